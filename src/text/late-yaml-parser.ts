import { createRequire } from 'node:module'
import type { parseDocument as Parse } from 'yaml'

let loaded: { readonly parseDocument: typeof Parse } | null = null

/** The parser of YAML, loaded when an article first has front matter: most have none, and it is a tenth of a run. */
export const parseDocument: typeof Parse = (text, options) => {
  loaded ??= createRequire(import.meta.url)('yaml') as { readonly parseDocument: typeof Parse }
  return loaded.parseDocument(text, options)
}
