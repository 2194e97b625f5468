import type { Tenure } from '../../../core/value.ts'
import { breaks, determiners, isModifier } from '../phrase/modifiers.ts'
import { tailFrom } from '../phrase/title-tail.ts'
import type { Word } from '../phrase/words.ts'
import { isBody } from '../read/owners.ts'
import type { Holder } from './holders.ts'
import type { FoundTitle, Scene, TitleRule } from './parts.ts'

/** Verbs that name a role, by form: the role, and what the form says of time. */
const verbs: ReadonlyMap<string, readonly [role: string, tenure: Tenure]> = new Map([
  ['leads', ['leader', 'current']],
  ['led', ['leader', 'former']],
  ['lead', ['leader', 'future']],
  ['heads', ['head', 'current']],
  ['headed', ['head', 'former']],
  ['head', ['head', 'future']],
  ['runs', ['leader', 'current']],
  ['ran', ['leader', 'former']],
  ['chairs', ['chair', 'current']],
  ['chaired', ['chair', 'former']],
  ['coaches', ['coach', 'current']],
  ['coached', ['coach', 'former']],
  ['commands', ['commander', 'current']],
  ['commanded', ['commander', 'former']],
  ['edits', ['editor', 'current']],
  ['founded', ['founder', 'current']],
  ['co-founded', ['founder', 'current']],
  ['captains', ['captain', 'current']],
  ['captained', ['captain', 'former']],
])

/** What can be led besides bodies with a name. */
const bodies =
  /^(?:delegation|team|campaign|effort|department|unit|opposition|response|group|party|company|firm|city|town|village|state|country|government|coalition|bank|project|mission|programme|program|talks|negotiations|practice|investigation|inquiry|operation|division|business|operations|office|agency|school|hospital|orchestra|network)$/u

/** "heads to", "ran for", "led 3-1" */
const takesObject = (words: readonly Word[], from: number, role: string): number => {
  let i = from
  while (determiners.has(words[i]?.normal ?? '') && words[i]?.after === ' ') i++
  const first = i
  while (i < words.length && i < first + 7) {
    const word = words[i]
    if (!word || !isModifier(word) || /^(?:\d.*|there|here|today|now)$/u.test(word.normal)) break
    i++
    if (breaks(word.after)) break
  }
  const object = words.slice(first, i)
  const last = object.at(-1)
  if (!last) return -1
  const named = object.some(word => word.capital) || isBody(object) || bodies.test(last.normal)
  return role === 'head' || named ? i - 1 : -1
}

const findAt = (scene: Scene, who: number): readonly FoundTitle[] => {
  const { words, holders } = scene
  if (words[who]?.normal !== 'who') return []
  const holder: Holder | undefined =
    holders.endingAt(who - 1) ??
    (/^\d{1,3}$/u.test(words[who - 1]?.text ?? '') ? holders.endingAt(who - 2) : undefined)
  let verb = who + 1
  const auxiliary = words[verb]?.normal ?? ''
  if (/^(?:has|had|have|will|now|once|currently)$/u.test(auxiliary)) verb++
  const known = verbs.get(words[verb]?.normal ?? '')
  if (!holder || !known || words[verb]?.after !== ' ') return []
  const [role, own] = known
  const end = takesObject(words, verb + 1, role)
  if (end < 0) return []
  const last = tailFrom(words, end)
  const tenure =
    auxiliary === 'has' || auxiliary === 'have'
      ? 'current'
      : auxiliary === 'will'
        ? 'future'
        : auxiliary === 'had'
          ? 'former'
          : own
  const [start, stop] = [words[verb], words[last]]
  return [
    {
      span: { start: start?.start ?? 0, end: stop?.end ?? 0 },
      rule: 'name-who-leads',
      holder: holder.span,
      parts: {
        words: words.slice(verb, last + 1),
        head: 0,
        tenure,
        verb: role,
        pronoun: null,
        owner: [],
        tail: [],
      },
    },
  ]
}

/** Roles that a verb names. */
export const leads: TitleRule = {
  name: 'leads',
  example: 'Blanca Prat, who heads the transport department; Ove Brandt, who has led the bank since 2011',
  find: scene => scene.words.flatMap((_, i) => findAt(scene, i)),
}
