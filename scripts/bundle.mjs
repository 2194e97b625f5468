// Puts the command line into a few files, behind tsc in `npm run build`: opening hundreds of small modules takes as long
// as reading an article. They lie as deep as those that tsc writes. Packages stay packages, and what a command loads late
// stays a file of its own.
import { build } from 'rolldown'

await build({
  input: 'src/cli/launch.ts',
  platform: 'node',
  external: id => !/^(?:[./]|[A-Za-z]:)/u.test(id),
  logLevel: 'warn',
  output: { dir: 'dist/bundle', chunkFileNames: '[name].js' },
})
