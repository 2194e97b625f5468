import { expect, it } from 'vitest'
import { kinds } from '../../src/kinds/index.ts'
import { corpora } from '../support/corpora.ts'
import { readingPage } from '../support/reading-page.ts'

it('docs/reading.md says what the corpora hold', async () => {
  await expect(readingPage(kinds, corpora)).toMatchFileSnapshot('../../docs/reading.md')
})
