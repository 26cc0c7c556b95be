import { attributeOf, type Element, isElement, isText } from './parseHtml.ts';

/** Elements that begin on a line of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search ' +
    'section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Elements whose content is no text of the page. */
const SILENT = new Set(
  (
    'audio button canvas datalist head iframe input math noembed noframes noscript option script select ' +
    'style svg template textarea title video xml'
  ).split(' '),
);

/** Elements that only set the looks of what stands in them, unless they say more of it. */
export const LOOKS: ReadonlySet<string> = new Set(['span', 'font', 'o:p']);

export const isBlock = (element: Element) => BLOCKS.has(element.tagName);

/** Tells whether a page shows an element, by its tag, its own style and the page's. */
export type IsShown = (element: Element) => boolean;

const HIDING = /(?:^|[{;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;
const SIMPLE_SELECTOR = /^[a-z]*([.#][\w-]+)$/i;

/** Makes the test of what a page shows: its style sheets count where their selector is one name. */
export function makeIsShown(styles: readonly Element[]): IsShown {
  const hidden = new Set(styles.flatMap(listHidden));
  return (element) => {
    if (SILENT.has(element.tagName)) return false;
    for (const { name, value } of element.attrs) {
      if (name === 'hidden') return false;
      if (name === 'style' && HIDING.test(value)) return false;
      if (hidden.size === 0) continue;
      if (name === 'id' && hidden.has(`#${value}`)) return false;
      if (name === 'class' && value.split(/\s+/).some((one) => hidden.has(`.${one}`))) return false;
    }
    return element.tagName !== 'dialog' || attributeOf(element, 'open') !== null;
  };
}

/** The single classes and ids that a style sheet hides, wherever and on whatever medium. */
function listHidden(style: Element): string[] {
  const css = style.childNodes.map((node) => (isText(node) ? node.value : '')).join('');
  let isConditional = false;
  return css.split('}').flatMap((rule) => {
    // Rules within `@media` end with a bare brace.
    const start = rule.indexOf('{');
    const body = rule.lastIndexOf('{');
    if (start < body) isConditional = true;
    else if (start < 0) isConditional = false;
    if (start < 0 || isConditional || !HIDING.test(rule.slice(body))) return [];
    return rule
      .slice(0, start)
      .split(',')
      .flatMap((one) => SIMPLE_SELECTOR.exec(one.trim())?.[1] ?? []);
  });
}

const STRUCK = new Set(['del', 's', 'strike']);
const DOUBTFUL = new Set(['ins', 'sup', 'sub']);
const THROUGH = /(?:^|;)\s*text-decoration[^;]*line-through/i;
const RAISED = /vertical-align\s*:\s*(?:super|sub)\b/i;

/** Text that was struck out or deleted by a tracked change: it is no longer said. */
export function isStruck({ tagName, attrs }: Element): boolean {
  if (STRUCK.has(tagName)) return true;
  return attrs.some(
    ({ name, value }) =>
      (name === 'style' && THROUGH.test(value)) || (name === 'class' && /\bmsoDel\b/.test(value)),
  );
}

/** Text that a tracked change put in, or raised above the line as the number of a note. */
export function isDoubtful({ tagName, attrs }: Element): boolean {
  if (DOUBTFUL.has(tagName)) return true;
  return attrs.some(({ name, value }) => name === 'style' && RAISED.test(value));
}

/** The address of a link that encloses its own text; one that was never closed encloses the page. */
export function linkOf(element: Element): string | null {
  return element.tagName === 'a' && element.isClosed ? attributeOf(element, 'href') : null;
}

export const hasTable = (element: Element): boolean =>
  element.childNodes.some(
    (node) => isElement(node) && (node.tagName === 'table' || hasTable(node)),
  );
