import type { TermRole } from '../core/claim.ts'
import type { Comparison } from '../core/comparison.ts'
import type { ApartInCluster, ScopeGate, TopicRefusal, TraceOutcome, WeighedFeature } from '../core/trace.ts'

/** What each gate holds against a pair. */
export const gateMessages: Readonly<Record<ScopeGate, string>> = {
  'other-time': 'they hold at different times',
  'other-place': 'they hold in different places',
  'one-in-other': 'one place lies in the other, as the articles write them',
  'part-of-whole': 'one counts a part of a whole, the other does not',
  'other-role': 'one is where a change starts, ends or how much it is, the other is not that',
  earlier: 'one is about an earlier time',
  denied: 'one is denied: another value may be true beside it',
  'other-thing-counted': 'they count different things, and neither speaks of the other’s',
  'other-bearer': 'each is the age of somebody else',
  'one-of-several': 'one article tells several things of the sort apart by such values',
  'other-variant': 'each is told of another thing of the sort',
  'other-event': 'they tell of different events',
  'other-doer': 'each is what somebody else did',
  'other-speaker': 'each is the reckoning of somebody else',
}

/** Why two claims that something did or did not happen are not about one thing. */
export const topicMessages: Readonly<Record<TopicRefusal, string>> = {
  'other-modality': 'one is told as a plan or a possibility, the other as done',
  'other-names': 'each names somebody or something that the other does not',
  somebody: 'it is somebody who rose or fell, and no amount',
  'other-agent': 'somebody else acted',
  'other-contestant': 'it is not said of the same side',
  'other-theme': 'it happened to something else',
  'other-amount': 'the amount of the change differs',
  'little-in-common': 'the sentences have too few words in common',
  'one-after-other': 'one may have followed the other',
}

/** What each part of a score stands for. */
export const featureMessages: Readonly<Record<WeighedFeature, string>> = {
  start: 'what every pair starts with',
  counted: 'the same thing is counted',
  countedElsewhere: 'one mentions what the other counts',
  countedDiffers: 'they count different things',
  verb: 'the same verb',
  verbElsewhere: 'one mentions what the other’s verb says',
  verbDiffers: 'different verbs',
  arguments: 'who and what the clauses speak of',
  modifiersDiffer: 'what is counted is narrowed down differently',
  modalityDiffers: 'one is a plan or forecast, the other a fact',
  context: 'words around them that both have',
  state: 'it is told what became of those counted',
  only: 'each article says this once only',
  likeness: 'the values could well report one thing',
  far: 'the values lie far apart',
  slip: 'the values look like one that was noted wrong',
  measured: 'amounts of a measure or of money',
  sole: 'no other value of the articles goes with these',
  explained: 'one of the values is stated in the other article as well',
  theme: 'what it happened to',
  themeWords: 'further words of that are the same',
  sameAgent: 'the same actor',
  otherAgent: 'another actor',
  sharedFigure: 'a figure that both give',
  company: 'words that both have, rare ones more',
  nearby: 'words of the sentences around them that both have',
  sameBody: 'the same body, or its members',
  fate: 'what became of the same person',
  sharedWords: 'words that both sentences have',
  rareWords: 'rare words that both sentences have',
  inOrder: 'words that both have in one order, with the values at one place',
  gaps: 'words that only one has in between',
  adjoining: 'the words next to the values are the same',
  identical: 'the sentences are the same but for the values',
  contained: 'one sentence says all that the other says',
  near: 'words near the values that both have',
  soleInSentence: 'the sentences have no other value of the sort',
  agreeing: 'other values of the sentences agree',
  conflicting: 'other values of the sentences exclude each other',
  elsewhere: 'the value of one stands elsewhere in the other sentence',
  kind: 'what dates and places have more than figures',
  conflictRate: 'one fact is rarely told with two values',
  difference: 'how the values differ',
}

/** How values stand to each other, apart from the reason. */
export const valueMessages: Readonly<Record<Comparison['verdict'], string>> = {
  agreement: 'values that agree',
  notation: 'values that agree',
  compatible: 'values that can both be true',
  contradiction: 'values that exclude each other',
  unrelated: 'values that cannot be of one attribute',
}

/** Why two passages of one cluster are in two findings. */
export const apartMessages: Readonly<Record<ApartInCluster, string>> = {
  silent: 'nobody says otherwise, and that something happened is worth a word only where somebody does',
  'one-source': 'one article alone states both values, so no other is contradicted',
  'states-both': 'an article states both values itself, so it contradicts nobody who states one of them',
  unrelated: 'the two values cannot be of one attribute',
  'settled-otherwise': 'one of them stands in another finding, with a value that conflicts with it more',
}

/** The part that a word plays. */
export const roleMessages: Readonly<Record<TermRole, string>> = {
  identity: 'named',
  counted: 'counted',
  modifier: 'of what kind',
  verb: 'verb',
  agent: 'who acts',
  object: 'object',
  entity: 'people',
  context: 'in the sentence',
  nearby: 'nearby',
}

/** What a message of an outcome may name. */
export interface OutcomeWords {
  /** Passages in the way, in words: `wire.txt:3:4 "17"`. */
  readonly others: readonly string[]
  readonly gate: string
  readonly topic: string
  /** Words too common to bring passages together. */
  readonly tooCommon: readonly string[]
  /** "0.31" */
  readonly score: string
  readonly threshold: string
  readonly rivalScore: string
  readonly values: string
  readonly names: string
}

/** What became of a pair, in one line. */
export const outcomeMessages: Readonly<
  Record<TraceOutcome<unknown>['code'], (words: OutcomeWords) => string>
> = {
  'one-fact': () => 'one article says it twice: one fact',
  'same-person': () => 'put together: the person is the same',
  joined: ({ score, threshold, values }) => `put together: ${score}, and ${threshold} is asked of ${values}`,
  together: () => 'put together: not by themselves, but each with others of the same fact',
  'other-person': ({ names }) => `kept apart: two people: ${names}`,
  nobody: () => 'kept apart: it is not known whom one of them is about',
  'person-and-event': () => 'kept apart: one is about a person, the other about an event or a thing',
  'within-article': () => 'held against each other: headline or summary, and text of one article',
  'same-article': () =>
    'kept apart: of one article, only headline or summary and text are held against each other, and only where it is sure that they are about one thing',
  'other-story': () =>
    'kept apart: the articles tell different stories; both are full of names and share next to none',
  'not-indexed': ({ tooCommon }) =>
    tooCommon.length === 0
      ? 'nothing brought them together: no word of their subjects is the same'
      : `nothing brought them together: all that they share is too common: ${tooCommon.join(', ')}`,
  unrelated: ({ values }) => `kept apart: ${values}`,
  gate: ({ gate }) => `kept apart: ${gate}`,
  'other-topic': ({ topic }) => `kept apart: ${topic}`,
  'below-threshold': ({ score, threshold, values }) =>
    `kept apart: too little in common: ${score}, and ${threshold} is asked of ${values}`,
  taken: ({ others }) =>
    `kept apart: it would bring together ${others.join(' and ')}, which one article states side by side`,
  'group-disagrees': ({ others }) =>
    `kept apart: it would bring together ${others.join(' and ')}, which cannot both be true`,
  rival: ({ others, score, rivalScore }) =>
    `kept apart: ambiguous: ${others.join(' and ')} are as likely (${rivalScore}) as these (${score}), or nearly so`,
}
