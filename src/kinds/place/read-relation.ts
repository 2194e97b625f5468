import { isCapitalised } from '../../core/is-capitalised.ts'
import type { Sentence, Token } from '../../core/sentence.ts'
import { type Bearing, bearings, type PlaceRelation } from '../../core/value.ts'
import { articles } from '../../lang/en/grammar.ts'
import {
  beforeNames,
  closeWords,
  coasts,
  compass,
  departingWords,
  eventHeads,
  figurativeHeads,
  figurativeNouns,
  goingVerbs,
  insideWords,
  leavingVerbs,
  lengthWords,
  movement,
  namedParts,
  partsOfPlaces,
  peopleOfPlaces,
  towardsWords,
  travel,
} from '../../lang/en/places.ts'
import { eventAt } from './read-event.ts'

/** What the words before a name make of it. */
export interface Lead {
  readonly relation: PlaceRelation | null
  /** True where only a place can follow: "in", "near", "sailed for"; false for "at", which a sort must back. */
  readonly isFirm: boolean
  /** The preposition or verb. */
  readonly word: string
  /** "south of" */
  readonly bearing?: Bearing | undefined
}

/** How far back a verb of movement is looked for. */
const reach = 8

/** A lower-case noun or adjective that is none of the words that places go with: "the seaside ⟦Palm Hotel⟧". */
const isOrdinary = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.after === ' ' &&
  /^\p{Ll}/u.test(token.text) &&
  (token.pos === 'noun' || token.pos === 'adjective') &&
  !compass.has(token.normal) &&
  !beforeNames.has(token.normal)

/** Index of what stands before an article and adjectives: "at the seaside ⟦Palm Hotel⟧", "in northern ⟦Spain⟧". */
const skipDeterminer = (tokens: readonly Token[], i: number): number => {
  let at = i
  for (let steps = 0; steps < 3; steps++) {
    const word = tokens[at]?.normal ?? ''
    if (!(articles.has(word) || compass.has(word) || beforeNames.has(word))) break
    at -= 1
  }
  if (at < i) return at
  const before = tokens[at - 1]
  return isOrdinary(tokens[at]) && articles.has(before?.normal ?? '') ? at - 2 : at
}

const anyMovement: ReadonlySet<string> = new Set([...movement, ...travel])

const isMoving = (tokens: readonly Token[], before: number, words: ReadonlySet<string>): boolean => {
  for (let i = before; i >= 0 && i > before - reach; i--) {
    const token = tokens[i]
    if (token === undefined || (i < before && /[,;:()—–]/.test(token.after))) return false
    const isNoun = token.lemma === 'head' && token.pos !== 'verb'
    const stem = token.normal.replace(/d$/u, '')
    if (!isNoun && [token.lemma, token.normal, stem].some(word => words.has(word))) return true
  }
  return false
}

/** "from Porto to Lisbon", "left Porto for Lisbon": the first name, which makes a destination of what stands behind "to"; else null. */
export const routeFrom = (tokens: readonly Token[], to: number): string | null => {
  const opener = tokens[to]?.normal === 'to' ? 'from' : tokens[to]?.normal === 'for' ? 'leave' : null
  if (opener === null) return null
  let i = to - 1
  while (i > to - 4 && isCapitalised(tokens[i]?.text ?? '') && tokens[i]?.after === ' ') i -= 1
  const names = tokens.slice(i + 1, to).map(({ text }) => text)
  return names.length > 0 && tokens[i]?.lemma === opener && tokens[i]?.after === ' ' ? names.join(' ') : null
}

/** "interest in", "a rise in" */
const isFigurative = (token: Token | undefined): boolean =>
  token !== undefined &&
  figurativeHeads.has(token.lemma) &&
  !(token.pos === 'verb' && figurativeNouns.has(token.lemma))

const lead = (relation: PlaceRelation | null, isFirm: boolean, word: string): Lead => ({
  relation,
  isFirm,
  word,
})

