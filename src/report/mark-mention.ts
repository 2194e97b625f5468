import type { ReportMention, ReportReason } from '../core/report.ts'
import { inert } from './inert.ts'
import type { Marked } from './wrap-marked.ts'

/** How much of a sentence is shown on each side of a mention, and how much of a mention, in characters. */
const usual = 160
const longest = 400

/** The end of a text, from a word's start. */
const tail = (text: string, around: number): string =>
  text.length <= around ? text : `…${text.slice(-around).replace(/^\S*\s/u, ' ')}`

/** The start of a text, to a word's end. */
const head = (text: string, around: number): string =>
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
 */
export const markMention = (
  { sentence, text, offset }: ReportMention,
  reason: ReportReason,
  around: number = usual,
): readonly Marked[] => {
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
    text !== '' && sentence.startsWith(text, offset)
      ? [
          { text: tail(sentence.slice(0, offset), around), sign: ' ' },
          ...inner,
          { text: head(sentence.slice(offset + text.length), around), sign: ' ' },
        ]
      : inner
  return parts.map(part => ({ ...part, text: inert(part.text) }))
}
