import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Ended, root, runBuilt, temporaryFolder } from '../cli/run.ts'

const bin = join(root, 'bin/factcheck.js')

/** Two articles that contradict each other. */
const wire = 'The ferry fire killed 14 people on Monday, police said.\n'
const local = 'The ferry fire killed 17 people on Monday, police said.\n'

/** A folder of a test's own, and what can be done in it. */
export interface Room {
  readonly cwd: string
  readonly at: (name: string) => string
  readonly read: (name: string) => string
  readonly write: (name: string, content: string | Uint8Array) => void
  readonly link: (to: string, name: string) => void
  /** Runs the built program. */
  readonly run: (...args: readonly string[]) => Ended
  /** Runs a line of the shell, in which `factcheck` is the built program. */
  readonly shell: (line: string) => Ended
  /** Starts the built program without waiting for it. */
  readonly start: (...args: readonly string[]) => Promise<Ended>
}

/** A folder with two articles. */
export const openRoom = (files: Readonly<Record<string, string>> = {}): Room => {
  const cwd = temporaryFolder()
  const at = (name: string): string => join(cwd, name)
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(at(name)), { recursive: true })
    writeFileSync(at(name), content)
  }
  for (const [name, text] of Object.entries({ 'wire.txt': wire, 'local.txt': local, ...files }))
    write(name, text)
  const env = { PATH: process.env['PATH'], FACTCHECK_TODAY: '2026-03-02' }
  return {
    cwd,
    at,
    write,
    read: name => readFileSync(at(name), 'utf8'),
    link: (to, name) => {
      mkdirSync(dirname(at(name)), { recursive: true })
      symlinkSync(to, at(name))
    },
    run: (...args) => runBuilt(args, { cwd, env }),
    shell: line => {
      const script = `factcheck() { "${process.execPath}" "${bin}" "$@"; }\n${line}`
      const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], {
        cwd,
        env,
        encoding: 'utf8',
        timeout: 60_000,
        killSignal: 'SIGKILL',
      })
      return { code: status, out: stdout, err: stderr }
    },
    start: async (...args) => {
      const child = spawn(process.execPath, [bin, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
      let [out, err] = ['', '']
      child.stdout.setEncoding('utf8').on('data', chunk => {
        out += chunk
      })
      child.stderr.setEncoding('utf8').on('data', chunk => {
        err += chunk
      })
      const [code] = await once(child, 'close')
      return { code, out, err }
    },
  }
}

/** Nothing on stdout, one line on stderr that says this. */
export const refusal = (line: string): Ended => ({ code: 2, out: '', err: `factcheck: ${line}\n` })
