import type { Issue } from '../../report/report.ts';

const levels: Record<Issue['level'], string> = { error: '错误', warning: '疑问', note: '说明' };
const doubts: Record<NonNullable<Issue['doubt']>, string> = {
  source: '原文如此',
  reading: '可能是本站误读',
};

export const report = {
  title: (name: string, year: number) => `${name}${year}年政府信息公开年报数据`,
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
    join: '，',
    end: '。',
    names: {
      received: '新收申请',
      handled: '办结',
      disclosed: '全部或部分公开',
      licensing: '行政许可决定',
      disputes: '复议与诉讼',
    },
    uncertain: (items: string) => `${items}：原文中没有确定的数字。`,
  },
  facts: {
    heading: '这份报告',
    agency: '机关',
    year: '年度',
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
    join: '、',
  },
  transcription: '本报告为人工转录，正文请见原文。',
  transcriptionLink: '打开原文',
  confidence: {
    heading: '读出了多少',
    intro: (total: string) => `法定表格共 ${total} 格，每格有一种状态：`,
    count: (n: string) => `${n} 格`,
    mapLabel: '表格各格状态的缩略图',
    mapText: '每个小方块是表上的一格，依次为表二、表三、表四。',
    nonZero: '大于 0',
    zero: '等于 0',
    whole: '全部照原文读出，没有缺损。',
  },
  issues: {
    heading: '核对留下的疑问',
    none: '核对没有不符，读取也没有留下疑问。',
    intro:
      '下列各处请读者留意。“不符”“存疑”是核对的结果，其余是读取时遇到的；一律照录，不代为更正。',
    levels,
    doubts,
    rule: '规则',
    cells: '涉及',
    more: (count: number) => `等 ${count} 格`,
  },
  tables: {
    heading: '法定表格',
    intro:
      '按原表的行列排出。点一个数字，原文就在旁边打开，停在它所在的一行；窄屏上表格可左右滑动。',
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
    markNote: (count: string) => `${count} 格印的是符号，照录。`,
    missingNote: (count: string) => `${count} 格原文没有。`,
    unreadableNote: (count: string) => `${count} 格无法识读。`,
  },
  prose: {
    heading: '报告正文',
    toc: '正文目录',
    preamble: '标题与说明',
    intro: '文字照录原文，行号指原文件中的行。',
    lineLabel: (line: number) => `原文第 ${line} 行`,
    seeTable: '数据见上面的表格。',
    table: '正文中的表格',
  },
  neighbours: {
    label: '相邻年度',
    previous: (year: number) => `${year}年`,
    next: (year: number) => `${year}年`,
    all: '该机关的全部报告',
  },
};
