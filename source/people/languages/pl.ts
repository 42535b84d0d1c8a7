import type {Lexicon} from './lexicon.js';

export const polish: Lexicon = {
  capitals: true,
  genitives: true,
  adjectives: '(?:[nwłżrczt]|sk|ck|zk)[yiaeą]|ego|emu|[yi]m|ej|[yi]ch|[yi]mi',
  cases: `
    :em,owie a:ą,y,ami i:ią,inie y:ym g:giem,ga,dzy,gowie,gami k:kiem,cy,kami nik:nika ek:ka,kiem,kami,kowie ka:ki
    er:rem,ra ec:cem,ca,cy,cami iec:ca,cem,cy,cami ca:cą,cy,cami r:ra,rzy,rami t:ta,ci,tami s:sa f:fa n:na ta:ci sta:ści
    rz:rza,rze,rzami el:ela,ele,elami ący:ącego,ącym ąca:ącej,ącą`,
  institutionCases: `
    :u,owi,em a:y,i,ę,ą ia:ii,i ja:ji ka:ce ła:le ta:cie da:dzie ra:rze wa:wie ba:bie na:nie pa:pie
    o:a,u,em wo:wie ro:rze ie:ia,iu,iem t:cie d:dzie ł:le r:rze s:sie n:nie b:bie l:la k:ka,kiem g:giem ek:ku,ka,kiem,kowi
    ół:ołu,ole,ołem ąd:ędu,ędzie,ędem ć:ci,cią`,
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
  verbEnds: '.{2}(?:uje|ują|ował|owała|owali)',
  at: 'na w we przy dla u',
  of: 'z ze od',
  for: 'dla do ds',
  in: 'w we na z',
  adverbs:
    'najpierw początkowo następnie potem później także również oraz ponadto obecnie wcześniej poprzednio dziś teraz m.in się długoletni wieloletni wieloletnia jednocześnie zarazem też równocześnie',
  now: 'obecnie dziś teraz aktualnie',
  there: 'tymże tamże tejże tam tej tym samej samym',
  respectively: 'odpowiednio',
  former:
    'w-przeszłości były była byli byłą byłym wcześniej poprzednio dawny dawna niegdyś dawniej ex- eks eks- b',
  until: 'do',
  since: 'od w',
  periods: 'latach',
  forLong: 'przez ponad',
  spans: 'lat',
  years: 'roku latach r',
  breaks:
    'dziedzinie zakresie obszarze gdzie który która którego której po przed że aby specjalizuje zajmuje członkostwo od do laureat laureatka',
  without: 'bez',
  adverbPhrases: 'w przeszłości|między innymi|z zawodu|z wykształcenia',
  charge: 'ds|do spraw',
  declines:
    'nie odpowiedział|nie odpowiedziała|nie odpowiedzieli|odmówił|odmówiła|nie skomentował|nie skomentowała|nie chciał|nie chciała',
  honorifics:
    'n med prof dr hab mgr inż ks płk ppłk mjr kpt por gen broni bryg dyw rez abp bp o red lek doc mec',
  company: 'z',
  positions: `proboszcz wikariusz zastępca zastępczyni *ista *istka *olog *olożka *ator *atorka *znawca *znawczyni *graf *grafka prof profesor profesorka profesorowie adiunkt adiunktka docent doktorant doktorantka wykładowca wykładowczyni badacz badaczka badacze naukowiec naukowczyni dyrektor dyrektorka
    wicedyrektor wicedyrektorka prezes prezeska wiceprezes przewodniczący przewodnicząca wiceprzewodniczący sekretarz członek członkini członkowie kierownik kierowniczka szef szefowa rektor prorektor dziekan prodziekan redaktor
    redaktorka dziennikarz dziennikarka korespondent korespondentka reporter reporterka reportażysta reportażystka publicysta publicystka felietonista felietonistka ekonomista ekonomistka historyk historyczka socjolog socjolożka politolog politolożka
    filozof filozofka psycholog psycholożka prawnik prawniczka adwokat adwokatka radca sędzia prokurator lekarz lekarka chirurg psychiatra biolog biolożka fizyk fizyczka chemik matematyk geograf teolog ksiądz biskup
    analityk analityczka tłumacz tłumaczka pisarz pisarka eseista eseistka poeta poetka krytyk krytyczka wydawca założyciel założycielka współzałożyciel współzałożycielka partner partnerka student studentka stypendysta ekspert ekspertka specjalista
    specjalistka ambasador ambasadorka dyplomata dyplomatka minister ministra wiceminister wiceministra poseł posłanka senator senatorka burmistrz prezydent wójt komisarz generał pułkownik inżynier inżynierka architekt architektka rolnik rolniczka
    przedsiębiorca kurator kuratorka reżyser reżyserka koordynator koordynatorka doradca doradczyni konsultant konsultantka nauczyciel nauczycielka artysta artystka aktywista aktywistka rzecznik rzeczniczka pracownik pracowniczka asystent asystentka
    posłem posła pełnomocnik główny starszy premier wicepremier europoseł europosłanka strateg antropolog antropolożka kulturoznawca kulturoznawczyni literaturoznawca językoznawca medioznawca urbanista urbanistka redaktorzy naczelny naczelna radny radna działacz działaczka internista internistka chemiczka matematyczka informatyk informatyczka pielęgniarka pielęgniarz położna ratownik ratowniczka bloger blogerka farmaceuta farmaceutka weterynarz bibliotekarz bibliotekarka archiwista strażak policjant policjantka terapeuta terapeutka pszczelarz leśnik piekarz pilot dentysta dentystka pedagog pedagożka emeryt emerytka geolog geolożka duszpasterz *ysta *ystka *krytyk *pisarz *tłumacz *lekarz *terapeuta *terapeutka *chirurg *konsul
    twórca twórczyni właściciel właścicielka trener trenerka lider liderka inspektor inspektorka menedżer menedżerka audytor audytorka kustosz kustoszka
    opiekun opiekunka kierowca górnik stoczniowiec pracodawca podróżnik podróżniczka dramaturg muzyk kompozytor kompozytorka aktor aktorka kapelan zakonnik
    zakonnica pastor rabin imam sołtys sołtyska starosta marszałek wojewoda kanclerz skarbnik skarbniczka wolontariusz wolontariuszka kapitan major admirał
    mecenas notariusz notariuszka pediatra logopeda dietetyk dietetyczka prezenter prezenterka hodowca lektor lektorka wspólnik wspólniczka prezydentka wiceprezydentka grafik graficzka konsultant
    konsultantka
    agronom akademik akustyk aptekarz aptekarka recenzent recenzentka *chemik *chemiczka *fizyk *fizyczka astronom astronomka bankier biochemik bioinformatyk biznesmen bizneswoman bioetyk
    botanik broker copywriter coach cukiernik cybernetyk deputowany designer designerka detektyw developer didżej drukarz dyrygent dyrygentka edytor
    edytorka elektryk energetyk etyk etyczka farmer fotografik fotoreporter fotoreporterka fryzjer genetyk genetyczka geodeta handlowiec hotelarz
    instruktor instruktorka inwestor inwestorka kontroler konstruktor kucharz kucharka laborantka laborant literat literatka logistyk makler malarz
    malarka marketingowiec marynarz mechanik misjonarz muzealnik ogrodnik oficer piosenkarz piosenkarka podcaster podcasterka polityk polityczka
    prezbiter producent producentka projektant projektantka przewodnik przewodniczka przyrodnik przyrodniczka rezydent rezydentka rysownik rysowniczka
    rzeźbiarz rzeźbiarka rzemieślnik samorządowiec samorządowczyni satyryk sportowiec społecznik społeczniczka sprzedawca stolarz streamer
    szkoleniowiec teoretyk teoretyczka urzędnik urzędniczka weteran youtuber youtuberka zarządca żeglarz żołnierz`,
  unlike: 'listy',
  professions: `dziennikarz dziennikarka publicysta publicystka felietonista ekonomista ekonomistka historyk historyczka socjolog socjolożka politolog politolożka filozof filozofka psycholog psycholożka prawnik prawniczka
    adwokat adwokatka lekarz lekarka biolog fizyk tłumacz tłumaczka pisarz pisarka eseista eseistka poeta poetka krytyk krytyczka artysta artystka aktywista aktywistka architekt architektka inżynier dyplomata rolnik
    *ista *istka *ysta *ystka *olog *olożka *graf *grafka *krytyk *pisarz *tłumacz *lekarz *terapeuta *terapeutka *chirurg pielęgniarka pielęgniarz
    przedsiębiorca antropolog kulturoznawca literaturoznawca urbanista`,
  academics:
    'profesor profesorka adiunkt adiunktka docent doktorant doktorantka wykładowca wykładowczyni student studentka nauczyciel badacz badaczka',
  offices:
    'minister ministra poseł posłem posłanka posłanką wiceminister wiceministra ambasador ambasadorka komisarz sekretarz pełnomocnik rzecznik premier *konsul',
  writers: 'autor autorka autorzy współautor współautorka laureat laureatka',
  institutions: `parafia diecezja uniwersytet akademia politechnika instytut szkoła serwis dział departament wydział katedra zakład centrum ośrodek
    pracownia ministerstwo fundacja stowarzyszenie towarzystwo związek federacja rada komisja komitet bank muzeum biblioteka szpital klinika sąd sejm senat
    partia klub gazeta tygodnik dziennik redakcja wydawnictwo miesięcznik kwartalnik portal agencja urząd biuro kancelaria teatr uczelnia kolegium
    laboratorium zespół izba program sieć spółka spółdzielnia seminarium poradnia przedszkole liceum technikum gimnazjum przychodnia hospicjum schronisko
    gmina starostwo kuria firma think-tank instytucja organizacja obserwatorium filharmonia galeria archiwum inspekcja inspektorat kuratorium oddział sekcja
    pogotowie straż trybunał prokuratura kolektyw koalicja porozumienie inicjatywa konfederacja kongres sojusz giełda przedstawicielstwo ambasada placówka
    stacja studio telewizja radio magazyn pismo delegatura krajowa-izba kościół klasztor rocznik ruch wsi festiwal orkiestra chór fabryka serwer blog dwutygodnik dwumiesięcznik stocznia kopalnia elektrownia polskiej-akademii pan krk`,
  parliaments: 'parlament* senat*',
  books: 'książka tom antologia monografia podręcznik',
  desks: 'dział redakcja oddział',
  disclosures: {
    interests: 'konflikt(?:u)? interesów',
    disclaimer:
      '(?:tekst|artykuł|felieton)[^.]{0,40}wyraża[^.]{0,60}(?:poglądy|opinie)|(?:opinie|poglądy)[^.]{0,80}(?:nie|własne|prywatne)|we własnym imieniu',
    venue: '(?:tekst|artykuł)[^.]{0,40}(?:ukazał|opublikowan)|przełożył|tłumaczenie',
    funding: 'finansowan[yae] przez|dofinansowan',
  },
};
