import { wordList as list } from './word-list.ts';

/** Family names that are common in the Netherlands and are no ordinary word, in lower case, collected by us. */
export const SURNAMES = list(`
jansen janssen janse jansma pietersen peters peeters hendriks hendriksen willems willemsen jacobs jacobsen gerritsen
gerrits evers everts dijkstra hoekstra terpstra feenstra postma bosma wiersma bouma hofstra zijlstra veenstra hofman
hoffman mulder bakker visser smit smits meijer meyer meijers dekker brouwer vermeulen verhoeven verhagen verbeek
verschuren verkerk vermeer vink kuipers kuiper scholten schouten schuurman hermans hermsen martens maas wolters wouters
lammers peeters driessen claassen thijssen theunissen teunissen gielen geurts cornelissen cuijpers koopman kuijpers
timmermans timmerman molenaar blom blok boersma boer bosman bos brandsma brands broekhuizen buijs coenen dam damen
dijk dijkman doorn drost eijk elzinga engelen ernst es faber franken gelder goossens graaf groen groot haan haas
hagen hamers heuvel hoek hofstede horst houten hout jager jong jonge jonker kamp kampen kempen keizer klein kok
koning konings kooij koster kramer kroon kuijper lange leeuwen leeuw linden loon maat meer mol moor nijhof nijhuis
nijland nguyen oosterhuis oosterhout ooms paassen pol pronk ploeg postma prinsen reijnders rijn ridder roelofs rooij
roos ruiter rutten sanders santen schaik scheffer schippers schipper schoenmaker schreuder schröder simons slagter
sluis smeets snijders spaan stam steen sterk stolk swart swinkels tol tuin ubbels uden veen veenendaal velde velden
velthuis ven verbruggen verdonk versteeg vliet vogel vogels vonk vos vries vroom vugt waal wagenaar weert wal
westerhof westra wijk wijngaarden wilde wit wolf woude woudenberg zanten zeeuw zwart zwaan zwiers
yilmaz kaya demir sahin celik yildiz yildirim öztürk ozturk aydin arslan dogan kilic aslan cetin kara koc kurt özdemir
ozdemir simsek polat korkmaz erdogan güler guler aksoy aktas bulut tekin unal ünal acar
benali bouzid bouazza amrani idrissi haddad khatib alaoui bennani berrada chaoui fassi ouali mansouri mrabet hamdaoui
azzouzi moussaoui yahyaoui kaddouri bouali bakkali said ahmed mohamed hassan hussein ibrahim ali abdi osman farah
rahimi ahmadi karimi hosseini mohammadi hashemi nazari amiri
ramdin sital wijdenbosch pinas bouterse venetiaan doekhi jagessar kartosen pawiroredjo soekhoe mahabier ramlal
martina maduro koeiman
kowalska kowalski nowak wisniewski wojcik kaminski lewandowski zielinski szymanski
singh kumar sharma patel chen wang zhang tran pham wong
`);

/** Small words inside a family name. */
export const INTERFIXES = list(`
van de der den het ter ten te 't op in 'd el al ben bin ait ould von zu da dos di la le du d' l' aan bij uit vd v d vande vander
`);

/** Family names that also mean something: only as a name after a title, a role or a given name. */
export const WORD_SURNAMES = list(`
bakker boer blok bos dam dijk doorn ernst es gelder graaf groen groot haan haas hagen heuvel hoek horst hout houten jager
jong jonge kamp keizer klein kok koning koster kroon lange leeuw linden loon maas maat meer mol mulder ploeg pol prinsen
ridder roos ruiter schipper schippers schoenmaker sluis slagter spaan stam steen sterk tol tuin veen velde velden ven visser
vliet vogel vogels vonk vos vroom wal waal wit wilde wolf woude zeeuw zwart zwaan swart peters martina said ali polat rijn eijk
koopman molenaar timmerman wagenaar faber kramer brouwer dekker timmermans brands kara kurt aslan koc sanders evers smit kuiper
drost moor vink meijer konings wijk weert houten leeuwen kampen santen uden schaik horst linden engelen ooms simons wong wang
oosterhout veenendaal woudenberg zanten nijland broekhuizen jacobs
`);
