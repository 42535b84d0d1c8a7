import type {Lexicon} from './lexicon.js';

export const polish: Lexicon = {
  capitals: true,
  genitives: true,
  cases: [
    ['a', 'ą'],
    ['i', 'ią'],
    ['y', 'ym'],
    ['k', 'kiem'],
    ['g', 'giem'],
    ['', 'em'],
    ['er', 'rem'],
    ['ec', 'cem'],
    ['ca', 'cą'],
    ['k', 'kami'],
    ['ek', 'kami'],
    ['a', 'ami'],
    ['r', 'rami'],
    ['t', 'tami'],
    ['g', 'gami'],
    ['rz', 'rzami'],
    ['iec', 'cami'],
    ['ca', 'cami'],
  ],
  by: 'tekst|tekst:|napisał|napisała|autor|autorka|autorzy|felieton|opinia|komentarz|rozmawia|rozmawiał|rozmawiała|rozmowę przeprowadził',
  nobody: 'redakcja|pap|red.|od redakcji|zespół redakcyjny',
  and: 'i oraz & a',
  articles: 'jego jej ich swój swoja nasz nasza ten ta',
  author: 'autor autorka felietonista felietonistka publicysta-gość',
  authors: 'autorzy autorki sygnatariusze',
  he: 'on ona',
  they: 'oni one oboje obaj obie wszyscy',
  is: 'to|jest|są|pozostaje|został|została|pełni funkcję|pełni obowiązki|pełni rolę',
  was: 'był|była|byli|były|pełnił funkcję|pełniła funkcję|pełnił|pełniła',
  works:
    'pracuje|pracują|należy|współpracuje|współpracują|zasiada|zasiadają|pisze|działa|związany|związana|jest związany|jest związana|jest zatrudniony|jest zatrudniona',
  worked: 'pracował|pracowała|należał|należała|współpracował|współpracowała|zasiadał|zasiadała',
  as: 'stanowisku jako',
  does: 'wykłada|wykładają|uczy|uczą|naucza|prowadzi zajęcia|prowadzi badania',
  did: 'wykładał|wykładała|uczył|uczyła|nauczał',
  runs: 'kieruje|kierują|prowadzi|przewodniczy|założył|założyła|współtworzy|redaguje|zarządza|koordynuje|współprowadzi',
  ran: 'kierował|kierowała|prowadził|prowadziła|przewodniczył|przewodniczyła|zarządzał|redagował',
  tells:
    'mieszka|mieszkają|żyje|studiował|studiowała|wydał|wydała|opublikował|opublikowała|otrzymał|otrzymała|napisał|napisała|dziękuje|zajmuje|ukończył|ukończyła|ma|mają|urodził|urodziła|przetłumaczył|bada|ukazała|specjalizuje',
  at: 'na w we przy dla u',
  of: 'z ze od',
  for: 'dla do ds.',
  in: 'w we na z',
  adverbs:
    'następnie potem później także również oraz ponadto obecnie wcześniej poprzednio dziś teraz m.in między innymi się długoletni wieloletni wieloletnia jednocześnie zarazem',
  now: 'obecnie dziś teraz aktualnie',
  there: 'tymże tamże tejże tam tej tym samej samym',
  respectively: 'odpowiednio',
  former: 'były była byli byłą byłym wcześniej poprzednio dawny dawna niegdyś dawniej ex- eks eks- b',
  until: 'do',
  since: 'od w',
  periods: 'latach',
  forLong: 'przez ponad',
  spans: 'lat',
  years: 'roku latach',
  breaks:
    'dziedzinie zakresie obszarze gdzie który która którego której po przed że aby specjalizuje zajmuje członkostwo od do laureat laureatka',
  without: 'bez',
  honorifics: 'prof dr hab mgr inż ks płk gen abp bp o red lek doc mec',
  company: 'z',
  positions: `proboszcz wikariusz dyrektora szefa prezesa kierownika redaktora ministra przewodniczącego sekretarza zastępca zastępczyni *ista *istka *olog *olożka *ator *atorka *znawca *znawczyni *graf prof profesor profesorka profesorowie adiunkt adiunktka docent doktorant doktorantka wykładowca wykładowczyni badacz badaczka badacze naukowiec naukowczyni dyrektor dyrektorka
    wicedyrektor wicedyrektorka prezes prezeska wiceprezes przewodniczący przewodnicząca wiceprzewodniczący sekretarz członek członkini członkowie kierownik kierowniczka szef szefowa rektor prorektor dziekan prodziekan redaktor
    redaktorka dziennikarz dziennikarka korespondent korespondentka reporter reporterka reportażysta reportażystka publicysta publicystka felietonista felietonistka ekonomista ekonomistka historyk historyczka socjolog socjolożka politolog politolożka
    filozof filozofka psycholog psycholożka prawnik prawniczka adwokat adwokatka radca sędzia prokurator lekarz lekarka chirurg psychiatra biolog biolożka fizyk fizyczka chemik matematyk geograf teolog ksiądz biskup
    analityk analityczka tłumacz tłumaczka pisarz pisarka eseista eseistka poeta poetka krytyk krytyczka wydawca założyciel założycielka współzałożyciel współzałożycielka partner partnerka student studentka stypendysta ekspert ekspertka specjalista
    specjalistka ambasador ambasadorka dyplomata dyplomatka minister ministra wiceminister wiceministra poseł posłanka senator senatorka burmistrz prezydent wójt komisarz generał pułkownik inżynier inżynierka architekt architektka rolnik rolniczka
    przedsiębiorca kurator kuratorka reżyser reżyserka koordynator koordynatorka doradca doradczyni konsultant konsultantka nauczyciel nauczycielka artysta artystka aktywista aktywistka rzecznik rzeczniczka pracownik pracowniczka asystent asystentka
    poseł posłem posłanka posłanką przewodniczącym przewodniczącą szefem członkiem prezesem adiunktem pełnomocnik główny starszy premier wicepremier europoseł europosłanka strateg antropolog antropolożka kulturoznawca kulturoznawczyni literaturoznawca językoznawca medioznawca urbanista urbanistka redaktorzy naczelny naczelna radny radna działacz działaczka internista internistka chemiczka matematyczka informatyk informatyczka pielęgniarka pielęgniarz położna ratownik ratowniczka bloger blogerka farmaceuta farmaceutka weterynarz bibliotekarz bibliotekarka archiwista strażak policjant policjantka terapeuta terapeutka pszczelarz leśnik piekarz pilot dentysta dentystka pedagog pedagożka emeryt emerytka geolog geolożka duszpasterz`,
  professions: `dziennikarz dziennikarka publicysta publicystka felietonista ekonomista ekonomistka historyk historyczka socjolog socjolożka politolog politolożka filozof filozofka psycholog psycholożka prawnik prawniczka
    adwokat adwokatka lekarz lekarka biolog fizyk tłumacz tłumaczka pisarz pisarka eseista eseistka poeta poetka krytyk krytyczka artysta artystka aktywista aktywistka architekt architektka inżynier dyplomata rolnik
    przedsiębiorca reportażysta reportażystka antropolog kulturoznawca literaturoznawca urbanista`,
  academics:
    'profesor profesorka adiunkt adiunktka docent doktorant doktorantka wykładowca wykładowczyni student studentka nauczyciel badacz badaczka',
  offices:
    'minister ministra poseł posłem posłanka posłanką wiceminister wiceministra ambasador ambasadorka komisarz sekretarz pełnomocnik rzecznik premier',
  writers: 'autor autorka autorzy współautor współautorka laureat laureatka',
  institutions: `parafi* diecezj* uniwersytet* uniwersytecie akademia akademii akademię akademią politechni* instytut* instytucie szkoł* szkole serwis* dział działu dziale departament* wydział* wydziale katedr* katedrze zakład* zakładzie centrum ośrod* pracown* ministerstw* fundacj* stowarzyszeni* towarzystw* związ* federacj*
    rada rady radzie radę radą komisj* komitet* bank banku bankiem muzeum biblioteka biblioteki bibliotece szpital* klinik* sąd sądu sądzie sądem sejm sejmu sejmie senat senatu senacie parti* klub* gazet* tygodnik* dziennik dziennika dzienniku redakcj* wydawnictw* miesięcznik* kwartalnik* portal* agencj* urząd* urzędzie biur* kancelari* teatr* uczelni* koleg* laboratori* zespoł* izb* program programu programie sieć sieci polskiej-akademii pan krk`,
  parliaments: 'parlament* senat*',
  disclosures: {
    interests: 'konflikt(?:u)? interesów',
    disclaimer: '(?:opinie|poglądy)[^.]{0,80}(?:nie|własne|prywatne)|we własnym imieniu',
    venue: '(?:tekst|artykuł)[^.]{0,40}(?:ukazał|opublikowan)|przełożył|tłumaczenie',
    funding: 'finansowan[yae] przez|dofinansowan',
  },
};
