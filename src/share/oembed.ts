import { escapeXml } from './escapeXml.ts';

/** The size of a frame in pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

interface Frame extends FrameSize {
  readonly title: string;
  readonly embed: string;
}

/** What another page takes in to show a figure; as wide as the place it stands in. */
export function frameHtml({ embed, title, height }: Omit<Frame, 'width'>): string {
  const name = escapeXml(title);
  return `<iframe src="${embed}" title="${name}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}

interface Described extends Frame {
  readonly siteName: string;
  readonly site: string;
  readonly thumbnail: FrameSize & { readonly url: string };
}

/** The answer of an oEmbed provider for a figure, by oembed.com 1.0: of type `rich`. */
export function toOembed(of: Described): string {
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: of.title,
    provider_name: of.siteName,
    provider_url: of.site,
    thumbnail_url: of.thumbnail.url,
    thumbnail_width: of.thumbnail.width,
    thumbnail_height: of.thumbnail.height,
    html: frameHtml(of),
    width: of.width,
    height: of.height,
  })}\n`;
}
