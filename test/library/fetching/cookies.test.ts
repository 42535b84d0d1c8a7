import test from 'ava';
import {createCookies} from '../../../source/library/fetching/cookies.js';

const at = (address: string): URL => new URL(address);

test('cookies go back to the hosts that they are for', (t) => {
  const cookies = createCookies();
  cookies.take(at('http://www.harbour.example/'), [
    'own=1',
    'all=2; Domain=.harbour.example',
    'other=3; domain=tarn.example',
    'safe=4; Secure; domain=harbour.example',
    'gone=5',
    'gone=; Max-Age=0',
  ]);
  t.is(cookies.for(at('http://www.harbour.example/a')), 'own=1; all=2');
  t.is(cookies.for(at('https://harbour.example/')), 'all=2; safe=4');
  t.is(cookies.for(at('http://tarn.example/')), undefined);
});
