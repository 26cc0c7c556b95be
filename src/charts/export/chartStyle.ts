import tokens from '../../styles/tokens.css?raw';
import marks from '../marks.css?raw';
import { requirePackage } from './fonts.ts';

const { transform } = requirePackage('lightningcss') as typeof import('lightningcss');

const transformed = (
  code: string,
  visitor: NonNullable<Parameters<typeof transform>[0]['visitor']>,
) =>
  transform({
    filename: 'chart.css',
    code: Buffer.from(code),
    minify: true,
    visitor,
  }).code.toString();

/** Colours of the light theme, which the tokens begin with. */
const light = new Map<string, string>();
transformed(tokens, {
  Declaration: {
    custom: ({ name, value: [first] }) => {
      if (first?.type !== 'color' || typeof first.value === 'string' || light.has(name)) return;
      if (first.value.type === 'rgb') {
        const { r, g, b } = first.value;
        light.set(name, `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`);
      }
    },
  },
});

/** A colour of the light theme by the name of its token. @throws Error for a token that is none. */
export function token(name: string): string {
  const colour = light.get(`--${name}`);
  if (colour === undefined) throw new Error(`no colour --${name} in tokens.css`);
  return colour;
}

/** The site's own style of marks with the colours of the light theme put in: a picture stands alone. */
export const MARK_STYLE = transformed(marks, {
  Variable: ({ name: { ident } }) => ({ raw: token(ident.slice(2)) }),
});
