import { fileURLToPath } from 'node:url'

/** The folder of the labelled stories. */
export const stories: string = fileURLToPath(new URL('../../fixtures/stories', import.meta.url))
