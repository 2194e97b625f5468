import { headsTogether } from '../../lang/en/heads.ts'
import { heads } from './heads.ts'

const pair = (a: string, b: string): string => [a, b].sort().join(' + ')

const together: ReadonlySet<string> = new Set(headsTogether.map(([a, b]) => pair(a, b)))

/** May one person hold both roles at once? Two of one field may not, unless it is common. */
export const canCoexist = (a: string, b: string): boolean => {
  const [left, right] = [heads.get(a)?.fields ?? [], heads.get(b)?.fields ?? []]
  return together.has(pair(a, b)) || !left.some(field => right.includes(field))
}
