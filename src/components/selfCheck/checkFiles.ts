import '../../selfCheck/olderBrowsers.ts';
import type { Answer } from '../../selfCheck/answer.ts';
import { findReader, loadDrawing } from './findReader.ts';
import { listFiles } from './listFiles.ts';
import { loadWords, pageWords } from './pageWords.ts';
import type { Stage } from './reader.ts';
import { tellDone } from './tellDone.ts';
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
/** What is over sooner is not told on the way: nobody hears what changes so fast. */
const TOLD_AFTER = 300;

/** A choice of files takes the place of the one before. */
let latest = 0;

/** Reads files one after the other, and shows what was found in them. */
export async function checkFiles(root: HTMLElement, files: readonly File[]): Promise<void> {
  latest += 1;
  const own = latest;
  const { status: words } = (await loadWords()).selfCheck;
  if (own !== latest) return;
  const result = root.querySelector<HTMLElement>('[data-check-result]');
  const status = root.querySelector<HTMLElement>('[data-check-status]');
  let timer = 0;
  const say = (text: string) => {
    clearTimeout(timer);
    if (status && own === latest) status.textContent = text;
  };
  const sayLater = (text: string) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => say(text), TOLD_AFTER);
  };
  // `aria-busy` on the result alone: screen readers say nothing of what changes within a busy part.
  result?.setAttribute('aria-busy', 'true');
  try {
    const list = listFiles(root);
    const all: CheckedFile[] = [];
    for (const file of files) {
      sayLater(words.reading(file.name));
      const checked = await checkFile(file, (stage) =>
        sayLater(stage === 'loading' ? words.loading : words.reading(file.name)),
      );
      if (own !== latest) return;
      all.push(checked);
      list.add(checked);
    }
    say(tellDone(all));
    await list.finish();
  } finally {
    clearTimeout(timer);
    if (own === latest) result?.setAttribute('aria-busy', 'false');
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
