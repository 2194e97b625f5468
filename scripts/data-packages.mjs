// The packages that data are made from lie in a folder of their own: `npm run data` installs them there.
import { createRequire } from 'node:module'

/** Loads one of them, or finds a file of one. */
export const dataPackages = createRequire(new URL('data/package.json', import.meta.url))
