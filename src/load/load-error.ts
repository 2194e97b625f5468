import { troubleCode, whyNot } from '../files/file-trouble.ts'
import { defaultMaxSize, formatSize } from '../files/size.ts'

/** What stops a run before an article is read. */
export type LoadErrorCode =
  | 'no-path'
  | 'missing'
  | 'unreadable'
  | 'not-a-file'
  | 'too-large'
  | 'odd-name'
  | 'outside'
  | 'empty-folder'
  | 'no-folder'
  | 'unfetched'
  | 'all-left-out'
  | 'no-match'
  | 'empty'
  | 'binary'
  | 'encrypted'
  | 'damaged'
  | 'swollen'
  | 'no-text'
  | 'malformed'
  | 'no-article'
  | 'unknown-article'
  | 'too-few'
  | 'unknown-published'

/** Expected trouble that ends a run: a code, the path as given and one line for people that names it. */
export interface LoadError {
  readonly code: LoadErrorCode
  readonly path: string
  readonly message: string
}

/** A value, or the error that stood in its way. */
export type Loaded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: LoadError }

/** Why a file whose name holds other bytes cannot be read: Node reads them as U+FFFD. */
export const oddName = 'its name is not UTF-8'

const messages = {
  'no-path': () => 'an empty argument names no file',
  missing: path => `${path}: no such file`,
  unreadable: (path, why) => `${path}: cannot be read: ${why}`,
  'not-a-file': path => `${path}: neither a file nor a folder`,
  'too-large': (path, limit) => `${path}: larger than ${limit}`,
  'odd-name': path => `${path}: ${oddName}; rename it`,
  outside: path => `${path}: lies outside the configuration's repository; only the command line leads there`,
  'empty-folder': path => `${path}: no article in this folder: no .txt, .md, .html, .docx or .pdf file`,
  unfetched: (path, why) => `${path}: cannot be fetched: ${why}`,
  'no-folder': path => `${path}: no folder; with --each, name folders of articles on one event each`,
  'all-left-out': path => `${path}: leaves out every article that is named`,
  'no-match': path => `${path}: no file matches this pattern`,
  empty: path => `${path}: holds no text`,
  binary: path => `${path}: not a text file`,
  encrypted: (path, what) =>
    what === 'PDF'
      ? `${path}: has a password; save it without one`
      : `${path}: has a password, or is of Word before 2007; save it as .docx without one`,
  swollen: (path, what) => `${path}: unpacks to far more than a ${what} holds`,
  damaged: (path, what) => `${path}: damaged, or no ${what}`,
  'no-text': (path, what) =>
    what === 'PDF'
      ? `${path}: holds no text, only pictures of it; run text recognition (OCR) over it first`
      : `${path}: holds no text`,
  malformed: (path, line) => `${path}:${line}: not valid JSON`,
  'unknown-article': path => `${path}: the file holds no article of this id`,
  'no-article': path => `${path}: no object in it has a field that could be an article's text`,
  'too-few': (path, why) => `at least two different articles are needed, ${why}: ${path}`,
  'unknown-published': path => `--published ${path}: not an article of this run`,
} as const satisfies Record<LoadErrorCode, (path: string, why: string) => string>

/** Makes a failed result with its message. */
export const failed = (
  code: LoadErrorCode,
  path: string,
  why = '',
): { readonly ok: false; readonly error: LoadError } => ({
  ok: false,
  error: { code, path, message: messages[code](path, why) },
})

/** Makes a successful result. */
export const loaded = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

/**
 * Turns what reading threw into a failed result; a bug of ours is thrown on.
 *
 * @param limit the most that was to be read: "20 MB"
 */
export const failedRead = (
  path: string,
  thrown: unknown,
  limit: string = formatSize(defaultMaxSize),
): ReturnType<typeof failed> => {
  switch (troubleCode(thrown)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return failed(path.includes('\ufffd') ? 'odd-name' : 'missing', path)
    case 'NOT_A_FILE':
      return failed('not-a-file', path)
    case 'TOO_LARGE':
      return failed('too-large', path, limit)
    default:
      return failed('unreadable', path, whyNot(thrown))
  }
}
