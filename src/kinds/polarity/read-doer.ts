import type { Sentence } from '../../core/sentence.ts'
import { wordsOf } from './words-of.ts'

/** Most words between a passive and the one by whom it was done: "was handed to the king by his envoy". */
const reach = 6

/** "was signed by the government" → the government; no amount ("was cut by a third") and no time ("by Friday"). */
export const readDoer = ({ tokens, phrases }: Sentence, last: number): readonly number[] => {
  const by = tokens.findIndex((t, i) => i > last && i <= last + reach && t.normal === 'by')
  if (by < 0 || tokens.slice(last, by).some(t => /[,;:–—]/u.test(t.after))) return []
  const phrase = phrases.find(p => p.first === by + 1 && p.type === 'noun')
  const head = tokens[phrase?.head ?? -1]
  if (!phrase || !head || head.pos === 'number' || tokens[by + 1]?.pos === 'number') return []
  return ['WeekDay', 'Month', 'Date', 'Unit'].some(tag => head.tags.has(tag)) ? [] : wordsOf(tokens, phrase)
}
