import type { TitleValue } from '../../core/value.ts'
import type { Corpus } from '../corpus-line.ts'
import { compares } from './corpus-compares.ts'
import { ignores } from './corpus-ignores.ts'
import { reads } from './corpus-reads.ts'

/** What the title kind reads, passes over and compares. */
export const corpus: Corpus<TitleValue> = { reads, ignores, compares }
