import type { APIRoute } from 'astro';
import { checksCsv } from '../../../../site/checkFiles.ts';
import { type CheckFile, checkFiles, csvResponse } from '../../../_checkFiles.ts';
import { publicationOf } from '../../../_figureFiles.ts';

export const getStaticPaths = checkFiles;

/** Every check of one report. */
export const GET: APIRoute<CheckFile> = ({ props, site }) =>
  csvResponse(checksCsv([props.checked], publicationOf(site)));
