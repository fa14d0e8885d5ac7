import { render } from 'preact';
import { practice } from '@/lib/sites/practice';
import { readEffective } from '@/lib/storage/frame';
import { pickWords } from '@/lib/wording/pick';
import { messages } from '../composer.content/means';
import { startCoaching } from '../composer.content/start';
import { Practice } from './practice';

const { language } = await readEffective(Date.now());
const words = pickWords(language.value, navigator.languages);
document.documentElement.lang = words.locale;
document.title = words.practice.title;
render(<Practice words={words} />, document.body);
startCoaching({ ...messages, sites: [], site: practice, practice: true });
