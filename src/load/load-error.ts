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
  | 'no-match'
  | 'empty'
  | 'binary'
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
  'empty-folder': path => `${path}: no .txt or .md file in this folder`,
  'no-match': path => `${path}: no file matches this pattern`,
  empty: path => `${path}: holds no text`,
  binary: path => `${path}: not a text file`,
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
