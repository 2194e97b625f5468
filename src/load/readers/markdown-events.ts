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

/** Markdown in which a line opens no more quotes and lists than that: marks beyond it are words. As long as before. */
const shallow = (text: string): string => text.replace(tooDeep, marks => '\u00a0'.repeat(marks.length))

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
    const chunks = preprocess()(shallow(text.slice(start, end)), undefined, true)
    yield { from: start, events: postprocess(parser.document().write(chunks)) }
  }
}
