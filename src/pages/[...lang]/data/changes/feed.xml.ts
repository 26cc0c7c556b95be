import type { APIRoute } from 'astro';
import { languagePaths } from '../../../../site/addresses.ts';
import { changesFeed } from '../../../../site/feeds.ts';
import { atomResponse, type FeedProps } from '../../../_atomResponse.ts';

export const getStaticPaths = () => languagePaths();

export const GET: APIRoute<FeedProps> = ({ props: { lang } }) => atomResponse(changesFeed(lang));
