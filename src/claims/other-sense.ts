import type { Sentence, Token } from '../core/sentence.ts'
import { doneToBodies, lifelong, ofPeople, oneBody, onlyAsVerbs, otherVerbs } from '../lang/en/events.ts'
import { turnoverOf } from '../lang/en/roles.ts'
import { conceptOf } from '../text/concepts.ts'
import { isKindOf } from '../world/wordnet.ts'

/** "a *life* sentence", "two *life* terms": no death, as the lives are that a flood claims. */
export const isAttributiveLife = (tokens: readonly Token[], i: number): boolean =>
  lifelong.has(tokens[i]?.normal ?? '') && tokens[i]?.after === ' ' && tokens[i + 1]?.pos === 'noun'

/** "gave the *body* more money": a board or council, where nothing is done to it that is done to the dead. */
const isBoard = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.normal === oneBody && !tokens.some(({ lemma, pos }) => pos === 'verb' && doneToBodies.has(lemma))

/** "staff *turnover*": how many leave, and no money. */
const isTurnoverOfPeople = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lemma === turnoverOf.noun && turnoverOf.people.has(conceptOf(tokens[i - 1]?.lemma ?? ''))

/** "*seized* 40 kg of heroin": a verb that says of people what it does not say of things. */
const isDoneToThing = ({ tokens, tree }: Sentence, i: number): boolean => {
  if (!ofPeople.has(tokens[i]?.lemma ?? '')) return false
  const object = tree.heads.findIndex(
    (head, k) => head === i && /^(?:obj|nsubj:pass)$/u.test(tree.relations[k] ?? ''),
  )
  const noun = tokens[object]
  const isCommon = noun?.pos === 'noun' && /^\p{Ll}/u.test(noun.text)
  return isCommon && !isKindOf(noun.lemma, 'person') && !isKindOf(noun.lemma, 'group')
}

/** "the *level* of debt", "*net* profit" */
const isOnlyAsVerb = (token: Token | undefined): boolean =>
  token !== undefined && token.pos !== 'verb' && onlyAsVerbs.has(token.lemma)

/** "can *reach* 635 kg", "the panel *concluded* that …": nobody arrives, and nothing ends. */
const isOtherVerb = ({ tokens, tree }: Sentence, i: number): boolean => {
  const lemma = tokens[i]?.lemma ?? ''
  if (lemma === otherVerbs.ofAmounts) return tokens[i + 1]?.pos === 'number' || tokens[i + 1]?.normal === 'up'
  return (
    lemma === otherVerbs.ofThoughts &&
    tree.heads.some((head, k) => head === i && tree.relations[k] === 'ccomp')
  )
}

/** Does a word stand in another sense than that of its concept? Then it stands for itself. */
export const isOtherSense = (sentence: Sentence, i: number): boolean =>
  isAttributiveLife(sentence.tokens, i) ||
  isOnlyAsVerb(sentence.tokens[i]) ||
  isBoard(sentence.tokens, i) ||
  isOtherVerb(sentence, i) ||
  isTurnoverOfPeople(sentence.tokens, i) ||
  isDoneToThing(sentence, i)
