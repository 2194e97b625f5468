import { partyAdjectives } from '../../../lang/en/organisations.ts'
import { politicalHeads, portfolioHolders } from '../../../lang/en/titles.ts'
import type { Word } from '../phrase/words.ts'
import { textOf } from './owners.ts'

/** Parts the name of a party from the other words before a role: "the Labour mayor", "Liberal Democrat MP". */
export const splitParty = (
  words: readonly Word[],
  role: string,
): { readonly party: string | null; readonly rest: readonly Word[] } => {
  if (!politicalHeads.test(role) || portfolioHolders.has(role)) return { party: null, rest: words }
  // "a Liberal Democrat": the second word of the name is the role itself.
  const behind = role === 'democrat' ? ' Democrat' : ''
  for (const [i] of words.entries()) {
    for (const length of behind === '' ? [2, 1] : [1]) {
      const name = textOf(words.slice(i, i + length))
      const next = words[i + length]
      // "Green Party leader" has its body's name in full.
      const isWhole = behind === '' ? !next?.capital && next?.normal !== 'party' : i + length === words.length
      if (i + length <= words.length && isWhole && partyAdjectives.test(name + behind))
        return { party: name + behind, rest: [...words.slice(0, i), ...words.slice(i + length)] }
    }
  }
  return { party: null, rest: words }
}
