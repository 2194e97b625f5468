import { describe, expect, it } from 'vitest'
import { reportOn } from '../../src/check.ts'
import { inWords } from '../../src/cli/ledger/in-words.ts'
import type { Report } from '../../src/core/report.ts'
import type { LedgerEntry } from '../../src/core/resolution.ts'
import { decidableFrom, entryFrom } from '../../src/ledger/decidable.ts'
import type { Judged } from '../../src/report/join-groups.ts'
import { stories } from './judged-stories.ts'

const today = '2026-03-02'
const texts = new Map(stories.flatMap(({ articles }) => articles.map(({ path, text }) => [path, text])))
const judged = stories.map(story => story.judged)
const whole = reportOn(judged)

/** An entry for each finding of a report: its first value is right. */
const decideAll = ({ findings }: Report): readonly LedgerEntry[] => {
  const ids = new Set(findings.map(({ id }) => id))
  return findings.map(finding => {
    const decidable = decidableFrom(finding, ids, inWords, path => texts.get(path) ?? '')
    const [accepted = null] = decidable.values
    return entryFrom(decidable, {
      ...{
        decision: 'accept',
        accepted,
        reason: 'checked',
        by: null,
        at: today,
        expires: null,
        evidence: [],
      },
    })
  })
}

const run = (groups: readonly Judged[], entries: readonly LedgerEntry[]): Report =>
  reportOn(groups, { ledger: { entries, today } })
const settledIn = ({ findings }: Report): readonly string[] =>
  findings.flatMap(({ id, resolution }) => (resolution ? [id] : []))
const byId = ({ findings }: Report) => new Map(findings.map(finding => [finding.id, finding]))

/** Orders of the stories: as they lie, backwards, and from the midst. */
const orders = [judged, judged.toReversed(), [...judged.slice(51), ...judged.slice(0, 51)]]

/** One decision for each finding, 9,000 in all, and the place of the story that it is on. */
const entries = decideAll(whole)
const placeOf = new Map(
  whole.findings.map(({ id, mentions }) => [
    id,
    stories.findIndex(({ name }) => mentions[0]?.source.startsWith(`${name}/`)),
  ]),
)

describe('the events of all stories', () => {
  it('share no id, read alone or together, in any order', () => {
    const alone = judged.flatMap(story => reportOn([story]).findings.map(({ id }) => id))
    expect(new Set(alone).size).toBe(alone.length)
    for (const order of orders)
      expect(
        reportOn(order)
          .findings.map(({ id }) => id)
          .toSorted(),
      ).toEqual(alone.toSorted())
  })

  it('take a decision each, which changes no other, in any order', () => {
    const before = byId(whole)
    // Any two stories differ in a digit of their places, so that in some round only one of them is decided on.
    for (let digit = 1; digit <= stories.length; digit *= 2) {
      const decided = entries.filter(({ id }) => Math.floor((placeOf.get(id) ?? 0) / digit) % 2 === 1)
      const after = run(orders[digit % orders.length] ?? judged, decided)
      expect(settledIn(after).toSorted()).toEqual(decided.map(({ id }) => id).toSorted())
      expect(after.ledger).toBeUndefined()
      const others = after.findings.filter(({ resolution }) => resolution === null)
      for (const finding of others) expect(finding).toEqual(before.get(finding.id))
    }
  })

  it('are settled by no decision on another story', () => {
    for (const [i, story] of judged.entries()) {
      const report = run(
        [story],
        entries.filter(({ id }) => placeOf.get(id) !== i),
      )
      expect(settledIn(report)).toEqual([])
    }
  })

  it('are settled by decisions that an older version wrote down under other ids', () => {
    const older = entries.map(({ bound: { names: _, ...bound }, ...entry }, place) => ({
      ...{ ...entry, bound, id: `${entry.id[0]}-${String(place).padStart(8, '0')}` },
    }))
    const contradictions = whole.findings.filter(({ severity }) => severity === 'error')
    const settled = new Set(settledIn(run(judged, older)))
    expect(
      contradictions.filter(({ id }) => !settled.has(id)).map(({ id, message }) => `${id} ${message}`),
    ).toEqual([])
    expect(settled.size).toBeGreaterThan(0.95 * whole.findings.length)
  })
})
