// One of the threads that a large run divides its groups among.
import { fileURLToPath } from 'node:url'
import { loadCompiled } from './load-compiled.js'

loadCompiled(fileURLToPath(new URL('../dist/bundle/judge-thread.cjs', import.meta.url)))
