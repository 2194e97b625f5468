import type { FigureValue } from '../../core/value.ts'
import type { Corpus } from '../corpus-line.ts'

const exact = (value: number, rest: Partial<FigureValue> = {}): Partial<FigureValue> => ({
  low: value,
  high: value,
  approximate: false,
  ...rest,
})

const count = (value: number, rest: Partial<FigureValue> = {}): Partial<FigureValue> =>
  exact(value, { unit: null, dimension: 'count', ...rest })

const money = (value: number, unit: string, rest: Partial<FigureValue> = {}): Partial<FigureValue> =>
  exact(value, { unit, dimension: 'money', ...rest })

const percent = (value: number): Partial<FigureValue> =>
  exact(value, { unit: 'percent', dimension: 'percent' })

const age = (value: number, unit = 'year'): Partial<FigureValue> => exact(value, { unit, dimension: 'age' })

const score = (...parts: number[]): Partial<FigureValue> => ({
  low: null,
  high: null,
  dimension: 'score',
  parts,
})

/** Phrasings of figures as newsrooms print them. All people, places of events and firms are invented. */
export const corpus: Corpus<FigureValue> = {
  reads: [
    // Words that bound in front of another number
    { value: count(1), phrases: ['Holm had nothing but praise about ⟦one⟧ candidate.'] },
    {
      value: { low: 2, high: 25, approximate: true },
      phrases: ['The crew argued over ⟦several⟧ routes.'],
    },
    // Digits and their grouping
    {
      value: exact(2710, { unit: 'metre', dimension: 'length' }),
      phrases: ['The peak is ⟦2 710 m⟧ high.', 'The peak is ⟦2 710 metres⟧ high.'],
    },
    {
      value: exact(710, { unit: 'metre', dimension: 'length' }),
      phrases: ['In round 2 ⟦710 metres⟧ were run.'],
    },
    { value: money(12_500, 'EUR'), phrases: ['The parish gave ⟦12 500 euros⟧.'] },
    {
      value: count(4, { per: null }),
      phrases: [
        'The bus hit ⟦four⟧ nurses and a second van.',
        'It hit ⟦four⟧ hens and a minute later a fence.',
      ],
    },
    { value: count(14), phrases: ['The fire killed ⟦14⟧ people.', 'Police arrested ⟦fourteen⟧ men.'] },
    {
      value: count(1200),
      phrases: [
        'Some said ⟦1,200⟧ homes were lost.',
        'The flood hit ⟦1\u00a0200⟧ homes.',
        'The flood hit ⟦1\u202f200⟧ homes.',
        'The flood hit ⟦1\u2009200⟧ homes.',
        'The flood hit ⟦1 200⟧ of the 14 300 homes and 2 100 shops.',
        'The flood hit ⟦1.200⟧ homes out of 1.234.567 in the region.',
        'The flood hit ⟦1’200⟧ homes.',
        'The flood hit ⟦twelve hundred⟧ homes.',
        'The flood hit ⟦one thousand two hundred⟧ homes.',
        'The flood hit ⟦1.2k⟧ homes.',
      ],
    },
    {
      value: count(1_234_567),
      phrases: [
        'It counted ⟦1,234,567⟧ votes.',
        'It counted ⟦1 234 567⟧ votes.',
        'It counted ⟦12,34,567⟧ votes.',
      ],
    },
    { value: count(1.2), phrases: ['The index gained ⟦1.2⟧ points.', 'The index gained ⟦1,2⟧ points.'] },
    { value: count(0.08), phrases: ['His blood alcohol was ⟦.08⟧, the police said.', 'It was ⟦0.08⟧.'] },
    { value: count(1e10), phrases: ['The reactor holds ⟦1e10⟧ of them.', 'It holds ⟦1x10^10⟧ of them.'] },

    // Words
    {
      value: count(21_000),
      phrases: ['⟦Twenty-one thousand⟧ people marched.', 'There were ⟦21 thousand⟧ people.'],
    },
    {
      value: count(1_500_000),
      phrases: ['⟦One and a half million⟧ people fled.', 'Nearby, ⟦1.5 million⟧ people live.'],
    },
    { value: count(202_000), phrases: ['It lists ⟦two hundred and two thousand⟧ members.'] },
    { value: count(4321), phrases: ['They sold ⟦4 thousand 3 hundred and 21⟧ tickets.'] },
    {
      value: count(6),
      phrases: [
        '⟦Half a dozen⟧ shops closed.',
        'A ⟦half-dozen⟧ shops closed.',
        'The blast hurt ⟦six⟧ people.',
      ],
    },
    { value: count(24), phrases: ['⟦Two dozen⟧ firefighters came.'] },
    { value: count(500_000), phrases: ['⟦Half a million⟧ people fled.', '⟦Half-a-million⟧ people fled.'] },
    { value: count(100), phrases: ['⟦A hundred⟧ people came.', '⟦One hundred⟧ people came.'] },
    {
      value: money(3_700_000, 'USD'),
      phrases: ['It made ⟦three-point-seven million dollars⟧.'],
    },
    { value: count(12, { per: null }), phrases: ['The strike killed ⟦12⟧ a year ago.'] },
    { value: count(9.04), phrases: ['It scored ⟦nine point nought four⟧ in tests.'] },
    { value: count(0), phrases: ['The team scored ⟦zero⟧ goals.', 'They counted ⟦0⟧ errors.'] },
    {
      value: count(2.5),
      phrases: ['The play has ⟦two and a half⟧ acts.', 'It takes ⟦2½⟧ spoons.', 'It takes ⟦2 1/2⟧ spoons.'],
    },
    { value: count(1), phrases: ['The crash left ⟦one⟧ person dead.', 'Just ⟦one⟧ of them survived.'] },

    // Scale words and letters
    {
      value: count(3_000_000),
      phrases: [
        'It has ⟦3 million⟧ users.',
        'It has ⟦3m⟧ users.',
        'It has ⟦3mn⟧ users.',
        'It has ⟦three million⟧ users.',
      ],
    },
    {
      value: count(2_000_000_000),
      phrases: ['It reaches ⟦2bn⟧ people.', 'It reaches ⟦two billion⟧ people.'],
    },
    { value: count(1e12), phrases: ['There are ⟦1 trillion⟧ of them.', 'There are ⟦1tn⟧ of them.'] },
    { value: count(400_000), phrases: ['The scheme covers ⟦4 lakh⟧ farmers.'] },
    { value: count(25_000_000), phrases: ['It reached ⟦2.5 crore⟧ voters.'] },
    { value: count(10_000), phrases: ['The post drew ⟦10k⟧ replies.'] },

    // Shares
    {
      value: count(0.25),
      phrases: ['⟦A quarter⟧ of the seats are empty.', '⟦1/4⟧ of the seats are empty.', '⟦¼⟧ of them left.'],
    },
    {
      value: count(0.5),
      phrases: ['⟦Half⟧ of the seats are empty.', '⟦Half⟧ the seats are empty.', '⟦One half⟧ of them left.'],
    },
    {
      value: count(0.666666666666667),
      phrases: ['⟦Two-thirds⟧ of the members agreed.', '⟦Two thirds⟧ agreed.', '⟦⅔⟧ agreed.'],
    },
    {
      value: count(0.75),
      phrases: ['⟦Three quarters⟧ of voters agreed.', '⟦Three-quarters⟧ of voters agreed.'],
    },
    {
      value: count(0.1),
      phrases: [
        'The payout rose by ⟦a tenth⟧ to 22p.',
        '⟦One in ten⟧ patients fell ill.',
        'A ⟦1-in-10⟧ chance remains.',
        '⟦A tenth⟧ of them fell ill.',
      ],
    },
    { value: count(0.01), phrases: ['A ⟦one-in-100-year⟧ storm hit.'] },
    { value: count(0.9), phrases: ['⟦Nine out of ten⟧ voters agreed.', '⟦Nine in 10⟧ agreed.'] },
    {
      value: count(0.05),
      phrases: ['⟦One patient in 20⟧ fell ill.', '⟦One in every 20⟧ patients fell ill.'],
    },
    { value: count(0.6), phrases: ['⟦Six loans in ten⟧ were late.', '⟦Six loans out of ten⟧ were late.'] },
    { value: count(6), phrases: ['⟦Six⟧ loans in ten towns were late.', 'He had ⟦six⟧ wins in ten.'] },

    // Ranks
    {
      value: exact(2, { dimension: 'ordinal' }),
      phrases: ['The ⟦second⟧ of three ships sank.'],
    },
    { value: exact(112, { dimension: 'ordinal' }), phrases: ['He scored in the ⟦112th⟧ minute.'] },
    {
      value: exact(3, { dimension: 'ordinal' }),
      phrases: ['She came ⟦third⟧.', 'She came ⟦3rd⟧.', 'It was a ⟦third⟧ goal for her.'],
    },
    {
      // The minute of a match, where the article reports one.
      value: exact(41, { dimension: 'ordinal', unit: null, precision: 2 }),
      phrases: [
        'Oll, a substitute striker, headed home ⟦four minutes before half-time⟧.',
        'Oll, a substitute striker, headed home ⟦four minutes before the break⟧.',
      ],
    },
    {
      value: exact(78, { dimension: 'ordinal', unit: null, precision: 2 }),
      phrases: [
        'Oll, a substitute striker, headed home ⟦12 minutes from time⟧.',
        'Oll, a substitute striker, headed home with only ⟦12 minutes left⟧.',
        'Oll, a substitute striker, headed home with ⟦12 minutes to go⟧.',
      ],
    },
    {
      value: exact(14, { dimension: 'ordinal', unit: null, precision: 2 }),
      phrases: ['Oll, a substitute striker, headed home after ⟦14 minutes⟧.'],
    },
    {
      value: exact(93, { dimension: 'ordinal', unit: null, precision: 1 }),
      phrases: ['Oll, a substitute striker, headed home in the ⟦third minute of added time⟧.'],
    },
    {
      value: exact(12, { dimension: 'duration', unit: 'minute' }),
      phrases: [
        'The launch was called off with ⟦12 minutes⟧ left.',
        'The puck crossed the line with ⟦12 minutes⟧ left; the goaltender scored and was substituted.',
      ],
    },
    {
      value: exact(2, { dimension: 'ordinal', superlative: 'largest' }),
      phrases: ['It is the ⟦second-largest⟧ lender.', 'Ostby is the ⟦2nd largest⟧ port.'],
    },
    {
      value: exact(4, { dimension: 'ordinal', superlative: 'most populous' }),
      phrases: ['It is the ⟦fourth most populous⟧ county.', 'It is the ⟦fourth-most-populous⟧ county.'],
    },
    {
      value: exact(1, { dimension: 'ordinal', superlative: 'largest' }),
      phrases: [
        'It is the ⟦largest⟧ layoff in corporate history.',
        'It is the ⟦largest⟧ layoff ever.',
        'It is the country’s ⟦largest⟧ choir.',
        'It is its ⟦largest⟧ choir.',
      ],
    },
    {
      value: exact(5, { dimension: 'ordinal' }),
      phrases: ['The win secured the ⟦No. 5⟧ seed.', 'She kept the ⟦No. 5⟧ job in the party.'],
    },
    {
      value: exact(78, { dimension: 'ordinal' }),
      phrases: [
        'She is ⟦No. 78⟧ in the world rankings.',
        'She is ranked ⟦78⟧ in the world.',
        'She is ranked ⟦number 78⟧.',
      ],
    },
    { value: exact(25, { dimension: 'ordinal' }), phrases: ['It was his ⟦twenty-fifth⟧ win.'] },
    { value: exact(105, { dimension: 'ordinal' }), phrases: ['It was their ⟦one hundred and fifth⟧ game.'] },

    // Signs
    { value: exact(-123456789101), phrases: ['The counter stood at ⟦-123456789101⟧.'] },
    {
      value: exact(-140, { unit: 'degree Celsius', dimension: 'temperature' }),
      phrases: [
        'The sample was cooled (⟦-140 °C⟧) overnight.',
        'The sample was cooled (⟦–140 °C⟧) overnight.',
      ],
    },
    {
      value: exact(-30, { unit: 'degree', dimension: 'temperature' }),
      phrases: ['The mercury fell to ⟦30 below zero⟧.', 'It was ⟦30 degrees below zero⟧ on the pass.'],
    },
    {
      value: exact(4, { unit: 'degree', dimension: 'temperature' }),
      phrases: ['It was ⟦four degrees above zero⟧ on the pass.'],
    },
    {
      value: count(-7),
      phrases: ['The golfer finished ⟦seven under par⟧.', 'She is ⟦seven-under-par⟧ now.'],
    },
    {
      value: percent(-0.4),
      phrases: ['Growth of ⟦–0.4 percent⟧ was recorded.', 'It fell to ⟦−0.4 percent⟧.'],
    },
    {
      value: count(-4),
      phrases: ['The goal difference is ⟦-4⟧.', 'The goal difference is ⟦−4⟧.', 'It stood at ⟦minus 4⟧.'],
    },
    {
      value: money(-20_000_000, 'USD'),
      phrases: ['Cash flow was ⟦-$20 million⟧.', 'Cash flow was ⟦$-20 million⟧.'],
    },

    // Ranges
    {
      value: { low: 20, high: 30, unit: null, dimension: 'count' },
      phrases: ['It took ⟦20—30⟧ volunteers.', 'It took ⟦20‒30⟧ volunteers.'],
    },
    {
      value: { low: 10, high: 12, unit: 'year', dimension: 'age' },
      phrases: ['The camp takes ⟦10-to-12-year-olds⟧.'],
    },
    {
      value: { low: 10, high: 15, dimension: 'count', approximate: false },
      phrases: [
        '⟦10 to 15⟧ people came.',
        '⟦10-15⟧ people came.',
        '⟦10–15⟧ people came.',
        '⟦Between 10 and 15⟧ people came.',
        '⟦Ten to fifteen⟧ people came.',
      ],
    },
    {
      value: { low: 10, high: 15, dimension: 'percent', unit: 'percent' },
      phrases: ['Rents rose ⟦10–15%⟧.', 'Rents rose ⟦10 to 15 per cent⟧.', 'Rents rose ⟦10% to 15%⟧.'],
    },
    {
      value: { low: 3e9, high: 4e9, dimension: 'money', unit: 'USD' },
      phrases: [
        'It will cost ⟦between $3bn and $4bn⟧.',
        'It will cost ⟦$3-4 billion⟧.',
        'It will cost ⟦$3 to $4 billion⟧.',
        'It will cost ⟦$3 billion to $4 billion⟧.',
      ],
    },
    {
      value: { low: 5e6, high: 10e6, dimension: 'count' },
      phrases: ['⟦5 to 10 million⟧ birds die each year.'],
    },
    { value: { low: 2, high: 3, dimension: 'count' }, phrases: ['⟦Two or three⟧ men ran off.'] },
    {
      value: { low: 2, high: 3, dimension: 'duration', unit: 'week' },
      phrases: ['A ⟦two- to three-week⟧ delay is likely.'],
    },
    {
      value: percent(38),
      phrases: ['Support fell from ⟦38%⟧ to 31%.', 'Support rose from ⟦38⟧ to 41 percent.'],
    },
    { value: percent(31), phrases: ['Support fell from 38% to ⟦31%⟧.'] },
    {
      value: count(1120),
      phrases: ['The index rose by ⟦1,120⟧ to 84,300.', 'The index rose ⟦1,120⟧ to 84,300.'],
    },
    { value: { low: 3, high: 15 }, phrases: ['The firm cut ⟦3 to 15⟧ jobs a week.'] },

    // Bounds
    { value: { low: 40, high: null }, phrases: ['⟦Some 40 or more⟧ sheep strayed.'] },
    {
      value: { low: null, high: 40 },
      phrases: ['Clubs of ⟦forty⟧ members or fewer pay nothing.', 'It needs ⟦40⟧ large tiles or less.'],
    },
    {
      value: { low: 20, high: null, dimension: 'count', approximate: false },
      phrases: [
        '⟦At least 20⟧ people died.',
        '⟦More than 20⟧ people died.',
        '⟦No fewer than 20⟧ people died.',
        '⟦Over 20⟧ people died.',
        '⟦Upwards of 20⟧ people died.',
        '⟦20 or more⟧ people died.',
        '⟦20-plus⟧ people died.',
        '⟦20+⟧ people died.',
        'The toll stood at ⟦north of 20⟧ by nightfall.',
      ],
    },
    {
      value: { low: null, high: 30, dimension: 'count' },
      phrases: [
        '⟦Up to 30⟧ people are missing.',
        '⟦As many as 30⟧ people are missing.',
        '⟦Fewer than 30⟧ people are missing.',
        '⟦No more than 30⟧ people are missing.',
        '⟦Under 30⟧ people are missing.',
        '⟦30 or fewer⟧ people are missing.',
      ],
    },
    {
      value: { low: 12, high: null, dimension: 'count' },
      phrases: ['⟦More than a dozen⟧ people were hurt.'],
    },
    {
      value: { low: 0.5, high: null, dimension: 'count' },
      phrases: ['⟦More than half⟧ of the voters stayed at home.'],
    },
    {
      value: { low: 72e8, high: 8e9, approximate: true },
      phrases: ['The world has ⟦nearly 8 billion⟧ people.'],
    },
    {
      value: { low: 6000, high: 6600, unit: 'acre', approximate: true },
      phrases: ['It burned ⟦just over 6,000 acres⟧.'],
    },
    { value: { low: 0.9, high: 1, unit: 'hour' }, phrases: ['They landed ⟦just under an hour⟧ later.'] },
    {
      value: { low: null, high: 155e6, unit: 'USD' },
      phrases: ['The overhaul will cost ⟦up to $155 million⟧.'],
    },
    {
      value: { low: null, high: 2.7, unit: 'gigahertz' },
      phrases: ['It has ⟦up to a 2.7GHz⟧ chip.', 'Its chip runs at ⟦as much as a 2.7GHz⟧.'],
    },
    {
      value: { low: 1199, high: null, unit: 'USD' },
      phrases: [
        'It ⟦starts at $1,199⟧.',
        'Prices ⟦start from $1,199⟧.',
        'It has a ⟦starting price of $1,199⟧.',
      ],
    },
    { value: { low: 2.3, high: null, unit: 'gigahertz' }, phrases: ['It ⟦starts out with a 2.3GHz⟧ chip.'] },
    { value: { low: 12, high: 12, unit: 'mile' }, phrases: ['It runs over a ⟦12-mile⟧ stretch.'] },
    { value: { low: 9, high: 9, dimension: 'count' }, phrases: ['The flood claimed ⟦nine⟧ lives.'] },
    { value: { low: 65, high: null }, phrases: ['It is free for those ⟦aged 65 and over⟧.'] },

    // Estimates and vague quantities
    {
      value: { low: 20, high: 20, approximate: true, dimension: 'count' },
      phrases: [
        '⟦About 20⟧ people came.',
        '⟦Some 20⟧ people came.',
        '⟦Around 20⟧ people came.',
        '⟦Roughly 20⟧ people came.',
        '⟦Approximately 20⟧ people came.',
        '⟦An estimated 20⟧ people came.',
        '⟦Close to 20⟧ people came.',
        '⟦20 or so⟧ people came.',
        '⟦~20⟧ people came.',
      ],
    },
    {
      value: { low: 20, high: 200, approximate: true },
      phrases: ['⟦Dozens⟧ died.', 'Police held ⟦dozens⟧ of people.'],
    },
    { value: { low: 200, high: 2000, approximate: true }, phrases: ['⟦Hundreds⟧ of people fled.'] },
    { value: { low: 20_000, high: 100_000, approximate: true }, phrases: ['⟦Tens of thousands⟧ marched.'] },
    { value: { low: 2, high: 25, approximate: true }, phrases: ['⟦Several⟧ people were hurt.'] },
    { value: { low: 200, high: 1000, approximate: true }, phrases: ['⟦Several hundred⟧ people fled.'] },
    {
      value: { low: 2, high: 12, approximate: true },
      phrases: ['Only ⟦a handful⟧ of shops opened.', '⟦A handful⟧ opened.'],
    },
    { value: { low: 2, high: 3, approximate: true }, phrases: ['⟦A couple⟧ of shops opened.'] },
    {
      value: { low: 2e8, high: 2e9, unit: 'USD', dimension: 'money', approximate: true },
      phrases: ['It lost ⟦hundreds of millions of dollars⟧.'],
    },
    {
      value: { low: 2, high: 15, unit: 'day', dimension: 'duration' },
      phrases: ['It took ⟦a few days⟧ to clear.'],
    },

    // Money
    {
      value: money(20e9, 'USD'),
      phrases: [
        'The plan is worth ⟦$20 billion⟧.',
        'The plan is worth ⟦US$20,000,000,000⟧.',
        'The plan is worth ⟦US$20bn⟧.',
        'The plan is worth ⟦$20-billion⟧.',
        'The plan is worth ⟦USD 20 billion⟧.',
        'The plan is worth ⟦20 billion USD⟧.',
        'The plan is worth ⟦20 USD billion⟧.',
        'The plan is worth ⟦20 billion dollars⟧.',
        'The plan is worth ⟦20 billion US dollars⟧.',
        'The plan is worth ⟦20 billion U.S. dollars⟧.',
        'The plan is worth ⟦twenty billion dollars⟧.',
        'The plan is worth ⟦$20 billion dollars⟧.',
      ],
    },
    {
      value: money(5_000_000, 'CAD'),
      phrases: [
        'The bank lost ⟦C$5 million⟧.',
        'The bank lost ⟦CA$5m⟧.',
        'The bank lost ⟦CAD 5 million⟧.',
        'The bank lost ⟦5 million Canadian dollars⟧.',
        'The bank lost ⟦$5 million Canadian⟧.',
        'The Toronto bank, Canada’s third-largest, lost ⟦$5 million⟧ in Canadian courts.',
        'All figures are in Canadian dollars. The bank lost ⟦$5 million⟧.',
      ],
    },
    {
      value: money(5_000_000, 'AUD'),
      phrases: [
        'It won ⟦A$5m⟧.',
        'It won ⟦$A5m⟧.',
        'It won ⟦AU$5 million⟧.',
        'The Perth firm owes US$3 million (⟦$5 million⟧).',
      ],
    },
    { value: money(7_000_000, 'HKD'), phrases: ['It won ⟦HK$7 million⟧.'] },
    { value: money(7_000_000, 'NZD'), phrases: ['It won ⟦NZ$7 million⟧.'] },
    { value: money(7_000_000, 'SGD'), phrases: ['It won ⟦S$7 million⟧.'] },
    { value: money(7_000_000, 'TWD'), phrases: ['It won ⟦NT$7 million⟧.'] },
    {
      value: money(7_000_000, 'BRL'),
      phrases: ['It won ⟦R$7 million⟧.', 'It won ⟦7 million reais⟧ in Brazil.'],
    },
    {
      value: money(7_000_000, 'MXN'),
      phrases: ['It won ⟦MX$7 million⟧.', 'In Mexico it won ⟦7 million pesos⟧.'],
    },
    {
      value: money(21_600_000, 'GBP'),
      phrases: [
        'It sold for ⟦£21.6 million⟧.',
        'It sold for ⟦£21.6m⟧.',
        'It sold for ⟦21.6 million pounds⟧.',
        'It sold for ⟦21.6 million pounds sterling⟧.',
        'It sold for ⟦GBP 21.6 million⟧.',
      ],
    },
    {
      value: money(8_500_000, 'EUR'),
      phrases: [
        'The winners bank ⟦€8.5m⟧.',
        'The winners bank ⟦8.5 million euros⟧.',
        'The winners bank ⟦EUR 8.5 million⟧.',
        'The winners bank ⟦8.5m euros⟧.',
        'The winners bank ⟦8.5 MEUR⟧.',
      ],
    },
    { value: money(400_000, 'INR'), phrases: ['Kin get ⟦Rs 4 lakh⟧ each.', 'Kin get ⟦₹4 lakh⟧ each.'] },
    { value: money(400_000, 'PKR'), phrases: ['In Karachi, Pakistan, kin get ⟦Rs 4 lakh⟧ each.'] },
    {
      value: money(500, 'SEK'),
      phrases: ['The fine is ⟦500 kr⟧.', 'The fine is ⟦500 kronor⟧.', 'The fine is ⟦500 Swedish kronor⟧.'],
    },
    {
      value: money(500, 'NOK'),
      phrases: ['In Oslo, Norway, the fine is ⟦500 kr⟧.', 'The fine is ⟦500 kroner⟧.'],
    },
    { value: money(500, 'PLN'), phrases: ['A ticket costs ⟦500 zł⟧.', 'A ticket costs ⟦500 zlotys⟧.'] },
    { value: money(100, 'GEL'), phrases: ['A ticket costs ⟦100₾⟧.', 'A ticket costs ⟦100 lari⟧.'] },
    { value: money(1e11, 'CNY'), phrases: ['It made ⟦100 billion yuan⟧.', 'It made ⟦RMB 100 billion⟧.'] },
    { value: money(1e11, 'JPY'), phrases: ['It made ⟦¥100 billion⟧.', 'It made ⟦100 billion yen⟧.'] },
    {
      value: money(5e8, 'ZAR'),
      phrases: ['South Africa lost ⟦R500 million⟧.', 'It lost ⟦500 million rand⟧.'],
    },
    {
      value: money(200_000, 'PHP'),
      phrases: ['In Manila, the Philippines, each gets ⟦P200,000⟧.', 'Each gets ⟦₱200,000⟧.'],
    },
    {
      value: money(10_000, 'CHF'),
      phrases: ['The fine was ⟦10,000 Swiss francs⟧.', 'The fine was ⟦CHF 10,000⟧.'],
    },
    {
      value: money(2.75, 'USD'),
      phrases: ['Shares fell ⟦$2.75⟧.', 'A coffee is ⟦two dollars and 75 cents⟧.'],
    },
    {
      value: money(4.2e9, 'GHS'),
      phrases: ['The hole came to ⟦GH¢4.2bn⟧.', 'The hole came to ⟦GH₵4.2 billion⟧.'],
    },
    { value: money(3e9, 'EGP'), phrases: ['The canal earned ⟦E£3bn⟧.'] },
    { value: money(50, 'USD cent'), phrases: ['Bread costs ⟦50 cents⟧ more.', 'Bread costs ⟦50¢⟧ more.'] },
    { value: money(50, 'GBP penny'), phrases: ['Bread costs ⟦50p⟧ more.', 'Bread costs ⟦50 pence⟧ more.'] },
    { value: money(60.7, 'USD cent'), phrases: ['The kiwi fell to ⟦US60.7c⟧.'] },
    {
      value: money(6.25, 'BTC'),
      phrases: ['Each block yields ⟦6.25 bitcoins⟧.', 'Each block yields ⟦6.25 BTC⟧.'],
    },
    {
      value: money(80, 'USD', { per: 'barrel' }),
      phrases: [
        'Crude sold at ⟦$80 a barrel⟧.',
        'Crude sold at ⟦$80 per barrel⟧.',
        'Crude sold at ⟦$80/barrel⟧.',
      ],
    },
    {
      value: money(970, 'EUR', { per: 'month' }),
      phrases: [
        'She earns ⟦970 euros a month⟧.',
        'She earns ⟦€970 a month⟧.',
        'She earns ⟦€970 a month⟧ before tax.',
      ],
    },
    {
      value: money(2000, 'USD', { per: 'person' }),
      phrases: ['Income is ⟦$2,000 per capita⟧.', 'It costs ⟦$2,000 a head⟧.'],
    },

    // Percentages and their points
    {
      value: percent(4.5),
      phrases: [
        'Prices rose ⟦4.5%⟧.',
        'Prices rose ⟦4.5 percent⟧.',
        'Prices rose ⟦4.5 per cent⟧.',
        'Prices rose ⟦4.5 pct⟧.',
        'Prices rose ⟦four and a half percent⟧.',
        'Prices rose ⟦four and a half per cent⟧.',
        'Prices rose ⟦4.5pc⟧.',
      ],
    },
    { value: percent(0.5), phrases: ['Growth was ⟦half a percent⟧.', 'Growth was ⟦half of one percent⟧.'] },
    {
      value: exact(25, { unit: 'basis point', dimension: 'percentage-points' }),
      phrases: ['The bank cut rates by ⟦25 basis points⟧.', 'The bank cut rates by ⟦25bp⟧.'],
    },
    {
      value: exact(0.25, { unit: 'percentage point', dimension: 'percentage-points' }),
      phrases: [
        'The bank cut rates by ⟦0.25 percentage points⟧.',
        'The bank cut rates by ⟦a quarter of a percentage point⟧.',
        'The bank made a ⟦quarter-point⟧ cut.',
        'The bank made a ⟦0.25-point⟧ cut.',
      ],
    },

    {
      value: exact(70, { unit: 'part per billion', dimension: 'percent' }),
      phrases: ['The well holds ⟦70 parts per billion⟧ of lead.', 'The well holds ⟦70 ppb⟧ of lead.'],
    },

    // Ages
    {
      value: age(22),
      phrases: [
        'She, then ⟦22⟧, sang the lead.',
        'Ana Ruel, 43, was ⟦22⟧ when she joined.',
        'He was only ⟦22⟧ when his mother left.',
        'She will be ⟦22⟧ in March.',
        'He turns ⟦22⟧ today.',
        'She died in 1998 at ⟦22⟧.',
      ],
    },

    // Multiples
    {
      value: exact(3, { unit: 'times' }),
      phrases: [
        'Rents ⟦tripled⟧ last year.',
        'The bakery’s profit ⟦tripled⟧ in the third quarter.',
        'Rents rose ⟦threefold⟧.',
        'There was a ⟦3-fold⟧ rise in rents.',
        'Rents are ⟦three times⟧ higher than in May.',
        'It has ⟦three times⟧ as many beds.',
        'It is ⟦three times⟧ the size of the old hall.',
      ],
    },
    { value: exact(2, { unit: 'times' }), phrases: ['Rents are ⟦twice⟧ as high.', 'Rents have ⟦doubled⟧.'] },
    { value: exact(0.5, { unit: 'times' }), phrases: ['The fee was ⟦halved⟧.'] },
    { value: { low: 2, high: null, unit: 'times' }, phrases: ['The herd ⟦more than doubled⟧.'] },
    { value: count(3), phrases: ['She won the cup ⟦three⟧ times.'] },
    {
      value: age(43),
      phrases: [
        'A ⟦43-year-old⟧ man was held.',
        'The man, ⟦aged 43⟧, was held.',
        'Mara Lindqvist, ⟦43⟧, was held.',
        'He died at ⟦age 43⟧.',
        'He died at the ⟦age of 43⟧.',
        'He is ⟦43 years old⟧.',
        'He is ⟦forty-three years old⟧.',
        'He turned ⟦43⟧ in May.',
        'She was ⟦43⟧.',
        'The patient is a ⟦43 yo⟧ man.',
        'A cyclist, ⟦43⟧, fell into the canal.',
        'A mother of two, ⟦43⟧, was treated there.',
        'Two brothers, 41 and ⟦43⟧, were rowing.',
        'The lodger (⟦43⟧) was asleep.',
        'Teviot (⟦43⟧), from Eastby, was cleared.',
      ],
    },
    {
      value: age(8, 'month'),
      phrases: ['The pact is ⟦8 months old⟧.', 'Her ⟦eight-month-old⟧ government fell.'],
    },
    {
      value: { low: 30, high: 39, unit: 'year', dimension: 'age' },
      phrases: ['The man, in his ⟦30s⟧, fled.', 'A man in his ⟦thirties⟧ fled.'],
    },
    { value: { low: 40, high: 43, dimension: 'age' }, phrases: ['A woman in her ⟦early 40s⟧ fled.'] },
    { value: age(12), phrases: ['A boy of ⟦12⟧ was unhurt.', 'Among the hurt was a girl of ⟦twelve⟧.'] },
    {
      value: { low: 97, high: 99, unit: 'degree Fahrenheit', dimension: 'temperature' },
      phrases: ['Highs will be in the ⟦upper 90s Fahrenheit⟧.'],
    },
    {
      value: { low: 64, high: 66, unit: 'degree', dimension: 'temperature' },
      phrases: ['Highs in ⟦the mid-60s⟧ are due.'],
    },
    {
      value: { low: 18, high: 24, unit: 'year', dimension: 'age' },
      phrases: ['It polled people ⟦aged 18 to 24⟧.'],
    },

    // Measures
    {
      value: exact(9.4, { unit: 'tesla', dimension: 'magnetism' }),
      phrases: ['The magnet reaches ⟦9.4 T⟧.', 'The scanner works at ⟦9.4 tesla⟧.'],
    },
    { value: count(9.4e12), phrases: ['Its owners hold ⟦9.4 T⟧ of them.'] },
    {
      value: exact(350, { unit: 'kelvin', dimension: 'temperature' }),
      phrases: ['The alloy melts at ⟦350 K⟧.', 'It was cooled from ⟦350 K⟧ to 77 °C.'],
    },
    { value: count(350_000), phrases: ['The cold left ⟦350K⟧ homes without power.'] },
    {
      value: exact(110, { unit: 'kilovolt', dimension: 'voltage' }),
      phrases: ['The line carries ⟦110kV⟧.', 'The line carries ⟦110 kilovolts⟧.'],
    },
    {
      value: exact(5000, { unit: 'milliampere-hour', dimension: 'charge' }),
      phrases: ['It has a ⟦5,000-mAh⟧ battery.'],
    },
    { value: exact(95, { unit: 'decibel', dimension: 'sound' }), phrases: ['The horn reached ⟦95 dB⟧.'] },
    { value: exact(5, { unit: 'millisievert', dimension: 'radiation' }), phrases: ['The dose was ⟦5 mSv⟧.'] },
    {
      value: exact(20, { unit: 'millimole', dimension: 'substance', per: 'litre' }),
      phrases: ['His blood held ⟦20 mmol/l⟧ of sugar.'],
    },
    {
      value: exact(1200, { unit: 'megawatt', dimension: 'power' }),
      phrases: ['The reactor gives ⟦1,200MWe⟧.'],
    },
    {
      value: exact(6.5, { unit: 'litre', dimension: 'volume', per: '100 kilometre' }),
      phrases: ['The van burns ⟦6.5 l/100km⟧.'],
    },
    {
      value: exact(4500, { unit: 'tonne', dimension: 'mass', per: 'day' }),
      phrases: ['The mill takes ⟦4,500 tpd⟧.'],
    },
    {
      value: exact(11, { unit: 'inch', dimension: 'length' }),
      phrases: ['The crack is ⟦11 in⟧ wide.', 'A gap of ⟦11in⟧ was left.'],
    },
    { value: exact(11, { unit: null, dimension: 'count' }), phrases: ['He put ⟦11⟧ in long queues.'] },
    {
      value: exact(17, { unit: 'kilometre', dimension: 'length' }),
      phrases: [
        'It sank ⟦17 kilometers⟧ off the coast.',
        'It sank ⟦17km⟧ off the coast.',
        'It sank ⟦17 km⟧ off the coast.',
      ],
    },
    {
      value: exact(480e6, { unit: 'kilometre', dimension: 'length' }),
      phrases: ['The probe flew ⟦480m km⟧.', 'The probe flew ⟦480 million km⟧.'],
    },
    {
      value: exact(6, { unit: 'mile', dimension: 'length' }),
      phrases: ['The ⟦six-mile⟧ trip took a day.', 'It lies ⟦6 miles⟧ south.'],
    },
    {
      value: exact(48, { unit: 'metre', dimension: 'length' }),
      phrases: ['The crane is ⟦48m⟧ tall.', 'The crane is ⟦48 metres⟧ tall.'],
    },
    {
      value: exact(9, { unit: 'nautical mile', dimension: 'length' }),
      phrases: ['It sank ⟦nine nautical miles⟧ off the coast.'],
    },
    {
      value: exact(5.16666666666667, { unit: 'foot', dimension: 'length' }),
      phrases: [
        'He is ⟦5 ft 2 in⟧ tall.',
        'He is ⟦5 feet and 2 inches⟧ tall.',
        'He is ⟦5ft 2in⟧.',
        'A ⟦5-foot-2⟧ guard.',
        'He is ⟦5’2”⟧.',
      ],
    },
    {
      value: exact(48, { unit: 'hectare', dimension: 'area' }),
      phrases: ['The ⟦48-hectare⟧ site is empty.', 'The ⟦48ha⟧ site is empty.'],
    },
    {
      value: exact(190, { unit: 'square kilometre', dimension: 'area' }),
      phrases: [
        'It burned ⟦190 square kilometres⟧.',
        'It burned ⟦190 km2⟧.',
        'It burned ⟦190 sq km⟧.',
        'It burned ⟦190km²⟧.',
      ],
    },
    {
      value: exact(1.5, { unit: 'tonne', dimension: 'mass' }),
      phrases: ['The ⟦one-and-a-half-tonne⟧ craft fell.', 'It weighs ⟦1.5 tonnes⟧.'],
    },
    { value: exact(1, { unit: 'tonne', dimension: 'mass' }), phrases: ['The bell weighs ⟦a tonne⟧.'] },
    {
      value: exact(200, { unit: 'pound', dimension: 'mass' }),
      phrases: ['He weighs ⟦200 pounds⟧.', 'He lifted ⟦200lbs⟧.'],
    },
    {
      value: exact(500_000, { unit: 'barrel', per: 'day', dimension: 'volume' }),
      phrases: ['Output fell by ⟦500,000 barrels a day⟧.'],
    },
    {
      value: exact(110_000, { unit: 'cubic foot', per: 'second', dimension: 'volume' }),
      phrases: ['It let out ⟦1.1 lakh cusecs⟧.', 'It let out ⟦110,000 cubic feet per second⟧.'],
    },
    {
      value: exact(40, { unit: 'mile', per: 'hour', dimension: 'speed' }),
      phrases: [
        'Winds reached ⟦40 mph⟧.',
        'Winds reached ⟦40 miles per hour⟧.',
        'Winds reached ⟦40 miles an hour⟧.',
      ],
    },
    {
      value: exact(40, { unit: 'kilometre', per: 'hour', dimension: 'speed' }),
      phrases: ['Winds reached ⟦40 km/h⟧.', 'Winds reached ⟦40kph⟧.'],
    },
    {
      value: exact(-4, { unit: 'degree Celsius', dimension: 'temperature' }),
      phrases: [
        'It was ⟦minus 4 Celsius⟧.',
        'It was ⟦-4°C⟧.',
        'It was ⟦-4 degrees Celsius⟧.',
        'It was ⟦-4 C⟧ at noon.',
      ],
    },
    {
      value: exact(98, { unit: 'degree Fahrenheit', dimension: 'temperature' }),
      phrases: [
        'It hit ⟦98 degrees Fahrenheit⟧.',
        'It hit ⟦98F⟧.',
        'It hit ⟦98°F⟧.',
        'The pier saw ⟦98 F⟧ (37 C) that day.',
      ],
    },
    {
      value: exact(11, { unit: 'degree', dimension: 'temperature' }),
      phrases: [
        'The temperature was ⟦11 degrees⟧.',
        'Temperatures fell to ⟦11⟧.',
        'By noon it was ⟦11 degrees⟧ in town.',
      ],
    },
    { value: exact(45, { unit: 'degree', dimension: 'angle' }), phrases: ['Turn left ⟦45 degrees⟧.'] },
    {
      value: exact(6.4, { dimension: 'magnitude', unit: null }),
      phrases: [
        'A ⟦magnitude 6.4⟧ quake struck.',
        'A ⟦6.4-magnitude⟧ quake struck.',
        'A ⟦magnitude-6.4⟧ quake struck.',
        'It had a ⟦magnitude of 6.4⟧.',
        'Two of ⟦magnitudes 6.4⟧ and 5.9 followed.',
        'Two of magnitudes 5.9 and ⟦6.4⟧ followed.',
        'A ⟦6.4⟧ earthquake struck.',
        'The quake was ⟦6.4⟧ in magnitude.',
        'A quake measuring ⟦6.4⟧ struck.',
        'Two quakes, which measured 5.9 and ⟦6.4⟧, followed.',
        'The town was hit by ⟦6.4⟧ and 5.9 magnitude quakes.',
        'An aftershock of ⟦6.4⟧ followed.',
      ],
    },
    {
      value: exact(4, { dimension: 'magnitude', unit: 'category' }),
      phrases: ['It was a ⟦Category 4⟧ storm.'],
    },
    {
      value: exact(500, { unit: 'megawatt', dimension: 'power' }),
      phrases: ['The plant makes ⟦500 MW⟧.', 'The ⟦500-megawatt⟧ plant closed.'],
    },
    { value: exact(3, { unit: 'terawatt-hour', dimension: 'energy' }), phrases: ['It uses ⟦3 TWh⟧.'] },
    { value: exact(100, { unit: 'megabyte', dimension: 'data' }), phrases: ['The file has ⟦100 MB⟧.'] },

    // Lengths of time and rates
    {
      value: exact(9, { unit: 'year', dimension: 'duration' }),
      phrases: ['He got a ⟦nine-year⟧ sentence.', 'He got ⟦nine years⟧.'],
    },
    {
      value: exact(1.5, { unit: 'hour', dimension: 'duration' }),
      phrases: [
        'It took ⟦an hour and a half⟧.',
        'It took ⟦one and a half hours⟧.',
        'It took ⟦1.5 hours⟧.',
        'It took ⟦1 hour 30 minutes⟧.',
      ],
    },
    {
      value: exact(2.2, { unit: 'hour', dimension: 'duration' }),
      phrases: [
        'It ran for ⟦two hours and 12 minutes⟧.',
        'The ⟦two-hour-and-12-minute⟧ opera is new.',
        'He ran it in ⟦2:12:00⟧.',
      ],
    },
    {
      value: exact(1.972, { unit: 'minute', dimension: 'duration' }),
      phrases: ['She swam it in ⟦1:58.32⟧.', 'The fastest was hers at ⟦1:58.32⟧.'],
    },
    {
      value: exact(0.5, { unit: 'hour', dimension: 'duration' }),
      phrases: ['It took ⟦half an hour⟧.', 'It took a ⟦half-hour⟧.'],
    },
    { value: exact(26, { unit: 'day', dimension: 'duration' }), phrases: ['He spent ⟦26 days⟧ in jail.'] },
    {
      value: exact(3, { unit: 'year', dimension: 'duration' }),
      phrases: ['It was built over ⟦three years⟧.'],
    },
    {
      value: count(912, { per: 'day' }),
      phrases: ['It sees ⟦912⟧ cases per day.', 'It sees ⟦912⟧ new cases a day.', 'It sees ⟦912⟧ a day.'],
    },

    // Scores and tallies
    {
      value: score(3, 1),
      phrases: ['Rovers won ⟦3-1⟧.', 'Rovers won ⟦3–1⟧ at home.', 'Harrow Town ⟦3-1⟧ Rovers'],
    },
    { value: { ...score(2, 13), unit: 'record' }, phrases: ['The Terns (⟦2-13⟧) drew level.'] },
    { value: score(2, 3), phrases: ['Rovers lost ⟦2-3⟧.', 'Harrow Town ⟦2-3⟧ Rovers'] },
    { value: score(6, 4, 7, 6), phrases: ['She won ⟦6-4, 7-6 (5)⟧.', 'She won ⟦6-4 7-6(5)⟧.'] },
    {
      value: score(52, 48),
      phrases: ['The Senate voted ⟦52–48⟧.', 'The Senate passed it on a ⟦52-48⟧ vote.'],
    },
    { value: score(77, 66), phrases: ['The budget passed ⟦77 to 66⟧.', 'It passed by ⟦77 votes to 66⟧.'] },
    {
      value: score(3, 44),
      phrases: [
        'The spinner finished with ⟦3 for 44⟧.',
        'The spinner took ⟦three for 44⟧.',
        'Her figures were ⟦3-44⟧ from ten overs.',
        'She took ⟦3-44⟧ with the new ball.',
        'Two batters were bowled before lunch. By stumps nine wickets were down. Dell took ⟦3-44⟧.',
      ],
    },
    { value: score(31, 19), phrases: ['The Herons (⟦31-19⟧) trailed.'] },
    {
      value: score(5, 4),
      phrases: [
        'It was a ⟦5-4⟧ ruling.',
        'Judges ruled ⟦5 to 4⟧.',
        'By ⟦five judges to four⟧ the bench freed him.',
        'By ⟦five to four⟧, the panel let the fine stand.',
      ],
    },
  ],

  ignores: [
    'One of the country’s largest choirs sang.',
    'It is among the largest choirs in the country.',
    'They slept in the largest room.',
    'The latest count in the town is out.',
    'He lives at No. 4 and reads bill No. 12.',
    'She lives at ⟦473⟧ East 52nd Street.',
    'She lives at ⟦12⟧ 9th Avenue.',
    'The cat has nine lives.',
    'It took all of its nine lives.',
    'They met at the eleventh hour.',
    'It ended 13-all.',
    'They forged a 13 - all tie.',
    'They drew two-all.',
    'A late goal tied the game at 13 entering the last quarter.',
    'The night’s debate, the only ⟦one⟧ for the candidates, was short.',
    'He walked along 117th Street near 97th Avenue.',
    'The office on West 52nd Street is shut.',
    'Rob Tate doubled to left and scored.',
    'Then Tate doubled in front of his parents.',
    'The school doubled as a shelter.',
    'Call 555-0143 for help.',
    'Call +44 20 7946 0958 for help.',
    'Call (202) 555-0143 for help.',
    'Dial 911 in an emergency.',
    'Ring the desk on 0845 125 2222 or leave word on 0800 555111.',
    'The firm filed application 20140361670 in June.',
    'The first ⟦911⟧ call came early.',
    'He wears No. 4.',
    'It began at 10:15:30 there.',
    'He lives at No 10.',
    'Route 66 is closed.',
    'They closed Highway 35.',
    'the 49ers and the 76ers',
    'A Boeing 737 landed.',
    'A Boeing 737-800 landed.',
    'An Airbus A380 landed.',
    'The G20 and the G7 met.',
    'The Group of 20 met.',
    'Covid-19 spread.',
    'He uses version 2.1 now.',
    'Update to iOS 17.4.1 now.',
    'See Section 4.2 of the law.',
    'Article 5 was invoked.',
    'It filed for Chapter 11.',
    'He is one of the survivors.',
    'On one hand, it works.',
    'They help one another.',
    'No one was hurt.',
    'This one is new.',
    'It was a one-off.',
    'See https://example.org/2024/15 now.',
    'Write to desk24@example.org now.',
    'Use #vote2024 now.',
    'It was at 4:12 a.m. there.',
    'It closes at 11pm there.',
    'It opened at 1310 GMT.',
    'They met on 12/05/2024.',
    'They met on 2024-05-12.',
    'They met ⟦Jan. 19-21⟧ in town.',
    'They met ⟦19-21 January⟧ in town.',
    'They ruled in ⟦2019-20⟧ as well.',
    'It grew up in the 1990s.',
    'He remembers 9/11 well.',
    'The shop is open 24/7.',
    'Terminal 5 reopened.',
    'Her suite is Room 12.',
    'It is on page 12.',
    'Formula One returns.',
    'The Six Nations begins.',
    'They live at 84 Harbour Road now.',
    'He shops at 7-Eleven.',
    'The film plays in 3D.',
    'A 5G mast fell.',
    'It has an 8500M chip.',
    'It earned a six-figure sum.',
    'The F-16 crashed.',
    'The MI-6 man left.',
    'The card is 1111-2222-3333-4444.',
    'They play a 4-4-2 formation.',
    'The Nikkei 225 fell.',
    'The First Lady spoke.',
    'Second-hand shops closed.',
    'At first, nobody spoke.',
    'The two-for-one offer ends.',
    'At half-time, nobody spoke.',
    'The flags flew at half-staff.',
    'An hour later it fell.',
    'Sales are lower than a year ago.',
    'It sells as much as a year ago.',
    'Its number one fan left.',
    'A second later it fell.',
    'The scores were level.',
    'The mark of C. Holm is rare.',
  ],

  compares: [
    {
      a: 'It was the ⟦largest⟧ layoff in history.',
      b: 'It was the ⟦biggest⟧ layoff ever.',
      verdict: 'notation',
      reason: 'figure-same',
    },
    {
      a: 'It is the ⟦largest⟧ choir in the country.',
      b: 'It is the ⟦second-largest⟧ choir in the country.',
      verdict: 'unrelated',
      reason: 'figure-disjoint',
    },
    {
      a: 'It is the ⟦largest⟧ choir in the country.',
      b: 'It is the ⟦second⟧ choir.',
      verdict: 'unrelated',
      reason: 'figure-disjoint',
    },
    { a: 'Rents ⟦tripled⟧.', b: 'Rents ⟦doubled⟧.', verdict: 'contradiction', reason: 'figure-disjoint' },
    { a: 'Rents ⟦tripled⟧.', b: 'Rents rose ⟦threefold⟧.', verdict: 'agreement', reason: 'figure-same' },
    {
      a: 'It lay ⟦13 nautical miles⟧ off the coast.',
      b: 'It lay ⟦13 miles⟧ off the coast.',
      verdict: 'compatible',
      reason: 'figure-other-unit',
    },
    {
      a: 'It holds ⟦up to 900⟧ people.',
      b: 'It holds ⟦1,200⟧ people.',
      verdict: 'contradiction',
      reason: 'figure-disjoint',
    },
    {
      a: 'The line carries ⟦110kV⟧.',
      b: 'The line carries ⟦110,000 volts⟧.',
      verdict: 'notation',
      reason: 'figure-other-unit',
    },
    {
      a: 'It was ⟦12 below zero⟧.',
      b: 'It was ⟦minus 12 degrees⟧.',
      verdict: 'agreement',
      reason: 'figure-same',
    },
    // Minutes of a match
    {
      a: 'Oll, a substitute striker, headed home with ⟦12 minutes left⟧.',
      b: 'Oll, a substitute striker, headed home in the ⟦78th⟧ minute.',
      verdict: 'notation',
      reason: 'figure-same-amount',
    },
    {
      a: 'Oll, a substitute striker, headed home after ⟦14 minutes⟧.',
      b: 'Oll, a substitute striker, headed home in the ⟦15th⟧ minute.',
      verdict: 'compatible',
      reason: 'figure-rounding',
    },
    {
      a: 'Oll, a substitute striker, headed home just after the ⟦hour⟧.',
      b: 'Oll, a substitute striker, headed home in the ⟦63rd⟧ minute.',
      verdict: 'compatible',
      reason: 'figure-rounding',
    },
    {
      a: 'Oll, a substitute striker, headed home with ⟦12 minutes left⟧.',
      b: 'Oll, a substitute striker, headed home in the ⟦87th⟧ minute.',
      verdict: 'contradiction',
      reason: 'figure-disjoint',
    },
    // Places in an order
    {
      a: 'It is the ⟦third-largest⟧ port.',
      b: 'It is the ⟦third smallest⟧ port.',
      verdict: 'contradiction',
      reason: 'figure-opposite',
    },
    {
      a: 'It is the ⟦third-largest⟧ port.',
      b: 'It is the ⟦fourth biggest⟧ port.',
      verdict: 'contradiction',
      reason: 'figure-disjoint',
    },
    {
      a: 'It is the ⟦third-largest⟧ port.',
      b: 'It is the ⟦third-biggest⟧ port.',
      verdict: 'agreement',
      reason: 'figure-same',
    },
    {
      a: 'It is the ⟦third-largest⟧ port.',
      b: 'It is the ⟦fifth-smallest⟧ port.',
      verdict: 'unrelated',
      reason: 'figure-disjoint',
    },
    {
      a: 'It is the ⟦third-largest⟧ port.',
      b: 'It is the ⟦second-oldest⟧ port.',
      verdict: 'unrelated',
      reason: 'figure-disjoint',
    },
    {
      a: 'It is the ⟦second most visited⟧ museum.',
      b: 'It is the ⟦second least visited⟧ museum.',
      verdict: 'contradiction',
      reason: 'figure-opposite',
    },
    // Agreement and notation
    { a: '⟦14⟧ people died.', b: '⟦Fourteen⟧ people died.', verdict: 'agreement', reason: 'figure-same' },
    {
      a: '⟦At least 14⟧ people died.',
      b: '⟦No fewer than 14⟧ people died.',
      verdict: 'agreement',
      reason: 'figure-same',
    },
    {
      a: 'It costs ⟦$20 billion⟧.',
      b: 'It costs ⟦US$20,000,000,000⟧.',
      verdict: 'agreement',
      reason: 'figure-same',
    },
    { a: 'It costs ⟦€8.5m⟧.', b: 'It costs ⟦8,500,000 euros⟧.', verdict: 'agreement', reason: 'figure-same' },
    {
      a: 'Prices rose ⟦4.0%⟧.',
      b: 'Prices rose ⟦4 per cent⟧.',
      verdict: 'notation',
      reason: 'figure-same-amount',
    },
    {
      a: 'Rents rose ⟦5.5–6%⟧.',
      b: 'Rents rose ⟦5.5% to 6.0%⟧.',
      verdict: 'agreement',
      reason: 'figure-same',
    },
    {
      a: 'It has ⟦1.3 million⟧ users.',
      b: 'It has ⟦1,300,000⟧ users.',
      verdict: 'agreement',
      reason: 'figure-same',
    },
    {
      a: 'It has ⟦1 million⟧ users.',
      b: 'It has ⟦1,000,000⟧ users.',
      verdict: 'notation',
      reason: 'figure-same-amount',
    },
    {
      a: 'They got ⟦Rs 4 lakh⟧.',
      b: 'They got ⟦400,000 rupees⟧.',
      verdict: 'notation',
      reason: 'figure-same-amount',
    },
    {
      a: 'It let out ⟦1.10 lakh cusecs⟧.',
      b: 'It let out ⟦110,000 cubic feet per second⟧.',
      verdict: 'notation',
      reason: 'figure-same-amount',
    },
    {
      a: 'He was held ⟦63 days⟧.',
      b: 'He was held ⟦nine weeks⟧.',
      verdict: 'notation',
      reason: 'figure-other-unit',
    },
    {
      a: 'It takes ⟦two hours and 40 minutes⟧.',
      b: 'It takes ⟦160 minutes⟧.',
      verdict: 'notation',
      reason: 'figure-other-unit',
    },
    {
      a: 'It takes ⟦90 minutes⟧.',
      b: 'It takes ⟦an hour and a half⟧.',
      verdict: 'notation',
      reason: 'figure-other-unit',
    },
    {
      a: '⟦Two-fifths⟧ of flats are let.',
      b: '⟦40%⟧ of flats are let.',
      verdict: 'notation',
      reason: 'figure-other-unit',
    },
    {
      a: '⟦A third⟧ of flats are let.',
      b: '⟦33%⟧ of flats are let.',
      verdict: 'compatible',
      reason: 'figure-approximate',
    },
    {
      a: 'It cut by ⟦25 basis points⟧.',
      b: 'It cut by ⟦a quarter of a percentage point⟧.',
      verdict: 'notation',
      reason: 'figure-other-unit',
    },
    {
      a: 'It cut by ⟦20 basis points⟧.',
      b: 'It was a ⟦0.20-point⟧ cut.',
      verdict: 'notation',
      reason: 'figure-other-unit',
    },
    {
      a: 'It held ⟦70 parts per trillion⟧.',
      b: 'It held ⟦0.07 parts per billion⟧.',
      verdict: 'notation',
      reason: 'figure-other-unit',
    },
    {
      a: 'Bread costs ⟦50 cents⟧.',
      b: 'Bread costs ⟦$0.50⟧.',
      verdict: 'notation',
      reason: 'figure-other-unit',
    },
    {
      a: 'Bread costs ⟦£1.20⟧.',
      b: 'Bread costs ⟦120 pence⟧.',
      verdict: 'notation',
      reason: 'figure-other-unit',
    },
    {
      a: 'The run is ⟦5 km⟧.',
      b: 'The run is ⟦5,000 metres⟧.',
      verdict: 'notation',
      reason: 'figure-other-unit',
    },
    { a: 'Mo is ⟦7-foot-1⟧.', b: 'Mo is ⟦7ft 1in⟧ tall.', verdict: 'agreement', reason: 'figure-same' },
    { a: 'Rovers won ⟦3-1⟧.', b: 'Town lost ⟦1-3⟧.', verdict: 'notation', reason: 'figure-same-amount' },
    { a: 'Rovers won ⟦3-1⟧.', b: 'Rovers won ⟦3–1⟧.', verdict: 'agreement', reason: 'figure-same' },
    {
      a: 'It passed ⟦77 to 66⟧.',
      b: 'It passed by ⟦77 votes to 66⟧.',
      verdict: 'agreement',
      reason: 'figure-same',
    },
    { a: 'She won ⟦6-4, 7-6 (5)⟧.', b: 'She won ⟦6-4, 7-6⟧.', verdict: 'agreement', reason: 'figure-same' },
    {
      a: 'She won ⟦6-7(5) 7-6(3) 6-4⟧.',
      b: 'She won ⟦6-7, 7-6, 6-4⟧.',
      verdict: 'agreement',
      reason: 'figure-same',
    },
    {
      a: 'At stumps they were ⟦268 for seven⟧.',
      b: 'At stumps they were ⟦7-268⟧.',
      verdict: 'notation',
      reason: 'figure-same-amount',
    },
    { a: 'She is ranked ⟦143rd⟧.', b: 'She is ranked ⟦143⟧.', verdict: 'agreement', reason: 'figure-same' },
    {
      a: 'She ran it in ⟦2:07:41⟧.',
      b: 'She ran it in ⟦two hours, seven minutes and 41 seconds⟧.',
      verdict: 'agreement',
      reason: 'figure-same',
    },

    // Rounding
    {
      a: 'It has ⟦1.2 million⟧ users.',
      b: 'It has ⟦1,187,000⟧ users.',
      verdict: 'compatible',
      reason: 'figure-rounding',
    },
    { a: 'It took ⟦18%⟧.', b: 'It took ⟦18.1%⟧.', verdict: 'compatible', reason: 'figure-rounding' },
    // An exact amount may be cut as well; one that is itself rounded was not.
    {
      a: 'It paid ⟦$43 million⟧ in tax.',
      b: 'It paid ⟦$43,885,310⟧ in tax.',
      verdict: 'compatible',
      reason: 'figure-rounding',
    },
    {
      a: 'It paid ⟦$43 million⟧ in tax.',
      b: 'It paid ⟦$43.9 million⟧ in tax.',
      verdict: 'contradiction',
      reason: 'figure-disjoint',
    },
    {
      a: 'It has ⟦4,200⟧ patients.',
      b: 'It has ⟦4,218⟧ patients.',
      verdict: 'compatible',
      reason: 'figure-rounding',
    },
    {
      a: 'It holds ⟦$68 billion⟧.',
      b: 'It holds ⟦$68.3 billion⟧.',
      verdict: 'compatible',
      reason: 'figure-rounding',
    },
    {
      a: 'About half, ⟦19.7⟧, came.',
      b: 'About half, ⟦20⟧, came.',
      verdict: 'compatible',
      reason: 'figure-rounding',
    },
    {
      a: '⟦38,000⟧ people came.',
      b: '⟦38,412⟧ people came.',
      verdict: 'compatible',
      reason: 'figure-rounding',
    },

    // Bounds
    {
      a: '⟦At least 12⟧ people died.',
      b: '⟦15⟧ people died.',
      verdict: 'compatible',
      reason: 'figure-bound',
    },
    {
      a: '⟦At least 12⟧ people died.',
      b: '⟦12⟧ people died.',
      verdict: 'compatible',
      reason: 'figure-bound',
    },
    {
      a: '⟦More than half⟧ of them agreed.',
      b: '⟦53%⟧ of them agreed.',
      verdict: 'compatible',
      reason: 'figure-bound',
    },
    {
      a: '⟦More than a dozen⟧ were hurt.',
      b: '⟦14⟧ were hurt.',
      verdict: 'compatible',
      reason: 'figure-bound',
    },
    {
      a: 'It costs ⟦up to $155 million⟧.',
      b: 'It costs ⟦$140 million to $155 million⟧.',
      verdict: 'compatible',
      reason: 'figure-bound',
    },
    { a: 'It is ⟦below 3%⟧.', b: 'It is ⟦2.9%⟧.', verdict: 'compatible', reason: 'figure-bound' },
    {
      a: 'It has ⟦fewer than 1,000⟧ men.',
      b: 'It has ⟦about 900⟧ men.',
      verdict: 'compatible',
      reason: 'figure-bound',
    },
    {
      a: 'It took ⟦less than a minute and a half⟧.',
      b: 'It took ⟦83 seconds⟧.',
      verdict: 'compatible',
      reason: 'figure-bound',
    },
    {
      a: 'He was out in ⟦under a month⟧.',
      b: 'He was out in ⟦26 days⟧.',
      verdict: 'compatible',
      reason: 'figure-bound',
    },
    {
      a: 'Prices rose by ⟦more than two-thirds⟧.',
      b: 'Prices rose by ⟦more than a third⟧.',
      verdict: 'contradiction',
      reason: 'figure-other-bound',
    },
    {
      a: '⟦At least 235⟧ were hurt.',
      b: '⟦More than 80⟧ were hurt.',
      verdict: 'compatible',
      reason: 'figure-bound',
    },
    {
      a: '⟦At least 235⟧ were hurt.',
      b: '⟦At least 305⟧ were hurt.',
      verdict: 'contradiction',
      reason: 'figure-other-bound',
    },
    {
      a: 'It holds ⟦up to 5,000⟧ people.',
      b: 'It holds ⟦up to 1,000⟧ people.',
      verdict: 'contradiction',
      reason: 'figure-other-bound',
    },
    {
      a: '⟦More than 1,000⟧ were hurt.',
      b: '⟦More than 1,200⟧ were hurt.',
      verdict: 'compatible',
      reason: 'figure-bound',
    },
    {
      a: '⟦More than 300⟧ were hurt.',
      b: '⟦At least 250⟧ were hurt.',
      verdict: 'compatible',
      reason: 'figure-bound',
    },
    {
      a: 'It is ⟦more than 7 metres⟧ wide.',
      b: 'It is ⟦7.2 metres⟧ wide.',
      verdict: 'compatible',
      reason: 'figure-bound',
    },

    // Estimates
    { a: '⟦About 20⟧ came.', b: '⟦19.7⟧ came.', verdict: 'compatible', reason: 'figure-approximate' },
    { a: '⟦About 110⟧ came.', b: '⟦112⟧ came.', verdict: 'compatible', reason: 'figure-approximate' },
    {
      a: '⟦Dozens⟧ of people died.',
      b: '⟦46⟧ people died.',
      verdict: 'compatible',
      reason: 'figure-approximate',
    },
    {
      a: '⟦Nearly 8 billion⟧ people live.',
      b: '⟦7.9 billion⟧ people live.',
      verdict: 'compatible',
      reason: 'figure-approximate',
    },
    {
      a: '⟦Nearly 2,000⟧ homes fell.',
      b: '⟦Around 1,900⟧ homes fell.',
      verdict: 'compatible',
      reason: 'figure-approximate',
    },
    {
      a: 'It fell ⟦around a fifth⟧.',
      b: 'It fell ⟦20.5%⟧.',
      verdict: 'compatible',
      reason: 'figure-approximate',
    },
    {
      a: 'It was ⟦one in 11⟧.',
      b: 'It was ⟦about 9%⟧.',
      verdict: 'compatible',
      reason: 'figure-approximate',
    },
    {
      a: '⟦Nearly a third⟧ were cut.',
      b: '⟦32%⟧ were cut.',
      verdict: 'compatible',
      reason: 'figure-approximate',
    },
    {
      a: 'It took ⟦just over two years⟧.',
      b: 'It took ⟦26 months⟧.',
      verdict: 'compatible',
      reason: 'figure-approximate',
    },
    {
      a: 'It took ⟦just under an hour⟧.',
      b: 'It took ⟦58 minutes⟧.',
      verdict: 'compatible',
      reason: 'figure-approximate',
    },
    {
      a: 'It cut ⟦close to 3,000⟧ jobs.',
      b: 'It cut ⟦2,900⟧ jobs.',
      verdict: 'compatible',
      reason: 'figure-approximate',
    },
    { a: '⟦About 20⟧ came.', b: '⟦20⟧ came.', verdict: 'compatible', reason: 'figure-approximate' },

    // Other units, ranges
    {
      a: 'The gauge was at ⟦39C⟧.',
      b: 'It was ⟦102 degrees⟧ there.',
      verdict: 'compatible',
      reason: 'figure-other-unit',
    },
    {
      a: 'The gauge was at ⟦39C⟧.',
      b: 'It was ⟦98 degrees⟧ there.',
      verdict: 'unrelated',
      reason: 'figure-disjoint',
    },
    {
      a: 'It is ⟦80 km⟧ away.',
      b: 'It is ⟦50 miles⟧ away.',
      verdict: 'compatible',
      reason: 'figure-other-unit',
    },
    {
      a: 'It is ⟦505-kilometer⟧ high.',
      b: 'It is ⟦314 miles⟧ up.',
      verdict: 'compatible',
      reason: 'figure-other-unit',
    },
    {
      a: 'It sank ⟦nine nautical miles⟧ off.',
      b: 'It sank ⟦17 kilometers⟧ off.',
      verdict: 'compatible',
      reason: 'figure-other-unit',
    },
    {
      a: 'Winds hit ⟦100 km/h⟧.',
      b: 'Winds hit ⟦62 mph⟧.',
      verdict: 'compatible',
      reason: 'figure-other-unit',
    },
    {
      a: 'A ⟦1,480-kilogram⟧ craft.',
      b: 'A ⟦one-and-a-half-tonne⟧ craft.',
      verdict: 'compatible',
      reason: 'figure-other-unit',
    },
    {
      a: 'He weighs ⟦three tons⟧.',
      b: 'He weighs ⟦three tonnes⟧.',
      verdict: 'compatible',
      reason: 'figure-other-unit',
    },
    {
      a: 'The boy is ⟦19 months old⟧.',
      b: 'The boy is ⟦one year old⟧.',
      verdict: 'compatible',
      reason: 'figure-other-unit',
    },
    {
      a: 'It costs ⟦£9 million to £12 million⟧.',
      b: 'It costs ⟦12 million pounds⟧.',
      verdict: 'compatible',
      reason: 'figure-overlap',
    },
    { a: '⟦10 to 15⟧ came.', b: '⟦12 to 20⟧ came.', verdict: 'compatible', reason: 'figure-overlap' },
    {
      a: 'Pay is ⟦970 euros a month⟧.',
      b: 'Pay is ⟦€970⟧.',
      verdict: 'notation',
      reason: 'figure-same-amount',
    },

    {
      a: 'Her ⟦ninth⟧ goal came.',
      b: 'Her ⟦nine⟧ goals came.',
      verdict: 'notation',
      reason: 'figure-same-amount',
    },
    {
      a: 'It cuts ⟦30,000⟧ boards a month.',
      b: 'It cuts ⟦360,000⟧ a year.',
      verdict: 'notation',
      reason: 'figure-other-unit',
    },
    {
      a: 'He earns ⟦€80,000 a week⟧.',
      b: 'He earns ⟦€4.2 million a year⟧ before tax.',
      verdict: 'compatible',
      reason: 'figure-other-unit',
    },

    // Contradictions
    { a: '⟦14⟧ people died.', b: '⟦17⟧ people died.', verdict: 'contradiction', reason: 'figure-disjoint' },
    { a: '⟦20⟧ people died.', b: '⟦19⟧ people died.', verdict: 'contradiction', reason: 'figure-disjoint' },
    {
      a: '⟦At least 20⟧ people died.',
      b: '⟦12⟧ people died.',
      verdict: 'contradiction',
      reason: 'figure-disjoint',
    },
    { a: 'It took ⟦31%⟧.', b: 'It took ⟦32%⟧.', verdict: 'contradiction', reason: 'figure-disjoint' },
    { a: 'It took ⟦5.2%⟧.', b: 'It took ⟦5.3%⟧.', verdict: 'contradiction', reason: 'figure-disjoint' },
    { a: '⟦61,482⟧ came.', b: '⟦64,182⟧ came.', verdict: 'contradiction', reason: 'figure-disjoint' },
    {
      a: 'It costs ⟦$4.8 billion⟧.',
      b: 'It costs ⟦$4.3 billion⟧.',
      verdict: 'contradiction',
      reason: 'figure-disjoint',
    },
    {
      a: 'It costs ⟦$1.5 million⟧.',
      b: 'It costs ⟦$15 million⟧.',
      verdict: 'contradiction',
      reason: 'figure-disjoint',
    },
    {
      a: '⟦About 61%⟧ agreed.',
      b: '⟦About 63 percent⟧ agreed.',
      verdict: 'contradiction',
      reason: 'figure-disjoint',
    },
    {
      a: 'It is ⟦28 kilometers⟧ deep.',
      b: 'It is ⟦38 kilometres⟧ deep.',
      verdict: 'contradiction',
      reason: 'figure-disjoint',
    },
    {
      a: 'It is ⟦28 kilometers⟧ deep.',
      b: 'It is ⟦38 miles⟧ deep.',
      verdict: 'contradiction',
      reason: 'figure-disjoint',
    },
    { a: 'She came ⟦64th⟧.', b: 'She came ⟦67th⟧.', verdict: 'contradiction', reason: 'figure-disjoint' },
    {
      a: 'It passed ⟦77 to 66⟧.',
      b: 'It passed by ⟦77 votes to 68⟧.',
      verdict: 'contradiction',
      reason: 'figure-disjoint',
    },
    {
      a: 'They won ⟦118-112⟧.',
      b: 'They won ⟦118–109⟧.',
      verdict: 'contradiction',
      reason: 'figure-disjoint',
    },
    { a: 'She was ⟦87⟧.', b: 'She died ⟦aged 89⟧.', verdict: 'contradiction', reason: 'figure-disjoint' },
    { a: '⟦10 to 15⟧ came.', b: '⟦18 to 20⟧ came.', verdict: 'contradiction', reason: 'figure-disjoint' },
    { a: '⟦About 20⟧ came.', b: '⟦30⟧ came.', verdict: 'contradiction', reason: 'figure-disjoint' },
    {
      a: '⟦Hundreds⟧ of people died.',
      b: '⟦46⟧ people died.',
      verdict: 'contradiction',
      reason: 'figure-disjoint',
    },
    {
      a: '⟦A third⟧ of them left.',
      b: '⟦A quarter⟧ of them left.',
      verdict: 'contradiction',
      reason: 'figure-disjoint',
    },
    {
      a: 'A ⟦Category 4⟧ storm.',
      b: 'A ⟦Category 5⟧ storm.',
      verdict: 'contradiction',
      reason: 'figure-disjoint',
    },

    // Nothing follows
    { a: 'It costs ⟦$20⟧.', b: 'It costs ⟦€20⟧.', verdict: 'unrelated', reason: 'figure-disjoint' },
    { a: 'It costs ⟦$20⟧.', b: 'It costs ⟦C$27⟧.', verdict: 'unrelated', reason: 'figure-disjoint' },
    {
      a: 'The rink cost ⟦$64-million⟧.',
      b: 'The rink cost ⟦C$64m⟧.',
      verdict: 'notation',
      reason: 'figure-same-amount',
    },
    {
      a: 'The rink cost ⟦$64 million⟧.',
      b: 'The rink cost ⟦C$64 billion⟧.',
      verdict: 'contradiction',
      reason: 'figure-disjoint',
    },
    {
      a: 'The rink cost ⟦€64m⟧.',
      b: 'The rink cost ⟦C$64m⟧.',
      verdict: 'unrelated',
      reason: 'figure-disjoint',
    },
    {
      a: 'It rose ⟦20%⟧.',
      b: 'It rose ⟦20 percentage points⟧.',
      verdict: 'unrelated',
      reason: 'figure-disjoint',
    },
    { a: 'It was ⟦20⟧.', b: 'It was ⟦20 km⟧.', verdict: 'unrelated', reason: 'figure-disjoint' },
    {
      a: 'Her ⟦ninth⟧ goal came.',
      b: 'Her ⟦eight⟧ goals came.',
      verdict: 'unrelated',
      reason: 'figure-disjoint',
    },
    { a: 'Rovers won ⟦3-1⟧.', b: '⟦Three⟧ goals fell.', verdict: 'unrelated', reason: 'figure-disjoint' },
    {
      a: 'It makes ⟦20 barrels a day⟧.',
      b: 'It makes ⟦500 barrels a year⟧.',
      verdict: 'unrelated',
      reason: 'figure-disjoint',
    },
    { a: 'He is ⟦43 years old⟧.', b: 'He got ⟦43 years⟧.', verdict: 'unrelated', reason: 'figure-disjoint' },
    { a: '⟦Half⟧ of them left.', b: '⟦12⟧ of them left.', verdict: 'unrelated', reason: 'figure-disjoint' },
  ],
}
