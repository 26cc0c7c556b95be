import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** Which rooms each room may import from, besides itself. Data flows one way. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  statute: [],
  i18n: ['statute', 'report', 'figures'],
  report: ['statute'],
  document: ['report'],
  extract: ['statute', 'report', 'document'],
  check: ['statute', 'report', 'i18n'],
  measures: ['statute', 'report', 'i18n'],
  corpus: ['statute', 'report', 'document', 'extract', 'check', 'i18n'],
  figures: ['statute', 'report', 'measures', 'i18n'],
  selfCheck: [
    'statute',
    'report',
    'document',
    'extract',
    'check',
    'corpus',
    'figures',
    'share',
    'i18n',
  ],
  share: ['statute', 'report', 'figures', 'i18n'],
  search: ['report', 'share', 'i18n'],
  data: ['statute', 'report', 'check', 'figures', 'share', 'i18n'],
  publish: ['statute', 'report', 'check', 'measures', 'figures', 'share', 'data', 'corpus', 'i18n'],
  site: [
    'statute',
    'report',
    'check',
    'measures',
    'figures',
    'share',
    'data',
    'corpus',
    'selfCheck',
    'i18n',
  ],
  charts: ['statute', 'report', 'measures', 'figures', 'share', 'i18n', 'styles'],
  components: [
    'statute',
    'report',
    'document',
    'check',
    'measures',
    'figures',
    'share',
    'charts',
    'search',
    'data',
    'site',
    'selfCheck',
    'i18n',
    'styles',
  ],
  layouts: ['statute', 'components', 'site', 'figures', 'share', 'i18n', 'styles'],
  pages: [
    'statute',
    'report',
    'check',
    'measures',
    'figures',
    'share',
    'data',
    'components',
    'layouts',
    'charts',
    'search',
    'site',
    'i18n',
    'styles',
  ],
};
/** Packages that one file alone knows. */
const ONE_DOOR: Readonly<Record<string, RegExp>> = {
  recharts: /^src\/charts\/live\/LiveChart\.tsx$/,
  'pinyin-pro': /^src\/(?:search\/readCharacters|corpus\/agencies\/spellPlace)\.ts$/,
  pagefind: /^src\/search\/indexProse\.ts$/,
  papaparse: /^src\/(?:share\/writeCsv|document\/readCsv)\.ts$/,
  'hyparquet-writer': /^src\/data\/parquet\.ts$/,
  fflate:
    /^src\/(?:charts\/export\/encodePng|data\/zip|document\/word\/unzip|selfCheck\/corpusPackage|testing\/zipParts)\.ts$/,
  saxes: /^src\/document\/word\/parseXml\.ts$/,
  'pdfjs-dist/legacy/build/pdf.mjs':
    /^src\/(?:document\/pdf\/openPdf|components\/source\/drawPage|selfCheck\/pdfParts)\.ts$/,
  tinypool: /^src\/publish\/runBatches\.ts$/,
  'write-excel-file/browser': /^src\/selfCheck\/writeForm\.ts$/,
  '@noble/hashes/sha2.js': /^src\/corpus\/readReport\.ts$/,
  'node:fs':
    /^(?:src\/(?:document|corpus|charts\/export|publish|browser|testing)\/|src\/site\/(?:contentPolicy|publishSite|stages)\.ts|scripts\/)/,
};

const files = globSync('{src,scripts}/**/*.{ts,tsx,astro}').filter(
  (file) => !/\.test\.tsx?$|\.d\.ts$/.test(file),
);

function listImports(file: string, leaveOut = /$^/g): string[] {
  const text = readFileSync(file, 'utf8').replace(leaveOut, '');
  return [...text.matchAll(/(?:from|import\(?)\s*['"]([^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  );
}
const roomOf = (file: string) => file.split('/')[1] ?? '';

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(50);
});

test('every room imports only from the rooms that it may', () => {
  const breaches = files.flatMap((file) => {
    const allowed = MAY_IMPORT[roomOf(file)];
    if (!allowed || !file.startsWith('src/')) return [];
    return listImports(file)
      .filter((target) => target.startsWith('.') || target.startsWith('/src/'))
      .map((target) =>
        target.startsWith('/') ? target.slice(1) : relative('.', join(dirname(file), target)),
      )
      .filter((target) => target.startsWith('src/'))
      .filter((target) => roomOf(target) !== roomOf(file) && !allowed.includes(roomOf(target)))
      .map((target) => `${file} imports ${target}`);
  });
  expect(breaches).toEqual([]);
});

/** The file that an import of another leads to, or null where it is of a package or not of code. */
function fileOf(file: string, target: string): string | null {
  if (!target.startsWith('.') && !target.startsWith('/src/')) return null;
  const path = target.startsWith('/')
    ? target.slice(1)
    : relative('.', join(dirname(file), target));
  return files.includes(path) ? path : null;
}

test('imports of what runs make no circle', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file) || way.includes(file)) return;
    for (const target of listImports(file, /(?:import|export) type \{[^}]*\} from '[^']*';/g)) {
      const next = fileOf(file, target);
      if (next) follow(next, [...way, file]);
    }
    done.add(file);
  };
  for (const file of files) follow(file, []);
  expect(circles).toEqual([]);
});

test('each of these packages has one door', () => {
  const breaches = files.flatMap((file) =>
    Object.entries(ONE_DOOR)
      .filter(([name, door]) => listImports(file).includes(name) && !door.test(file))
      .map(([name]) => `${file} imports ${name}`),
  );
  expect(breaches).toEqual([]);
});

test('tests wait for what happens, not for a time, nor for a state that the browser may lose', () => {
  const breaches = globSync('src/browser/**/*.ts').filter((file) =>
    /waitForTimeout|['"]networkidle['"]/.test(readFileSync(file, 'utf8')),
  );
  expect(breaches).toEqual([]);
});

test('scripts are entrances: short', () => {
  for (const file of files.filter((one) => one.startsWith('scripts/'))) {
    expect(readFileSync(file, 'utf8').split('\n').length, file).toBeLessThan(70);
  }
});

test('Chinese stands only in the form, the words and the content', () => {
  const places = /^src\/(?:statute|i18n|testing|extract|document)\//;
  const breaches = files
    .filter((file) => !places.test(file))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .map((line, index) => ({
          line: line.replace(/\/\/.*|\/?\*.*|\{\/\*.*/, ''),
          at: index + 1,
        }))
        .filter(({ line }) => /\p{Script=Han}/u.test(line))
        .map(({ at }) => `${file}:${at}`),
    );
  expect(breaches).toEqual([]);
});

/** The widths at which a page changes, in rem: a phone, a tablet, a desk, and what has room beside the header. */
const WIDTHS = [30, 48, 64, 70, 70.01];

test('a page changes its layout at four widths and no others', () => {
  const used = globSync('src/**/*.{astro,css}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/@media[^{]*-width: ([\d.]+)rem/g)].map(
      ([, width]) => ({
        file,
        width: Number(width),
      }),
    ),
  );
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter(({ width }) => !WIDTHS.includes(width))).toEqual([]);
});

/** The folders in which a package looks for those that it needs: its own, and those that it lies in. */
function listFolders(path: string): string[] {
  const around = [...path.matchAll(/(?:^|\/)node_modules\//g)].map(({ index }) =>
    path.slice(0, index),
  );
  return [...around, path];
}

test('the lock file names the packages of every platform: npm ci refuses it elsewhere otherwise', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) => !listFolders(path).some((folder) => packages[join(folder, 'node_modules', name)]),
    ),
  );
  expect(missing).toEqual([]);
});
