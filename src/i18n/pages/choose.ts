export const choose = {
  heading: { zh: '选择报告', en: 'Choose reports' },
  headingTrend: { zh: '选择项目与机关', en: 'Choose an item and agencies' },
  series: { zh: '项目', en: 'Item' },
  /** Of the list of items: the three figures that the page shows at first. */
  threeFigures: { zh: '许可、新收与公开率', en: 'Three key figures' },
  year: { zh: '年份', en: 'Year' },
  region: { zh: '地区', en: 'Region' },
  /** Where the list has provinces alone until one is chosen. */
  province: { zh: '地区（先选省份）', en: 'Region (province first)' },
  level: { zh: '层级', en: 'Level' },
  function: { zh: '职能', en: 'Function' },
  sort: { zh: '排列', en: 'Order' },
  scale: { zh: '刻度', en: 'Scale' },
  scales: {
    auto: { zh: '自动', en: 'Automatic' },
    linear: { zh: '线性', en: 'Linear' },
    log: { zh: '对数', en: 'Logarithmic' },
  },
  agencies: { zh: '机关', en: 'Agencies' },
  all: { zh: '全部', en: 'All' },
  /** On the button that opens the list of agencies; `{n}` are chosen. */
  some: { zh: '已选 {n} 个', en: '{n} chosen' },
  findAgency: { zh: '按名称查找机关', en: 'Find an agency by name' },
  sorts: {
    form: { zh: '年份层级', en: 'Year and level' },
    value: { zh: '从大到小', en: 'Largest first' },
    'value-up': { zh: '从小到大', en: 'Smallest first' },
    change: { zh: '增得多的在前', en: 'Largest rise first' },
    'change-down': { zh: '减得多的在前', en: 'Largest fall first' },
  },
  /** In the place of the controls, without script. */
  noScript: {
    zh: '筛选与排列需要 JavaScript。这里列出的是全部报告，地址中的选择没有用上；CSV 中有每一行。',
    en: 'Choosing and ordering need JavaScript. Every report is listed here; what the address chooses is not applied. The CSV has every row.',
  },
  noScriptTrend: {
    zh: '选择项目与机关需要 JavaScript。这里显示的是行政许可、新收申请与公开率，地址中的选择没有用上；其他项目见各机关页和数据页。',
    en: 'Choosing an item and agencies needs JavaScript. Shown here are licensing, requests received and the disclosure rate; what the address chooses is not applied. Other items are on the pages of the agencies and of the data.',
  },
  reset: { zh: '清除选择', en: 'Clear selection' },
  link: { zh: '此选择的链接', en: 'Link to this view' },
  failed: {
    zh: '未能读取数据，图表没有更新。',
    en: 'The data could not be loaded; the charts have not changed.',
  },
};
