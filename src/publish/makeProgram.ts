/**
 * Makes the program that draws pages: `makeProgram.ts FOLDER`. The folder then has in `client/` what the site has
 * whatever its pages are (scripts, styles, files of `public/`), in `server/` the modules that draw, and in
 * `program.json` what these are told before they begin.
 */
import { cpSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type AstroIntegration, build } from 'astro';
import { type ProgramNote, stylesSchema } from './programNote.ts';

const [folder = ''] = process.argv.slice(2);
const client = resolve(folder, 'client');
const giveUp = () => process.exit(1);
process.on('disconnect', giveUp);

/** Keeps what the builder makes of the source, and has it draw no page. */
const keepProgram: AstroIntegration = {
  name: 'keep-program',
  hooks: {
    'astro:build:setup': ({ pages, target }) => {
      if (target === 'server') styled = pages;
    },
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((own) => ({
        ...own,
        setup: async () => {},
        getStaticPaths: async () => {
          cpSync(join(client, '.prerender'), resolve(folder, 'server'), { recursive: true });
          return [];
        },
      })),
  },
};
let styled: ReadonlyMap<string, unknown> = new Map();

await build({ outDir: client, logLevel: 'warn', integrations: [keepProgram] });
const note: ProgramNote = {
  styles: [...styled].map(([page, data]) => [page, stylesSchema.parse(data).styles]),
};
writeFileSync(resolve(folder, 'program.json'), JSON.stringify(note));
process.off('disconnect', giveUp);
process.disconnect();
