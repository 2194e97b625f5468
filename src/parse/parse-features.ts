import { hashText, mix } from './hash.ts'
import type { ParserState } from './parser-state.ts'

/** What the parser sees of a sentence's words; each array has one number a word and one for the root behind the last. */
export interface ParserInput {
  readonly words: Int32Array
  /** Tags as hashes or numbers. */
  readonly tags: Int32Array
}

/** Most features of one configuration. */
export const parseFeatureCount = 96

const none = hashText('<none>')

/**
 * Writes the features of a configuration: those of Zhang and Nivre 2011 (https://aclanthology.org/P11-2033), on the top of
 * the stack (s), the next words (n), their heads (h), and their outermost dependents (l, r).
 *
 * @returns how many were written
 */
export const parseFeatures = ({ words, tags }: ParserInput, state: ParserState, out: Int32Array): number => {
  const w = (i: number): number => (i < 0 || i > state.length ? none : (words[i] as number))
  const t = (i: number): number => (i < 0 || i > state.length ? 99 : (tags[i] as number))
  const of = (list: Int32Array, i: number): number => (i < 0 ? -1 : (list[i] as number))
  const relation = (i: number): number => (i < 0 ? 97 : (state.relations[i] as number))
  const s0 = state.stackAt(0)
  const s1 = state.stackAt(1)
  const n0 = state.next
  const n1 = n0 + 1
  const n2 = n0 + 2
  const s0h = of(state.heads, s0)
  const s0h2 = of(state.heads, s0h)
  const s0l = of(state.left, s0)
  const s0r = of(state.right, s0)
  const s0l2 = of(state.left2, s0)
  const s0r2 = of(state.right2, s0)
  const n0l = of(state.left, n0)
  const n0l2 = of(state.left2, n0)
  const s0w = w(s0)
  const s0t = t(s0)
  const n0w = w(n0)
  const n0t = t(n0)
  const n1w = w(n1)
  const n1t = t(n1)
  const n2t = t(n2)
  const s1t = t(s1)
  const s0wt = mix(s0w, s0t)
  const n0wt = mix(n0w, n0t)
  const distance = s0 < 0 ? 0 : n0 - s0 > 9 ? 7 : n0 - s0 > 5 ? 6 : n0 - s0
  const s0vl = s0 < 0 ? 9 : (state.leftCount[s0] as number)
  const s0vr = s0 < 0 ? 9 : (state.rightCount[s0] as number)
  const n0vl = state.leftCount[n0] as number
  const hasHead = s0 < 0 ? 2 : s0h === -1 ? 0 : 1
  let n = 0
  const add = (template: number, value: number): void => {
    out[n++] = mix(template, value)
  }
  const tt = mix(s0t, n0t)
  // Single words.
  add(1, s0wt)
  add(2, s0w)
  add(3, mix(s0t, hasHead))
  add(4, n0wt)
  add(5, n0w)
  add(6, n0t)
  add(7, mix(n1w, n1t))
  add(8, n1w)
  add(9, n1t)
  add(10, mix(w(n2), n2t))
  add(11, w(n2))
  add(12, n2t)
  // Pairs.
  add(13, mix(s0wt, n0wt))
  add(14, mix(s0wt, n0w))
  add(15, mix(s0w, n0wt))
  add(16, mix(s0wt, n0t))
  add(17, mix(s0t, n0wt))
  add(18, mix(s0w, n0w))
  add(19, mix(tt, hasHead))
  add(20, mix(n0t, n1t))
  // Triples.
  add(21, mix(mix(n0t, n1t), n2t))
  add(22, mix(tt, n1t))
  add(23, mix(mix(t(s0h), s0t), n0t))
  add(24, mix(mix(s0t, t(s0l)), n0t))
  add(25, mix(mix(s0t, t(s0r)), n0t))
  add(26, mix(tt, t(n0l)))
  // Distance.
  add(27, mix(s0w, distance))
  add(28, mix(s0t, distance))
  add(29, mix(n0w, distance))
  add(30, mix(n0t, distance))
  add(31, mix(mix(s0w, n0w), distance))
  add(32, mix(tt, distance))
  // How many dependents.
  add(33, mix(s0w, s0vr))
  add(34, mix(s0t, s0vr))
  add(35, mix(s0w, s0vl + 16))
  add(36, mix(s0t, s0vl + 16))
  add(37, mix(n0w, n0vl + 32))
  add(38, mix(n0t, n0vl + 32))
  // Heads and dependents by themselves.
  add(39, w(s0h))
  add(40, t(s0h))
  add(41, relation(s0))
  add(42, w(s0l))
  add(43, t(s0l))
  add(44, relation(s0l))
  add(45, w(s0r))
  add(46, t(s0r))
  add(47, relation(s0r))
  add(48, w(n0l))
  add(49, t(n0l))
  add(50, relation(n0l))
  // Heads and dependents farther away.
  add(51, w(s0h2))
  add(52, t(s0h2))
  add(53, relation(s0h))
  add(54, w(s0l2))
  add(55, t(s0l2))
  add(56, relation(s0l2))
  add(57, w(s0r2))
  add(58, t(s0r2))
  add(59, relation(s0r2))
  add(60, w(n0l2))
  add(61, t(n0l2))
  add(62, relation(n0l2))
  add(63, mix(mix(s0t, t(s0l)), t(s0l2)))
  add(64, mix(mix(s0t, t(s0r)), t(s0r2)))
  add(65, mix(mix(s0t, t(s0h)), t(s0h2)))
  add(66, mix(mix(n0t, t(n0l)), t(n0l2)))
  // Which relations there are already.
  add(67, mix(s0w, mix(relation(s0l), relation(s0l2))))
  add(68, mix(s0t, mix(relation(s0l), relation(s0l2))))
  add(69, mix(s0w, mix(relation(s0r), relation(s0r2))))
  add(70, mix(s0t, mix(relation(s0r), relation(s0r2))))
  add(71, mix(n0w, mix(relation(n0l), relation(n0l2))))
  add(72, mix(n0t, mix(relation(n0l), relation(n0l2))))
  // The word below in the stack.
  add(73, w(s1))
  add(74, s1t)
  add(75, mix(s1t, tt))
  add(76, mix(w(s1), n0w))
  add(77, mix(mix(s1t, tt), n1t))
  add(78, mix(s1t, n0w))
  add(79, mix(mix(s0w, n0t), n1t))
  add(80, mix(mix(s0t, n0w), n1t))
  add(81, mix(mix(s0t, relation(s0)), n0t))
  add(82, mix(mix(s0w, relation(s0)), n0w))
  add(83, mix(mix(tt, relation(s0r)), relation(n0l)))
  add(84, mix(mix(s1t, relation(s0)), mix(tt, n1t)))
  add(85, mix(n0w, n1w))
  add(86, mix(mix(t(n0 - 1), n0t), n1t))
  add(87, mix(s0t, mix(t(s0 + 1), mix(t(n0 - 1), n0t))))
  add(88, mix(w(s0r), n0w))
  add(89, mix(mix(tt, n1t), n2t))
  add(90, 0)
  return n
}
