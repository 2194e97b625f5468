import type { ArticleInput } from '../core/article.ts'
import { isDay } from '../core/is-day.ts'
import { kindNames } from '../core/value.ts'

/** "a string", "a Date", "null" */
const shown = (value: unknown): string => {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object')
    return value.constructor === Object ? 'an object' : `a ${value.constructor?.name}`
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : `${typeof value} ${String(value)}`
}

const wrong = (where: string, expected: string, value: unknown): TypeError =>
  new TypeError(`${where}: expected ${expected}, not ${shown(value)}`)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A day, month or year. */
const published = /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]{2,15}(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/u

/**
 * Checks an article that a program hands over.
 *
 * @param where it stands among the arguments: "articles[0]"
 * @throws TypeError that says what is wrong with which
 */
export const checkArticle = (article: unknown, where: string): void => {
  if (!isObject(article)) throw wrong(where, 'an article, { path, text }', article)
  const { path, text, published: day } = article
  if (typeof path !== 'string' || path === '')
    throw wrong(`${where}.path`, 'a name that findings refer to', path)
  if (typeof text !== 'string') throw wrong(`${where}.text`, 'text', text)
  if (day !== undefined && !(typeof day === 'string' && published.test(day.trim())))
    throw wrong(`${where}.published`, "a date such as '2024-01-19'", day)
}

/**
 * Checks the articles that a program hands over.
 *
 * @throws TypeError, or RangeError where there are too few, or two of one path
 */
export const checkArticles = (articles: readonly ArticleInput[]): void => {
  if (!Array.isArray(articles)) throw wrong('articles', 'an array of articles', articles)
  for (const [index, article] of articles.entries()) checkArticle(article, `articles[${index}]`)
  if (articles.length < 2) throw new RangeError('compare needs at least two articles')
  const paths = articles.map(({ path }) => path)
  const twice = paths.find((path, index) => paths.indexOf(path) < index)
  if (twice !== undefined) throw new RangeError(`two articles have the path ${JSON.stringify(twice)}`)
}

const fraction = (name: string, value: unknown): void => {
  if (value !== undefined && !(typeof value === 'number' && value >= 0 && value <= 1))
    throw wrong(`options.${name}`, 'a number from 0 to 1', value)
}

const checkKinds = (kinds: unknown): void => {
  if (kinds === undefined) return
  if (!Array.isArray(kinds)) throw wrong('options.kinds', 'an array of kinds', kinds)
  const unknown = kinds.find(kind => !(kindNames as readonly unknown[]).includes(kind))
  if (unknown !== undefined || kinds.includes(undefined))
    throw wrong('options.kinds', `some of ${kindNames.join(', ')}`, unknown)
}

const checkLedger = (ledger: unknown): void => {
  if (ledger === undefined) return
  if (!isObject(ledger)) throw wrong('options.ledger', '{ entries, today }', ledger)
  const { entries, today } = ledger
  if (!Array.isArray(entries)) throw wrong('options.ledger.entries', 'what parseLedger gives', entries)
  if (typeof today !== 'string' || !isDay(today))
    throw wrong('options.ledger.today', "a day such as '2024-01-19'", today)
}

const known = ['kinds', 'minConfidence', 'failConfidence', 'ledger'] as const

/**
 * Checks the options that a program hands over.
 *
 * @throws TypeError that says what is wrong with which
 */
export const checkOptions = (options: object): void => {
  if (!isObject(options)) throw wrong('options', 'an object', options)
  const unknown = Object.keys(options).find(name => !(known as readonly string[]).includes(name))
  if (unknown !== undefined)
    throw new TypeError(`options: unknown option ${JSON.stringify(unknown)}; use ${known.join(', ')}`)
  checkKinds(options['kinds'])
  fraction('minConfidence', options['minConfidence'])
  fraction('failConfidence', options['failConfidence'])
  checkLedger(options['ledger'])
}
