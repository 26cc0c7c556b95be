import { FUNCTION_WORDS, LEVEL_WORDS, SCOPE_WORDS } from '../../i18n/figures.ts';
import type { Agency } from '../../report/agency.ts';
import type { Lang } from '../../statute/types.ts';

/** An agency in two lines for people: id and name; region, level, function and scope. */
export function formatEntry(agency: Agency, lang: Lang): string {
  const { id, name, divisionCode, region, level } = agency;
  const words = [
    `${region.join(' ')} ${divisionCode}`,
    LEVEL_WORDS[level]?.[lang],
    FUNCTION_WORDS[agency.function]?.[lang],
    SCOPE_WORDS[agency.scope]?.[lang],
  ];
  return `    ${id}  ${name}\n      ${words.join(' · ')}`;
}

/** Several, one under the other. */
export function formatEntries(agencies: readonly Agency[], lang: Lang): string {
  return agencies.map((agency) => formatEntry(agency, lang)).join('\n');
}
