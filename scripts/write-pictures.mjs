// Takes the pictures of the README: the HTML report in Debian's chromium, and the terminal as SVG. Run after a build:
// npm run pictures
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from '../tests/browser/node_modules/playwright-core/index.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const factcheck = (story, args, columns) =>
  spawnSync(process.execPath, [join(root, 'bin/factcheck.js'), 'compare', '--no-config', ...args], {
    cwd: join(root, 'fixtures/stories', story),
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: String(columns) },
  }).stdout

/** What the codes of a terminal look like. */
const looks = { 1: 'b', 2: 'f', 4: 'u', 31: 'red', 33: 'yellow', 35: 'magenta', 36: 'cyan', 32: 'green' }
const ends = { 22: ['b', 'f'], 24: ['u'], 39: ['red', 'yellow', 'magenta', 'cyan', 'green'] }
const escaped = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)

/** A terminal with some lines in it. */
const terminalPicture = (text, columns) => {
  const look = new Set()
  const rows = text
    .trimEnd()
    .split('\n')
    .map((line, i) => {
      let row = ''
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours themselves
      for (const [, code, piece] of line.matchAll(/(?:\u001b\[(\d+)m)?([^\u001b]*)/g)) {
        if (looks[code]) look.add(looks[code])
        for (const name of ends[code] ?? []) look.delete(name)
        if (piece) row += `<tspan class="${[...look].join(' ')}">${escaped(piece)}</tspan>`
      }
      return `<text x="20" y="${38 + i * 19}" xml:space="preserve">${row}</text>`
    })
  const [width, height] = [columns * 8.43 + 40, rows.length * 19 + 46]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="factcheck at a terminal">
<style>text{font:14px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#d8d8d4}.b{font-weight:700}.f{fill:#8f8f8a}.u{text-decoration:underline}.red{fill:#ff8a80}.yellow{fill:#e8c268}.magenta{fill:#dfa6e8}.cyan{fill:#7fd0dc}.green{fill:#8fd19a}</style>
<rect width="100%" height="100%" rx="10" fill="#1b1d21"/>
${rows.join('\n')}
</svg>
`
}

const columns = 96
writeFileSync(
  join(root, 'docs/terminal.svg'),
  terminalPicture(
    `$ factcheck compare a.txt b.txt\n${factcheck('12-andes-earthquake', ['a.txt', 'b.txt', '--color'], columns)}`,
    columns,
  ),
)

const folder = mkdtempSync(join(tmpdir(), 'factcheck-pictures-'))
const file = join(folder, 'report.html')
factcheck('06-santa-isidora-ferry', ['a.txt', 'b.txt', 'c.txt', '--format', `html=${file}`], columns)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage({ viewport: { width: 1280, height: 760 } })
await page.goto(pathToFileURL(file).href)
await page.keyboard.press('j')
await page.keyboard.press('j')
await page.screenshot({ path: join(root, 'docs/report.png') })
await browser.close()
rmSync(folder, { recursive: true, force: true })
