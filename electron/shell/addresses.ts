export const scheme = 'app';
export const host = 'compromiso';

/** Where the window's page is. */
export const pageAddress = `${scheme}://${host}/`;

/** Whether an address belongs to the window itself. */
export function isOurs(address: string): boolean {
  const parsed = URL.parse(address);
  return parsed?.protocol === `${scheme}:` && parsed.host === host;
}
