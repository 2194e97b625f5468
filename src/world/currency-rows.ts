// Codes and names follow ISO 4217 and the English names of Unicode CLDR 48 (tests/world/currencies.test.ts holds
// them against the copy that Node carries); the further signs are those newspapers print. A table of our own:
// the packages for it name currencies as banks do ("Yuan Renminbi") and know no signs; CLDR through `Intl`
// costs 30 ms to ask and answers differently from one Node release to the next.

/**
 * One currency a line: code | nouns, each form (an underscore joins words) | places it is named after or told by, the
 * most usual first | signs and abbreviations | the nouns and
 * signs shared with others by which it is rather meant, or * for all.
 */
export const currencyRows = `
AED|dirham dirhams|emirati,uae,united arab emirates,emirates,dubai,abu dhabi|Dh Dhs د.إ|*
AFN|afghani afghanis|afghan,afghanistan|؋ Afs
ALL|lek leks leke lekë|albanian,albania
AMD|dram drams|armenian,armenia|֏
ANG|guilder guilders|netherlands antillean,antillean,curacao,curaçao|NAƒ
AOA|kwanza kwanzas|angolan,angola|Kz
ARS|peso pesos|argentine,argentinian,argentinean,argentina,buenos aires|AR$ ARS$
AUD|dollar dollars|australian,australia,aussie,sydney,melbourne,brisbane,canberra,perth,adelaide,queensland,new south wales|A$ AU$ AUD$ AUS$
AWG|florin florins|aruban,aruba|Afl
AZN|manat manats|azerbaijani,azeri,azerbaijan|₼|*
BAM|mark marks marka maraka|convertible,bosnian,bosnia|KM
BBD|dollar dollars|barbadian,barbados,bajan|BBD$ BDS$ Bds$
BDT|taka takas|bangladeshi,bangladesh,dhaka|৳ Tk
BGN|lev leva levs|bulgarian,bulgaria|лв
BHD|dinar dinars|bahraini,bahrain|BD
BIF|franc francs|burundian,burundi|FBu
BMD|dollar dollars|bermudian,bermudan,bermuda|BD$
BND|dollar dollars|bruneian,brunei|BN$
BOB|boliviano bolivianos|bolivian,bolivia|Bs
BRL|real reais reals|brazilian,brazil,brasilia,sao paulo,são paulo|R$ BR$ BRL$
BSD|dollar dollars|bahamian,bahamas,nassau|B$ BSD$
BTC|bitcoin bitcoins||₿
BTN|ngultrum ngultrums|bhutanese,bhutan|Nu
BWP|pula pulas|botswanan,botswana|*
BYN|rouble roubles ruble rubles|belarusian,belarussian,belarus|Br
BZD|dollar dollars|belizean,belize|BZ$
CAD|dollar dollars loonie loonies|canadian,canada,toronto,ottawa,montreal,vancouver,calgary,edmonton,winnipeg,ontario,quebec,alberta,british columbia,manitoba,saskatchewan,nova scotia|C$ CA$ CAD$ CAN$ CDN$ Can$ Cdn$
CDF|franc francs|congolese,congo|FC
CHF|franc francs frank franken|swiss,switzerland,zurich,geneva,basel,bern|Fr SFr Sfr|*
CLP|peso pesos|chilean,chile,santiago|CL$ CLP$
CNY|yuan yuans renminbi|chinese,china,beijing,shanghai,shenzhen|RMB CN¥ 元 ¥|
COP|peso pesos|colombian,colombia,bogota,bogotá|CO$ COP$ COL$ Col$
CRC|colon colons colones colón|costa rican,costa rica|₡|*
CUP|peso pesos|cuban,cuba,havana|CU$
CVE|escudo escudos|cape verdean,cabo verdean,cape verde,cabo verde
CZK|koruna korunas koruny korun crown crowns|czech,czechia,czech republic,prague|Kč
DJF|franc francs|djiboutian,djibouti|Fdj
DKK|krone kroner krones crown crowns|danish,denmark,copenhagen|DKr kr Kr
DOP|peso pesos|dominican,dominican republic|RD$
DZD|dinar dinars|algerian,algeria|DA
EGP|pound pounds|egyptian,egypt,cairo|E£ LE
ERN|nakfa nakfas|eritrean,eritrea|Nfk
ETB|birr birrs|ethiopian,ethiopia
ETH|ether ethers|
EUR|euro euros|eurozone,euro zone|€ Eur|*
FJD|dollar dollars|fijian,fiji,suva|FJ$
FKP|pound pounds|falkland islands,falklands|FK£
GBP|pound_sterling pounds_sterling sterling pound pounds quid|british,uk,u.k.,britain,united kingdom,england,english,scottish,scotland,wales,welsh,london|£ GB£ UK£ STG|*
GEL|lari laris|georgian,tbilisi|₾
GHS|cedi cedis|ghanaian,ghana,accra|₵ GH₵ GH¢ GHC GHc
GIP|pound pounds|gibraltar
GMD|dalasi dalasis|gambian,gambia
GNF|franc francs|guinean,guinea|FG
GTQ|quetzal quetzals quetzales|guatemalan,guatemala|Q
GYD|dollar dollars|guyanese,guyanaese,guyana|G$ GY$
HKD|dollar dollars|hong kong|HK$ HKD$
HNL|lempira lempiras|honduran,honduras|L
HTG|gourde gourdes|haitian,haiti|Gde
HUF|forint forints|hungarian,hungary,budapest|Ft
IDR|rupiah rupiahs|indonesian,indonesia,jakarta|Rp
ILS|shekel shekels sheqel sheqels new_shekel new_shekels|israeli,israel|₪ NIS
INR|rupee rupees|indian,india,delhi,new delhi,mumbai|₹ Rs Re|*
IQD|dinar dinars|iraqi,iraq,baghdad|ID
IRR|rial rials toman tomans|iranian,iran,tehran|﷼|*
ISK|krona kronur króna krónur crown crowns|icelandic,iceland,reykjavik|IKr kr Kr
JMD|dollar dollars|jamaican,jamaica|J$ JA$
JOD|dinar dinars|jordanian,jordan,amman|JD
JPY|yen|japanese,japan,tokyo,osaka|¥ JP¥ 円|*
KES|shilling shillings|kenyan,kenya,nairobi|Sh Shs Ksh KSh KSHS Kshs Sh.|*
KGS|som soms|kyrgyz,kyrgyzstani,kyrgyzstan|⃀
KHR|riel riels|cambodian,cambodia|៛
KMF|franc francs|comorian,comoros|CF
KPW|won|north korean,north korea,pyongyang
KRW|won|south korean,korean,south korea,korea,seoul|₩|*
KWD|dinar dinars|kuwaiti,kuwait|KD
KYD|dollar dollars|cayman islands,cayman,caymanian|CI$ KY$
KZT|tenge tenges|kazakh,kazakhstani,kazakhstan|₸
LAK|kip kips|lao,laotian,laos|₭
LBP|pound pounds lira liras|lebanese,lebanon,beirut|L£ LL
LKR|rupee rupees|sri lankan,sri lanka,colombo|SLRs SLRe ரூ රු Rs
LRD|dollar dollars|liberian,liberia,monrovia|LD$
LSL|loti maloti|lesotho,basotho|M
LYD|dinar dinars|libyan,libya,tripoli|LD
MAD|dirham dirhams|moroccan,morocco,rabat|DH
MDL|leu lei|moldovan,moldova,chisinau
MGA|ariary ariarys|malagasy,madagascar|Ar
MKD|denar denars denari|macedonian,north macedonia,macedonia|den
MMK|kyat kyats|myanmar,burmese,burma|Ks
MNT|tugrik tugriks tögrög togrog|mongolian,mongolia|₮
MOP|pataca patacas|macanese,macau,macao|MOP$
MRU|ouguiya ouguiyas|mauritanian,mauritania|UM
MUR|rupee rupees|mauritian,mauritius|Rs
MVR|rufiyaa rufiyaas|maldivian,maldives|Rf
MWK|kwacha kwachas|malawian,malawi|MK
MXN|peso pesos|mexican,mexico,mexico city|MX$ Mex$ MXN$ MEX$ Mxn$|*
MYR|ringgit ringgits|malaysian,malaysia,kuala lumpur|RM
MZN|metical meticais meticals|mozambican,mozambique,maputo|MT
NAD|dollar dollars|namibian,namibia,windhoek|N$
NGN|naira nairas|nigerian,nigeria,lagos,abuja|₦ N
NIO|cordoba cordobas córdoba córdobas|nicaraguan,nicaragua
NOK|krone kroner krones crown crowns|norwegian,norway,oslo|NKr kr Kr|krone kroner krones
NPR|rupee rupees|nepalese,nepali,nepal,kathmandu|NRs NPRs Rs
NZD|dollar dollars|new zealand,kiwi,auckland,wellington,christchurch|NZ$ NZD$
OMR|rial rials riyal riyals|omani,oman,muscat|RO
PAB|balboa balboas|panamanian,panama|B/.
PEN|sol soles nuevo_sol nuevos_soles|peruvian,peru,lima|S/ S/.
PGK|kina kinas|papua new guinean,papua new guinea|K
PHP|peso pesos|philippine,filipino,philippines,manila,cebu|₱ P PhP Php PHP|P
PKR|rupee rupees|pakistani,pakistan,islamabad,karachi,lahore|PKRs Rs
PLN|zloty zlotys zloties zlote złoty złotych zlotych|polish,poland,warsaw|zł zl
PYG|guarani guaranis guaranies guaraní guaraníes|paraguayan,paraguay|₲
QAR|riyal riyals rial rials|qatari,qatar,doha|QR
RON|leu lei|romanian,romania,bucharest||*
RSD|dinar dinars|serbian,serbia,belgrade|din
RUB|rouble roubles ruble rubles|russian,russia,moscow|₽ руб|*
RWF|franc francs|rwandan,rwanda,kigali|FRw RF Frw
SAR|riyal riyals rial rials|saudi,saudi arabian,saudi arabia,riyadh|SR|*
SBD|dollar dollars|solomon islands,solomons,honiara|SI$
SCR|rupee rupees|seychellois,seychelles|Rs
SDG|pound pounds|sudanese,sudan,khartoum|SDG£
SEK|krona kronor kronas crown crowns|swedish,sweden,stockholm|kr Kr SKr Skr|*
SGD|dollar dollars|singapore,singaporean|S$ SG$ SGD$
SHP|pound pounds|st. helena,saint helena
SLE|leone leones|sierra leonean,sierra leone,freetown|Le
SOS|shilling shillings|somali,somalia,mogadishu|SoSh
SRD|dollar dollars|surinamese,suriname,paramaribo|SR$ Sr$
SSP|pound pounds|south sudanese,south sudan,juba|SS£
STN|dobra dobras|sao tomean,são tomé,sao tome|Db
SYP|pound pounds|syrian,syria,damascus|S£
SZL|lilangeni emalangeni|swazi,swaziland,eswatini|E
THB|baht bahts|thai,thailand,bangkok|฿ Bt
TJS|somoni somonis|tajik,tajikistani,tajikistan
TMT|manat manats|turkmen,turkmenistani,turkmenistan
TND|dinar dinars|tunisian,tunisia,tunis|DT
TOP|pa'anga paanga pa'angas|tongan,tonga|T$
TRY|lira liras|turkish,turkey,türkiye,turkiye,istanbul,ankara|₺ TL|*
TTD|dollar dollars|trinidad and tobago,trinidadian,trinidad,port of spain|TT$
TWD|dollar dollars|new taiwan,taiwanese,taiwan,taipei|NT$ TW$ NTD$
TZS|shilling shillings|tanzanian,tanzania,dar es salaam|TSh Tsh TShs Sh
UAH|hryvnia hryvnias hryvnya hryvnyas|ukrainian,ukraine,kyiv,kiev|₴
UGX|shilling shillings|ugandan,uganda,kampala|USh Ush UShs Sh
USD|dollar dollars buck bucks greenback greenbacks|us,u.s.,united states,american,america,washington,new york|$ US$ USD$ U.S.$|*
UYU|peso pesos|uruguayan,uruguay,montevideo|$U U$
UZS|som soms|uzbek,uzbekistani,uzbekistan,tashkent
VES|bolivar bolivars bolívar bolívares bolivares|venezuelan,venezuela,caracas|Bs.S|*
VND|dong dongs|vietnamese,vietnam,hanoi|₫
VUV|vatu vatus|ni-vanuatu,vanuatu|VT Vt
WST|tala talas|samoan,samoa,apia|WS$
XAF|cfa_franc cfa_francs franc francs|central african,cameroonian,cameroon,gabonese,gabon,chadian,chad|FCFA
XCD|dollar dollars|east caribbean,eastern caribbean,antiguan,antigua,grenadian,grenada,st. lucia,dominica|EC$ XCD$
XCG|guilder guilders|caribbean|Cg
XDR|special_drawing_right special_drawing_rights||SDR
XOF|cfa_franc cfa_francs franc francs|west african,senegalese,senegal,dakar,ivorian,ivory coast,côte d'ivoire,malian,mali,burkina faso,beninese,benin,togolese,togo|CFA|*
XPF|franc francs|cfp,pacific,polynesian,polynesia,new caledonian,new caledonia|CFPF
YER|rial rials riyal riyals|yemeni,yemen,sanaa|YR
ZAR|rand rands|south african,south africa,johannesburg,cape town,pretoria,durban|R
ZMW|kwacha kwachas|zambian,zambia,lusaka|ZK K|*
ZWG|zig|zimbabwean,zimbabwe,harare|ZiG
ATS|schilling schillings|austrian,austria
BEF|franc francs|belgian,belgium
CYP|pound pounds|cypriot,cyprus
DEM|deutschmark deutschmarks deutsche_mark deutsche_marks d-mark d-marks mark marks|german,germany,west german|DM
ECU|ecu ecus|european
EEK|kroon kroons krooni|estonian,estonia
ESP|peseta pesetas|spanish,spain|₧ Pts
FIM|markka markkas markkaa mark marks|finnish,finland
FRF|franc francs|french,france|₣
GRD|drachma drachmas drachmae|greek,greece|₯
HRK|kuna kunas kune|croatian,croatia|kn
IEP|punt punts pound pounds|irish,ireland|IR£
ITL|lira lire liras|italian,italy|₤
LTL|litas litai|lithuanian,lithuania
LUF|franc francs|luxembourg,luxembourgish
LVL|lats lati|latvian,latvia
MTL|lira liras|maltese,malta
NLG|guilder guilders gulden|dutch,netherlands|ƒ|*
PTE|escudo escudos|portuguese,portugal||*
SIT|tolar tolars tolarjev|slovenian,slovene,slovenia
SKK|koruna korunas crown crowns|slovak,slovakia
YUM|dinar dinars|yugoslav,yugoslavia
ZWL|dollar dollars|zimbabwean,zimbabwe,harare|Z$ ZW$ ZWL$
`

