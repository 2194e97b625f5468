/** What a word of a dictionary may be, in bits; a form that is made from it by rule may be more. */
export const uses = {
  noun: 1,
  verb: 2,
  adjective: 4,
  adverb: 8,
  /** Which of them it mostly is. */
  mostlyNoun: 16,
  mostlyVerb: 32,
  mostlyAdjective: 64,
  mostlyAdverb: 128,
  /** Forms that follow no rule: sank, sunk, men. */
  past: 256,
  participle: 512,
  plural: 1024,
}

/** Forms that follow a rule. */
const nounWithS = 2048
const verbWithS = 4096
const verbWithEd = 8192
const verbWithIng = 16384
const compared = 32768

/** What an ending is taken off to: "studies" → "studie", "studi", "study"; "stopped" → "stoppe", "stopp", "stop". */
const basesOf = (word: string, ending: string): readonly string[] => {
  const stem = word.slice(0, -ending.length)
  const bases = ending.startsWith('e') ? [stem, `${stem}e`] : ending === 'ing' ? [stem, `${stem}e`] : [stem]
  if (ending === 's' && stem.endsWith('e')) bases.push(stem.slice(0, -1))
  const last = stem.at(-1)
  if (ending === 's' ? stem.endsWith('ie') : stem.endsWith('i'))
    bases.push(`${stem.slice(0, ending === 's' ? -2 : -1)}y`)
  if (ending !== 's' && last !== undefined && last === stem.at(-2)) bases.push(stem.slice(0, -1))
  return bases
}

/**
 * What a word may be by a dictionary, as bits: "sank" is a verb in the past, "docks" a noun or a verb with -s. 0 where the dictionary
 * has nothing like it.
 *
 * @param word in the spelling of `plainForm`
 * @param usesOf what the dictionary says of a word as it stands
 */
export const usesOfForm = (word: string, usesOf: (word: string) => number): number => {
  let found = usesOf(word)
  const add = (ending: string, use: number, made: number): void => {
    if (word.length < ending.length + 2 || !word.endsWith(ending)) return
    if (basesOf(word, ending).some(base => (usesOf(base) & use) !== 0)) found |= made
  }
  if (!word.endsWith('ss')) {
    add('s', uses.noun, nounWithS)
    add('s', uses.verb, verbWithS)
  }
  add('ed', uses.verb, verbWithEd)
  add('ing', uses.verb, verbWithIng)
  add('er', uses.adjective, compared)
  add('est', uses.adjective, compared)
  return found
}
