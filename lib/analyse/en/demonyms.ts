import { wordSet } from '../word-set';

/** Peoples, parties and faiths as adjectives, singular: they qualify somebody and are no name. */
const ADJECTIVES = `
afghan african albanian algerian american angolan arab argentine armenian asian australian austrian azerbaijani bangladeshi belarusian belgian bolivian bosnian brazilian briton bulgarian
burmese cambodian canadian catalan chechen chilean colombian croatian cuban cypriot czech egyptian estonian ethiopian european filipino finn german ghanaian greek hungarian indian
indonesian iranian iraqi israeli italian jamaican jordanian kazakh kenyan korean kosovar kurd kuwaiti latvian lebanese libyan lithuanian macedonian malaysian maltese mexican moldovan
moroccan nigerian norwegian pakistani palestinian peruvian pole romanian russian rwandan saudi scot serb serbian singaporean slovak slovenian somali spaniard sudanese swede syrian
taiwanese thai tibetan tunisian turk ugandan ukrainian venezuelan vietnamese yemeni zambian zimbabwean british english french irish dutch danish swedish finnish polish spanish
portuguese turkish scottish welsh swiss chinese japanese californian texan floridian londoner parisian berliner christian muslim jew jewish catholic protestant hindu buddhist sikh
democrat republican conservative liberal tory socialist communist libertarian nazi marxist islamist democratic latino hispanic western soviet`;

export const DEMONYMS = wordSet(ADJECTIVES);
