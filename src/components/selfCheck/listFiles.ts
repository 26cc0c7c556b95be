import { isUnchecked } from '../../selfCheck/finding.ts';
import { element } from '../element.ts';
import type { CheckedFile } from './checkFiles.ts';
import { pageWords } from './pageWords.ts';
import { button, quoted, unseen } from './parts.ts';
import { showFile } from './showFile.ts';

interface FileList {
  readonly add: (file: CheckedFile) => void;
  /** All are there: shows the first that was read and leads the reader to it. Ends once everything of it stands there. */
  readonly finish: () => Promise<void>;
}

/** A file that was read, with its item of the list and what says there that it is the one shown. */
interface Shown {
  readonly file: CheckedFile;
  readonly item: HTMLElement;
  readonly mark: HTMLElement;
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
  const shown: Shown[] = [];

  const show = async ({ file, item }: Shown) => {
    for (const other of shown) {
      other.item.toggleAttribute('data-shown', other.item === item);
      other.mark.hidden = other.item !== item;
    }
    if (!result) return;
    const whole = showFile(result, file);
    leadTo(result.querySelector('h2'));
    await whole;
  };
  return {
    add: (file) => {
      const item = element('li', {}, element('strong', {}, ...quoted(file.name)));
      list.append(item);
      if (file.refusal !== null || !file.answer || !('report' in file.answer)) {
        item.classList.add('is-refused');
        item.append(
          element(
            'p',
            { class: 'check-refusal' },
            ...quoted(`${words.refused}${pageWords().common.colon}${file.refusal}`),
          ),
        );
        return;
      }
      const { line, findings, results } = file.answer;
      const count = findings.length;
      const clear = isUnchecked(results, findings) ? words.unchecked : words.clear;
      const address = URL.createObjectURL(new Blob([`${line}\n`], { type: 'application/json' }));
      addresses.push(address);
      const mark = element('em', { class: 'check-shown' }, words.shown);
      const own: Shown = { file, item, mark };
      item.append(
        element('span', {}, count === 0 ? clear : words.open(count)),
        mark,
        button([words.show, unseen(` ${file.name}`)], () => void show(own), {
          class: 'check-show',
        }),
        element(
          'a',
          { href: address, download: `${file.name.replace(/\.[^.]+$/, '')}.json` },
          words.json,
          unseen(` ${file.name}`),
        ),
      );
      shown.push(own);
    },
    finish: async () => {
      const [first] = shown;
      list.classList.toggle('is-one', list.children.length === 1);
      if (first) await show(first);
      else leadTo(heading);
    },
  };
}

function leadTo(title: HTMLElement | null): void {
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: 'start' });
}
