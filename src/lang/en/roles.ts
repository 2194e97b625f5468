import { wordSet } from '../word-set.ts'
import { relationNouns } from './relations.ts'

/** Ranks that are adjectives, too: "*private* Holm". */
export const ranksOfAdjectives: ReadonlySet<string> = wordSet('general private major')

/** Words in -man that name no man: "Roman". */
export const manlessWords: ReadonlySet<string> = wordSet('human roman german norman')

/** Roles that are written as their initials, in capitals: "PM Ida Lund". */
export const roleInitials: ReadonlySet<string> = wordSet('PM DA AG DPP MD CM DCI DI DS PC')

/** Roles that many people of one surname may bear in one story. */
export const commonRoles: ReadonlySet<string> = wordSet(`
  resident professor doctor officer student teacher farmer lawyer worker member official candidate veteran
  player
`)

/** A bare noun that is more often something else: "Smith, head bowed", "Lee, star of the show". */
export const ambiguousRoles: ReadonlySet<string> = wordSet(`
  head guard star lock center prop hooker model host partner champion general fan chair
`)

/** Role nouns that are surnames as well: after a first name they end it. */
export const roleSurnames: ReadonlySet<string> = wordSet(`
  king queen prince bishop cook baker butcher page porter carpenter mason priest abbot dean major marshal
  sergeant pope singer fisher hunter farmer gardener painter driver judge guard marshall chambers miller
  taylor star tailor duke lord fellow chancellor champion center french english brother cousin tenor
  master warden proctor justice model friend principal general liberal head chief monk nun nurse lock
  hooker prop winger
`)

/** Offices and callings that stand before a surname alone: "President Holtby", "Coach Ricci". */
export const callingNouns: ReadonlySet<string> = wordSet(`
  president premier chancellor minister secretary governor mayor commissioner ambassador senator
  congressman congresswoman councillor councilor councilman councilwoman alderman assemblyman
  assemblywoman supervisor treasurer speaker chief judge justice magistrate prosecutor attorney sheriff
  marshal constable detective inspector superintendent officer trooper general admiral colonel major
  captain commander lieutenant sergeant corporal professor doctor nurse king queen prince princess lord
  lady pope cardinal archbishop bishop archdeacon pastor rabbi imam ayatollah sheikh coach chairman
  chairwoman uncle aunt brother sister
`)

/**
 * Nouns for what a person is or does, in the singular and lower case: offices, ranks, professions, positions in a
 * team, kin. The last word of a longer title stands for it ("executive", "officer").
 */
