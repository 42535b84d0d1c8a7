import type {Lexicon} from './lexicon.js';

export const czech: Lexicon = {
  capitals: true,
  genitives: true,
  adjectives: '[ýíáé]|ově|[sc]ky|[éí]ho|[éíý]m|[éí]mu|(?:[nvld]|sk|ck)ou|[ýí]ch|[ýí]mi',
  cases: `
    :em,ové a:ou,y,ové,ami e:i yně:yní,yněmi ce:cem,ci ec:cem,ce,ci ice:icí,icemi í:ím ý:ým,ého r:ra,ři,ry k:ci ník:níka
    ka:ky,kami t:ta,ti,ty g:ga,gy f:fa n:na,ni l:la el:ele,elé,eli ař:aře,aři ář:áře,áři ta:té`,
  institutionCases: `
    :u,e,ě,em a:y,u,ou,ě ka:ce ra:ře la:le e:i,í ř:ře,ři,ří st:sti,stí o:a,u,em,ě um:a,u,em í:ím ek:ku,kem el:le,lem`,
  by: 'text|text:|napsal|napsala|autor|autorka|autoři|komentář|rozhovor vedl|rozhovor vedla|ptal se|ptala se|esej|píše',
  nobody: 'redakce|čtk|red',
  and: 'a i & či',
  articles: 'jeho její jejich svůj ten ta to',
  author: 'autor autorka komentátor komentátorka',
  authors: 'autoři autorky signatáři',
  he: 'on ona',
  they: 'oni ony oba obě všichni',
  is: 'je|jsou|zůstává|stal|stala|stal se|stala se|zastává funkci',
  was: 'byl|byla|byli|byly|zastával funkci|zastávala funkci',
  works: `působící|pracující|spolupracující|spolupracující s|spolupracující se|působí|pracuje|pracují|patří|spolupracuje|spolupracuje s|spolupracuje se|píše|je členem-x|zasedá|je zaměstnán|je zaměstnána|píší|píšou|spolupracují|zasedají`,
  worked:
    'působil|působila|pracoval|pracovala|patřil|patřila|spolupracoval|spolupracovala|působili|pracovali',
  as: 'jako',
  does: 'vyučující|učí|vyučuje|přednáší|zkoumá|vyučují|přednášejí|zkoumají',
  did: 'učil|učila|vyučoval|vyučovala|přednášel|přednášela|učili|vyučovali|přednášeli',
  runs: 'vede|řídí|založil|založila|spoluzaložil|koordinuje|předsedá|vedou|založili|koordinují|předsedají',
  ran: 'vedl|vedla|řídil|řídila|předsedal|předsedala|vedli|řídili',
  tells: `žije|bydlí|vystudoval|vystudovala|studoval|studovala|vydal|vydala|získal|získala|napsal|napsala|děkuje|zabývá|věnuje|má|narodil|narodila|přeložil|publikuje|publikoval|žijí|vystudovali|studovali|napsali|vydali|zabývají|věnují|mají|publikují`,
  verbEnds: '.{2}(?:uje|ují|ující|oval|ovala|ovali)',
  at: 'na v ve při u',
  of: 'z ze od',
  for: 'pro za',
  in: 'v ve na',
  adverbs: 'například poté následně jednak také rovněž dále dnes nyní dříve předtím zároveň se',
  now: 'dnes nyní',
  there: 'tam zde tamtéž',
  respectively: 'respektive',
  former: 'v-minulosti bývalým bývalou bývalý bývalá bývalí dříve někdejší předtím ex- exministr*',
  until: 'do',
  since: 'od',
  periods: 'letech',
  spans: 'let',
  years: 'roce letech',
  breaks: 'kde který která jehož jejíž po před že aby od do držitel držitelka',
  without: 'bez',
  adverbPhrases: 'v minulosti|v současnosti|v současné době|mimo jiné|původním povoláním',
  charge: 'pro otázky|pro oblast|v oblasti|ve věcech',
  declines:
    'neodpověděl|neodpověděla|nezodpověděl|nezodpověděla|odmítl|odmítla|nereagoval|nereagovala|nevyjádřil|nevyjádřila|nekomentoval|nekomentovala',
  honorifics: 'prof dr doc mgr ing mudr judr phdr rndr paeddr bc phd csc drsc',
  company: 's',
  positions: `partnerka *fyzik *fyzička *olog *oložka *ista *istka *graf *grafka vedoucí radní primář primářka jednatel jednatelka profesor profesorka docent docentka doktorand doktorandka přednášející vědec vědkyně výzkumník výzkumnice badatel badatelka ředitel ředitelka prezident prezidentka předseda předsedkyně místopředseda místopředsedkyně tajemník
    tajemnice člen členka členové vedoucí šéf šéfka rektor rektorka děkan děkanka redaktor redaktorka šéfredaktor šéfredaktorka novinář novinářka reportér reportérka publicista publicistka komentátor komentátorka ekonom ekonomka historik historička
    sociolog socioložka politolog politoložka filozof filozofka psycholog psycholožka právník právnička advokát advokátka soudce soudkyně lékař lékařka biolog bioložka fyzik fyzička chemik matematik geograf teolog kněz biskup analytik
    analytička překladatel překladatelka spisovatel spisovatelka esejista esejistka básník básnířka kritik kritička zakladatel zakladatelka spoluzakladatel partner student studentka expert expertka specialista velvyslanec velvyslankyně diplomat
    diplomatka ministr ministryně náměstek náměstkyně poslanec poslankyně senátor senátorka starosta starostka primátor primátorka generál inženýr inženýrka architekt architektka podnikatel kurátor kurátorka režisér režisérka koordinátor
    poradce poradkyně učitel učitelka umělec umělkyně aktivista aktivistka mluvčí pracovník pracovnice asistent asistentka antropolog antropoložka premiér guvernér guvernérka zastupitel zastupitelka hejtman hejtmanka europoslanec europoslankyně stratég stratéžka zdravotní sestra bloger blogerka lékárník lékárnice veterinář knihovník knihovnice archivář hasič policista terapeut včelař lesník pekař pilot zubař pedagog pedagožka důchodce geolog geoložka prorektor prorektorka moderátor moderátorka *ant *antka *itel *itelka *atel *atelka *terapeut *terapeutka
    *ekonom *ekonomka *kritik *chirurg *lékař *lékařka *starosta *starostka trenér trenérka farář farářka lídr lídryně kancléř hudebník hudebnice herec
    herečka manažer manažerka dramaturg dramaturgyně výtvarník výtvarnice správce kastelán technik technička dirigent dirigentka odborník odbornice
    znalec zástupce zástupkyně přednosta přednostka proděkan proděkanka prorektor prorektorka notář notářka pediatr vědec konzul
    agronom akademik astronom animátor animátorka bankéř bioetik biochemik botanik designér designérka divadelník dramatik energetik etik etička
    farmář farmářka farmaceut filmař filmařka filosof filosofka genetik genetička grafik grafička chemička ilustrátor ilustrátorka informatik
    inspektor jazykovědec kameraman kouč koučka literát logoped logopedka malíř malířka matematička ochranář obchodník odborář pastor politik
    politička popularizátor popularizátorka producent producentka programátor programátorka prozaik průvodce průvodkyně psychiatr psychiatrička
    recenzent recenzentka *chemik *chemička *analytik *analytička romanopisec sochař sochařka sportovec statistik šéfkuchař šéfeditor teoretik teoretička textař truhlář tvůrce úředník vinař
    voják zemědělec zahradník zpěvák zpěvačka zpravodaj zpravodajka`,
  unlike: 'listy',
  professions: `*olog *oložka *ista *istka *graf *grafka *terapeut *terapeutka *ekonom *ekonomka *kritik *chirurg *lékař *lékařka novinář novinářka publicista publicistka ekonom ekonomka historik historička sociolog socioložka politolog politoložka filozof filozofka psycholog psycholožka právník právnička advokát lékař lékařka biolog bioložka
    fyzik překladatel překladatelka spisovatel spisovatelka esejista básník básnířka kritik kritička umělec aktivista architekt diplomat podnikatel antropolog komentátor`,
  academics: 'profesor profesorka docent docentka doktorand doktorandka student studentka učitel učitelka',
  offices: 'ministr ministryně velvyslanec velvyslankyně náměstek náměstkyně tajemník konzul',
  writers: 'autor autorka autoři spoluautor spoluautorka držitel držitelka laureát',
  institutions: `spolek kancelář univerzita akademie institut ústav škola fakulta katedra oddělení centrum středisko ministerstvo nadace společnost svaz
    federace rada komise výbor banka muzeum knihovna nemocnice klinika soud parlament senát strana klub noviny novin novinách týdeník deník redakce
    nakladatelství agentura úřad divadlo laboratoř asociace hnutí čvut amu sněmovna organizace kolektiv think-tank firma podnik družstvo obec sdružení
    fond časopis měsíčník magazín portál server galerie archiv gymnázium lyceum hospic ordinace poradna léčebna pojišťovna elektrárna hvězdárna koalice
    unie komora konfederace charita diecéze farnost seminář observatoř televize rozhlas skupina odbor sekce sekretariát inspekce inspektorát správa
    velvyslanectví zastupitelstvo magistrát filharmonie orchestr iniciativa festival spořitelna web server blog čtrnáctideník dvouměsíčník továrna školách fakultách univerzitách studio klášter kostel ateliér portál`,
  parliaments: 'parlament* senát*',
  books: 'kniha sborník antologie monografie učebnice',
  desks: 'oddělení redakce rubrika',
  disclosures: {
    interests: 'střet(?:u)? zájmů',
    disclaimer: '(?:text|článek|komentář)[^.]{0,40}nevyjadřuje|(?:názory)[^.]{0,80}(?:ne|vlastní|osobní)',
    venue: '(?:text|článek)[^.]{0,40}(?:vyšel|publikován)|přeložil|překlad(?![a-zě])',
  },
};
