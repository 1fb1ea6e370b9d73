import type { ReadonlySignal } from '@preact/signals';
import type { FeedActions } from '../../lib/browser/feed-actions';
import type { ImportActions } from '../library/library-import';
import { AccessControl } from '../options/AccessControl';
import { ActionButton } from '../shared/ActionButton';
import { Icon } from '../shared/Icon';
import { Phrase } from '../shared/Phrase';
import { Example } from './Example';
import { FirstArticles } from './FirstArticles';
import { Step } from './Step';
import { strings } from './strings';
import './welcome.css';

export interface WelcomeProps {
  /** Whether the optional permission for all sites is granted; null while unknown. */
  access: ReadonlySignal<boolean | null>;
  /** The shortcut as the browser assigned it ("Alt+R"); null when there is none. */
  shortcut: ReadonlySignal<string | null>;
  /** Whether the button stands in the toolbar; null where the browser does not tell. */
  isPinned: ReadonlySignal<boolean | null>;
  actions: FeedActions &
    ImportActions & {
      /** Called directly in the click, as `permissions.request` needs it. Resolves to whether access is granted now. */
      grantAccess(): Promise<boolean>;
      revokeAccess(): Promise<boolean>;
      openLibrary(): void;
      openOptions(): void;
    };
}

/** The first page that people see: what Backstory does, tried out at once, and what it may see. */
export function Welcome({ access, shortcut, isPinned, actions }: WelcomeProps) {
  const { steps, privacy } = strings;
  return (
    <main class="welcome">
      <header>
        <h1>{strings.title}</h1>
        <p class="lead">{strings.lead}</p>
      </header>
      <Example />
      <section aria-labelledby="steps">
        <h2 id="steps">{steps.title}</h2>
        <ol class="steps">
          <Step icon="book" title={steps.pin.title} text={isPinned.value ? steps.pin.done : steps.pin.text}>
            {shortcut.value && (
              <p>
                <Phrase text={steps.pin.keys} slots={{ keys: <kbd>{shortcut.value}</kbd> }} />
              </p>
            )}
          </Step>
          <Step icon="globe" title={steps.access.title} text={steps.access.text}>
            <AccessControl access={access} actions={actions} />
          </Step>
        </ol>
      </section>
      <FirstArticles actions={actions} />
      <section aria-labelledby="privacy">
        <h2 id="privacy">
          <Icon name="lock" />
          {privacy.title}
        </h2>
        <ul class="promises">
          {privacy.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <ActionButton icon="settings" label={strings.settings} onClick={actions.openOptions} />
      </section>
    </main>
  );
}
