// Puts the program into a few files, behind tsc in `npm run build`: opening hundreds of small modules takes as long as reading an
// article. They lie as deep as those that tsc writes. What a command loads late stays a file of its own.
import { build } from 'rolldown'
import { unpackCompromise } from './unpack-compromise.mjs'

/** Packages that every comparison loads, and one that has another shape where it is required; with their own. The others stay packages. */
const within = new RegExp(
  `^(?:${[
    'commander|compromise|efrt|grad-school|suffix-thumb|chrono-node|convert|fastest-levenshtein|string-similarity|zod',
    'fast-xml-builder|path-expression-matcher|xml-naming',
  ].join('|')})(?:/|$)`,
  'u',
)

const bundle = (input, format, extension) =>
  build({
    input,
    platform: 'node',
    external: id => !/^(?:[./]|[A-Za-z]:)/u.test(id) && !within.test(id),
    plugins: [unpackCompromise],
    logLevel: 'warn',
    output: {
      dir: 'dist/bundle',
      format,
      // V8 forgets how to import what it kept.
      dynamicImportInCjs: false,
      entryFileNames: `[name].${extension}`,
      chunkFileNames: `[name].${extension}`,
    },
  })

// bin/load-compiled.js loads the command line, for which only CommonJS will do.
await bundle('src/cli/launch.ts', 'cjs', 'cjs')
await bundle('src/index.ts', 'esm', 'js')
