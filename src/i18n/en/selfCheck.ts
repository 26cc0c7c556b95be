import type { selfCheck as zh } from '../zh/selfCheck.ts';

const sums: (typeof zh)['findings']['sums'] = {
  A1: (name, left, right, difference) =>
    `Column “${name}”: item 1 (newly received) plus item 2 (carried over from last year) must equal item 3, total (handled), plus item 4 (carried over to next year): ${left} ≠ ${right}, a difference of ${difference}.`,
  A2: (name, left, right, difference) =>
    `Column “${name}”: the total in row (7) of item 3 must equal the sum of rows (1) to (6): ${left} ≠ ${right}, a difference of ${difference}.`,
  A3: (name, left, right, difference) =>
    `Row “${name}”: the total must equal natural persons plus all kinds of organisations: ${left} ≠ ${right}, a difference of ${difference}.`,
  A4: (name, left, right, difference) =>
    `“${name}”: the total must equal upheld, corrected, other outcome and pending together: ${left} ≠ ${right}, a difference of ${difference}.`,
  A5: (name, left, right, difference) =>
    `Column “${name}”: carried over from last year must equal what last year’s report carried over to the next: ${left} ≠ ${right}, a difference of ${difference}.`,
};

export const selfCheck: typeof zh = {
  title: 'Check a report before it is published',
  description:
    'Reads an annual report on open government information in your own browser and checks its sums, its text against its tables, and its dates. The file never leaves your computer.',
  heading: 'Check a report before it is published',
  lead: 'Give the finished report and see at once how its three tables were read, what does not add up, and which cell to look at. Reading and checking happen in your browser; nothing is uploaded.',
  link: 'Check a new report',
  linkText: 'Not published yet? Check it in your own browser first; nothing is uploaded.',
  pick: {
    heading: 'The report',
    label: 'Choose files',
    drop: 'or drop them here, several at once if you like.',
    formats:
      'Word (.docx, .doc), PDF, saved web pages (.html, .mht), text (.txt, .md) and transcriptions (.csv). Scans and photos can’t be read: use the Word file that they were made from.',
    paste: 'No file? Copy the tables and paste them here (from Word, WPS or a web page)',
    pasteHint: 'Copying from the title to the end of the last table gives the most.',
    read: 'Check what was pasted',
    empty: 'Nothing has been pasted yet.',
    pastedName: 'pasted',
    noScript: 'This page needs scripts: please allow them here.',
  },
  privacy: {
    heading: 'The file stays on this computer',
    text: 'Once the page is open, the browser only fetches the reading programs from this site and sends nothing. When they have come, the page works without a network.',
    see: 'See it for yourself',
    steps: [
      'Press the button below to fetch the programs for all formats.',
      'Disconnect from the network (unplug it, switch Wi-Fi off, or use flight mode).',
      'Choose a file: it is read and checked all the same.',
      'Or press F12 and look at the Network panel: reading a file makes no request.',
    ],
    load: 'Fetch all reading programs (about 1.5 MB)',
    loading: 'Fetching…',
    loaded: 'All are here: you can disconnect now.',
    failed: 'Not all could be fetched: check the network and try again.',
    ask: 'One thing alone uses the network later: if you press “Compare with last year’s report”, the browser fetches that year’s numbers from this site, whose server then learns which agency you look at.',
  },
  limits: {
    heading: 'What it does not say',
    text: 'Passing every check only means that the numbers agree with each other and with the text. Whether they are true this page cannot know, and nobody has approved the report by it. Only the rule “item 1 plus item 2 equals item 3 plus item 4” is printed on the form; the others follow from arithmetic and are not official.',
  },
  status: {
    loading: 'Fetching the reading program…',
    reading: (name) => `Reading “${name}”…`,
    done: (files) => (files === 1 ? 'Done: one file.' : `Done: ${files} files.`),
    slow: (seconds) =>
      `Reading this file took more than ${seconds} seconds and was stopped: save it as .docx or export the PDF anew, and try again.`,
    noProgram:
      'The reading program did not start. Check the network, open this page again and retry; if the browser is an old one, use a current Chrome, Edge, Safari or Firefox.',
    broken: (message) => `The program failed on this file and was stopped (${message}).`,
    large: (most) => `The file has more than ${most} MB, as no annual report has.`,
    picture:
      'This is a photo or a picture, and the numbers in its tables can’t be read. Use the Word, WPS or web file that it was made from; if you only have paper, ask its author for the file, or type the numbers into a transcription (.csv).',
  },
  files: {
    heading: 'Files read',
    json: 'What was read (JSON)',
    show: 'Show the result',
    shown: 'shown below',
    refused: 'Not read',
    open: (count) => (count === 1 ? '1 place to check' : `${count} places to check`),
    clear: 'nothing disagrees',
  },
  summary: {
    unknownAgency: '(no agency’s name was read)',
    unknownYear: '(no year was read)',
    unregistered: 'The registry has no such agency; the name is the one printed.',
    form: { '2019': 'form of 2019', '2021': 'form of 2021' },
    read: (numbers, all) => `${numbers} of the form’s ${all} cells hold a number that was read.`,
    checked: (all, holds) => `${all} statements were checked; ${holds} hold.`,
    undecided: (count) =>
      `${count} can’t be decided, because of blanks or for want of a number to compare.`,
    kinds: {
      sums: 'Sums that don’t add up',
      prose: 'Text and tables disagree',
      dates: 'Year and date',
      reading: 'Not read for certain',
      questions: 'Worth another look',
      years: 'Disagrees with last year’s report',
      blanks: 'Cells left blank',
    },
    count: (count) => count,
    cells: (count) => count,
    none: 'Nothing was found to disagree.',
    tablesAlone:
      'Only tables were given, without a title or text: agency, year, date and text were not checked.',
  },
  findings: {
    heading: 'What to check',
    sums,
    left: 'One side',
    right: 'The other',
    others: (count) => (count === 1 ? '1 other is 0' : `${count} others are 0`),
    show: 'Show in the document',
    look: (name) => `Show “${name}” in the document`,
    advice: {
      sums: 'Check the records to see which of these cells is wrong.',
      prose: 'Check the records, and correct the text or the table.',
      dates: 'Correct the date or the title.',
      reading:
        'This could not be read for certain; the report need not be wrong. Compare it with the document, and mend rows that are shifted or cells that are missing.',
      questions: 'Not necessarily wrong; take another look.',
      years: 'Compare with last year’s report and the records.',
    },
  },
  tables: {
    heading: 'The three tables as they were read',
    intro: 'Choose a number to see where it stands in your file.',
    source: 'Your file',
    close: 'Close',
  },
  claims: {
    heading: 'Figures in the text',
    intro: 'Figures read from the text, beside the cells of the tables that they speak of.',
    none: 'No figure was read from the text that could be compared with the tables.',
    columns: {
      quote: 'Text',
      stated: 'Stated',
      cell: 'Item in the tables',
      table: 'Table',
      outcome: 'Result',
    },
    more: (shown, all) => `${shown} of ${all} are listed; the JSON has all.`,
    outcomes: {
      holds: 'agrees',
      fails: 'differs',
      questioned: 'worth another look',
      undecided: 'can’t be decided',
      'not-applicable': 'needs last year’s report',
      none: 'not in the tables',
    },
  },
  blanks: {
    heading: 'Cells left blank',
    intro:
      'Blank does not mean 0: readers can’t tell whether nothing happened or nothing was counted. Where nothing happened, enter 0.',
    none: 'No cell is blank.',
    row: (label, columns) => `${label}: ${columns}`,
    missing: (count) => `Another ${count} cells were not found in the file.`,
  },
  dates: {
    heading: 'Year, date and deadline',
    year: 'Year reported on',
    period: 'Period',
    published: 'Date printed',
    deadline: 'Deadline',
    none: 'not read',
    periodText: (from, to) => `${from} to ${to}`,
    deadlineText: (date, isAgency) =>
      isAgency
        ? `${date} (Art. 49: departments by 31 January)`
        : `${date} (Art. 49: whole governments by 31 March)`,
    late: 'after the deadline',
    early: 'before the period ends',
    inTime: 'in time',
  },
  years: {
    heading: 'Compare with last year’s report',
    text: (name, year) =>
      `Comparing what was carried over, documents in force and large changes needs the ${year} report of ${name} as this site has it. The browser fetches it only when you press the button.`,
    button: 'Compare with last year’s report',
    fetching: 'Fetching last year’s numbers…',
    absent: (name, year) => `This site has no ${year} report of ${name} to compare with.`,
    failed: 'It could not be fetched: check the network and try again.',
    unknown:
      'No agency or year was read, or the registry lacks the agency, so nothing can be compared.',
    otherScope:
      'Last year’s report has another scope (an agency alone, or its whole area): they are not compared.',
    holds: (count) => `${count} statements were compared; none disagrees.`,
    undecided: (count) => `${count} can’t be decided because of blanks.`,
  },
  take: {
    heading: 'Take away',
    print: 'Print the result',
    copy: 'Copy the result',
    copied: 'Copied: paste it where you like.',
    byHand: 'It can’t be copied for you here: select the text below and copy it.',
    markdown: 'The result (Markdown)',
    cells: 'Every cell (CSV)',
    filled: 'The form filled in (.xlsx; sums that fail turn red)',
    blank: 'A blank form (.xlsx; checks as you type)',
    package: 'Package for the corpus (.zip)',
    packageText:
      'Once the report is published, you can give this package to the site: it holds the file and where it comes from.',
    submit: 'Give this report to the site',
    submitSubject: (name, year) => `New report: ${name} ${year}`,
    submitAsked: ['Published at:', 'File: please attach the package or the file itself'],
    noAgency:
      'The registry has no such agency: replace the id in the package by the division code and the function.',
  },
  markdown: {
    title: (name, year) => `${name}, annual report ${year}: what was found`,
    made: 'Made by the self-check page of 公开有数 in a browser; the file was not uploaded.',
  },
  sheet: {
    names: { disclosure: 'Disclosure', requests: 'Requests', disputes: 'Disputes' },
    check: 'Check',
    checkRow: '1 + 2 − 3(7) − 4',
    sumRow: '(7) − sum of rows',
    sumColumn: 'Total − sum of columns',
    note: 'Every “Check” must be 0: what is not turns red and does not add up. Blanks count as 0.',
  },
};
