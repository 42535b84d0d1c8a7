import test from 'ava';
import type {PeopleStop} from '../../source/reader/people-stops.js';
import type {Pieces} from '../../source/ui/pieces.js';
import {stopRows} from '../../source/ui/people-rows.js';
import {registerOf} from '../helpers/register.js';
import {at, speaking} from '../helpers/speaking.js';

const shownOf = (evidence: string): string => {
  const article = speaking('Orla Venn', [at('Tarn University')]);
  const [author] = article.authors;
  const posts = author!.posts.map((post) => ({...post, evidence}));
  const register = registerOf({...article, authors: [{...author!, posts}]});
  const [post] = register.people[0]!.posts;
  const stop: PeopleStop = {kind: 'post', group: 'Posts', post: post!};
  return stopRows(register, stop, 60, true)
    .map((row: Pieces) => row.map(({text}) => text).join(''))
    .join('\n');
};

test('the words that a post was read from are quoted, and where it was read from is not', (t) => {
  t.regex(shownOf('Orla Venn is at Tarn University.'), /“Orla Venn is at Tarn University\.”/);
  t.regex(shownOf('front matter: authors[0].affiliations'), /^front matter: authors\[0\]\.affiliations$/m);
});
