/** A small seeded generator of pseudo-random numbers, 0 to 1: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const verbs =
  'Publicar Rediseñar Traducir Ampliar Auditar Instalar Evaluar Documentar Capacitar Señalizar'.split(' ');
const things = [
  ...[
    'el catálogo de trámites',
    'la bitácora de obra pública',
    'el padrón de beneficiarios',
    'las actas de cabildo',
  ],
  ...[
    'los datos de seguridad',
    'el presupuesto ciudadano',
    'la nómina municipal',
    'los permisos de construcción',
  ],
  ...['el inventario de árboles', 'las rutas de transporte público', 'los análisis de agua potable'],
  ...['la atención a víctimas', 'los comedores comunitarios', 'la educación cívica en línea'],
];
const places = [
  ...[
    'Jesús María',
    'Cañada Honda',
    'San José de Gracia',
    'Rincón de Romos',
    'El Llano',
    'Pabellón de Arteaga',
  ],
  ...['Tepezalá', 'Asientos', 'Cosío', 'Calvillo'],
];
const purposes = [
  ...['con participación ciudadana', 'en lenguaje claro', 'con datos abiertos', 'con perspectiva de género'],
  ...['con contraloría social', 'y rendir cuentas cada trimestre', 'para niñas, niños y jóvenes'],
];
const sentences = [
  'Siete de cada diez personas encuestadas no encuentran la información que necesitan.',
  'La última evaluación señaló rezagos en la atención y falta de continuidad entre administraciones.',
  'El área responsable no cuenta con un procedimiento escrito ni con un calendario público.',
  'Los datos se publican en imágenes y no pueden reutilizarse.',
  'Las comunidades rurales quedan fuera porque el trámite solo existe en la cabecera.',
  'Se acordó en la mesa de cocreación con organizaciones, academia y vecinas y vecinos.',
  'El resultado se medirá con una encuesta anual y con los registros de la dependencia.',
];

/** Draws from lists, always the same for the same seed. */
export class Draw {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = seeded(seed);
  }

  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  happens(share: number): boolean {
    return this.#next() < share;
  }

  of<T>(list: readonly T[]): T {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new Error('an empty list has nothing to draw');
    return item;
  }

  some<T>(list: readonly T[], most: number): T[] {
    return [...new Set(Array.from({ length: 1 + this.below(most) }, () => this.of(list)))];
  }

  title(): string {
    return `${this.of(verbs)} ${this.of(things)} de ${this.of(places)} ${this.of(purposes)}`;
  }

  paragraph(length = 3): string {
    return Array.from({ length }, () => this.of(sentences)).join(' ');
  }
}
