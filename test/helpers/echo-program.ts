import process from 'node:process';

/**
 * A small full-screen program for the tests of the terminal: takes the alternate screen and says its size and the
 * keys it gets; `[` begins a synchronised frame, `]` ends it, `q` leaves with status 3, `e` prints the environment.
 */
const {stdin, stdout} = process;
const write = (text: string): void => void stdout.write(text);

stdin.setRawMode(true);
write('\u001B[?1049h\u001B[?25l\u001B[?1007h\u001B[H');
const say = (text: string): void => write(`${text}\r\n`);
const size = (): void => say(`size ${stdout.columns}×${stdout.rows}`);

say('\u001B[1mbold\u001B[m \u001B[2;3;4mquiet\u001B[m \u001B[7;38;5;9;48;2;1;2;3mloud\u001B[m 字宽');
size();
stdout.on('resize', size);
stdin.on('data', (chunk: Buffer) => {
  const input = chunk.toString();
  if (input === 'q') {
    write('\u001B[?1007l\u001B[?25h\u001B[?1049l');
    say('left');
    process.exit(3);
  }
  if (input === '[') write('\u001B[?2026h');
  if (input === ']') write('\u001B[?2026l');
  if (input === 'e') say(Object.keys(process.env).toSorted().join('\r\n'));
  else say(`key ${JSON.stringify(input)}`);
});
