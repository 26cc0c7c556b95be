/**
 * Eleventy prints a page of as many bytes for every page of the site that the variable SITE names, from the same data:
 * a table with the rows of every figure beside the page, and blanks up to the page's size.
 */
import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const TEMPLATE = `<!doctype html><title>{{ one.path }}</title>
{% assign figures = one.path | figures %}{% for figure in figures %}<table><caption>{{ figure.title.zh }}</caption>
{% for row in figure.rows %}<tr id="{{ row.series }}"><th>{{ row.label.zh }}</th><td title="{{ figure.base }}{{ row.source }}" data-status="{{ row.status }}">{{ row.value }} {{ row.unit }}</td></tr>{% endfor %}</table>{% endfor %}`;

export default function configure(config) {
  const site = process.env.SITE ?? 'dist';
  const pages = globSync('**/*.html', { cwd: site })
    .sort()
    .map((path) => ({ path, bytes: statSync(join(site, path)).size }));
  const sizes = new Map(pages.map(({ path, bytes }) => [path, bytes]));
  config.addGlobalData('pages', pages);
  config.addFilter('figures', (path) => readFigures(site, path));
  config.addTransform('size', (content, output) => {
    const path = output.slice(output.indexOf('/pages/') + '/pages/'.length);
    const missing = (sizes.get(path) ?? 0) - Buffer.byteLength(content);
    return content + ' '.repeat(Math.max(0, missing));
  });
  config.addTemplate('pages.liquid', TEMPLATE, {
    pagination: { data: 'pages', size: 1, alias: 'one' },
    permalink: 'pages/{{ one.path }}',
  });
}

/** The figures whose files stand beside a page; those in English stand beside the Chinese one. */
function readFigures(site, path) {
  const folder = join(site, dirname(path.replace(/^en\//, '')));
  // Beyond agencies a page shows a part of its rows.
  if (!path.includes('agencies/') || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'series.json')
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}
