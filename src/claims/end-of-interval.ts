import type { Claim } from '../core/claim.ts'
import { intervalJoint } from '../lang/en/times.ts'

/** "the year to March", "the week to Sunday": what happened in it did not end with it. */
const reckoned: ReadonlySet<string> = new Set(['months-to', 'week-of'])

/**
 * The claim that something ends when the interval of a claim does, so that a run "from 3 May to 9 June" can be held against
 * one that "closes on 16 June"; null where the date is no such interval.
 */
export const endOfInterval = (claim: Claim): Claim | null => {
  const { id, value, mention, scope } = claim
  if (value.type !== 'date' || value.approximate || scope.role !== 'level') return null
  const [start = '', end, ...more] = value.edtf.split('/')
  // Hours are no run of days: nothing ends at five each morning.
  if (value.edtf.includes('T')) return null
  const isInterval = end !== undefined && more.length === 0 && /\d/u.test(start) && /\d/u.test(end)
  if (!isInterval || !intervalJoint.test(mention.text) || reckoned.has(mention.rule)) return null
  return {
    ...claim,
    id: `${id}:end`,
    value: { type: 'date', edtf: end, implied: value.implied, approximate: false },
    scope: { ...scope, role: 'change' },
    isDerived: true,
  }
}
