import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { CONTENT_POLICY } from './src/site/contentPolicy.ts';
import { orderEntries } from './src/site/entryOrder.ts';
import { SETTINGS } from './src/site/settings.ts';

/** `client:explore`, see src/charts/live/explore.ts. */
const explore = {
  name: 'client:explore',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'explore', entrypoint: './src/charts/live/explore.ts' });
    },
  },
};

export default defineConfig({
  // Where the site is published, and in which folder there. No address is made up where neither is said.
  ...(SETTINGS.site === null ? {} : { site: SETTINGS.site.href }),
  base: SETTINGS.base,
  trailingSlash: 'always',
  // A style in a page would need a hash in its policy, and a page that another shows in part could not bring it.
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  security: { csp: CONTENT_POLICY },
  // No page is written in Markdown, and its colours would be styles that no policy knows.
  markdown: { syntaxHighlight: false },
  integrations: [react({ experimentalDisableStreaming: true }), explore],
  vite: {
    plugins: [orderEntries(process.cwd())],
    // Readers of PDF and Word files are loaded where a reader of the site brings such a file; `budget.test.ts` weighs all.
    build: { chunkSizeWarningLimit: 2000, rolldownOptions: { checks: { pluginTimings: false } } },
    // The worker that parses PDFs is a module.
    worker: { format: 'es' },
  },
});
