import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CHART_WORDS, FIGURE_WORDS, STATUS_WORDS, UNITS } from '../../i18n/figures.ts';
import { SHARE_WORDS } from '../../i18n/share.ts';

const root = process.cwd();
/** By the project's own folder: the built program may lie elsewhere, far from the packages. */
export const requirePackage = createRequire(join(root, 'package.json'));
export const CACHE = join(root, '.cache', 'pictures');
export const FONT = '@expo-google-fonts/noto-sans-sc';
const FILES = ['400Regular/NotoSansSC_400Regular.ttf', '600SemiBold/NotoSansSC_600SemiBold.ttf'];

/** The names by which both weights are of one family. */
const FAMILY = [16, 17];

const ASCII = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
/** The characters of words that stand in many pictures: with them the subset of the font seldom has to grow. */
let characters: ReadonlySet<string> = new Set(
  ASCII + JSON.stringify([CHART_WORDS, FIGURE_WORDS, SHARE_WORDS, STATUS_WORDS, UNITS]),
);
let made: Promise<readonly string[]> | null = null;

/**
 * Tells of characters that pictures yet to be drawn have. To make a part of the fonts takes longer than to draw
 * several pictures: of many pictures, all are to be told of before the first is drawn.
 */
export function expectCharacters(text: string): void {
  const wanted = new Set(text).union(characters);
  if (wanted.size === characters.size) return;
  characters = wanted;
  made = null;
}

/**
 * Files of the fonts with at least the characters of a text. The renderer reads a font anew for
 * every piece of text, which takes minutes with 10 MB of it: so it gets a part, which grows.
 */
export function fontsFor(text: string): Promise<readonly string[]> {
  expectCharacters(text);
  made ??= Promise.all(FILES.map((name) => makePart(name, [...characters].sort().join(''))));
  return made;
}

async function makePart(name: string, text: string): Promise<string> {
  const key = createHash('sha256').update(`${name}\0${text}`).digest('hex').slice(0, 32);
  const file = join(CACHE, `${key}.ttf`);
  if (existsSync(file)) return file;
  const { default: subset } = await import('subset-font');
  const font = await readFile(requirePackage.resolve(`${FONT}/${name}`));
  await keep(file, await subset(font, text, { targetFormat: 'truetype', preserveNameIds: FAMILY }));
  return file;
}

/** Written under another name first, so that nobody ever reads half a file. */
export async function keep(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const half = `${file}.${randomUUID()}`;
  await writeFile(half, bytes);
  await rename(half, file);
}
