import { expect, test } from 'vitest';
import { toOembed } from './oembed.ts';
import { figureAddresses } from './sharing.ts';

test('an oEmbed answer frames the figure by its absolute address', () => {
  const { embed, png } = figureAddresses(
    'https://data.invalid/base/',
    'en',
    '/trends/',
    'requests',
  );
  const answer = JSON.parse(
    toOembed({
      title: 'Requests & "more"',
      embed,
      width: 720,
      height: 500,
      siteName: 'Gongkai Youshu',
      site: 'https://data.invalid/base/',
      thumbnail: { url: png, width: 1552, height: 900 },
    }),
  );
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    provider_url: 'https://data.invalid/base/',
    thumbnail_url: 'https://data.invalid/base/en/trends/requests.png',
    height: 500,
  });
  expect(answer.html).toContain('src="https://data.invalid/base/en/trends/requests/embed/"');
  expect(answer.html).toContain('title="Requests &amp; &quot;more&quot;"');
});
