import { useEffect, useId, useRef } from 'preact/hooks';
import type { LookedUp } from '../../../lib/archive/library';
import { ActionButton } from '../../shared/ActionButton';
import { useAnswer } from '../../shared/answer';
import { Failure } from '../../shared/Failure';
import { IconButton } from '../../shared/IconButton';
import { plainText } from '../../shared/plain-text';
import { useSettled } from '../../shared/settled';
import { counted, fill } from '../../shared/wording';
import type { PanelActions } from '../panel-actions';
import { FoundEntry } from './FoundEntry';
import type { LookUp } from './look-up';
import { strings } from './strings';

const TYPING_MS = 200;
const NOTHING: LookedUp = { exact: [], others: [] };

interface LookUpViewProps {
  lookUp: LookUp;
  words: string;
  actions: PanelActions;
}

/** In the place of the article: what is kept about some words. */
export function LookUpView({ lookUp, words, actions }: LookUpViewProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const asked = useSettled(words.trim(), TYPING_MS);
  const answer = useAnswer(async () => ({ asked, found: asked ? await lookUp.find(asked) : NOTHING }), `${asked}`);
  useEffect(() => field.current?.focus(), []);
  const { found, asked: answered } = answer && 'value' in answer ? answer.value : { found: NOTHING, asked: '' };
  const total = found.exact.length + found.others.length;
  const nothing = answered && total === 0 ? fill(strings.nothing, { words: plainText(answered) }) : '';
  return (
    <section class="look-up" aria-labelledby={`${id}-title`}>
      <div class="look-up-head">
        <IconButton icon="back" label={strings.close} onClick={() => (lookUp.words.value = null)} />
        <h1 id={`${id}-title`}>{strings.title}</h1>
      </div>
      <search>
        <label for={`${id}-field`}>{strings.field}</label>
        <input
          class="control"
          ref={field}
          id={`${id}-field`}
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={words}
          onInput={({ currentTarget }) => (lookUp.words.value = currentTarget.value)}
        />
      </search>
      {answer && 'failed' in answer && <Failure reason={answer.failed} />}
      <p class="look-up-news" role="status">
        {nothing || (total > 0 ? counted(total, strings.found) : '')}
      </p>
      {!words.trim() && <p class="look-up-news">{strings.lead}</p>}
      <Found title={strings.exact} results={found.exact} lookUp={lookUp} actions={actions} />
      <Found title={strings.others} results={found.others} lookUp={lookUp} actions={actions} />
      {answered && (
        <div class="actions">
          <ActionButton icon="library" label={strings.inLibrary} onClick={() => lookUp.openLibrary(answered)} />
        </div>
      )}
    </section>
  );
}

interface FoundProps {
  title: string;
  results: LookedUp['exact'];
  lookUp: LookUp;
  actions: PanelActions;
}

function Found({ title, results, lookUp, actions }: FoundProps) {
  if (results.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul class="entries">
        {results.map((result) => (
          <FoundEntry key={result.id} result={result} lookUp={lookUp} actions={actions} />
        ))}
      </ul>
    </>
  );
}
