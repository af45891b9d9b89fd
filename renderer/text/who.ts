import { words } from '../../shared/language.ts';

/** The choice of who looks, at start. */
export const whoText = words('whoText', {
  title: '¿Quién eres?',
  help: 'Lo que reportes, verifiques o captures queda registrado con tu nombre y tu papel en el comité.',
  reader: 'Solo voy a consultar',
  readerHelp: 'Ves todo; no cambias nada.',
  alternate: 'suplente',
  find: 'Buscar por nombre o institución',
  none: 'Nadie coincide con lo que buscas.',
});
