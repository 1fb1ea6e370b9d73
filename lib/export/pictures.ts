import { absolute } from '../extract/url';

/** Of one picture and of all, in bytes; what is larger stays a link. */
const LARGEST = 6_000_000;
const MOST_IN_ALL = 40_000_000;
const PATIENCE_MS = 8_000;
const TYPES = /^image\/(?:png|jpeg|gif|webp)$/;

/**
 * The markup with its pictures in it as `data:`. Only what the page itself may fetch can be had, mostly from the
 * browser's cache; every other picture stays as it is.
 */
export async function withPictures(html: string, url: string): Promise<string> {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  let left = MOST_IN_ALL;
  for (const image of body.querySelectorAll('img')) {
    const address = absolute(image.getAttribute('src'), url);
    const picture = address && (await fetchPicture(address).catch(() => null));
    if (!picture || picture.size > left) continue;
    left -= picture.size;
    image.setAttribute('src', await dataUrl(picture));
  }
  return body.innerHTML;
}

async function fetchPicture(address: string): Promise<Blob | null> {
  const answer = await fetch(address, {
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
    cache: 'force-cache',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!answer.ok) return null;
  const picture = await answer.blob();
  return TYPES.test(picture.type) && picture.size <= LARGEST ? picture : null;
}

function dataUrl(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(picture);
  });
}
