import type { Listening } from '../listening';
import { strings } from './strings';
import { ToolButton } from './ToolButton';

export function ListenTool({ listening }: { listening: Listening }) {
  const { isOn, hasFailed } = listening;
  return (
    <>
      <ToolButton
        icon="listen"
        label={isOn ? strings.stopListening : strings.listen}
        onClick={() => listening.startOrStop()}
      />
      <span role="alert">{hasFailed && strings.cannotListen}</span>
    </>
  );
}
