/**
 * Nouns that end the name of an organisation, place, event or thing. A run of capitals that holds one is not a
 * person: "Crossing Hospital", "Linden Terrace", "Meridian Cup". Lower case.
 */
export const thingNouns: ReadonlySet<string> = new Set(
  // public bodies, firms, groups
  (
    'bank university college school academy institute institution ministry department agency administration bureau ' +
    'office authority council committee commission board assembly parliament congress senate court tribunal cabinet ' +
    'government party front union association society federation confederation league alliance coalition movement ' +
    'organization organisation foundation trust fund charity group corporation corp inc ltd llc llp plc company co ' +
    'holdings partners capital securities systems therapeutics pharmaceuticals pharma biotech bancorp financial ' +
    'finance insurance ventures investments industries motors airlines airways air lines shipping logistics media ' +
    'pictures studios records entertainment energy power electric oil gas petroleum steel mining foods brands ' +
    'store stores shop supermarket markets market exchange technologies technology tech software labs laboratories networks telecom ' +
    'solutions services service consulting associates brothers sons gmbh sa ag nv spa ab oy bv launch data platforms ' +
    'army navy marines force forces police guard corps regiment brigade battalion division squadron fleet militia ' +
    'news times post herald gazette journal tribune ledger dispatch chronicle observer guardian telegraph mirror ' +
    'express mail press radio television tv magazine review weekly daily sentinel courier register record monitor ' +
    'beacon bulletin wire newswire broadcasting club fc afc united rovers rangers athletic team squad hospital ' +
    'clinic surgery centre infirmary hospice church cathedral mosque synagogue temple chapel abbey tabernacle ' +
    'parish diocese crown census bar staff crew ' +
    // places
    'airport station terminal port harbour harbor dock tower building complex bridge street road avenue boulevard ' +
    'lane drive highway freeway motorway route square plaza park gardens garden terrace heights hills hill mountain ' +
    'mountains mount peak ridge valley canyon creek river lake sea ocean gulf strait bay beach coast island islands ' +
    'peninsula desert forest wood woods reserve basin dam reservoir canal falls springs city county town township ' +
    'village borough district province region state territory republic kingdom empire emirates states nations ' +
    'hemisphere house hall palace castle hotel inn restaurant mall museum gallery library theatre theater cinema ' +
    'stadium arena dome field ground grounds prison jail penitentiary factory plant mine refinery warehouse farm ' +
    'ranch estate cemetery zoo campus courthouse embassy consulate polls pier wharf quay ' +
    // events, works, ranks of things
    'cup championship championships tournament open games olympics trophy award awards prize medal festival summit ' +
    'conference convention forum congress expo fair show parade marathon derby final finals series season election ' +
    'referendum budget act bill law treaty accord accords agreement protocol pact deal charter constitution ' +
    'amendment project programme program plan initiative campaign operation mission inquiry report review study ' +
    'index rankings survey poll fire blaze storm hurricane typhoon cyclone earthquake tsunami flood war battle ' +
    'revolution massacre crisis day eve christmas easter ramadan week month year award symphony opera novel film ' +
    'trilogy saga system network satellite rocket missile aircraft airbus boeing ferry ship vessel theorem syndrome ' +
    'relief edition script dynasty disease virus stock shares bond bonds rate rates price prices'
  ).split(' '),
)

/** Nouns of the list above that are common surnames: "Laura Hall", "Tom Banks". */
export const surnameThings: ReadonlySet<string> = new Set(
  (
    'hall park lane rivers church bush wood woods hill hills lake banks field ford house marsh forest castle price ' +
    'day law street garden french bridge drake post mount rose frost star bond court bank dock power sanders peak ' +
    'beach brothers lake temple bar english may stone march power parish day case chase flood battle crown'
  ).split(' '),
)

/** First words of place names: "San Diego", "Port Alder", "New Alder". A first name may follow them. */
export const placeStarts: ReadonlySet<string> = new Set(
  (
    'san santa santo são sao saint st ste los las port new fort mount lake rio north south east west northern ' +
    'southern eastern western central upper lower greater great old punta cape isla costa villa el real grand'
  ).split(' '),
)

/** What stands before the name of a ship. */
export const shipPrefixes: ReadonlySet<string> = new Set(
  'mv ms ss uss hms rms hmas hmcs ins mt ferry vessel'.split(' '),
)

/** Capitalised words that are not part of a name: months, days, wire-copy words. */
export const calendarWords: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul ' +
    'aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur ' +
    'thurs fri sat sun'
  ).split(' '),
)

/** Matters that offices are in charge of, and words of such matters: they end a title, they start no name. */
export const portfolioWords: ReadonlySet<string> = new Set(
  (
    'state homeland security defense defence foreign affairs interior home finance treasury economy economic trade ' +
    'commerce industry business labor labour employment work pensions health education science research innovation ' +
    'technology digital culture sport sports sporting tourism media transport transportation infrastructure housing urban ' +
    'rural development planning environment climate energy water resources forests forestry fisheries agriculture ' +
    'food justice law police fire immigration migration refugees equality women children family families social ' +
    'care welfare integration human rights internal external relations cooperation international national regional ' +
    'local public private administration communications communication information press intelligence operations ' +
    'strategy policy marketing engineering advertising manufacturing fundraising nursing surgery cardiology oncology ' +
    'pediatrics paediatrics psychiatry sales legal medical clinical technical technology financial operating executive ' +
    'human people personnel relief rehabilitation disaster emergency management civil defence veterans army navy ' +
    'air force war peace nuclear natural mines petroleum oil gas works services service budget revenue taxation ' +
    'crime safety maintenance logistics procurement compliance training customs european europe union parliamentary constitutional religious religion youth higher consumer protection ' +
    'exchequer opposition patrol traffic homicide narcotics ' +
    'competition enterprise investment exports maritime aviation railways roads ports space statistics'
  ).split(' '),
)
