import { auditKinds } from '../../shared/history-kinds.ts';

const common = `  --data CARPETA  dónde están los datos (por omisión, la carpeta de datos del usuario)
  --json          la respuesta como JSON
  --help          esta ayuda`;

const asMember = `  --as QUIÉN      actúa como ese integrante: su identificador, su correo o su nombre; si se entra con
                  contraseña, la pide, o la toma de la variable COMPROMISO_PASSPHRASE`;
const planOn = `  --plan CLAVE    el plan; si hay uno solo, no hace falta
  --on FECHA      al día AAAA-MM-DD; por omisión, hoy`;

/** What each command does, in a line, and how it is used. */
export const usages = {
  methods: {
    does: 'los métodos de la aplicación, con el JSON Schema de su entrada',
    use: 'methods [MÉTODO]',
    options: '',
  },
  call: {
    does: 'llama a un método',
    use: 'call MÉTODO [JSON | -]',
    options: `  JSON | -        la entrada, o un guion para leerla de la entrada estándar; por omisión, {}
  --as QUIÉN      actúa como ese integrante; sin esto solo consulta. Si se entra con contraseña, la pide,
                  o la toma de la variable COMPROMISO_PASSPHRASE
  --in-name-of QUIÉN  lo que la secretaría técnica captura en nombre de otra persona`,
  },
  demo: { does: 'agrega el plan de ejemplo', use: 'demo', options: asMember },
  import: {
    does: 'importa archivos CSV, XLSX o JSON, o una exportación de esta aplicación',
    use: 'import ARCHIVO…',
    options: `  --profile PERFIL   ogp-irm, nap o auto (por omisión)
  --mapping ARCHIVO  JSON que dice qué columna llena qué dato
  --dry-run          dice qué pasaría, sin guardar nada
  --allow-verified   de acuerdo en que cambie hitos ya verificados (--dry-run dice cuáles)
  --rejects ARCHIVO  guarda los renglones rechazados, con la razón en una columna
  --plan CLAVE       el plan de los renglones que no dicen el suyo
${asMember}`,
  },
  export: {
    does: 'exporta todo: un CSV por tabla, un JSON y el diccionario de datos',
    use: 'export --out CARPETA',
    options: `  --out CARPETA   dónde dejar los archivos; si termina en .zip, un solo ZIP`,
  },
  status: { does: 'las cifras del plan y de cada compromiso', use: 'status', options: planOn },
  report: {
    does: 'hace el informe de avance',
    use: 'report --out ARCHIVO',
    options: `${planOn}
  --format FORMATO  pdf, html, csv o json; por omisión, el de la terminación de --out
  --out ARCHIVO   dónde guardarlo`,
  },
  calendar: {
    does: 'hace el calendario de vencimientos, periodos, sesiones y acuerdos (.ics)',
    use: 'calendar --out ARCHIVO',
    options: `  --plan CLAVE    el plan; si hay uno solo, no hace falta
  --member QUIÉN  solo aquello por lo que responde: su identificador, su correo o su nombre
  --out ARCHIVO   dónde guardarlo`,
  },
  log: {
    does: 'guarda la bitácora en un archivo',
    use: 'log --out ARCHIVO',
    options: `  --plan CLAVE    solo la de ese plan
  --kind CLASE    solo la de esa clase: ${auditKinds.join(', ')}
  --from DÍA, --to DÍA  solo entre esos días (AAAA-MM-DD), ambos incluidos
  --format FORMATO  csv, json o columns (qué dice cada columna); por omisión, el de la terminación de --out
  --out ARCHIVO   dónde guardarla`,
  },
  check: {
    does: 'revisa la base de datos, la bitácora y los archivos de evidencia',
    use: 'check',
    options: `  --head NÚMERO:HUELLA  comprueba también que la bitácora tenga el asiento que imprimió un informe`,
  },
  backup: {
    does: 'hace un respaldo de todo en un ZIP',
    use: 'backup --out ARCHIVO',
    options: `  --out ARCHIVO   dónde guardarlo\n${asMember}`,
  },
  restore: {
    does: 'pone un respaldo en el lugar de los datos, que quedan aparte',
    use: 'restore --from ARCHIVO',
    options: `  --from ARCHIVO  el respaldo`,
  },
} as const satisfies Record<string, { does: string; use: string; options: string }>;

export type CommandName = keyof typeof usages;

const program = 'npm run -s cli --';

/** All commands. */
export function generalUsage(): string {
  const lines = Object.entries(usages).map(([name, { does }]) => `  ${name.padEnd(8)}  ${does}`);
  return `Uso: ${program} ORDEN [opciones]

Órdenes:
${lines.join('\n')}

Opciones de todas:
${common}

«${program} ORDEN --help» dice las opciones de cada una.
Termina con 0 si se hizo, con 1 si se negó o falló, y con 2 si la orden no se entiende.
`;
}

/** One command with its options. */
export function usageOf(name: CommandName): string {
  const { does, use, options } = usages[name];
  const own = options === '' ? '' : `${options}\n`;
  return `Uso: ${program} ${use} [opciones]\n  ${does}\n\n${own}${common}\n`;
}
