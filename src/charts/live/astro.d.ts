import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    'client:explore'?: boolean;
  }
}
