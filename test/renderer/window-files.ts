import { onTestFinished } from 'vitest';

export type Saved = { name: string; text: string };

/** jsdom's files have no streams. */
export function bytesOf(file: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(new Error('the file can be read'));
    reader.readAsArrayBuffer(file);
  });
}

/** The files that the window hands to the person, instead of a download. */
export function catchSaved(): Saved[] {
  const saved: Saved[] = [];
  const bytes = new Map<string, Blob>();
  const before = Object.getOwnPropertyDescriptors(URL);
  URL.createObjectURL = (blob: Blob) => {
    const address = `blob:${String(bytes.size)}`;
    bytes.set(address, blob);
    return address;
  };
  URL.revokeObjectURL = () => {};
  const onClick = (event: MouseEvent) => {
    const link = event.target as HTMLAnchorElement;
    const blob = link.download === '' ? undefined : bytes.get(link.href);
    if (blob === undefined) return;
    event.preventDefault();
    void bytesOf(blob).then((all) =>
      saved.push({ name: link.download, text: new TextDecoder().decode(all) }),
    );
  };
  document.addEventListener('click', onClick, true);
  onTestFinished(() => {
    document.removeEventListener('click', onClick, true);
    Object.defineProperties(URL, before);
  });
  return saved;
}
