import { find, offer, stand } from './page';

// A textarea of an intranet: the tests dress it as they like.

stand(`<main data-testid="tweetTextarea_0"><div id="box"><textarea rows="6"></textarea></div>
  <button type="button" data-testid="tweetButton">Post</button></main><dialog></dialog>`);

const sheet = new CSSStyleSheet();
sheet.replaceSync('::selection { background: rgb(255, 0, 255); color: rgb(255, 0, 255) }');
document.adoptedStyleSheets = [sheet];

const area = find('textarea') as HTMLTextAreaElement;
offer('post', { element: area, model: () => area.value, submit: () => find('button') });
