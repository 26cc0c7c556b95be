import type { FormGrid } from './formGrid.ts';
import { type GridDamage, layOutDamaged, leaveGrid } from './gridDamage.ts';
import type { Sheet } from './layOutForm.ts';
import type { TableName } from './printed.ts';
import type { Random } from './random.ts';

/** Ways in which reports stand on web pages. */
export const PAGE_LAYOUTS = ['plain', 'word', 'wps', 'editor', 'nested', 'portal'] as const;
export type PageLayout = (typeof PAGE_LAYOUTS)[number];

export const PROSE = {
  1: '认真贯彻落实政府信息公开条例，依法公开政府信息，办理结果按规定答复，坚持以公开为常态、不公开为例外。',
  5: '公开的及时性有待提高，下一步将加强培训，细化公开目录，按时答复申请，提高答复质量，主动接受社会监督。',
  6: '无其他需要报告的事项。',
} as const;

/** How a program writes what stands in a cell and in a paragraph. */
interface Markup {
  readonly cell: (text: string) => string;
  readonly paragraph: (text: string) => string;
  readonly table: string;
  /** What stands behind the last row. */
  readonly end: string;
}

const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00a0', '&nbsp;');

/** Prints a report as a page in a layout, its tables on the grid of the form. */
export function printPage(
  sheet: Sheet,
  layout: PageLayout,
  random: Random,
  damage: GridDamage = leaveGrid,
): string {
  const markup = MARKUPS[layout](random);
  const table = (name: TableName) =>
    layOutDamaged(name, sheet[name], damage, random)
      .map((grid) => printTable(grid, markup))
      .join('\n');
  const body = [
    markup.paragraph(sheet.preamble),
    markup.paragraph('一、总体情况'),
    markup.paragraph(PROSE[1]),
    markup.paragraph('二、主动公开政府信息情况'),
    table('disclosure'),
    markup.paragraph('三、收到和处理政府信息公开申请情况'),
    table('requests'),
    markup.paragraph('四、政府信息公开行政复议、行政诉讼情况'),
    table('disputes'),
    markup.paragraph('五、存在的主要问题及改进情况'),
    markup.paragraph(PROSE[5]),
    markup.paragraph('六、其他需要报告的事项'),
    markup.paragraph(PROSE[6]),
  ].join('\n');
  return FRAMES[layout](sheet.title, body);
}

/** A table without any program's markup. */
export const printPlainTable = (grid: FormGrid) => printTable(grid, plain);

function printTable(grid: FormGrid, { cell, table, end }: Markup): string {
  const span = (name: string, count: number) => (count > 1 ? ` ${name}="${count}"` : '');
  const rows = grid.map(
    (row) =>
      `<tr>${row
        .map(
          ({ text, columns, rows: deep }) =>
            `<td${span('colspan', columns)}${span('rowspan', deep)}>${cell(text)}</td>`,
        )
        .join('')}</tr>`,
  );
  return `<table${table}><tbody>\n${rows.join('\n')}\n${end}</tbody></table>`;
}

const plain: Markup = {
  cell: escapeText,
  paragraph: (text) => `<p>${escapeText(text)}</p>`,
  table: ' border="1"',
  end: '',
};

/** Word parts a text into spans as it was typed, and marks the language of each. */
const word = (random: Random): Markup => {
  const spans = (text: string) =>
    splitAnywhere(text, random)
      .map((part) => {
        const language = /^[\x20-\x7e]+$/.test(part) ? ' lang=EN-US' : '';
        return `<span${language} style='font-size:10.5pt;font-family:宋体'>${escapeText(part)}</span>`;
      })
      .join('');
  return {
    cell: (text) =>
      text === ''
        ? '<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>'
        : `<p class=MsoNormal align=center style='text-align:center'>${spans(text)}<span\nlang=EN-US><o:p></o:p></span></p>`,
    paragraph: (text) =>
      `<p class=MsoNormal style='text-indent:32.0pt'>${spans(text)}<o:p></o:p></p>`,
    table: " class=MsoNormalTable border=0 cellspacing=0 style='border-collapse:collapse'",
    end: '<![if !supportMisalignedColumns]>\n<tr height=0><td width=60></td><td width=61></td></tr>\n<![endif]>\n',
  };
};

const wps = (random: Random): Markup => {
  const span = (text: string) =>
    `<span style="mso-spacerun:'yes';font-family:宋体;font-size:10.5000pt;" >${text}</span>`;
  const spans = (text: string) =>
    splitAnywhere(text, random)
      .map((part) => span(`<font face="宋体" >${escapeText(part)}</font>`))
      .join('');
  return {
    cell: (text) =>
      `<p class=MsoNormal align=center >${text === '' ? span('&nbsp;') : spans(text)}<span><o:p></o:p></span></p>`,
    paragraph: (text) => `<p class=MsoNormal >${spans(text)}</p>`,
    table: ' class=MsoTableGrid border=1 cellspacing=0',
    end: '',
  };
};

