/** A word as a POSIX shell reads it back: quoted where it holds more than letters, digits and a few signs. */
export const shellWord = (word: string): string =>
  word === '-' || /^[\p{L}\p{N}_./:=@%+,][\p{L}\p{N}_./:=@%+,-]*$/u.test(word)
    ? word
    : `'${word.replaceAll("'", "'\\''")}'`
