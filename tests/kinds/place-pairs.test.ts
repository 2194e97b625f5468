import { describe, expect, it } from 'vitest'
import { conflictsOf } from '../support/conflicts-of.ts'

const conflicts = conflictsOf('place')

describe('Where it happened, told by two newsrooms', () => {
  it.each([
    [
      'A jet from Oslo to Athens made an emergency landing on Monday after a passenger fell ill.',
      'A passenger fell ill on a jet flying from Oslo to Rome, which made an emergency landing on Monday.',
    ],
    [
      'The earthquake struck 55 kilometres south of Brodwen at dawn, the survey said.',
      'Its epicentre was located 55 kilometers (34 miles) west of the town of Brodwen, the survey said.',
    ],
    [
      'The bus left Zagreb for Sarajevo at dawn and overturned on the motorway. Six people died.',
      'Six people died when a bus on its way from Zagreb to Belgrade overturned on the motorway.',
    ],
    [
      'The thieves broke three glass cases in the east wing of the museum.',
      'The thieves broke into the west wing of the museum and smashed three glass cases.',
    ],
    [
      'The fire started in the north tower of the hotel, officials said.',
      'Officials said the fire started in the south tower of the hotel.',
    ],
    [
      'An embankment gave way at Dulapara late on Tuesday, flooding dozens of villages.',
      'The flood began on Tuesday night when an embankment collapsed at Kharmat.',
    ],
    [
      'The cyclone made landfall near Beira on Tuesday with winds of 165 km an hour.',
      'The cyclone made landfall near Maputo on Tuesday with winds of 185 km an hour.',
    ],
    [
      'The hurricane came ashore near Tampico on Friday night.',
      'The hurricane made landfall near Veracruz late on Friday.',
    ],
    [
      'Firefighters said an explosion at a paint store in Bradford on Tuesday killed two people.',
      'The firm shut its paint store after Tuesday’s explosion in Norwich, which killed two people.',
    ],
    [
      'The sculptor Ansel Hroch was born in Brno on 3 March 1930, the son of a tram driver.',
      'Born in Olomouc, the sculptor Ansel Hroch was the son of a tram driver.',
    ],
    ['The victims were taken to St Brannoc’s hospital.', 'The victims were taken to Royal Marden hospital.'],
    [
      'The injured driver was flown to Harlow General Hospital.',
      'The injured driver was flown to Queen Adela Hospital.',
    ],
    [
      'The body was found on the third floor of the building.',
      'The body was found on the fifth floor of the building.',
    ],
    [
      'A 40-year-old man was shot dead at 14 Orchard Street on Sunday.',
      'A 40-year-old man was shot dead at 41 Orchard Street on Sunday.',
    ],
    [
      'The shooting happened on Mercer Avenue shortly after midnight.',
      'The shooting happened on Dorset Street shortly after midnight.',
    ],
    [
      'The final will be played at the Riverside Stadium in July.',
      'The final will be played at the Meadow Park Stadium in July.',
    ],
    ['The two leaders met in Geneva on Monday.', 'The two leaders met in Vienna on Monday.'],
    [
      'The new chip plant will be built in Dresden, the company said.',
      'The company said that the new chip plant will be built in Leipzig.',
    ],
    [
      'The company will move its headquarters from Lyon to Paris.',
      'The company will move its headquarters from Lyon to Brussels.',
    ],
    [
      'The suspect was arrested in Marseille after a chase.',
      'The suspect was arrested in Toulouse after a chase.',
    ],
    [
      'The suspect was extradited to Spain on Thursday.',
      'The suspect was extradited to Portugal on Thursday.',
    ],
    [
      'The two climbers were last seen on the north face of the mountain.',
      'The two climbers were last seen on the south face of the mountain.',
    ],
    [
      'The hostages were held in a barn in Normandy, police said.',
      'The hostages were held in a barn in Brittany, police said.',
    ],
    [
      'The mayor was attacked in the village of Ostrow on Sunday.',
      'The mayor was attacked in the village of Lipnica on Sunday.',
    ],
    ['The summit will be held in Nairobi in June.', 'The summit will be held in Kampala in June.'],
    [
      'Rioters set fire to a police station in Bristol on Saturday night.',
      'Rioters set fire to a police station in Cardiff on Saturday night.',
    ],
    [
      'The stage finished in Grenoble, where Rasmus won the sprint.',
      'Rasmus won the sprint as the stage finished in Chambery.',
    ],
    [
      'The dog was found alive in Tollerby, 40 miles from home.',
      'The dog was found alive in Wexmouth, 40 miles from home.',
    ],
  ])('contradicts: %s / %s', async (a, b) => {
    expect(await conflicts(a, b)).toBeGreaterThan(0)
    expect(await conflicts(b, a)).toBeGreaterThan(0)
  })

  it.each([
    [
      'The storm crossed the coast near Angra and moved towards Volta.',
      'The storm crossed the coast near Angra.',
    ],
    [
      'The jet from Oslo to Athens landed in Vienna.',
      'The jet landed at Vienna airport on its way from Oslo to Athens.',
    ],
    [
      'The leaders met in Geneva. They will meet again in Oslo in June.',
      'The two leaders will meet in Oslo in June.',
    ],
    [
      'The suspect was arrested in Marseille. He had lived in Toulouse.',
      'The suspect, who lived in Toulouse, was arrested.',
    ],
    [
      'The train from Paris was delayed in Lille.',
      'The train was travelling to Brussels when it was delayed.',
    ],
    [
      'The flood began at Dulapara. In Kharmat 40 houses were swept away.',
      'In Kharmat, 40 houses were destroyed by the flood.',
    ],
    [
      'The museum’s east wing is closed. The theft happened in the main hall.',
      'The theft happened in the main hall of the museum.',
    ],
    ['He was born in Bologna and died in Rome.', 'He died in Rome at the age of 90.'],
    ['The quake struck near Mardakan and was felt in Baku.', 'The quake was felt in Baku.'],
    ['The company has plants in Dresden and Leipzig.', 'The company has a plant in Dresden.'],
    [
      'The victims were taken to hospitals in Leeds and Bradford.',
      'Two victims were taken to a hospital in Leeds.',
    ],
    [
      'The police station in Bristol was set on fire. A shop in Cardiff was looted.',
      'A shop in Cardiff was looted on Saturday.',
    ],
    [
      'The fire started on the third floor and spread to the fifth floor.',
      'The fire spread to the fifth floor.',
    ],
    [
      'One man died at Royal Marden hospital. Two others were treated at St Brannoc’s hospital.',
      'Two people were treated at St Brannoc’s hospital.',
    ],
    [
      'The tanker was bound for Oman. It ran aground off Yemen.',
      'The tanker ran aground off the coast of Yemen.',
    ],
    [
      'The village of Hjortnes lies in the municipality of Skarvik.',
      'The landslide hit Skarvik municipality.',
    ],
    [
      'The cyclone hit Beira on Tuesday and Chimoio on Wednesday.',
      'The cyclone reached Chimoio on Wednesday.',
    ],
    [
      'The accident happened near the village of Ostrow, between Lipnica and Brod.',
      'The accident happened near Lipnica.',
    ],
    ['The march started at Orchard Street and ended in Mercer Avenue.', 'The march ended in Mercer Avenue.'],
    ['The match in Lyon ended 1-1. The match in Nice ended 2-0.', 'In Nice, the home side won 2-0.'],
    ['Sales rose in Germany. Sales fell in France.', 'In France, sales fell.'],
    ['Police searched a house in Leeds and a flat in York.', 'Police searched a flat in York.'],
    ['A man from Turin was injured.', 'The man was injured in Milan.'],
    [
      'The envoy flew from Cairo to Amman on Monday and to Doha on Tuesday.',
      'The envoy flew to Doha on Tuesday.',
    ],
    [
      'The hospital in the north wing has 200 beds. The east wing is being rebuilt.',
      'The north wing holds 200 beds.',
    ],
    [
      'The spokesman said in London that the ship was off Malta.',
      'The ship was off the coast of Malta, the spokesman said in Valletta.',
    ],
    ['The mayor of Ostrow met the mayor of Lipnica.', 'The mayor of Lipnica was at the meeting.'],
    ['Three people died in Ostrow and two in Lipnica.', 'Two people died in Lipnica.'],
    [
      'The ferry left Piraeus for Naxos. Another ferry left Piraeus for Paros.',
      'A ferry to Paros left Piraeus.',
    ],
    ['The cyclone killed two people in Corvo.', 'The cyclone killed four people in Tavira.'],
    [
      'A government spokeswoman in Oslo said the deal was fair.',
      'The government in Seoul said it had given way.',
    ],
    [
      'The smuggler was found dead in Karlin prison after his arrest.',
      'The smuggler was found dead in a Tavirese jail after his arrest.',
    ],
    ['The earthquake was felt in Ankara.', 'The earthquake was felt in Konya.'],
    ['The train runs from Zagreb to Split.', 'The train runs from Split to Zadar.'],
    ['The sculptor Ansel Hroch was born in Brno.', 'His wife, Mila Hroch, was born in Olomouc.'],
    ['He was born in Brno and raised in Olomouc.', 'The sculptor, who was born in Brno, lived in Prague.'],
  ])('stays quiet: %s / %s', async (a, b) => {
    expect(await conflicts(a, b)).toBe(0)
    expect(await conflicts(b, a)).toBe(0)
  })
})
