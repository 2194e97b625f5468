import file from '../../data/parse.json' with { type: 'json' }
import { type ParseModels, unpackModels } from './model-file.ts'

/** Bytes that are written as text. */
const fromBase64 = (text: string): Uint8Array =>
  globalThis.Buffer
    ? globalThis.Buffer.from(text, 'base64')
    : Uint8Array.from(atob(text), character => character.charCodeAt(0))

let loaded: ParseModels | null = null

/** The models of the package's `data` folder, unpacked when a text is first parsed. */
export const loadModels = (): ParseModels => {
  loaded ??= unpackModels(fromBase64(file.models))
  return loaded
}
