import type { Recipe } from '../../engine/rule';
import { sayPlainly } from '../any/say-plainly';
import { nouns } from './announcing';

const plainly = (from: RegExp, ...said: [plain: string, turn?: string, invite?: string]): Recipe[] =>
  sayPlainly({ from }, ...said);

const hardest = 'Le plus dur a été [une chose].';
const unknown = 'Il reste une inconnue : [ce que je ne sais pas encore].';
const learned = 'J’en retiens [une chose].';
const first = 'Par quoi {commenceriez:draft} ?';
const changes = 'Ce que ça change : [ce que ça change, et pour qui].';
const know = 'Qu’{aimeriez:draft} en savoir ?';
const change = 'Qu’est-ce que ça change pour {vous:draft} ?';
const retained = 'Qu’en {retenez-vous:draft} ?';

/** « Grande nouvelle : notre application est en ligne. » */
const news = /^(?:\S+ )?\S+ nouvelle ?[:,–—-]+ ?(?<clause>.{8,})$/;

/** Announcements said plainly, in the order in which they are tried. */
export const saidPlainly: readonly Recipe[] = [
  ...plainly(/^que (?<clause>(?!ce |cela |c')(?!.* (?:et|mais|ou) qu[e'])\p{L}.{7,})$/u, '{Clause}', changes, know),
  ...plainly(
    /^l'ouverture (?<of>(?!.* par ).{6,60})$/,
    '{ont-ouvert:of}',
    hardest,
    'Par quoi {commenceriez:draft} à notre place ?',
  ),
  ...plainly(
    /^la nomination (?:de |d')(?<who>[^,;:]{4,50}?),? (?:au poste de |au poste d'|comme |en tant que |en qualité de )(?<job>[^;:]{4,80})$/,
    '{Who} devient {job}',
    changes,
    know,
  ),
  ...plainly(
    /^la nomination (?:de |d')(?<who>[^,;:]{4,40}?) (?<where>(?:au|aux|à la|à l') ?(?:conseil|comité|direction|équipe|bureau|tête|présidence)[^;:]{0,60})$/,
    '{Who} rejoint {sans-a:where}',
    changes,
    know,
  ),
  ...plainly(
    /^ma nomination (?:au poste de |au poste d'|comme |en tant que )(?<job>.{4,})$/,
    'Je deviens {job}',
    unknown,
    'Par quoi {commenceriez:draft} à ma place ?',
  ),
  ...plainly(
    /^(?:notre|le) (?:nouveau )?partenariat (?<with>avec (?:l[ea]s? |l'|une? |nos |notre |\S)[^,;:]{3,120})$/,
    'Nous travaillons désormais {with}',
    changes,
    know,
  ),
  ...plainly(
    /^notre déménagement (?<where>(?:à|au|aux|en|dans|vers|rue) .{2,})$/,
    'On déménage {where}',
    hardest,
    change,
  ),
  ...plainly(/^(?<what>un (?:\S+ )?(?:partenariat|accord|contrat) .{4,})$/, 'On signe {what}', unknown, change),
  ...nouns.flatMap(([noun, verb, effort]) =>
    plainly(
      new RegExp(
        `^(?:(?:je |nous |j'|on )(?:vous )?(?:annonce|annonçons) )?${noun} (?<of>(?:de |du |des |d')(?!.* (?:par|et (?:d(?:e |u |es |')|l(?:e |a |es |')|notre|nos|mon|ma|mes|son|sa|ses|leurs?))\\b).{4,})$`,
      ),
      `${verb} {sans-de:of}`,
      verb === 'On accueille' ? undefined : effort ? hardest : unknown,
      verb === 'On accueille' ? undefined : verb === 'Voici' ? retained : change,
    ),
  ),
  ...plainly(/^(?<what>.{3,})$/, '{prise:phrase} {what}', unknown, first),
  ...plainly(/^(?<what>.{3,})$/, '{lance:phrase} {what}', hardest, change),
  ...plainly(/^(?<what>.{3,})$/, '{vecu:phrase} {what}', learned),
  ...plainly(/^(?<what>.{3,})$/, '{accueil:phrase} {what}'),
  ...plainly(
    /^(?:avec (?:vous|toi) )?(?<what>(?!.{0,30}(?:arrivée|nomination|déménagement|ouverture|lancement|départ|acquisition|signature|création|obtention|fusion|retour|entrée))(?:notre|nos|mon|ma|mes|cette (?!semaine|année|fois|nuit)|ce (?!matin|soir|jour|midi|week)|cet (?!après)) ?.{3,})$/,
    '{voici:phrase} {what}',
    hardest,
    retained,
  ),
  ...plainly(
    /^(?:avec (?:vous|toi) )?(?<what>(?!.{0,30}(?:arrivée|nomination|déménagement|ouverture|lancement|départ|acquisition|signature|création|obtention|fusion|retour|entrée))(?:l[ea]s? |une? |l').{3,})$/,
    '{voici:phrase} {what}',
    learned,
    retained,
  ),
  ...plainly(/^(?<of>d(?:e|u|es) .{4,})$/, '{voici:phrase} {sans-de:of}', hardest, retained),
  ...plainly(
    /^(?:je|nous|j'|on) ?(?:vous )?(?:annonce|annonçons|présente|présentons|dévoile|dévoilons|partage|partageons) (?<what>(?!.{0,30}(?:arrivée|nomination|départ|décès))(?:notre|nos|l[ea]s?|mon|ma|mes|un|une|l') ?.{3,})$/,
    'Voici {what}',
    hardest,
    retained,
  ),
  ...plainly(
    /^(?<what>(?!.{0,30}(?:arrivée|nomination|déménagement|ouverture|lancement|départ|acquisition|signature|création|obtention|fusion|retour|entrée))(?!(?:à|au|aux|avec|dans|en|que|ce|cet|cette|hier|demain|ici|sur|chez|pour|et|ma|quelques|plusieurs|deux|trois|nous|vous)\b|d'|qu')[^!?;]{3,})$/,
    '{voici:phrase} {what}',
    learned,
    retained,
  ),
  ...plainly(/^(?<clause>(?:je|nous|j'|on) ?.{8,})$/, '{Clause}', unknown),
  ...plainly(news, '{Clause}', changes, know).map((recipe): Recipe => ({ ...recipe, whole: true })),
  { size: 'turn', from: /^(?<of>d(?:e|u|es) .{4,80})$/, to: 'Ce que j’ai appris {of} : [une chose].' },
  {
    size: 'turn',
    whole: true,
    from: /^(?:\S+ )?\S+ nouvelle$/,
    to: 'Ce qui change : [ce que ça change, et pour qui].',
  },
];
