/** Where an office belongs. Two different offices of one field are seldom held by one person. */
export type Field =
  | 'government'
  | 'local'
  | 'justice'
  | 'company'
  | 'university'
  | 'sport'
  | 'service'
  | 'rank'
  | 'parliament'
  | 'church'

/** A noun, or group of words, that names a role. */
export interface Head {
  /** The form that stands for all of its synonyms: "chief executive". */
  readonly name: string
  /** Fields it belongs to; none for a description that anybody may bear besides an office: "economist". */
  readonly fields: readonly Field[]
  /** What the words say of rank and portfolio besides: "cfo" is a chief officer for finance. */
  readonly rank?: readonly string[]
  readonly portfolio?: readonly string[]
}

/** "name/synonym/synonym: field field | rank | portfolio", most of them offices that one person holds alone. */
const lines: readonly string[] = [
  // Heads of state and government
  'president: government company university',
  'prime minister/premier/taoiseach/pm/minister president/minister-president: government',
  'first minister: government',
  'chief minister/cm: government',
  'chancellor: government university',
  'lord chancellor: justice',
  'surgeon general/surgeon-general: government',
  'head teacher/headteacher/headmaster/headmistress: university',
  'principal: university',
  'supreme leader: government',
  'crown prince: government',
  'king: government',
  'queen: government',
  'emir: government',
  'sultan: government',
  'pope: church',
  // Ministers and those around them
  'minister: government',
  'secretary: government',
  'minister of state: government',
  'attorney general/attorney-general/ag: government justice',
  'adviser/advisor: government',
  'chief of staff: government service',
  'negotiator: government',
  'lead negotiator: government | chief',
  'ambassador/high commissioner: government',
  'envoy/special envoy/emissary: government',
  'consul/consul general/consul-general: government',
  'commissioner: government local justice',
  'inspector general/inspector-general: government',
  'comptroller/controller: government local company',
  'secretary general/secretary-general: government',
  'general secretary: company government',
  'permanent secretary: government',
  'cabinet secretary: government',
  'director general/director-general: government company',
  'ombudsman/ombudswoman: government',
  // Government of regions and towns
  'governor: government local',
  'mayor: local',
  'treasurer: local company',
  'clerk: local',
  'city manager: local',
  'prefect: local',
  'harbor master/harbour master/harbormaster/harbourmaster: local',
  'sheriff: local justice',
  'superintendent: local',
  // Parliament
  'speaker: parliament',
  'majority leader: parliament',
  'minority leader: parliament',
  'whip: parliament',
  // Courts and prosecution
  'judge/justice/magistrate/district judge/circuit judge/federal judge/lord justice/lady justice/mr justice/mrs justice/ms justice: justice',
  'chief justice: justice',
  'prosecutor: justice',
  'district attorney/da: justice',
  'solicitor general/solicitor-general: justice',
  'public defender: justice',
  'director of public prosecutions/dpp: justice',
  'coroner: justice',
  'marshal: justice',
  // Whoever is at the top of a service, a department, a branch
  'chief: local justice service',
  'head: government local company university',
  'director: government local company university',
  'boss: company',
  'commandant: service',
  'commander: service',
  'commander in chief/commander-in-chief: service',
  'incident commander: service',
  'chief constable: service',
  'battalion chief: service',
  // Firms
  'chief executive/chief executive officer/ceo: company',
  'managing director/md: company',
  'executive director: company',
  'general manager/gm: company sport',
  'chair/chairman/chairwoman/chairperson: company parliament',
  'chief officer: company',
  'general counsel: company',
  'company secretary: company',
  // Universities
  'vice-chancellor/vice chancellor: university',
  'provost: university',
  'rector: university',
  'dean: university',
  'registrar: university',
  // Sport
  'coach/head coach: sport',
  'manager: sport',
  'sporting director/director of football/sports director: sport',
  'referee: sport',
  'goalkeeper/keeper/goalie: sport',
  // Church
  'archbishop: church',
  'bishop: church',
  // Ranks, lowest to highest
  'private: rank',
  'corporal: rank',
  'sergeant: rank',
  'lieutenant: rank',
  'major: rank',
  'colonel: rank',
  'brigadier: rank',
  'general: rank',
  'admiral: rank',
  'sergeant major/sergeant-major: rank',
  'flight lieutenant: rank',
  'squadron leader: rank',
  'wing commander: rank',
  'group captain: rank',
  'air commodore: rank',
  'air marshal: rank',
  // Descriptions that stand beside any office
  'spokesperson/spokesman/spokeswoman:',
  'leader:',
  'trustee:',
  'founder/co-founder/cofounder:',
  'editor/editor in chief/editor-in-chief:',
  'council member/councilman/councilwoman/councillor/councilor/councilmember/councilperson:',
  'senator:',
  'representative:',
  'lawmaker/legislator/parliamentarian/mp:',
  'congressman/congresswoman:',
  'professor:',
  'doctor/physician/dr:',
  'captain:',
  'master:',
  'skipper:',
  'officer/policeman/policewoman/trooper/cop:',
  'constable/police constable/pc:',
  'vicar general/vicar-general:',
  'firefighter/fireman:',
  'film-maker/filmmaker:',
  'cinematographer/director of photography:',
  'cameraman/camerawoman:',
  'press secretary:',
  'first lady:',
  'second-in-command:',
  'running mate:',
  'vice-presidential candidate:',
  'actor/actress:',
]

