import type { Tenure } from '../../../core/value.ts'
import { appointing } from './appointing.ts'
import type { FoundTitle, Scene, TitleRule } from './parts.ts'
import { subjectOf, verbGroup } from './subject.ts'
import { auxiliariesSay, findTitles } from './titles-behind-verb.ts'

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

/** Titles behind "is", "became", "remains". */
export const linkingVerbs: TitleRule = {
  name: 'linking-verbs',
  example: 'Kask is a former prosecutor; Penn will become executive chairman',
  find: scene => scene.words.flatMap((_, i) => link(scene, i)),
}
