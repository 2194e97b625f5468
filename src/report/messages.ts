import type { Problem, ProblemCode } from '../core/problem.ts'
import type { Reason, ReasonCode } from '../core/reason.ts'
import { writeNumber } from './write-number.ts'

/** The values that a message names, already in words: one per side, or the reason's own `left` and `right`. */
type Values = readonly string[]

const apart = (values: Values): string => values.join(' ≠ ')
const together = (values: Values): string => [...new Set(values)].join(' = ')
const near = (values: Values): string => [...new Set(values)].join(' ~ ')
const first = (values: Values): string => values[0] ?? ''

const reasons = {
  'name-same': values => `same name: ${first(values)}`,
  'name-spelling': values => `same name in another spelling: ${together(values)}`,
  'name-short-form': values => `a short form of the same name: ${together(values)}`,
  'name-nickname': values => `a nickname of the same name: ${together(values)}`,
  'name-given-differs': values => `first name differs: ${apart(values)}`,
  'name-family-differs': values => `surname differs: ${apart(values)}`,
  'name-likely-typo': values => `spelling differs, likely a typo: ${apart(values)}`,
  'title-same': values => `same title: ${first(values)}`,
  'title-spelling': values => `same title in another spelling: ${together(values)}`,
  'title-word-order': values => `same title in other words: ${together(values)}`,
  'title-short-form': values => `one title leaves out whose office it is: ${together(values)}`,
  'title-more-specific': values => `one title is more specific: ${near(values)}`,
  'title-other-role': values => `roles that one person can hold together: ${near(values)}`,
  'title-tenure': values => `held at different times: ${near(values)}`,
  'title-head': values => `role differs: ${apart(values)}`,
  'title-rank': values => `rank differs: ${apart(values)}`,
  'title-portfolio': values => `portfolio differs: ${apart(values)}`,
  'title-organisation': values => `organisation differs: ${apart(values)}`,
  'figure-same': values => `same figure: ${first(values)}`,
  'figure-same-amount': values => `same amount: ${together(values)}`,
  'figure-other-unit': values => `same measure in another unit: ${near(values)}`,
  'figure-rounding': values => `one figure is rounded: ${near(values)}`,
  'figure-bound': values => `one figure is within the other's bound: ${near(values)}`,
  'figure-other-bound': values => `bounds differ: ${apart(values)}`,
  'figure-approximate': values => `near an approximate figure: ${near(values)}`,
  'figure-overlap': values => `ranges overlap: ${near(values)}`,
  'figure-disjoint': values => `figures exclude each other: ${apart(values)}`,
  'figure-opposite': values => `ranked from opposite ends: ${apart(values)}`,
  updated: (values, { earlier, later, unit, published }) => {
    const counts = [earlier, later].flatMap(n => (typeof n === 'number' ? [writeNumber(n)] : []))
    const told = counts.length === 2 ? counts : values
    return `later count: ${unit ? `${unit} ` : ''}${told.join(' → ')}${published ? ` (published ${published})` : ''}`
  },
  'date-same': values => `same date: ${first(values)}`,
  'date-other-form': values => `same date in another form: ${together(values)}`,
  'date-more-specific': values => `one date is more specific: ${near(values)}`,
  'date-overlap': values => `dates overlap: ${near(values)}`,
  'date-other-day': values => `day differs: ${apart(values)}`,
  'date-other-month': values => `month differs: ${apart(values)}`,
  'date-other-year': values => `year differs: ${apart(values)}`,
  'date-other-time': values => `time of day differs: ${apart(values)}`,
  'date-weekday': values => `weekday does not fit the date: ${apart(values)}`,
  'place-same': values => `same place: ${first(values)}`,
  'place-spelling': values => `same place in another spelling: ${together(values)}`,
  'place-more-specific': values => `one place lies in the other: ${near(values)}`,
  'place-near': values => `close to each other: ${near(values)}`,
  'place-bearing': values => `direction differs: ${apart(values)}`,
  'place-other': values => `place differs: ${apart(values)}`,
  'quote-same': () => 'quoted in the same words',
  'quote-punctuation': () => 'quoted in the same words, punctuated otherwise',
  'quote-small-words': values => `quoted with other small words or forms: ${together(values)}`,
  'quote-excerpt': () => 'one quotes more of the same words than the other',
  'quote-words': values => `words differ: ${apart(values)}`,
  'polarity-same': values => `the same outcome: ${first(values)}`,
  'polarity-negated': values => `one says it happened, the other that it did not: ${apart(values)}`,
  'polarity-opposite': values => `opposite direction: ${apart(values)}`,
  'attribution-same': values => `same speaker: ${first(values)}`,
  'attribution-unnamed': values => `the speaker is not named everywhere: ${near(values)}`,
  'attribution-other': values => `speaker differs: ${apart(values)}`,
  'single-source': values => `only one source states it: ${first(values)}`,
  'ledger-accepted': (values, { entry }) =>
    `contradicts the ledger: ${values.join(' ≠ accepted ')} (${entry})`,
} as const satisfies Record<ReasonCode, (values: Values, args: Reason['args']) => string>

