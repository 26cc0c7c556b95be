import type { APIRoute } from 'astro';
import { toPng } from '../charts/export/toPng.ts';
import { listCards, listFigurePictures, type PictureFile } from './_pictureFiles.ts';

export const getStaticPaths = async () => [...(await listFigurePictures()), ...(await listCards())];

/** A picture as PNG: of a figure, or for links that are shared. */
export const GET: APIRoute<PictureFile> = async ({ props, site }) =>
  new Response(await toPng(props.draw(site), props.scale), {
    headers: { 'Content-Type': 'image/png' },
  });
