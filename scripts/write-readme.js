// Puts what the README's commands print into the README. Run after a build: npm run readme
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const launcher = fileURLToPath(new URL('bin/factcheck.js', root))

/** Where each command of the README runs. */
const folders = { compare: root, explain: new URL('fixtures/stories/01-larkin-terrace-fire/', root) }

const readme = new URL('README.md', root)
const shown = readFileSync(readme, 'utf8').replace(
  /^```text\n\$ factcheck (?<command>(?<name>compare|explain) .*)\n[\s\S]*?^```$/gmu,
  (_block, command, name) => {
    const { stdout, status } = spawnSync(process.execPath, [launcher, ...command.split(' ')], {
      cwd: folders[name],
      encoding: 'utf8',
    })
    if (status === null || status > 1) throw new Error(`factcheck ${command} ended with ${status}`)
    return `\`\`\`text\n$ factcheck ${command}\n${stdout}\`\`\``
  },
)
writeFileSync(readme, shown)
