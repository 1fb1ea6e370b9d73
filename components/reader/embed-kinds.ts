import type { strings } from './structure-strings';

export type EmbedKind = keyof typeof strings.embed.kinds;

/** What a frame shows, by its address; the first that fits. */
export const EMBED_KINDS: [kind: EmbedKind, address: RegExp][] = [
  ['sound', /soundcloud|spotify|megaphone\.fm|acast\.com|podcast|[./_-]audio/i],
  ['post', /facebook\.com|instagram\.com|\/\/(?:[\w-]+\.)?(?:twitter|x)\.com|tiktok\.com|bsky\.app/i],
  ['chart', /datawrapper|flourish|infogram|[./_-]charts?[./_-]/i],
  ['map', /\/maps|openstreetmap/i],
  ['document', /documentcloud|scribd\.com|slideshare/i],
  ['video', /youtu\.?be|vimeo|dailymotion|twitch\.tv|ted\.com|brightcove|jwplatform|kaltura|rutube\.ru|video|player/i],
];
