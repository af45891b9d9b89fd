import { Wizard } from '../features/importing/Wizard.tsx';
import { importingText } from '../text/importing.ts';
import { PageHeader } from '../ui/PageHeader.tsx';

/** From spreadsheets to a plan. */
export function Importar() {
  return (
    <>
      <PageHeader title={importingText.title} />
      <Wizard />
    </>
  );
}
