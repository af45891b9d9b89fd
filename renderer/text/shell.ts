import { words } from '../../shared/language.ts';
import { counted } from './format.ts';

/** The frame around every page. */
export const shellText = words('shellText', {
  product: 'Compromiso Abierto',
  skip: 'Ir al contenido',
  sections: 'Secciones',
  board: 'Tablero',
  work: 'Mi trabajo',
  waiting: (n: number) => counted(n, 'pendiente', 'pendientes'),
  commitments: 'Compromisos',
  timeline: 'Cronograma',
  periods: 'Reportes del periodo',
  replannings: 'Replanificaciones',
  observations: 'Observaciones',
  meetings: 'Sesiones',
  cycle: 'Ciclo del plan',
  reports: 'Informes',
  importing: 'Importar',
  committee: 'Comité',
  audit: 'Bitácora',
  settings: 'Ajustes',
  menu: 'Menú',
  plan: 'Plan en vista',
  noPlan: 'Sin plan',
  changePlan: 'Cambiar de plan',
  newPlan: 'Empezar un plan nuevo…',
  example: 'Ejemplo',
  more: 'Más',
  cutOff: (day: string) => `Al ${day}`,
  cutOffLabel: 'Fecha de corte',
  cutOffTitle: 'Ver el plan a una fecha',
  cutOffHelp:
    'Todas las cifras de la ventana se calculan con lo que había ocurrido hasta ese día. Lo que se captura no cambia de fecha.',
  cutOffPast: (day: string) => `Ves el plan como estaba el ${day}. Lo que captures lleva su propia fecha.`,
  knownLabel: 'Como se sabía el',
  knownHelp:
    'Opcional: con lo que estaba registrado al terminar ese día, sin lo que se capturó o corrigió después.',
  known: (day: string) => `Como se sabía el ${day}`,
  knownPast: (on: string, known: string) =>
    on === known
      ? `Ves el plan al ${on}, con lo que se sabía al terminar ese día. Aquí no se captura.`
      : `Ves el plan al ${on}, con lo que se sabía al terminar el ${known}. Aquí no se captura.`,
  cutOffToday: 'Volver a hoy',
  cutOffShow: 'Ver a esa fecha',
  backup: (when: string) => `Respaldo: ${when}`,
  noBackup: 'Sin respaldo',
  today: (time: string) => `hoy ${time}`,
  whoAmI: 'Quién soy',
  changeWho: 'Cambiar de persona…',
  help: 'Ayuda',
  keys: 'Atajos del teclado…',
  theme: 'Aspecto',
  loading: 'Cargando…',
  notOpened: 'La ventana no pudo leer los datos del comité. Lo guardado sigue a salvo.',
  notFoundTitle: 'Esta dirección no lleva a ninguna parte',
  notFound: 'La página que buscas no existe o cambió de lugar.',
  toBoard: 'Ir al tablero',
  crashed: 'Esta página no se pudo mostrar',
  crashedHelp:
    'Lo guardado sigue a salvo. Vuelve a cargar la ventana; si se repite, avisa a quien da soporte.',
  reload: 'Volver a cargar',
});
