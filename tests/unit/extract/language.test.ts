import { describe, expect, it } from 'vitest';
import { pageWith, read } from './page';

const TEXTS = {
  de: 'Die Fähre zwischen Nordhafen und Salzmarsch fährt ab Montag wieder, wie die Behörde am Dienstag mitteilte. Der Winter hatte den Betrieb für elf Wochen unmöglich gemacht, und die Händler auf der Insel haben das mit großen Verlusten bezahlt.',
  fr: 'Le bac entre Nordhaven et Saltmarsh reprendra lundi, a annoncé le port dans une lettre aux habitants. Les tempêtes avaient fermé la ligne pendant onze semaines, et les commerçants de l’île disent que la moitié de leur revenu est perdue.',
  es: 'El transbordador entre Nordhaven y Saltmarsh volverá a navegar el lunes, según una carta del puerto a los vecinos. Las tormentas cerraron la línea por once semanas y los comerciantes de la isla perdieron la mitad de lo que ganan.',
  pl: 'Prom między Nordhaven i Saltmarsh znów popłynie w poniedziałek, jak podał port w liście do mieszkańców. Sztormy zamknęły linię na jedenaście tygodni, a sklepikarze na wyspie mówią, że nie zarobili nic od grudnia do lutego, bo to był zły czas.',
};
const langOf = (text: string, said: string) => {
  const body = `<p>${text}</p>`.repeat(3);
  return read(pageWith({ body }).replace('<html lang="en">', `<html${said && ` lang="${said}"`}>`)).article.lang;
};

describe('the language', () => {
  it.each(Object.entries(TEXTS))('is told by the words where the page says nothing: %s', (lang, text) => {
    expect(langOf(text, '')).toBe(lang);
  });

  it('is what the page says, with the country', () => {
    expect(langOf(TEXTS.de, 'DE-at')).toBe('de-at');
  });

  it('is that of the words where the page says what cannot be', () => {
    expect(langOf(TEXTS.fr, 'en-US')).toBe('fr');
  });

  it('is what the page says where the words of the language are not known', () => {
    expect(langOf(TEXTS.de, 'lb')).toBe('lb');
  });
});
