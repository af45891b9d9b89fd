import { Collection } from 'react-aria-components/Collection';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Text } from 'react-aria-components/Text';
import { uiText } from '../text/ui.ts';
import styles from './ListBox.module.css';

export type Option<K extends string = string> = { key: K; label: string; description?: string };

/** The options under a select or a combo box. */
export function OptionList({ options }: { options: readonly Option[] }) {
  return (
    <ListBox
      className={styles.list ?? ''}
      renderEmptyState={() => <div className={styles.empty}>{uiText.noMatch}</div>}
    >
      <Collection items={options}>
        {(option) => (
          <ListBoxItem id={option.key} textValue={option.label} className={styles.option ?? ''}>
            <span>
              <Text slot="label">{option.label}</Text>
              {option.description !== undefined && (
                <Text slot="description" className={styles.description ?? ''}>
                  {option.description}
                </Text>
              )}
            </span>
          </ListBoxItem>
        )}
      </Collection>
    </ListBox>
  );
}
