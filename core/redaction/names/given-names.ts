import { MORE_GIVEN_NAMES, MORE_ORDINARY_NAMES } from './more-given-names.ts';
import { wordList as list } from './word-list.ts';

/** Given names that are common in the Netherlands, in lower case, collected by us. Names that are also words are apart. */
export const GIVEN_NAMES = list(`${MORE_GIVEN_NAMES}
aafke aaltje aart abdel abdelaziz abdelkader abdelkarim abdellah abdul abdullah abdulrahman abel achmed adam adelheid
adil adnan adri adriaan adriana adrie adrienne ageeth agnes agnieszka ahmad ahmed ahmet aicha aida aisha aise akke
akram albert alberta aleida aleksandra alex alexander alexandra alfred ali alice alicia alida alies alina aline
alma alwin amal amalia amanda amber amelia amin amina aminata amir amira amy ana anastasia anass andre andrea andreas
andrej andries andrzej anette angela angelina angelique anh anika anil anisa anita anja anjo ank anke ankie anna
annabel anne annefleur anneke anneleen annelien annelies anneloes annelot annemarie annemarieke annemiek annemieke
annet annette annick annie annika annika anniek anny anouar anouk ans anthonie anthony antje antoine antoinette anton
antonia antonie antonio antoon appie ard arend ariana arie ariella arina aris arjan arjen arlette arnaud arno arnold
arnoud aron arthur aryan asha ashley asiya aslan asma astrid atie aukje aylin ayman ayoub ayse aysegul aziz aziza azra
babette badr bahar bahram barbara bart bartel bas bastiaan bastian bea beata beate beatrice beatrix ben benjamin benny
berber berend berna bernadette bernard berry bert bertha bertus bertine betsy betty bianca bilal bill binta birgit
bjorn bobby boris bouke boukje brahim bram branco brandon brecht brechtje brenda brian bridget brigit brigitte britt
brittany bruno burak caitlin carina carla carlijn carlo carlos carmen carolien carolina caroline carry caspar casper
catharina cathy catrien cedric celeste celine cemal cengiz chaima chaimae chantal charissa charlotte chelsea cheryl
chiel chris christa christel christiaan christian christien christina christine christopher cindy claar claartje clara
claudia claus clemens clementine coby coen colette colinda conny constance constantijn coos cor cora cordula corina
corine corinne cornelia cornelis corrie corry cosmin cristina cynthia cyril daan daisy damian damir damla dana daniel
daniela danielle danny danique danuta daphne dariusz dave david davina davy dean deborah demi denise dennis derk derya
desi desiree desmond devin diana diane dick dide didi diederik dieuwertje dilan dilara dilek dimitri dina dineke dini
dion dionne dirk dirkje ditte djamila djoeke dominique donald donna donny dora doreen doret dorien dorine doris dorothe
dorothea dorus douwe driss duco durk dylan eberhard ebru ed edda eddie eddy edgar edith eduard edward edwin eefje eelco
eelke ekrem elena eleonora elfriede elif elin elina eline elisa elisabeth elise eliza elizabeth elke ella elle ellen
ellie elly elma elmar elmer els elsbeth else elselien elsemiek elsie elske elvira emel emiel emil emilia emilie emily
emine emir emma emmy emre engelbert enrico enzo eric erica erik erika erkan ernestine ernst erol erwin esma esmee esra
estelle esther eugene eva eveline evelien evelyn evert evi evie evy ewa ewoud fabian fabienne fadila fadime fadma fahad
faisal famke fanny farah farid farida faris fatema fatiha fatima fatimah fatma fatoumata fedde feiko felicia felix femke
fenna fenne ferdi ferdinand ferdy ferhat ferry fevzi fien fieke filip filiz fimke finn firat fleur flip floor floortje
floris foekje fokke folkert frances francesca francien francine francis francisca franciscus franco francois frank
frans fransje franz fred freddie freddy frederic frederik frederika frederique freek frida frieda friso frits froukje
gabriel gabriela gabrielle gaby gamze geert geerte geertje geertruida geeske gemma george georgina gerald geraldine
gerard gerarda gerben gerbrand gerco gerda gerdien geri gerlinde germaine gerrie gerrit gerritje gerry gertie gertjan
gertrude gery gianni gideon giel gijs gijsbert gina gino giovanni gisela giuseppe gladys glenn gloria gonda gonny
gonul goossen gosia govert grada grazyna greet greetje gregor greta gretha grietje grzegorz guido guillaume gulcan
gulsum gunter gus gust gustaaf gusta guus gwen gwendolyn hadewych hafid hafida hakan hakim halil halima hamid hamza
hana hanan hanane hanna hannah hanneke hannelore hannie hans hansje hanny harald hari harm harma harmen harrie harriet
harry hasan hasna hassan hassna hatice havva hayat hector hedwig hedy heidi heike heiko hein heinrich helen helena helene
helga helma hendrik hendrika hendrikje hendrina henk henkjan hennie henny henri henriette henrik herbert herman hermien
hermine herre hessel hetty hicham hidde hilda hilde hildegard hille hind hoda houda hubert hugo huib huibert hulya
humeyra husam huseyin hussein ibrahim ibtissam ida idil idris ids ihsan ike ikram ilaria ildiko ilham ilias ilja ilona
ilse iman imane imke imran ina inci ine ineke ines ingeborg ingeburg inge inger ingmar ingrid inti irena irene irina
iris irma irmgard isa isaac isabel isabella isabelle ismael ismail ismet ivan ivana ivar ivo ivonne iwan izaak jaap
jacco jack jackie jacob jacoba jacobien jacobus jacomijn jacqueline jacques jaimy jair jake jamal james jamie jamila jan
jana jane janet janette janice janine janinka janita janna janneke jannes jannetje jannie jannigje janny jans janus
janusz jaqueline jara jarno jaro jaroslaw jasmijn jasmin jasmina jasmine jason jasper javier jay jayden jaymee jean
jeanet jeanette jeanine jeanne jeannette jeannine jef jeff jeffrey jelena jelle jelmer jelte jenneke jennie jennifer
jenny jens jente jeremy jermaine jeroen jerome jerry jesper jesse jessica jessie jesus jetske jette jill jim jimmy jip
jitske joachim joan joanna joanne jochem jochen jody joel joep joeri johan johanna johannes john johnny joke jolanda
jolande jolanta joleen jolien jolijn jonas jonathan jonna joop joos joost jordan jordi jordy joris jorien jorrit jos
jose josefien joseph josephine josha joshua josien josine joss jouke joyce juan judith juliaan julian juliana julie
julia juliette julius jur jurgen jurjen jurre justin justine justyna kadir kamal kamil karel karen karim karima karin
karina karlijn karolina karsten kas katarina katarzyna kate katharina kathinka kathleen katinka katja kaya kees keesjan
kelly kemal kenan kenji kenneth kenny kenza kerem kerim kevin khadija khadijah khalid khaled kiki kim kimberly kirsten
kitty klaas klaasje klara klaus koen koenraad kornelis koos koosje krijn kristel kristina krystyna krzysztof kubra
kyra laila laith lambert lambertus lana lara larissa lars latifa laura laurens laurent laurien lea leah leander leendert
leila leen lena lenie lenneke lennart lennert leo leon leonard leonardo leonie leonoor leontien leopold leroy leslie
lettie leyla lia liam lian liana lianne lidia lidwien lidy lieke lien lienke lies liesbeth lieselot liesje lieuwe
ligia lilian liliana lilly lina linda lindsay lindsey line lineke lingling linsey lionel lisa lisanne lisbeth lisette
liset lizzy lobke lodewijk loek loes lonneke lorena lorenzo loretta lotfi lotte lotta lottie lou loubna louis louisa
louise lourens lub luc luca lucas lucia lucie lucien lucienne lucinda lucy ludo ludwig luigi luis luitzen luka lukas
lukasz luna lut lutgard luuk luut lydia lyanne lynn maaike maarten maartje maas machiel machteld maciej madelief
madeleine madelon magda magdalena maggy mahmoud mahmut maike maikel maja malgorzata malika mandy manfred manolya
manon manouk mansour mara marc marcel marcella marcelle marchien marcin marco marcus mare mareille marek margaret
margareta margaretha margje margo margot margreet margret margriet marguerite maria mariam marian mariana marianka
marianne marie marieke mariella marielle marien marieta mariette marije marijke marijn marijne marika marilou marilyn
marina marinka marinus mario marion maris mariska marissa marit marita marius mariusz marja marjan marjolein marjolijn
marjo marjon marjorie marleen marlene marlies marlijn marloes marlot marly marnix marouane marrit marte marten martha
marthe martien martijn martin martina martine martinus martje martyna marvin mary marya maryam maryse mateusz mathias
mathijs mathilda mathilde matteo matthew matthias matthijs maud maureen maurice maurits mauro max maxim maxime maximiliaan
mayke mechteld mees mehdi mehmet meike melanie melchior meliha melike melinda melis melissa melle melvin mendel menno
mercedes meriam merel meryem mesut mevlut mia michael michaela michal michel michelle michiel mick micky mieke miek miep
mieneke miguel mika mike mikael mila milan milena milica milo milou mimoun mina mindert minke mira miranda mirella
mireille mirjam mirte mirthe mitchel mohamad mohamed mohammad mohammed mohamud moniek monica monika monique moos morris
moses mostafa mounir mourad mourat moussa muhammad muhammed muhammet mujde murat muriel musa mustafa mylene myra myriam
myrna myrte myrthe nabil nabila nada nadia nadine nadir naima najat najib najim nancy naomi narges nasim nasira nassim
natalia natalie natascha natasha natasja nathalie nathan naud nawal nazli neele neeltje nel nelleke nellie nelly nelson
nermin nicky nico nicola nicolaas nicolas nicole nicolette niek niels niene nienke nihal nikita nikki nikola nils nina
nine nisrine noa noah noel noelle nol nona noor noortje nora nordin norbert noreen norma noud noura nour nout nur nurcan
nuri nuria nuriye odette okke olav olga oliver olivia olivier omar omer onno orhan oscar oskar osman otto ouassima ouafae
pablo paloma pamela pascal pascale patricia patrick patrycja paul paula paulien paulina pauline paulus pavel pawel
pedro peer peggy peter petra petrus phaedra philip philippe phoebe pien pier pierre piet pieta pieter pieternel
pieterjan pietje pim pinar piotr pleun puck rabia rachel rachid rachida radboud rafael rafik raimond raisa ralf ralph
ramazan ramon ramona randy raoul raphael raquel rashid raymond rebecca redouan reggie regina reina reinder reinier
reinhard reinout rekha rem remco remi remko rena renate rene renee renske reza ria rianne rica ricardo richard rick
rieke riekie rien rieneke riet rieta rietje rik rina rineke ringo rini rinke rinse rinske rinus rita ritchie rob robbert
robbin robby robert roberta roberto robin rochelle rocco rodney roderick roel roelie roelien roelof rogier roland rolf
rolien roman romana romano romaysa romee romy ron ronald ronnie ronny rosa rosalie rosalinde rosalie rosanne rosemarie
rosemarijn rosita roswitha rowan rowena roxanne roy royce ruben rudi rudie rudolf rudy ruerd ruth rutger ruud ryan saar
saartje sabah sabine sabri sabrina sadia safa safia safiye said saida saki salah saleh salih salim salima salma salvatore
samantha sami samira samir samuel samya sandeep sander sandra sanja sanjay sanna sanne santosh sara sarah sari sarina
sascha saskia savannah sean sebas sebastiaan sebastian seda sef selim selin selina selma semih semra senna serdar serena
serge sergio serkan serpil sevda sevgi sevim seyma shah shamira shanice shannon sharda sharon shaun sheila shirley sia
sibel sibren sicco siebe siebren siem sien siert sietse sietske sigrid silke silvana silvia silvie sija sijtje simon
simone sina sinan sip siska sivan sjaak sjaan sjaantje sjannie sjef sjoerd sjoerdtje sjors sjoukje slawomir sofia sofie
sofyan sohaib soner sonia sonja sophia sophie soraya souad soufian soufiane soumaya stan stanislaw stefan stefanie
stefano steffen steffie stein stella stephan stephanie stephen steven stijn suat suela suleyman sultana sumaya sumeyye
susan susana susanna susanne suzan suzanna suzanne svetlana sybren sylvana sylvester sylvia sylvie sytske szymon taco
tahir talitha tamara tamar tamer tania tanja tara tarik tarkan tatiana tatjana teddy tedje teresa tessa teun teuntje
teunis thea thelma theo theodoor theodora theresa therese thijs thijmen thom thomas thorsten tiago tibor tiemen tiffany
tijmen tijn tijs tilly tim timo timon timothy tina tineke tinus tiny titia tjalling tjarda tjeerd tjerk tjitske tobias
toby tobie toine tomas tomasz tommy tonia tonnie tonny tonie tooske toos trees treesje trijntje trix trudi trudie trudy
truida truus tuba tuana tugba tugce turan tygo ulrich ulrike ursula uwe valentijn valentina valerie vanessa veerle vera
verena vero verona veronica veronique victor victoria viktor vincent violet violeta virginia vivian viviane vivienne
volkan walid wally walter wanda ward wassim wendela wendelien wendy werner wesley wiebe wiebke wiebren wieke wiepke wiesje
wieteke wieger wietse wijnand wijnanda wil wilco wilfred wilhelm wilhelmina wilko willeke willem willemien willemijn
willemina willie william willy wilma wim wineke winfried winnie winny wojciech wolfgang wout wouter wouterina wytse wytske
xander xandra xavier yacine yara yasemin yasin yasmin yasmina yasmine yassin yassine yassir ybe yeliz yigit ymke ynske
yolanda yolande yorick youri youness yousef yousra youssef youssra ysbrand yuki yuri yusuf yvet yvette yvo yvon yvonne
zahra zainab zakaria zara zayd zehra zeki zenep zeynep zina zineb zita ziya zoe zohra zouhair zsuzsanna zuhal zulfiye
adisa afua agnieszka aleksandra alemayehu almaz amanuel aminata anoushka ayse aylin azra bahar berfin berhane biniam bogdan
bozena chantal chidi dariusz delal dilan dilara efrem esra evin fadumo farhad farida feyza filmon freweini gebre goran
gulsum habtom hodan hüseyin ibrahima ikram iwona jamila jaroslaw kamila kenan khadra kidane krzysztof leyla liban ljubica
magdalena mariusz mehret merhawi mihai mohamud naima nasra nazli nebahat oksana olena olha parisa piotr rahel ramla rojin roza
sahra samira selam semhar serhii shabnam shahram shirin sirwan soraya svitlana tesfay tetiana tsegay vasyl viktoriia volodymyr
wahida warsan yonas yordanos yuliia zeinab zerai zofia
aleid ankje anske auke baukje bouwe djoke doutzen durk eabele eelkje evert fardau feikje fokje foppe froukje gatske geartsje gerlof
gjalt gosse harmke hessel hiske hylkje idske iebele jantsje jeltje jetske jildau jisk jitse klaske lieuwe lolkje lutske maaike
minke nienke oane oeds pyt reinou renske riemke romke sjoerdtje sjoukje sytske tjitse tryntsje uilkje wopke ypk ytsje
mies bep sien sjonnie truusje jopie riekje aaltsje abe abele aebe aise akke albartus aly ane anneke antsje atsje auck aukje baaije bauke beitske berber bertus boate
bokke botte brecht bregtje dieuwke djurre doeke doetie douwina dutmer eabe eadske eeltsje eeuwe egbert eibert eke elbrich eltsje engbert eppie eize fedde feije fenje ferdou folkertsje fonger foppe
frearkje freerk froukje gabe gauke geale geeltsje gepke gerbrich gerryt gerrie gerke geurt gjettje goaitsen goffe gurbe haaije haitse halbe harke hauke hedzer heinze hendrikje hepke herder hilda hinke hoite
ibele ienskje ife igge iepie ynze jacobje jaike jantine jappie jarich jehannes jelke jentsje jetse jildert jinke joeke jolle jorrit jouke jurjentsje keimpe klaske klazina knelis kobus krine lammert leffert lenze lieuwkje lipkje lolle lubbert luitsen lutske
maaikje marten matsje mebius meint meindert melis metje mettje minze murk nammen nanne nantje neeltsje obe oege oebele oene okke oltman onne oeds pabe pibe piebe piter popke pytrik rein reinske reitse rients ritske rikst rimmer ritskje roelofje roel rommert romkje rutger ruurd saakje sake sape sebe sibbele sibrich sieds sierd sietske sikke simke sipke sippie siebolt sierk sije siem sita sjerp sjoerdsje sjouke skelte stoffel swaantje swopke sybe sybrig sytze tabe tamme teake tettje teije tetske theunis tiete tjaard tjalke tjebbe tjeerdtje tjibbe tjibbele tjikke tsjibbe tsjitske tine titte trien trienke tsjeard tryn uilke ulbe waling watze wapke wessel wiebrig wiebrigje wigle wiegert willemke wipkje wobbe wybe wybren wytze ynte ype yke
roshni rishi sharmila radjen soerin sunil sunita anil anjali ashwin bhoelai devika dharm ganga indra jagesh kiran krishna lalita mahesh mala manoj meena mohan narain nisha oemar parvati pooja priya radha rajesh ramesh rani ravi reshma rohan sandhya santoesh savitri shanti shiva sita soenita suresh usha vijay vinod winston glenn ruben naomi kwame kofi kwasi yaw akosua abena esi ama
fatuma hodan ifrah ismahan khadro maryan nimo sagal shukri zamzam abdirahman abdullahi abshir ayaan bashir cabdi farah guled jama liiban mahad warsame yusuf
abeba adiam akberet alganesh asmeret bereket biniam bisrat brhane dawit ermias eyob fanus freselam ftsum genet ghenet haben habtemariam haile helen hiwet kibrom kidan lemlem letay luwam meron merhawit mikiele milena mulu natnael rahwa robel robiel ruta saba samrawit selamawit semere senait simret solomon teame tekle temesgen tesfalem tsige tsehay yafet yodit yonatan zekarias zufan
ahlam alaa ammar anas aya bayan bushra dima eman fadi firas ghada ghassan haidar haitham hala heba iyad jihad kinan khalil lamia luay lubna maha majd manal mayada maysa mazen mona mouaz mustafa nadim najwa nour obada omran qusai rama rana randa rasha rawan reem rima rula safaa samar shadi shaza suhail taim tarek wael walaa wissam yaman yazan zain ziad
abdulhamid arash arezoo azadeh babak bahareh behnam behrouz dariush elham farhad farzaneh fereshteh golnaz hamed hossein jawad kaveh laleh mahdi mahsa maryam mehran mina mojgan morteza nahid nasrin negar niloufar parvin payam pouya reza roya saeed sahar samaneh sepideh shirin shohreh siavash simin soheila yalda zohreh farzana gulalai hekmat khatera mirwais najibullah nilofar palwasha shabana wahid zarghona zabi
agata aldona aneta artur beata bartosz bogumila danuta dawid dominika edyta elzbieta genowefa grazyna halina henryk irmina jadwiga janina jerzy joanna jolanta justyna kacper kamil karolina kazimierz kinga krystian leszek lidia lucyna maciej malwina marcin mariola mateusz michal milosz mirek miroslaw natalia norbert oliwia pawel przemek radek rafal renata roman ryszard sebastian slawek stanislaw sylwia szymon tadeusz tomek urszula waldemar wieslaw wiktor wioletta witold wlodek zbigniew zbyszek zdzislaw zuzanna
alina alla anatoli anastasiia andriy antonina bohdan borys daryna denys dmytro halyna hanna inna iryna ivan kateryna khrystyna larysa lesya liudmyla lyubov maksym marharyta mariia maryna mykhailo mykola myroslava nadiia natalka nataliia nazar oksana oleg oleh oleksandr oleksii olena petro polina roksolana ruslan ruslana serhiy sofiia solomiia stepan taras tetyana valentyna valeriia vadym vasylyna viktor vira vitalii vladyslav yaroslav yevhen yurii zlata zoya
ahmet alperen arda asli atakan atilla aysun aziz baris basak batuhan bekir berat berkay betul beyza bilge birsen bulent bunyamin canan celal cem cemile cetin cigdem deniz derya dogukan duygu ece efe ekin elcin emel emircan enes ercan erdal erdem erhan ersin ertugrul esin eylul fatih feride ferit feyyaz figen filiz fulya funda gamze gizem gokhan gonca gul gulay guler gulistan gulizar gulsen gunes habibe halide halil hamdi hande hayriye hulusi huseyin ilayda ilkay ilknur irfan irmak ismet izzet kaan kader kazim kerime kezban koray kursat levent mahir mehtap melek melih meltem mert meral metin mine mukaddes mumin munevver mustafa naciye nazife nazim necati necla nesrin neslihan nevin nihat nilgun nuray nuriye nursel okan oktay onur ozan ozcan ozge ozgur ozlem pelin pinar ramazan rukiye sabiha sadik salih saniye sebnem sefa selami selcuk selda selma semiha senay serap sercan serife serkan sevil sevim sibel sinem songul sukran sule suleyman sultan tayfun tolga tugce tulay turgut tulin ugur umit umut vedat veli yakup yavuz yelda yeter yigit yildiz yilmaz yucel yusuf zafer zeliha zeynel zerrin zubeyde
abdelali abdelhak abdelilah abdellatif abderrahim abderrahman achraf adel aissa amine anwar asmae aziza badia bouchaib bouchta brahim chafik chaib chakib dounia driss fadoua fatiha fatna fettah ghizlane habiba hadda hafsa halima hanae hajar hassania hayat hicham houria houssain ihsane ilham ilyas imad imane jaafar jalal jaouad kaoutar khadouj khalida kheira lahcen laila lamiae lhoussaine loubna malak mbarek meryem mimount mohcine mouna mounia najoua naoual nezha noureddine ouarda oumaima ouiam rabha rachida rahma rajae redouane rhimou saadia safae sakina salwa samiha sanae siham soumia tarik tayeb tijani touria wafae yamina younes zakia zhor zoubida zoulikha
wies jolie madieke emmelien evelijn ottilie rosemie ludovica hilletje jikke jildou nynke sietze hylke tsjerk wiepie
`);

