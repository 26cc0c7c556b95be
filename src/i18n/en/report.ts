import type { report as zh } from '../zh/report.ts';
import { countOf } from './countOf.ts';

export const report: typeof zh = {
  title: (name, year) => `${name}, ${year}: disclosure data`,
  citedAs: (name, year) => `${name}: annual report on open government information for ${year}`,
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
      `${k} disclosed in full or in part (the outcomes do not add up to the total handled)`,
    licensing: (n) => `${countOf(n, 'licensing decision')} made`,
    disputes: (n) => `${countOf(n, 'reconsideration or lawsuit', 'reconsiderations and lawsuits')}`,
    disputesInDispute: 'totals of reconsiderations and lawsuits that differ from their parts',
    join: '; ',
    end: '.',
    transcribed: ' Transcribed by hand; not yet compared with the original.',
    names: {
      received: 'requests received',
      handled: 'requests handled',
      rate: 'disclosed in full or in part',
      licensing: 'licensing decisions',
      disputes: 'reconsiderations and lawsuits',
    },
    uncertain: (items) => `The source gives no certain number for: ${items}.`,
  },
  head: {
    heading: 'Key figures',
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
    same: 'no change',
    points: (n) => `${n} percentage points`,
    before: (year, text) => `${year}: ${text}`,
    tooFew: 'fewer than 10: no percentage',
    nothingHandled: 'nothing was handled, so there is no rate',
    inDispute: (sum) => `not computed: ${sum}`,
    wasInDispute: 'outcomes do not add up to the total',
    partsDiffer: 'not computed: a total differs from its parts',
    none: {
      'no-earlier': 'The collection has no earlier report of this agency to compare with.',
      'other-scope':
        'The agency’s earlier reports have a different scope, or state none, so they are not compared.',
    },
    beforeTranscribed: (year) => ` The numbers for ${year} were transcribed by hand.`,
    compared: (year) =>
      `Changes are from the ${year} report; no percentage is given from a base under 10 or across a break.`,
  },
  changes: {
    heading: 'What else changed',
    intro: (year, smallest, added) =>
      `Apart from the key figures: items that changed by ${smallest} or more since ${year}, at most five, the largest relative change first, with ${added} added to both years so that a change of a few does not come before one of hundreds.`,
    nothing: (year, smallest) =>
      `Apart from the key figures, nothing changed by ${smallest} or more since ${year}.`,
    item: 'Item',
    change: 'Change',
    inGroup: (group, item) => `${group}: ${item}`,
  },
  contents: {
    label: 'On this page',
    head: 'Key figures',
    changes: 'Changes',
    issues: 'Open findings',
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
    sourceLink: 'Page where it was published',
    noSource: 'original web address not known',
    file: 'Archived file',
    sha: 'SHA-256',
  },
  source: {
    heading: 'Source',
    title: (name, year) => `${name}, ${year}: source text`,
    description: (name, year) =>
      `${name}, ${year}: the text of the disclosure report, in Chinese, line by line, each number linked to the cell read from it.`,
    intro:
      'The Chinese text from which the numbers were read, unaltered, with line numbers. A number with a dotted underline links to the cell on the report page that was read from it.',
    published: 'Page where the original was published',
    whole: 'Whole page',
    close: 'Close',
    moves: {
      ArrowLeft: 'Cell to the left',
      ArrowUp: 'Cell above',
      ArrowDown: 'Cell below',
      ArrowRight: 'Cell to the right',
    },
    download: 'Download the archived file',
    join: ', ',
    lines: 'Source, line by line',
    copyCell: 'Copy link to this number',
    cite: 'Cite this number',
    citeCell: (style) => `Copy citation: ${style}`,
    meaning: (status) => `What “${status}” means`,
    rule: (rule) => `Rule ${rule}`,
    printed: {
      title: (name, year) => `${name}, ${year}: source text`,
      description: (name, year) =>
        `${name}, ${year}: the text of the disclosure report, in Chinese, in the paragraphs and tables of the original, each number linked to the cell read from it, and the original file.`,
      intros: {
        text: '',
        transcription: '',
        page: 'The original is a web page; it is archived unaltered and can be downloaded. Below is its Chinese text in the paragraphs and tables of the original, without its styling. A number with a dotted underline links to the cell on the report page that was read from it.',
        word: 'The original is a Word file; it is archived unaltered and can be downloaded. Below is its Chinese text in the paragraphs and tables of the original, without its styling. A number with a dotted underline links to the cell on the report page that was read from it.',
        pdf: 'The original is a PDF; it is archived unaltered and can be downloaded. Below is its Chinese text in the paragraphs and tables of the original, without its styling. The number of a page opens that page of the original; a number with a dotted underline links to the cell on the report page that was read from it.',
      },
      download: 'Download the original file',
      lines: 'Source, as the original sets it',
    },
    transcribed: {
      heading: 'This site’s transcription, not the original',
      title: (name, year) => `${name}, ${year}: this site’s transcription`,
      description: (name, year) =>
        `${name}, ${year}: the numbers of the disclosure report as this site transcribed them by hand, not the original; each line names its place on the form.`,
      intro:
        'This is not the original: these are the numbers of the published report as this site copied them by hand: the line of the file, the name of the place on the form, and what was typed in. A number links to its cell on the report page. Compare the original before relying on one.',
      published: 'Original: the page that published the report',
      download: 'Download the transcription',
      showLines: 'Show the lines of the file as well',
      columns: {
        line: 'Line',
        place: 'Place on the form',
        value: 'Typed in',
        raw: 'Line of the file',
      },
      lines: 'Transcribed by this site, not the original',
      mark: 'transcribed',
    },
  },
  transcription:
    'Only the tables of this report were transcribed, by hand; for its text, in Chinese, see the original. ',
  transcriptionLink: 'Open the original',
  confidence: {
    heading: 'How much was read',
    intro: (total) => `The statutory tables have ${total} cells, each with exactly one status: `,
    count: (n) => countOf(n, 'cell'),
    mapLabel: 'Map of the status of every cell',
    mapText:
      'Each square is a cell: proactive disclosure first, then requests, then reconsideration and litigation.',
    nonZero: 'above 0',
    zero: 'equal to 0',
    whole: 'all read exactly as printed.',
    wholeTranscribed:
      'all read from this site’s transcription; only the original tells whether that has slips.',
  },
  issues: {
    heading: 'What the checks left open',
    none: 'The checks found nothing failed or in question, and reading left no doubts.',
    intro:
      'Please note the following. “Fails” and “in question” are outcomes of the checks; the rest arose in reading. Everything is left as the file has it.',
    levels: { error: 'Problem', warning: 'Question', note: 'Note' },
    doubts: { source: 'as printed', reading: 'possibly misread' },
    cells: 'Cells:',
    more: (count) => ` and others, ${count} cells in all`,
  },
  tables: {
    heading: 'Statutory tables',
    intro:
      'Laid out as on the form. Choose a number to open the source beside it, at its place; arrow keys move to the next number, and the source follows.',
    introTranscribed:
      'Laid out as on the form. Choose a number to open this site’s transcription (not the original) beside it, at its line; arrow keys move to the next number, and the transcription follows.',
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
      `${countOf(count, 'cell')} recovered by cross-check (rule ${rule}): the source is misaligned or damaged here, and only one reading satisfies the sums.`,
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
  printed: (address, version) => `Printed from ${address}, data ID ${version}.`,
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
    intros: {
      text: 'The original text, in Chinese and unaltered; line numbers are those of the source file.',
      transcription:
        'The original text, in Chinese and unaltered; line numbers are those of the source file.',
      page: 'The text of the original web page, in Chinese and unaltered.',
      word: 'The text of the original Word file, in Chinese and unaltered.',
      pdf: 'The text of the original PDF, in Chinese and unaltered; a number beside it is that of a page.',
    },
    lineLabel: (line) => `Line ${line} of the source`,
    pageLabel: (page) => `Page ${page} of the source`,
    seeTable: 'The figures are in the table above.',
    table: 'Table in the text',
  },
  neighbours: {
    label: 'Other years',
    all: 'All reports of this agency',
  },
};
