import { words } from '../../shared/language.ts';

/** What is said of a grid and its columns. */
export const gridText = words('gridText', {
  sortHelp: 'Enter ordena; con Mayús se suma a lo ya ordenado.',
  sortPlace: (place: number) => `Orden ${String(place)}.`,
  columnHelp: 'Alt y flechas la mueven; Mayús y flechas cambian su ancho.',
});
