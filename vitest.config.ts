import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Browser and whole-site tests start a Chromium or read every page.
    testTimeout: 120_000,
    maxConcurrency: 4,
    // On two cores one worker alone would leave much of them idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/browser/**'],
        },
      },
      {
        extends: true,
        // A busy machine may miss the moment that is looked at: once more tells that from a fault.
        test: { name: 'site', include: ['src/browser/**/*.test.ts'], retry: 1 },
      },
    ],
  },
});
