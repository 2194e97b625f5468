import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { troubleCode, whyNot } from '../files/file-trouble.ts'
import { main } from './main.ts'
import { waitForChange } from './watch-files.ts'

const readUpTo = async (stream: NodeJS.ReadStream, most: number): Promise<Uint8Array> => {
  const chunks: Buffer[] = []
  let total = 0
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk))
    total += chunk.length
    if (total >= most) break
  }
  return Buffer.concat(chunks).subarray(0, most)
}

/** Makes what writes to a stream: one text after the other is out, and none behind the first that could not be written. */
const writerTo = (stream: NodeJS.WriteStream): ((text: string) => Promise<void>) => {
  let isBroken = false
  return async text => {
    if (isBroken) return
    await new Promise<void>(resolve => {
      stream.write(text, error => {
        isBroken = error instanceof Error
        resolve()
      })
    })
  }
}

/** The working folder, null where it has been deleted. */
const workingFolder = (process: NodeJS.Process): string | null => {
  try {
    return process.cwd()
  } catch (thrown) {
    if (troubleCode(thrown) === null) throw thrown
    return null
  }
}

/** Most threads of a run: each has the models and the word lists for itself, some 150 MB. */
const mostThreads = 8

/** To read and compare so many characters takes twice as long as to start a thread, some 0.4 seconds; measured on the fixture stories. */
const worthThread = 20_000

/** Milliseconds that a run may take before it says what it does. */
const patience = 500

/** What a run is doing, on a line that the next one replaces; nothing where it ends soon. */
const progressOn = (stderr: NodeJS.WriteStream): ((what: string | null) => void) => {
  const start = Date.now()
  let isShown = false
  return what => {
    if (what === null ? !isShown : Date.now() - start < patience) return
    stderr.write(`\r\u001b[K${what === null ? '' : `factcheck: ${what}`}`)
    isShown = what !== null
  }
}

/** What the build says of this program's code and data, and the Node.js that runs it. */
const programOf = ({ version }: NodeJS.Process): string =>
  `${readFileSync(new URL('../../dist/bundle/build-id', import.meta.url), 'utf8')} ${version}`

/** The day where the user is, as ISO 8601 writes it. */
const localDay = (now: Date): string => {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Runs the command line on the real process. The exit code is set, not forced: pipes drain first. */
export const launch = async (process: NodeJS.Process): Promise<void> => {
  const { stdout, stderr, stdin } = process
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) is not an error.
    if (error.code === 'EPIPE') return
    stderr.write(`factcheck: standard output cannot be written: ${whyNot(error)}\n`)
    process.exitCode = 2
  })
  const cwd = workingFolder(process)
  if (cwd === null) {
    stderr.write('factcheck: the working folder is not there any more; change to one that is\n')
    process.exitCode = 2
    return
  }
  const exitCode = await main(process.argv.slice(2), {
    stdout: writerTo(stdout),
    stderr: text => stderr.write(text),
    stdin: most => readUpTo(stdin, most),
    cwd,
    program: () => programOf(process),
    today: () => process.env['FACTCHECK_TODAY'] ?? localDay(new Date()),
    env: process.env,
    uid: process.geteuid?.(),
    isTTY: stdout.isTTY === true,
    columns: stdout.isTTY ? stdout.columns : undefined,
    waitForChange,
    threads: {
      file: new URL('../../bin/judge-thread.js', import.meta.url),
      most: Math.min(availableParallelism(), mostThreads),
      worth: worthThread,
    },
    ...(stderr.isTTY && process.env['TERM'] !== 'dumb' && { progress: progressOn(stderr) }),
    ...(stdin.isTTY && stdout.isTTY && { ask: async () => (await import('./ledger/clack-ask.ts')).clackAsk }),
  })
  process.exitCode = process.exitCode === 2 ? 2 : exitCode
}
