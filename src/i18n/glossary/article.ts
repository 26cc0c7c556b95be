import type { Bilingual } from '../../statute/types.ts';

/** Articles of the Regulations on Open Government Information. */
export const article = (zh: string, en: string): Bilingual => ({
  zh: `《条例》${zh}`,
  en: `Art. ${en}`,
});
