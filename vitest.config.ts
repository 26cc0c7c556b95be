import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const SLOW = ['src/**/published.test.ts', '{src,scripts}/**/*.slow.test.ts'];

/** Projects in the order of how long their files take: the shortest are left for the worker that ends first. */
const ORDER = ['site', 'slow', 'code'];
/** Files that are one long chain of builds or of reading. */
const LONG = /\/(?:builds|patterns\.slow|publishData|precision)\.test\.ts$/;

/** Long files begin first, so that no worker is left alone with one. On a fresh checkout Vitest knows sizes alone. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, moduleId }: TestSpecification) =>
      ORDER.indexOf(project.name) * 2 + (LONG.test(moduleId) ? 0 : 1);
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
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
        // What `npm run test:unit` leaves out: what reads the built site, and what takes its time.
        test: { name: 'slow', include: SLOW },
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
