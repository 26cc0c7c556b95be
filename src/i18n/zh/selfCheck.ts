/** One side of a sum against the other, in words that say which rows of the form are meant. */
type Sum = (name: string, left: string, right: string, difference: string) => string;

const sums: Readonly<Record<string, Sum>> = {
  A1: (name, left, right, difference) =>
    `“${name}”一栏：第一项（本年新收）与第二项（上年结转）之和，应等于第三项总计（办理）与第四项（结转下年度）之和：${left} ≠ ${right}，相差 ${difference}。`,
  A2: (name, left, right, difference) =>
    `“${name}”一栏：第三项的“（七）总计”应等于（一）至（六）各行之和：${left} ≠ ${right}，相差 ${difference}。`,
  A3: (name, left, right, difference) =>
    `“${name}”一行：总计应等于自然人与各类法人或其他组织之和：${left} ≠ ${right}，相差 ${difference}。`,
  A4: (name, left, right, difference) =>
    `“${name}”：总计应等于结果维持、结果纠正、其他结果、尚未审结之和：${left} ≠ ${right}，相差 ${difference}。`,
  A5: (name, left, right, difference) =>
    `“${name}”一栏：上年结转应等于上年报告的结转下年度：${left} ≠ ${right}，相差 ${difference}。`,
};

