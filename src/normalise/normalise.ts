import type { Article } from '../core/article.ts'
import type { Claim, Mention, Modality, Scope, Subject, Term } from '../core/claim.ts'
import type { Entities } from '../core/entity.ts'
import { groupBy } from '../core/group-by.ts'
import type { Problem } from '../core/problem.ts'
import type { Sentence } from '../core/sentence.ts'
import { contains, type Span } from '../core/span.ts'
import type { DateValue, PlaceValue, Value } from '../core/value.ts'
import type { Kind } from '../kinds/define-kind.ts'
import { kindOf } from '../kinds/index.ts'
import { type Frame, frameOf } from './frame.ts'
import { modalityOf } from './modality-of.ts'
import { personAged } from './person-aged.ts'
import { predicateSubject } from './predicate-subject.ts'
import { scopePlace } from './scope-place.ts'
import { scopeTime } from './scope-time.ts'
import { eventSubject, personSubject, wordsSubject } from './subject-of.ts'
import { valueRole } from './value-role.ts'

/** Claims in text order, and what could not be read. */
export interface Normalised {
  readonly claims: readonly Claim[]
  readonly problems: readonly Problem[]
}

interface Read {
  readonly mention: Mention
  readonly value: Value
}

const firm: Modality = { negated: false, forecast: false, hypothetical: false, past: false }
const unlimited: Scope = { time: null, place: null, partitive: false, role: 'level' }

const readValues = (
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: Entities,
): { read: readonly Read[]; problems: readonly Problem[] } => {
  const hints = new Map<Kind, unknown>()
  const read: Read[] = []
  const problems: Problem[] = []
  for (const mention of mentions) {
    const kind = kindOf(mention.kind)
    if (!hints.has(kind)) hints.set(kind, kind.prepare(article))
    const sentence = sentences[mention.sentence]
    if (!sentence) continue
    const { span, rule, parts, holder } = mention
    const value = kind.normalise(
      { span, rule, parts, ...(holder && { holder }) },
      sentence,
      hints.get(kind),
      entities,
    )
    if (typeof value === 'string')
      problems.push({ code: value, path: article.path, args: { text: mention.text } })
    else read.push({ mention, value })
  }
  return { read, problems }
}

/** Only what is counted one by one can be a part of others; "16 weeks of pay" is no part. */
const isCount = (value: Value): boolean => value.type === 'figure' && value.dimension === 'count'

const dateOf = ({ mention, value }: Read): { span: Span; value: DateValue }[] =>
  value.type === 'date' ? [{ span: mention.span, value }] : []

const placeOf = ({ mention, value }: Read): { span: Span; value: PlaceValue }[] =>
  value.type === 'place' ? [{ span: mention.span, value }] : []

const subjectOf = (
  kind: Kind,
  { mention, value }: Read,
  sentence: Sentence,
  paragraph: readonly Sentence[],
  frame: Frame | null,
  entities: Entities,
): Subject => {
  if (kind.aboutWords) return wordsSubject(kind.aboutWords(value))
  const person = entities.at(mention.articleId, mention.holder ?? mention.span)
  if ((kind.alignsBy === 'entity' || mention.holder) && person) return personSubject(person)
  const aged =
    frame && value.type === 'figure' && value.dimension === 'age'
      ? personAged(sentence, frame, entities)
      : null
  if (aged) return personSubject(aged)
  // A byline is about the article, not about the event.
  if (!frame || sentence.role === 'byline') return { label: mention.text, key: '', entity: null, terms: [] }
  if (kind.rolesOf) return predicateSubject(sentence, frame, kind.rolesOf(mention.parts), entities, paragraph)
  const subject = eventSubject(sentence, frame, entities)
  const own: Term[] = []
  const [aspect, identity] = [kind.aspect?.(value) ?? null, kind.identity?.(value) ?? null]
  if (aspect !== null) own.push({ lemma: aspect, role: 'counted' })
  if (identity !== null) own.push({ lemma: identity, role: 'identity' })
  return { ...subject, terms: [...own, ...subject.terms] }
}

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
  const paragraphs = groupBy(sentences, sentence => sentence.paragraph)
  const bySentence = groupBy(read, r => r.mention.sentence)
  const claims = read.flatMap(({ mention, value }): Claim[] => {
    const sentence = sentences[mention.sentence]
    if (!sentence) return []
    const kind = kindOf(mention.kind)
    const frame = frameOf(sentence, mention.span)
    const beside = (bySentence.get(mention.sentence) ?? []).filter(
      other => !contains(other.mention.span, mention.span),
    )
    const dates = beside.flatMap(dateOf)
    const places = beside.flatMap(placeOf)
    return [
      {
        id: `${article.id}:${mention.kind}:${mention.span.start}`,
        kind: mention.kind,
        mention,
        value,
        subject: subjectOf(
          kind,
          { mention, value },
          sentence,
          paragraphs.get(sentence.paragraph) ?? [],
          frame,
          entities,
        ),
        scope: frame
          ? {
              time: scopeTime(sentence, frame, dates),
              place: scopePlace(sentence, frame, places),
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
