/** Given names that are common where the tagger's own list knows few, folded; none that is an English word or a place. */
const byRegion: Readonly<Record<string, string>> = {
  westAfrica:
    'abena abiodun abiola adaeze adama adebayo adekunle ademola afua akosua akua aminata aminatou bamidele bolanle boubacar chiamaka ' +
    'chidi chidinma chijioke chika chima chinedu chinonso chinwe chioma chukwudi chukwuemeka efua emeka esi fatou fatoumata femi ' +
    'folasade folake funmilayo ibrahima ifeanyi ifeoma ikenna jide kehinde kofi kojo kwabena kwaku kwame kwasi kwesi lamine ' +
    'mamadou mariama moussa ngozi nkechi nnamdi obinna oluwaseun olumide oumar ousmane rasheed sadio sekou seydou taiwo temitope ' +
    'titilayo tunde uche uchenna wale yaw yetunde yaa',
  eastAndSouthernAfrica:
    'abebe achieng adhiambo akinyi alemayehu andile ayanda azeb bekele bongani bheki chanda chipo farai fikile gugu hamisi ' +
    'jabulani juma kagiso kamau kebede khumbulani kipchoge lerato lindiwe lungile mandla mbali moses mpho mulugeta mutale ' +
    'mwangi mwape nandi neema njeri njoroge nkosana nokuthula nomsa nomvula nonhlanhla ntombi odhiambo otieno palesa phumzile rudo ' +
    'sibusiso sipho siyabonga sizwe tadesse tatenda tendai thabo thandeka thandi themba tigist tshepo tsitsi vusi wambui wangari ' +
    'wanjiku wanjiru wafula xolani zanele zodwa zola',
  southAsia:
    'abhishek aditi aditya ajay akash alok amol anand anil anita anjali ankit anupam aparna arjun arvind asha ashish ashok ashwin ' +
    'bhavna chandan chetan deepa deepak deepika devendra dhananjay dinesh divya gaurav geeta girish gopal govind harish hemant ' +
    'himanshu ishaan jagdish jayant jyoti kamal kamala kapil karthik kavita kiran kishore lakshmi lalit lata madhav madhuri ' +
    'mahesh mahmud manish manoj meena meera mohan mukesh nandini naresh narendra naveen neha nikhil nilesh nitin pankaj ' +
    'parveen prabhu pradeep prakash pramod pranav prasad prashant praveen preeti priya priyanka pushpa radhika rajan rajendra rajesh ' +
    'rajiv rakesh ramesh ranjit rashmi ravi rekha ritu rohini rohit roshan rupa sachin sandeep sangeeta sanjay santosh sarita satish ' +
    'savita seema shalini shankar shashi shilpa shreya shweta sneha sonal subhash sudhir sujata sumit sunil sunita suresh swati ' +
    'tanvi tarun uday uma usha vandana vasant vidya vijay vikas vikram vinay vinod vishal vivek yash yogesh ' +
    'ayesha bilal faisal farhana farida fariha habib hamza imran javed kamran khalid mahfuz nasreen nusrat parvez rafiq ' +
    'rashida rehana rubina sadia saira salma shabnam shahid shakil shamima tariq tasnim usman wasim zainab zubair',
  eastAndSouthEastAsia:
    'agus akira ayumi budi chiyoko daisuke dewi eiji emiko fumiko haruka haruki haruto hideki hideo hiroko hiroshi hiroyuki huong ' +
    'ichiro isamu jiro junichi kaori kazuo keiko kenichi kenji kenta kiyoshi koji kumiko kyoko linh mariko masako masao ' +
    'megumi michiko midori minh mitsuo nanami naoki naoko nguyet noboru noriko phuong putri ratna rina ryo ryota sachiko satoshi seiji ' +
    'setsuko shigeru shinji shinzo shota somchai somsak surya susilo takashi takeshi takumi taro tatsuya tetsuya thanh thuy tomoko ' +
    'toshio tsutomu wahyu wayan yasuo yoko yoshiko yoshio yuki yukiko yumi yusuke yuto zulkifli',
  centralAndEasternEurope:
    'agnieszka aleksandra aleksandr alexandru andrei andriy andrzej anatoliy arkadiusz bartosz beata blazej bogdan bogdana boguslaw ' +
    'branko cezary dariusz dmitri dmitry dmytro dorota dragana dragos dusan dzmitry ewa gheorghe grzegorz halyna hryhoriy ilinca ' +
    'ioana ionut iryna istvan ivana izabela jaroslav jaroslaw jiri jovana kamila karel katarzyna kateryna krzysztof ksenia ladislav ' +
    'larysa leszek liudmyla ljiljana lubomir maciej malgorzata marcin mariusz matej mihai mikhail milena milos miroslav mykola ' +
    'nataliya nemanja nikolai oleg oleh oleksandr oleksiy olena olha ondrej pawel pavel petar piotr przemyslaw radoslaw radu ' +
    'rastislav rumen serhiy slawomir slobodan snezana stanislav stanislaw stefania svetlana svitlana tamas tomasz tatiana tetiana ' +
    'vaclav valeriu vasile vasyl veronika viktor violeta vladislav volodymyr vojtech wojciech yaroslav yevhen yulia yuriy zbigniew ' +
    'zdenek zlatan zoltan zoran zsolt zuzana',
  celticAndNordic:
    'aino aleksi alasdair angharad anneli aoibhinn aoife aonghus ardal asgeir astri bronagh caoimhe carys ceri cian ciara ciaran conall ' +
    'cormac daithi deirdre diarmuid eabha eamon eamonn eero eilidh eimear emrys eoghan eoin eirik fergal fionn fionnuala freya ' +
    'gearoid geraint grainne gudrun gunnar gwyneth hafdis halldor harri hallvard hamish heikki hywel ieuan inga ingeborg ingvild iolo ' +
    'jorunn jyrki kaisa kalle katri kerttu kjell kjersti kjetil kristjan llinos mairead malachy marit mikko morag niall niamh nuala odhran ' +
    'oisin olafur oona orla outi padraig paivi pekka pirjo ragnhild rhian rhiannon rhys riitta roisin ruairi saoirse seamus seppo ' +
    'siobhan sinead sigrun sindri solveig sorcha tadhg tarja terhi thorbjorn timo torunn tove trond tuomas turid ulrika unnur ville ' +
    'vigdis wynne yrjo',
  middleEastAndTurkey:
    'abdallah abdullahi abdulrahman adnan ahmad aisha amal amina amir anwar ayse aylin bashir bilge burak cem cengiz deniz ebru elif emine ' +
    'emre ersin esra farouk fatma ferhat gamal ghassan hadiya hakan halima hamid haneen hasan hatice hicham huda hussam huseyin ibtisam ' +
    'ismail jamal jamila karim kemal khadija layla leyla mahmoud mehmet merve mohamad mohammad mona mouna murat mustafa nabil ' +
    'nadim naima najib noor nour omar onur orhan osman ozlem rania rashid reza saad samira samir serkan sevgi sibel soraya suleiman ' +
    'tamer tayyip ufuk walid yasmin yilmaz youssef yusuf zahra zehra zeynep',
}

/** Given names as they are compared: lower case, without accents. */
export const firstNames: ReadonlySet<string> = new Set(
  Object.values(byRegion).flatMap(names => names.split(' ')),
)

/** Given names that are ordinary words as well: they need more words of a name around them. */
export const wordNames: ReadonlySet<string> = new Set(
  (
    'faith grace hope joy may april june august summer autumn dawn miles guy art pat rob sue bill will mark chase drew rich jack ' +
    'frank grant wade cliff dale glen heath ray rex rod ruby pearl ivy iris lily olive rose violet daisy penny crystal amber ginger ' +
    'holly hazel heather melody harmony charity patience prudence constance mercy felicity honor sky river hunter mason carter cole ' +
    'dean earl duke duncan forest gene harry herb jay lance major marshal max merit nick norm piper reed ridge robin rusty sandy ' +
    'stone sterling terry tiffany trip victor wolf destiny paris'
  ).split(' '),
)
