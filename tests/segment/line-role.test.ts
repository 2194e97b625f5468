import { describe, expect, it } from 'vitest'
import { lineRole } from '../../src/segment/line-role.ts'

describe('the role of a line', () => {
  it('takes a short line with its writer for a byline', () => {
    for (const line of ['By Maren Holt', 'By Maren Holt and Ivo Renck in Porto.', 'Published: 4 March 2024'])
      expect(lineRole(line, 1, 'Ferry runs aground')).toBe('byline')
  })

  it('takes a sentence that begins like one for text', () => {
    const line = 'By Friday night 17 people had been found dead and more than 30 were missing.'
    expect(lineRole(line, 1, 'Ferry runs aground')).toBe('body')
  })
})
