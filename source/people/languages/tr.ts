import type {Lexicon} from './lexicon.js';

/** What a noun takes when it is of something: "üniversite" in "Ege Üniversitesi", "bakanlık" in "Ulaştırma Bakanlığı". */
const possessed = 'i ı u ü si sı su sü'.split(' ');
const softened = [
  ['k', 'ği ğı ğu ğü'],
  ['p', 'bi bı bu bü'],
  ['kıf', 'kfı'],
] as const;
/** "başkanlığını yürütüyor": what somebody is, as an office that is held. */
const held =
  'başkanlığını müdürlüğünü direktörlüğünü koordinatörlüğünü editörlüğünü danışmanlığını sözcülüğünü'
    .split(' ')
    .flatMap((office) =>
      ['yürütüyor', 'yürütmektedir', 'yapıyor', 'yapmaktadır'].map((verb) => `${office} ${verb}`),
    )
    .join('|');
/** What says where and whose, with an apostrophe behind a name: "Fakültesi’nde", "okulda". */
const cases =
  'nde nda nden ndan ne na nin nın nun nün ni nı nu nü de da te ta den dan ten tan in ın un ün'.split(' ');
const plurals = 'ler lar leri ları'.split(' ');
const copulas = 'dir dır dur dür tir tır tur tür'.split(' ');

const each = (ends: readonly string[], others: readonly string[]): string[] =>
  ends.flatMap((end) => [end, ...others.map((other) => end + other)]);

const located = cases.flatMap((end) => [end, `’${end}`]);
const institutionCases = [['', ` ${possessed.join(' ')}`], ...softened]
  .map(([end = '', becomes = '']) => `${end}:${each(becomes.split(' '), located).join(',')}`)
  .join(' ');
const personCases = `:${each(['', ...possessed, ...plurals], copulas).join(',')}`;

export const turkish: Lexicon = {
  capitals: true,
  genitives: true,
  postLast: true,
  cases: personCases,
  institutionCases,
  copulas: 'dır dir dur dür tır tir tur tür dırlar dirler durlar dürler',
  by: 'yazan|yazan:|yazar|yazar:|haber|haber:|röportaj|röportaj:|yazı|yorum',
  nobody: 'aa|dha|haber merkezi|yazı işleri',
  and: 've ile &',
  articles: 'bir bu',
  author: 'yazar yazarı köşe',
  authors: 'yazarlar',
  he: 'o',
  they: 'onlar her',
  is: 'halen|görev yapmaktadır|görev yapıyor',
  was: '',
  works: 'çalışıyor|çalışmaktadır|çalışmalarını sürdürüyor|çalışmalarını sürdürmektedir',
  worked: 'çalıştı|görev yaptı|çalışmıştır',
  as: 'olarak',
  does: `ders veriyor|dersler veriyor|dersleri veriyor|dersi veriyor|ders vermektedir|dersler vermektedir|dersleri vermektedir|dersi vermektedir|okutuyor|okutmaktadır|${held}`,
  did: 'ders verdi',
  runs: 'yönetiyor|yönetmektedir|kurdu',
  ran: 'yönetti',
  tells: 'yaşıyor|yaşamaktadır|yayımladı|aldı|kazandı|doğdu|mezun',
  verbEnds: '.{2}(?:[ıiuü]yor|m[ae]kt[ae]d[ıi]r)',
  at: '',
  of: '',
  for: '',
  in: '',
  adverbs: 'ayrıca de da',
  adverbPhrases: 'şu anda|daha önce|bir dönem',
  now: 'halen hâlen şimdi bugün şu-anda',
  there: 'orada aynı',
  respectively: 'sırasıyla',
  former: 'eski emekli önceki daha-önce',
  until: '',
  since: '',
  breaks: 'olan ki',
  declines:
    'yanıtlamadı|yanıt vermedi|cevap vermedi|cevaplamadı|reddetti|kabul etmedi|yorum yapmadı|açıklama yapmadı|konuşmadı',
  honorifics: 'prof doç dr yrd öğr üyesi arş gör av',
  positions: `görevli iktisatçı yardımcı yönetmen sekreter sözcü temsilci başhekim profesör doçent araştırmacı uzman müdür direktör başkan üye rektör
    dekan editör gazeteci muhabir ekonomist tarihçi sosyolog felsefeci psikolog hukukçu avukat hakim hâkim doktor biyolog fizikçi analist çevirmen yazar
    şair eleştirmen kurucu ortak ortağı öğrenci büyükelçi diplomat bakan milletvekili vali mühendis mimar çiftçi koordinatör danışman öğretmen
    sanatçı aktivist yönetici müsteşar bilimci akademisyen *olog *ist hekim ressam müzisyen oyuncu fotoğrafçı eczacı veteriner hemşire ebe sendikacı rahip
    imam müftü subay albay general amiral konsolos elçi muhtar kaymakam noter savcı yargıç muhasebeci girişimci yatırımcı asistan okutman eğitmen stajyer
    bursiyer doktorant yayıncı küratör tercüman lider vekili gönüllü plancı şef aday`,
  professions:
    '*olog *ist hekim iktisatçı ressam müzisyen oyuncu eczacı hemşire gazeteci ekonomist tarihçi sosyolog felsefeci psikolog hukukçu avukat akademisyen bilimci doktor biyolog çevirmen yazar şair eleştirmen mühendis mimar sanatçı aktivist',
  academics: 'profesör doçent öğretim öğrenci',
  offices: 'bakan büyükelçi',
  writers: 'yazarı yazarıdır',
  institutions: `platform konsey sendika konfederasyon inisiyatif dal üniversite enstitü fakülte bölüm merkez akademi bakanlık vakıf dernek kurul komisyon banka müze
    kütüphane hastane mahkeme meclis parti gazete dergi ajans şirket okul lise yüksekokul belediye birliği birliği’nde oda baro kurum müdürlük başkanlık
    kooperatif kulüp federasyon topluluk komite ofis tiyatro orkestra televizyon radyo kolej holding laboratuvar yayınevi huzurevi kolektif girişim teşkilat ağı klinik servis birim şube büro rasathane`,
  disclosures: {
    disclaimer: 'yazar(?:ın)?a aittir|(?:görüşler|fikirler)[^.]{0,80}(?:kendisine|yazara|bağlamaz|yansıtmaz)',
  },
};
