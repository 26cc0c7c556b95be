import { splitChinese } from '../../i18n/format.ts';
import { HTML_LANG } from '../../i18n/lang.ts';
import { type Attributes, type Child, element } from '../element.ts';
import { pageLang } from '../pageLang.ts';
import { pageWords } from './pageWords.ts';

/** A text that may quote Chinese: on English pages each stretch of it is marked as such. */
export function quoted(text: string): (Node | string)[] {
  if (pageLang() === 'zh') return [text];
  return splitChinese(text).map((run) =>
    run.chinese ? element('span', { lang: HTML_LANG.zh }, run.text) : run.text,
  );
}

/** Words for screen readers alone. Not an attribute: that could not mark which part of them is Chinese. */
export function unseen(text: string): HTMLElement {
  return element('span', { class: 'visually-hidden' }, ...quoted(text));
}

/** A button that does something. */
export function button(
  text: string | readonly Child[],
  act: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const children = typeof text === 'string' ? quoted(text) : text;
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', act);
  return made;
}

/** A button with the name of a place in the document, which it shows; a hidden text tells screen readers so. */
export function placeButton(name: string, show: () => void): HTMLButtonElement {
  const [before = '', after = ''] = pageWords().selfCheck.findings.look('\n').split('\n');
  return button([unseen(before), ...quoted(name), unseen(after)], show);
}

/** A button that shows the document; a hidden text tells screen readers which place of it. */
export function showButton(name: string, show: () => void): HTMLButtonElement {
  const { findings: words } = pageWords().selfCheck;
  return button([...quoted(words.show), unseen(` ${name}`)], show, { class: 'check-place' });
}

/** A link that leaves the result where it is: it opens beside the page. */
export function linkBeside(href: string, text: string): HTMLAnchorElement {
  const attributes = { class: 'check-beside', href, target: '_blank', rel: 'noopener' };
  return element('a', attributes, ...quoted(text), unseen(pageWords().selfCheck.findings.newTab));
}

/** A part of the result under its heading. */
export function part(id: string, heading: string, ...children: readonly Child[]): HTMLElement {
  const title = element('h3', { id: `${id}-title` }, heading);
  return element('section', { id, 'aria-labelledby': `${id}-title` }, title, ...children);
}
