import { isCancel, log, select, text } from '@clack/prompts'
import type { Ask } from './ask.ts'

const orNull = (answer: string | symbol): string | null =>
  isCancel(answer) || typeof answer !== 'string' ? null : answer

/** Asks with @clack/prompts. */
export const clackAsk: Ask = {
  show: shown => log.message(shown.trimEnd()),
  choose: async (message, answers) =>
    orNull(await select({ message, options: answers.map(answer => ({ ...answer })) })),
  write: async (message, refuse) =>
    orNull((await text({ message, validate: answer => refuse(answer ?? '') })) ?? ''),
}
