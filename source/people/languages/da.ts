import type {Lexicon} from './lexicon.js';

/** Danish and Norwegian (Bokmål): near enough for one list of words. */
export const danish: Lexicon = {
  capitals: true,
  definite: 'en n et a',
  cases: ':er,e,r e:er r:re er:ere',
  by: 'af|av|tekst|tekst og foto|tekst og fotos|tekst og bilde|tekst af|tekst av|kronik af|kronikk av|kommentar af|kommentar av|essay af|essay av|klumme af|debatindlæg af|debattinnlegg av|skrevet af|skrevet av|interview af|intervju av|innlegg av|gæsteskribent|gjesteskribent',
  nobody: 'redaktionen|redaksjonen|ritzau|ntb|et åbent brev|et åpent brev',
  pictures: 'foto fotos tegning tegninger illustration illustrasjon illustrasjoner',
  and: 'og & samt',
  talks: 'i samtale med|i dialog med',
  articles: 'en et den det de sin sit sitt hans hendes hennes',
  author: `forfatteren skribenten kronikøren kronikkforfatteren artikelforfatteren artikkelforfatteren debattøren debattanten klummeskribenten spaltisten
    innsenderen kommentatoren forfatter skribent kronikør`,
  authors:
    'forfatterne skribenterne skribentene kronikørerne kronikkforfatterne artikelforfatterne artikkelforfatterne debattørerne debattantene underskriverne innsenderne',
  he: 'han hun',
  they: 'de begge alle samtlige',
  is: 'er|bliver|blir|forbliver|blev udnævnt til|ble utnevnt til|har været siden',
  was: 'har tidligere været|har tidligere vært|har også været|har også vært|var|har været|har vært|været|vært|blev|ble',
  works: `arbejder|arbeider|jobber|er ansat|er ansatt|er tilknyttet|er knyttet|tilknyttet|tilhører|skriver|forsker|er virksom|sidder|sitter|tar doktorgrad`,
  worked:
    'arbejdede|arbeidet|jobbet|har arbejdet|har arbeidet|har jobbet|arbejdet|var ansat|var ansatt|sad|satt',
  as: 'som',
  does: 'underviser|foreleser|forelæser|forsker|forsker på|forsker i|forskar|foreleser i',
  did: 'underviste|forelæste|foreleste|forskede|forsket',
  runs: `leder|driver|står i spidsen for|grundlagde|grunnla|har grundlagt|har grunnlagt|koordinerer|stiftede|stiftet|etablerte|har etablert|redigerer|styrer`,
  ran: 'ledede|ledet|drev|har ledet',
  tells: `bor|lever|studerede|studerte|studerer|udgav|utga|har udgivet|har skrevet|skrev|har publiceret|fik|fikk|vandt|vant|har oversat|har oversatt|takker|har|havde|hadde|
    udkom|voksede|vokste|medvirker|debuterede|debuterte|kommer|oversætter|oversetter`,
  at: 'ved på hos i',
  of: 'af av',
  for: 'for til',
  in: 'i på fra om inden',
  adverbs:
    'derefter deretter også desuden dessuten tidligere nu nå sammen samt tillige før derfor begge senest længe lenge',
  adverbPhrases: 'i dag|for tiden|blandt andet|blandt andre|blant annet|blant andre',
  now: 'nu nå i-dag for-tiden nuværende nåværende',
  there: 'der dér samme',
  respectively: 'henholdsvis hhv',
  former: 'tidligere fhv fhv. forhenværende tidl tidl. eks- eks ex- forrige mangeårig mangeårige',
  until: 'til',
  since: 'siden fra mellem mellom',
  periods: 'periode',
  forLong: 'i mer over siden',
  spans: 'år årtier',
  breaks:
    'uden uten bosat bosatt hvor som der hvis efter etter inden innen mens at mod mot med om over under siden til',
  without: 'uden uten',
  declines:
    'svarede ikke|svarte ikke|har ikke ønsket|ønsker ikke|ville ikke kommentere|vil ikke kommentere|har ikke villet',
  honorifics: 'professor dr lektor fil mag jur',
  company: 'med sammen',
  deputies: 'vice* næst* nest* vara*',
  positions: `*representant *kandidat *iker *olog *professor *professorer *lektor *lektorer *adjunkt *adjunkter *docent *dosent *stipendiat *stipendiater *ph.d.-studerende *studerende *landshøvding *fylkesmann *statsforvalter *centralbanksjef *sentralbanksjef *sjeføkonom *cheføkonom *præsident *visepresident *vicepræsident *president *politidirektør *departementschef *ekspeditionssekretær *forsker *forskere *forskar *direktør *direktører *generaldirektør *formand *formann *leder *ledere *lederen
    *sekretær *medlem *medlemmer *chef *sjef *rektor *prorektor *dekan *redaktør *redaktører *journalist *journalister *reporter
    *korrespondent *skribent *økonom *økonomer *historiker *historikere *sociolog *sosiolog
    *politolog *statsviter *filosof *psykolog *psykologer *jurist *jurister *advokat *dommer *læge *overlæge *lege *overlege
    *kirurg *psykiater *biolog *biologer *fysiker *kemiker *kjemiker *matematiker *geograf *teolog *præst
    *prest *biskop *analytiker *oversætter *oversetter *forfatter *essayist *digter *lyriker *poet *kritiker *anmelder *forlægger
    *forlegger *grundlægger *grunnlegger *gründer *stifter *partner *fellow *student *ekspert *eksperter *specialist
    *spesialist *ambassadør *diplomat *minister *statssekretær *stortingsrepresentant *folketingsmedlem *borgmester *ordfører
    *senator *kommissær *general *ingeniør *arkitekt *landmand *bonde *gårdejer *iværksætter *vært *kurator
    *dirigent *instruktør *regissør *koordinator *konsulent *rådgiver *lærer *videnskabsmand *kunstner *aktivist *talsperson
    *talsmand *talskvinde *medarbejder *medarbeider *bestyrelsesmedlem *styremedlem *strateg *generalsekretær
    *assistent *postdoc *postdoktor *inspektør *sygeplejerske *sykepleier *jordmoder *meteorolog *ombudsmand *ombudsmann
    *kommentator *politiker *fagdirektør *seniorforsker *forstander *museumsinspektør *kronikør *spaltist *byråd *varaordfører
    *nestleder *amanuensis *førsteamanuensis *fylkesmann *statsforvalter *lagdommer *tillitsvalgt *tillidsrepræsentant *blogger
    *farmaceut *farmasøyt *dyrlæge *veterinær *bibliotekar *arkivar *brandmand *betjent *terapeut *biavler *skovrider *bager
    *baker *pilot *tandlæge *tannlege *pædagog *pedagog *pensionist *statsadvokat *politimester
    *kasserer *kok *kokk *tømrer *snekker *slagter *slakter *fisker *jæger *producent *produsent *ejer *eier *skovfoged *gartner
    *kaptajn *kaptein *lokomotivfører *lokfører *chauffør *bussjåfør *politimand *politimann *lensmann *anklager *notar *revisor
    *bankmand *investor *kunskaber *jordemoder *jordmor *apoteker *astronom *datalog *programmør *programmerer *udvikler *utvikler
    *designer *planlægger *planlegger *domprovst *provst *prost imam rabbiner diakon *freelancer *frilanser *fotograf *filmskaber
    *filmskaper *skuespiller *sanger *sangerinde *komponist *pianist *billedhugger *skulptør *illustrator *illustratør *tegner
    *producer *podcaster *podkaster *tolk *tjenestemand *embedsmand *embetsmann *fuldmægtig *rådmand *rådmann *konsul *lobbyist
    *erhvervsmand *forretningsmann *coach *meningsdanner *influencer *influenser *demograf *oberst *major *soldat *veteran
    *organist *godsejer *lensgreve *husmand *brugsuddeler *tillidsmand *gårdbruker *småbruker *skogbruker *reindriftsutøver
    *birøkter *flyger *helsefagarbeider *vernepleier *viter *konservator *pensjonist *departementsråd *statsråd *ombud *sosionom
    *debattant *brigader *offiser *udgiver *utgiver
    *entreprenør *agronom *foredragsholder *foreleser
    *vismand *vismann *træner *trener *spiller *forperson *forkvinde *forkvinne litterat *landsretssagfører *løjtnant
    *løytnant *admiral *folkevalgt *fylkesråd rabbi *alist *inist *onist *anist *arist *urist *atist *ivist *iolist
    *forvalter *skipper *reder *restauratør *verner *lingvist *handler mep
    *indehaver *innehaver`,
  professions: `*stortingsrepresentant *folketingsmedlem *olog *journalist *journalister *økonom *økonomer *historiker *sociolog *sosiolog *politolog *statsviter *filosof *psykolog *jurist *advokat *læge *lege *biolog *fysiker *geograf *teolog
    *oversætter *oversetter *forfatter *essayist *digter *lyriker *poet *kritiker *kunstner *aktivist *arkitekt *ingeniør
    *diplomat *skribent *iværksætter *landmand *bonde *konsulent *politiker *præst *prest *debattør`,
  academics:
    '*professor *professorer *lektor *lektorer *adjunkt *docent *dosent *stipendiat *studerende *forsker *forskere *student *lærer *postdoc *amanuensis *førsteamanuensis',
  offices: '*minister *statssekretær *ambassadør *kommissær',
  writers: 'forfatter forfatteren forfatterne prisvinder prisvinner modtager mottaker vinder vinner',
  institutions: `*firmaet *firma *tidsskrift *tidsskriftet *avisen *magasinet *avisa *hospital *hospitalet *sygehus *sygehuset *sykehus *sykehuset *folketinget *stortinget *katedralskole *videregående *styrelsen *styret *direktorat *direktoratet *tilsynet *ret *retten *råd *rådet *høyesterett *framtiden *erhverv *bureau *nævn *nævnet *fondet *banken *universitet *universitetet *højskole *høyskole *høgskole *højskolen *høyskolen *høgskolen *handelshøyskolen *institut *institutt *instituttet *center *senter *centret *senteret *akademi *akademiet *fakultet *fakultetet *afdeling *avdeling *afdelingen *avdelingen
    *departement *departementet *ministerium *ministeriet *fond *fonden *stiftelse *stiftelsen *forening *foreningen *forbund
    *forbundet *selskab *selskabet *selskap *selskapet *avis *avisen *forlag *forlaget *bank *banken *råd *rådet
    *domstol *domstolen *ret *rett *retten *klinik *klinikk *sygehus *sykehus *sykehuset *hospital *museum *museet *bibliotek
    *biblioteket *arkiv *arkivet *forum *kommission *kommisjon *kommissionen *parti *partiet *folketinget *stortinget *redaktion
    *redaksjon *laboratorium
    *skole *skolen *gymnasium *gymnas *gruppe *gruppen *netværk *nettverk *styrelse *styrelsen *direktorat *direktoratet *tilsyn
    *tilsynet *bureau *byrå *virksomhed *virksomhet *teater *teatret *stift *kirke *kirken *kommune *union *tænketanken *tænketank
    *tankesmien *tankesmie *program *programmet *projekt
    *organisation *organisasjon *organisasjonen *region *nævn *nemnd *udvalg *udvalget *utvalg *utvalget *tidende *posten *bladet
    *dtu *ntnu *nupi *prio *diis *dansk-industri *venstre *højre *høyre *arbeiderpartiet *socialdemokratiet *helseforetak
    *fylkeskommune *etaten *verket *vesenet *bispedømme *stiftet *orkester *gruppa *nemnda *avdelinga *nettavis *nettavisen *råden
    *klinikken *klubb *klubben *høgskule
    *rederi *rederiet *værft *værftet *verft *verftet *mejeri *mejeriet *meieri *meieriet *slagteri *slakteri *apotek *apoteket
    *lægehus *lægehuset *legekontor *legekontoret *plejehjem *plejehjemmet *sykehjem *sykehjemmet *børnehave *barnehage *dagblad
    *konsulenthus *kapitalforvalter *kapitalforvalteren *pensionskasse *pensjonskasse *sparekasse *sparekassen *bevægelse
    *bevægelsen *bevegelse *bevegelsen *provsti *prosti *moské *synagoge *politiet forsvaret *ambassade *ambassaden *regering
    *regeringen *regjering *regjeringen *enhed *enheden *enhet *enheten *sektion *sektionen *seksjon *seksjonen *ensemble
    *kunsthal *kunsthall *galleri *alliance *alliancen *allianse *alliansen *koalition *koalisjon *platform *plattform *klub
    *parlament *parlamentet *fylkesting *fylkestinget *sameting *sametinget *bystyre *bystyret *kommunestyre *kommunestyret
    *reinbeitedistrikt *bondelag *småbrukerlag *småbrukarlag *ungdomslag *idrettslag *samvirkelag *borettslag
    *slagteriet *slakteriet *bryggeri *bryggeriet *bageri *bageriet *bakeri *bakeriet *galleriet *netværket *nettverket *laboratoriet
    *gymnasiet *børnehaven *barnehagen *restaurant *restauranten *hotel *hotellet *hotell
    *team *teamet *podcasten *podkasten *podkast
    *seminariet *bosted hospice *psykiatrien *regionen *myndighed *myndigheden *myndighet *myndigheten *kommunen
    *revisionen *revisjonen *brigade *brigaden *bataljon *bataljonen *regiment *kommandoen *hjemmeværnet *heimevernet
    *flyvevåbnet *sogn *menighed *menigheden *menighet *menigheten *operaen *festival *festivalen *mediehus
    *mediehuset *netmedie *nettsted *ugeblad *fagblad *koncern *konsern *konsernet *tegnestue *kontor *kontoret
    *advokathus *barnevern *helsestasjon *legevakt *statsforvalteren *politidistrikt *magasin *redaksjonen
    *redaktionen *komite *komiteen *komité *forsamling *forsamlingen kripos økokrim *hæren`,
  parliaments: 'europa-parlament* folketing* storting* europaparlament* parlament*',
  disclosures: {
    interests:
      'interessekonflikt|habilitet|inhabil|(?:modtager|mottar|har modtaget|har mottatt) (?:støtte|honorar)|(?:ejer aktier|eier aksjer)',
    disclaimer:
      '(?:synspunkt|holdning|mening)[^.]{0,60}(?:egne|ikke|personlig)|egne (?:holdninger|meninger)|egen (?:holdning|mening)|på egne vegne|for egen regning',
    venue:
      '(?:kronikken|artiklen|artikkelen|teksten|indlægget|innlegget|kommentaren)[^.]{0,40}(?:bragt|publiceret|publisert|trykt)|oversat af|oversatt av',
    funding: 'finansieret af|finansiert av|med støtte fra|støttet af|støttet av',
  },
};
