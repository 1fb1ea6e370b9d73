/** How many elements, from the container outwards, describe a place. */
const STEPS = 4;
const MOST_WORDS = 8;
/** Longer descriptions tell no more. */
const MOST_CHARACTERS = 400;
/** Numbers and hashes change from page to page and from release to release, states from minute to minute. */
const PASSING = /\d|^(?:is|has|js|active|open|loaded|visible)(?:$|[-_])/i;
const WORD = /^[a-z][\w-]{1,50}$/i;

/** The element's tag and class words and those around it, "article.story>div.story-body": holds on other pages of the site. */
export function placeName(element: Element): string {
  const steps: string[] = [];
  for (let node: Element | null = element; node && steps.length < STEPS; node = node.parentElement) {
    if (node !== element && node.tagName === 'BODY') break;
    steps.unshift(stepOf(node));
  }
  return steps.join('>').slice(0, MOST_CHARACTERS);
}

function stepOf(element: Element): string {
  const words = (element.getAttribute('class') ?? '').slice(0, MOST_CHARACTERS).split(/\s+/);
  const lasting = words.filter((word) => WORD.test(word) && !PASSING.test(word));
  return [element.tagName.toLowerCase(), ...[...new Set(lasting)].sort().slice(0, MOST_WORDS)].join('.');
}

/**
 * Whether two names describe the same part of a site: the same tags, and on each step half of the class words or more.
 * Sites add the topics of a page to its class words.
 */
export function isSamePlace(name: string, other: string): boolean {
  const steps = name.split('>');
  const others = other.split('>');
  return steps.length === others.length && steps.every((step, index) => isSameStep(step, others[index] ?? ''));
}

function isSameStep(step: string, other: string): boolean {
  const [tag, ...words] = step.split('.');
  const [otherTag, ...otherWords] = other.split('.');
  if (tag !== otherTag) return false;
  const common = words.filter((word) => otherWords.includes(word)).length;
  return common * 2 >= Math.min(words.length, otherWords.length) && words.length > 0 === otherWords.length > 0;
}
