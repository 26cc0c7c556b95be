import type { agencies as zh } from '../zh/agencies.ts';
import { countOf } from './countOf.ts';

export const agencies: typeof zh = {
  title: 'Agencies',
  description:
    'The agencies in the collection by province, city and county, with their level, function and the years of their reports.',
  lead: 'In the order of China’s administrative divisions. Under each name stands whose work its numbers count: the total for a whole district and the figures of one bureau in it are different things.',
  years: 'Years in the collection',
  moved: {
    title: 'This page has moved',
    titleOf: (name) => `${name}: renamed`,
    former: (name) => `“${name}” is a former name. `,
    one: 'Its page is at:',
    several: 'These agencies took over from it:',
  },
  profile: {
    title: (name) => `${name}: disclosure data`,
    description: (name, years) =>
      `${name}, disclosure reports for ${years}: licensing decisions, requests and what became of them, disputes.`,
    facts: 'About this agency',
    aliases: 'Also known as',
    formerNames: 'Former names',
    until: ' until ',
    region: 'Region',
    level: 'Level',
    function: 'Function',
    scope: 'Scope',
    scopeVaries: 'differs from year to year; see each report',
    code: 'Division code',
    reports: 'Annual reports',
    reportList: 'Annual reports and their main figures',
    year: 'Year',
    form: 'Form',
    published: 'Published',
    received: 'Requests received',
    licensing: 'Licensing decisions',
    issues: 'Questions',
    issueCount: (count) => (count === 0 ? 'none' : String(count)),
    open: (year) => `${year} report`,
    unknown: 'not known',
    oneYear: 'Only one year of data',
    covered: (count, first, last) => `${count} years of reports: ${first}–${last}`,
    missing: (years) => ` The collection has no report for ${years}.`,
    openIssues: (count) =>
      count === 0
        ? 'Checking the reports left no open questions.'
        : `Checking the reports left ${countOf(count, 'open question')}, listed on the page of each report.`,
    numbers: 'The numbers',
    peers: 'Similar agencies',
    peersText:
      'Agencies with the same function at the same level, in the order of their division codes. This is no ranking: duties are divided differently from place to place, and more is not better.',
    fewPeers: (count) =>
      `The collection has ${countOf(count, 'agency', 'agencies')} of the same function, level and scope: fewer than 3 are too few to compare.`,
    strips: {
      others: (count) => `the other ${countOf(count, 'agency', 'agencies')}`,
      none: 'no number',
      own: (value, year) => `this agency: ${value} (${year})`,
      dot: (name, year, value) => `${name}, ${year}: ${value}`,
      described: (figure, count, own, zeros, none) =>
        `${figure}: a dot for each of ${count} agencies; ${zeros} are 0 and ${none} have no number; this agency: ${own}. Every number is in the table below.`,
      agency: 'Agency',
    },
    contact: 'Contact',
    contactOf: (year) => `from the report for ${year}`,
    noPeers: 'The collection has no other agency with the same function at the same level yet.',
    alike: 'Same function, same level',
    otherScope: 'Same function, same level, another scope',
    elsewhere: 'Same function, other levels',
    elsewhereText:
      'Agencies at another level have other duties. They are listed to be found, not to be compared.',
    sameRegion: 'Other agencies in the same place',
    newest: 'latest year',
    thisOne: 'this agency',
    newestReport: (year) => `Latest report: ${year}`,
  },
};
