import { wordSet } from '../word-set.ts'

/** "(*born* 1950)", "(*b.* 1950)". */
export const birthMarks: ReadonlySet<string> = wordSet('born b')

/** "(*died* 1998)", "(*d.* 1998)". */
export const deathMarks: ReadonlySet<string> = wordSet('died d')

/** What a disaster claims is no claim: "the flood claimed 11 lives". */
export const claimedThings: ReadonlySet<string> = wordSet('life victim soul responsibility credit')

/** Things whose count goes on for days, besides what becomes of people: "the appeal has raised", "acres burnt". */
export const running: ReadonlySet<string> = wordSet(`
  donate pledge signature burn fire flood spill outbreak fundraiser appeal collection
`)

/** Words by which a text comes back to the work or body that it is about: "the film", "the company". */
export const backReferences: ReadonlySet<string> = wordSet(`
  film movie album book novel song single band firm company club series show group play opera magazine
  newspaper
`)

/** What befalls people is mostly the story itself: their age then is the age that is told. */
export const befalling: ReadonlySet<string> = wordSet(`
  shoot stab attack hit strike injure hurt wound abduct kidnap rape assault arrest charge accuse disappear
  vanish collapse drown crash fall find jail convict sentence retire pass
`)
