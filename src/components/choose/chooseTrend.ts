import { formatTrendSelection, parseTrendSelection } from '../../figures/selectTrend.ts';
import { followAddress } from './followAddress.ts';

const form = document.querySelector<HTMLFormElement>('form[data-choose-trend]');
if (form) {
  followAddress({
    form,
    canonical: (query) => formatTrendSelection(parseTrendSelection(query)),
    load: async () => (await import('./showTrends.tsx')).loadTrends(form),
  });
}
