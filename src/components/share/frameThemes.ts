import tokens from '../../styles/tokens.css?raw';

/** The declarations of colour in a block of the tokens. */
function coloursAfter(opening: RegExp): string {
  const [, block = ''] = opening.exec(tokens) ?? [];
  const lines = block.split(';').filter((line) => /: #[\da-f]{3,8}$/i.test(line.trim()));
  if (lines.length === 0) throw new Error(`No colours in tokens.css after ${opening}`);
  return lines.map((line) => line.trim().replace(': ', ':')).join(';');
}

const light = coloursAfter(/^:root \{([^}]*)\}/m);
const dark = coloursAfter(/prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/);

/** The rules by which `#light` and `#dark` in the address of a frame set its colours, without script. */
export const frameThemes =
  `@media screen{:root:has(#light:target){color-scheme:light;${light}}` +
  `:root:has(#dark:target){color-scheme:dark;${dark}}}`;
