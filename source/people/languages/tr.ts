import type {Lexicon} from './lexicon.js';

/** What a noun takes when it is of something: "üniversite" in "Ege Üniversitesi", "bakanlık" in "Ulaştırma Bakanlığı". */
const possessed = 'i ı u ü si sı su sü'.split(' ');
const softened = [
  ['k', 'ği ğı ğu ğü'],
  ['p', 'bi bı bu bü'],
  ['kıf', 'kfı'],
] as const;
/** The forms of a verb by its stem, with what stands before it, of now and of ended: "görev yapmaktadır", "görev yaptı". */
const verbs = (phrases: string): {now: string; ended: string} => {
  const forms = phrases.split('|').map((phrase) => {
    const vowel = /[aıoueiöü](?=[^aıoueiöü]*$)/.exec(phrase)?.[0] ?? 'e';
    const [high, low] = harmony[vowel] ?? ['i', 'e'];
    const lasting = `${phrase}m${low}kt${low}`;
    const past = `${phrase}${/[fstkçşhp]$/.test(phrase) ? 't' : 'd'}${high}`;
    const heard = `${phrase}m${high}ş`;
    const present = `${phrase.replace(/(?<=\be)t$/, 'd')}${high}yor`;
    return {
      now: [present, `${present}lar`, lasting, `${lasting}d${low === 'a' ? 'ı' : 'i'}r`],
      ended: [past, `${past}l${low}r`, heard, `${heard}t${high}r`],
    };
  });
  return {
    now: forms.flatMap(({now}) => now).join('|'),
    ended: forms.flatMap(({ended}) => ended).join('|'),
  };
};
const harmony: Readonly<Record<string, readonly [high: string, low: string]>> = {
  a: ['ı', 'a'],
  ı: ['ı', 'a'],
  o: ['u', 'a'],
  u: ['u', 'a'],
  e: ['i', 'e'],
  i: ['i', 'e'],
  ö: ['ü', 'e'],
  ü: ['ü', 'e'],
};
const work = verbs(
  'görev yap|görev al|görevini sürdür|görevine devam et|çalış|çalışmalarını sürdür|çalışmalarına devam et|hayatını sürdür|hayatına devam et|kariyerini sürdür|kariyerine devam et|hizmet ver|yaz',
);
const teach = verbs('ders ver|dersler ver|dersi ver|dersleri ver|derslerini ver|okut|doktora yap');
const direct = verbs('yönet');
const hold = verbs('yap|yürüt|üstlen|sürdür|devam ettir|bulun');

/** What says where and whose, with an apostrophe behind a name: "Fakültesi’nde", "okulda". */
const cases =
  'nde nda nden ndan ne na nin nın nun nün ni nı nu nü de da te ta den dan ten tan in ın un ün'.split(' ');
const plurals = 'ler lar leri ları'.split(' ');
const copulas = 'dir dır dur dür tir tır tur tür'.split(' ');
const pastCopulas = 'ydi ydı ydu ydü di dı du dü ti tı tu tü';

const each = (ends: readonly string[], others: readonly string[]): string[] =>
  ends.flatMap((end) => [end, ...others.map((other) => end + other)]);

const located = cases.flatMap((end) => [end, `’${end}`]);
const institutionCases = [['', ` ${possessed.join(' ')} leri ları`], ...softened]
  .map(([end = '', becomes = '']) => `${end}:${each(becomes.split(' '), located).join(',')}`)
  .join(' ');
const personCases = `:${each(['', ...possessed, ...plurals], [...copulas, ...pastCopulas.split(' ')]).join(',')}`;

