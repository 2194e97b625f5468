/**
 * Forms of address and ranks that stand before a name, without their full stop, lower case. The value says what
 * the form tells of its bearer: `woman`, `man`, or `any`.
 */
export const honorifics: ReadonlyMap<string, 'woman' | 'man' | 'any'> = new Map(
  (
    [
      [
        'woman',
        'ms mrs miss mme mlle madam lady dame sister queen princess duchess baroness countess señora doña frau',
      ],
      ['man', 'mr messrs sir lord brother king prince duke baron count earl señor don herr monsieur'],
      [
        'any',
        'mx dr doctor prof professor rev reverend fr father gov lt-gov sen senator rep del hon judge justice amb atty ' +
          'supt insp det dci ds pc gen general col colonel maj major capt captain cmdr comdr cdr adm admiral lt ' +
          'lieutenant sgt sergeant ssgt cpl corporal pvt pte brig brigadier marshal pres sheikh sheik imam ' +
          'rabbi pastor ayatollah archbishop bishop cardinal pope cllr shri smt datuk mullah maulana mufti',
      ],
    ] as const
  ).flatMap(([gender, words]) => words.split(' ').map(word => [word, gender] as const)),
)

/** Words that make the next rank a higher or lower one: "Rear Adm.", "Lt. Gen.", "Staff Sgt." */
export const rankPrefixes: ReadonlySet<string> = new Set(
  (
    'rear vice lt lieutenant maj major brig brigadier staff master chief gunnery first second lance det detective ' +
    'air fleet field wing squadron group deputy acting assistant asst very most right under'
  ).split(' '),
)

/** What follows a name and belongs to it. */
export const nameSuffixes: ReadonlySet<string> = new Set(
  'jr sr jnr snr junior ii iii iv vi vii viii xiv xvi'.split(' '),
)

/** Letters of degrees, orders and callings behind a name: "Carl Mott, Esq." Upper case. */
export const postNominals: ReadonlySet<string> = new Set(
  'CPA MSC BSC MBA PHD MD RN ESQ QC KC SC OBE MBE CBE KBE DSO VC FRS JD LLM DDS DVM PE CFA MP MEP MLA MS TD'.split(
    ' ',
  ),
)

/** Particles of surnames, as newsrooms write them: lower case within a name. */
export const particles: ReadonlySet<string> = new Set(
  (
    'van von der den de del della dello di da do dos das du des la le les lo el al bin ibn ben bint ter ten te tot ' +
    'af av zu zum zur dal degli y abu ould uld und vom'
  ).split(' '),
)
