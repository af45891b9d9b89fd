import { generateKeyPairSync, sign } from 'node:crypto';

export type Certificate = { key: string; cert: string };

/** A piece of DER: its tag, how long it is, and what it holds (ITU-T X.690, 8.1). */
function piece(tag: number, ...held: readonly Buffer[]): Buffer {
  const content = Buffer.concat(held);
  const size = content.length;
  if (size < 128) return Buffer.concat([Buffer.from([tag, size]), content]);
  return Buffer.concat([Buffer.from([tag, 0x82, size >> 8, size & 255]), content]);
}

const sequence = (...held: Buffer[]): Buffer => piece(0x30, ...held);
const oid = (...bytes: number[]): Buffer => piece(0x06, Buffer.from(bytes));
const bits = (bytes: Buffer): Buffer => piece(0x03, Buffer.from([0]), bytes);
const day = (date: string): Buffer => piece(0x18, Buffer.from(`${date.replaceAll('-', '')}000000Z`));

const commonName = oid(0x55, 0x04, 0x03);
const subjectAltName = oid(0x55, 0x1d, 0x11);
const ecdsaWithSha256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));

/** A certificate for a site, signed by itself (RFC 5280, 4.1), and its key. */
export function certificateFor(name: string, from = '2020-01-01', to = '2099-01-01'): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const who = sequence(piece(0x31, sequence(commonName, piece(0x0c, Buffer.from(name)))));
  const names = sequence(piece(0x82, Buffer.from(name)));
  const signed = sequence(
    piece(0xa0, piece(0x02, Buffer.from([2]))),
    piece(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    who,
    sequence(day(from), day(to)),
    who,
    publicKey.export({ type: 'spki', format: 'der' }),
    piece(0xa3, sequence(sequence(subjectAltName, piece(0x04, names)))),
  );
  const whole = sequence(signed, ecdsaWithSha256, bits(sign('sha256', signed, privateKey)));
  const lines = whole.toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
