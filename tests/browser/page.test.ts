import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { compare } from '../../src/index.ts'
import { renderHtml } from '../../src/report/html.ts'
import { runMain } from '../cli/run.ts'
import { articlesIn, browserForTests, reportPage } from './open-page.ts'

const open = browserForTests()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const story = 'fixtures/stories/06-santa-isidora-ferry'
let file = ''
beforeAll(async () => {
  file = await reportPage([story])
})

/** What axe finds that keeps people from using the page. */
const barriers = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

const shown = (page: Page) => page.locator('.list > li:not([hidden])')
const current = (page: Page) => page.locator('.list > li.current')

describe('the page of a story', () => {
  it('opens from a file, asks for nothing, says nothing on the console', async () => {
    const { page, noise } = await open(file)
    expect(await page.title()).toBe('factcheck: 4 open contradictions')
    expect(await page.locator('.columns > article').count()).toBe(3)
    expect(noise).toEqual([])
  })

  it.each(['light', 'dark'] as const)('has nothing that keeps people out, %s', async colorScheme => {
    const { page } = await open(file, { colorScheme })
    for (const details of await page.locator('details').all())
      await details.evaluate(one => one.setAttribute('open', ''))
    await page.locator('[name=verdict]').evaluateAll(boxes => {
      for (const box of boxes) if (!(box as HTMLInputElement).checked) (box as HTMLInputElement).click()
    })
    expect(await barriers(page)).toEqual([])
  })

  it('brings the passages of a finding into view in all its articles', async () => {
    const { page } = await open(file)
    for (const _ of [1, 2, 3]) {
      await page.keyboard.press('j')
      const marks = page.locator('mark.current')
      const columns = await page.locator('article.involved').count()
      expect(columns).toBeGreaterThan(1)
      let seen = 0
      for (const mark of await marks.all()) {
        const box = await mark.boundingBox()
        if (box && box.y > 60 && box.y + box.height < 860) seen++
      }
      expect(seen).toBeGreaterThanOrEqual(columns)
    }
  })

  it('goes by keyboard from the list to a passage and back', async () => {
    const { page } = await open(file)
    await page.keyboard.press('j')
    const heading = await current(page).locator('.heading').textContent()
    await page.keyboard.press('k')
    expect(await current(page).locator('.heading').textContent()).not.toBe(heading)
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.closest('mark')?.className)).toContain('current')
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('words')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    expect(await page.locator('dialog').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog').isVisible()).toBe(false)
  })

  it('leads from a passage to its finding', async () => {
    const { page } = await open(file)
    await page.locator('mark.contradiction a', { hasText: 'Caticlan' }).click()
    expect(await current(page).locator('.heading').textContent()).toContain('Romblon or Caticlan?')
    expect(await current(page).locator('details').getAttribute('open')).not.toBeNull()
  })

  it('filters by verdict, kind, article, confidence and words, and says how many are left', async () => {
    const { page } = await open(file)
    const count = () => page.locator('#count').textContent()
    expect(await shown(page).count()).toBe(11)
    await page.locator('[name=verdict][value=notation]').uncheck()
    expect(await count()).toBe('4 findings of 36')
    await page.locator('.more summary').click()
    await page.locator('[name=kind]').selectOption('figure')
    expect(await shown(page).count()).toBe(1)
    await page.locator('[name=kind]').selectOption('')
    await page.locator('[name=confidence]').fill('0.9')
    expect(await count()).toBe('1 finding of 36')
    await page.locator('[name=confidence]').fill('0')
    await page.locator('[name=words]').fill('caticlan')
    expect(await count()).toBe('1 finding of 36')
  })

  it('filters by group where several are compared: findings, articles and the table', async () => {
    const ferry = (dead: string) =>
      `PORT ELM, 4 March 2024 — The ferry fire killed ${dead} people on Monday.\n`
    const dam = (houses: string) =>
      `OSK, 5 March 2024 — The dam above Osk broke and flooded ${houses} houses.\n`
    const folder = articlesIn({
      'ferry-a.txt': ferry('14'),
      'ferry-b.txt': ferry('17'),
      'dam-a.txt': dam('64'),
      'dam-b.txt': dam('46'),
      'factcheck.config.yaml':
        'groups: [{name: ferry, files: [ferry-*.txt]}, {name: dam, files: [dam-*.txt]}]\n',
    })
    const report = join(folder, 'report.html')
    const { code, err } = await runMain(['compare', '--format', `html=${report}`], { cwd: folder })
    expect([code, err]).toEqual([1, 'factcheck: configuration: factcheck.config.yaml\n'])
    const { page, noise } = await open(report)
    const names = () => page.locator('.columns > article:visible h2').allTextContents()
    expect(await names()).toHaveLength(4)
    const all = await shown(page).count()
    await page.locator('.more summary').click()
    await page.locator('[name=group]').selectOption('dam')
    expect(await names()).toEqual(['dam-a.txt', 'dam-b.txt'])
    expect(await shown(page).locator('.tag').allTextContents()).toEqual(['contradiction · figure in dam'])
    await page.locator('.matrix > summary').click()
    expect((await page.locator('.matrix tbody tr:visible').allTextContents()).join()).not.toContain('killed')
    await page.locator('[name=group]').selectOption('')
    expect(await shown(page).count()).toBe(all)
    expect(noise).toEqual([])
    expect(await (await open(file)).page.locator('[name=group]').count()).toBe(0)
  })

  it('changes between light and dark', async () => {
    const { page } = await open(file, { colorScheme: 'light' })
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await paper()
    await page.locator('#theme').click()
    expect(await paper()).not.toBe(light)
    await page.locator('#theme').click()
    expect(await paper()).toBe(light)
  })

  it('shows who says what, with the odd one out', async () => {
    const { page } = await open(file)
    await page.locator('.matrix > summary').click()
    const row = page.locator('tr.contradiction', { hasText: 'missing' })
    expect(await row.locator('td').allTextContents()).toEqual(['23', '32 odd one out', '23'])
  })

  it('gives the command that settles a finding', async () => {
    const { page } = await open(file)
    const box = current(page).locator('.command')
    expect(await box.locator('code').textContent()).toMatch(
      /^factcheck resolve t-e858 .*--accept .*--reason/u,
    )
    await box.locator('button').click()
    expect(await box.locator('button').textContent()).toMatch(/Cop/u)
  })

  it('prints the findings and the articles, and nothing to click', async () => {
    const { page } = await open(file)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.filters').isVisible()).toBe(false)
    expect(await page.locator('.copy').first().isVisible()).toBe(false)
    expect(await page.locator('article .text').first().isVisible()).toBe(true)
    expect((await page.pdf()).length).toBeGreaterThan(20_000)
  })

  it('fits a phone', async () => {
    const { page } = await open(file, { viewport: { width: 390, height: 844 } })
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(over).toBeLessThanOrEqual(0)
    await current(page).locator('a[data-jump]').first().click()
    const box = await page.locator('mark.current').first().boundingBox()
    expect(box && box.y > 0 && box.y < 844).toBe(true)
    await page.locator('.back').click()
  })

  it('is a page with links where no script runs', async () => {
    const { page } = await openWithoutScript(file)
    expect(await page.locator('.list > li').count()).toBe(36)
    expect(await page.locator('mark a[href^="#f"]').count()).toBeGreaterThan(10)
  })
})

