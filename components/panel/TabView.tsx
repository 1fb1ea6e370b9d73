import { ActionButton } from '../shared/ActionButton';
import { ArticleView } from './ArticleView';
import { FirstView } from './FirstView';
import { Message } from './Message';
import { NotArticleView } from './NotArticleView';
import type { PanelProps } from './Panel';
import { ReadingView } from './ReadingView';
import { stateStrings } from './state-strings';
import { strings } from './strings';
import { UnreadableView } from './UnreadableView';

/** One view for each thing that can be known of a tab. */
export function TabView({ state, shortcut, actions, ...rest }: PanelProps) {
  const tab = state.value;
  if (!tab) return <FirstView shortcut={shortcut} actions={actions} />;
  switch (tab.status) {
    case 'reading':
      return <ReadingView url={tab.url} />;
    case 'not-article':
      return <NotArticleView title={tab.title} actions={actions} />;
    case 'unreadable':
      return (
        <UnreadableView
          reason={tab.reason}
          {...{ shortcut, actions }}
          lookUp={() => {
            rest.lookUp.words.value = '';
          }}
        />
      );
    case 'failed':
      return (
        <Message icon="warning" title={stateStrings.failed} text={tab.message}>
          <div class="actions">
            <ActionButton look="main" label={strings.tryAgain} onClick={actions.retry} />
          </div>
        </Message>
      );
    case 'article':
      // The key forgets what was opened in the article before.
      return <ArticleView key={tab.reading} tab={tab} actions={actions} {...rest} />;
  }
}
