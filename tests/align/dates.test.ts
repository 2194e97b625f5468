import { describe, expect, it } from 'vitest'
import { check, list } from '../../src/check.ts'

const told = (verdict: string, ...texts: string[]) =>
  check(texts.map((text, i) => ({ path: `${i}.txt`, text })))
    .findings.filter(finding => finding.kind === 'date' && finding.verdict === verdict)
    .map(finding => finding.mentions.map(mention => mention.text).toSorted())

const conflicts = (...texts: string[]) => told('contradiction', ...texts)

describe('dates of one event', () => {
  it.each([
    [
      'a strike, whichever verb says that it begins',
      'The walkout by ferry crews begins on Thursday, the union said.',
      'Ferry crews will down tools on Wednesday after talks failed.',
    ],
    [
      'an inquest that opens or is due',
      'The inquest into the deaths of the miners is due to open on 4 March.',
      'An inquest into the miners’ deaths opens on 14 March at Holm town hall.',
    ],
    [
      'a find',
      'The body was found on Saturday by a walker near Brackwell reservoir.',
      'A walker discovered the body on Friday on the banks of Brackwell reservoir.',
    ],
    [
      'a ship that sank or went down',
      'The cargo ship Ostrava sank off Cape Varn early on Monday.',
      'The Ostrava, a cargo ship, went down off Cape Varn on Saturday night.',
    ],
    [
      'a probe that lifted off or was launched',
      'The probe lifted off on Sunday from Kodra spaceport.',
      'The probe was launched on Saturday from the Kodra spaceport.',
    ],
    [
      'a truce that takes effect',
      'The ceasefire took effect at midnight on Thursday.',
      'The truce took effect on Friday evening.',
    ],
    [
      'two digits of a time that changed places',
      'The explosion tore through the grain silo at 4:15 p.m. on Wednesday.',
      'The blast at the grain silo happened at 4:51 p.m. on Wednesday.',
    ],
    [
      'a birth in brackets behind a name',
      'Marta Ellingsen (born 4 May 1931) studied in Turin.',
      'Marta Ellingsen was born in Vardal in 1938.',
    ],
    [
      'a death in brackets behind a name',
      'Marta Ellingsen (4 May 1931 – 9 June 2012) was a sculptor.',
      'Marta Ellingsen died on 9 June 2015.',
    ],
    [
      'a deal whose sides are joined by a word',
      'Talks between dockers and shippers ended on Tuesday, 4 March 2025.',
      'The talks of shippers and dockers ended on Thursday, 6 March 2025.',
    ],
    [
      'a custom that a relative clause tells of',
      'The lantern dance of Ardley was introduced in the early 1970s.',
      'It is a lantern dance that was introduced in the early 1980s.',
    ],
    [
      'a work by its year',
      'Slate is a 1996 comedy by Marta Ellingsen.',
      'Slate is a 1986 comedy by Marta Ellingsen.',
    ],
    [
      'a wall that collapsed or gave way',
      'The harbour wall at Brackwell collapsed on Saturday afternoon.',
      'The harbour wall at Brackwell gave way on Friday as a crane was being moved.',
    ],
    [
      'a day that belongs to a noun',
      'A clerk of Holm council has been on bail since her arrest in May 2023.',
      'The clerk of Holm council was arrested in July 2023.',
    ],
    [
      'a day between commas behind the subject',
      'The worst flood in Varn, in 1957, destroyed the mill.',
      'A flood in Varn destroyed the mill in 1953.',
    ],
    [
      'a day that a clause with "when" explains',
      'Brackwell will be without trams from Friday, when drivers begin a strike.',
      'Tram drivers in Brackwell will go on strike next Thursday.',
    ],
    [
      'a subject that the clause leaves out',
      'The viaduct, opened in 1931, is to be repainted.',
      'The viaduct at Holm opened in 1933.',
    ],
    [
      'a board that meets again',
      'The next meeting of the rate board is on 12 September.',
      'The rate board meets again on 19 September.',
    ],
    [
      'months of no stated year',
      'The crane was last inspected in March, the port said.',
      'The crane was inspected in April, the port said.',
    ],
    [
      'a tremor that struck',
      'The tremor struck Varn at 4:12 a.m. on Monday, cracking the town hall.',
      'The quake struck Varn at 4:21 a.m. on Monday, the institute said.',
    ],
    [
      'a sentence that opens with the deed',
      'Completed in 1938, the Brackwell viaduct is to be repainted.',
      'The Brackwell viaduct was completed in 1936.',
    ],
  ])('contradict each other: %s', (_, a, b) => {
    expect(conflicts(a, b)).toHaveLength(1)
  })

  it.each([
    [
      'two events that begin',
      'The strike begins on Monday, the union said.',
      'The campaign begins on Wednesday, the ministry said.',
    ],
    ['the begin and the end of one', 'The strike began on Monday.', 'The strike ended on Friday.'],
    ['polls that open and close', 'Polls opened at 7 a.m. on Sunday.', 'Polls close at 8 p.m. on Sunday.'],
    [
      'days on which something is said',
      'The minister said on Tuesday that the bridge was safe.',
      'The minister said on Thursday that the bridge was safe.',
    ],
    [
      'another of a sort',
      'Two men were arrested on Monday over the theft of the crown.',
      'A third man was arrested on Thursday over the theft of the crown.',
    ],
    [
      'one deed done to two things',
      'Police searched the house on Monday.',
      'Police searched the office on Thursday.',
    ],
    [
      'what was and what is to come',
      'The council met on Thursday in Aske.',
      'The council meets on Tuesday to vote on the budget.',
    ],
    [
      'an agreement that was concluded and one that ends',
      'Workers last got a raise under a three-year deal that ended in June.',
      'Its rail arm concluded a 5% agreement with staff in May.',
    ],
    [
      'two people',
      'Anna Reuss was born in 1950 and died on Monday.',
      'Peter Reuss, her husband, was born in 1944 and died in 2010.',
    ],
    [
      'two people of one firm who leave',
      'The chief executive of Holm Lines will leave in June.',
      'The finance chief of Holm Lines will leave in September.',
    ],
    [
      'a hearing and a trial',
      'A hearing of the ferry case is set for January.',
      'The trial in the ferry case begins in March.',
    ],
    [
      'people who die of one accident',
      'Two people were killed in a bus crash at Varn on Friday morning.',
      'A woman hurt in the bus crash at Varn died on Sunday.',
    ],
    [
      'a birth of somebody who is not named',
      'The comet was first seen by a woman who was born in August 1914.',
      'The comet was first seen by Marta Ellingsen (born 9 April 1914).',
    ],
    [
      'two people who go by a pronoun',
      'The porter denies the theft. He was arrested in August 2023.',
      'The cook denies the theft. He was arrested in October 2023.',
    ],
    [
      'a final and a semi-final',
      'The final of the Aske Cup is on 30 June.',
      'The semi-final of the Aske Cup is on 22 June.',
    ],
  ])('do not contradict each other: %s', (_, a, b) => {
    expect(conflicts(a, b)).toEqual([])
  })

  it('that have their equal in the other article contradict nobody', () => {
    const a =
      'A first case was detected on 9 January in Brole. The clinic found another case on 19 January in Brole.'
    const b = 'Doctors in Brole detected a case on 19 January.'
    expect(conflicts(a, b)).toEqual([])
  })
})

