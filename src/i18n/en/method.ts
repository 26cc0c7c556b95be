import type { method as zh } from '../zh/method.ts';
import { countOf } from './countOf.ts';

export const method: typeof zh = {
  title: 'Method: how numbers are read, joined, computed and checked',
  description:
    'How the reports are read: the seven statuses of a cell, how the two forms join, the formula of each measure, the checks, the glossary, how to cite.',
  heading: 'Method',
  lead: 'Where every number comes from, how it is read, and when no number is given. There is one set of rules, the same for all agencies.',
  source: {
    id: 'source',
    heading: 'Where the reports come from',
    paragraphs: [
      'Article 49 of the Regulations on Open Government Information requires departments of governments at county level and above to publish the report for the previous year by 31 January, and the offices in charge of open government information to publish that of the whole government by 31 March. Article 50 sets out what a report contains.',
      'The national office for open government information has prescribed two forms: one for the reports for 2019 and 2020, another for those since 2021. Reports before 2019 followed a different format that cannot be joined to these and are not included.',
      'Files in the collection are kept as they are, identified by their SHA-256, and never altered. Scans, and web pages that cannot be copied, are transcribed by hand cell by cell; such reports are marked.',
    ],
  },
  reading: {
    id: 'reading',
    heading: 'How numbers are read',
    steps: [
      'Find the six sections of the report and its three statutory tables, and note where each cell stands in the source file.',
      'Identify each cell of the form by its row and column labels. Labels vary, and some are misprinted: a character or two wrong is forgiven, but a label that could belong to either of two rows is assigned to neither.',
      'Copy each number as printed; full-width digits, thousands separators and stray spaces are understood. An empty cell is recorded as empty, a mark as a mark.',
      'Where a table is misaligned or damaged, every possible reading is tried against the sums of the form. If only one satisfies them, the cells are “recovered by cross-check”; if several do, they are “ambiguous”.',
      'No language model is used at any step. The same file gives the same result, and anyone can repeat it.',
    ],
  },
  statuses: {
    id: 'statuses',
    heading: 'Seven statuses',
    intro:
      'Each cell has exactly one status, the same on pages, in tables and in the data. Reports transcribed by hand have the same statuses and are never called “as printed”: tables, charts and every row of data say that they were transcribed (basis is transcription), and only the original tells whether they are so printed.',
    caption: 'The statuses of a cell and what they mean',
    columns: { sample: 'In a table', name: 'Status', code: 'In the data', meaning: 'Meaning' },
    figures: {
      intro: 'Figures, the tables beside them and their files have some more:',
      caption: 'Further statuses of a value in a figure',
    },
  },
  join: {
    id: 'forms',
    heading: 'How the two forms join',
    intro:
      'The form changed between 2020 and 2021. What can be joined is joined, with the break marked; what cannot be is kept apart and never shares a line.',
    caption: 'Which items of the two forms can be joined',
    columns: { item: 'Item', before: '2019–2020', after: 'Since 2021', rule: 'Join' },
    notices: 'Prescribed by',
    rows: [
      {
        item: 'Administrative licensing, penalties, coercion',
        before: 'Items in the prior year, change, decisions made',
        after: 'Decisions made',
        rule: 'Decisions made join, with a break mark. Items count entries on a list, a different unit, and do not join.',
      },
      {
        item: 'Rules, administrative normative documents',
        before: 'Newly made, newly disclosed, total disclosed',
        after: 'Issued this year, repealed this year, in force',
        rule: 'Do not join.',
      },
      {
        item: 'Administrative and institutional fees',
        before: 'Number of items',
        after: 'Amount (CNY 10,000)',
        rule: 'Do not join.',
      },
      {
        item: 'Other external administrative services, centralised government procurement',
        before: 'On the form',
        after: 'Not on the form',
        rule: 'Discontinued in 2021.',
      },
      {
        item: '(6) Otherwise handled',
        before: 'One row',
        after: 'Three rows',
        rule: 'Join on the sum. Reports since 2021 that still print one row are read as one row.',
      },
      {
        item: 'Other rows of the table of requests; table of reconsideration and litigation',
        before: 'Same',
        after: 'Same',
        rule: 'Join.',
      },
    ],
    litigation:
      'The table of disputes also changed meaning in 2024: since 1 January 2024, anyone contesting a refusal to disclose must first apply for reconsideration, so the change in law itself lowers the number “sued directly”. That is not a fall in disputes.',
  },
  measures: {
    id: 'measures',
    heading: 'Measures and formulas',
    intro: 'Each measure has one definition, used throughout the site; n is the denominator.',
    rules: [
      'Every percentage is shown with its count and total beside it (such as 3/7).',
      'Where the denominator is 0, or any part has no certain number, the measure is undefined and shown as “—”: neither 0% nor 100%.',
      'Where a measure’s numbers belong to a sum of the form that does not hold in the source, it is not computed but shown as “—” with the reason: nobody can say which number is wrong.',
      'Where n is under 10, no percentage is given and nothing is compared.',
      'A prior-year value worked out from the text of a report is an estimate: it has a hollow mark and its own status, and is never mixed with numbers printed in the tables.',
    ],
    caption: 'The formula of each measure',
    columns: { name: 'Measure', formula: 'Formula', sums: 'Checks that must hold' },
  },
  checks: {
    id: 'checks',
    heading: 'How reports are checked',
    intro:
      'Every report is tested against these rules. Only A1 is printed on the form, as its cross-check rule; the others follow from arithmetic and are not official.',
    after:
      'Where a cell is missing, a rule cannot be decided; that is not a failure. Numbers that fail are published as they are, and we say which of two it is: the source’s own numbers do not add up, or we may have misread them.',
    caption: 'Cross-check rules',
    columns: { id: 'Rule', rule: 'Equation', over: 'Applies to' },
    over: {
      A1: (n) => `${countOf(n, 'column')} of the requests table; printed on the form`,
      A2: (n) => `${countOf(n, 'column')} of the requests table`,
      A3: (n) => `${countOf(n, 'row')} of the requests table`,
      A4: (n) => `${countOf(n, 'block')} of the disputes table`,
    },
    equals: ' = ',
    plus: ' + ',
    groupSum: (label) => `${label} (sum of its rows)`,
  },
  glossary: {
    id: 'glossary',
    heading: 'Glossary',
    intro:
      'Terms used in the reports and on this site. “Art.” refers to the Regulations on Open Government Information (revised 2019) unless another law is named.',
  },
  never: {
    id: 'never',
    heading: 'What we never do',
    items: [
      'Count a blank, a mark or a missing cell as 0, or fill it with an average or last year’s number.',
      'Correct the numbers of a source. Where they do not add up, we say so.',
      'Add numbers of different scopes; where they appear together, the scope is stated and no comparison is made.',
      'Rank or score agencies by volume.',
      'Draw a line across a break or a missing year.',
      'Have a language model guess a number.',
    ],
  },
  cite: {
    id: 'cite',
    heading: 'How to cite',
    text: 'To cite one number, give the agency, the year, the item and the address of the page; every cell has its own address. For example:',
    example: (name, year, item, value) =>
      `${name}, annual report on open government information for ${year}, “${item}”: ${value}. Gongkai Youshu, `,
    more: 'To cite a whole chart or table, use the address of the CSV or JSON below it and give the date of access. The names and addresses of cells and figures do not change.',
  },
  licence: {
    id: 'licence',
    heading: 'Licence',
    text: 'The reports are official documents that agencies must by law make public; under Article 5 of China’s Copyright Law such documents are generally held to be outside its protection. The code of this site is published under the MIT licence. If you use the data, keep the status column: without it, blanks will be mistaken for 0.',
    data: 'The data extracted by this site are under Creative Commons Attribution 4.0 International (CC BY 4.0); see ',
    dataLink: 'the licence of the data',
  },
  errors: {
    id: 'errors',
    heading: 'If you find an error',
    tell: { before: 'Please ', link: 'report it here', after: ' and give three things:' },
    byContact: 'Please use the contact at the foot of this page, and give three things:',
    nowhere:
      'This site publishes no address for corrections. Please write to the organisation or person that provides it, and give three things:',
    what: [
      'the address of the number: that of the report page, if possible with the cell at the end, such as /agencies/370405-approval-services/2023/#licensing.decisions;',
      'what this site shows;',
      'what you read in the source, with its web address if you have it.',
    ],
    how: [
      'If we misread the source, the program is fixed and the case is added to its tests, so that it does not happen again.',
      'If the source is ambiguous, illegible or incomplete, a curator compares the original and records a reading beside the report, with who, when and why, in ',
      'If the source itself is wrong, the number stays as printed and is marked as not adding up.',
    ],
    reportPage: 'Report an error',
    reportUnset: 'If you find an error',
    subject: (page) => `Correction: ${page}`,
    asked: ['This site shows: ', 'The source says: '],
  },
};
