import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root, temporaryFolder } from '../cli/run.ts'

/** One step of the action, as far as tests look at it. */
export interface Step {
  readonly id?: string
  readonly uses?: string
  readonly shell?: string
  readonly if?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, string | boolean>>
  readonly 'working-directory'?: string
}

/** The action that the project offers. */
export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}

/** The text of action.yml. */
export const actionText: string = readFileSync(join(root, 'action.yml'), 'utf8')

/** The action, parsed. */
export const action: Action = parse(actionText)

/** The step of that id. */
export const stepOf = (id: string): Step => {
  const step = action.runs.steps.find(one => one.id === id)
  if (!step) throw new Error(`the action has no step ${id}`)
  return step
}

/** What a step left behind. */
export interface StepEnd {
  readonly code: number | null
  readonly out: string
  readonly err: string
  /** What it wrote to `$GITHUB_OUTPUT`. */
  readonly outputs: Readonly<Record<string, string>>
  /** What the page of the job shows. */
  readonly summary: string
  /** Where `$RUNNER_TEMP` is. */
  readonly temporary: string
}

/** How to run a step. */
export interface StepWorld {
  readonly cwd: string
  readonly inputs?: Readonly<Record<string, string>>
  /** Values of expressions: `steps.install.outputs.bin`. */
  readonly values?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Folder that is searched for programs first. */
  readonly programs?: string
}

/** Runs the script of a step as GitHub does: in bash, its variables filled in from inputs and earlier steps. */
export const runStep = (
  step: Step,
  { cwd, inputs = {}, values = {}, env = {}, programs }: StepWorld,
): StepEnd => {
  const temporary = temporaryFolder()
  const fill = (text: string): string =>
    text.replace(/\$\{\{ (?<name>[\w.-]+) \}\}/gu, (_, name: string) => {
      const input = name.startsWith('inputs.') ? name.slice('inputs.'.length) : null
      const value = input === null ? values[name] : (inputs[input] ?? action.inputs[input]?.default)
      if (value === undefined) throw new Error(`nothing is known of ${name}`)
      return value
    })
  const files = { output: join(temporary, 'output'), summary: join(temporary, 'summary') }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const script = join(temporary, 'script.sh')
  writeFileSync(script, step.run ?? '')
  const folder = join(cwd, fill(step['working-directory'] ?? '.'))
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: [...(programs ? [programs] : []), process.env['PATH']].join(':'),
      HOME: temporary,
      GITHUB_WORKSPACE: cwd,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      RUNNER_TEMP: temporary,
      ...env,
      ...Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, fill(text)])),
    },
  })
  const outputs = readFileSync(files.output, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])
  return {
    code: status,
    out: stdout,
    err: stderr,
    outputs: Object.fromEntries(outputs),
    summary: readFileSync(files.summary, 'utf8'),
    temporary,
  }
}

/** A folder with a program in it that only writes down how it was called, and says so on stdout. */
export const recorder = (...names: readonly string[]): string => {
  const folder = temporaryFolder()
  for (const name of names) {
    writeFileSync(join(folder, name), `#!/bin/sh\nprintf '%s' ${name}; printf ' <%s>' "$@"; echo\n`)
    chmodSync(join(folder, name), 0o755)
  }
  return folder
}

/** Writes files into a folder, with the folders they need. */
export const writeAll = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    const parent = join(folder, path, '..')
    if (!existsSync(parent)) mkdirSync(parent, { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
