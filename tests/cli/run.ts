import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
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

/** Runs the built program in a process of its own. */
export const spawnCli = (
  args: readonly string[],
  options: {
    readonly cwd?: string
    readonly input?: string | Uint8Array
    readonly env?: NodeJS.ProcessEnv
  } = {},
): Ended => {
  if (!existsSync(join(root, 'dist/bundle/launch.cjs'))) throw new Error('run `npm run build` first')
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: options.cwd ?? root,
    input: options.input ?? '',
    env: { PATH: process.env['PATH'], ...options.env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: status, out: stdout, err: stderr }
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
