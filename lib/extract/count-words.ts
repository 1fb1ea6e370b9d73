const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Words, or for scripts without spaces two characters as one word. */
export function countWords(text: string): number {
  const dense = text.match(CJK)?.length ?? 0;
  const spaced = dense > 0 ? text.replace(CJK, ' ') : text;
  return (spaced.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]{0,60}/gu)?.length ?? 0) + Math.ceil(dense / 2);
}
