import { escapeXml } from '../share/escapeXml.ts';

/** An entry of a feed. Everything in it comes from the data: a feed has no clock. */
export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** ISO dates. */
  readonly updated: string;
  readonly published: string | null;
  readonly summary: string;
}

export interface AtomFeed {
  /** An IRI, the same for ever. */
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly lang: string;
  /** The page that the feed belongs to. */
  readonly page: string;
  /** The feed's own address. */
  readonly self: string;
  /** When it has no entries. */
  readonly updated: string;
  readonly entries: readonly AtomEntry[];
}

/** A feed as Atom (RFC 4287). */
export function toAtom(feed: AtomFeed): string {
  const updated = feed.entries.reduce(
    (latest, entry) => (entry.updated > latest ? entry.updated : latest),
    feed.updated,
  );
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.lang)}">`,
    ` <id>${escapeXml(feed.id)}</id>`,
    ` <title>${escapeXml(feed.title)}</title>`,
    ` <updated>${atMidnight(updated)}</updated>`,
    ` <author><name>${escapeXml(feed.author)}</name></author>`,
    ` <link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>`,
    ` <link rel="alternate" type="text/html" href="${escapeXml(feed.page)}"/>`,
    ...feed.entries.map(tellEntry),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function tellEntry({ id, title, link, updated, published, summary }: AtomEntry): string {
  const lines = [
    ' <entry>',
    `  <id>${escapeXml(id)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <updated>${atMidnight(updated)}</updated>`,
    ...(published ? [`  <published>${atMidnight(published)}</published>`] : []),
    `  <link rel="alternate" type="text/html" href="${escapeXml(link)}"/>`,
    `  <summary>${escapeXml(summary)}</summary>`,
    ' </entry>',
  ];
  return lines.join('\n');
}

const atMidnight = (date: string) => `${date}T00:00:00Z`;
