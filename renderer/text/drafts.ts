import { words } from '../../shared/language.ts';
import { counted } from './format.ts';

/** What was typed and not saved, to be taken up again or thrown away. */
export const draftsText = words('draftsText', {
  title: 'Mis borradores',
  help: 'Lo que escribiste en un formulario y no se guardó. Solo lo ves tú, y solo en esta computadora.',
  count: (n: number) => counted(n, 'borrador', 'borradores'),
  menu: (n: number) => (n === 0 ? 'Mis borradores' : `Mis borradores (${String(n)})`),
  none: 'No tienes nada a medias. Lo que escribas y no guardes aparece aquí.',
  typedAt: (instant: string) => `Escrito el ${instant}`,
  goOn: 'Ir a continuar',
  goOnWith: (title: string) => `Ir a continuar: ${title}`,
  discard: 'Descartar',
  discardOf: (title: string) => `Descartar: ${title}`,
  untitled: 'Formulario',
  noText: 'Sin texto: solo opciones o fechas.',
});
