// Puts the program into a few files, behind tsc in `npm run build`: opening hundreds of small modules takes as long as reading an
// article. They lie as deep as those that tsc writes. What a command loads late stays a file of its own.
import { build } from 'rolldown'
import { unpackCompromise } from './unpack-compromise.mjs'

/** Packages that every comparison loads, with their own; the others stay packages. */
const within =
  /^(?:compromise|efrt|suffix-thumb|grad-school|chrono-node|convert|fastest-levenshtein|string-similarity|zod|commander)(?:\/|$)/u

await build({
  input: { launch: 'src/cli/launch.ts', index: 'src/index.ts' },
  platform: 'node',
  external: id => !/^(?:[./]|[A-Za-z]:)/u.test(id) && !within.test(id),
  plugins: [unpackCompromise],
  logLevel: 'warn',
  output: { dir: 'dist/bundle', chunkFileNames: '[name].js' },
})
