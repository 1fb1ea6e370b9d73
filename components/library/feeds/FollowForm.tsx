import { useState } from 'preact/hooks';
import type { FeedActions } from '../../../lib/browser/feed-actions';
import { AddressField } from '../../shared/AddressField';
import { FollowOutcomeView } from '../../shared/FollowOutcomeView';
import { useFollow } from '../../shared/follow-task';
import { webAddress } from '../../shared/web-address';
import { strings } from './strings';

/** Follows a feed, or the site that has one, by its address. */
export function FollowForm({ actions, onChange }: { actions: FeedActions; onChange: () => void }) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const words = strings.form;
  const task = useFollow(actions, () => {
    setTyped('');
    onChange();
  });
  const { state } = task;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const url = addressTyped(typed);
    setError(url ? null : typed.trim() ? words.noAddress : words.empty);
    if (url) task.follow(url);
  };
  return (
    <form class="follow-form" onSubmit={submit} noValidate>
      <AddressField
        label={words.label}
        placeholder={words.placeholder}
        value={typed}
        error={error}
        submit={words.follow}
        look="main"
        isBusy={state.status === 'running'}
        onType={setTyped}
      />
      <FollowOutcomeView task={task} />
      <p role="status">{state.status === 'done' && state.value?.kind === 'followed' && words.followed}</p>
    </form>
  );
}

/** "paper.example/feed" is typed without the scheme. */
function addressTyped(typed: string): string | null {
  const text = typed.trim();
  const url = webAddress(/^[a-z]{2,9}:/i.test(text) && !/^[\w.-]{1,99}:\d/.test(text) ? text : `https://${text}`);
  return url && new URL(url).hostname.includes('.') ? url : null;
}
