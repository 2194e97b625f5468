import type { Tenure } from '../../../core/value.ts'
import type { FoundTitle, Scene, TitleRule } from './parts.ts'
import { subjectOf, verbGroup } from './subject.ts'
import { auxiliariesSay, behindAs, findTitles } from './titles-behind-verb.ts'

/** Verbs with "as": the form and what it says of time. */
const withAs: ReadonlyMap<string, Tenure> = new Map([
  ...'serves acts works doubles continues stays remains'.split(' ').map(form => [form, 'current'] as const),
  ...'served acted worked resigned resigns quit quits retired retires stepped steps stood stands resigning'
    .split(' ')
    .map(form => [form, 'former'] as const),
  ...'takes take taking begins starts stay continue serve'.split(' ').map(form => [form, 'future'] as const),
  ...'took began started returned joined'.split(' ').map(form => [form, 'current'] as const),
])

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

/** Titles behind a verb with "as". */
export const asVerbs: TitleRule = {
  name: 'as-verbs',
  example: 'Brandt served as mayor; Prat takes over as chair; Penn resigned as chief executive',
  find: scene => scene.words.flatMap((_, i) => asTitle(scene, i)),
}
