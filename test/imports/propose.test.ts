import { describe, expect, it } from 'vitest';
import { proposeMapping } from '../../electron/core/imports/propose.ts';
import { tableOf } from './reading.ts';

async function proposed(header: string, row = '', name = 'Hoja1.csv') {
  const width = header.split(',').length;
  const { entity, columns } = proposeMapping(
    await tableOf(`${header}\n${row || Array(width).fill('algo').join(',')}`, name),
  );
  return { entity, fields: columns.map(({ field }) => field) };
}

describe('las columnas se proponen por su encabezado', () => {
  it('en español, sin importar acentos, mayúsculas ni signos', async () => {
    expect(
      await proposed('CLAVE,Título del compromiso,problemática,Dependencia Responsable,Fecha de término,N.º'),
    ).toEqual({
      entity: 'commitment',
      fields: [
        ...['commitment.code', 'commitment.title', 'commitment.problem', 'commitment.leadInstitution'],
        ...['commitment.due', 'commitment.number'],
      ],
    });
  });

  it('sin columna de título, lo que describe cada fila es cómo se llama', async () => {
    const { entity, fields } = await proposed(
      'Clave hito,Descripción del hito,Fecha límite',
      '',
      'hitos.csv',
    );
    expect({ entity, fields }).toEqual({
      entity: 'milestone',
      fields: ['milestone.code', 'milestone.title', 'milestone.due'],
    });
    expect((await proposed('Hito,Descripción del hito', '', 'hitos.csv')).fields).toEqual([
      'milestone.title',
      'milestone.description',
    ]);
  });

  it('en inglés', async () => {
    expect(await proposed('Commitment code,Commitment title,Lead Agency,Start Date,Due date,Budget')).toEqual(
      {
        entity: 'commitment',
        fields: [
          ...['commitment.code', 'commitment.title', 'commitment.leadInstitution', 'commitment.start'],
          ...['commitment.due', 'commitment.budget'],
        ],
      },
    );
  });

  it('con los nombres de los campos de la aplicación', async () => {
    expect(
      await proposed(
        'planCode,commitmentCode,code,title,promisedMeans,originalDue,dependsOn',
        '',
        'milestones.csv',
      ),
    ).toEqual({
      entity: 'milestone',
      fields: [
        ...['milestone.planCode', 'milestone.commitmentCode', 'milestone.code', 'milestone.title'],
        ...['milestone.promisedMeans', 'milestone.originalDue', 'milestone.dependsOn'],
      ],
    });
    expect((await proposed('commitment.title,milestone.title,milestone.due')).fields).toEqual([
      ...['commitment.title', 'milestone.title', 'milestone.due'],
    ]);
  });

  it('de una sola hoja con compromisos e hitos, cada columna va con los suyos', async () => {
    const header =
      'No.,Compromiso,Institución responsable,Problema,Hito,Responsable,Fecha de inicio,Fecha de término,Medio de verificación,Ponderación';
    expect(await proposed(header)).toEqual({
      entity: 'milestone',
      fields: [
        ...['commitment.number', 'commitment.title', 'commitment.leadInstitution', 'commitment.problem'],
        ...['milestone.title', 'milestone.responsible', 'milestone.start', 'milestone.due'],
        ...['milestone.promisedMeans', 'milestone.weight'],
      ],
    });
  });

  it('la columna «Compromiso» con claves nombra al compromiso; con textos lo describe', async () => {
    const header = 'Compromiso,Clave,Título,Fecha límite';
    expect(await proposed(header, 'C01,C01.1,Publicar,2026-01-31', 'Hitos.csv')).toEqual({
      entity: 'milestone',
      fields: ['milestone.commitmentCode', 'milestone.code', 'milestone.title', 'milestone.due'],
    });
    expect(
      (await proposed(header, 'Agua limpia para todos,C01.1,Publicar,2026-01-31', 'Hitos.csv')).fields[0],
    ).toBe('commitment.title');
  });

  it.each([
    [
      'Actividades.csv',
      'Hito,Clave,Actividad,Plazo',
      'C01.1,C01.1.1,Hacer,2026',
      'activity',
      ['activity.parentCode', 'activity.code', 'activity.title', 'activity.due'],
    ],
    [
      'Instituciones.csv',
      'Nombre,Siglas,Tipo',
      '',
      'institution',
      ['institution.name', 'institution.acronym', 'institution.kind'],
    ],
    [
      'Comité.csv',
      'Nombre,Sector,Institución,Cargo,Correo electrónico,Suplente',
      '',
      'member',
      [
        'member.name',
        'member.role',
        'member.institution',
        'member.post',
        'member.email',
        'member.isAlternate',
      ],
    ],
    [
      'Indicadores.csv',
      'Compromiso,Indicador,Unidad de medida,Línea base,Meta',
      'C01,Visitas,número,0,10',
      'indicator',
      [
        'indicator.commitmentCode',
        'indicator.name',
        'indicator.unit',
        'indicator.baseline',
        'indicator.target',
      ],
    ],
    [
      'Avances.csv',
      'Hito,Fecha de corte,% de avance,Dificultades',
      'C01.1,2026-06-30,50,ninguna',
      'progressReport',
      [
        'progressReport.milestoneCode',
        'progressReport.periodEnd',
        'progressReport.percentage',
        'progressReport.difficulties',
      ],
    ],
    [
      'Mediciones.csv',
      'Indicador,Fecha,Valor',
      'I1,2026-06-30,5',
      'measurement',
      ['measurement.indicatorCode', 'measurement.measuredOn', 'measurement.value'],
    ],
    [
      'Plan.csv',
      'Clave,Nombre,Entidad federativa,Inicio de vigencia,Fin de vigencia,Comité',
      '',
      'plan',
      ['plan.code', 'plan.name', 'plan.place', 'plan.start', 'plan.end', 'plan.committeeName'],
    ],
  ])('de «%s» cada fila es lo que dice su nombre', async (name, header, row, entity, fields) => {
    expect(await proposed(header, row, name)).toEqual({ entity, fields });
  });

  it('sin un nombre que ayude, gana aquello a lo que más se parecen los encabezados', async () => {
    expect((await proposed('Nombre completo,Cargo,Correo electrónico,Institución')).entity).toBe('member');
    expect((await proposed('Título,Problema público,ODS')).entity).toBe('commitment');
  });

  it('lo que no reconoce, y un avance sin fecha, se queda como dato de origen', async () => {
    expect(await proposed('Hito,Color favorito,Avance')).toEqual({
      entity: 'milestone',
      fields: ['milestone.title', null, null],
    });
  });

  it('dos columnas no llenan el mismo campo', async () => {
    const { fields } = await proposed('Clave,Compromiso,Fecha de inicio,Inicio,Presupuesto,Monto');
    expect(new Set(fields.filter(Boolean)).size).toBe(fields.filter(Boolean).length);
    expect(fields.filter((field) => field === 'commitment.start')).toHaveLength(1);
  });

  it('la columna «Motivo» de un archivo de rechazados no se importa', async () => {
    expect((await proposed('Clave,Compromiso,Motivo')).fields).toEqual([
      'commitment.code',
      'commitment.title',
      'ignored',
    ]);
  });
});
