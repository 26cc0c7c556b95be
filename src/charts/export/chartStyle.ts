import tokens from '../../styles/tokens.css?raw';
import marks from '../marks.css?raw';

/** Colours of the light theme, which the tokens begin with. */
const [, light = ''] = /^:root \{([^}]*)\}/m.exec(tokens) ?? [];
const colours = new Map(
  [...light.matchAll(/--([\w-]+): (#[\da-f]{3,8});/gi)].map(([, name = '', colour = '']) => [
    name,
    colour,
  ]),
);

/** A colour of the light theme by the name of its token. @throws Error for a token that is none. */
export function token(name: string): string {
  const colour = colours.get(name);
  if (colour === undefined) throw new Error(`no colour --${name} in tokens.css`);
  return colour;
}

/**
 * The site's own style of marks with the colours of the light theme put in: a picture stands alone. Its rules are
 * plain, so that this is a matter of text, for builds and browsers alike.
 */
export const MARK_STYLE = marks
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/var\(--([\w-]+)\)/g, (_, name: string) => token(name))
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};,]) ?/g, '$1')
  .replace(/: /g, ':')
  .replace(/:0\./g, ':.')
  .replace(/;\}/g, '}')
  .trim();

/** Its rules, each selector with the classes that it names. */
const RULES = [...MARK_STYLE.matchAll(/([^{}]+)(\{[^}]*\})/g)].map(([, list = '', body = '']) => ({
  selectors: list.split(',').map((text) => ({ text, classes: text.match(/(?<=\.)[\w-]+/g) ?? [] })),
  body,
}));

/** As much of that style as some marks need: a picture has a fifth of the kinds that there are. */
export function styleOf(svg: string): string {
  const lists = [...svg.matchAll(/ class="([^"]*)"/g)].map(([, list = '']) => list);
  const used = new Set([...new Set(lists)].flatMap((list) => list.split(' ')));
  return RULES.map(({ selectors, body }) => {
    const needed = selectors.filter(({ classes }) => classes.every((name) => used.has(name)));
    return needed.length === 0 ? '' : needed.map(({ text }) => text).join(',') + body;
  }).join('');
}
