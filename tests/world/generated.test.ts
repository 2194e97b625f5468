import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8')) as Record<string, string>

describe('the tables in data/', () => {
  it.each(Object.entries(read('places.json')))('%s are sorted as the search needs them', (_name, text) => {
    expect(text.startsWith('\n') && text.endsWith('\n')).toBe(true)
    const keys = text
      .trim()
      .split('\n')
      .map(line => line.slice(0, line.indexOf('|')))
    expect(keys.filter((key, i) => i > 0 && (keys[i - 1] ?? '') >= key)).toEqual([])
  })
})
