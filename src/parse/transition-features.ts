import { mix } from './hash.ts'
import type { ParserInput } from './parser-input.ts'
import type { ParserStates } from './parser-states.ts'

/** Room for the features of one state. */
export const transitionFeatureCount = 160

/** 0 to 7: how far apart two words are. */
const distanceOf = (from: number, to: number): number => (to - from > 9 ? 7 : to - from > 5 ? 6 : to - from)

/** Where the other parser sees a word's head, seen from the top of the stack and the next word. */
const sideOf = (head: number, s0: number, n0: number): number =>
  head < 0 ? 0 : head === n0 ? 1 : head === s0 ? 2 : head > n0 ? 3 : head < s0 ? 4 : 5

/** What the other parser thinks of two words; 0 without one. */
const opinionOn = ({ guide, guideLast }: ParserInput, s0: number, n0: number): number => {
  const last = guideLast[s0] as number
  return (
    (sideOf(guide[s0] as number, s0, n0) * 6 + sideOf(guide[n0] as number, s0, n0)) * 3 +
    (last < n0 ? 0 : last === n0 ? 1 : 2)
  )
}

const atMost = (limit: number, value: number): number => (value > limit ? limit : value)

/**
 * The features of a state are those of Zhang and Nivre 2011 (https://aclanthology.org/P11-2033), on the words at the top of the stack
 * (s0, s1), the next words (n0, n1, n2), and their outermost dependents (l, r); w is a word, t its tag, c its class. They are
 * written in three parts, by what they depend on, so that what is the same for many states is added up once.
 *
 * This first part depends on the next word alone. All three write from `n` on and return where they ended.
 */
export const nextFeatures = (
  { words, tags, classes }: ParserInput,
  n0: number,
  out: Int32Array,
  n: number,
): number => {
  const n0w = words[n0] as number
  const n0t = tags[n0] as number
  const n0c = classes[n0] as number
  const n1w = words[n0 + 1] as number
  const n1t = tags[n0 + 1] as number
  const n1c = classes[n0 + 1] as number
  const n2w = words[n0 + 2] as number
  const n2t = tags[n0 + 2] as number
  const n2c = classes[n0 + 2] as number
  const before = n0 === 0 ? 255 : (tags[n0 - 1] as number)
  const n01t = n0t * 256 + n1t
  out[n++] = mix(1, n0w)
  out[n++] = mix(2, n0t)
  out[n++] = mix(3, mix(n0w, n0t))
  out[n++] = mix(4, n0c)
  out[n++] = mix(5, n1w)
  out[n++] = mix(6, n1t)
  out[n++] = mix(7, mix(n1w, n1t))
  out[n++] = mix(8, n1c)
  out[n++] = mix(9, n2w)
  out[n++] = mix(10, n2t)
  out[n++] = mix(11, n2c)
  out[n++] = mix(12, n01t)
  out[n++] = mix(13, n01t * 256 + n2t)
  out[n++] = mix(14, before * 65536 + n01t)
  out[n++] = mix(15, mix(n0w, n1w))
  out[n++] = mix(16, mix(n0w, n1t))
  out[n++] = mix(17, mix(n0t, n1w))
  out[n++] = mix(18, mix(n0c, n1c))
  out[n++] = 0
  return n
}

