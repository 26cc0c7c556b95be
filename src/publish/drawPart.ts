/** A process that draws the pages of the part that `PART` names: `drawPart.ts FOLDER CACHE [quiet]`. */
import { build } from 'astro';

const [outDir, cacheDir, isQuiet] = process.argv.slice(2);
// Without the process that asked for them the pages are of no use.
const giveUp = () => process.exit(1);
process.on('disconnect', giveUp);
await build({
  ...(outDir && { outDir }),
  ...(cacheDir && { cacheDir }),
  ...(isQuiet && { logLevel: 'warn' }),
});
process.off('disconnect', giveUp);
process.send?.(process.resourceUsage().maxRSS / 1024);
process.disconnect();
