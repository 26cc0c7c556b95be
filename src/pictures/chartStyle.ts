import figures from '../styles/figures.css?raw';
import tokens from '../styles/tokens.css?raw';

/** Values of the light theme: the first block of the tokens. */
const LIGHT = new Map(
  [...(/:root\s*\{([^}]*)\}/.exec(tokens)?.[1] ?? '').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
    ([, name = '', value = '']): [string, string] => [name, value.replace(/\s+/g, ' ').trim()],
  ),
);

/** A value of the light theme by the name of its token. @throws Error for a token that is none. */
export function token(name: string): string {
  const value = LIGHT.get(`--${name}`);
  if (value === undefined) throw new Error(`no token --${name} in tokens.css`);
  return value;
}

/** Of no use outside a page, or said once for the whole picture. */
const LEFT_OUT = /^(?:--|font-family|font-variant)/;
/** What the charts are drawn by: rules within `.chart`, and the classes of colours. */
const OF_CHARTS = /^(?:\.chart |\.c\d$|\.o-)/;

/**
 * The site's own rules for charts with the values of the light theme put in, in the plain selectors
 * that renderers of SVG understand: a picture looks as the page does, and stands alone.
 */
export function chartStyle(): string {
  made ??= makeStyle();
  return made;
}

let made: string | null = null;

function makeStyle(): string {
  const plain = figures.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/([^{}@]+)\{([^{}]*)\}/g)]
    .map(([, selectors = '', body = '']) => {
      const kept = splitList(selectors)
        .flatMap(expandIs)
        .filter((one) => OF_CHARTS.test(one));
      if (kept.length === 0) return '';
      const declared = declarations(body);
      return declared === '' ? '' : `${kept.join(',')}{${declared}}`;
    })
    .join('');
}

function declarations(body: string): string {
  return body
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '' && !LEFT_OUT.test(one))
    .map((one) =>
      putTokens(one)
        .replace(/:\s+/, ':')
        .replace(/^font-weight:650$/, 'font-weight:600'),
    )
    .join(';');
}

function putTokens(declaration: string): string {
  return declaration.replace(/var\(--([\w-]+)(?:,[^()]*(?:\([^()]*\))?[^()]*)?\)/g, (_, name) =>
    token(name),
  );
}

/** A list of selectors at the commas that stand outside brackets. */
function splitList(selectors: string): string[] {
  return selectors.split(/,(?![^(]*\))/).map((one) => one.replace(/\s+/g, ' ').trim());
}

/** `a :is(b, c)` as `a b` and `a c`. */
function expandIs(selector: string): string[] {
  const match = /^(.*?):is\(([^()]*)\)(.*)$/.exec(selector);
  if (!match) return [selector];
  const [, before = '', choices = '', after = ''] = match;
  return splitList(choices).flatMap((choice) => expandIs(`${before}${choice}${after}`));
}
