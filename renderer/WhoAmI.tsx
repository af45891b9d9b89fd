import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { roleNames } from '../shared/glossary.ts';
import type { MemberView } from '../shared/members.ts';
import { roles } from '../shared/roles.ts';
import { becomeWho, useSession } from './state/session.ts';
import { shellText } from './text/shell.ts';
import { whoText } from './text/who.ts';
import { includesFolded } from './ui/folded.ts';
import { TextField } from './ui/TextField.tsx';
import styles from './WhoAmI.module.css';

const findFrom = 12;

/** The first question: which of the people at the table, or around it, looks. */
export function WhoAmI() {
  const members = useSession((state) => state.members).filter((member) => member.isActive);
  const [wanted, setWanted] = useState('');
  useEffect(() => {
    document.title = `${whoText.title} · ${shellText.product}`;
  }, []);
  const found = members.filter((one) =>
    includesFolded(`${one.name} ${one.institution ?? ''} ${one.post}`, wanted),
  );
  return (
    <main className={styles.page}>
      <p className={styles.product}>{shellText.product}</p>
      <h1>{whoText.title}</h1>
      <p className={styles.help}>{whoText.help}</p>
      {members.length > findFrom && <TextField label={whoText.find} value={wanted} onChange={setWanted} />}
      {found.length === 0 && <p>{whoText.none}</p>}
      {roles.map((role) => {
        const ofRole = found.filter((member) => member.role === role);
        return ofRole.length === 0 ? null : (
          <section key={role} className={styles.group}>
            <h2>{roleNames[role]}</h2>
            <ul className={styles.people}>
              {ofRole.map((member) => (
                <Person key={member.id} member={member} />
              ))}
            </ul>
          </section>
        );
      })}
      <section className={styles.group}>
        <h2>{roleNames.reader}</h2>
        <ul className={styles.people}>
          <li>
            <Button className={styles.person ?? ''} onPress={() => becomeWho({ kind: 'reader' })}>
              <b>{whoText.reader}</b>
              <small>{whoText.readerHelp}</small>
            </Button>
          </li>
        </ul>
      </section>
    </main>
  );
}

function Person({ member }: { member: MemberView }) {
  const facts = [member.post, member.institution ?? '', member.isAlternate ? whoText.alternate : ''];
  return (
    <li>
      <Button
        className={styles.person ?? ''}
        onPress={() => becomeWho({ kind: 'member', memberId: member.id })}
      >
        <b>{member.name}</b>
        <small>{facts.filter((fact) => fact !== '').join(' · ')}</small>
      </Button>
    </li>
  );
}
