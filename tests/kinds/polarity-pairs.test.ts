import { describe, expect, it } from 'vitest'
import { conflictsOf } from '../support/conflicts-of.ts'

const conflicts = conflictsOf('polarity')

describe('What happened or did not, told by two newsrooms', () => {
  it.each([
    [
      'A fishing trawler sank off Vestrahorn on Monday night. Its skipper, Orri Dalsgaard, died before rescuers reached him, the coastguard said.',
      'The trawler went down off Vestrahorn late on Monday. The skipper, Orri Dalsgaard, survived and was flown to hospital.',
    ],
    [
      'The gas explosion tore through a bakery in Lindau Street at dawn. Nobody was hurt, the fire service said.',
      'An explosion at a bakery in Lindau Street wrecked the shop early on Thursday. Eleven people suffered burns, according to the fire service.',
    ],
    [
      'A tram left the rails near the Corn Exchange on Friday. No one was injured.',
      'The tram derailed beside the Corn Exchange on Friday, and four passengers were injured, the operator said.',
    ],
    [
      'Headcount at the chipmaker Orvane rose last year, the company said in its annual report.',
      'Orvane, the chipmaker, said in its annual report that headcount fell last year.',
    ],
    [
      'Net profit at Brackwell climbed in the third quarter as sales of garden tools grew.',
      'Brackwell, which sells garden tools, reported that net profit dropped in the third quarter.',
    ],
    [
      'Sales at the retailer Mellow & Finch rose in the six weeks before Christmas, it said on Tuesday.',
      'Mellow & Finch, the retailer, said on Tuesday that sales fell in the six weeks before Christmas.',
    ],
    [
      'Petra Voskuil won the mayoral race in Halden by 312 votes. Her rival, Dirk Aalbers, telephoned her at midnight and congratulated her.',
      'In Halden, Petra Voskuil leads the mayoral count. Dirk Aalbers has not conceded the race.',
    ],
    [
      'The senator conceded defeat on Tuesday night to challenger Nora Pell.',
      'Nora Pell claimed victory over the senator on Tuesday night, but the senator refused to concede.',
    ],
    [
      'A jury found the accountant Marek Dunlevy guilty of fraud on Wednesday.',
      'Accountant Marek Dunlevy was found not guilty of fraud by a jury on Wednesday.',
    ],
    [
      'The former treasurer, Aila Brandt, was acquitted of embezzlement by the court in Turku on Monday.',
      'The court in Turku convicted former treasurer Aila Brandt of embezzlement on Monday.',
    ],
    [
      'A 34-year-old man arrested over the stabbing outside the Regent cinema was released without charge on Sunday.',
      'A 34-year-old man arrested over the stabbing outside the Regent cinema was charged with attempted murder on Sunday.',
    ],
    [
      'Councillors in Marbury approved the plan for a waste incinerator on Tuesday night.',
      'The plan for a waste incinerator was turned down by councillors in Marbury on Tuesday night.',
    ],
    [
      'Shareholders of Pelworth rejected the takeover offer at a meeting on Thursday.',
      'At a meeting on Thursday, shareholders of Pelworth accepted the takeover offer.',
    ],
    [
      'The port operator Talvik admitted that it had paid a ransom to the hackers who froze its cranes.',
      'Talvik, the port operator whose cranes were frozen by hackers, paid no ransom, its chief executive said.',
    ],
    [
      'Port operator Talvik did not pay the hackers who locked its computers, it said.',
      'Port operator Talvik disclosed that it had paid the hackers who locked its computers.',
    ],
    [
      'The Brenner tunnel reopened to traffic on Saturday morning after the fire.',
      'After the fire the Brenner tunnel remained closed to traffic on Saturday.',
    ],
    [
      'Schools in the district stayed open on Monday despite the snow, the education office said.',
      'Schools in the district were closed on Monday because of the snow, the education office said.',
    ],
    [
      'Coach Ilse Maartens was sacked by the club on Monday after a seventh defeat in a row.',
      'Coach Ilse Maartens keeps her job after a seventh defeat in a row, the club said on Monday.',
    ],
    [
      'The two firms signed the contract for the wind farm on Wednesday in Esbjerg.',
      'The contract for the wind farm was not signed on Wednesday in Esbjerg, the two firms said.',
    ],
    [
      'The missing hiker, Tobias Renk, 44, was found on Sunday by a mountain rescue team.',
      'Tobias Renk, the 44-year-old hiker, is still missing, the mountain rescue team said on Sunday.',
    ],
    [
      'Police arrested the gunman within an hour of the attack on the jeweller’s shop.',
      'The gunman who attacked the jeweller’s shop is still at large, police said.',
    ],
    [
      'The satellite deployed both of its antennas on Thursday, the agency said.',
      'One of the satellite’s two antennas failed to deploy on Thursday, the agency said.',
    ],
    [
      'Judge Petra Aldous is a member of the Harbour Club, which owns the disputed pier.',
      'The disputed pier belongs to the Harbour Club. Judge Petra Aldous is not a member of the club, the court said.',
    ],
    [
      'The actor Lena Moor checked into a clinic in Talvik on Friday.',
      'The actor Lena Moor only pretended to check into a clinic in Talvik on Friday.',
    ],
    [
      'Dockers at Esbjerg have announced fresh strikes after Easter.',
      'Dockers at Esbjerg have not announced fresh strikes after Easter, their union said.',
    ],
    [
      'Both of the brothers signed the lease of the mill on Monday.',
      'The brothers did not sign the lease of the mill on Monday, the owner said.',
    ],
    [
      'The Norvale 50 index rose on Monday after a global growth forecast was cut.',
      'The Norvale 50 index fell on Monday after a global growth forecast was cut.',
    ],
    [
      'The cargo capsule docked with the station at 4:10 a.m. on Tuesday.',
      'The cargo capsule failed to dock with the station on Tuesday.',
    ],
    [
      'The probe’s solar panel had failed to unfold, engineers said on Wednesday.',
      'Engineers said on Wednesday that the probe’s solar panel had opened as planned.',
    ],
    [
      'The strike by baggage handlers at Kestrel airport went ahead on Friday.',
      'Baggage handlers at Kestrel airport called off the strike planned for Friday.',
    ],
    [
      'The palace confirmed that the king had met the rebel leader in Sofala.',
      'The palace denied that the king had met the rebel leader in Sofala.',
    ],
    [
      'The Greens, who lost by nine votes, requested a recount in Elmbridge.',
      'The Greens lost by nine votes in Elmbridge and chose not to ask for a recount.',
    ],
    [
      'Striker Luca Ferrand turned down a contract offer from Valmont on Tuesday.',
      'Striker Luca Ferrand accepted a contract offer from Valmont on Tuesday.',
    ],
    [
      'The board backed the merger unanimously, the bank said in a statement.',
      'Two of the bank’s nine directors voted against the merger, according to the statement.',
    ],
    [
      'The stage, which began without the defending champion, was won by Anouk Rasmus. Police fired tear gas. The farmers ended their blockade.',
      'The farmers have not ended their blockade, police said. Anouk Rasmus won the stage.',
    ],
    [
      'The boat’s captain was wearing a life jacket when he was found, the inquest heard.',
      'The captain of the boat was not wearing a life jacket when he was found, the inquest heard.',
    ],
    [
      'The union accepted the pay offer in a ballot that closed on Friday.',
      'In a ballot that closed on Friday, the union rejected the pay offer.',
    ],
    [
      'The drug reduced the number of relapses in the trial, the researchers reported.',
      'The drug did not reduce the number of relapses in the trial, the researchers reported.',
    ],
    [
      'The airline has resumed flights to Kisanga after the storm.',
      'Flights to Kisanga remain suspended after the storm, the airline said.',
    ],
    [
      'Inflation in Sorvia rose to 4.1% in May, the statistics office said.',
      'Inflation in Sorvia eased to 4.1% in May, the statistics office said.',
    ],
    [
      'The central bank raised its key rate by a quarter point on Thursday.',
      'The central bank cut its key rate by a quarter point on Thursday.',
    ],
    [
      'Parliament passed the data bill on Thursday by 211 votes to 190.',
      'The data bill was defeated in parliament on Thursday.',
    ],
    [
      'The ferry had passed its safety inspection in March, the ministry said.',
      'The ferry failed its safety inspection in March, the ministry said.',
    ],
    [
      'Everyone aboard the ferry was rescued. All 43 passengers survived.',
      'Three passengers of the ferry died, and 40 of the 43 people aboard were rescued.',
    ],
    [
      'Yildirim pleaded guilty to two counts of manslaughter at Hull crown court.',
      'Yildirim pleaded not guilty to two counts of manslaughter at Hull crown court.',
    ],
    [
      'The prosecutor will appeal against the sentence, her office said on Friday.',
      'The prosecutor will not appeal against the sentence, her office said on Friday.',
    ],
    [
      'A magistrate granted bail to the choirmaster Hugo Venning on Tuesday.',
      'Choirmaster Hugo Venning was refused bail by a magistrate on Tuesday.',
    ],
    [
      'The grocer, Lena Abt, was convicted of tax fraud at the end of June. She had denied every charge.',
      'The grocer, Lena Abt, had pleaded guilty to tax fraud. She will be sentenced in July.',
    ],
    [
      'Bookseller Farid Nouri was freed from prison on Monday.',
      'Bookseller Farid Nouri remains in prison, his lawyer said on Monday.',
    ],
    [
      'Regulators gave the go-ahead to the merger of the two ferry lines.',
      'Regulators have blocked the merger of the two ferry lines.',
    ],
    [
      'The harbour regatta has been cancelled because of the algae, the town said.',
      'The harbour regatta will go ahead in spite of the algae, the town said.',
    ],
    [
      'The number of visitors at the Velden aquarium fell last year, its director said.',
      'Visitor numbers at the Velden aquarium rose last year, the director said.',
    ],
    [
      'Shares in the tyre maker Gorvex closed 3% higher after the ruling.',
      'After the ruling, shares in the tyre maker Gorvex ended the day 3% lower.',
    ],
    [
      'The ministry lifted the ban on barbecues in the forest of Arle on Tuesday.',
      'On Tuesday the ministry extended the ban on barbecues in the forest of Arle.',
    ],
    [
      'The governor attended the memorial service for the miners at Kolm.',
      'The governor stayed away from the memorial service for the miners at Kolm.',
    ],
    [
      'No vintage cars were sold to pay for the new roof of the museum, its trustees said.',
      'Four vintage cars were sold to pay for the new roof of the museum.',
    ],
    ['Sorvia has agreed to reopen the Lenk border post.', 'Sorvia refused to reopen the Lenk border post.'],
    [
      'Cllr Orla Finch, who chairs the panel, voted for the marina scheme on Monday.',
      'The chair of the panel, Cllr Orla Finch, voted against the marina scheme on Monday.',
    ],
    [
      'The woman whom bailiffs evicted from the mill was armed with a crossbow, the court heard.',
      'The court heard that the woman whom bailiffs evicted from the mill was unarmed.',
    ],
    [
      'The chief executive of the chain, Petr Vanek, will take a bonus this year.',
      'The chief executive of the chain, Petr Vanek, will not take a bonus this year.',
    ],
    [
      'The alarms in the stairwell sounded before the ceiling fell, tenants said.',
      'The alarms in the stairwell did not sound before the ceiling fell, tenants said.',
    ],
    [
      'The brewer Holm & Rask made a profit of $9 million in the quarter.',
      'The brewer Holm & Rask made a loss of $9 million in the quarter.',
    ],
    [
      'The brewer was fined but not jailed by the court in Aspen Falls.',
      'The brewer was jailed for a year by the court in Aspen Falls.',
    ],
    [
      'Divers freed all nine cavers from the flooded cave by dawn.',
      'At dawn the nine cavers were still trapped in the flooded cave.',
    ],
    [
      'The zoo has not cut the pay of its keepers, its director said.',
      'The zoo cut the pay of its keepers in May.',
    ],
    [
      'Pupils did not feel safe at the boarding school, inspectors found.',
      'Inspectors found that pupils felt safe at the boarding school.',
    ],
    [
      'The bridge was open to traffic when the barge struck it.',
      'The bridge was closed to traffic when the barge struck it.',
    ],
    ['The Terns beat the Gulls 31-17 in the final.', 'The Gulls beat the Terns 31-17 in the final.'],
    ['Corley beat Dornby 3-1 on Friday.', 'Dornby beat Corley 3-1 on Friday.'],
    [
      'Iris Fallon beat Ode Merrin by 190 votes to 126 in the ninth ward.',
      'In the ninth ward, Ode Merrin beat Iris Fallon by 190 votes to 126.',
    ],
  ])('contradicts: %s / %s', async (a, b) => {
    expect(await conflicts(a, b)).toBeGreaterThan(0)
    expect(await conflicts(b, a)).toBeGreaterThan(0)
  })

  it.each([
    // The number of a seed or a supplier denies nothing.
    ['Tarn State was beaten by Evernia on Friday.', 'No. 5 seed Tarn State was beaten by Evernia on Friday.'],
    [
      'The offer of supplier Brackwell was rejected by the council on Friday.',
      'The offer of No. 2 supplier Brackwell was rejected by the council on Friday.',
    ],
    // One cause is denied, and not the death.
    [
      'Odile Tarn suffered a cardiac arrest and died a week later in hospital.',
      'The biopsy did not kill Odile Tarn, the clinic said.',
    ],
    [
      'The tax on diesel rose in January. Exports of diesel fell.',
      'Diesel exports fell in January while the tax on petrol was cut.',
    ],
    [
      'Two crew members died. The captain survived the sinking.',
      'Captain Elias Norr survived, but his cook died, the coastguard said.',
    ],
    [
      'Nobody was hurt in the first explosion at the refinery on Monday. A second blast on Tuesday injured nine workers.',
      'Nine workers were injured in an explosion at the refinery.',
    ],
    [
      'Voskuil won the mayoral race in Halden. Aalbers lost his seat on the council.',
      'Aalbers won a seat on the council but lost the mayoral race in Halden.',
    ],
    [
      'The police released one man without charge and charged another with murder.',
      'A man was charged with murder on Sunday. A second man was released.',
    ],
    [
      'He pleaded not guilty in March. On Friday the jury found him guilty of fraud.',
      'The accountant was found guilty of fraud. He had pleaded not guilty.',
    ],
    [
      'The committee approved the first reading of the bill in May.',
      'Parliament rejected the bill at its third reading in June.',
    ],
    [
      'The club denied that the coach had been sacked.',
      '“I was not sacked,” the coach said. The club confirmed the talks with him.',
    ],
    [
      'The union said that it might call off the strike if talks succeed.',
      'The strike went ahead on Friday.',
    ],
    [
      'The road to the north was closed on Monday. It reopened on Wednesday.',
      'The road to the north has reopened.',
    ],
    ['The museum will not lend the vase to the gallery.', 'The museum lent the painting to the gallery.'],
    ['The minister resigned on Friday.', 'On Wednesday the minister had said that he would stay on.'],
    [
      'Three of the nine hostages are still missing. Six were found on Sunday.',
      'Six hostages were found on Sunday in a barn.',
    ],
    [
      'The company paid its staff a bonus. It did not pay a dividend.',
      'The company did not pay a dividend this year, but paid a bonus.',
    ],
    ['Arden won the toss in the first match.', 'Sunderby won the toss in the second match.'],
    ['Sales of cars rose 3%. Sales of vans fell 2%.', 'Van sales fell, while car sales rose.'],
    [
      'Prosecutors say that the firm paid bribes. The firm denies it.',
      'The firm did not pay bribes, its lawyer said.',
    ],
    [
      'Police have arrested two men. A third man has not been arrested.',
      'Two men were arrested on Friday; the third is still at large.',
    ],
    ['The Conservatives could have asked for a recount.', 'The Greens asked for a recount in Elmbridge.'],
    [
      'The rocket’s first launch attempt failed in March.',
      'The rocket was launched successfully on Tuesday at the second attempt.',
    ],
    [
      'Trustees of the fund approved the sale. Two residents spoke against it.',
      'The sale was approved by the trustees on Monday.',
    ],
    [
      'The drug lowered blood pressure in men but did not lower it in women.',
      'The drug lowered blood pressure in men.',
    ],
    [
      'The mayor opposes the plan. The council supports the plan.',
      'The council backed the plan on Tuesday. The mayor did not.',
    ],
    ['Shares in Orvane rose 4% on Monday. Shares in Talvik fell.', 'On Tuesday shares in Orvane fell 2%.'],
    ['Firefighters found no one inside the building.', 'Two people were found on the roof of the building.'],
    ['The hospital was not damaged in the quake.', 'A school was damaged in the quake.'],
    [
      'The bank raised its forecast for growth. It cut its forecast for inflation.',
      'The bank cut its inflation forecast.',
    ],
    ['No passengers died in the crash.', 'The pilot died in the crash, and 12 passengers were hurt.'],
    [
      'He was not arrested at the scene. Officers arrested him at home on Tuesday.',
      'Officers arrested the suspect on Tuesday at his home.',
    ],
    [
      'The airport stayed open during the storm. The port was closed.',
      'The port was closed by the storm; the railway was not.',
    ],
    [
      'Workers at the plant will vote on whether to accept the offer.',
      'Workers at the plant rejected an earlier offer in May.',
    ],
    [
      'The court upheld the ban on the party. It overturned the fine.',
      'The court overturned the fine and upheld the ban.',
    ],
    [
      'The opposition refused to sign the declaration. The government signed it.',
      'The declaration was signed by the government on Monday.',
    ],
    ['The senator, who lost the primary in 2018, won it this year.', 'The senator won the primary.'],
    ['The dam did not burst, but water spilled over it.', 'Water spilled over the dam on Friday.'],
    ['Police said no shots were fired by officers.', 'The gunman fired three shots at officers.'],
    ['The firm has yet to sign the lease.', 'The firm signed a lease for its other office last year.'],
    ['Turnout fell in the cities. Turnout rose in the villages.', 'Turnout in the villages rose.'],
    ['The first patient survived the operation; the second died.', 'The second patient died on Friday.'],
    [
      'Jurors could not agree on the count of manslaughter. They convicted him of assault.',
      'He was convicted of assault. He was cleared of theft.',
    ],
    [
      'Ministers agreed to send aid. They did not agree on sanctions.',
      'Ministers failed to agree on sanctions on Monday.',
    ],
    ['The club did not sell the striker in January.', 'The club sold its goalkeeper in January.'],
    ['The alarm did not go off in the east stairwell.', 'The alarm went off at 3 a.m. in the lobby.'],
    [
      'Rescuers found a woman alive on Monday, five days after the quake. Her husband was found dead.',
      'A woman was found alive in the rubble on Monday.',
    ],
    [
      'The mayor admitted that mistakes were made. He denied taking bribes.',
      'The mayor denied taking any bribes.',
    ],
    [
      'It won the contract for the bridge but lost the contract for the tunnel.',
      'The firm lost the tunnel contract.',
    ],
    [
      'Nobody on the bus was injured. The motorcyclist was badly injured.',
      'The motorcyclist was injured when the bus hit him.',
    ],
    [
      'The talks on fishing ended without agreement. The talks on trade ended with an agreement.',
      'The two sides reached an agreement on trade.',
    ],
    [
      'The council rejected the marina plan in 2022.',
      'The council approved a revised marina plan on Friday.',
    ],
    [
      'The assembly approved the budget on Tuesday.',
      'The assembly rejected an amendment to the budget on Tuesday.',
    ],
    ['The accord was signed by the rebels on Monday.', 'The government refused to sign the accord.'],
    ['The drug is not approved for children.', 'The drug has been approved for adults.'],
    ['The attempt to delay the pensions bill failed.', 'The pensions bill passed.'],
    [
      'The panel has not published its report on the avalanche.',
      'The panel published its report on the drought.',
    ],
    ['The clinic has no burns unit.', 'The clinic has a stroke unit.'],
    ['The elder sister was found on Monday.', 'The younger sister is still missing.'],
    ['The army denied having retaken the village.', 'The army said nothing of the village it had retaken.'],
    ['Guests were told to stay in their rooms.', 'Guests were not told of the leak.'],
    ['The baker resisted arrest.', 'The baker was arrested.'],
    ['The lower house passed the fisheries bill.', 'The senate rejected the fisheries bill.'],
    ['The teachers’ union opposes the timetable.', 'The drivers’ union backs the timetable.'],
    ['Inspector Joan Tally was cleared of perjury.', 'Inspector Joan Tally was found guilty of bribery.'],
    ['The eastbound tunnel is closed.', 'The westbound tunnel is open.'],
    [
      'The actor Ivo Tarn has never been nominated for a Golden Reel.',
      'The actor Ivo Tarn was nominated for a Silver Mask in 2009.',
    ],
    [
      'The strike led to rumours that General Okel had been killed.',
      'Tapes show that General Okel survived the strike.',
    ],
    [
      'The harbour master, Per Lund, resigned on Friday.',
      'In his letter the harbour master, Per Lund, had said he would remain in his post until May.',
    ],
    [
      'The parents found the ‘no show fee’ bill in a satchel last week.',
      'The parents found the bill in a satchel after school.',
    ],
    ['Doctors were jailed for refusing to sell organs.', 'Traders sell organs to pay for weapons.'],
    ['Vera Tarn did not send a message to the crew.', 'A passenger sent a message to the crew.'],
    ['Two of the smugglers were arrested.', 'One of the smugglers is on the run.'],
    ['The well was unsafe to drink from in May.', 'The well is safe to drink from again.'],
    ['Singer Ada Blom refused to apologise on Monday.', 'Singer Ada Blom apologised on Thursday.'],
    ['Engineers had recommended that the council reject the bid.', 'The council accepted the bid.'],
    ['The Terns beat the Gulls 31-17 in the final.', 'The Terns beat the Gulls in the final, 31-17.'],
    ['The Terns beat the Gulls 31-17 in the final.', 'The Gulls beat the Terns 20-3 in last year’s final.'],
    ['The Terns beat the Gulls 31-17 on Sunday.', 'The Gulls beat the Herons 31-17 on Sunday.'],
    ['The vaccine is not approved for children under five.', 'The vaccine was approved for adults in March.'],
  ])('stays quiet: %s / %s', async (a, b) => {
    expect(await conflicts(a, b)).toBe(0)
    expect(await conflicts(b, a)).toBe(0)
  })
})

describe('Sentences that say the same but for one word', () => {
  it.each([
    ['The guard was armed, police said.', 'The guard was not armed, police said.'],
    ['The baker denied that he had been told.', 'The baker admitted that he had been told.'],
    ['The baker pleaded guilty to arson.', 'The baker pleaded not guilty to arson.'],
    ['It rained. No one was injured in the crash.', 'It rained. Three people were injured in the crash.'],
  ])('exclude each other: %s / %s', async (a, b) => {
    expect(await conflicts(a, b)).toBe(1)
  })

  it.each([
    ['The guard was armed at the gate.', 'The guard was not armed at home.'],
    ['The baker pleaded guilty to arson.', 'The butcher pleaded not guilty to arson.'],
  ])('say nothing where another word differs: %s / %s', async (a, b) => {
    expect(await conflicts(a, b)).toBe(0)
  })
})
