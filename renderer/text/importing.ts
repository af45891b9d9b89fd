import type { ImportPreview, ImportProfile, ImportTally, SourceTableView } from '../../shared/imports.ts';
import { recordTerms } from '../../shared/glossary.ts';
import { labelText, words } from '../../shared/language.ts';
import { count, counted, listText, quoted } from './format.ts';

/** The wizard that takes a plan from files. */
export const importingText = words('importingText', {
  title: 'Importar',
  steps: 'Pasos de la importación',
  step: (n: number, total: number, name: string) => `Paso ${n} de ${total}: ${name}`,
  back: 'Atrás',
  next: (name: string) => `Siguiente: ${name.toLowerCase()}`,
  overVerified: (n: number) => `Cambia ${counted(n, 'hito ya verificado', 'hitos ya verificados')}`,
  overVerifiedHelp:
    'Lo que la sociedad civil verificó dejará de ser lo que dice el registro. La bitácora dirá qué cambió la importación y quién estuvo de acuerdo.',
  overVerifiedCode: 'Clave',
  overVerifiedMilestone: 'Hito',
  overVerifiedWhat: 'Qué cambia',
  overVerifiedAgree: 'Estoy de acuerdo en que cambien',
  whyNot: {
    noFiles: 'Elige al menos un archivo para continuar.',
    uploading: 'Espera a que terminen de llegar los archivos.',
    notArrived: 'Quita o vuelve a elegir el archivo que no llegó.',
    nothingRead: 'Ninguna tabla se pudo leer.',
    nothingFilled: 'Di qué es cada fila de al menos una tabla y qué dato llena una de sus columnas.',
    notRehearsed: 'El ensayo tiene que terminar bien antes de importar.',
    nothingAccepted: 'No hay ninguna fila que se pueda importar.',
    overVerified: 'Confirma que estás de acuerdo en cambiar los hitos verificados.',
  },

  filesIntro:
    'Elige uno o varios archivos CSV, XLSX o JSON. Los que van ligados entre sí, como compromisos e hitos, se eligen juntos.',
  filesHelp: 'Hasta 200 MB por archivo. Nada se importa hasta el último paso.',
  files: 'Archivos por importar',
  chosen: 'Archivos elegidos',
  uploading: 'Recibiendo…',
  arrived: 'Recibido',
  retry: 'Elígelo de nuevo después de quitarlo.',

  reading: 'Leyendo los archivos…',
  format: 'Formato de los archivos',
  readAs: 'Leerlos como',
  formatHelp: 'Cámbialo si los archivos son de otro formato.',
  recognised: (name: string) => `Se reconoció: ${name}.`,
  notRecognised: 'No es ninguno de los formatos conocidos: las columnas se proponen por su nombre.',
  tables: 'Tablas que se leyeron',
  sample: (table: string) => `Primeras filas de ${table}`,
  line: 'Fila',
  columns: 'Columnas',
  unread: 'Esta tabla no se pudo leer.',

  columnsIntro:
    'Cada columna llena un dato del plan. Lo que no tiene lugar se conserva con el registro como dato de origen: nada se pierde.',
  entity: 'Cada fila es',
  entityNone: 'No se importa esta tabla',
  column: 'Columna',
  example: 'Ejemplo',
  fills: 'Llena el dato',
  fillsFor: (column: string) => `Dato que llena la columna «${column}»`,
  kept: 'Se conserva como dato de origen',
  leftOut: 'No se importa ni se conserva',
  ownForm:
    'Es una exportación de esta aplicación: sus columnas ya se conocen y no hay nada que asignar. Cada registro vuelve al plan del que salió.',
  ownCount: 'Cuántos',
  repeated: 'Otra columna llena este mismo dato: cuenta la primera y esta se conserva como dato de origen.',
  filled: (fields: number, kept: number) =>
    `${counted(fields, 'columna llena', 'columnas llenan')} un dato; ${counted(kept, 'se conserva', 'se conservan')} como dato de origen.`,
  proposeAgain: 'Volver a la propuesta',
  noExample: 'sin dato en las primeras filas',

  target: 'Plan',
  targetLabel: 'Plan de las filas que no dicen a cuál pertenecen',
  targetHelp:
    'Las filas que nombran su plan van siempre a ese plan. Uno nuevo toma el nombre del archivo; se cambia después en Ajustes › Plan.',
  targetByFile: 'El que digan los archivos, o uno nuevo con su nombre',

  savedTitle: 'Asignaciones guardadas',
  saved: 'Asignación',
  apply: 'Aplicar',
  applied: (tables: number, columns: number) =>
    `Se aplicó a ${counted(tables, 'tabla', 'tablas')}; ${counted(columns, 'columna cambió', 'columnas cambiaron')}.`,
  appliedToNone: 'Ninguna tabla de estos archivos se parece a las de esa asignación. No se cambió nada.',
  noneSaved:
    'Todavía no hay asignaciones guardadas. Guarda esta para usarla con los archivos del siguiente mes.',
  saveMapping: 'Guardar esta asignación…',
  saveTitle: 'Guardar la asignación de columnas',
  saveName: 'Nombre',
  saveHelp: 'Por ejemplo: «Hoja de seguimiento de la secretaría».',
  savedAs: (name: string) => `Se guardó la asignación «${name}».`,
  unreadableMapping: 'Esta asignación no se puede leer.',

  rehearsing: 'Ensayando: se calcula lo que pasaría, sin guardar nada',
  rehearsed: 'Lo que pasará al importar',
  rehearseAgain: 'Volver a ensayar',
  run: 'Importar',
  running: 'Importando',
  cancelledNote: 'Se canceló. Todo quedó como estaba.',
  tryAgain: 'Volver a importar',
  mayNot: (role: string, allowed: string) =>
    `Como ${role} puedes revisar y ensayar; quien importa es: ${allowed}.`,
  done: 'Lo que se importó',
  toPlan: (name: string) => `Ir a ${name}`,
  morePlans: (n: number) => `y ${counted(n, 'plan más', 'planes más')}, que están en la lista de planes.`,
  again: 'Importar otros archivos',
  rejects: 'Guardar las filas rechazadas…',
  rejectsHelp:
    'El archivo trae las filas que no entraron, con la razón en la última columna: corrígelas y vuelve a importarlo.',

  records: 'Registros',
  created: 'Se crean',
  updated: 'Se actualizan',
  unchanged: 'Sin cambio',
  rejected: 'Se rechazan',
  createdDone: 'Creados',
  updatedDone: 'Actualizados',
  unchangedDone: 'Sin cambio',
  rejectedDone: 'Rechazados',
  total: 'Total',

  errors: (n: number) => counted(n, 'problema rechaza su fila', 'problemas rechazan su fila'),
  warnings: (n: number) => counted(n, 'advertencia; su fila sí entra', 'advertencias; sus filas sí entran'),
  noProblems: 'Ninguna fila tiene problemas.',
  table: 'Tabla',
  problem: 'Qué pasa',
  value: 'Valor',
  wholeTable: 'toda la tabla',
  showMore: (left: number) => `Mostrar más (${count(left)})`,
  onlyFirst: (shown: number, all: number) => `Se muestran ${count(shown)} de ${count(all)} problemas.`,
  errorsTitle: 'Problemas que rechazan su fila',
  warningsTitle: 'Advertencias; sus filas sí entran',
  phase: {
    reading: 'leyendo los archivos',
    matching: 'comparando con lo que ya existe',
    writing: 'guardando',
    none: 'en espera',
  },
  delimiters: { ',': 'comas', ';': 'puntos y comas', '\t': 'tabuladores' },
  inEncoding: (encoding: string) => `en ${encoding}`,
  separated: (by: string) => `separado por ${by}`,
  size: (rows: number, columns: number) =>
    `${counted(rows, 'fila', 'filas')} y ${counted(columns, 'columna', 'columnas')}`,
  rejecting: {
    done: (n: number) => `; ${counted(n, 'fila se rechazó', 'filas se rechazaron')}`,
    ahead: (n: number) => `; ${counted(n, 'fila se rechazará', 'filas se rechazarán')}`,
  },
  nothingToChange: 'Todo está ya como dicen los archivos: no hay nada que cambiar',
  nothingChanged: { done: 'No cambió nada', ahead: 'No cambiará nada' },
  creates: {
    done: (n: number) => `${n === 1 ? 'se creó' : 'se crearon'} ${records(n)}`,
    ahead: (n: number) => `${n === 1 ? 'se creará' : 'se crearán'} ${records(n)}`,
  },
  updates: {
    done: (n: number) => `${n === 1 ? 'se actualizó' : 'se actualizaron'} ${records(n)}`,
    ahead: (n: number) => `${n === 1 ? 'se actualizará' : 'se actualizarán'} ${records(n)}`,
  },
  activity: { one: 'actividad', many: 'actividades' },
});

