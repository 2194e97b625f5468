import { mix, stir } from './hash.ts'
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
  const first = n
  out[n++] = n0w
  out[n++] = n0t
  out[n++] = mix(n0w, n0t)
  out[n++] = n0c
  out[n++] = n1w
  out[n++] = n1t
  out[n++] = mix(n1w, n1t)
  out[n++] = n1c
  out[n++] = n2w
  out[n++] = n2t
  out[n++] = n2c
  out[n++] = n01t
  out[n++] = n01t * 256 + n2t
  out[n++] = before * 65536 + n01t
  out[n++] = mix(n0w, n1w)
  out[n++] = mix(n0w, n1t)
  out[n++] = mix(n0t, n1w)
  out[n++] = mix(n0c, n1c)
  stir(out, first, n, 1)
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
  const ww = mix(s0w, n0w)
  const wt = mix(s0w, n0t)
  const cc = mix(s0c, n0c)
  const between = marks * 4 + verbs
  const first = n
  out[n++] = s0w
  out[n++] = s0t
  out[n++] = s0wt
  out[n++] = s0c
  out[n++] = mix(s0wt, n0wt)
  out[n++] = mix(s0wt, n0w)
  out[n++] = mix(s0w, n0wt)
  out[n++] = mix(s0wt, n0t)
  out[n++] = mix(s0t, n0wt)
  out[n++] = ww
  out[n++] = tt
  out[n++] = cc
  out[n++] = mix(s0c, n0w)
  out[n++] = mix(s0w, n0c)
  out[n++] = mix(s0c, n0t)
  out[n++] = mix(s0t, n0c)
  out[n++] = mix(tt, n1t)
  out[n++] = mix(tt, n1t * 256 + n2t)
  out[n++] = mix(s0w, distance)
  out[n++] = mix(s0t, distance)
  out[n++] = mix(n0w, distance)
  out[n++] = mix(n0t, distance)
  out[n++] = mix(ww, distance)
  out[n++] = mix(tt, distance)
  out[n++] = mix(wt, n1t)
  out[n++] = mix(mix(s0t, n0w), n1t)
  out[n++] = mix(tt, around)
  out[n++] = mix(tt, between)
  out[n++] = mix(s0w, between)
  out[n++] = mix(n0w, between)
  out[n++] = mix(cc, n1t)
  out[n++] = mix(wt, n1w)
  out[n++] = mix(cc, n1c)
  out[n++] = mix(tt, beforeTop * 256 + n1t)
  stir(out, first, n, 31)
  if ((input.guide[0] as number) < 0) return n
  const opinion = opinionOn(input, s0, n0)
  const guided = n
  out[n++] = opinion
  out[n++] = mix(tt, opinion)
  out[n++] = mix(s0t, opinion)
  out[n++] = mix(n0t, opinion)
  out[n++] = mix(distance, opinion)
  out[n++] = mix(s0w, opinion)
  out[n++] = mix(n0w, opinion)
  out[n++] = mix(mix(tt, n1t), opinion)
  out[n++] = mix(mix(tt, between), opinion)
  stir(out, guided, n, 65)
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
  const s1tt = mix(s1t, tt)
  const ttn = mix(tt, n1t)
  const s0wa = mix(s0w, attached)
  const s1ta = mix(s1t, attached)
  const s0rwt = mix(s0rw, s0t)
  const s0lwt = mix(s0lw, s0t)
  const n0st = mix(n0t, n0s)
  const s0wrs = mix(s0w, s0rs)
  const ttr = mix(tt, s0rt)
  const first = n
  out[n++] = s0t * 4 + attached
  out[n++] = tt * 4 + attached
  out[n++] = s0wa
  out[n++] = mix(s0w, s0vr)
  out[n++] = s0t * 8 + s0vr
  out[n++] = mix(s0w, s0vl)
  out[n++] = s0t * 8 + s0vl
  out[n++] = mix(n0w, n0vl)
  out[n++] = n0t * 8 + n0vl
  out[n++] = mix(n0w, attached)
  out[n++] = s0lw
  out[n++] = s0lt
  out[n++] = s0rw
  out[n++] = s0rt
  out[n++] = n0lw
  out[n++] = n0lt
  out[n++] = mix(tt, s0lt)
  out[n++] = ttr
  out[n++] = mix(tt, n0lt)
  out[n++] = mix(s0t, s0s)
  out[n++] = mix(s0t, s0rs)
  out[n++] = n0st
  out[n++] = mix(s0w, s0s)
  out[n++] = s0wrs
  out[n++] = mix(n0w, n0s)
  out[n++] = s1w
  out[n++] = s1t
  out[n++] = s1tt
  out[n++] = mix(s1w, n0w)
  out[n++] = mix(s1tt, n1t)
  out[n++] = mix(s1t, n0w)
  out[n++] = mix(s1w, n0t)
  out[n++] = mix(s0wa, n0w)
  out[n++] = mix(ttr, n0lt)
  out[n++] = mix(s1ta, ttn)
  out[n++] = mix(s1tt, tags[s2] as number)
  out[n++] = mix(mix(s1w, s0w), n0w)
  out[n++] = mix(s1ta, mix(tt, s1has))
  out[n++] = mix(mix(s1c, s0c), n0c)
  out[n++] = mix(s1c, n0c)
  out[n++] = mix(mix(s1w, s1rt), n0t)
  out[n++] = mix(mix(s1t, s1rt * 256 + s1lt), mix(tt, attached))
  out[n++] = mix(s0rwt, n0w)
  out[n++] = mix(mix(s0rw, s0w), n0t)
  out[n++] = mix(mix(n0lw, n0t), s0t)
  out[n++] = mix(mix(n0lw, n0w), s0w)
  out[n++] = mix(s0wrs, n0t)
  out[n++] = mix(n0st, s0w)
  out[n++] = mix(mix(tt, s0rs), n1t)
  out[n++] = mix(s0lwt, n0t)
  out[n++] = mix(mix(s0lw, s0w), n0t)
  out[n++] = mix(s0lwt, n0w)
  out[n++] = mix(mix(tt, s0s), n0s)
  out[n++] = mix(mix(s0rw, n0lw), tt)
  out[n++] = mix(mix(s0lw, n0lw), tt)
  out[n++] = mix(ttn, s0vr * 8 + n0vl)
  out[n++] = mix(mix(s1w, s0t), n0w)
  out[n++] = mix(s0rwt, n0t)
  stir(out, first, n, 81)
  if ((input.guide[0] as number) < 0) return n
  const opinion = opinionOn(input, s0, n0)
  const below = opinionOn(input, s1, n0)
  const guided = n
  out[n++] = opinion * 4 + attached
  out[n++] = mix(tt, opinion * 4 + attached)
  out[n++] = mix(s0t, opinion * 4 + attached)
  out[n++] = mix(below, opinion * 4 + attached)
  out[n++] = mix(s1tt, mix(below, opinion))
  stir(out, guided, n, 141)
  return n
}
