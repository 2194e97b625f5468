import { verbsWithAs } from '../../../lang/en/titles.ts'
import type { FoundTitle, Scene, TitleRule } from './parts.ts'
import { subjectOf, verbGroup } from './subject.ts'
import { auxiliariesSay, behindAs, findTitles } from './titles-behind-verb.ts'

/** "serves as", "took over as", "resigned as" */
const asTitle = (scene: Scene, verb: number): readonly FoundTitle[] => {
  const own = verbsWithAs.get(scene.words[verb]?.normal ?? '')
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

/** Titles behind a verb with "as". */
export const asVerbs: TitleRule = {
  name: 'as-verbs',
  example: 'Brandt served as mayor; Prat takes over as chair; Penn resigned as chief executive',
  find: scene => scene.words.flatMap((_, i) => asTitle(scene, i)),
}
