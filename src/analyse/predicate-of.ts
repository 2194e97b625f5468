import type { Sentence, Tree } from '../core/sentence.ts'
import { dependents, plainRelation } from './dependents.ts'

/** Relations whose dependent opens a clause of its own. */
const clausal = new Set(['root', 'ccomp', 'xcomp', 'csubj', 'advcl', 'acl', 'parataxis'])

const known = new WeakMap<Tree, readonly number[]>()

/** Is the token the predicate of a clause: a verb, or what a copula says of its subject? */
const isPredicate = (sentence: Sentence, token: number): boolean => {
  const { tree, tokens } = sentence
  const relation = plainRelation(tree, token)
  if (clausal.has(relation)) return true
  if (relation !== 'conj') return false
  return tokens[token]?.pos === 'verb' || dependents(sentence, token, 'nsubj', 'cop').length > 0
}

/** The predicate of the clause that each token stands in, itself for a predicate. */
export const predicatesOf = (sentence: Sentence): readonly number[] => {
  const { tree } = sentence
  const found = known.get(tree)
  if (found) return found
  const predicate = new Array<number>(tree.heads.length).fill(-1)
  for (const token of tree.heads.keys()) {
    const way: number[] = []
    let at = token
    while (at >= 0 && predicate[at] === -1 && !isPredicate(sentence, at)) {
      way.push(at)
      at = tree.heads[at] ?? -1
    }
    const own = at < 0 ? token : predicate[at] === -1 ? at : (predicate[at] as number)
    for (const step of [...way, token]) predicate[step] = own
    if (at >= 0) predicate[at] = own
  }
  known.set(tree, predicate)
  return predicate
}

/** The predicate of the clause that a token stands in: "killed" for "14" of "a blast killed 14, police said". */
export const predicateOf = (sentence: Sentence, token: number): number =>
  predicatesOf(sentence)[token] ?? token