export const roleNouns: ReadonlySet<string> = wordSet(
  // government, parliament, law
  `
    president premier chancellor minister secretary undersecretary adviser advisor aide governor mayor
    commissioner commissar ambassador envoy consul diplomat delegate representative negotiator mediator
    senator congressman congresswoman lawmaker legislator parliamentarian deputy mp mep msp speaker whip
    councillor councilor backbencher councilman councilwoman councilmember councilperson alderman
    alderwoman assemblyman assemblywoman assemblymember selectman supervisor trustee treasurer
    comptroller controller auditor clerk registrar ombudsman ombudswoman administrator prefect
    politician candidate nominee challenger contender front-runner frontrunner leader chief head boss czar tsar official bureaucrat technocrat
    statesman stateswoman strategist operative pollster lobbyist campaigner activist organiser organizer
    dissident judge justice magistrate prosecutor attorney lawyer barrister solicitor advocate counsel
    defender notary coroner sheriff marshal constable detective inspector superintendent investigator
    officer policeman policewoman cop trooper ranger warden guard agent spy king queen prince princess
    ruler emperor duke duchess lord lady monarch taoiseach tanaiste tánaiste sultan emir peer peeress
    baron baroness viscount earl count countess democrat republican conservative liberal independent
    socialist populist member chairman chairwoman chairperson chair vice-chair co-chair cochair
    co-chairman co-chairwoman spokesman spokeswoman spokesperson spokespeople
  `,
  // armed forces and rescue
  `
    general admiral colonel major captain commander commandant lieutenant sergeant corporal private
    brigadier commander-in-chief soldier marine sailor airman veteran fighter warlord rebel militant
    firefighter fireman paramedic lifeguard skipper master helmsman coxswain coastguard pilot co-pilot
    astronaut cosmonaut
  `,
  // firms
  `
    executive coordinator co-ordinator ceo cfo coo cto cio cmo gm director manager founder co-founder
    cofounder owner co-owner proprietor entrepreneur businessman businesswoman financier banker investor
    trader broker dealer developer economist analyst accountant consultant planner marketer employee
    worker clerk operator builder contractor landlord landlady publican landowner tycoon mogul magnate
    billionaire millionaire shareholder
  `,
  // learning, science, medicine
  `
    professor lecturer academic scholar scientist researcher historian philosopher theorist dean provost
    rector principal headteacher headmaster headmistress teacher tutor instructor educator student pupil
    graduate fellow doctor physician surgeon nurse midwife medic pharmacist dentist vet veterinarian
    clinician mathematician engineer architect designer technician inventor programmer expert specialist
    meteorologist forecaster vaccinator caseworker librarian archivist curator conservator restorer
    vice-chancellor pro-vice-chancellor
  `,
  // press and arts
  `
    editor editor-in-chief reporter correspondent journalist columnist commentator presenter broadcaster
    anchor producer photographer cameraman camerawoman videographer cinematographer filmmaker film-maker
    writer novelist poet playwright dramatist screenwriter author painter sculptor artist modernist
    illustrator actor actress comedian dancer choreographer composer conductor musician singer
    songwriter singer-songwriter rapper frontman frontwoman guitarist drummer pianist violinist soprano
    tenor model influencer blogger youtuber chef restaurateur publisher translator
  `,
  // faith
  `
    pope cardinal archbishop bishop priest vicar canon pastor minister rabbi imam cleric monk nun abbot
    chaplain deacon archdeacon curate ayatollah sheikh reverend preacher
  `,
  // sport
  `
    coach trainer referee umpire linesman player footballer striker midfielder defender winger forward
    goalkeeper keeper goalie quarterback receiver linebacker cornerback lineman kicker guard center
    centre pitcher catcher shortstop outfielder infielder batsman batter bowler wicketkeeper all-rounder
    fly-half scrum-half hooker prop lock flanker centre-half center-half centre-back center-back
    full-back left-back right-back wing-back centre-forward center-forward sprinter runner swimmer
    cyclist rider jockey driver racer golfer boxer wrestler skier skater gymnast seed climber
    mountaineer athlete champion medallist medalist olympian substitute replacement rookie scorer
    captain co-captain scout
  `,
  // work, home, courts
  `
    foreman forewoman hotelier rescuer headman farmer fisherman rancher grower miner labourer laborer
    carpenter plumber electrician mechanic baker butcher tailor shopkeeper bartender waiter waitress
    cleaner cook janitor courier porter gardener guide driver longshoreman docker handler secretary
    receptionist assistant volunteer carer babysitter hairdresser migrant refugee pensioner retiree
    deputy second-in-command right-hand whistleblower donor patron philanthropist pioneer protégé
    protege collector auctioneer
  `,
  ...relationNouns,
)

/** Professions that newsrooms use for each other. */
export const trades: readonly ReadonlySet<string>[] = [
  new Set(['cinematographer', 'cameraman', 'photographer']),
  new Set(['lawyer', 'attorney', 'barrister', 'solicitor', 'counsel']),
  new Set(['film-maker', 'director']),
  new Set(['doctor', 'surgeon', 'physician']),
  new Set(['footballer', 'striker', 'forward', 'winger', 'midfielder', 'defender']),
  new Set(['writer', 'author', 'novelist']),
  new Set(['singer', 'musician']),
]

/** Endings of role nouns too many to list: "seismologist", "mathematician", "policymaker", "goalkeeper". */
export const roleEndings: RegExp =
  /(?:ologist|ographer|physicist|iatrist|ician|onomer|onomist|keeper|maker|worker|fighter|woman|spokesman)$/u

/** "staff *turnover*": whose it is where it is no revenue, as concepts. */
export const turnoverOf: { readonly noun: string; readonly people: ReadonlySet<string> } = {
  noun: 'turnover',
  people: wordSet('worker personnel teacher nurse manager executive tenant officer membership'),
}
