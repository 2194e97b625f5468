import type { Value } from '../../src/core/value.ts'
import { corpus as attribution } from '../../src/kinds/attribution/corpus.ts'
import type { Corpus } from '../../src/kinds/corpus-line.ts'
import { corpus as date } from '../../src/kinds/date/corpus.ts'
import { corpus as figure } from '../../src/kinds/figure/corpus.ts'
import { corpus as name } from '../../src/kinds/name/corpus.ts'
import { corpus as place } from '../../src/kinds/place/corpus.ts'
import { corpus as polarity } from '../../src/kinds/polarity/corpus.ts'
import { corpus as quote } from '../../src/kinds/quote/corpus.ts'
import { corpus as title } from '../../src/kinds/title/corpus.ts'

/** The corpus of every kind, in the order of the registry. */
export const corpora: Readonly<Record<string, Corpus<Value>>> = {
  name,
  title,
  figure,
  date,
  place,
  quote,
  polarity,
  attribution,
}
