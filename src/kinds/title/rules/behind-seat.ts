import type { Bearer } from './bearers.ts'
import type { Scene } from './parts.ts'
import { seatBehind } from './seat.ts'

/** Index of the last word of a name and of what it stands for: "Holt of Ohio", "Holt, 77, of Ohio". */
export const behindSeat = ({ sentence, words }: Scene, { last }: Bearer): number => {
  const aged = words[last]?.after === ', ' && /^\d{1,3}$/u.test(words[last + 1]?.text ?? '')
  const before = aged && words[last + 1]?.after === ', ' ? last + 1 : last
  if (words[before + 1]?.normal !== 'of') return last
  const end = seatBehind(sentence, (words[before]?.end ?? 0) + (before > last ? 1 : 0))?.end
  const at = words.findIndex((word, i) => i > before && word.end === end)
  return at < 0 ? last : at
}
