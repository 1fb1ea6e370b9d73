import { readBody } from '../../feeds/read-body';
import { SourceError } from './refusal';

/** A site's answer, read to its end. */
export interface Answer {
  /** Where it came from in the end. */
  url: string;
  /** Media type without parameters, lower case. */
  type: string;
  text: string;
}

/** The text of an answer; a file that is gzip itself, as sitemaps may be, is unpacked. */
export async function readAnswer(response: Response): Promise<Answer> {
  const text = await readBody(response);
  if (text === null) throw new SourceError('too-large');
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
  return { url: response.url, type: type.trim().toLowerCase(), text };
}
