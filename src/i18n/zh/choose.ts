export const choose = {
  heading: '选择报告',
  headingTrend: '选择项目与机关',
  series: '项目',
  /** Of the list of items: the three figures that the page shows at first. */
  threeFigures: '许可、新收与公开率',
  year: '年份',
  region: '地区',
  level: '层级',
  function: '职能',
  sort: '排列',
  scale: '刻度',
  scales: { auto: '自动', linear: '线性', log: '对数' },
  agencies: '机关',
  all: '全部',
  /** On the button that opens the list of agencies; `{n}` are chosen. */
  some: '已选 {n} 个',
  findAgency: '按名称查找机关',
  sorts: {
    form: '年份层级',
    value: '从大到小',
    'value-up': '从小到大',
    change: '增得多的在前',
    'change-down': '减得多的在前',
  },
  /** In the place of the controls, without script. */
  noScript:
    '筛选与排列需要 JavaScript。这里列出的是全部报告，地址中的选择没有用上；CSV 中有每一行。',
  noScriptTrend:
    '选择项目与机关需要 JavaScript。这里显示的是行政许可、新收申请与公开率，地址中的选择没有用上；其他项目见各机关页和数据页。',
  reset: '清除选择',
  link: '此选择的链接',
  failed: '未能读取数据，显示的仍是全部。',
};
