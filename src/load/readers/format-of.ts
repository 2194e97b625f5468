/** Formats that articles come in. */
export type Format = 'plain' | 'markdown' | 'html' | 'docx' | 'pdf' | 'json' | 'json-lines'

const byExtension: ReadonlyMap<string, Format> = new Map([
  ['txt', 'plain'],
  ['text', 'plain'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['docx', 'docx'],
  ['pdf', 'pdf'],
  ['json', 'json'],
  ['jsonl', 'json-lines'],
  ['ndjson', 'json-lines'],
])

/** Formats of the files that a folder's articles are; a collection or a list of settings in JSON has to be named. */
const inFolders: ReadonlySet<Format | null> = new Set(['plain', 'markdown', 'html', 'docx', 'pdf'])

/** The format that the extension of a file's name tells, or null where it tells none that is known. */
export const formatOf = (path: string): Format | null => {
  const extension = /\.(?<extension>[^./\\]{1,10})$/u.exec(path)?.groups?.['extension'] ?? ''
  return byExtension.get(extension.toLowerCase()) ?? null
}

/** Whether a file that lies in a folder of articles is one. */
export const isArticleName = (path: string): boolean => inFolders.has(formatOf(path))
