import { both } from '../both.ts';
import { countOf } from '../countOf.ts';

const proseByLine = {
  zh: '文字照录原文，行号指原文件中的行。',
  en: 'The original text, in Chinese and unaltered; line numbers are those of the source file.',
};

export const report = {
  title: both(
    (name: string, year: number) => `${name}${year}年政府信息公开年报数据`,
    (name, year) => `${name}, ${year}: disclosure data`,
  ),
  /** The report itself, where its own title is not known. */
  citedAs: both(
    (name: string, year: number) => `${name}${year}年政府信息公开工作年度报告`,
    (name, year) => `${name}: annual report on open government information for ${year}`,
  ),
  description: both(
    (name: string, year: number, summary: string) =>
      `${name}${year}年政府信息公开年报：${summary}表格、正文与核对。`,
    (name, year, summary) =>
      `${name}, ${year}: ${summary} Tables, text and checks of the disclosure report.`,
  ),
  heading: both(
    (name: string, year: number) => `${name} ${year}年`,
    (name, year) => `${name}, ${year}`,
  ),
  kicker: { zh: '政府信息公开工作年度报告', en: 'Annual report on open government information' },
  summary: {
    received: both(
      (n: string) => `新收申请 ${n} 件`,
      (n) => `${countOf(n, 'new request')} received`,
    ),
    handled: both(
      (n: string) => `办结 ${n} 件`,
      (n) => `${n} handled`,
    ),
    disclosed: both(
      (k: string, n: string) => `其中全部或部分公开 ${k}/${n} 件`,
      (k, n) => `${k}/${n} disclosed in full or in part`,
    ),
    disclosedRate: both(
      (k: string, n: string, rate: string) => `其中全部或部分公开 ${k}/${n} 件（${rate}）`,
      (k, n, rate) => `${k}/${n} disclosed in full or in part (${rate})`,
    ),
    /** Where the outcomes do not add up: then no n to set k against. */
    disclosedInDispute: both(
      (k: string) => `其中全部或部分公开 ${k} 件（办结数与各项加总不符）`,
      (k) => `${k} disclosed in full or in part (the outcomes do not add up to the total handled)`,
    ),
    licensing: both(
      (n: string) => `作出行政许可决定 ${n} 件`,
      (n) => `${countOf(n, 'licensing decision')} made`,
    ),
    disputes: both(
      (n: string) => `因信息公开被复议、起诉 ${n} 件`,
      (n) => `${countOf(n, 'reconsideration or lawsuit', 'reconsiderations and lawsuits')}`,
    ),
    /** Where a total of cases is not the sum of its parts. */
    disputesInDispute: {
      zh: '复议、诉讼的总计与各项之和不符',
      en: 'totals of reconsiderations and lawsuits that differ from their parts',
    },
    join: { zh: '，', en: '; ' },
    end: { zh: '。', en: '.' },
    /** Behind the sentence, of a report that was typed by hand. */
    transcribed: {
      zh: '据人工转录，待对照原件。',
      en: ' Transcribed by hand; not yet compared with the original.',
    },
    names: {
      received: { zh: '新收申请', en: 'requests received' },
      handled: { zh: '办结', en: 'requests handled' },
      rate: { zh: '全部或部分公开', en: 'disclosed in full or in part' },
      licensing: { zh: '行政许可决定', en: 'licensing decisions' },
      disputes: { zh: '复议与诉讼', en: 'reconsiderations and lawsuits' },
    },
    uncertain: both(
      (items: string) => `${items}：原文中没有确定的数字。`,
      (items) => `The source gives no certain number for: ${items}.`,
    ),
  },
  head: {
    heading: { zh: '六个数字', en: 'Key figures' },
    names: {
      licensing: { zh: '行政许可决定', en: 'Licensing decisions' },
      received: { zh: '新收申请', en: 'Requests received' },
      handled: { zh: '办结申请', en: 'Requests handled' },
      rate: { zh: '公开率', en: 'Disclosure rate' },
      carriedOut: { zh: '结转下年', en: 'Carried over to next year' },
      disputes: { zh: '复议与诉讼', en: 'Reconsiderations and lawsuits' },
    },
    unit: { zh: '件', en: '' },
    since: both(
      (year: number) => `较${year}年`,
      (year) => `since ${year}`,
    ),
    same: { zh: '持平', en: 'no change' },
    points: both(
      (n: string) => `${n} 个百分点`,
      (n) => `${n} percentage points`,
    ),
    before: both(
      (year: number, text: string) => `${year}年：${text}`,
      (year, text) => `${year}: ${text}`,
    ),
    tooFew: { zh: '不足 10 件，不计百分比', en: 'fewer than 10: no percentage' },
    nothingHandled: {
      zh: '没有办结的申请，不计算',
      en: 'nothing was handled, so there is no rate',
    },
    inDispute: both(
      (sum: string) => `不计算：${sum}`,
      (sum) => `not computed: ${sum}`,
    ),
    wasInDispute: { zh: '各项之和与总计不符', en: 'outcomes do not add up to the total' },
    partsDiffer: {
      zh: '总计与各项之和不符，不计',
      en: 'not computed: a total differs from its parts',
    },
    none: {
      'no-earlier': {
        zh: '没有收录该机关此前的报告，不作比较。',
        en: 'The collection has no earlier report of this agency to compare with.',
      },
      'other-scope': {
        zh: '该机关此前的报告口径不同或不明，不作比较。',
        en: 'The agency’s earlier reports have a different scope, or state none, so they are not compared.',
      },
    },
    beforeTranscribed: both(
      (year: number) => `${year}年的数是人工转录。`,
      (year) => ` The numbers for ${year} were transcribed by hand.`,
    ),
    compared: both(
      (year: number) => `增减与${year}年的报告相比；基数不足 10 或中间有断点的，不计百分比。`,
      (year) =>
        `Changes are from the ${year} report; no percentage is given from a base under 10 or across a break.`,
    ),
  },
  changes: {
    heading: { zh: '还有哪些变化', en: 'What else changed' },
    intro: both(
      (year: number, smallest: number, added: number) =>
        `六个数字之外，与${year}年相比增减 ${smallest} 以上的各项，至多五项，变化幅度大的在前；比较幅度时两年的数各加 ${added}，免得几件的增减排在几百件之前。`,
      (year, smallest, added) =>
        `Apart from the key figures: items that changed by ${smallest} or more since ${year}, at most five, the largest relative change first, with ${added} added to both years so that a change of a few does not come before one of hundreds.`,
    ),
    nothing: both(
      (year: number, smallest: number) =>
        `六个数字之外，与${year}年相比没有增减 ${smallest} 以上的项目。`,
      (year, smallest) =>
        `Apart from the key figures, nothing changed by ${smallest} or more since ${year}.`,
    ),
    item: { zh: '项目', en: 'Item' },
    change: { zh: '增减', en: 'Change' },
    inGroup: both(
      (group: string, item: string) => `${group}：${item}`,
      (group, item) => `${group}: ${item}`,
    ),
  },
  contents: {
    head: { zh: '六个数字', en: 'Key figures' },
    changes: { zh: '变化', en: 'Changes' },
    issues: { zh: '待查', en: 'Open findings' },
    disclosure: { zh: '主动公开', en: 'Disclosure' },
    outcomes: { zh: '办理结果', en: 'Outcomes' },
    requests: { zh: '申请', en: 'Requests' },
    disputes: { zh: '复议诉讼', en: 'Disputes' },
    prose: { zh: '正文', en: 'Text' },
    about: { zh: '关于这份文件', en: 'About this file' },
  },
  facts: {
    heading: { zh: '这份报告', en: 'This report' },
    agency: { zh: '机关', en: 'Agency' },
    period: { zh: '统计期限', en: 'Period' },
    to: { zh: '至', en: ' to ' },
    published: { zh: '发布', en: 'Published' },
    publishedAsPrinted: both(
      (text: string) => `日期不详；原文印作“${text}”`,
      (text) => `date not known; printed as “${text}”`,
    ),
    unknown: { zh: '原文没有写明', en: 'not stated in the source' },
    scope: { zh: '口径', en: 'Scope' },
    form: { zh: '表式', en: 'Form' },
    contact: { zh: '联系', en: 'Contact' },
    source: { zh: '原文', en: 'Source' },
    sourceLink: { zh: '公布原文的网页', en: 'Page where it was published' },
    noSource: { zh: '原网页地址不详', en: 'original web address not known' },
    file: { zh: '存档文件', en: 'Archived file' },
    sha: { zh: 'SHA-256', en: 'SHA-256' },
  },
  source: {
    heading: { zh: '原文', en: 'Source' },
    title: both(
      (name: string, year: number) => `${name}${year}年政府信息公开年报原文`,
      (name, year) => `${name}, ${year}: source text`,
    ),
    description: both(
      (name: string, year: number) =>
        `${name}${year}年政府信息公开年报的原文，逐行照录，每个数字连到由它读出的一格。`,
      (name, year) =>
        `${name}, ${year}: the text of the disclosure report, in Chinese, line by line, each number linked to the cell read from it.`,
    ),
    intro: {
      zh: '本站据以读数的文本，逐行照录，左侧为行号。带点线的数字连到报告页中由它读出的一格。',
      en: 'The Chinese text from which the numbers were read, unaltered, with line numbers. A number with a dotted underline links to the cell on the report page that was read from it.',
    },
    published: { zh: '公布原文的网页', en: 'Page where the original was published' },
    whole: { zh: '整页查看', en: 'Whole page' },
    close: { zh: '关闭', en: 'Close' },
    /** Arrow buttons: for those who tap. */
    moves: {
      ArrowLeft: { zh: '左边一格', en: 'Cell to the left' },
      ArrowUp: { zh: '上面一格', en: 'Cell above' },
      ArrowDown: { zh: '下面一格', en: 'Cell below' },
      ArrowRight: { zh: '右边一格', en: 'Cell to the right' },
    },
    download: { zh: '下载存档文件', en: 'Download the archived file' },
    /** What leads to it from the head of the report's page. */
    lines: { zh: '原文，逐行照录', en: 'Source, line by line' },
    copyCell: { zh: '复制此数的链接', en: 'Copy link to this number' },
    cite: { zh: '引用此数', en: 'Cite this number' },
    citeCell: both(
      (style: string) => `复制引用：${style}`,
      (style) => `Copy citation: ${style}`,
    ),
    meaning: both(
      (status: string) => `“${status}”的含义`,
      (status) => `What “${status}” means`,
    ),
    rule: both(
      (rule: string) => `规则 ${rule}`,
      (rule) => `Rule ${rule}`,
    ),
    /** Of a report whose document is a web page, a Word file or a PDF. */
    printed: {
      description: both(
        (name: string, year: number) =>
          `${name}${year}年政府信息公开年报的原文，照原件的段落和表格排出，每个数字连到由它读出的一格，并附原文件。`,
        (name, year) =>
          `${name}, ${year}: the text of the disclosure report, in Chinese, in the paragraphs and tables of the original, each number linked to the cell read from it, and the original file.`,
      ),
      intros: {
        text: { zh: '', en: '' },
        transcription: { zh: '', en: '' },
        page: {
          zh: '原件是网页，本站原样存档，可以下载。下面照原件的段落和表格排出其中的文字，样式从略；带点线的数字连到报告页中由它读出的一格。',
          en: 'The original is a web page; it is archived unaltered and can be downloaded. Below is its Chinese text in the paragraphs and tables of the original, without its styling. A number with a dotted underline links to the cell on the report page that was read from it.',
        },
        word: {
          zh: '原件是 Word 文件，本站原样存档，可以下载。下面照原件的段落和表格排出其中的文字，样式从略；带点线的数字连到报告页中由它读出的一格。',
          en: 'The original is a Word file; it is archived unaltered and can be downloaded. Below is its Chinese text in the paragraphs and tables of the original, without its styling. A number with a dotted underline links to the cell on the report page that was read from it.',
        },
        pdf: {
          zh: '原件是 PDF，本站原样存档，可以下载。下面照原件的段落和表格排出其中的文字，样式从略；点页码打开原件的那一页，点带点线的数字回到报告页中由它读出的一格。',
          en: 'The original is a PDF; it is archived unaltered and can be downloaded. Below is its Chinese text in the paragraphs and tables of the original, without its styling. The number of a page opens that page of the original; a number with a dotted underline links to the cell on the report page that was read from it.',
        },
      },
      download: { zh: '下载原文件', en: 'Download the original file' },
      lines: { zh: '原文，照原件排出', en: 'Source, as the original sets it' },
    },
    /** Of a report that was copied by hand. */
    transcribed: {
      heading: { zh: '本站转录（非原文）', en: 'This site’s transcription, not the original' },
      title: both(
        (name: string, year: number) => `${name}${year}年政府信息公开年报：本站转录`,
        (name, year) => `${name}, ${year}: this site’s transcription`,
      ),
      description: both(
        (name: string, year: number) =>
          `${name}${year}年政府信息公开年报各格数字的人工转录，不是原文；逐行注明是表上的哪一格，并附原件网址。`,
        (name, year) =>
          `${name}, ${year}: the numbers of the disclosure report as this site transcribed them by hand, not the original; each line names its place on the form.`,
      ),
      intro: {
        zh: '这不是原文，是本站照已公布的报告人工抄录的各格数字：左侧是转录文件的行号，后面是这一格在表上的名称和录入的数。点一个数字，回到报告页上的这一格。是否抄错，请与原件对照。',
        en: 'This is not the original: these are the numbers of the published report as this site copied them by hand: the line of the file, the name of the place on the form, and what was typed in. A number links to its cell on the report page. Compare the original before relying on one.',
      },
      published: { zh: '原件：公布报告的网页', en: 'Original: the page that published the report' },
      download: { zh: '下载转录文件', en: 'Download the transcription' },
      showLines: { zh: '同时显示文件中的原行', en: 'Show the lines of the file as well' },
      columns: {
        line: { zh: '行', en: 'Line' },
        place: { zh: '表上的一格', en: 'Place on the form' },
        value: { zh: '录入', en: 'Typed in' },
        raw: { zh: '文件中的原行', en: 'Line of the file' },
      },
      lines: { zh: '本站人工转录（非原文）', en: 'Transcribed by this site, not the original' },
      mark: { zh: '本站转录', en: 'transcribed' },
    },
  },
  transcription: {
    zh: '本报告为人工转录，只录了表格的数字；正文请见原件。',
    en: 'Only the tables of this report were transcribed, by hand; for its text, in Chinese, see the original. ',
  },
  transcriptionLink: { zh: '打开原件', en: 'Open the original' },
  confidence: {
    heading: { zh: '读出了多少', en: 'How much was read' },
    intro: both(
      (total: string) => `法定表格共 ${total} 格，每格有一种状态：`,
      (total) => `The statutory tables have ${total} cells, each with exactly one status: `,
    ),
    count: both(
      (n: string) => `${n} 格`,
      (n) => countOf(n, 'cell'),
    ),
    mapLabel: { zh: '表格各格状态的缩略图', en: 'Map of the status of every cell' },
    mapText: {
      zh: '每个小方块是表上的一格，依次为主动公开、申请、复议诉讼三张表。',
      en: 'Each square is a cell: proactive disclosure first, then requests, then reconsideration and litigation.',
    },
    nonZero: { zh: '大于 0', en: 'above 0' },
    zero: { zh: '等于 0', en: 'equal to 0' },
    whole: { zh: '全部照原文读出，没有缺损。', en: 'all read exactly as printed.' },
    wholeTranscribed: {
      zh: '全部照本站的转录读出；转录有无差错，须对照原件。',
      en: 'all read from this site’s transcription; only the original tells whether that has slips.',
    },
  },
  issues: {
    heading: { zh: '核对待查之处', en: 'What the checks left open' },
    none: {
      zh: '核对没有发现不符或存疑，读取也没有留下疑问。',
      en: 'The checks found nothing failed or in question, and reading left no doubts.',
    },
    intro: {
      zh: '下列各处请留意。“不符”“存疑”是核对的结果，其余是读取时遇到的情况；数字一律照所收文件，不作更正。',
      en: 'Please note the following. “Fails” and “in question” are outcomes of the checks; the rest arose in reading. Everything is left as the file has it.',
    },
    levels: {
      error: { zh: '问题', en: 'Problem' },
      warning: { zh: '疑问', en: 'Question' },
      note: { zh: '说明', en: 'Note' },
    },
    cells: { zh: '涉及', en: 'Cells:' },
    more: both(
      (count: number) => `等 ${count} 格`,
      (count) => ` and others, ${count} cells in all`,
    ),
  },
  tables: {
    heading: { zh: '法定表格', en: 'Statutory tables' },
    intro: {
      zh: '按原表的行列排出。点一个数字，原文就在旁边打开，停在它所在的地方；用方向键移到相邻的一格，原文随之移动。',
      en: 'Laid out as on the form. Choose a number to open the source beside it, at its place; arrow keys move to the next number, and the source follows.',
    },
    introTranscribed: {
      zh: '按原表的行列排出。点一个数字，本站转录（非原文）就在旁边打开，停在它所在的一行；用方向键移到相邻的一格，转录随之移动。',
      en: 'Laid out as on the form. Choose a number to open this site’s transcription (not the original) beside it, at its line; arrow keys move to the next number, and the transcription follows.',
    },
    information: { zh: '信息内容', en: 'Information' },
    requesters: { zh: '申请人情况', en: 'Requesters' },
    legalPersons: { zh: '法人或其他组织', en: 'Legal persons or other organisations' },
    rule: {
      zh: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      en: '(Cross-check rule, in each column: row 1 + row 2 = row 3 + row 4)',
    },
    results: { zh: '三、本年度办理结果', en: '3. Handled this year' },
    litigation: { zh: '行政诉讼', en: 'Administrative litigation' },
    count: { zh: '件数', en: 'Cases' },
    titles: {
      disclosure: { zh: '二、主动公开政府信息情况', en: '2. Proactive disclosure' },
      requests: {
        zh: '三、收到和处理政府信息公开申请情况',
        en: '3. Requests received and handled',
      },
      disputes: {
        zh: '四、政府信息公开行政复议、行政诉讼情况',
        en: '4. Reconsideration and litigation',
      },
    },
    recoveredNote: both(
      (count: string, rule: string) =>
        `${count} 格由勾稽关系还原（依据 ${rule}）：原文此处错位或缺损，只有这一种读法满足加总关系。`,
      (count, rule) =>
        `${countOf(count, 'cell')} recovered by cross-check (rule ${rule}): the source is misaligned or damaged here, and only one reading satisfies the sums.`,
    ),
    markNote: both(
      (count: string) => `${count} 格印的是符号，照录，加框显示。`,
      (count) =>
        `${countOf(count, 'cell')} with a mark in place of a number, shown as printed, in a box.`,
    ),
    missingNote: both(
      (count: string) => `${count} 格原文没有，写作“缺”。`,
      (count) => `${countOf(count, 'cell')} not in the source, shown as “missing”.`,
    ),
    agreedNote: both(
      (count: string) =>
        `${count} 格旗号旁只有一个数：各种读法在这一格都是这个数，但整行有歧义，仍不取值。`,
      (count) =>
        `${countOf(count, 'cell')} with one number beside the flag: every reading has it there, but the row is ambiguous, so it is not used.`,
    ),
    unreadableNote: both(
      (count: string) => `${count} 格无法识读。`,
      (count) => `${countOf(count, 'cell')} that cannot be read.`,
    ),
  },
  reasons: {
    heading: {
      zh: '各项结果的缘由（为 0 的不列），数字取自下面的法定表格：',
      en: 'Reasons behind the outcomes (those above 0), from the statutory table below:',
    },
  },
  printed: both(
    (address: string, version: string) => `印自 ${address}，数据编号 ${version}。`,
    (address, version) => `Printed from ${address}, data ID ${version}.`,
  ),
  /** Of a damaged row: its readings. */
  readings: {
    name: both(
      (index: number) => `读法${'甲乙丙丁戊己庚辛壬癸子丑'[index] ?? index + 1}`,
      (index) => `Reading ${String.fromCharCode(65 + index)}`,
    ),
    intro: {
      zh: '每种读法要整行一起看，不能从这行取一个、从那行取一个；各种读法不同的格加底色标出。',
      en: 'Each reading stands as a whole row: numbers of one don’t go with numbers of another. Places where the readings differ are marked.',
    },
    printed: { zh: '原文此行：', en: 'The row in the source:' },
    surplus: both(
      (value: string, from: number, to: number) =>
        from === to
          ? `行中第 ${from} 个数（${value}）算作多出的一个。`
          : `行中第 ${from} 至第 ${to} 个数都是 ${value}，其中一个算作多出的；去掉哪一个，读数都一样。`,
      (value, from, to) =>
        from === to
          ? `Number ${from} of the row (${value}) is taken to be one too many.`
          : `Numbers ${from} to ${to} of the row are all ${value}, and one of them is taken to be too many; whichever it is, the row reads the same.`,
    ),
    lost: both(
      (value: string, from: number, to: number) =>
        from === to
          ? `缺的是第 ${from} 栏，由加总得 ${value}。`
          : `缺的一格在第 ${from} 至第 ${to} 栏之中；在哪一栏，读数都一样。`,
      (value, from, to) =>
        from === to
          ? `Column ${from} is lost; the sum makes it ${value}.`
          : `One place among columns ${from} to ${to} is lost; whichever it is, the row reads the same.`,
    ),
    region: both(
      (text: string) => `各种读法，可左右滚动：${text}`,
      (text) => `Readings, scrolls sideways: ${text}`,
    ),
  },
  prose: {
    heading: { zh: '报告正文', en: 'Text of the report' },
    toc: { zh: '正文目录', en: 'Sections of the text' },
    preamble: { zh: '标题与说明', en: 'Title and preamble' },
    /** By the kind of the document. */
    intros: {
      text: proseByLine,
      transcription: proseByLine,
      page: {
        zh: '文字照录原网页。',
        en: 'The text of the original web page, in Chinese and unaltered.',
      },
      word: {
        zh: '文字照录原 Word 文件。',
        en: 'The text of the original Word file, in Chinese and unaltered.',
      },
      pdf: {
        zh: '文字照录原 PDF，左侧数字为页码。',
        en: 'The text of the original PDF, in Chinese and unaltered; a number beside it is that of a page.',
      },
    },
    lineLabel: both(
      (line: number) => `原文第 ${line} 行`,
      (line) => `Line ${line} of the source`,
    ),
    seeTable: { zh: '数据见上面的表格。', en: 'The figures are in the table above.' },
    table: { zh: '正文中的表格', en: 'Table in the text' },
  },
  neighbours: {
    label: { zh: '相邻年度', en: 'Other years' },
    all: { zh: '该机关的全部报告', en: 'All reports of this agency' },
  },
};
