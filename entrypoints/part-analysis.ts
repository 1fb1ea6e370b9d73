import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { analyse } from '../lib/analyse/analyse';
import { providePart } from '../lib/browser/parts';

/** Runs beside the reader script once that asks for it: Article → Report. */
export default defineUnlistedScript(() => providePart('analysis', { analyse }));
