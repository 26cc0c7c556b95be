import { formatSelection, parseSelection } from '../../figures/select.ts';
import { followAddress } from './followAddress.ts';

const form = document.querySelector<HTMLFormElement>('form[data-choose]');
if (form) {
  followAddress({
    form,
    canonical: (query) => formatSelection(parseSelection(query)),
    load: async () => (await import('./showViews.tsx')).loadViews(form),
  });
}
