/**
 * Stands in for WXT's context of a content script, which announces every start by an event and a message that the
 * site's own scripts can hear. Nothing of ours may be heard by a page, so ours is empty; `alive` tells what we need.
 */
export class ContentScriptContext {}
