import { Pencil } from 'lucide-react';
import { Button, type ButtonKind } from '../ui/Button.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { Chip, ChipButton, FilterChip } from '../ui/Chip.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Keys } from '../ui/Keys.tsx';
import { Link } from '../ui/Link.tsx';
import { Section, Specimen, type Shown } from './Specimen.tsx';
import { samples } from './samples.ts';

const kinds: readonly ButtonKind[] = ['plain', 'main', 'danger', 'quiet', 'link'];
const touched: readonly Shown[] = ['rest', 'hover', 'focus', 'pressed'];
const { names } = samples;

/** What is pressed. */
export function ButtonSections() {
  return (
    <>
      {kinds.map((kind) => (
        <Buttons key={kind} kind={kind} />
      ))}
      <Section title="Otros que se presionan">
        {touched.map((shown) => (
          <Specimen key={shown} name={`IconButton ${names[shown]}`} shown={shown}>
            <IconButton label={samples.short}>
              <Pencil aria-hidden />
            </IconButton>
          </Specimen>
        ))}
        <Specimen name="ButtonLink">
          <ButtonLink href="#/">{samples.short}</ButtonLink>
        </Specimen>
        <Specimen name="Link">
          <Link href="#/">{samples.value}</Link>
        </Specimen>
        <Specimen name="Chip">
          <Chip>{samples.value}</Chip>
        </Specimen>
        {touched.map((shown) => (
          <Specimen key={shown} name={`ChipButton ${names[shown]}`} shown={shown}>
            <ChipButton>{samples.value}</ChipButton>
          </Specimen>
        ))}
        <Specimen name="FilterChip">
          <FilterChip label={samples.value} onRemove={() => undefined} />
        </Specimen>
        <Specimen name="Keys">
          <Keys keys={['Control+k', 'g t']} />
        </Specimen>
      </Section>
    </>
  );
}

function Buttons({ kind }: { kind: ButtonKind }) {
  return (
    <Section title={`Button ${kind}`}>
      {touched.map((shown) => (
        <Specimen key={shown} name={`${kind} ${names[shown]}`} shown={shown}>
          <Button kind={kind}>{samples.short}</Button>
        </Specimen>
      ))}
      <Specimen name={`${kind} ${names.disabled}`}>
        <Button kind={kind} isDisabled>
          {samples.short}
        </Button>
      </Specimen>
      <Specimen name={`${kind} ${names.pending}`}>
        <Button kind={kind} isPending>
          {samples.short}
        </Button>
      </Specimen>
      <Specimen name={`${kind} small`}>
        <Button kind={kind} size="small">
          {samples.short}
        </Button>
      </Specimen>
      <Specimen name={`${kind} ${names.long}`} isWide>
        <Button kind={kind}>{samples.long}</Button>
      </Specimen>
    </Section>
  );
}
