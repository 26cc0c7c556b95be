import { fileURLToPath } from 'node:url';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

/** `client:explore`, see src/components/explore.ts. */
const explore = {
  name: 'client:explore',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'explore', entrypoint: './src/components/explore.ts' });
    },
  },
};

export default defineConfig({
  // Where the site is published; both can be set for a mirror or a folder of another site.
  site: process.env.SITE ?? 'https://gongkai-youshu.example',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 4 },
  devToolbar: { enabled: false },
  integrations: [react(), explore],
  vite: {
    resolve: {
      alias: {
        'victory-vendor/d3-scale': fileURLToPath(
          new URL('./src/components/scales.ts', import.meta.url),
        ),
        'decimal.js-light': fileURLToPath(new URL('./src/components/decimal.ts', import.meta.url)),
        'victory-vendor/d3-shape': fileURLToPath(
          new URL('./src/components/shapes.ts', import.meta.url),
        ),
      },
    },
  },
});
