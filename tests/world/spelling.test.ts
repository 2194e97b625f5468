import { describe, expect, it } from 'vitest'
import { fold } from '../../src/world/fold.ts'
import { toAmerican } from '../../src/world/spelling.ts'
import { transliterationKey } from '../../src/world/transliteration-key.ts'

describe('toAmerican', () => {
  it.each([
    ['organisation', 'organization'],
    ['Labour', 'Labor'],
    ['defence', 'defense'],
    ['programme', 'program'],
    ['centre', 'center'],
    ['advisor', 'adviser'],
    ['adviser', 'adviser'],
    ['travelled', 'traveled'],
    ['radicalised', 'radicalized'],
    ['privatisation', 'privatization'],
    ['cheque', 'check'],
    ['councillor', 'councilor'],
  ])('turns %s into %s', (british, american) => {
    expect(toAmerican(british)).toBe(american)
    expect(toAmerican(american)).toBe(american)
  })

  it.each([
    'advise',
    'exercise',
    'supervised',
    'surprise',
    'promised',
    'compromise',
    'televised',
    'enterprise',
    'raised',
    'expertise',
    'merchandise',
    'otherwise',
    'cruised',
    'revised',
    'buses',
    'tonne',
    'hour',
    'four',
  ])('leaves %s alone', word => {
    expect(toAmerican(word)).toBe(word)
  })
})

describe('fold', () => {
  it.each([
    ['Győr', 'gyor'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Ærø', 'aero'],
    ['Þór', 'thor'],
    ['Đurić', 'duric'],
    ['O’Neill', "o'neill"],
    ['plain', 'plain'],
  ])('folds %s to %s', (text, expected) => {
    expect(fold(text)).toBe(expected)
  })
})

describe('transliterationKey', () => {
  it.each([
    [['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Zelenskij']],
    [['Mohammed', 'Muhammad', 'Mohamed']],
    [['Tchaikovsky', 'Chaikovsky', 'Tschaikowsky']],
    [['Qaddafi', 'Gaddafi', 'Kadhafi', 'Gadhafi']],
    [['Müller', 'Mueller', 'Muller']],
    [['Århus', 'Aarhus', 'Arhus']],
    [['Sørensen', 'Soerensen', 'Sorensen']],
    [['Dmitry', 'Dmitri', 'Dmitriy']],
    [['Yekaterina', 'Ekaterina']],
    [['Milošević', 'Milosevic', 'Milosevich']],
    [['al-Assad', 'Al Assad', 'el-Assad']],
    [['Abdel Rahman', 'Abdulrahman', 'Abd al-Rahman']],
    [['Van Dijk', 'Van Dyk']],
    [['Kim Jong-un', 'Kim Jong Un']],
  ])('meets for %j', spellings => {
    expect(new Set(spellings.map(transliterationKey)).size).toBe(1)
  })

  it('keeps other names apart', () => {
    const names =
      'Whitcomb Whitcombe Elena Irene Tomás Tomé Katarzyna Karolina Wilber Wilson Gale Kale Michael Michal Louis Luis ' +
      'Marie Maria Jane Jana Smith Smyth Brian Bryan Harrington Harington Miller Muller Bauer Baur Jang Yang Wang Vang ' +
      'Stewart Stuart Reid Reed Clark Clarke Thompson Thomson Petersen Peterson Larsen Larson Kessler Gessler'
    const keys = names.split(' ').map(transliterationKey)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })

  it('leaves a wall of letters alone', () => {
    expect(transliterationKey('y'.repeat(50_000))).toHaveLength(50_000)
  })
})
