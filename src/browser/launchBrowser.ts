import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import project from '../../package.json' with { type: 'json' };

/** What Chromium needs to run as root in a container, and to ask no host but the tests' own. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const chineseFont = '@expo-google-fonts/zcool-xiaowei';

/**
 * Starts a headless browser: the one that CHROMIUM_PATH names; else the one that an npm package
 * carries, so that one program with one font lays out pages everywhere; only where that does not
 * start, a Chromium or Chrome of this machine.
 * @throws Error in one sentence that says what to do, where none of them starts.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    return launch({ executablePath: named }).catch((cause: unknown) => {
      throw new Error(
        `CHROMIUM_PATH names ${named}, which does not start: name a working Chromium or unset it.`,
        { cause },
      );
    });
  }
  const failures: unknown[] = [];
  const ofThisMachine = browsersOfThisMachine().map((options) => () => launch(options));
  for (const start of [launchCarriedBrowser, ...ofThisMachine]) {
    try {
      return await start();
    } catch (failure) {
      failures.push(failure);
    }
  }
  throw new Error(
    'No Chromium starts here: install one (on Debian, `apt-get install chromium`) or set CHROMIUM_PATH to its program file.',
    { cause: new AggregateError(failures) },
  );
}

/**
 * Starts the browser that @sparticuz/chromium carries, with the libraries that package brings and
 * no fonts but the packages' own, so that text is laid out alike on every machine.
 * @throws Error on any platform but Linux x64, or where the system lacks what it needs.
 */
export async function launchCarriedBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The carried Chromium runs only on Linux x64.');
  }
  const folder = await unpackOnce();
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH];
  return launch({
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(delimiter),
      FONTCONFIG_FILE: join(folder, 'fonts', 'fonts.conf'),
    },
  });
}

/** Where a machine says nothing of its language, the browser can name no file in Chinese. */
const LOCALE = { LC_ALL: 'C.UTF-8' };

function launch({ env = process.env, ...options }: LaunchOptions): Promise<Browser> {
  return chromium.launch({ ...options, env: { ...env, ...LOCALE }, args: flags, timeout: 60_000 });
}

/** The programs on the path; on macOS and Windows also those that Playwright finds by channel. */
function browsersOfThisMachine(): LaunchOptions[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    ...programs.flatMap((program) => folders.map((folder) => join(folder, program))),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]
    .filter((file) => existsSync(file))
    .map((executablePath): LaunchOptions => ({ executablePath }))
    .concat(process.platform === 'linux' ? [] : [{ channel: 'chrome' }, { channel: 'msedge' }]);
}

/**
 * The folder with the unpacked browser. It is filled under another name and then renamed, so that
 * of two processes that come at once, both find it whole.
 */
async function unpackOnce(): Promise<string> {
  const versions = project.devDependencies;
  const cache = join(import.meta.dirname, '../../node_modules/.cache/browser');
  const folder = join(cache, `${versions['@sparticuz/chromium']}-${versions[chineseFont]}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const scratch = await mkdtemp(join(cache, 'unpacking-'));
  try {
    await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'unpackChromium.ts')], {
      env: { ...process.env, TMPDIR: scratch },
    });
    await addChineseFont(join(scratch, 'fonts'), join(folder, 'fonts', 'cache'));
    await rename(scratch, folder).catch((failure: unknown) => {
      if (!existsSync(folder)) throw failure;
    });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return folder;
}

/** Adds a font with the characters of GB 2312, and has fontconfig look into `folder` alone. */
async function addChineseFont(folder: string, cache: string): Promise<void> {
  const file = 'ZCOOLXiaoWei_400Regular.ttf';
  const { resolve } = createRequire(import.meta.url);
  const cacheAsXml = cache.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  await copyFile(resolve(`${chineseFont}/400Regular/${file}`), join(folder, 'fonts', file));
  await writeFile(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir>${cacheAsXml}</cachedir></fontconfig>
`,
  );
}
