import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index.ts'

/** The names of things that two articles write in different ways, with the verdict on them. */
const namedApart = async (...texts: readonly string[]) => {
  const { findings } = await compare(texts.map((text, i) => ({ path: `${i}.txt`, text })))
  return findings
    .filter(({ kind }) => kind === 'name')
    .map(({ verdict, reason, mentions }) => ({
      verdict,
      code: reason.code,
      names: [...new Set(mentions.map(({ text }) => text))],
    }))
}

describe('names of things', () => {
  it('initials are short for the body that an article explains, or for the only one that they fit', async () => {
    const told = { verdict: 'notation', code: 'name-short-form' }
    expect(
      await namedApart(
        'The National Roads Agency closed the tunnel.',
        'Traffic was light, the NRA said. NRA inspectors arrived at noon.',
      ),
    ).toEqual([{ ...told, names: ['National Roads Agency', 'NRA'] }])
    expect(
      await namedApart(
        'The Halden Dockers Circle (HD) called a strike.',
        'A strike was called by the Halden Dockers Circle.',
      ),
    ).toEqual([])
    expect(await namedApart('Talks failed, said the Dock Workers’ Union.', 'The DWU walked out.')).toEqual([
      { ...told, names: ['Dock Workers’ Union', 'DWU'] },
    ])
    expect(
      await namedApart(
        'Pay fell, said the Union of Porters and Glass Cutters (UPGC).',
        'Members of the UPGC walked out.',
      ),
    ).toEqual([{ ...told, names: ['Union of Porters and Glass Cutters', 'UPGC'] }])
  })

  it('initials that fit two bodies stand for neither', async () => {
    expect(
      await namedApart(
        'The National Roads Agency and the National Rivers Authority objected.',
        'The tunnel is closed, the NRA said.',
      ),
    ).toEqual([])
  })

  it('initials of what is no body are left alone', async () => {
    expect(
      await namedApart('They sang Long Grey Winters twice in a night.', 'It was LGW that they sang.'),
    ).toEqual([])
  })

  it('spelling, word order and the legal form make another notation', async () => {
    const told = async (a: string, b: string) =>
      (await namedApart(`It was owned by ${a} until May.`, `It was sold by ${b} in May.`)).map(
        ({ verdict, code }) => `${verdict} ${code}`,
      )
    expect(await told('the Lübben Line', 'the Lubben Line')).toEqual(['notation name-spelling'])
    expect(await told('the Alder Labour Club', 'the Alder Labor Club')).toEqual(['notation name-spelling'])
    expect(await told('the Brezan Museum', 'the Museum Brezan')).toEqual(['notation name-spelling'])
    expect(await told('Norvale Coatings', 'Norvale Coatings Ltd')).toEqual(['notation name-short-form'])
    expect(await told('the HARBOURS ACT', 'the Harbours Act')).toEqual(['notation name-spelling'])
    expect(
      await told('the House Rivers and Docks Committee', 'the House Committee on Rivers and Docks'),
    ).toEqual(['notation name-short-form'])
  })

  it('one word may be written with a hyphen, in other capitals, with dots', async () => {
    const told = async (a: string, b: string) =>
      (await namedApart(`It was bought by ${a} in May.`, `It was sold to ${b} that month.`)).map(
        ({ verdict, code, names }) => `${verdict} ${code} ${names.join(' ')}`,
      )
    expect(await told('Wal-Mert', 'Walmert')).toEqual(['notation name-spelling Wal-Mert Walmert'])
    expect(await told('LionsGade', 'Lionsgade')).toEqual(['notation name-spelling LionsGade Lionsgade'])
    expect(await told('NATO', 'Nato')).toEqual(['notation name-spelling NATO Nato'])
    expect(await told('the F.D.I.', 'the FDI')).toEqual(['notation name-spelling F.D.I. FDI'])
    expect(await told('the Fishing Docks Institute', 'the F.D.I.')).toEqual([
      'notation name-short-form Fishing Docks Institute F.D.I.',
    ])
    expect(await told('Lionsgade', 'Lionsgate')).not.toContain('notation name-spelling Lionsgade Lionsgate')
  })

  it('articles that write a name alike, or each in both ways, are worth no word', async () => {
    expect(await namedApart('The Alder Labour Club is shut.', 'The Alder Labour Club is open.')).toEqual([])
    const both = 'The National Roads Agency (NRA) closed it. The NRA gave no reason.'
    expect(await namedApart(both, `${both} Rain fell.`)).toEqual([])
  })

  it('places, people and titles are read by others', async () => {
    expect(
      await namedApart(
        'It stands in São Paulo. The Minister of Defence, Maren Holtby, agreed.',
        'It stands in Sao Paulo. The Minister of Defense, Maren Holtby, agreed.',
      ),
    ).toEqual([{ verdict: 'agreement', code: 'name-same', names: ['Maren Holtby'] }])
  })

  it('a slip in one word of a name is a contradiction, a plural or another romanisation is none', async () => {
    const told = async (a: string, b: string) =>
      (await namedApart(`He joined the ${a} in May.`, `He left the ${b} in June.`))
        .filter(({ verdict }) => verdict !== 'uncorroborated')
        .map(({ verdict, code }) => `${verdict} ${code}`)
    expect(await told('Royal Brezan Corp', 'Royal Brezan Corps')).toEqual(['contradiction name-likely-typo'])
    expect(await told('Quarvel Lancers', 'Quarvek Lancers')).toEqual(['contradiction name-likely-typo'])
    expect(await told('Alder Minstrel', 'Alder Minstrels')).toEqual([])
    expect(await told('Zarqad Brigade', 'Zarqqad Brigade')).toEqual([])
  })

  it('a known place is told from a slip of it', async () => {
    const names = await namedApart('The ship lay off Gibralter.', 'The ship was seen near Gibraltar.')
    expect(names.map(({ verdict }) => verdict)).toContain('contradiction')
    expect(await namedApart('It flew over Iran.', 'It flew over Iraq.')).toEqual([])
  })

  it('other names are other things', async () => {
    const other = async (a: string, b: string) =>
      (await namedApart(`It was owned by ${a} until May.`, `It was sold by ${b} in May.`)).filter(
        ({ verdict }) => verdict !== 'uncorroborated',
      )
    expect(await other('the Halden Water Board', 'the Halden Water Company')).toEqual([])
    expect(await other('the University of Halden', 'Halden University')).toEqual([])
    expect(await other('Norvale Coatings Ltd', 'Norvale Coatings Inc')).toEqual([])
  })
})
