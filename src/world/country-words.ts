/** Abbreviations, which count in capitals only: "US" is a country, "us" a pronoun. */
export const countryAbbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    US: 'USA',
    USA: 'USA',
    UK: 'GBR',
    UAE: 'ARE',
    DRC: 'COD',
    PRC: 'CHN',
    DPRK: 'PRK',
    ROK: 'KOR',
    KSA: 'SAU',
    PNG: 'PNG',
    NZ: 'NZL',
  }),
)

/** Words that are countries or peoples only with a capital. */
export const ordinaryWords: ReadonlySet<string> = new Set([
  'brit',
  'chad',
  'chile',
  'china',
  'dane',
  'finn',
  'guinea',
  'jersey',
  'jordan',
  'kiwi',
  'mali',
  'niger',
  'polish',
  'pole',
  'scot',
  'swede',
  'togo',
  'turk',
  'turkey',
  'wales',
])
