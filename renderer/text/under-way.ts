import { words } from '../../shared/language.ts';
import { counted } from './format.ts';

/** Work that takes long, while it runs. */
export const underWayText = words('underWayText', {
  title: 'Trabajo en curso',
  count: (n: number) => counted(n, 'trabajo en curso', 'trabajos en curso'),
  none: 'Ya no hay nada en curso.',
  import: 'Importando',
  rehearsal: 'Ensayando la importación',
  report: 'Armando el documento',
  export: 'Reuniendo los datos',
  backup: 'Haciendo el respaldo',
  file: (name: string) => (name === '' ? 'Guardando un archivo' : `Guardando «${name}»`),
  links: 'Comprobando enlaces',
  texts: (n: number) => `Leyendo el texto de ${counted(n, 'archivo', 'archivos')} para poder buscar en ellos`,
  cancel: (what: string) => `Cancelar: ${what}`,
  stopping: 'Deteniéndose…',
});