/** The steps by their word in the address. */
export const importStepNames = words('importStepNames', {
  archivos: 'Archivos',
  vista: 'Vista previa',
  columnas: 'Columnas',
  ensayo: 'Ensayo',
  resultado: 'Importación',
});

export const profileNames: Record<ImportProfile | 'own', string> = words('profileNames', {
  auto: 'reconocer por los nombres de las columnas',
  'ogp-irm': 'base de evaluaciones del IRM de OGP',
  nap: 'plan nacional en tres archivos ligados (compromisos, hitos, indicadores)',
  own: 'exportación de esta aplicación',
});

function records(n: number): string {
  return counted(n, 'registro', 'registros');
}

const delimiterNames: Partial<Record<string, string>> = importingText.delimiters;

const knownTerms: Partial<Record<string, { one: string; many: string }>> = {
  ...recordTerms,
  activity: importingText.activity,
};

/** «Compromiso», «Compromisos»: the name of what a row is, as a heading. */
export function entityName(entity: string, number: 'one' | 'many'): string {
  return capitalised(knownTerms[entity]?.[number] ?? entity);
}

/** «Título (hito)»: the name of a field that a column can fill. */
export const targetName = ({ entity, label }: ImportPreview['targets'][number]): string =>
  `${labelText(label)} (${knownTerms[entity]?.one ?? entity})`;