export const turkish: Lexicon = {
  capitals: true,
  genitives: true,
  postLast: true,
  verbFinal: true,
  cases: personCases,
  institutionCases,
  copulas: 'dır dir dur dür tır tir tur tür dırlar dirler durlar dürler',
  pastCopulas,
  officeEnds: 'l[ıiuü](?:k|ğ[ıiuü](?:n[ıiuü])?)',
  holds: hold.now,
  held: hold.ended,
  tasks: 'görevini görevi görevlerini görevlerine görevinde',
  by: 'yazan|yazan:|yazar|yazar:|haber|haber:|röportaj|röportaj:|yazı|yorum',
  nobody: 'aa|dha|haber merkezi|yazı işleri',
  and: 've ile &',
  articles: 'bir bu',
  author: 'yazar yazarı köşe',
  authors: 'yazarlar',
  he: 'o',
  they: 'onlar her',
  is: 'oldu|olmuştur',
  was: '',
  works: work.now,
  worked: `${work.ended}|bulundu`,
  as: 'olarak',
  does: teach.now,
  did: teach.ended,
  runs: `${direct.now}|kurdu`,
  ran: direct.ended,
  tells: 'mezun oldu|mezun olmuştur|yaşıyor|yaşamaktadır|yayımladı|aldı|kazandı|doğdu|mezun',
  verbEnds: '.{2}(?:[ıiuü]yor|m[ae]kt[ae]d[ıi]r)',
  at: '',
  of: '',
  for: '',
  in: '',
  adverbs: 'ayrıca de da aynı-zamanda boyunca süreyle ardından sonra akabinde',
  adverbPhrases: 'şu anda|şu an|daha önce|bir dönem|aynı zamanda|bu yana|yanı sıra',
  now: 'halen hâlen halihazırda hâlihazırda şimdi bugün günümüzde şu-anda şu-an',
  there: 'orada aynı',
  respectively: 'sırasıyla',
  former: 'eski emekli önceki daha-önce',
  until: '',
  since: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  spans: 'yıl ay',
  years: 'yılı yılında yılından yılına kadar yılları yıllarında arasında beri itibaren itibarıyla bu-yana',
  breaks: 'olan ki yanı-sıra',
  declines:
    'yanıtlamadı|yanıt vermedi|cevap vermedi|cevaplamadı|reddetti|kabul etmedi|yorum yapmadı|açıklama yapmadı|konuşmadı',
  honorifics: 'prof doç dr yrd öğr üyesi arş gör av',
  positions: `görevli iktisatçı yardımcı yönetmen sekreter sözcü temsilci başhekim profesör doçent araştırmacı uzman müdür direktör başkan üye rektör
    dekan editör gazeteci muhabir ekonomist tarihçi sosyolog felsefeci psikolog hukukçu avukat hakim hâkim doktor biyolog fizikçi analist çevirmen yazar
    şair eleştirmen kurucu ortak ortağı öğrenci büyükelçi diplomat bakan milletvekili vali mühendis mimar çiftçi koordinatör danışman öğretmen
    sanatçı aktivist yönetici müsteşar bilimci akademisyen *olog *ist hekim ressam müzisyen oyuncu fotoğrafçı eczacı veteriner hemşire ebe sendikacı rahip
    imam müftü subay albay general amiral konsolos elçi muhtar kaymakam noter savcı yargıç muhasebeci girişimci yatırımcı asistan okutman eğitmen stajyer
    bursiyer doktorant yayıncı küratör tercüman lider mentor vekili gönüllü plancı şef aday hatip vaiz
    astronom aktör bankacı bestekâr biyokimyacı botanikçi cerrah coğrafyacı çevreci çizer dansçı denetçi denizci dilbilimci dramaturg düşünür
    edebiyatçı eğitimci genetikçi grafiker halkbilimci haberci heykeltıraş hikayeci iletişimci istatistikçi işletmeci kaptan kimyager kimyacı komedyen
    koreograf kütüphaneci marangoz matematikçi moderatör müteahhit öykücü pazarlamacı pedagog pilot politikacı programcı psikiyatr romancı radyocu
    sanayici sinemacı siyasetçi spiker sporcu şarkıcı tasarımcı teknisyen tiyatrocu toplumbilimci turizmci üretici yapımcı yazılımcı yorumcu ziraatçi`,
  professions:
    '*olog *ist hekim iktisatçı ressam müzisyen oyuncu eczacı hemşire gazeteci ekonomist tarihçi sosyolog felsefeci psikolog hukukçu avukat akademisyen bilimci doktor biyolog çevirmen yazar şair eleştirmen mühendis mimar sanatçı aktivist',
  academics: 'profesör doçent öğretim öğrenci',
  offices: 'bakan büyükelçi',
  writers: 'yazarı yazarıdır',
  institutions: `platform konsey sendika konfederasyon inisiyatif dal üniversite enstitü fakülte bölüm merkez akademi bakanlık vakıf dernek kurul komisyon banka müze
    kütüphane hastane mahkeme meclis parti gazete dergi ajans şirket okul lise yüksekokul belediye birliği birliği’nde oda baro kurum müdürlük başkanlık
    kooperatif kulüp federasyon topluluk komite ofis tiyatro orkestra televizyon radyo kolej holding laboratuvar yayınevi huzurevi kolektif girişim teşkilat ağı klinik servis birim şube büro rasathane heyet festival fabrika portal site blog elçilik büyükelçilik konsolosluk başkonsolosluk`,
  disclosures: {
    disclaimer: 'yazar(?:ın)?a aittir|(?:görüşler|fikirler)[^.]{0,80}(?:kendisine|yazara|bağlamaz|yansıtmaz)',
  },
};
