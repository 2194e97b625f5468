// The word list is that of american-british-english-translator 0.2.1 (MIT; 1,738 words, British to American),
// copied to data/british-spellings.json because the package loads a colouring library along with it. The
// package rests since 2022, as spelling does; what it lacks is below.
import { spellingTable } from './read-tables.ts'

/** Spellings that the list lacks or has wrong ("busses"; a tonne is no ton); "adviser" is the form AP and Reuters write. */
const more =
  'advisor adviser|advisors advisers|buses buses|tonne tonne|tonnes tonnes|cheque check|cheques checks|enquiry inquiry|' +
  'enquiries inquiries|enquire inquire|enquired inquired|enquiring inquiring|kerb curb|kerbs curbs|' +
  'storey story|storeys stories|storeyed storied|whilst while|amongst among|amidst amid|' +
  'towards toward|afterwards afterward|gaol jail|gaols jails|grey gray|greys grays|connexion connection|' +
  'judgement judgment|judgements judgments|acknowledgement acknowledgment|manoeuvre maneuver|orientated oriented|' +
  'jewellery jewelry|jeweller jeweler|aluminium aluminum|aeroplane airplane|aeroplanes airplanes|sceptic skeptic|' +
  'sceptics skeptics|sceptical skeptical|scepticism skepticism|learnt learned|burnt burned|' +
  'spelt spelled|spoilt spoiled|dreamt dreamed|protestor protester|protestors protesters|instal install|' +
  'fulfil fulfill|fulfils fulfills|skilful skillful|wilful willful|enrol enroll|enrols enrolls|' +
  'theatre theater|theatres theaters|enrolment enrollment|instalment installment|instalments installments'

/** Words in -ise, -ised, -ising that no variety of English writes with z. */
const never: ReadonlySet<string> = new Set(
  (
    'advert advis appris appra aris bru chast circumcis comprom compr concis contrari cru demis despis dev diagu disgu ' +
    'enfranch enterpr excis exerc exorc expert franch gu improv inc merchand mort no pa pra prem prec prom pr ra ' +
    'rev r repr superv surm surpr telev treat tort tre wis w o v'
  ).split(' '),
)

/** "organisation", "privatised", "organisers": the British ending after its stem. */
const ending = /^(\p{L}*?)is(ation(?:al|s)?|e|es|ed|er|ers|ing)$/u

let british: ReadonlyMap<string, string> | null = null
const spellings = (): ReadonlyMap<string, string> => {
  british ??= new Map(
    [...spellingTable('spellings').trim().split('\n'), ...more.split('|')].map(row => {
      const blank = row.indexOf(' ')
      return [row.slice(0, blank), row.slice(blank + 1)] as const
    }),
  )
  return british
}

const byEnding = (word: string): string => {
  const found = ending.exec(word)
  const [, stem = '', tail = ''] = found ?? []
  if (found === null || stem.length < 4) return word
  const longEnough = stem.length >= 6 && /(?:al|an|ar|er|il|im|on|or|at|ur|um|iv|ic|in)$/.test(stem)
  if (tail.startsWith('ation') || (longEnough && !never.has(stem))) return `${stem}iz${tail}`
  return word
}

/**
 * A word in American spelling, or as it was: `toAmerican('organisation')` is `organization`, `toAmerican('Labour')`
 * `Labor`, `toAmerican('advisor')` `adviser` (one of two American forms had to be the one). Meant for
 * comparing words, not for rewriting text: "story" is what becomes of "storey".
 */
export const toAmerican = (word: string): string => {
  const lower = word.toLowerCase()
  const american = spellings().get(lower) ?? byEnding(lower)
  if (american === lower) return word
  return word === lower ? american : (american[0] ?? '').toUpperCase() + american.slice(1)
}
