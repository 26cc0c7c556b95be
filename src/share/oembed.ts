import { escapeXml } from './escapeXml.ts';

/** The size of a frame in pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

interface Frame extends FrameSize {
  readonly title: string;
  readonly embed: string;
  /** The figure on its page. */
  readonly figure: string;
}

/**
 * What another page takes in to show a figure; as wide as the place it stands in. Below it the figure is named and
 * linked to: a script draws what is in the frame.
 */
export function frameHtml({ embed, title, height, figure }: Omit<Frame, 'width'>): string {
  const name = escapeXml(title);
  return (
    `<iframe src="${embed}" title="${name}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>` +
    `<p><a href="${figure}">${name}</a></p>`
  );
}

/** The picture of a figure for another page, without frame and script. */
export function pictureHtml({
  svg,
  title,
  figure,
}: Pick<Frame, 'title' | 'figure'> & { readonly svg: string }) {
  return `<a href="${figure}"><img src="${svg}" alt="${escapeXml(title)}" loading="lazy"></a>`;
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
