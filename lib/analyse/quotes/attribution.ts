import type { Item, Range } from './items';

/** Cue, source and content of one act of speech, as items of one sentence. */
export interface Attribution {
  cue: Range;
  source: Range | null;
  /** Without a source: whether it is whoever spoke before, rather than nobody. */
  inherits: boolean;
  /** Content before and after the attribution, either may be missing. */
  left: Range | null;
  right: Range | null;
  /** Of the cue; tells the act of speech. */
  lemma: string;
  /** 0 to 1, from the frame. */
  sure: number;
}

/** The acts of speech of one sentence, in the order of their cues. */
export type Grammar = (items: Item[]) => Attribution[];
