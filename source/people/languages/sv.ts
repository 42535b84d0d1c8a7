import type {Lexicon} from './lexicon.js';

export const swedish: Lexicon = {
  capitals: true,
  definite: 'en n et',
  cases: ':er,ar e:ar a:or',
  by: 'av|text|text av|debattör|debattörer|skribent|krönika av|gästkrönika av|intervju av|ledare av|text och bild',
  nobody: 'redaktionen|ledarredaktionen|tt|ett öppet brev',
  pictures: 'foto bild bilder illustration illustrationer',
  and: 'och & samt respektive resp',
  talks: 'i samtal med|i dialog med',
  articles: 'en ett den det de sin sitt hans hennes',
  author:
    'författaren skribenten artikelförfattaren debattören krönikören författare skribent artikelförfattare',
  authors: 'författarna skribenterna artikelförfattarna debattörerna undertecknarna undertecknade',
  he: 'han hon hen',
  they: 'de båda samtliga alla',
  is: 'är|blir|förblir|utsågs till|har utsetts till|är sedan',
  was: 'har tidigare varit|har också varit|var|har varit|varit|blev',
  works:
    'arbetar|jobbar|är verksam|är verksamma|verksam|verksamma|är anställd|är knuten|är knutna|knuten|knutna|tillhör|skriver|forskar|doktorerar|ingår|sitter',
  worked: 'arbetade|jobbade|har arbetat|arbetat|jobbat|var verksam|tillhörde|satt',
  as: 'som',
  does: 'undervisar|föreläser|forskar|forskar om',
  did: 'har undervisat|undervisade|föreläste|forskade',
  runs: 'leder|driver|chefar för|grundade|har grundat|samordnar',
  ran: 'ledde|drev|har lett',
  tells:
    'bor|lever|studerade|studerar|gav ut|har skrivit|skrev|har publicerat|fick|vann|har översatt|tackar|kommer|har|hade|utkom|disputerade|växte|medverkar|debuterade|översätter',
  at: 'vid på hos inom i',
  of: 'av',
  for: 'för till åt',
  in: 'i på inom från om',
  adverbs:
    'därefter sedermera tillika också även samt dessutom tidigare numera idag nu tillsammans sedan länge dessförinnan båda',
  adverbPhrases: 'bland annat|för närvarande|i dag|bland andra',
  now: 'nu numera idag i-dag för-närvarande nuvarande',
  there: 'där samma',
  respectively: 'respektive resp',
  former: 'tidigare före detta fd f.d f.d. förre förra förutvarande ex- forna f d',
  until: 'till',
  since: 'sedan från mellan',
  forLong: 'i över mer sedan',
  spans: 'år året årtionden',
  breaks: 'utan bosatt där som vars vilken efter innan medan att mot med om över under sedan till',
  without: 'utan',
  declines: 'svarade inte|avböjde|ville inte kommentera|har avböjt',
  honorifics: 'professor dr docent fil med tekn jur',
  company: 'med',
  deputies: 'vice* biträdande',
  positions: `socionom agronom överste kapten *iker *olog *kolumnist *journalist *essäist *aktivist *översättare *kurator *rådgivare *talesperson *samordnare *entreprenör *egenföretagare *lärare *förskollärare *undersköterska *barnmorska *präst *åklagare *domare *landshövding *generalläkare *stadsbyggnadsdirektör *biskop *domprost *kyrkoherde *komminister *rektorer *vice *taleskvinna *koordinator *projektledare *samhällsplanerare *professor *professorer *docent *docenter *lektor *lektorer *doktorand *doktorander *forskare *forskaren *direktör *direktörer *generaldirektör *ordförande *sekreterare *ledamot *ledamöter *chef *chefer
    *rektor *prorektor *dekan *prefekt *redaktör *redaktörer *journalist *journalister *reporter *korrespondent *krönikör
    *skribent *ekonom *ekonomer *historiker *sociolog *sociologer *statsvetare *filosof
    *psykolog *psykologer *jurist *jurister *advokat *domare *läkare *överläkare *kirurg *psykiater *biolog *biologer *fysiker *kemist *matematiker *geograf *teolog *präst *biskop *analytiker
    *översättare *författare *essäist *poet *kritiker *förläggare *grundare *medgrundare *partner *fellow *student *expert *experter *specialist *ambassadör *diplomat *minister *statssekreterare
    *riksdagsledamot *borgmästare *kommunalråd *senator *kommissionär *kommissionären *general *ingenjör *arkitekt *bonde *lantbrukare *företagare *programledare *intendent *dirigent *regissör
    *samordnare *handläggare *rådgivare *konsult *lärare *vetare *konstnär *aktivist *talesperson *talesman *utredare *medarbetare
    *medlem *medlemmar *styrelseledamot *vd *ansvarig *strateg *generalsekreterare
    *adjunkt *assistent *postdoktor *kommissarie *inspektör *sköterska *barnmorska *meteorolog *krönikör *ledarskribent *ombudsman
    *talman *hovrättsråd *justitieråd *kommunalråd *regionråd *oppositionsråd *borgarråd *statsråd *departementsråd *kansliråd *politiker *bloggare *apotekare *veterinär *bibliotekarie *arkivarie *brandman *polis
    *terapeut *biodlare *skogvaktare *bagare *pilot *tandläkare *pedagog *pensionär *sjuksköterska *förtroendevald
    *kassör *kassörska *snickare kock *kökschef *fiskare *jägare *ägare *brukare *jägmästare *mästare *förare *chaufför *rådman
    *lagman *notarie *revisor *bankman *investerare *sjukgymnast *astronom *programmerare *utvecklare *formgivare *designer
    *planerare imam rabbin diakon *frilans *fotograf *filmare *filmskapare *skådespelare *sångare *sångerska *tonsättare
    *kompositör *pianist *skulptör *illustratör *tecknare *curator *producent *poddmakare *recensent *tolk *postdok *hedersdoktor
    *tjänsteman *riksdagsman *ledare *konsul *lobbyist *affärsman *coach *arbetare *kommunikatör *opinionsbildare *influencer
    *demograf *major *soldat *veteran *suppleant *utgivare
    *föreläsare
    *tränare *kapten *kandidat *språkrör *ombud *kåsör *skriftställare *alist *inist *onist *anist *arist *urist
    *atist *ivist *llist *iolist *avist logoped *dietist *president *kansler *riksdagskvinna *landstingsråd *länsråd
    *ämnesråd *ambassadråd *löjtnant *skötare *krögare *riskkapitalist *fondförvaltare *finansman *byggherre
    *antikvarie *rappare artist *skådespelerska *scenograf *koreograf *dansare *poddare *influerare *pastor
    *studerande *handlare`,
  professions: `*riksdagsledamot *olog *journalist *journalister *ekonom *ekonomer *historiker *sociolog *statsvetare *filosof *psykolog *jurist *advokat *läkare *biolog *fysiker *geograf *teolog
    *översättare *författare *essäist *poet *kritiker *konstnär *aktivist *arkitekt *ingenjör *diplomat *skribent *krönikör *företagare *lantbrukare *bonde *konsult *politiker *präst *debattör`,
  academics:
    '*professor *professorer *docent *docenter *lektor *lektorer *doktorand *doktorander *forskare *student *lärare *adjunkt *postdoktor',
  offices: '*minister *statssekreterare *ambassadör *kommissionär *statsråd *talman',
  writers: 'författare författaren författarna pristagare vinnare mottagare',
  institutions: `tidskriften tidskrift tidningen *fonden *universitet *universitetet *högskola *högskolan *institut *institutet *institution *institutionen *centrum *akademi *akademien *fakultet *fakulteten *avdelning *avdelningen *departement *departementet
    *stiftelse *stiftelsen *förening *föreningen *förbund *förbundet *sällskap *sällskapet *tidning *tidningen *förlag *förlaget *bank *banken *kammare *råd *rådet *domstol *domstolen *rätt *rätten
    *klinik *kliniken *sjukhus *sjukhuset *museum *museet *bibliotek *biblioteket *arkiv *arkivet *forum *kommission *kommissionen
    *parti *partiet *riksdag *riksdagen *redaktion *redaktionen *laboratorium
    *skola *skolan *gymnasium *grupp *gruppen *nätverk *nätverket *myndighet *myndigheten *verk *verket *styrelse *styrelsen *byrå
    *byrån *företag *företaget *teater *teatern *stift *kyrka *kyrkan *kommun *kommunen
    *union *unionen *tankesmedja *tankesmedjan *program *programmet *bolag *bolaget *organisation *organisationen *region *nämnd
    *nämnden *utskott *utskottet *inspektion *inspektionen *posten *bladet *kth *lantbruk *näringsliv *konfederation *facket
    *moderaterna *socialdemokraterna *centerpartiet *liberalerna *kristdemokraterna *vänsterpartiet
    *rederi *rederiet *varv *varvet *mejeri *mejeriet *apotek *apoteket *vårdcentral *vårdcentralen *mottagning *mottagningen
    *sjukhem *äldreboende *lärosäte *magasinet *kapitalförvaltare *kapitalförvaltaren *pensionsfond *rörelse *rörelsen *elevkår
    *studentkår *kåren *församling *församlingen *domkapitel *moské *synagoga *polisen *försvarsmakten *ambassad *ambassaden
    *regering *regeringen *kansli *kansliet *fullmäktige *beredning *beredningen *kommitté *kommittén *enhet *enheten *sektion
    *sektionen *ensemble *orkester *orkestern *operan *konsthall *konsthallen *galleri *alliansen *plattform
    *slakteri *slakteriet *bryggeri *bryggeriet *bageri *bageriet *galleriet *laboratoriet *gymnasiet *restaurang *restaurangen *hotell *hotellet
    *team *teamet *podden *podcasten
    *centret *fritidshem komvux *festival *festivalen *sajten *sajt *magasin *radion *ledarsida *ledarsidan
    *kultursidan *kultursida *regionen *landstinget *revisionen *arbetsförmedlingen *försäkringskassan *brigad
    *brigaden *bataljon *regemente *regementet *flottilj *armén *flygvapnet *konsulat *samfund *samfundet *klubb
    *klubben *kontor *kontoret *startup *räddningstjänst *räddningstjänsten *hemvärnet`,
  parliaments: 'riksdag* europaparlament* parlament*',
  disclosures: {
    interests: 'intressekonflikt|jäv|äger (?:aktier|andelar)',
    disclaimer: 'åsikter(?:na)?[^.]{0,60}(?:egna|inte|personlig)|i egen(?:skap av)? privat',
    venue: '(?:artikeln|texten)[^.]{0,40}publicera|översättning[: ]|översatt av',
    funding: 'finansiera(?:s|d|t) av|med stöd av',
  },
};
