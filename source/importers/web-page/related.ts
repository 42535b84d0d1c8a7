import {textOf} from '../../article/text.js';
import type {HtmlPiece} from '../html/html-piece.js';

/** How a list of other articles, or what asks the reader for something, is headed, in the languages of the press. */
const related =
  /^(?:related(?: \w+)?|more (?:from|on|in|stories|like this)\b.{0,40}|read (?:more|next|also)\b.{0,40}|see also|further reading|you (?:may|might) (?:also )?(?:like|be interested).{0,30}|recommended(?: \w+)?|most (?:read|popular)|latest(?: \w+)?|share this.{0,30}|sign up.{0,60}|subscribe.{0,60}|comments?|leave a (?:comment|reply)|auch interessant|lesen sie (?:auch|mehr).{0,60}|mehr (?:zum thema|dazu|aus|von).{0,40}|das könnte (?:sie|dich) (?:auch )?interessieren|weitere (?:artikel|beiträge|themen).{0,30}|ähnliche (?:artikel|beiträge)|kommentare?|newsletter|(?:[àa] )?lire aussi.{0,80}|la rédaction vous conseille|(?:ses|leurs) derniers articles|sur le même (?:sujet|thème)|articles liés|commentaires|(?:lee|ver|lea) también.{0,60}|te puede interesar.{0,30}|más información|who is online|相关(?:阅读|新闻|文章|报道|推荐).{0,20}|推荐阅读|延伸阅读|热门.{0,10}|関連(?:記事|リンク|ニュース).{0,20}|あわせて読みたい.{0,20}|おすすめ(?:の?記事)?|人気記事|관련 ?기사.{0,20}|추천 ?기사|اقرأ (?:أيضاً?|المزيد).{0,40}|(?:مواضيع|أخبار|مقالات) ذات صلة|смотрите также.{0,60}|(?:материалы|новости) по теме|ilgili haberler|zobacz (?:też|także).{0,60}|les også.{0,60}|læs også.{0,60}|lue myös.{0,60}|baca juga.{0,60}|đọc thêm.{0,60}|čtěte také.{0,60}|get (?:full )?access.{0,60}|access (?:options|this article|the full).{0,40}|(?:noticias|artículos) relacionad[ao]s|leia (?:também|mais).{0,60}|leggi anche.{0,60}|lees (?:ook|meer).{0,60}|läs (?:också|mer).{0,60}|czytaj (?:też|także).{0,60}|читайте также.{0,60})\s*[:：]?$/i;

/** The credit of a picture that stands by itself. */
const credited =
  /^(?:(?:title |cover )?(?:photo|image|picture)s?(?: credit)?|titelbild|fotos?|bild(?:er|quelle)?|imagen(?:es)?|crédits?(?: photo)?|credits?|责任编辑|编辑|来源|來源|責任編輯|摄影|撮影|写真|تصوير|фото|zdj[ęe]cie|foto's?)\s*[:：]/i;
/** What asks the reader for support, a letter or an address, in the languages of the press. */
const appeal =
  /^(?:if you (?:enjoyed|liked|like|value) (?:reading )?(?:this|our|what)|we want to hear (?:from you|what you)|(?:please )?(?:consider|help us by) (?:supporting|donating|subscribing)|support (?:us\b|our (?:work|journalism))|become an? (?:member|supporter|patron|subscriber)\b|sign up (?:for|to) (?:our|the|get)|subscribe (?:to|now|for)\b|give us feedback|unterstütz(?:e|t|en sie) (?:uns|\p{Lu})|spende(?:n sie|t)? (?:jetzt|an)|werde(?:n sie)? (?:mitglied|unterstützer|abonnent)|(?:wähle|wählen sie) (?:deine|ihre) (?:mitgliedschaft|abo)|melde(?:n sie)? (?:dich|sich) .{0,40}newsletter|(?:der artikel|dieser text|dir hat dieser artikel|hat dir der artikel) gef(?:ä|a)llen|soutenez|faites un don|abonnez-vous|inscrivez-vous|apóyanos|apoya a|hazte (?:soci|suscriptor|miembro)|suscríbete|apoie\b|assine\b|sostieni(?:ci)?\b|iscriviti|abbonati|steun ons|word lid|stöd oss|støt os|wesprzyj|поддержите|подпишитесь|подписывайтесь|扫码|关注我们|关注公众号|有料会員|会員登録|メルマガ|اشترك(?:وا)? في|구독)/iu;

/** Under which terms a text may be used, and how it may be cited. */
const terms =
  /^(?:(?:this|the) (?:article|work|post|text|essay|story) (?:is|was|has been) (?:licensed|made available|(?:re)?published) under|licensed under|suggested\s+citation|(?:how to )?cite (?:this|as)\b|all rights reserved|(?:copyright|©)|dieser (?:text|artikel|beitrag) (?:wurde|ist|erscheint|steht|wird) .{0,40}lizenz|zitiervorschlag|alle rechte vorbehalten|this material may not be|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|版权所有|未经.{0,6}(?:授权|许可)|声明[:：]|本文(?:仅|版权)|無断(?:転載|複製)|جميع الحقوق محفوظة|все права защищены|wszelkie prawa zastrzeżone)/i;

/** UTF-16 units. */
const longestCredit = 200;
/** Pieces under such a heading at most: a section that is longer is of the article. */
const mostListed = 12;

/** UTF-16 units. */
const longestAppeal = 400;
/** Appeals and terms stand behind the text: in this last share of it. */
const lastShare = 0.5;

/** Without lists of other articles, what asks the reader for something, and credits of pictures. */
export function withoutRelated(pieces: readonly HtmlPiece[]): HtmlPiece[] {
  const kept: HtmlPiece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const text = headingOf(piece);
    if (text !== undefined && related.test(text)) {
      const next = pieces.findIndex((each, index) => index > at && each.kind === 'heading');
      const end = next === -1 ? pieces.length : next;
      const isListed = piece.kind === 'heading' || listsAt(pieces[at + 1]);
      if (isListed && end - at <= mostListed) at = piece.kind === 'heading' ? end - 1 : at + 1;
      continue;
    }
    const isLate = at >= lastShare * pieces.length - 3;
    if (isLate && piece.kind === 'heading' && appeal.test(piece.text)) {
      const next = pieces.findIndex((each, index) => index > at && each.kind === 'heading');
      const end = next === -1 ? pieces.length : next;
      if (end - at <= mostListed) at = end - 1;
      continue;
    }
    if (piece.kind === 'block' && piece.block.kind === 'prose') {
      const said = textOf(piece.block);
      if (said.length < longestCredit && credited.test(said)) continue;
      if (isLate && said.length < longestAppeal && (appeal.test(said) || terms.test(said))) {
        // Its heading goes with it.
        if (kept.at(-1)?.kind === 'heading' && pieces[at + 1]?.kind !== 'block') kept.pop();
        continue;
      }
    }
    kept.push(piece);
  }
  return kept;
}

/** Whether a text says under which terms something may be used. */
export const saysTerms = (text: string): boolean => terms.test(text);

/** A heading, or a paragraph that may be meant as one. */
function headingOf(piece: HtmlPiece): string | undefined {
  if (piece.kind === 'heading') return piece.text.trim();
  if (piece.kind !== 'block' || piece.block.kind !== 'prose') return undefined;
  const text = textOf(piece.block).trim();
  return text.length < 80 ? text : undefined;
}

const listsAt = (piece: HtmlPiece | undefined): boolean =>
  piece?.kind === 'block' && piece.block.kind === 'list';
