import type { Lang } from '../statute/types.ts';

export interface FeedProps {
  readonly lang: Lang;
  readonly [name: string]: unknown;
}

export function atomResponse(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
