import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { runMain, temporaryFolder } from '../cli/run.ts'

/** Debian's, or the one that the environment names. */
const executable = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** A page that was opened, and what it did besides showing itself. */
export interface Opened {
  readonly page: Page
  /** Errors and messages of the console, dialogs, and requests for anything but the page. */
  readonly noise: readonly string[]
}

/** A browser for the tests of a file. */
export const browserForTests = (): ((file: string, options?: BrowserContextOptions) => Promise<Opened>) => {
  let browser: Browser | undefined
  beforeAll(async () => {
    if (!existsSync(executable))
      throw new Error(`no browser at ${executable}: apt-get install chromium, or set CHROMIUM`)
    browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox'] })
  })
  afterAll(() => browser?.close())
  return async (file, options = {}) => {
    if (!browser) throw new Error('the browser is not running')
    const page = await browser.newPage({ viewport: { width: 1360, height: 860 }, ...options })
    const url = pathToFileURL(file).href
    const noise: string[] = []
    page.on('console', message => noise.push(`console: ${message.text()}`))
    page.on('pageerror', error => noise.push(`error: ${error.message}`))
    page.on('dialog', dialog => {
      noise.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', request => {
      if (request.url().split('#')[0] !== url) noise.push(`request: ${request.url()}`)
    })
    await page.goto(url)
    await page.waitForSelector('html[data-ready]')
    return { page, noise }
  }
}

/** Writes the HTML report of a run, as `factcheck compare` does. */
export const reportPage = async (files: readonly string[]): Promise<string> => {
  const cwd = temporaryFolder()
  const file = join(cwd, 'report.html')
  const { code, err } = await runMain(['compare', '--no-config', ...files, '--format', `html=${file}`])
  if (code === 2) throw new Error(err)
  return file
}

/** Articles in a folder of their own. */
export const articlesIn = (texts: Readonly<Record<string, string>>): string => {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text)
  return folder
}
