import type { Bilingual } from '../statute/types.ts';

const TEXTLESS = {
  zh: '请向机关索取带文字的原文件，或先做文字识别并逐一核对，或把数字录入转录文件（.csv）。',
  en: 'ask the agency for the original with its text, or have the characters recognised and check them, or type the numbers into a transcription (.csv)',
} as const satisfies Bilingual;

/** Why a document can't be read, whatever it holds: it is of another format, broken, locked or too large. */
export const DOCUMENT_FAILURES = {
  'ending-unknown': {
    zh: '不能识读扩展名为 .{ending} 的文件，可识读的是 {known}。',
    en: 'the ending .{ending} is not one that can be read ({known})',
  },
  'ending-wrong': {
    zh: '文件的扩展名是 .{ending}，内容却不是这种格式。',
    en: 'it is named .{ending}, and its bytes are not of such a file',
  },
  'format-picture': {
    zh: '这是一张图片。请换用制图所据的文件，或把数字录入转录文件（.csv）。',
    en: 'it is a picture: give the document that it was made of, or type its numbers in',
  },
  'format-archive': {
    zh: '这是一个压缩包。请解压后提供其中的报告。',
    en: 'it is a packed archive: unpack it, and give the report within it',
  },
  'format-rtf': {
    zh: '这是 RTF 文件。请用 Word 或 WPS 打开，另存为 .docx。',
    en: 'it is RTF: open it in Word or WPS and save it as .docx (另存为)',
  },
  'format-word-2003-xml': {
    zh: '这是 Word 2003 的 XML 文件。请用 Word 或 WPS 打开，另存为 .docx。',
    en: 'it is XML of Word 2003: open it in Word or WPS and save it as .docx (另存为)',
  },
  'format-word-95': {
    zh: '这是 Word 97 以前的文件。请用 Word 或 WPS 打开，另存为 .docx。',
    en: 'it is a Word file from before Word 97: open it in Word or WPS and save it as .docx (另存为)',
  },
  'format-excel': {
    zh: '这是 Excel 工作簿。请把其中的表格另存为网页（.html）。',
    en: 'it is an Excel workbook: save its tables as a web page, .html (另存为)',
  },
  'format-powerpoint': {
    zh: '这是 PowerPoint 文件，年度报告没有用这种格式的。',
    en: 'it is a PowerPoint file, as no report is',
  },
  'format-ofd': {
    zh: '这是 OFD 文件。请导出为 PDF 或 .docx。',
    en: 'it is an OFD file: export it as PDF or as .docx',
  },
  'format-opendocument': {
    zh: '这是 OpenDocument 文件。请另存为 .docx。',
    en: 'it is an OpenDocument file: save it as .docx (另存为)',
  },
  'format-other-program': {
    zh: '这是其他程序的文件，不能识读。请另存为 .docx。',
    en: 'it is a file of a program that can not be read: save it as .docx (另存为)',
  },
  'format-raw-bytes': {
    zh: '这不是文本，而是其他格式（如旧版 Word）的原始字节。请提供原文件。',
    en: 'it is no text but the bytes of another format, such as an old Word file: give the file itself',
  },
  'file-locked': {
    zh: '文件有密码。请去掉密码后另存。',
    en: 'it is locked with a password: save it without one',
  },
  'file-empty': {
    zh: '文件是空的，一个字节也没有。请重新下载。',
    en: 'the file is empty, without a single byte: download it again',
  },
  'file-large': {
    zh: '文件超过 {most} MB，年度报告没有这么大的。',
    en: 'it has more than {most} MB, as no report has',
  },
  'table-large': {
    zh: '文件中有一张表格大得不可能是年度报告的表格。',
    en: 'it holds a table too large for any report',
  },
  'page-elements': {
    zh: '网页的元素过多，年度报告没有这么多的。',
    en: 'it has more elements than any report',
  },
  'page-deep': { zh: '网页的元素嵌套过深。', en: 'its elements are nested too deep' },
  'page-link': {
    zh: '这个网页只是通往报告的链接，报告另有文件。请保存 {file}，再来识读。',
    en: 'the page only leads to the report, which is a file of its own: save {file} and read that',
  },
  'archive-pageless': {
    zh: '这个网页归档文件里没有网页。',
    en: 'it is a web archive without a page in it',
  },
  'word-broken': {
    zh: 'Word 文件已损坏或不完整。',
    en: 'it is a broken or cut off Word file',
  },
  'word-textless': { zh: 'Word 文件里没有正文。', en: 'it is a Word file without a text' },
  'xml-broken': {
    zh: '文件里的 XML 已损坏（{message}）。',
    en: 'its XML is broken: {message}',
  },
  'xml-empty': { zh: '文件里的 XML 是空的。', en: 'its XML is empty' },
  'xml-entities': {
    zh: '文件里的 XML 自行定义了实体，Word 文件从不如此。',
    en: 'its XML declares entities of its own, as no Word file does',
  },
  'xml-large': {
    zh: '文件里的 XML 过大或嵌套过深，年度报告没有这样的。',
    en: 'its XML is larger or nested deeper than that of any report',
  },
  'zip-broken': { zh: '压缩数据已损坏（{message}）。', en: 'it is a broken zip: {message}' },
  'zip-large': {
    zh: '解压后过大，年度报告没有这么大的。',
    en: 'it unpacks to more than any report holds',
  },
  'zip-parts': { zh: '压缩包里的部件过多。', en: 'it has too many parts' },
  'pdf-large': {
    zh: 'PDF 有 {size} MB，最多只识读 {most} MB。请去掉其中的图片后另存。',
    en: 'the PDF has {size} MB, and at most {most} are read: save it without its pictures',
  },
  'pdf-pages': {
    zh: 'PDF 有 {pages} 页，最多只识读 {most} 页。请从中取出报告。',
    en: 'the PDF has {pages} pages, and at most {most} are read: take the report out of it',
  },
  'pdf-busy': {
    zh: 'PDF 第 {page} 页所绘内容过多，年度报告没有这么多的。',
    en: 'page {page} of the PDF draws more than a report has',
  },
  'pdf-slow': {
    zh: '识读这个 PDF 用时过长。请重新打印成 PDF。',
    en: 'the PDF takes too long to read: print it to a new PDF',
  },
  'pdf-memory': {
    zh: '识读这个 PDF 占用内存过多。请重新打印成 PDF。',
    en: 'the PDF takes more memory than a report needs: print it to a new PDF',
  },
  'pdf-locked': {
    zh: 'PDF 要输入密码才能打开。请去掉密码后另存。',
    en: 'the PDF opens only with a password: save it without one',
  },
  'pdf-broken': {
    zh: 'PDF 已损坏，或者根本不是 PDF。请重新索取文件，或重新打印成 PDF。',
    en: 'the PDF is damaged, or is none: ask for the file again, or print it to a new PDF',
  },
  'pdf-scan': {
    zh: `PDF 是扫描件，只有图片没有文字。${TEXTLESS.zh}`,
    en: `the PDF is a scan, pictures without text: ${TEXTLESS.en}`,
  },
  'pdf-drawn': {
    zh: `PDF 里没有文字，只有图形。${TEXTLESS.zh}`,
    en: `the PDF has no text, only drawings: ${TEXTLESS.en}`,
  },
  'pdf-fonts': {
    zh: `PDF 的字体没有注明所显示的是哪些字。${TEXTLESS.zh}`,
    en: `the fonts of the PDF don't say which characters they show: ${TEXTLESS.en}`,
  },
} as const satisfies Record<string, Bilingual>;
