// Puts the program into a few files, behind tsc in `npm run build`: opening hundreds of small modules takes as long as
// reading an article. The command line and the library share them. What a command loads late stays a file of its own.
// Packages stay packages, but for compromise, whose modules are hundreds as well: it comes as the one file that it ships.
import { copyFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// The hook for pre-commit and the action have no development packages, but a folder with this one.
const { build } = await import('rolldown').catch(() => import('./hook/node_modules/rolldown/dist/index.mjs'))

const compromise = new URL('../node_modules/compromise/', import.meta.url)
const bundled = fileURLToPath(new URL('builds/two/compromise-two.mjs', compromise))

await build({
  input: { launch: 'src/cli/launch.ts', index: 'src/index.ts', reporters: 'src/reporters.ts' },
  platform: 'neutral',
  external: id => !/^(?:[./]|[A-Za-z]:)/u.test(id) && id !== 'compromise/two',
  resolve: { alias: { 'compromise/two': bundled } },
  logLevel: 'warn',
  output: { dir: 'dist/bundle', chunkFileNames: '[name].js' },
})
copyFileSync(new URL('LICENSE', compromise), 'dist/bundle/compromise.LICENSE')
