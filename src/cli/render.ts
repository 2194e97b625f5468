import type { Environment } from './environment.ts'
import type { CommonOptions, Output } from './options.ts'
import type { Outcome } from './outcome.ts'
import { useColour } from './use-colour.ts'

/** Width of a report that does not go to a terminal, and the limits of one that does. */
const width = { piped: 100, narrowest: 40, widest: 240 } as const

/** How a terminal report is to look. */
export interface Look {
  readonly colour: boolean
  readonly columns: number
}

/** The width that the user names, else the terminal's, else that of a page. */
const columnsOf = (output: Output, { env, columns }: Environment): number => {
  const named = Number(/^[1-9]\d{0,3}$/u.exec(env['COLUMNS'] ?? '')?.[0] ?? Number.NaN)
  const wanted = output.file === null ? (Number.isNaN(named) ? columns : named) : undefined
  return wanted === undefined ? width.piped : Math.min(Math.max(wanted, width.narrowest), width.widest)
}

/** Colour and width; a file has colour only where `--color` asks for it. */
const lookOf = (output: Output, { color }: CommonOptions, environment: Environment): Look => ({
  colour: output.file === null ? useColour(color, environment) : color === true,
  columns: columnsOf(output, environment),
})

/** A rendered report, or its pieces. */
export type Rendered = string | Iterable<string>

function* piecesOf(texts: readonly Rendered[]): Generator<string> {
  for (const text of texts) {
    if (typeof text === 'string') yield text
    else yield* text
  }
}

/** Renders each report that was asked for, for stdout or for its file. */
export const render = async (
  options: CommonOptions,
  environment: Environment,
  renderOne: (format: Output['format'], look: Look) => Rendered | Promise<Rendered>,
): Promise<Pick<Outcome, 'out' | 'files'>> => {
  const rendered = await Promise.all(
    options.outputs.map(async output => ({
      file: output.file,
      text: await renderOne(output.format, lookOf(output, options, environment)),
    })),
  )
  return {
    out: piecesOf(rendered.flatMap(({ file, text }) => (file === null ? [text] : []))),
    files: rendered.flatMap(({ file, text }) =>
      file === null ? [] : [{ path: file, text: [...piecesOf([text])].join('') }],
    ),
  }
}
