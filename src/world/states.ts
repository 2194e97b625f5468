/** Short forms of first-level divisions that a dateline uses, by country, with the division's code in the data. */
export interface State {
  readonly country: string
  readonly division: string
}

/** AP style, with the stop it is written with left out: "Pa." is `Pa`. States AP never shortens are missing. */
const american =
  'Ala:AL Ariz:AZ Ark:AR Calif:CA Colo:CO Conn:CT Del:DE Fla:FL Ga:GA Ill:IL Ind:IN Kan:KS Kans:KS Ky:KY La:LA ' +
  'Md:MD Mass:MA Mich:MI Minn:MN Miss:MS Mo:MO Mont:MT Neb:NE Nebr:NE Nev:NV Okla:OK Ore:OR Pa:PA Penn:PA ' +
  'Tenn:TN Tex:TX Vt:VT Va:VA Wash:WA Wis:WI Wisc:WI Wyo:WY NH:NH NJ:NJ NM:NM NY:NY NC:NC ND:ND RI:RI SC:SC ' +
  'SD:SD WVa:WV DC:DC'

/** GeoNames numbers the Canadian provinces and Australian states; news writes these. */
const canadian = 'Alta:01 BC:02 Man:03 NB:04 NL:05 NS:07 Ont:08 PEI:09 Que:10 Sask:11'
const australian = 'NSW:02 Qld:04 Tas:06 Vic:07'

/** Two capitals, as in an address: "Harrisburg, PA". */
const postal =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK ' +
  'OR PA RI SC SD TN TX UT VT VA WA WV WI WY'

const table = (list: string, country: string): readonly (readonly [string, State])[] =>
  list.split(' ').map(entry => {
    const [short = '', division = short] = entry.split(':')
    return [short, { country, division }] as const
  })

const stopped: ReadonlyMap<string, State> = new Map([
  ...table(australian, 'AUS'),
  ...table(canadian, 'CAN'),
  ...table(american, 'USA'),
])
const capitals: ReadonlyMap<string, State> = new Map(table(postal, 'USA'))

/**
 * The state behind a short form as a dateline or address writes it: "Pa.", "N.Y.", "PA", "Ont.". "In", "Or" and
 * "Miss" are words, so a form of two capitals must be in capitals and the rest need their stop; the caller
 * passes the stop on: `stateOf('Va.')` is `{ country: 'USA', division: 'VA' }`, `stateOf('Va')` is null.
 */
export const stateOf = (short: string): State | null => {
  if (/^[A-Z]{2}$/.test(short)) return capitals.get(short) ?? null
  if (!short.includes('.') && !/^[A-Z]{3}$/.test(short)) return null
  return stopped.get(short.replace(/[. ]/g, '')) ?? null
}
