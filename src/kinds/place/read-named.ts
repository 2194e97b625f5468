import type { Sentence, Token } from '../../core/sentence.ts'
import { overlaps } from '../../core/span.ts'
import type { PlaceLevel } from '../../core/value.ts'
import {
  compass,
  divisionNouns,
  notPlaces,
  opensPossessive,
  organisationWords,
  siteLeads,
  siteNouns,
} from '../../lang/en/places.ts'
import { countryNamed, isDemonym } from '../../world/countries.ts'
import { fold } from '../../world/fold.ts'
import { placeKey } from '../../world/place-key.ts'
import { type PlaceCandidate, placesNamed } from '../../world/places.ts'
import { isWorldRegion } from '../../world/world-regions.ts'
import { levelOf } from './candidates.ts'
import type { FoundPlace, PlaceHints } from './place-parts.ts'
import { type Chain, isTitleCase, readChains } from './read-chains.ts'
import { readContainer, textOf } from './read-container.ts'
import { eventAt, isWhere } from './read-event.ts'
import { type Lead, readRelation, routeFrom } from './read-relation.ts'
import { readSite } from './read-site.ts'
import { siteKey, sortOf } from './site-key.ts'

/** What a name may stand for by itself. */
interface Known {
  readonly level: PlaceLevel
  readonly candidates: readonly PlaceCandidate[]
}

const knownPlace = (text: string): Known | null => {
  if (compass.has(text.toLowerCase()) || (isDemonym(text) && countryNamed(text) === null)) return null
  const candidates = placesNamed(text)
  if (candidates.length > 0) return { level: levelOf(candidates), candidates }
  return isWorldRegion(text) ? { level: 'area', candidates } : null
}

/** A lower-case noun right behind the name makes an adjective of it: "in Belmarc shares", "the Porto factory". */
const nounBehind = ({ tokens }: Sentence, chain: Chain): Token | null => {
  const here = tokens[chain.last]
  const next = tokens[chain.last + 1]
  if (here?.after !== ' ' || next === undefined || next.pos !== 'noun') return null
  return /^\p{Ll}/u.test(next.text) && next.tags.has('Date') === false ? next : null
}

const divisionBehind = (sentence: Sentence, chain: Chain): Token | null => {
  const behind = nounBehind(sentence, chain)
  return behind !== null && divisionNouns.has(behind.normal) ? behind : null
}

const isAcronym = (text: string): boolean => /^[\p{Lu}\d&.-]{2,}$/u.test(text)

const hasWord = (sentence: Sentence, chain: Chain, words: ReadonlySet<string>): boolean =>
  sentence.tokens.slice(chain.first, chain.last + 1).some(token => words.has(fold(token.text)))

