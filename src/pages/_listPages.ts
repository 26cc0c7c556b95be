/** The params of a path: those of the folder names in its file's path. */
interface StaticPath {
  readonly params: Readonly<Record<string, string | number | undefined>>;
}
interface PageModule {
  readonly getStaticPaths: () => readonly StaticPath[] | Promise<readonly StaticPath[]>;
}

/** Addresses of every page in every language, from `/`: as the routes themselves say. */
export async function listPages(): Promise<readonly string[]> {
  const modules = import.meta.glob<PageModule>('./*lang*/**/*.astro');
  const addresses = await Promise.all(
    Object.entries(modules).map(async ([file, load]) => {
      const { getStaticPaths } = await load();
      return (await getStaticPaths()).map(({ params }) => addressOf(file, params));
    }),
  );
  return addresses.flat().sort();
}

function addressOf(file: string, params: StaticPath['params']): string {
  const route = file.replace(/^\.\//, '').replace(/(?:index)?\.astro$/, '/');
  const filled = route.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) =>
    String(params[name] ?? ''),
  );
  return `/${filled}`.replace(/\/{2,}/g, '/');
}
