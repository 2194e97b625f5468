import type { Environment } from './environment.ts'

/**
 * Decides on colour: `--color` and `--no-color` beat NO_COLOR, which beats FORCE_COLOR, which beats the
 * question whether stdout is a terminal.
 */
export const useColour = (flag: boolean | undefined, { env, isTTY }: Environment): boolean => {
  const { NO_COLOR, FORCE_COLOR, TERM } = env
  if (flag !== undefined) return flag
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return isTTY && TERM !== 'dumb'
}
