import { render } from 'preact';
import { readEffective } from '@/lib/storage/frame';
import { pickWords } from '@/lib/wording/pick';
import { Practice } from './practice';

const { language } = await readEffective(Date.now());
const words = pickWords(language.value, navigator.languages);
document.documentElement.lang = words.locale;
document.title = words.practice.title;
render(<Practice words={words} />, document.body);
