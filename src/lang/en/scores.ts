import { wordSet } from '../word-set.ts'

/** "*after* 12 minutes". */
export const leadsToMinute: ReadonlySet<string> = wordSet('after on')

/** "three minutes to *go*". */
export const goesOnWords: ReadonlySet<string> = wordSet('go play')

/** "five minutes *left*". */
export const leftWords: ReadonlySet<string> = wordSet('left remaining')

/** "minute", "minutes". */
export const minuteForms: ReadonlySet<string> = wordSet('minutes minute')

/** "*stoppage* time". */
export const addedTime: ReadonlySet<string> = wordSet('added stoppage injury extra')

/** "*on* the hour", "*past* the half-hour". */
export const minuteLeads: ReadonlySet<string> = wordSet('on after before past')

/** "after the *break*". */
export const playBreaks: ReadonlySet<string> = wordSet('break interval halftime restart')

/** "*tied* the game at 13", "were *level* at 40". */
export const levelWords: ReadonlySet<string> = wordSet(
  'tied tying tie ties level levelled leveled even evened knotted square squared',
)

/** "tied at 13 *late* in the third quarter". */
export const partsOfPlay: ReadonlySet<string> = wordSet('late early midway entering going heading')

/** "it *was* 2-1". */
export const scoreLeads: ReadonlySet<string> = wordSet('are is were was at now to went')

/** "12 minutes *from* time", "12 minutes *into* the game". */
export const behindMinute: ReadonlySet<string> = wordSet('of before after from later earlier on in into')

/** Races are named by their metres: "100m hurdles". */
export const raceWords: ReadonlySet<string> = wordSet(
  'hurdles finals heats champions races sprints medals runners titles',
)

/** "*took* 5-20", "*finished* on 12-1". */
export const resultLeads: ReadonlySet<string> = wordSet(
  'took taking takes with claimed returned finished on for',
)

/** Votes and those who cast them: "five judges to two". */
export const voters: ReadonlySet<string> = wordSet(`
  votes seats ballots judges justices members lawmakers legislators councillors councilors senators
  deputies mps jurors commissioners delegates
`)

/** Behind two numbers, these make a result of them: "a 5-1 vote", "2-1 on aggregate". */
export const resultBehind: ReadonlySet<string> = wordSet(`
  vote votes win victory defeat loss draw tie decision majority ruling lead record thrashing thriller rout
  triumph aggregate margin split scoreline advantage deficit series shootout score drubbing comeback
  hammering stalemate start mark verdict tally underdog overtime
`)

/** Results that are counted over games: "five wins in ten". */
export const results: ReadonlySet<string> = wordSet(`
  games game match matches matche races race wins win loss losses losse defeats defeat draws
  draw goals goal try tries trie titles title points point medals medal runs run wickets wicket
  victory victories victorie assists assist
`)

/** Before two numbers, these make a result of them: "won 3-1", "voted 5 to 4". */
export const resultBefore: ReadonlySet<string> = wordSet(`
  won win wins winning beat beats beating beaten lost lose loses losing drew draw draws drawn tied tie
  ties led lead leads leading trailed trail trails trailing defeated defeats defeat thrashed voted vote
  votes voting passed passes approved rejected split ruled decided score scored scores scoreline final
  finished ended ends record victory edged downed routed hammered crushed series prevailed aggregate
  advanced confirmed tally outvoted carried upheld struck cleared
`)

/** Words with which a match or a vote is over, in dictionary form: "*beat* them 3-1", "*ended* 2-2", "*voted* 5 to 4". */
export const finalWords: ReadonlySet<string> = wordSet(`
  win beat victory triumph lose loss defeat draw end finish final result vote approve reject pass carry confirm uphold
  rule decide advance
`)

/** Words of a football report that hardly any other text puts together. */
export const footballWords: RegExp =
  /\b(?:goalkeepers?|keepers?|strikers?|midfielders?|defenders?|equali[sz](?:ed|er)|levelled|free[- ]kick|penalty|header|headed|own goal|added time|stoppage time|injury time|far post|near post|crossbar|hat-trick|half-?time|extra time|sent off|red card|yellow card|goals?|scored|substitute|corner|volleyed)\b/gu

/** Words of a report on rugby. */
export const rugbyWords: RegExp =
  /\b(?:tries|try line|fly-half|scrum-half|scrums?|line-?outs?|conversions?|drop goal|hooker|flanker)\b/gu

/** Games with goals whose halves or periods are of another length. */
export const otherSportWords: RegExp =
  /\b(?:hockey|handball|lacrosse|polo|futsal|puck|goaltender|overtime|touchdowns?|quarterback)\b/u
