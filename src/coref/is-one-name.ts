import type { NameValue } from '../core/value.ts'
import { matchNames } from '../kinds/name/match-names.ts'

const alike = new Set(['same', 'spelling', 'nickname', 'initials', 'short'])

/** May two names be two ways to write one person's name: "Ramón Beltrán" and "R. Beltran", "Tom" and "Thomas"? */
export const isOneName = (a: NameValue, b: NameValue): boolean => alike.has(matchNames(a, b))
