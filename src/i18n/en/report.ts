import type { report as zh } from '../zh/report.ts';
import { countOf } from './countOf.ts';

export const report: typeof zh = {
  title: (name, year) => `${name}, ${year}: disclosure data`,
  description: (name, year, summary) =>
    `${name}, ${year}: ${summary} Tables, text and checks of the disclosure report.`,
  heading: (name, year) => `${name}, ${year}`,
  kicker: 'Annual report on open government information',
  summary: {
    received: (n) => `${countOf(n, 'new request')} received`,
    handled: (n) => `${n} handled`,
    disclosed: (k, n) => `${k}/${n} disclosed in full or in part`,
    disclosedRate: (k, n, rate) => `${k}/${n} disclosed in full or in part (${rate})`,
    disclosedInDispute: (k) =>
      `${k} disclosed in full or in part (the outcomes do not add to the total handled)`,
    licensing: (n) => `${countOf(n, 'licensing decision')} made`,
    disputes: (n) => `${countOf(n, 'reconsideration or lawsuit', 'reconsiderations and lawsuits')}`,
    join: '; ',
    end: '.',
    names: {
      received: 'requests received',
      handled: 'requests handled',
      disclosed: 'disclosed in full or in part',
      licensing: 'licensing decisions',
      disputes: 'reconsiderations and lawsuits',
    },
    uncertain: (items) => `No certain number in the source for: ${items}.`,
  },
  head: {
    heading: 'Six figures',
    names: {
      licensing: 'Licensing decisions',
      received: 'Requests received',
      handled: 'Requests handled',
      rate: 'Disclosure rate',
      carriedOut: 'Carried over to next year',
      disputes: 'Reconsiderations and lawsuits',
    },
    unit: '',
    since: (year) => `since ${year}`,
    same: 'the same',
    points: (n) => `${n} points`,
    before: (year, text) => `${year}: ${text}`,
    tooFew: 'fewer than 10: no percentage',
    nothingHandled: 'nothing was handled, so there is no rate',
    inDispute: (sum) => `not computed: ${sum}`,
    wasInDispute: 'outcomes do not add to the total',
    none: {
      'no-earlier': 'The collection has no earlier report of this agency to compare with.',
      'other-scope':
        'The agency’s earlier reports have another scope, or none is stated: they are not compared.',
    },
    compared: (year) =>
      `Changes are since the report for ${year}; no percentage from a base under 10 or over a break.`,
  },
  changes: {
    heading: 'What else changed',
    intro: (year, smallest) =>
      `Beside the six figures, what changed by ${smallest} or more since ${year}, ordered by how many times as much it became; five at most.`,
    nothing: (year, smallest) =>
      `Beside the six figures, nothing changed by ${smallest} or more since ${year}.`,
    item: 'Item',
    change: 'Change',
    inGroup: (group, item) => `${group}: ${item}`,
  },
  contents: {
    label: 'On this page',
    head: 'Six figures',
    changes: 'Changes',
    issues: 'Questions',
    disclosure: 'Disclosure',
    outcomes: 'Outcomes',
    requests: 'Requests',
    disputes: 'Disputes',
    prose: 'Text',
    about: 'About this file',
  },
  about: 'About this file',
  facts: {
    heading: 'This report',
    agency: 'Agency',
    period: 'Period',
    to: ' to ',
    published: 'Published',
    publishedAsPrinted: (text) => `date not known; printed as “${text}”`,
    unknown: 'not stated in the source',
    scope: 'Scope',
    form: 'Form',
    contact: 'Contact',
    source: 'Source',
    sourceLink: 'The page that published it',
    noSource: 'original address not known',
    file: 'File kept',
    sha: 'SHA-256',
  },
  source: {
    heading: 'Source',
    title: (name, year) => `${name}, ${year}: source text`,
    description: (name, year) =>
      `${name}, ${year}: the text of the disclosure report, in Chinese, line by line, each number linked to the cell read from it.`,
    intro:
      'The text that the numbers were read from, in Chinese, as it stands, with its line numbers. A number with a dotted line leads to the cell of the report page that was read from it.',
    published: 'Page where the original was published',
    whole: 'Whole page',
    close: 'Close',
    join: ', ',
    lines: 'Source, line by line',
    copyCell: 'Copy link to this number',
    citeCell: 'Copy citation',
    meaning: (status) => `What “${status}” means`,
    rule: (rule) => `Rule ${rule}`,
    transcribed: {
      heading: 'This site’s transcription, not the original',
      title: (name, year) => `${name}, ${year}: this site’s transcription`,
      description: (name, year) =>
        `${name}, ${year}: the numbers of the disclosure report as this site transcribed them by hand, not the original; each line names its place on the form.`,
      intro:
        'This is not the original: these are the numbers of the published report as this site copied them by hand, a place on the form a line: its code, its value and its status, and then its name. Compare the original before relying on one.',
      published: 'Original: the page that published the report',
      lines: 'Transcribed by this site, not the original',
      mark: 'transcribed',
    },
  },
  transcription:
    'Only the numbers of this report’s tables were transcribed, by hand; for its text, in Chinese, see the original. ',
  transcriptionLink: 'Open the original',
  confidence: {
    heading: 'How much was read',
    intro: (total) => `The statutory tables have ${total} cells, each with one status: `,
    count: (n) => countOf(n, 'cell'),
    mapLabel: 'Small map of the status of every cell',
    mapText: 'Each square is a cell of tables 2, 3 and 4, in that order.',
    nonZero: 'above 0',
    zero: 'equal to 0',
    whole: 'all of them read just as printed.',
    wholeTranscribed:
      'all of them read from this site’s transcription; whether that has slips, only the original tells.',
  },
  issues: {
    heading: 'Questions left by checking',
    none: 'The checks found nothing amiss in this report.',
    intro:
      'Please note the following. An “error” is mostly a sum in the source that does not add up; it is left as printed.',
    levels: { error: 'Error', warning: 'Question', note: 'Note' },
    doubts: { source: 'as in the source', reading: 'we may have misread it' },
    rule: 'Rule',
    cells: 'Cells:',
    more: (count) => ` and others, ${count} cells in all`,
  },
  tables: {
    heading: 'Statutory tables',
    intro:
      'Laid out as on the form. Choose a number and the source opens beside it, at its line; arrow keys move from number to number.',
    introTranscribed:
      'Laid out as on the form. Choose a number and this site’s transcription (not the original) opens beside it, at its line; arrow keys move from number to number.',
    region: (title) => `${title}, scrolls sideways`,
    information: 'Information',
    requesters: 'Requesters',
    legalPersons: 'Legal persons or other organisations',
    rule: '(Cross-check rule, in each column: row 1 + row 2 = row 3 + row 4)',
    results: '3. Handled this year',
    litigation: 'Administrative litigation',
    count: 'Cases',
    titles: {
      disclosure: '2. Proactive disclosure',
      requests: '3. Requests received and handled',
      disputes: '4. Reconsideration and litigation',
    },
    recoveredNote: (count, rule) =>
      `${countOf(count, 'cell')} recovered by cross-check (rule ${rule}): the source has slipped or is damaged here, and one reading alone satisfies the sums.`,
    markNote: (count) =>
      `${countOf(count, 'cell')} with a mark in place of a number, shown as printed, in a box.`,
    missingNote: (count) => `${countOf(count, 'cell')} not in the source, shown as “missing”.`,
    agreedNote: (count) =>
      `${countOf(count, 'cell')} with one number beside the flag: every reading has it there, but the row is ambiguous, so it is not used.`,
    unreadableNote: (count) => `${countOf(count, 'cell')} that cannot be read.`,
  },
  reasons: {
    heading: 'Reasons behind the outcomes (those above 0), from the statutory table below:',
  },
  printed: (address, version) => `Printed from ${address}, data version ${version}.`,
  readings: {
    name: (index) => `Reading ${String.fromCharCode(65 + index)}`,
    intro:
      'Each reading stands as a whole row: numbers of one don’t go with numbers of another. Places where the readings differ are marked.',
    printed: 'The row in the source:',
    surplus: (value, from, to) =>
      from === to
        ? `Number ${from} of the row (${value}) is taken to be one too many.`
        : `Numbers ${from} to ${to} of the row are all ${value}, and one of them is taken to be too many; whichever it is, the row reads the same.`,
    lost: (value, from, to) =>
      from === to
        ? `Column ${from} is lost; the sum makes it ${value}.`
        : `One place among columns ${from} to ${to} is lost; whichever it is, the row reads the same.`,
    region: (text) => `Readings, scrolls sideways: ${text}`,
  },
  prose: {
    heading: 'Text of the report',
    toc: 'Sections of the text',
    preamble: 'Title and preamble',
    intro:
      'The text below is the original’s, in Chinese and unaltered; line numbers are those of the source file.',
    lineLabel: (line) => `Line ${line} of the source`,
    seeTable: 'The figures are in the table above.',
    table: 'Table in the text',
  },
  neighbours: {
    label: 'Other years',
    all: 'All reports of this agency',
  },
};
