const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** What XML 1.0 cannot hold at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text without the characters that XML cannot hold. */
export const keepXml = (text: string): string => text.replace(FORBIDDEN, '');

/** Text as it may stand in XML, between tags and in attributes. */
export function escapeXml(text: string): string {
  return keepXml(text).replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}
