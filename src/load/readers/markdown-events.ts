import { parse, postprocess, preprocess } from 'micromark'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { Event } from 'micromark-util-types'
import { markdownParts } from './markdown-parts.ts'

/** Quotes and lists within one another that a line may open; the parser takes the square of the time for twice as many. */
const deepest = 16
const opener = String.raw`[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))`
const tooDeep = new RegExp(`(?<=^(?:${opener}){${deepest}})(?:${opener})+`, 'gmu')

/** Marks of emphasis and links that a paragraph or row may have; the parser takes the square of the time for twice as many. */
const mostMarks = 2_000
const markOrNewLine = /[*_~[\]]|\n(?=\|)|\n[ \t\r]*\n/gu

/** Words in place of marks, as long as they. */
const words = (marks: string): string => '\u00a0'.repeat(marks.length)

/** Markdown whose lines open no more quotes and lists, and whose paragraphs have no more marks: those beyond are words. */
const bounded = (text: string): string => {
  let marks = 0
  return text.replace(tooDeep, words).replace(markOrNewLine, found => {
    marks = found.startsWith('\n') ? 0 : marks + 1
    return marks > mostMarks ? words(found) : found
  })
}

/** Definitions that are known in all of a text; of more than that, each part knows its own. */
const mostKnown = 2_000

/** "[beacon]: https://…", "[^4]: The Beacon": what links and marks of notes anywhere in the text lead to. */
const definition = /^ {0,3}\[(?<note>\^?)(?<label>[^\]\n]{1,200})\]:/gmu

const definitionsIn = (text: string): Readonly<Record<'links' | 'notes', readonly string[]>> => {
  const found = { links: new Set<string>(), notes: new Set<string>() }
  for (const { groups } of text.matchAll(definition))
    found[groups?.['note'] ? 'notes' : 'links'].add(normalizeIdentifier(groups?.['label'] ?? ''))
  return { links: [...found.links].slice(0, mostKnown), notes: [...found.notes].slice(0, mostKnown) }
}

/** A part of a text, and where in it the offsets of its events count from. */
export interface MarkdownEvents {
  readonly from: number
  readonly events: readonly Event[]
}

/** Parses Markdown (CommonMark with GitHub's tables, footnotes and strikethrough) part by part, in time linear in its length. */
export function* markdownEvents(text: string): Generator<MarkdownEvents> {
  const { links, notes } = definitionsIn(text)
  for (const { start, end } of markdownParts(text)) {
    const parser = parse({ extensions: [gfmTable(), gfmFootnote(), gfmStrikethrough()] })
    parser.defined.push(...links)
    parser.gfmFootnotes = [...notes]
    const chunks = preprocess()(bounded(text.slice(start, end)), undefined, true)
    yield { from: start, events: postprocess(parser.document().write(chunks)) }
  }
}
