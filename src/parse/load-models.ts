import file from '../../data/parse.json' with { type: 'json' }
import { layOutModels, type ParseModels, readModels } from './model-file.ts'

/** Bytes that are written as text. */
const fromBase64 = (text: string): Uint8Array =>
  globalThis.Buffer
    ? globalThis.Buffer.from(text, 'base64')
    : Uint8Array.from(atob(text), character => character.charCodeAt(0))

let loaded: ParseModels | null = null

/**
 * The models of the package's `data` folder, unpacked when a text is first parsed. The command line's bundle has laid-out-models.ts in place of
 * this file.
 */
export const loadModels = (): ParseModels => {
  loaded ??= readModels(layOutModels(fromBase64(file.models)))
  return loaded
}
