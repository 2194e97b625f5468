import { smallTitleWords, titleVariants } from '../../../lang/en/titles.ts'
import { fold } from '../../../world/fold.ts'
import { toAmerican } from '../../../world/spelling.ts'

const plainWords = (text: string): readonly string[] =>
  fold(text)
    .replace(/^(?:its|their|his|her|our) /u, '')
    .replace(/'s?\b/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')

const spelt = (text: string): string =>
  plainWords(text)
    .map(word => toAmerican(word))
    .join('')

const writtenOut = (text: string): string => {
  let out = ` ${plainWords(text)
    .map(word => toAmerican(word))
    .join(' ')} `
  for (const [form, full] of titleVariants) out = out.replaceAll(` ${form} `, ` ${full} `)
  return out.trim()
}

const sorted = (text: string): string =>
  writtenOut(text)
    .split(' ')
    .filter(word => !smallTitleWords.has(word))
    .sort()
    .join(' ')

const hyphens = (text: string): number => text.match(/\p{L}-\p{L}/gu)?.length ?? 0

/** How two titles of one meaning are written: alike, alike but for spelling, or in other words or another order. */
export const sameWording = (a: string, b: string): 'same' | 'spelling' | 'order' | 'words' => {
  if (plainWords(a).join(' ') === plainWords(b).join(' '))
    return hyphens(a) === hyphens(b) ? 'same' : 'spelling'
  if (spelt(a) === spelt(b) || writtenOut(a) === writtenOut(b)) return 'spelling'
  return sorted(a) === sorted(b) ? 'order' : 'words'
}
