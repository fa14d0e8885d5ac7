import type { Detector } from '../engine/pack';
import { list } from './any/list';
import { decide, type languages } from './decide';

/** The commonest words of each language; one that stands in several lists speaks only where no other does. Those without a pack are here so that their texts stay untouched. */
const tells: Readonly<Record<(typeof languages)[number], readonly string[]>> = {
  en: list(`the and of to is are am i a in no one all well been day week next people think know really never was were with that this these those
    for from have has had been be not you your yours we our ours they their them he she his her its it's i'm i've i'd we're we've
    you're you've don't doesn't didn't isn't aren't won't can't what which who whom whose when where why how would could should will
    about into than then there here because just only some any every each other first last new good great more most very much many
    who's that's there's let's my me us at by as an or but if so do does did out up over after before while still again today tomorrow
    yesterday thanks thank congratulations congrats please share on comment car plus son also die hat come per war main era se no lo
    en est sent die pour ai met van ha`),
  fr: list(`tu te toi ton ta tes es t' a non no as belle jour journée équipe nouveau nouvelle nouvel vrai plusieurs faites le la les un une des du
    de et est sont était étaient avec que qui pour dans sur par pas ne plus nous notre nos vous votre vos ils elles leur leurs ce cet
    cette ces son sa ses mon ma mes je j' l' d' n' qu' c' s' m' au aux ou où mais donc car si comme très bien être avoir fait faire
    été ont avons avez ai suis sommes êtes quand comment pourquoi quel quelle quels quelles lequel laquelle quoi aussi encore toujours
    jamais après avant pendant depuis chez sans sous entre vers merci bravo voici voilà aujourd'hui demain hier tout tous toute toutes
    même rien peu beaucoup moins y en se lui eux on il elle à félicitations`),
  de: list(`am es in so der die das und ist sind war waren nicht mit für auf ein eine einen einem einer wir unser unsere ihr ihre sie ich mich uns
    auch aber oder wenn dass wie was von zu zum zur im am bei nach über sehr mehr noch nur schon heute danke haben hat wird werden`),
  es: list(`a tu te no el los las una y es son era con para por pero como más muy nuestro nuestra nuestros nuestras su sus ellos ellas yo usted
    ustedes del al lo está están hoy gracias qué cómo cuándo porque también cuando hay ser ha han`),
  it: list(`i a tu te in il lo gli una e è sono era con per ma come più molto nostro nostra nostri nostre suo sua loro io noi voi che non del
    della dei delle nel nella oggi grazie anche quando perché ho abbiamo hanno`),
  pt: list(`a tu te o os as uma e é são era com para por mas como mais muito nosso nossa nossos nossas seu sua eles elas eu você vocês não do da
    dos das no na nos nas hoje obrigado obrigada também quando porque há ter`),
  nl: list(`in we de het een en is zijn was met voor op niet wij we ons onze jullie hun ik mij ook maar of als dat wat hoe van naar bij over zeer
    meer nog vandaag dank heeft hebben wordt`),
};

/** Knows the telling words of each language, and decides by them. */
export const detector: Detector = { tells, decide };
