import type { ReactNode } from 'react';
import type { Figure } from '../../figures/figure.ts';
import { statusText } from '../../figures/valueText.ts';
import { rowAgency } from '../../figures/words.ts';
import type { Language } from '../../i18n/figures.ts';
import { capital } from '../../i18n/format.ts';
import { AgencyName, Bar, Value } from './parts.tsx';

/** One value a report, in the order of the chart, with linear bars among peers. */
export function DotsRows({ figure, lang }: { figure: Figure; lang: Language }): ReactNode {
  const { rows, peers } = figure;
  const peerOf = (agencyId: string) => peers[agencyId]?.[lang] ?? '';
  const most = new Map<string, number>();
  for (const { agencyId, value } of rows) {
    const peer = peerOf(agencyId);
    most.set(peer, Math.max(most.get(peer) ?? 0, value ?? 0));
  }
  return (
    <>
      {rows.map((row, index) => (
        <tr
          key={row.key}
          className={row.year === rows[index - 1]?.year ? undefined : 'starts-year'}
        >
          <td className="num">{row.year}</td>
          <th scope="row">
            <AgencyName lang={lang} name={rowAgency(row)} />
          </th>
          <td className="num">
            <Value row={row} lang={lang} />
          </td>
          <td className="bar">
            <Bar value={row.value} max={most.get(peerOf(row.agencyId)) ?? 0} />
            <span className="figure-peer">{capital(peerOf(row.agencyId))}</span>
          </td>
          <td className="status">{capital(statusText(row, lang))}</td>
        </tr>
      ))}
    </>
  );
}
