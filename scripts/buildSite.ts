/** From the collections of a corpus to its site: from nothing, or what changed since the last build. */
import { join } from 'node:path';
import { CACHE, CONTENT, DIST } from '../src/corpus/folders.ts';
import { hasRest, namePart, type Part } from '../src/corpus/part.ts';
import { drawPages } from '../src/publish/drawPages.ts';
import { hashInputs, noteBuilt, readLast } from '../src/publish/lastSite.ts';
import { prepareData } from '../src/publish/prepareData.ts';
import { writeHeaderFiles } from '../src/site/contentPolicy.ts';
import { publishSite, stageSite } from '../src/site/publishSite.ts';
import { rootOf, SETTINGS, tellMissing } from '../src/site/settings.ts';
import { noteMemory, runStage, tellStages } from '../src/site/stages.ts';

interface Task {
  readonly part: Part;
  readonly reports: number;
  /** Of these, how many were not read before. */
  readonly read: number;
  /** The folder of the program that draws pages. */
  readonly program: Promise<string>;
}

/** Builds the site of a part, unless nothing changed since it was built. */
export async function buildSite({ part, reports, read, program }: Task): Promise<void> {
  const { inputs, last } = await runStage('last site', () => {
    const inputs = hashInputs({ part, settings: SETTINGS });
    return { inputs, last: readLast(DIST, inputs.making) };
  });
  if (last?.content === inputs.content) {
    console.log(`nothing changed since the last build: ${DIST} stays as it is`);
    tellStages();
    return;
  }
  const out = stageSite(DIST);
  const kept = { folder: join(CACHE, 'data', namePart(part)), last: last?.data ?? null };
  const place = { content: CONTENT, out, root: rootOf(SETTINGS), part, kept };
  const data = await runStage('data', () => prepareData(place));
  const drawn = { part, out, known: last?.pages ?? {}, reports: last ? read : reports };
  const pages = await runStage('pages', async () =>
    drawPages({ ...drawn, program: await program }),
  );
  noteMemory(pages.memory);
  if (hasRest(part)) writeHeaderFiles(out, pages.pages);
  const keptFiles = [...data.keptFiles, ...pages.kept];
  await runStage('site', () => {
    publishSite(DIST, keptFiles);
    const { batches, parted } = data;
    noteBuilt(DIST, { ...inputs, data: { batches, parted }, pages: pages.keys });
  });
  console.log(`${keptFiles.length} files are those of the last build`);
  const missing = hasRest(part) ? tellMissing(SETTINGS) : null;
  if (missing !== null) console.log(missing);
  tellStages();
}
