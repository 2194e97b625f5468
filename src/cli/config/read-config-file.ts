import { readBytes } from '../../files/read-bytes.ts'

/** In bytes: thousands of groups fit, and a file that is none of ours does not fill the memory. */
export const largestConfig = 1_000_000

/**
 * Reads a configuration's text.
 *
 * @param isNamed whether the command line names it, so that a pipe is meant
 * @throws what `readBytes` throws
 */
export const readConfigFile = async (path: string, isNamed = false): Promise<string> =>
  new TextDecoder().decode(await readBytes(path, { maxSize: largestConfig, isNamed }))
