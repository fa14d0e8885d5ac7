import { announce, type Place, thanks } from './place';

const keys = true;
/** The share boxes, in the order in which the site made them. */
export const boxes: Place[] = [
  { fixture: 'li-g1', text: announce, keys },
  { fixture: 'li-g2', text: announce, keys },
  { fixture: 'li-g3', text: announce, keys },
  { fixture: 'li-g4', text: announce, keys },
];
export const comment: Place = { fixture: 'li-comment', text: thanks, keys };
const answers: Place[] = [
  comment,
  { fixture: 'li-reply', text: thanks, keys },
  { fixture: 'li-comment-classic', text: thanks },
];
export const article: Place = { fixture: 'li-article', text: announce, last: '.share-actions__primary-action' };
export const direct: Place = { fixture: 'li-article', text: announce, options: { direct: true } };
export const [classic, shadow, dialog, company] = boxes as [Place, Place, Place, Place];
/** Every composer of LinkedIn. */
export const places = [...boxes, ...answers, article];
