import type { APIRoute } from 'astro';
import { listFigurePictures, type PictureFile } from './_pictureFiles.ts';

export const getStaticPaths = listFigurePictures;

/** A figure as SVG that stands alone. */
export const GET: APIRoute<PictureFile> = async ({ props, site }) =>
  new Response(await props.draw(site), { headers: { 'Content-Type': 'image/svg+xml' } });
