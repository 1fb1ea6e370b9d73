import { localised } from '../../../lib/browser/localised';

/** What the player of the reader says, in English. `{…}` are slots. */
export const strings = localised('reader_speech', {
  player: 'Reading aloud',
  play: 'Go on',
  pause: 'Pause',
  previousSentence: 'Previous sentence',
  nextSentence: 'Next sentence',
  previousParagraph: 'Previous paragraph',
  nextParagraph: 'Next paragraph',
  settings: 'Voice and speed',
  close: 'Stop reading aloud',
  back: 'Back to the spoken sentence',
  voice: 'Voice',
  local: 'On this computer',
  online: 'Online: these send the text away',
  rate: 'Speed',
  pitch: 'Pitch',
  times: '{n}×',
  noVoice: 'None chosen',
  /** For those who do not see it. */
  status: { speaking: 'Reading aloud', paused: 'Paused', ended: 'The end of the article' },
  onlineNote: '“{voice}” is an online voice: it sends what it reads to whoever provides it.',
  voices: {
    waiting: 'Looking for a voice…',
    none: 'This browser has no voices. They are installed in the system’s own settings of speech.',
    noEngine: 'This browser cannot read aloud.',
    noneFor:
      'There is no voice for {language} on this computer. Voices are installed in the system’s own settings of speech.',
    onlyOnline: 'For {language} there are online voices alone. They send the text away: choose one if you agree.',
    noText: 'There is nothing to read aloud here.',
  },
  problems: {
    silent: 'The voice does not answer. Another one may.',
    network: 'The voice is online and cannot be reached.',
    'not-allowed': 'The browser wants a click first: press “Go on”.',
    'language-unavailable': 'The voice does not speak this language.',
    'voice-unavailable': 'This voice is gone. Choose another one.',
    'audio-busy': 'Something else uses the sound of this computer.',
    'audio-hardware': 'This computer has nothing to play sound with.',
    'text-too-long': 'The voice does not take a sentence of this length.',
    'invalid-argument': 'The voice does not take this speed or pitch.',
    'synthesis-unavailable': 'The voices of this computer do not answer.',
    'synthesis-failed': 'The voice broke off.',
    canceled: 'The voice was stopped.',
    interrupted: 'The voice was stopped.',
  },
});
