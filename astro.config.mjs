import { fileURLToPath } from 'node:url';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { CONTENT_POLICY, writeHeaderFiles } from './src/site/contentPolicy.ts';
import { DRAWS_REST } from './src/site/drawnPart.ts';
import { orderEntries } from './src/site/entryOrder.ts';
import { SETTINGS, tellMissing } from './src/site/settings.ts';

/** `client:explore`, see src/charts/live/explore.ts. */
const explore = {
  name: 'client:explore',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'explore', entrypoint: './src/charts/live/explore.ts' });
    },
  },
};

/** Says at the end of a build what its environment left open. */
const settings = {
  name: 'settings',
  hooks: {
    'astro:build:done': ({ logger }) => {
      const missing = tellMissing(SETTINGS);
      if (missing !== null && DRAWS_REST) logger.warn(missing);
    },
  },
};

/** Writes the policy of the pages as header files of common hosts. */
const headers = {
  name: 'headers',
  hooks: {
    'astro:build:done': ({ dir }) => {
      // A page of an agency has no policy of its own kind.
      if (DRAWS_REST) writeHeaderFiles(fileURLToPath(dir));
    },
  },
};

export default defineConfig({
  // Where the site is published, and in which folder there. No address is made up where neither is said.
  ...(SETTINGS.site === null ? {} : { site: SETTINGS.site.href }),
  base: SETTINGS.base,
  trailingSlash: 'always',
  // A style in a page would need a hash in its policy, and a page that another shows in part could not bring it.
  build: { format: 'directory', concurrency: 4, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  security: { csp: CONTENT_POLICY },
  // No page is written in Markdown, and its colours would be styles that no policy knows.
  markdown: { syntaxHighlight: false },
  integrations: [react(), explore, settings, headers],
  vite: {
    plugins: [orderEntries(process.cwd())],
    // The worker that parses PDFs is a module.
    worker: { format: 'es' },
  },
});
