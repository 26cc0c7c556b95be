import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodePng } from './encodePng.ts';
import { CACHE, FONT, fontsFor, keep, requirePackage } from './fonts.ts';

type Resvg = typeof import('@resvg/resvg-js');

/** What the bytes of a PNG follow from, beside the SVG. */
const versions = ['@resvg/resvg-js', FONT]
  .map((name) => `${name} ${requirePackage(`${name}/package.json`).version}`)
  .concat('palette, runs')
  .join();

/**
 * An SVG as a PNG, drawn with the fonts of a package alone: every machine gives the same bytes. What
 * was once drawn is kept in `.cache/pictures/` by its content and never drawn again.
 */
export async function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash('sha256').update(`${versions}\0${svg}`).digest('hex');
  const file = join(CACHE, `${key}.png`);
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    const png = await draw(svg);
    await keep(file, png);
    return png;
  }
}

async function draw(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const { renderAsync } = requirePackage('@resvg/resvg-js') as Resvg;
  const image = await renderAsync(svg, {
    font: {
      fontFiles: [...(await fontsFor(svg))],
      loadSystemFonts: false,
      defaultFontFamily: 'Noto Sans SC',
      sansSerifFamily: 'Noto Sans SC',
    },
  });
  return encodePng(image) ?? new Uint8Array(image.asPng());
}
