// Puts the program into a few files, behind tsc in `npm run build`: opening hundreds of small modules takes as long as
// reading an article. What a command loads late stays a file of its own. With "command-line" it leaves out the library.
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { unpackCompromise } from './unpack-compromise.mjs'

// The hook for pre-commit and the action have no development packages, but a folder with this one.
const { build } = await import('rolldown').catch(() => import('./hook/node_modules/rolldown/dist/index.mjs'))

/** compromise, whose modules are hundreds, with what it uses. */
const compromise = ['compromise', 'efrt', 'grad-school', 'suffix-thumb']

/** Packages that every comparison loads, and one that has another shape where it is required; with their own. The others stay packages. */
const ofCommandLine = [
  ...['commander', 'convert', 'fastest-levenshtein', 'string-similarity', 'zod', 'fflate', '@noble/hashes'],
  ...['fast-xml-builder', 'path-expression-matcher', 'xml-naming'],
]

const isPackage = id => !/^(?:[./]|[A-Za-z]:)/u.test(id)

/** The command line reads the parser's models as scripts/lay-out-models.mjs laid them out, and loads YAML's only when asked for. */
const ofNode = {
  'load-models.ts': new URL('../src/parse/laid-out-models.ts', import.meta.url),
  'yaml-parser.ts': new URL('../src/text/late-yaml-parser.ts', import.meta.url),
}
const modulesOfNode = {
  name: 'modules-of-node',
  resolveId: id => {
    const own = ofNode[id.slice(id.lastIndexOf('/') + 1)]
    return own === undefined ? null : fileURLToPath(own)
  },
}

const bundle = (input, { packages, format, extension, ...options }) =>
  build({
    input,
    external: id => isPackage(id) && !packages.some(name => id === name || id.startsWith(`${name}/`)),
    logLevel: 'warn',
    ...options,
    output: {
      dir: 'dist/bundle',
      format,
      // V8 forgets how to import what it kept.
      dynamicImportInCjs: false,
      entryFileNames: `[name].${extension}`,
      chunkFileNames: `[name].${extension}`,
    },
  })

// V8 takes what it kept of a file for that of another of the same length: nothing of an earlier build may stay.
rmSync('dist/bundle', { recursive: true, force: true })

// bin/load-compiled.js loads the command line, for which only CommonJS will do.
await bundle(['src/cli/launch.ts', 'src/cli/judge-thread.ts'], {
  packages: [...compromise, ...ofCommandLine],
  format: 'cjs',
  extension: 'cjs',
  platform: 'node',
  plugins: [unpackCompromise, modulesOfNode],
})
// The library is for Node and for browsers. What yaml has for Node alone cannot be bundled by those who use the library.
// scripts/lay-out-models.mjs reads the models by a part of it.
const library = { index: 'src/index.ts', reporters: 'src/reporters.ts' }
await bundle(
  { 'model-file': 'src/parse/model-file.ts', ...(process.argv[2] === 'command-line' ? {} : library) },
  {
    packages: [...compromise, 'yaml'],
    format: 'esm',
    extension: 'js',
    platform: 'neutral',
    plugins: [unpackCompromise],
  },
)
