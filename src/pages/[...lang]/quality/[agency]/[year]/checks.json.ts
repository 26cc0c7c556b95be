import type { APIRoute } from 'astro';
import { checksJson } from '../../../../../site/checkFiles.ts';
import { type CheckPage, checkPages, jsonResponse } from '../../../../_checkFiles.ts';
import { publicationOf } from '../../../../_figureFiles.ts';

export const getStaticPaths = checkPages;

/** Every check of one report. */
export const GET: APIRoute<CheckPage> = ({ props, site }) =>
  jsonResponse(checksJson([props.checked], publicationOf(site, props.lang)));
