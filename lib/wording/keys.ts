/** The key that works together with others, as it is written on the keyboard. `platform`: as `navigator.platform` names it. */
export const modifierOf = (platform: string): string => (platform.startsWith('Mac') ? '⌘' : 'Ctrl');
