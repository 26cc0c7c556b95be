import type { APIRoute } from 'astro';
import { makeCheckRegistry } from '../../site/checkRegistry.ts';

/** The registry for the check of a report in a reader's browser. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(makeCheckRegistry()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
