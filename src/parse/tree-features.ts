import { mix, stir } from './hash.ts'
import type { ParserInput } from './parser-input.ts'
import type { Tree } from './tree.ts'

/** Room for the features of one word of a tree. */
export const treeFeatureCount = 96

/**
 * Writes the features that tell a word's relation to its head once the tree stands: both words, their neighbours, the word's own
 * dependents, its siblings, and the relations given so far to its head and to the siblings before it.
 *
 * @param relations by word; those of its head and of the siblings before it are read, -1 for none
 * @returns how many were written
 */
export const treeFeatures = (
  { words, tags, classes, marksBefore, verbsBefore }: ParserInput,
  { length, heads, first, last, count, previous, following, made }: Tree,
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
  out[n++] = tt
  out[n++] = dt * 2 + side
  out[n++] = mix(dw, side)
  out[n++] = mix(hw, side)
  out[n++] = mix(ww, side)
  out[n++] = mix(mix(hw, dt), side)
  out[n++] = mix(mix(ht, dw), side)
  out[n++] = mix(dc, side)
  out[n++] = mix(mix(hc, dc), side)
  out[n++] = mix(mix(hw, dc), side)
  out[n++] = mix(mix(hc, dw), side)
  out[n++] = mix(mix(hc, dt), side)
  out[n++] = mix(mix(ht, dc), side)
  out[n++] = mix(tt, apart)
  out[n++] = mix(dw, apart * 2 + side)
  out[n++] = mix(tt, between)
  out[n++] = mix(tt, tags[dp] as number)
  out[n++] = mix(tt, tags[dn] as number)
  out[n++] = mix(tt, tags[hn] as number)
  out[n++] = mix(tt, tags[hp] as number)
  out[n++] = mix(words[dp] as number, tt)
  out[n++] = mix(words[dn] as number, tt)
  out[n++] = mix(mix(dt, tags[dp] as number), tags[dn] as number)
  // Its own dependents: the preposition, the conjunction, the copula.
  out[n++] = mix(tt, c1w)
  out[n++] = mix(tt, c1t)
  out[n++] = mix(mix(tt, c1t), c2t)
  out[n++] = mix(mix(dt, c1w), c2w)
  out[n++] = mix(mix(hw, c1w), dt)
  out[n++] = mix(mix(hw, c1w), dc)
  out[n++] = mix(mix(dw, c1w), side)
  out[n++] = mix(mix(dc, c1w), ht * 2 + side)
  out[n++] = mix(mix(hc, c1w), dc)
  out[n++] = mix(mix(tt, c1t), cnt)
  out[n++] = mix(tt, size)
  out[n++] = mix(mix(dt, c1w), place)
  out[n++] = mix(mix(tt, c2w), c1t)
  // Its siblings and its head.
  out[n++] = mix(tt, spt)
  out[n++] = mix(tt, snt)
  out[n++] = mix(mix(tt, spt), snt)
  out[n++] = mix(tt, place)
  out[n++] = mix(mix(tt, place), spr)
  out[n++] = mix(mix(tt, spr), spr2)
  out[n++] = mix(mix(dw, spr), side)
  out[n++] = mix(mix(hw, spr), dt * 2 + side)
  out[n++] = mix(tt, gt)
  out[n++] = mix(tt, hr)
  out[n++] = mix(mix(dt, hr), place)
  out[n++] = mix(mix(dw, hr), side)
  out[n++] = mix(mix(hw, hr), dt)
  out[n++] = mix(mix(hw, snt), dt * 2 + side)
  out[n++] = mix(tt, words[first[head] as number] as number)
  out[n++] = mix(mix(tags[first[head] as number] as number, tags[sl] as number), tt)
  out[n++] = mix(mix(hw, tags[hp] as number), dt)
  out[n++] = mix(mix(words[hp] as number, tt), spr)
  out[n++] = mix(mix(dt, c1t), mix(hr, spr))
  out[n++] = mix(mix(words[grand] as number, hr), dt)
  out[n++] = mix(words[sn] as number, tt)
  out[n++] = mix(words[sp] as number, tt)
  // The clause that it heads, if it heads one.
  const clause = made[word] as number
  const above = head === length ? -1 : (made[head] as number)
  stir(out, 0, n, 301)
  const ofClause = n
  out[n++] = mix(tt, clause)
  out[n++] = mix(mix(hw, side), mix(clause, dt))
  out[n++] = mix(mix(hc, side), mix(clause, dt))
  out[n++] = mix(mix(clause, c1w), dt * 2 + side)
  out[n++] = mix(clause, place)
  out[n++] = mix(mix(dt, clause), between)
  out[n++] = mix(mix(hw, clause), side)
  out[n++] = mix(tt, above)
  out[n++] = mix(mix(dt, above), place)
  out[n++] = mix(mix(dw, above), place)
  out[n++] = mix(mix(clause, above), tt)
  stir(out, ofClause, n, 361)
  out[n++] = side
  return n
}
