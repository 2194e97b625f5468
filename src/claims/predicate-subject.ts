import type { Subject, Term, TermRole } from '../core/claim.ts'
import type { Entities } from '../core/entity.ts'
import type { Sentence } from '../core/sentence.ts'
import type { Roles } from '../kinds/define-kind.ts'
import type { Frame } from './frame.ts'
import { wordsOf } from './subject-of.ts'

/** Where the name of a person stands who is told by a noun first: "the baker, *Tom* Venn"; nowhere where the noun is all there is. */
const namedBeside = (
  { tokens, tree, articleId }: Sentence,
  noun: number,
  entities: Entities,
): readonly number[] => {
  const name = tree.heads.findIndex(
    (head, i) => head === noun && /^(?:appos|flat)/u.test(tree.relations[i] ?? ''),
  )
  const token = tokens[name]
  return token && entities.at(articleId, token.span) !== null ? [name] : []
}

/**
 * What a claim that something happened is about: what it happened to (`counted`, `modifier`), who did it (`agent`),
 * and the company of the words. People come by name, also where a pronoun stands for them.
 *
 * @param around sentences near the claim's own, of the same paragraph
 */
export const predicateSubject = (
  sentence: Sentence,
  frame: Frame,
  { theme, agent }: Roles,
  entities: Entities,
  around: readonly Sentence[],
): Subject => {
  const { tokens } = sentence
  const words = wordsOf(sentence)
  const terms: Term[] = []
  const seen = new Set<number>()
  const add = (i: number, role: TermRole) => {
    const token = tokens[i]
    if (!token || seen.has(i)) return
    seen.add(i)
    const person = entities.at(sentence.articleId, token.span)
    const { digits = null, concept = null } = words[i] ?? {}
    if (person) {
      if (!terms.some(term => term.lemma === person.id)) terms.push({ lemma: person.id, role })
    } else if (digits !== null) terms.push({ lemma: digits, role: role === 'counted' ? 'modifier' : role })
    else if (concept !== null) terms.push({ lemma: concept, role })
  }
  // "arrested the baker, Tom Venn": it happened to him, who is a baker.
  const named = theme.slice(0, 1).flatMap(i => namedBeside(sentence, i, entities))
  for (const [k, i] of [...named, ...theme].entries()) add(i, k === 0 ? 'counted' : 'modifier')
  for (const i of agent) add(i, 'agent')
  for (let i = 0; i < tokens.length; i++) if (i < frame.first || i > frame.last) add(i, 'context')
  for (const other of around)
    if (other !== sentence)
      for (const [i, { digits, concept }] of wordsOf(other).entries()) {
        const person = other.tokens[i] && entities.at(other.articleId, other.tokens[i].span)
        const lemma = person?.id ?? digits ?? concept
        if (lemma !== null) terms.push({ lemma, role: 'nearby' })
      }
  return {
    label: '',
    clarity: 0,
    key: terms.flatMap(term => (term.role === 'counted' ? [term.lemma] : [])).join(' '),
    entity: null,
    terms,
  }
}
