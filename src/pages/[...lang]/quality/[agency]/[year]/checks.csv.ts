import type { APIRoute } from 'astro';
import { checksCsv } from '../../../../../site/checkFiles.ts';
import { type CheckPage, checkPages, csvResponse } from '../../../../_checkFiles.ts';
import { publicationOf } from '../../../../_figureFiles.ts';

export const getStaticPaths = checkPages;

/** Every check of one report. */
export const GET: APIRoute<CheckPage> = ({ props, site }) =>
  csvResponse(checksCsv([props.checked], publicationOf(site, props.lang)));
