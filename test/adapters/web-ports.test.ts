import { describe, expect, test } from 'vitest';
import { portsToTry } from '../../electron/web/ports.ts';

describe('el puerto de la dirección local', () => {
  test('es el de siempre; si está ocupado, uno propio de la carpeta de datos, y si no, cualquiera', () => {
    const [usual, own, any, ...more] = portsToTry(undefined, '/datos/plan');
    expect([usual, any, more]).toEqual([4747, 0, []]);
    expect(own).toBeGreaterThanOrEqual(49_152);
    expect(own).toBeLessThanOrEqual(65_535);
  });

  test('con 0, la misma carpeta vuelve a la misma dirección: el navegador recuerda ahí quién mira', () => {
    const [own] = portsToTry('0', '/datos/plan');
    expect(portsToTry('0', '/datos/plan/')).toEqual([own, 0]);
    expect(portsToTry(undefined, '/datos/plan')[1]).toBe(own);
    expect(portsToTry('0', '/datos/otro')[0]).not.toBe(own);
  });

  test('el que se pide es ese y ningún otro', () => {
    expect(portsToTry('4545', '/datos/plan')).toEqual([4545]);
  });
});
