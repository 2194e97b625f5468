import { irregularVerbs } from '../lang/en/verbs.ts'
/** Dictionary form by past tense or participle: "flown" → "fly". Forms that are words of their own are left out. */
export const irregularLemma: ReadonlyMap<string, string> = new Map(
  irregularVerbs.split(/[|\n]/u).flatMap(entry => {
    const [lemma = '', ...forms] = entry.split(' ')
    return forms
      .filter(form => form !== lemma && form !== 'ground' && form !== 'lay')
      .map(form => [form, lemma] as const)
  }),
)
