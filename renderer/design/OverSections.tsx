import { useState } from 'react';
import { beginWork } from '../state/under-way.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Menu } from '../ui/Menu.tsx';
import { UnderWayButton } from '../ui/UnderWayButton.tsx';
import { Section, Specimen } from './Specimen.tsx';
import { options, samples } from './samples.ts';

/** What opens over the page. */
export function OverSections() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title="Lo que se abre encima">
      <Specimen name="Dialog">
        <Button onPress={() => setOpen(true)}>Dialog</Button>
        <Dialog
          title={samples.long}
          isOpen={isOpen}
          onClose={() => setOpen(false)}
          actions={<Button kind="main">{samples.short}</Button>}
        >
          <p>{samples.paragraph}</p>
        </Dialog>
      </Specimen>
      <Specimen name="UnderWayButton">
        <UnderWayButton />
        <Button onPress={() => beginWork('backup', { cancel: () => undefined }).tell(40)}>beginWork</Button>
      </Specimen>
      <Specimen name="Menu">
        <Menu
          label={samples.label}
          groups={[{ title: samples.label, selected: 'water', actions: options }]}
          trigger={<Button>Menu</Button>}
        />
      </Specimen>
    </Section>
  );
}
