import type { Tenure } from '../../core/value.ts'
import type { Holder } from './holders.ts'
import { type FoundTitle, type Scene, type TitleRule, toFound } from './parts.ts'
import { subjectOf, verbGroup } from './subject.ts'
import { titlesStartingAt } from './title-phrase.ts'

const auxiliariesSay = (auxiliaries: readonly string[], own: Tenure): Tenure => {
  if (
    auxiliaries.includes('will') ||
    (auxiliaries.includes('to') &&
      auxiliaries.some(a => /^(?:is|are|set|due|expected|about|going|scheduled|slated|poised)$/u.test(a)))
  )
    return 'future'
  if (auxiliaries.includes('had')) return 'former'
  return auxiliaries.includes('has') || auxiliaries.includes('have') ? 'current' : own
}

/** Verbs that link a person with a title, by form, and what the form says of time. */
const linking: ReadonlyMap<string, Tenure> = new Map([
  ['is', 'current'],
  ['was', 'former'],
  ['been', 'current'],
  ['be', 'future'],
  ['became', 'current'],
  ['becomes', 'future'],
  ['become', 'future'],
  ['remains', 'current'],
  ['remained', 'current'],
])

/** Verbs that give somebody an office. */
const appointing = new Set(
  (
    'named appointed elected nominated chosen picked installed hired promoted sworn designated confirmed selected ' +
    'tapped re-elected reelected made crowned names appoints nominates picks hires promotes selects taps name appoint ' +
    'elect nominate pick hire promote select tap'
  ).split(' '),
)

/** Verbs with "as": the form and what it says of time. */
const withAs: ReadonlyMap<string, Tenure> = new Map([
  ...'serves acts works doubles continues stays remains'.split(' ').map(form => [form, 'current'] as const),
  ...'served acted worked resigned resigns quit quits retired retires stepped steps stood stands resigning'
    .split(' ')
    .map(form => [form, 'former'] as const),
  ...'takes take taking begins starts stay continue serve'.split(' ').map(form => [form, 'future'] as const),
  ...'took began started returned joined'.split(' ').map(form => [form, 'current'] as const),
])

const particles = /^(?:over|on|down|back|in|aside|up|work|office|briefly|there)$/u

/** Index behind "as", "to be", "in as", "to", or the verb itself. */
const behindAs = ({ words }: Scene, verb: number, needed: boolean): number | null => {
  let i = verb + 1
  while (i < verb + 3 && particles.test(words[i]?.normal ?? '') && words[i - 1]?.after === ' ') i++
  if (words[i - 1]?.after !== ' ') return null
  if (words[i]?.normal === 'as') return i + 1
  if (needed) return null
  if (words[i]?.normal === 'to' && words[i + 1]?.normal === 'be') return i + 2
  if (words[i]?.normal === 'to') return i + 1
  return i
}

const negatedBehind = ({ words }: Scene, i: number): boolean =>
  /^(?:not|no|never|neither)$/u.test(words[i]?.normal ?? '')

/** An appointment long past is an office held: "was appointed finance minister in 2019". */
const yearBehind = ({ words }: Scene, i: number): boolean =>
  /^(?:in|since)$/u.test(words[i]?.normal ?? '') && /^(?:19|20)\d\d$/u.test(words[i + 1]?.text ?? '')

const findTitles = (
  scene: Scene,
  rule: string,
  holder: Holder | null,
  from: number | null,
  tenure: Tenure,
): readonly FoundTitle[] => {
  if (!holder || from === null || negatedBehind(scene, from)) return []
  const phrases = titlesStartingAt(scene.words, from)
  const last = phrases.at(-1)
  const settled = last !== undefined && yearBehind(scene, last.last + 1) && tenure === 'future'
  return toFound(scene, rule, holder, phrases, settled ? 'current' : tenure)
}

