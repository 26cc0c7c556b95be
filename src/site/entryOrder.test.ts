import { expect, test } from 'vitest';
import { sortEntries } from './entryOrder.ts';

test.each(['/root/site', '/work', '/src', '/zzz/另一 folder'])(
  'entries stand in one order, also in %s',
  (root) => {
    const entries = [
      `${root}/src/components/Choose.astro?astro&type=script`,
      '/src/components/LiveChart.tsx',
      '@astrojs/react/client.js',
      `${root}/src/components/ZoomChart.astro?astro&type=script`,
    ];
    const order = sortEntries(entries, root).map((entry) => entries.indexOf(entry));
    expect(order).toEqual([0, 1, 3, 2]);
    expect(sortEntries(entries.toReversed(), root)).toEqual(sortEntries(entries, root));
  },
);
