import type { APIRoute } from 'astro';
import { checksCsv } from '../../site/checkFiles.ts';
import { loadChecks } from '../../site/checks.ts';
import { csvResponse } from '../_checkFiles.ts';
import { publicationOf } from '../_figureFiles.ts';

/** Every check of every report. */
export const GET: APIRoute = async ({ site }) =>
  csvResponse(checksCsv(await loadChecks(), publicationOf(site)));
