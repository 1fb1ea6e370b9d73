// What the AMP runtime does to images: an <img> inside each <amp-img>.
for (const holder of document.querySelectorAll('amp-img')) {
  const image = document.createElement('img');
  image.className = 'i-amphtml-fill-content';
  image.alt = holder.getAttribute('alt');
  image.src = holder.getAttribute('src');
  holder.append(image);
}
