/** Why nothing is spoken any more, though nobody paused: a reason of the browser's, or the voice gives no sign of life. */
export type SpeechProblem = SpeechSynthesisErrorCode | 'silent';

export type SpeakerState = { status: 'speaking' | 'paused' | 'ended' } | { status: 'failed'; problem: SpeechProblem };

/** The page or another tab may have taken the voice away; that is no fault. */
export const failure = (problem: SpeechSynthesisErrorCode): SpeakerState =>
  problem === 'canceled' || problem === 'interrupted' ? { status: 'paused' } : { status: 'failed', problem };
