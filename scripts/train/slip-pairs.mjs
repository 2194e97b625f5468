import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonical, read } from '../../dist/check.js'
import { linkPairs, weighedKinds } from './link-pairs.mjs'
import { random } from './perceptron.mjs'

/** Most slips made in one event, and articles read of it. */
const [mostSlips, mostArticles] = [6, 3]

const scales = { million: 'billion', billion: 'million', thousand: 'million' }

/** "61,482" → "64,482", "$2 billion" → "$2 million", "March 14" → "March 17"; null where nothing is to be changed. */
const slipOf = (text, chance) => {
  const scale = /\b(million|billion|thousand)\b/u.exec(text)?.[1]
  if (scale && chance() < 0.5) return text.replace(scale, scales[scale])
  const places = [...text.matchAll(/\d/gu)].map(({ index }) => index)
  if (places.length === 0) return null
  const at = places[Math.min(places.length - 1, Math.floor(chance() * places.length))]
  const digit = (Number(text[at]) + 1 + Math.floor(chance() * 8)) % 10
  const slip = text.slice(0, at) + (digit === 0 && at === places[0] ? 1 : digit) + text.slice(at + 1)
  return slip === text ? null : slip
}

/** A value that hardly stands for two things in one event: three digits and more, or a day. */
const isTelling = ({ kind, mention, value, subject }) =>
  subject.entity === null &&
  (kind === 'figure'
    ? (mention.text.match(/[1-9]/gu)?.length ?? 0) >= 2 || /illion/u.test(mention.text)
    : kind === 'date' && /\d{1,2}(?!\d)/u.test(mention.text) && /-\d\d-\d\d/u.test(value.edtf ?? ''))

const slipsIn = (name, articles) => {
  const chance = random(articles.reduce((sum, { text }) => sum + text.length, 1))
  const ordered = canonical(articles).articles
  const { claims } = read(ordered, weighedKinds)
  const once = new Map()
  for (const claim of claims.filter(isTelling)) {
    const key = `${claim.mention.articleId} ${claim.kind} ${JSON.stringify(claim.value)}`
    once.set(key, once.has(key) ? null : claim)
  }
  const single = [...once.values()].filter(claim => claim !== null)
  const pairs = single.flatMap(a =>
    single
      .filter(b => a.mention.articleId < b.mention.articleId && a.kind === b.kind)
      .filter(b => JSON.stringify(a.value) === JSON.stringify(b.value))
      .map(b => [a, b]),
  )
  return pairs.slice(0, mostSlips).flatMap(([a, b]) => {
    const [one, other] = [a, b].map(({ mention }) => ordered[mention.articleId])
    const slip = slipOf(b.mention.text, chance)
    if (slip === null) return []
    const { start, end } = b.mention.span
    const text = other.text.slice(0, start) + slip + other.text.slice(end)
    const passages = [
      { path: one.path, spans: [a.mention.span] },
      { path: other.path, spans: [{ start, end: start + slip.length }] },
    ]
    const event = {
      name,
      articles: [
        { path: one.path, text: one.text },
        { path: other.path, text },
      ],
      expected: [{ verdict: 'contradiction', kind: a.kind, passages }],
    }
    return linkPairs(event).filter(({ isTrue, mode }) => isTrue && mode === 'conflict')
  })
}

/** Pairs of a value and the same with a slip made in it, in events without labels: folders of articles under `folder`. */
export const slipPairs = folder =>
  readdirSync(folder)
    .sort()
    .flatMap(source =>
      readdirSync(join(folder, source))
        .sort()
        .flatMap(event => {
          const files = readdirSync(join(folder, source, event))
            .filter(file => file.endsWith('.txt'))
            .sort()
            .slice(0, mostArticles)
          const articles = files.map(path => ({
            path,
            text: readFileSync(join(folder, source, event, path), 'utf8'),
          }))
          return articles.length < 2 ? [] : slipsIn(`${source}/${event}`, articles)
        }),
    )
