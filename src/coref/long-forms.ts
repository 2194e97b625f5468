import { thingNouns } from '../lang/en/names.ts'
import { type NamedThing, near } from './named-things.ts'

/** Length of what stands between a name and the one in brackets: " (". */
const bracket = 2

/** Names by the initials that stand in brackets behind them, or the other way round: "National Roads Agency (NRA)". */
const definedBy = (things: readonly NamedThing[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const defined = new Map<string, Set<string>>()
  for (const [i, thing] of things.entries()) {
    if (!thing.explains) continue
    for (const before of things.slice(Math.max(0, i - near), i)) {
      if (thing.span.start - before.span.end !== bracket || before.articleId !== thing.articleId) continue
      const [short, long] = thing.keys.isAcronym ? [thing.keys, before.keys] : [before.keys, thing.keys]
      if (long.initials.includes(short.plain))
        defined.set(short.plain, (defined.get(short.plain) ?? new Set()).add(long.words))
    }
  }
  return defined
}

/** Fewest initials that need no explanation. */
const telling = 3

const isBody = (text: string): boolean =>
  text.split(/[ -]/u).some(word => thingNouns.has(word.toLowerCase().replace(/(?<=\p{L}{4})s$/u, '')))

/** The name that initials are short for: the one that an article explains, else the only body that they fit. */
export const longForms = (things: readonly NamedThing[]): ReadonlyMap<string, string> => {
  const defined = definedBy(things)
  const bodies = new Map<string, Set<string>>()
  for (const { text, keys } of things)
    for (const initials of isBody(text) ? keys.initials : [])
      bodies.set(initials, (bodies.get(initials) ?? new Set()).add(keys.words))
  const acronyms = new Set(things.filter(({ keys }) => keys.isAcronym).map(({ keys }) => keys.plain))
  return new Map(
    [...acronyms].flatMap(initials => {
      const [only, ...others] =
        defined.get(initials) ?? (initials.length >= telling ? (bodies.get(initials) ?? []) : [])
      return only !== undefined && others.length === 0 ? [[initials, only] as const] : []
    }),
  )
}
