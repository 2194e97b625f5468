import type { Tenure } from '../../../core/value.ts'
import { vagueOwners } from '../../../lang/en/organisations.ts'
import { isJoint } from '../phrase/joins-matters.ts'
import type { Word } from '../phrase/words.ts'
import { textOf } from './owners.ts'

/** What is collected while a title is read word by word. */
export interface Reading {
  readonly rank: string[]
  readonly portfolio: string[]
  organisation: string | null
  place: string | null
  tenure: Tenure | null
}

/** A reading of nothing yet. */
export const startReading = (rank: readonly string[] = [], portfolio: readonly string[] = []): Reading => ({
  rank: [...rank],
  portfolio: [...portfolio],
  organisation: null,
  place: null,
  tenure: null,
})

/** True for one word that names no owner: "the company". */
export const isVague = (words: readonly Word[]): boolean =>
  words.length === 1 && vagueOwners.has(words[0]?.normal ?? '')

/** Adds what an office is in charge of: "health and social care" is two matters. */
export const addMatter = (reading: Reading, words: readonly Word[]): void => {
  let run: string[] = []
  const close = () => {
    if (run.length > 0) reading.portfolio.push(run.join(' '))
    run = []
  }
  for (const word of words) {
    if (isJoint(word)) close()
    else {
      run.push(word.normal)
      if (word.after.startsWith(',')) close()
    }
  }
  close()
}

/** Sets the body or firm an office belongs to, unless the words name none. */
export const setOrganisation = (reading: Reading, words: readonly Word[]): void => {
  if (isVague(words) || words.some(word => word.person >= 0)) return
  reading.organisation ??= textOf(words)
}
