import { wordMap } from '../word-map.ts'
import { wordSet } from '../word-set.ts'

/** "man", "woman". */
export const menAndWomen: ReadonlySet<string> = wordSet('woman man')

/** Nouns of families: they tell of no one person. */
export const kinWords: ReadonlySet<string> = wordSet(`
  family couple sibling twin relative parent child cousin spouse kin clan dynasty namesake baby toddler
  boy girl lady
`)

/** What is said of people, and hardly of clubs and countries, behind their age in brackets. */
export const livesWords: ReadonlySet<string> = wordSet(`
  who whose has had was is said says told lives lived died worked works served studied grew pleaded
  admitted denied appeared retired
`)

/** Roles that only say how somebody stands to somebody else or to the event: "his *brother*", "a *survivor*". */
export const relationNouns: ReadonlySet<string> = wordSet(`
  husband wife widow widower spouse fiance fiancé fiancee fiancée boyfriend girlfriend mother father
  parent son daughter brother sister sibling twin uncle aunt nephew niece cousin grandfather
  grandmother grandson granddaughter stepfather stepmother stepson stepdaughter father-in-law
  mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law friend colleague ally rival
  predecessor successor counterpart opponent teammate neighbour neighbor resident villager survivor
  victim witness suspect defendant co-defendant plaintiff claimant gunman killer murderer convict
  prisoner inmate detainee hostage captive passenger tourist bystander motorist pedestrian customer
  patient fan supporter critic teenager heir heiress tenant buyer seller insider hero heroine icon
  legend star celebrity homeowner householder incumbent partner host
`)

/** Roles towards somebody else or in the story alone: they are no titles and change from one text to the next. */
export const relations: ReadonlySet<string> = wordSet('person guest', ...relationNouns)

/** Nouns for people that tell their gender: kin, and roles in -man and -woman. */
export const genderedNouns: ReadonlyMap<string, 'man' | 'woman'> = wordMap({
  man: `
    man boy father son brother husband uncle nephew grandfather grandson stepfather stepson boyfriend fiancé
    king prince duke lord widower actor gentleman lad dad priest monk
  `,
  woman: `
    woman girl mother daughter sister wife aunt niece grandmother granddaughter stepmother stepdaughter
    girlfriend fiancée queen princess duchess lady widow actress heroine mum mom nun
  `,
})