/** Given names that are ordinary Dutch words or parts of other names too: these need a capital, and more than that. */
export const WORD_NAMES = list(`${MORE_ORDINARY_NAMES}
ad an ans beer bella ben bo bob bloem bob daan dag dam dean door els ernst eva faith fee frank gast gert gift ger guus
han hans hemel hoop ina isa jet job joy jan jans jun juli june kai ken kim laan leen lien lies linde lot lou luna lut maas
mare mark mees mei merel mil mo mona nel nel nova nine noor olaf otto peer pien pip pit prins puck rein ria rick rob roel
ron roos rose ruth saar sam sem sky stan stein sterre storm sven tanja teun tess tien ties tim tom ton toon toos twan
vera viool vos ward wende wies adel alla amine arend beate botte carry claus demi genet geurt gul gust herder janus jihad kader krijn luis mara marina mazen melis mine nada nadir pier rani rinse sake serge stoffel tamme tuba uwe valentijn kind frans axel bente faas kaan joe dan lex kris cas flora henry jozef hannes mimi meg liane erin eden beau flo dolly ester franca edel bello bo can eren jes jul kaden lance lander lev lex li lis lori madison maren meta moa morgana narcis nanny nat neo wil will wim wolf zeger zoë zon zoe floor fleur alma clara rosa violet pascal vincent
victor max gloria donna stella nora lea amber robin jade ruby rene lars bas line else elle ine ike inge hein koos jos flip
madelief jasmijn margriet iris bart gijs piet klaas hind maria maja dominique bill romana carmen jason jordan boris puck
sultana salma sara dana santos milan verona florence paris tara india asia austin china chelsea savannah georgia carolina elke else riet mats karen said elke
virginia victoria lana mina kaya ali roman brandon gus rem sip sef sari saki naud lub hille wally noor marit ard jip jay kas dick
`);

/** Names of the list above that are so ordinary as a word that without a capital they are never a name. */
export const ORDINARY_NAMES = list(`${MORE_ORDINARY_NAMES} mien
an ad elke adel alla amine arend beate botte carry claus demi genet geurt gul gust herder janus jihad kader krijn luis mara marina mazen melis mine nada nadir pier rani rinse sake serge stoffel tamme tuba uwe valentijn frans kind
beer ben bloem dag dam door ernst fee gast gift ger hemel hoop ina job juli jun june linde lot luna maas mare mark mees mei mil mo nova
nine otto peer pit prins rein roos rose saar storm ties toon vos wende wil will wolf zeger zon line else floor violet max jade amber ken
stein dean can dan beau eden bo bello lance narcis neo flora li lis joe kind hind merel leen elle gloria viool laan lander lev kas cas
iris jasmijn madelief margriet stella sterre ruby rosa robin donna ike ine el sip sef rem said roman paris milan florence victoria asia
india china georgia lub ward jay bente axel moa nanny nat meta edel eren fleur
`);
