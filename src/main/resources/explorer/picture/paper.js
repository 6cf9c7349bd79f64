// The whole picture for a printer, whatever part of it the screen shows.
import { h } from '../core/dom.js';

const WIDTH = 1000;
const HEIGHT = 620;
const HEADS = 70;
const READABLE = 0.4;

export function paper(cy, layer, heads) {
  const box = cy.elements().boundingBox();
  const whole = Math.min(1, WIDTH / box.w, HEIGHT / (box.h + HEADS));
  // What one sheet would make unreadable goes on over several
  const scale = whole < READABLE ? Math.min(1, WIDTH / box.w) : whole;
  const image = h('img', { alt: '', src: cy.png({ full: true, scale: 2, output: 'base64uri' }) });
  image.style.inlineSize = `${box.w}px`;
  image.style.transform = `translate(0, ${HEADS}px)`;
  const cards = layer.cloneNode(true);
  cards.style.transform = `translate(${-box.x1}px, ${HEADS - box.y1}px)`;
  const names = heads.cloneNode(true);
  names.style.transform = `translate(${-box.x1}px, 0)`;
  const sheet = h('div', { class: 'sheet' }, image, cards, names);
  sheet.style.transform = `scale(${scale})`;
  const place = h('div', { class: 'room' }, sheet);
  place.style.blockSize = `${(box.h + HEADS) * scale}px`;
  return place;
}
