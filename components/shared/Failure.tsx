import { Icon } from './Icon';
import { told } from './sentences';
import { sharedStrings } from './strings';
import { fill } from './wording';

export function Failure({ reason }: { reason: string }) {
  return (
    <p class="failure" role="alert">
      <Icon name="warning" />
      {fill(sharedStrings.failed, { reason: told(reason) })}
    </p>
  );
}
