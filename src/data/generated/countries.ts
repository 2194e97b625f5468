// Written by scripts/build-data.mjs from world-countries 5.1.0, Mohammed Le Doze (ODbL 1.0; this table stays under ODbL). Do not edit.
// biome-ignore-all format: one line per entry

/** alpha-3 | name | demonyms | other names | region | subregion | capitals */
export const countryRows: string = `
ABW|Aruba|Aruban||Americas|Caribbean|Oranjestad
AFG|Afghanistan|Afghan|Islamic Republic of Afghanistan;Afġānistān|Asia|Southern Asia|Kabul
AGO|Angola|Angolan|Republic of Angola;República de Angola|Africa|Middle Africa|Luanda
AIA|Anguilla|Anguillian||Americas|Caribbean|The Valley
ALA|Åland Islands|Ålandish|Aaland;Aland;Ahvenanmaa|Europe|Northern Europe|Mariehamn
ALB|Albania|Albanian|Republic of Albania;Shqipëri;Shqipëria;Shqipnia|Europe|Southeast Europe|Tirana
AND|Andorra|Andorran|Principality of Andorra;Principat d'Andorra|Europe|Southern Europe|Andorra la Vella
ARE|United Arab Emirates|Emirati|Emirates|Asia|Western Asia|Abu Dhabi
ARG|Argentina|Argentine|Argentine Republic;República Argentina|Americas|South America|Buenos Aires
ARM|Armenia|Armenian|Republic of Armenia;Hayastan|Asia|Western Asia|Yerevan
ASM|American Samoa|American Samoan|Amerika Sāmoa;Amelika Sāmoa;Sāmoa Amelika|Oceania|Polynesia|Pago Pago
ATA|Antarctica|Antarctican||Antarctic||
ATF|French Southern and Antarctic Lands||Territory of the French Southern and Antarctic Lands;French Southern Territories|Antarctic||Port-aux-Français
ATG|Antigua and Barbuda|Antiguan;Barbudan||Americas|Caribbean|Saint John's
AUS|Australia|Australian|Commonwealth of Australia|Oceania|Australia and New Zealand|Canberra
AUT|Austria|Austrian|Republic of Austria;Osterreich;Oesterreich|Europe|Central Europe|Vienna
AZE|Azerbaijan|Azerbaijani|Republic of Azerbaijan|Asia|Western Asia|Baku
BDI|Burundi|Burundian|Republic of Burundi;Republika y'Uburundi;République du Burundi|Africa|Eastern Africa|Gitega
BEL|Belgium|Belgian|Kingdom of Belgium;België;Belgie;Belgien;Belgique;Koninkrijk België;Royaume de Belgique;Königreich Belgien|Europe|Western Europe|Brussels
BEN|Benin|Beninese|Republic of Benin;République du Bénin|Africa|Western Africa|Porto-Novo
BES|Caribbean Netherlands||BES islands;Bonaire Sint Eustatius and Saba|Americas|Caribbean|Kralendijk;Oranjestad;The Bottom
BFA|Burkina Faso|Burkinabe||Africa|Western Africa|Ouagadougou
BGD|Bangladesh|Bangladeshi|People's Republic of Bangladesh;Gônôprôjatôntri Bangladesh|Asia|Southern Asia|Dhaka
BGR|Bulgaria|Bulgarian|Republic of Bulgaria|Europe|Southeast Europe|Sofia
BHR|Bahrain|Bahraini|Kingdom of Bahrain|Asia|Western Asia|Manama
BHS|Bahamas|Bahamian|Commonwealth of the Bahamas|Americas|Caribbean|Nassau
BIH|Bosnia and Herzegovina|Bosnian;Herzegovinian|Bosnia-Herzegovina|Europe|Southeast Europe|Sarajevo
BLM|Saint Barthélemy|Saint Barthélemy Islander|Collectivity of Saint Barthélemy;St. Barthelemy;Collectivité de Saint-Barthélemy|Americas|Caribbean|Gustavia
BLR|Belarus|Belarusian|Republic of Belarus;Bielaruś|Europe|Eastern Europe|Minsk
BLZ|Belize|Belizean||Americas|Central America|Belmopan
BMU|Bermuda|Bermudian|The Islands of Bermuda;The Bermudas;Somers Isles|Americas|North America|Hamilton
BOL|Bolivia|Bolivian|Plurinational State of Bolivia;Buliwya;Wuliwya;Estado Plurinacional de Bolivia;Buliwya Mamallaqta;Wuliwya Suyu;Tetã Volívia|Americas|South America|Sucre
BRA|Brazil|Brazilian|Federative Republic of Brazil;Brasil;República Federativa do Brasil|Americas|South America|Brasília
BRB|Barbados|Barbadian||Americas|Caribbean|Bridgetown
BRN|Brunei|Bruneian|Brunei Darussalam;Nation of Brunei;the Abode of Peace|Asia|South-Eastern Asia|Bandar Seri Begawan
BTN|Bhutan|Bhutanese|Kingdom of Bhutan|Asia|Southern Asia|Thimphu
BVT|Bouvet Island||Bouvetøya;Bouvet-øya|Antarctic||
BWA|Botswana|Motswana|Republic of Botswana;Lefatshe la Botswana|Africa|Southern Africa|Gaborone
CAF|Central African Republic|Central African|République centrafricaine|Africa|Middle Africa|Bangui
CAN|Canada|Canadian||Americas|North America|Ottawa
CCK|Cocos (Keeling) Islands|Cocos Islander|Territory of the Cocos (Keeling) Islands;Keeling Islands;Cocos Islands|Oceania|Australia and New Zealand|West Island
CHE|Switzerland|Swiss|Swiss Confederation;Schweiz;Suisse;Svizzera;Svizra|Europe|Western Europe|Bern
CHL|Chile|Chilean|Republic of Chile;República de Chile|Americas|South America|Santiago
CHN|China|Chinese|People's Republic of China;Zhōngguó;Zhongguo;Zhonghua;Zhōnghuá Rénmín Gònghéguó|Asia|Eastern Asia|Beijing
CIV|Ivory Coast|Ivorian|Republic of Côte d'Ivoire;Côte d'Ivoire;Cote d'Ivoire;République de Côte d'Ivoire|Africa|Western Africa|Yamoussoukro
CMR|Cameroon|Cameroonian|Republic of Cameroon;République du Cameroun|Africa|Middle Africa|Yaoundé
COD|DR Congo||Democratic Republic of the Congo;Congo-Kinshasa;Democratic Republic of Congo|Africa|Middle Africa|Kinshasa
COG|Republic of the Congo||Congo;Congo-Brazzaville|Africa|Middle Africa|Brazzaville
COK|Cook Islands|Cook Islander|Kūki 'Āirani|Oceania|Polynesia|Avarua
COL|Colombia|Colombian|Republic of Colombia;República de Colombia|Americas|South America|Bogotá
COM|Comoros|Comoran|Union of the Comoros;Union des Comores;Udzima wa Komori|Africa|Eastern Africa|Moroni
CPV|Cape Verde|Cape Verdian|Republic of Cabo Verde;República de Cabo Verde|Africa|Western Africa|Praia
CRI|Costa Rica|Costa Rican|Republic of Costa Rica;República de Costa Rica|Americas|Central America|San José
CUB|Cuba|Cuban|Republic of Cuba;República de Cuba|Americas|Caribbean|Havana
CUW|Curaçao|Curaçaoan|Country of Curaçao;Curacao;Kòrsou;Land Curaçao;Pais Kòrsou|Americas|Caribbean|Willemstad
CXR|Christmas Island|Christmas Islander|Territory of Christmas Island|Oceania|Australia and New Zealand|Flying Fish Cove
CYM|Cayman Islands|Caymanian||Americas|Caribbean|George Town
CYP|Cyprus|Cypriot|Republic of Cyprus;Kýpros;Kıbrıs;Kıbrıs Cumhuriyeti|Europe|Southern Europe|Nicosia
CZE|Czechia|Czech|Czech Republic;Česká republika;Česko|Europe|Central Europe|Prague
DEU|Germany|German|Federal Republic of Germany;Bundesrepublik Deutschland|Europe|Western Europe|Berlin
DJI|Djibouti||Republic of Djibouti;Jabuuti;Gabuuti;République de Djibouti;Gabuutih Ummuuno;Jamhuuriyadda Jabuuti|Africa|Eastern Africa|Djibouti
DMA|Dominica||Commonwealth of Dominica;Dominique|Americas|Caribbean|Roseau
DNK|Denmark|Danish|Kingdom of Denmark;Danmark;Kongeriget Danmark|Europe|Northern Europe|Copenhagen
DOM|Dominican Republic|||Americas|Caribbean|Santo Domingo
DZA|Algeria|Algerian|People's Democratic Republic of Algeria;Dzayer;Algérie|Africa|Northern Africa|Algiers
ECU|Ecuador|Ecuadorean|Republic of Ecuador;República del Ecuador|Americas|South America|Quito
EGY|Egypt|Egyptian|Arab Republic of Egypt|Africa|Northern Africa|Cairo
ERI|Eritrea|Eritrean|State of Eritrea;Dawlat Iritriyá;Iritriyā|Africa|Eastern Africa|Asmara
ESH|Western Sahara|Sahrawi|Sahrawi Arab Democratic Republic|Africa|Northern Africa|El Aaiún
ESP|Spain|Spanish|Kingdom of Spain;Reino de España|Europe|Southern Europe|Madrid
EST|Estonia|Estonian|Republic of Estonia;Eesti;Eesti Vabariik|Europe|Northern Europe|Tallinn
ETH|Ethiopia|Ethiopian|Federal Democratic Republic of Ethiopia|Africa|Eastern Africa|Addis Ababa
FIN|Finland|Finnish|Republic of Finland;Suomi;Suomen tasavalta;Republiken Finland|Europe|Northern Europe|Helsinki
FJI|Fiji|Fijian|Republic of Fiji;Viti;Matanitu ko Viti|Oceania|Melanesia|Suva
FLK|Falkland Islands|Falkland Islander|Islas Malvinas;Falkland Islands (Malvinas)|Americas|South America|Stanley
FRA|France|French|French Republic;République française|Europe|Western Europe|Paris
FRO|Faroe Islands|Faroese|Føroyar;Færøerne;Faeroe Islands|Europe|Northern Europe|Tórshavn
FSM|Micronesia|Micronesian|Federated States of Micronesia|Oceania|Micronesia|Palikir
GAB|Gabon|Gabonese|Gabonese Republic;République Gabonaise|Africa|Middle Africa|Libreville
GBR|United Kingdom|British|United Kingdom of Great Britain and Northern Ireland;Great Britain|Europe|Northern Europe|London
GEO|Georgia|Georgian|Sakartvelo|Asia|Western Asia|Tbilisi
GGY|Guernsey||Bailiwick of Guernsey;Bailliage de Guernesey|Europe|Northern Europe|St. Peter Port
GHA|Ghana|Ghanaian|Republic of Ghana|Africa|Western Africa|Accra
GIB|Gibraltar|||Europe|Southern Europe|Gibraltar
GIN|Guinea|Guinean|Republic of Guinea;République de Guinée|Africa|Western Africa|Conakry
GLP|Guadeloupe|Guadeloupian|Gwadloup|Americas|Caribbean|Basse-Terre
GMB|Gambia|Gambian|Republic of the Gambia|Africa|Western Africa|Banjul
GNB|Guinea-Bissau|Guinea-Bissauan|Republic of Guinea-Bissau;República da Guiné-Bissau|Africa|Western Africa|Bissau
GNQ|Equatorial Guinea|Equatorial Guinean|Republic of Equatorial Guinea;República de Guinea Ecuatorial;République de Guinée équatoriale;República da Guiné Equatorial|Africa|Middle Africa|Malabo
GRC|Greece|Greek|Hellenic Republic;Elláda|Europe|Southern Europe|Athens
GRD|Grenada|Grenadian||Americas|Caribbean|St. George's
GRL|Greenland|Greenlandic|Grønland|Americas|North America|Nuuk
GTM|Guatemala|Guatemalan|Republic of Guatemala|Americas|Central America|Guatemala City
GUF|French Guiana|Guianan|Guiana;Guyane|Americas|South America|Cayenne
GUM|Guam|Guamanian|Guåhån|Oceania|Micronesia|Hagåtña
GUY|Guyana|Guyanese|Co-operative Republic of Guyana|Americas|South America|Georgetown
HKG|Hong Kong|Hong Konger|Hong Kong Special Administrative Region of the People's Republic of China|Asia|Eastern Asia|City of Victoria
HMD|Heard Island and McDonald Islands|Heard and McDonald Islander||Antarctic||
HND|Honduras|Honduran|Republic of Honduras;República de Honduras|Americas|Central America|Tegucigalpa
HRV|Croatia|Croatian|Republic of Croatia;Hrvatska;Republika Hrvatska|Europe|Southeast Europe|Zagreb
HTI|Haiti|Haitian|Republic of Haiti;République d'Haïti;Repiblik Ayiti|Americas|Caribbean|Port-au-Prince
HUN|Hungary|Hungarian||Europe|Central Europe|Budapest
IDN|Indonesia|Indonesian|Republic of Indonesia;Republik Indonesia|Asia|South-Eastern Asia|Jakarta
IMN|Isle of Man|Manx|Ellan Vannin;Mann;Mannin|Europe|Northern Europe|Douglas
IND|India|Indian|Republic of India;Bhārat;Bharat Ganrajya|Asia|Southern Asia|New Delhi
IOT|British Indian Ocean Territory|||Africa|Eastern Africa|Diego Garcia
IRL|Ireland|Irish|Republic of Ireland;Éire;Poblacht na hÉireann|Europe|Northern Europe|Dublin
IRN|Iran|Iranian|Islamic Republic of Iran;Jomhuri-ye Eslāmi-ye Irān|Asia|Southern Asia|Tehran
IRQ|Iraq|Iraqi|Republic of Iraq|Asia|Western Asia|Baghdad
ISL|Iceland|Icelander|Island;Republic of Iceland;Lýðveldið Ísland|Europe|Northern Europe|Reykjavik
ISR|Israel|Israeli|State of Israel;Medīnat Yisrā'el|Asia|Western Asia|Jerusalem
ITA|Italy|Italian|Italian Republic;Repubblica italiana|Europe|Southern Europe|Rome
JAM|Jamaica|Jamaican||Americas|Caribbean|Kingston
JEY|Jersey||Bailiwick of Jersey;Bailliage de Jersey;Bailliage dé Jèrri|Europe|Northern Europe|Saint Helier
JOR|Jordan|Jordanian|Hashemite Kingdom of Jordan;al-Mamlakah al-Urdunīyah al-Hāshimīyah|Asia|Western Asia|Amman
JPN|Japan|Japanese|Nippon;Nihon|Asia|Eastern Asia|Tokyo
KAZ|Kazakhstan|Kazakhstani|Republic of Kazakhstan;Qazaqstan;Qazaqstan Respublïkası;Respublika Kazakhstan|Asia|Central Asia|Astana
KEN|Kenya|Kenyan|Republic of Kenya;Jamhuri ya Kenya|Africa|Eastern Africa|Nairobi
KGZ|Kyrgyzstan|Kirghiz|Kyrgyz Republic;Kyrgyz Respublikasy|Asia|Central Asia|Bishkek
KHM|Cambodia|Cambodian|Kingdom of Cambodia|Asia|South-Eastern Asia|Phnom Penh
KIR|Kiribati|I-Kiribati|Independent and Sovereign Republic of Kiribati;Republic of Kiribati;Ribaberiki Kiribati|Oceania|Micronesia|South Tarawa
KNA|Saint Kitts and Nevis|Kittitian;Nevisian|Federation of Saint Christopher and Nevis|Americas|Caribbean|Basseterre
KOR|South Korea|South Korean|Republic of Korea|Asia|Eastern Asia|Seoul
KWT|Kuwait|Kuwaiti|State of Kuwait;Dawlat al-Kuwait|Asia|Western Asia|Kuwait City
LAO|Laos|Laotian|Lao People's Democratic Republic;Sathalanalat Paxathipatai Paxaxon Lao|Asia|South-Eastern Asia|Vientiane
LBN|Lebanon|Lebanese|Lebanese Republic;Al-Jumhūrīyah Al-Libnānīyah|Asia|Western Asia|Beirut
LBR|Liberia|Liberian|Republic of Liberia|Africa|Western Africa|Monrovia
LBY|Libya|Libyan|State of Libya;Dawlat Libya|Africa|Northern Africa|Tripoli
LCA|Saint Lucia|Saint Lucian||Americas|Caribbean|Castries
LIE|Liechtenstein|Liechtensteiner|Principality of Liechtenstein;Fürstentum Liechtenstein|Europe|Western Europe|Vaduz
LKA|Sri Lanka|Sri Lankan|Democratic Socialist Republic of Sri Lanka|Asia|Southern Asia|Colombo
LSO|Lesotho|Mosotho|Kingdom of Lesotho;Muso oa Lesotho|Africa|Southern Africa|Maseru
LTU|Lithuania|Lithuanian|Republic of Lithuania;Lietuvos Respublika|Europe|Northern Europe|Vilnius
LUX|Luxembourg|Luxembourger|Grand Duchy of Luxembourg;Grand-Duché de Luxembourg;Großherzogtum Luxemburg;Groussherzogtum Lëtzebuerg|Europe|Western Europe|Luxembourg
LVA|Latvia|Latvian|Republic of Latvia;Latvijas Republika|Europe|Northern Europe|Riga
MAC|Macau|Macanese|Macao Special Administrative Region of the People's Republic of China;Macao;Região Administrativa Especial de Macau da República Popular da China|Asia|Eastern Asia|
MAF|Saint Martin|Saint Martin Islander|Collectivity of Saint Martin;Collectivité de Saint-Martin;Saint Martin (French part)|Americas|Caribbean|Marigot
MAR|Morocco|Moroccan|Kingdom of Morocco;Al-Mamlakah al-Maġribiyah|Africa|Northern Africa|Rabat
MCO|Monaco|Monegasque|Principality of Monaco;Principauté de Monaco|Europe|Western Europe|Monaco
MDA|Moldova|Moldovan|Republic of Moldova;Republica Moldova|Europe|Eastern Europe|Chișinău
MDG|Madagascar|Malagasy|Republic of Madagascar;Repoblikan'i Madagasikara;République de Madagascar|Africa|Eastern Africa|Antananarivo
MDV|Maldives|Maldivan|Republic of the Maldives;Maldive Islands;Dhivehi Raajjeyge Jumhooriyya|Asia|Southern Asia|Malé
MEX|Mexico|Mexican|United Mexican States;Mexicanos;Estados Unidos Mexicanos|Americas|North America|Mexico City
MHL|Marshall Islands|Marshallese|Republic of the Marshall Islands|Oceania|Micronesia|Majuro
MKD|North Macedonia|Macedonian|Republic of North Macedonia;The former Yugoslav Republic of Macedonia;Macedonia|Europe|Southeast Europe|Skopje
MLI|Mali|Malian|Republic of Mali;République du Mali|Africa|Western Africa|Bamako
MLT|Malta|Maltese|Republic of Malta;Repubblika ta' Malta|Europe|Southern Europe|Valletta
MMR|Myanmar|Burmese|Republic of the Union of Myanmar;Burma;Pyidaunzu Thanmăda Myăma Nainngandaw|Asia|South-Eastern Asia|Naypyidaw
MNE|Montenegro|Montenegrin|Crna Gora|Europe|Southeast Europe|Podgorica
MNG|Mongolia|Mongolian||Asia|Eastern Asia|Ulan Bator
MNP|Northern Mariana Islands||Commonwealth of the Northern Mariana Islands;Sankattan Siha Na Islas Mariånas|Oceania|Micronesia|Saipan
MOZ|Mozambique|Mozambican|Republic of Mozambique;República de Moçambique|Africa|Eastern Africa|Maputo
MRT|Mauritania|Mauritanian|Islamic Republic of Mauritania|Africa|Western Africa|Nouakchott
MSR|Montserrat|Montserratian||Americas|Caribbean|Plymouth
MTQ|Martinique|Martinican||Americas|Caribbean|Fort-de-France
MUS|Mauritius|Mauritian|Republic of Mauritius;République de Maurice|Africa|Eastern Africa|Port Louis
MWI|Malawi|Malawian|Republic of Malawi|Africa|Eastern Africa|Lilongwe
MYS|Malaysia|Malaysian||Asia|South-Eastern Asia|Kuala Lumpur
MYT|Mayotte|Mahoran|Department of Mayotte;Département de Mayotte|Africa|Eastern Africa|Mamoudzou
NAM|Namibia|Namibian|Republic of Namibia;Namibië|Africa|Southern Africa|Windhoek
NCL|New Caledonia|New Caledonian||Oceania|Melanesia|Nouméa
NER|Niger|Nigerien|Republic of Niger;Nijar|Africa|Western Africa|Niamey
NFK|Norfolk Island|Norfolk Islander|Territory of Norfolk Island;Teratri of Norf'k Ailen|Oceania|Australia and New Zealand|Kingston
NGA|Nigeria|Nigerian|Federal Republic of Nigeria;Nijeriya;Naíjíríà|Africa|Western Africa|Abuja
NIC|Nicaragua|Nicaraguan|Republic of Nicaragua;República de Nicaragua|Americas|Central America|Managua
NIU|Niue|Niuean||Oceania|Polynesia|Alofi
NLD|Netherlands|Dutch|Kingdom of the Netherlands;Holland;Nederland;The Netherlands|Europe|Western Europe|Amsterdam
NOR|Norway|Norwegian|Kingdom of Norway;Norge;Noreg;Kongeriket Norge;Kongeriket Noreg|Europe|Northern Europe|Oslo
NPL|Nepal|Nepalese|Federal Democratic Republic of Nepal;Loktāntrik Ganatantra Nepāl|Asia|Southern Asia|Kathmandu
NRU|Nauru|Nauruan|Republic of Nauru;Naoero;Pleasant Island;Ripublik Naoero|Oceania|Micronesia|Yaren
NZL|New Zealand|New Zealander|Aotearoa|Oceania|Australia and New Zealand|Wellington
OMN|Oman|Omani|Sultanate of Oman|Asia|Western Asia|Muscat
PAK|Pakistan|Pakistani|Islamic Republic of Pakistan;Pākistān;Islāmī Jumhūriya'eh Pākistān|Asia|Southern Asia|Islamabad
PAN|Panama|Panamanian|Republic of Panama;República de Panamá|Americas|Central America|Panama City
PCN|Pitcairn Islands|Pitcairn Islander|Pitcairn Group of Islands;Pitcairn;Pitcairn Henderson Ducie and Oeno Islands|Oceania|Polynesia|Adamstown
PER|Peru|Peruvian|Republic of Peru;República del Perú|Americas|South America|Lima
PHL|Philippines|Filipino|Republic of the Philippines;Repúblika ng Pilipinas|Asia|South-Eastern Asia|Manila
PLW|Palau|Palauan|Republic of Palau;Beluu er a Belau|Oceania|Micronesia|Ngerulmud
PNG|Papua New Guinea|Papua New Guinean|Independent State of Papua New Guinea;Independen Stet bilong Papua Niugini|Oceania|Melanesia|Port Moresby
POL|Poland|Polish|Republic of Poland;Rzeczpospolita Polska|Europe|Central Europe|Warsaw
PRI|Puerto Rico|Puerto Rican|Commonwealth of Puerto Rico;Estado Libre Asociado de Puerto Rico|Americas|Caribbean|San Juan
PRK|North Korea|North Korean|Democratic People's Republic of Korea;DPRK;Chosŏn Minjujuŭi Inmin Konghwaguk|Asia|Eastern Asia|Pyongyang
PRT|Portugal|Portuguese|Portuguese Republic;Portuguesa;República Portuguesa|Europe|Southern Europe|Lisbon
PRY|Paraguay|Paraguayan|Republic of Paraguay;República del Paraguay;Tetã Paraguái|Americas|South America|Asunción
PSE|Palestine|Palestinian|State of Palestine|Asia|Western Asia|Ramallah
PYF|French Polynesia|French Polynesian|Polynésie française;Pōrīnetia Farāni|Oceania|Polynesia|Papeetē
QAT|Qatar|Qatari|State of Qatar|Asia|Western Asia|Doha
REU|Réunion|Réunionese|Réunion Island;Reunion|Africa|Eastern Africa|Saint-Denis
ROU|Romania|Romanian|Rumania;Roumania;România|Europe|Southeast Europe|Bucharest
RUS|Russia|Russian|Russian Federation|Europe|Eastern Europe|Moscow
RWA|Rwanda|Rwandan|Republic of Rwanda;Repubulika y'u Rwanda;République du Rwanda|Africa|Eastern Africa|Kigali
SAU|Saudi Arabia|Saudi Arabian|Kingdom of Saudi Arabia;Saudi|Asia|Western Asia|Riyadh
SDN|Sudan|Sudanese|Republic of the Sudan;Jumhūrīyat as-Sūdān|Africa|Northern Africa|Khartoum
SEN|Senegal|Senegalese|Republic of Senegal;République du Sénégal|Africa|Western Africa|Dakar
SGP|Singapore|Singaporean|Republic of Singapore;Singapura;Republik Singapura|Asia|South-Eastern Asia|Singapore
SGS|South Georgia|South Georgian South Sandwich Islander|South Georgia and the South Sandwich Islands|Antarctic||King Edward Point
SHN|Saint Helena, Ascension and Tristan da Cunha|Saint Helenian|Saint Helena|Africa|Western Africa|Jamestown
SJM|Svalbard and Jan Mayen||Svalbard og Jan Mayen;Svalbard and Jan Mayen Islands|Europe|Northern Europe|Longyearbyen
SLB|Solomon Islands|Solomon Islander||Oceania|Melanesia|Honiara
SLE|Sierra Leone|Sierra Leonean|Republic of Sierra Leone|Africa|Western Africa|Freetown
SLV|El Salvador|Salvadoran|Republic of El Salvador;República de El Salvador|Americas|Central America|San Salvador
SMR|San Marino|Sammarinese|Most Serene Republic of San Marino;Republic of San Marino;Repubblica di San Marino|Europe|Southern Europe|City of San Marino
SOM|Somalia|Somali|Federal Republic of Somalia;Jamhuuriyadda Federaalka Soomaaliya|Africa|Eastern Africa|Mogadishu
SPM|Saint Pierre and Miquelon|Saint-Pierrais;Miquelonnais|Collectivité territoriale de Saint-Pierre-et-Miquelon|Americas|North America|Saint-Pierre
SRB|Serbia|Serbian|Republic of Serbia;Srbija;Republika Srbija|Europe|Southeast Europe|Belgrade
SSD|South Sudan|South Sudanese|Republic of South Sudan|Africa|Middle Africa|Juba
STP|São Tomé and Príncipe|Sao Tomean|Democratic Republic of São Tomé and Príncipe;Sao Tome and Principe;República Democrática de São Tomé e Príncipe|Africa|Middle Africa|São Tomé
SUR|Suriname|Surinamer|Republic of Suriname;Sarnam;Sranangron;Republiek Suriname|Americas|South America|Paramaribo
SVK|Slovakia|Slovak|Slovak Republic;Slovenská republika|Europe|Central Europe|Bratislava
SVN|Slovenia|Slovene|Republic of Slovenia;Republika Slovenija|Europe|Central Europe|Ljubljana
SWE|Sweden|Swedish|Kingdom of Sweden;Konungariket Sverige|Europe|Northern Europe|Stockholm
SWZ|Eswatini|Swazi|Kingdom of Eswatini;Swaziland;weSwatini;Swatini;Ngwane;Umbuso weSwatini|Africa|Southern Africa|Lobamba
SXM|Sint Maarten|St. Maartener|Sint Maarten (Dutch part)|Americas|Caribbean|Philipsburg
SYC|Seychelles|Seychellois|Republic of Seychelles;Repiblik Sesel;République des Seychelles|Africa|Eastern Africa|Victoria
SYR|Syria|Syrian|Syrian Arab Republic|Asia|Western Asia|Damascus
TCA|Turks and Caicos Islands|Turks and Caicos Islander||Americas|Caribbean|Cockburn Town
TCD|Chad|Chadian|Republic of Chad;Tchad;République du Tchad|Africa|Middle Africa|N'Djamena
TGO|Togo|Togolese|Togolese Republic;Togolese;République Togolaise|Africa|Western Africa|Lomé
THA|Thailand|Thai|Kingdom of Thailand;Prathet;Thai;Ratcha Anachak Thai|Asia|South-Eastern Asia|Bangkok
TJK|Tajikistan|Tadzhik|Republic of Tajikistan;Toçikiston;Çumhuriyi Toçikiston|Asia|Central Asia|Dushanbe
TKL|Tokelau|Tokelauan||Oceania|Polynesia|Fakaofo
TKM|Turkmenistan|Turkmen||Asia|Central Asia|Ashgabat
TLS|Timor-Leste|East Timorese|Democratic Republic of Timor-Leste;East Timor;Timor;República Democrática de Timor-Leste;Repúblika Demokrátika Timór-Leste;Timór Lorosa'e;Timor Lorosae|Asia|South-Eastern Asia|Dili
TON|Tonga|Tongan|Kingdom of Tonga|Oceania|Polynesia|Nuku'alofa
TTO|Trinidad and Tobago|Trinidadian|Republic of Trinidad and Tobago|Americas|Caribbean|Port of Spain
TUN|Tunisia|Tunisian|Tunisian Republic;Republic of Tunisia;al-Jumhūriyyah at-Tūnisiyyah|Africa|Northern Africa|Tunis
TUR|Türkiye|Turkish|Republic of Türkiye;Turkiye;Republic of Turkey;Türkiye Cumhuriyeti|Asia|Western Asia|Ankara
TUV|Tuvalu|Tuvaluan||Oceania|Polynesia|Funafuti
TWN|Taiwan|Taiwanese|Republic of China (Taiwan);Táiwān;Republic of China;Zhōnghuá Mínguó;Chinese Taipei|Asia|Eastern Asia|Taipei
TZA|Tanzania|Tanzanian|United Republic of Tanzania;Jamhuri ya Muungano wa Tanzania|Africa|Eastern Africa|Dodoma
UGA|Uganda|Ugandan|Republic of Uganda;Jamhuri ya Uganda|Africa|Eastern Africa|Kampala
UKR|Ukraine|Ukrainian|Ukrayina|Europe|Eastern Europe|Kyiv
UMI|United States Minor Outlying Islands|American Islander||Americas|North America|
URY|Uruguay|Uruguayan|Oriental Republic of Uruguay;República Oriental del Uruguay|Americas|South America|Montevideo
USA|United States|American|United States of America|Americas|North America|Washington D.C.
UZB|Uzbekistan|Uzbekistani|Republic of Uzbekistan|Asia|Central Asia|Tashkent
VAT|Vatican City|Vatican|Vatican City State;Holy See (Vatican City State);Vatican;Stato della Città del Vaticano|Europe|Southern Europe|Vatican City
VCT|Saint Vincent and the Grenadines|Saint Vincentian||Americas|Caribbean|Kingstown
VEN|Venezuela|Venezuelan|Bolivarian Republic of Venezuela;República Bolivariana de Venezuela|Americas|South America|Caracas
VGB|British Virgin Islands||Virgin Islands|Americas|Caribbean|Road Town
VIR|United States Virgin Islands||Virgin Islands of the United States|Americas|Caribbean|Charlotte Amalie
VNM|Vietnam|Vietnamese|Socialist Republic of Vietnam;Viet Nam|Asia|South-Eastern Asia|Hanoi
VUT|Vanuatu|Ni-Vanuatu|Republic of Vanuatu;Ripablik blong Vanuatu;République de Vanuatu|Oceania|Melanesia|Port Vila
WLF|Wallis and Futuna|Wallis and Futuna Islander|Territory of the Wallis and Futuna Islands;Territoire des îles Wallis et Futuna|Oceania|Polynesia|Mata-Utu
WSM|Samoa|Samoan|Independent State of Samoa|Oceania|Polynesia|Apia
XKX|Kosovo|Kosovar|Republic of Kosovo|Europe|Southeast Europe|Pristina
YEM|Yemen|Yemeni|Republic of Yemen;Yemeni Republic;al-Jumhūriyyah al-Yamaniyyah|Asia|Western Asia|Sana'a
ZAF|South Africa|South African|Republic of South Africa;Suid-Afrika|Africa|Southern Africa|Pretoria;Bloemfontein;Cape Town
ZMB|Zambia|Zambian|Republic of Zambia|Africa|Eastern Africa|Lusaka
ZWE|Zimbabwe|Zimbabwean|Republic of Zimbabwe|Africa|Eastern Africa|Harare
`
