import { type Both, both } from '../both.ts';

/** One side of a sum against the other, in words that say which rows of the form are meant. */
type Sum = (name: string, left: string, right: string, difference: string) => string;

const sums: Both<Readonly<Record<string, Sum>>> = {
  zh: {
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
  },
  en: {
    A1: (name, left, right, difference) =>
      `Column “${name}”: item 1 (newly received) plus item 2 (carried over from last year) must equal item 3, total (handled), plus item 4 (carried over to next year): ${left} ≠ ${right}, a difference of ${difference}.`,
    A2: (name, left, right, difference) =>
      `Column “${name}”: the total in row (7) of item 3 must equal the sum of rows (1) to (6): ${left} ≠ ${right}, a difference of ${difference}.`,
    A3: (name, left, right, difference) =>
      `Row “${name}”: the total must equal natural persons plus all kinds of organisations: ${left} ≠ ${right}, a difference of ${difference}.`,
    A4: (name, left, right, difference) =>
      `“${name}”: the total must equal upheld, corrected, other outcome and pending together: ${left} ≠ ${right}, a difference of ${difference}.`,
    A5: (name, left, right, difference) =>
      `Column “${name}”: carried over from last year must equal what last year’s report carried over to the next: ${left} ≠ ${right}, a difference of ${difference}.`,
  },
};

