import type { SourceTableView } from '../../../shared/imports.ts';
import { importingText } from '../../text/importing.ts';
import styles from './Importing.module.css';

const shownCharacters = 300;
const cut = (text: string): string =>
  text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;

/** The first rows of a table as the file has them; what is wide scrolls inside its own frame. */
export function SampleTable({ table }: { table: SourceTableView }) {
  const caption = importingText.sample(table.name);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.sample}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{importingText.line}</th>
            {table.columns.map((column, index) => (
              <th key={index} scope="col">
                <span className={styles.cell}>{cut(column)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.sample.map(({ line, values }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              {table.columns.map((_, index) => (
                <td key={index}>
                  <span className={styles.cell}>{cut(values[index] ?? '')}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
