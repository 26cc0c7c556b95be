import { element } from '../element.ts';
import { pageWords } from './pageWords.ts';

/** The parts of the result: many screens lie between the first and the last. */
export function showContents(): HTMLElement {
  const { common, selfCheck } = pageWords();
  const parts = (['tables', 'claims', 'blanks', 'calendar', 'years', 'take'] as const).map((id) => {
    const { heading } = selfCheck[id === 'calendar' ? 'dates' : id];
    const link = element('a', { href: `#check-${id}` }, heading);
    return element('li', {}, link);
  });
  return element(
    'nav',
    { class: 'check-contents', 'aria-label': common.onThisPage },
    element('ul', { class: 'plain-list' }, ...parts),
  );
}
