import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // Browser and whole-site tests start a Chromium or read every page.
    testTimeout: 120_000,
    maxConcurrency: 4,
  },
});
