import { wordMap } from '../word-map.ts'
import { wordSet } from '../word-set.ts'

/** "opened fire *at* the party": what is done while something else happens. */
export const whilePrepositions: ReadonlySet<string> = wordSet('in at during amid of by with')

/** "a" and "an". */
export const indefiniteArticles: ReadonlySet<string> = wordSet('an a')

/** "the" and "a", where "an" cannot stand. */
export const singularArticles: ReadonlySet<string> = wordSet('the a')

/** "struck the pier *and* sank": the next clause has the subject of the one before. */
export const clauseJoiners: ReadonlySet<string> = wordSet('and but')

/** "the end *of*", "bread *and*". */
export const nounJoiners: ReadonlySet<string> = wordSet('of and')

/** "and", "or". */
export const listJoiners: ReadonlySet<string> = wordSet('and or')

/** "*as* chair", "*at* the bank". */
export const capacityWords: ReadonlySet<string> = wordSet('as at')

/** "in", "at". */
export const placePrepositions: ReadonlySet<string> = wordSet('in at')

/** "be", "been". */
export const beForms: ReadonlySet<string> = wordSet('been be')

/** "he", "she". */
export const heOrShe: ReadonlySet<string> = wordSet('she he')

/** "is", "was". */
export const singularBe: ReadonlySet<string> = wordSet('was is')

/** "it", "they". */
export const thingPronouns: ReadonlySet<string> = wordSet('it they')

/** "its", "their". */
export const thingPossessives: ReadonlySet<string> = wordSet('its their')

/** "that", "which". */
export const thingRelatives: ReadonlySet<string> = wordSet('that which')

/** "was", "were". */
export const pastBe: ReadonlySet<string> = wordSet('was were')

/** "a", "an", "one". */
export const singleDeterminers: ReadonlySet<string> = wordSet('an a one')

/** "the", "a", "an". */
export const articles: ReadonlySet<string> = wordSet('a an the')

/** "is", "was", "am". */
export const presentOrPastBe: ReadonlySet<string> = wordSet('was is am')

/** "and", "but", "or". */
export const coordinators: ReadonlySet<string> = wordSet('and but or')

/** "in", "at", "from". */
export const whereabouts: ReadonlySet<string> = wordSet('in at from')

/** "by", "from", "to". */
export const directions: ReadonlySet<string> = wordSet('by from to')

/** "for", "of", "from". */
export const ofWords: ReadonlySet<string> = wordSet('for of from')

/** "minister *for*", "secretary *of*", "adviser *to*". */
export const officeOf: ReadonlySet<string> = wordSet('of for to')

/** "*it* targets 2%": pronouns that can be nothing but a subject, or stand before a verb. */
export const subjectPronouns: ReadonlySet<string> = wordSet('i he she it we they')

/** "him", "her", "them". */
export const personObjects: ReadonlySet<string> = wordSet('him her them')

/** "who", "which", "that". */
export const relatives: ReadonlySet<string> = wordSet('who which that')

/** "and", "or", "but", "plus". */
export const clauseCoordinators: ReadonlySet<string> = wordSet('and or but plus')

/** "and", "but", "or", "then". */
export const nextClause: ReadonlySet<string> = wordSet('and but or then')

/** "he", "she", "who", "and". */
export const subjectStarts: ReadonlySet<string> = wordSet('he she who and')

/** "is", "are", "was", "were". */
export const be: ReadonlySet<string> = wordSet('is are was were')

/** Prepositions whose noun is no amount's: "*in* the hall". */
export const standingBehind: ReadonlySet<string> = wordSet('in on under behind')

/** "one *of* 99 members seized", "*with* hundreds of people throwing stones": the noun behind has a clause of its own. */
export const attendantWords: ReadonlySet<string> = wordSet('of with among')

/** "the town *where* 40 people marched". */
export const placeRelatives: ReadonlySet<string> = wordSet('where')

/** "its", "their", "his", "her". */
export const possessives: ReadonlySet<string> = wordSet('its their his her')

/** "who", "whom", "which", "that". */
export const whoRelatives: ReadonlySet<string> = wordSet('who whom which that')

/** Articles, "this" and "that". */
export const determiners: ReadonlySet<string> = wordSet('the an a this that')

/** "when", "as", "while", "before", "after". */
export const timeConjunctions: ReadonlySet<string> = wordSet('when as while before after')

/** Possessives of the third and first person. */
export const ownPossessives: ReadonlySet<string> = wordSet('its their his her our')

/** "the" and possessives. */
export const definiteDeterminers: ReadonlySet<string> = wordSet('the his her its their')

/** "*was* named", "*being* elected". */
export const beBeforeParticiple: ReadonlySet<string> = wordSet('is was been be being were')

/** "it", "him", "her", "them", "me", "us". */
export const objectPronouns: ReadonlySet<string> = wordSet('it him her them me us')

/** "his", "her", "their", "my", "our", "your". */
export const personPossessives: ReadonlySet<string> = wordSet('his her their my our your')

/** Articles and possessives. */
export const possessiveOrArticle: ReadonlySet<string> = wordSet('the a an its their his her')

/** Words that tell which one is meant: "*the* three", "*these* three". */
export const definite: ReadonlySet<string> = wordSet('the its their his her these those')

/** "when", "at", "as", "before", "after", "while", "and", "but". */
export const clauseStarts: ReadonlySet<string> = wordSet('when at as before after while and but')

/** Determiners in front of a month: "*that* March". */
export const monthDeterminers: ReadonlySet<string> = wordSet('the a an its their his her our that')

/** Prepositions between an event and its date or place. */
export const eventPrepositions: ReadonlySet<string> = wordSet('on in at from until since by of for')

/** Determiners that a number behind is no year's: "*its* 2014". */
export const yearDeterminers: ReadonlySet<string> = wordSet('this', ...monthDeterminers)

/** Verbs that only carry tense and mood. */
export const auxiliaries: ReadonlySet<string> = wordSet(
  'has have had is was were are be been did does do will would',
)

/** Words that end what hangs on a verb. */
export const phraseBreakers: ReadonlySet<string> = wordSet(
  'when as after before while and but or because if until since that who which',
)

/** Words that open a clause inside a sentence: "*when*", "*which*". */
export const subordinators: ReadonlySet<string> = wordSet(`
  when while after before because although though unless until if whether who which whom whose where that
`)

/** The tagger takes "of" in "president of Portugal" for a noun. */
export const titleBoundaries: ReadonlySet<string> = wordSet(
  'of for to at in on by from with as and or but who which that than',
)

/** Prepositions of when, where and how: "*during* the storm". */
export const circumstances: ReadonlySet<string> = wordSet(`
  in at near off beside during since after before by within inside outside under despite until from around
  amid following
`)

/** Words that open a noun phrase and are not part of the title. */
export const titleDeterminers: ReadonlySet<string> = wordSet(`
  the a an its his her their our my your this that these those another one some any no each every whose
`)

/** "he" and "she" in all their forms. */
export const genderedPronouns: ReadonlyMap<string, 'man' | 'woman'> = wordMap({
  man: 'he him his himself',
  woman: 'she her hers herself',
})

/** Those of them that can only be a subject. */
export const genderedSubjects: ReadonlySet<string> = wordSet('he she')

/** Words that begin another clause or sentence. */
export const quotedConjunctions: ReadonlySet<string> = wordSet(
  'and but or so yet because since while although',
)

/** Prepositions that open a clause as well: "*after* the vote", "*after* the vote was lost". */
export const clausePrepositions: ReadonlySet<string> = wordSet('after as before since until till')
