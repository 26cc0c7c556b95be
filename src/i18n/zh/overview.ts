export const overview = {
  title: '公开有数：政府信息公开年报的数据',
  description:
    '把中国各级行政机关的政府信息公开工作年度报告读成数据：每个数字标明状态，注明读自原文件还是人工转录，并能回到出处。',
  /** In phrases, between which a line may break. */
  heading: ['年年公布的数字，', '逐格读成数据，', '逐格注明来历'],
  lead: '每个行政机关每年都依《政府信息公开条例》公布一份年度报告；这里把散在各处的报告读成数据。读自原文件的数字能回到原文那一行，人工转录的数字都标明是转录。',
  facts: {
    agencies: '个机关',
    reports: (read: number, typed: number) =>
      typed === 0
        ? '份报告，都由原文件读出'
        : `份报告：${read} 份由原文件读出，${typed} 份人工转录`,
    cells: '格表格',
    plain: (k: string, n: string) =>
      `由原文件读出的报告中，照文件直接读出、未经推断的格（${k}/${n}）`,
  },
  specimen: {
    heading: '一个数字的来历',
    from: '出处',
    place: '位置',
    status: '状态',
    link: '在表中查看这一格',
  },
  findings: {
    heading: '值得一看的三处',
    intro: '由程序从收录的报告中算出，随收录而变。',
    transcribed: '据人工转录，是否抄录无误，要对照原件。',
    sum: { heading: '差得最多的一处加总' },
    change: { heading: '一年之间新收申请增减最多' },
    changeText: (year: number, before: string, now: string) =>
      `本年新收申请 ${now} 件，${year - 1}年为 ${before} 件。`,
    unsure: { heading: '最难读准的一份' },
    unsureText: (count: number) =>
      `表中有 ${count} 格不止一种读法或无法识读，一律不取数，各种读法都已列出。`,
  },
  ways: {
    heading: '从哪里看起',
    agencies: { title: '找一个机关', text: '按省、市、县列出，每个机关一页，每份报告一页。' },
    compare: {
      title: '放在一起看',
      text: '同一指标下各机关各年的数字，连同口径和不可比之处。',
    },
    trends: { title: '逐年看', text: '同一机关多年的数字，表式改变之处断开，缺的年份不连线。' },
  },
  coverage: {
    heading: '收录了哪些',
    intro: '每一行是一个机关，每一列是一个报告年度。点年份看那一年的报告。',
    caption: '各机关各年度报告的收录情况',
    agency: '机关',
    absent: '未收录',
    key: '空着的地方，是那一年的报告还没有收录，不是那一年没有报告。标“本站转录”的是人工抄录的报告。小旗后的数字，是核对待查之处的数目：不符的和存疑的，存疑的不算错误。2019、2020 两年用的是旧表式。',
  },
  trust: {
    heading: '数字怎么读、能信几分',
    text: '不用语言模型，只按法定表格的行列和加总关系读。同一份文件，任何时候读出的都一样。人工转录的报告不称“原文印有”，一律注明是转录。每一格有且只有一种状态：',
    link: '读法、口径和公式全文',
  },
  newest: {
    heading: '最近年度的报告',
    /** Around the date. */
    published: { before: '', after: '发布' },
    unknownDate: '发布日期不详',
  },
  reuse: {
    heading: '使用这些数据',
    text: '每张图下面都有同样内容的表格、CSV 和 JSON。报告本身是公文，可以自由使用；引用时请写明机关、年度和本站地址。使用前请先看口径：一个区的合计与一个部门的数字不能相加，也不能相比。',
    link: '下载全部数据',
  },
};
