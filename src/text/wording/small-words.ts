const words = (text: string): readonly string[] => text.split(' ')

/** Words that turn a sentence round. */
export const negations: ReadonlySet<string> = new Set(
  words('not no never none nobody nothing nowhere neither nor without hardly barely'),
)

/** Words that begin another clause or sentence. */
export const conjunctions: ReadonlySet<string> = new Set(
  words('and but or so yet because since while although'),
)

/**
 * Words that say how a sentence is built rather than what it tells: articles, pronouns, auxiliaries, most prepositions and
 * conjunctions, and what is said while thinking. Those with an opposite are none of them: "against", "before", "without",
 * "must", "all".
 */
export const smallWords: ReadonlySet<string> = new Set([
  ...words('a an the this that these those such there here it its itself one ones'),
  ...words(
    'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself',
  ),
  ...words('she her hers herself they them their theirs themselves who whom whose which what whatever'),
  ...words(
    'am is are was were be been being do does did doing done have has had having will would shall should can could',
  ),
  ...words(
    'of to in on at by for with from into onto upon about as than through toward within among between around',
  ),
  ...words(
    'and or but so if then because that since while when where why how whether though although yet too also',
  ),
  ...words(
    'oh uh um er ah eh hey well just look okay yeah yes right now even quite really actually basically simply',
  ),
  ...words(
    'know knows mean means like get gets got going up out any some anything something another towards away',
  ),
])
