import { shellText } from '../text/shell.ts';
import { ButtonSections } from './ButtonSections.tsx';
import { FieldSections } from './FieldSections.tsx';
import { ShowingSections } from './ShowingSections.tsx';
import { OverSections } from './OverSections.tsx';
import { samples } from './samples.ts';
import styles from './Design.module.css';

/** The whole page. */
export function Sections() {
  return (
    <main className={styles.page}>
      <h1>
        {samples.title} · {shellText.product}
      </h1>
      <ButtonSections />
      <FieldSections />
      <ShowingSections />
      <OverSections />
    </main>
  );
}
