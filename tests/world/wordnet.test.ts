import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  areAntonyms,
  isKindOf,
  type NounClass,
  nominalOf,
  sameSense,
  verbOf,
} from '../../src/world/wordnet.ts'

const pairs = (list: string): readonly (readonly [string, string])[] =>
  list
    .trim()
    .split(/\s+/)
    .map(pair => {
      const [a = '', b = ''] = pair.split('/')
      return [a, b] as const
    })

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

describe('sameSense', () => {
  it.each(
    pairs(`
      start/begin begin/commence buy/purchase help/assist help/aid build/construct allow/permit choose/select
      end/terminate answer/reply happen/occur injure/wound hurt/injure quit/resign reveal/disclose kidnap/abduct
      hide/conceal rise/climb rise/increase fall/decrease decline/drop reduce/cut say/state say/tell die/perish
      kill/slay close/shut need/require postpone/defer delay/postpone jail/imprison murder/slay
      arrest/apprehend run/campaign back/endorse plunge/tumble
    `),
  )('takes the verbs "%s" and "%s" for one', (a, b) => {
    expect(sameSense(a, b, 'verb')).toBe(true)
    expect(sameSense(b, a, 'verb')).toBe(true)
  })

  it.each(
    pairs(`
      automobile/car physician/doctor lawyer/attorney teacher/instructor student/pupil movie/film holiday/vacation
      infant/baby child/kid shop/store apartment/flat murder/slaying earthquake/quake salary/wage resident/occupant
      lawsuit/suit airplane/plane officer/policeman fireman/firefighter teenager/teen tenant/renter cab/taxi
      nation/country adviser/advisor victory/triumph explosion/blast fire/blaze strike/walkout death/fatality
      injury/harm error/mistake disaster/tragedy chairman/chairwoman
    `),
  )('takes the nouns "%s" and "%s" for one', (a, b) => {
    expect(sameSense(a, b, 'noun')).toBe(true)
    expect(sameSense(b, a, 'noun')).toBe(true)
  })

  it.each(
    pairs(`
      fire/dismiss fire/terminate strike/hit kill/murder kill/shoot sign/ratify charge/accuse arrest/release win/gain
      hire/fire hire/employ sack/plunder shoot/film meet/encounter rise/fall collapse/fall
      nominate/appoint drop/release sanction/approve attack/defend bill/charge can/dismiss
    `),
  )('keeps the verbs "%s" and "%s" apart', (a, b) => {
    expect(sameSense(a, b, 'verb')).toBe(false)
    expect(sameSense(b, a, 'verb')).toBe(false)
  })

  it.each(
    pairs(`
      bank/shore strike/hit fire/dismissal minister/pastor pupil/eye company/companionship plant/flower police/officer
      party/celebration cell/phone board/plank sentence/phrase interest/hobby court/yard march/mar sentence/conviction
      fund/store vessel/vas commission/committee director/manager state/province dozens/scores star/champion
      resident/physician passenger/driver house/building
    `),
  )('keeps the nouns "%s" and "%s" apart', (a, b) => {
    expect(sameSense(a, b, 'noun')).toBe(false)
    expect(sameSense(b, a, 'noun')).toBe(false)
  })

  it('takes a word for itself, known or not, and nothing for a word it does not know', () => {
    expect(sameSense('zorbing', 'zorbing', 'noun')).toBe(true)
    expect(sameSense('zorbing', 'car', 'noun')).toBe(false)
    expect(sameSense('', 'car', 'noun')).toBe(false)
    expect(sameSense('car', '', 'noun')).toBe(false)
    expect(sameSense('constructor', 'toString', 'verb')).toBe(false)
  })

  it('looks at the part of speech asked for', () => {
    expect(sameSense('purchase', 'buy', 'verb')).toBe(true)
    expect(sameSense('lawsuit', 'suit', 'verb')).toBe(false)
  })
})

