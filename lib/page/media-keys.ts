import { SilentTrack } from './silent-track';

interface MediaKeyActions {
  play(): void;
  pause(): void;
  previoustrack(): void;
  nexttrack(): void;
  stop(): void;
}

type Session = Pick<MediaSession, 'metadata' | 'playbackState' | 'setActionHandler'>;

/**
 * Answers media keys while something is read aloud. A script shares the session of its page: what the page said of itself
 * is put back by `end`, but the page's own handlers for these keys cannot be asked for and are lost. The clean page has
 * paused what the page played, so that they had nothing to do meanwhile.
 */
export class MediaKeys {
  readonly #before: Pick<MediaSession, 'metadata' | 'playbackState'>;
  readonly #names: MediaSessionAction[] = [];
  readonly #track = new SilentTrack();

  constructor(
    private readonly session: Session,
    title: string,
    actions: MediaKeyActions,
  ) {
    this.#before = { metadata: session.metadata, playbackState: session.playbackState };
    session.metadata = new MediaMetadata({ title });
    for (const [name, run] of Object.entries(actions) as [MediaSessionAction, () => void][]) {
      try {
        session.setActionHandler(name, run);
        this.#names.push(name);
      } catch {
        // This browser does not know the key.
      }
    }
  }

  set isPlaying(isPlaying: boolean) {
    this.session.playbackState = isPlaying ? 'playing' : 'paused';
    if (isPlaying) this.#track.play();
    else this.#track.pause();
  }

  end(): void {
    this.#track.end();
    for (const name of this.#names) this.session.setActionHandler(name, null);
    this.session.metadata = this.#before.metadata;
    this.session.playbackState = this.#before.playbackState;
  }
}
