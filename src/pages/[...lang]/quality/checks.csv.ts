import type { APIRoute } from 'astro';
import { languagePaths } from '../../../site/addresses.ts';
import { checksCsv } from '../../../site/checkFiles.ts';
import { loadChecks } from '../../../site/checks.ts';
import { csvResponse } from '../../_checkFiles.ts';
import { publicationOf } from '../../_figureFiles.ts';

export const getStaticPaths = languagePaths;

/** Every check of every report. */
export const GET: APIRoute<ReturnType<typeof languagePaths>[number]['props']> = async ({
  props,
  site,
}) => csvResponse(checksCsv(await loadChecks(), publicationOf(site, props.lang)));
