import type { PolarityValue } from '../../core/value.ts'
import type { Corpus } from '../corpus-line.ts'

/** Predicates that go one way or the other. */
export const corpus: Corpus<PolarityValue> = {
  reads: [
    {
      value: { predicate: 'change', isAxis: true, sign: 1 },
      phrases: [
        'Rents ⟦rose⟧.',
        'Rents ⟦rose⟧ 3 per cent.',
        'Exports ⟦have climbed⟧ since May.',
        'The shares ⟦did not fall⟧ on Monday.',
        'Profits ⟦jumped⟧ 12% in the quarter.',
        'The firm ⟦raised⟧ its dividend.',
        'Ticket prices ⟦went up⟧ in March.',
        'The index ⟦was up⟧ 2.4% at noon.',
        'Exports ⟦did not drop⟧ in June.',
      ],
    },
    {
      value: { predicate: 'change', isAxis: true, sign: -1 },
      phrases: [
        'Turnout ⟦has not risen⟧ since 2015.',
        'Sales ⟦slipped⟧ 4% last month.',
        'The index ⟦was down⟧ 1.1 per cent.',
      ],
    },
    {
      value: { predicate: 'be member', isAxis: false, sign: -1 },
      phrases: [
        'The judge ⟦is not a member⟧ of the club.',
        'The judge ⟦is no member⟧ of the club.',
        'The judge ⟦was never a member⟧ of the club.',
      ],
    },
    {
      value: { predicate: 'be citizen', isAxis: false, sign: 1 },
      phrases: ['The pilot ⟦is a citizen⟧ of Norway.', 'The pilot ⟦has been a citizen⟧ since May.'],
    },
    {
      value: { predicate: 'decision', isAxis: true, sign: 1 },
      phrases: [
        'The council ⟦approved⟧ the plan.',
        'Parliament ⟦ratified⟧ the treaty.',
        'The board ⟦signed off⟧ the accounts.',
        'The committee ⟦waved⟧ the plan through.',
        'The bill ⟦was passed⟧ on Tuesday.',
        'The judge ⟦upheld⟧ the ruling.',
        'Senators ⟦did not reject⟧ the bill.',
      ],
    },
    {
      value: { predicate: 'decision', isAxis: true, sign: -1 },
      phrases: [
        'The council ⟦rejected⟧ the plan.',
        'The amendment ⟦was voted down⟧.',
        'The committee ⟦did not approve⟧ the budget.',
        'Parliament ⟦failed to ratify⟧ the treaty.',
        'Members ⟦turned down⟧ the offer.',
        'The appeal ⟦was thrown out⟧.',
        'The court ⟦struck down⟧ the law.',
        'The regulator ⟦blocked⟧ the merger.',
        'The panel ⟦vetoed⟧ the sale.',
      ],
    },
    {
      value: { predicate: 'stance', isAxis: true, sign: 1 },
      phrases: [
        'The union ⟦voted for⟧ the offer.',
        'The party ⟦would vote in favour⟧ of the bill.',
        'The mayor ⟦backed⟧ the scheme.',
      ],
    },
    {
      value: { predicate: 'stance', isAxis: true, sign: -1 },
      phrases: [
        'The union ⟦voted against⟧ the offer.',
        'The party ⟦opposed⟧ the tax.',
        'The mayor ⟦refused to support⟧ the scheme.',
      ],
    },
    {
      value: { predicate: 'sign', isAxis: false, sign: -1 },
      phrases: ['The firm ⟦did not sign⟧ the contract.'],
    },
    {
      value: { predicate: 'custody', isAxis: true, sign: -1 },
      phrases: [
        'Police ⟦have not arrested⟧ anybody.',
        'Nobody ⟦was arrested⟧.',
        'The kidnappers ⟦freed⟧ the priest.',
      ],
    },
    {
      value: { predicate: 'pay', isAxis: false, sign: -1 },
      phrases: ["The firm ⟦hasn't paid⟧ the fine.", 'No ransom ⟦was paid⟧.', 'The club ⟦paid⟧ no fee.'],
    },
    {
      value: { predicate: 'talk', isAxis: false, sign: -1 },
      phrases: ['The minister ⟦never met⟧ the lobbyist.'],
    },
    {
      value: { predicate: 'declare', isAxis: false, sign: -1 },
      phrases: ['The governor stopped short of ⟦declaring⟧ an emergency.'],
    },
    {
      value: { predicate: 'sell', isAxis: false, sign: -1 },
      phrases: ['The government ⟦ruled out selling⟧ the port.'],
    },
    {
      value: { predicate: 'publish', isAxis: false, sign: -1 },
      phrases: ['The company ⟦declined to publish⟧ the report.'],
    },
    {
      value: { predicate: 'sue', isAxis: false, sign: -1 },
      phrases: ['The board ⟦decided not to sue⟧ the contractor.'],
    },
    {
      value: { predicate: 'declare', isAxis: false, sign: 1 },
      phrases: ['The governor ⟦declared⟧ a state of emergency.'],
    },
    {
      value: { predicate: 'sign', isAxis: false, sign: 1 },
      phrases: ['The firm ⟦signed⟧ the contract.', 'He ⟦never failed to sign⟧ the register.'],
    },
    {
      value: { predicate: 'sign', isAxis: false, sign: -1 },
      phrases: ['The mayor only ⟦pretended to sign⟧ the register.'],
    },
    {
      value: { predicate: 'custody', isAxis: true, sign: 1 },
      phrases: [
        'Police ⟦have arrested⟧ two men.',
        'The forger ⟦remains in custody⟧.',
        'The editor ⟦is still behind bars⟧.',
      ],
    },
    {
      value: { predicate: 'plea', isAxis: true, sign: 1 },
      phrases: ['The defendant ⟦pleaded guilty⟧ to fraud.'],
    },
    {
      value: { predicate: 'plea', isAxis: true, sign: -1 },
      phrases: ['The defendant ⟦pleaded not guilty⟧.'],
    },
    {
      value: { predicate: 'verdict', isAxis: true, sign: 1 },
      phrases: ['The nurse ⟦was found guilty⟧ of theft.', 'The trader ⟦was convicted⟧ of fraud.'],
    },
    {
      value: { predicate: 'verdict', isAxis: true, sign: -1 },
      phrases: ['The nurse ⟦was found not guilty⟧.', 'The jury ⟦acquitted⟧ the trader.'],
    },
    {
      value: { predicate: 'harm', isAxis: true, sign: -1 },
      phrases: ['The driver ⟦was unhurt⟧.', 'Nobody ⟦was injured⟧.', 'The pilot ⟦escaped unharmed⟧.'],
    },
    {
      value: { predicate: 'harm', isAxis: true, sign: 1 },
      phrases: ['The driver ⟦was injured⟧.', 'Two sailors ⟦were injured⟧.'],
    },
    {
      value: { predicate: 'survival', isAxis: true, sign: 1 },
      phrases: ['The climber ⟦survived⟧.', 'The climber ⟦was found alive⟧.'],
    },
    {
      value: { predicate: 'survival', isAxis: true, sign: -1 },
      phrases: ['The climber ⟦died⟧ on Sunday.', 'The envoy ⟦perished⟧ in the crash.'],
    },
    { value: { predicate: 'access', isAxis: true, sign: 1 }, phrases: ['The bridge ⟦has reopened⟧.'] },
    {
      value: { predicate: 'access', isAxis: true, sign: -1 },
      phrases: ['The bridge ⟦remains closed⟧.', 'The road ⟦was shut⟧.'],
    },
    {
      value: { predicate: 'hold', isAxis: true, sign: -1 },
      phrases: ['The concert ⟦was cancelled⟧.', 'The race ⟦was called off⟧.'],
    },
    { value: { predicate: 'hold', isAxis: true, sign: 1 }, phrases: ['The concert ⟦went ahead⟧.'] },
    {
      value: { predicate: 'switch', isAxis: true, sign: -1 },
      phrases: ['The alarm ⟦was off⟧ when the fire began.'],
    },
    {
      value: { predicate: 'switch', isAxis: true, sign: 1 },
      phrases: ['The crew ⟦had switched on⟧ the alarm.'],
    },
    {
      value: { predicate: 'office', isAxis: true, sign: -1 },
      phrases: ['The minister ⟦resigned⟧ on Friday.', 'The coach ⟦stepped down⟧.'],
    },
    { value: { predicate: 'office', isAxis: true, sign: 1 }, phrases: ['The minister ⟦will stay on⟧.'] },
    {
      value: { predicate: 'admission', isAxis: true, sign: -1 },
      phrases: ['The firm ⟦denied⟧ the allegations.'],
    },
    {
      value: { predicate: 'admission', isAxis: true, sign: 1 },
      phrases: ['The firm ⟦admitted⟧ the breach.', 'The spokesman ⟦confirmed⟧ the talks.'],
    },
    {
      value: { predicate: 'unanimity', isAxis: true, sign: 1 },
      phrases: ['Both boards ⟦backed the merger unanimously⟧.'],
    },
    {
      value: { predicate: 'unanimity', isAxis: true, sign: -1 },
      phrases: ['One of the nine trustees ⟦voted against⟧ the merger.'],
    },
    { value: { predicate: 'whereabouts', isAxis: true, sign: -1 }, phrases: ['The dog ⟦is still missing⟧.'] },
    {
      value: { predicate: 'permission', isAxis: true, sign: 1 },
      phrases: ['The regulator ⟦allowed⟧ the merger.'],
    },
    {
      value: { predicate: 'permission', isAxis: true, sign: -1 },
      phrases: ['The city ⟦banned⟧ fireworks.', 'The ministry ⟦outlawed⟧ the drug.'],
    },
    { value: { predicate: 'contest', isAxis: true, sign: -1 }, phrases: ['The lawyer ⟦lost⟧ the case.'] },
    {
      value: { predicate: 'contest', isAxis: true, sign: 1 },
      phrases: ['Rovers ⟦defeated⟧ Ostwick on Friday.', 'Holm ⟦was defeated⟧ by Venn.'],
    },
    {
      value: { predicate: 'decision', isAxis: true, sign: -1 },
      phrases: ['The council ⟦defeated⟧ the motion.', 'The bill ⟦was defeated⟧ in May.'],
    },
    {
      value: { predicate: 'harm', isAxis: true, sign: 1 },
      phrases: [
        'Two cooks ⟦suffered⟧ burns.',
        'The pilot ⟦sustained⟧ a head injury.',
        'Four passengers ⟦were seriously injured⟧.',
      ],
    },
    {
      value: { predicate: 'verdict', isAxis: true, sign: 1 },
      phrases: ['A jury ⟦found⟧ the accountant guilty of fraud.'],
    },
    {
      value: { predicate: 'verdict', isAxis: true, sign: -1 },
      phrases: ['The jury ⟦found⟧ the accountant not guilty.'],
    },
    {
      value: { predicate: 'custody', isAxis: true, sign: -1 },
      phrases: [
        'The gunman ⟦is still at large⟧.',
        'The gunman ⟦remains at large⟧.',
        'Two robbers ⟦are on the run⟧.',
      ],
    },
    {
      value: { predicate: 'charge', isAxis: false, sign: -1 },
      phrases: ['The man ⟦was released without charge⟧.', 'Both women ⟦were freed without charge⟧.'],
    },
    {
      value: { predicate: 'concede', isAxis: false, sign: 1 },
      phrases: [
        'The senator ⟦conceded⟧ defeat.',
        'The senator ⟦conceded⟧ on Tuesday.',
        'The mayor telephoned his rival and ⟦congratulated⟧ her.',
      ],
    },
    {
      value: { predicate: 'concede', isAxis: false, sign: -1 },
      phrases: ['The senator ⟦has not conceded⟧.', 'The mayor ⟦refused to concede⟧.'],
    },
    {
      value: { predicate: 'admission', isAxis: true, sign: 1 },
      phrases: ['The mayor ⟦conceded⟧ that mistakes were made.'],
    },
    {
      value: { predicate: 'propose', isAxis: false, sign: -1 },
      phrases: ['The party ⟦chose not to ask for⟧ a recount.'],
    },
    {
      value: { predicate: 'test', isAxis: true, sign: -1 },
      phrases: ['The ferry ⟦failed⟧ its last safety inspection.', 'The lift ⟦did not pass⟧ its inspection.'],
    },
    {
      value: { predicate: 'test', isAxis: true, sign: 1 },
      phrases: ['The ferry ⟦had passed⟧ its safety inspection.'],
    },
    {
      value: { predicate: 'service', isAxis: true, sign: -1 },
      phrases: ['Flights ⟦remain suspended⟧.', 'Trains ⟦have not resumed⟧.'],
    },
    {
      value: { predicate: 'access', isAxis: true, sign: 1 },
      phrases: ['Schools ⟦stayed open⟧ on Monday.', 'The tunnel ⟦reopened⟧ to traffic.'],
    },
    {
      value: { predicate: 'access', isAxis: true, sign: -1 },
      phrases: ['The tunnel ⟦remained closed⟧ to traffic.'],
    },
    {
      value: { predicate: 'deployment', isAxis: true, sign: 1 },
      phrases: ['Both panels ⟦had opened⟧.', 'The probe ⟦deployed⟧ its antenna.'],
    },
    {
      value: { predicate: 'deployment', isAxis: true, sign: -1 },
      phrases: ['One panel ⟦failed to unfold⟧.', 'The antenna ⟦was still stowed⟧.'],
    },
    {
      value: { predicate: 'timing', isAxis: true, sign: 1 },
      phrases: ['The train ⟦arrived on time⟧.', 'The rocket ⟦was launched on schedule⟧.'],
    },
    {
      value: { predicate: 'timing', isAxis: true, sign: -1 },
      phrases: ['The launch ⟦was delayed⟧ by wind.'],
    },
    {
      value: { predicate: 'office', isAxis: true, sign: 1 },
      phrases: ['The manager ⟦will keep⟧ his job.'],
    },
    {
      value: { predicate: 'office', isAxis: true, sign: -1 },
      phrases: ['The club ⟦sacked⟧ its manager.'],
    },
    {
      value: { predicate: 'change', isAxis: true, sign: -1 },
      phrases: ['Inflation ⟦eased⟧ to 4 per cent.', 'The central bank ⟦cut⟧ its key rate.'],
    },
    {
      value: { predicate: 'warn', isAxis: false, sign: -1 },
      phrases: ['Tenants ⟦were never warned⟧ of the leak.', 'Tenants ⟦were not told⟧ of the leak.'],
    },
    {
      value: { predicate: 'grant', isAxis: true, sign: -1 },
      phrases: [
        'The cashier ⟦was refused⟧ bail.',
        'The ministry ⟦denied⟧ visas to the choir.',
        'Asylum ⟦was refused⟧.',
      ],
    },
    {
      value: { predicate: 'grant', isAxis: true, sign: 1 },
      phrases: ['The judge ⟦granted⟧ bail to the cashier.'],
    },
    {
      value: { predicate: 'plea', isAxis: true, sign: 1 },
      phrases: ['The plumber ⟦admitted⟧ manslaughter.'],
    },
    {
      value: { predicate: 'plea', isAxis: true, sign: -1 },
      phrases: ['The plumber ⟦denies⟧ all charges.', 'The plumber ⟦denied⟧ manslaughter.'],
    },
    {
      value: { predicate: 'harm', isAxis: true, sign: -1 },
      phrases: ['The jockey ⟦suffered⟧ no injuries.'],
    },
    {
      value: { predicate: 'harm', isAxis: true, sign: 1 },
      phrases: ['The jockey ⟦broke⟧ a rib.'],
    },
    {
      value: { predicate: 'decision', isAxis: true, sign: 1 },
      phrases: [
        'Regulators ⟦gave the go-ahead⟧ to the merger.',
        'Ministers ⟦gave the green light⟧ to the tunnel.',
        'Members ⟦voted to accept⟧ the offer.',
        'The governor ⟦signed⟧ the bill.',
      ],
    },
    {
      value: { predicate: 'decision', isAxis: true, sign: -1 },
      phrases: ['The bill ⟦failed⟧ in the senate.', 'The governor ⟦did not sign⟧ the bill.'],
    },
    {
      value: { predicate: 'restriction', isAxis: true, sign: -1 },
      phrases: ['The ministry ⟦lifted⟧ the ban.', 'The curfew ⟦was lifted⟧ at noon.'],
    },
    {
      value: { predicate: 'restriction', isAxis: true, sign: 1 },
      phrases: ['The ministry ⟦extended⟧ the ban.', 'The curfew ⟦remains in force⟧.'],
    },
    {
      value: { predicate: 'change', isAxis: true, sign: -1 },
      phrases: ['Shares in the brewery ⟦closed⟧ 2% lower.', 'Fares ⟦are to be cut⟧ by a tenth.'],
    },
    {
      value: { predicate: 'timing', isAxis: true, sign: -1 },
      phrases: ['The night train ⟦arrived 40 minutes late⟧.'],
    },
    {
      value: { predicate: 'deal', isAxis: true, sign: -1 },
      phrases: ['The talks ⟦ended without an agreement⟧.', 'The two sides ⟦failed to reach⟧ a deal.'],
    },
    {
      value: { predicate: 'deal', isAxis: true, sign: 1 },
      phrases: ['The two sides ⟦reached⟧ a deal.'],
    },
    {
      value: { predicate: 'hold', isAxis: true, sign: -1 },
      phrases: ['The city ⟦dropped its plan⟧ for a toll.'],
    },
    {
      value: { predicate: 'hold', isAxis: true, sign: 1 },
      phrases: ['The city ⟦is pressing ahead with⟧ its plan.'],
    },
    {
      value: { predicate: 'attendance', isAxis: false, sign: -1 },
      phrases: ['The envoy ⟦stayed away from⟧ the ceremony.', 'The envoy ⟦did not attend⟧ the ceremony.'],
    },
    {
      value: { predicate: 'result', isAxis: true, sign: -1 },
      phrases: ['The airline ⟦made⟧ a loss.'],
    },
    {
      value: { predicate: 'weapon', isAxis: true, sign: -1 },
      phrases: ['The man ⟦was unarmed⟧.'],
    },
    {
      value: { predicate: 'have record', isAxis: false, sign: -1 },
      phrases: ['The forger ⟦has⟧ no criminal record.'],
    },
    {
      value: { predicate: 'tenure', isAxis: true, sign: -1 },
      phrases: ['The party ⟦lost⟧ its majority.', 'The boxer ⟦did not keep⟧ the title.'],
    },
    {
      value: { predicate: 'decision', isAxis: true, sign: -1 },
      phrases: ['The judge ⟦denied⟧ the request.'],
    },
    {
      value: { predicate: 'sell', isAxis: false, sign: -1 },
      phrases: ['No prints ⟦were sold⟧ to pay for it.'],
    },
    {
      value: { predicate: 'access', isAxis: true, sign: 1 },
      phrases: ['The ministry ⟦has agreed to reopen⟧ the crossing.'],
    },
  ],
  ignores: [
    '“We ⟦rejected⟧ nothing,” he said.',
    'The council may approve the plan.',
    'The union wants to reject the offer.',
    'The minister said so.',
    'It is not only late but costly.',
    'The firm has yet to sign the contract.',
    'If the council rejects the plan, work stops.',
    'Did the council approve the plan?',
    'They would have approved the plan.',
    'The board could not approve the plan.',
    'The firm did not immediately sign the deal.',
    'The council asked whether the firm had signed the lease.',
    'The firm hopes to sign the contract.',
    'The rejected plan was costly.',
    'The report did not come until March.',
    'Unless members approve the plan, it lapses.',
    'It is not yet signed.',
    'The committee is expected to approve the plan.',
    'The house is on fire.',
    'It was up to the mayor.',
    'He was not there.',
    'They did not know.',
    'It suggested that members had rejected the plan.',
    'The plan was on the table.',
    'The council intends to approve the plan.',
    'Was the deal signed?',
    'The party plans to oppose the tax.',
    'The airline might cancel the route.',
    'The firm considered selling the port.',
    'The club tried to sign the striker.',
    'Whether the mayor resigned is unclear.',
    'Officials had recommended that councillors ⟦reject⟧ the scheme.',
  ],
  compares: [
    {
      a: 'Rents ⟦rose⟧ 3 per cent.',
      b: 'Rents ⟦fell⟧ 3 per cent.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'Rents ⟦rose⟧ 3 per cent.',
      b: 'Rents ⟦increased⟧ 3 per cent.',
      verdict: 'agreement',
      reason: 'polarity-same',
    },
    {
      a: 'Shares ⟦climbed⟧ on Monday.',
      b: 'Shares ⟦slipped⟧ on Monday.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'The index ⟦was up⟧ 2% at noon.',
      b: 'The index ⟦was down⟧ 2% at noon.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'Turnout ⟦did not fall⟧.',
      b: 'Turnout ⟦fell⟧.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'Ticket prices ⟦went up⟧ in March.',
      b: 'Ticket prices ⟦dropped⟧ in March.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'The council ⟦approved⟧ the plan.',
      b: 'The council ⟦rejected⟧ the plan.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'The council ⟦did not reject⟧ the plan.',
      b: 'The council ⟦approved⟧ the plan.',
      verdict: 'agreement',
      reason: 'polarity-same',
    },
    {
      a: 'The amendment ⟦was voted down⟧.',
      b: 'The amendment ⟦was accepted⟧.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'Parliament ⟦failed to ratify⟧ the treaty.',
      b: 'Parliament ⟦ratified⟧ the treaty.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'Members ⟦turned down⟧ the offer.',
      b: 'Members ⟦accepted⟧ the offer.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'The court ⟦struck down⟧ the law.',
      b: 'The court ⟦upheld⟧ the law.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'The union ⟦voted for⟧ the offer.',
      b: 'The union ⟦voted against⟧ the offer.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'The mayor ⟦backed⟧ the scheme.',
      b: 'The mayor ⟦opposed⟧ the scheme.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'The mayor ⟦backed⟧ the scheme.',
      b: 'The mayor ⟦supported⟧ the scheme.',
      verdict: 'agreement',
      reason: 'polarity-same',
    },
    {
      a: 'The firm ⟦did not sign⟧ the contract.',
      b: 'The firm ⟦signed⟧ the contract.',
      verdict: 'contradiction',
      reason: 'polarity-negated',
    },
    {
      a: 'The firm ⟦never signed⟧ the contract.',
      b: 'The firm ⟦did not sign⟧ the contract.',
      verdict: 'agreement',
      reason: 'polarity-same',
    },
    {
      a: 'He ⟦never failed to sign⟧ the register.',
      b: 'He ⟦signed⟧ the register.',
      verdict: 'agreement',
      reason: 'polarity-same',
    },
    {
      a: 'No ransom ⟦was paid⟧.',
      b: 'A ransom ⟦was paid⟧.',
      verdict: 'contradiction',
      reason: 'polarity-negated',
    },
    {
      a: 'The club ⟦paid⟧ no fee.',
      b: 'The club ⟦paid⟧ a fee.',
      verdict: 'contradiction',
      reason: 'polarity-negated',
    },
    {
      a: 'Nobody ⟦was arrested⟧.',
      b: 'Two men ⟦were arrested⟧.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'The governor ⟦declared⟧ a state of emergency.',
      b: 'The governor stopped short of ⟦declaring⟧ a state of emergency.',
      verdict: 'contradiction',
      reason: 'polarity-negated',
    },
    {
      a: 'The government ⟦ruled out selling⟧ the port.',
      b: 'The government ⟦sold⟧ the port.',
      verdict: 'contradiction',
      reason: 'polarity-negated',
    },
    {
      a: 'The defendant ⟦pleaded guilty⟧ to fraud.',
      b: 'The defendant ⟦pleaded not guilty⟧ to fraud.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'The nurse ⟦was found guilty⟧ of theft.',
      b: 'The nurse ⟦was found not guilty⟧ of theft.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'The trader ⟦was convicted⟧ of fraud.',
      b: 'The trader ⟦was acquitted⟧ of fraud.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'The driver ⟦was unhurt⟧.',
      b: 'The driver ⟦was injured⟧.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'The pilot ⟦escaped unharmed⟧.',
      b: 'The pilot ⟦was injured⟧.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'The climber ⟦survived⟧.',
      b: 'The climber ⟦died⟧ on Sunday.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'The climber ⟦was found alive⟧.',
      b: 'The climber ⟦was found dead⟧.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'The bridge ⟦has reopened⟧.',
      b: 'The bridge ⟦remains closed⟧.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'The concert ⟦was cancelled⟧.',
      b: 'The concert ⟦went ahead⟧.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'The alarm ⟦was off⟧ when the jet landed.',
      b: 'The crew ⟦had switched on⟧ the alarm.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'The minister ⟦resigned⟧ on Friday.',
      b: 'The minister ⟦will stay on⟧.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'Both boards ⟦backed the merger unanimously⟧.',
      b: 'One of the nine trustees ⟦voted against⟧ the merger.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'The firm ⟦denied⟧ the allegations.',
      b: 'The firm ⟦admitted⟧ the allegations.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'Rents ⟦rose⟧ 3 per cent.',
      b: 'The council ⟦rejected⟧ the plan.',
      verdict: 'unrelated',
      reason: 'polarity-opposite',
    },
    {
      a: 'The firm ⟦signed⟧ the contract.',
      b: 'The firm ⟦published⟧ the report.',
      verdict: 'unrelated',
      reason: 'polarity-negated',
    },
    {
      a: 'The nurse ⟦was found guilty⟧ of theft.',
      b: 'The nurse ⟦pleaded not guilty⟧.',
      verdict: 'unrelated',
      reason: 'polarity-opposite',
    },
    {
      a: 'Nobody ⟦was hurt⟧.',
      b: 'Eleven people ⟦suffered⟧ burns.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'Police ⟦arrested⟧ the gunman.',
      b: 'The gunman ⟦is still at large⟧.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'The mayor telephoned his rival and ⟦congratulated⟧ her.',
      b: 'The mayor ⟦has not conceded⟧.',
      verdict: 'contradiction',
      reason: 'polarity-negated',
    },
    {
      a: 'The man ⟦was released without charge⟧.',
      b: 'The man ⟦was charged⟧ with theft.',
      verdict: 'contradiction',
      reason: 'polarity-negated',
    },
  ],
}
