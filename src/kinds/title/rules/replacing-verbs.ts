import { personObjects } from '../../../lang/en/grammar.ts'
import { replaceForms } from '../../../lang/en/titles.ts'
import { titlesStartingAt } from '../phrase/title-behind.ts'
import { type FoundTitle, type Scene, type TitleRule, toFound } from './parts.ts'
import { subjectOf, verbGroup } from './subject.ts'
import { findTitles } from './titles-behind-verb.ts'

/** "succeeds Kask as minister", "replace Benjamin Penn as chief executive with Mira Adler" */
const replaces = (scene: Scene, verb: number): readonly FoundTitle[] => {
  const { words, bearers } = scene
  if (!replaceForms.has(words[verb]?.normal ?? '')) return []
  const group = verbGroup(scene, verb)
  // "will succeed him as chief executive"
  if (personObjects.has(words[verb + 1]?.normal ?? '') && words[verb + 2]?.normal === 'as')
    return findTitles(
      scene,
      'name-succeeds-as-title',
      group && subjectOf(scene, group.first),
      verb + 3,
      'future',
    )
  const old = bearers.from(verb + 1)
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
      ? bearers.from(last.last + 2)
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

/** Titles that pass from one person to another. */
export const replacingVerbs: TitleRule = {
  name: 'replacing-verbs',
  example: 'Brandt succeeds Kask as minister; the board replaced Penn as chief executive with Mira Adler',
  find: scene => scene.words.flatMap((_, i) => replaces(scene, i)),
}
