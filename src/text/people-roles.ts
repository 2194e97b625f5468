import { roleEndings, roleNouns } from '../lang/en/roles.ts'
/** True for a noun that says what a person is or does. Give it in lower case. */
export const isRoleNoun = (word: string): boolean =>
  roleNouns.has(word) || (word.length > 6 && roleEndings.test(word))
