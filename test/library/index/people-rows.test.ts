import {rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import {refreshIndex} from '../../../source/library/index/refresh.js';
import {openIndex} from '../../../source/library/index/schema.js';
import type {Mentions} from '../../../source/people/register/mentions.js';
import {temporaryFolder} from '../../helpers/temporary-folder.js';
import {faultsIn, tellingsOf, writeArticles} from './made-library.js';

const written = (position: string, former: boolean): string => `---
title: Quinces
authors:
  - {name: Ada Moe, given: Ada, family: Moe, orcid: 0000-0002-1825-0097, affiliations: [one]}
affiliations:
  - {id: one, name: Institute of Orchards, department: Quince Unit, country: Norway}
broadsheet:
  posts:
    - {author: Ada Moe, affiliation: one, position: ${position}, former: ${former}, evidence: Ada Moe knows quinces.}
---

They are ripe.
`;

test('whom an article mentions comes with it, changes with it and goes with it', async (t) => {
  await using temporary = await temporaryFolder();
  const {path: folder} = temporary;
  await writeArticles(folder, 3);
  const {database} = openIndex(':memory:');
  const file = path.join(folder, 'new.md');
  const mentions = async (): Promise<Mentions | undefined> => {
    await refreshIndex(database, [folder]);
    t.deepEqual(faultsIn(database), []);
    return tellingsOf(database).find(({title}) => title === 'Quinces')?.mentions;
  };
  await writeFile(file, written('gardener', true));
  const first = await mentions();
  t.like(first?.people[0], {
    key: 'moe|ada',
    name: 'Ada Moe',
    given: 'Ada',
    family: 'Moe',
    orcid: '0000-0002-1825-0097',
    posts: [{position: 'gardener', former: true, evidence: 'Ada Moe knows quinces.', certainty: 'stated'}],
  });
  t.deepEqual(first?.institutions.map(({name}) => name).toSorted(), ['Institute of Orchards', 'Quince Unit']);
  const at = first?.people[0]?.posts[0]?.institution;
  t.is(first?.institutions[at ?? -1]?.name, 'Quince Unit');
  await writeFile(file, written('head gardener', false));
  const second = await mentions();
  t.is(second?.people[0]?.posts[0]?.position, 'head gardener');
  t.not(second?.people[0]?.posts[0]?.former, true);
  await rm(file);
  t.is(await mentions(), undefined);
  t.is(tellingsOf(database).length, 3);
  database.close();
});
