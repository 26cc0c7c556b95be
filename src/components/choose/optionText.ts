import type { Choice } from '../../figures/choices.ts';
import { capital } from '../../i18n/format.ts';
import type { Lang } from '../../statute/types.ts';

/** A choice as a list says it: what lies within another stands farther in. */
export const optionText = ({ label, depth }: Choice, lang: Lang): string =>
  `${'\u00A0\u00A0'.repeat(depth)}${capital(label[lang])}`;
