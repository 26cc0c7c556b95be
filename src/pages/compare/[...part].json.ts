import type { APIRoute } from 'astro';
import { isParted, makePart, namesOfParts } from '../../figures/makeParts.ts';
import { comparisonsOf, figuresAt } from '../../figures/siteFigures.ts';
import { toPartJson } from '../../share/toJson.ts';
import { siteRoot } from '../../site/addresses.ts';
import { drawsRest } from '../../site/drawnPart.ts';
import { loadEntries } from '../../site/entries.ts';

/** Where a part stands: the page of its figure, the figure, and which of its parts it is. */
interface Props {
  readonly address: string;
  readonly id: string;
  readonly name: string;
  readonly [name: string]: unknown;
}

/** The parts of every figure that compares so many agencies that no reader could load its rows as one file. */
export function getStaticPaths() {
  if (!drawsRest()) return [];
  return comparisonsOf(loadEntries()).flatMap(({ address, figures }) =>
    figures
      .filter((figure) => isParted(figure))
      .flatMap((figure) =>
        namesOfParts(figure).map((name) => ({
          params: { part: `${address}${figure.id}/${name}`.slice('/compare/'.length) },
          props: { address, id: figure.id, name } satisfies Props,
        })),
      ),
  );
}

/** The rows of a part, as the figure's own file has them. */
export const GET: APIRoute<Props> = ({ props: { address, id, name }, site }) => {
  const figure = figuresAt(loadEntries(), address).find((one) => one.id === id);
  if (!figure) throw new Error(`no figure ${address}${id}`);
  const json = toPartJson(makePart(figure, name), figure, { root: siteRoot(site) });
  return new Response(json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
