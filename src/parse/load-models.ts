import { readFileSync } from 'node:fs'
import { type ParseModels, unpackModels } from './model-file.ts'

let loaded: ParseModels | null = null

/** The models of the package's `data` folder, read when a text is first parsed. */
export const loadModels = (): ParseModels => {
  loaded ??= unpackModels(readFileSync(new URL('../../data/parse.bin', import.meta.url)))
  return loaded
}
