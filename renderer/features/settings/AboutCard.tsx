import type { About } from '../../../shared/settings.ts';
import { settingsText } from '../../text/settings.ts';
import { Card } from '../../ui/Card.tsx';
import { FieldsList } from '../../ui/FieldsList.tsx';

/** Which version this is, and where it keeps things. */
export function AboutCard({ about }: { about: About }) {
  return (
    <Card title={settingsText.about}>
      <FieldsList
        fields={[
          { label: settingsText.version, value: about.version },
          { label: settingsText.schema, value: about.schemaVersion },
          { label: settingsText.dataDir, value: about.dataDir },
          { label: settingsText.licence, value: settingsText.licenceValue },
        ]}
      />
    </Card>
  );
}
