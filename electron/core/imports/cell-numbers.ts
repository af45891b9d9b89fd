/** A number as people write it in Mexico: 1,234.56; also 1 234,56 and 1.234,56, with currency or % around it; else null. */
export function parseNumber(text: string): number | null {
  if (/^-?\d{1,15}(?:\.\d+)?$/.test(text)) return Number(text);
  const bare = text
    .replace(/^(?:mxn|\$|usd)\s*/i, '')
    .replace(/\s*(?:mxn|m\.?\s?n\.?|pesos|usd|%)$/i, '')
    .replace(/[\s\u00a0']/g, '');
  if (!/^[-+]?[\d.,]{1,30}$/.test(bare) || !/\d/.test(bare)) return null;
  const isDecimalComma =
    bare.lastIndexOf(',') > bare.lastIndexOf('.') && !/^[-+]?\d{1,3}(?:,\d{3})+$/.test(bare);
  const plain = isDecimalComma
    ? bare.replace(/\./g, '').replace(',', '.')
    : bare.replace(/,(?=\d{3}(?!\d))/g, '');
  const groups = /^[-+]?\d{1,3}(?:\.\d{3}){2,}$/.test(plain) ? plain.replace(/\./g, '') : plain;
  return /^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(groups) ? Number(groups) : null;
}

/** To that many decimals, half away from zero, without the noise of binary fractions (1.005 → 1.01). */
export function roundTo(value: number, decimals: number): number {
  const shifted = Number(`${value}e${decimals}`);
  return Number.isNaN(shifted) ? 0 : Number(`${Math.round(shifted)}e-${decimals}`);
}
