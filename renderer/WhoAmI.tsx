import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { roleNames } from '../shared/glossary.ts';
import type { MemberView } from '../shared/members.ts';
import { roles } from '../shared/roles.ts';
import { EnterForm } from './EnterForm.tsx';
import { OtherLanguages } from './OtherLanguages.tsx';
import { useCommitteeName, useTakesPart } from './state/committees.ts';
import { useHasPassphrases } from './state/entering.ts';
import { useRoleName } from './state/role-names.ts';
import { becomeWho, useSession } from './state/session.ts';
import { accessText } from './text/access.ts';
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
  const [chosen, setChosen] = useState<MemberView | null>(null);
  const hasPassphrases = useHasPassphrases();
  const roleName = useRoleName();
  const takesPart = useTakesPart();
  useEffect(() => {
    document.title = `${whoText.title} · ${shellText.product}`;
  }, []);
  const committeeName = useCommitteeName();
  const found = members.filter((one) =>
    includesFolded(
      `${one.name} ${one.institution ?? ''} ${one.post} ${committeeName(one.committeeId)}`,
      wanted,
    ),
  );
  if (hasPassphrases && chosen !== null) {
    return (
      <main className={styles.page}>
        <p className={styles.product}>{shellText.product}</p>
        <h1>{accessText.enterAs(chosen.name)}</h1>
        <EnterForm memberId={chosen.id} onOther={() => setChosen(null)} />
      </main>
    );
  }
  const choose = (member: MemberView) => {
    if (hasPassphrases) setChosen(member);
    else becomeWho({ kind: 'member', memberId: member.id });
  };
  return (
    <main className={styles.page}>
      <div className={styles.top}>
        <p className={styles.product}>{shellText.product}</p>
        <OtherLanguages />
      </div>
      <h1>{whoText.title}</h1>
      <p className={styles.help}>
        {whoText.help} {hasPassphrases ? accessText.chooseHelp : accessText.openHelp}
      </p>
      {members.length > findFrom && <TextField label={whoText.find} value={wanted} onChange={setWanted} />}
      {found.length === 0 && <p>{whoText.none}</p>}
      {roles.map((role) => {
        const ofRole = found
          .filter((member) => member.role === role)
          .toSorted((a, b) => Number(takesPart(b)) - Number(takesPart(a)));
        return ofRole.length === 0 ? null : (
          <section key={role} className={styles.group}>
            <h2>{roleName(role)}</h2>
            <ul className={styles.people}>
              {ofRole.map((member) => (
                <Person
                  key={member.id}
                  member={member}
                  committee={committeeName(member.committeeId)}
                  onChoose={() => choose(member)}
                />
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

type PersonProps = { member: MemberView; committee: string; onChoose: () => void };

function Person({ member, committee, onChoose }: PersonProps) {
  const { post, institution, isAlternate } = member;
  const facts = [post, institution ?? '', isAlternate ? whoText.alternate : '', committee];
  return (
    <li>
      <Button className={styles.person ?? ''} onPress={onChoose}>
        <b>{member.name}</b>
        <small>{facts.filter((fact) => fact !== '').join(' · ')}</small>
      </Button>
    </li>
  );
}