const MARKUPS: Readonly<Record<PageLayout, (random: Random) => Markup>> = {
  plain: () => plain,
  word,
  wps,
  editor: () => ({
    ...plain,
    cell: (text) =>
      `<p style="text-indent: 0em; text-align: center;"><span style="font-family: 仿宋_GB2312">${escapeText(text) || '<br/>'}</span></p>`,
    paragraph: (text) => `<p style="text-indent: 2em;"><strong>${escapeText(text)}</strong></p>`,
  }),
  nested: () => ({
    ...plain,
    cell: (text) => `<div align="center">${escapeText(text) || '&nbsp;'}</div>`,
    paragraph: (text) => `<div>　　${escapeText(text)}</div>`,
  }),
  portal: () => ({ ...plain, paragraph: (text) => `　　${escapeText(text)}<br />` }),
};

/** Parts a text into pieces of any length. */
function splitAnywhere(text: string, random: Random): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const length = random.integer(1, 6);
    pieces.push(text.slice(at, at + length));
    at += length;
  }
  return pieces;
}

type Frame = (title: string, body: string) => string;
const page = (head: string, body: string) =>
  `<!DOCTYPE html>\n<html>\n<head><meta charset="utf-8">${head}</head>\n<body>\n${body}\n</body>\n</html>\n`;
const OLDER = [2018, 2017].map(
  (year) =>
    `<li><a href="/art/${year}.html">某某市某某局${year}年政府信息公开工作年度报告</a></li>`,
);
const MENU =
  '<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/hd/">互动交流</a></li></ul></div>';
const FOOTER =
  '<div class="footer"><p>主办：某某市人民政府办公室　地址：某某市某某路1号　电话：0000-7654321</p><p>某ICP备05000001号</p></div>';

const FRAMES: Readonly<Record<PageLayout, Frame>> = {
  plain: (title, body) => page(`<title>${title}</title>`, `<h1>${title}</h1>\n${body}`),
  word: (title, body) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office">\n<head><meta http-equiv=Content-Type content="text/html; charset=utf-8">\n<title>附件</title>\n<style><!-- p.MsoNormal {margin:0cm;} --></style>\n<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head>\n<body lang=ZH-CN><div class=WordSection1>\n<p class=MsoNormal align=center><b>${title}</b></p>\n${body}\n</div></body></html>`,
  wps: (title, body) =>
    page(
      '<meta name=Generator content="WPS Office"><title></title>',
      `<div class="Section0" style="layout-grid:15.6000pt;">\n<p class=MsoNormal >${title}</p>\n${body}</div>`,
    ),
  editor: (title, body) =>
    page(
      `<meta name="ArticleTitle" content="${title}"><title>${title}_政府信息公开年报_某某市人民政府</title>`,
      `${MENU}\n<div class="crumb">当前位置：<a href="/">首页</a>&gt;<a href="/zwgk/">政务公开</a></div>\n<div class="article"><div class="info">发布时间：2026-01-20 09:30　来源：某某局　字号：【<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</div>\n<div class=TRS_Editor>${body}</div></div>\n<div class="relate"><ul>${OLDER.join('')}</ul></div>\n${FOOTER}`,
    ),
  nested: (title, body) =>
    page(
      `<title>${title}</title>`,
      `<table width="1000" align="center"><tr><td colspan="2">${MENU}</td></tr>\n<tr><td width="200" valign="top"><ul>${OLDER.join('')}</ul></td>\n<td><table width="100%"><tr><td class="title">${title}</td></tr><tr><td><div id="zoom">${body}</div></td></tr></table></td></tr>\n<tr><td colspan="2">${FOOTER}</td></tr></table>`,
    ),
  portal: (title, body) =>
    page(
      `<title>某某市人民政府 政务公开 ${title}</title><style>.wap{display:none}</style>`,
      `${MENU}\n<table class="meta"><tr><td>索引号：</td><td>000014349/2026-00012</td><td>主题分类：</td><td>政务公开</td></tr><tr><td>发布机构：</td><td>某某局</td><td>发文日期：</td><td>2026-01-20</td></tr></table>\n<h1 class="tit">${title}</h1>\n<ucapcontent><div class="pages_content" id="UCAP-CONTENT">${body}</div></ucapcontent>\n<div class="wap">${body}</div>\n<p>分享到：<a href="#">微信</a></p>\n${FOOTER}\n<script>var n = "<table><tr><td>规章</td><td>9</td></tr></table>";</script>`,
    ),
};