/**
 * Puts a reason into one line. `args.left` and `args.right` name what differs ("homeland security"); where a
 * reason has none, the whole values stand for them.
 *
 * @param reason the finding's reason
 * @param sides one normalised value per side, in words
 * @example "portfolio differs: homeland security ≠ national security"
 */
export const reasonMessage = ({ code, args }: Reason, sides: readonly string[]): string => {
  const { left, right, within } = args
  const named = left === undefined || right === undefined ? sides : [left, right]
  const why = reasons[code](
    named.map(value => (value === '' ? 'none' : String(value))),
    args,
  )
  return within === undefined ? why : `${within} against text, ${why}`
}

const unreadable =
  (what: string) =>
  ({ text }: Problem['args']): string =>
    `${what} could not be read${text === undefined ? '' : `: ${text}`}`

/** "3 findings left out by minConfidence; unresolved contradictions among them: 1" */
const leftOut = ({ setting, count, open, kept }: Problem['args']): string =>
  [
    `${count} ${count === 1 ? 'finding' : 'findings'} left out by ${setting}`,
    ...(open === 0 ? [] : [`unresolved contradictions among them: ${open}`]),
    ...(kept === 0 ? [] : [`${kept} kept, as the command line says what fails`]),
  ].join('; ')

const problems = {
  'encoding-windows-1252': () => 'not valid UTF-8; read as windows-1252',
  'encoding-replaced': ({ replaced }) =>
    `not valid UTF-8 in ${replaced === 1 ? '1 place' : `${replaced} places`}, read as \ufffd`,
  'format-unknown': ({ extension }) => `no format is known by ${extension}; read as plain text`,
  'no-body': () => 'has a headline and no text',
  'not-english': () => 'is not in English: its claims are listed, and nothing is contradicted by them',
  'cut-off': () => 'ends in the middle of a sentence; it may be cut off',
  'other-event': () => 'shares hardly a name with the others: it seems to be about another event',
  'in-no-group': () => 'lies beside the articles of a group, and is in none',
  'file-unreadable': ({ why }) => `left out: ${why}`,
  'too-many-values': ({ read }) =>
    `holds more values than an article of its length: only the first ${read} were read`,
  'published-unreadable': unreadable('publication date'),
  'published-weekday': ({ published, text, weekday }) =>
    `is taken to be published ${published}, when “${text}” was a ${weekday}: that day or the text is wrong`,
  'front-matter-broken': ({ language, line, what }) =>
    `line ${line}: front matter is not valid ${language}: ${what}`,
  'ignore-not-heeded': ({ line, mark }) =>
    `line ${line}: “${mark}” is not heeded: it takes a comment in Markdown and HTML, a line of its own elsewhere`,
  'findings-left-out': leftOut,
  'ignored-in-place': ({ line, count }) =>
    `line ${line}: ${count} ${count === 1 ? 'finding' : 'findings'} ignored in place`,
  'unused-ignore': ({ line }) => `line ${line}: ignores nothing`,
  'figure-unreadable': unreadable('figure'),
  'date-unreadable': unreadable('date'),
  'title-unreadable': unreadable('title'),
  'name-unreadable': unreadable('name'),
  'place-unreadable': unreadable('place'),
  'quote-unreadable': unreadable('quote'),
} as const satisfies Record<ProblemCode, (args: Problem['args']) => string>

/** Puts a problem into one line: "not valid UTF-8; read as windows-1252". */
export const problemMessage = ({ code, args }: Problem): string => problems[code](args)

/** Every problem's code. */
export const problemCodes: readonly ProblemCode[] = Object.keys(problems) as ProblemCode[]
