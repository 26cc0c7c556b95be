import type { Contact } from '../report/report.ts';

/** What the title of a report says. */
interface Title {
  readonly title: string;
  /** As printed before the year, or null where the title has none. */
  readonly agencyName: string | null;
  readonly year: number;
}

const REPORT =
  '(?:年度?)?(?:(?:政府)?信息公开|政务公开)(?:工作)?(?:情况)?(?:的)?(?:年度工作报告|年度报告|工作报告|年报告|年报|报告)';
const YEAR = '(\\d{4}|[二〇○零一三四五六七八九]{4})';
/** Agency, year, report; or year, agency, report. What may follow is a remark such as （更正版）. */
const AGENCY_FIRST = new RegExp(`^(.*?)${YEAR}${REPORT}`);
const YEAR_FIRST = new RegExp(`^${YEAR}年度?(.+?)${REPORT}`);
const REMARK = /^[)）》”]*(?:[(（][^()（）]{1,12}[)）])?[》”]?$/;
/** An agency's name, where it stands on a line of its own above the title. */
const AGENCY = /^[\p{Script=Han}（）()·]{2,40}$/u;
/** A title may be broken over so many lines. */
const MOST_LINES = 3;
const LONGEST_TITLE = 60;

/**
 * Reads the title from the first lines of a report. The agency's name may stand in the same
 * line, or alone in the line above, and the title may be broken over lines. Sentences that quote
 * a title are no title.
 */
export function readTitle(lines: readonly string[]): Title | null {
  const plain = lines.map((line) =>
    line
      .normalize('NFKC')
      .replace(/\s+/g, '')
      .replace(/^[《“]|[》”]$/g, ''),
  );
  for (let count = 1; count <= MOST_LINES; count += 1) {
    for (let at = 0; at + count <= plain.length; at += 1) {
      const part = plain.slice(at, at + count);
      // Lines that are put together are short ones: pieces of a title, no sentences.
      if (count > 1 && part.some((line) => line.length > 40 || /[。，；:]/.test(line))) continue;
      const title = matchTitle(part.join(''));
      if (!title) continue;
      const above = plain[at - 1] ?? '';
      if (title.agencyName !== null || !AGENCY.test(above)) return title;
      return { ...title, title: above + title.title, agencyName: above };
    }
  }
  return null;
}

function matchTitle(line: string): Title | null {
  const agencyFirst = AGENCY_FIRST.exec(line);
  const match = agencyFirst ?? YEAR_FIRST.exec(line);
  if (!match || match[0].length > LONGEST_TITLE) return null;
  if (!REMARK.test(line.slice(match[0].length))) return null;
  const [, one = '', two = ''] = match;
  const [name, year] = agencyFirst ? [one, two] : [two, one];
  const agencyName = name.replace(/关于$/, '');
  return {
    title: match[0],
    agencyName: agencyName === '' ? null : agencyName,
    year: readYear(year),
  };
}

/** A year in digits or in Chinese numerals. */
function readYear(text: string): number {
  if (/^\d{4}$/.test(text)) return Number(text);
  const digits = [...text.replace(/[○零]/g, '〇')].map((numeral) =>
    '〇一二三四五六七八九'.indexOf(numeral),
  );
  return Number(digits.join(''));
}

const UNTIL = '[^；;，,。、）)\\s]+';
/** White space around the number of a house or a floor, as Word and PDF files set it, ends no address. */
const COUNTED = '[号弄栋幢座楼层室]';
const ADDRESS_SPACE = `(?:\\s{1,3}(?=\\d{1,5}\\s{0,3}${COUNTED})|(?<=\\d)\\s{1,3}(?=${COUNTED}))`;
const PHONE = '[\\d（(][\\d\\-—–－()（）、/转]{5,}\\d';

const FIELDS: Readonly<Record<keyof Contact, RegExp>> = {
  address: new RegExp(`(?:地址|通讯地址|通信地址)[:：]\\s*(${UNTIL}(?:${ADDRESS_SPACE}${UNTIL})*)`),
  postcode: /(?:邮编|邮政编码)[:：]?\s*(\d{6})(?!\d)/,
  phone: new RegExp(`(?:电话|联系电话|咨询电话)(?:号码)?[:：]\\s*(${PHONE})`),
  email: /(?:邮箱|电子邮箱|电子邮件|E-?mail)[:：]\s*([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/i,
  website: /(https?:\/\/[\w./?=&%#:~-]+)/i,
};

/** Finds whom to ask about the report: each field as printed, or null where none is. */
export function readContact(texts: readonly string[]): Contact {
  const find = (pattern: RegExp) => {
    for (const text of texts) {
      const found = pattern.exec(text)?.[1];
      if (found !== undefined) return found;
    }
    return null;
  };
  return {
    address: find(FIELDS.address),
    postcode: find(FIELDS.postcode),
    phone: find(FIELDS.phone),
    email: find(FIELDS.email),
    website: find(FIELDS.website),
  };
}
