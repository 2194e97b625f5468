import { scaleAbbreviations, scaleLetters, scaleWords } from '../../lang/en/numbers.ts'
import { raceWords } from '../../lang/en/scores.ts'
import { unitSigned } from '../../world/units.ts'
import { looksPlural } from './looks-plural.ts'
import { behindHyphen, isGlued, type Tape, wordAt } from './tape.ts'

/** What multiplies a number, and the index behind it. */
export interface Scale {
  readonly factor: number
  readonly next: number
  /** Written out: "million", not "m". */
  readonly spelled: boolean
}

/** What the words before it tell about a scale letter. */
export interface ScaleContext {
  /** Money stands before the number: "$3m". */
  readonly money: boolean
  /** Does the word at an index name a currency? "3m euros" */
  readonly namesMoney: (i: number) => boolean
  /** Is the letter at an index a unit in this sentence? "9.4 T" of a magnet */
  readonly isUnit?: (i: number) => boolean
}

/** Where no money is spoken of. */
export const noMoney: ScaleContext = { money: false, namesMoney: () => false }

/** "480m km", "1.2m sq ft": a unit of its own, of two letters at least. */
const isMeasure = (tape: Tape, i: number): boolean => {
  const word = tape[i]
  if (word?.kind !== 'word' || word.glued || word.text.length < 2) return false
  return word.key === 'sq' || unitSigned(word.text) !== undefined
}

/** "3m", "5b", "10M", "1,674.5 G": letters that are a scale only in the right company. */
const letterFits = (tape: Tape, i: number, letter: string, context: ScaleContext): boolean => {
  const number = tape[i - 1]?.literal
  if (!number) return false
  if (context.money) return isGlued(tape, i) || number.decimals > 0
  const follows = wordAt(tape, i + 1)
  const counted =
    context.namesMoney(i + 1) || isMeasure(tape, i + 1) || (looksPlural(follows) && !raceWords.has(follows))
  if (letter === 'm') return counted
  if (!isGlued(tape, i)) return /^[GMBT]$/.test(letter) && number.decimals > 0
  // "4K" is a screen, "5G" a network, "3M" a firm.
  // Nobody writes thousands of millions so: "8500M" is a chip.
  if (letter === 'M') return counted || (number.value !== 3 && number.value < 1000)
  if (letter === 'G' || letter === 'K') return number.value > 9
  if (letter === 'B' || letter === 'b') return counted || number.decimals > 0
  return counted && (letter === 'cr' || letter === 'Cr')
}

/** Reads a scale word or letter behind a number: "million", "-million", "bn", "k". */
export const readScale = (tape: Tape, i: number, context: ScaleContext): Scale | null => {
  const at = behindHyphen(tape, i)
  const word = wordAt(tape, at)
  const spelled = scaleWords.get(word)
  if (spelled !== undefined) return { factor: spelled, next: at + 1, spelled: true }
  if (tape[i - 1]?.kind !== 'literal') return null
  const written = tape[at]?.text ?? ''
  const short = written === 'K' ? undefined : scaleAbbreviations.get(word)
  if (short !== undefined) return { factor: short, next: at + 1, spelled: false }
  const letter = context.money || !context.isUnit?.(at) ? scaleLetters.get(written) : undefined
  if (letter === undefined || at !== i || !letterFits(tape, at, written, context)) return null
  return { factor: letter, next: at + 1, spelled: false }
}
