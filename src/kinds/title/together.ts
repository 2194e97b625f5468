import { heads } from './heads.ts'

const pair = (a: string, b: string): string => [a, b].sort().join(' + ')

/** Offices that one person often holds together. */
const together: ReadonlySet<string> = new Set(
  [
    ['chair', 'chief executive'],
    ['chair', 'president'],
    ['chair', 'director'],
    ['chair', 'managing director'],
    ['chair', 'executive director'],
    ['chair', 'general manager'],
    ['president', 'chief executive'],
    ['president', 'general manager'],
    ['president', 'managing director'],
    ['president', 'chief officer'],
    ['president', 'director'],
    ['president', 'rector'],
    ['president', 'governor'],
    ['president', 'chancellor'],
    ['president', 'coach'],
    ['chief executive', 'managing director'],
    ['chief executive', 'executive director'],
    ['chief executive', 'director'],
    ['chief executive', 'director general'],
    ['chief executive', 'general manager'],
    ['chief executive', 'manager'],
    ['managing director', 'director'],
    ['executive director', 'director'],
    ['director general', 'director'],
    ['director', 'general manager'],
    ['chief officer', 'director'],
    ['chief officer', 'general counsel'],
    ['chief officer', 'treasurer'],
    ['commandant', 'commander'],
    ['incident commander', 'commander'],
    ['general counsel', 'company secretary'],
    ['managing director', 'general manager'],
    ['adviser', 'director'],
    ['chancellor', 'minister'],
    ['prime minister', 'minister'],
    ['chief minister', 'minister'],
    ['first minister', 'minister'],
    ['minister', 'attorney general'],
    ['minister', 'minister of state'],
    ['minister', 'negotiator'],
    ['secretary', 'negotiator'],
    ['ambassador', 'envoy'],
    ['ambassador', 'negotiator'],
    ['envoy', 'negotiator'],
    ['adviser', 'negotiator'],
    ['adviser', 'envoy'],
    ['coach', 'manager'],
    ['coach', 'general manager'],
    ['manager', 'general manager'],
    ['judge', 'chief justice'],
    ['prosecutor', 'district attorney'],
    ['prosecutor', 'attorney general'],
    ['archbishop', 'bishop'],
    ['rector', 'vice-chancellor'],
    ['president', 'vice-chancellor'],
    ['dean', 'director'],
    ['commissioner', 'director'],
  ].map(([a = '', b = '']) => pair(a, b)),
)

/** May one person hold both roles at once? Two of one field may not, unless it is common. */
export const canCoexist = (a: string, b: string): boolean => {
  const [left, right] = [heads.get(a)?.fields ?? [], heads.get(b)?.fields ?? []]
  return together.has(pair(a, b)) || !left.some(field => right.includes(field))
}
