import { expect, it } from 'vitest'
import { readStories } from '../scripts/eval/read-stories.mjs'
import { compare } from '../src/index.ts'
import { stories as folder } from './support/stories.ts'

const bundled: { compare: typeof compare } = await import(
  new URL('../dist/bundle/index.js', import.meta.url).href
)

const stories = readStories(folder).filter((_, i) => i % 12 === 7)
/** Runs of names before a place word, which the bundle tags in another way. */
const places = [
  'Old Mill Road',
  'The Upper North Dell River',
  'Port Elm City Harbour',
  'Dr. Mr. St. Dr. Mr. St.',
]

it.each(stories)('the bundle, with words unpacked ahead, reports what the sources do: $name', async story => {
  expect(await bundled.compare(story.articles)).toEqual(await compare(story.articles))
})

it('the bundle reads names of places as the sources do', async () => {
  const articles = [14, 17].map(dead => ({
    path: `${dead}.txt`,
    text: places.map(place => `A fire near ${place} killed ${dead} people on Monday.`).join('\n\n'),
  }))
  expect(await bundled.compare(articles)).toEqual(await compare(articles))
})
