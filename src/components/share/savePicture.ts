import { drawPicture, paintPicture } from '../../charts/export/browserPicture.tsx';
import type { Figure } from '../../figures/figure.ts';
import { SHARE_WORDS as WORDS } from '../../i18n/share.ts';
import type { Lang } from '../../statute/types.ts';
import { saveBlob } from './saveBlob.ts';

/** The formats of pictures. */
export type PictureFormat = 'svg' | 'png';

interface Asked {
  /** With the rows that are shown. */
  readonly figure: Figure;
  readonly lang: Lang;
  /** Of the page: from `/`, without base and language. */
  readonly address: string;
  /** What is chosen, as the address of the page has it; "" for the whole. */
  readonly query: string;
  readonly format: PictureFormat;
  /** Of the file, without its suffix. */
  readonly name: string;
}

/** Saves a figure as a picture; where an app's browser saves no files, shows it to be kept by a long press. */
export async function savePicture({
  figure,
  lang,
  address,
  query,
  format,
  name,
}: Asked): Promise<void> {
  const link = new URL(`${query}#${figure.id}`, location.href.replace(/[?#].*/, '')).href;
  const picture = drawPicture(figure, lang, { address, link });
  if (savesNoFiles()) return showPicture(await paintPicture(picture), figure.title[lang], lang);
  if (format === 'svg') {
    return saveBlob(new Blob([picture.svg], { type: 'image/svg+xml' }), `${name}.svg`);
  }
  const canvas = await paintPicture(picture);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
  if (blob) saveBlob(blob, `${name}.png`);
}

/** The browser built into WeChat ignores downloads that a page makes. */
const savesNoFiles = () => /MicroMessenger/i.test(navigator.userAgent);

function showPicture(canvas: HTMLCanvasElement, title: string, lang: Lang): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'picture-dialog';
  const words = document.createElement('p');
  words.textContent = WORDS.keepByPress[lang];
  const image = new Image();
  image.src = canvas.toDataURL();
  image.alt = title;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = WORDS.close[lang];
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(words, close, image);
  document.body.append(dialog);
  dialog.showModal();
}
