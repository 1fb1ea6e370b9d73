import { guessLanguage } from './guess-language';
import { type Head, metaOf } from './head';
import { SMALL_WORDS } from './words/languages';

const RIGHT_TO_LEFT = /^(?:ar|fa|he|iw|ur|ps|sd|ug|yi|dv|ckb)\b/;
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

/** What the page says, unless its text is clearly in another language; where it says nothing, what script and words give away. */
export function languageOf(head: Head, text: string): string {
  const said = [head.lang, metaOf(head, 'content-language', 'og:locale', 'inlanguage')]
    .map((tag) => tag?.trim().replace('_', '-') ?? '')
    .find((tag) => TAG.test(tag));
  const guessed = guessLanguage(text);
  if (said) {
    const tag = said.replace(/^[a-z]+/i, (primary) => primary.toLowerCase());
    const [primary = ''] = tag.split('-');
    return guessed && primary in SMALL_WORDS && guessed !== primary ? guessed : tag;
  }
  const sample = text.slice(0, 2_000);
  const share = (script: RegExp) => (sample.match(script)?.length ?? 0) / Math.max(1, sample.length);
  if (share(/[\u3040-\u30ff]/g) > 0.1) return 'ja';
  if (share(/[\uac00-\ud7af]/g) > 0.2) return 'ko';
  if (share(/[\u4e00-\u9fff]/g) > 0.2) return 'zh';
  if (share(/[\u0400-\u04ff]/g) > 0.3) return /[іїєґ]/i.test(sample) ? 'uk' : 'ru';
  if (share(/[\u0590-\u05ff]/g) > 0.3) return 'he';
  if (share(/[\u0600-\u06ff]/g) > 0.3) return /[پچژگ]/.test(sample) ? 'fa' : 'ar';
  return guessed ?? 'en';
}

export function directionOf(head: Head, lang: string): 'ltr' | 'rtl' {
  const said = head.dir?.toLowerCase();
  if (said === 'rtl' || said === 'ltr') return said;
  return RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}
