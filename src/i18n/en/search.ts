import type { search as zh } from '../zh/search.ts';
import { countOf } from './countOf.ts';

export const search: typeof zh = {
  label: 'Search agencies and annual reports',
  placeholder: 'Agency, place, pinyin, year',
  submit: 'Search',
  open: 'Search',
  examples: 'For example Taierzhuang, tez, 370405, Zaozhuang 2024',
  list: 'Search results',
  keys: '↑ ↓ to choose, Enter to open, Esc to close',
  count: (count) => (count === 0 ? 'No results' : countOf(count, 'result')),
  none: (query) => `No agency matches “${query}”. `,
  near: (query) => `Nothing matches “${query}”. Did you mean: `,
  help: 'Part of a name is enough, in English, pinyin, Chinese or initials (tez for Taierzhuang), or a six-digit division code. To find words inside the reports, search their text.',
  inProse: (query) => `Search the text of the reports for “${query}”`,
  lacks: (year) => `no report for ${year} in the collection`,
  also: (name) => `also ${name}`,
  report: (year) => `Annual report for ${year}`,
  reportCount: (count, years) => `${countOf(count, 'report')} (${years})`,
  failed: 'The search could not be loaded. Reload the page, or start from the list of agencies.',
  page: {
    title: 'Search',
    description:
      'Find agencies and annual reports by name, place, pinyin, division code and year, and search the full Chinese text of the reports.',
    lead: 'Search by name, place, pinyin, division code or year to find agencies and reports; search for Chinese words to find the lines of the reports in which they occur.',
    noScript: 'Search needs JavaScript. Without it, start from the list of all agencies below.',
    all: 'All agencies',
    agencies: 'Agencies and reports',
    prose: 'Text of the reports',
    proseLines: (reports, lines, more) =>
      `${more ? 'So far ' : ''}${countOf(lines, 'passage')} in ${countOf(reports, 'report')}${more ? '; there are more' : ''}`,
    linesOf: (count) => countOf(count, 'passage'),
    noProse: (query, texts) =>
      `“${query}” does not occur in the ${countOf(texts, 'report')} whose text is in the collection.`,
    withoutText: (count) =>
      count === 0
        ? ''
        : ` Another ${countOf(count, 'report was', 'reports were')} transcribed from tables alone; their text is not in the collection.`,
    proseHelp:
      'The reports are in Chinese and are searched character by character: try fewer characters, or different ones.',
    searching: 'Searching…',
    line: (line) => `Line ${line}`,
    sheet: (page) => `Page ${page}`,
    more: 'More',
    moreLines: (count) => `${count} more in the same report`,
    shown: (agencies, prose) => `Agencies and reports: ${agencies}. Text: ${prose}`,
    titleOf: (query) => `Search for “${query}”`,
  },
};
