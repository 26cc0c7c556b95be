/** The one door by which data enters the site: what does not fit the schemas stops the build. */

import { defineCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { listCollections, readFailures } from './corpus/collectionFiles.ts';
import { CONTENT } from './corpus/folders.ts';
import { readReleases } from './corpus/readReleases.ts';
import { readSourceTexts } from './corpus/readSourceTexts.ts';
import { agencySchema } from './report/agency.ts';
import { failureSchema } from './report/failure.ts';
import { releaseSchema } from './report/release.ts';
import { reportSchema } from './report/report.ts';

const agencies = defineCollection({
  loader: () => JSON.parse(readFileSync(`${CONTENT}/agencies.json`, 'utf8')),
  schema: agencySchema,
});

const reports = defineCollection({
  loader: () =>
    listCollections(CONTENT).map(({ id, file }) => ({
      id,
      ...JSON.parse(readFileSync(file, 'utf8')),
    })),
  // `id` is `<agency>/<year>`; the collection's files hold the report alone.
  schema: reportSchema.extend({ id: reportSchema.shape.source.shape.file }),
});

/** The lines of each hand transcription, to be shown beside what was read from them. */
const texts = defineCollection({
  loader: () => readSourceTexts(CONTENT),
  schema: z.strictObject({ id: z.string(), lines: z.array(z.string()) }),
});

/** Files of the corpus that gave no report, and why. */
const failures = defineCollection({
  loader: () => readFailures(CONTENT).map((failure) => ({ id: failure.file, ...failure })),
  schema: failureSchema.extend({ id: z.string() }),
});

/** What was released, to tell what changed since. */
const releases = defineCollection({
  loader: () => readReleases(CONTENT).map((release) => ({ id: release.version, ...release })),
  schema: releaseSchema.extend({ id: z.string() }),
});

export const collections = { agencies, reports, failures, texts, releases };