/** With a capital at the beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** «hitos.csv, CSV en UTF-8 separado por comas: 19 filas y 7 columnas» */
export function tableFacts({
  file,
  format,
  encoding,
  delimiter,
  rowCount,
  columns,
}: SourceTableView): string {
  const kind = [
    format.toUpperCase(),
    encoding === '' ? '' : importingText.inEncoding(encoding),
    delimiter === '' ? '' : importingText.separated(delimiterNames[delimiter] ?? quoted(delimiter)),
  ];
  const size = importingText.size(rowCount, columns.length);
  const what = `${file}, ${kind.filter((part) => part !== '').join(' ')}`;
  return columns.length === 0 ? what : `${what}: ${size}`;
}

/** What an import does or did, in one sentence. */
export function outcomeSentence(tally: ImportTally, isDone: boolean): string {
  const { created, updated, rejected } = tally;
  const when = isDone ? 'done' : 'ahead';
  const rejects = rejected === 0 ? '' : importingText.rejecting[when](rejected);
  if (created + updated === 0) {
    return rejected === 0 ? importingText.nothingToChange : importingText.nothingChanged[when] + rejects;
  }
  const parts = [
    created === 0 ? '' : importingText.creates[when](created),
    updated === 0 ? '' : importingText.updates[when](updated),
  ].filter((part) => part !== '');
  return capitalised(listText(parts)) + rejects;
}
