import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeTries, longestWaitMs, passphraseLength, waitAfterMs } from '../../shared/access.ts';
import { Attempts } from '../../electron/core/access/attempts.ts';

describe('la espera tras contraseñas que no son', () => {
  test('nada hasta cinco; luego un segundo, que se duplica hasta cinco minutos', () => {
    expect([0, 4, 5, 6, 7, 13, 14, 1e9].map(waitAfterMs)).toEqual([
      0, 0, 1_000, 2_000, 4_000, 256_000, 300_000, 300_000,
    ]);
  });

  test('nunca baja ni pasa del máximo', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.nat(50), (tries, more) => {
        expect(waitAfterMs(tries)).toBeLessThanOrEqual(waitAfterMs(tries + more));
        expect(waitAfterMs(tries)).toBeLessThanOrEqual(longestWaitMs);
      }),
    );
  });

  test('quien prueba a cualquier ritmo no mira más contraseñas que las que la espera permite', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20_000), { maxLength: 300 }), (pauses) => {
        const attempts = new Attempts();
        let [at, looked, earned] = [0, 0, 0];
        for (const pause of pauses) {
          at += pause;
          try {
            attempts.begin('quien sea', at);
          } catch {
            continue;
          }
          looked += 1;
          if (looked > freeTries) earned += waitAfterMs(looked - 1);
          expect(at).toBeGreaterThanOrEqual(earned);
        }
      }),
    );
  });

  test('los intentos de uno no cuentan para otro, y acertar empieza de nuevo', () => {
    const attempts = new Attempts();
    for (let i = 0; i < freeTries; i += 1) attempts.begin('a', 0);
    expect(() => attempts.begin('a', 999)).toThrow('signInWait');
    attempts.begin('b', 0);
    attempts.begin('a', 1_000);
    attempts.succeed('a');
    attempts.begin('a', 1_000);
  });
});

test('una contraseña mide lo mismo con sus acentos sueltos o juntos', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      expect(passphraseLength(typed.normalize('NFD'))).toBe(passphraseLength(typed.normalize('NFC')));
    }),
  );
});
