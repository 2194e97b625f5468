import type { Article } from '../core/article.ts'
import type { Claim, Mention, Modality, Scope } from '../core/claim.ts'
import type { Entities } from '../core/entity.ts'
import { groupBy } from '../core/group-by.ts'
import type { Problem } from '../core/problem.ts'
import type { Sentence } from '../core/sentence.ts'
import { contains, type Span } from '../core/span.ts'
import type { DateValue, PlaceValue, Value } from '../core/value.ts'
import { claimSubject } from './claim-subject.ts'
import { frameOf } from './frame.ts'
import { modalityOf } from './modality-of.ts'
import { type ReadMention, readValues } from './read-values.ts'
import { scopePlace } from './scope-place.ts'
import { scopeTime } from './scope-time.ts'
import { valueRole } from './value-role.ts'

/** Claims in text order, and what could not be read. */
export interface Normalised {
  readonly claims: readonly Claim[]
  readonly problems: readonly Problem[]
}

const firm: Modality = { negated: false, forecast: false, hypothetical: false, past: false }
const unlimited: Scope = { time: null, place: null, partitive: false, role: 'level' }

/** How many sentences before and behind a claim's own say what it is about; a file may be one endless line. */
const reach = 24

/** The sentences of a paragraph that stand near one of them. */
const sentencesAround = (
  sentences: readonly Sentence[],
  { index, paragraph }: Sentence,
): readonly Sentence[] =>
  sentences
    .slice(Math.max(0, index - reach), index + reach + 1)
    .filter(sentence => sentence.paragraph === paragraph)

/** Only what is counted one by one can be a part of others; "16 weeks of pay" is no part. */
const isCount = (value: Value): boolean => value.type === 'figure' && value.dimension === 'count'

/** The dates and places of a sentence, which limit what else it says. */
interface Limits {
  readonly dates: readonly { readonly span: Span; readonly value: DateValue }[]
  readonly places: readonly { readonly span: Span; readonly value: PlaceValue }[]
}

const limitsOf = (read: readonly ReadMention[]): Limits => ({
  dates: read.flatMap(({ mention, value }) => (value.type === 'date' ? [{ span: mention.span, value }] : [])),
  places: read.flatMap(({ mention, value }) =>
    value.type === 'place' ? [{ span: mention.span, value }] : [],
  ),
})

/** A mention does not limit itself, nor what lies inside it. */
const outside = <T extends { readonly span: Span }>(limits: readonly T[], span: Span): readonly T[] =>
  limits.filter(limit => !contains(limit.span, span))

/**
 * Turns the mentions of one article into claims: value, subject, scope and modality. A mention that cannot be
 * read becomes a problem.
 */
export const normalise = (
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: Entities,
): Normalised => {
  const { read, problems } = readValues(article, sentences, mentions, entities)
  const limits = new Map(
    [...groupBy(read, r => r.mention.sentence)].map(([sentence, own]) => [sentence, limitsOf(own)]),
  )
  const claims = read.flatMap(({ mention, value }): Claim[] => {
    const sentence = sentences[mention.sentence]
    if (!sentence) return []
    const frame = frameOf(sentence, mention.span)
    const { dates = [], places = [] } = limits.get(mention.sentence) ?? {}
    return [
      {
        id: `${article.id}:${mention.kind}:${mention.span.start}`,
        kind: mention.kind,
        mention,
        value,
        subject: claimSubject(
          { mention, value },
          sentence,
          sentencesAround(sentences, sentence),
          frame,
          entities,
        ),
        scope: frame
          ? {
              time: scopeTime(sentence, frame, outside(dates, mention.span)),
              place: scopePlace(sentence, frame, outside(places, mention.span)),
              partitive: frame.partitive && isCount(value),
              role: valueRole(sentence, frame, isCount(value)),
            }
          : unlimited,
        modality: frame ? modalityOf(sentence, frame) : firm,
      },
    ]
  })
  return { claims, problems }
}
