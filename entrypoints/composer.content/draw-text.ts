import { type ComponentChildren, Fragment, h, options, type VNode } from 'preact';

/**
 * Draws every text of ours by style (`card.css`) instead of by text nodes. A page can search what its window shows
 * (`window.find`, in Chromium in closed roots too: measured) and so guess a suggestion letter by letter; what style
 * draws is not searched, and still read out.
 */
export function drawTextByStyle(): void {
  const before = options.vnode;
  options.vnode = (vnode: VNode) => {
    if (typeof vnode.type === 'string' || vnode.type === Fragment) hideIn(vnode.props as Props);
    before?.(vnode);
  };
}

type Props = { children?: ComponentChildren; 'data-text'?: string };

function hideIn(props: Props): void {
  if (props.children !== undefined && props['data-text'] === undefined) props.children = hide(props.children);
}

const hide = (child: ComponentChildren): ComponentChildren => {
  if (Array.isArray(child)) return child.map(hide);
  if (typeof child !== 'string' && typeof child !== 'number') return child;
  return child === '' ? child : h('span', { 'data-text': String(child) });
};
