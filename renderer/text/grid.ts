/** What is said of a grid and its columns. */
export const gridText = {
  sortHelp: 'Enter ordena; con Mayús se suma a lo ya ordenado.',
  sortPlace: (place: number) => `Orden ${String(place)}.`,
  columnHelp: 'Alt y flechas la mueven; Mayús y flechas cambian su ancho.',
} as const;
