import type { agencies as zh } from '../zh/agencies.ts';
import { countOf } from './countOf.ts';

export const agencies: typeof zh = {
  title: 'Agencies',
  description:
    'The agencies in the collection by province, city and county, with their level, function and the years of their reports.',
  lead: 'Listed by administrative division. Under each name is the scope of its numbers, that is, whose work they count: a district’s total and the figures of one bureau within it are different things.',
  years: 'Years in the collection',
  redirect: {
    title: 'This page has moved',
    titleOf: (name) => `${name}: renamed`,
    former: (name) => `“${name}” is a former name. `,
    one: 'Its page is at:',
    several: 'Its functions passed to these agencies:',
  },
  profile: {
    title: (name) => `${name}: disclosure data`,
    description: (name, years) =>
      `${name}, disclosure reports for ${years}: licensing decisions, requests and their outcomes, disputes.`,
    facts: 'About this agency',
    aliases: 'Also known as',
    formerNames: 'Former names',
    until: ' until ',
    region: 'Region',
    level: 'Level',
    function: 'Function',
    scope: 'Scope',
    scopeVaries: 'varies from year to year; see each report',
    code: 'Division code',
    reports: 'Annual reports',
    reportList: 'Annual reports and their main figures',
    year: 'Year',
    form: 'Form',
    published: 'Published',
    received: 'Requests received',
    licensing: 'Licensing decisions',
    findings: 'Open findings',
    noFindings: 'none',
    open: (year) => `${year} report`,
    unknown: 'not known',
    oneYear: 'Only one year of data',
    covered: (count, first, last) => `${count} years of reports: ${first}–${last}`,
    missing: (years) => ` The collection has no report for ${years}.`,
    openFindings: (told) =>
      told === ''
        ? 'The checks found nothing that fails or is in question.'
        : `The checks of all reports: ${told}, listed below and on each report’s page.`,
    numbers: 'The numbers',
    peers: 'Similar agencies',
    peersText:
      'Agencies with the same function at the same level, in order of division code. This is not a ranking: responsibilities differ from place to place, and more is not better.',
    fewPeers: (count) =>
      `The collection has ${countOf(count, 'agency', 'agencies')} with this function, level and scope; with fewer than 3, no comparison is drawn.`,
    nearest: (shown, all) =>
      `The ${shown} of ${all} whose division codes are nearest; the others are in the directory and in the comparisons.`,
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
    noPeers: 'The collection has no other agency with the same function at the same level so far.',
    alike: 'Same function, same level',
    otherScope: 'Same function, same level, another scope',
    elsewhere: 'Same function, other levels',
    elsewhereText:
      'Agencies at other levels have different responsibilities. They are listed for reference, not for comparison.',
    sameRegion: 'Other agencies in the same place',
    newest: 'latest year',
    thisOne: 'this agency',
    newestReport: (year) => `Latest report: ${year}`,
  },
};
