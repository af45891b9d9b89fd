import type * as es from '../grid.ts';

export const gridText: typeof es.gridText = {
  sortHelp: 'Enter sorts; with Shift it adds to what is already sorted.',
  sortPlace: (place) => `Order ${String(place)}.`,
  columnHelp: 'Alt and arrows move it; Shift and arrows change its width.',
};
