import type { PersonSpan, SentenceRole, Token } from '../core/sentence.ts'
import { nameChains } from './people-chains.ts'
import { isPerson } from './people-is-person.ts'
import { trimName } from './people-trim.ts'

const possessive = /['’]s?$/u

/** The tokens from `first` to `last` as written; a possessive ending of the last one is left out. */
const written = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map((token, i, all) =>
      i < all.length - 1 ? token.text + token.after : token.text.replace(possessive, ''),
    )
    .join('')

/**
 * Finds the names of people in a sentence: full names, and single names behind an honorific or office. Titles
 * stay outside of the name: "Homeland Security Secretary | Dee McAllister". A surname alone is left to
 * entity resolution, which sees the whole article.
 */
export const readPeople = (tokens: readonly Token[], role: SentenceRole): readonly PersonSpan[] => {
  /** Last token of the full name read last. */
  let latest = -1
  return nameChains(tokens, role).flatMap(chain => {
    const name = trimName(tokens, chain)
    const joint = name ? tokens[name.first - 1] : undefined
    const beside = latest >= 0 && latest + 2 === name?.first && joint?.normal === 'and'
    if (!name || !isPerson({ tokens, role, name, beside })) return []
    if (name.last > name.first) latest = name.last
    const start = tokens[name.first]?.span.start ?? 0
    const text = written(tokens, name.first, name.last)
    const dot = tokens[name.first - 1]?.after.startsWith('.') ? '.' : ''
    const honorific = name.honorific < 0 ? null : written(tokens, name.honorific, name.first - 1) + dot
    return [{ span: { start, end: start + text.length }, text, honorific }]
  })
}
