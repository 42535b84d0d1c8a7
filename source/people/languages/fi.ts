import type {Lexicon} from './lexicon.js';

export const finnish: Lexicon = {
  capitals: true,
  genitives: true,
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
  works: 'työskentelee|työskentelevät|kuuluu|kirjoittaa',
  worked: 'työskenteli|kuului',
  as: '',
  does: 'opettaa|opettavat|tutkii|tutkivat|luennoi',
  did: 'opetti|tutki',
  runs: 'johtaa|johtavat|perusti|päätoimittaa',
  ran: 'johti',
  tells: 'asuu|asuvat|opiskeli|julkaisi|sai|voitti|kiittää|valmistui|elää|syntyi',
  at: '',
  of: '',
  for: '',
  in: '',
  adverbs: 'myös nykyisin nyt aiemmin lisäksi sekä muun muassa',
  now: 'nykyisin nyt',
  there: 'siellä',
  respectively: '',
  former: 'entinen entiset aiempi aiemmin ex- ex',
  until: '',
  since: 'vuodesta',
  breaks: 'jossa joka jotka jonka kun että',
  honorifics: 'professori dosentti tohtori fil oik valt',
  positions: `*professori *professorit *dosentti *tohtori *tutkija *tutkijat *johtaja *johtajat *pääjohtaja *puheenjohtaja *sihteeri *jäsen *päällikkö *rehtori *dekaani *toimittaja *päätoimittaja *kirjeenvaihtaja *ekonomisti
    *historioitsija *sosiologi *filosofi *psykologi *juristi *asianajaja *tuomari *lääkäri *biologi *fyysikko *kemisti *matemaatikko *maantieteilijä *teologi *pappi *piispa *analyytikko *kääntäjä *kirjailija *runoilija *kriitikko *esseisti
    *perustaja *osakas *opiskelija *asiantuntija *suurlähettiläs *diplomaatti *ministeri *kansanedustaja *kaupunginjohtaja *pormestari *kenraali *insinööri *arkkitehti *viljelijä *yrittäjä *kuraattori *ohjaaja
    *koordinaattori *neuvonantaja *konsultti *opettaja *taiteilija *aktivisti *tiedottaja *työntekijä *suunnittelija *lehtori *väitöskirjatutkija *yliopistonlehtori *varatuomari *hoitaja *meppi`,
  professions:
    '*toimittaja *historioitsija *sosiologi *filosofi *psykologi *juristi *asianajaja *lääkäri *biologi *kääntäjä *kirjailija *runoilija *kriitikko *esseisti *arkkitehti *yrittäjä *taiteilija *aktivisti *ekonomisti',
  academics: '*professori *dosentti *lehtori *opiskelija',
  offices: '*ministeri *suurlähettiläs',
  writers: 'tekijä kirjoittaja',
  institutions: `*yliopisto *yliopiston *yliopistossa *yliopistosta *korkeakoulu *korkeakoulun *korkeakoulussa *instituutti *instituutin *instituutissa *keskus *keskuksen *keskuksessa *akatemia *akatemian *akatemiassa *tiedekunta *tiedekunnan *laitos *laitoksen *laitoksessa *laitoksella
    *ministeriö *ministeriön *ministeriössä *säätiö *säätiön *yhdistys *yhdistyksen *liitto *liiton *liitossa *lehti *lehden *pankki *pankin *pankissa *neuvosto *neuvoston *museo *museon *kirjasto *sairaala *sairaalan *puolue *puolueen *eduskunta *virasto *viraston *yhtiö *yhtiön *seura *seuran *keskusliitto *koulu *koulun *koulussa *sanomat *sanomien *teatteri *teatterin`,
  disclosures: {disclaimer: '(?:mielipiteet|näkemykset)[^.]{0,60}(?:omia|henkilökohtaisia)'},
};
