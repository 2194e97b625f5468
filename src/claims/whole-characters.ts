import type { Mention } from '../core/claim.ts'
import { graphemes } from '../text/graphemes.ts'

/** What may go on behind a letter or a digit as one character: an accent, a keycap, a joined emoji. */
const goesOn = /^(?:\p{M}|\u200d|\p{Emoji_Modifier}|[\udc00-\udfff])/u

/** Widens mentions that begin or end within what a reader takes for one character: the "1" of a keycap emoji. */
export const wholeCharacters = (mentions: readonly Mention[], text: string): readonly Mention[] => {
  const isWithin = (offset: number): boolean => goesOn.test(text.slice(offset, offset + 2))
  if (!mentions.some(({ span }) => isWithin(span.start) || isWithin(span.end))) return mentions
  const characterAt = graphemes(text)
  return mentions.map(mention => {
    const start = isWithin(mention.span.start) ? characterAt(mention.span.start).start : mention.span.start
    const end = isWithin(mention.span.end) ? characterAt(mention.span.end - 1).end : mention.span.end
    return { ...mention, span: { start, end }, text: text.slice(start, end) }
  })
}
