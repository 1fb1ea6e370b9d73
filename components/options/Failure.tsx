import { Icon } from '../shared/Icon';
import { fill } from '../shared/wording';
import { strings } from './strings';

export function Failure({ reason }: { reason: string }) {
  return (
    <p class="failure" role="alert">
      <Icon name="warning" />
      {fill(strings.failed, { reason })}
    </p>
  );
}
