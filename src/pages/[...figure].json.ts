import type { APIRoute } from 'astro';
import { toJson } from '../share/toJson.ts';
import { type FigureFile, figureFiles, publicationOf } from './_figureFiles.ts';

export const getStaticPaths = figureFiles;

/** A figure's JSON, beside the page that shows it. */
export const GET: APIRoute<FigureFile> = ({ props, site }) =>
  new Response(toJson(props.figure, publicationOf(site)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
