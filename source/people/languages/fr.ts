import type {Lexicon} from './lexicon.js';

/** What leads to several, and to the first of them: where their noun is feminine, and where it is masculine. */
const feminine = {aux: 'à la', des: 'de la', 'dans les': 'dans la', 'pour les': 'pour la'};
const masculine = {aux: 'au', des: 'du', 'dans les': 'dans le', 'pour les': 'pour le'};

export const french: Lexicon = {
  capitals: true,
  cases: ':s',
  by: `recueilli par|recueillis par|par|de|propos recueillis par|une tribune de|tribune de|tribune par|chronique de|une chronique de|la chronique de|texte|textes de|
    texte de|un texte de|point de vue de|entretien réalisé par|auteur|autrice|auteure|auteurs|opinion de|l’éditorial de|édito de|analyse de|analyse par`,
  nobody: 'un collectif|collectif|par un collectif|la rédaction|rédaction|afp|avec afp|collectif d’auteurs',
  and: 'et & ainsi',
  talks: 'en conversation avec|en dialogue avec',
  articles: 'le la les l’ un une d’un d’une son sa ses leur leurs notre deux trois quatre cinq',
  author: 'auteur autrice auteure signataire chroniqueur chroniqueuse essayiste',
  authors: 'auteurs autrices auteures signataires cosignataires',
  he: 'il elle',
  they: 'ils elles tous toutes',
  is: `est|sont|demeure|reste|est devenu|est devenue|est aujourd’hui|exerce comme|exerce en tant que|occupe le poste de|a été nommé|a été nommée|vient d’être nommé|vient d’être nommée|exerce les fonctions de|occupe les fonctions de|sont devenus|sont devenues`,
  was: 'avoir été|ayant été|était|étaient|fut|furent|a été|ont été|a exercé comme|a exercé les fonctions de|fut longtemps|a longtemps été',
  works: `travaille|travaillent|exerce|exercent|collabore|milite|siège|intervient|officie|est rattaché|est rattachée|sont rattachés|sont rattachées|rattaché|rattachée|affecté|affectée|affilié|affiliée|
    est affilié|est affiliée|appartient|est en poste|poursuit ses recherches|effectue sa thèse|prépare une thèse|appartiennent|siègent|interviennent|collaborent|militent|sont en poste`,
  worked: 'a travaillé|travaillait|a exercé|exerçait|a siégé|a collaboré',
  as: 'comme tant',
  does: 'enseigner|enseigne|enseignent|donne des cours|donne un cours|professe|dispense des cours',
  did: 'a enseigné|enseignait|ont enseigné',
  runs: `est à la tête|diriger|coordonner|présider|animent|coordonnent|pilotent|gèrent|dirige|dirigent|préside|président|codirige|codirigent|copréside|anime|coordonne|gère|pilote|a fondé|a cofondé|a créé|fonda|ont fondé|ont cofondé|ont créé|cofonda|copilote`,
  ran: 'a dirigé|dirigeait|a présidé|présidait|dirigea|présida|a codirigé|a coordonné',
  tells: `occupe|occupent|détient|vit|vivent|habite|habitent|réside|partage|publie|publient|a publié|ont publié|vient|a écrit|ont écrit|écrit|a reçu|a obtenu|a étudié|étudie|
    remercie|remercient|travaille sur|travaillent sur|ne travaille pas|ne conseille pas|déclare|déclarent|s’intéresse|a grandi|est né|est née|sont nés|sortira|
    paraît|paraîtra|a paru|est paru|a traduit|a signé|tient|possède|participe|contribue|se consacre|consacre|signe|prépare|
    s’exprime|s’expriment|écrit ici|signe ici`,
  at: 'à au aux chez près auprès',
  of: 'de du des d’ d',
  for: 'pour',
  in: 'en dans à au aux sur',
  adverbs: `également aussi par ailleurs notamment actuellement désormais depuis entre autres plus longtemps ensuite puis non jadis auparavant
    précédemment autrefois aujourd’hui et ainsi que enfin toujours tour`,
  adverbPhrases: 'en plus de|en plus d’être|outre',
  now: 'aujourd’hui actuellement désormais maintenant',
  there: 'y même mêmes',
  respectively: 'respectivement',
  former:
    'ancien ancienne anciens anciennes ex ex- anciennement auparavant précédemment autrefois jadis naguère',
  until: 'jusqu’en jusqu’ jusque',
  since: 'depuis entre dès',
  periods: 'période années',
  forLong: 'pendant durant plus',
  spans: 'ans années décennies',
  breaks:
    'sans basé basée installé installée établi établie certifié certifiée très profondément particulièrement formé formée formés formées diplômé diplômée diplômés diplômées ce cette cet où qui que dont laquelle lequel après avant spécialiste spécialisé spécialisée spécialistes depuis afin avec sous vers contre lors tout né née lauréat lauréate',
  without: 'sans contre',
  honorifics: 'm mme mmes mm dr docteur pr professeur professeure me maître général',
  company: 'avec',
  inChief: 'en chef|en cheffe',
  positions: `plume aumônier théologien théologienne critique envoyé envoyée correspondant correspondante *eur *eure *eurs *euse *euses *trice *trices *iste *istes *logue *logues *cien *cienne *ciens *nomiste *ologue *graphe *crate
    président présidente présidents vice-président vice-présidente directeur directrice membre membres secrétaire secrétaires avocat avocate avocats
    magistrat magistrate juge ministre ministres maire maires député députée députés sénateur sénatrice préfet préfète conseiller conseillère conseillers
    chargé chargée chargés maître maîtresse maîtres doctorant doctorante doctorants post-doctorant post-doctorante post-doctorants
    postdoctorant postdoctorante étudiant étudiante stagiaire chef cheffe cheffes responsable responsables délégué déléguée
    porte-parole consultant consultante expert experte experts philosophe philosophes sociologue romancier romancière poète poétesse écrivain
    écrivaine dramaturge cinéaste avocat notaire architecte urbaniste ingénieur ingénieure géographe démographe agriculteur agricultrice
    infirmier infirmière médecin psychiatre psychologue pédiatre cardiologue gérant gérante associé fondateur fondatrice
    cofondateur cofondatrice haut-fonctionnaire fonctionnaire ambassadeur ambassadrice diplomate général colonel amiral commissaire
    attaché attachée titulaire recteur rectrice doyen doyenne agent assistant assistante adjoint adjointe journaliste pdg dg
    gouverneur gouverneure inspecteur inspectrice curateur commissaire syndicaliste militant militante bâtonnier bâtonnière
    astrophysicien physicien mathématicien politiste politologue anthropologue linguiste historien historienne juriste bibliothécaire
    directeurs directrices partenaire fellow premier-ministre évêque pasteur prêtre rabbin imam vétérinaire pharmacien sage-femme blogueur blogueuse sapeur-pompier pompier policier policière maïeuticien archiviste documentaliste éducateur éducatrice instituteur institutrice retraité retraitée boulanger boulangère berger bergère forestier forestière apiculteur orthophoniste kinésithérapeute dentiste procureur procureure greffier greffière élu élue auteur-compositeur styliste psychanalyste *analyste *analystes garde
    candidat candidate candidats pédagogue pédagogues aumônière magistrats *ciennes chirurgien chirurgienne comédien
    comédienne gardien gardienne cuisinier cuisinière ouvrier ouvrière menuisier charpentier paysan paysanne paysans
    vigneron vigneronne maraîcher maraîchère marin pilote capitaine lieutenant commandant commandante gendarme huissier
    interprète trésorier trésorière banquier banquière libraire antiquaire bénévole volontaire cadre salarié salariée
    interne aide-soignant aide-soignante soignant soignante enseignants enseignantes intervenant intervenante doctorantes
    militants représentant représentante dirigeant dirigeante exploitant exploitante commerçant commerçante coprésident
    coprésidente échevin échevine bourgmestre eurodéputé eurodéputée parlementaire moine moniale religieux religieuse curé
    prieur abbé vicaire diacre cardinal archevêque pasteure artisan artisane peintre *nome *thérapeute ostéopathe cheminot
    cheminote jardinier jardinière hôtelier hôtelière boucher bouchère pâtissier pâtissière fromager fromagère
    gestionnaire comptable actuaire référent référente bibliothécaires designer coach podcasteur podcasteuse conservatrice
    géomètre *mètre capitaines chancelier chancelière intendant intendante mécène garagiste épicier épicière disquaire
    guide sommelier sommelière`,
  unlike:
    'supérieur supérieure supérieurs supérieures intérieur intérieure extérieur extérieure mineur mineure mineurs majeur majeure majeurs meilleur meilleure meilleurs plusieurs valeur valeurs secteur secteurs cœur faveur peur heure heures leur liste listes piste dialogue dialogues catalogue heureuse nombreuse nombreuses sérieuse matrice moteur couleur bonheur malheur triste antérieur antérieure ultérieure quotidien quotidiens',
  professions: `agrégée agrégés critique journaliste journalistes économiste économistes historien historienne sociologue politologue politiste philosophe urbaniste
    architecte écrivain écrivaine romancier romancière essayiste poète dramaturge cinéaste traducteur traductrice avocat avocate médecin
    psychiatre psychologue juriste géographe démographe anthropologue agriculteur agricultrice ingénieur consultant consultante
    militant militante agrégé astrophysicien physicien chroniqueur chroniqueuse éditorialiste photographe infirmière infirmier psychanalyste
    peintre comédien comédienne paysan paysanne vigneron vigneronne pédagogue libraire chirurgien chirurgienne
    mathématicien mathématicienne plasticien plasticienne musicien musicienne bénévole`,
  academics: `professeur professeure professeurs professeures maître maîtresse maîtres enseignant enseignante enseignant-chercheur enseignante-chercheuse
    doctorant doctorante doctorants post-doctorant post-doctorante postdoctorant postdoctorante étudiant étudiante chargé chargée
    lecteur lectrice docteur docteure agrégé agrégée chercheur chercheuse chercheurs directeur-de-recherche ingénieur ingénieure
    avocat-fiscaliste spécialiste historien historienne
    candidat candidate candidats`,
  offices: `ministre ministres ambassadeur ambassadrice secrétaire commissaire consul envoyé préfet député députée députés sénateur sénatrice garde`,
  writers: 'auteur autrice auteure coauteur coautrice auteurs lauréat lauréate',
  departments: `*tion *sion études recherche culture économie politique sport sports justice société sciences opinion opinions débats idées international partenariats programmes affaires ressources relations finances marketing santé enquêtes
    politiques campagnes projets éditorial réseaux innovation juridique`,
  institutions: `site blog ambassade diocèse archidiocèse paroisse inria ifremer cirad cea inalco start-up startup rubrique pôle section équipe université universite institut école ecole faculté centre département laboratoire académie collège lycée hôpital chu cnrs inserm ministère ministere
    fondation association observatoire conseil comité commission chaire banque agence musée bibliothèque société fédération confédération syndicat
    union cour tribunal barreau assemblée sénat parlement groupe cabinet entreprise compagnie mission direction service bureau unité
    programme réseau think-tank port cercle club mouvement parti ligue ordre office organisation revue journal quotidien hebdomadaire magazine
    éditions maison chambre mairie ville région conservatoire théâtre opéra festival haut-commissariat établissement communauté secrétariat délégation cnam ehess ens
    sciences-po iep iris ifri ined inrae ird umr collectif coopérative mutuelle rectorat préfecture polytechnique iae hec insead essec cégep clinique caisse institution sorbonne gouvernement plateforme antenne ong insee ofce cepii métropole agglomération uqam
    présidence prison clsc église cathédrale abbaye monastère couvent mosquée synagogue consulat parquet gendarmerie
    police armée caserne crèche maternelle ehpad hospice librairie galerie atelier studio orchestre ballet cinémathèque
    archives aéroport régie holding inspection coordination alliance coalition fonds rassemblement amicale brigade
    état-major incubateur iut ufr insa inspé pharmacie dispensaire maternité planétarium zoo parc radio chaîne quotidienne`,
  things: 'site blog centre société église mouvement entreprise union communauté établissement port',
  parliaments: 'parlement* sénat* assembl* congres*',
  plurals: [
    {plural: 'universités', singular: 'université', leads: {aux: 'à l’', des: 'de l’', 'dans les': 'à l’'}},
    {plural: 'associations', singular: 'association', leads: {des: 'de l’'}},
    {
      plural: 'fondations',
      singular: 'fondation',
      leads: feminine,
    },
    {
      plural: 'revues',
      singular: 'revue',
      leads: feminine,
    },
    {
      plural: 'journaux',
      singular: 'journal',
      leads: masculine,
    },
    {
      plural: 'quotidiens',
      singular: 'quotidien',
      leads: masculine,
    },
  ],
  disclosures: {
    interests:
      'ne reçoi(?:t|vent) pas de fonds|conflits? d.intérêts?|aucun(?:e)? (?:autre )?affiliation|ne travaillent? pas, ne conseillent? pas',
    disclaimer:
      '(?:propos|opinions?|points? de vue|idées)[^.]{0,60}n.engag|à titre personnel|(?:opinions?|propos|points? de vue)[^.]{0,40}(?:exprimés?|exprimées?)[^.]{0,80}(?:ne reflètent|n.engagent|sont ceux)',
    venue:
      '(?:cet|ce|la|version)[^.]{0,40}(?:publiée?|parue?) (?:initialement|d.abord|dans|par)|traduit de|traduction de',
    funding:
      'financée? par|soutenue? par|avec le soutien de|bénéficié d.un financement|a reçu des financements',
  },
};
