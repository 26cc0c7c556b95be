import type { ReadAnswer } from '../../selfCheck/answer.ts';
import { cellsCsv } from '../../selfCheck/cellsCsv.ts';
import { packForCorpus } from '../../selfCheck/corpusPackage.ts';
import { toMarkdown } from '../../selfCheck/toMarkdown.ts';
import { element } from '../element.ts';
import { pageLang } from '../pageLang.ts';
import { saveBlob } from '../share/saveBlob.ts';
import type { CheckedFile } from './checkFiles.ts';
import { nameReport } from './nameReport.ts';
import { pageWords } from './pageWords.ts';
import { button, part } from './parts.ts';
import { saveForm } from './saveForm.ts';

/** What a reader may keep or pass on; each is made when it is asked for. */
export function showTakeAway(file: CheckedFile, answer: ReadAnswer): HTMLElement {
  const { take: words } = pageWords().selfCheck;
  const lang = pageLang();
  const { report, agency } = answer;
  const name = file.name.replace(/\.[^.]+$/, '');
  const markdown = () => toMarkdown(answer, nameReport(answer), lang, pageWords());
  const save = (text: string, type: string, ending: string) =>
    saveBlob(new Blob([text], { type }), `${name}${ending}`);
  const pack = () =>
    saveBlob(
      new Blob([packForCorpus(report, agency, file.name, file.bytes)], { type: 'application/zip' }),
      `${name}.zip`,
    );
  const copied = element('div', { role: 'status' });
  return part(
    'check-take',
    words.heading,
    element(
      'p',
      { class: 'check-buttons' },
      button(words.print, () => window.print()),
      button(words.copy, () => copy(markdown(), copied)),
      button(words.markdown, () => save(markdown(), 'text/markdown', '.md')),
      button(words.cells, () => save(cellsCsv(report, lang), 'text/csv', '.csv')),
      button(words.filled, () => saveForm(report.form, report.cells, name)),
      button(words.blank, () => saveForm(report.form)),
      button(words.package, pack),
    ),
    copied,
    element('p', { class: 'small' }, words.packageText, agency === null ? words.noAgency : ''),
    linkToSubmit(answer),
  );
}

/** The form for new reports, filled in as far as is known; the page has it where `CORRECTIONS` is set. */
function linkToSubmit(answer: ReadAnswer): HTMLElement | null {
  const { take: words } = pageWords().selfCheck;
  const target = document.querySelector<HTMLElement>('[data-check-submit]')?.dataset['checkSubmit'];
  if (!target) return null;
  const { name, year } = nameReport(answer);
  const subject = words.submitSubject(name, year);
  const href = target
    .replaceAll('%5Bsubject%5D', encodeURIComponent(subject))
    .replaceAll('%5Bagency%5D', encodeURIComponent(name))
    .replaceAll('%5Byear%5D', encodeURIComponent(year));
  return element('p', {}, element('a', { href, rel: 'external' }, words.submit));
}

/** Copies a text; where no way is allowed, as in WeChat, it stands there to be copied by hand. */
async function copy(text: string, told: HTMLElement): Promise<void> {
  const { take: words } = pageWords().selfCheck;
  try {
    await navigator.clipboard.writeText(text);
    told.replaceChildren(words.copied);
  } catch {
    const field = element('textarea', { readonly: '', rows: 8, 'aria-label': words.copy }, text);
    told.replaceChildren(words.byHand, field);
    field.select();
  }
}
