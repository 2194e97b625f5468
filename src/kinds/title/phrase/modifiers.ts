import { isDemonym } from '../../../data/countries.ts'
import { calendarWords, portfolioWords } from '../../../text/people-not-names.ts'
import { rankWords, tenureWords } from '../ranks.ts'
import { roleOf, type Word } from './words.ts'

/** Words that open a noun phrase and are not part of the title. */
export const determiners: ReadonlySet<string> = new Set(
  'the a an its his her their our my your this that these those another one some any no each every whose'.split(
    ' ',
  ),
)

/** Punctuation that ends a title on either side. */
export const breaks = (after: string): boolean =>
  /[,;:()[\]–—“”"‘|/•]|\s-\s|\n|[.!?]/u.test(after) && !/^\.\s?$/u.test(after)

/** Adjectives that describe a holder and not the office: "two-term", "embattled", "longtime". */
const descriptions: ReadonlySet<string> = new Set(
  (
    'new newest newly old long longtime long-time long-serving longest-serving veteran embattled popular powerful ' +
    'influential controversial prominent leading respected beloved outspoken current present incumbent sitting ' +
    'recently-elected newly-elected newly-appointed two-term three-term first-term second-term one-term late then ' +
    'fellow local young younger elder eldest oldest youngest only own same other famous renowned celebrated ' +
    'award-winning self-proclaimed self-described would-be elected appointed retired unpopular hard-line hardline ' +
    'lone sole main nearest great best former wealthy rich experienced seasoned aspiring self-employed'
  ).split(' '),
)

/** True for a word that says something of the holder and nothing of the office. */
export const isDescription = (word: Word): boolean =>
  /^\d+-year-old$/u.test(word.normal) || isAdjectiveOfHolder(word)

const isAdjectiveOfHolder = (word: Word): boolean =>
  !/^\p{Lu}\p{Ll}*$/u.test(word.text) &&
  !tenureWords.has(word.normal) &&
  (descriptions.has(word.normal) ||
    (word.pos === 'adjective' && /\d|-(?:old|term|year|born|based|style)$/u.test(word.normal)))

/** The tagger takes "of" in "president of Portugal" for a noun. */
const functionWords = new Set('of for to at in on by from with as and or but who which that than'.split(' '))

/** "WHO", "IT": names in capitals that would be pronouns. */
const isAcronym = ({ text }: Word): boolean => /^\p{Lu}{2,}(?:['’]s)?$/u.test(text)

/** Participles that are part of a title: "senior investigating officer", "the ruling party". */
const participles: ReadonlySet<string> = new Set(
  (
    'ruling governing reigning defending policing investigating visiting commanding returning ' +
    'batting bowling fielding goalkeeping'
  ).split(' '),
)

/** Can the word stand before a role within a title: "homeland security", "Mexico’s", "deputy", "Polish"? */
export const isModifier = (word: Word | undefined): boolean => {
  if (!word || word.person >= 0) return false
  if (isAcronym(word)) return true
  if (determiners.has(word.normal) || functionWords.has(word.normal)) return false
  if (calendarWords.has(word.normal) && word.capital) return false
  if (rankWords.has(word.normal) || tenureWords.has(word.normal) || portfolioWords.has(word.normal))
    return true
  if (roleOf(word) !== null || isDescription(word) || isDemonym(word.text)) return true
  if (word.pos === 'pronoun' || /^\d/u.test(word.text)) return false
  if (word.capital && word.pos !== 'preposition' && word.pos !== 'conjunction' && word.pos !== 'adverb')
    return word.pos !== 'determiner' && word.pos !== 'auxiliary'
  if (participles.has(word.normal)) return true
  // "handing Prime Minister …", "lost forward …" are verbs, whatever the tagger says.
  if (/ing$|^(?:lost|left|sent|beat|met|won|saw|led|told|put|fired|hired|paid)$/u.test(word.normal))
    return false
  return word.pos === 'noun' || word.pos === 'adjective'
}
