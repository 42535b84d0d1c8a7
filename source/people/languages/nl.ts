import type {Lexicon} from './lexicon.js';

export const dutch: Lexicon = {
  capitals: true,
  verbLast: true,
  cases: ':s,en e:es f:ven aat:aten oog:ogen oom:omen aar:aren us:i',
  by: 'door|van|een bijdrage van|opinie van|column van|een column van|essay van|tekst|tekst en beeld|tekst en foto’s|tekst van|auteur|auteurs|interview door|interview',
  nobody:
    'redactie|de redactie|van onze redactie|onze redactie|anp|belga|een open brief|van onze verslaggever|van onze correspondent',
  pictures: 'foto foto’s fotografie beeld illustratie illustraties',
  and: 'en & alsmede',
  talks: 'in gesprek met|in dialoog met',
  articles: 'de het een den der zijn haar hun onze ons',
  author: 'auteur schrijver schrijfster columnist columniste opiniemaker gastauteur',
  authors: 'auteurs schrijvers ondertekenaars',
  he: 'hij zij ze',
  they: 'zij ze beiden allen',
  is: 'is|zijn|blijft|werd benoemd tot|is benoemd tot|fungeert als|is sinds kort',
  was: 'was|waren|werd|is geweest|fungeerde als',
  works: `werkt|werken|is verbonden|zijn verbonden|verbonden|is werkzaam|zijn werkzaam|werkzaam|behoort|schrijft|schrijven|promoveert|promoveren|adviseert|is aangesteld|is in dienst|doet onderzoek|doen onderzoek|zit|zitten|zetelt|zetelen`,
  worked:
    'zat|zaten|zetelde|werkte|werkten|was verbonden|waren verbonden|was werkzaam|schreef voor|deed onderzoek',
  as: 'als',
  does: `doceert|doceren|onderwijst|geeft les|geven les|geeft college|onderzoekt|onderwijzen|geven college|onderzoeken`,
  did: 'doceerde|doceerden|gaf les|onderwees|gaven les|gaf college',
  runs: `leidt|leiden|bestuurt|voorzit|zit voor|coördineert|richtte op|stichtte|heeft opgericht|geeft leiding aan|staat aan het hoofd van|besturen|coördineren|runt|richtten op|hebben opgericht|leiding geeft aan`,
  ran: 'leidde|bestuurde|zat voor|coördineerde|gaf leiding aan|leidden',
  tells:
    'bekleedt|woont|wonen|leeft|studeerde|studeert|publiceerde|ontving|won|schreef|kreeg|heeft|hebben|had|verscheen|promoveerde|dankt|danken|groeide|maakt|vertaalde|wil|willen|houdt',
  at: 'aan bij voor op te in',
  of: 'van',
  for: 'voor tot',
  in: 'in te op',
  adverbs:
    'daarna vervolgens nadien ook tevens daarnaast eveneens verder momenteel eerder voorheen vroeger daarvoor nu thans bovendien samen beide tegenwoordig voordien jarenlang mede inmiddels',
  adverbPhrases: 'onder andere|onder meer',
  now: 'nu thans momenteel tegenwoordig inmiddels',
  there: 'er daar aldaar dezelfde hetzelfde',
  respectively: 'respectievelijk resp',
  former: 'voormalig voormalige oud- ex- ex oud gewezen vroegere voorheen vroeger eerder  emeritus-oud',
  until: 'tot',
  since: 'sinds van vanaf tussen',
  periods: 'periode jaren',
  forLong: 'ruim meer sinds al',
  spans: 'jaar jaren',
  breaks:
    'namens gevestigd woonachtig deze dit waar die dat wie waarvan nadat terwijl omdat over tegen met uit sinds tot gespecialiseerd',
  without: 'zonder',
  onBehalf: 'namens',
  declines: 'reageerde niet|wilde niet reageren|wilde geen commentaar|liet weten',
  honorifics: 'prof professor dr drs mr ir ing dhr mevr mevrouw jhr em ds lic',
  company: 'met',
  deputies: 'vice* plaatsvervangend* onder* adjunct*',
  positions: `*oloog *ologe *gedeputeerde *predikant *verantwoordelijke *toezichthouder *raadsheer *griffier *notulist *hoogleraar *hoogleraren *professor *docent *docente *lector *onderzoeker *onderzoekers *onderzoekster *directeur *directeuren *directrice *voorzitter *voorzitster
    *secretaris *lid *leden *medewerker *medewerkster *redacteur *redactrice *redacteuren *journalist *journaliste *correspondent *correspondente *verslaggever *verslaggeefster
    *columnist *columniste *econoom *econome *historicus *historica *socioloog *sociologe *politicoloog *politicologe *filosoof *filosofe *psycholoog *psychologe
    *jurist *juriste *advocaat *advocate *rechter *arts *huisarts *chirurg *psychiater *bioloog *biologe *natuurkundige *wiskundige *geograaf *theoloog *theologe *dominee *bisschop
    *analist *analiste *publicist *publiciste *vertaler *vertaalster *schrijver *schrijfster *essayist *essayiste *dichter *dichteres *criticus *uitgever
    *oprichter *oprichtster *medeoprichter *partner *manager *fellow *promovendus *promovenda *promovendi *student *studente *expert *specialist *specialiste
    *ambassadeur *ambassadrice *diplomaat *minister *staatssecretaris *burgemeester *wethouder *kamerlid *senator *commissaris *generaal *ingenieur *architect
    *boer *boerin *ondernemer *onderneemster *presentator *curator *conservator *dirigent *regisseur *rector *decaan *bestuurder *hoofd *coördinator *adviseur *adviseuse *consultant *leraar *lerares
    *wetenschapper *wetenschapster *kunstenaar *kunstenares *activist *activiste *woordvoerder *woordvoerster *beleidsmedewerker *ambtenaar *griffier *parlementslid *statisticus *ceo
    *deskundige *kenner *strateeg *inspecteur *chef *hoofdredacteur *assistent *assistente *postdoc *schepen *gouverneur *notaris
    *verpleegkundige *voorvrouw *voorman *blogger *apotheker *dierenarts *verloskundige *bibliothecaris *archivaris *brandweerman
    *agent *therapeut *imker *boswachter *bakker *piloot *tandarts *officier *teamleider *groepsleider *leider *leidster
    *verzorgende *verzorger *verzorgster *verpleger *verpleegster *begeleider *begeleidster *geneesheer *dokter *kinesist *kinesiste *vroedvrouw
    *logopedist *logopediste *diëtist *diëtiste *opvoeder *opvoedster *magistraat *maatschappelijk-werker
    *penningmeester *loodgieter elektricien kok *tuinder *houder *akkerbouwer *fruitteler *kapitein machinist *chauffeur
    *rechercheur *commandant *kolonel *militair *veteraan *pleiter *deurwaarder *accountant *bankier *belegger *investeerder
    *bedrijfskundige *bestuurskundige *sterrenkundige *onderwijskundige *taalkundige *letterkundige *stedenbouwkundige
    *rechtsgeleerde *internist *astronoom *chemicus *fysicus *informaticus *classicus *neerlandicus *ethicus *programmeur
    *ontwikkelaar *ontwerper *ontwerpster priester pater pastoor pastor imam rabbijn kardinaal diaken romancier *freelancer
    *fotograaf *fotografe *filmmaker *filmmaakster *cineast *acteur *actrice *cabaretier *zanger *zangeres *componist *pianist
    *muzikant *beeldhouwer *illustrator *cartoonist *programmamaker *podcastmaker *recensent *tolk *onderwijzer *onderwijzeres
    *scholier *gepensioneerde *europarlementariër *lijsttrekker *consul *lobbyist *vakbondsman *initiatiefnemer
    *initiatiefneemster *eigenaar *eigenaresse zzp’er *winkelier *hotelier *zakenman *zakenvrouw *coach *trainer *kwartiermaker
    *trendwatcher *demograaf *opiniepeiler *vlogger *mediator *ombudsman *pedagoog *pedagoge *werker *werkster *hulpverlener
    *hulpverleenster *vrijwilliger *mantelzorger *plaatsvervanger *substituut *procureur
    *voetballer *wielrenner *wielrenster dijkgraaf heemraad *formateur *premier *staatsraad *fiscalist *alist *inist
    *onist *anist *arist *urist *atist *etrist *ivist *olist *icist *ëvist *aliste *iniste *oniste *aniste *ariste
    *uriste *atiste *iviste *oliste actuaris *makelaar *aannemer *bouwer *weervrouw *weerman *scheikundige *leerkracht
    *kweker *visser *slager *handelaar *schilder *maker *maakster *choreograaf *danser *danseres *arabist *raadsvrouw
    *raadsman ethica neerlandica *voorlichter *voorlichtster *stagiair *stagiaire *vlieger *rapporteur *bouwmeester
    *behartiger *reiziger *presentatrice practor
    *tekenaar *tekenares`,
  professions: `*kamerlid *journalist *journaliste *econoom *econome *historicus *historica *socioloog *sociologe *politicoloog *politicologe *filosoof *filosofe *psycholoog *psychologe
    *jurist *juriste *advocaat *advocate *arts *huisarts *geneesheer *publicist *publiciste *vertaler *vertaalster *schrijver *schrijfster *essayist *essayiste *dichter *dichteres
    *criticus *columnist *columniste *ondernemer *kunstenaar *kunstenares *theoloog *bioloog *architect *ingenieur *diplomaat *wetenschapper *activist *deskundige *expert *consultant *analist *boer`,
  academics:
    '*hoogleraar *hoogleraren *professor *docent *docente *lector *promovendus *promovenda *student *studente *leraar *lerares *postdoc',
  offices:
    '*wethouder *schepen *gedeputeerde *minister *staatssecretaris *ambassadeur *ambassadrice *commissaris',
  writers: '*auteur *auteurs *winnaar *winnares *schrijver-van *laureaat',
  institutions: `*corporatie *universiteit *hogeschool *instituut *centrum *academie *faculteit *leerstoel *afdeling *ministerie *stichting *vereniging *verbond *genootschap *krant *uitgeverij *bank *kamer
    *raad *rechtbank *hof *kliniek *ziekenhuis *museum *bibliotheek *archief *forum *commissie *partij *fractie *senaat *redactie *laboratorium *college *school *lyceum *gymnasium
    *groep *onderzoeksgroep *netwerk *dienst *bureau *agentschap *bedrijf *theater *bisdom *kerk *gemeente *bond *unie *denktank *programma *vakgroep *departement *federatie *orde
    *fonds *organisatie *waterschap *provincie *kabinet *observatorium *werkgroep *vakbond *platform *umc *knaw *cpb *scp *wrr
    *tno  *orkest *festival *huis *kantoor *centrale *omroep *zender *tijdschrift *maandblad *weekblad *dagblad *maatschappij
    *coöperatie *inspectie *autoriteit *politie *brandweer *instelling *koepel *collectief *comité *studio *parket *parlement
    *regering *ggd
    *alliantie *coalitie *beweging *scholengemeenschap mbo roc *vermogensbeheerder *verzekeraar *huisartsenpraktijk
    *dierenartsenpraktijk *apotheek *parochie *synode *moskee *boekhandel *gezelschap *conservatorium *galerie *veiligheidsregio
    *marechaussee *krijgsmacht *ambassade *rijkswaterstaat *balie *boerderij *rederij *scheepswerf *start-up *startup *holding
    *steunpunt *meldpunt
    *brouwerij *bakkerij *slagerij *slachterij *drukkerij *restaurant *hotel *team *podcast
    ngo *mutualiteit *huisartsenpost *nieuwssite *website *magazine *vakblad *schouwburg *concertgebouw *kunsthal
    *dierentuin *tribunaal *landmacht *luchtmacht *brigade *bataljon *consulaat *klooster *seminarie *club *sectie
    *consortium *spraktijk *incubator *accelerator *burgerinitiatief *projectontwikkelaar *netbeheerder ugent
    uantwerpen uhasselt uva`,
  parliaments: 'kamer* senaat* europaparlement* parlement*',
  plurals: [
    {plural: 'universiteiten', singular: 'universiteit', leads: {'aan de': 'aan de', 'van de': 'van de'}},
  ],
  disclosures: {
    interests: 'belangenverstrengeling|belangenconflict|geen belang(?:en)?\\b|(?:bezit|heeft) aandelen',
    disclaimer:
      'op persoonlijke titel|op eigen titel|niet (?:noodzakelijk(?:erwijs)? )?de (?:mening|opvatting)',
    venue:
      '(?:dit|deze|eerder)[^.]{0,40}(?:verscheen|gepubliceerd|verschenen)|vertaling[: ]|vertaald (?:door|uit)',
    funding: 'gefinancierd door|mede mogelijk gemaakt door',
  },
};
