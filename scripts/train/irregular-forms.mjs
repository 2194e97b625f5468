// English verbs whose past is not made with -ed: base, past, participle (where that is another word); "/" parts variants. Verbs that
// stay as they are in the past (cut, hit, set) stand alone.

/** One verb a line part: "sink sank sunk". */
export const irregularVerbs = (
  'arise arose arisen, awake awoke awoken, be was/were been, bear bore borne/born, beat beat beaten, become became become, begin began begun, ' +
  'bend bent, beset, bet, bid bid/bade bid/bidden, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, ' +
  'bring brought, broadcast, build built, burn burnt/burned, burst, buy bought, cast, catch caught, choose chose chosen, cling clung, come came come, ' +
  'cost, creep crept, cut, deal dealt, dig dug, do did done, draw drew drawn, dream dreamt/dreamed, drink drank drunk, drive drove driven, dwell dwelt, ' +
  'eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fling flung, fly flew flown, forbid forbade forbidden, ' +
  'forecast, foresee foresaw foreseen, forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone, freeze froze frozen, get got got/gotten, give gave given, ' +
  'go went gone, grind ground, grow grew grown, hang hung, have had, hear heard, hide hid hidden, hit, hold held, hurt, keep kept, kneel knelt, ' +
  'know knew known, lay laid, lead led, lean leant/leaned, leap leapt/leaped, learn learnt/learned, leave left, lend lent, let, lie lay lain, light lit, ' +
  'lose lost, make made, mean meant, meet met, mislead misled, mistake mistook mistaken, mow mowed mown, offset, outbid, outdo outdid outdone, overcome overcame overcome, ' +
  'overhang overhung, overhear overheard, override overrode overridden, overrun overran overrun, oversee oversaw overseen, overtake overtook overtaken, overthrow overthrew overthrown, ' +
  'partake partook partaken, pay paid, plead pled/pleaded, prove proved proven, put, quit, read, rebuild rebuilt, rend rent, repay repaid, reset, resell resold, retake retook retaken, retell retold, ' +
  'rewrite rewrote rewritten, rid, ride rode ridden, ring rang rung, rise rose risen, run ran run, saw sawed sawn, say said, see saw seen, seek sought, sell sold, send sent, ' +
  'set, sew sewed sewn, shake shook shaken, shear sheared shorn, shed, shine shone, shoot shot, show showed shown, shrink shrank shrunk, shut, sing sang sung, ' +
  'sink sank sunk, sit sat, slay slew slain, sleep slept, slide slid, sling slung, slit, smell smelt/smelled, sow sowed sown, speak spoke spoken, speed sped, spell spelt/spelled, ' +
  'spend spent, spill spilt/spilled, spin spun, spit spat, split, spoil spoilt/spoiled, spread, spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung, ' +
  'stink stank stunk, stride strode stridden, strike struck struck/stricken, string strung, strive strove striven, swear swore sworn, sweep swept, swell swelled swollen, swim swam swum, ' +
  'swing swung, take took taken, teach taught, tear tore torn, tell told, think thought, thrive throve/thrived thriven, throw threw thrown, thrust, tread trod trodden, undercut, undergo underwent undergone, ' +
  'understand understood, undertake undertook undertaken, undo undid undone, unwind unwound, uphold upheld, upset, wake woke woken, wear wore worn, weave wove woven, ' +
  'wed, weep wept, wet, win won, wind wound, withdraw withdrew withdrawn, withhold withheld, withstand withstood, wring wrung, write wrote written'
)
  .split(', ')
  .map(line => {
    const [base, past = base, participle = past] = line.split(' ')
    return { base, past: past.split('/'), participle: participle.split('/') }
  })

/** Plurals that end otherwise than in -s. */
export const irregularPlurals =
  'men women children people feet teeth geese mice lice oxen dice police cattle criteria phenomena media data bacteria alumni fungi nuclei crises analyses bases theses policemen policewomen firemen gunmen fishermen spokesmen spokeswomen chairmen businessmen congressmen servicemen midwives salesmen'.split(
    ' ',
  )
