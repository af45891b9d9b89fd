import { words } from './language.ts';
import type { Role } from './roles.ts';

/** The words of the quick guide that is printed. */
export const guideText = {
  title: 'Guía rápida',
  subtitle: 'Cómo se lleva el plan de acción con Compromiso Abierto',
  on: (day: string) => `Al ${day}`,
  weekTitle: 'La primera semana de cada papel',
  weekIntro:
    'Cada quien entra con su nombre y encuentra lo suyo en «Mi trabajo». Nadie verifica lo que reportó, capturó o aportó.',
  cycleTitle: 'El ciclo de un hito',
  dataTitle: 'Dónde están los datos y cómo se respaldan',
  keysTitle: 'Teclas',
  key: 'Tecla',
  does: 'Qué hace',
  madeWith: (version: string) => `Compromiso Abierto ${version}`,
  page: { one: 'Página', of: 'de' },
} as const;

export type GuideRole = Exclude<Role, 'reader'>;

/** The four roles in the order in which they begin. */
export const guideRoles = [
  'secretariat',
  'oversight',
  'government',
  'civilSociety',
] as const satisfies readonly GuideRole[];

export const firstWeek: Record<GuideRole, readonly string[]> = {
  secretariat: [
    'Sigue «Primeros pasos»: nombre del comité, lugares por sector, plan y responsables.',
    'Importa el plan desde la hoja de cálculo. Ensaya primero: cada problema sale con su renglón y columna.',
    'Captura en nombre de quien no entra a la aplicación; quedan los dos nombres.',
    'Haz el primer respaldo en Ajustes › Respaldo y datos y guárdalo fuera del equipo.',
    'Prepara el «Informe de avance» a una fecha de corte e imprímelo o publícalo.',
  ],
  oversight: [
    'Escribe en Ajustes cómo se llama la tercera parte y desde cuándo; lo anterior conserva su nombre.',
    'Convoca la primera sesión: orden del día, asistencia, quórum, votaciones y acuerdos.',
    'Revisa en «Ciclo del plan» qué obligaciones vencen y qué documento falta en cada etapa.',
    'Decide las replanificaciones que pida el gobierno; las fechas originales se conservan.',
  ],
  government: [
    'Revisa en «Comité › Responsabilidades» que cada compromiso de tu institución tenga responsable.',
    'Abre «Mi trabajo» y reporta el avance de cada hito del periodo; «sin avance» también es un reporte.',
    'Adjunta la evidencia al hito: archivo, enlace o nota. Para llegar a 100 % hace falta al menos una.',
    'Si una fecha ya no se alcanza, pide replanificar con la razón; no la dejes vencer en silencio.',
  ],
  civilSociety: [
    'Abre «Por verificar» y mira la evidencia de cada hito reportado.',
    'Verifica todo o una parte, o devuélvelo con una razón que diga qué falta.',
    'Abre una observación si algo no se entiende o si la ciudadanía lo señaló.',
    'Cierra solo las observaciones que abriste, cuando la respuesta te baste.',
  ],
};

/** The life of a milestone, in the guide and in the help: who takes each step, and what it leaves. */
export const milestoneCycle = words('milestoneCycle', {
  steps: [
    { state: 'Por iniciar', who: 'El plan', does: 'promete entregable, fecha y prueba' },
    { state: 'En proceso', who: 'Gobierno', does: 'reporta avance y adjunta evidencia' },
    { state: 'Por verificar', who: 'Gobierno', does: 'reporta 100 % con texto de cierre' },
    { state: 'Verificado', who: 'Sociedad civil', does: 'comprueba la evidencia' },
  ],
  returned: 'Devuelto con una razón',
  title: 'El ciclo de un hito',
  intro:
    'Siempre hay dos cifras: la reportada, que declara quien responde, y la verificada, que comprobó la sociedad civil. Junto a ellas está la esperada por las fechas.',
  description:
    'Un hito pasa por cuatro estados: por iniciar, cuando el plan promete entregable, fecha y prueba; en proceso, cuando el gobierno reporta avance y adjunta evidencia; por verificar, cuando reporta 100 % con texto de cierre; y verificado, cuando la sociedad civil comprueba la evidencia. Si no la convence, lo devuelve con una razón y el hito vuelve a estar en proceso.',
});

export const guideData = (dataDir: string): readonly string[] => [
  `En esta computadora todo vive en la carpeta ${dataDir}: la base de datos, las evidencias y las copias automáticas.`,
  'El respaldo es un solo archivo con la base y las evidencias. Se hace en Ajustes › Respaldo y datos › «Respaldar ahora»; arriba de la ventana se lee cuándo fue el último.',
  'Respalda al menos cada semana y después de cada sesión. Guarda la copia en otro equipo o en una memoria, y cambia de memoria cada mes.',
  'Para volver a un respaldo, cierra la aplicación y usa: npm run -s cli -- restore --from ARCHIVO. Lo que había queda a un lado.',
  '«Revisar ahora», en el mismo lugar, comprueba la base, la bitácora y cada evidencia contra su huella.',
];

/** What the keyboard does in every page, and in the queue of verdicts. */
export const guideKeys: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['Ctrl', 'K'], does: 'buscar desde cualquier página' },
  { keys: ['F1'], does: 'abrir la Ayuda' },
  { keys: ['Tab'], does: 'ir al siguiente control; con Mayús, al anterior' },
  { keys: ['Entrar'], does: 'oprimir el botón o abrir el enlace' },
  { keys: ['Esc'], does: 'cerrar una ventana o un menú y volver a donde estabas' },
  { keys: ['↑', '↓'], does: 'moverse en una lista o en un menú; también J y K en «Por verificar»' },
  { keys: ['V'], does: 'verificar el hito elegido en «Por verificar»' },
  { keys: ['D'], does: 'devolver el hito elegido en «Por verificar»' },
  { keys: ['E'], does: 'abrir la primera evidencia en «Por verificar»' },
];
