import type { Mention } from '../core/claim.ts'

const leading = /^[\s,;:.!?"“”‘’'()[\]–—-]+/u
const trailing = /[\s,;:!?"“”‘’'()[\]–—-]+$/u
/** An amount may open with a sign or a bracket of its own; only space is cut there. */
const space = /^\s+/u

/** How much to cut behind; a bracket that opens inside a mention closes there: "7-6 (5)". */
const cutBehind = (text: string): number => {
  const cut = trailing.exec(text)?.[0] ?? ''
  const kept = text.slice(0, text.length - cut.length)
  const closes = cut.startsWith(')') && kept.lastIndexOf('(') > kept.lastIndexOf(')')
  return closes ? cut.length - 1 : cut.length
}

/** Cuts punctuation and space off both ends of a mention; one that holds nothing else is dropped. */
export const trimPunctuation = (mentions: readonly Mention[], text: string): readonly Mention[] =>
  mentions.flatMap(mention => {
    const keepsSign = mention.kind === 'figure' || mention.kind === 'date'
    const before = (keepsSign ? space : leading).exec(mention.text)?.[0].length ?? 0
    const rest = mention.text.slice(before)
    const after = cutBehind(rest)
    if (before === 0 && after === 0) return [mention]
    const span = { start: mention.span.start + before, end: mention.span.end - after }
    return span.end > span.start ? [{ ...mention, span, text: text.slice(span.start, span.end) }] : []
  })
