import { expect, test } from 'vitest';
import { coveringHost, parseHost } from '../../../../components/options/host';

test.each([
  ['example.com', 'example.com'],
  [' WWW.Example.com ', 'example.com'],
  ['https://news.example.co.uk/a/b?c#d', 'news.example.co.uk'],
  ['example.com:8080/path', 'example.com'],
  ['localhost:3000', 'localhost'],
  ['192.168.0.1', '192.168.0.1'],
  ['zeitung-köln.example', 'xn--zeitung-kln-zfb.example'],
])('%s is the host %s', (typed, host) => {
  expect(parseHost(typed)).toEqual({ ok: true, host });
});

test.each([
  'example',
  'ftp://example.com',
  'javascript:alert(1)',
  'user@example.com',
  'two words',
  '-a.example',
  'a..b',
  '*.example.com',
])('%s is no host', (typed) => {
  expect(parseHost(typed)).toEqual({ ok: false, reason: 'invalid' });
});

test('nothing typed is told apart from something wrong', () => {
  expect(parseHost('  ')).toEqual({ ok: false, reason: 'empty' });
});

test('a listed host stands for its subdomains, not for hosts that end alike', () => {
  expect(coveringHost('a.example.com', ['example.com'])).toBe('example.com');
  expect(coveringHost('notexample.com', ['example.com'])).toBeUndefined();
});
