import type { Word } from '../phrase/words.ts'
import { textOf } from './owners.ts'

/** Words that name a party before a political office, alone or two together. */
const parties =
  /^(?:Labou?r|Conservative|Tory|Liberal|Green|Socialist|Communist|Republican|Democrat|Democratic|(?:Liberal|Social|Christian|Free|New) Democrat(?:ic)?)$/u

/** Who belongs to a party, where a "Conservative commentator" need not. */
const political =
  /^(?:lawmaker|leader|deputy|senator|representative|congressman|council member|mayor|governor|member|minister|prime minister|president|premier|whip|candidate|nominee|peer|politician|backbencher|mep|msp|chancellor|democrat|republican)$/u

/** These are matters too: "Labor Secretary", "Green minister". */
const matters = /^(?:minister|secretary|commissioner)$/u

/** Parts the name of a party from the other words before a role: "the Labour mayor", "Liberal Democrat MP". */
export const splitParty = (
  words: readonly Word[],
  role: string,
): { readonly party: string | null; readonly rest: readonly Word[] } => {
  if (!political.test(role) || matters.test(role)) return { party: null, rest: words }
  // "a Liberal Democrat": the second word of the name is the role itself.
  const behind = role === 'democrat' ? ' Democrat' : ''
  for (const [i] of words.entries()) {
    for (const length of behind === '' ? [2, 1] : [1]) {
      const name = textOf(words.slice(i, i + length))
      const next = words[i + length]
      // "Green Party leader" has its body's name in full.
      const isWhole = behind === '' ? !next?.capital && next?.normal !== 'party' : i + length === words.length
      if (i + length <= words.length && isWhole && parties.test(name + behind))
        return { party: name + behind, rest: [...words.slice(0, i), ...words.slice(i + length)] }
    }
  }
  return { party: null, rest: words }
}
