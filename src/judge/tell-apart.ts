import { groupBy } from '../core/group-by.ts'
import { eventNames } from '../text/event-names.ts'
import { namesTold } from '../text/names-told.ts'
import { hashOf } from './hash-of.ts'

/** A number for a text, which goes behind an id: "f-12ab34cd-48213". */
const numberOf = (text: string): string => String(10_000 + (Number.parseInt(hashOf(text), 16) % 90_000))

/**
 * Makes ids unique within a run. Findings share one where their sentences say the same of two events, as "It killed three
 * people." may: each gets a number behind it that stands for what its articles name, or else for all they say, whatever
 * other findings there are and in which order. Those that nothing tells apart are counted: "f-12ab34cd-2".
 *
 * @param textsOf the texts of the articles that a finding is from
 */
export const tellApart = <F extends { readonly id: string }>(
  findings: readonly F[],
  textsOf: (finding: F) => readonly string[],
): readonly F[] => {
  const read = new Map<string, ReadonlySet<string>>()
  const namesIn = (text: string): ReadonlySet<string> => {
    const names = read.get(text) ?? namesTold(text)
    read.set(text, names)
    return names
  }
  const byNames = (finding: F): string => eventNames(textsOf(finding).map(namesIn)).join(' ')
  const byTexts = (finding: F): string => textsOf(finding).toSorted().join('\n')
  const ids = new Map(findings.map(finding => [finding, finding.id]))
  for (const context of [byNames, byTexts]) {
    const sharing = [...groupBy(findings, finding => ids.get(finding))].filter(([, own]) => own.length > 1)
    for (const [id, own] of sharing) {
      const contexts = own.map(context)
      if (new Set(contexts).size > 1)
        for (const [i, finding] of own.entries()) ids.set(finding, `${id}-${numberOf(contexts[i] ?? '')}`)
    }
  }
  const alike = groupBy(findings, finding => ids.get(finding) ?? finding.id)
  for (const [id, own] of alike)
    for (const [i, finding] of own.entries()) ids.set(finding, i === 0 ? id : `${id}-${i + 1}`)
  return findings.map(finding => ({ ...finding, id: ids.get(finding) ?? finding.id }))
}
