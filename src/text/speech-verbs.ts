/** Verbs that report what somebody says, in dictionary form. */
export const speechVerbs: ReadonlySet<string> = new Set(
  (
    'say tell add announce report state claim insist argue warn note explain declare acknowledge write testify ' +
    'confirm estimate think believe describe suggest concede admit ask reply respond remark recall comment call joke vow tweet ' +
    'post quip stress emphasize emphasise complain shout'
  ).split(' '),
)

/** Further verbs that words in quotation marks belong to, though what they report need not be told as said: "accused him of “…”". */
export const quotingVerbs: ReadonlySet<string> = new Set(
  (
    'accuse warn urge promise pledge predict demand read cite continue conclude counter retort protest plead boast lament ' +
    'observe recount label dub term brand vow write chant yell scream whisper declare assert contend maintain caution charge ' +
    'allege deny reiterate repeat elaborate speculate wonder go chime interject message reveal explain advise order ' +
    'agree begin tout refer sign text blog email blame'
  ).split(' '),
)

/** Verbs that pass judgement in somebody's words: "hailed it as “…”", "branded the plan “…”". */
export const verdictVerbs: ReadonlySet<string> = new Set(
  (
    'hail dismiss denounce condemn praise slam blast deride decry characterize characterise laud criticize criticise ' +
    'attack mock liken reject welcome portray paint ridicule lambast lambaste defend present'
  ).split(' '),
)

/** Verbs that give something its name: "branded the plan “…”". */
export const namingVerbs: ReadonlySet<string> = new Set('brand label dub term'.split(' '))
