/** Chrome gives its keys to nothing shorter than five seconds. */
const SECONDS = 10;
const RATE = 8_000;
const HEADER = 44;

/**
 * Silence that plays on and on. Browsers hand media keys only to a page in which a media element plays, and a voice is
 * none. It stands nowhere in the page; a page whose policy forbids it goes without the keys.
 */
export class SilentTrack {
  #audio: HTMLAudioElement | null = null;
  #url = '';

  play(): void {
    this.#audio ??= this.#make();
    void this.#audio.play().catch(() => undefined);
  }

  pause(): void {
    this.#audio?.pause();
  }

  end(): void {
    this.pause();
    this.#audio?.removeAttribute('src');
    this.#audio?.load();
    this.#audio = null;
    URL.revokeObjectURL(this.#url);
  }

  #make(): HTMLAudioElement {
    this.#url = URL.createObjectURL(new Blob([silence()], { type: 'audio/wav' }));
    const audio = new Audio(this.#url);
    audio.loop = true;
    return audio;
  }
}

/** A WAV file of one channel with eight bits a sample, whose middle is silence. Format: https://www.rfc-editor.org/rfc/rfc2361 */
function silence(): ArrayBuffer {
  const length = SECONDS * RATE;
  const file = new Uint8Array(HEADER + length).fill(128);
  const header = new DataView(file.buffer, 0, HEADER);
  const write = (at: number, name: string) => file.set(new TextEncoder().encode(name), at);
  write(0, 'RIFF');
  header.setUint32(4, HEADER - 8 + length, true);
  write(8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, RATE, true);
  header.setUint32(28, RATE, true);
  header.setUint16(32, 1, true);
  header.setUint16(34, 8, true);
  write(36, 'data');
  header.setUint32(40, length, true);
  return file.buffer;
}