/** The second part depends on the top of the stack and the next word. */
export const pairFeatures = (
  input: ParserInput,
  s0: number,
  n0: number,
  out: Int32Array,
  n: number,
): number => {
  const { words, tags, classes, marksBefore, verbsBefore } = input
  const s0w = words[s0] as number
  const s0t = tags[s0] as number
  const s0c = classes[s0] as number
  const n0w = words[n0] as number
  const n0t = tags[n0] as number
  const n0c = classes[n0] as number
  const n1w = words[n0 + 1] as number
  const n1t = tags[n0 + 1] as number
  const n1c = classes[n0 + 1] as number
  const n2t = tags[n0 + 2] as number
  const isThere = s0 < n0
  const distance = isThere ? distanceOf(s0, n0) : 0
  const s0wt = mix(s0w, s0t)
  const n0wt = mix(n0w, n0t)
  const tt = s0t * 256 + n0t
  const marks = isThere ? atMost(3, (marksBefore[n0] as number) - (marksBefore[s0 + 1] as number)) : 0
  const verbs = isThere ? atMost(3, (verbsBefore[n0] as number) - (verbsBefore[s0 + 1] as number)) : 0
  const around = isThere ? (tags[s0 + 1] as number) * 256 + (tags[n0 - 1] as number) : 0
  const beforeTop = isThere && s0 > 0 ? (tags[s0 - 1] as number) : 255
  out[n++] = mix(31, s0w)
  out[n++] = mix(32, s0t)
  out[n++] = mix(33, s0wt)
  out[n++] = mix(34, s0c)
  out[n++] = mix(35, mix(s0wt, n0wt))
  out[n++] = mix(36, mix(s0wt, n0w))
  out[n++] = mix(37, mix(s0w, n0wt))
  out[n++] = mix(38, mix(s0wt, n0t))
  out[n++] = mix(39, mix(s0t, n0wt))
  out[n++] = mix(40, mix(s0w, n0w))
  out[n++] = mix(41, tt)
  out[n++] = mix(42, mix(s0c, n0c))
  out[n++] = mix(43, mix(s0c, n0w))
  out[n++] = mix(44, mix(s0w, n0c))
  out[n++] = mix(45, mix(s0c, n0t))
  out[n++] = mix(46, mix(s0t, n0c))
  out[n++] = mix(47, mix(tt, n1t))
  out[n++] = mix(48, mix(tt, n1t * 256 + n2t))
  out[n++] = mix(49, mix(s0w, distance))
  out[n++] = mix(50, mix(s0t, distance))
  out[n++] = mix(51, mix(n0w, distance))
  out[n++] = mix(52, mix(n0t, distance))
  out[n++] = mix(53, mix(mix(s0w, n0w), distance))
  out[n++] = mix(54, mix(tt, distance))
  out[n++] = mix(55, mix(mix(s0w, n0t), n1t))
  out[n++] = mix(56, mix(mix(s0t, n0w), n1t))
  out[n++] = mix(57, mix(tt, around))
  out[n++] = mix(58, mix(tt, marks * 4 + verbs))
  out[n++] = mix(59, mix(s0w, marks * 4 + verbs))
  out[n++] = mix(60, mix(n0w, marks * 4 + verbs))
  out[n++] = mix(61, mix(mix(s0c, n0c), n1t))
  out[n++] = mix(62, mix(mix(s0w, n0t), n1w))
  out[n++] = mix(63, mix(mix(s0c, n0c), n1c))
  out[n++] = mix(64, mix(tt, beforeTop * 256 + n1t))
  if ((input.guide[0] as number) < 0) return n
  const opinion = opinionOn(input, s0, n0)
  out[n++] = mix(65, opinion)
  out[n++] = mix(66, mix(tt, opinion))
  out[n++] = mix(67, mix(s0t, opinion))
  out[n++] = mix(68, mix(n0t, opinion))
  out[n++] = mix(69, mix(distance, opinion))
  out[n++] = mix(70, mix(s0w, opinion))
  out[n++] = mix(71, mix(n0w, opinion))
  out[n++] = mix(72, mix(mix(tt, n1t), opinion))
  out[n++] = mix(73, mix(mix(tt, marks * 4 + verbs), opinion))
  return n
}

