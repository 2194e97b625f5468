import { wordSet } from '../word-set.ts'

/** Verbs that are adjectives or adverbs elsewhere: "will *open*". */
export const verbsBehindModals: ReadonlySet<string> = wordSet('close open back')

/** "*remained* shut". */
export const stayingVerbs: ReadonlySet<string> = wordSet('remain stay keep')

/** Verbs that are nouns too and have one form for all tenses. */
export const unchangingVerbs: ReadonlySet<string> = wordSet('cut hit put shut')

/** Those that stand before a noun as often: "sank off the cape". */
export const prepositionParticles: ReadonlySet<string> = wordSet('up down off over')

/** Words before a number that leave a noun behind it: "*some* 40 *homes*". */
export const beforeNumbers: ReadonlySet<string> = wordSet('at about some more nearly up as')

/** Words that make a verb another one; "in" and "on" mostly open a phrase of their own. */
export const particles: ReadonlySet<string> = wordSet('up down out off over away back')

/** Of these, verbs that say something with the noun they govern: "take a bonus", "have a licence". */
export const lendingVerbs: ReadonlySet<string> = wordSet('take have make give get use hold carry know')

/** Particles between a noun and a name: "*over*", "*up*". */
export const betweenNouns: ReadonlySet<string> = wordSet(
  'over under above below across around about down up off past',
)

/** Verbs that carry no meaning of their own: what they link does. */
export const lightVerbs: ReadonlySet<string> = wordSet(
  'be have do get make take go come see include give put say tell',
)

/** Verbs that only tie what somebody is to them: "*became* the first to leave". */
export const becomingVerbs: ReadonlySet<string> = wordSet('be become')

/** Past tenses that are no other word. */
export const onlyPast: ReadonlySet<string> = wordSet(
  'came went took gave began broke grew drew wrote knew threw flew chose fled',
)

/** Verbs whose object is a person. */
export const humanVerbs: ReadonlySet<string> = wordSet(`
  appoint name elect nominate hire promote marry arrest jail convict sentence succeed replace oust thank
`)

/** Forms that are past and present alike. */
export const pastAsPresent: ReadonlySet<string> = wordSet(
  'quit hit put set cut shut cast let hurt spread beat bet split burst shed',
)

/** Verbs, beside those that open or undo it, whose infinitive is the predicate: "appears to have paid", "is to close". */
export const leadingVerbs: ReadonlySet<string> = wordSet(`
  be have go use appear seem help continue come get ask stop able say report know think believe find
`)

/** Verbs that say nothing of an outcome. */
export const emptyVerbs: ReadonlySet<string> = wordSet(
  `
    know want think feel need seem appear look mean like let keep try use become remain stand lie sit
    live hold run show call set turn bring carry follow expect hope
  `,
  ...lightVerbs,
)

/** Objects that are a part of their verb: "took *place*", "takes *effect*". */
export const idleObjects: ReadonlySet<string> = wordSet('place effect')

/** Irregular English verbs: dictionary form, past tense, participle. */
export const irregularVerbs: string = `arise arose arisen|awake awoke awoken|bear bore borne born|beat beat beaten|become became become|begin began begun
bend bent bent|bet bet bet|bid bid bidden|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown
break broke broken|bring brought brought|build built built|burn burnt burnt|burst burst burst|buy bought bought
catch caught caught|choose chose chosen|cling clung clung|come came come|deal dealt dealt|dig dug dug|do did done
draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt
fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground ground
grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hold held held|keep kept kept
know knew known|lay laid laid|lead led led|leave left left|lend lent lent|lie lay lain|lose lost lost
make made made|mean meant meant|meet met met|pay paid paid|prove proved proven|ride rode ridden|ring rang rung
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent
shake shook shaken|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|sing sang sung
sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent|spin spun spun
stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|strive strove striven|swear swore sworn
sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told
think thought thought|throw threw thrown|understand understood understood|undergo underwent undergone
undertake undertook undertaken|wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn
withhold withheld withheld|write wrote written|overturn overturned overturned|overtake overtook overtaken
undo undid undone|redo redid redone|outdo outdid outdone|overthrow overthrew overthrown|overcome overcame overcome|foresee foresaw foreseen
oversee oversaw overseen|rewrite rewrote rewritten|rebuild rebuilt rebuilt|outgrow outgrew outgrown|mistake mistook mistaken|uphold upheld upheld`

/** Past tenses that are also nouns, and that the tagger takes for them. */
export const pastTenses: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    rose: 'rise',
    saw: 'see',
    fell: 'fall',
    shot: 'shoot',
    bore: 'bear',
  }),
)

/** What a name stands behind: "*near* Ost", "*eastern* Ost". */
export const beforeName: RegExp = /^(?:the|in|at|of|from|near|off|to|for|\p{Ll}+(?:ern|al))$/u
