import type { Article } from '../core/article.ts'
import type { Finding } from '../core/finding.ts'
import { sourcesOf } from './value-classes.ts'

/** Makes a function from a finding to the whole texts of the articles that it is from. */
export const sourceTexts = (
  articles: readonly Article[],
): ((finding: Pick<Finding, 'sides'>) => readonly string[]) => {
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  return ({ sides }) => [...sourcesOf(sides.flatMap(({ claims }) => claims))].map(id => texts.get(id) ?? '')
}
