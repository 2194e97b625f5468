import { main } from './main.ts'

const readAll = async (stream: NodeJS.ReadStream): Promise<Uint8Array> => {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

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
    stderr.write(`factcheck: cannot write to stdout: ${error.code ?? error.message}\n`)
    process.exitCode = 2
  })
  const exitCode = await main(process.argv.slice(2), {
    stdout: text => stdout.write(text),
    stderr: text => stderr.write(text),
    stdin: () => readAll(stdin),
    cwd: process.cwd(),
    today: () => process.env['FACTCHECK_TODAY'] ?? localDay(new Date()),
    env: process.env,
    uid: process.geteuid?.(),
    isTTY: stdout.isTTY === true,
    columns: stdout.isTTY ? stdout.columns : undefined,
    ...(stdin.isTTY && stdout.isTTY && { ask: async () => (await import('./ledger/clack-ask.ts')).clackAsk }),
  })
  process.exitCode = process.exitCode === 2 ? 2 : exitCode
}
