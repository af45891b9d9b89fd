import { words } from '../../shared/language.ts';
import { counted } from './format.ts';

/** The help: its page, its small marks beside headings and fields, and its tips. */
export const helpText = words('helpText', {
  title: 'Ayuda',
  intro: 'Qué significa cada palabra, cómo se empieza y qué se hace con el teclado.',
  mark: (term: string) => `Qué es: ${term}`,
  more: 'Ver en la Ayuda',
  source: 'Fuente',
  related: 'Ver también',
  find: 'Buscar en el glosario',
  found: (n: number) => counted(n, 'palabra', 'palabras'),
  none: 'Ninguna palabra del glosario dice eso. Prueba con una parte: «verific», «plan», «quórum».',
  clear: 'Ver todas',
  glossary: 'Glosario',
  sourcesNote:
    'Cada fuente lleva la fecha del texto que se consultó. Si cambió, manda la norma vigente: los fundamentos de cada compromiso y el nombre de la autoridad garante los edita el comité.',
  editNames: 'Nombre de la autoridad garante',
  start: 'Para empezar',
  firstHours: 'Primeros pasos',
  firstHoursHelp: 'Los cinco pasos hasta el primer informe, y cuáles faltan.',
  guide: 'Guía rápida (PDF)',
  guideHelp:
    'Para imprimir y repartir: la primera semana de cada papel, el ciclo de un hito, dónde están los datos y las teclas.',
  guideSaved: (name: string) => `Se guardó «${name}».`,
  key: 'Tecla',
  does: 'Qué hace',
  cycle: 'El ciclo de un hito',

  tip: 'Consejo',
  tipDone: 'Entendido',
  tipsOff: 'No mostrar consejos',
  tips: 'Consejos',
  tipsHelp: 'Aparecen de uno en uno en la página a la que se refieren, en esta computadora y para ti.',
  tipsShow: 'Mostrar consejos',
  tipsAgain: 'Volver a mostrar los que ya vi',
  tipsAgainDone: 'Los consejos vuelven a aparecer.',
});

export type TipPlace = 'board' | 'commitments' | 'commitment' | 'work' | 'reports' | 'audit';

/** One short thing worth knowing at each place. */
export const tips: Record<TipPlace, string> = words('tips', {
  board: 'Toda cifra se explica: oprímela y muestra su fórmula, sus términos y su fracción.',
  commitments: 'Ctrl+K lleva a la búsqueda desde cualquier página.',
  commitment: 'El «?» junto a un título dice qué significa la palabra y de dónde viene.',
  work: 'Lo vencido va primero. Al abrir un pendiente llegas al hito, listo para reportarlo o verificarlo.',
  reports: 'Los mismos datos y la misma fecha de corte dan siempre el mismo archivo, con la misma huella.',
  audit: 'La bitácora solo crece: corregir algo agrega un renglón y no borra el anterior.',
});
