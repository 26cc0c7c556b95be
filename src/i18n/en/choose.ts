import type { choose as zh } from '../zh/choose.ts';

export const choose: typeof zh = {
  heading: 'Choose reports',
  headingTrend: 'Choose an item and agencies',
  series: 'Item',
  threeFigures: 'Three key figures',
  year: 'Year',
  region: 'Region',
  level: 'Level',
  function: 'Function',
  sort: 'Order',
  scale: 'Scale',
  scales: { auto: 'Automatic', linear: 'Linear', log: 'Logarithmic' },
  agencies: 'Agencies',
  all: 'All',
  some: '{n} chosen',
  findAgency: 'Find an agency by name',
  sorts: {
    form: 'Year and level',
    value: 'Largest first',
    'value-up': 'Smallest first',
    change: 'Largest rise first',
    'change-down': 'Largest fall first',
  },
  noScript:
    'Choosing and ordering need JavaScript. Every report is listed here; what the address chooses is not applied. The CSV has every row.',
  noScriptTrend:
    'Choosing an item and agencies needs JavaScript. Shown here are licensing, requests received and the disclosure rate; what the address chooses is not applied. Other items are on the pages of the agencies and of the data.',
  reset: 'Clear selection',
  link: 'Link to this view',
  failed: 'The data could not be loaded; everything is still shown.',
};