export const selfCheck = {
  title: { zh: '自查：发布前核对一份年度报告', en: 'Check a report before it is published' },
  description: {
    zh: '把政府信息公开工作年度报告放进来，在您自己的浏览器里识读三张表、核对加总、正文与日期；文件不离开您的电脑或手机。',
    en: 'Reads an annual report on open government information in your own browser and checks its sums, its text against its tables, and its dates. The file never leaves your device.',
  },
  heading: { zh: '发布前自查', en: 'Check a report before it is published' },
  lead: {
    zh: '把写好的年度报告放进来，三张表怎样读出、哪里对不上、该改哪一格，当场列出。识读和核对都在您的浏览器里进行，文件不上传。',
    en: 'Give the finished report and see at once how its three tables were read, what does not add up, and which cell to look at. Reading and checking happen in your browser; nothing is uploaded.',
  },
  /** The link from other pages. */
  link: { zh: '核对一份新的报告', en: 'Check a new report' },
  linkText: {
    zh: '报告还没有发布？在自己的浏览器里先核对一遍，文件不上传。',
    en: 'Not published yet? Check it in your own browser first; nothing is uploaded.',
  },
  pick: {
    heading: { zh: '放入报告', en: 'The report' },
    label: { zh: '选择文件', en: 'Choose files' },
    drop: {
      zh: '或把文件拖到这里，可以一次放几份。',
      en: 'or drop them here, several at once if you like.',
    },
    formats: {
      zh: '可用 Word（.docx、.doc）、PDF、网页（.html、.mht）、文本（.txt、.md）和转录表（.csv）。扫描件和照片读不出，请用制作它的 Word 文件。',
      en: 'Word (.docx, .doc), PDF, saved web pages (.html, .mht), text (.txt, .md) and transcriptions (.csv). Scans and photos can’t be read: use the Word file that they were made from.',
    },
    paste: {
      zh: '没有文件？把表格复制后粘贴在这里（Word、WPS 或网页里的都可以）',
      en: 'No file? Copy the tables and paste them here (from Word, WPS or a web page)',
    },
    pasteHint: {
      zh: '从报告标题一直复制到最后一张表，结果最全。',
      en: 'Copying from the title to the end of the last table gives the most.',
    },
    read: { zh: '核对粘贴的内容', en: 'Check what was pasted' },
    unwritten: { zh: '还没有写好？', en: 'Not written yet?' },
    empty: { zh: '还没有粘贴内容。', en: 'Nothing has been pasted yet.' },
    pastedName: { zh: '粘贴的内容', en: 'pasted' },
    noScript: {
      zh: '自查要用到浏览器的脚本，请允许本页运行脚本。',
      en: 'This page needs scripts: please allow them here.',
    },
  },
  privacy: {
    heading: { zh: '文件不离开您的电脑或手机', en: 'The file stays on your device' },
    text: {
      zh: '打开本页后，浏览器只从本站下载识读程序，不上传任何内容。程序下载好以后，断网也能用。',
      en: 'Once the page is open, the browser only fetches the reading programs from this site and sends nothing. When they have come, the page works without a network.',
    },
    see: { zh: '怎样自己验证', en: 'See it for yourself' },
    steps: {
      zh: [
        '点下面的按钮，把各种格式的识读程序都下载好。',
        '断开网络（拔网线、关无线网，或开飞行模式）。',
        '再选文件：照样读出，照样核对。',
        '也可以按 F12 打开开发者工具，看“网络”一栏：读文件时没有任何请求。',
      ],
      en: [
        'Press the button below to fetch the programs for all formats.',
        'Disconnect from the network (unplug it, switch Wi-Fi off, or use flight mode).',
        'Choose a file: it is read and checked all the same.',
        'Or press F12 and look at the Network panel: reading a file makes no request.',
      ],
    },
    load: { zh: '下载全部识读程序（约 1.5 MB）', en: 'Fetch all reading programs (about 1.5 MB)' },
    loading: { zh: '正在下载……', en: 'Fetching…' },
    loaded: { zh: '都下载好了，现在可以断网。', en: 'All are here: you can disconnect now.' },
    failed: {
      zh: '没有下载完，请检查网络后再试。',
      en: 'Not all could be fetched: check the network and try again.',
    },
    ask: {
      zh: '只有一件事会再联网：您按“与上年报告比较”，浏览器才向本站取那一年的数字，本站的服务器因此会知道您看的是哪个机关。',
      en: 'One thing alone uses the network later: if you press “Compare with last year’s report”, the browser fetches that year’s numbers from this site, whose server then learns which agency you look at.',
    },
  },
  limits: {
    method: { zh: '怎样读、怎样核对', en: 'How reports are read and checked' },
    heading: { zh: '它不说明什么', en: 'What it does not say' },
    text: {
      zh: '核对相符，只表示表里的数字互相对得上，正文与表对得上。数字是否属实，本页不知道，也没有任何人因此认可了这份报告。除“第一项加第二项等于第三项加第四项”印在表上之外，其余规则由算术推出，不是官方规定。',
      en: 'Passing every check only means that the numbers agree with each other and with the text. Whether they are true this page cannot know, and nobody has approved the report by it. Only the rule “item 1 plus item 2 equals item 3 plus item 4” is printed on the form; the others follow from arithmetic and are not official.',
    },
  },
  status: {
    loading: { zh: '正在下载识读程序……', en: 'Fetching the reading program…' },
    reading: both(
      (name: string) => `正在读“${name}”……`,
      (name) => `Reading “${name}”…`,
    ),
    done: both(
      (files: number, found: readonly string[]) => `读完了，共 ${files} 份：${found.join('，')}。`,
      (files, found) =>
        `Done: ${files === 1 ? 'one file' : `${files} files`}, ${found.join(', ')}.`,
    ),
    slow: both(
      (seconds: number) =>
        `读这个文件超过 ${seconds} 秒，已经停止。请另存为 .docx，或重新导出 PDF 再试。`,
      (seconds) =>
        `Reading this file took more than ${seconds} seconds and was stopped: save it as .docx or export the PDF anew, and try again.`,
    ),
    noProgram: {
      zh: '识读程序没有运行起来。请检查网络，重新打开本页再试；浏览器版本过低的，请换用新版的 Chrome、Edge、Safari、Firefox，或国产浏览器的极速模式。',
      en: 'The reading program did not start. Check the network, open this page again and retry; if the browser is an old one, use a current Chrome, Edge, Safari or Firefox.',
    },
    broken: both(
      (message: string) => `读这个文件时程序出错，已经停止（${message}）。`,
      (message) => `The program failed on this file and was stopped (${message}).`,
    ),
    unopened: {
      zh: '这个文件打不开：它可能是文件夹，或者选好以后又改动、移动过。请重新选择。',
      en: 'This file can’t be opened: it may be a folder, or was changed or moved after it was chosen. Choose it again.',
    },
    excel: {
      zh: '这是 Excel 工作簿。请复制其中的三张表，在本页粘贴；或者另存为网页（.html）再选。',
      en: 'This is an Excel workbook. Copy its tables and paste them here, or save it as a web page (.html) and choose that.',
    },
    large: both(
      (most: number) => `文件超过 ${most} MB，年度报告没有这么大的。`,
      (most) => `The file has more than ${most} MB, as no annual report has.`,
    ),
    picture: {
      zh: '这是照片或图片，读不出表格里的数字。请用制作它的 Word、WPS 或网页文件；手里只有纸质件的，请向起草人索取电子文件，或把数字录入转录表（.csv）。',
      en: 'This is a photo or a picture, and the numbers in its tables can’t be read. Use the Word, WPS or web file that it was made from; if you only have paper, ask its author for the file, or type the numbers into a transcription (.csv).',
    },
  },
  files: {
    heading: { zh: '读过的文件', en: 'Files read' },
    json: { zh: '识读结果（JSON）', en: 'What was read (JSON)' },
    show: { zh: '看核对结果', en: 'Show the result' },
    shown: { zh: '正在看', en: 'shown below' },
    refused: { zh: '读不出', en: 'Not read' },
    refusedOf: both(
      (files: number) => `${files} 份读不出`,
      (files) => `${files} not read`,
    ),
    open: both(
      (count: number) => `${count} 处要核对`,
      (count) => (count === 1 ? '1 place to check' : `${count} places to check`),
    ),
    clear: { zh: '没有对不上的地方', en: 'nothing disagrees' },
    unchecked: { zh: '没有一处能够核对', en: 'nothing could be checked' },
  },
  summary: {
    unknownAgency: { zh: '（未读出机关名称）', en: '(no agency’s name was read)' },
    unknownYear: { zh: '（未读出年度）', en: '(no year was read)' },
    unregistered: {
      zh: '名录里没有这个机关，名称照报告所印。',
      en: 'The registry has no such agency; the name is the one printed.',
    },
    agency: { zh: '本站收录的该机关各年报告', en: 'The agency’s reports on this site' },
    form: {
      '2019': { zh: '2019 年表式', en: 'form of 2019' },
      '2021': { zh: '2021 年表式', en: 'form of 2021' },
    },
    read: both(
      (numbers: string, all: string) => `表内 ${all} 格，读出数字 ${numbers} 格。`,
      (numbers, all) => `${numbers} of the form’s ${all} cells hold a number that was read.`,
    ),
    checked: both(
      (all: string, holds: string) => `核对 ${all} 处，${holds} 处相符。`,
      (all, holds) => `${all} statements were checked; ${holds} hold.`,
    ),
    undecided: both(
      (count: string) => `${count} 处因有空格或没有可比的数，无法判断。`,
      (count) => `${count} can’t be decided, because of blanks or for want of a number to compare.`,
    ),
    kinds: {
      sums: { zh: '加总对不上', en: 'Sums that don’t add up' },
      prose: { zh: '正文与表对不上', en: 'Text and tables disagree' },
      dates: { zh: '年份和日期', en: 'Year and date' },
      reading: { zh: '没有读准的地方', en: 'Not read for certain' },
      questions: { zh: '宜再看一眼', en: 'Worth another look' },
      years: { zh: '与上年报告对不上', en: 'Disagrees with last year’s report' },
      blanks: { zh: '空着的格', en: 'Cells left blank' },
    },
    count: both(
      (count: string) => `${count} 处`,
      (count) => count,
    ),
    cells: both(
      (count: string) => `${count} 格`,
      (count) => count,
    ),
    none: { zh: '没有发现对不上的地方。', en: 'Nothing was found to disagree.' },
    unchecked: {
      zh: '没有一处能够核对：要相加或比较的数字不在其中。',
      en: 'Nothing could be checked: the numbers to add up or compare are not there.',
    },
    tablesAlone: {
      zh: '这里只有表格，没有标题和正文，机关、年度、日期和正文都没有核对。',
      en: 'Only tables were given, without a title or text: agency, year, date and text were not checked.',
    },
  },
  findings: {
    heading: { zh: '要核对的地方', en: 'What to check' },
    sums,
    left: { zh: '一边', en: 'One side' },
    right: { zh: '另一边', en: 'The other' },
    others: both(
      (count: number) => `其余 ${count} 项为 0`,
      (count) => (count === 1 ? '1 other is 0' : `${count} others are 0`),
    ),
    likely: both(
      (name: string, value: string, instead: string, sums: number) =>
        `先看“${name}”：现为 ${value}，若是 ${instead}，有 ${sums} 处加总就都对得上。`,
      (name, value, instead, sums) =>
        `Look first at “${name}”: it is ${value}; with ${instead} in its place ${sums} of these sums would hold.`,
    ),
    show: { zh: '在原文中看', en: 'Show in the document' },
    rule: both(
      (id: string) => `规则 ${id} 的说明`,
      (id) => `About rule ${id}`,
    ),
    newTab: { zh: '（另开一页）', en: ' (opens beside this page)' },
    look: both(
      (name: string) => `在原文中看“${name}”`,
      (name) => `Show “${name}” in the document`,
    ),
    advice: {
      sums: {
        zh: '请对照台账，看是哪一格填错了。',
        en: 'Check the records to see which of these cells is wrong.',
      },
      prose: {
        zh: '请对照台账，正文和表哪个错就改哪个。',
        en: 'Check the records, and correct the text or the table.',
      },
      dates: { zh: '请改正落款或标题。', en: 'Correct the date or the title.' },
      reading: {
        zh: '这里没有读准，不一定是报告写错；请对照原文。表格若有错行、漏格，请一并改正。',
        en: 'This could not be read for certain; the report need not be wrong. Compare it with the document, and mend rows that are shifted or cells that are missing.',
      },
      questions: {
        zh: '不一定是错；请再看一眼。',
        en: 'Not necessarily wrong; take another look.',
      },
      years: {
        zh: '请对照上年报告和台账。',
        en: 'Compare with last year’s report and the records.',
      },
    },
  },
  tables: {
    heading: { zh: '三张表，照读出的样子', en: 'The three tables as they were read' },
    intro: {
      zh: '点一个数字，旁边显示它在您的文件里的位置；用键盘时，方向键走到邻近的格。',
      en: 'Choose a number to see where it stands in your file; arrow keys lead to the next cell.',
    },
    failed: { zh: '，在加总对不上的数之中', en: ', among the numbers of a sum that fails' },
    source: { zh: '您的文件', en: 'Your file' },
    close: { zh: '关闭', en: 'Close' },
  },
  claims: {
    heading: { zh: '正文里的数字', en: 'Figures in the text' },
    intro: {
      zh: '从正文中读出的数字，与表中相应的格比对。',
      en: 'Figures read from the text, beside the cells of the tables that they speak of.',
    },
    none: {
      zh: '正文里没有读出可与表格比对的数字。',
      en: 'No figure was read from the text that could be compared with the tables.',
    },
    columns: {
      quote: { zh: '正文', en: 'Text' },
      stated: { zh: '正文所说', en: 'Stated' },
      cell: { zh: '表中的项目', en: 'Item in the tables' },
      table: { zh: '表中', en: 'Table' },
      outcome: { zh: '结果', en: 'Result' },
    },
    more: both(
      (shown: number, all: number) => `只列 ${shown} 处，共 ${all} 处；全部见 JSON。`,
      (shown, all) => `${shown} of ${all} are listed; the JSON has all.`,
    ),
    outcomes: {
      holds: { zh: '相符', en: 'agrees' },
      fails: { zh: '不符', en: 'differs' },
      questioned: { zh: '宜对照原文', en: 'worth another look' },
      undecided: { zh: '无法判断', en: 'can’t be decided' },
      'not-applicable': { zh: '要上年报告才能比', en: 'needs last year’s report' },
      none: { zh: '表中没有这一项', en: 'not in the tables' },
    },
  },
  blanks: {
    heading: { zh: '空着的格', en: 'Cells left blank' },
    intro: {
      zh: '空格不等于 0：读者分不清是没有发生，还是没有统计。没有发生的，宜填 0。',
      en: 'Blank does not mean 0: readers can’t tell whether nothing happened or nothing was counted. Where nothing happened, enter 0.',
    },
    none: { zh: '没有空着的格。', en: 'No cell is blank.' },
    row: both(
      (label: string, columns: string) => `${label}：${columns}`,
      (label, columns) => `${label}: ${columns}`,
    ),
    missing: both(
      (count: string) => `另有 ${count} 格在文件里没有找到。`,
      (count) => `Another ${count} cells were not found in the file.`,
    ),
  },
  dates: {
    heading: { zh: '年度、日期与期限', en: 'Year, date and deadline' },
    year: { zh: '报告年度', en: 'Year reported on' },
    period: { zh: '统计期限', en: 'Period' },
    published: { zh: '落款日期', en: 'Date printed' },
    deadline: { zh: '公布期限', en: 'Deadline' },
    none: { zh: '没有读出', en: 'not read' },
    periodText: both(
      (from: string, to: string) => `${from} 至 ${to}`,
      (from, to) => `${from} to ${to}`,
    ),
    deadlineText: both(
      (date: string, body: 'agency' | 'government' | 'unknown') =>
        ({
          agency: `${date}（《条例》第四十九条：政府部门 1 月 31 日前）`,
          government: `${date}（《条例》第四十九条：本级政府 3 月 31 日前）`,
          unknown: `政府部门 1 月 31 日前，本级政府 3 月 31 日前（《条例》第四十九条）；是哪一种没有读出，暂按 ${date} 核对`,
        })[body],
      (date, body) =>
        ({
          agency: `${date} (Art. 49: departments by 31 January)`,
          government: `${date} (Art. 49: whole governments by 31 March)`,
          unknown: `departments by 31 January, whole governments by 31 March (Art. 49); which of them it is was not read, so ${date} is what was checked`,
        })[body],
    ),
    judged: both(
      (date: string, state: string) => `${date}（${state}）`,
      (date, state) => `${date} (${state})`,
    ),
    undated: {
      zh: '没有读出，无法判断是否逾期；网站上的发布日期本页看不到',
      en: 'not read, so whether it is late can’t be told; when it went online this page can’t see',
    },
    late: { zh: '落款晚于期限', en: 'after the deadline' },
    early: { zh: '落款早于统计期限的末日', en: 'before the period ends' },
    inTime: { zh: '在期限之内', en: 'in time' },
  },
  years: {
    heading: { zh: '与上年报告比较', en: 'Compare with last year’s report' },
    text: both(
      (name: string, year: number) =>
        `比较结转、现行有效件数和一年间的大幅变动，要用到本站收录的${name} ${year} 年报告。按下按钮，浏览器才去取。`,
      (name, year) =>
        `Comparing what was carried over, documents in force and large changes needs the ${year} report of ${name} as this site has it. The browser fetches it only when you press the button.`,
    ),
    ofYear: both(
      (year: number | null) => (year === null ? '' : `（${year} 年）`),
      (year) => (year === null ? '' : ` (${year})`),
    ),
    button: { zh: '与上年报告比较', en: 'Compare with last year’s report' },
    fetching: { zh: '正在取上年的数字……', en: 'Fetching last year’s numbers…' },
    absent: both(
      (name: string, year: number) => `本站没有收录${name} ${year} 年的报告，无从比较。`,
      (name, year) => `This site has no ${year} report of ${name} to compare with.`,
    ),
    failed: {
      zh: '没有取到，请检查网络后再试。',
      en: 'It could not be fetched: check the network and try again.',
    },
    unknown: {
      zh: '没有读出机关或年度，或名录里没有这个机关，无从比较。',
      en: 'No agency or year was read, or the registry lacks the agency, so nothing can be compared.',
    },
    otherScope: {
      zh: '上年报告的口径不同（一份是本机关，一份是全区域），不比较。',
      en: 'Last year’s report has another scope (an agency alone, or its whole area): they are not compared.',
    },
    holds: both(
      (count: number) => `比了 ${count} 处，没有对不上的。`,
      (count) => `${count} statements were compared; none disagrees.`,
    ),
    found: both(
      (made: number, open: number) => `比了 ${made} 处，${open} 处要看，列在下面。`,
      (made, open) =>
        `${made} statements were compared; ${open === 1 ? '1 wants' : `${open} want`} a look and ${open === 1 ? 'stands' : 'stand'} below.`,
    ),
    undecided: both(
      (count: number) => `${count} 处因有空格无法判断。`,
      (count) => `${count} can’t be decided because of blanks.`,
    ),
  },
  take: {
    heading: { zh: '带走', en: 'Take away' },
    print: { zh: '打印核对结果', en: 'Print the result' },
    copy: { zh: '复制核对结果', en: 'Copy the result' },
    copied: { zh: '已复制，可以粘贴到别处。', en: 'Copied: paste it where you like.' },
    byHand: {
      zh: '这里不能自动复制，请长按或选中下面的文字复制。',
      en: 'It can’t be copied for you here: select the text below and copy it.',
    },
    markdown: { zh: '核对结果（Markdown）', en: 'The result (Markdown)' },
    cells: { zh: '各格数字（CSV）', en: 'Every cell (CSV)' },
    filled: {
      zh: '填好的表（.xlsx，加总有错变红）',
      en: 'The form filled in (.xlsx; sums that fail turn red)',
    },
    blank: { zh: '空白表（.xlsx，边填边核对）', en: 'A blank form (.xlsx; checks as you type)' },
    package: { zh: '收录包（.zip）', en: 'Package for the corpus (.zip)' },
    packageText: {
      zh: '报告发布以后，可以把收录包提供给本站：里面是这份文件和它的出处。',
      en: 'Once the report is published, you can give this package to the site: it holds the file and where it comes from.',
    },
    submit: { zh: '向本站提供这份报告', en: 'Give this report to the site' },
    submitSubject: both(
      (name: string, year: string) => `提供报告：${name} ${year} 年`,
      (name, year) => `New report: ${name} ${year}`,
    ),
    submitAsked: {
      zh: ['发布地址：', '文件：请附上收录包或原文件'],
      en: ['Published at:', 'File: please attach the package or the file itself'],
    },
    noAgency: {
      zh: '名录里没有这个机关，收录包里的编号请改成六位区划代码加职能。',
      en: 'The registry has no such agency: replace the id in the package by the division code and the function.',
    },
  },
  markdown: {
    title: both(
      (name: string, year: string) => `${name} ${year} 年度报告：核对结果`,
      (name, year) => `${name}, annual report ${year}: what was found`,
    ),
    made: {
      zh: '由“公开有数”自查页在本地浏览器中生成，未上传文件。',
      en: 'Made by the self-check page of 公开有数 in a browser; the file was not uploaded.',
    },
  },
  sheet: {
    file: both(
      (form: '2019' | '2021') => `年度报告三张表（${form} 年表式）`,
      (form) => `annual-report-tables-form-${form}`,
    ),
    names: {
      disclosure: { zh: '主动公开', en: 'Disclosure' },
      requests: { zh: '依申请公开', en: 'Requests' },
      disputes: { zh: '复议诉讼', en: 'Disputes' },
    },
    check: { zh: '核对', en: 'Check' },
    checkRow: { zh: '一 + 二 − 三（七）− 四', en: '1 + 2 − 3(7) − 4' },
    sumRow: { zh: '（七）− 各行之和', en: '(7) − sum of rows' },
    sumColumn: { zh: '总计 − 各栏之和', en: 'Total − sum of columns' },
    noSums: { zh: '这张表没有要加总的数。', en: 'This table has no sums.' },
    note: {
      zh: '“核对”一栏一行应全为 0；不为 0 的变红，说明加总对不上。空着的格按 0 计算。',
      en: 'Every “Check” must be 0: what is not turns red and does not add up. Blanks count as 0.',
    },
  },
};
