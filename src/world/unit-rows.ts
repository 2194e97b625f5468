/**
 * One unit of measurement a line: name that reports give it | dimension | its forms in words, lower case, an underscore
 * joining words | symbols as printed | what it is, where the conversion library does not know it by that name: a
 * number and a unit. "per" in a name makes it a rate.
 */
export const unitRows = `
metre|length|metre metres meter meters|m mtr mtrs
kilometre|length|kilometre kilometres kilometer kilometers kms|km Km KM klm
centimetre|length|centimetre centimetres centimeter centimeters cms|cm
millimetre|length|millimetre millimetres millimeter millimeters|mm
decimetre|length|decimetre decimetres decimeter decimeters|dm
micrometre|length|micrometre micrometres micrometer micrometers micron microns|µm μm
nanometre|length|nanometre nanometres nanometer nanometers|nm
mile|length|mile miles statute_mile statute_miles|mi
nautical mile|length|nautical_mile nautical_miles sea_mile sea_miles|nmi
yard|length|yard yards yds|yd
foot|length|foot feet|ft
inch|length|inch inches|in
furlong|length|furlong furlongs||220 yard
fathom|length|fathom fathoms||6 foot
light-year|length|light-year light-years light_year light_years lightyear lightyears
astronomical unit|length|astronomical_unit astronomical_units||149597870.7 kilometre
parsec|length|parsec parsecs
square metre|area|square_metre square_metres square_meter square_meters sq_m sq_metre sq_metres sq_meter sq_meters sqm|m² m2 sq.m
square kilometre|area|square_kilometre square_kilometres square_kilometer square_kilometers sq_km sqkm|km² km2 sq.km
square centimetre|area|square_centimetre square_centimetres square_centimeter square_centimeters sq_cm|cm² cm2
square mile|area|square_mile square_miles sq_mi sq_mile sq_miles|mi²
square foot|area|square_foot square_feet sq_ft sq_feet sq_foot sqft|ft² ft2 sq.ft
square yard|area|square_yard square_yards sq_yd sq_yards|yd²
square inch|area|square_inch square_inches sq_in|in²
hectare|area|hectare hectares|ha
acre|area|acre acres
litre|volume|litre litres liter liters|l L
millilitre|volume|millilitre millilitres milliliter milliliters|ml mL
centilitre|volume|centilitre centilitres centiliter centiliters|cl
decilitre|volume|decilitre decilitres deciliter deciliters|dl
hectolitre|volume|hectolitre hectolitres hectoliter hectoliters|hl
megalitre|volume|megalitre megalitres megaliter megaliters|ML
gigalitre|volume|gigalitre gigalitres gigaliter gigaliters|GL
cubic metre|volume|cubic_metre cubic_metres cubic_meter cubic_meters cu_m|m³ m3
cubic hectometre|volume|cubic_hectometre cubic_hectometres|hm³ hm3|1000000 m³
thousand million cubic feet|volume||TMC tmc|1000000000 ft³
cubic kilometre|volume|cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers|km³ km3|1 km³
cubic centimetre|volume|cubic_centimetre cubic_centimetres cubic_centimeter cubic_centimeters|cm³ cm3 cc|1 cm³
cubic foot|volume|cubic_foot cubic_feet cu_ft|ft³ ft3
cubic yard|volume|cubic_yard cubic_yards cu_yd|yd³
cubic inch|volume|cubic_inch cubic_inches cu_in|in³
cubic mile|volume|cubic_mile cubic_miles|mi³
acre-foot|volume|acre-foot acre-feet acre_foot acre_feet
gallon|volume|gallon gallons us_gallon us_gallons|gal
imperial gallon|volume|imperial_gallon imperial_gallons
quart|volume|quart quarts|qt
pint|volume|pint pints
cup|volume|cup cups
tablespoon|volume|tablespoon tablespoons tablespoonful tablespoonfuls|tbsp tbs
teaspoon|volume|teaspoon teaspoons teaspoonful teaspoonfuls|tsp
fluid ounce|volume|fluid_ounce fluid_ounces fl_oz||1 US fluid ounce
barrel|volume|barrel barrels oil_barrel oil_barrels|bbl bbls|42 gallon
bushel|volume|bushel bushels|bu|1 US bushel
gram|mass|gram grams gramme grammes|g gm gms
kilogram|mass|kilogram kilograms kilogramme kilogrammes kilo kilos kgs|kg Kg KG
milligram|mass|milligram milligrams milligramme milligrammes|mg
microgram|mass|microgram micrograms|µg μg mcg
tonne|mass|tonne tonnes metric_ton metric_tons metric_tonne metric_tonnes|t mt MT tCO2 tCO2e
ton|mass|ton tons short_ton short_tons||1 short ton
long ton|mass|long_ton long_tons imperial_ton imperial_tons
kilotonne|mass|kilotonne kilotonnes kiloton kilotons|kt
megatonne|mass|megatonne megatonnes megaton megatons|Mt MtCO2 MtCO2e
gigatonne|mass|gigatonne gigatonnes gigaton gigatons|Gt GtCO2 GtCO2e
quintal|mass|quintal quintals||100 kilogram
pound|mass|pound pounds|lb lbs lb.
ounce|mass|ounce ounces ozs|oz
troy ounce|mass|troy_ounce troy_ounces
stone|mass|stone stones|st
hundredweight|mass|hundredweight hundredweights|cwt|112 pound
carat|mass|carat carats|ct|0.2 gram
knot|speed|knot knots|kt kts kn|1.852 kilometre
mile per hour|speed|mph miles_per_hour mile_per_hour miles_an_hour mile_an_hour miles-per-hour mile-per-hour miles-an-hour mile-an-hour|MPH mi/h
kilometre per hour|speed|kph kmh kmph km/h km/hr kms/h kilometres_an_hour kilometers_an_hour|kp/h km·h
metre per second|speed||m/s
foot per second|speed||ft/s
degree Celsius|temperature|degree_celsius degrees_celsius degree_centigrade degrees_centigrade deg_c degree_c degrees_c celsius centigrade °_celsius|°C C ℃ ºC ° C º C
degree Fahrenheit|temperature|degree_fahrenheit degrees_fahrenheit deg_f degree_f degrees_f fahrenheit °_fahrenheit|°F F ℉ ºF ° F º F
kelvin|temperature|kelvin kelvins degrees_kelvin|K
degree|angle|degree degrees|° º
turn|angle|turn
radian|angle|radian radians
joule|energy|joule joules
kilojoule|energy|kilojoule kilojoules|kJ kj
megajoule|energy|megajoule megajoules|MJ
gigajoule|energy|gigajoule gigajoules|GJ
terajoule|energy|terajoule terajoules|TJ
watt-hour|energy|watt-hour watt-hours watt_hour watt_hours|Wh
kilowatt-hour|energy|kilowatt-hour kilowatt-hours kilowatt_hour kilowatt_hours|kWh kwh KWh
megawatt-hour|energy|megawatt-hour megawatt-hours megawatt_hour megawatt_hours|MWh
gigawatt-hour|energy|gigawatt-hour gigawatt-hours gigawatt_hour gigawatt_hours|GWh
terawatt-hour|energy|terawatt-hour terawatt-hours terawatt_hour terawatt_hours|TWh
calorie|energy|calorie calories kilocalorie kilocalories|kcal cal|4184 joule
british thermal unit|energy|british_thermal_unit british_thermal_units|Btu BTU|1055.06 joule
watt|power|watt watts|W
milliwatt|power|milliwatt milliwatts|mW
kilowatt|power|kilowatt kilowatts|kW kw kWp
megawatt|power|megawatt megawatts|MW MWe MWp MWt
gigawatt|power|gigawatt gigawatts|GW GWe GWp
terawatt|power|terawatt terawatts|TW
horsepower|power|horsepower brake_horsepower|hp bhp HP
hertz|frequency|hertz|Hz
kilohertz|frequency|kilohertz|kHz
megahertz|frequency|megahertz|MHz
gigahertz|frequency|gigahertz|GHz
pascal|pressure|pascal pascals|Pa
hectopascal|pressure|hectopascal hectopascals|hPa
kilopascal|pressure|kilopascal kilopascals|kPa
megapascal|pressure|megapascal megapascals|MPa
millibar|pressure|millibar millibars|mbar
atmosphere|pressure|atmosphere atmospheres|atm
pound per square inch|pressure|pounds_per_square_inch pound_per_square_inch|psi PSI
volt|voltage|volt volts|V
millivolt|voltage|millivolt millivolts|mV|0.001 volt
kilovolt|voltage|kilovolt kilovolts|kV KV|1000 volt
ampere|current|ampere amperes amp amps
milliampere|current|milliampere milliamperes milliamp milliamps|mA|0.001 ampere
ampere-hour|charge|ampere-hour ampere-hours amp-hour amp-hours|Ah
milliampere-hour|charge|milliamp-hour milliamp-hours|mAh|0.001 ampere-hour
tesla|magnetism|tesla teslas|T
millitesla|magnetism|millitesla milliteslas|mT|0.001 tesla
gauss|magnetism|gauss||0.0001 tesla
sievert|radiation|sievert sieverts|Sv
millisievert|radiation|millisievert millisieverts|mSv|0.001 sievert
microsievert|radiation|microsievert microsieverts|µSv μSv|0.000001 sievert
becquerel|radioactivity|becquerel becquerels|Bq
kilobecquerel|radioactivity|kilobecquerel kilobecquerels|kBq|1000 becquerel
terabecquerel|radioactivity|terabecquerel terabecquerels|TBq|1000000000000 becquerel
decibel|sound|decibel decibels|dB dBA
millimole|substance|millimole millimoles|mmol|0.001 mole
micromole|substance|micromole micromoles|µmol μmol|0.000001 mole
bit|data|
byte|data|byte bytes
kilobyte|data|kilobyte kilobytes|KB kB kb
megabyte|data|megabyte megabytes|MB mb
gigabyte|data|gigabyte gigabytes|GB gb
terabyte|data|terabyte terabytes|TB tb
petabyte|data|petabyte petabytes|PB
kilobit|data|kilobit kilobits
megabit|data|megabit megabits
gigabit|data|gigabit gigabits
megabit per second|data||Mbps mbps Mb/s Mbit/s
gigabit per second|data||Gbps gbps Gb/s Gbit/s
kilobit per second|data||kbps Kbps
cubic foot per second|volume|cusec cusecs|cfs
cubic metre per second|volume|cumec cumecs|m³/s m3/s
barrel per day|volume||bpd b/d
tonne per day|mass||tpd t/d
tonne per year|mass||tpa t/y
megatonne per year|mass||mtpa Mtpa MTPA
litre per minute|volume||lpm
millisecond|duration|millisecond milliseconds|ms
microsecond|duration|microsecond microseconds|µs
nanosecond|duration|nanosecond nanoseconds
second|duration|second seconds|sec secs
minute|duration|minute minutes|min mins
hour|duration|hour hours|hr hrs h
day|duration|day days
week|duration|week weeks|wk wks
fortnight|duration|fortnight fortnights
month|duration|month months||0.0833333333333333333 year
quarter|duration|quarter quarters||0.25 year
year|duration|year years|yr yrs
decade|duration|decade decades
century|duration|century centuries
millennium|duration|millennium millennia millenniums
`
