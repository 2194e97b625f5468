import { beBeforeParticiple } from '../../../lang/en/grammar.ts'
import { appointing } from '../../../lang/en/titles.ts'
import { behindSeat } from './behind-seat.ts'
import type { FoundTitle, Scene, TitleRule } from './parts.ts'
import { subjectOf, verbGroup } from './subject.ts'
import { behindAs, findTitles } from './titles-behind-verb.ts'

/** "was elected mayor", "has been named chief executive", ", elected mayor in 2019," */
const appointed = (scene: Scene, verb: number): readonly FoundTitle[] => {
  if (!appointing.has(scene.words[verb]?.normal ?? '')) return []
  const group = verbGroup(scene, verb)
  if (!group) return []
  const ahead = scene.bearers.from(verb + 1)
  const next = ahead && ahead.first <= verb + 4 ? ahead : undefined
  const passive = group.auxiliaries.some(a => beBeforeParticiple.has(a))
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
  return findTitles(
    scene,
    'appointed-name-title',
    next,
    behindAs(scene, behindSeat(scene, next), false),
    'future',
  )
}

/** Titles that somebody is given. */
export const appointingVerbs: TitleRule = {
  name: 'appointing-verbs',
  example: 'she named Ivo Brandt chief of staff; Brandt was elected mayor',
  find: scene => scene.words.flatMap((_, i) => appointed(scene, i)),
}
