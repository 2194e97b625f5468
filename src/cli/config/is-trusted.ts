import type { Environment } from '../environment.ts'

/**
 * Whether the user of the run trusts what that owner wrote, by the rule of git's `safe.directory`: they are the same, or
 * the run is the superuser's and the owner called sudo. Where the system knows no numbers of users, everybody is trusted.
 *
 * @param owner number of the user whose file it is
 */
export const isTrusted = (owner: number, { uid, env }: Environment): boolean => {
  const sudoer = uid === 0 ? (env['SUDO_UID'] ?? '') : ''
  return uid === undefined || owner === uid || sudoer === String(owner)
}
