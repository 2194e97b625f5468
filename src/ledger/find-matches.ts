import type { Finding } from '../core/finding.ts'
import { groupBy } from '../core/group-by.ts'
import type { LedgerEntry } from '../core/resolution.ts'
import { type Likeness, likenessTo } from './same-subject.ts'
import { claimsOf, type Sources, type Told, toldReader } from './told.ts'

/** A finding that is about what an entry was decided on. */
export interface Match extends Likeness {
  readonly told: Told
}

/** The likeliest first: the same values, more of them, more of the same words. */
export const byLikeness = (a: Match, b: Match): number =>
  Number(b.isSameSet) - Number(a.isSameSet) ||
  b.known - a.known ||
  b.overlap - a.overlap ||
  b.coverage - a.coverage

const keyName = (kind: string, key: string): string => `key ${kind} ${key}`
const labelName = (kind: string, subject: string): string => `label ${kind} ${subject.toLowerCase()}`

const hasKey = (finding: Finding): boolean => claimsOf(finding).some(({ subject }) => subject.key !== '')

/** What a finding goes by: its kind with each of its claims' keys, and with its label. */
const namesOf = (finding: Finding): readonly string[] => {
  const { kind, subject } = finding
  const keys = new Set(claimsOf(finding).map(claim => claim.subject.key))
  return [
    ...[...keys].filter(key => key !== '').map(key => keyName(kind, key)),
    ...(subject === '' ? [] : [labelName(kind, subject)]),
  ]
}

/**
 * Makes a function from an entry to the findings that are about the same thing, the likeliest first. Findings are looked
 * up by the subject's keys, by its label where they still hold a value of the entry's, and by their id where they have no
 * subject: an id alone says nothing of what was decided on.
 */
export const matchFinder = (
  findings: readonly Finding[],
  sources: Sources,
): ((entry: LedgerEntry) => readonly Match[]) => {
  const byId = groupBy(findings, ({ id }) => id)
  const byName = new Map<string, Finding[]>()
  for (const finding of findings)
    for (const name of namesOf(finding)) {
      const home = byName.get(name)
      if (home) home.push(finding)
      else byName.set(name, [finding])
    }
  const tell = toldReader(sources)
  const named = (name: string): readonly Finding[] => byName.get(name) ?? []
  return entry => {
    const { id, kind, subject, bound } = entry
    const byKey = new Set(bound.keys.flatMap(key => named(keyName(kind, key))))
    // "The 4th": what has no subject has nothing but its id to go by.
    const own = (byId.get(id) ?? []).filter(
      finding => finding.kind === kind && bound.keys.length === 0 && !hasKey(finding),
    )
    const candidates = new Set([...own, ...byKey, ...named(labelName(kind, subject))])
    return [...candidates]
      .flatMap(finding => {
        const likeness = likenessTo(tell(finding), entry)
        if (!likeness || (likeness.known === 0 && !byKey.has(finding))) return []
        return [{ told: tell(finding), ...likeness }]
      })
      .sort(byLikeness)
  }
}
