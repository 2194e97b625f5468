import { wordSet } from '../word-set.ts'

/**
 * Nouns that end or open the name of a built or natural place, by the sort of place. The first of each line is the
 * sort; the rest are other words and languages for it, folded.
 */
export const facilityLines: readonly string[] = [
  'school escuela colegio ecole schule academy gymnasium lycee kindergarten preschool',
  'college polytechnic',
  'university universidad universite universitat universidade universita',
  'hospital infirmary hopital krankenhaus ospedale spital',
  'clinic clinica klinik',
  'airport aeropuerto aeroport aeroporto flughafen airfield aerodrome',
  'airbase',
  'station gare estacion bahnhof hauptbahnhof stazione estacao stn',
  'terminal',
  'port puerto porto harbour harbor marina',
  'pier wharf quay dock jetty',
  'stadium estadio estadi stade stadio stadion arena ballpark velodrome coliseum',
  'courthouse',
  'prison jail penitentiary',
  'hotel motel inn hostel resort',
  'church iglesia igreja eglise kirche chiesa chapel',
  'cathedral catedral cathedrale duomo basilica minster',
  'abbey monastery convent priory',
  'mosque',
  'temple',
  'synagogue',
  'museum museo musee museu',
  'gallery galleria galeria',
  'theatre theater teatro theatre playhouse',
  'library biblioteca bibliotheque',
  'hall rathaus',
  'palace palacio palais palazzo palast schloss',
  'castle castillo chateau burg castelo castello',
  'tower torre turm',
  'house mansion villa lodge cottage',
  'building block',
  'center centre centro zentrum complex',
  'mall arcade',
  'market mercado marche markt bazaar',
  'park parque parc parco gardens garden jardin',
  'zoo aquarium',
  'cemetery graveyard',
  'square plaza place platz piazza praca placa plac circus',
  'street calle rua rue strasse via ulica st',
  'avenue avenida ave av',
  'road rd carretera',
  'boulevard blvd',
  'lane ln',
  'drive',
  'highway hwy freeway motorway expressway turnpike interstate',
  'bridge puente pont brucke ponte viaduct',
  'tunnel',
  'beach playa praia plage strand',
  'island isla ilha ile isola insel isle islands islands isles cay key atoll',
  'mountain mount mont monte montana peak mountains hills hill ridge volcano volcan',
  'valley valle canyon gorge',
  'river rio riviere fluss creek',
  'lake lago lac loch reservoir laguna',
  'bay bahia baia gulf golfo sea strait straits channel ocean fjord sound',
  'cape cabo cap peninsula point',
  'forest bosque woods wood',
  'desert desierto',
  'dam',
  'mine quarry',
  'factory plant mill refinery',
  'base barracks fort garrison camp',
  'farm ranch hacienda',
  'terrace estate heights gardens quarter',
  'border crossing',
  'pavilion',
]

/** Nouns that open a name in the Romance and other languages: "Estadio de la Ribera", "Rue de Rivoli". */
export const openers: ReadonlySet<string> = wordSet(`
  escuela colegio ecole schule lycee universidad universite universidade universita hopital ospedale
  aeropuerto aeroport aeroporto gare estacion stazione estacao estadio estadi stade stadio iglesia igreja
  eglise catedral cathedrale museo musee museu teatro biblioteca palacio palais palazzo castillo chateau
  castelo castello torre mercado marche parque parc parco plaza piazza praca placa calle rua rue via
  avenida puente pont ponte playa praia plage isla ilha ile isola mont monte valle rio lago lac bahia
  golfo cabo volcan laguna lake mount loch camp cape hotel
`)

/** Nouns that "of" follows in a name: "Gulf of Mexico", "University of Porto", "Strait of Hormuz". */
export const ofHeads: ReadonlySet<string> = wordSet(`
  gulf bay sea strait straits isle isles cape university church cathedral basilica port museum palace
  tower temple abbey hall house city town county province state region district village cliffs firth lake
  mount valley forest channel horn coast rock garden tomb gate shrine
`)

/** Sorts so common that a lower-case noun after a name makes no site: "Lisbon court", "Porto port". */
export const looseSorts: ReadonlySet<string> = wordSet(`
  house building block border port market center base camp point key sound drive hall farm mine via lane
  place wood woods plant factory terrace quarter
`)

/** Sorts that are not family names too, so that the reader of people's names may be wrong about them. */
export const firmSorts: ReadonlySet<string> = wordSet(`
  school hospital clinic airport airbase stadium street avenue road boulevard highway museum library
  university hotel cathedral church bridge prison station island river lake bay beach square theatre
`)

/** Sorts that go without a name: "taken to a hospital", "a shelter at a middle school". */
export const unnamedSorts: ReadonlySet<string> = wordSet(`
  school college university hospital clinic airport airbase station stadium prison hotel church cathedral
  abbey mosque temple synagogue museum gallery theatre library palace castle zoo cemetery park beach mall
`)

/** Sorts that also name firms and bodies: "Maple House" says nothing, "High Court" is a court of law. */
export const institutional: ReadonlySet<string> = wordSet('house college via')
