/** Puts streamed segments where their script would have put them: saved pages and pages read early still hold them apart. */
export function repair(body: Element): void {
  const segments = [...body.querySelectorAll('[data-ref^="S:"]')];
  for (const segment of segments.slice(0, 500)) {
    const number = (segment.getAttribute('data-ref') ?? '').slice(2);
    if (!/^[0-9a-f]{1,8}$/i.test(number)) continue;
    const place = body.querySelector(`template[data-ref="B:${number}"], template[data-ref="P:${number}"]`);
    reveal(segment);
    if (!place || segment.contains(place)) continue;
    place.replaceWith(...segment.childNodes);
  }
}

/** The segment is hidden only until it is moved. */
function reveal(segment: Element): void {
  segment.removeAttribute('data-hidden');
  segment.removeAttribute('hidden');
  for (const element of segment.querySelectorAll('[data-hidden]')) {
    if (!element.hasAttribute('hidden')) element.removeAttribute('data-hidden');
  }
}
