import type { Article } from '../core/article.ts'
import type { Claim } from '../core/claim.ts'
import { groupBy } from '../core/group-by.ts'
import type { PairTrace, TraceOutcome } from '../core/trace.ts'
import { kindOf } from '../kinds/index.ts'
import { type Alignment, isAboutPerson, type KindAlignment } from './align.ts'
import { postingsOf } from './candidate-pairs.ts'
import type { Fact } from './fact.ts'
import type { Outcome } from './outcome.ts'
import { scopeGate } from './same-scope.ts'
import { relateFacts } from './score-pairs.ts'
import { sharedBy } from './shared-by.ts'
import { thresholdOf } from './threshold.ts'
import { tracePeople } from './trace-people.ts'
import { weighingOf } from './weighing-of.ts'

/** A trace as far as the aligner knows it: what came of the cluster is the judge's. */
export type AlignedPair = Omit<PairTrace<Claim>, 'finding' | 'apart'>

/** What is looked up in one kind's alignment. */
const indexOf = ({ facts, assignment }: KindAlignment) => {
  const decisions = groupBy(assignment.decisions, ({ pair }) => pair.a)
  return {
    factOf: new Map(facts.flatMap(fact => fact.claims.map(claim => [claim, fact] as const))),
    groupOf: new Map(assignment.groups.flatMap(group => group.facts.map(fact => [fact, group] as const))),
    outcomeOf: (a: Fact, b: Fact): Outcome | undefined =>
      decisions.get(a)?.find(({ pair }) => pair.b === b)?.outcome,
    postings: postingsOf(facts),
  }
}

const claimsOf = ([a, b]: readonly [Fact, Fact]): readonly [Claim, Claim] => [a.claims[0], b.claims[0]]

/** What the aligner decided of a pair that it scored. */
const decided = (outcome: Outcome): TraceOutcome<Claim> => {
  switch (outcome.code) {
    case 'taken':
      return { code: 'taken', by: claimsOf(outcome.by) }
    case 'group-disagrees':
      return { code: 'group-disagrees', between: claimsOf(outcome.between) }
    case 'rival': {
      const { a, b, score } = outcome.rival
      return { code: 'rival', rival: claimsOf([a, b]), score }
    }
    default:
      return outcome
  }
}

const unasked = {
  people: null,
  names: null,
  shared: [],
  tooCommon: [],
  nearValues: false,
  weighing: null,
  through: null,
  gate: null,
  trust: 1,
  score: null,
  threshold: null,
} as const

/** The relation of two facts and what it comes to, the fact of the lower article first as everywhere. */
const weighed = (a: Fact, b: Fact, { context }: KindAlignment, asked: readonly [Claim, Claim]) => {
  const isSwapped = a.articleId > b.articleId
  const [low, high] = isSwapped ? [b, a] : [a, b]
  const values = kindOf(a.kind).compare(low.value, high.value)
  if (values.verdict === 'unrelated') return {}
  const { relation, through, trust } = relateFacts(low, high, values, context)
  const [x, y] = isSwapped ? [through[1], through[0]] : through
  const isAsked = x === asked[0] && y === asked[1]
  return {
    weighing: weighingOf(relation),
    through: isAsked ? null : ([x, y] as const),
    gate: isAsked || relation.by === 'words' ? null : scopeGate(...asked, context.storyYear),
    trust,
    score: trust * relation.score,
    threshold: thresholdOf(relation.by, values.verdict),
  }
}

/** The first thing that kept a pair from being weighed for a group. */
const unscored = (
  trace: Pick<
    AlignedPair,
    'shared' | 'tooCommon' | 'nearValues' | 'values' | 'weighing' | 'score' | 'threshold'
  >,
): TraceOutcome<Claim> => {
  if (trace.shared.length === trace.tooCommon.length && !trace.nearValues) return { code: 'not-indexed' }
  if (trace.values.verdict === 'unrelated') return { code: 'unrelated' }
  if (trace.score && trace.threshold && trace.score < trace.threshold) return { code: 'below-threshold' }
  return { code: trace.weighing?.by === 'gate' ? 'gate' : 'other-topic' }
}

/**
 * Makes a function that tells why two claims of one kind are, or are not, in one cluster. It asks the aligner's own
 * decisions, and the functions that made them.
 *
 * @param articles by id
 */
export const pairTracer = (
  { byKind }: Alignment,
  articles: readonly Article[],
): ((a: Claim, b: Claim) => AlignedPair) => {
  const indexes = new Map<KindAlignment, ReturnType<typeof indexOf>>()
  return (a, b) => {
    const values = kindOf(a.kind).compare(a.value, b.value)
    const plain = { ...unasked, kind: a.kind, claims: [a, b], values } as const
    if (isAboutPerson(a) || isAboutPerson(b)) return { ...plain, ...tracePeople(a, b, articles) }
    const alignment = byKind.find(({ kind }) => kind === a.kind)
    if (!alignment) throw new Error(`${a.id} was not aligned`)
    const index = indexes.get(alignment) ?? indexOf(alignment)
    indexes.set(alignment, index)
    const [x, y] = [index.factOf.get(a), index.factOf.get(b)]
    if (!x || !y) throw new Error(`${a.id} or ${b.id} is no part of a fact`)
    if (x === y) return { ...plain, outcome: { code: 'one-fact' } }
    const isTogether = index.groupOf.get(x) === index.groupOf.get(y)
    if (x.articleId === y.articleId)
      return { ...plain, outcome: { code: isTogether ? 'together' : 'same-article' } }
    const trace = { ...plain, ...sharedBy(x, y, index.postings), ...weighed(x, y, alignment, [a, b]) }
    const outcome = x.articleId < y.articleId ? index.outcomeOf(x, y) : index.outcomeOf(y, x)
    const isOther = alignment.context.isOtherStory(x.articleId, y.articleId)
    if (outcome?.code !== 'joined' && isTogether) return { ...trace, outcome: { code: 'together' } }
    if (outcome) return { ...trace, outcome: decided(outcome) }
    return { ...trace, outcome: isOther ? { code: 'other-story' } : unscored(trace) }
  }
}
