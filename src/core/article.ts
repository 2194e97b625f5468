import { asItStands, type MappedText } from './mapped-text.ts'
import type { SentenceRole } from './sentence.ts'
import type { Span } from './span.ts'

/** What stretches of a text are; null where the format does not say and form has to. */
export type RoleAt = (passage: Span) => SentenceRole | null

/** A passage that its author wants ignored, in the file. */
export interface Ignore extends Span {
  /** Where the file asks for it. */
  readonly at: number
}

/** A file as a person reads it: its words without markup, a line for each paragraph, and the way back into the file. */
export interface Document extends MappedText {
  /** The file as decoded: lines and columns count in it. */
  readonly file: string
  readonly roleAt?: RoleAt
  /** Headline, where the format says which it is. */
  readonly title?: string
  /** Day of publication in EDTF, where the format states it. */
  readonly published?: string
  /** Site or paper that it is from, where the format says so. */
  readonly site?: string
  /** Who wrote it, where the format says so. */
  readonly author?: string
  /** What its author wants ignored, where its reader looked for it; left out where the file's own text tells. */
  readonly ignores?: readonly Ignore[]
}

/** What a caller hands in. */
export interface ArticleInput {
  /** Path or name under which findings refer to the article. */
  readonly path: string
  /** The whole text, as decoded; where there is a document, its words. */
  readonly text: string
  /** Day of publication in EDTF (`2024-01-19`); overrides what the article says of itself. */
  readonly published?: string | undefined
  /** The house's own words and what each is read as: `{ SFFD: 'Santa Fe Fire Department' }`. */
  readonly words?: Readonly<Record<string, string>>
  /** What a reader of its format made of the file; left out for plain text that is still to be read. */
  readonly document?: Document
  /** Lines that its site has in its articles on other events, too; found for all articles of a run together. */
  readonly furniture?: ReadonlySet<string>
}

/** The file behind an article, of which a report speaks. */
export interface FileText {
  /** As decoded. */
  readonly text: string
  /** Where a passage of the article stands in the file. */
  spanOf(passage: Span): Span
  /** The file's words without markup, and where a passage of the article stands in them: a report quotes them. */
  readonly words: MappedText
}

/**
 * Where a day of publication was found: the caller's own word, the metadata of the format (meta tags, JSON-LD, a field of JSON),
 * front matter, the text, the address or the file's name; or a dateline that has its year from the other articles of the run.
 */
export type PublishedFrom =
  | 'option'
  | 'metadata'
  | 'front-matter'
  | 'text'
  | 'address'
  | 'file-name'
  | 'other-articles'

/** An article ready for reading. */
export interface Article {
  /** Position in the run's canonical order; not stable between runs over other files. */
  readonly id: number
  readonly path: string
  /** As a reader sees it: without soft hyphens, with plain line ends. Spans count in it. */
  readonly text: string
  /** The file's own text, where that is another. */
  readonly file?: FileText
  readonly roleAt?: RoleAt
  /** Headline, or the first line that could be one; empty when there is none. */
  readonly title: string
  /**
   * Day of publication in EDTF, or null where neither the caller nor the article states one. A dateline without a
   * year takes it from the other articles of the run.
   */
  readonly published: string | null
  /** Where that was found; left out where nothing was. */
  readonly publishedFrom?: PublishedFrom
  /** Offset into the file of the line or the entry that states it; left out where none does. */
  readonly publishedAt?: number
  /** Site or paper that it is from, where the article says so. */
  readonly site?: string
  /** Who wrote it, where the article says so. */
  readonly author?: string
  /** Passages whose claims are not compared; left out where there are none. */
  readonly ignores?: readonly Ignore[]
}

/** The file behind an article. */
export const fileOf = ({ text, file }: Article): FileText =>
  file ?? { ...asItStands(text), words: asItStands(text) }
