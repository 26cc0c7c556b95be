import { splitChinese } from '../../i18n/format.ts';
import { HTML_LANG } from '../../i18n/lang.ts';
import { type Attributes, type Child, element } from '../element.ts';
import { pageLang } from '../pageLang.ts';
import { pageWords } from './pageWords.ts';

/** A text that may quote Chinese: on English pages each stretch of it is marked as such. */
export function quoted(text: string): Child[] {
  if (pageLang() === 'zh') return [text];
  return splitChinese(text).map((run) =>
    run.chinese ? element('span', { lang: HTML_LANG.zh }, run.text) : run.text,
  );
}

/** A button that does something. */
export function button(
  text: string,
  act: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...quoted(text));
  made.addEventListener('click', act);
  return made;
}

/** A link that leaves the result where it is: it opens beside the page. */
export function linkBeside(href: string, text: string): HTMLAnchorElement {
  const { newTab } = pageWords().selfCheck.findings;
  const told = element('span', { class: 'visually-hidden' }, newTab);
  const attributes = { class: 'check-beside', href, target: '_blank', rel: 'noopener' };
  return element('a', attributes, text, told);
}

/** A part of the result under its heading. */
export function part(id: string, heading: string, ...children: readonly Child[]): HTMLElement {
  const title = element('h3', { id: `${id}-title` }, heading);
  return element('section', { id, 'aria-labelledby': `${id}-title` }, title, ...children);
}
