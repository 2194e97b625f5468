import { type Article, fileOf } from '../core/article.ts'
import { readPublished } from './read-published.ts'

const dayLength = 86_400_000
/** Articles about one event come out within weeks of each other. */
const farthest = 45 * dayLength

const isFullDay = (edtf: string | null): edtf is string => edtf !== null && /^\d{4}-\d\d-\d\d$/u.test(edtf)

/** The day of `partial` ("XXXX-02-14") in the year that brings it nearest to one of the days, or null if none is near. */
const nearestTo = (partial: string, days: readonly string[]): string | null => {
  const candidates = days.flatMap(day => {
    const year = Number(day.slice(0, 4))
    return [year - 1, year, year + 1].map(y => {
      const date = `${y}${partial.slice(4)}`
      return { date, distance: Math.abs(Date.parse(date) - Date.parse(day)) }
    })
  })
  const [nearest] = candidates.toSorted((a, b) => a.distance - b.distance || (a.date < b.date ? -1 : 1))
  return nearest && nearest.distance <= farthest ? nearest.date : null
}

/**
 * Completes datelines that state no year ("OSLO, Feb. 14 (Wire) —") by the other articles of the run, which are
 * about the same event.
 */
export const borrowYears = (articles: readonly Article[]): readonly Article[] => {
  const days = articles.map(({ published }) => published).filter(isFullDay)
  if (days.length === 0) return articles
  return articles.map(article => {
    if (article.published !== null) return article
    const { partial, at } = readPublished(article.text)
    const published = partial === null ? null : nearestTo(partial, days)
    if (published === null) return article
    const place = at && fileOf(article).spanOf({ start: at.offset, end: at.offset + 1 })
    return {
      ...article,
      published,
      publishedFrom: 'other-articles',
      ...(place && { publishedAt: place.start }),
    }
  })
}
