/** Characters that are raised or lowered in Unicode, and accents that combine with a letter. */

const pairs = (plain: string, other: string): ReadonlyMap<string, string> => {
  const forms = Array.from(other);
  return new Map(Array.from(plain, (sign, at) => [sign, forms[at] ?? sign]));
};

export const superscripts = pairs(
  '0123456789+-−=()niabcdefghjklmoprstuvwxyzTABDEGHIJKLMNOPRUVW′∗*†∘βθα',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵁⱽᵂ′**†°ᵝᶿᵅ',
);
export const subscripts = pairs('0123456789+-−=()aehijklmnoprstuvxβρ', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵨ');

export const accents = pairs(
  '^ˆ~˜¯‾→⃗˙¨.',
  '\u0302\u0302\u0303\u0303\u0304\u0304\u20D7\u20D7\u0307\u0308\u0307',
);

/** The text in raised or lowered characters; undefined where one of its characters has no such form. */
export function shifted(text: string, signs: ReadonlyMap<string, string>): string | undefined {
  const characters = Array.from(text.replaceAll(/\s/g, ''));
  if (characters.length === 0 || !characters.every((sign) => signs.has(sign))) return undefined;
  return characters.map((sign) => signs.get(sign)).join('');
}
