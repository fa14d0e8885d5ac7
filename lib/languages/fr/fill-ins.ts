/** The only bracketed texts that a suggestion may insert. */
export const fillIns: readonly string[] = [
  '[combien de temps]',
  '[combien d’essais]',
  '[qui l’a fait]',
  '[ce que la personne a fait]',
  '[ce qui a raté]',
  '[ce qui m’a surpris]',
  '[ce que je ferais autrement]',
  '[où et quand je l’ai vu]',
  '[ce que ça change, et pour qui]',
  '[ce que je ne sais pas encore]',
  '[ce qu’on m’a reproché]',
  '[quand je reviens vous dire]',
  '[quel jour]',
  '[où]',
  '[une chose]',
  '[qui]',
];
