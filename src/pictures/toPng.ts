import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

type Resvg = typeof import('@resvg/resvg-js');

const root = process.cwd();
/** By the project's own folder: the built program may lie elsewhere, far from the packages. */
const require = createRequire(join(root, 'package.json'));
const FONT = '@expo-google-fonts/noto-sans-sc';
const FILES = ['400Regular/NotoSansSC_400Regular.ttf', '600SemiBold/NotoSansSC_600SemiBold.ttf'];
const FOLDER = join(root, '.cache', 'pictures');

/** What the bytes of a PNG follow from, beside the SVG and the scale. */
const versions = ['@resvg/resvg-js', FONT]
  .map((name) => `${name} ${require(`${name}/package.json`).version}`)
  .join();

/**
 * An SVG as a PNG, drawn with the fonts of a package alone: every machine gives the same bytes. What
 * was once drawn is kept in `.cache/pictures/` by its content and never drawn again.
 */
export async function toPng(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash('sha256').update(`${versions}\0${scale}\0${svg}`).digest('hex');
  const file = join(FOLDER, `${key}.png`);
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    const png = await draw(svg, scale);
    await keep(file, png);
    return png;
  }
}

async function draw(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const { renderAsync } = require('@resvg/resvg-js') as Resvg;
  const image = await renderAsync(svg, {
    font: {
      fontFiles: FILES.map((name) => require.resolve(`${FONT}/${name}`)),
      loadSystemFonts: false,
      defaultFontFamily: 'Noto Sans SC',
      sansSerifFamily: 'Noto Sans SC',
    },
    fitTo: { mode: 'zoom', value: scale },
  });
  return new Uint8Array(image.asPng());
}

/** Written under another name first, so that no build ever reads half a picture. */
async function keep(file: string, png: Uint8Array): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const half = `${file}.${process.pid}`;
  await writeFile(half, png);
  await rename(half, file);
}
