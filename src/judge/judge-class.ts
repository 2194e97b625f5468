import type { Claim } from '../core/claim.ts'
import type { Reason } from '../core/reason.ts'
import type { Verdict } from '../core/verdict.ts'
import { kindOf } from '../kinds/index.ts'
import { sourcesOf, type ValueClass } from './value-classes.ts'
import { writtenAlike } from './written-alike.ts'

/** What is said of the claims of one value. */
interface Judgement {
  readonly verdict: Extract<Verdict, 'notation' | 'agreement' | 'uncorroborated'>
  readonly reason: Reason
  readonly confidence: number
}

/** "$20 billion" and "US$20,000,000,000": one value, in two notations. */
const compareWriting = (a: Claim, b: Claim): Judgement => {
  const { compare, hasNotation } = kindOf(a.kind)
  const { verdict, reason, confidence } = compare(a.value, b.value)
  const isNotation = verdict === 'notation' || (hasNotation && !writtenAlike(a, b))
  return { verdict: isNotation ? 'notation' : 'agreement', reason, confidence }
}

/** The judgement that speaks for all: another notation before none, the surer, the first by its code. */
const byWeight = (a: Judgement, b: Judgement): number =>
  Number(a.verdict === 'agreement') - Number(b.verdict === 'agreement') ||
  b.confidence - a.confidence ||
  (a.reason.code < b.reason.code ? -1 : a.reason.code > b.reason.code ? 1 : 0)

/**
 * How the claims of one value stand to each other: stated by one source only, in the same words, or in another
 * notation. The first claim of each source is held against all claims of the others, so that the order of the
 * sources does not matter.
 */
export const judgeClass = (claims: ValueClass): Judgement => {
  const firsts = [...sourcesOf(claims)].flatMap(
    id => claims.find(claim => claim.mention.articleId === id) ?? [],
  )
  const judgements = firsts.flatMap(first =>
    claims.flatMap(other =>
      other.mention.articleId === first.mention.articleId ? [] : [compareWriting(first, other)],
    ),
  )
  const [chosen] = judgements.sort(byWeight)
  return chosen ?? { verdict: 'uncorroborated', reason: { code: 'single-source', args: {} }, confidence: 1 }
}

/**
 * Those claims of one value, told by two sources at least, that write it in one way, where another source writes it otherwise: "35 yards"
 * in two articles and "a 35-yard run" in a third. Empty where no two write it alike, or no source differs from them.
 */
export const writtenAsOne = (claims: ValueClass): readonly ValueClass[] => {
  const ways: [Claim, ...Claim[]][] = []
  for (const claim of claims) {
    const way = ways.find(([first]) => compareWriting(first, claim).verdict === 'agreement')
    if (way) way.push(claim)
    else ways.push([claim])
  }
  const all = sourcesOf(claims).size
  return ways.filter(way => sourcesOf(way).size > 1 && sourcesOf(way).size < all)
}
