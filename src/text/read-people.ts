import type { PersonSpan, SentenceRole, Token } from '../core/sentence.ts'

/** Finds the names of people in a sentence. */
export const readPeople = (tokens: readonly Token[], _role: SentenceRole): readonly PersonSpan[] => {
  const people: PersonSpan[] = []
  let run: Token[] = []
  const close = () => {
    const first = run[0]
    const last = run.at(-1)
    if (first && last && run.length > 1 && run.some(t => t.tags.has('FirstName')))
      people.push({
        span: { start: first.span.start, end: last.span.end },
        text: run.map(t => t.text).join(' '),
        honorific: null,
      })
    run = []
  }
  for (const token of tokens) {
    if (token.tags.has('Person') && !token.tags.has('Honorific')) run.push(token)
    else close()
    if (token.after !== ' ' && token.after !== '-') close()
  }
  close()
  return people
}
