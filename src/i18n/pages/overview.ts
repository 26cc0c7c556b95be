import { both } from '../both.ts';
import { countOf } from '../countOf.ts';

export const overview = {
  title: {
    zh: '公开有数：政府信息公开年报的数据',
    en: 'Gongkai Youshu: China’s open government reports as data',
  },
  description: {
    zh: '把中国各级行政机关的政府信息公开工作年度报告读成数据：每个数字标明状态，注明读自原文件还是人工转录，并能回到出处。',
    en: 'Annual reports of Chinese agencies on open government information, read into data: every number has a status, says whether it was read from its document or typed by hand, and leads back to where it is from.',
  },
  /** In phrases, between which a line may break. */
  heading: {
    zh: ['年年公布的数字，', '逐格读成数据，', '逐格注明来历'],
    en: ['Published every year,', 'read cell by cell,', 'each with its origin'],
  },
  lead: {
    zh: '每个行政机关每年都依《政府信息公开条例》公布一份年度报告；这里把散在各处的报告读成数据。读自原文件的数字能回到原文那一行，人工转录的数字都标明是转录。',
    en: 'By law every administrative agency in China publishes a yearly report on open government information; here the scattered reports become data. A number read from a document leads back to its line; a number typed by hand says so.',
  },
  facts: {
    agencies: { zh: '个机关', en: 'agencies' },
    reports: both(
      (read: number, typed: number) =>
        typed === 0
          ? '份报告，都由原文件读出'
          : `份报告：${read} 份由原文件读出，${typed} 份人工转录`,
      (read, typed) =>
        typed === 0
          ? 'reports, all read from their documents'
          : `reports: ${read} read from a document, ${typed} typed by hand`,
    ),
    cells: { zh: '格表格', en: 'cells of statutory tables' },
    plain: both(
      (k: string, n: string) => `由原文件读出的报告中，照文件直接读出、未经推断的格（${k}/${n}）`,
      (k, n) =>
        `of the cells of reports read from a document were read as it has them, nothing inferred (${k}/${n})`,
    ),
  },
  specimen: {
    heading: { zh: '一个数字的来历', en: 'Where a number comes from' },
    from: { zh: '出处', en: 'Report' },
    place: { zh: '位置', en: 'Place' },
    status: { zh: '状态', en: 'Status' },
    link: { zh: '在表中查看这一格', en: 'See this cell in its table' },
  },
  findings: {
    heading: { zh: '值得一看的三处', en: 'Three places worth a look' },
    intro: {
      zh: '由程序从收录的报告中算出，随收录而变。',
      en: 'Computed from the reports in the collection; they change as it grows.',
    },
    transcribed: {
      zh: '据人工转录，是否抄录无误，要对照原件。',
      en: 'From a transcription by hand: only the original tells whether it has slips.',
    },
    sum: {
      heading: { zh: '差得最多的一处加总', en: 'The largest gap in a sum' },
    },
    change: {
      heading: { zh: '一年之间新收申请增减最多', en: 'The largest one-year change in requests' },
    },
    changeText: both(
      (year: number, before: string, now: string) =>
        `本年新收申请 ${now} 件，${year - 1}年为 ${before} 件。`,
      (year, before, now) =>
        `${countOf(now, 'request')} newly received, after ${before} in ${year - 1}.`,
    ),
    unsure: {
      heading: { zh: '最难读准的一份', en: 'The hardest report to read' },
    },
    unsureText: both(
      (count: number) => `表中有 ${count} 格不止一种读法或无法识读，一律不取数，各种读法都已列出。`,
      (count) =>
        `${countOf(count, 'cell')} with several possible readings or none: no number is taken, and every reading is listed.`,
    ),
  },
  ways: {
    heading: { zh: '从哪里看起', en: 'Where to start' },
    agencies: {
      title: { zh: '找一个机关', en: 'Find an agency' },
      text: {
        zh: '按省、市、县列出，每个机关一页，每份报告一页。',
        en: 'By province, city and county: a page for every agency and for every report.',
      },
    },
    compare: {
      title: { zh: '放在一起看', en: 'Side by side' },
      text: {
        zh: '同一指标下各机关各年的数字，连同口径和不可比之处。',
        en: 'One figure across agencies and years, with its scope and the limits of comparison.',
      },
    },
    trends: {
      title: { zh: '逐年看', en: 'Year by year' },
      text: {
        zh: '同一机关多年的数字，表式改变之处断开，缺的年份不连线。',
        en: 'One agency over the years. Lines break where the form changed or a year is missing.',
      },
    },
  },
  coverage: {
    heading: { zh: '收录了哪些', en: 'What is in the collection' },
    intro: {
      zh: '每一行是一个机关，每一列是一个报告年度。点年份看那一年的报告。',
      en: 'One row per agency, one column per reporting year. Choose a year to open its report.',
    },
    caption: {
      zh: '各机关各年度报告的收录情况',
      en: 'Reports in the collection, by agency and year',
    },
    agency: { zh: '机关', en: 'Agency' },
    /** Where the agencies are too many for one table. */
    places: {
      intro: {
        zh: '每一行是一个地区，每一列是一个报告年度，数字是收录的报告份数。点地名看那里的机关。',
        en: 'One row per region, one column per reporting year; the numbers count reports. Choose a region to see its agencies.',
      },
      caption: {
        zh: '各地区各年度报告的收录份数',
        en: 'Number of reports in the collection, by region and year',
      },
      place: { zh: '地区', en: 'Region' },
    },
    absent: { zh: '未收录', en: 'not in the collection' },
    key: {
      zh: '空着的地方，是那一年的报告还没有收录，不是那一年没有报告。标“本站转录”的是人工抄录的报告。小旗后的数字，是核对待查之处的数目：不符的和存疑的，存疑的不算错误。2019、2020 两年用的是旧表式。',
      en: 'A gap means that the report for that year is not in the collection yet, not that there was none. Reports marked “transcribed” were typed by hand. The number beside a flag counts the open findings of the checks: what fails and what is in question, which is no error. Reports for 2019 and 2020 use the older form.',
    },
  },
  trust: {
    heading: { zh: '数字怎么读、能信几分', en: 'How numbers are read, and how far to trust them' },
    text: {
      zh: '不用语言模型，只按法定表格的行列和加总关系读。同一份文件，任何时候读出的都一样。人工转录的报告不称“原文印有”，一律注明是转录。每一格有且只有一种状态：',
      en: 'No language model is used: the reports are read only by the rows, columns and sums of the statutory tables, and the same file always gives the same result. Reports typed by hand are never called “as printed”: they say that they were transcribed. Each cell has exactly one status:',
    },
    link: { zh: '读法、口径和公式全文', en: 'The full method: reading, scope and formulas' },
  },
  newest: {
    heading: { zh: '最近年度的报告', en: 'Latest reports' },
    /** Around the date. */
    published: {
      before: { zh: '', en: 'Published ' },
      after: { zh: '发布', en: '' },
    },
    unknownDate: { zh: '发布日期不详', en: 'Date of publication not known' },
  },
  reuse: {
    heading: { zh: '使用这些数据', en: 'Using the data' },
    text: {
      zh: '每张图下面都有同样内容的表格、CSV 和 JSON。报告本身是公文，可以自由使用；引用时请写明机关、年度和本站地址。使用前请先看口径：一个区的合计与一个部门的数字不能相加，也不能相比。',
      en: 'Below every chart are a table, a CSV and a JSON file with the same content. The reports are official documents and free to use; when quoting them, give the agency, the year and the address of the page. Check the scope first: the total of a district and the figures of one department can be neither added nor compared.',
    },
    link: { zh: '下载全部数据', en: 'Download all the data' },
  },
};
