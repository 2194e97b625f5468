import type { Token } from '../../core/sentence.ts'
import { nounJoiners, possessives } from '../../lang/en/grammar.ts'
import { closingVerbs } from '../../lang/en/outcomes.ts'
import { type AxisRead, opposite } from './axis.ts'
import { idiomOf } from './idioms.ts'
import { isTight } from './is-tight.ts'

/**
 * "suffered burns", "keeps her job", "failed its last inspection", "gave the go-ahead": the noun that the verb governs says
 * it.
 */
export const readGoverned = (tokens: readonly Token[], head: number): AxisRead | null => {
  const verb = tokens[head]?.lemma ?? ''
  for (let i = head + 1; i <= head + 5; i++) {
    const token = tokens[i]
    if (!token || (token.pos === 'verb' && token.after !== '-') || token.pos === 'conjunction') return null
    const next = tokens[i + 1]
    const pronoun = token.pos === 'pronoun' ? idiomOf(verb, token.normal) : null
    if (pronoun) return { axis: pronoun.axis, last: head, isState: true }
    // "its last inspection", "her job": a possessive only opens what is governed.
    if (possessives.has(token.normal) && /^(?:noun|adjective|number)$/u.test(next?.pos ?? '')) continue
    const isEnd = token.pos === 'noun' && (next?.pos !== 'noun' || !isTight(token))
    // "the go-ahead", "the green light"
    const isHyphened = token.after === '-'
    const noun = isHyphened ? `${token.normal}-${next?.normal}` : token.lemma
    const idiom = isEnd || isHyphened ? idiomOf(verb, noun) : null
    if (idiom) {
      // An object that is denied is seen to with the object: "granted no bail".
      const isDenied = idiom.of !== 'object' && tokens.slice(head + 1, i).some(t => t.normal === 'no')
      const axis = isDenied ? opposite(idiom.axis) : idiom.axis
      const last = idiom.of === 'behind' ? i + Number(isHyphened) : head
      return { axis, last, isState: idiom.of === 'subject', of: idiom.of }
    }
    if (!isTight(token) || (isEnd && !nounJoiners.has(next?.normal ?? ''))) return null
  }
  return null
}

/** "ended late on Sunday without a deal" */
export const readWithout = (tokens: readonly Token[], head: number): AxisRead | null => {
  if (!closingVerbs.has(tokens[head]?.lemma ?? '')) return null
  const without = tokens.findIndex((t, i) => i > head && i <= head + 6 && t.normal === 'without')
  if (without < 0) return null
  const noun = [1, 2, 3].map(k => without + k).find(i => idiomOf('reach', tokens[i]?.lemma ?? ''))
  const reached = noun === undefined ? null : idiomOf('reach', tokens[noun]?.lemma ?? '')
  return reached && { axis: opposite(reached.axis), last: noun ?? head, isState: true }
}
