/** Whether the focus stands where one writes: there the platform takes back what was written. */
export function isWriting(): boolean {
  const focused = document.activeElement;
  if (focused instanceof HTMLInputElement) return !/^(checkbox|radio|button|submit|file)$/.test(focused.type);
  return (
    focused instanceof HTMLTextAreaElement ||
    (focused instanceof HTMLElement && focused.isContentEditable) ||
    focused?.getAttribute('role') === 'spinbutton'
  );
}

/** Whether a dialogue or a menu stands over the page: nothing is done behind it. */
export const isOverPage = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
