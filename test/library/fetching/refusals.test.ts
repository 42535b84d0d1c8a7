import test from 'ava';
import {failureToFetch} from '../../../source/library/fetching/refusals.js';

const failed = (code: string): Error => Object.assign(new Error(`said ${code}`), {code});

const failures: ReadonlyArray<readonly [code: string, message: RegExp]> = [
  ['ENETUNREACH', /^can’t be fetched: there is no connection; try again when there is$/],
  ['CERT_HAS_EXPIRED', /certificate is not trusted \(CERT_HAS_EXPIRED\)/],
  ['ERR_TLS_CERT_ALTNAME_INVALID', /certificate is not trusted/],
  ['ERR_SSL_WRONG_VERSION_NUMBER', /no safe connection to its server/],
  ['HPE_INVALID_CONSTANT', /no server of the web/],
  ['ESOMETHING', /said ESOMETHING; open it in a browser/],
];

for (const [code, message] of failures)
  test(`a failure to fetch is a line: ${code}`, (t) => {
    t.regex(failureToFetch(failed(code)).message, message);
  });

test('where the environment names a proxy, that is to be looked at too', (t) => {
  const {message} = failureToFetch(failed('ECONNREFUSED'), true);
  t.is(
    message,
    'can’t be fetched: its server takes no connections; check the address, and the proxy that the environment names',
  );
  t.notRegex(failureToFetch(failed('ENETUNREACH'), true).message, /proxy/);
});
