/** Characters that nobody sees and that stand within words: they are left out of the text. */
export const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;
