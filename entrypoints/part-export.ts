import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from '../lib/browser/parts';
import { exportArticle } from '../lib/export/export-article';

/** Runs beside the reader script once that asks for it: Article → file. */
export default defineUnlistedScript(() => providePart('export', { exportArticle }));