describe('isKindOf', () => {
  const kinds: Readonly<Record<NounClass, string>> = {
    person:
      'person resident passenger soldier tenant victim driver child woman teenager firefighter officer minister fan ' +
      'patient striker hostage survivor pensioner commuter migrant spokeswoman customer worker nurse mayor juror',
    vehicle: 'car truck lorry bus train tram ferry ship helicopter plane drone bicycle ambulance tank',
    building: 'house home apartment tower church hospital hotel shop factory station museum stadium',
    organisation:
      'company bank union party government committee council army team agency ministry police university',
    group: 'family crowd couple crew people company jury',
    money: 'dollar euro rent salary tax fee fine debt price cost profit budget grant loan payment',
    event:
      'election earthquake storm flood fire strike collision meeting summit match wedding trial funeral war',
  }
  const others: Readonly<Record<NounClass, string>> = {
    person: 'house company car dollar storm family strike percent hour star-chamber',
    vehicle: 'driver road engine house passenger',
    building: 'street resident company bridge',
    organisation: 'family house worker car crowd',
    group: 'passenger house car',
    money: 'house person hour kilometre bank',
    event: 'house person car dollar company',
  }

  for (const [name, list] of Object.entries(kinds) as [NounClass, string][]) {
    it.each(words(list))(`knows "%s" as ${name}`, word => {
      expect(isKindOf(word, name)).toBe(true)
    })
    it.each(words(others[name]))(`does not take "%s" for ${name}`, word => {
      expect(isKindOf(word, name)).toBe(false)
    })
  }

  it('takes several classes and asks for any of them', () => {
    expect(isKindOf('ferry', 'building', 'vehicle')).toBe(true)
    expect(isKindOf('ferry', 'building', 'person')).toBe(false)
    expect(isKindOf('ferry')).toBe(false)
  })

  it('puts names of one person or thing in no class', () => {
    expect(isKindOf('shakespeare', 'person')).toBe(false)
    expect(isKindOf('zorbing', 'person', 'event')).toBe(false)
  })
})

describe('areAntonyms', () => {
  it.each(
    pairs(`
      rise/fall win/lose accept/reject accept/refuse approve/reject increase/decrease increase/fall raise/cut
      guilty/innocent alive/dead legal/illegal true/false safe/dangerous strong/weak confirm/deny begin/end
      open/close convict/acquit conviction/acquittal success/failure victory/defeat profit/loss strengthen/weaken
      survive/die agree/disagree agree/refuse allow/ban support/oppose buy/sell purchase/sell injured/unhurt
      uphold/overturn surplus/deficit
    `),
  )('opposes "%s" and "%s"', (a, b) => {
    expect(areAntonyms(a, b)).toBe(true)
    expect(areAntonyms(b, a)).toBe(true)
  })

  it.each(
    pairs(`
      rise/climb rise/increase kill/murder arrest/release hire/fire charge/convict accept/agree guilty/dead
      win/strike house/home injured/dead close/near reject/refuse
    `),
  )('does not oppose "%s" and "%s"', (a, b) => {
    expect(areAntonyms(a, b)).toBe(false)
    expect(areAntonyms(b, a)).toBe(false)
  })

  it('opposes no word to itself or to none', () => {
    expect(areAntonyms('rise', 'rise')).toBe(false)
    expect(areAntonyms('rise', '')).toBe(false)
    expect(areAntonyms('', '')).toBe(false)
  })
})

describe('verbOf and nominalOf', () => {
  it.each(
    pairs(`
      announcement/announce collision/collide resignation/resign arrest/arrest death/die killing/kill injury/injure
      decision/decide agreement/agree election/elect meeting/meet strike/strike explosion/explode attack/attack
      withdrawal/withdraw refusal/refuse denial/deny approval/approve rejection/reject acceptance/accept loss/lose
      sale/sell theft/steal marriage/marry growth/grow payment/pay acquittal/acquit eviction/evict
      appointment/appoint advice/advise
    `),
  )('leads from "%s" to "%s" and back', (noun, verb) => {
    expect(verbOf(noun)).toBe(verb)
    expect(nominalOf(verb)).toBe(noun)
  })

  it.each(
    pairs(`
      shooting/shoot closure/close opening/open merger/merge acquisition/acquire voting/vote conviction/convict
      testimony/testify criticism/criticize management/manage removal/remove trial/try robbery/rob purchase/purchase
    `),
  )('leads from "%s" to "%s"', (noun, verb) => {
    expect(verbOf(noun)).toBe(verb)
  })

  it.each(
    words('announcer employer killer building government house car fire flight storm drought energy zorbing'),
  )('knows no deed behind "%s"', noun => {
    expect(verbOf(noun)).toBeNull()
  })

  it('knows no noun for a verb that WordNet lacks', () => {
    expect(nominalOf('zorb')).toBeNull()
  })
})

it('ships the notice that the licence of WordNet asks for with the table', () => {
  const { licence } = JSON.parse(
    readFileSync(new URL('../../data/wordnet.json', import.meta.url), 'utf8'),
  ) as {
    licence: string
  }
  expect(licence).toContain('WordNet 3.1 Copyright 2011 by Princeton University.  All rights reserved.')
  expect(licence).toContain('Permission to use, copy, modify and distribute')
  expect(licence).toContain('THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"')
})
