import { readFileSync, writeFileSync } from 'node:fs';
import { englishMessages } from './english-messages';

/** `npm run messages`: writes the English words of the sources to `_locales`, from where they are translated. */
const FILE = 'public/_locales/en/messages.json';

const messages = await englishMessages(JSON.parse(readFileSync(FILE, 'utf8')));
writeFileSync(FILE, `${JSON.stringify(messages, null, 2)}\n`);
console.log(`${Object.keys(messages).length} messages in ${FILE}`);
