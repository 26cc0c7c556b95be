import type { APIRoute } from 'astro';
import type { Agency } from '../../../../report/agency.ts';
import { languagePaths } from '../../../../site/addresses.ts';
import { groupByAgency } from '../../../../site/coverage.ts';
import { loadEntries } from '../../../../site/entries.ts';
import { feedOfAgency } from '../../../../site/feeds.ts';
import { atomResponse, type FeedProps } from '../../../_atomResponse.ts';

interface Props extends FeedProps {
  readonly agency: Agency;
}

export async function getStaticPaths() {
  const agencies = groupByAgency(await loadEntries());
  return languagePaths().flatMap(({ params, props }) =>
    agencies.map(({ agency }) => ({
      params: { ...params, agency: agency.id },
      props: { ...props, agency },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { lang, agency } }) =>
  atomResponse(await feedOfAgency(lang, agency));
