import type { TitleValue } from '../../core/value.ts'
import type { ReadsLine } from '../corpus-line.ts'

/** Phrasings of one value each; the title stands in ⟦ ⟧. All people and firms are invented. */
export const reads: readonly ReadsLine<TitleValue>[] = [
  // Behind a name and what its bearer stands for
  {
    value: { head: 'majority leader', organisation: null },
    phrases: ['Senator Maren Holtby of Oregon, the ⟦majority leader⟧, agreed.'],
  },
  {
    value: { head: 'chair', organisation: 'committee' },
    phrases: ['Representative Maren Holtby of Ohio, the ⟦committee’s Republican chairman⟧, agreed.'],
  },
  // In a list whose items a semicolon parts
  {
    value: { head: 'chair', organisation: 'Ohio Republican Party' },
    phrases: [
      'Maren Holtby, ⟦chairman of the Ohio Republican Party⟧; Ann Wexley of Missouri; and Edward Prior came.',
    ],
  },
  // With a participle behind it that explains the bearer still
  {
    value: { head: 'treasurer', tenure: 'former' },
    phrases: ['Maren Holtby, 75, the ⟦former treasurer⟧ sacked by Edward Prior in May, was sworn in.'],
  },
  // Behind what opens a clause
  {
    value: { head: 'governor', place: null },
    phrases: [
      'When ⟦Gov.⟧ Maren Holtby spoke, nobody left.',
      'Where ⟦Gov.⟧ Maren Holtby spoke, nobody left.',
    ],
  },
  // Of "he" and "she"
  {
    value: { head: 'secretary', portfolio: ['state'], tenure: 'former' },
    phrases: ['Maren Holtby used it while she was ⟦secretary of state⟧.'],
  },
  {
    value: { head: 'member', portfolio: ['gang'] },
    phrases: ['Orhan Kask, 27, was named. He is a ⟦gang member⟧.'],
  },
  // For a term
  {
    value: { head: 'mayor', tenure: 'current' },
    phrases: [
      'Maren Holtby was elected to a second term as ⟦mayor⟧.',
      'They gave up, re-electing Senator Maren Holtby of Ohio to a second term as ⟦mayor⟧ over a rival.',
    ],
  },
  {
    value: { head: 'treasurer', tenure: 'former' },
    phrases: [
      'Maren Holtby faced charges from her time as ⟦treasurer⟧.',
      'Maren Holtby won prizes in her years as ⟦treasurer⟧.',
    ],
  },
  {
    value: { head: 'whip' },
    phrases: [
      'They re-elected Maren Holtby, 77, of Maryland as ⟦whip⟧.',
      'They re-elected Senator Maren Holtby of Maryland as ⟦whip⟧.',
    ],
  },
  // A calling in a firm, where it is more than a relation
  {
    value: { head: 'partner', organisation: 'Holt & Penn' },
    phrases: [
      'Maren Holtby, a ⟦partner at Holt & Penn⟧, agreed.',
      'Maren Holtby, a ⟦partner with Holt & Penn⟧, agreed.',
    ],
  },
  // What the bearer is besides, what opens the sentence, a body with "for"
  {
    value: { head: 'governor', portfolio: [], organisation: null, place: null },
    phrases: [
      'Film star ⟦Governor⟧ Maren Holtby agreed.',
      'Green Line favorite ⟦Governor⟧ Maren Holtby agreed.',
    ],
  },
  {
    value: { head: 'minister', portfolio: ['finance'], place: 'ZWE', tenure: 'former' },
    phrases: ['⟦Former Zimbabwe finance minister⟧ Maren Holtby agreed.'],
  },
  {
    value: { head: 'president', organisation: 'National Association for Rivers' },
    phrases: ['The ⟦National Association for Rivers President⟧ Maren Holtby agreed.'],
  },
  {
    value: { head: 'president', organisation: null, place: 'FRA' },
    phrases: ['It was built at Halden Hospital for ⟦French President⟧ Maren Holtby.'],
  },
  // Parties by their initials
  {
    value: { head: 'leader', organisation: 'GOP' },
    phrases: ['⟦House GOP leader⟧ Maren Holtby agreed.'],
  },
  {
    value: { head: 'challenger', organisation: 'Republican' },
    phrases: ['⟦Republican challenger⟧ Maren Holtby agreed.'],
  },
  // The classes of enlisted ranks
  {
    value: { head: 'petty officer', organisation: null, portfolio: [] },
    phrases: [
      '⟦Petty Officer Third Class⟧ Maren Holtby agreed.',
      '⟦Petty Officer 2nd Class⟧ Maren Holtby agreed.',
      'Maren Holtby, a ⟦petty officer third class⟧, agreed.',
    ],
  },
  {
    value: { head: 'airman', organisation: null, portfolio: [] },
    phrases: ['⟦Airman First Class⟧ Maren Holtby agreed.'],
  },
  // Whom a politician stands for, behind the name
  {
    value: { head: 'senator', organisation: 'Republican', place: 'Iowa' },
    phrases: [
      '⟦Sen.⟧ Maren Holtby (R-Iowa) agreed.',
      '⟦Sen.⟧ Maren Holtby, R-Iowa, agreed.',
      '⟦Senator⟧ Maren Holtby, Republican of Iowa, agreed.',
      '⟦Senator⟧ Maren Holtby, an Iowa Republican, agreed.',
      '⟦Senator⟧ Maren Holtby, a Republican from Iowa, agreed.',
    ],
  },
  {
    value: { head: 'representative', organisation: null, place: 'Calif.' },
    phrases: ['⟦Rep.⟧ Maren Holtby (Calif.) agreed.'],
  },
  {
    value: { head: 'representative', organisation: 'Democratic', place: null },
    phrases: ['⟦Rep.⟧ Maren Holtby (D) agreed.', '⟦Rep.⟧ Maren Holtby (D-Harrow Ford) agreed.'],
  },
  {
    value: { head: 'president', organisation: null, place: 'POL' },
    phrases: ['⟦President⟧ Maren Holtby of Poland agreed.', '⟦Polish President⟧ Maren Holtby agreed.'],
  },
  {
    value: { head: 'president', organisation: null, place: null },
    phrases: ['⟦President⟧ Maren Holtby of Brightwell United agreed.'],
  },
  // What stands in front by chance
  {
    value: { head: 'president', portfolio: [], organisation: null },
    phrases: [
      'They will pass the deal ⟦President⟧ Maren Holtby struck with them.',
      'They boo every time ⟦President⟧ Maren Holtby speaks.',
    ],
  },
  // A dateline is no part of a title
  {
    value: { head: 'prime minister', organisation: null },
    phrases: ['OSLO -- ⟦Prime Minister⟧ Maren Holtby agreed.'],
  },
  {
    value: { head: 'director', organisation: 'Alder Weather Institute', tenure: 'current' },
    phrases: [
      'Maren Holtby ⟦directs the Alder Weather Institute⟧.',
      'Maren Holtby, who ⟦directs the Alder Weather Institute⟧, agreed.',
    ],
  },
  {
    value: { head: 'mayor', rank: [], organisation: null },
    phrases: [
      'Under ⟦Mayor⟧ Maren Holtby, crime fell.',
      'Like ⟦Mayor⟧ Maren Holtby, he agreed.',
      'Maren Holtby became ⟦mayor⟧ at the age of 30.',
    ],
  },
  { value: { head: 'secretary', rank: ['under'] }, phrases: ['⟦Under Secretary⟧ Maren Holtby agreed.'] },
  {
    value: { head: 'president', tenure: 'future' },
    phrases: [
      'Halden Bank names Holtby ⟦president⟧. Maren Holtby, 50, agreed.',
      'Halden Bank names Maren Holtby ⟦president⟧.',
      'The board made Maren Holtby ⟦president⟧.',
    ],
  },
  {
    value: { head: 'trustee' },
    phrases: ['⟦Trustee⟧ Maren Holtby agreed.', 'The ⟦trustee⟧, Maren Holtby, agreed.'],
  },
  {
    value: { head: 'lawmaker', portfolio: [], organisation: 'Labour', place: null },
    phrases: ['⟦Labour MP⟧ Maren Holtby agreed.'],
  },
  {
    value: { head: 'lawmaker', portfolio: [], organisation: 'Liberal Democrat', place: null },
    phrases: ['⟦Liberal Democrat MP⟧ Maren Holtby agreed.'],
  },
  {
    value: { head: 'democrat', portfolio: [], organisation: 'Social Democrat', place: null },
    phrases: ['Maren Holtby, a ⟦Social Democrat⟧, agreed.'],
  },
  {
    value: { head: 'leader', portfolio: [], organisation: 'Green Party', place: null },
    phrases: ['⟦Green Party leader⟧ Maren Holtby agreed.'],
  },
  {
    value: { head: 'chief officer', portfolio: ['integration'], organisation: 'Halden Bank' },
    phrases: [
      'Maren Holtby, ⟦chief integration officer of Halden Bank⟧, agreed.',
      'Maren Holtby, ⟦chief integration officer of Halden Bank⟧ in a statement, agreed.',
    ],
  },
  {
    value: { head: 'minister', portfolio: ['finance'], rank: [], tenure: 'current', place: null },
    phrases: [
      '⟦Finance Minister⟧ Solveig Brandvik said the budget would pass.',
      'The ⟦finance minister⟧, Solveig Brandvik, said the budget would pass.',
      'Solveig Brandvik, the ⟦finance minister⟧, said the budget would pass.',
      'Solveig Brandvik, 52, the ⟦finance minister⟧, said the budget would pass.',
      'Solveig Brandvik is the ⟦finance minister⟧.',
      'Solveig Brandvik, who is ⟦finance minister⟧, said the budget would pass.',
      'The ⟦minister of finance⟧, Solveig Brandvik, said the budget would pass.',
      '“It will pass,” said ⟦Finance Minister⟧ Solveig Brandvik.',
      'Aides to ⟦Finance Minister⟧ Solveig Brandvik declined to comment.',
    ],
  },
  {
    value: { head: 'minister', portfolio: ['agriculture', 'food', 'fisheries'] },
    phrases: ['Maren Holtby, ⟦minister of agriculture, food and fisheries⟧, resigned.'],
  },
  {
    value: { head: 'minister', portfolio: ['food', 'agriculture'], organisation: null },
    phrases: ['The ⟦food and agriculture minister⟧, Maren Holtby, resigned.'],
  },
  {
    value: { head: 'judge', organisation: null },
    phrases: [
      '⟦Lord Justice⟧ Maren Holtby agreed.',
      '⟦Mrs Justice⟧ Maren Holtby agreed.',
      '⟦District Judge⟧ Maren Holtby agreed.',
    ],
  },
  {
    value: { head: 'judge', organisation: 'High Court', rank: [] },
    phrases: ['The ⟦High Court judge⟧ Maren Holtby agreed.'],
  },
  {
    value: { head: 'chief', organisation: 'Halden Fire Department', place: null },
    phrases: ['Maren Holtby, ⟦chief of the Halden Fire Department⟧, agreed.'],
  },
  {
    value: { head: 'chief', organisation: 'WHO', portfolio: [] },
    phrases: ['⟦WHO chief⟧ Maren Holtby agreed.', 'The ⟦WHO’s chief⟧, Maren Holtby, agreed.'],
  },
  {
    value: { head: 'governor', place: null },
    phrases: ['Maren Holtby, the ⟦Republican governor⟧, agreed.'],
  },
  {
    value: { head: 'mayor', place: 'Porto' },
    phrases: ['Maren Holtby, ⟦mayor of the port city of Porto⟧, agreed.'],
  },
  {
    value: { head: 'chief', portfolio: ['army'], organisation: null },
    phrases: ['⟦Army chief⟧ Gen. Maren Holtby agreed.'],
  },
  {
    value: { head: 'leader', organisation: 'Alder' },
    phrases: ['⟦Alder group leader⟧ Cllr Maren Holtby agreed.'],
  },
  {
    value: { head: 'lawmaker', place: 'Porto' },
    phrases: ['Maren Holtby, ⟦MP for Porto⟧, agreed.'],
  },
  {
    value: { head: 'prime minister', place: null },
    phrases: ['⟦Minister President⟧ Maren Holtby agreed.'],
  },
  {
    value: { head: 'reverend', rank: [] },
    phrases: ['⟦Rev.⟧ Dr. Maren Holtby agreed.'],
  },
  {
    value: { head: 'leader', organisation: 'ruling party', tenure: 'current' },
    phrases: ['Maren Holtby, who ⟦leads the ruling party⟧, agreed.'],
  },
  {
    value: { head: 'leader', tenure: 'current' },
    phrases: ['Maren Holtby, who is ⟦leading the investigation⟧, agreed.'],
  },
  {
    value: { head: 'head', rank: ['acting'] },
    phrases: ['Maren Holtby, who is serving as ⟦acting head of the agency⟧, agreed.'],
  },
  {
    value: { head: 'sculptor', rank: [] },
    phrases: ['She studied under ⟦sculptor⟧ Maren Holtby in Porto.'],
  },
  {
    value: { head: 'inspector', rank: ['detective'] },
    phrases: ['⟦DI⟧ Maren Holtby agreed.'],
  },
  {
    value: { head: 'minister', portfolio: ['foreign'], place: 'POL' },
    phrases: [
      'The ⟦Polish foreign minister⟧ Ewa Zielonka flew home.',
      "⟦Poland's foreign minister⟧, Ewa Zielonka, flew home.",
      'Ewa Zielonka, ⟦Poland’s foreign minister⟧, flew home.',
      'He will meet the ⟦Polish foreign minister⟧, Ewa Zielonka, on Monday.',
    ],
  },
  {
    value: { head: 'minister', portfolio: ['foreign affairs'], place: 'POL' },
    phrases: [
      "⟦Poland's minister of foreign affairs⟧, Ewa Zielonka, flew home.",
      'Ewa Zielonka, the ⟦Polish minister for foreign affairs⟧, flew home.',
    ],
  },
  {
    value: { head: 'secretary', portfolio: ['homeland security'] },
    phrases: [
      '⟦Homeland Security Secretary⟧ Dee McAllister spoke first.',
      '⟦Secretary of Homeland Security⟧ Dee McAllister spoke first.',
      'They met ⟦Homeland Security Secretary⟧ Dee McAllister, Aiko Tanabe and others.',
    ],
  },
  {
    value: { head: 'secretary', portfolio: ['state'], place: 'USA' },
    phrases: [
      'The ⟦US Secretary of State⟧ Owen Tarrant left on Sunday.',
      'The ⟦U.S. Secretary of State⟧ Owen Tarrant left on Sunday.',
      'The ⟦U.S. secretary of state⟧, Owen Tarrant, left on Sunday.',
      'The ⟦American secretary of state⟧, Owen Tarrant, left on Sunday.',
    ],
  },
  {
    value: { head: 'secretary', portfolio: ['health', 'social care'], rank: [] },
    phrases: [
      'Siobhan Kilbride, the ⟦secretary of state for health and social care⟧, resigned.',
      'Siobhan Kilbride, ⟦Secretary of State for Health and Social Care⟧, resigned.',
    ],
  },
  {
    value: { head: 'minister', rank: ['deputy'], portfolio: ['transport'] },
    phrases: [
      '⟦Deputy Transport Minister⟧ Dragan Petrusic opened the bridge.',
      '⟦Deputy transport minister⟧ Dragan Petrusic opened the bridge.',
      'Dragan Petrusic, the ⟦deputy minister of transport⟧, opened the bridge.',
      'Dragan Petrusic, who is ⟦deputy transport minister⟧, opened the bridge.',
    ],
  },
  {
    value: { head: 'minister', portfolio: ['relief', 'rehabilitation'] },
    phrases: [
      '⟦Relief and Rehabilitation Minister⟧ Farhan Qazi toured the camps.',
      'Farhan Qazi, ⟦minister for relief and rehabilitation⟧, toured the camps.',
    ],
  },
  {
    value: { head: 'minister', portfolio: ['culture', 'media', 'sport'] },
    phrases: ['Rashida Okonjo, ⟦Minister for Culture, Media and Sport⟧, cut the ribbon.'],
  },
  {
    value: { head: 'minister', portfolio: ['interior'], tenure: 'former' },
    phrases: [
      'The ⟦former interior minister⟧ Yusra Demirci was acquitted.',
      '⟦Former Interior Minister⟧ Yusra Demirci was acquitted.',
      'Yusra Demirci, a ⟦former interior minister⟧, was acquitted.',
      'Yusra Demirci, then ⟦interior minister⟧, signed the order.',
      'Yusra Demirci, who was ⟦interior minister until 2019⟧, was acquitted.',
      'Yusra Demirci, ⟦interior minister until 2019⟧, was acquitted.',
      'Yusra Demirci served as ⟦interior minister⟧ for two years.',
      'Yusra Demirci resigned as ⟦interior minister⟧ on Friday.',
      'Yusra Demirci stepped down as ⟦interior minister⟧ on Friday.',
      '⟦Ex-interior minister⟧ Yusra Demirci was acquitted.',
    ],
  },
  {
    value: { head: 'adviser', portfolio: ['homeland security'], organisation: 'White House' },
    phrases: [
      '⟦White House homeland security adviser⟧ Lena Vasquez-Orr briefed senators.',
      '⟦White House homeland security advisor⟧ Lena Vasquez-Orr briefed senators.',
      'Lena Vasquez-Orr, the ⟦White House homeland security adviser⟧, briefed senators.',
      "Lena Vasquez-Orr, the ⟦White House's homeland security adviser⟧, briefed senators.",
    ],
  },
  {
    value: { head: 'adviser', portfolio: ['homeland security'], organisation: null },
    phrases: [
      '⟦Homeland security adviser⟧ Lena Vasquez-Orr briefed senators.',
      'Lena Vasquez-Orr, the ⟦homeland security adviser⟧, briefed senators.',
    ],
  },
  {
    value: { head: 'adviser', portfolio: ['national security'], organisation: 'prime minister' },
    phrases: ['Lena Vasquez-Orr, ⟦national security adviser to the prime minister⟧, briefed deputies.'],
  },
  {
    value: { head: 'chief executive', portfolio: [], rank: [], tenure: 'current' },
    phrases: [
      '⟦Chief Executive⟧ Maren Holtby told reporters.',
      '⟦Chief executive⟧ Maren Holtby told reporters.',
      '⟦CEO⟧ Maren Holtby told reporters.',
      'Its ⟦CEO⟧, Maren Holtby, told reporters.',
      'Its ⟦chief executive⟧, Maren Holtby, told reporters.',
      'Maren Holtby, its ⟦chief executive officer⟧, told reporters.',
      'Maren Holtby, the ⟦chief executive⟧, told reporters.',
      'Maren Holtby has been ⟦chief executive⟧ since 2018.',
      'Maren Holtby remains ⟦chief executive⟧.',
      "The ⟦company's chief executive⟧, Maren Holtby, told reporters.",
    ],
  },
  {
    value: { head: 'chief executive', organisation: 'Brightwell Foods' },
    phrases: [
      '⟦Brightwell Foods chief executive⟧ Maren Holtby told reporters.',
      '⟦Brightwell Foods CEO⟧ Maren Holtby told reporters.',
      "⟦Brightwell Foods' chief executive⟧, Maren Holtby, told reporters.",
      'Maren Holtby, ⟦chief executive of Brightwell Foods⟧, told reporters.',
      'Maren Holtby, ⟦chief executive at Brightwell Foods⟧, told reporters.',
      'Maren Holtby, the ⟦CEO of Brightwell Foods⟧, told reporters.',
    ],
  },
  {
    value: { head: 'chief executive', tenure: 'future' },
    phrases: [
      'Maren Holtby will become ⟦chief executive⟧ in May.',
      'Maren Holtby was named ⟦chief executive⟧ on Monday.',
      'Maren Holtby has been appointed ⟦chief executive⟧.',
      'The board appointed Maren Holtby as ⟦chief executive⟧.',
      'The board named Maren Holtby ⟦chief executive⟧.',
      'Maren Holtby will take over as ⟦chief executive⟧ in May.',
      'Maren Holtby succeeds Nuno de Almeida as ⟦chief executive⟧.',
      'It will replace Nuno de Almeida as ⟦chief executive⟧ with Edward Holt.',
      'Maren Holtby, 47, who joined in 2011, will become ⟦chief executive⟧.',
      'Maren Holtby is to become ⟦chief executive⟧.',
      'The ⟦incoming chief executive⟧, Maren Holtby, told staff.',
    ],
  },
  {
    value: { head: 'chief officer', portfolio: ['financial'] },
    phrases: [
      'Maren Holtby, the ⟦chief financial officer⟧, told analysts.',
      '⟦Chief Financial Officer⟧ Maren Holtby told analysts.',
    ],
  },
  {
    value: { head: 'chief officer', portfolio: ['finance'] },
    phrases: ['⟦CFO⟧ Maren Holtby told analysts.'],
  },
  {
    value: { head: 'chief officer', portfolio: ['operating'], rank: [] },
    phrases: [
      'Maren Holtby, its ⟦chief operating officer⟧, told analysts.',
      'It promoted Maren Holtby, ⟦chief operating officer⟧, on Monday.',
    ],
  },
  {
    value: { head: 'chief officer', portfolio: ['medical'] },
    phrases: [
      'Dr. Aiko Tanabe, the ⟦chief medical officer⟧, agreed.',
      '⟦Chief Medical Officer⟧ Aiko Tanabe, M.D., Ph.D., agreed.',
    ],
  },
  {
    value: { head: 'chair', rank: ['executive'], tenure: 'future' },
    phrases: [
      'Nuno de Almeida will stay on as ⟦executive chairman⟧.',
      'Nuno de Almeida, 61, is to become ⟦executive chairman⟧.',
    ],
  },
  {
    value: { head: 'chair', rank: ['vice'], tenure: 'future' },
    phrases: ['Nuno de Almeida will be ⟦vice chairman of the new company⟧.'],
  },
  {
    value: { head: 'chair', organisation: 'Brightwell' },
    phrases: [
      "Nuno de Almeida, ⟦Brightwell's chairman⟧ and chief executive, sold shares.",
      'Nuno de Almeida, ⟦chairman⟧ and chief executive of Brightwell, sold shares.',
      'Nuno de Almeida, ⟦chair of Brightwell⟧, sold shares.',
    ],
  },
  {
    value: { head: 'chief executive', organisation: 'Brightwell' },
    phrases: [
      "Nuno de Almeida, Brightwell's chairman and ⟦chief executive⟧, sold shares.",
      'Nuno de Almeida, chairman and ⟦chief executive of Brightwell⟧, sold shares.',
    ],
  },
  {
    value: { head: 'president', rank: ['senior', 'vice'], organisation: 'Brightwell' },
    phrases: ['Nuno de Almeida, a ⟦senior vice president at Brightwell⟧, sold shares.'],
  },
  {
    value: { head: 'president', rank: ['vice'], tenure: 'current' },
    phrases: [
      '⟦Vice President⟧ Nuno de Almeida sold shares.',
      'Nuno de Almeida, the ⟦vice-president⟧, sold shares.',
    ],
  },
  {
    value: { head: 'managing director', organisation: 'SkyFreight' },
    phrases: [
      "⟦SkyFreight's managing director⟧, Étienne Lacombe, agreed.",
      'Étienne Lacombe, ⟦managing director of SkyFreight⟧, agreed.',
    ],
  },
  {
    value: { head: 'general manager' },
    phrases: ['⟦General manager⟧ Pete Farrow said so.', '⟦GM⟧ Pete Farrow said so.'],
  },
  { value: { head: 'general counsel' }, phrases: ['Pete Farrow, the ⟦general counsel⟧, will stay on.'] },
  {
    value: { head: 'director', portfolio: ['operations'] },
    phrases: [
      "Pete Farrow, the ⟦airport's operations director⟧, apologised.",
      'Pete Farrow, ⟦director of operations at the airport⟧, apologised.',
      'Pete Farrow, ⟦operations director⟧, apologised.',
    ],
  },
  {
    value: { head: 'head', portfolio: ['modern art'] },
    phrases: [
      "Étienne Lacombe, the ⟦house's head of modern art⟧, took the bid.",
      'Étienne Lacombe, who ⟦heads modern art⟧ there, took the bid.',
    ],
  },
  {
    value: { head: 'head', portfolio: ['urban planning'], tenure: 'former' },
    phrases: [
      "Pilar Leal, who was the ⟦town's head of urban planning⟧, testified.",
      'Pilar Leal, a ⟦former head of urban planning⟧, testified.',
    ],
  },
  {
    value: { head: 'treasurer', tenure: 'former' },
    phrases: ["Pilar Leal, the ⟦town's treasurer until 2019⟧, testified."],
  },
  {
    value: { head: 'chief', portfolio: ['finance'] },
    phrases: [
      '⟦Finance chief⟧ Olof Bergqvist told analysts.',
      'Olof Bergqvist, the ⟦finance chief⟧, told analysts.',
    ],
  },
  {
    value: { head: 'chief', portfolio: ['police'], rank: [] },
    phrases: [
      '⟦Police Chief⟧ Marta Ruiz-Quade said so.',
      'The ⟦police chief⟧, Marta Ruiz-Quade, said so.',
      'Marta Ruiz-Quade, ⟦chief of police⟧, said so.',
    ],
  },
  {
    value: { head: 'chief', portfolio: ['fire'], rank: ['deputy'] },
    phrases: [
      "Marta Ruiz-Quade, the ⟦city's deputy fire chief⟧, said so.",
      '⟦Deputy Fire Chief⟧ Marta Ruiz-Quade said so.',
    ],
  },
  { value: { head: 'chief', rank: ['deputy'] }, phrases: ['⟦Deputy Chief⟧ Marta Ruiz-Quade said so.'] },
  {
    value: { head: 'chief', tenure: 'former' },
    phrases: ['It dates from 2019, when ⟦then-Chief⟧ Walter Pym retired.'],
  },
  {
    value: { head: 'sheriff', place: 'Alder County' },
    phrases: [
      '⟦Alder County Sheriff⟧ Dale Renshaw said so.',
      "Dale Renshaw, ⟦Alder County's sheriff⟧, said so.",
    ],
  },
  {
    value: { head: 'officer', portfolio: ['patrol'] },
    phrases: ['⟦Patrol Officer⟧ Kit Brandon fired twice.'],
  },
  {
    value: { head: 'sergeant' },
    phrases: ['⟦Sgt.⟧ Kit Brandon fired twice.', '⟦Sergeant⟧ Kit Brandon fired twice.'],
  },
  {
    value: { head: 'admiral', rank: ['rear'] },
    phrases: ['⟦Rear Adm.⟧ Hugo Villamor agreed.', '⟦Rear Admiral⟧ Hugo Villamor agreed.'],
  },
  {
    value: { head: 'colonel', rank: ['lieutenant'] },
    phrases: ['⟦Lt. Col.⟧ Hugo Villamor agreed.', '⟦Lieutenant Colonel⟧ Hugo Villamor agreed.'],
  },
  {
    value: { head: 'commandant', rank: ['deputy'], organisation: 'coast guard' },
    phrases: ["Rear Adm. Hugo Villamor, the ⟦coast guard's deputy commandant⟧, agreed."],
  },
  {
    value: { head: 'commandant', organisation: 'Coast Guard', rank: [] },
    phrases: ['Hugo Villamor, ⟦Coast Guard commandant⟧, agreed.'],
  },
  {
    value: { head: 'second-in-command', organisation: 'coastguard' },
    phrases: ["The ⟦coastguard's second-in-command⟧, Rear Admiral Hugo Villamor, agreed."],
  },
  {
    value: { head: 'incident commander' },
    phrases: [
      'Rosa Tefferin, the ⟦incident commander⟧, agreed.',
      '⟦Incident Commander⟧ Rosa Tefferin agreed.',
    ],
  },
  {
    value: { head: 'governor', place: null },
    phrases: [
      '⟦Gov.⟧ Paula Brandon declared an emergency.',
      '⟦Governor⟧ Paula Brandon declared an emergency.',
    ],
  },
  {
    value: { head: 'governor', rank: ['lieutenant'] },
    phrases: ['⟦Lt. Gov.⟧ Paula Brandon declared an emergency.'],
  },
  {
    value: { head: 'senator' },
    phrases: ['⟦Sen.⟧ Paula Brandon objected.', '⟦Senator⟧ Paula Brandon objected.'],
  },
  {
    value: { head: 'senator', portfolio: ['opposition'] },
    phrases: ['The ⟦opposition senator⟧ Paula Brandon objected.'],
  },
  { value: { head: 'representative', tenure: 'former' }, phrases: ['⟦Former Rep.⟧ Paula Brandon objected.'] },
  {
    value: { head: 'mayor', tenure: 'current', rank: [] },
    phrases: [
      '⟦Mayor⟧ Theo Quill said so.',
      'The ⟦mayor⟧, Theo Quill, said so.',
      'Theo Quill, the ⟦mayor⟧, said so.',
      'Two-term ⟦Mayor⟧ Theo Quill said so.',
    ],
  },
  {
    value: { head: 'mayor', place: 'Porto' },
    phrases: [
      "⟦Porto's mayor⟧, Theo Quill, said so.",
      'Theo Quill, the ⟦mayor of Porto⟧, said so.',
      'Theo Quill, ⟦mayor of Porto⟧, said so.',
    ],
  },
  {
    value: { head: 'mayor', tenure: 'future' },
    phrases: [
      '⟦Mayor-elect⟧ Theo Quill said so.',
      'The ⟦mayor-elect⟧, Theo Quill, said so.',
      'Theo Quill was elected ⟦mayor⟧ on Tuesday.',
    ],
  },
  { value: { head: 'mayor', tenure: 'current' }, phrases: ['Theo Quill, elected ⟦mayor⟧ in 2019, said so.'] },
  { value: { head: 'mayor', rank: ['deputy'] }, phrases: ['⟦Deputy Mayor⟧ Theo Quill said so.'] },
  {
    value: { head: 'mayor', rank: ['acting'] },
    phrases: ['⟦Acting Mayor⟧ Theo Quill said so.', '⟦Interim mayor⟧ Theo Quill said so.'],
  },
  {
    value: { head: 'council member' },
    phrases: [
      '⟦City Council member⟧ Rosa Finchley leads.',
      'Rosa Finchley, a ⟦city councilwoman⟧, leads.',
      '⟦Councillor⟧ Rosa Finchley leads.',
    ],
  },
  { value: { head: 'clerk' }, phrases: ['⟦City Clerk⟧ Denise Van Horne counted.'] },
  {
    value: { head: 'president', place: 'PRT', rank: [] },
    phrases: [
      '⟦Portuguese President⟧ Inês Moura will travel.',
      "⟦Portugal's president⟧, Inês Moura, will travel.",
      'Inês Moura, the ⟦president of Portugal⟧, will travel.',
    ],
  },
  {
    value: { head: 'prime minister', place: 'EST' },
    phrases: [
      '⟦Estonian Prime Minister⟧ Kaja Lepland won.',
      "⟦Estonia's prime minister⟧, Kaja Lepland, won.",
    ],
  },
  {
    value: { head: 'prime minister', rank: ['deputy'] },
    phrases: ['⟦Deputy Prime Minister⟧ Kaja Lepland won.'],
  },
  {
    value: { head: 'ambassador', portfolio: ['france'] },
    phrases: ['Kaja Lepland, ⟦ambassador to France⟧, left.'],
  },
  {
    value: { head: 'prosecutor', rank: [] },
    phrases: [
      '⟦Prosecutor⟧ Irma Bustillo asked for nine years.',
      'The ⟦prosecutor⟧, Irma Bustillo, asked for nine years.',
    ],
  },
  { value: { head: 'prosecutor', tenure: 'former' }, phrases: ['Irma Bustillo is a ⟦former prosecutor⟧.'] },
  {
    value: { head: 'judge' },
    phrases: [
      'Carla Bustillo, the ⟦judge⟧ who sent him to prison, agreed.',
      '⟦Judge⟧ Carla Bustillo agreed.',
    ],
  },
  { value: { head: 'attorney general' }, phrases: ['⟦Attorney General⟧ Carla Bustillo agreed.'] },
  {
    value: { head: 'negotiator', rank: ['chief'] },
    phrases: [
      "Blanca Salgado, the ⟦government's chief negotiator⟧, agreed.",
      'Blanca Salgado, who ⟦leads the government delegation⟧, agreed.',
    ],
  },
  {
    value: { head: 'negotiator', rank: ['chief', 'deputy'] },
    phrases: ['⟦Deputy chief negotiator⟧ Blanca Salgado agreed.'],
  },
  { value: { head: 'speaker' }, phrases: ['⟦Speaker⟧ Ante Brajnik adjourned.'] },
  { value: { head: 'speaker', rank: ['deputy'] }, phrases: ['It irritated ⟦deputy speaker⟧ Ante Brajnik.'] },
  {
    value: { head: 'leader', portfolio: ['opposition'] },
    phrases: [
      '⟦Opposition leader⟧ Sunita Mohan objected.',
      'The ⟦opposition leader⟧, Sunita Mohan, objected.',
    ],
  },
  {
    value: { head: 'leader', organisation: 'Liberal Union' },
    phrases: [
      'Sunita Mohan, who ⟦leads the Liberal Union⟧, objected.',
      'Sunita Mohan, ⟦leader of the Liberal Union⟧, objected.',
    ],
  },
  {
    value: { head: 'spokesperson', organisation: 'Health Ministry' },
    phrases: [
      '⟦Health Ministry spokesman⟧ Tomas Machel denied it.',
      '⟦Health Ministry spokeswoman⟧ Rita Machel denied it.',
    ],
  },
  {
    value: { head: 'spokesperson', organisation: 'Crossing Hospital' },
    phrases: ['Rita Machel, a ⟦spokeswoman for Crossing Hospital⟧, denied it.'],
  },
  {
    value: { head: 'spokesperson', portfolio: ['finance'], organisation: 'Labour' },
    phrases: ['⟦Labour’s finance spokeswoman⟧, Dame Ruth Pellow, agreed.'],
  },
  {
    value: { head: 'vice-chancellor', rank: [] },
    phrases: ['Professor Helen Cartmell, the ⟦vice-chancellor⟧, agreed.'],
  },
  {
    value: { head: 'vice-chancellor', rank: ['pro'], portfolio: ['education'] },
    phrases: ['Professor Helen Cartmell, ⟦pro-vice-chancellor for education⟧, agreed.'],
  },
  {
    value: { head: 'professor', organisation: null },
    phrases: [
      '⟦Prof⟧ Gerald Fenn, of the society, agreed.',
      '⟦Professor⟧ Gerald Fenn agreed.',
      '⟦Prof.⟧ Gerald Fenn agreed.',
    ],
  },
  {
    value: {
      head: 'professor',
      portfolio: ['physics'],
      rank: ['associate'],
      organisation: 'University of Halden',
    },
    phrases: ['Gerald Fenn, an ⟦associate professor of physics at the University of Halden⟧, agreed.'],
  },
  { value: { head: 'doctor' }, phrases: ['⟦Dr⟧ Aiko Tanabe agreed.', '⟦Dr.⟧ Aiko Tanabe agreed.'] },
  {
    value: { head: 'economist', rank: ['senior'], organisation: 'Tamsin Capital' },
    phrases: ['“They went early,” said Monica Farr, ⟦senior economist at Tamsin Capital⟧.'],
  },
  {
    value: { head: 'analyst', organisation: 'Lindell Securities' },
    phrases: [
      '⟦Lindell Securities analyst⟧ Omar Hadley agreed.',
      'Omar Hadley, an ⟦analyst at Lindell Securities⟧, agreed.',
      'Omar Hadley, an ⟦analyst with Lindell Securities⟧, agreed.',
    ],
  },
  {
    value: { head: 'coach', organisation: 'Almendra' },
    phrases: [
      "⟦Almendra's coach⟧, Wim Terhorst, agreed.",
      'Wim Terhorst, the ⟦Almendra head coach⟧, agreed.',
    ],
  },
  {
    value: { head: 'referee', place: 'SVK' },
    phrases: ['The ⟦Slovak referee⟧, Peter Hudec, agreed.', '⟦Slovakian referee⟧ Peter Hudec agreed.'],
  },
  {
    value: { head: 'captain' },
    phrases: [
      '⟦captain⟧ Sergio Camps said so, not the coach.',
      'Among them was the ⟦captain⟧, Renato Abril, 49.',
    ],
  },
  {
    value: { head: 'founder', organisation: 'Corvale' },
    phrases: ['⟦Corvale founder⟧ Ben Penn will go.', "⟦Corvale's founder⟧, Ben Penn, will go."],
  },
  {
    value: { head: 'driver', portfolio: ['bus'], tenure: 'former' },
    phrases: [
      'And a ⟦bus driver⟧, now retired, Edward Prior, won.',
      'Edward Prior, a ⟦retired bus driver⟧, won.',
    ],
  },
  {
    value: { head: 'governor', organisation: 'Bank of Halden' },
    phrases: [
      '⟦Bank of Halden Governor⟧ Edward Prior agreed.',
      'The ⟦Bank of Halden governor⟧, Edward Prior, agreed.',
    ],
  },
  {
    value: { head: 'secretary general', organisation: 'NATO' },
    phrases: [
      '⟦NATO Secretary-General⟧ Henrik Solberg agreed.',
      'Henrik Solberg, the ⟦NATO secretary general⟧, agreed.',
    ],
  },
  {
    value: { head: 'secretary', portfolio: ['health', 'human services'] },
    phrases: [
      '⟦Health and Human Services Secretary⟧ Edward Prior agreed.',
      '⟦Secretary of Health and Human Services⟧ Edward Prior agreed.',
    ],
  },
  {
    value: { head: 'prime minister', tenure: 'future' },
    phrases: ['⟦Prime Minister-designate⟧ Edward Prior agreed.'],
  },
  {
    value: { head: 'chair', organisation: null },
    phrases: ['Shares fell after ⟦chairman⟧ and chief executive Edward Prior left.'],
  },
  {
    value: { head: 'chief executive', rank: ['acting'], tenure: 'future' },
    phrases: ['She was replaced by Edward Prior as ⟦interim chief executive⟧.'],
  },
  {
    value: { head: 'general secretary', organisation: 'RMU' },
    phrases: ['⟦RMU general secretary⟧ Edward Prior agreed.'],
  },
  { value: { head: 'pediatrician' }, phrases: ['⟦Consultant paediatrician⟧ Dr Edward Prior agreed.'] },
  {
    value: { head: 'leader', rank: ['deputy'] },
    phrases: ['⟦Deputy leader of the council⟧ Edward Prior agreed.'],
  },
  { value: { head: 'nurse' }, phrases: ['Edward Prior, a 34-year-old ⟦nurse⟧, waited.'] },
  {
    value: { head: 'spokesperson', organisation: "Alder County Sheriff's Department" },
    phrases: ["⟦Alder County Sheriff's Department spokeswoman⟧ Karen Liu agreed."],
  },
  { value: { head: 'lawyer' }, phrases: ['It is a greyer area, says ⟦lawyer⟧ Imran Siddle.'] },
  {
    value: { head: 'chief executive', organisation: 'Voldane', portfolio: [] },
    phrases: [
      'Edward Prior, ⟦chief executive of carmaker Voldane⟧, agreed.',
      'Edward Prior, ⟦chief executive of tech giant Voldane⟧, agreed.',
    ],
  },
  { value: { head: 'reverend' }, phrases: ['⟦Rev.⟧ Amos Tilling was first.'] },
  {
    value: { head: 'director', portfolio: ['provincial health'] },
    phrases: ['It covers six districts, ⟦provincial health director⟧ Celia Nhanto said Wednesday.'],
  },
]
