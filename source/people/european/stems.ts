/** Stems of words in many languages that a lexicon would have to list one by one. */

/** Stems of posts that are held in an institution, in many languages: of all others nobody need employ who has one. */
export const leads =
  /dire[ck]?t|pr[eéäe]sid|präsid|prezes|předsed|vorsitz|leiter|gründer|fond|fund|oprichter|grundar|grundlæg|stift|zakład|zaklad|założ|основат|chef|šéf|szef|jef[ea]|voorzit|ordför|forman|rector|rektor|recteur|rettore|reitor|ректор|dekan|decan|doyen|декан|se[ck]ret|sekret|segret|секрет|ředitel|dyrektor|директор|председат|презид|руковод|заведу|начальник|глава|kierowni|geschäftsführ|gerent|socio(?!n|l)|partner|associ|membr|miembro|mitglied|lid$|leden$|ledam|ledem|medlem|człon|člen|член|coordin|koordin|redakt|redact|redatt|rédact|redat|редакт|herausgeb|leder|ledare|johtaja|bestyr|mitarbeit|medewerk|medarbe|pracowni|сотрудн|sprecher|woordvoe|talsm|talspers|talesp|portavo|porta-voz|porte-parole|kasser|kassör|kassier|penningm|schatzm|tesorer|trésor|skarbnik|казнач|dottorand|assegnist|post-?doc/;

/** What stands before the noun of a post that keeps its English name: "Senior Research Fellow". */
export const english =
  /^(?:senior|junior|chief|lead|managing|executive|associate|assistant|research|visiting|distinguished|principal|teaching|postdoctoral|policy|deputy|vice|general|creative|adjunct|honorary|founding|global|non-?resident)$/;

/** "secretaria general": no office of state. */
export const general =
  /^(?:g[eé]n[eé]ra|geral|nazional|nationa|naciona|regional|provincial|confeder|ejecut|exécut|execut|esecut|técnic)/;

/** Stems of those who do research, who are of an institution rather than of a field in capitals. */
export const research = /^(?:co)?(?:investigador|pesquisador|cherch|ricercat|badacz|výzkumn|исследоват)/;

/** "conseiller d’État": a rank, and no employer. */
export const stateful = /^(?:état|estado|stato)$/;

/** Stems of retirement, until which somebody held a post. */
export const retirement = /^(?:pensi|emerit|retrait|jubil|ruhestand|reform|aposent|пенси|emerytur|důchod)/;

/** Stems of governments, of which somebody is a member with a portfolio. */
export const ruling = /^(?:regjering|regering|govern|gouvern|gobierno|kabinett?|hallitu|правительств)/;

/** Stems of those who make a paper, to whom somebody is an assistant there: "adjunta al director de …". */
export const edits = /^(?:direc?t|dirett|réda|redac|redat|editor)/;

/** Those who have a degree in something; schoolteachers have the same name in Spanish. */
export const degreed = /^(?:maestr[oa]|docteure?s?|dottor(?:e|essa)|doutora?|doctora?)$/;

/** Stems of those who have a title or a degree. */
export const titulary = /^titula/;

/** Stems of posts that are held at a paper. */
export const press =
  /journalist|giornalist|periodista|chroniq|cronist|jornalist|dziennika|журналист|обозрева|report|repórter|kommentator|kolumn|column|colun|kronik|krönik|skribent|toimittaja/;

/** Boards of those who head a body, whatever body it is. */
export const board = /^(?:yönetim|danışma|yürütme|denetim|yayın) kurulu/i;

/** Letters of states, which employ nobody in a post that is of a state: "ambasador RP". */
export const states = /^(?:rp|prl|čr|sr|рф|рб|рк|ссср|сша|ue|ес|usa)$/;

/** Stems of universities. */
export const university = /universi|univerzi|uniwersy|университет|h(?:øj|øy|øg|ög)skol|hochschul|hogeschool/;

/** Stems of what a degree is taken in. */
export const programme =
  /^(?:m[áa]ster|curs[oi]$|cors[oi]$|maestr[íi]a|mestrado|licen(?:ce|ciatura)|laurea|do[cu]torad|dottorat|doctorat|posgrado|postgrado|diplomad|(?:pós-)?gradua[çc]|especializa|specializzazion)/;

/** Stems of schools that teach a profession. */
export const academy = /universi|facult|facul|escuela|escola|institut|politécnic/;

/** Stems of what any school or hospital may be called by, "même établissement", and of what these are called. */
export const facility = /^(?:établissement|establecimiento|instelling|einrichtung|lärosäte|uczeln|вуз)/;
export const schoolOrHospital =
  /universi|univerzi|uniwersy|университет|skol|schul|école|escuela|scuola|lycée|collège|h[oô]pital|spital|ospedal|klini|clini|\bchu\b/;

/** Stems of rights, which an ombudsman sees to and nobody is employed by: "Rzecznik Praw …". */
export const rights = /^praw$/;

/** Stems of a retirement, within which a post is said to be: "w stanie spoczynku", "im Ruhestand". */
export const rest = /^(?:spoczynk|ruhestand|отставке|пенсии)/;

/** How the names of disciplines end in German. */
export const discipline =
  /.(?:ik|ologie|ografie|ographie|nomie|sophie|recht|wissenschaft|kunde|lehre|geschichte|pädagogik)$/;
