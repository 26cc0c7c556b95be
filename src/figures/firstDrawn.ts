import { rememberOf } from '../report/rememberOf.ts';
import { describe } from './describe.ts';
import type { Figure } from './figure.ts';
import { drawnFirst } from './firstView.ts';

/** A figure as it is drawn and described before a reader chooses; made once for pages, frame and picture. */
export const firstDrawn = rememberOf((figure: Figure): Figure => describe(drawnFirst(figure)));
