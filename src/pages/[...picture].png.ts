import type { APIRoute } from 'astro';
import { toPng } from '../charts/export/toPng.ts';
import { listCards, type PictureFile } from './_pictureFiles.ts';

export const getStaticPaths = listCards;

/** The picture for links that are shared, as PNG: those who show it know no SVG. */
export const GET: APIRoute<PictureFile> = async ({ props, site }) =>
  new Response(await toPng(await props.draw(site)), { headers: { 'Content-Type': 'image/png' } });
