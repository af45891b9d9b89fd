import { useEffect } from 'react';

export type Pasted = { files: readonly File[]; link: string | null };

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null;

/** What is pasted outside of a field: files, as an image that was copied, or the address of a page. */
export function usePasted(isListening: boolean, onPasted: (pasted: Pasted) => void): void {
  useEffect(() => {
    if (!isListening) return;
    const listen = (event: ClipboardEvent) => {
      if (isTyping(event.target) || event.clipboardData === null) return;
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData('text/plain').trim();
      const link = /^https?:\/\/\S+$/i.test(text) ? text : null;
      if (files.length === 0 && link === null) return;
      event.preventDefault();
      event.stopPropagation();
      onPasted({ files, link });
    };
    document.addEventListener('paste', listen, true);
    return () => document.removeEventListener('paste', listen, true);
  }, [isListening, onPasted]);
}
