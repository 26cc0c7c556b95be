import '../../selfCheck/olderBrowsers.ts';
import { type Answer, GROUPS, type Group } from '../../selfCheck/answer.ts';
import type { RegistryFile } from '../../selfCheck/registryFile.ts';
import { CHECK_REGISTRY, fileHref } from '../../site/addresses.ts';
import { listFiles } from './listFiles.ts';
import { loadWords, pageWords } from './pageWords.ts';
import { NotStarted, openReader, type Reader, type Stage } from './reader.ts';
import { tellFault, tellRefusal } from './tellRefusal.ts';

/** What became of one file: it was read, or one sentence says why not. */
export interface CheckedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly answer: Answer | null;
  readonly refusal: string | null;
}

/** Phones don't always say what their photos are. */
const PICTURE = /\.(?:heic|heif|webp|bmp|jpe?g|png|gif|tiff?)$/i;
/** Larger files are not even looked into. */
const MOST_MEGABYTES = 40;

let reader: Promise<Reader> | null = null;

async function startReader(): Promise<Reader> {
  const response = await fetch(fileHref(CHECK_REGISTRY));
  if (!response.ok) throw new NotStarted();
  const registry: RegistryFile = await response.json();
  return openReader(registry);
}

/** @throws where the network fails; a later call tries again. */
async function findReader(): Promise<Reader> {
  reader ??= startReader();
  try {
    return await reader;
  } catch (failure) {
    reader = null;
    throw failure;
  }
}

/** A choice of files takes the place of the one before. */
let latest = 0;

/** Reads files one after the other, and shows what was found in them. */
export async function checkFiles(root: HTMLElement, files: readonly File[]): Promise<void> {
  latest += 1;
  const own = latest;
  const { status: words } = (await loadWords()).selfCheck;
  if (own !== latest) return;
  const status = root.querySelector<HTMLElement>('[data-check-status]');
  const say = (text: string) => {
    if (status && own === latest) status.textContent = text;
  };
  root.setAttribute('aria-busy', 'true');
  try {
    const list = listFiles(root);
    for (const file of files) {
      say(words.reading(file.name));
      const checked = await checkFile(file, (stage) =>
        say(stage === 'loading' ? words.loading : words.reading(file.name)),
      );
      if (own !== latest) return;
      list.add(checked);
    }
    list.finish();
    say(words.done(files.length));
  } finally {
    if (own === latest) root.setAttribute('aria-busy', 'false');
  }
}

async function checkFile(file: File, tell: (stage: Stage) => void): Promise<CheckedFile> {
  const { status: words } = pageWords().selfCheck;
  const none = { name: file.name, bytes: new Uint8Array(), answer: null };
  if (file.type.startsWith('image/') || PICTURE.test(file.name))
    return { ...none, refusal: words.picture };
  if (file.size > MOST_MEGABYTES * 1_000_000) {
    return { ...none, refusal: words.large(MOST_MEGABYTES) };
  }
  const content = await file.arrayBuffer().catch(() => null);
  if (!content) return { ...none, refusal: words.unopened };
  try {
    const bytes = new Uint8Array(content);
    const asked = await findReader();
    const { answer, group } = await asked.read(file.name, bytes, tell);
    const own = { name: file.name, bytes, answer };
    if (!('report' in answer)) {
      return { ...own, refusal: tellRefusal(answer.rule, answer.facts) };
    }
    // Without it a document is shown as text.
    await loadDrawing(asked, group).catch(() => {});
    return { ...own, refusal: null };
  } catch (failure) {
    return { ...none, refusal: tellFault(failure) };
  }
}

/** What shows a document beside its numbers comes with the first of its kind: later nothing is asked for. */
async function loadDrawing(asked: Reader, group: Group): Promise<void> {
  if (group !== 'pdf') return;
  const { offerParser } = await import('./drawGiven.ts');
  await offerParser(asked);
}

/** Loads the parsers of every format, so that the network can be cut before a file is chosen. */
export async function loadAll(root: HTMLElement): Promise<void> {
  const { privacy, status: words } = (await loadWords()).selfCheck;
  const status = root.querySelector<HTMLElement>('[data-check-loaded]');
  const general = root.querySelector<HTMLElement>('[data-check-status]');
  if (general?.textContent === words.loading) general.textContent = '';
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  say(privacy.loading);
  try {
    const asked = await findReader();
    for (const group of GROUPS) await asked.load(group);
    await loadDrawing(asked, 'pdf');
    say(privacy.loaded);
  } catch {
    say(privacy.failed);
  }
}
