import { both } from '../both.ts';
import { countOf } from '../countOf.ts';

export const agencies = {
  title: { zh: '机关目录', en: 'Agencies' },
  description: {
    zh: '收录的行政机关，按省、市、县排列，注明层级、职能和已收录的年度。',
    en: 'The agencies in the collection by province, city and county, with their level, function and the years of their reports.',
  },
  lead: {
    zh: '按行政区划排列。数字计的是谁的工作（口径），写在每个机关的名下：同一个地方，政府汇总与某个部门的数字不是一回事。',
    en: 'Listed by administrative division. Under each name is the scope of its numbers, that is, whose work they count: a district’s total and the figures of one bureau within it are different things.',
  },
  years: { zh: '已收录年度', en: 'Years in the collection' },
  /** Where the agencies are too many for one list. */
  places: {
    title: both(
      (name: string) => `${name}的机关`,
      (name) => `Agencies in ${name}`,
    ),
    description: both(
      (name: string) => `收录的${name}行政机关，按行政区划排列，注明层级、职能和已收录的年度。`,
      (name) =>
        `The agencies of ${name} in the collection, by administrative division, with their level, function and the years of their reports.`,
    ),
    lead: {
      zh: '机关较多，按地区分页。点地名看那里的机关。',
      en: 'There are many agencies: each region has a page of its own.',
    },
    counted: both(
      (agencies: string, reports: string) => `${agencies} 个机关，${reports} 份报告`,
      (agencies, reports) => `${agencies} agencies, ${reports} reports`,
    ),
    whole: { zh: '全部机关', en: 'All agencies' },
  },
  redirect: {
    title: { zh: '地址已变更', en: 'This page has moved' },
    titleOf: both(
      (name: string) => `${name}：已改称`,
      (name) => `${name}: renamed`,
    ),
    former: both(
      (name: string) => `“${name}”是曾用名。`,
      (name) => `“${name}” is a former name. `,
    ),
    one: { zh: '页面在：', en: 'Its page is at:' },
    several: { zh: '它的职能由以下机关分别接续：', en: 'Its functions passed to these agencies:' },
  },
  profile: {
    title: both(
      (name: string) => `${name}：政府信息公开年报数据`,
      (name) => `${name}: disclosure data`,
    ),
    description: both(
      (name: string, years: string) =>
        `${name}政府信息公开年报（${years}）的数据：行政许可、申请与办理结果、复议诉讼。`,
      (name, years) =>
        `${name}, disclosure reports for ${years}: licensing decisions, requests and their outcomes, disputes.`,
    ),
    facts: { zh: '基本情况', en: 'About this agency' },
    aliases: { zh: '又称', en: 'Also known as' },
    formerNames: { zh: '曾用名', en: 'Former names' },
    until: { zh: ' 用至 ', en: ' until ' },
    region: { zh: '地区', en: 'Region' },
    level: { zh: '层级', en: 'Level' },
    function: { zh: '职能', en: 'Function' },
    scope: { zh: '口径', en: 'Scope' },
    scopeVaries: { zh: '各年口径不一，见各报告', en: 'varies from year to year; see each report' },
    code: { zh: '区划代码', en: 'Division code' },
    reports: { zh: '年度报告', en: 'Annual reports' },
    reportList: { zh: '各年度报告及主要数字', en: 'Annual reports and their main figures' },
    year: { zh: '年度', en: 'Year' },
    form: { zh: '表式', en: 'Form' },
    published: { zh: '发布日期', en: 'Published' },
    received: { zh: '本年新收申请', en: 'Requests received' },
    licensing: { zh: '行政许可决定', en: 'Licensing decisions' },
    findings: { zh: '待查', en: 'Open findings' },
    noFindings: { zh: '无', en: 'none' },
    open: both(
      (year: number) => `${year}年度报告`,
      (year) => `${year} report`,
    ),
    unknown: { zh: '不详', en: 'not known' },
    oneYear: { zh: '仅有 1 年数据', en: 'Only one year of data' },
    covered: both(
      (count: number, first: number, last: number) => `收录 ${count} 年：${first}—${last}`,
      (count, first, last) => `${count} years of reports: ${first}–${last}`,
    ),
    missing: both(
      (years: string) => `未收录 ${years} 年的报告。`,
      (years) => ` The collection has no report for ${years}.`,
    ),
    openFindings: both(
      (told: string) =>
        told === ''
          ? '各份报告的核对没有不符或存疑之处。'
          : `各份报告的核对共有 ${told}，逐处列在下面和各年报告页上。`,
      (told) =>
        told === ''
          ? 'The checks found nothing that fails or is in question.'
          : `The checks of all reports: ${told}, listed below and on each report’s page.`,
    ),
    numbers: { zh: '数字', en: 'The numbers' },
    peers: { zh: '同类机关', en: 'Similar agencies' },
    peersText: {
      zh: '同一职能、同一层级的机关，按区划代码排列，不是名次。各地事项划分不同，数量多少不代表工作好坏。',
      en: 'Agencies with the same function at the same level, in order of division code. This is not a ranking: responsibilities differ from place to place, and more is not better.',
    },
    fewPeers: both(
      (count: number) =>
        `同一职能、同一层级、同一口径的机关只收录了 ${count} 个，不足 3 个，不作比较。`,
      (count) =>
        `The collection has ${countOf(count, 'agency', 'agencies')} with this function, level and scope; with fewer than 3, no comparison is drawn.`,
    ),
    nearest: both(
      (shown: number, all: number) =>
        `共 ${all} 个，这里列出区划代码最相近的 ${shown} 个；其余见机关目录和比较页。`,
      (shown, all) =>
        `The ${shown} of ${all} whose division codes are nearest; the others are in the directory and in the comparisons.`,
    ),
    strips: {
      others: both(
        (count: number) => `其余 ${count} 个机关`,
        (count) => `the other ${countOf(count, 'agency', 'agencies')}`,
      ),
      none: { zh: '无数字', en: 'no number' },
      own: both(
        (value: string, year: number) => `本页机关 ${value}（${year}年）`,
        (value, year) => `this agency: ${value} (${year})`,
      ),
      dot: both(
        (name: string, year: number, value: string) => `${name} ${year}年：${value}`,
        (name, year, value) => `${name}, ${year}: ${value}`,
      ),
      described: both(
        (figure: string, count: number, own: string, zeros: number, none: number) =>
          `${figure}的点图，${count} 个机关各一点，${zeros} 个为 0，${none} 个没有数字；本页机关为 ${own}。全部数字见下表。`,
        (figure, count, own, zeros, none) =>
          `${figure}: a dot for each of ${count} agencies; ${zeros} are 0 and ${none} have no number; this agency: ${own}. Every number is in the table below.`,
      ),
      agency: { zh: '机关', en: 'Agency' },
    },
    contact: { zh: '联系', en: 'Contact' },
    contactOf: both(
      (year: number) => `据 ${year} 年报告`,
      (year) => `from the report for ${year}`,
    ),
    noPeers: {
      zh: '目前没有收录同一职能、同一层级的其他机关。',
      en: 'The collection has no other agency with the same function at the same level so far.',
    },
    alike: { zh: '同一职能、同一层级', en: 'Same function, same level' },
    otherScope: {
      zh: '同一职能、同一层级，口径不同',
      en: 'Same function, same level, another scope',
    },
    elsewhere: { zh: '同一职能、其他层级', en: 'Same function, other levels' },
    elsewhereText: {
      zh: '层级不同，职责范围不同，只供查找，不宜比较。',
      en: 'Agencies at other levels have different responsibilities. They are listed for reference, not for comparison.',
    },
    sameRegion: { zh: '同一地区的其他机关', en: 'Other agencies in the same place' },
    newest: { zh: '最近一年', en: 'latest year' },
    thisOne: { zh: '本页机关', en: 'this agency' },
    newestReport: both(
      (year: number) => `最近一份报告：${year}年`,
      (year) => `Latest report: ${year}`,
    ),
  },
};
