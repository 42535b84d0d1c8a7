import {folded} from '../article/letters.js';

/**
 * Family names of countries where they come first, commonest first: what tells "Zhang Yun" (family Zhang) from
 * "Tim Berners" (family Berners). Romanised as printed in English, without diacritics.
 */

const chinese = `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song
  tang xu han feng deng cao peng zeng xiao tian dong yuan pan cai jiang yu du ye cheng wei su lu ding ren shen yao lu
  jiang cui zhong tan lu fan wang liao shi jin jia xia fu fang zou xiong bai meng qin qiu hou jiang yin xue yan lei long
  tao he duan hao gong shao wan qian mao yan tang dai mo kong xiang chang ouyang sima zhuge shangguan situ murong xiahou
  ling gu pang xing geng niu ge shi hua zuo ning bi nie ou guan jiao bao zhan qi an mei zhuang pei xin tong zhai xi ke chi weng ruan rong sha shan shang shu teng wen you yue zang zha zhen zhuo zong cen chai
  bian bo gan ji jing kang leng lian mu miao min ping pu sang che dou diao hang huan ju kuang lao mi rao yun zhi`;

const cantonese = `chan wong lam cheung leung lau ng cheng chow kwok tsang yip chiu mak poon hui choi lo lui kwan yeung
  tse tsui tam fung so fong ho lai lee chu siu kwong yuen szeto au hsu hsieh tsai chang chiang tseng hsiao chou kuo`;

const korean = `kim lee park choi jung jeong kang cho yoon jang lim han oh shin seo kwon hwang ahn song ryu yoo hong jeon
  moon ko bae baek heo nam sim noh ha kwak sung cha joo woo na min chun ban pyo paik rhee yi roh`;

const vietnamese = `nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong luong trinh
  doan vuong mai dao cao ta ton thai quach`;

const japanese = `sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki
  yamaguchi matsumoto inoue kimura hayashi shimizu saito yamazaki mori abe ikeda hashimoto ishikawa ogawa okada
  hasegawa fujita goto kondo murakami endo aoki sakamoto fujii nishimura fukuda ota miura fujiwara okamoto matsuda
  nakajima nakagawa harada ono tamura takeuchi kaneko wada ishida nakayama ueda morita hara shibata sakai kudo
  yokoyama miyazaki miyamoto uchida takagi ando taniguchi maruyama imai takada fujimoto murata takeda ueno sugiyama
  masuda sugawara hirano kojima otsuka chiba kubo matsui iwasaki sakurai noguchi matsuo nomura kikuchi sano
  onishi sugimoto arai hamada ichikawa furukawa mizuno komatsu shimada koyama kishida nakano kawasaki kawamura
  iwata yoshikawa tsuchiya kurosawa oshima honda toyoda nishida nakata kuroda kitamura ishii`;

let ranks: ReadonlyMap<string, number> | undefined;

function ranked(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const list of [chinese, cantonese, korean, vietnamese, japanese]) {
    for (const [index, name] of list.split(/\s+/).entries())
      found.set(name, Math.min(index, found.get(name) ?? Number.POSITIVE_INFINITY));
  }
  return found;
}

const bare = (word: string): string => folded(word).replaceAll('đ', 'd');

/** How common a family name is where it comes first, from 0 (commonest); undefined for one that is not in the list. */
export const surnameRank = (word: string): number | undefined => (ranks ??= ranked()).get(bare(word));

const longestGivenName = 12;
const romanised =
  /^(?:(?:zh|ch|sh|ts|hs|hy|ky|ry|ny|my|by|py|gy|th|ph|kh|nh|ng|tr|sz|[bcdfghjklmnpqrstvwxyz])?[aeiouyw]{1,3}(?:ng|nh|ch|[nmktph](?![aeiouyw]))?)+$/;

/**
 * Whether a word could be a given name in Chinese, Korean, Vietnamese or Japanese, romanised: open syllables, or
 * ones that end in a nasal or a stop. A hyphenated one is taken by its parts, which may end in l there (Il-sung).
 */
export function couldBeEastAsianGiven(word: string): boolean {
  if (word.length > longestGivenName) return false;
  const parts = bare(word).split('-');
  return parts.every(
    (part) => romanised.test(part) || (parts.length > 1 && romanised.test(part.replace(/l$/, ''))),
  );
}
