import { escapeXml } from '../../share/escapeXml.ts';

interface Type {
  readonly size: number;
  readonly fill: string;
  readonly weight?: 400 | 600;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** One line of text; `y` is its base line. */
export function textAt(
  text: string,
  x: number,
  y: number,
  { size, fill, weight = 400, anchor = 'start' }: Type,
): string {
  const bold = weight === 400 ? '' : ` font-weight="${weight}"`;
  const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${bold}${at}>${escapeXml(text)}</text>`;
}

/** Fonts of the systems on which an SVG may be opened; the first is the one that PNGs are drawn with. */
const FONTS = "'Noto Sans SC','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";

interface Naming {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
}

/** A whole SVG document on a ground of its own. */
export function svgDocument(
  { width, height, title, description, lang }: Naming,
  ground: string,
  inside: string,
): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" xml:lang="${lang}" font-family="${FONTS}">` +
    `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>` +
    `<rect width="${width}" height="${height}" fill="${ground}"/>${inside}</svg>\n`
  );
}
