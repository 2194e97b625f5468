import { type Article, fileOf } from '../core/article.ts'
import type { Problem } from '../core/problem.ts'
import type { Sentence, SentenceRole } from '../core/sentence.ts'
import { namesTold } from '../text/names-told.ts'
import { readFrontMatter } from '../text/read-front-matter.ts'
import { unheededIgnore } from './ignored-passages.ts'
import { isEnglish } from './is-english.ts'
import { weekdayTrouble } from './weekday-trouble.ts'

/** Characters from which on a last line without an end is a sentence that was cut off. */
const shortest = 80

/** "… the harbour board said in", "the rest …", "[+1432 chars]" */
const cutOff =
  /(?:\b(?:the|an?|of|in|to|for|and|or|with|by|at|on|from|that|is|was|were|are|has|have|had|as|its|their|his|her)|,)$|(?:…|\.{3}|\[…\]|\[\.{3}\])$|\[\+?\d+ (?:chars|characters|words)\]$/u

const isCutOff = (text: string): boolean => {
  const line = text.trimEnd().split('\n').at(-1)?.trim() ?? ''
  return line.length >= shortest && cutOff.test(line)
}

const texts: ReadonlySet<SentenceRole> = new Set(['body', 'summary', 'list', 'table', 'quote'])

/** A mark that asks for something ignored and cannot be heeded, with its line. */
const unheededIn = (article: Article): { readonly line: number; readonly mark: string } | null => {
  const found = unheededIgnore(article.text)
  if (!found) return null
  const { text, spanOf } = fileOf(article)
  const { start } = spanOf({ start: found.start, end: found.start + found.mark.length })
  return { mark: found.mark, line: text.slice(0, start).split(/\r\n?|\n/u).length }
}

/** What is odd about an article as it was read. */
const problemsOf = (article: Article, sentences: readonly Sentence[]): readonly Problem[] => {
  const { path, text, title } = article
  const front = readFrontMatter(text)
  const odd = weekdayTrouble(article)
  const unheeded = unheededIn(article)
  const published = article.published ?? ''
  const has = (code: 'no-body' | 'not-english' | 'cut-off'): Problem => ({ code, path, args: {} })
  return [
    ...(title !== '' && !sentences.some(({ role }) => texts.has(role)) ? [has('no-body')] : []),
    ...(isEnglish(text) ? [] : [has('not-english')]),
    ...(isCutOff(text) ? [has('cut-off')] : []),
    ...(front?.trouble
      ? [
          {
            code: 'front-matter-broken',
            path,
            args: { ...front.trouble, language: front.language },
          } as const,
        ]
      : []),
    ...(unheeded ? [{ code: 'ignore-not-heeded', path, args: unheeded } as const] : []),
    ...(odd ? [{ code: 'published-weekday', path, args: { ...odd, published } } as const] : []),
  ]
}

/** Names that an article has to have before it can be said to share none, and those it may share by chance. */
const fewestNames = 8
const byChance = 1

/** Articles that have hardly a name in common with any other of their group: they seem to be about another event. */
const strangers = (articles: readonly Article[]): readonly Problem[] => {
  if (articles.length < 2) return []
  const names = articles.map(({ text }) => namesTold(text))
  const articlesWith = new Map<string, number>()
  for (const own of names) for (const name of own) articlesWith.set(name, (articlesWith.get(name) ?? 0) + 1)
  return articles.flatMap((article, i): readonly Problem[] => {
    const own = names[i] ?? new Set()
    const isNamed = own.size >= fewestNames && names.some((other, j) => j !== i && other.size >= fewestNames)
    const shared = [...own].filter(name => (articlesWith.get(name) ?? 0) > 1).length
    return isNamed && shared <= byChance && isEnglish(article.text)
      ? [{ code: 'other-event', path: article.path, args: {} }]
      : []
  })
}

/** What is odd about the articles of a group, to be said out loud: what they contradict may not be what it seems. */
export const articleProblems = (
  articles: readonly Article[],
  sentences: readonly (readonly Sentence[])[],
): readonly Problem[] => [
  ...articles.flatMap(article => problemsOf(article, sentences[article.id] ?? [])),
  ...strangers(articles),
]
