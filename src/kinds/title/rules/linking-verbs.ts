import { appointing, linkingVerbForms } from '../../../lang/en/titles.ts'
import type { FoundTitle, Scene, TitleRule } from './parts.ts'
import { subjectOf, verbGroup } from './subject.ts'
import { auxiliariesSay, findTitles } from './titles-behind-verb.ts'

/** "is the president of", "has been chair", "will become vice chairman" */
const link = (scene: Scene, verb: number): readonly FoundTitle[] => {
  const form = scene.words[verb]?.normal ?? ''
  const own = linkingVerbForms.get(form)
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
