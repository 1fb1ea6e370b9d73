import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from '../lib/browser/parts';
import { cite } from '../lib/cite/cite';

/** Runs beside the reader script once that asks for it: Article → citations. */
export default defineUnlistedScript(() => providePart('cite', { cite }));
