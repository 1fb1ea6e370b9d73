import type { FeedActions } from '../../lib/browser/feed-actions';
import type { FollowOutcome } from '../../lib/browser/follow-feeds';
import type { PageFeed } from '../../lib/feeds/page-links';
import { feedStrings } from './feed-strings';
import { type TaskState, useTask } from './task';

interface FollowTask {
  state: TaskState<FollowOutcome | null>;
  /** Must be called in the click. */
  follow: (url: string) => void;
  reset: () => void;
}

/** Following one address, from the click to what came of it. */
export function useFollow(actions: FeedActions, onFollowed: (url: string) => void): FollowTask {
  const { state, start, reset } = useTask<FollowOutcome | null>();
  const follow = (url: string) =>
    start(() =>
      actions.follow(url).then((outcome) => {
        if (outcome?.kind === 'followed') onFollowed(outcome.url);
        return outcome;
      }),
    );
  return { state, follow, reset };
}

/** Why it did not come to following, as a sentence; null when nothing is wrong. */
export function followProblem(state: FollowTask['state']): string | null {
  if (state.status === 'failed') return state.message;
  if (state.status !== 'done') return null;
  if (state.value === null) return feedStrings.declined;
  return state.value.kind === 'failed' ? feedStrings.problems[state.value.problem] : null;
}

/** The feeds of the page, when one of them is to be chosen. */
export function feedsToChoose(state: FollowTask['state']): PageFeed[] {
  return state.status === 'done' && state.value?.kind === 'several' ? state.value.feeds : [];
}

/** The feed on another host that the page named, when it did. */
export function feedElsewhere(state: FollowTask['state']): string | null {
  return state.status === 'done' && state.value?.kind === 'elsewhere' ? state.value.url : null;
}
