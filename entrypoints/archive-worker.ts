import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveArchive } from '../lib/archive/worker';

export default defineUnlistedScript(serveArchive);
