import type { overview as zh } from '../zh/overview.ts';
import { countOf } from './countOf.ts';

export const overview: typeof zh = {
  title: 'Gongkai Youshu: China’s open government reports as data',
  description:
    'Annual reports of Chinese agencies on open government information, read into data: every number has a status, says whether it was read from its document or typed by hand, and leads back to where it is from.',
  heading: ['Published every year,', 'read cell by cell,', 'each with its origin'],
  lead: 'By law every administrative agency in China publishes a yearly report on open government information; here the scattered reports become data. A number read from a document leads back to its line; a number typed by hand says so.',
  facts: {
    agencies: 'agencies',
    reports: (read, typed) =>
      typed === 0
        ? 'reports, all read from their documents'
        : `reports: ${read} read from a document, ${typed} typed by hand`,
    cells: 'cells of statutory tables',
    plain: (k, n) =>
      `of the cells of reports read from a document were read as it has them, nothing inferred (${k}/${n})`,
  },
  specimen: {
    heading: 'Where a number comes from',
    from: 'Report',
    place: 'Place',
    status: 'Status',
    link: 'See this cell in its table',
  },
  findings: {
    heading: 'Three places worth a look',
    intro: 'Computed from the reports in the collection; they change as it grows.',
    transcribed: 'From a transcription by hand: only the original tells whether it has slips.',
    sum: { heading: 'The largest gap in a sum' },
    change: { heading: 'The largest one-year change in requests' },
    changeText: (year, before, now) =>
      `${countOf(now, 'request')} newly received, after ${before} in ${year - 1}.`,
    unsure: { heading: 'The hardest report to read' },
    unsureText: (count) =>
      `${countOf(count, 'cell')} with several possible readings or none: no number is taken, and every reading is listed.`,
  },
  ways: {
    heading: 'Where to start',
    agencies: {
      title: 'Find an agency',
      text: 'By province, city and county: a page for every agency and for every report.',
    },
    compare: {
      title: 'Side by side',
      text: 'One figure across agencies and years, with its scope and the limits of comparison.',
    },
    trends: {
      title: 'Year by year',
      text: 'One agency over the years. Lines break where the form changed or a year is missing.',
    },
  },
  coverage: {
    heading: 'What is in the collection',
    intro: 'One row per agency, one column per reporting year. Choose a year to open its report.',
    caption: 'Reports in the collection, by agency and year',
    agency: 'Agency',
    absent: 'not in the collection',
    key: 'A gap means that the report for that year is not in the collection yet, not that there was none. Reports marked “transcribed” were typed by hand. The number beside a flag counts the open findings of the checks: what fails and what is in question, which is no error. Reports for 2019 and 2020 use the older form.',
  },
  trust: {
    heading: 'How numbers are read, and how far to trust them',
    text: 'No language model is used: the reports are read only by the rows, columns and sums of the statutory tables, and the same file always gives the same result. Reports typed by hand are never called “as printed”: they say that they were transcribed. Each cell has exactly one status:',
    link: 'The full method: reading, scope and formulas',
  },
  newest: {
    heading: 'Latest reports',
    published: { before: 'Published ', after: '' },
    unknownDate: 'Date of publication not known',
  },
  reuse: {
    heading: 'Using the data',
    text: 'Below every chart are a table, a CSV and a JSON file with the same content. The reports are official documents and free to use; when quoting them, give the agency, the year and the address of the page. Check the scope first: the total of a district and the figures of one department can be neither added nor compared.',
    link: 'Download all the data',
  },
};
