/** Irregular English verbs: dictionary form, past tense, participle. */
const verbs = `arise arose arisen|awake awoke awoken|bear bore borne born|beat beat beaten|become became become|begin began begun
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
withhold withheld withheld|write wrote written|overturn overturned overturned|overtake overtook overtaken`

/** Dictionary form by past tense or participle: "flown" → "fly". Forms that are words of their own are left out. */
export const irregularLemma: ReadonlyMap<string, string> = new Map(
  verbs.split(/[|\n]/u).flatMap(entry => {
    const [lemma = '', ...forms] = entry.split(' ')
    return forms
      .filter(form => form !== lemma && form !== 'ground' && form !== 'lay')
      .map(form => [form, lemma] as const)
  }),
)
