import type { APIRoute } from 'astro';
import type { AgencyReports } from '../../../../site/coverage.ts';
import { feedOfAgency } from '../../../../site/feeds.ts';
import { atomResponse, type FeedProps } from '../../../_atomResponse.ts';
import { agencyPaths } from '../../../_reportPaths.ts';

interface Props extends FeedProps {
  readonly entry: AgencyReports;
}
export const getStaticPaths = agencyPaths;

export const GET: APIRoute<Props> = async ({ props: { lang, entry } }) =>
  atomResponse(await feedOfAgency(lang, entry.agency));