/** May a name that no data knows be a place? Only where nothing else can stand. */
const isPlausible = (
  sentence: Sentence,
  chain: Chain,
  lead: Lead,
  text: string,
  hints: PlaceHints,
): boolean => {
  const isLast = organisationWords.has(fold(sentence.tokens[chain.last]?.text ?? ''))
  const behind = nounBehind(sentence, chain)
  const isPlaceNoun = behind !== null && (siteNouns.has(behind.normal) || divisionNouns.has(behind.normal))
  // "the Highlands" and "the Marsh district", but not "the Lifetime series".
  const hasArticle = sentence.tokens[chain.first - 1]?.normal === 'the'
  if (hasArticle && !isPlaceNoun && !/s$/u.test(text)) return false
  return (
    lead.isFirm &&
    !isLast &&
    chain.last - chain.first < 4 &&
    !isAcronym(text) &&
    !compass.has(text.toLowerCase()) &&
    !/\d/.test(text) &&
    !isDemonym(text) &&
    !hints.surnames.has(placeKey(text)) &&
    !hasWord(sentence, chain, notPlaces) &&
    !/['’]s?$/u.test(text) &&
    (behind === null || isPlaceNoun) &&
    // The film "Taps (1981)" is no place.
    !(
      /\($/u.test(sentence.tokens[chain.last]?.after ?? '') &&
      /^\d/u.test(sentence.tokens[chain.last + 1]?.text ?? '')
    )
  )
}

/** For each token, whether it stands in a person's name. */
const personTokens = ({ tokens, people }: Sentence): readonly boolean[] => {
  const spans = people.map(person => person.span).toSorted((a, b) => a.start - b.start)
  let at = 0
  return tokens.map(({ span }) => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at += 1
    const person = spans[at]
    return person !== undefined && overlaps(person, span)
  })
}

/** Does the use of a name that data knows make a place of it, and not a government, team or person? */
const isUsedAsPlace = (
  sentence: Sentence,
  chain: Chain,
  lead: Lead | null,
  hints: PlaceHints,
  text: string,
): boolean => {
  if (notPlaces.has(fold(text))) return false
  // "on Alder Street", but "on America’s security".
  if (lead?.word === 'on' || lead?.word === 'along') return false
  if (lead !== null && (lead.isFirm || !hints.surnames.has(placeKey(text)))) return true
  const here = sentence.tokens[chain.last]
  if (here?.after === '-' && sentence.tokens[chain.last + 1]?.normal === 'based') return true
  const behind = nounBehind(sentence, chain)
  const before = sentence.tokens[chain.first - 1]?.normal ?? ''
  return behind !== null && siteNouns.has(behind.normal) && opensPossessive.has(before)
}

/** A title in quotation marks is no place: “The Salt Road”. */
const isQuoted = (sentence: Sentence, start: number): boolean =>
  /[“"‘](?:The )?$/.test(
    sentence.text.slice(Math.max(0, start - sentence.span.start - 5), start - sentence.span.start),
  )

const withoutPossessive = (text: string): string => text.replace(/['’]s?$/u, '')

/** "in Spain's Cordoba province": the country before a name that owns it. */
const ownerOf = (sentence: Sentence, chain: Chain, previous: Chain | undefined): Chain | null => {
  if (previous === undefined || previous.last !== chain.first - 1) return null
  const { text } = textOf(sentence, previous)
  const owner = withoutPossessive(text)
  return owner !== text && placesNamed(owner).some(({ level }) => level !== 'city') ? previous : null
}

/** "at 14 Orchard Street": the number of the house. */
const houseBefore = (tokens: readonly Token[], first: number): Token | null => {
  const [preposition, number] = [tokens[first - 2]?.normal ?? '', tokens[first - 1]]
  const isAt = number?.after === ' ' && siteLeads.has(preposition)
  return isAt && /^\d{1,4}[a-z]?$/iu.test(number.text) ? number : null
}

const readOne = (
  sentence: Sentence,
  chain: Chain,
  previous: Chain | undefined,
  next: Chain | undefined,
  hints: PlaceHints,
  titleCase: boolean,
  inPerson: readonly boolean[],
): FoundPlace | null => {
  const { tokens } = sentence
  const owner = ownerOf(sentence, chain, previous)
  const told = readRelation(sentence, owner?.first ?? chain.first)
  const behind = divisionBehind(sentence, chain)
  const last = behind === null ? chain.last : chain.last + 1
  const isTold = isWhere(tokens, last) && eventAt(tokens, chain.first, last) !== null
  const lead: Lead | null = isTold ? { relation: 'at', isFirm: true, word: 'where' } : told
  const relation = lead?.relation ?? null
  const origin = routeFrom(tokens, chain.first - 1)
  const event = origin === null ? eventAt(tokens, chain.first, last) : `route ${placeKey(origin)}`
  const raw = textOf(sentence, chain)
  const text = withoutPossessive(raw.text)
  const start = tokens[chain.first]?.span.start ?? 0
  const end = raw.end - (raw.text.length - text.length)
  const known = knownPlace(text)
  const person = inPerson.slice(chain.first, chain.last + 1).includes(true)
  const found = (
    rule: string,
    level: PlaceLevel,
    name: string,
    stop: number,
    within: string | null,
  ): FoundPlace => ({
    span: { start, end: stop },
    rule,
    parts: { name, level, relation, bearing: lead?.bearing, within, event },
  })
  if (known === null) {
    const site = isDemonym(text) ? null : readSite(sentence, chain, lead, person)
    if (site !== null && !isQuoted(sentence, start)) {
      const container = readContainer(sentence, site, next, [])
      const name = withoutPossessive(textOf(sentence, site).text)
      const stop = container?.end ?? start + name.length
      const house = sortOf(siteKey(name)) === 'street' ? houseBefore(tokens, chain.first) : null
      if (house === null) return found('site', 'site', name, stop, container?.name ?? null)
      const address = `${house.text} ${name}`
      const parts = {
        ...found('site', 'site', address, stop, container?.name ?? null).parts,
        relation: 'at' as const,
      }
      return { span: { start: house.span.start, end: stop }, rule: 'address', parts }
    }
  }
  if (person && !(known !== null && lead?.word === 'in')) return null
  const container = readContainer(sentence, chain, next, known?.candidates ?? [])
  const within = container?.name ?? null
  if (known !== null) {
    const isBound = container !== null && !isDemonym(text)
    if (!isBound && !isUsedAsPlace(sentence, chain, lead, hints, text)) return null
    if (behind !== null && known.candidates.some(({ level }) => level === 'region'))
      return found('division', 'region', `${text} ${behind.text}`, behind.span.end, null)
    // "the province of Mendoza" is not the town.
    const isRegion =
      tokens[chain.first - 1]?.normal === 'of' &&
      divisionNouns.has(tokens[chain.first - 2]?.normal ?? '') &&
      known.candidates.some(({ level }) => level === 'region')
    return found('known', isRegion ? 'region' : known.level, text, container?.end ?? end, within)
  }
  if (behind !== null && lead !== null && !isDemonym(text) && !hasWord(sentence, chain, notPlaces))
    return found('division', 'region', `${text} ${behind.text}`, behind.span.end, null)
  if (lead === null || titleCase || !isPlausible(sentence, chain, lead, text, hints)) return null
  return found('unknown', 'unknown', text, container?.end ?? end, within)
}

/** Places with a name: known ones, built and natural ones, and those that only a preposition gives away. */
export const findNamed = (sentence: Sentence, hints: PlaceHints): readonly FoundPlace[] => {
  const chains = readChains(sentence)
  const titleCase = isTitleCase(sentence)
  const inPerson = personTokens(sentence)
  const found: FoundPlace[] = []
  for (const [i, chain] of chains.entries()) {
    const at = sentence.tokens[chain.first]?.span.start ?? 0
    if (at < (found.at(-1)?.span.end ?? 0)) continue
    const place = readOne(sentence, chain, chains[i - 1], chains[i + 1], hints, titleCase, inPerson)
    if (place !== null) found.push(place)
  }
  return found
}
