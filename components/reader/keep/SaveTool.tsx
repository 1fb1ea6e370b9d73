import { useState } from 'preact/hooks';
import { Tool } from '../toolbar/Tool';
import { Citations } from './Citations';
import type { Keeping } from './keeping';
import { SaveMenu } from './SaveMenu';
import { strings } from './strings';

/** The article as a file, on paper, as a citation. */
export function SaveTool({ keeping }: { keeping: Keeping }) {
  return (
    <Tool icon="save" label={strings.save.title}>
      {(close) => <SavePanel keeping={keeping} close={close} />}
    </Tool>
  );
}

function SavePanel({ keeping, close }: { keeping: Keeping; close: () => void }) {
  const [isCiting, setCiting] = useState(false);
  return isCiting ? (
    <Citations keeping={keeping} onBack={() => setCiting(false)} />
  ) : (
    <SaveMenu keeping={keeping} onCite={() => setCiting(true)} close={close} />
  );
}
