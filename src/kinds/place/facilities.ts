import { facilityLines } from '../../lang/en/facilities.ts'

/** From each noun to its sort. */
const sorts: ReadonlyMap<string, string> = new Map(
  facilityLines.flatMap(line => {
    const nouns = line.split(' ')
    return nouns.map(noun => [noun, nouns[0] ?? noun] as const)
  }),
)

/** Sort of place that a noun (folded) names, or null: `facilitySort('estadio')` is `stadium`. */
export const facilitySort = (noun: string): string | null => sorts.get(noun) ?? null
