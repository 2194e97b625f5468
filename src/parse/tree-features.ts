import { mix } from './hash.ts'
import type { ParserInput } from './parser-input.ts'
import type { Tree } from './tree.ts'

/** Room for the features of one word of a tree. */
export const treeFeatureCount = 80

/**
 * Writes the features that tell a word's relation to its head once the tree stands: both words, their neighbours, the word's own
 * dependents, its siblings, and the relations given so far to its head and to the siblings before it.
 *
 * @param relations by word; those of its head and of the siblings before it are read, -1 for none
 * @returns how many were written
 */
export const treeFeatures = (
  { words, tags, classes, marksBefore, verbsBefore }: ParserInput,
  { length, heads, first, last, count, previous, following }: Tree,
  relations: Int32Array,
  word: number,
  out: Int32Array,
): number => {
  const none = length + 1
  const head = heads[word] as number
  const grand = head === length ? none : (heads[head] as number)
  const left = Math.min(head, word)
  const right = Math.max(head, word)
  const side = head < word ? 1 : 0
  const apart = right - left > 9 ? 6 : right - left > 4 ? 5 : right - left
  const marks = Math.min(2, (marksBefore[right] as number) - (marksBefore[left + 1] as number))
  const verbs = Math.min(2, (verbsBefore[right] as number) - (verbsBefore[left + 1] as number))
  const between = marks * 6 + verbs * 2 + side
  const dp = word > 0 ? word - 1 : none
  const dn = word + 1
  const hp = head > 0 ? head - 1 : none
  const hn = head + 1
  const c1 = first[word] as number
  const c2 = c1 === none ? none : (following[c1] as number)
  const cn = last[word] as number
  const sp = previous[word] as number
  const sp2 = sp === none ? none : (previous[sp] as number)
  const sn = following[word] as number
  const sl = last[head] as number
  const hw = words[head] as number
  const ht = tags[head] as number
  const hc = classes[head] as number
  const dw = words[word] as number
  const dt = tags[word] as number
  const dc = classes[word] as number
  const gt = tags[grand] as number
  const c1w = words[c1] as number
  const c1t = tags[c1] as number
  const c2w = words[c2] as number
  const c2t = tags[c2] as number
  const cnt = tags[cn] as number
  const spt = tags[sp] as number
  const snt = tags[sn] as number
  const spr = sp === none ? -1 : (relations[sp] as number)
  const spr2 = sp2 === none ? -1 : (relations[sp2] as number)
  const hr = head === length ? -1 : (relations[head] as number)
  // Which side of the head the siblings are on.
  const isFirstBehind = side === 1 && (sp === none || sp < head) ? 1 : 0
  const isLastBefore = side === 0 && (sn === none || sn > head) ? 1 : 0
  const place = side * 4 + isFirstBehind * 2 + isLastBefore
  const size = Math.min(3, count[word] as number)
  const tt = (ht * 256 + dt) * 2 + side
  const ww = mix(hw, dw)
  let n = 0
  out[n++] = mix(301, tt)
  out[n++] = mix(302, dt * 2 + side)
  out[n++] = mix(303, mix(dw, side))
  out[n++] = mix(304, mix(hw, side))
  out[n++] = mix(305, mix(ww, side))
  out[n++] = mix(306, mix(mix(hw, dt), side))
  out[n++] = mix(307, mix(mix(ht, dw), side))
  out[n++] = mix(308, mix(dc, side))
  out[n++] = mix(309, mix(mix(hc, dc), side))
  out[n++] = mix(310, mix(mix(hw, dc), side))
  out[n++] = mix(311, mix(mix(hc, dw), side))
  out[n++] = mix(312, mix(mix(hc, dt), side))
  out[n++] = mix(313, mix(mix(ht, dc), side))
  out[n++] = mix(314, mix(tt, apart))
  out[n++] = mix(315, mix(dw, apart * 2 + side))
  out[n++] = mix(316, mix(tt, between))
  out[n++] = mix(317, mix(tt, tags[dp] as number))
  out[n++] = mix(318, mix(tt, tags[dn] as number))
  out[n++] = mix(319, mix(tt, tags[hn] as number))
  out[n++] = mix(320, mix(tt, tags[hp] as number))
  out[n++] = mix(321, mix(words[dp] as number, tt))
  out[n++] = mix(322, mix(words[dn] as number, tt))
  out[n++] = mix(323, mix(mix(dt, tags[dp] as number), tags[dn] as number))
  // Its own dependents: the preposition, the conjunction, the copula.
  out[n++] = mix(324, mix(tt, c1w))
  out[n++] = mix(325, mix(tt, c1t))
  out[n++] = mix(326, mix(mix(tt, c1t), c2t))
  out[n++] = mix(327, mix(mix(dt, c1w), c2w))
  out[n++] = mix(328, mix(mix(hw, c1w), dt))
  out[n++] = mix(329, mix(mix(hw, c1w), dc))
  out[n++] = mix(330, mix(mix(dw, c1w), side))
  out[n++] = mix(331, mix(mix(dc, c1w), ht * 2 + side))
  out[n++] = mix(332, mix(mix(hc, c1w), dc))
  out[n++] = mix(333, mix(mix(tt, c1t), cnt))
  out[n++] = mix(334, mix(tt, size))
  out[n++] = mix(335, mix(mix(dt, c1w), place))
  out[n++] = mix(336, mix(mix(tt, c2w), c1t))
  // Its siblings and its head.
  out[n++] = mix(337, mix(tt, spt))
  out[n++] = mix(338, mix(tt, snt))
  out[n++] = mix(339, mix(mix(tt, spt), snt))
  out[n++] = mix(340, mix(tt, place))
  out[n++] = mix(341, mix(mix(tt, place), spr))
  out[n++] = mix(342, mix(mix(tt, spr), spr2))
  out[n++] = mix(343, mix(mix(dw, spr), side))
  out[n++] = mix(344, mix(mix(hw, spr), dt * 2 + side))
  out[n++] = mix(345, mix(tt, gt))
  out[n++] = mix(346, mix(tt, hr))
  out[n++] = mix(347, mix(mix(dt, hr), place))
  out[n++] = mix(348, mix(mix(dw, hr), side))
  out[n++] = mix(349, mix(mix(hw, hr), dt))
  out[n++] = mix(350, mix(mix(hw, snt), dt * 2 + side))
  out[n++] = mix(351, mix(tt, words[first[head] as number] as number))
  out[n++] = mix(352, mix(mix(tags[first[head] as number] as number, tags[sl] as number), tt))
  out[n++] = mix(353, mix(mix(hw, tags[hp] as number), dt))
  out[n++] = mix(354, mix(mix(words[hp] as number, tt), spr))
  out[n++] = mix(355, mix(mix(dt, c1t), mix(hr, spr)))
  out[n++] = mix(356, mix(mix(words[grand] as number, hr), dt))
  out[n++] = mix(357, mix(words[sn] as number, tt))
  out[n++] = mix(358, mix(words[sp] as number, tt))
  out[n++] = side
  return n
}
