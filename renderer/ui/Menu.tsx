import type { ReactElement, ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import styles from './ListBox.module.css';

export type MenuAction = {
  key: string;
  label: string;
  description?: string;
  icon?: ReactNode;
  href?: string;
  onAction?: () => void;
};

export type MenuGroup = {
  title: string;
  actions: readonly MenuAction[];
  /** With it, the group is a choice of one, and this is the one. */
  selected?: string;
};

type Props = { label: string; trigger: ReactElement; groups: readonly MenuGroup[] };

/** A button that opens a list of actions; `trigger` is the button. */
export function Menu({ label, trigger, groups }: Props) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <AriaMenu aria-label={label} className={styles.list ?? ''}>
          {groups
            .filter((group) => group.actions.length > 0)
            .map((group) => (
              <Group key={group.title} group={group} />
            ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Group({ group }: { group: MenuGroup }) {
  const selection =
    group.selected === undefined
      ? {}
      : { selectionMode: 'single' as const, selectedKeys: [group.selected], disallowEmptySelection: true };
  return (
    <MenuSection {...selection}>
      <Header className={styles.heading ?? ''}>{group.title}</Header>
      {group.actions.map((action) => (
        <Item key={action.key} action={action} />
      ))}
    </MenuSection>
  );
}

function Item({ action }: { action: MenuAction }) {
  return (
    <MenuItem
      id={action.key}
      textValue={action.label}
      className={styles.option ?? ''}
      {...(action.href === undefined ? {} : { href: action.href })}
      {...(action.onAction === undefined ? {} : { onAction: action.onAction })}
    >
      {action.icon}
      <span>
        <Text slot="label">{action.label}</Text>
        {action.description !== undefined && (
          <Text slot="description" className={styles.description ?? ''}>
            {action.description}
          </Text>
        )}
      </span>
    </MenuItem>
  );
}