const openWithoutScript = async (path: string) => {
  const { page } = await open(path)
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: false })
  const plain = await context?.newPage()
  if (!plain) throw new Error('no page')
  await plain.goto(page.url())
  return { page: plain }
}

describe('hostile articles', () => {
  const attack = [
    '<script>window.owned = 1</script></script>',
    '</style><style>body { display: none }</style>',
    '<img src=x onerror="window.owned = 1"><svg onload="window.owned = 1">',
    '<a href="javascript:window.owned=1">click</a> javascript:window.owned=1',
    '" onmouseover="window.owned = 1" x="',
    "<iframe src='https://evil.example'></iframe><link rel=stylesheet href='https://evil.example/x.css'>",
    '<base href="https://evil.example/"><meta http-equiv="refresh" content="0; url=https://evil.example">',
    '<!-- --><![CDATA[ ]]> {{constructor.constructor("owned=1")()}}',
  ].join(' ')

  it('run nothing, fetch nothing and are shown as text', async () => {
    const folder = articlesIn({
      [`a${'"><img src=x onerror=owned=1>'.replaceAll('/', '')}.txt`]: `Blaze ${attack}\n\nThe ferry fire killed 14 people on Monday, said ${attack}.\n`,
      'b.txt': `Blaze ${attack}\n\nThe ferry fire killed 17 people on Monday, said ${attack}.\n`,
    })
    const { page, noise } = await open(await reportPage([folder]))
    await page.keyboard.press('j')
    for (const link of await page.locator('mark a').all()) await link.click({ force: true })
    expect(await page.evaluate('window.owned')).toBeUndefined()
    expect(noise).toEqual([])
    expect(await page.locator('body').isVisible()).toBe(true)
    expect(await page.locator('article .text').first().textContent()).toContain(
      '<script>window.owned = 1</script>',
    )
    expect(await page.locator('iframe, img, link, base, article script').count()).toBe(0)
  })

  it('may be two megabytes long', async () => {
    const filler = `${'Nothing of note was said about the weather in the harbour. '.repeat(20)}\n\n`.repeat(
      1_700,
    )
    const articles = [14, 17].map((dead, i) => ({
      path: `${i}.txt`,
      text: `Fire\n\nThe ferry fire killed ${dead} people on Monday, police said.\n`,
    }))
    // Read without the filler, which would take its time and says nothing.
    const texts = new Map(articles.map(({ path, text }) => [path, `${text}\n${filler}`]))
    const html = renderHtml(await compare(articles), { texts })
    expect(html.length).toBeGreaterThan(4_000_000)
    const { page, noise } = await open(join(articlesIn({ 'page.html': html }), 'page.html'))
    expect(await current(page).locator('.heading').textContent()).toBe('people killed: 14 or 17?')
    expect(noise).toEqual([])
  })
})

describe('a page of 46 articles', () => {
  it('opens and brings two of them side by side', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 46 }, (_, i) => [
        `source-${String(i).padStart(2, '0')}.txt`,
        `Ferry fire\n\nThe ferry fire killed ${i % 9 === 0 ? 17 : 14} people on Monday, police said in report ${i}.\n\nThe harbour was closed for the night.\n`,
      ]),
    )
    const { page, noise } = await open(await reportPage([articlesIn(texts)]))
    expect(await page.locator('.columns > article').count()).toBe(46)
    await page.keyboard.press('j')
    expect(await page.locator('mark.current').count()).toBeGreaterThan(40)
    expect(noise).toEqual([])
  })
})
