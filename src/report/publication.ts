import type { PublishedFrom } from '../core/article.ts'
import type { ReportSource } from '../core/report.ts'

const line = ({ publishedLine }: ReportSource): string =>
  publishedLine === undefined ? '' : ` by line ${publishedLine}`

/** What people are told of where a day was found; nothing where they said so themselves. */
const places = {
  option: () => '',
  metadata: () => ' by its metadata',
  'front-matter': source => `${line(source)} of its front matter`,
  text: line,
  address: () => ' by its address',
  'file-name': () => ' by its name',
  'other-articles': source => `${line(source)}, the year by the other articles`,
} as const satisfies Record<PublishedFrom, (source: ReportSource) => string>

/** Every place that a day of publication is found in. */
export const publishedPlaces: readonly PublishedFrom[] = Object.keys(places) as PublishedFrom[]

/**
 * Which day was taken for an article's publication, and from where.
 *
 * @example "published 2024-03-04 by line 2", "published 2024-03-04 by its metadata"
 */
export const publicationOf = (source: ReportSource): string => {
  const { published, publishedFrom } = source
  if (published === null) return 'no day of publication known'
  return `published ${published}${publishedFrom ? places[publishedFrom](source) : ''}`
}
