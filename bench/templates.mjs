// Sentences that invented news is made from. Each fact of a story has several wordings; `<key>` stands for a detail of
// the event. All names are put together at random.

const quotes = [
  ['“We have never seen anything like it,” said <name1>, <age1>, who lives nearby.'],
  [
    '“<town> will not forget this week,” <surname2> told reporters.',
    '<name2> said <town> would not forget the week.',
  ],
  ['<surname2>, who has been <role2> since <year>, promised a review by <month>.'],
  ['A similar case in <year> cost the region <money2> million and took <weeks> weeks to settle.'],
  ['Roughly <share>% of residents polled by the <region> Gazette said they trusted the authorities.'],
  ['The next hearing is set for <later> in <capital>.', 'A hearing in <capital> will follow on <later>.'],
]

/** Kinds of events; each lists its facts, and each fact the ways to say it. */
export const stories = [
  {
    headline: ['Fire in <town> kills <dead>', '<dead> dead in <town> <building> fire'],
    facts: [
      [
        '<dead> people were killed and <hurt> injured when a fire swept through a <building> in <town>, <region>, on <weekday>.',
        'A fire at a <building> in <town> has killed <dead> people and left <hurt> hurt, officials in <region> said on <weekday>.',
      ],
      [
        'Fire chief <name1> said <crew> firefighters fought the blaze.',
        'About <crew> firefighters were sent, <name1>, the fire chief, said.',
      ],
      ['Damage was put at $<money> million.', 'Insurers estimate the loss at <money> million dollars.'],
      [
        'The <building> was built in <year> and had <units> flats.',
        'It had <units> flats and dated from <year>.',
      ],
      ['<name2>, the <role2>, visited the scene on <date>.', '<role2> <name2> came to <town> on <date>.'],
      [
        'More than <away> residents were moved to a school in <region>.',
        'Some <away> people had to leave their homes.',
      ],
      ...quotes,
    ],
  },
  {
    headline: ['<region> votes on <money>m budget', 'Assembly in <town> backs budget'],
    facts: [
      [
        'Lawmakers in <town> approved a budget of €<money> million by <ayes> votes to <noes> on <date>.',
        'The <region> assembly passed the €<money>m budget on <date>, <ayes> to <noes>.',
      ],
      [
        'Finance minister <name1> called it a compromise.',
        '<name1>, the finance minister, spoke of a compromise.',
      ],
      [
        'Spending on schools will rise by <share>% to <money2> million euros.',
        'Schools get <money2> million euros, <share> percent more.',
      ],
      [
        'The opposition, led by <name2>, rejected <hurt> of the <units> amendments.',
        'Of <units> amendments, <hurt> failed; <name2> led the opposition.',
      ],
      ['About <away> people protested outside the chamber.', 'Police counted <away> protesters.'],
      [
        'The deficit is expected to fall to <rate>% of output in <year2>.',
        'In <year2> the deficit should be <rate> percent.',
      ],
      ...quotes,
    ],
  },
  {
    headline: ['<firm> to buy rival for $<money> million', '<firm> takes over rival'],
    facts: [
      [
        '<firm> agreed on <date> to buy its rival in <town> for $<money> million in cash.',
        '<firm>, based in <capital>, will pay $<money> million for a competitor from <town>, it said on <date>.',
      ],
      [
        'Chief executive <name1> will lead the group.',
        '<name1>, chief executive of <firm>, stays at the helm.',
      ],
      ['The two employ <away> people in <crew> offices.', 'Together they have <away> employees.'],
      [
        '<firm> expects to cut <units> jobs by <month> <year2>.',
        'Some <units> posts will go by <month> <year2>.',
      ],
      ['Shares rose <rate>% on <weekday>.', 'The stock gained <rate> percent on <weekday>.'],
      ['<name2>, the <role2>, said the deal would be examined.', '<role2> <name2> announced an inquiry.'],
      ...quotes,
    ],
  },
  {
    headline: ['Floods drive <away> from homes in <region>', 'River bursts banks near <town>'],
    facts: [
      [
        'Floods after <hurt> hours of rain forced <away> people from their homes around <town> on <weekday>, <date>.',
        'Around <away> people in <region> fled their homes on <date> as the river rose near <town>.',
      ],
      [
        '<dead> people are missing, <name1>, the police chief, said.',
        'Police chief <name1> spoke of <dead> missing.',
      ],
      [
        'The river reached <rate> metres, the highest level since <year>.',
        'At <rate> metres the water stood higher than in any year since <year>.',
      ],
      [
        'The government set aside $<money> million for repairs.',
        'Repairs will cost the state $<money> million.',
      ],
      [
        '<crew> soldiers and <units> boats took part in the rescue.',
        'The army sent <crew> soldiers with <units> boats.',
      ],
      [
        '<role2> <name2> declared an emergency in <region>.',
        'An emergency was declared by <name2>, the <role2>.',
      ],
      ...quotes,
    ],
  },
  {
    headline: ['Court in <town> jails former manager', '<surname1> jailed for <dead> years'],
    facts: [
      [
        'A court in <town> sentenced <name1>, <age1>, to <dead> years in prison on <date> for taking £<money> million in bribes.',
        '<name1>, <age1>, was jailed for <dead> years in <town> on <weekday> over bribes of £<money>m.',
      ],
      [
        'Prosecutor <name2> had asked for <hurt> years.',
        '<name2>, the prosecutor, had demanded <hurt> years.',
      ],
      [
        'The trial lasted <weeks> weeks and heard <crew> witnesses.',
        'In <weeks> weeks the court heard <crew> witnesses.',
      ],
      ['The defence said it would appeal within <units> days.', 'Lawyers have <units> days to appeal.'],
      ['Arrests were made in <month> <year>.', 'Police had arrested the manager in <month> <year>.'],
      [
        'About <share>% of the money was found in <capital>.',
        'Investigators traced <share> percent of it to <capital>.',
      ],
      ...quotes,
    ],
  },
]

export const givenNames =
  'Adaeze Anton Beatriz Bruno Carmel Dagny Davor Edith Emre Farida Gustav Halima Henrik Ines Ivo Jana Kofi Lamar Leonie Marta Miro Nadia Oskar Petra Quentin Rana Silas Tamsin Ulla Viktor Wanda Yusuf'.split(
    ' ',
  )
export const roles =
  'interior minister,deputy mayor,regional governor,transport secretary,union leader,health minister'.split(
    ',',
  )
export const buildings = 'hotel,hospital,warehouse,tower block,care home'.split(',')
export const months =
  'January February March April May June July August September October November December'.split(' ')
export const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
