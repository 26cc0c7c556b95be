import type { APIRoute } from 'astro';
import type { AgencyReports } from '../../../../site/coverage.ts';
import { feedOfAgency } from '../../../../site/feeds.ts';
import { atomResponse, type FeedProps } from '../../../_atomResponse.ts';
import { agencyPaths } from '../../../_reportPaths.ts';

interface Props extends FeedProps {
  readonly entry: AgencyReports;
}
/** Its entries tell of versions, which are of all agencies: it is drawn each time. */
export const getStaticPaths = () => agencyPaths().map(({ params, props }) => ({ params, props }));

export const GET: APIRoute<Props> = ({ props: { lang, entry } }) =>
  atomResponse(feedOfAgency(lang, entry.agency));
