/**
 * Tags that set the looks of what stands in them, as Word and editors write them around every few
 * characters. Names and values don't end in "-", so that no end of a comment is taken for a tag's.
 */
const LOOKS =
  /<(?:span|font|o:p)(?:\s+(?:style|lang|xml:lang|face|color|size)=(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]*[^\s"'<>-]))*\s*>/gi;
const BEGINNING = /<(?:span|font|o:p)[\s/>]/i;
const END = /<\/(?:span|font|o:p)\s*>/gi;

/** A style of a tag that has no other, with what stands before it in the tag. */
const STYLE =
  /(<[a-z][\w:]*(?:\s+(?!style)[a-z][\w:-]*(?:=(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))?)*?)[ \t]+(style=(?:"[^"<>=\r\n]*"|'[^'<>=\r\n]*'))(?=[\s/>])(?![^<>]*style\s*=)/gi;

/** What a style may say of more than looks: that its element is hidden, struck out, raised, a cell, or without height. */
const TELLING = /display|visibility|hide|line-through|vertical-align|float|(?<!line-)height/i;
/** Elements that tell more and that the end of one of those tags ends as well, where they have none of their own. */
const UNCLOSED =
  /<(?:audio|canvas|datalist|del|dialog|ins|legend|math|option|s|search|strike|su[bp]|svg|video)[\s/>]/i;

/**
 * A page without what only sets its looks: two thirds of what Word and editors write, which take as
 * much of the time to parse. Line ends stay, so that lines count on.
 */
export function dropLooks(html: string): string {
  return dropTags(html).replace(STYLE, (all: string, before: string, style: string) =>
    TELLING.test(style) ? all : before,
  );
}

/** Without those tags, if none of them tells more than looks. */
function dropTags(html: string): string {
  if (UNCLOSED.test(html)) return html;
  const dropped = html.replace(LOOKS, (tag) => (TELLING.test(tag) ? tag : keepLines(tag)));
  return BEGINNING.test(dropped) ? html : dropped.replace(END, keepLines);
}

const keepLines = (tag: string) => (/[\r\n]/.test(tag) ? tag.replace(/[^\r\n]+/g, '') : '');
