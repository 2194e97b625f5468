import { fileURLToPath } from 'node:url'
import { readStories, type Story } from '../../scripts/eval/read-stories.mjs'
import { judgeGroup } from '../../src/check.ts'
import type { Judged } from '../../src/report/join-groups.ts'

const folder = fileURLToPath(new URL('../../fixtures/stories', import.meta.url))

/**
 * The labelled stories, each read and judged once: what is tested is what comes then, and reading takes far longer. Their articles
 * go by story and file.
 */
export const stories: readonly (Story & { readonly judged: Judged })[] = readStories(folder).map(story => {
  const articles = story.articles.map(({ path, text }) => ({ path: `${story.name}/${path}`, text }))
  return { ...story, articles, judged: judgeGroup(articles) }
})
