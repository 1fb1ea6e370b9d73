/** Agencies and archives that pictures are from. */
const AGENCIES =
  'getty images|getty|reuters|afp|ap photo|ap|shutterstock|istock|alamy|epa|pa|dpa|unsplash|bloomberg|wireimage|imago|ansa|efe|lusa|anp|pap|тасс|риа новости|新华社|共同';
const PICTURE =
  'photo|photos|image|images|picture|video|photograph|foto|fotos|bild|bilder|crédit|crédits|credit|credits|immagine|imagem|imagen|zdjęcie|фото|写真|图片';

/** A credit alone on its line. */
export const CREDIT = new RegExp(
  `^\\(?(?:${PICTURE})(?: credits?| courtesy| copyright| by)?\\s?[:/：]|^image copyright\\b|^\\(?(?:${AGENCIES})\\b.{0,40}$|^.{0,60}(?:\\/|via |\\| )(?:${AGENCIES})[^.]{0,40}$`,
  'iu',
);

/** A caption tells at its end whose the picture is. */
export const CREDITED = new RegExp(`[([](?:${PICTURE})(?: credits?| by)?\\s?:[^)\\]]{1,40}[)\\]]\\.?$`, 'iu');