describe('the end of an interval', () => {
  const runs = 'The Ekdahl exhibition at the Ardley gallery runs from 3 May to 9 June.'

  it('is held against the day on which something ends', () => {
    const b = 'The Ekdahl exhibition at the Ardley gallery closes on 16 June.'
    expect(conflicts(runs, b)).toEqual([['16 June', '3 May to 9 June']])
  })

  it('is that of the one thing that an article tells of, whatever verb tells it', () => {
    const a = 'The series was shot in Lisbon and Porto, from March 2011 to June 2012.'
    expect(conflicts(a, 'The filming of Tidewrack finished in June 2021.')).toEqual([
      ['June 2021', 'March 2011 to June 2012'],
    ])
  })

  it('says nothing of the day on which it begins, nor where it is the same', () => {
    expect(conflicts(runs, 'The Ekdahl exhibition at the Ardley gallery opens on 3 May.')).toEqual([])
    expect(conflicts(runs, 'The Ekdahl exhibition at the Ardley gallery ends on 9 June.')).toEqual([])
  })

  it('is not listed by itself', () => {
    const dates = list([{ path: 'a.txt', text: runs }]).claims.filter(({ kind }) => kind === 'date')
    expect(dates.map(({ text }) => text)).toEqual(['3 May to 9 June'])
  })
})

describe('dates that go together', () => {
  it.each([
    [
      'a month and its day',
      'The inaugural session is set for Nov. 17.',
      'The new council takes office in mid-November.',
    ],
    [
      'a year and its month',
      'The storm blacked out the province in 1989.',
      'In March 1989 a storm cut its power.',
    ],
    [
      'an hour and a part of the day',
      'The airport reopened at 2 p.m. on Sunday.',
      'Flights resumed on Sunday afternoon from the airport.',
    ],
  ])('are told as compatible: %s', (_, a, b) => {
    expect(told('compatible', a, b)).toHaveLength(1)
  })

  it('give way to a surer conflict', () => {
    const a = 'The campaign, which started on Monday, 15 January 2024, will run for five days.'
    const b =
      'The campaign began on Saturday, 13 January 2024. Cases were first seen in the middle of January 2024.'
    expect(conflicts(a, b)).toHaveLength(1)
  })
})
