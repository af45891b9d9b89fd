import { describe, expect, test } from 'vitest';
import { defaultDataFolder } from '../../electron/serving/data-folder.ts';
import { isOurs } from '../../electron/shell/addresses.ts';
import { isExternalPage, isMailDraft } from '../../electron/shell/external-links.ts';

describe('la carpeta de datos', () => {
  const home = '/home/ana';

  test.each([
    ['linux', {}, '/home/ana/.local/share/compromiso-abierto'],
    ['linux', { XDG_DATA_HOME: '/datos' }, '/datos/compromiso-abierto'],
    ['linux', { XDG_DATA_HOME: 'datos' }, '/home/ana/.local/share/compromiso-abierto'],
    ['darwin', {}, '/home/ana/Library/Application Support/Compromiso Abierto'],
  ] as const)('en %s con %j es %s', (platform, env, folder) => {
    expect(defaultDataFolder({ platform, env, home })).toBe(folder);
  });
});

describe('una dirección', () => {
  test.each(['https://example.org/', 'http://example.org/?q=app://compromiso/'])(
    '%s va al navegador',
    (address) => {
      expect(isExternalPage(address)).toBe(true);
      expect(isOurs(address)).toBe(false);
    },
  );

  test.each(['file:///etc/passwd', 'javascript:alert(1)', 'smb://x/y', 'httpsx://a', 'no es dirección', ''])(
    '«%s» no va a ninguna parte',
    (address) => {
      expect(isExternalPage(address)).toBe(false);
      expect(isOurs(address)).toBe(false);
    },
  );

  test('un correo apenas empezado va al programa de correo; con copias, adjuntos o demasiado largo, no', () => {
    expect(isMailDraft('mailto:ana@ejemplo.mx?subject=Reporte%20de%20avance&body=Falta')).toBe(true);
    expect(isMailDraft('mailto:ana@ejemplo.mx')).toBe(true);
    expect(isMailDraft('mailto:ana@ejemplo.mx?bcc=otro@ejemplo.mx')).toBe(false);
    expect(isMailDraft('mailto:ana@ejemplo.mx?attach=/etc/passwd')).toBe(false);
    expect(isMailDraft(`mailto:ana@ejemplo.mx?body=${'a'.repeat(2_000)}`)).toBe(false);
    expect(isMailDraft('https://ejemplo.mx/?mailto:a')).toBe(false);
  });

  test.each(['app://compromiso/', 'app://compromiso/assets/a.js'])('%s es de la ventana', (address) => {
    expect(isOurs(address)).toBe(true);
  });

  test.each(['app://compromiso.example/', 'app://otro/', 'blob:app://compromiso/1', 'https://compromiso/'])(
    '%s no es de la ventana',
    (address) => expect(isOurs(address)).toBe(false),
  );
});
