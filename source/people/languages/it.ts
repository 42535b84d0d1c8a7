import type {Lexicon} from './lexicon.js';

/** What leads to several, and to the first of them: where their noun is feminine, and where it is masculine. */
const feminine = {alle: 'alla', delle: 'della', 'con le': 'con la', 'per le': 'per la', sulle: 'sulla'};
const masculine = {ai: 'al', dei: 'del', 'con i': 'con il', 'per i': 'per il', sui: 'sul'};

export const italian: Lexicon = {
  capitals: true,
  cases: 'o:i a:e,i e:i co:chi ca:che',
  by: 'di|da|testo di|un intervento di|intervento di|commento di|il commento di|analisi di|l’analisi di|editoriale di|a cura di|intervista di|colloquio di|autore|autrice|autori|articolo di|un articolo di',
  nobody: `la redazione|redazione|di redazione|ansa|della redazione|dalla redazione|un gruppo|un collettivo|un gruppo di`,
  and: 'e ed & nonché',
  talks: 'in conversazione con|in dialogo con',
  articles: 'il lo la i gli le l’ un uno una un’ suo sua nostro nostra due tre quattro cinque',
  author: 'autore autrice firmatario firmataria editorialista',
  authors: 'autori autrici firmatari firmatarie',
  he: 'lui lei egli ella',
  they: 'essi entrambi entrambe tutti tutte',
  is: 'è|sono|è diventato|è diventata|sono diventati|ricopre il ruolo di|ricopre la carica di|svolge il ruolo di|rimane|resta|opera come|è stato nominato|è stata nominata',
  was: 'era|erano|fu|furono|è stato|è stata|sono stati|sono state|ha ricoperto il ruolo di|ha ricoperto la carica di|ha svolto il ruolo di',
  works: `siede|siedono|lavora|lavorano|collabora|collaborano|fa ricerca|appartiene|fa parte|fanno parte|scrive|scrivono|milita|opera|è affiliato|è affiliata|affiliato|affiliata|svolge attività|operano|fanno ricerca|appartengono|sono affiliati|sono affiliate`,
  worked: 'ha lavorato|lavorava|ha collaborato|ha fatto parte|lavorò',
  as: 'come quale',
  does: 'insegnare|insegna|insegnano|tiene corsi|tiene un corso',
  did: 'ha insegnato|insegnava|insegnò|hanno insegnato',
  runs: `è alla guida|è a capo|dirigere|coordinare|presiedere|dirige|dirigono|presiede|guida|coordina|codirige|ha fondato|ha cofondato|amministra|cura|fondò|conduce|presiedono|guidano|coordinano|hanno fondato|amministrano|conducono|gestisce`,
  ran: `ha diretto|dirigeva|ha presieduto|ha guidato|ha coordinato|diresse|presiedette|ha amministrato|hanno diretto|guidò`,
  tells: `occupa|ricopre|tiene|vive|vivono|abita|risiede|ha pubblicato|hanno pubblicato|pubblica|ha scritto|hanno scritto|ha studiato|studia|si occupa|si occupano|ha ottenuto|ha ricevuto|ha vinto|è nato|è nata|
    ringrazia|ringraziano|vince|ha tradotto|nasce|cresce|tiene|ha|uscirà|esce|si è laureato|si è laureata|dedica|partecipa|
    si esprime|si esprimono|parla|parlano|firma|firmano`,
  at: 'a al allo alla all’ ai agli alle presso con in nell’ nella nel nello per',
  of: 'di de del dello della dell’ dei degli delle d’',
  for: 'per',
  in: 'in da nel nello nella nell’ nei negli nelle a ad su sul sulla all’ alla al',
  adverbs:
    'anche inoltre attualmente oggi ora prima poi precedentemente già tra fra altro sia ancora tuttora insieme sempre dapprima successivamente stato stata',
  adverbPhrases: 'oltre a|oltre ad|oltre che|oltre a essere|oltre ad essere',
  now: 'oggi attualmente ora adesso',
  there: 'vi ne lì stesso stessa medesimo medesima quel quella quell’',
  respectively: 'rispettivamente',
  former: 'già ex ex- precedentemente',
  until: 'fino sino',
  since: 'dal da tra fra dall’',
  periods: 'periodo anni',
  forLong: 'per oltre più',
  spans: 'anni *’anni decenni',
  breaks:
    'residente residenti corso questo questa dove che cui quale dopo prima presso-cui esperto esperta specializzato specializzata specialista vincitore vincitrice contro sul sulla nato nata fino dal con autore autrice',
  without: 'senza contro',
  honorifics:
    'prof professore professoressa dott dottor dottoressa dr avv avvocato ing on onorevole sen don mons suor padre',
  company: 'con',
  inChief: 'in capo|in seconda',
  positions: `accademico accademica europarlamentare parlamentare parroco *tore *trice *tori *trici *ista *isti *iste *ologo *ologa *ologi *ografo *ografa *sofo *sofa *essore *essoressa presidente presidenti vicepresidente
    docente docenti membro membri componente segretario segretaria sottosegretario sottosegretaria avvocato avvocata avvocati giudice magistrato magistrata
    ministro ministra viceministro sindaco sindaca deputato deputata senatore senatrice assessore assessora consigliere consigliera ambasciatore
    ambasciatrice diplomatico medico medica saggista poeta poetessa romanziere filosofo filosofa storico storica fisico fisica matematico
    ingegnere architetto architetta consulente capo caporedattore caporedattrice caposervizio responsabile portavoce socio socia titolare borsista dottorando dottoranda
    dottorandi studente studentessa assegnista assegnisti ricercatore ricercatrice ricercatori fellow tecnico esperto esperta economista giurista analista regista fondatore fondatrice
    cofondatore cofondatrice preside rettore rettrice prorettore prorettrice commissario commissaria delegato delegata assistente associato ordinario
    ordinaria rappresentante dirigente attivista imprenditore imprenditrice agricoltore vescovo sacerdote generale colonnello prefetto
    amministratore amministratrice coordinatore coordinatrice funzionario funzionaria linguista notaio urbanista psichiatra pediatra chirurgo infermiera
    infermiere editorialista collaboratore collaboratrice ceo inviato inviata corrispondente garante questore partner blogger farmacista veterinario veterinaria bibliotecario bibliotecaria ostetrica ostetrico fisioterapista poliziotto pompiere pensionato pensionata panettiere apicoltore pastore psicoterapeuta maestro maestra educatore educatrice geologo geologa
    insegnante insegnanti cappellano cappellana candidato candidata critico vescova arcivescovo cardinale rabbino imam
    diacono frate suora religioso religiosa monaco monaca contadino contadina artigiano artigiana operaio operaia
    impiegato impiegata cuoco cuoca chef sommelier oste ferroviere marinaio pilota capitano comandante tenente ammiraglio
    carabiniere vigile finanziere cantante ballerino ballerina *nomo *noma *nomi statistico statistica informatico
    informatica perito perita ragioniere ragioniera attuario geometra *terapeuta odontoiatra *iatra *agogo *agoga
    tesoriere tesoriera vicesindaco vicesindaca vicepreside eurodeputato eurodeputata capogruppo caposegreteria leader
    volontario volontaria cooperante interprete guida studioso studiosa libraio libraia musicologo vicedirettrice
    bibliotecari magistrati consiglieri chimico chimica botanico botanica sovrintendente soprintendente pubblicitario
    pubblicitaria designer coach presidi vignaiolo vignaiola casaro falegname fornaio pescatrice cancelliere ispettrice
    alpino podcaster divulgatrice
    primario primaria`,
  unlike:
    'nomi nome settore settori motore lista liste rivista riviste intervista interviste vista autonoma autonomo monografia',
  professions: `giornalista giornalisti economista storico storica sociologo sociologa politologo politologa filosofo filosofa scrittore scrittrice saggista
    poeta poetessa romanziere drammaturgo traduttore traduttrice avvocato avvocata medico giurista architetto architetta ingegnere analista editorialista
    regista imprenditore imprenditrice psicologo psicologa antropologo antropologa biologo biologa fisico geografo demografo diplomatico
    attivista consulente urbanista fotografo fotografa psichiatra
    insegnante contadino contadina artigiano artigiana matematico matematica psicoterapeuta agronomo agronoma musicista
    pedagogista divulgatore divulgatrice agricoltore agricoltrice chirurgo chirurga geologo geologa farmacista infermiere
    infermiera bibliotecario bibliotecaria linguista attore attrice pittore pittrice`,
  academics: `professore professoressa professori docente docenti ricercatore ricercatrice dottorando dottoranda assegnista studente studentessa borsista ordinario
    ordinaria associato associata lettore lettrice cultore cultrice avvocato avvocata medico maestro maestra dirigente
    candidato candidata insegnante insegnanti`,
  offices:
    'ministro ministra viceministro sottosegretario sottosegretaria ambasciatore ambasciatrice segretario segretaria console commissario assessore assessora deputato deputata senatore senatrice',
  writers: 'autore autrice autori coautore coautrice vincitore vincitrice',
  departments: `*zione *sione opinioni esteri interni cronaca cultura economia politica sport giustizia scienza scienze studi ricerca ricerche relazioni affari risorse marketing finanza progetti programmi spettacoli
    welfare lavoro ambiente energia sanità giovani comunicazione politiche campagne innovazione mezzogiorno scuola stampa`,
  institutions: `sito blog ambasciata startup start-up statale bicocca sapienza cattolica bocconi normale sezione redazione università istituto facoltà scuola centro dipartimento reparto accademia collegio ospedale ministero fondazione associazione osservatorio consiglio comitato
    commissione cattedra banca agenzia museo biblioteca società federazione confederazione sindacato unione corte tribunale camera senato parlamento gruppo
    azienda impresa compagnia direzione servizio ufficio unità programma rete laboratorio segreteria partito organizzazione rivista giornale quotidiano settimanale
    editrice casa comune regione provincia governo policlinico politecnico liceo cnr iss ispi iai bocconi luiss conservatorio teatro festival orchestra
    studio corporazione think-tank movimento club circolo lega ordine confindustria authority autorità garante procura normale sant’anna cooperativa ateneo diocesi archivio ente enea infn cgil cisl uil inps istat bankitalia soprintendenza sovrintendenza asl consorzio coordinamento radio ong rai parrocchia arcidiocesi caritas mensile testata piattaforma clinica polo forum
    carcere presidenza chiesa cattedrale abbazia monastero convento basilica sinagoga moschea curia vicariato esercito
    caserma prefettura questura asilo farmacia ambulatorio fattoria agriturismo libreria galleria coro aeroporto holding
    ispettorato alleanza coalizione fronte confraternita fondo assessorato avvocatura collettivo patronato rsa consultorio
    irccs iuav consulta segretariato parco riserva planetario protezione croce anpi arci cantiere biennale triennale
    orfanotrofio incubatore penitenziario`,
  things: 'sito blog centro società chiesa movimento impresa unione comune regione',
  parliaments: 'parlament* senat* camera* assembl*',
  plurals: [
    {
      plural: 'università',
      singular: 'università',
      leads: {nelle: 'all’', alle: 'all’', delle: 'dell’', 'presso le': 'all’'},
    },
    {
      plural: 'fondazioni',
      singular: 'fondazione',
      leads: feminine,
    },
    {
      plural: 'riviste',
      singular: 'rivista',
      leads: feminine,
    },
    {
      plural: 'giornali',
      singular: 'giornale',
      leads: masculine,
    },
    {
      plural: 'quotidiani',
      singular: 'quotidiano',
      leads: masculine,
    },
  ],
  disclosures: {
    interests: 'conflitt[oi] di interess',
    disclaimer:
      '(?:opinioni|idee)[^.]{0,80}(?:non (?:necessariamente )?(?:riflettono|rappresentano|impegnano|coinvolgono)|sono (?:personali|espresse a titolo|esclusivamente))|a titolo personale',
    venue:
      '(?:questo|il presente|l.articolo)[^.]{0,40}(?:pubblicato|apparso|uscito)|traduzione di|tradotto da',
    funding: 'finanziat[oa] da|con il sostegno di',
  },
};
