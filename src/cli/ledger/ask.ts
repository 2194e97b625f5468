/** One of the answers that can be chosen. */
export interface Answer {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

/** Asks a person at a terminal. Every question is answered with null by who wants to stop. */
export interface Ask {
  /** Shows text that is safe to print. */
  readonly show: (text: string) => void
  readonly choose: (question: string, answers: readonly Answer[]) => Promise<string | null>
  /** @param refuse says what is wrong with an answer, so that it is asked again */
  readonly write: (question: string, refuse: (answer: string) => string | undefined) => Promise<string | null>
}
