import { describe, expect, it } from 'vitest'
import { lineRole } from '../../src/segment/line-role.ts'
import { lineRoles } from '../../src/segment/line-roles.ts'

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

describe('the roles of lines', () => {
  const body = 'The ferry ran aground off the point on Friday night.'

  it('tell a summary under its label from the text behind the headline', () => {
    const lines = ['Article Summary', 'A ferry ran aground with 40 aboard.', 'Ferry runs aground', body]
    expect(lineRoles(lines, 'Ferry runs aground')).toEqual(['heading', 'summary', 'headline', 'body'])
  })

  it('tell a list of key points', () => {
    const lines = [
      'Ferry runs aground',
      'Key points:',
      '- Nobody was hurt.',
      '- It sails again.',
      body,
      '- A list.',
    ]
    expect(lineRoles(lines, 'Ferry runs aground')).toEqual([
      'headline',
      'body',
      'summary',
      'summary',
      'body',
      'body',
    ])
  })

  it('tell a standfirst between headline and byline', () => {
    const lines = ['Ferry runs aground', 'Captain blames the fog.', 'By Maren Holt', body]
    expect(lineRoles(lines, 'Ferry runs aground')).toEqual(['headline', 'summary', 'byline', 'body'])
    expect(lineRoles(['Ferry runs aground', body, body], 'Ferry runs aground')).toEqual([
      'headline',
      'body',
      'body',
    ])
  })
})
