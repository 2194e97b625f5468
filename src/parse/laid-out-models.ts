import { readFileSync } from 'node:fs'
import { type ParseModels, readModels } from './model-file.ts'

let loaded: ParseModels | null = null

/** The models as `npm run build` laid them out for the command line, read when a text is first parsed. */
export const loadModels = (): ParseModels => {
  loaded ??= readModels(readFileSync(new URL('../../dist/parse.tables', import.meta.url)))
  return loaded
}
