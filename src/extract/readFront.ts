import type { Contact } from '../report/report.ts';

/** What the title of a report says. */
export interface Title {
  readonly title: string;
  /** As printed before the year, or null where the title has none. */
  readonly agencyName: string | null;
  readonly year: number;
}

const TITLE =
  /^(.*?)(\d{4})年?度?(?:政府信息公开工作|政府信息公开|信息公开工作|政务公开工作)年度?报告/;
/** An agency's name, where it stands on a line of its own above the title. */
const AGENCY = /^[\p{Script=Han}（）()·]{2,40}$/u;

/**
 * Reads the title from the first lines of a report. The agency's name may stand in the same
 * line, or alone in the line above. Sentences that quote a title are no title.
 */
export function readTitle(lines: readonly string[]): Title | null {
  const plain = lines.map((line) => line.normalize('NFKC').replace(/\s+/g, ''));
  for (const [at, line] of plain.entries()) {
    const match = TITLE.exec(line);
    if (!match || line.length > match[0].length + 4 || match[0].length > 60) continue;
    const year = Number(match[2]);
    const above = plain[at - 1] ?? '';
    const own = match[1] ?? '';
    if (own !== '') return { title: match[0], agencyName: own, year };
    const named = AGENCY.test(above) ? above : null;
    return { title: `${named ?? ''}${match[0]}`, agencyName: named, year };
  }
  return null;
}

const UNTIL = '[^；;，,。、）)\\s]+';
const PHONE = '[\\d（(][\\d\\-—–－()（）、/转]{5,}\\d';

const FIELDS: Readonly<Record<keyof Contact, RegExp>> = {
  address: new RegExp(`(?:地址|通讯地址|通信地址)[:：]\\s*(${UNTIL})`),
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
