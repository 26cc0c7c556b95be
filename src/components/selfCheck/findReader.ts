import '../../selfCheck/olderBrowsers.ts';
import { GROUPS, type Group } from '../../selfCheck/answer.ts';
import type { RegistryFile } from '../../selfCheck/registryFile.ts';
import { CHECK_REGISTRY, fileHref } from '../../site/addresses.ts';
import { loadWords } from './pageWords.ts';
import { NotStarted, openReader, type Reader } from './reader.ts';
import { rehearse } from './showFile.ts';

let reader: Promise<Reader> | null = null;

async function startReader(): Promise<Reader> {
  const response = await fetch(fileHref(CHECK_REGISTRY));
  if (!response.ok) throw new NotStarted();
  const registry: RegistryFile = await response.json();
  return openReader(registry);
}

/** @throws where the network fails; a later call tries again. */
export async function findReader(): Promise<Reader> {
  reader ??= startReader();
  try {
    return await reader;
  } catch (failure) {
    reader = null;
    throw failure;
  }
}

/** What shows a document beside its numbers comes with the first of its kind: later nothing is asked for. */
export async function loadDrawing(asked: Reader, group: Group): Promise<void> {
  if (group !== 'pdf') return;
  const { offerParser } = await import('./drawGiven.ts');
  await offerParser(asked);
}

/** Makes ready what the next file needs, whatever it is: the first is then read as fast as those after it. */
export async function prepareReader(root: HTMLElement): Promise<void> {
  const [asked] = await Promise.all([findReader(), loadWords()]);
  await asked.load('plain');
  rehearse(root, await asked.warm());
}

/** Loads the parsers of every format, so that the network can be cut before a file is chosen. */
export async function loadAll(root: HTMLElement): Promise<void> {
  const { privacy } = (await loadWords()).selfCheck;
  const status = root.querySelector<HTMLElement>('[data-check-loaded]');
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  say(privacy.loading);
  try {
    const asked = await findReader();
    for (const group of GROUPS) await asked.load(group);
    await loadDrawing(asked, 'pdf');
    rehearse(root, await asked.warm());
    say(privacy.loaded);
  } catch {
    say(privacy.failed);
  }
}
