import { expect, test } from 'vitest';
import { escapeXml } from '../share/escapeXml.ts';
import { toAtom } from './atom.ts';

test('text that is markup, and what XML cannot hold, does no harm', () => {
  expect(escapeXml('<b a="1">&\u0000\u0008x\uD800</b>')).toBe(
    '&lt;b a=&quot;1&quot;&gt;&amp;x&lt;/b&gt;',
  );
});

test('a feed is as new as its newest entry, and without one as new as it is told', () => {
  const feed = {
    id: 'https://x.example/feed.xml',
    title: 't',
    author: 'a',
    lang: 'en',
    page: 'https://x.example/',
    self: 'https://x.example/feed.xml',
    updated: '2026-01-01',
    entries: [],
  };
  expect(toAtom(feed)).toContain('<updated>2026-01-01T00:00:00Z</updated>');
  const entry = {
    id: 'i',
    title: 't',
    link: 'l',
    updated: '2026-02-01',
    published: null,
    summary: '',
  };
  expect(toAtom({ ...feed, entries: [entry] }).match(/<updated>2026-02-01/g)).toHaveLength(2);
});
