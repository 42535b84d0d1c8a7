import type {Lexicon} from './lexicon.js';

export const german: Lexicon = {
  capitals: false,
  verbLast: true,
  by: `von|ein gastbeitrag von|gastbeitrag von|gastkommentar von|kommentar von|ein kommentar von|essay von|ein essay von|
    eine analyse von|analyse von|kolumne von|text von|text|text und fotos|text und foto|text und bilder|autor|autorin|autoren|autorinnen|aufgezeichnet von|protokoll von|
    interview von|interview|die fragen stellte|das gespräch führte|foto von|aus berlin von|meinung von|standpunkt von|gastautor|gastautorin|ein beitrag von|beitrag von`,
  nobody: `redaktion|die redaktion|von der redaktion|von unserer redaktion|von unserem korrespondenten|dpa|afp|epd|kna|sda|apa|eine gruppe|ein kollektiv|ein offener brief`,
  pictures: 'foto fotos bild bilder illustration illustrationen zeichnung zeichnungen',
  and: 'und sowie & u. bzw beziehungsweise respektive',
  talks: 'im gespräch mit|im interview mit',
  articles:
    'deren dessen der die das dem den des ein eine einen einem einer eines seiner ihrer seinem ihrem dortige dortigen dortiger unser unsere unseren unserer unserem',
  author: 'autor autorin verfasser verfasserin gastautor gastautorin kolumnist kolumnistin schreiber',
  authors: 'autoren autorinnen verfasser verfasserinnen autor*innen autor:innen autorinnen und autoren',
  he: 'er sie',
  they: 'sie beide alle',
  is: 'ist|sind|bleibt|wurde zum|wurde zur|fungiert als|amtiert als|ist als|gilt als|bekleidet das amt',
  was: 'war|waren|wurde|gewesen|fungierte als|amtierte als|war als',
  works: `arbeitet|arbeiten|ist tätig|wirkt|wirken|promoviert|promovieren|habilitiert|schreibt|schreiben|
    ist beschäftigt|ist angestellt|ist assoziiert|vertritt|berichtet|engagiert sich|praktiziert|sitzt|sitzen|sind tätig|berichten`,
  worked: 'arbeitete|arbeiteten|wirkte|schrieb für|berichtete',
  as: 'als',
  does: 'untersucht|untersuchen|lehrt|lehren|unterrichtet|unterrichten|forscht|forschen|doziert|hält vorlesungen|erforscht',
  did: 'lehrte|lehrten|unterrichtete|forschte|dozierte|unterrichteten|forschten',
  runs: `gehört|gehören|kommandiert|befehligt|berät|leitet|leiten|führt|verantwortet|präsidiert|steht vor|gründete|begründete|hat gegründet|gibt heraus|koordiniert|moderiert|
    ist leitet|dirigiert|steht|kuratiert|betreibt|führen|verantworten|koordinieren|moderieren|präsidieren`,
  ran: 'gehörte|gehörten|kommandierte|befehligte|leitete|leiteten|führte|verantwortete|präsidierte|stand',
  tells: `lebt|leben|wohnt|studierte|studiert|erhielt|erhielten|veröffentlichte|publizierte|schrieb|erschien|erschienen|wuchs|gewann|
    bekam|hat|haben|will|möchte|dankt|danken|wird|werden|erscheint|promovierte|beschäftigt|befasst|stammt|kam|gilt|hält|verfasste|
    übersetzte|kandidiert|kandidierte|pendelt|besitzt|äußert`,
  at: 'an am bei beim ans im',
  of: 'der des von vom seines ihres',
  for: 'für fürs zu zum zur',
  in: 'in im ins auf aus',
  adverbs: `danach hernach anschließend später sodann auch zudem außerdem ferner daneben ebenfalls zugleich gleichzeitig derzeit dabei nebenbei vor sowohl sowie davor seinerzeit
    *beruflich ehrenamtlich gemeinsam beide selbst zuletzt lange langjähriger nun mehrere weiterhin bereits`,
  adverbPhrases: 'unter anderem',
  now: 'heute jetzt nun derzeit aktuell gegenwärtig seither inzwischen mittlerweile',
  there: 'dort da daselbst ebenda ebendort gleichen selben demselben derselben desselben',
  respectively: 'jeweils beziehungsweise bzw respektive',
  former: `ehemaliger ehemalige ehemaligen ehemals ehem früher früherer frühere früheren einstiger einstige einst vormals vormaliger
    vormalige zuvor damals damaliger alt- ex- altbundes*`,
  until: 'bis',
  since: 'seit ab von',
  periods: 'zeit zeitraum jahren',
  forLong: 'über mehr rund fast etwa seit',
  spans: 'jahr jahre jahren jahrzehnte jahrzehnten',
  breaks:
    'bevor berufen ernannt gewählt ansässig wohnhaft mit inne berlinerin wienerin hamburgerin münchnerin kölnerin zürcherin wo dieser diese dieses diesem diesen   welche welcher wofür womit nachdem während weil dass wie über gegen seit ab bis tätig beschäftigt angestellt assoziiert verbunden',
  without: 'ohne',
  declines: 'reagierte nicht|antwortete nicht|wollte sich nicht|äußerte sich nicht|ließ anfragen',
  honorifics:
    'prof professor professorin dr drs em phil jur med rer nat pol habil hc h.c priv doz privatdozent privatdozentin pd mag dipl ing herr frau emerita emeritus apl hon lic oec',
  company: 'mit',
  deputies: 'vize* stellvertretend* stv',
  positions: `*bevollmächtigter *bevollmächtigte *präsidenten *befehlshaber *kommandeur *kommandant *befehlshaberin *eur *iker *ikerin *loge *nomin *pfleger *pflegerin *leutnant *hauptmann *major *admiral *inhaber *inhaberin *aktivist *künstler *künstlerin *germanist *germanistin *komponist *kabarettist *lobbyist *ordinarius *schulleiter *lobbyistin *hebamme *vorsteher *vorsteherin *erin *orin *istin *entin *antin *ologin *ologe *eurin *professor *professorin *professoren *leiter *leiterin *direktor *direktorin *direktoren *präsident *präsidentin
    *vorsitzender *vorsitzende *vorsitzenden *vorstand *vorständin *chef *chefin *sekretär *sekretärin *minister *ministerin
    *redakteur *redakteurin *redakteure *journalist *journalistin *korrespondent *korrespondentin *mitarbeiter *mitarbeiterin
    *mitarbeitende *referent *referentin *dozent *dozentin *lehrer *lehrerin *forscher *forscherin *wissenschaftler *wissenschaftlerin
    *assistent *assistentin *mitglied *sprecher *sprecherin *berater *beraterin *beauftragter *beauftragte *abgeordneter
    *abgeordnete *obmann *obfrau *richter *richterin *anwalt *anwältin *jurist *juristin *arzt *ärztin *ökonom *ökonomin
    *historiker *historikerin *soziologe *soziologin *politologe *politologin *philosoph *philosophin *psychologe *psychologin
    *pädagoge *pädagogin *biologe *biologin *physiker *physikerin *chemiker *chemikerin *geograph *geographin *geograf *geografin
    *theologe *theologin *pfarrer *pfarrerin *bischof *bischöfin *analyst *analystin *publizist *publizistin *übersetzer
    *übersetzerin *schriftsteller *schriftstellerin *essayist *essayistin *lyriker *lyrikerin *kritiker *kritikerin *lektor
    *lektorin *verleger *verlegerin *herausgeber *herausgeberin *gründer *gründerin *partner *partnerin *manager *managerin
    *fellow *stipendiat *stipendiatin *doktorand *doktorandin *postdoc *postdoktorand *postdoktorandin *student *studentin
    *experte *expertin *spezialist *spezialistin *botschafter *botschafterin *diplomat *diplomatin *kanzler *kanzlerin
    *bürgermeister *bürgermeisterin *rat *rätin *landrat *senator *senatorin *kommissar *kommissarin *general *offizier
    *oberst *ingenieur *ingenieurin *architekt *architektin *landwirt *landwirtin *bauer *bäuerin *unternehmer *unternehmerin
    *kolumnist *kolumnistin *reporter *reporterin *moderator *moderatorin *kurator *kuratorin *intendant *intendantin
    *dirigent *dirigentin *regisseur *regisseurin *rektor *rektorin *dekan *dekanin *prorektor *geschäftsführer
    *geschäftsführerin *inhaber *inhaberin *koordinator *koordinatorin *inspekteur *generalsekretär *rabbiner *meister
    *meisterin *pfleger *pflegerin *hebamme *förster *försterin *gutachter *statistiker *mathematiker *mathematikerin
    *informatiker *informatikerin *statthalter *propst *pröpstin *dekan *ordinarius *vize *ceo *cto *cfo *coo *imker *winzer *winzerin
    *experten *aktivist *aktivistin *sachverständige *sachverständiger *kauffrau *kaufmann *händler *händlerin *händer *händerin
    *tler *künstler *musiker *handwerker *helfer *helferin *arbeiter *arbeiterin *führer *führerin *angestellte *angestellter
    *beamter *beamtin *wirt *wirtin *ärzte *anwälte *ologen *graphen *grafen *gogen *philosophen *onomen *juristen *journalisten
    *publizisten *aktivisten *kolumnisten *orinnen *istinnen *erinnen *entinnen *antinnen *oginnen *ominnen *redakteurinnen
    *studenten *doktoranden *dozenten *assistenten *diplomaten *direktorinnen *anwältinnen *ärztinnen *teilhaber *teilhaberin
    *blogger *bloggerin *sanitäter *sanitäterin *apotheker *apothekerin *bibliothekar *bibliothekarin *wehrmann *polizist
    *polizistin *pilot *pilotin *bäcker *bäckerin *sozialarbeiter *therapeut *therapeutin *mönch *archivar *archivarin
    *fachfrau *fachmann *krankenschwester *chirurg *chirurgin *psychiater *psychiaterin *notar *notarin *prüfer *prüferin *banker
    *bankerin bankier *investor *investorin *köchin küchenchef *hotelier *superintendent *vikarin *vikar pastor diakon imam
    priester organist *sänger *sängerin pianist *schauspieler *schauspielerin *dramaturg *dramaturgin *filmemacher *filmemacherin
    *fotograf *fotografin *bildhauer *bildhauerin *zeichner *zeichnerin *designer *designerin *planer *planerin *programmierer
    *entwickler *entwicklerin dichter dichterin volontär volontärin *konsul *konsulin *attaché *gesandter *soldat *soldatin
    *reservist *veteran *gewerkschafter *gewerkschafterin *kassenwart *kassier *prokurist mdb mdl *ombudsmann *ombudsfrau
    *astronom *romanist *slawist *judaist *orientalist *wirtschaftsweise *demograf *demografin *habilitand *dolmetscher
    *dolmetscherin *galerist *restaurator *rentner *rentnerin *pensionär *pensionärin *auszubildende *auszubildender *coach
    *fußballer *bergsteiger *astronaut *astronautin *karikaturist *cartoonist *mediator *supervisor *logopädin kardinal prälat abt
    äbtissin *busfahrer *kapitän
    *redner *rednerin
    *schafter *schafterin *trainer *trainerin *spieler *spielerin *hüter *hüterin justiziar justiziarin syndikus
    *hauptfrau kameramann kamerafrau *macher *macherin hospitant trainee *vertreter *vertreterin *logopäde *mediziner
    *medizinerin *alist *elist *llist *olist *inist *onist *anist *enist *arist *urist *atist *etist *itist *ivist
    *ävist *izist *gärtner *gärtnerin tischler tischlerin klempner dachdecker konditor kellner texter texterin
    romancier poet poetin *liedermacher rapper *choreograf *choreografin *tänzer *tänzerin youtuber streamer hacker
    aktuar *makler *maklerin controller *buchhalter *verwalter *verwalterin *verteidiger *verteidigerin schöffe
    kriminalist lotse *fahrer *fahrerin *eigentümer *eigentümerin *delegierte *delegierter *verordneter *verordnete
    *beigeordneter *beigeordnete *kämmerer *sammler *sammlerin *stifter *stifterin mäzen pater nonne imamin
    *seelsorger *seelsorgerin missionar *schüler *schülerin *freiwilliger mentor mentorin speaker demoskop zeitzeuge
    zeitzeugin dissident dissidentin präses *präfekt *ammann kantor sommelier *schützer *schützerin *linguist
    *linguistin
    *redaktor *redaktorin *wacher *wächter *wächterin`,
  professions: `*journalist *journalistin *ökonom *ökonomin *historiker *historikerin *soziologe *soziologin *politologe *politologin
    *philosoph *philosophin *psychologe *psychologin *jurist *juristin *anwalt *anwältin *arzt *ärztin *publizist *publizistin
    *übersetzer *übersetzerin *schriftsteller *schriftstellerin *essayist *essayistin *lyriker *lyrikerin *kritiker *kritikerin
    *wissenschaftler *wissenschaftlerin *forscher *forscherin *unternehmer *unternehmerin *berater *beraterin *theologe *theologin
    *experte *expertin *biologe *biologin *physiker *physikerin *architekt *architektin *ingenieur *diplomat *kolumnist
    *kolumnistin *pädagoge *pädagogin *geograph *geographin *autor *autorin *minister *ministerin *abgeordneter *abgeordnete
    *ärzte *anwälte *ologen *philosophen *onomen *juristen *journalisten *publizisten *aktivisten`,
  academics: `*professor *professorin *professoren *dozent *dozentin *doktorand *doktorandin *lehrer *lehrerin *ordinarius
    *privatdozent *student *studentin *lehrbeauftragter *lehrbeauftragte *assistenzprofessorin *postdoc *dozenten *studenten *doktoranden *professorinnen *dozentinnen`,
  offices:
    '*minister *ministerin *botschafter *botschafterin *kommissar *kommissarin *sekretär *kanzler *kanzlerin *abgeordneter *abgeordnete',
  writers:
    '*autor *autorin *autoren *verfasser *verfasserin *herausgeber *herausgeberin *preisträger *preisträgerin träger trägerin gewinner gewinnerin',
  institutions: `*nationen *professur *bahn *parlament *parlaments *post *blatt *blatts *kurier *kuriers *anzeiger *anzeigers *tagesspiegel *magazin *magazins *rundfunk *rundfunks *presse *universität *universitäten *hochschule *institut *instituts *institute *zentrum *zentrums *akademie *fakultät *lehrstuhl *lehrstuhls *bereich *bereichs *bereiche *arbeitsgruppe
    *abteilung *ministerium *ministeriums *amt *amts *amtes *stiftung *verein *vereins *verband *verbands *verbandes *gesellschaft
    *zeitung *verlag *verlags *bank *kammer *rat *rats *rates *gericht *gerichts *gerichtshof *gerichtshofs *klinik *klinikum
    *klinikums *spital *krankenhaus *museum *museums *bibliothek *archiv *archivs *forum *forums *wissenschaftsforums
    *kommission *ausschuss *ausschusses *partei *fraktion *bundestag *bundestags *landtag *landtags *senat *senats *redaktion
    *ressort *ressorts *feuilleton *labor *labors *kolleg *kollegs *schule *gymnasium *gymnasiums *gruppe *forschungsgruppe
    *netzwerk *netzwerks *dienst *dienstes *agentur *behörde *konzern *konzerns *unternehmen *unternehmens *theater *theaters
    *philharmonie *bistum *bistums *kirche *gemeinde *bund *bunds *bundes *union *observatorium *warte *denkfabrik *thinktank *think-tank
    *programm *programms *referat *referats *seminar *seminars *departement *departements *büro *büros *kanzlei *polizei *genossenschaft
    *allianz *initiative *eth *hwwi *diw *swp *ifo *direktion *sektion *zentrale *werk *werke *haus *fonds *anstalt *werkstatt
    *diakonie *caritas *charité *kasse *verwaltung *regierung *orchester *oper *galerie *plattform *komitee *gewerkschaft *sender
    *cluster *verbund *dezernat *anwaltschaft *gemeinschaft *kloster *hospiz *beratungsstelle *zeitschrift
    *bündnis *bündnisses *kirchenkreis *diözese *pfarrei *altersheim *altersheims *pflegeheim *seniorenheim *kindergarten *kita
    *planetarium *tierpark *holding gmbh ag *startup *start-up *firma *notariat *botschaft *konsulat *bundeswehr *feuerwehr
    *taskforce *präsidium *kunsthalle *pinakothek *gedenkstätte *molkerei *weingut *bauernhof *werft *reederei *brauerei
    *team *podcast *podcasts
    *institutsteil *institutsteils *brigade *bataillon *bataillons *regiment *regiments *division *kommando *kommandos
    *luftwaffe generalstab generalstabs *forschungsstelle *fachstelle *ierungsstelle *geschäftsstelle *arbeitsstelle
    *arbeitskreis *arbeitskreises *gesprächskreis *gesprächskreises *landkreis *landkreises *rechnungshof
    *rechnungshofs *verfassungsschutz *börse *versicherung *sorganisation *sbewegung *forschungsprojekt
    *konservatorium *konservatoriums *internat *internats *kinderheim *arztpraxis *schaftspraxis *ambulanz *zoo *zoos
    *portal *portals *radio *radios *studio *studios *produktionsfirma *filmproduktion *unternehmensberatung *sozietät
    *versorger *versorgers *konsortium *konsortiums *nationalpark *nationalparks *club *clubs *klub *klubs *festspiele
    *festival *festivals *konferenz *delegation`,
  parliaments: 'bundestag* landtag* nationalrat* parlament* europaparlament* senat*',
  plurals: [
    {plural: 'Universitäten', singular: 'Universität', leads: {'an den': 'an der', den: 'der', der: 'der'}},
    {plural: 'Hochschulen', singular: 'Hochschule', leads: {'an den': 'an der', den: 'der', der: 'der'}},
  ],
  disclosures: {
    interests: 'interessenkonflikt|erklär[^.]{0,40}keine interessen|hält anteile|hält aktien',
    disclaimer:
      'gibt (?:die|seine|ihre) (?:persönliche )?(?:meinung|ansicht)|(?:eigene|persönliche|private) (?:meinung|ansicht|auffassung)|nicht (?:notwendigerweise )?die (?:meinung|ansicht|haltung)',
    venue:
      'erschien (?:zuerst|zunächst)|zuerst (?:erschienen|veröffentlicht)|aus dem englischen|übersetzt (?:von|aus)',
    funding: 'gefördert (?:von|durch)|finanziert (?:von|durch)',
  },
};
