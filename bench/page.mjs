// How long a browser takes to open the HTML report of many articles, as a multiple of that of two. Needs Debian's chromium.
// node bench/page.mjs [articles]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compare } from '../dist/index.js'
import { renderHtml } from '../dist/report/html.js'
import { chromium } from '../tests/browser/node_modules/playwright-core/index.mjs'
import { inventNews } from './invent-news.mjs'

const many = Number(process.argv[2] ?? 46)
const folder = mkdtempSync(join(tmpdir(), 'factcheck-page-'))
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})

const open = async count => {
  const articles = inventNews({ events: 1, articlesPerEvent: count })
  const report = await compare(articles)
  const html = renderHtml(report, { texts: new Map(articles.map(({ path, text }) => [path, text])) })
  const file = join(folder, `${count}.html`)
  writeFileSync(file, html)
  const times = []
  for (let run = 0; run < 3; run++) {
    const page = await browser.newPage()
    const start = performance.now()
    await page.goto(pathToFileURL(file).href)
    await page.waitForSelector('html[data-ready]')
    times.push(performance.now() - start)
    await page.close()
  }
  return { bytes: html.length, ms: Math.min(...times) }
}

const [few, all] = [await open(2), await open(many)]
console.log(`2 articles: ${few.bytes} bytes; ${many} articles: ${all.bytes} bytes`)
console.log(
  `opens in ${Math.round(few.ms)} ms and ${Math.round(all.ms)} ms: ${(all.ms / few.ms).toFixed(1)} times`,
)
await browser.close()
rmSync(folder, { recursive: true, force: true })
