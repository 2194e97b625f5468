/** What stops a run before an article is read. */
export type LoadErrorCode =
  | 'no-path'
  | 'missing'
  | 'unreadable'
  | 'not-a-file'
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

const messages = {
  'no-path': () => 'an empty argument names no file',
  missing: path => `${path}: no such file`,
  unreadable: (path, why) => `${path}: cannot be read: ${why}`,
  'not-a-file': path => `${path}: neither a file nor a folder`,
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

const causes: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'symbolic links go round in a circle',
  ENAMETOOLONG: 'the name is too long',
  EISDIR: 'it is a folder',
  EMFILE: 'too many open files',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large',
}

/** Turns what `fs` threw into a failed result; a bug of ours is thrown on. */
export const failedRead = (path: string, thrown: unknown): ReturnType<typeof failed> => {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : null
  if (code === null) throw thrown
  if (code === 'ENOENT' || code === 'ENOTDIR') return failed('missing', path)
  return failed('unreadable', path, causes[code] ?? code)
}