export const selfCheck = {
  title: '自查：发布前核对一份年度报告',
  description:
    '把政府信息公开工作年度报告放进来，在您自己的浏览器里识读三张表、核对加总、正文与日期；文件不离开这台电脑。',
  heading: '发布前自查',
  lead: '把写好的年度报告放进来，三张表怎样读出、哪里对不上、该改哪一格，当场列出。识读和核对都在您的浏览器里进行，文件不上传。',
  /** The link from other pages. */
  link: '核对一份新的报告',
  linkText: '报告还没有发布？在自己的浏览器里先核对一遍，文件不上传。',
  pick: {
    heading: '放入报告',
    label: '选择文件',
    drop: '或把文件拖到这里，可以一次放几份。',
    formats:
      '可用 Word（.docx、.doc）、PDF、网页（.html、.mht）、文本（.txt、.md）和转录表（.csv）。扫描件和照片读不出，请用制作它的 Word 文件。',
    paste: '没有文件？把表格复制后粘贴在这里（Word、WPS 或网页里的都可以）',
    pasteHint: '从报告标题一直复制到最后一张表，结果最全。',
    read: '核对粘贴的内容',
    empty: '还没有粘贴内容。',
    pastedName: '粘贴的内容',
    noScript: '自查要用到浏览器的脚本，请允许本页运行脚本。',
  },
  privacy: {
    heading: '文件不离开这台电脑',
    text: '打开本页后，浏览器只从本站下载识读程序，不上传任何内容。程序下载好以后，断网也能用。',
    see: '怎样自己验证',
    steps: [
      '点下面的按钮，把各种格式的识读程序都下载好。',
      '断开网络（拔网线、关无线网，或开飞行模式）。',
      '再选文件：照样读出，照样核对。',
      '也可以按 F12 打开开发者工具，看“网络”一栏：读文件时没有任何请求。',
    ],
    load: '下载全部识读程序（约 1.5 MB）',
    loading: '正在下载……',
    loaded: '都下载好了，现在可以断网。',
    failed: '没有下载完，请检查网络后再试。',
    ask: '只有一件事会再联网：您按“与上年报告比较”，浏览器才向本站取那一年的数字，本站的服务器因此会知道您看的是哪个机关。',
  },
  limits: {
    heading: '它不说明什么',
    text: '核对相符，只表示表里的数字互相对得上，正文与表对得上。数字是否属实，本页不知道，也没有任何人因此认可了这份报告。除“第一项加第二项等于第三项加第四项”印在表上之外，其余规则由算术推出，不是官方规定。',
  },
  status: {
    loading: '正在下载识读程序……',
    reading: (name: string) => `正在读“${name}”……`,
    done: (files: number) => `读完了，共 ${files} 份。`,
    slow: (seconds: number) =>
      `读这个文件超过 ${seconds} 秒，已经停止。请另存为 .docx，或重新导出 PDF 再试。`,
    noProgram:
      '识读程序没有运行起来。请检查网络，重新打开本页再试；浏览器版本过低的，请换用新版的 Chrome、Edge、Safari、Firefox，或国产浏览器的极速模式。',
    broken: (message: string) => `读这个文件时程序出错，已经停止（${message}）。`,
    large: (most: number) => `文件超过 ${most} MB，年度报告没有这么大的。`,
    picture:
      '这是照片或图片，读不出表格里的数字。请用制作它的 Word、WPS 或网页文件；手里只有纸质件的，请向起草人索取电子文件，或把数字录入转录表（.csv）。',
  },
  files: {
    heading: '读过的文件',
    json: '识读结果（JSON）',
    show: '看核对结果',
    shown: '正在看',
    refused: '读不出',
    open: (count: number) => `${count} 处要核对`,
    clear: '没有对不上的地方',
  },
  summary: {
    unknownAgency: '（未读出机关名称）',
    unknownYear: '（未读出年度）',
    unregistered: '名录里没有这个机关，名称照报告所印。',
    form: { '2019': '2019 年表式', '2021': '2021 年表式' },
    read: (numbers: string, all: string) => `表内 ${all} 格，读出数字 ${numbers} 格。`,
    checked: (all: string, holds: string) => `核对 ${all} 处，${holds} 处相符。`,
    undecided: (count: string) => `${count} 处因有空格或没有可比的数，无法判断。`,
    kinds: {
      sums: '加总对不上',
      prose: '正文与表对不上',
      dates: '年份和日期',
      reading: '没有读准的地方',
      questions: '宜再看一眼',
      years: '与上年报告对不上',
      blanks: '空着的格',
    },
    count: (count: string) => `${count} 处`,
    cells: (count: string) => `${count} 格`,
    none: '没有发现对不上的地方。',
    tablesAlone: '这里只有表格，没有标题和正文，机关、年度、日期和正文都没有核对。',
  },
  findings: {
    heading: '要核对的地方',
    sums,
    left: '一边',
    right: '另一边',
    others: (count: number) => `其余 ${count} 项为 0`,
    show: '在原文中看',
    look: (name: string) => `在原文中看“${name}”`,
    advice: {
      sums: '请对照台账，看是哪一格填错了。',
      prose: '请对照台账，正文和表哪个错就改哪个。',
      dates: '请改正落款或标题。',
      reading: '这里没有读准，不一定是报告写错；请对照原文。表格若有错行、漏格，请一并改正。',
      questions: '不一定是错；请再看一眼。',
      years: '请对照上年报告和台账。',
    },
  },
  tables: {
    heading: '三张表，照读出的样子',
    intro: '点一个数字，旁边显示它在您的文件里的位置。',
    source: '您的文件',
    close: '关闭',
  },
  claims: {
    heading: '正文里的数字',
    intro: '从正文中读出的数字，与表中相应的格比对。',
    none: '正文里没有读出可与表格比对的数字。',
    columns: {
      quote: '正文',
      stated: '正文所说',
      cell: '表中的项目',
      table: '表中',
      outcome: '结果',
    },
    more: (shown: number, all: number) => `只列 ${shown} 处，共 ${all} 处；全部见 JSON。`,
    outcomes: {
      holds: '相符',
      fails: '不符',
      questioned: '宜对照原文',
      undecided: '无法判断',
      'not-applicable': '要上年报告才能比',
      none: '表中没有这一项',
    },
  },
  blanks: {
    heading: '空着的格',
    intro: '空格不等于 0：读者分不清是没有发生，还是没有统计。没有发生的，宜填 0。',
    none: '没有空着的格。',
    row: (label: string, columns: string) => `${label}：${columns}`,
    missing: (count: string) => `另有 ${count} 格在文件里没有找到。`,
  },
  dates: {
    heading: '年度、日期与期限',
    year: '报告年度',
    period: '统计期限',
    published: '落款日期',
    deadline: '公布期限',
    none: '没有读出',
    periodText: (from: string, to: string) => `${from} 至 ${to}`,
    deadlineText: (date: string, isAgency: boolean) =>
      isAgency
        ? `${date}（《条例》第四十九条：政府部门 1 月 31 日前）`
        : `${date}（《条例》第四十九条：本级政府 3 月 31 日前）`,
    late: '落款晚于期限',
    early: '落款早于统计期限的末日',
    inTime: '在期限之内',
  },
  years: {
    heading: '与上年报告比较',
    text: (name: string, year: number) =>
      `比较结转、现行有效件数和一年间的大幅变动，要用到本站收录的${name} ${year} 年报告。按下按钮，浏览器才去取。`,
    button: '与上年报告比较',
    fetching: '正在取上年的数字……',
    absent: (name: string, year: number) => `本站没有收录${name} ${year} 年的报告，无从比较。`,
    failed: '没有取到，请检查网络后再试。',
    unknown: '没有读出机关或年度，或名录里没有这个机关，无从比较。',
    otherScope: '上年报告的口径不同（一份是本机关，一份是全区域），不比较。',
    holds: (count: number) => `比了 ${count} 处，没有对不上的。`,
    undecided: (count: number) => `${count} 处因有空格无法判断。`,
  },
  take: {
    heading: '带走',
    print: '打印核对结果',
    copy: '复制核对结果',
    copied: '已复制，可以粘贴到别处。',
    byHand: '这里不能自动复制，请长按或选中下面的文字复制。',
    markdown: '核对结果（Markdown）',
    cells: '各格数字（CSV）',
    filled: '填好的表（.xlsx，加总有错变红）',
    blank: '空白表（.xlsx，边填边核对）',
    package: '收录包（.zip）',
    packageText: '报告发布以后，可以把收录包提供给本站：里面是这份文件和它的出处。',
    submit: '向本站提供这份报告',
    submitSubject: (name: string, year: string) => `提供报告：${name} ${year} 年`,
    submitAsked: ['发布地址：', '文件：请附上收录包或原文件'],
    noAgency: '名录里没有这个机关，收录包里的编号请改成六位区划代码加职能。',
  },
  markdown: {
    title: (name: string, year: string) => `${name} ${year} 年度报告：核对结果`,
    made: '由“公开有数”自查页在本地浏览器中生成，未上传文件。',
  },
  sheet: {
    names: { disclosure: '主动公开', requests: '依申请公开', disputes: '复议诉讼' },
    check: '核对',
    checkRow: '一 + 二 − 三（七）− 四',
    sumRow: '（七）− 各行之和',
    sumColumn: '总计 − 各栏之和',
    note: '“核对”一栏一行应全为 0；不为 0 的变红，说明加总对不上。空着的格按 0 计算。',
  },
};
