import { escapeXml } from '../share/escapeXml.ts';

interface Naming {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

const KEPT = new Set([
  'data-row',
  'data-value',
  'data-status',
  'data-basis',
  'data-about',
  'data-note',
]);
/** Attributes that charts draw by: all else is the library's bookkeeping, or varies, or is said in CSS. */
const DRAWING = new Set([
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'd',
  'width',
  'height',
  'text-anchor',
  'class',
]);

/** The chart as a string: without counters, inline styles and idle groups; named for assistive technology. */
export function trimSvg(svg: Element, { id, title, description }: Naming): string {
  const width = svg.getAttribute('width') ?? '';
  const height = svg.getAttribute('height') ?? '';
  const inside = [...svg.children].map(trimElement).join('');
  return (
    `<svg class="chart-svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">` +
    `<title id="${id}-title">${escapeXml(title)}</title><desc id="${id}-desc">${escapeXml(description)}</desc>${inside}</svg>`
  );
}

function trimElement(element: Element): string {
  const name = element.localName;
  if (['defs', 'clipPath', 'title', 'desc'].includes(name)) return '';
  if (element.getAttribute('stroke') === 'none' && name === 'path') return '';
  const attributes = [...element.attributes].flatMap(({ name: key, value }) => {
    const kept = keptValue(key, value);
    return kept === null ? [] : [` ${key}="${escapeXml(kept)}"`];
  });
  const children = [...element.childNodes]
    .map((node) =>
      node.nodeType === 3 ? escapeXml(node.textContent ?? '') : trimElement(node as Element),
    )
    .join('');
  if (name === 'g' && children === '') return '';
  if (name === 'g' && attributes.length === 0) return children;
  return children === ''
    ? `<${name}${attributes.join('')}/>`
    : `<${name}${attributes.join('')}>${children}</${name}>`;
}

function keptValue(key: string, value: string): string | null {
  if (KEPT.has(key)) return value;
  if (!DRAWING.has(key)) return null;
  if (key === 'class') {
    const own = value.split(/\s+/).filter((one) => one !== '' && !one.startsWith('recharts-'));
    return own.length > 0 ? own.join(' ') : null;
  }
  return value.replace(/-?\d+\.\d{3,}/g, (number) =>
    String(Math.round(Number(number) * 100) / 100),
  );
}
