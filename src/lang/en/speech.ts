import { wordSet } from '../word-set.ts'

/** Who is quoted is their object: "he *quoted* the mayor". */
export const citingVerbs: ReadonlySet<string> = wordSet('quote cite')

/** Verbs of speech that are events where they are done to somebody: "tenants were never warned". */
export const toldVerbs: ReadonlySet<string> = wordSet('warn tell')

/** Verbs of speech that are events where a thing follows: "declared a state of emergency". */
export const announcingVerbs: ReadonlySet<string> = wordSet('declare announce recall report')

/** Verbs that give something its name: "branded the plan “…”". */
export const namingVerbs: ReadonlySet<string> = wordSet('brand label dub term')

/** What somebody reckons: "by the union's *count*". */
export const reckonings: ReadonlySet<string> = wordSet('estimate count tally reckoning calculation figure')

/** Verbs and nouns that give a count as somebody's own reckoning. */
export const estimatingVerbs: ReadonlySet<string> = wordSet(
  'estimate reckon claim believe think calculate guess suggest argue insist',
)

/** Verbs whose passive tells what others think: "hundreds are *believed* to have left". */
export const supposingVerbs: ReadonlySet<string> = wordSet(`
  believe think say report fear know suspect estimate reckon understand presume allege rumour
`)

/** What people say things in. */
export const statements: ReadonlySet<string> = wordSet(`
  statement interview email e-mail tweet post speech letter message report video memo note text blog
  release briefing filing
`)

/** Verbs that only tell that somebody spoke, whatever stands behind them: "told the court on Monday". */
export const tellingVerbs: ReadonlySet<string> = wordSet(`
  say tell ask reply insist argue explain comment remark quip warn think believe
`)

/** Verbs that say no more than that somebody spoke, unless something is done by them: "*added* 300 jobs in May". */
export const plainSpeech: ReadonlySet<string> = wordSet(
  'add state note write recall respond',
  ...tellingVerbs,
)

/** Verbs of speech that are events with a day of their own: "*confirmed* on Monday that it would close". */
export const spokenEvents: ReadonlySet<string> = wordSet('confirm testify declare announce recall')

/** Verbs in the present that report and announce nothing. */
export const reportingVerbs: ReadonlySet<string> = wordSet(`
  say be have do report show mean remain seem think believe know suggest claim argue recall note see cite
`)

/** Verbs in the present that report and don't announce. */
export const reportingForms: ReadonlySet<string> = wordSet(`
  say says is are has have does do reports report shows show means mean remains remain seems seem thinks
  think believes believe
`)

/** Verbs that pass judgement in somebody's words: "hailed it as “…”", "branded the plan “…”". */
export const verdictVerbs: ReadonlySet<string> = wordSet(`
  hail dismiss denounce condemn praise slam blast deride decry characterize characterise laud criticize
  criticise attack mock liken reject welcome portray paint ridicule lambast lambaste defend present
`)

/** Verbs that only people are subjects of: "Holm *said*". */
export const personalVerbs: ReadonlySet<string> = wordSet(`
  say tell add ask warn argue explain insist concede admit claim note write reply joke recall declare
  announce describe call deny testify tweet post comment predict believe think want hope marry study
  retire resign grow
`)

/** Verbs that report what somebody says, in dictionary form. */
export const speechVerbs: ReadonlySet<string> = wordSet(
  `
    announce report claim declare acknowledge testify confirm estimate describe suggest concede admit
    call joke vow tweet post stress emphasize emphasise complain shout
  `,
  ...plainSpeech,
)

/** Further verbs that words in quotation marks belong to, though what they report need not be told as said: "accused him of “…”". */
export const quotingVerbs: ReadonlySet<string> = wordSet(`
  accuse warn urge promise pledge predict demand read cite continue conclude counter retort protest plead
  boast lament observe recount label dub term brand vow write chant yell scream whisper declare assert
  contend maintain caution charge allege deny reiterate repeat elaborate speculate wonder go chime
  interject message reveal explain advise order agree begin tout refer sign text blog email blame fume rage
  disclose proclaim clarify hint profess attest specify mumble murmur mutter bark roar scoff tease swear
  quip gush grumble thunder muse chide opine snap sneer bemoan rant
`)

/** Verbs that report with the word behind them: "as Holm *pointed out*". */
export const phrasalSpeech: ReadonlySet<string> = wordSet(
  'point-out shoot-back hit-back fire-back blurt-out cry-out call-out spell-out write-back write-in',
)

/** Verbs whose subject has the words of somebody else: "Holm *got* a note: “…”". */
export const receivingVerbs: ReadonlySet<string> = wordSet(`
  get receive read see hear find have hold carry wear bear face be become remain keep need want choose pick
`)

/** Of these, verbs that say nothing as an infinitive: "allows them to *begin* “…”", "was to *ask* for “…”". */
export const notInInfinitive: ReadonlySet<string> = wordSet('begin continue go agree order sign refer ask')

/** What many say in the same words after a death, a verdict or an accident. */
export const stockPhrases: RegExp =
  /\b(?:thoughts|prayers|hearts? (?:go|goes|is|are)|condolences|sympath(?:y|ies)|top priority|first priority|cooperating (?:fully )?with|no comment|justice (?:has been|was|is) (?:done|served)|rest in peace|too early to)\b/u

/** In front of quoted words that somebody is only called by: "described her as “…”". */
export const calledSo: RegExp = /\b(?:as|being|it|him|her|them)(?: an?| the)? ?["“‘«„']$/u

/** In front of a day on which somebody spoke: "*said on* Monday". */
export const saidOn: RegExp = /\b(?:said|says|told)(?: \S{1,20}){0,2} (?:on )?$/u

/** Verbs whose subject tells or reckons how many there are: "the mayor *put* the toll at 14". */
export const reckoningVerbs: ReadonlySet<string> = wordSet('put set count reckon say tell', ...speechVerbs)
