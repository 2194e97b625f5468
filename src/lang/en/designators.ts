import { wordSet } from '../word-set.ts'
import { roads } from './places.ts'

/** "call us *on*", "reach *us* *at*". */
export const phoneLeads: ReadonlySet<string> = wordSet('on at us')

/** "call *for* help *on*". */
export const callLeads: ReadonlySet<string> = wordSet('for on by')

/** Behind an emergency number. */
export const emergencyNouns: ReadonlySet<string> = wordSet(`
  call calls caller callers dispatch dispatcher dispatchers operator operators emergency system center
  centre recording recordings tape hotline
`)

/** What three digits are that one dials. */
export const emergencyNumbers: ReadonlySet<string> = wordSet(`
  000 100 101 110 111 112 113 117 118 119 191 311 411 511 811 911 933 988 997 998 999
`)

/** Words beside a telephone number. */
export const phoneWords: ReadonlySet<string> = wordSet(`
  call calls calling called dial dialed dialled phone phoned telephone tel hotline helpline fax text
  texting texted whatsapp mobile ring rang
`)

/** Numbers that are a name by what stands behind them: "49ers", "7-Eleven", "10 Downing Street", "911 call". */
export const streets: ReadonlySet<string> = wordSet(
  `
    st ave rd ln dr blvd downing place way court square terrace crescent parkway highway row quay
  `,
  ...roads,
)

/** Counted as often as they name: a name only in capitals, "Measure 5", "Day 3", "Bill 21". */
export const capitalDesignators: ReadonlySet<string> = wordSet(`
  measure bill act order law unit area block day year month season level part step mark book case file
  form size point plan building tower hall camp site mission task ship car fund issue layer world war
  super bowl wrestlemania nikkei dow ftse stoxx dax cac russell topix asx kospi nifty fortune forbes csi
  sensex top studio theatre theater screen office agenda vision project operation event tour
`)

/** Before a number these make a name of it, however they are written: "Route 66", "page 12", "chapter 11". */
export const designators: ReadonlySet<string> = wordSet(`
  route highway interstate motorway autoroute autobahn exit flight section sections subsection article
  articles chapter chapters clause paragraph para page pages pp verse psalm sonnet symphony opus room
  suite apartment apt flat gate platform terminal runway pier berth hangar locker channel version figure
  fig table appendix annex annexe schedule exhibit volume vol footnote phase grade tier division district
  ward precinct zone sector station junction bus tram train line proposition prop amendment resolution
  directive regulation rule title boeing airbus apollo soyuz formula number type class episode round lap
  stage game week stop bed cell courtroom squadron brigade battalion regiment hole windows ios android
  macos playstation xbox iphone galaxy model scenario option item question group pool heat lane
  mile-marker kilometer-marker copyright
`)
