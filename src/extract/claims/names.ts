import type { Scope } from '../../report/report.ts';

/** Whose numbers a report gives. */
export interface Speaker {
  readonly scope: Scope;
  readonly agencyName: string | null;
}

const PLACE = /[市区县省州旗镇乡盟]$/;
const ENDS =
  '局|委员会|委|办公室|办公厅|办|厅|部|院|署|会|所|站|中心|政府|机关|[支大总]队|街道|办事处|管委会|集团';
const ORGAN = new RegExp(`(?:${ENDS})$`);
/** An organ that a clause begins with; 格局, 政府信息 and 政府网站 are none. */
const FIRST =
  /^(?![在对由就将因根按据向为与从经把成])[\u4e00-\u9fa5]{1,16}?(?:(?<![格布大结开])局|委员会|办公[室厅]|厅|法院|政府(?!信息|网|门户|公报|文件|规章|常务|采购|部门|工作|服务)|[支大总]队|街道|办事处|管委会)/;
/** What an office or a part of an organ ends with: 区政府 is not its office. */
const PART = /(办)(?:公[室厅])?$|(委)(?:员会)?$|(分局|[支大总]队|中心)$/;
const partOf = (name: string) => PART.exec(name)?.slice(1).join('');

/** Whether a clause begins with an organ, and with whose name. */
export function firstOrgan(clause: string, speaker: Speaker): 'own' | 'foreign' | null {
  const name = FIRST.exec(clause)?.[0];
  if (name === undefined) return null;
  for (let to = name.length; to <= Math.min(clause.length, 30); to += 1) {
    if (isOwn(clause.slice(0, to), speaker)) return 'own';
  }
  return 'foreign';
}

/** Whether a name is that of the body whose numbers the report gives: an office is not its region. */
export function isOwn(name: string, { scope, agencyName }: Speaker): boolean {
  if (scope === 'region') return PLACE.test(name) && isShortFor(name, agencyName);
  if (!ORGAN.test(name)) return false;
  const names = name.split(/[及和与]其?/);
  // A report of a government and its office speaks of both, or of one of the two.
  if (scope === 'government-and-office' && names.length < 2) return false;
  return names.every(
    (one) =>
      isShortFor(one, agencyName) && (scope !== 'agency' || isOfKind(one, agencyName ?? one)),
  );
}

/** 市教育局 is not 市中区教育局, nor is 区政府 its office. */
function isOfKind(short: string, name: string): boolean {
  if (!levelsOf(name).endsWith(levelsOf(short))) return false;
  const part = partOf(name);
  return part === undefined || part === partOf(short.replace(/管委会$/, '委'));
}
const levelsOf = (name: string) => name.replace(/[^省州盟市区县旗镇乡]/g, '');

/** Short names leave characters out: 区政府办 for 市中区人民政府办公室. */
function isShortFor(short: string, name: string | null): boolean {
  if (name === null) return /^\p{Script=Han}{2,24}$/u.test(short);
  let at = 0;
  for (const character of name) if (character === short[at]) at += 1;
  return at === short.length && short.length > 1;
}
