/** What is not data: saving a file, printing, opening a link. The browser's ways, which Electron's window has too. */

/** Offers the bytes to the person, to be saved where they choose. */
export function saveFile(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Prints the page in view. */
export function printPage(): void {
  window.print();
}

/** Opens an address outside the application; anything but http and https is refused. */
export function openExternal(address: string): boolean {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return false;
  window.open(url.href, '_blank', 'noopener,noreferrer');
  return true;
}
