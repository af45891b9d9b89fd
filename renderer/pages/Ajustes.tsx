import { shellText } from '../text/shell.ts';
import { PageHeader } from '../ui/PageHeader.tsx';

/** In the making. */
export function Ajustes() {
  return <PageHeader title={shellText.product} />;
}
