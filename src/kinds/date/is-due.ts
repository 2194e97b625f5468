import type { Sentence } from '../../core/sentence.ts'
import type { Span } from '../../core/span.ts'
import { dueWords, obligingModals } from '../../lang/en/modality.ts'
import { governorOf } from './direction-by-tree.ts'

/**
 * Is a date by which something is done the last one on which it may be: "must be handed in by 3 May", "have to file by June",
 * "is due by Friday"? "Is to be finished by May" is a plan, and may be done long before.
 *
 * @param span of the date
 */
export const isDue = (sentence: Sentence, span: Span): boolean => {
  const { tokens, tree } = sentence
  const verb = governorOf(sentence, span)?.head ?? -1
  const above = tree.relations[verb] === 'xcomp' ? (tree.heads[verb] ?? -1) : -1
  const hasModal = tree.heads.some(
    (head, i) => head === verb && obligingModals.has(tokens[i]?.normal ?? '') && tree.relations[i] === 'aux',
  )
  return hasModal || [verb, above].some(i => dueWords.has(tokens[i]?.lemma ?? ''))
}
