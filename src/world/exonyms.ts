/**
 * Cities that English calls otherwise than the data, or that changed their name. From the English or former name
 * to the data's, both as `placeKey` gives them.
 */
export const exonyms: ReadonlyMap<string, string> = new Map(
  (
    'seville:sevilla|cologne:koln|gothenburg:goteborg|kiev:kyiv|bombay:mumbai|calcutta:kolkata|' +
    'madras:chennai|bangalore:bengaluru|rangoon:yangon|saigon:ho chi minh city|peking:beijing|' +
    'new york:new york city|washington dc:washington|washington d c:washington|antwerp:antwerpen|bruges:brugge|ghent:gent|' +
    'saragossa:zaragoza|corunna:a coruna|la coruna:a coruna|nuremberg:nurnberg|hanover:hannover|' +
    'brunswick:braunschweig|dunkirk:dunkerque|lucerne:luzern|geneve:geneva|genf:geneva|berne:bern|' +
    'basle:basel|lyons:lyon|marseilles:marseille|leghorn:livorno|padua:padova|mantua:mantova|' +
    'firenze:florence|venezia:venice|napoli:naples|milano:milan|torino:turin|roma:rome|genova:genoa|' +
    'lisboa:lisbon|oporto:porto|munchen:munich|wien:vienna|praha:prague|warszawa:warsaw|cracow:krakow|' +
    'lwow:lviv|lvov:lviv|kharkov:kharkiv|odessa:odesa|dnepropetrovsk:dnipro|chernobyl:chornobyl|' +
    'moskva:moscow|st petersburg:saint petersburg|leningrad:saint petersburg|kobenhavn:copenhagen|' +
    'bruxelles:brussels|den haag:the hague|hague:the hague|athina:athens|salonika:thessaloniki|' +
    'bucuresti:bucharest|beograd:belgrade|constantinople:istanbul|smyrna:izmir|damas:damascus|' +
    'teheran:tehran|makkah:mecca|tel aviv yafo:tel aviv|lourenco marques:maputo|leopoldville:kinshasa|' +
    'danzig:gdansk|breslau:wroclaw|stettin:szczecin|konigsberg:kaliningrad|pressburg:bratislava|' +
    'reval:tallinn|dorpat:tartu|vilna:vilnius|nursultan:astana|alma ata:almaty|ulan bator:ulaanbaatar|' +
    'mexico df:mexico city|ciudad de mexico:mexico city|quebec city:quebec'
  )
    .split('|')
    .map(pair => {
      const [from = '', to = ''] = pair.split(':')
      return [from, to] as const
    }),
)
