import type { DateValue } from '../../core/value.ts'
import type { Corpus } from '../corpus-line.ts'

const assumedDay = ['year', 'month', 'day'] as const

/** Every phrase is taken from an article that appeared on Wednesday, 13 March 2024. */
export const corpus: Corpus<DateValue> = {
  published: '2024-03-13',
  reads: [
    // The day on which it was said, where the sentence tells it
    {
      value: { edtf: '2024-03-11' },
      phrases: ['“We signed it ⟦today⟧,” Ines Tollan told reporters on Monday.'],
    },
    {
      value: { edtf: '2024-03-10' },
      phrases: [
        '“We signed it ⟦yesterday⟧,” she said on Monday.',
        'She said on Monday: “We signed it ⟦yesterday⟧.”',
      ],
    },
    {
      value: { edtf: '2024-03-13', implied: assumedDay },
      phrases: ['“We signed it ⟦today⟧,” Ines Tollan said.'],
    },
    {
      value: { edtf: '2024-03-13', implied: [] },
      phrases: ['The deal was signed ⟦today⟧.', '⟦Today⟧ the deal was signed.', 'Board Signs Deal ⟦Today⟧'],
    },
    {
      value: { edtf: '2024-01-19', implied: [] },
      phrases: [
        'The deal was signed on ⟦19 January 2024⟧ in Porto.',
        'The deal was signed on ⟦January 19, 2024⟧, in Porto.',
        'The deal was signed on ⟦Jan. 19, 2024⟧.',
        'The deal was signed on the ⟦19th of January 2024⟧.',
        'The deal was signed on the ⟦19th of January, 2024⟧.',
        'Signed ⟦19 Jan 2024⟧, sealed and delivered.',
        'The deal was signed on ⟦January 19th, 2024⟧.',
        'The deal was signed on ⟦January 19th 2024⟧.',
        'The deal of ⟦2024-01-19⟧ was never filed.',
        'The deal of ⟦2024/01/19⟧ was never filed.',
        'The deal of ⟦19/01/2024⟧ was never filed.',
        'The deal of ⟦1/19/2024⟧ was never filed.',
        'The deal of ⟦19.01.2024⟧ was never filed.',
        'The deal of ⟦19-Jan-2024⟧ was never filed.',
        'The deal of ⟦Jan-19-2024⟧ was never filed.',
        'The file is named minutes-⟦20240119⟧ and holds one page.',
        'It was signed on ⟦19 January, 2024⟧.',
        'It was signed on the ⟦nineteenth of January 2024⟧.',
        'It was signed on ⟦January nineteenth, 2024⟧.',
        'It was signed on ⟦19 January in 2024⟧.',
      ],
    },
    {
      value: { edtf: '1986-01-25', implied: [] },
      phrases: [
        'She was born on ⟦25 January 1986⟧.',
        'She was born on ⟦twenty-five January nineteen eighty-six⟧.',
        'She was born on the ⟦twenty-fifth of January, nineteen eighty-six⟧.',
        "She was born on ⟦January 25, '86⟧.",
        'She was born on ⟦25 January of 86⟧.',
        'She was born on ⟦01/25/86⟧.',
      ],
    },
    {
      value: { edtf: '2024-05-18', statedWeekday: 6 },
      phrases: [
        'The final is on ⟦Saturday, 18 May 2024⟧.',
        'The final is on ⟦Saturday 18 May 2024⟧.',
        'The final is on ⟦Saturday, May 18, 2024⟧.',
        'The final is on ⟦Sat 18 May 2024⟧.',
        'The final is on ⟦Sat., May 18, 2024⟧.',
        'The final is on ⟦Saturday the 18th of May 2024⟧.',
        'The final is on ⟦18 May 2024 (Saturday)⟧.',
        'The final is on ⟦18 May 2024, a Saturday⟧, in Braga.',
      ],
    },
    {
      // A weekday that doesn't fit is kept as stated: 18 May 2024 was a Saturday.
      value: { edtf: '2024-05-18', statedWeekday: 2 },
      phrases: ['The final is on ⟦Tuesday, 18 May 2024⟧.', 'The final is on ⟦Tuesday, May 18, 2024⟧.'],
    },
    {
      value: { edtf: '2024-02-05', implied: ['year'] },
      phrases: [
        'A state audit published on ⟦Feb. 5⟧ found cracks.',
        'A state audit published on ⟦5 February⟧ found cracks.',
        'A state audit published on ⟦February 5⟧ found cracks.',
        'A state audit published on the ⟦5th of February⟧ found cracks.',
        'A state audit published on the ⟦fifth of February⟧ found cracks.',
        'A state audit published on ⟦February 5th⟧ found cracks.',
        'The audit of ⟦5 Feb⟧ found cracks.',
      ],
    },
    {
      // The tense decides between last December and the next.
      value: { edtf: '2023-12-27', implied: ['year'] },
      phrases: [
        'The two sides met in Quito on ⟦Dec. 27⟧.',
        'The talks that began on ⟦27 December⟧ broke down.',
        'He was arrested on ⟦December 27⟧.',
      ],
    },
    {
      value: { edtf: '2024-12-27', implied: ['year'] },
      phrases: [
        'The two sides will meet in Quito on ⟦Dec. 27⟧.',
        'The vote is scheduled for ⟦27 December⟧.',
        'The ban is due to end on ⟦December 27⟧.',
      ],
    },
    {
      value: { edtf: '2023-03', implied: [] },
      phrases: [
        'She took office in ⟦March 2023⟧.',
        'She took office in ⟦March of 2023⟧.',
        'She took office in ⟦March, 2023⟧.',
        'She took office in ⟦Mar. 2023⟧.',
        'She took office in ⟦March last year⟧.',
        'She took office in ⟦March of last year⟧.',
      ],
    },
    {
      // The verb that a day goes with decides, whatever participle stands between.
      value: { edtf: '2024-03-15', statedWeekday: 5 },
      phrases: [
        'A man arrested last week appears in court on ⟦Friday⟧.',
        'The talks, which broke down last week, resume on ⟦Friday⟧.',
        'The plan unveiled last week would end on ⟦Friday⟧.',
      ],
    },
    {
      value: { edtf: '2024-03-08', statedWeekday: 5 },
      phrases: [
        'The plan unveiled on ⟦Friday⟧ will be put to a vote.',
        'She would have met him on ⟦Friday⟧.',
      ],
    },
    {
      value: { edtf: '1999', implied: [] },
      phrases: [
        'The mill opened in ⟦nineteen ninety-nine⟧.',
        "The mill opened in ⟦'99⟧.",
        'The class of ⟦’99⟧ met again.',
        'A ⟦1999⟧ thriller made her name.',
        'He drove a ⟦1999⟧ Trabant to the fair.',
        'The two ⟦1999⟧ laws lapsed.',
        'The ⟦1999⟧ Harbour Games were held there.',
        'Anyone born in ⟦1999⟧ may apply.',
      ],
    },
    { value: { edtf: '1905' }, phrases: ['The mill opened in ⟦nineteen oh five⟧.'] },
    { value: { edtf: '1900' }, phrases: ['The mill opened in ⟦nineteen hundred⟧.'] },
    {
      value: { edtf: '2006' },
      phrases: ['The mill opened in ⟦two thousand and six⟧.', 'The ⟦’06⟧ final was lost.'],
    },
    { value: { edtf: '196X' }, phrases: ['The mill opened in the ⟦nineteen sixties⟧.'] },
    { value: { edtf: '1999-05-15' }, phrases: ['She was born on ⟦15.05.99⟧ in a barn.'] },
    {
      value: { edtf: '2024-10/..' },
      phrases: [
        'The school will open ⟦no earlier than October⟧.',
        'The school will open not ⟦before October⟧.',
        'The school will not open ⟦before October⟧.',
      ],
    },
    {
      value: { edtf: '2024-01', implied: ['year'] },
      phrases: [
        'Approval fell in ⟦January⟧.',
        'The stockpile has been empty since ⟦January⟧.',
        'The ⟦January⟧ vote was annulled.',
      ],
    },
    {
      value: { edtf: '2024-11', implied: ['year'] },
      phrases: ['The firm will move in ⟦November⟧.', 'The ⟦November⟧ election will be close.'],
    },
    { value: { edtf: '2023-05' }, phrases: ['⟦Last May⟧, 29 people died.', 'It burned in ⟦May last year⟧.'] },
    {
      value: { edtf: '2024-09' },
      phrases: ['The bridge opens ⟦next September⟧.', 'It opens in ⟦September this year⟧.'],
    },
    {
      value: { edtf: '2019', implied: [] },
      phrases: [
        'The mill closed in ⟦2019⟧.',
        'It has been empty since ⟦2019⟧.',
        'He ran the town until ⟦2019⟧.',
        'The ⟦2019⟧ flood was worse.',
        'Her first novel (⟦2019⟧) sold well.',
        "It was ⟦2019⟧'s worst storm."
          .replace('It was ', 'It was by far the worst of ')
          .replace("'s worst storm", ''),
        'During ⟦2019⟧ the mill stood still.',
      ],
    },
    { value: { edtf: '2005' }, phrases: ['The mill closed in ⟦2005⟧, in the rain.'] },
    { value: { edtf: '2005-10' }, phrases: ['The mill closed in ⟦October two thousand and five⟧.'] },
    {
      value: { edtf: '2019/2023' },
      phrases: [
        'She served from ⟦2019 to 2023⟧.',
        'She served ⟦2019–2023⟧.',
        'She served ⟦2019-2023⟧ and then left.',
        'The plan for ⟦2019-23⟧ failed.',
        'Between ⟦2019 and 2023⟧ rents doubled.',
        'She served from ⟦2019 through 2023⟧.',
        'The ⟦2019–2023⟧ plan failed.',
      ],
    },
    { value: { edtf: '2022/2023' }, phrases: ['The ⟦2022/23⟧ season was his last.'] },
    {
      value: { edtf: '2023-01/2023-09', implied: [] },
      phrases: [
        'It sold 40 boats in the ⟦first nine months of 2023⟧.',
        'It sold 40 boats in the ⟦first nine months of last year⟧.',
        'It sold 40 boats in the ⟦nine months to September 2023⟧.',
      ],
    },
    { value: { edtf: '2023-11/2023-12' }, phrases: ['It rained in the ⟦last two months of last year⟧.'] },
    {
      value: { edtf: '2024-02-15/2024-02-29', approximate: true },
      phrases: ['It rained in ⟦the second half of February⟧.'],
    },
    {
      value: { edtf: '2024-02-24/2024-02-29', approximate: true },
      phrases: ['It rained in ⟦the last days of February⟧.', 'It rained at ⟦the end of February⟧.'],
    },
    { value: { edtf: '../2025' }, phrases: ['Voting is due in ⟦2025⟧ at the latest.'] },
    { value: { edtf: '2025/..' }, phrases: ['Voting is due in ⟦2025⟧ at the earliest.'] },
    { value: { edtf: '2023-04-09' }, phrases: ['The mill closed at ⟦Easter last year⟧.'] },
    { value: { edtf: '2024-03-11/2024-03-13' }, phrases: ['The mill closed ⟦earlier in the week⟧.'] },
    {
      value: { edtf: '2024-03-13', partOfDay: 'early-morning' },
      phrases: [
        'The mill burned ⟦early this morning⟧.',
        'The mill burned in the ⟦early hours of this morning⟧.',
      ],
    },
    {
      value: { edtf: '2024-03-12', partOfDay: 'late-night' },
      phrases: ['The mill burned ⟦late last night⟧.'],
    },
    {
      value: { edtf: '199X' },
      phrases: [
        'The mine closed in the ⟦1990s⟧.',
        'The mine closed in the ⟦nineties⟧.',
        "The mine closed in the ⟦'90s⟧.",
        'The mine closed in the ⟦90s⟧.',
        'The ⟦1990s⟧ were lean years.',
      ],
    },
    {
      value: { edtf: '1990/1993', approximate: true },
      phrases: ['It closed in the ⟦early 1990s⟧.', 'It closed ⟦early in the 1990s⟧.'],
    },
    {
      value: { edtf: '1986/1989', approximate: true },
      phrases: ['It closed in the ⟦late 1980s⟧.', 'It closed in the ⟦late eighties⟧.'],
    },
    {
      value: { edtf: '18XX' },
      phrases: ['The church dates from the ⟦19th century⟧.', 'It was built in the ⟦nineteenth century⟧.'],
    },
    {
      value: { edtf: '2024-01/2024-03', implied: [] },
      phrases: [
        'Output fell in the ⟦first quarter of 2024⟧.',
        'Output fell in ⟦Q1 2024⟧.',
        'Output fell in the ⟦first quarter of this year⟧.',
        'Output fell in the ⟦1st quarter of 2024⟧.',
      ],
    },
    {
      value: { edtf: '2023-10/2023-12', implied: ['year'] },
      phrases: [
        'Its ⟦fourth-quarter⟧ earnings rose 4%.',
        'Profit fell in the ⟦fourth quarter⟧.',
        'Growth slowed in the ⟦December quarter⟧.',
      ],
    },
    {
      value: { edtf: '2023-07/2023-12' },
      phrases: [
        'Sales fell in the ⟦second half of 2023⟧.',
        'Sales fell in ⟦H2 2023⟧.',
        'Sales fell in the ⟦second half of last year⟧.',
      ],
    },
    { value: { edtf: '2023-10/2023-12', implied: [] }, phrases: ['Profit fell ⟦last quarter⟧.'] },
    {
      value: { edtf: '2023-22' },
      phrases: ['They met in the ⟦summer of 2023⟧.', 'They met in ⟦summer 2023⟧.', 'They met ⟦last summer⟧.'],
    },
    {
      value: { edtf: '2024-23' },
      phrases: [
        'It will be sold ⟦next autumn⟧.',
        'It goes on sale in ⟦autumn 2024⟧.',
        'It will be sold in the ⟦fall of 2024⟧.',
      ],
    },
    {
      value: { edtf: '2024-03-01/2024-03-12', approximate: true },
      phrases: ['The ice broke in ⟦early March 2024⟧.', 'The ice broke ⟦early in March⟧.'],
    },
    {
      value: { edtf: '2024-02-10/2024-02-21', approximate: true },
      phrases: [
        'The ice broke in ⟦mid-February⟧.',
        'It broke in ⟦the middle of February⟧.',
        'It broke in ⟦mid February⟧.',
      ],
    },
    {
      value: { edtf: '2023-11-19/2023-11-30', approximate: true },
      phrases: ['It was shut in ⟦late November⟧.', 'It was shut in ⟦late November 2023⟧.'],
    },
    {
      value: { edtf: '2022-05/2022-08', approximate: true },
      phrases: ['Prices peaked in ⟦mid-2022⟧.', 'Prices peaked in ⟦the middle of 2022⟧.'],
    },
    {
      value: { edtf: '2025-01/2025-04', approximate: true },
      phrases: ['Prices will peak in ⟦early 2025⟧.', 'Prices will peak ⟦early next year⟧.'],
    },
    {
      value: { edtf: '2023-09/2023-12', approximate: true },
      phrases: ['Prices peaked ⟦late last year⟧.', 'Prices peaked ⟦late in 2023⟧.'],
    },
    {
      value: { edtf: '../2026-12' },
      phrases: ['The plant will close ⟦by the end of 2026⟧.', 'It will go ⟦before the end of 2026⟧.'],
    },
    {
      value: { edtf: '../2030' },
      phrases: ['Sales must be electric ⟦by 2030⟧.', 'It must be done ⟦before 2030⟧.'],
    },
    {
      value: { edtf: '2016' },
      phrases: [
        'She was part of Tollan’s successful ⟦2016⟧ bid.',
        'Her failed ⟦2016⟧ campaign cost them the seat.',
        'They sued over a plot to sway ⟦2016⟧ election.',
      ],
    },
    { value: { edtf: '2016/..' }, phrases: ['Everything changed ⟦after 2016⟧.'] },
    { value: { edtf: '2025-01/..' }, phrases: ['A verdict is not expected ⟦before January 2025⟧.'] },
    {
      value: { edtf: '2028/..' },
      phrases: [
        'The tunnel will open ⟦no earlier than 2028⟧.',
        'The tunnel will open ⟦no sooner than 2028⟧.',
        'The tunnel will be shut until ⟦at least 2028⟧.',
        'The tunnel will be shut at least until ⟦2028⟧.',
      ],
    },
    { value: { edtf: '2024-09' }, phrases: ['The show will run through ⟦September⟧.'] },
    {
      value: { edtf: '2010', approximate: true },
      phrases: ['It was built ⟦around 2010⟧.', 'It was built ⟦circa 2010⟧.'],
    },
    {
      value: { edtf: '2024-03-08', implied: [...assumedDay], statedWeekday: 5 },
      phrases: [
        'The ship sank on ⟦Friday⟧.',
        'Police said ⟦Friday⟧ the ship had sunk.',
        "⟦Friday⟧'s storm sank the ship.",
        'The ship sank ⟦last Friday⟧.',
      ],
    },
    {
      value: { edtf: '2024-03-15', statedWeekday: 5 },
      phrases: [
        'The ministers will meet on ⟦Friday⟧.',
        'The ministers meet ⟦this Friday⟧.',
        'On ⟦Friday⟧ the ministers will meet.',
        'The vote, due on ⟦Friday⟧, was put off.',
        'A vigil is planned for ⟦Friday⟧.',
      ],
    },
    {
      value: { edtf: '2024-03-22', statedWeekday: 5 },
      phrases: [
        'They will meet ⟦next Friday⟧.',
        'They will meet on ⟦Friday of next week⟧.',
        'They will meet ⟦next week on Friday⟧.',
        'They will meet on ⟦Friday next week⟧.',
      ],
    },
    {
      value: { edtf: '2024-03-13', statedWeekday: 3 },
      phrases: ['The bank cut its rate on ⟦Wednesday⟧.', 'The bank is to cut its rate on ⟦Wednesday⟧.'],
    },
    {
      value: { edtf: '../2024-03-15', statedWeekday: 5 },
      phrases: ['The video will be public ⟦by Friday⟧.', 'It must be paid ⟦no later than Friday⟧.'],
    },
    {
      // Counted from a date told before: all of it is implied.
      value: { edtf: '2024-02-09', implied: [...assumedDay], approximate: false },
      phrases: [
        'The ban was signed on 5 February. It was made public ⟦four days later⟧.',
        'The ban was signed on 5 February and made public ⟦four days later⟧.',
        'The ban was signed on 8 February and made public ⟦the next day⟧.',
        'The ban was made public on 10 February. It had been signed ⟦the day before⟧.',
        'The mayor quit on 10 February, ⟦a day after⟧ police searched her flat.',
        'The mayor quit on 7 February, ⟦two days before⟧ her party meets.',
        'The mayor was arrested on 9 February. She resigned ⟦the same day⟧.',
      ],
    },
    {
      value: { edtf: '2018', implied: [...assumedDay], approximate: true, grain: 'year' },
      phrases: [
        'She joined the board on 3 May 2016. ⟦Two years later⟧ she led it.',
        'She won the seat in 2017 and lost it ⟦the following year⟧.',
        'She retired in 2020, ⟦two years after⟧ she had won the seat.',
      ],
    },
    {
      value: { edtf: '2022-10', implied: [...assumedDay] },
      phrases: ['The inquiry was opened in November 2021. He was charged ⟦11 months later⟧.'],
    },
    {
      value: { edtf: '2010', implied: [...assumedDay] },
      phrases: ['In 2010 she left. ⟦That year⟧ she wed.'],
    },
    {
      value: { edtf: '2024-03-18', statedWeekday: 1 },
      phrases: ['The strike began on 12 March. Talks will resume ⟦the following Monday⟧.'],
    },
    {
      value: { edtf: '2024-03-10', implied: [...assumedDay], partOfDay: 'morning' },
      phrases: ['The board met on Sunday at noon. The mayor had gone ⟦that morning⟧.'],
    },
    { value: { edtf: '2024-03-25' }, phrases: ['She arrives ⟦a week on Monday⟧, and will stay.'] },
    {
      value: { edtf: '2024-03-13', implied: [] },
      phrases: ['The minister will visit ⟦today⟧.', 'The ship sank earlier ⟦today⟧.'],
    },
    {
      value: { edtf: '2024-03-12', implied: [] },
      phrases: ['The ship sank ⟦yesterday⟧.', "⟦Yesterday⟧'s vote was close."],
    },
    { value: { edtf: '2024-03-14', implied: [] }, phrases: ['The strike ends ⟦tomorrow⟧.'] },
    { value: { edtf: '2024-03-15' }, phrases: ['The strike ends ⟦the day after tomorrow⟧.'] },
    { value: { edtf: '2024-03-11' }, phrases: ['The strike began ⟦the day before yesterday⟧.'] },
    {
      value: { edtf: '2024-03-12', partOfDay: 'night' },
      phrases: ['The council met ⟦last night⟧.', 'The council met on ⟦Tuesday night⟧.'],
    },
    {
      value: { edtf: '2024-03-12', partOfDay: 'evening' },
      phrases: ['The council met ⟦yesterday evening⟧.', 'The council met on ⟦Tuesday evening⟧.'],
    },
    {
      value: { edtf: '2024-03-13', partOfDay: 'morning' },
      phrases: ['It opened ⟦this morning⟧.', 'It opened on ⟦Wednesday morning⟧.'],
    },
    { value: { edtf: '2024-03-13', partOfDay: 'night' }, phrases: ['The council meets ⟦tonight⟧.'] },
    {
      value: { edtf: '2024-03-12', partOfDay: 'early', statedWeekday: 2 },
      phrases: ['Nine people died ⟦early Tuesday⟧.', 'Nine people died ⟦early on Tuesday⟧.'],
    },
    {
      value: { edtf: '2024-03-12', partOfDay: 'late', statedWeekday: 2 },
      phrases: ['Nine people died ⟦late Tuesday⟧.', 'Nine people died ⟦late on Tuesday⟧.'],
    },
    { value: { edtf: '2024-03-09', partOfDay: 'night' }, phrases: ['It turned over on ⟦Saturday night⟧.'] },
    {
      value: { edtf: '2024-03-09', partOfDay: 'late-night' },
      phrases: ['It turned over ⟦late on Saturday night⟧.', 'It turned over ⟦late Saturday night⟧.'],
    },
    { value: { edtf: '2024-03-08', partOfDay: 'afternoon' }, phrases: ['It began on ⟦Friday afternoon⟧.'] },
    {
      value: { edtf: '2024-03-08', partOfDay: 'late-afternoon' },
      phrases: ['It began ⟦late Friday afternoon⟧.'],
    },
    {
      value: { edtf: '2024-03-10', partOfDay: 'early-morning' },
      phrases: [
        'It began in the ⟦early hours of Sunday⟧.',
        "It began in ⟦Sunday's early hours⟧.",
        'It began ⟦early Sunday morning⟧.',
        'It began in the ⟦small hours of Sunday⟧.',
      ],
    },
    {
      value: { edtf: '2024-03-09', partOfDay: 'before-dawn' },
      phrases: ['It struck ⟦before dawn on Saturday⟧.', 'It struck ⟦before dawn Saturday⟧.'],
    },
    {
      value: { edtf: '2024-03-03', partOfDay: 'night' },
      phrases: ['He was seen on the ⟦night of March 3, 2024⟧.', 'He was seen on the ⟦night of 3 March⟧.'],
    },
    {
      value: { edtf: '2024-03-07', partOfDay: 'lunchtime' },
      phrases: ['It was shut at ⟦Thursday lunchtime⟧.'],
    },
    {
      value: { edtf: 'XXXX-XX-XX', partOfDay: 'mid-morning' },
      phrases: ['They were handed over in ⟦mid-morning⟧.', 'They were handed over at ⟦midmorning⟧.'],
    },
    { value: { edtf: 'XXXX-XX-XX', partOfDay: 'before-dawn' }, phrases: ['The quake struck ⟦before dawn⟧.'] },
    {
      value: { edtf: 'XXXX-XX-XX', partOfDay: 'overnight' },
      phrases: ['The fire nearly doubled ⟦overnight⟧.'],
    },
    {
      value: { edtf: 'T15:15', implied: [] },
      phrases: [
        'The alarm rang at ⟦3:15 p.m.⟧ on the dot.',
        'The alarm rang at ⟦3.15pm⟧.',
        'The alarm rang at ⟦3:15 pm⟧.',
        'The alarm rang at ⟦15:15⟧.',
        'The alarm rang at ⟦15.15⟧.',
        'The alarm rang at ⟦3:15 PM⟧.',
      ],
    },
    {
      value: { edtf: 'T15:15Z' },
      phrases: [
        'The alarm rang at ⟦1515 GMT⟧.',
        'The alarm rang at ⟦15:15 UTC⟧.',
        'The alarm rang at ⟦3:15 p.m. GMT⟧.',
      ],
    },
    {
      value: { edtf: 'T06:00' },
      phrases: [
        'He was arrested at ⟦6am⟧.',
        'He was arrested at ⟦6 a.m. local time⟧.',
        "He was arrested at ⟦six o'clock in the morning⟧.",
        'He was arrested at ⟦6 in the morning⟧.',
      ],
    },
    {
      value: { edtf: 'T19:00' },
      phrases: [
        'The bells rang at ⟦7 p.m.⟧ in all towns.',
        "The bells rang at ⟦seven o'clock in the evening⟧.",
        'The bells rang at ⟦seven in the evening⟧.',
        'The bells rang at ⟦7 in the evening⟧.',
      ],
    },
    {
      value: { edtf: 'T12:00' },
      phrases: [
        'Power was cut at ⟦noon⟧.',
        'Power was cut at ⟦midday⟧.',
        'Power was cut at ⟦12 noon⟧.',
        'Power was cut at ⟦12 p.m.⟧.',
      ],
    },
    { value: { edtf: 'T00:00' }, phrases: ['The ban starts at ⟦midnight⟧.', 'The ban starts at ⟦12 a.m.⟧.'] },
    {
      value: { edtf: 'T09:30', implied: ['meridiem'] },
      phrases: ['The shop opened at ⟦half past nine⟧.', 'The shop opened at ⟦9:30⟧.'],
    },
    { value: { edtf: 'T05:45', implied: ['meridiem'] }, phrases: ['The shop opened at ⟦quarter to six⟧.'] },
    {
      value: { edtf: 'T04:00', approximate: true },
      phrases: [
        'It broke out ⟦shortly after 4 a.m.⟧, he said.',
        'It broke out ⟦just after 4 a.m.⟧, he said.',
        'It broke out ⟦around 4 a.m.⟧, he said.',
        'It broke out ⟦about 4am⟧.',
      ],
    },
    {
      value: { edtf: '2024-03-12T04:00', approximate: true, statedWeekday: 2 },
      phrases: [
        'It broke out ⟦shortly after 4 a.m. Tuesday⟧.',
        'It broke out ⟦shortly after 4 a.m. on Tuesday⟧.',
      ],
    },
    {
      value: { edtf: '2024-03-11T10:00', statedWeekday: 1 },
      phrases: [
        'They met on ⟦Monday at 10 a.m.⟧',
        'They met at ⟦10 a.m. on Monday⟧.',
        'They met at ⟦10 a.m. Monday⟧.',
      ],
    },
    {
      value: { edtf: '2024-03-12T24:00', approximate: true },
      phrases: [
        'It opened ⟦shortly before midnight on Tuesday⟧.',
        'It opened ⟦just before midnight Tuesday⟧.',
      ],
    },
    {
      value: { edtf: '2024-03-12T00:00', approximate: true },
      phrases: ['It opened ⟦shortly after midnight on Tuesday⟧.', 'It opened ⟦just after midnight Tuesday⟧.'],
    },
    {
      value: { edtf: '2024-07-30T03:59', statedWeekday: 2 },
      phrases: ['It ends at ⟦3.59am on Tuesday, 30 July⟧.'],
    },
    {
      value: { edtf: '2024-01-16T21:40' },
      phrases: [
        'He rang at ⟦9:40 p.m. on Jan. 16, 2024⟧.',
        'He rang on ⟦16 January 2024 at 21:40⟧.',
        'He rang on ⟦Jan. 16, 2024, at 9:40 p.m.⟧',
      ],
    },
    {
      value: { edtf: '2024-05-18T23:58+01:00', statedWeekday: 6 },
      phrases: [
        'He rang on ⟦Sat 18 May 2024 23.58 BST⟧ from home.',
        'He rang on ⟦Saturday, 18 May 2024, at 23:58 BST⟧.',
      ],
    },
    {
      value: { edtf: 'T06:42-04:00' },
      phrases: [
        'It lifted off at ⟦6:42 a.m. Eastern⟧.',
        'It lifted off at ⟦6:42 a.m. EDT⟧.',
        'It lifted off at ⟦6:42 a.m. Eastern time⟧.',
        'It lifted off at ⟦6:42 a.m. ET⟧.',
      ],
    },
    {
      value: { edtf: 'T10:00/T15:00' },
      phrases: [
        'The road was shut from ⟦10 a.m. to 3 p.m.⟧ for repairs.',
        'It was shut between ⟦10 a.m. and 3 p.m.⟧ for repairs.',
        'It was shut ⟦10am-3pm⟧ for repairs.',
      ],
    },
    { value: { edtf: 'T20:00/T22:00' }, phrases: ['Polls were open from ⟦8 to 10 p.m.⟧ only.'] },
    {
      value: { edtf: 'T13:00/T17:00', implied: [] },
      phrases: [
        'The baths shut between ⟦13:00 and 17:00⟧.',
        'In the worst heat, ⟦13:00 to 17:00⟧, the baths are shut.',
        'The baths are open ⟦13:00-17:00⟧ only.',
        'The baths are shut from ⟦1pm until five⟧.',
        'The baths are shut from ⟦1 p.m. to 5⟧.',
      ],
    },
    {
      value: { edtf: 'T22:00/T04:00' },
      phrases: [
        'Nobody may leave the house from ⟦ten at night until four in the morning⟧.',
        'Nobody may leave the house from ⟦10 p.m. to 4 a.m.⟧ each day.',
      ],
    },
    { value: { edtf: 'T04:00Z/T09:30Z' }, phrases: ['The lock was shut from ⟦0400 to 0930 GMT⟧.'] },
    {
      value: { edtf: '2024-03-09T03:50', partOfDay: 'morning' },
      phrases: ['It rang at ⟦ten to four on Saturday morning⟧.'],
    },
    {
      value: { edtf: '2024-03-13T12:00/2024-03-13T17:00' },
      phrases: ['It shuts ⟦today from noon until five⟧.'],
    },
    { value: { edtf: 'XXXX-XX-XX', partOfDay: 'dawn' }, phrases: ['Six men were held in a ⟦dawn⟧ raid.'] },
    {
      value: { edtf: '../2024-03-12T20:00', statedWeekday: 2 },
      phrases: ['It had burned 6,100 acres ⟦by 8 p.m. Tuesday⟧.'],
    },
    {
      value: { edtf: '2024-02-28', grain: 'week', approximate: true },
      phrases: [
        'The mayor resigned ⟦two weeks ago⟧.',
        'The mayor resigned ⟦a fortnight ago⟧.',
        'The mayor resigned ⟦a couple of weeks ago⟧.',
      ],
    },
    {
      value: { edtf: '2024-03-10', approximate: false },
      phrases: ['The mayor resigned ⟦three days ago⟧.', 'The mayor resigned ⟦3 days ago⟧.'],
    },
    {
      value: { edtf: '2024-03-27', grain: 'week' },
      phrases: [
        'The mayor will resign ⟦in two weeks⟧.',
        "The mayor resigns ⟦in two weeks' time⟧.",
        'The mayor resigns ⟦two weeks from now⟧.',
      ],
    },
    {
      value: { edtf: '2014-03-13', grain: 'year' },
      phrases: [
        'The mayor resigned ⟦ten years ago⟧.',
        'The mayor resigned ⟦about ten years ago⟧.',
        'The flood of ⟦ten years ago⟧ is forgotten.',
      ],
    },
    {
      value: { edtf: '2026-03-13', grain: 'year' },
      phrases: ['It is a matter for ⟦two years from now⟧.', 'The ban ends ⟦two years from now⟧.'],
    },
    { value: { edtf: '../2014-03-13' }, phrases: ['The mayor resigned ⟦more than 10 years ago⟧.'] },
    { value: { edtf: '2014-03-13/..' }, phrases: ['The mayor resigned ⟦less than 10 years ago⟧.'] },
    {
      value: { edtf: '2023-07-09', grain: 'month' },
      phrases: ['The mayor resigned ⟦three months after Easter 2023⟧.'],
    },
    {
      value: { edtf: '2018-01-18' },
      phrases: [
        'The mayor resigned ⟦16 days after Jan. 2, 2018⟧.',
        'It began ⟦two days before 20 January 2018⟧.',
      ],
    },
    {
      value: { edtf: '2023-12-26' },
      phrases: [
        'The mayor resigned ⟦the day after Christmas⟧.',
        'The mayor resigned on ⟦Boxing Day⟧.',
        'The mayor resigned on ⟦Dec. 26⟧.',
      ],
    },
    {
      value: { edtf: '2023', implied: [] },
      phrases: ['It earned $412 million ⟦last year⟧.', "⟦Last year⟧'s award was 6%."],
    },
    { value: { edtf: '2024', implied: [] }, phrases: ['It is the third shooting ⟦this year⟧.'] },
    { value: { edtf: '2025' }, phrases: ['The bridge will open ⟦next year⟧.'] },
    { value: { edtf: '2024-02', implied: [] }, phrases: ['He turned 35 ⟦last month⟧.'] },
    { value: { edtf: '2024-04' }, phrases: ['He will turn 35 ⟦next month⟧.'] },
    { value: { edtf: '2024-03-04/2024-03-10', approximate: true }, phrases: ['She resigned ⟦last week⟧.'] },
    { value: { edtf: '2024-03-18/2024-03-24' }, phrases: ['She will resign ⟦next week⟧.'] },
    { value: { edtf: '2024-03-25/2024-03-31' }, phrases: ['She will resign ⟦the week after next⟧.'] },
    {
      value: { edtf: '2024-03-09/2024-03-10' },
      phrases: ['He was shot over ⟦the weekend⟧.', 'He was shot ⟦last weekend⟧.'],
    },
    { value: { edtf: '../2024-03-17' }, phrases: ['The power will be back ⟦by the weekend⟧.'] },
    { value: { edtf: '2024-01-01/2024-03-13' }, phrases: ['The firm was sold ⟦earlier this year⟧.'] },
    { value: { edtf: '2024-03-13/2024-12-31' }, phrases: ['The firm will be sold ⟦later this year⟧.'] },
    {
      value: { edtf: '2024-03-03/2024-04-05' },
      phrases: [
        'It ran from ⟦3 March to 5 April 2024⟧.',
        'It ran from ⟦March 3 to April 5, 2024⟧.',
        'It ran ⟦3 March – 5 April 2024⟧.',
      ],
    },
    {
      value: { edtf: '2023-11-19/2023-11-20' },
      phrases: [
        'It was held ⟦Nov. 19–20, 2023⟧.',
        'It was held on ⟦19-20 November 2023⟧.',
        'It was held ⟦November 19 to 20, 2023⟧.',
      ],
    },
    {
      value: { edtf: '2023-05/2023-07' },
      phrases: [
        'It fell between ⟦May and July 2023⟧.',
        'It fell ⟦May–July 2023⟧.',
        'It fell from ⟦May 2023 to July 2023⟧.',
      ],
    },
    {
      value: { edtf: '2022-05/2023-12', approximate: true },
      phrases: ['Fridges sold between ⟦May 2022 and the end of last year⟧ may burn.'],
    },
    {
      value: { edtf: '2024-03-18/2024-03-31' },
      phrases: ['The pass will be shut from ⟦Monday until the end of the month⟧.'],
    },
    {
      value: { edtf: '2023-07/2023-12', implied: [] },
      phrases: [
        'It made a loss in the ⟦six months to December 2023⟧.',
        'It made a loss in the ⟦six months ended Dec. 31, 2023⟧.',
        'It made a loss in the ⟦six months to the end of December 2023⟧.',
      ],
    },
    { value: { edtf: '2022-07/2023-06' }, phrases: ['It made a loss in the ⟦year to June 2023⟧.'] },
    {
      value: { edtf: '2024-03-04/2024-03-10' },
      phrases: [
        'He was last seen in the ⟦week of March 6⟧.',
        'He was last seen in the ⟦week beginning 4 March⟧.',
        'He was last seen in the ⟦week ending 10 March⟧.',
      ],
    },
    {
      value: { edtf: '2024-04-05/2024-04-06' },
      phrases: [
        'Drivers will strike on ⟦5 and 6 April⟧.',
        'Drivers will strike on ⟦April 5 and 6⟧.',
        'Drivers will strike on the ⟦5th and 6th of April⟧.',
        'Drivers will strike between ⟦April 5 and 6⟧.',
      ],
    },
    { value: { edtf: '2024-04-05' }, phrases: ['Drivers will strike on ⟦April 5⟧, 8 and 12.'] },
    { value: { edtf: '2024-04-12' }, phrases: ['Drivers will strike on April 5, 8 and ⟦12⟧.'] },
    {
      value: { edtf: '2024-03-11/2024-03-13' },
      phrases: ['They talked from ⟦Monday to Wednesday⟧.', 'They talked ⟦Monday through Wednesday⟧.'],
    },
    {
      value: { edtf: '2023-12-25' },
      phrases: [
        'It burned down on ⟦Christmas Day⟧.',
        'It burned down on ⟦Christmas Day 2023⟧.',
        'It burned down ⟦last Christmas⟧.',
      ],
    },
    {
      value: { edtf: '2024-03-31' },
      phrases: [
        'The strike will start on ⟦Easter Sunday⟧.',
        'The strike will start at ⟦Easter⟧.',
        'The strike will start ⟦this Easter⟧.',
      ],
    },
    { value: { edtf: '2023-04-07' }, phrases: ['The strike started on ⟦Good Friday 2023⟧.'] },
    { value: { edtf: '2010-11-26' }, phrases: ['Sales rose on ⟦Black Friday 2010⟧.'] },
    {
      value: { edtf: '2024-07-05' },
      phrases: [
        'It opens on ⟦the first Friday of July 2024⟧.',
        'It will open on ⟦the first Friday in July⟧.',
      ],
    },
    {
      value: { edtf: '2024-03-31' },
      phrases: ['The rule ends on ⟦the last day of the month⟧.', 'The rule ends on ⟦the last day of March⟧.'],
    },
    {
      value: { edtf: '2024-03-19', implied: ['year', 'month'] },
      phrases: ['It will open on ⟦the 19th⟧, he said.', 'It will open on ⟦the 19th⟧.'],
    },
    {
      value: { edtf: '2024-06-11', statedWeekday: 2 },
      phrases: ['It will open on ⟦Tuesday the eleventh⟧.', 'It will open on ⟦Tuesday the 11th⟧.'],
    },
    {
      value: { edtf: '2023-04-14', statedWeekday: 5 },
      phrases: ['It opened on the ⟦Friday after Easter 2023⟧.', 'It opened on ⟦Friday, 14 April 2023⟧.'],
    },
    { value: { edtf: '2022-12-18' }, phrases: ['It burned on the ⟦Sunday before Christmas 2022⟧.'] },
    {
      value: { edtf: '2023-07/2023-09' },
      phrases: [
        "Sales fell in ⟦last year's third quarter⟧.",
        'Sales fell in ⟦Q3 of last year⟧.',
        'Sales fell in the ⟦third quarter last year⟧.',
      ],
    },
    {
      value: { edtf: '2023-22' },
      phrases: ['They met in the ⟦summer of last year⟧.', 'They met in the ⟦summer last year⟧.'],
    },
    {
      value: { edtf: '2004-09-22/2010-05-23' },
      phrases: [
        'The series ran from ⟦September 22, 2004, to May 23, 2010⟧.',
        'It ran from ⟦22 September 2004 until 23 May 2010⟧.',
      ],
    },
    { value: { edtf: '1924-03-13', grain: 'decade' }, phrases: ['The hall was built ⟦a century ago⟧.'] },
    { value: { edtf: '1974-03-13' }, phrases: ['The hall was built ⟦half a century ago⟧.'] },
    {
      value: { edtf: '2024-04-05' },
      phrases: ['It opens on ⟦the 5th of the next month⟧.', 'It opens on ⟦the 5th of next month⟧.'],
    },
    {
      value: { edtf: '2024-03-13', partOfDay: 'overnight' },
      phrases: ['It burned ⟦overnight into Wednesday⟧.'],
    },
    {
      value: { edtf: '2024-03-11', statedWeekday: 1 },
      phrases: ['The trial opened ⟦Monday⟧ in Braga.', 'The trial opened ⟦this week on Monday⟧.'],
    },
  ],
  ignores: [
    'The page looked like the Harbour TODAY site.',
    'It was first told by Harbour Today on its page.',
    'Mills in nineteen hundred villages closed.',
    'It was sold in ⟦two thousand and six⟧ shops.',
    'The 2000 Guineas was run again.',
    'Anna Weld, 43, may sell the firm.',
    'Voters may march to the harbour and sun themselves there.',
    'They sat on the second floor and wed in secret.',
    'The ⟦Sunday Times⟧ reported it first.',
    'He plays for the 49ers and won 21-19.',
    'Boeing said the 737 and the A320 were safe.',
    'Version 2.10.3 of the tool was faulty.',
    'The shop is open 24/7 to all.',
    'After 9/11 the airline went broke.',
    'They counted 1,984 votes and 2,019 ballots.',
    'The firm spent $2,024 on 1990 chairs.',
    'It took 26 days and three weeks of rain.',
    'The ratio widened from 1:13 to 1:17.',
    'It rose by five to ten and stood at five to ten people.',
    'The stock closed at 15.15 crowns.',
    'The one-year rate, at 7.14 per cent, was unchanged.',
    'Call 555-0142 for details.',
    'No. 4 beat No. 10 in straight sets, 6-4, 7-6 (5).',
    'The council of 2000 people voted in 1500 cases.',
    'Theresa ⟦May⟧ and her husband spoke.',
    'He met ⟦June⟧ Okafor and ⟦April⟧ Stone.',
    'Shops sold Christmas trees and Easter eggs.',
    'Buses run every Monday and on Fridays.',
    'It was a Friday like any other.',
    'He is in his fifties and she is in her 60s.',
    'The march on the capital was peaceful.',
    'The 17th-century church fell.',
    'The 19th floor burned, and the 2nd hall too.',
    'He finished second, and Bloody Sunday was his best song.',
    'She paid €3.50 a day and 4.30 a night.',
    'Rule 10.12 and section 3.4 apply.',
    'The A1, the M25 and Route 66 were shut.',
    'They won 3-1 and drew 2-2.',
    'In fiscal 2024 the firm lost money.',
    'It lost money in the fiscal year 2022.',
    'The third quarter of the match was rough.',
    'The last days of the war and the first half of the match were rough.',
    'The odds were 2022/7.',
    'The next day they sailed on.',
    'They were warned two days earlier.',
    'The yard built 40 boats, up from 30 a year earlier.',
    'A day care that lost money shut.',
    'It will grow over the next year.',
    'She left the following Monday and came back later.',
    'The fall of the mayor was sudden.',
    'The well sprang a leak and a spring broke.',
    'He scored 15 of 20 points on the day.',
    'The address is 10.1.12.2024 or so.',
    "Today's young voters stay at home.",
    'PORT ELM, Ohio, Jan. 16 (Lake Wire) — The council of Port Elm voted to shut its old harbour bridge at last.',
    'Published: 4 March 2024',
    'He watches Monday Night Football and went to Sunday school.',
    'Some 1500-2000 people came, 1800-2000 tonnes were lost.',
    'It is open on Sundays and on weekdays.',
    'The horse of today is tall.',
    'Her fiscal 2024 first quarter was weak.',
    'He ran it in 2:15:30 and she in 1:59:40.',
    'He lives at 15 March Lane and 4 May Street.',
    'Add 1.5 March hares, said the cook.',
    'He may 5 times try.',
    'The Good Friday Agreement holds.',
    'They were third in the second half of the game.',
  ],
  compares: [
    // The same, in other words.
    {
      a: 'The deal was signed on ⟦Jan. 19, 2024⟧.',
      b: 'The deal was signed on ⟦19 January 2024⟧.',
      verdict: 'agreement',
      reason: 'date-same',
    },
    { a: 'It met on ⟦Feb. 5⟧.', b: 'It met on ⟦5 February⟧.', verdict: 'agreement', reason: 'date-same' },
    { a: 'It met on ⟦Friday⟧.', b: 'It met ⟦Friday⟧.', verdict: 'agreement', reason: 'date-same' },
    {
      a: 'Power was cut at ⟦noon⟧.',
      b: 'Power was cut at ⟦midday⟧.',
      verdict: 'agreement',
      reason: 'date-same',
    },
    { a: 'It rang at ⟦3:15 p.m.⟧', b: 'It rang at ⟦15:15⟧.', verdict: 'agreement', reason: 'date-same' },
    {
      a: 'It lifted off at ⟦6:42 a.m. EDT⟧.',
      b: 'It lifted off at ⟦1042 UTC⟧.',
      verdict: 'agreement',
      reason: 'date-same',
    },
    {
      a: 'It lifted off at ⟦1042 UTC⟧.',
      b: 'It lifted off at ⟦11.42am BST⟧.',
      verdict: 'agreement',
      reason: 'date-same',
    },
    {
      a: 'It fell in the ⟦first quarter of 2024⟧.',
      b: 'It fell in ⟦Q1 2024⟧.',
      verdict: 'agreement',
      reason: 'date-same',
    },
    {
      a: 'She served ⟦2019–2023⟧.',
      b: 'She served from ⟦2019 to 2023⟧.',
      verdict: 'agreement',
      reason: 'date-same',
    },
    {
      a: 'It closed in the ⟦1990s⟧.',
      b: 'It closed in the ⟦nineties⟧.',
      verdict: 'agreement',
      reason: 'date-same',
    },
    // To the minute, with the day told or left to the context.
    {
      a: 'It sank at ⟦3:20 a.m. on Monday⟧.',
      b: 'It sank at ⟦03:20⟧.',
      verdict: 'agreement',
      reason: 'date-same',
    },
    {
      a: 'It sank at ⟦3:20 a.m. on Monday⟧.',
      b: 'It sank at ⟦3.20am on 11 March⟧.',
      verdict: 'agreement',
      reason: 'date-same',
    },
    {
      a: 'It sank at ⟦3:20 a.m. on Monday⟧.',
      b: 'It sank at ⟦3:20 a.m. on Tuesday⟧.',
      verdict: 'contradiction',
      reason: 'date-other-day',
    },
    {
      a: 'It was shut from ⟦noon until five⟧.',
      b: 'It was shut between ⟦12:00 and 17:00⟧.',
      verdict: 'agreement',
      reason: 'date-same',
    },
    // One within the other.
    {
      a: 'They met in ⟦December⟧.',
      b: 'They met on ⟦Dec. 27⟧.',
      verdict: 'compatible',
      reason: 'date-more-specific',
    },
    {
      a: 'They met on ⟦Dec. 27⟧.',
      b: 'They met on ⟦27 December 2023⟧.',
      verdict: 'compatible',
      reason: 'date-more-specific',
    },
    {
      a: 'It sank in ⟦2007⟧.',
      b: 'It sank on ⟦15 August 2007⟧.',
      verdict: 'compatible',
      reason: 'date-more-specific',
    },
    {
      a: 'It sank on ⟦Friday⟧.',
      b: 'It sank on ⟦8 March⟧.',
      verdict: 'compatible',
      reason: 'date-more-specific',
    },
    {
      a: 'It sank on ⟦Tuesday⟧.',
      b: 'It sank ⟦yesterday⟧.',
      verdict: 'compatible',
      reason: 'date-more-specific',
    },
    {
      a: 'It sank ⟦last May⟧.',
      b: 'It sank ⟦last year⟧.',
      verdict: 'compatible',
      reason: 'date-more-specific',
    },
    {
      a: 'It sank on ⟦Friday⟧.',
      b: 'It sank ⟦last week⟧.',
      verdict: 'compatible',
      reason: 'date-more-specific',
    },
    {
      a: 'It sank at ⟦2:35 p.m. Monday⟧.',
      b: 'It sank on ⟦Monday afternoon⟧.',
      verdict: 'compatible',
      reason: 'date-more-specific',
    },
    {
      a: 'It sank ⟦early Tuesday⟧.',
      b: 'It sank at ⟦4:12 a.m.⟧',
      verdict: 'compatible',
      reason: 'date-more-specific',
    },
    {
      a: 'It sank on ⟦Tuesday night⟧.',
      b: 'It sank on ⟦12 March⟧.',
      verdict: 'compatible',
      reason: 'date-overlap',
    },
    {
      a: 'It sank ⟦early Tuesday⟧.',
      b: 'It sank on ⟦Tuesday⟧.',
      verdict: 'compatible',
      reason: 'date-more-specific',
    },
    {
      a: 'It sank in ⟦early March⟧.',
      b: 'It sank on ⟦3 March⟧.',
      verdict: 'compatible',
      reason: 'date-more-specific',
    },
    {
      a: 'It sank on ⟦Jan. 28⟧.',
      b: 'It sank in ⟦late January⟧.',
      verdict: 'compatible',
      reason: 'date-more-specific',
    },
    {
      a: 'It closed in the ⟦1990s⟧.',
      b: 'It closed in ⟦1994⟧.',
      verdict: 'compatible',
      reason: 'date-more-specific',
    },
    {
      a: 'It will be sold in the ⟦spring of 2025⟧.',
      b: 'It will be sold in ⟦March 2025⟧.',
      verdict: 'compatible',
      reason: 'date-more-specific',
    },
    {
      a: 'It will be sold ⟦next autumn⟧.',
      b: 'It will be sold in ⟦September 2024⟧.',
      verdict: 'compatible',
      reason: 'date-more-specific',
    },
    {
      a: 'It will peak ⟦early next year⟧.',
      b: 'It will peak in the ⟦first quarter of 2025⟧.',
      verdict: 'compatible',
      reason: 'date-more-specific',
    },
    {
      a: 'It must be paid ⟦by Friday⟧.',
      b: 'It must be paid on ⟦Thursday⟧.',
      verdict: 'compatible',
      reason: 'date-more-specific',
    },
    {
      a: 'They were handed over in ⟦mid-morning⟧.',
      b: 'They were handed over at ⟦10 a.m.⟧',
      verdict: 'compatible',
      reason: 'date-more-specific',
    },
    // Counted from a date told before: it never contradicts.
    {
      a: 'The ban was signed on 8 March. It was made public ⟦three days later⟧.',
      b: 'The ban was made public on ⟦Monday⟧.',
      verdict: 'compatible',
      reason: 'date-more-specific',
    },
    {
      a: 'The ban was signed on 8 March. It was made public ⟦three days later⟧.',
      b: 'The ban was made public on ⟦Saturday⟧.',
      verdict: 'compatible',
      reason: 'date-overlap',
    },
    // Overlaps, and near enough.
    {
      a: 'It sank ⟦about 2 a.m. Sunday⟧.',
      b: 'It sank at ⟦1:52 a.m. Sunday⟧.',
      verdict: 'compatible',
      reason: 'date-overlap',
    },
    {
      a: 'It sank ⟦shortly before midnight⟧.',
      b: 'It sank at ⟦11:40 p.m.⟧',
      verdict: 'compatible',
      reason: 'date-overlap',
    },
    {
      a: 'It sank ⟦shortly before midnight on Tuesday⟧.',
      b: 'It sank at ⟦11.40 pm on Tuesday⟧.',
      verdict: 'compatible',
      reason: 'date-overlap',
    },
    {
      a: 'It sank ⟦late Tuesday night⟧.',
      b: 'It sank at ⟦1 a.m. Wednesday⟧.',
      verdict: 'compatible',
      reason: 'date-more-specific',
    },
    {
      a: 'It sank on ⟦Tuesday evening⟧.',
      b: 'It sank on ⟦Tuesday night⟧.',
      verdict: 'compatible',
      reason: 'date-overlap',
    },
    {
      a: 'She resigned ⟦two weeks ago⟧.',
      b: 'She resigned on ⟦Feb. 26⟧.',
      verdict: 'compatible',
      reason: 'date-overlap',
    },
    {
      a: 'It sank at ⟦5:47 a.m. local time⟧.',
      b: 'It sank at ⟦10:47 GMT⟧.',
      verdict: 'compatible',
      reason: 'date-overlap',
    },
    // Which weekday or month was meant is assumed: the last or the next.
    {
      a: 'The poll was held on ⟦Tuesday⟧.',
      b: 'The poll will be held on ⟦Tuesday⟧.',
      verdict: 'agreement',
      reason: 'date-same',
    },
    {
      a: 'He had feared to lose the House in ⟦November⟧.',
      b: 'He will lose the House in ⟦November⟧.',
      verdict: 'agreement',
      reason: 'date-same',
    },
    // Only what was assumed differs.
    {
      a: 'The mayor was shot on ⟦May 12⟧.',
      b: 'The mayor was shot on ⟦12 May 2021⟧.',
      verdict: 'compatible',
      reason: 'date-overlap',
    },
    {
      a: 'The mayor was shot on ⟦Friday⟧.',
      b: 'The mayor was shot on ⟦1 March⟧.',
      verdict: 'compatible',
      reason: 'date-overlap',
    },
    {
      a: 'The bells rang at ⟦5:47⟧, he said.',
      b: 'The bells rang at ⟦5:47 p.m.⟧, he said.',
      verdict: 'compatible',
      reason: 'date-overlap',
    },
    // Not both.
    {
      a: 'Claims must be handed in ⟦by 13 May⟧.',
      b: 'Claims must be handed in ⟦by 22 April⟧.',
      verdict: 'contradiction',
      reason: 'date-other-month',
    },
    {
      a: 'Bidders have to file their plans ⟦by June 3⟧.',
      b: 'The plans of the bidders are due ⟦by June 13⟧.',
      verdict: 'contradiction',
      reason: 'date-other-day',
    },
    {
      a: 'The bridge is to be finished ⟦by June 3⟧.',
      b: 'The bridge must be finished ⟦by June 13⟧.',
      verdict: 'compatible',
      reason: 'date-more-specific',
    },
    {
      a: 'There is a curfew from ⟦9 p.m. to 5 a.m.⟧ in town.',
      b: 'There is a curfew from ⟦10 p.m. to 5 a.m.⟧ in town.',
      verdict: 'contradiction',
      reason: 'date-other-time',
    },
    {
      a: 'The baths are shut from ⟦noon until five⟧.',
      b: 'The baths are shut at ⟦1 p.m.⟧',
      verdict: 'compatible',
      reason: 'date-more-specific',
    },
    {
      a: 'He won the prize in ⟦1971⟧.',
      b: 'He won the prize in ⟦1974⟧.',
      verdict: 'contradiction',
      reason: 'date-other-year',
    },
    {
      a: 'He was arrested in ⟦March 2022⟧.',
      b: 'He was arrested in ⟦May 2022⟧.',
      verdict: 'contradiction',
      reason: 'date-other-month',
    },
    {
      a: 'Talks open on ⟦27 January⟧.',
      b: 'Talks open on ⟦Feb. 3⟧.',
      verdict: 'contradiction',
      reason: 'date-other-month',
    },
    {
      a: 'It sank on ⟦4 March⟧.',
      b: 'It sank on ⟦5 March⟧.',
      verdict: 'contradiction',
      reason: 'date-other-day',
    },
    {
      a: 'It sank on ⟦Monday⟧.',
      b: 'It sank on ⟦Tuesday⟧.',
      verdict: 'contradiction',
      reason: 'date-other-day',
    },
    {
      a: 'It sank on ⟦Monday⟧.',
      b: 'It sank ⟦yesterday⟧.',
      verdict: 'contradiction',
      reason: 'date-other-day',
    },
    {
      a: 'It sank on ⟦Monday⟧.',
      b: 'It sank on ⟦5 March 2024⟧.',
      verdict: 'contradiction',
      reason: 'date-other-day',
    },
    {
      a: 'It sank ⟦late Sunday⟧.',
      b: 'It sank on ⟦Saturday night⟧.',
      verdict: 'contradiction',
      reason: 'date-other-day',
    },
    {
      a: 'It sank ⟦late Tuesday night⟧.',
      b: 'It sank on ⟦Monday evening⟧.',
      verdict: 'contradiction',
      reason: 'date-other-day',
    },
    {
      a: 'It sank at ⟦11.40 pm on Wednesday⟧.',
      b: 'It sank ⟦late on Tuesday night⟧.',
      verdict: 'contradiction',
      reason: 'date-other-day',
    },
    {
      a: 'It sank ⟦late on Tuesday night⟧.',
      b: 'It sank ⟦shortly before midnight on Wednesday⟧.',
      verdict: 'contradiction',
      reason: 'date-other-day',
    },
    {
      a: 'It sank at ⟦3 p.m.⟧ sharp',
      b: 'It sank at ⟦5 p.m.⟧ sharp',
      verdict: 'contradiction',
      reason: 'date-other-time',
    },
    {
      a: 'It sank at ⟦3 p.m. Monday⟧.',
      b: 'It sank at ⟦3 a.m. Monday⟧.',
      verdict: 'contradiction',
      reason: 'date-other-time',
    },
    {
      a: 'It sank on ⟦Monday morning⟧.',
      b: 'It sank at ⟦6 p.m. Monday⟧.',
      verdict: 'contradiction',
      reason: 'date-other-time',
    },
    {
      a: 'It closes in the ⟦first quarter of 2025⟧.',
      b: 'It closes ⟦by the end of this year⟧.',
      verdict: 'contradiction',
      reason: 'date-other-year',
    },
    {
      a: 'It sank in ⟦early March⟧.',
      b: 'It sank on ⟦28 March⟧.',
      verdict: 'contradiction',
      reason: 'date-other-day',
    },
    {
      a: 'It closed in the ⟦1990s⟧.',
      b: 'It closed in ⟦2004⟧.',
      verdict: 'contradiction',
      reason: 'date-other-year',
    },
    {
      a: 'She served ⟦2019–2023⟧.',
      b: 'She served from ⟦2014 to 2018⟧.',
      verdict: 'contradiction',
      reason: 'date-other-year',
    },
    {
      a: 'It met in ⟦January⟧.',
      b: 'It met on ⟦3 February⟧.',
      verdict: 'contradiction',
      reason: 'date-other-month',
    },
  ],
}
