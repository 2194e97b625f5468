import type { TitleParts } from './parts.ts'

/** Roles towards somebody else or in the story alone: they are no titles and change from one text to the next. */
const relations = new Set(
  (
    'husband wife widow widower spouse fiance fiancé fiancee fiancée boyfriend girlfriend mother father parent son ' +
    'daughter brother sister sibling twin uncle aunt nephew niece cousin grandfather grandmother grandson ' +
    'granddaughter stepfather stepmother stepson stepdaughter father-in-law mother-in-law son-in-law ' +
    'daughter-in-law brother-in-law sister-in-law friend colleague ally rival predecessor successor counterpart ' +
    'opponent teammate neighbour neighbor resident villager survivor victim witness suspect defendant co-defendant ' +
    'plaintiff claimant gunman killer murderer convict prisoner inmate detainee hostage captive passenger tourist ' +
    'bystander motorist pedestrian customer patient fan supporter critic teenager heir heiress tenant buyer seller ' +
    'insider hero heroine icon legend star celebrity homeowner householder incumbent partner person guest host'
  ).split(' '),
)

/** True where the title only says how its holder stands to somebody or to the event. */
export const isRelation = ({ words, head }: TitleParts): boolean => relations.has(words[head]?.normal ?? '')