/** "south-west of", "south of": the point of the compass that ends before a token. */
const bearingBefore = (tokens: readonly Token[], end: number): Bearing | undefined => {
  const [one, two] = [1, 2].map(count =>
    tokens
      .slice(end - count, end)
      .map(({ normal }) => normal.replaceAll('-', ''))
      .join(''),
  )
  return bearings.find(bearing => bearing === two) ?? bearings.find(bearing => bearing === one)
}

/** "the outskirts of", "30 km north of", "off the coast of" */
const readOf = (tokens: readonly Token[], of: number): Lead | null => {
  const noun = tokens[of - 1]
  if (noun === undefined) return null
  let opener = of - 2
  while (opener > of - 5 && compass.has(tokens[opener]?.normal ?? '')) opener -= 1
  const isCompass = compass.has(noun.normal)
  if (peopleOfPlaces.has(noun.normal)) return lead(null, true, 'of')
  const isFirm = namedParts.has(noun.normal) || coasts.has(noun.normal)
  if (!isFirm && !partsOfPlaces.has(noun.normal) && !isCompass) return null
  const before = tokens[skipDeterminer(tokens, of - 2)]?.normal ?? ''
  const hasDeterminer = articles.has(tokens[opener]?.normal ?? '')
  if (isCompass && !hasDeterminer) return { ...lead('near', true, 'of'), bearing: bearingBefore(tokens, of) }
  if (before === 'off') return lead('near', true, 'off')
  if (insideWords.has(before) || before === 'on' || before === 'at' || before === 'along')
    return lead('at', isFirm, 'of')
  if (towardsWords.has(before)) return lead('to', isFirm, 'of')
  if (before === 'from') return lead('from', isFirm, 'of')
  if (before === 'of') return readOf(tokens, skipDeterminer(tokens, of - 2))
  return closeWords.has(before) ? lead('near', isFirm, 'of') : lead(null, isFirm, 'of')
}

/**
 * Reads the words before a name: `in northern ⟦Spain⟧` is `at`, `30 km from ⟦Porto⟧` is `near`, `left for ⟦Porto⟧` is
 * `to`. Null where they name no relation that places have.
 */
export const readRelation = (sentence: Sentence, first: number): Lead | null => {
  const found = readLead(sentence.tokens, first)
  // "at the seaside ⟦Palm Hotel⟧" is a place by its noun, "in the novel ⟦Quill⟧" is none.
  const isDirect =
    !isOrdinary(sentence.tokens[first - 1]) || !articles.has(sentence.tokens[first - 2]?.normal ?? '')
  return found === null || isDirect ? found : { ...found, isFirm: false }
}

const readLead = (tokens: readonly Token[], first: number): Lead | null => {
  const at = skipDeterminer(tokens, first - 1)
  const token = tokens[at]
  if (token === undefined || !/^[ -]$/.test(token.after)) return null
  const word = token.normal
  const previous = tokens[at - 1]
  if (insideWords.has(word)) return lead('at', !isFigurative(previous), word)
  if (word === 'at')
    return lead('at', eventHeads.has(previous?.lemma ?? '') || eventAt(tokens, at, at) !== null, word)
  if (word === 'on' || word === 'along') return lead('at', false, word)
  if (closeWords.has(word)) return lead('near', true, word)
  if (word === 'around') return lead('near', false, word)
  if (word === 'of') return readOf(tokens, at)
  if (word === 'to' && (previous?.normal === 'close' || previous?.normal === 'next'))
    return lead('near', true, word)
  if (routeFrom(tokens, at) !== null) return lead('to', true, word)
  if (towardsWords.has(word))
    return isMoving(tokens, at - 1, anyMovement) ? lead('to', isMoving(tokens, at - 1, travel), word) : null
  if (word === 'for') return isMoving(tokens, at - 1, departingWords) ? lead('to', true, word) : null
  if (word === 'from') {
    if (lengthWords.has(previous?.normal ?? '')) return lead('near', true, word)
    return lead('from', isMoving(tokens, at - 1, travel) || eventAt(tokens, at, at) !== null, word)
  }
  if (goingVerbs.has(token.lemma) && token.pos === 'verb') return lead('to', false, word)
  return leavingVerbs.has(token.lemma) && token.pos === 'verb' ? lead('from', false, word) : null
}
