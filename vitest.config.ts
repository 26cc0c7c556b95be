import { defineConfig } from 'vitest/config';

const SLOW = ['src/**/published.test.ts', '{src,scripts}/**/*.slow.test.ts'];

/** Tests that make reports: `RUNS` says how many, or about how many. */
const MADE = [
  'src/extract/{properties,madeFiles,wholeFiles}.test.ts',
  'src/check/precision.test.ts',
  'src/testing/{plantError,writeProse}.test.ts',
];

export default defineConfig({
  test: {
    // Browser and whole-site tests start a Chromium or read every page.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxConcurrency: 4,
    // How long a page may take on a busy machine until it shows what is waited for.
    expect: { poll: { timeout: 10_000 } },
    // Pictures have the style of the site's charts as text.
    css: { include: [/\.css\?raw$/] },
    // On two cores one worker alone would leave much of them idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: ['src/browser/**', ...SLOW],
          // No file changes what another imports, and each would import most of the program anew.
          isolate: false,
        },
      },
      {
        extends: true,
        // What `npm run test:unit` leaves out: what reads the built site, what takes its time, and hundreds of
        // made reports where `code` makes some dozens.
        test: {
          name: 'slow',
          include: [...SLOW, ...MADE],
          env: { RUNS: process.env['RUNS'] ?? '240' },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['src/browser/**/*.test.ts'],
          exclude: ['src/**/*.deep.test.ts'],
          // They read one built site: what one file has parsed of it the next need not.
          isolate: false,
        },
      },
      {
        extends: true,
        // The whole matrix of what `site` looks at once: `npm run test:deep`.
        test: { name: 'deep', include: ['src/**/*.deep.test.ts'] },
      },
    ],
  },
});
