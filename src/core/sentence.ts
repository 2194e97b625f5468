import type { Span } from './span.ts'

/** The part of speech a token was tagged with. */
export type PartOfSpeech =
  | 'noun'
  | 'pronoun'
  | 'verb'
  | 'auxiliary'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'number'
  | 'other'

/** A word with its place in the article. Punctuation is not part of it. */
export interface Token {
  readonly span: Span
  /** As written, without surrounding punctuation: `Mexico’s`. */
  readonly text: string
  /** Lower case, straight quotes, no possessive: `mexico`. */
  readonly normal: string
  /** Dictionary form: `killed` → `kill`, `people` → `person`. */
  readonly lemma: string
  readonly pos: PartOfSpeech
  /** The tagger's own tags (`PastTense`, `ProperNoun`, `Possessive`, …). */
  readonly tags: ReadonlySet<string>
  /** What stands between this token and the next: space, hyphen, comma, closing quote. */
  readonly after: string
}

/** How the tokens of a sentence depend on each other, in Universal Dependencies; one entry a token. */
export interface Tree {
  /** Index of the token that each one depends on; -1 for the root. */
  readonly heads: readonly number[]
  /** What each is to its head: "nsubj:pass"; "root" for the root. */
  readonly relations: readonly string[]
}

/** A run of tokens that belongs together; `first` and `last` are inclusive token indices. */
export interface Phrase {
  readonly type: 'noun' | 'verb'
  readonly first: number
  readonly last: number
  /** Index of the head: a noun phrase's last noun, a verb group's main verb. */
  readonly head: number
}

/** A person's name as it stands, without honorific, title or possessive. */
export interface PersonSpan {
  readonly span: Span
  readonly text: string
  /** Honorific directly before it (`Ms.`, `Dr`), as written. */
  readonly honorific: string | null
}

/** Who is given as having said what is quoted. */
export interface Speaker {
  /** A name where there is one, else the noun phrase or pronoun. */
  readonly span: Span
  /** Verb and speaker together: "said captain Elena Ruiz". */
  readonly clause: Span
  /** Told in the quotation's own sentence or pair of marks, or carried over from the quotation before it. */
  readonly from: 'told' | 'carried'
}

/**
 * What is quoted in one sentence within one pair of marks, and who is given as having said it. Short sentences go with their
 * neighbours in the same marks: “We tried. We lost.”
 */
export interface Quotation {
  /** The quoted words without the marks and without the comma or stop before the closing one. */
  readonly span: Span
  /** What stands at the span. */
  readonly text: string
  /** Null where the words around do not say. */
  readonly speaker: Speaker | null
}

/**
 * Where in the article a sentence stands; a summary is what sums it up above the text, a standfirst too. A row of a table and an
 * item of a list that is no sentence are no prose; what is set apart as a quote is not the article's own word.
 */
export type SentenceRole = 'headline' | 'heading' | 'byline' | 'summary' | 'body' | 'list' | 'table' | 'quote'

/** A sentence, or a headline or list item that stands for one. */
export interface Sentence {
  readonly articleId: number
  /** Position in the article, from 0. */
  readonly index: number
  /** Position of its paragraph (line) in the article, from 0. */
  readonly paragraph: number
  readonly role: SentenceRole
  readonly span: Span
  /** `article.text.slice(span.start, span.end)` */
  readonly text: string
  /** What a news agency puts before it: "PORT ELM, Ohio (Wire) — ". Nobody reads it as a part of the sentence. */
  readonly dateline?: Span
  readonly tokens: readonly Token[]
  readonly tree: Tree
  readonly phrases: readonly Phrase[]
  readonly people: readonly PersonSpan[]
  /** Quoted passages that touch this sentence, without the quotation marks. */
  readonly quotes: readonly Span[]
  /** What is quoted with its speakers; what reaches over several sentences belongs to the one that names the speaker. */
  readonly quotations: readonly Quotation[]
}
