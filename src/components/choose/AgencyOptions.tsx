import type { ReactNode } from 'react';
import { rowAgency } from '../../figures/words.ts';
import type { Lang } from '../../statute/types.ts';
import { AgencyName } from '../tables/parts.tsx';
import type { Named } from './listAgencies.ts';

interface Props {
  readonly agencies: readonly Named[];
  readonly chosen: readonly string[];
  readonly lang: Lang;
}

/** The agencies that a text finds, each to be chosen or not. */
export function AgencyOptions({ agencies, chosen, lang }: Props): ReactNode {
  return agencies.map((one) => (
    <li key={one.agencyId}>
      <label>
        <input
          type="checkbox"
          name="agency"
          value={one.agencyId}
          defaultChecked={chosen.includes(one.agencyId)}
          autoComplete="off"
        />
        <span>
          <AgencyName lang={lang} name={rowAgency(one)} />
        </span>
      </label>
    </li>
  ));
}
