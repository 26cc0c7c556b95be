import type { APIRoute } from 'astro';
import { checksJson } from '../../site/checkFiles.ts';
import { loadChecks } from '../../site/checks.ts';
import { jsonResponse } from '../_checkFiles.ts';
import { publicationOf } from '../_figureFiles.ts';

/** Every check of every report. */
export const GET: APIRoute = async ({ site }) =>
  jsonResponse(checksJson(await loadChecks(), publicationOf(site)));
