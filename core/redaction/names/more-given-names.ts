/** Given names from the provinces and from where people came, in lower case and without accents; collected by us. */
export const MORE_GIVEN_NAMES = `
aaf aafje aagje aagtje aardina abdelhamid abdelillah abdelmajid abdelmalek abdelouahed abdelouahid abdenbi abderrazak abdeslam abdessamad
abdiaziz abeltine abeltje abrehet achmad adinda adnane aef aeltsje afaf afien afina afke agaath aissatou aize akkelien akky alaeddine
alberdina albertien albertje aldert alefke alide alie alied aliena aliou alita allard allegonda altje amarens amke ammerins ankatrien
annechien annechiena annegien annegreet annelieke annemart annerie annerieke annigje anouschka antheunis anthonia arentje arife arjanne
arjette arnolda asiye asmaa atze aurelia awet aytekin badria bahattin baltus bareld barta bartele bartelt bartholomeus bartje basma batoul
baudina beant bearn beatrijs bedia behiye behzad beike beintema belkacem belkis beppie berdien berdine berendina bernadet bernadien
bernardus bertien betsie bieuwke bijan bilgin bineke binnert bjinse bloeme bodine boele boelo boi bouazza boubacar boudewijn bouwien
bouwina brandaan brechtsje bregje brend cagla camiel cansu carolus catharinus catrinus ceciel cees cevat ceyda ceylan chayenne chioma
cilia cisca claasje clasien clasina cobie cobus corien corneel corstiaan daam daatje dammes dedde deetje deliana derkien diena dieneke
dieuwe dieuwer dikkie dilnoza dimphy dinant dingeman dingena dinie dirkjan djayden doede doekele doenja doetje doortje doro driekus
dymphna ebbing ebbo ebe ebubekir eef eefke eeltje eimert eise eisse elanur eldert elmas emke emmeke emrah engelien epke eppo ercument
erdinc ersoy esmanur etje everarda everdien everdina everdine evianne eyup fadia faduma fahri faik fairouz farouq fayenne faysal fayza
feddrik feike femia femie femmie femmigje femmy fenny fetje feven feye fiep fikret fina firdaous firdaws fiyori flores fokkelien fokko
folkerd folkje fonny fons fopke fouad freke freshta froukjen fulco furkan gaatske gebke geerda geerlof geertien geertrui geesje geiske
gelle gelmer gelske geny geralda gerardus gerbert gerdina gerharda gerhardus gerritdina gertruida gesiena gesina gesinus gezina ghebre
giesbert gijsbertus gineke ginie giny godfried goke gooitske goosen gosem gradus griet grieta grietha grietinus grietsje gulbahar guurtje
guven gysbert haci hafza hagos haije haitam haitze hakima halid hamide hamidreza hamit hanaa handan haneen hanneloes harmina harmpje haro
harrij harrit hayo heddy heije heika heilke heimen heino heleen hemke hemmy hendricus hendrien hendrikus hendrine henja henno henrica
henricus hermanna hermannus hermanus hermiena heske hetta hidda hieke hielke hielkje hiltje hiltsje hinderika hinderikus hindrik hindrikje
hittje hombert hossain hotske hotze houssam huberta huibertje hurriyet huub ibe idriss idse iebeltje iefke ieke ietje ietsje ihor ihssane
ikrame ilker ilsemarijn ingeborch inke ipek isil israa itir itske jaaike jaantje jacobina jacolien jacomina jacquelien jaitske jakob
jakoba jakobje jalila jamaa janieke janien jantien jantina jantje jaouida jarmo jassien javad jaylano jeannet jelis jelly jeltsje jentina
jentje jerke jerney jeroom jeugien jille jinne jitty jitze jochum johannus jolein jonneke jony jorieke jorine josephien josephina joud
joukje jouwert jozien jurriaan jurrian kadriye kaltouma kamla karlien karolien keetje keziban khalissa kiliaan kinda kiymet klaartje
klarina klasien koba kobie kobra koert koertje korneel korrie kristiaan kristien kyllian lachmi lamberta lamberthus lamke lammechien
lammegien lammie lammigje lammy lamyae latife leantje lebbe leendertje leentje leida lenneart letebrhan liduina liedeke liekele lieneke
lieselore lijsbeth liko lilianne liubov loeke loekie lolke lotje louay louwrens luciena ludgerus luite luitje lukie lummechien lutfiye
luutske lykele maaikel maaje maddie magchiel mahin mahjouba manita maram margarita margriete mariama mariet marilene marinke maritje
marjet marjoke marlieke marline marrie marwan marwin maryem marzia masooma matthea mattheus medhanie meeke meeuwis mehari meine meinte
meintje menekse menke menna merih merve meryam metehan metske miebet mien miente mihret mijndert mijntje mirjan mohammadi mohsen mokhtar
mouad mouhamed mounaim mousa muammer muazzez muhlis muhsin mursal nadira nafisa nagham nagihan naime najia nanda nanno nasr navid nazan
naziha nazmiye nelis nese netty nezahat nguyet niesje nilufer nimco nirmala nisanur nizar noeska nolda nomvula noralie nouzha nurdan
nurhan obbe odilia odulf oeke oepke oguz okkie okko omid omke orpa othman otte oualid ouissam ousmane oussema ozkan parviz parwin pavlo
perihan petrina philippus piebren pietie pietrik pjotr plamen pleuni popko poppe quang quinta quirine raci radj rahime rahmatullah rahmiye
ramez rami ramin ranya rasit rayvon reinalda reinbert reindert reinie reinoud reint rembert remmelt remmert renze resie ridouan ridvan
rieka riekelt riemer rienk rigtje rika rikkert rikkie rimke rinny ritsert rixt rkia roderik roeland roelanda roelina roelinka roely roemer
rojda roline rosalin rouba rowin rozemarijn ruken rustem ruurdsje saadet sajad salem samatar samer sandhia sary sasja saskja sawsan saziye
sediqa sefik seher selman serhat sertac servaas seval sevilay sevrien seydou seyfi seyit sezer shanaya sharifa shima shurandy sible
sibrand siebrand siebrig siebrigje siemen siets sieuwke sijbe sijke sijmen simkje simonne sineke siske sjaco sjakie sjieuwke sjon sjuk
sjurd sjuul soesila sofietje somayeh sonay soroush stoyan sumeyra suna swanny sweder swier sybrich sypke sytse taapke taeke taetske
tahereh tahsin tammo taner tanneke tansu tariro teade teatske teetske teke tendai tesfamariam tetje teuna teunie tewelde thedo theodorus
thessa thiemo thirza thuraya tiede tiemon tieneke tienus tietie timme timur titie tjaak tjaarda tjabbe tjakko tjalle tjaltje tjamkje
tjapko tjark tjetje tjidde tjipke tjisse tjits tjitte tonko trea trijn trijneke trijnie trineke trinette trinie trintje truuk tufan tuncay
ubah ubel ubele ufuk ulku ummu urbanus uulke vahide vildan vincentia vinh vishal volkerd volkert vonne vonneke wabke wafaa walda wannes
warnald warnar wasse wassily weia weija welmer welmoed wendeline wiard wibo wichard wichert widdy wiebkje wiebo wielke wieneke wiepkje
wierd wietske wietze wiger wijbe wikje wilhelmus willempje willibrord wina winand wiske witske wolter woltje woutera wubbe wubbina wubbo
wubs wybrich xiu yagmur yaren ybel yde ydwer yildiray ykje yldau yme ymkje ynskje yntse yohannes yonca yoran yordan yteke yuksel yunus
yusra zabihullah zahide zakariya zarife zekeriya zekiye zerda zeyneb zisan zwanet zwanette zweitse zwentina
`;

/** Names among them that are a word as well: without a capital they are never a name. */
export const MORE_ORDINARY_NAMES = `
aalt aant abraham ata ate balt barend bien binne bonne boy broer bruin constant demet dolf douwtje dries duaa ede edo eerde emo engel
engeltje enne erna evertje fang fleurtje fron gea gees germa goof goos gre haring hebe hinne homa hui imme inan inas ion itsje jakobus jel
jing jitte joes jop jouk kaatje karst kee kelvin kick kinge koene kor krijntje lette lises luit lux manneke mans mart mattie
merlijn mink minne mirre mitra nader nga nick nies ot pietsje raf riek rim roosje senem sep sippe sissy stien take tam tannetje tekin
temel tette tiennie tijen timen uiltje uko wabe walle wander wijbren wijntje xiao zwaan zwaantje
`;
