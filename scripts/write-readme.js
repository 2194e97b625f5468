// Puts what a run over the fixture prints into the README. Run after a build: npm run readme
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const readme = new URL('../README.md', import.meta.url)
const command = ['compare', 'fixtures/us-mexico-talks']
const { stdout, status } = spawnSync(process.execPath, ['bin/factcheck.js', ...command], { encoding: 'utf8' })
if (status !== 1) throw new Error(`the fixture's run ended with ${status}`)
const block = `\`\`\`text\n$ factcheck ${command.join(' ')}\n${stdout}\`\`\``
writeFileSync(
  readme,
  readFileSync(readme, 'utf8').replace(/^```text\n\$ factcheck compare [\s\S]*?^```$/mu, () => block),
)
