import { fold } from '../../../data/fold.ts'
import { toAmerican } from '../../../data/spelling.ts'

const small = new Set('the a an of for and to at in s'.split(' '))

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

/** Abbreviations and variants of one word in titles: spelling, not other words. */
const variants: ReadonlyMap<string, string> = new Map(
  (
    'chief executive officer>chief executive|ceo>chief executive|gm>general manager|coo>chief operating officer|' +
    'cfo>chief financial officer|cto>chief technology officer|chairwoman>chair|chairman>chair|chairperson>chair|' +
    'spokeswoman>spokesperson|spokesman>spokesperson|councilwoman>council member|councilman>council member|' +
    'councillor>council member|councilor>council member|prof>professor|dr>doctor|gov>governor|sen>senator|' +
    'rep>representative|rev>reverend|capt>captain|sgt>sergeant|lt>lieutenant|col>colonel|gen>general|adm>admiral|' +
    'maj>major|cmdr>commander|cpl>corporal|supt>superintendent|insp>inspector|det>detective|us>united states|' +
    'u s>united states|uk>united kingdom|u k>united kingdom|vp>vice president|da>district attorney|pm>prime minister|md>managing director|cm>chief minister|dci>detective chief inspector|' +
    'di>detective inspector|ds>detective sergeant|pc>police constable|ag>attorney general|dpp>director of public prosecutions|cllr>council member|and>&'
  )
    .split('|')
    .map(row => row.split('>') as [string, string]),
)

const writtenOut = (text: string): string => {
  let out = ` ${plainWords(text)
    .map(word => toAmerican(word))
    .join(' ')} `
  for (const [form, full] of variants) out = out.replaceAll(` ${form} `, ` ${full} `)
  return out.trim()
}

const sorted = (text: string): string =>
  writtenOut(text)
    .split(' ')
    .filter(word => !small.has(word))
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
