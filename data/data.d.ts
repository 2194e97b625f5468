// What scripts write into this folder, as the program reads it. Tables are texts of lines that start and end with a line break.

declare module '*/data/places.json' {
  const tables: Readonly<Record<'countries' | 'countryNames' | 'demonyms' | 'divisions' | 'cities', string>>
  export default tables
}

declare module '*/data/british-spellings.json' {
  const tables: Readonly<Record<'spellings', string>>
  export default tables
}

declare module '*/data/wordnet.json' {
  const tables: Readonly<Record<'nouns' | 'verbs' | 'adjectives', string>>
  export default tables
}

declare module '*/data/passages.json' {
  /** As `PassageWeights` has it. */
  const model: unknown
  export default model
}

declare module '*/data/parse.json' {
  const file: { /** In base64. */ readonly models: string }
  export default file
}