/** Offices named by an adjective that is their portfolio: "finance chief" is a chief financial officer. */
const officers: readonly (readonly [string, string])[] = [
  ['cfo', 'finance'],
  ['coo', 'operations'],
  ['cto', 'technology'],
  ['cio', 'information'],
  ['cmo', 'marketing'],
]

/** Ranks of detectives by their initials: "DS Ida Lund" is a detective sergeant. */
const detectives: readonly (readonly [string, Head])[] = [
  ['dci', { name: 'inspector', fields: [], rank: ['chief', 'detective'] }],
  ['di', { name: 'inspector', fields: [], rank: ['detective'] }],
  ['ds', { name: 'sergeant', fields: ['rank'], rank: ['detective'] }],
]

const withSynonyms = (line: string): readonly (readonly [string, Head])[] => {
  const [forms = '', fields = ''] = line.split(':')
  const [fieldWords = '', rank = ''] = fields.split('|')
  const names = forms.split('/')
  const head: Head = {
    name: names[0] ?? '',
    fields: fieldWords.split(' ').filter((word): word is Field => word !== ''),
    ...(rank && { rank: rank.trim().split(' ') }),
  }
  return names.map(name => [name, head] as const)
}

/** Roles of which more is known than that they are one, by every form, lower case. */
export const heads: ReadonlyMap<string, Head> = new Map([
  ...lines.flatMap(withSynonyms),
  ...detectives,
  ...officers.map(
    ([form, portfolio]) =>
      [form, { name: 'chief officer', fields: ['company'], portfolio: [portfolio] } satisfies Head] as const,
  ),
])

/** Most words that a head may have. */
export const longestHead = 4

/** Words for whoever is at the top of something: any office may be meant that is in charge of the same. */
const informal: ReadonlySet<string> = new Set(['chief', 'head', 'boss'])

/** What an office is in charge of where its name says so: a treasurer, of finance. */
const ownMatter: ReadonlyMap<string, string> = new Map([
  ['treasurer', 'finance'],
  ['sheriff', 'sheriff'],
  ['judge', 'court'],
  ['prosecutor', 'prosecution'],
  ['mayor', 'city hall'],
  ['clerk', 'records'],
  ['coroner', 'inquests'],
  ['general counsel', 'law'],
])

/** The matter that an office's name states, for an office without a stated portfolio. */
export const matterOf = (head: string): readonly string[] => {
  const matter = ownMatter.get(head)
  return matter === undefined ? [] : [matter]
}

/** True for "chief", "head", "boss". */
export const isInformal = (head: string): boolean => informal.has(head)

/** True for a role that one person holds alone, false for a description: "economist", "veteran". */
export const isOffice = (head: string): boolean => (heads.get(head)?.fields.length ?? 0) > 0
