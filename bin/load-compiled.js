import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'

/**
 * Loads a file of the bundle and those that it asks for, with what V8 made of them when they were built: to compile them takes as long
 * as to read an article. Where that is of another version of V8, they are compiled.
 *
 * @param scripts gets each file's script by its path
 */
export const loadCompiled = (entry, scripts = new Map()) => {
  const loaded = new Map()
  const load = file => {
    const known = loaded.get(file)
    if (known) return known.exports
    const module = { exports: {} }
    loaded.set(file, module)
    const requirePackage = createRequire(file)
    const require = id => (id.startsWith('./') ? load(join(dirname(file), id)) : requirePackage(id))
    const compiled = `${file}.cache`
    const script = new Script(
      `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`,
      {
        filename: file,
        ...(existsSync(compiled) && { cachedData: readFileSync(compiled) }),
      },
    )
    scripts.set(file, script)
    script.runInThisContext()(module.exports, require, module, file, dirname(file))
    return module.exports
  }
  return load(entry)
}
