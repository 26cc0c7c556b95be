import type { Lang } from '../statute/types.ts';

export const SNIPPET_LANGUAGES = ['python', 'r', 'duckdb'] as const;
type SnippetLanguage = (typeof SNIPPET_LANGUAGES)[number];

/** Code that reads a figure's CSV by its address, with nothing to install but the language itself. */
export function snippet(language: SnippetLanguage, csv: string, lang: Lang): string {
  const names = COLUMNS[lang];
  return { python, r, duckdb }[language](csv, names);
}

const COLUMNS: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['agency', 'year', 'label', 'value', 'unit', 'status'],
  en: ['agencyEn', 'year', 'labelEn', 'value', 'unitEn', 'status'],
};

/** The mark at the head of the file is taken off by `utf-8-sig`, else it sticks to the first name. */
function python(csv: string, columns: readonly string[]): string {
  return [
    'import csv, io, urllib.request',
    '',
    `with urllib.request.urlopen("${csv}") as file:`,
    '    rows = list(csv.DictReader(io.TextIOWrapper(file, "utf-8-sig", newline="")))',
    'for row in rows:',
    `    print(${columns.map((name) => `row["${name}"]`).join(', ')})`,
  ].join('\n');
}

function r(csv: string, columns: readonly string[]): string {
  return [
    `rows <- read.csv("${csv}", fileEncoding = "UTF-8-BOM")`,
    `print(rows[c(${columns.map((name) => `"${name}"`).join(', ')})])`,
  ].join('\n');
}

function duckdb(csv: string, columns: readonly string[]): string {
  const names = columns.map((name) => (/[A-Z]/.test(name) ? `"${name}"` : name));
  return `SELECT ${names.join(', ')}\nFROM read_csv('${csv}');`;
}
