import { useState } from 'react';
import { roleNames } from '../../shared/glossary.ts';
import type { Role } from '../../shared/roles.ts';
import { useTakesPart } from '../state/committees.ts';
import { rolesOf, useMay, type Act } from '../state/permissions.ts';
import { useMembersOf } from '../state/session.ts';
import { formText } from '../text/forms.ts';
import { ComboBox } from './ComboBox.tsx';
import { Note } from './ErrorNote.tsx';

/** In whose name the secretariat captures; `isNeeded` is false for whoever acts in their own name. */
export function useInNameOf(act: Act) {
  const isNeeded = useMay(act) === 'byProxy';
  const [memberId, setMemberId] = useState<string | null>(null);
  return {
    act,
    isNeeded,
    memberId: isNeeded ? memberId : null,
    setMemberId,
    isReady: !isNeeded || memberId !== null,
  };
}

type Props = {
  proxy: ReturnType<typeof useInNameOf>;
  /** Where only some of those who may can be named. */
  roles?: readonly Role[];
};

/** Asks in whose name, only where it must be said. */
export function InNameOf({ proxy, roles }: Props) {
  const takesPart = useTakesPart();
  const members = useMembersOf(roles ?? rolesOf(proxy.act)).filter(takesPart);
  if (!proxy.isNeeded) return null;
  if (members.length === 0) return <Note tone="warning">{formText.nobodyToName}</Note>;
  return (
    <ComboBox
      label={formText.inNameOf}
      help={formText.inNameOfHelp}
      options={members.map((member) => ({
        key: member.id,
        label: member.name,
        description: [roleNames[member.role], member.institution].filter(Boolean).join(' · '),
      }))}
      value={proxy.memberId}
      onChange={proxy.setMemberId}
      needed={formText.inNameOfNeeded}
      isRequired
    />
  );
}
