import { isUnchecked } from '../../selfCheck/finding.ts';
import { element } from '../element.ts';
import type { CheckedFile } from './checkFiles.ts';
import { pageWords } from './pageWords.ts';
import { button } from './parts.ts';
import { showFile } from './showFile.ts';

interface FileList {
  readonly add: (file: CheckedFile) => void;
  /** All are there: shows the first that was read and leads the reader to it. */
  readonly finish: () => void;
}

let addresses: string[] = [];

/** The list of the files with what became of each, in their order; the one chosen is shown below. */
export function listFiles(root: HTMLElement): FileList {
  const { files: words } = pageWords().selfCheck;
  const box = root.querySelector<HTMLElement>('[data-check-files]');
  const result = root.querySelector<HTMLElement>('[data-check-result]');
  for (const address of addresses) URL.revokeObjectURL(address);
  addresses = [];
  const list = element('ol', { class: 'plain-list check-files' });
  const heading = element('h2', { tabindex: -1 }, words.heading);
  box?.replaceChildren(heading, list);
  result?.replaceChildren();
  const shown: { readonly file: CheckedFile; readonly item: HTMLElement }[] = [];

  const show = (file: CheckedFile, item: HTMLElement) => {
    for (const other of list.children) other.toggleAttribute('data-shown', other === item);
    if (result) showFile(result, file);
  };
  return {
    add: (file) => {
      const item = element('li', {}, element('strong', {}, file.name));
      list.append(item);
      if (file.refusal !== null || !file.answer || !('report' in file.answer)) {
        item.classList.add('is-refused');
        item.append(
          element(
            'p',
            { class: 'check-refusal' },
            `${words.refused}${pageWords().common.colon}${file.refusal}`,
          ),
        );
        return;
      }
      const { line, findings, results } = file.answer;
      const count = findings.length;
      const clear = isUnchecked(results, findings) ? words.unchecked : words.clear;
      const address = URL.createObjectURL(new Blob([`${line}\n`], { type: 'application/json' }));
      addresses.push(address);
      item.append(
        element('span', {}, count === 0 ? clear : words.open(count)),
        button(words.show, () => show(file, item), {
          class: 'check-show',
          'aria-label': `${words.show} ${file.name}`,
        }),
        element(
          'a',
          { href: address, download: `${file.name.replace(/\.[^.]+$/, '')}.json` },
          words.json,
        ),
      );
      shown.push({ file, item });
    },
    finish: () => {
      const [first] = shown;
      list.classList.toggle('is-one', list.children.length === 1);
      if (first) show(first.file, first.item);
      const title = first ? result?.querySelector<HTMLElement>('h2') : heading;
      title?.focus();
      title?.scrollIntoView({ block: 'start' });
    },
  };
}
