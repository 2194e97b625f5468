// Runs the built program again and again in a thread of the test's process: the same bundle with the same launcher, on streams,
// a folder and an environment of the run's own. Starting a process and loading the program takes ten times as long as a run.
import process from 'node:process'
import { Readable } from 'node:stream'
import { workerData } from 'node:worker_threads'
import { loadCompiled } from '../../bin/load-compiled.js'

const { port, entry } = workerData
const { launch } = loadCompiled(entry)

const runOnce = async ({ args, cwd, env, input }) => {
  const written = { out: [], err: [] }
  const into = chunks => ({
    on: () => {},
    write: (text, done) => {
      chunks.push(Buffer.from(text))
      done?.()
    },
  })
  const world = {
    argv: [process.execPath, 'factcheck', ...args],
    version: process.version,
    env,
    stdin: Readable.from(input.length > 0 ? [Buffer.from(input)] : []),
    stdout: into(written.out),
    stderr: into(written.err),
    cwd: () => cwd,
    geteuid: () => process.geteuid?.(),
    exitCode: undefined,
  }
  await launch(world)
  return {
    code: world.exitCode ?? 0,
    out: Buffer.concat(written.out).toString('utf8'),
    err: Buffer.concat(written.err).toString('utf8'),
  }
}

port.on('message', async ({ flag, ...job }) => {
  const ended = await runOnce(job).catch(error => ({ trouble: String(error?.stack ?? error) }))
  port.postMessage(ended)
  Atomics.store(flag, 0, 1)
  Atomics.notify(flag, 0)
})
