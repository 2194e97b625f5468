import { contains } from '../../../core/span.ts'
import { genderedPronouns } from '../../../lang/en/grammar.ts'
import { appointing, termsInOffice } from '../../../lang/en/titles.ts'
import type { Bearer } from './bearers.ts'
import type { FoundTitle, Scene, TitleRule } from './parts.ts'
import { findTitles } from './titles-behind-verb.ts'

/** How many heads up from the noun its holder is looked for: "was appointed to an eighth term". */
const reach = 5

/** The name or pronoun that a token belongs to, or stands right before as a title: "re-elected *Representative* Holt". */
const bearerOf = ({ sentence: { tokens, tree, quotes }, subjects }: Scene, i: number): Bearer | null => {
  const token = tokens[i]
  // "his time as treasurer"; in quotes he may be anybody.
  if (token && genderedPronouns.has(token.normal))
    return quotes.some(quote => contains(quote, token.span)) ? null : { first: i, last: i, span: token.span }
  const own = [i, ...tree.heads.flatMap((head, j) => (head === i && tree.relations[j] === 'flat' ? [j] : []))]
  const starts = own.flatMap(j => tokens[j]?.span.start ?? [])
  return subjects.all.find(({ span }) => starts.some(at => at >= span.start && at < span.end)) ?? null
}

/** Whose term it is: whom a possessive names, else whom the clause is about. */
const holderOf = (scene: Scene, noun: number): Bearer | null => {
  const { tokens, tree } = scene.sentence
  const dependent = (head: number, relation: RegExp): number =>
    tree.heads.findIndex((h, i) => h === head && relation.test(tree.relations[i] ?? ''))
  const owner = dependent(noun, /^nmod:poss$/u)
  if (owner >= 0) return bearerOf(scene, owner)
  let at = tree.heads[noun] ?? -1
  for (let steps = 0; at >= 0 && steps < reach; at = tree.heads[at] ?? -1, steps++) {
    if (tokens[at]?.pos !== 'verb') continue
    const [given, subject] = [dependent(at, /^obj$/u), dependent(at, /^nsubj/u)]
    // "re-electing Holt to an eighth term as leader"
    if (given >= 0 && given !== noun && appointing.has(tokens[at]?.lemma ?? '')) return bearerOf(scene, given)
    if (subject >= 0) return bearerOf(scene, subject)
  }
  return null
}

const findAt = (scene: Scene, i: number): readonly FoundTitle[] => {
  const { words, sentence } = scene
  const tenure = termsInOffice.get(words[i]?.normal ?? '')
  if (!tenure || words[i]?.after !== ' ' || words[i + 1]?.normal !== 'as') return []
  const noun = sentence.tokens.findIndex(({ span }) => span.start === words[i]?.start)
  return findTitles(scene, 'term-as-title', holderOf(scene, noun), i + 2, tenure)
}

/** Titles behind a noun for the time in which somebody has an office. */
export const asNouns: TitleRule = {
  name: 'as-nouns',
  example: 'Brandt was elected to a second term as mayor; her time as treasurer',
  find: scene => scene.words.flatMap((_, i) => findAt(scene, i)),
}
