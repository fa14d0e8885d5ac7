/** The only bracketed texts that a suggestion may insert; what the writer knows and we do not. */
export const fillIns = [
  '[how long]',
  '[how many tries]',
  '[who did it]',
  '[what they did]',
  '[what went wrong]',
  '[what surprised me]',
  '[what I would do differently]',
  '[where and when I saw it]',
  '[what it changes, for whom]',
  '[what I don’t know yet]',
  '[what someone reproached me]',
  '[when I report back]',
  '[what day]',
  '[where]',
  '[one thing]',
  '[who]',
] as const;
