import type { Agency } from '../../report/agency.ts';

const WIDEST_LINE = 100;

/** The text of `agencies.json`: a field a line, in the order of ids. */
export function formatAgencies(agencies: Iterable<Agency>): string {
  const entries = [...agencies]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((agency) => {
      const fields = Object.entries(agency)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => formatField(name, value));
      return `  {\n${fields.join(',\n')}\n  }`;
    });
  return `[\n${entries.join(',\n')}\n]\n`;
}

function formatField(name: string, value: unknown): string {
  const line = `    "${name}": ${formatInline(value)}`;
  if (!Array.isArray(value) || widthOf(line) < WIDEST_LINE) return line;
  const items = value.map((item) => `      ${formatInline(item)}`);
  return `    "${name}": [\n${items.join(',\n')}\n    ]`;
}

function formatInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatInline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, own]) => `"${name}": ${formatInline(own)}`);
  return `{ ${fields.join(', ')} }`;
}

/** As wide as it is shown: a Chinese character takes the room of two letters. */
const widthOf = (line: string) => [...line].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0);
