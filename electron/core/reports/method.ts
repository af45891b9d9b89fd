import { milestoneStateNames, semaforoNames } from '../../../shared/glossary.ts';
import type { SemaforoRule } from '../../../shared/progress-facts.ts';
import type { MilestoneProgressState, Semaforo } from '../../../shared/progress-words.ts';
import type { Word } from './words.ts';

export type MethodPart = { title: string; text: string };
export type Legend = {
  bars: string[];
  states: (Word<MilestoneProgressState> & { meaning: string })[];
  semaforos: (Word<Semaforo> & { meaning: string })[];
};

const stateMeanings: Record<MilestoneProgressState, string> = {
  notStarted: 'sin avance reportado',
  inProgress: 'con avance, o devuelto por la sociedad civil, entero o en parte',
  toVerify: 'reportado al 100 % con texto de cierre y evidencia',
  verified: 'comprobado por la sociedad civil',
  paused: 'detenido; sigue contando',
  retired: 'fuera del plan y del avance',
};

/** How to read the bars, the marks and the colours. */
export function legendOf(rule: SemaforoRule): Legend {
  const meanings: Record<Semaforo, string> = {
    onTime: `lo reportado va a lo sumo ${String(-rule.onTimeGap)} puntos detrás de lo esperado`,
    atRisk: `lo reportado va entre ${String(-rule.onTimeGap)} y ${String(-rule.atRiskGap)} puntos detrás de lo esperado`,
    late: `lo reportado va más de ${String(-rule.atRiskGap)} puntos detrás, o venció sin completarse`,
    noData: 'ningún hito tiene reporte',
    notApplicable: 'retirado',
  };
  return {
    bars: [
      'Cada avance se muestra con dos cifras, siempre juntas: lo verificado, que la sociedad civil comprobó, y lo reportado, que dice el gobierno.',
      'En la barra, la parte sólida es lo verificado, la parte rayada es lo reportado que aún no se verifica y la marca vertical es lo esperado a la fecha de corte.',
      '«Sin dato» no es cero: quiere decir que nadie ha reportado todavía.',
    ],
    states: words(milestoneStateNames, stateMeanings),
    semaforos: words(semaforoNames, meanings),
  };
}

const words = <K extends string>(names: Record<K, string>, meanings: Record<K, string>) =>
  (Object.keys(names) as K[]).map((key) => ({ key, word: names[key], meaning: meanings[key] }));

/** The method in plain words: each figure can be computed again from the tables of the report. */
export function methodOf(rule: SemaforoRule): MethodPart[] {
  return [
    {
      title: 'Qué días cuentan',
      text: 'El informe dice lo que había sucedido hasta el día del corte, según lo registrado al hacerlo: cuentan los reportes cuyo periodo terminó ese día o antes, la evidencia obtenida, los veredictos dados y las fechas replanificadas hasta entonces. Lo que sucedió después no aparece.',
    },
    {
      title: 'Avance reportado',
      text: 'De un hito, el último porcentaje que reportó el gobierno. Un 100 % cuenta solo con un texto de cierre y al menos una evidencia vigente; si falta algo, o si se devolvió, cuenta lo reportado antes, y si se verificó solo una parte, no menos que esa parte. De un compromiso y del plan, el promedio ponderado: la suma de cada peso por su avance, entre la suma de los pesos.',
    },
    {
      title: 'Avance verificado',
      text: 'De un hito, lo que la sociedad civil verificó de lo reportado contra evidencia que sigue vigente: 100 si verificó su último reporte completo; si verificó una parte, esa parte, mientras ningún reporte posterior diga menos; antes, 0. Lo verificado nunca pasa de lo reportado. El compromiso y el plan se promedian con los mismos pesos. Nadie verifica lo que reportó.',
    },
    {
      title: 'Avance esperado',
      text: 'Sale de las fechas vigentes: 0 antes del inicio, 100 desde el vencimiento y, entre los dos, los días transcurridos entre los días del periodo. Un hito sin fechas toma las de su compromiso o del plan. Una fecha que no es un día cuenta como el último día de su periodo; un hito continuo nunca vence.',
    },
    {
      title: 'Silencio y exclusiones',
      text: 'Un hito sin reporte suma 0, para no premiar el silencio, y junto a cada porcentaje se dice cuántos hitos tienen reporte. Si ninguno lo tiene, la cifra es «sin dato». Lo retirado y lo que el comité marcó que no cuenta, con su razón, queda fuera de las sumas y de los pesos.',
    },
    {
      title: 'Semáforo',
      text: `Compara lo reportado con lo esperado: hasta ${String(-rule.onTimeGap)} puntos detrás, en tiempo; hasta ${String(-rule.atRiskGap)}, en riesgo; más, atrasado. Lo vencido sin completar es atrasado. Los límites los fija el comité.`,
    },
    {
      title: 'Nivel OGP',
      text: 'Sin evidencia disponible: sin reporte. No iniciado: 0 %. Limitado: más de 0 %. Sustancial: 50 % o más. Completo: 100 %, con prueba. El comité puede decidir otro nivel y dar su razón; el informe muestra entonces los dos.',
    },
    {
      title: 'Replanificación',
      text: 'Mover una fecha no borra la original: se conservan la anterior, la nueva, la razón, quién la aprobó y con qué acuerdo.',
    },
    {
      title: 'Redondeo',
      text: 'Nada se redondea al calcular, tampoco las diferencias en puntos. Al mostrar, medio punto sube; 99.6 % se muestra como 99 %, porque 100 % quiere decir completo.',
    },
    {
      title: 'Cómo comprobarlo',
      text: 'Los mismos datos y la misma fecha de corte dan el mismo archivo, byte por byte. El anexo da el SHA-256 de cada archivo de evidencia; la bitácora del pie de página identifica el último registro que se tomó en cuenta.',
    },
  ];
}
