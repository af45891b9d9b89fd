import { words } from '../../shared/language.ts';
import { counted } from './format.ts';

/** What is set once: the plan's data, names, thresholds, catalogues, backups and the look of the window. */
export const settingsText = words('settingsText', {
  title: 'Ajustes',
  views: 'Partes de los ajustes',
  plan: 'Plan',
  committee: 'Comité y semáforo',
  catalogues: 'Catálogos',
  data: 'Respaldo y datos',
  window: 'Aspecto y acerca de',
  mayNot: 'Los ajustes los cambian la autoridad garante y la secretaría técnica; tú puedes verlos.',
  saved: 'Se guardaron los cambios.',
  save: 'Guardar cambios',
  undo: 'Deshacer',
  unchanged: 'Sin cambios por guardar.',

  planData: 'Datos del plan',
  noPlan: 'No hay un plan en vista. Elige uno o empieza uno nuevo.',
  identity: 'Qué plan es',
  period: 'Vigencia',
  committeeRule: 'Sesiones del comité',
  committeeRuleHelp: 'La regla que rige cada sesión queda con ella: cambiarla no cambia las anteriores.',
  reportingPeriodHelp:
    'Cada cuánto se reporta. Son los periodos del calendario: meses, bimestres, trimestres o semestres.',
  repositoryMonthsHelp: 'Al menos cada 6 meses; cada 4 en los planes de OGP Local.',
  vision: 'Visión estratégica',
  codeHelp: 'Cambiarla cambia la dirección de las páginas del plan.',
  plans: 'Planes',
  newPlan: 'Empezar un plan nuevo',
  exampleHere:
    'El plan de ejemplo sirve para conocer la aplicación; se quita completo y se puede volver a poner.',
  exampleRemove: 'Quitar el plan de ejemplo',
  exampleRemoved: 'Se quitó el plan de ejemplo.',
  exampleGone: 'El plan de ejemplo no está. Puedes ponerlo para practicar sin tocar los planes del comité.',
  exampleAdd: 'Poner el plan de ejemplo',
  exampleAdded: 'Se puso el plan de ejemplo.',

  oversightNames: 'Nombre de la autoridad garante',
  oversightNamesHelp:
    'Cómo se llamó y se llama la tercera parte del comité, con sus fechas: por ejemplo «órgano garante» hasta 2025 y «autoridad garante» después. La ventana, la bitácora y los informes muestran el de cada día.',
  noOversightName: 'Todavía no tiene nombre propio; se muestra «Autoridad garante».',
  addOversightName: 'Agregar nombre…',
  newOversightName: 'Nombre de la autoridad garante',
  editName: 'Editar…',
  editNameOf: (name: string) => `Editar ${name}`,
  nameNeeded: 'Escribe el nombre.',
  always: 'desde siempre',
  untilToday: 'hasta hoy',
  startsHelp: 'Vacío: desde siempre.',
  endsHelp: 'Vacío: sigue vigente. El último día cuenta.',

  names: 'Nombre del comité',
  namesHelp: 'Así aparece en la ventana y en los informes.',
  zone: 'Hora de las sesiones',
  zoneHelp: 'La zona en que está escrita la hora de cada sesión, para los calendarios que se guardan.',
  semaforo: 'Semáforo',
  semaforoHelp:
    'Compara lo reportado con lo esperado por las fechas, en puntos. Lo vencido sin completar siempre es atrasado, y sin reportes es «sin dato».',
  points: 'puntos',
  order: 'Tiene que ser menor que el de «en tiempo».',
  onTime: (gap: number) => `En tiempo: hasta ${points(gap)} por debajo de lo esperado.`,
  atRisk: (from: number, to: number) => `En riesgo: más de ${points(from)} y hasta ${points(to)} por debajo.`,
  late: (gap: number) => `Atrasado: más de ${points(gap)} por debajo.`,

  catalogue: 'Catálogo',
  cataloguesHelp:
    'Son las opciones que se ofrecen al capturar. Lo que se deja de usar sigue apareciendo donde ya se usó.',
  entry: 'Nombre',
  key: 'Clave al exportar',
  state: 'Estado',
  active: 'En uso',
  inactive: 'Ya no se usa',
  actions: 'Acciones',
  add: 'Agregar…',
  addTitle: (catalogue: string) => `Agregar a «${catalogue}»`,
  rename: 'Renombrar…',
  renameTitle: 'Cambiar el nombre',
  renameOf: (label: string) => `Renombrar ${label}`,
  retire: 'Dejar de usar',
  retireOf: (label: string) => `Dejar de usar ${label}`,
  restore: 'Volver a usar',
  restoreOf: (label: string) => `Volver a usar ${label}`,
  unnamed: 'Sin indicar',
  keyHelp: 'Corta y única; es lo que se guarda y se exporta. Si la dejas vacía, se forma del nombre.',
  added: (label: string) => `Se agregó «${label}».`,
  retired: (label: string) => `«${label}» ya no se ofrece al capturar.`,
  restored: (label: string) => `«${label}» se ofrece de nuevo.`,
  emptyCatalogue: 'Este catálogo está vacío.',

  backup: 'Respaldo',
  backupHelp:
    'El respaldo es un solo archivo con todos los planes, la historia y la evidencia. Guárdalo fuera de este equipo.',
  lastBackup: (when: string) => `Último respaldo: ${when}.`,
  neverBackedUp: 'Todavía no se ha hecho ningún respaldo.',
  backupNow: 'Respaldar ahora',
  backedUp: (name: string) => `Se hizo el respaldo «${name}».`,
  restoreHelp: 'Para restaurar un respaldo, cierra la aplicación y usa la línea de órdenes:',
  restoreCommand: 'npm run -s cli -- restore --from ARCHIVO',
  check: 'Revisión',
  checkHelp:
    'Comprueba la base de datos, las referencias entre registros, la cadena de la bitácora y cada archivo de evidencia contra su huella.',
  checkNow: 'Revisar ahora',
  checking: 'Revisando…',
  sound: (entries: number, files: number) =>
    `Todo está en orden: se revisaron ${counted(entries, 'entrada de la bitácora', 'entradas de la bitácora')} y ${counted(files, 'archivo de evidencia', 'archivos de evidencia')}.`,
  unsound: (n: number) => counted(n, 'problema encontrado', 'problemas encontrados'),
  part: 'Parte',
  problem: 'Problema',
  parts: {
    database: 'Base de datos',
    foreignKeys: 'Referencias',
    audit: 'Bitácora',
    evidence: 'Evidencia',
    references: 'Vínculos',
  },

  appearance: 'Aspecto',
  theme: 'Colores de la ventana',
  language: 'Idioma · Language',
  languageHelp:
    'Cambia las palabras de la ventana y cómo escribe fechas y números. Lo que escribió el comité queda como está, y los informes siguen en español.',
  about: 'Acerca de',
  version: 'Versión',
  dataDir: 'Carpeta de datos',
  schema: 'Versión de la base de datos',
  licence: 'Licencia',
  licenceValue: 'MIT. Tipografía Source Sans 3, licencia SIL Open Font 1.1.',
});

function points(gap: number): string {
  return counted(Math.abs(gap), 'punto', 'puntos');
}
