import { titleDeterminers } from '../../../lang/en/grammar.ts'
import { ledBodies } from '../../../lang/en/organisations.ts'
import { beforeLeading, leadingVerbs, looseVerbs, notLed, plainVerbs } from '../../../lang/en/titles.ts'
import { breaks, isModifier } from '../phrase/modifiers.ts'
import { tailFrom } from '../phrase/title-tail.ts'
import type { Word } from '../phrase/words.ts'
import { isHouse } from '../read/houses.ts'
import { isBody } from '../read/owners.ts'
import type { Bearer } from './bearers.ts'
import type { FoundTitle, Scene, TitleRule } from './parts.ts'

/** "heads to", "ran for", "led 3-1" */
const takesObject = (words: readonly Word[], from: number, loose: boolean, needsBody: boolean): number => {
  let i = from
  while (titleDeterminers.has(words[i]?.normal ?? '') && words[i]?.after === ' ') i++
  const first = i
  while (i < words.length && i < first + 7) {
    const word = words[i]
    if (!word || !isModifier(word) || notLed.test(word.normal)) break
    i++
    if (breaks(word.after)) break
  }
  const object = words.slice(first, i)
  const last = object.at(-1)
  if (!last) return -1
  const named =
    (!needsBody && object.some(word => word.capital)) ||
    isBody(object) ||
    ledBodies.has(last.normal) ||
    isHouse(last.normal)
  return loose || named ? i - 1 : -1
}

/** The bearer and the index of the verb: "Prat, 52, who runs", "Prat runs". */
const bearerAt = ({ words, bearers }: Scene, i: number): readonly [Bearer | undefined, number] => {
  if (words[i]?.normal !== 'who')
    return [
      plainVerbs.has(words[i + 1]?.normal ?? '') && words[i]?.after === ' ' ? bearers.endingAt(i) : undefined,
      i + 1,
    ]
  const aged = /^\d{1,3}$/u.test(words[i - 1]?.text ?? '')
  return [bearers.endingAt(i - 1) ?? (aged ? bearers.endingAt(i - 2) : undefined), i + 1]
}

const findAt = (scene: Scene, i: number): readonly FoundTitle[] => {
  const { words } = scene
  const [bearer, first] = bearerAt(scene, i)
  if (!bearer) return []
  const auxiliary = words[first]?.normal ?? ''
  const verb = beforeLeading.has(auxiliary) ? first + 1 : first
  const known = leadingVerbs.get(words[verb]?.normal ?? '')
  if (!known || words[verb]?.after !== ' ') return []
  const [named, own] = known
  const isLoose = named === 'head' && words[i]?.normal === 'who'
  const end = takesObject(words, verb + 1, isLoose, looseVerbs.has(words[verb]?.normal ?? ''))
  if (end < 0) return []
  const role = named === 'leader' && isHouse(words[end]?.normal ?? '') ? 'head' : named
  const last = tailFrom(words, end)
  const tenure =
    auxiliary === 'has' || auxiliary === 'have'
      ? 'current'
      : auxiliary === 'will'
        ? 'future'
        : auxiliary === 'had' || auxiliary === 'was'
          ? 'former'
          : own
  const [start, stop] = [words[verb], words[last]]
  return [
    {
      span: { start: start?.start ?? 0, end: stop?.end ?? 0 },
      rule: 'name-who-leads',
      bearer: bearer.span,
      parts: {
        words: words.slice(verb, last + 1),
        head: 0,
        tenure,
        verb: role,
        pronoun: null,
        owner: [],
        tail: [],
        seat: null,
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
