import { parsePublished } from '../../parse-published.ts'
import { attributeOf, type Element, elementsIn, isText, type Page } from './tree.ts'

/** What a page says of its article in places that nobody reads. */
export interface Stated {
  readonly title: string | null
  /** In EDTF. */
  readonly published: string | null
  readonly site: string | null
  readonly author: string | null
}

/** Names of meta tags under which pages state their site and their writer, the surest first. */
const siteNames = ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'cre'] as const
const authorNames = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
] as const

/** Most characters of a name. */
const longestName = 120

/** Names of the things that a page gives an address of their own: `{ "@id": "#paper", "name": "The Beacon" }`. */
type NamesById = ReadonlyMap<unknown, unknown>

/** A name: not an address, no number of an account. */
const nameIn = (value: unknown, known: NamesById = new Map()): string | null => {
  const [first] = [value].flat()
  const said = isRecord(first) ? (first['name'] ?? known.get(first['@id'])) : first
  if (typeof said !== 'string') return null
  const name = said
    .replace(/\s+/gu, ' ')
    .replace(/^by (?=\p{Lu})/iu, '')
    .trim()
  return name !== '' && name.length <= longestName && !/^https?:|^[\d@]/iu.test(name) ? name : null
}

const titleNames: ReadonlySet<string> = new Set(['og:title', 'twitter:title', 'dc.title', 'headline'])

/** Names under which pages state the day of first publication, the surest first. */
const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'date',
] as const

const dayOf = (written: unknown): string | null => {
  if (typeof written !== 'string' || written.length > 60) return null
  const iso = /^\s*(?<day>\d{4}-\d\d-\d\d)(?=$|[T\s])/u.exec(written)?.groups?.['day']
  const compact = /^\s*(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)\s*$/u.exec(written)?.groups
  return parsePublished(
    iso ?? (compact ? `${compact['year']}-${compact['month']}-${compact['day']}` : written),
  )
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Kinds of things in JSON-LD that are articles. */
const articleType = /(?:Article|BlogPosting|Posting|Report|WebPage)$/u

/** The objects of a JSON-LD block, those in lists and graphs too. */
const objectsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] => {
  const found: Readonly<Record<string, unknown>>[] = []
  const pending: unknown[] = [value]
  while (pending.length > 0 && found.length < 1_000) {
    const next = pending.shift()
    if (Array.isArray(next)) pending.push(...next.slice(0, 1_000))
    else if (isRecord(next)) {
      found.push(next)
      pending.push(next['@graph'], next['mainEntity'])
    }
  }
  return found
}

const linkedData = (page: Page): Stated => {
  const scripts = elementsIn(
    page,
    element =>
      element.tagName === 'script' &&
      (attributeOf(element, 'type') ?? '').toLowerCase().trim() === 'application/ld+json',
  )
  const things = scripts.flatMap(script => {
    const [text] = script.childNodes
    try {
      return objectsIn(JSON.parse(text && isText(text) ? text.value : ''))
    } catch {
      // A page's own mistake; it says the same elsewhere.
      return []
    }
  })
  const articles = things
    .filter(one => [one['@type']].flat().some(type => typeof type === 'string' && articleType.test(type)))
    .sort((a, b) => Number(b['@type'] !== 'WebPage') - Number(a['@type'] !== 'WebPage'))
  const known: NamesById = new Map(
    things.flatMap(one => (typeof one['name'] === 'string' ? [[one['@id'], one['name']]] : [])),
  )
  const titles = articles.map(one => one['headline']).filter(title => typeof title === 'string')
  const days = articles.map(one => dayOf(one['datePublished'])).filter(day => day !== null)
  const [site = null] = articles.flatMap(one => nameIn(one['publisher'], known) ?? [])
  const [author = null] = articles.flatMap(one => nameIn(one['author'], known) ?? [])
  return { title: titles[0] ?? null, published: days[0] ?? null, site, author }
}

const nameOf = (element: Element): string =>
  (
    attributeOf(element, 'property') ??
    attributeOf(element, 'name') ??
    attributeOf(element, 'itemprop') ??
    ''
  ).toLowerCase()

/** `<time datetime="2024-03-04T08:00:00Z">` */
export const isTimestamp = (element: Element): boolean =>
  element.tagName === 'time' && dayOf(attributeOf(element, 'datetime')) !== null

/** The first day that a `<time>` of the article, or the one marked as its publication, states. */
export const timeOf = (page: Page, content: Element | Page): string | null => {
  const times = (root: Element | Page) => elementsIn(root, ({ tagName }) => tagName === 'time')
  const isMarked = (time: Element): boolean =>
    /datepublished/iu.test(attributeOf(time, 'itemprop') ?? '') || attributeOf(time, 'pubdate') !== null
  const isUpdate = (time: Element): boolean =>
    /updat|modif/iu.test(time.attrs.map(one => one.value).join(' '))
  const all = [...times(page).filter(isMarked), ...times(content).filter(time => !isUpdate(time))]
  return all.map(time => dayOf(attributeOf(time, 'datetime'))).find(day => day !== null) ?? null
}

/** Reads title, day of publication, site and writer from JSON-LD and meta tags. */
export const statedInPage = (page: Page): Stated => {
  const linked = linkedData(page)
  const metas = elementsIn(page, ({ tagName }) => tagName === 'meta')
  const days = dateNames.flatMap(name =>
    metas.filter(meta => nameOf(meta) === name).flatMap(meta => dayOf(attributeOf(meta, 'content')) ?? []),
  )
  const named = (names: readonly string[]): string | null =>
    names.flatMap(name =>
      metas.filter(meta => nameOf(meta) === name).flatMap(meta => nameIn(attributeOf(meta, 'content')) ?? []),
    )[0] ?? null
  const titles = metas.filter(meta => titleNames.has(nameOf(meta))).map(meta => attributeOf(meta, 'content'))
  return {
    title: linked.title ?? titles.find(title => title !== null && title.trim() !== '') ?? null,
    published: linked.published ?? days[0] ?? null,
    site: named(siteNames) ?? linked.site,
    author: linked.author ?? named(authorNames),
  }
}
