import type { compare as zh } from '../zh/compare.ts';

const SCOPE = {
  title: 'Numbers with different scopes are not comparable',
  text: '“Whole area” adds up all departments and lower-level governments; “this agency” counts only its own work. The two can be neither compared nor added.',
};

export const compare: typeof zh = {
  before: 'Before you read the numbers',
  groups: 'The six groups',
  others: 'Other comparisons',
  names: {
    licensing: 'Licensing',
    outcomes: 'Outcomes of requests',
    requests: 'Requests received',
    disputes: 'Reconsideration and lawsuits',
    reasons: 'Why requests were not granted',
  },
  licensing: {
    title: 'Administrative licensing: decisions by agency and year',
    description:
      'Administrative licensing decisions as each agency reports them, year by year, with differences of scope and form noted.',
    heading: 'Administrative licensing decisions',
    lead: 'Section 2 of the annual report asks every agency how many licensing decisions it made in the year. Here they stand side by side, unranked.',
    caveats: [
      {
        title: 'Volume is not performance',
        text: 'More decisions may mean that more matters were transferred to an agency, that one matter is counted as several, or that it serves more people. A district’s approval bureau can report more than that of a neighbouring city. The numbers describe; they do not grade.',
      },
      SCOPE,
      {
        title: 'The form changed in 2021',
        text: 'Besides decisions made, the form for 2019 and 2020 asked for items in the prior year and their change. Those count entries on a list, a different unit, and are left out here. Mind the break when comparing 2020 with 2021.',
      },
      {
        title: 'Left blank is not 0',
        text: 'Agencies without licensing powers mostly report 0. A place left empty is shown as “left blank” and never counted as 0.',
      },
    ],
  },
  outcomes: {
    title: 'Outcomes of requests: six groups by agency and year',
    description:
      'How each agency disposed of requests for government information, in the six statutory groups, as counts and shares with sample sizes.',
    heading: 'Outcomes of requests',
    lead: 'Every request for government information that an agency handles ends in one of six groups of outcomes. They are shown here in the order of the statutory form, by agency and year.',
    caveats: [
      {
        title: 'No percentages from small numbers',
        text: 'Many agencies handle only a few requests a year. Below 10, only counts are given and no shares are drawn; every share is shown with the numbers behind it.',
      },
      {
        title: '“Not disclosed” does not mean wrongly refused',
        text: 'State secrets and third-party rights, among others, are lawful grounds; “unable to provide” mostly means that the agency never held the information. Shares depend on what was asked for and say nothing on their own about compliance with the law.',
      },
      {
        title: 'The denominator is what was handled',
        text: 'Shares are of all requests handled in the year, row (7) of the form, not of those newly received. Where none was handled there is no rate; “—” is shown.',
      },
      {
        title: '“Otherwise handled”: three rows added up as one',
        text: 'It was one row on the form for 2019 and 2020 and has been three since 2021. Here the three are added together.',
      },
    ],
  },
  reasons: {
    title: 'Why requests were not granted, by agency and year',
    description:
      'Every ground on which a request for government information was not granted, as each agency reports it: counts and shares by agency and year, what the rules say of it, and what an applicant may do.',
    heading: 'Why requests were not granted',
    lead: 'The statutory form parts requests that were not granted into four groups (not disclosed, unable to provide, not processed, otherwise handled), and these by ground. They are listed here in the order of the form, by agency and year; below, what the rules say of each ground, and what an applicant may do.',
    caveats: [
      {
        title: 'A ground is not a wrong',
        text: 'Each of these is a way of handling that the rules allow. Reports give counts, not cases: whether one request was handled rightly can’t be seen from them.',
      },
      {
        title: 'No percentages from small numbers',
        text: 'The denominator is all requests handled in the year. Below 10, only counts are given; the same holds where the six groups do not add up to the total.',
      },
      {
        title: '“Otherwise handled” is one row or three',
        text: 'The form for 2019 and 2020 has one row, that since 2021 has three, and some agencies print one to this day. They stand as printed.',
      },
    ],
    grounds: {
      id: 'grounds',
      heading: 'What the rules say of each ground',
      intro:
        'In short, and translated: the Chinese text alone counts. It can be found in the national database of laws (flk.npc.gov.cn).',
      source: 'Source',
    },
    remedies: {
      id: 'remedies',
      heading: 'What an applicant may do',
      items: [
        {
          title: 'Read the reply',
          text: 'An agency that does not disclose has to give its reasons. Where the reply does not say how and until when it may be contested, the agency can be asked.',
          source: 'Regulations on Open Government Information, Art. 36',
        },
        {
          title: 'Complain',
          text: 'Whoever finds that an agency did not disclose or reply as it must may complain to the agency above it or to the authority in charge of open government information.',
          source: 'Regulations on Open Government Information, Art. 47 and 51',
        },
        {
          title: 'Administrative reconsideration: within 60 days',
          text: 'Within 60 days of knowing of the act (or of when one should have known). Since 1 January 2024, whoever contests a refusal to disclose must first apply for reconsideration, and may sue over its decision.',
          source: 'Administrative Reconsideration Law (revised 2023), Art. 20 and 23(1)(4)',
        },
        {
          title: 'Lawsuit',
          text: 'Within 15 days of receiving the decision on reconsideration; where the law allows a direct suit, within six months of knowing of the act (or of when one should have known).',
          source: 'Administrative Litigation Law, Art. 45 and 46',
        },
      ],
      note: 'This is general information, no legal advice: what the reply, the decision and the law say of time limits counts.',
    },
  },
  requests: {
    title: 'Requests received, by agency and year',
    description:
      'Requests for government information newly received, as each agency reports them, year by year, with the scope noted.',
    heading: 'Requests for information newly received',
    lead: 'The first line of section 3 of the annual report is the number of requests newly received in the year. How many arrive depends on the public, not on the agency.',
    caveats: [
      {
        title: 'A count is not a verdict',
        text: 'Many requests may mean a large population, many land and housing takings, or a request channel that works well. The numbers describe; they do not grade.',
      },
      SCOPE,
    ],
  },
  disputes: {
    title: 'Reconsideration and lawsuits, by agency and year',
    description:
      'Administrative reconsiderations and lawsuits over open government information, by kind and together, as each agency reports them, with changes in law and scope noted.',
    heading: 'Reconsideration and lawsuits over disclosure',
    lead: 'Section 4 of the annual report counts administrative reconsiderations (a review by a higher authority) and lawsuits. Here are the totals for reconsideration, for suits brought directly and for suits after reconsideration, and last all of them together.',
    caveats: [
      {
        title: 'Since 2024, reconsideration comes before a lawsuit',
        text: 'Since 1 January 2024, anyone contesting a refusal to disclose must first apply for reconsideration. The change in law itself raises reconsiderations and lowers direct suits, so neither should be compared directly with earlier years.',
      },
      {
        title: 'Being contested does not mean the agency erred',
        text: 'The total includes cases upheld, corrected, concluded otherwise and still pending. The tables of each report show how they ended.',
      },
    ],
  },
  trends: {
    title: 'Trends: the same agency, year by year',
    description:
      'Licensing decisions, requests received and disclosure rates over the years; lines break where the form changed or a year is missing.',
    heading: 'Trends over the years',
    lead: 'One agency, one scope and one item, year by year. An agency with a single year of data has a single point and no line.',
    caveats: [
      {
        title: 'The form changed between 2020 and 2021',
        text: 'Items that can be joined are joined, with the break marked; items with a different name or unit are kept apart and never share a line.',
      },
      {
        title: 'A missing year breaks the line',
        text: 'No line is drawn, and nothing estimated, across a year that is not in the collection. A place left empty is shown as “left blank”, not as 0.',
      },
      {
        title: 'Since 2024, reconsideration comes before a lawsuit',
        text: 'Since 1 January 2024, anyone contesting a refusal to disclose must first apply for reconsideration, so the change in law itself lowers the number “sued directly”.',
      },
      {
        title: 'Up or down is not better or worse',
        text: 'Transferred responsibilities, matters split or merged and different ways of counting all make numbers jump. No percentage change is given from a base under 10.',
      },
    ],
  },
};
