import type { Scope } from '../report/report.ts';

/** Whose numbers they are by the name alone; a registry or a curator knows better. */
export function guessScope(name: string | null): Scope {
  if (name === null) return 'unknown';
  if (/(?:人民政府|管委会|管理委员会)$/.test(name)) return 'region';
  return /(?:局|委|委员会|办公室|办公厅|厅|部|院|署|会|所|站|中心|大队|支队)$/.test(name)
    ? 'agency'
    : 'unknown';
}
