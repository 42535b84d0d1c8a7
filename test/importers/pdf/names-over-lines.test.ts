import test from 'ava';
import {line, name, paper, peopleOf, raised} from './papers.js';

const named = async (...below: Parameters<typeof paper>[0]): Promise<string[]> =>
  peopleOf(await paper(below)).map(([person]) => person!);

test('a name among marked ones that has no mark at the end of a line goes on in the next', async (t) => {
  const people = await named(
    name('Ada Quill', 100),
    raised('1', 148, 130),
    name(', Tom Herrera', 152),
    raised('2', 221, 130),
    name(', Ines van der', 225),
    name('Feld', 100, 145),
    raised('1', 122, 145),
    name(', and Olga Ostrander', 126, 145),
    raised('2', 227, 145),
    line('1 University of Lakeside', 100, 170),
    line('2 Seedorf University', 100, 185),
  );
  t.deepEqual(people, ['Ada Quill', 'Tom Herrera', 'Ines van der Feld', 'Olga Ostrander']);
});

test('“and” behind the last mark of a line is nobody', async (t) => {
  const people = await named(
    name('Ada Quill', 100),
    raised('1', 148, 130),
    name(' and', 152),
    name('Tom Herrera', 100, 145),
    raised('2', 163, 145),
    line('1 University of Lakeside', 100, 170),
    line('2 Seedorf University', 100, 185),
  );
  t.deepEqual(people, ['Ada Quill', 'Tom Herrera']);
});

test('what somebody is in a society may go on in the next line, and a hyphened name too', async (t) => {
  const society = await named(name('Ada Quill, Member, IEEE, Tom Herrera, Senior', 100), {
    ...name('Member, IEEE, and Olga Ostrander, (Fellow, IEEE)', 100, 145),
    font: 'Times-Italic',
  });
  t.deepEqual(society, ['Ada Quill', 'Tom Herrera', 'Olga Ostrander']);
  const three = await named(
    name('Ada Quill, Member, IEEE, Tom Herrera, Senior', 100),
    {...name('Member, IEEE, Bo Weaver, Member, IEEE, Olga', 100, 143), font: 'Times-Italic'},
    name('Ostrander, Student Member, IEEE, and Emil Ferris, Member, IEEE', 100, 156),
  );
  t.deepEqual(three, ['Ada Quill', 'Tom Herrera', 'Bo Weaver', 'Olga Ostrander', 'Emil Ferris']);
  const hyphened = await named(
    name('Ada Quill, Tom Herrera and Olga Ostran-', 100),
    name('der', 100, 145),
    line('University of Lakeside', 100, 170),
  );
  t.deepEqual(hyphened, ['Ada Quill', 'Tom Herrera', 'Olga Ostrander']);
});

test('a number raised behind a name is one in whatever fonts it is set', async (t) => {
  const people = await named(
    name('Ada Quill', 100),
    raised('1[0000', 148, 130),
    {...raised('-0002-', 168, 130), font: 'Courier'},
    raised('1234]', 194, 130),
    name(', Tom Herrera', 211),
    raised('1', 281, 130),
    line('1 University of Lakeside', 100, 170),
  );
  t.deepEqual(people, ['Ada Quill', 'Tom Herrera']);
});

test('a name in a line of its own may be shorter than its ORCID that is raised behind it', async (t) => {
  const people = await named(
    name('Ada Quill', 100),
    raised('1[0000-0002-1111-2222]', 148, 130),
    name(', Tom Herrera', 212),
    raised('2', 281, 130),
    name(', and Olga', 285),
    name('Ostrander', 150, 143),
    raised('1[0000-0002-3333-4444]', 203, 143),
    line('1 University of Lakeside', 100, 170),
    line('2 Seedorf University', 100, 185),
  );
  t.deepEqual(people, ['Ada Quill', 'Tom Herrera', 'Olga Ostrander']);
});

test('a name among those that points part may go on in the next line', async (t) => {
  const people = await named(
    name('Ada Quill · Tom Herrera · Olga', 100),
    name('Ostrander', 100, 143),
    line('University of Lakeside', 100, 170),
  );
  t.deepEqual(people, ['Ada Quill', 'Tom Herrera', 'Olga Ostrander']);
});

test('on whose behalf people write has not written it', async (t) => {
  const people = await named(
    name('Ada Quill, Tom Herrera, on behalf of the Outer', 100),
    name('Islands Study Group', 100, 145),
    line('University of Lakeside', 100, 170),
  );
  t.deepEqual(people, ['Ada Quill', 'Tom Herrera']);
});

test('of names that each have what they are in a society, the last may go on in the next line', async (t) => {
  const people = await named(
    name('ADA QUILL, (Member, IEEE), AND TOM', 100),
    name('HERRERA, (Student Member, IEEE)', 100, 145),
  );
  t.deepEqual(people, ['Ada Quill', 'Tom Herrera']);
});
