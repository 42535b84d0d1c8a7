import type {Lexicon} from './lexicon.js';

/** The cases that a stem may stand in: "yliopisto" in "yliopistossa", "laitos" in "laitokselta", where it is "laitokse-". */
const finalCases = (stems: string): string =>
  stems
    .split(' ')
    .map((each) => each.split(':'))
    .map(([end = '', stem = '']) => `${end}:${endings.map((ending) => stem + ending).join(',')}`)
    .join(' ');

const endings = 'n ssa ssä sta stä lla llä lta ltä lle na nä ksi'.split(' ');

export const finnish: Lexicon = {
  capitals: true,
  genitives: true,
  postLast: true,
  cases: `
    :na,nä ja:joita,jia jä:jöitä,jiä i:eita,eitä a:oita sti:steja tti:tteja,tit nti:nttina,ntteja,ntit kko:kkoja,kot kkö:kköjä,köt nen:sena,senä,sia,siä,set
    ri:reita,reitä mies:miehenä,miehinä,miehiä jäsen:jäsenenä,jäseniä,jäsenet`,
  institutionCases: finalCases(
    ': tti:ti ntti:nti nkki:nki kki:ki nki:ngi us:ukse ys:ykse os:okse nta:nna tto:to lto:llo hti:hde kkö:kö kka:ka in:ime das:taa mat:mi oikeus:oikeude',
  ),
  by: 'teksti|teksti:|kirjoittaja|kirjoittajat|kirjoittanut|kolumni|vieraskynä',
  nobody: 'toimitus|stt|hs',
  and: 'ja sekä &',
  articles: 'hänen heidän oma',
  author: 'kirjoittaja kolumnisti',
  authors: 'kirjoittajat kolumnistit allekirjoittajat',
  he: 'hän',
  they: 'he molemmat kaikki',
  is: 'on|ovat|toimii|toimivat',
  was: 'oli|olivat|on ollut|ovat olleet|toimi',
  works: 'työskentelee|työskentelevät|kuuluu|kirjoittaa|kuuluvat|kirjoittavat',
  worked: 'työskenteli|kuului',
  as: '',
  does: 'opettaa|opettavat|tutkii|tutkivat|luennoi|luennoivat',
  did: 'opetti|tutki',
  runs: 'johtaa|johtavat|perusti|päätoimittaa|perustivat',
  ran: 'johti',
  tells:
    'on väitellyt|väitteli|on valmistunut|asuu|asuvat|opiskeli|julkaisi|sai|voitti|kiittää|valmistui|elää|syntyi',
  at: '',
  of: '',
  for: '',
  in: '',
  adverbs: 'myös nykyisin nyt aiemmin lisäksi sekä',
  adverbPhrases: 'muun muassa|tällä hetkellä',
  now: 'nykyisin nykyään nyt',
  there: 'siellä samassa saman samaisessa',
  respectively: '',
  former: 'entinen entiset aiempi aiemmin ex- ex',
  until: '',
  since: 'vuodesta',
  breaks: 'jossa joka jotka jonka kun että',
  declines:
    'ei vastannut|eivät vastanneet|kieltäytyi|kieltäytyivät|ei kommentoinut|ei halunnut|ei suostunut|ei antanut',
  honorifics: 'professori dosentti tohtori fil oik valt',
  positions: `*tieteilijä *professori *professorit *dosentti *tohtori *tutkija *tutkijat *johtaja *johtajat *pääjohtaja *puheenjohtaja *sihteeri *jäsen *päällikkö *rehtori *dekaani *toimittaja *päätoimittaja *kirjeenvaihtaja *ekonomisti
    *historioitsija *sosiologi *filosofi *psykologi *juristi *asianajaja *tuomari *lääkäri *biologi *fyysikko *kemisti *matemaatikko *maantieteilijä *teologi *pappi *piispa *analyytikko *kääntäjä *kirjailija *runoilija *kriitikko *esseisti
    *perustaja *osakas *opiskelija *asiantuntija *suurlähettiläs *diplomaatti *ministeri *kansanedustaja *kaupunginjohtaja *pormestari *kenraali *insinööri *arkkitehti *viljelijä *yrittäjä *kuraattori *ohjaaja
    *koordinaattori *neuvonantaja *konsultti *opettaja *taiteilija *aktivisti *tiedottaja *työntekijä *suunnittelija *lehtori *väitöskirjatutkija *yliopistonlehtori *varatuomari *hoitaja *meppi *strategi *bloggaaja *apteekkari *eläinlääkäri *kirjastonhoitaja *palomies *poliisi *terapeutti *mehiläistarhaaja *metsänhoitaja *leipuri *lentäjä *hammaslääkäri *eläkeläinen *kätilö *valtuutettu *kolumnisti *ologi *nomi *isti *edustaja *avustaja *vastaava
    *valvoja *kuvaaja *muusikko *säveltäjä *näyttelijä *dramaturgi *kapellimestari *valmentaja *diakoni *kappalainen *kirkkoherra *rabbi *esimies
    *koulutettava *rovasti *kapteeni *majuri *eversti *amiraali *komentaja *proviisori *omistaja *kumppani *lähettiläs *konsuli *tuottaja *juontaja
    *intendentti *amanuenssi *lakimies *virkamies
    *psykiatri *neuvos *kasvattaja *parlamentaarikko lobbari *kustantaja *kanttori *pastori *kansleri *syyttäjä
    *komisario *luutnantti *kommodori *tarkastaja *kalastaja poromies *kokki *ravintoloitsija *mestari *kaavoittaja
    *kehittäjä ylioppilas *laulaja *tanssija *koreografi *informaatikko *urheilija *oppinut`,
  professions:
    '*ologi *nomi *isti *hoitaja *muusikko *säveltäjä *näyttelijä *tieteilijä *toimittaja *historioitsija *sosiologi *filosofi *psykologi *juristi *asianajaja *lääkäri *biologi *kääntäjä *kirjailija *runoilija *kriitikko *esseisti *arkkitehti *yrittäjä *taiteilija *aktivisti *ekonomisti',
  academics: '*professori *dosentti *lehtori *opiskelija',
  offices: '*ministeri *suurlähettiläs',
  writers: 'tekijä kirjoittaja',
  institutions: `*yliopisto *korkeakoulu *instituutti *keskus *akatemia *tiedekunta *laitos *ministeriö *säätiö *yhdistys *liitto *lehti *pankki *neuvosto
    *museo *kirjasto *sairaala *puolue *eduskunta *virasto *yhtiö *seura *koulu *sanomat *sanomien *teatteri *lukio *järjestö *kaupunki *kunta *osasto
    *yksikkö *ryhmä *klinikka *tutkimusasema *terveysasema *kustantamo *toimisto *yritys *tuomioistuin *käräjäoikeus *hovioikeus *hallinto-oikeus *komitea *komissio
    *parlamentti *tuomiokapituli *opisto *kollektiivi *foorumi *verkosto *ajatushautomo *arkisto *galleria *orkesteri *ooppera *konservatorio *rahasto
    *päiväkoti *kamari *alue *laboratorio *konserni *jaosto *tehdas
    *sairaanhoitopiiri *kanslia *prikaati *lähetystö *konsulaatti *kirkko *luostari *osuuskauppa *yhteisö *telakka`,
  disclosures: {disclaimer: '(?:mielipiteet|näkemykset)[^.]{0,60}(?:omia|henkilökohtaisia)'},
};
