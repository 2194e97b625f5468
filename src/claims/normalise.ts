import type { Article } from '../core/article.ts'
import type { Claim, Mention, Modality } from '../core/claim.ts'
import type { AllEntities } from '../core/entity.ts'
import { groupBy } from '../core/group-by.ts'
import type { Problem } from '../core/problem.ts'
import type { Sentence } from '../core/sentence.ts'
import { kindOf } from '../kinds/index.ts'
import { ageThen } from './age-then.ts'
import { claimSubject } from './claim-subject.ts'
import { dateFrame } from './date-governor.ts'
import { dateModality, dateRole, isToCome } from './date-role.ts'
import { datedEvent } from './dated-event.ts'
import { endOfInterval } from './end-of-interval.ts'
import { frameOf } from './frame.ts'
import { modalityOf } from './modality-of.ts'
import { withOneAge } from './one-age.ts'
import { readValues } from './read-values.ts'
import { limitsOf, scopeOf, unlimited } from './scope-of.ts'
import { sharedTerms } from './shared-terms.ts'

/** Claims in text order, and what could not be read. */
export interface Normalised {
  readonly claims: readonly Claim[]
  readonly problems: readonly Problem[]
}

const firm: Modality = { negated: false, forecast: false, hypothetical: false, past: false }

/**
 * How many sentences before and behind a claim's own, and how many characters, say what it is about; a file may be one
 * endless line.
 */
const reach = { sentences: 24, characters: 1_500 } as const

/** The sentences of a paragraph that stand near one of them. */
const sentencesAround = (
  sentences: readonly Sentence[],
  { index, paragraph, span }: Sentence,
): readonly Sentence[] =>
  sentences
    .slice(Math.max(0, index - reach.sentences), index + reach.sentences + 1)
    .filter(
      other =>
        other.paragraph === paragraph &&
        span.start - other.span.start <= reach.characters &&
        other.span.end - span.end <= reach.characters,
    )

/**
 * Turns the mentions of one article into claims: value, subject, scope and modality. A mention that cannot be
 * read becomes a problem.
 */
export const normalise = (
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: AllEntities,
): Normalised => {
  const shared = sharedTerms()
  const { read, problems } = readValues(article, sentences, mentions, entities)
  const limits = new Map(
    [...groupBy(read, r => r.mention.sentence)].flatMap(([index, own]) => {
      const sentence = sentences[index]
      return sentence ? [[index, limitsOf(sentence, own, entities)] as const] : []
    }),
  )
  const claims = read.flatMap(({ mention, value }): Claim[] => {
    const sentence = sentences[mention.sentence]
    if (!sentence) return []
    const frame = (value.type === 'date' ? dateFrame : frameOf)(sentence, mention.span)
    const around = sentencesAround(sentences, sentence)
    const event = frame && value.type === 'date' ? datedEvent(sentence, frame) : null
    const subject = shared(claimSubject({ mention, value }, sentence, around, frame, entities, event))
    const clause = frame ? modalityOf(sentence, frame) : firm
    const stated = frame && ageThen(value, sentence, frame) !== null ? { ...clause, past: true } : clause
    const modality =
      frame && event && value.type === 'date'
        ? dateModality(stated, sentence, frame, event, isToCome(value, article.published))
        : stated
    const told = { mention, value, terms: subject.terms, modality }
    const limit = limits.get(mention.sentence)
    const limited = frame && limit ? scopeOf(sentence, frame, told, limit, entities) : unlimited
    const scope = frame && event ? { ...limited, role: dateRole(sentence, frame, event) } : limited
    const id = `${article.id}:${mention.kind}:${mention.span.start}`
    const claim: Claim = { id, kind: mention.kind, mention, value, subject, scope, modality }
    return [claim, endOfInterval(claim), kindOf(claim.kind).implied?.(claim)].filter(told => told != null)
  })
  return { claims: withOneAge(claims), problems }
}
