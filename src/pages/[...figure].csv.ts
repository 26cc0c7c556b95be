import type { APIRoute } from 'astro';
import { toCsv } from '../share/toCsv.ts';
import { type FigureFile, figureFiles, publicationOf } from './_figureFiles.ts';

export const getStaticPaths = figureFiles;

/** A figure's CSV, beside the page that shows it. */
export const GET: APIRoute<FigureFile> = ({ props, site }) =>
  new Response(toCsv(props.figure, publicationOf(site)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
