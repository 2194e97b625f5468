import type { Verdict } from '../core/verdict.ts'

/** What a verdict means, for people who meet it in another tool. */
interface VerdictMeaning {
  /** Follows a kind: "figure: sources contradict each other". */
  readonly title: string
  readonly meaning: string
  readonly advice: string
}

/** What each verdict means. */
export const verdictMeaning: Readonly<Record<Verdict, VerdictMeaning>> = {
  contradiction: {
    title: 'sources contradict each other',
    meaning: 'Both values cannot be true of the same thing at the same time.',
    advice:
      'Find out which value is right and correct the others, or record a decision with "factcheck resolve".',
  },
  unsupported: {
    title: 'no source states it',
    meaning: 'The draft states it and no source does.',
    advice: 'Find a source for it or take it out, or record a decision with "factcheck resolve".',
  },
  compatible: {
    title: 'sources word it differently',
    meaning: 'Different wording or precision; both can be true.',
    advice: 'Nothing needs to be done.',
  },
  notation: {
    title: 'sources write it differently',
    meaning: 'The same value written differently.',
    advice: 'Choose one way of writing it where the house style asks for one.',
  },
  agreement: {
    title: 'sources agree',
    meaning: 'The same value, written the same way.',
    advice: 'Nothing needs to be done.',
  },
  uncorroborated: {
    title: 'one source alone states it',
    meaning: 'Only one source states it.',
    advice: 'Look for a second source where it matters.',
  },
}
