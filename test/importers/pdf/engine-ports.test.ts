import test from 'ava';
import {type EngineMessage, enginePorts} from '../../../source/importers/pdf/engine-ports.js';

const heardFrom = (send: (port: ReturnType<typeof enginePorts>[0]) => void): Promise<EngineMessage[]> => {
  const [one, other] = enginePorts();
  const heard: EngineMessage[] = [];
  other.addEventListener('message', ({data}) => heard.push(data));
  send(one);
  return new Promise((resolve) => setImmediate(() => resolve(heard)));
};

test('what one side of pdf.js sends the other hears later, in turn, and not the side itself', async (t) => {
  const [one, other] = enginePorts();
  const heard: string[] = [];
  one.addEventListener('message', () => heard.push('one'));
  other.addEventListener('message', ({data}) => heard.push(String(data.stream)));
  one.postMessage({stream: 1});
  one.postMessage({stream: 2});
  t.deepEqual(heard, []);
  await new Promise(setImmediate);
  t.deepEqual(heard, ['1', '2']);
});

test('a chunk arrives as it was sent, though its holder is filled anew at once', async (t) => {
  const chunk = {items: ['a']};
  const [data] = await heardFrom((port) => {
    port.postMessage({stream: 4, chunk});
    chunk.items = [];
  });
  t.deepEqual(data?.chunk, {items: ['a']});
});

test('what is asked for is copied, and bytes that are given away are not', async (t) => {
  const asked = {action: 'GetPage', data: {pageIndex: 1}};
  const file = {action: 'GetDocRequest', data: new Uint8Array(8)};
  const [page, document] = await heardFrom((port) => {
    port.postMessage(asked);
    asked.data.pageIndex = 2;
    port.postMessage(file, [file.data.buffer]);
  });
  t.deepEqual(page?.data, {pageIndex: 1});
  t.is(document?.data, file.data);
});

test('a listener that is taken off, or whose signal ends, hears no more', async (t) => {
  const [one, other] = enginePorts();
  const heard: string[] = [];
  const ending = new AbortController();
  const taken = (): void => void heard.push('taken');
  other.addEventListener('message', taken);
  other.addEventListener('message', () => heard.push('ended'), {signal: ending.signal});
  other.removeEventListener('message', taken);
  ending.abort();
  one.postMessage({stream: 1});
  await new Promise(setImmediate);
  t.deepEqual(heard, []);
});
