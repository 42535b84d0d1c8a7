import test from 'ava';
import {sanitise, sanitiseLine} from '../../source/article/sanitise.js';

const cases: Readonly<Record<string, [given: string, kept: string]>> = {
  'a sequence that sets the clipboard': ['a\u001B]52;c;eA==\u0007b', 'ab'],
  'one without an end': ['a\u001B]0;title\nb', 'a\nb'],
  'C1 controls': ['a\u009B31mb\u0085c', 'abc'],
  'turned directions': ['a\u202Eb\u2066c\u061Cd\u200Fe', 'abcde'],
  'what is invisible': ['a\u2060b\u2063c\u206Ad\u3164e\u115Ff\uFFA0g\u180Eh\uFEFFi', 'abcdefghi'],
  'breaks that no script needs': ['pay\u200Bpal', 'paypal'],
  'breaks between words of Khmer and Thai': ['ភាសា\u200Bខ្មែរ ภาษา\u200Bไทย', 'ភាសា\u200Bខ្មែរ ภาษา\u200Bไทย'],
  tags: ['a\u{E0068}\u{E0069}b', 'ab'],
  'a flag made of tags': [
    '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
    '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
  ],
  'joined emoji, soft hyphens and marks': ['👩‍👩‍👧 co\u00ADop e\u0301', '👩‍👩‍👧 co\u00ADop e\u0301'],
  'ends of lines': ['a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
  'half a character': ['a\uD800b', 'a\uFFFDb'],
};

for (const [what, [given, kept]] of Object.entries(cases))
  test(`${what}: ${JSON.stringify(given)}`, (t) => {
    t.is(sanitise(given), kept);
    t.is(sanitise(kept), kept, 'once more changes nothing');
  });

test('a line is one line', (t) => {
  t.is(sanitiseLine(' a\u2028b\t\r\nc '), 'a b c');
});

test('halves of a character don’t meet where something between them is taken out', (t) => {
  t.is(sanitise('a\uDB40\u{E0041}\uDC41b'), 'a\uFFFD\uFFFDb');
});
