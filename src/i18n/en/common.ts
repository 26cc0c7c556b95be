import type { common as zh } from '../zh/common.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const common: typeof zh = {
  siteName: 'Gongkai Youshu',
  skip: 'Skip to content',
  navLabel: 'Main',
  nav: {
    agencies: 'Agencies',
    compare: 'Compare',
    trends: 'Trends',
    quality: 'Checks',
    data: 'Data',
    method: 'Method',
  },
  otherLanguage: '中文',
  glossary: 'Glossary',
  breadcrumbLabel: 'Breadcrumb',
  onThisPage: 'On this page',
  year: (year) => `${year}`,
  years: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  reportOf: (year) => `annual report for ${year}`,
  unitJoin: (number, unit) => `${number} ${unit}`,
  listJoin: ', ',
  stop: '.',
  colon: ': ',
  regionJoin: ' › ',
  scopes: {
    agency:
      'The numbers count this agency’s own work alone, without subordinate bodies or other departments.',
    region:
      'The numbers count the whole area: its government, all departments and the governments below it together.',
    'government-and-office': 'The numbers count the government and its general office together.',
    unknown: 'The report does not say whose work its numbers count.',
  },
  forms: { '2019': '2019 form', '2021': '2021 form' },
  date: (year, month, day) => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
  footer: {
    about:
      'Gongkai Youshu turns the annual reports that Chinese administrative agencies publish on open government information into data: every number says whether it was read from its document or transcribed by hand, and leads back to where it is from. It is not a government website and publishes nothing on behalf of any agency.',
    reports:
      'The reports are official documents that agencies must by law make public; when quoting one, name the agency and the year. ',
    code: 'The code is published under the MIT licence.',
    method: 'How numbers are read and cited, and how to report an error: ',
    methodLink: 'Method',
  },
  operator: {
    runBy: (name) => `This site is run by ${name}.`,
    contact: 'Contact: ',
    noOperator: 'This site does not say who runs it.',
    noContact:
      'No contact is given: please use the channels that they publish themselves; where a number is in doubt, the report that the agency published decides.',
    neither:
      'This site does not say who runs it or how to reach them. Please ask whoever gave you its address; where a number is in doubt, the report that the agency published decides.',
  },
  notFound: {
    title: 'No such page',
    description: 'There is no page at this address.',
    text: 'Part of the address may be missing, or the report may not be in the collection yet. The list of agencies is a good place to start.',
    link: 'All agencies',
  },
};
