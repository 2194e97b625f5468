import { allCountries, type Country, countryByCode } from './countries.ts'
import { placeKey } from './place-key.ts'

const codes = (list: string): ((country: Country) => boolean) => {
  const set = new Set(list.split(' '))
  return country => set.has(country.code)
}
const continent =
  (name: string): ((country: Country) => boolean) =>
  country =>
    country.continent === name
const subregion =
  (...names: readonly string[]): ((country: Country) => boolean) =>
  country =>
    names.includes(country.subregion)

const southernCone = 'ARG BRA CHL PRY URY'
const levant = 'ISR JOR LBN PSE SYR'
const gulf = 'ARE BHR IRN IRQ KWT OMN QAT SAU'
const nordic = 'DNK FIN ISL NOR SWE FRO GRL ALA'

/** Parts of the world that news names, and the countries in them. Keys as `placeKey` gives them. */
const members: ReadonlyMap<string, (country: Country) => boolean> = new Map(
  Object.entries<(country: Country) => boolean>({
    africa: continent('Africa'),
    'sub saharan africa': country =>
      country.continent === 'Africa' && country.subregion !== 'Northern Africa',
    'north africa': subregion('Northern Africa'),
    'northern africa': subregion('Northern Africa'),
    'west africa': subregion('Western Africa'),
    'western africa': subregion('Western Africa'),
    'east africa': subregion('Eastern Africa'),
    'eastern africa': subregion('Eastern Africa'),
    'central africa': subregion('Middle Africa'),
    'southern africa': subregion('Southern Africa'),
    'horn of africa': codes('DJI ERI ETH SOM'),
    sahel: codes('BFA MLI MRT NER TCD SEN SDN'),
    americas: continent('Americas'),
    'western hemisphere': continent('Americas'),
    'north america': subregion('North America', 'Central America', 'Caribbean'),
    'central america': subregion('Central America'),
    'south america': subregion('South America'),
    'latin america': country =>
      country.code === 'MEX' || ['Central America', 'South America', 'Caribbean'].includes(country.subregion),
    caribbean: subregion('Caribbean'),
    'southern cone': codes(southernCone),
    asia: continent('Asia'),
    'southeast asia': subregion('South-Eastern Asia'),
    'south asia': subregion('Southern Asia'),
    'east asia': subregion('Eastern Asia'),
    'central asia': subregion('Central Asia'),
    'middle east': codes(`${levant} ${gulf} EGY TUR YEM CYP`),
    levant: codes(levant),
    gulf: codes(gulf),
    'persian gulf': codes(gulf),
    caucasus: codes('ARM AZE GEO RUS'),
    europe: continent('Europe'),
    'eastern europe': country =>
      ['Eastern Europe', 'Central Europe', 'Southeast Europe'].includes(country.subregion),
    'central europe': subregion('Central Europe'),
    'western europe': subregion('Western Europe'),
    'southern europe': subregion('Southern Europe', 'Southeast Europe'),
    'northern europe': subregion('Northern Europe'),
    scandinavia: codes('DNK NOR SWE'),
    'nordic countries': codes(nordic),
    baltics: codes('EST LVA LTU'),
    'baltic states': codes('EST LVA LTU'),
    balkans: codes('ALB BIH BGR GRC HRV XKX MKD MNE ROU SRB SVN'),
    'iberian peninsula': codes('ESP PRT AND GIB'),
    benelux: codes('BEL NLD LUX'),
    oceania: continent('Oceania'),
    pacific: continent('Oceania'),
  }),
)

/** Continent of a country, or null: `continentOf('EST')` is `Europe`, `continentOf('MEX')` is `Americas`. */
export const continentOf = (code: string): string | null => countryByCode(code)?.continent || null

/** True for a part of the world larger than a country: "Latin America", "the Middle East". */
export const isWorldRegion = (name: string): boolean => members.has(placeKey(name))

/** True when data puts the country in that part of the world: `regionHolds('Western Hemisphere', 'MEX')`. */
export const regionHolds = (region: string, code: string): boolean => {
  const country = countryByCode(code)
  return country !== null && (members.get(placeKey(region))?.(country) ?? false)
}

/** True when the two parts of the world share a country: "Latin America" and "Western Hemisphere". */
export const regionsMeet = (a: string, b: string): boolean =>
  allCountries().some(country => regionHolds(a, country.code) && regionHolds(b, country.code))
