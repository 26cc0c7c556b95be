import type { APIRoute } from 'astro';
import { checksJson } from '../../../../site/checkFiles.ts';
import { type CheckFile, checkFiles, jsonResponse } from '../../../_checkFiles.ts';
import { publicationOf } from '../../../_figureFiles.ts';

export const getStaticPaths = checkFiles;

/** Every check of one report. */
export const GET: APIRoute<CheckFile> = ({ props, site }) =>
  jsonResponse(checksJson([props.checked], publicationOf(site)));
