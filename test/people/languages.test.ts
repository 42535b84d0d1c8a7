import test from 'ava';
import {languageFor} from '../../source/people/languages/load.js';
import {affiliationChain} from '../../source/people/speaker.js';

/** Posts as "position @ inner < outer", former ones with a dagger, by author. */
async function read(code: string, byline: string, note: string): Promise<Record<string, string[]>> {
  const language = await languageFor(code);
  if (!language) throw new Error(`no ${code}`);
  const {authors, affiliations} = language.readAuthorNote(note, language.readByline(byline, note));
  return Object.fromEntries(
    authors.map(({name, posts}) => [
      name,
      posts.map((post) => {
        const chain = affiliationChain(post, affiliations).map((unit) => unit.name);
        return `${post.former ? '†' : ''}${post.position ?? '–'} @ ${chain.join(' < ') || '–'}`;
      }),
    ]),
  );
}

const notes: ReadonlyArray<[code: string, byline: string, note: string, expected: Record<string, string[]>]> =
  [
    [
      'de',
      'Von Elke Sandmann',
      'Dr. Elke Sandmann ist Professorin für Hydrologie an der Universität Tarnau und war bis 2018 Leiterin des Instituts für Deichbau.',
      {
        'Elke Sandmann': [
          'Professorin für Hydrologie @ Universität Tarnau',
          '†Leiterin @ Instituts für Deichbau',
        ],
      },
    ],
    [
      'de',
      'Von Elke Sandmann und Ole Brix',
      'Elke Sandmann ist Direktorin, Ole Brix stellvertretender Direktor des Zentrums für Deichbau. Brix lehrt Wasserrecht an der Hochschule Tarnau.',
      {
        'Elke Sandmann': ['Direktorin @ Zentrums für Deichbau'],
        'Ole Brix': [
          'stellvertretender Direktor @ Zentrums für Deichbau',
          'lehrt Wasserrecht @ Hochschule Tarnau',
        ],
      },
    ],
    [
      'fr',
      'Par Odile Ravanel',
      'L’autrice est ancienne directrice du Centre des marées, chercheuse à la faculté de géographie de l’université de Tarnes.',
      {
        'Odile Ravanel': [
          '†directrice @ Centre des marées',
          'chercheuse @ faculté de géographie < université de Tarnes',
        ],
      },
    ],
    [
      'es',
      'Por Inés Carrasco',
      'La autora es geógrafa y profesora de hidrología en la Facultad de Ciencias de la Universidad de Ríos. Su libro es La orilla.',
      {
        'Inés Carrasco': [
          'geógrafa @ –',
          'profesora de hidrología @ Facultad de Ciencias < Universidad de Ríos',
        ],
      },
    ],
    [
      'it',
      'di Carla Menin e Ugo Prati',
      'Carla Menin e Ugo Prati sono rispettivamente ricercatrice e dottorando al Dipartimento di Idraulica dell’Università di Valtarna.',
      {
        'Carla Menin': ['ricercatrice @ Dipartimento di Idraulica < Università di Valtarna'],
        'Ugo Prati': ['dottorando @ Dipartimento di Idraulica < Università di Valtarna'],
      },
    ],
    [
      'pt',
      'Por Rita Salgado',
      'Ex-ministra do Ambiente, Rita Salgado é professora da Universidade do Estuário.',
      {'Rita Salgado': ['†ministra do Ambiente @ –', 'professora @ Universidade do Estuário']},
    ],
    [
      'nl',
      'Joost van der Veer',
      'De auteur is verbonden aan het Instituut voor Deltastudies. Hij is er directeur.',
      {
        'Joost van der Veer': ['– @ Instituut voor Deltastudies', 'directeur @ Instituut voor Deltastudies'],
      },
    ],
    [
      'sv',
      'Britta Lönn och Nils Ek',
      'Britta Lönn, professor i hydrologi vid Tarnö universitet, och Nils Ek, chef för Statens vatteninstitut.',
      {
        'Britta Lönn': ['professor i hydrologi @ Tarnö universitet'],
        'Nils Ek': ['chef @ Statens vatteninstitut'],
      },
    ],
    [
      'pl',
      'Ewa Brzezina',
      'Dr hab. Ewa Brzezina – profesorka na Wydziale Geografii Uniwersytetu Nadmorskiego.',
      {'Ewa Brzezina': ['profesorka @ Wydziale Geografii < Uniwersytetu Nadmorskiego']},
    ],
    [
      'ru',
      'Нина Речная',
      'Автор — доцент факультета географии Приморского университета, бывший директор Музея моря.',
      {
        'Нина Речная': ['доцент @ факультета географии < Приморского университета', '†директор @ Музея моря'],
      },
    ],
    [
      'zh',
      '文/林河清',
      '（作者系海城大学地理学院教授、海岸研究中心主任，著有《潮》）',
      {林河清: ['教授 @ 地理学院 < 海城大学', '主任 @ 海岸研究中心']},
    ],
    [
      'ja',
      '海野波子',
      '（うみの・なみこ　潮見大学理学部准教授）',
      {海野波子: ['准教授 @ 理学部 < 潮見大学']},
    ],
    ['ko', '김바다', '김바다 | 해안대 지리학과 교수', {김바다: ['교수 @ 지리학과 < 해안대']}],
  ];

for (const [code, byline, note, expected] of notes)
  test(`an author note is read in ${code}: ${note.slice(0, 40)}`, async (t) => {
    t.deepEqual(await read(code, byline, note), expected);
  });

test('somebody else than the author is not taken for one', async (t) => {
  const rows = [
    ['de', 'Elke Sandmann', 'Die Autorin der Studie, Professorin an der Universität Tarnau, schweigt dazu.'],
    [
      'it',
      'Carla Menin',
      'Chi ci scrive riceve risposta: a scegliere che cosa stampare è il direttore del giornale.',
    ],
    ['es', 'Inés Carrasco', 'Conviene empezar por lo pequeño: el Ayuntamiento de Tarna tiene las llaves.'],
    ['sv', 'Britta Lönn', 'Varje ny minister vill ändra skolan. Följden syns i Tarnö.'],
    ['nl', 'Joost van der Veer', 'De schrijver van het boek is hoogleraar in Tarnau en wil niet reageren.'],
  ] as const;
  for (const [code, name, line] of rows)
    t.false((await languageFor(code))?.isAuthorNote(line, [name], false), line);
});
