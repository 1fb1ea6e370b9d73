import { INLINE } from './tags';

/** The text of one block as it is read: white space folded, a line break for `<br>`, a space where an inner block begins. */
export function plainText(element: Element): string {
  if (element.tagName === 'PRE')
    return (element.textContent ?? '').replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd();
  if (element.firstElementChild === null) return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  let text = '';
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        text += (child.nodeValue ?? '').replace(/\s+/g, ' ');
        continue;
      }
      if (child.nodeType !== 1) continue;
      const tag = (child as Element).tagName;
      if (tag === 'BR') {
        text += '\n';
        continue;
      }
      const apart = !INLINE.has(tag) && !tag.includes('-');
      if (apart) text += ' ';
      visit(child);
      if (apart) text += ' ';
    }
  };
  visit(element);
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
