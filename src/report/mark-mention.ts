import type { ReportMention, ReportReason } from '../core/report.ts'
import { inert } from './inert.ts'
import type { Marked } from './wrap-marked.ts'

/** How much of a sentence is shown on each side of a mention, and how much of a mention, in characters. */
const around = 160
const longest = 400

/** Where the mention stands in its sentence: the sentence may hold the same words twice, so the text decides. */
const offsetIn = ({ sentence, text, start }: ReportMention, article: string | undefined): number => {
  if (text === '') return -1
  const first = sentence.indexOf(text)
  for (let at = first; at >= 0; at = sentence.indexOf(text, at + 1)) {
    if (article?.startsWith(sentence, start - at)) return at
  }
  return first
}

/** The end of a text, from a word's start. */
const tail = (text: string): string =>
  text.length <= around ? text : `…${text.slice(-around).replace(/^\S*\s/u, ' ')}`

/** The start of a text, to a word's end. */
const head = (text: string): string =>
  text.length <= around ? text : `${text.slice(0, around).replace(/\s\S*$/u, ' ')}…`

/** The longest of the reason's own words that the mention holds: "homeland security". */
const focusOf = (text: string, reason: ReportReason): { start: number; end: number } | null => {
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return null
  const found = Object.entries(reason)
    .filter(([name]) => name !== 'code')
    .map(([, value]) => String(value).toLowerCase())
    .filter(value => value !== '' && lower.includes(value))
    .sort((a, b) => b.length - a.length)
  const [value] = found
  if (value === undefined) return null
  const start = lower.indexOf(value)
  return { start, end: start + value.length }
}

/**
 * Lays out a mention's sentence for a terminal: the mention under `~`, what differs in it under `^`; all of it
 * under `^` where the reason names nothing narrower. Long sentences are cut around the mention.
 *
 * @param article text of the mention's article, to tell two equal passages of a sentence apart
 */
export const markMention = (
  mention: ReportMention,
  reason: ReportReason,
  article: string | undefined,
): readonly Marked[] => {
  const { sentence, text } = mention
  const at = offsetIn(mention, article)
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text
  const focus = focusOf(shown, reason)
  const inner: readonly Marked[] =
    focus === null
      ? [{ text: shown, sign: '^' }]
      : [
          { text: shown.slice(0, focus.start), sign: '~' },
          { text: shown.slice(focus.start, focus.end), sign: '^' },
          { text: shown.slice(focus.end), sign: '~' },
        ]
  const parts =
    at < 0
      ? inner
      : [
          { text: tail(sentence.slice(0, at)), sign: ' ' },
          ...inner,
          { text: head(sentence.slice(at + text.length)), sign: ' ' },
        ]
  return parts.map(part => ({ ...part, text: inert(part.text) }))
}