/** "is the president of", "has been chair", "will become vice chairman" */
const link = (scene: Scene, verb: number): readonly FoundTitle[] => {
  const form = scene.words[verb]?.normal ?? ''
  const own = linking.get(form)
  const group = own && verbGroup(scene, verb)
  if (!own || !group || appointing.has(scene.words[verb + 1]?.normal ?? '')) return []
  if (form === 'be' && !group.auxiliaries.some(a => a === 'will' || a === 'to')) return []
  return findTitles(
    scene,
    'name-is-title',
    subjectOf(scene, group.first),
    verb + 1,
    auxiliariesSay(group.auxiliaries, own),
  )
}

/** "was elected mayor", "has been named chief executive", ", elected mayor in 2019," */
const appointed = (scene: Scene, verb: number): readonly FoundTitle[] => {
  if (!appointing.has(scene.words[verb]?.normal ?? '')) return []
  const group = verbGroup(scene, verb)
  if (!group) return []
  const ahead = scene.holders.from(verb + 1)
  const next = ahead && ahead.first <= verb + 4 ? ahead : undefined
  const passive = group.auxiliaries.some(a => /^(?:is|was|been|be|being|were)$/u.test(a))
  const participle = group.first === verb && /[,(]/u.test(scene.words[verb - 1]?.after ?? '')
  if (passive || participle)
    return findTitles(
      scene,
      'name-appointed-title',
      subjectOf(scene, group.first),
      behindAs(scene, verb, false),
      'future',
    )
  // "appointed Mira Adler as chief executive"
  if (!next || scene.words.slice(verb, next.first).some(word => /[,;:]/u.test(word.after))) return []
  return findTitles(scene, 'appointed-name-title', next, behindAs(scene, next.last, false), 'future')
}

/** "serves as", "took over as", "resigned as" */
const asTitle = (scene: Scene, verb: number): readonly FoundTitle[] => {
  const own = withAs.get(scene.words[verb]?.normal ?? '')
  const group = own && verbGroup(scene, verb)
  if (!own || !group) return []
  const planned = auxiliariesSay(group.auxiliaries, own)
  // Who will resign holds the office still.
  const tenure = own === 'former' && planned === 'future' ? 'current' : planned
  return findTitles(
    scene,
    'name-as-title',
    subjectOf(scene, group.first),
    behindAs(scene, verb, true),
    tenure,
  )
}

/** "succeeds Kask as minister", "replace Benjamin Penn as chief executive with Mira Adler" */
const replaces = (scene: Scene, verb: number): readonly FoundTitle[] => {
  const { words, holders } = scene
  if (!/^(?:replac|succeed)(?:e|es|ed|s|ing)?$/u.test(words[verb]?.normal ?? '')) return []
  const group = verbGroup(scene, verb)
  // "will succeed him as chief executive"
  if (/^(?:him|her|them)$/u.test(words[verb + 1]?.normal ?? '') && words[verb + 2]?.normal === 'as')
    return findTitles(
      scene,
      'name-succeeds-as-title',
      group && subjectOf(scene, group.first),
      verb + 3,
      'future',
    )
  const old = holders.from(verb + 1)
  // "was replaced by Murray Auld as interim chief executive"
  const passive = words[verb + 1]?.normal === 'by'
  if (!old || old.first > verb + 6 || words[old.last + 1]?.normal !== 'as' || words[old.last]?.after !== ' ')
    return []
  const phrases = titlesStartingAt(words, old.last + 2)
  const last = phrases.at(-1)
  if (!last) return []
  if (passive) return toFound(scene, 'replaced-by-name-as-title', old, phrases, 'future')
  const successor =
    words[last.last + 1]?.normal === 'with'
      ? holders.from(last.last + 2)
      : subjectOf(scene, group?.first ?? verb)
  // One passage holds one title: the successor's, where the sentence names one.
  return toFound(
    scene,
    'name-replaces-name-as-title',
    successor ?? old,
    phrases,
    successor ? 'future' : 'former',
  )
}

/** Titles that a verb gives to a name. */
export const predicates: TitleRule = {
  name: 'predicates',
  example:
    'Kask is a former prosecutor; Penn will become executive chairman; she named Ivo Brandt chief of staff',
  find: scene =>
    scene.words.flatMap((_, i) => [
      ...link(scene, i),
      ...appointed(scene, i),
      ...asTitle(scene, i),
      ...replaces(scene, i),
    ]),
}
