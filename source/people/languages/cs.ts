import type {Lexicon} from './lexicon.js';

export const czech: Lexicon = {
  capitals: true,
  genitives: true,
  cases: [
    ['a', 'ou'],
    ['yně', 'yní'],
    ['ce', 'cem'],
    ['', 'em'],
    ['ec', 'cem'],
    ['ice', 'icí'],
    ['í', 'ím'],
    ['ý', 'ým'],
  ],
  by: 'text|text:|napsal|napsala|autor|autorka|autoři|komentář|rozhovor vedl|rozhovor vedla|ptal se|ptala se|esej|píše',
  nobody: 'redakce|čtk|red',
  and: 'a i & či',
  articles: 'jeho její jejich svůj ten ta to',
  author: 'autor autorka komentátor komentátorka',
  authors: 'autoři autorky signatáři',
  he: 'on ona',
  they: 'oni ony oba obě všichni',
  is: 'je|jsou|zůstává|stal se|stala se|zastává funkci',
  was: 'byl|byla|byli|byly|zastával funkci|zastávala funkci',
  works: `působí|pracuje|pracují|patří|spolupracuje|píše|je členem-x|zasedá|je zaměstnán|je zaměstnána|píší|píšou|spolupracují|zasedají`,
  worked:
    'působil|působila|pracoval|pracovala|patřil|patřila|spolupracoval|spolupracovala|působili|pracovali',
  as: 'jako',
  does: 'učí|vyučuje|přednáší|zkoumá|vyučují|přednášejí|zkoumají',
  did: 'učil|učila|vyučoval|vyučovala|přednášel|přednášela|učili|vyučovali|přednášeli',
  runs: 'vede|řídí|založil|založila|spoluzaložil|koordinuje|předsedá|vedou|založili|koordinují|předsedají',
  ran: 'vedl|vedla|řídil|řídila|předsedal|předsedala|vedli|řídili',
  tells: `žije|bydlí|vystudoval|vystudovala|studoval|studovala|vydal|vydala|získal|získala|napsal|napsala|děkuje|zabývá|věnuje|má|narodil|narodila|přeložil|publikuje|publikoval|žijí|vystudovali|studovali|napsali|vydali|zabývají|věnují|mají|publikují`,
  at: 'na v ve při u',
  of: 'z ze od',
  for: 'pro za',
  in: 'v ve na',
  adverbs: 'také rovněž dále dnes nyní dříve předtím zároveň mimo jiné se v současnosti',
  now: 'dnes nyní',
  there: 'tam',
  respectively: 'respektive',
  former: 'bývalým bývalou bývalý bývalá bývalí dříve někdejší předtím ex- exministr*',
  until: 'do',
  since: 'od',
  periods: 'letech',
  spans: 'let',
  years: 'roce letech',
  breaks: 'kde který která jehož jejíž po před že aby od do držitel držitelka',
  without: 'bez',
  honorifics: 'prof dr doc mgr ing mudr judr phdr rndr paeddr bc phd csc drsc',
  company: 's',
  positions: `partnerka *fyzik *fyzička *olog *oložka *ista *istka *graf vedoucí radní primář primářka jednatel jednatelka profesor profesorka docent docentka doktorand doktorandka přednášející vědec vědkyně výzkumník výzkumnice badatel badatelka ředitel ředitelka prezident prezidentka předseda předsedkyně místopředseda místopředsedkyně tajemník
    tajemnice člen členka členové vedoucí šéf šéfka rektor rektorka děkan děkanka redaktor redaktorka šéfredaktor šéfredaktorka novinář novinářka reportér reportérka publicista publicistka komentátor komentátorka ekonom ekonomka historik historička
    sociolog socioložka politolog politoložka filozof filozofka psycholog psycholožka právník právnička advokát advokátka soudce soudkyně lékař lékařka biolog bioložka fyzik fyzička chemik matematik geograf teolog kněz biskup analytik
    analytička překladatel překladatelka spisovatel spisovatelka esejista esejistka básník básnířka kritik kritička zakladatel zakladatelka spoluzakladatel partner student studentka expert expertka specialista velvyslanec velvyslankyně diplomat
    diplomatka ministr ministryně náměstek náměstkyně poslanec poslankyně senátor senátorka starosta starostka primátor primátorka generál inženýr inženýrka architekt architektka podnikatel kurátor kurátorka režisér režisérka koordinátor
    poradce poradkyně učitel učitelka umělec umělkyně aktivista aktivistka mluvčí pracovník pracovnice asistent asistentka antropolog antropoložka premiér guvernér guvernérka zastupitel zastupitelka hejtman hejtmanka europoslanec europoslankyně stratég stratéžka zdravotní sestra bloger blogerka lékárník lékárnice veterinář knihovník knihovnice archivář hasič policista terapeut včelař lesník pekař pilot zubař pedagog pedagožka důchodce geolog geoložka prorektor prorektorka moderátor moderátorka`,
  professions: `novinář novinářka publicista publicistka ekonom ekonomka historik historička sociolog socioložka politolog politoložka filozof filozofka psycholog psycholožka právník právnička advokát lékař lékařka biolog bioložka
    fyzik překladatel překladatelka spisovatel spisovatelka esejista básník básnířka kritik kritička umělec aktivista architekt diplomat podnikatel antropolog komentátor`,
  academics: 'profesor profesorka docent docentka doktorand doktorandka student studentka učitel učitelka',
  offices: 'ministr ministryně velvyslanec velvyslankyně náměstek náměstkyně tajemník',
  writers: 'autor autorka autoři spoluautor spoluautorka držitel držitelka laureát',
  institutions: `spolek spolku kancelář kanceláře kanceláři univerzit* univerzitě akademi* institut* ústav* škol* fakult* fakultě kated* katedře oddělení centr* středis* ministerstv* nadac* společnost společnosti svaz* federac* rada rady radě radu komis* výbor* banka banky bance muze* knihovna knihovny knihovně nemocnic* klinik* soud soudu soudě parlament* senát* strana strany straně klub*
    noviny novin novinách týdeník* deník* redakc* nakladatelstv* agentur* úřad* kancelář* divadl* laborato* asociac* hnutí vysoké-škol* čvut amu školy škola škole vysoké`,
  parliaments: 'parlament* senát*',
  disclosures: {
    interests: 'střet(?:u)? zájmů',
    disclaimer: '(?:názory)[^.]{0,80}(?:ne|vlastní|osobní)',
    venue: '(?:text|článek)[^.]{0,40}(?:vyšel|publikován)|přeložil|překlad(?![a-zě])',
  },
};
