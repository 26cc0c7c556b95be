import type { choose as zh } from '../zh/choose.ts';

export const choose: typeof zh = {
  heading: 'Choose reports',
  headingTrend: 'Choose an item and agencies',
  series: 'Item',
  threeFigures: 'Licensing, requests received, disclosure rate',
  year: 'Year',
  region: 'Region',
  level: 'Level',
  function: 'Function',
  sort: 'Order',
  agencies: 'Agencies',
  all: 'All',
  some: '{n} chosen',
  findAgency: 'Find an agency by name',
  sorts: { form: 'Year and level', value: 'Largest first', 'value-up': 'Smallest first' },
  reset: 'Clear selection',
  link: 'Link to this view',
  failed: 'The data could not be loaded; everything is still shown.',
};
