import { words } from '../../shared/language.ts';
import { counted } from './format.ts';

/** The notices, to be read again. */
export const noticeText = words('noticeText', {
  unread: (n: number) => `Avisos, ${counted(n, 'sin leer', 'sin leer')}`,
  isNew: 'Nuevo',
  times: (n: number) => counted(n, 'vez', 'veces'),
  place: 'Ir a donde se hizo',
});
