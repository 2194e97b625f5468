/** Trouble that the system has no code for: a pipe, a device or a link where a file should be, too many bytes, a lock that stays. */
export type OwnTrouble = 'NOT_A_FILE' | 'IS_A_LINK' | 'TOO_LARGE' | 'LOCKED'

/** Makes an error of ours in the shape of those that `fs` throws. */
export const fileTrouble = (code: OwnTrouble, path: string): Error & { readonly code: OwnTrouble } =>
  Object.assign(new Error(`${code}: ${path}`), { code, path })

/** The code of trouble with a file; null for a bug. */
export const troubleCode = (thrown: unknown): string | null =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null

const reasons: Readonly<Record<string, string>> = {
  NOT_A_FILE: 'it is neither a file nor a folder',
  IS_A_LINK: 'it is a symbolic link',
  LOCKED: 'another run is writing it; where none is, remove the .lock file beside it',
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
  EEXIST: 'it is there already',
  EBUSY: 'it is in use',
  EBADF: 'it is not open',
  ENXIO: 'nothing is at its other end',
  EPIPE: 'its reader went away',
  EAGAIN: 'it is not ready',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it would be larger than this system allows',
  EIO: 'the disk reports an error',
  ELOOP: 'symbolic links go round in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  ERR_INVALID_ARG_VALUE: 'the name holds a NUL character',
  ERR_STRING_TOO_LONG: 'it is too long to be held as one text',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large',
}

/**
 * Says why a file could not be read or written, as the end of a sentence: "the disk is full".
 *
 * @throws what was thrown, where it is no trouble with a file but a bug
 */
export const whyNot = (thrown: unknown): string => {
  const code = troubleCode(thrown)
  if (code === null) throw thrown
  return reasons[code] ?? `the system says ${code}`
}
