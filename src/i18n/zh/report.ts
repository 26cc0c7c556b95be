import type { Issue } from '../../report/report.ts';

const levels: Record<Issue['level'], string> = { error: '问题', warning: '疑问', note: '说明' };
const doubts: Record<NonNullable<Issue['doubt']>, string> = {
  source: '原文如此',
  reading: '可能误读',
};

export const report = {
  title: (name: string, year: number) => `${name}${year}年政府信息公开年报数据`,
  /** The report itself, where its own title is not known. */
  citedAs: (name: string, year: number) => `${name}${year}年政府信息公开工作年度报告`,
  description: (name: string, year: number, summary: string) =>
    `${name}${year}年政府信息公开年报：${summary}表格、正文与核对。`,
  heading: (name: string, year: number) => `${name} ${year}年`,
  kicker: '政府信息公开工作年度报告',
  summary: {
    received: (n: string) => `新收申请 ${n} 件`,
    handled: (n: string) => `办结 ${n} 件`,
    disclosed: (k: string, n: string) => `其中全部或部分公开 ${k}/${n} 件`,
    disclosedRate: (k: string, n: string, rate: string) =>
      `其中全部或部分公开 ${k}/${n} 件（${rate}）`,
    /** Where the outcomes do not add up: then no n to set k against. */
    disclosedInDispute: (k: string) => `其中全部或部分公开 ${k} 件（办结数与各项加总不符）`,
    licensing: (n: string) => `作出行政许可决定 ${n} 件`,
    disputes: (n: string) => `因信息公开被复议、起诉 ${n} 件`,
    /** Where a total of cases is not the sum of its parts. */
    disputesInDispute: '复议、诉讼的总计与各项之和不符',
    join: '，',
    end: '。',
    /** Behind the sentence, of a report that was typed by hand. */
    transcribed: '据人工转录，待对照原件。',
    names: {
      received: '新收申请',
      handled: '办结',
      rate: '全部或部分公开',
      licensing: '行政许可决定',
      disputes: '复议与诉讼',
    },
    uncertain: (items: string) => `${items}：原文中没有确定的数字。`,
  },
  head: {
    heading: '六个数字',
    names: {
      licensing: '行政许可决定',
      received: '新收申请',
      handled: '办结申请',
      rate: '公开率',
      carriedOut: '结转下年',
      disputes: '复议与诉讼',
    },
    unit: '件',
    since: (year: number) => `较${year}年`,
    same: '持平',
    points: (n: string) => `${n} 个百分点`,
    before: (year: number, text: string) => `${year}年：${text}`,
    tooFew: '不足 10 件，不计百分比',
    nothingHandled: '没有办结的申请，不计算',
    inDispute: (sum: string) => `不计算：${sum}`,
    wasInDispute: '各项之和与总计不符',
    partsDiffer: '总计与各项之和不符，不计',
    none: {
      'no-earlier': '没有收录该机关此前的报告，不作比较。',
      'other-scope': '该机关此前的报告口径不同或不明，不作比较。',
    },
    beforeTranscribed: (year: number) => `${year}年的数是人工转录。`,
    compared: (year: number) =>
      `增减与${year}年的报告相比；基数不足 10 或中间有断点的，不计百分比。`,
  },
  changes: {
    heading: '还有哪些变化',
    intro: (year: number, smallest: number, added: number) =>
      `六个数字之外，与${year}年相比增减 ${smallest} 以上的各项，至多五项，变化幅度大的在前；比较幅度时两年的数各加 ${added}，免得几件的增减排在几百件之前。`,
    nothing: (year: number, smallest: number) =>
      `六个数字之外，与${year}年相比没有增减 ${smallest} 以上的项目。`,
    item: '项目',
    change: '增减',
    inGroup: (group: string, item: string) => `${group}：${item}`,
  },
  contents: {
    label: '本页内容',
    head: '六个数字',
    changes: '变化',
    issues: '待查',
    disclosure: '主动公开',
    outcomes: '办理结果',
    requests: '申请',
    disputes: '复议诉讼',
    prose: '正文',
    about: '关于这份文件',
  },
  about: '关于这份文件',
  facts: {
    heading: '这份报告',
    agency: '机关',
    period: '统计期限',
    to: '至',
    published: '发布',
    publishedAsPrinted: (text: string) => `日期不详；原文印作“${text}”`,
    unknown: '原文没有写明',
    scope: '口径',
    form: '表式',
    contact: '联系',
    source: '原文',
    sourceLink: '公布原文的网页',
    noSource: '原网页地址不详',
    file: '存档文件',
    sha: 'SHA-256',
  },
  source: {
    heading: '原文',
    title: (name: string, year: number) => `${name}${year}年政府信息公开年报原文`,
    description: (name: string, year: number) =>
      `${name}${year}年政府信息公开年报的原文，逐行照录，每个数字连到由它读出的一格。`,
    intro: '本站据以读数的文本，逐行照录，左侧为行号。带点线的数字连到报告页中由它读出的一格。',
    published: '公布原文的网页',
    whole: '整页查看',
    close: '关闭',
    /** Arrow buttons: for those who tap. */
    moves: {
      ArrowLeft: '左边一格',
      ArrowUp: '上面一格',
      ArrowDown: '下面一格',
      ArrowRight: '右边一格',
    },
    download: '下载存档文件',
    join: '、',
    /** What leads to it from the head of the report's page. */
    lines: '原文，逐行照录',
    copyCell: '复制此数的链接',
    cite: '引用此数',
    citeCell: (style: string) => `复制引用：${style}`,
    meaning: (status: string) => `“${status}”的含义`,
    rule: (rule: string) => `规则 ${rule}`,
    /** Of a report whose document is a web page, a Word file or a PDF. */
    printed: {
      title: (name: string, year: number) => `${name}${year}年政府信息公开年报原文`,
      description: (name: string, year: number) =>
        `${name}${year}年政府信息公开年报的原文，照原件的段落和表格排出，每个数字连到由它读出的一格，并附原文件。`,
      intros: {
        text: '',
        transcription: '',
        page: '原件是网页，本站原样存档，可以下载。下面照原件的段落和表格排出其中的文字，样式从略；带点线的数字连到报告页中由它读出的一格。',
        word: '原件是 Word 文件，本站原样存档，可以下载。下面照原件的段落和表格排出其中的文字，样式从略；带点线的数字连到报告页中由它读出的一格。',
        pdf: '原件是 PDF，本站原样存档，可以下载。下面照原件的段落和表格排出其中的文字，样式从略；点页码打开原件的那一页，点带点线的数字回到报告页中由它读出的一格。',
      },
      download: '下载原文件',
      lines: '原文，照原件排出',
    },
    /** Of a report that was copied by hand. */
    transcribed: {
      heading: '本站转录（非原文）',
      title: (name: string, year: number) => `${name}${year}年政府信息公开年报：本站转录`,
      description: (name: string, year: number) =>
        `${name}${year}年政府信息公开年报各格数字的人工转录，不是原文；逐行注明是表上的哪一格，并附原件网址。`,
      intro:
        '这不是原文，是本站照已公布的报告人工抄录的各格数字：左侧是转录文件的行号，后面是这一格在表上的名称和录入的数。点一个数字，回到报告页上的这一格。是否抄错，请与原件对照。',
      published: '原件：公布报告的网页',
      download: '下载转录文件',
      showLines: '同时显示文件中的原行',
      columns: { line: '行', place: '表上的一格', value: '录入', raw: '文件中的原行' },
      lines: '本站人工转录（非原文）',
      mark: '本站转录',
    },
  },
  transcription: '本报告为人工转录，只录了表格的数字；正文请见原件。',
  transcriptionLink: '打开原件',
  confidence: {
    heading: '读出了多少',
    intro: (total: string) => `法定表格共 ${total} 格，每格有一种状态：`,
    count: (n: string) => `${n} 格`,
    mapLabel: '表格各格状态的缩略图',
    mapText: '每个小方块是表上的一格，依次为主动公开、申请、复议诉讼三张表。',
    nonZero: '大于 0',
    zero: '等于 0',
    whole: '全部照原文读出，没有缺损。',
    wholeTranscribed: '全部照本站的转录读出；转录有无差错，须对照原件。',
  },
  issues: {
    heading: '核对待查之处',
    none: '核对没有发现不符或存疑，读取也没有留下疑问。',
    intro:
      '下列各处请留意。“不符”“存疑”是核对的结果，其余是读取时遇到的情况；数字一律照所收文件，不作更正。',
    levels,
    doubts,
    cells: '涉及',
    more: (count: number) => `等 ${count} 格`,
  },
  tables: {
    heading: '法定表格',
    intro:
      '按原表的行列排出。点一个数字，原文就在旁边打开，停在它所在的地方；用方向键移到相邻的一格，原文随之移动。',
    introTranscribed:
      '按原表的行列排出。点一个数字，本站转录（非原文）就在旁边打开，停在它所在的一行；用方向键移到相邻的一格，转录随之移动。',
    region: (title: string) => `${title}，可左右滚动`,
    information: '信息内容',
    requesters: '申请人情况',
    legalPersons: '法人或其他组织',
    rule: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    results: '三、本年度办理结果',
    litigation: '行政诉讼',
    count: '件数',
    titles: {
      disclosure: '二、主动公开政府信息情况',
      requests: '三、收到和处理政府信息公开申请情况',
      disputes: '四、政府信息公开行政复议、行政诉讼情况',
    },
    recoveredNote: (count: string, rule: string) =>
      `${count} 格由勾稽关系还原（依据 ${rule}）：原文此处错位或缺损，只有这一种读法满足加总关系。`,
    markNote: (count: string) => `${count} 格印的是符号，照录，加框显示。`,
    missingNote: (count: string) => `${count} 格原文没有，写作“缺”。`,
    agreedNote: (count: string) =>
      `${count} 格旗号旁只有一个数：各种读法在这一格都是这个数，但整行有歧义，仍不取值。`,
    unreadableNote: (count: string) => `${count} 格无法识读。`,
  },
  reasons: { heading: '各项结果的缘由（为 0 的不列），数字取自下面的法定表格：' },
  printed: (address: string, version: string) => `印自 ${address}，数据编号 ${version}。`,
  /** Of a damaged row: its readings. */
  readings: {
    name: (index: number) => `读法${'甲乙丙丁戊己庚辛壬癸子丑'[index] ?? index + 1}`,
    intro: '每种读法要整行一起看，不能从这行取一个、从那行取一个；各种读法不同的格加底色标出。',
    printed: '原文此行：',
    surplus: (value: string, from: number, to: number) =>
      from === to
        ? `行中第 ${from} 个数（${value}）算作多出的一个。`
        : `行中第 ${from} 至第 ${to} 个数都是 ${value}，其中一个算作多出的；去掉哪一个，读数都一样。`,
    lost: (value: string, from: number, to: number) =>
      from === to
        ? `缺的是第 ${from} 栏，由加总得 ${value}。`
        : `缺的一格在第 ${from} 至第 ${to} 栏之中；在哪一栏，读数都一样。`,
    region: (text: string) => `各种读法，可左右滚动：${text}`,
  },
  prose: {
    heading: '报告正文',
    toc: '正文目录',
    preamble: '标题与说明',
    /** By the kind of the document. */
    intros: {
      text: '文字照录原文，行号指原文件中的行。',
      transcription: '文字照录原文，行号指原文件中的行。',
      page: '文字照录原网页。',
      word: '文字照录原 Word 文件。',
      pdf: '文字照录原 PDF，左侧数字为页码。',
    },
    lineLabel: (line: number) => `原文第 ${line} 行`,
    pageLabel: (page: number) => `原文第 ${page} 页`,
    seeTable: '数据见上面的表格。',
    table: '正文中的表格',
  },
  neighbours: {
    label: '相邻年度',
    all: '该机关的全部报告',
  },
};
