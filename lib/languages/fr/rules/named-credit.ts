import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

const somebody = '(<mention>|<name>) <name>?';

export const namedCredit: Rule = {
  id: 'named-credit',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['post', 'reply'],
  title: 'un nom et un acte',
  why: 'Vous avez dit qui, et pour quoi.',
  example: { bad: 'Merci à toutes nos équipes !', good: 'Merci à Rosa, qui a ressoudé onze cartes dimanche.' },
  source: {
    title:
      'VanEpps, Hart et Schweitzer, “Dual-Promotion: Bragging Better by Promoting Peers”, Journal of Personality and Social Psychology, 2024',
  },
  find: {
    phrases: [
      `<lead> ~1 (à)? ${somebody} ~2 qui (a|ont|nous a|m'a|avait|avaient|s'est|se sont|tient|porte|mène)`,
      `<lead> ~1 (à)? ${somebody} (pour|de|d') (m'|nous|l'|les)? (avoir)`,
      `<lead> ~2 ${somebody} (d'|de) (m'|nous|l'|les)? avoir`,
      `<lead> ~1 (à|à toi|à vous|toi)? ${somebody} pour (le|la|l'|les|son|sa|ses|ce|cette|ces) ~1 <deed>`,
      `(l'idée|la piste|la solution|le projet|la question) (est|était|m'est|nous est) (venue|venu) ${"(de|d')"} ${somebody}`,
      `(c'est|c'était) ${somebody} qui (a|avait|m'a|nous a|m'avait) <done>`,
      `(je|j'|nous|on) (le|la|l'|les) ~2 (dois|doit|devons) à ${somebody} (qui|pour)`,
      `(le|tout le) mérite ~1 revient ~1 à ${somebody}`,
      `(grâce à|signé|signée|merci à) ${somebody} (qui|dont) (a|ont|avait|m'a|nous a)`,
      // A deed alone does not tell a person from a firm or a country: something must.
      '^ <capital> <capital>? a <did> ~5 <alone>',
      '^ <capital> <capital>? a <alone> <did>',
      "^ <capital> <capital>? (nous a|m'a) <helped>",
      '^ <capital> <capital>? de (notre|mon|nos|mes) ~2 a <did> (le|la|les|un|une|nos|notre|<number>)',
      '(ma|mon|notre) <colleague> <name> <name>? a <did>',
    ],
    words: {
      did: list(
        'tenu mené remonté réparé dessiné monté trouvé ressoudé soudé rédigé corrigé repéré construit reconstruit imaginé relu traduit dépanné remplacé formé codé testé nettoyé recousu négocié préparé organisé conduit porté écrit gardé sauvé déchargé peint résolu',
      ),
      helped: list(
        'dépanné dépannés dépannées formé formés formées trouvé réparé dessiné corrigé traduit sauvé remplacé remplacés',
      ),
      alone: [
        'seul',
        'seule',
        'toute seule',
        'tout seul',
        'à la main',
        'de ses mains',
        'sans rien dire',
        'pendant ses congés',
      ],
      colleague: list(
        'collègue apprentie apprenti stagiaire alternante alternant soudeuse soudeur conductrice conducteur ingénieure infirmière assistante assistant voisine voisin',
      ),
      lead: ['merci', 'bravo', 'chapeau', 'félicitations', 'remercie', 'remercions'],
      deed: list(
        'lecteur lectrice badge croquis schéma plan calcul code correctif prototype traduction relecture rédaction réparation dépannage remplacement accompagnement formation enquête reportage photo photos vidéo mise organisation animation coordination travail analyse idée question remarque',
      ),
      done: list(
        'remonté réparé dessiné monté trouvé ressoudé soudé rédigé corrigé repéré construit conçu imaginé relu traduit dépanné remplacé formé codé testé nettoyé recousu négocié convaincu alerté signalé proposé préparé organisé coordonné animé piloté appris montré expliqué',
      ),
    },
    mark: 'sentence',
    unless: [
      '(mais|pourtant|malheureusement|hélas|honte|scandale|mensonge|mensonges)',
      "^ (il|elle|on|ils|elles|personne|nul|nulle|chacun|chacune|qui|celui|celle|cela|ça|dieu|maman|papa) (a|nous a|m'a)",
      "^ (la|le|l') ~2 a <did>",
      '<did> ~5 (réforme|réformes|combat|guerre|campagne|pays|politique|parti|gouvernement|bataille|marché|économie|coalition|opposition|majorité|loi)',
      '<lead> ~3 (président|présidente|ministre|macron)',
    ],
    draft: { mentions: [0, 4] },
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: 'Nous avons reçu le prix de la sécurité. ⟦Le mérite en revient à Jana et à ses cinq collègues.⟧' },
    { text: '⟦Merci à Rosa, qui a ressoudé onze cartes dimanche.⟧' },
    { text: '⟦Bravo à @sami pour le lecteur de badge.⟧' },
    { text: '⟦L’idée est venue d’Ana, dans un couloir.⟧' },
    { text: '⟦Léa a remonté la pompe seule.⟧' },
    { text: '⟦Rosa a tenu le chantier seule pendant l’hiver, entre deux grèves et un dégel.⟧' },
    { text: '⟦Ana Diaz nous a dépannés un dimanche.⟧' },
    { text: 'La ligne repart. ⟦Notre apprenti Sami a trouvé le fil cassé.⟧' },
    { text: '⟦Merci Marc d’avoir dit non deux fois.⟧' },
    { text: 'Le badge marche enfin. ⟦C’est Rosa Diaz qui a repéré le faux contact.⟧' },
  ],
  quiet: [
    { text: 'Le mérite en revient à toute l’équipe.', near: true },
    { text: 'La carte a été ressoudée dimanche, et la pompe remontée lundi.', near: true },
    { text: 'Merci pour ce partage.' },
    { text: 'Merci Rosa !', near: true },
    { text: 'Merci à Léa, Marc, Rosa et Sami.', near: true },
    { text: 'L’idée est venue dans un couloir.', near: true },
    { text: 'Acme a construit la plus grande usine de Bretagne.', near: true },
    { text: 'La France a tenu le front seule pendant six semaines.', near: true },
    { text: 'Dupont a mené la réforme seul.', near: true },
    { text: 'Elle a tenu le chantier seule pendant l’été.', near: true },
    { text: 'Dupont a mené une politique de rigueur.', near: true },
  ],
};