/** The third part depends on what was attached so far, and on the words below the top of the stack. */
export const stateFeatures = (
  input: ParserInput,
  states: ParserStates,
  state: number,
  out: Int32Array,
  n: number,
): number => {
  const { words, tags, classes } = input
  const nothing = states.length + 1
  const n0 = states.next[state] as number
  const top = states.top[state] as number
  const isEmpty = top < 0
  const s0 = isEmpty ? nothing : (states.word[top] as number)
  const second = isEmpty ? -1 : (states.below[top] as number)
  const s1 = second < 0 ? nothing : (states.word[second] as number)
  const third = second < 0 ? -1 : (states.below[second] as number)
  const s2 = third < 0 ? nothing : (states.word[third] as number)
  const s1has = second < 0 ? 2 : (states.attached[second] as number)
  const s0l = isEmpty ? nothing : (states.left[top] as number)
  const s0l2 = isEmpty ? nothing : (states.left2[top] as number)
  const s0r = isEmpty ? nothing : (states.right[top] as number)
  const s0r2 = isEmpty ? nothing : (states.right2[top] as number)
  const n0l = states.nextLeft[state] as number
  const n0l2 = states.nextLeft2[state] as number
  const s1r = second < 0 ? nothing : (states.right[second] as number)
  const s1l = second < 0 ? nothing : (states.left[second] as number)
  const s0vl = isEmpty ? 0 : atMost(7, states.leftCount[top] as number)
  const s0vr = isEmpty ? 0 : atMost(7, states.rightCount[top] as number)
  const n0vl = atMost(7, states.nextLeftCount[state] as number)
  const s0w = words[s0] as number
  const s0t = tags[s0] as number
  const s0c = classes[s0] as number
  const s1w = words[s1] as number
  const s1t = tags[s1] as number
  const s1c = classes[s1] as number
  const n0w = words[n0] as number
  const n0t = tags[n0] as number
  const n0c = classes[n0] as number
  const n1t = tags[n0 + 1] as number
  const tt = s0t * 256 + n0t
  const s0lt = tags[s0l] as number
  const s0l2t = tags[s0l2] as number
  const s0rt = tags[s0r] as number
  const s0r2t = tags[s0r2] as number
  const n0lt = tags[n0l] as number
  const n0l2t = tags[n0l2] as number
  const attached = isEmpty ? 2 : (states.attached[top] as number)
  const s0lw = words[s0l] as number
  const s0rw = words[s0r] as number
  const n0lw = words[n0l] as number
  const s1rt = tags[s1r] as number
  const s1lt = tags[s1l] as number
  const s0s = s0lt * 256 + s0l2t
  const s0rs = s0rt * 256 + s0r2t
  const n0s = n0lt * 256 + n0l2t
  out[n++] = mix(81, s0t * 4 + attached)
  out[n++] = mix(82, tt * 4 + attached)
  out[n++] = mix(83, mix(s0w, attached))
  out[n++] = mix(84, mix(s0w, s0vr))
  out[n++] = mix(85, s0t * 8 + s0vr)
  out[n++] = mix(86, mix(s0w, s0vl))
  out[n++] = mix(87, s0t * 8 + s0vl)
  out[n++] = mix(88, mix(n0w, n0vl))
  out[n++] = mix(89, n0t * 8 + n0vl)
  out[n++] = mix(90, mix(n0w, attached))
  out[n++] = mix(91, s0lw)
  out[n++] = mix(92, s0lt)
  out[n++] = mix(93, s0rw)
  out[n++] = mix(94, s0rt)
  out[n++] = mix(95, n0lw)
  out[n++] = mix(96, n0lt)
  out[n++] = mix(97, mix(tt, s0lt))
  out[n++] = mix(98, mix(tt, s0rt))
  out[n++] = mix(99, mix(tt, n0lt))
  out[n++] = mix(100, mix(s0t, s0s))
  out[n++] = mix(101, mix(s0t, s0rs))
  out[n++] = mix(102, mix(n0t, n0s))
  out[n++] = mix(103, mix(s0w, s0s))
  out[n++] = mix(104, mix(s0w, s0rs))
  out[n++] = mix(105, mix(n0w, n0s))
  out[n++] = mix(106, s1w)
  out[n++] = mix(107, s1t)
  out[n++] = mix(108, mix(s1t, tt))
  out[n++] = mix(109, mix(s1w, n0w))
  out[n++] = mix(110, mix(mix(s1t, tt), n1t))
  out[n++] = mix(111, mix(s1t, n0w))
  out[n++] = mix(112, mix(s1w, n0t))
  out[n++] = mix(113, mix(mix(s0w, attached), n0w))
  out[n++] = mix(114, mix(mix(tt, s0rt), n0lt))
  out[n++] = mix(115, mix(mix(s1t, attached), mix(tt, n1t)))
  out[n++] = mix(116, mix(mix(s1t, tt), tags[s2] as number))
  out[n++] = mix(117, mix(mix(s1w, s0w), n0w))
  out[n++] = mix(118, mix(mix(s1t, attached), mix(tt, s1has)))
  out[n++] = mix(119, mix(mix(s1c, s0c), n0c))
  out[n++] = mix(120, mix(s1c, n0c))
  out[n++] = mix(121, mix(mix(s1w, s1rt), n0t))
  out[n++] = mix(122, mix(mix(s1t, s1rt * 256 + s1lt), mix(tt, attached)))
  out[n++] = mix(123, mix(mix(s0rw, s0t), n0w))
  out[n++] = mix(124, mix(mix(s0rw, s0w), n0t))
  out[n++] = mix(125, mix(mix(n0lw, n0t), s0t))
  out[n++] = mix(126, mix(mix(n0lw, n0w), s0w))
  out[n++] = mix(127, mix(mix(s0w, s0rs), n0t))
  out[n++] = mix(128, mix(mix(n0t, n0s), s0w))
  out[n++] = mix(129, mix(mix(tt, s0rs), n1t))
  out[n++] = mix(130, mix(mix(s0lw, s0t), n0t))
  out[n++] = mix(131, mix(mix(s0lw, s0w), n0t))
  out[n++] = mix(132, mix(mix(s0lw, s0t), n0w))
  out[n++] = mix(133, mix(mix(tt, s0s), n0s))
  out[n++] = mix(134, mix(mix(s0rw, n0lw), tt))
  out[n++] = mix(135, mix(mix(s0lw, n0lw), tt))
  out[n++] = mix(136, mix(mix(tt, n1t), s0vr * 8 + n0vl))
  out[n++] = mix(137, mix(mix(s1w, s0t), n0w))
  out[n++] = mix(138, mix(mix(s0rw, s0t), n0t))
  if ((input.guide[0] as number) < 0) return n
  const opinion = opinionOn(input, s0, n0)
  const below = opinionOn(input, s1, n0)
  out[n++] = mix(141, opinion * 4 + attached)
  out[n++] = mix(142, mix(tt, opinion * 4 + attached))
  out[n++] = mix(143, mix(s0t, opinion * 4 + attached))
  out[n++] = mix(144, mix(below, opinion * 4 + attached))
  out[n++] = mix(145, mix(mix(s1t, tt), mix(below, opinion)))
  return n
}
