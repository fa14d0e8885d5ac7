/** What an attack brought in. */
export type Spoils = {
  /** Every string that came by one of the page's own functions, and all that the page can read. */
  seen: string[];
  ranges: { name: string; text: string }[];
  /** Elements that were added under the body, as markup. */
  hosts: string[];
  /** Shadow roots that the page got hold of. */
  roots: number;
  databases: string[];
  stored: string[];
  resources: string[];
};

declare global {
  interface Window {
    spoils(): Promise<Spoils>;
    /** Dispatches every event that would open, apply, dismiss or send, at everything that stands there. */
    replay(): void;
    /** Presses the site's own publish button, as only a page can. */
    publish(): void;
    disguise(): void;
    cover(): void;
    /** Fills a box of the page, the editor itself, and the attributes of its elements, for some seconds. */
    flood(): void;
    imitate(): void;
  }
}

/**
 * Turns a page against the extension: its functions listen, its observers watch, its scripts strike. Runs in the page,
 * so it stands on its own.
 */
export function attack(): void {
  const seen: string[] = [];
  const hosts: string[] = [];
  let roots = 0;
  const note = (values: unknown[]): void => {
    for (const value of values) if (typeof value === 'string' && value.length > 3) seen.push(value);
  };
  // biome-ignore lint/suspicious/noExplicitAny: an attack knows no types
  const tap = (owner: any, name: string, also?: (result: any) => void): void => {
    const original = owner[name];
    owner[name] = function (...values: unknown[]) {
      note(values);
      const result = original.apply(this, values);
      also?.(result);
      return result;
    };
  };
  tap(Element.prototype, 'attachShadow', () => {
    roots += 1;
  });
  for (const name of ['setAttribute', 'append', 'closest', 'matches']) tap(Element.prototype, name);
  for (const name of ['appendChild', 'insertBefore']) tap(Node.prototype, name);
  for (const name of ['createElement', 'createTextNode', 'execCommand']) tap(Document.prototype, name);
  for (const name of ['slice', 'indexOf', 'replace', 'includes']) tap(String.prototype, name);
  for (const name of ['join', 'includes']) tap(Array.prototype, name);
  tap(JSON, 'stringify');
  tap(CSSStyleSheet.prototype, 'replaceSync');
  tap(EventTarget.prototype, 'dispatchEvent');
  tap(window, 'postMessage');
  addEventListener('message', ({ data }) => note([JSON.stringify(data)]));
  new MutationObserver((changes) => {
    for (const { addedNodes, target } of changes) {
      for (const node of addedNodes) {
        if (node instanceof HTMLElement && target === document.body && !node.dataset.false)
          hosts.push(node.outerHTML.replace(/ style="[^"]*"/, ''));
        if ((node as Element).shadowRoot) roots += 1;
      }
    }
  }).observe(document, { childList: true, subtree: true });

  const host = (): HTMLElement => document.querySelector<HTMLElement>('[popover="manual"]:not([data-false])')!;

  window.spoils = async () => {
    const chosen = getSelection();
    const before = chosen?.rangeCount ? chosen.getRangeAt(0).cloneRange() : undefined;
    document.execCommand('selectAll');
    seen.push(document.documentElement.outerHTML, document.body.textContent ?? '', String(getSelection()));
    const sheets = [...document.adoptedStyleSheets, ...document.styleSheets];
    for (const sheet of sheets) for (const rule of sheet.cssRules) seen.push(rule.cssText);
    seen.push(...document.getAnimations().map((one) => one.id));
    if (before) {
      chosen?.removeAllRanges();
      chosen?.addRange(before);
    }
    // A page may search what is shown: what it finds it knows.
    const find = (window as unknown as { find(text: string, ...rest: boolean[]): boolean }).find.bind(window);
    for (const guess of ['Our Leeds office is open', 'broadcast']) {
      getSelection()?.removeAllRanges();
      if (find(guess, false, false, true)) seen.push(`found by search: ${guess}`);
    }
    const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
    return {
      seen,
      ranges: [...registry].flatMap(([name, all]) => [...all].map((range) => ({ name, text: String(range) }))),
      hosts,
      roots: roots + (host().shadowRoot ? 1 : 0),
      databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
      stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      resources: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => /extension:/.test(name)),
    };
  };

  const common = { bubbles: true, cancelable: true, composed: true };
  window.replay = () => {
    const editor = document.querySelector('[contenteditable=true]')!;
    const { left, top } = editor.getBoundingClientRect();
    const at = { ...common, clientX: left + 20, clientY: top + 8, detail: 1 };
    for (const target of [host(), editor, document.body, document.querySelector('[data-testid=tweetButtonInline]')!]) {
      for (const type of ['pointerover', 'pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, at));
      for (const type of ['mousedown', 'mouseup']) target.dispatchEvent(new MouseEvent(type, at));
      if (target !== document.querySelector('[data-testid=tweetButtonInline]'))
        target.dispatchEvent(new MouseEvent('click', at));
      for (const key of ['.', 'Enter', 'ArrowDown', ' '])
        target.dispatchEvent(new KeyboardEvent('keydown', { ...common, key, ctrlKey: key === '.' }));
      target.dispatchEvent(new FocusEvent('focusin', common));
      for (const type of ['compositionstart', 'compositionend'])
        target.dispatchEvent(new CompositionEvent(type, { ...common, data: 'x' }));
      for (const type of ['beforeinput', 'input'])
        target.dispatchEvent(new InputEvent(type, { ...common, inputType: 'insertText', data: 'x' }));
    }
    for (const name of ['settings.change', 'settings.patch', 'entry.put', 'frame.get'])
      postMessage({ name, request: { recording: false, off: true, pauseMinutes: 60 } }, '*');
  };

  window.publish = () => {
    document.querySelector<HTMLElement>('[data-testid=tweetButtonInline]')!.click();
  };

  window.disguise = () => {
    const styles =
      'opacity:0!important;display:none!important;visibility:hidden!important;transform:scale(9)!important';
    host().style.cssText = `${styles};clip-path:inset(50%)!important;filter:opacity(0)!important`;
  };

  const over = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;padding:0;opacity:0.01';
  window.cover = () => {
    const lid = document.createElement('div');
    lid.dataset.false = '';
    lid.popover = 'manual';
    lid.style.cssText = over;
    document.body.append(lid);
    lid.showPopover();
  };

  window.flood = () => {
    const bin = document.createElement('div');
    bin.dataset.false = '';
    document.body.append(bin);
    const editor = document.querySelector('[contenteditable=true]')!;
    let left = 400;
    const pour = (): void => {
      for (let drop = 0; drop < 200; drop++) {
        bin.append(document.createElement('i'));
        // Gone before the site's editor could look at it.
        editor.append('drop');
        editor.lastChild?.remove();
      }
      bin.replaceChildren();
      for (const part of editor.querySelectorAll('*')) part.setAttribute('data-drop', `${left}`);
      if (left-- > 0) setTimeout(pour, 5);
    };
    pour();
  };

  window.imitate = () => {
    const twin = host().cloneNode() as HTMLElement;
    twin.dataset.false = '';
    document.body.append(twin);
    twin.attachShadow({ mode: 'closed' }).innerHTML = '<div data-piece="fake">x</div>';
    twin.showPopover();
  };
}