/**
 * Parts of a currency, one a line: the name that reports give it | its forms | how many make one unit of the currency |
 * currencies that have it, the likeliest first, or * for any.
 */
export const subunitRows = `
cent|cent cents ¢ c|100|USD EUR CAD AUD NZD HKD SGD ZAR JMD TTD TWD FJD NAD KES LKR MUR SCR XCD BBD BSD BZD
penny|penny pennies pence p|100|GBP IEP GIP FKP SHP
centavo|centavo centavos|100|MXN BRL PHP ARS COP CLP CUP DOP PTE
centime|centime centimes|100|CHF FRF BEF MAD DZD HTG
eurocent|eurocent eurocents euro_cent euro_cents|100|EUR
kopeck|kopeck kopecks kopek kopeks copeck copecks|100|RUB UAH BYN
paisa|paisa paise paisas|100|INR PKR NPR
poisha|poisha|100|BDT
grosz|grosz groszy grosze|100|PLN
øre|øre öre ore|100|SEK NOK DKK
haler|haler halers haléř haléřů|100|CZK SKK
filler|fillér|100|HUF
stotinka|stotinka stotinki|100|BGN
sen|sen|100|MYR IDR JPY BND
satang|satang satangs|100|THB
fils|fils|100|AED KWD BHD IQD JOD
halala|halala halalas|100|SAR
piastre|piastre piastres piaster piasters|100|EGP LBP SYP SDG
agora|agora agorot|100|ILS
kobo|kobo kobos|100|NGN
pesewa|pesewa pesewas|100|GHS
ngwee|ngwee|100|ZMW
thebe|thebe|100|BWP
kurus|kurus kuruş|100|TRY
tetri|tetri|100|GEL
qapik|qapik|100|AZN
tiyin|tiyin|100|KZT KGS UZS
pfennig|pfennig pfennigs pfennige|100|DEM
jiao|jiao|10|CNY
fen|fen|100|CNY
satoshi|satoshi satoshis|100000000|BTC
`
