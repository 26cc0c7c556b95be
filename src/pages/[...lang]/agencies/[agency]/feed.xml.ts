import type { APIRoute } from 'astro';
import type { AgencyReports } from '../../../../site/coverage.ts';
import { drawsRest } from '../../../../site/drawnPart.ts';
import { feedOfAgency } from '../../../../site/feeds.ts';
import { keyOfFeed } from '../../../_agencyKeys.ts';
import { atomResponse, type FeedProps } from '../../../_atomResponse.ts';
import { agencyPaths } from '../../../_reportPaths.ts';

interface Props extends FeedProps {
  readonly entry: AgencyReports;
}
/** Its entries tell of versions, which are of all agencies: it is drawn with what is of no agency. */
export const getStaticPaths = () =>
  drawsRest()
    ? agencyPaths().map((path) => ({ ...path, cacheKey: keyOfFeed(path.params.agency) }))
    : [];

export const GET: APIRoute<Props> = ({ props: { lang, entry } }) =>
  atomResponse(feedOfAgency(lang, entry.agency));
