import { expect, test } from 'vitest';
import { toOembed } from './oembed.ts';
import { figureAddresses } from './sharing.ts';

test('an oEmbed answer frames the figure by its absolute address', () => {
  const addresses = figureAddresses('https://data.invalid/base/', 'en', '/trends/', 'requests');
  const answer = JSON.parse(
    toOembed({
      title: 'Requests & "more"',
      ...addresses,
      width: 720,
      height: 500,
      siteName: 'Gongkai Youshu',
      site: 'https://data.invalid/base/',
      thumbnail: { url: 'https://data.invalid/base/en/og.png', width: 1200, height: 630 },
    }),
  );
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    provider_url: 'https://data.invalid/base/',
    thumbnail_url: 'https://data.invalid/base/en/og.png',
    height: 500,
  });
  expect(answer.html).toContain(
    'src="https://data.invalid/base/en/embed/?figure=/trends/requests"',
  );
  expect(answer.html).toContain('<a href="https://data.invalid/base/en/trends/#requests">');
  expect(answer.html).toContain('title="Requests &amp; &quot;more&quot;"');
});
