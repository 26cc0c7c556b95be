export const search = {
  label: '查找机关和年度报告',
  placeholder: '机关、地名、拼音、年份',
  submit: '查找',
  /** Of the sign that opens the search on a phone. */
  open: '查找',
  examples: '例如 台儿庄、tez、370405、枣庄 2024',
  list: '查找结果',
  keys: '↑ ↓ 选择，Enter 打开，Esc 关闭',
  count: (count: number) => (count === 0 ? '没有结果' : `${count} 个结果`),
  none: (query: string) => `没有名称含“${query}”的机关。`,
  /** Before what sounds like it or is one letter away. */
  near: (query: string) => `没有“${query}”。是不是要找：`,
  help: '可以只输入名称中的几个字、拼音或首字母（台儿庄：tez），或六位区划代码；要找报告里的词句，请查找年报原文。',
  inProse: (query: string) => `在年报原文里查找“${query}”`,
  lacks: (year: number) => `没有收录 ${year}年的报告`,
  also: (name: string) => `又称 ${name}`,
  report: (year: number) => `${year}年度报告`,
  reportCount: (count: number, years: string) => `${count} 份报告（${years}）`,
  failed: '查找功能未能加载。可以重新打开本页，或从机关目录找起。',
  page: {
    title: '查找',
    description: '按名称、地名、拼音、区划代码和年份查找机关与年度报告，并在年报原文中全文查找。',
    lead: '输入机关或地方的名称、拼音、区划代码或年份，查找机关和报告；输入报告里的词句，查找它在原文的哪一行。',
    noScript: '查找功能需要浏览器启用 JavaScript。未启用时，可以从下面的机关目录找起。',
    all: '全部机关',
    agencies: '机关和报告',
    prose: '年报原文',
    /** Of what is listed so far: `more` where there is more to ask for. */
    proseLines: (reports: number, lines: number, more: boolean) =>
      `${more ? '已列出' : ''} ${reports} 份报告中的 ${lines} 处${more ? '，还有更多' : ''}`.trim(),
    linesOf: (count: number) => `${count} 处`,
    noProse: (query: string, texts: number) => `${texts} 份有正文的报告里没有“${query}”。`,
    withoutText: (count: number) =>
      count === 0 ? '' : `另外 ${count} 份是人工转录的表格，本站没有正文。`,
    proseHelp: '原文按字面查找：可以缩短词句，或换一个说法，例如“政务公开”“人员不足”。',
    searching: '正在查找…',
    line: (line: string) => `第 ${line} 行`,
    /** Of a PDF. */
    sheet: (page: string) => `第 ${page} 页`,
    more: '更多',
    moreLines: (count: number) => `同一份报告还有 ${count} 处`,
    shown: (agencies: string, prose: string) => `机关和报告：${agencies}；原文：${prose}`,
    titleOf: (query: string) => `查找“${query}”`,
  },
};
