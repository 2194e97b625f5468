import { type Document, isAlias, isCollection, isMap, LineCounter, type Node, parseDocument } from 'yaml'

/** Keys and indexes from the top of a document to one of its values: `['groups', 0, 'name']`. */
export type YamlPath = readonly PropertyKey[]

/** A YAML file that was read, with the way back from each value to its line. */
export interface YamlFile {
  /** The path as messages name it. */
  readonly path: string
  /** Keeps comments and order for whoever writes it back. */
  readonly document: Document
  /** Plain data; undefined for a file that holds nothing but comments. */
  readonly value: unknown
  /** The line, from 1, of the value at the path, of its key where it has one, or of what comes nearest to it. */
  readonly lineOf: (path: YamlPath) => number
}

/** The file, or one line that says where it is wrong. */
export type ParsedYaml = { readonly file: YamlFile } | { readonly refused: string }

/** "Map keys must be unique at line 2, column 1:\n\na: 1\n^" → "map keys must be unique" */
const firstWords = (message: string): string => {
  const [said = ''] = message.split(/ at line \d|[;:]?\n|; /u, 1)
  return `${said.charAt(0).toLowerCase()}${said.slice(1)}`
}

const keyed = (node: unknown, key: PropertyKey): readonly [place: unknown, value: unknown] | null => {
  if (!isCollection(node) || typeof key === 'symbol') return null
  if (!isMap(node)) return node.has(key) ? [node.get(key, true), node.get(key, true)] : null
  const pair = node.items.find(item => String(item.key) === String(key))
  return pair ? [pair.key, pair.value] : null
}

/** Where in the text the path leads, as far as it can be followed. */
const offsetOf = (document: Document, path: YamlPath): number => {
  let [place, node]: [unknown, unknown] = [document.contents, document.contents]
  for (const key of path) {
    const next = keyed(isAlias(node) ? node.resolve(document) : node, key)
    if (!next) break
    ;[place, node] = next
  }
  return (place as Node | null)?.range?.[0] ?? 0
}

/**
 * Parses a YAML file of ours: one document, no key twice, nothing that YAML itself finds doubtful. JSON is YAML, too.
 *
 * @param path as messages are to name the file
 */
export const parseYaml = (text: string, path: string): ParsedYaml => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
  const [trouble] = [...document.errors, ...document.warnings]
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line)
  if (trouble) return { refused: `${path}:${lineAt(trouble.pos[0])}: ${firstWords(trouble.message)}` }
  try {
    const value: unknown = document.toJS() ?? undefined
    return { file: { path, document, value, lineOf: keys => lineAt(offsetOf(document, keys)) } }
  } catch (thrown) {
    // Aliases that lead nowhere, or that multiply without end, come to light only here.
    if (!(thrown instanceof ReferenceError)) throw thrown
    return { refused: `${path}: ${firstWords(thrown.message)}` }
  }
}
