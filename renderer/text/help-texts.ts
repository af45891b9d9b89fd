import { words } from '../../shared/language.ts';

/** What each word of the field means here. */
export const helpTexts = words('helpTexts', {
  plan: 'El documento en que el comité publica a qué se compromete, para cuándo y quién responde. Un plan local lleva de uno a seis compromisos y dura uno o dos años.',
  pal: 'El plan de acción de un estado o municipio, hecho en mesas con la sociedad civil. Reúne el contexto, los objetivos, los problemas elegidos y la ficha de cada compromiso.',
  commitment:
    'Lo que el gobierno promete hacer ante un problema público, con responsable, fechas y resultado esperado. Uno bueno es específico, medible, atribuible, relevante y con plazo.',
  milestone:
    'Un paso verificable de un compromiso, con entregable, medio de verificación y fecha límite. Los avances se reportan y se verifican en los hitos.',
  activity:
    'Una parte de un hito, cuando el hito necesita dividirse. Se reporta y se verifica igual que él, y su avance forma el del hito.',
  weight:
    'Cuánto cuenta una parte dentro de su todo. El avance es la suma de cada parte por su peso, entre la suma de los pesos; lo retirado y lo que «no cuenta» queda fuera de las dos sumas.',
  meansOfVerification:
    'La prueba que se prometió al escribir el plan: un acta, una publicación, una base de datos. La evidencia que se entrega después se compara con ella.',
  evidence:
    'Lo que prueba un avance: archivo, enlace o nota, con fecha, autor y huella SHA-256. No se edita ni se borra; si no sirve, se retira con una razón y sigue en la historia.',
  responsible:
    'La persona o institución que responde por un compromiso o un hito y reporta su avance. También puede haber corresponsables, y quien monitorea o difunde.',
  reported:
    'El porcentaje que declara quien responde. Para reportar 100 % hacen falta un texto de cierre y al menos una evidencia.',
  verified:
    'La parte de lo reportado que la sociedad civil comprobó. Nadie verifica lo que reportó o capturó, y lo que no convence se devuelve con una razón.',
  expected:
    'El que correspondería a la fecha: cero antes del inicio, cien desde la fecha límite y, en medio, en proporción a los días transcurridos.',
  semaforo:
    'Compara lo reportado con lo esperado, en puntos, con los límites que fija el comité. Lo vencido sin completar siempre es «atrasado», y sin reportes es «sin dato».',
  coverage:
    'Cuántos de los hitos que cuentan tienen reporte, por ejemplo «4 de 12». «Sin dato» quiere decir que nadie ha reportado; no es lo mismo que 0 %.',
  cutOff:
    'El día al que se calculan las cifras: cuenta lo que había ocurrido hasta entonces. Lo que se captura en julio sobre junio entra en el corte del 30 de junio.',
  report:
    'El documento público que dice cómo va el plan a una fecha de corte: lo reportado, lo verificado y lo esperado, con la evidencia, lo replanificado y el método.',
  replanning:
    'Cambiar las fechas de un hito con una razón, quién lo aprobó y con qué acuerdo. Las fechas originales se conservan siempre y el informe lista lo replanificado.',
  meeting:
    'Reunión con convocatoria, asistencia por sector, votaciones y acuerdos. El foro debe reunirse al menos cada seis meses, y dos veces al año con la sociedad civil.',
  quorum:
    'Los lugares que deben estar ocupados para que la sesión pueda decidir. El plan fija la regla y la de cada sesión queda guardada con ella.',
  qualifiedMajority:
    'Decisión que necesita más que la mitad de los votos: dos tercios o tres quintos. Las otras reglas son el consenso y la mayoría simple.',
  agreement:
    'Lo que una sesión decide, con responsable y fecha límite. Puede aprobar el plan, poner en pausa o retirar un compromiso, o replanificar un hito.',
  observation:
    'Una duda o un señalamiento sobre el plan, un compromiso o un hito. Otra parte responde con razones y solo quien la abrió la cierra.',
  committee:
    'La mesa de tres partes: gobierno, sociedad civil y autoridad garante. En otros lugares se llama Secretariado Técnico Local; cuántos lugares tiene cada sector varía.',
  secretariat:
    'La oficina que opera: captura en nombre de otras personas, importa, imprime y respalda. Quedan los dos nombres, y nunca verifica.',
  oversight:
    'La tercera parte del comité: coordina a las otras dos y cuida que el avance se difunda. Tras la reforma de diciembre de 2024 los órganos garantes pasaron a ser autoridades garantes; cómo se llama la suya se escribe en Ajustes, con sus fechas.',
  proactive:
    'Identificar, generar, publicar y difundir información útil más allá de lo que la ley obliga, clara y pensada para un público determinado.',
  cocreation:
    'Las mesas en que gobierno y sociedad civil eligen los problemas y escriben juntos los compromisos, antes de publicar el plan.',
  cycle:
    'Ocho etapas: declaración conjunta, sensibilización, instalación del comité, cocreación, publicación, implementación, seguimiento y evaluación. Cada una deja un documento.',
  assessment:
    'Lo que se asienta cuando un compromiso termina: hasta dónde llegó, por qué, si abrió el gobierno y qué se aprendió. Se debe en el mes siguiente a su conclusión.',
  indicator:
    'Lo que se mide, con unidad, línea base y meta. Puede ser de insumo, producto, proceso, resultado o impacto, y cada medición lleva su fecha.',
  sdg: 'Los diecisiete objetivos de la Agenda 2030 de las Naciones Unidas. Cada compromiso puede decir a cuáles contribuye.',
  ogp: 'La alianza internacional de gobiernos y sociedad civil cuyos formatos y palabras sigue este seguimiento. Sus siglas en inglés son OGP.',
  irm: 'Quien evalúa desde fuera los planes de la OGP: si cada compromiso se puede verificar, qué tan ambicioso es, cuánto se cumplió y si abrió el gobierno.',
  ogpLevel:
    'La palabra que acompaña al porcentaje: sin evidencia disponible, no iniciado, limitado (más de 0), sustancial (desde 50) o completo (100 y probado). El comité puede poner otra con una razón.',
  log: 'La historia de cada cambio: qué, quién, cuándo y en nombre de quién. Solo crece, y cada entrada lleva la huella de la anterior.',
  backup:
    'Un solo archivo con los planes, la historia y las evidencias. Se hace en Ajustes › Respaldo y datos, y conviene guardarlo fuera de esta computadora.',
});
