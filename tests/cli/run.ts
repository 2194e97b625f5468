import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { afterAll } from 'vitest'
import type { Environment } from '../../src/cli/environment.ts'
import { main } from '../../src/cli/main.ts'

/** The project's root. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url))
const bin = join(root, 'bin/factcheck.js')

/** What a run left behind. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Where a run takes place, and what it is given. */
export interface RunOptions {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: NodeJS.ProcessEnv
}

const builtEntry = (): string => {
  const entry = join(root, 'dist/bundle/launch.cjs')
  if (!existsSync(entry)) throw new Error('run `npm run build` first')
  return entry
}

/** Runs the built program in a process of its own. */
export const spawnCli = (args: readonly string[], options: RunOptions = {}): Ended => {
  builtEntry()
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: options.cwd ?? root,
    input: options.input ?? '',
    env: { PATH: process.env['PATH'], ...options.env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: status, out: stdout, err: stderr }
}

/** The thread in which this worker's tests run the built program, and the way there. */
let thread: MessagePort | null = null

const startThread = (): MessagePort => {
  const { port1, port2 } = new MessageChannel()
  const worker = new Worker(new URL('./program-thread.mjs', import.meta.url), {
    workerData: { port: port2, entry: builtEntry() },
    transferList: [port2],
  })
  worker.unref()
  port1.unref()
  return port1
}

/** Longest that a run may take. */
const patience = 120_000

/**
 * Runs the built program in a thread of its own, which stays loaded: for tests of what a run says and writes. What a process
 * does with signals, pipes, its memory or a terminal takes {@link spawnCli}.
 */
export const runBuilt = (args: readonly string[], options: RunOptions = {}): Ended => {
  thread ??= startThread()
  const flag = new Int32Array(new SharedArrayBuffer(4))
  const { cwd = root, input = '', env } = options
  thread.postMessage({
    flag,
    args,
    cwd: realpathSync(cwd),
    input: Buffer.from(input),
    env: { PATH: process.env['PATH'], ...env },
  })
  if (Atomics.wait(flag, 0, 0, patience) === 'timed-out') throw new Error(`no end: ${args.join(' ')}`)
  const ended = receiveMessageOnPort(thread)?.message
  if (ended === undefined || 'trouble' in ended) throw new Error(ended?.trouble ?? 'nothing came back')
  return ended
}

/** Runs the command line inside the test, with a world made up by the test. */
export const runMain = async (
  args: readonly string[],
  world: Partial<Environment> & { readonly input?: string } = {},
): Promise<Ended> => {
  let [out, err] = ['', '']
  const code = await main(args, {
    stdout: text => {
      out += text
    },
    stderr: text => {
      err += text
    },
    stdin: async () => Buffer.from(world.input ?? ''),
    cwd: root,
    env: {},
    isTTY: false,
    today: () => '2026-03-02',
    columns: undefined,
    ...world,
  })
  return { code, out, err }
}

/** An empty folder that goes away after the test file. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'factcheck-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
