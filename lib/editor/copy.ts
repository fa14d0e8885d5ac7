/**
 * Copies by the browser's editing command, which works without a secure connection too: the one `copy` event of this
 * command is answered by us before the page's listeners, so neither selection nor focus moves. A page that listens at
 * its window already may see that something is copied, never what; one that stops the event there prevents it.
 */
function copyByCommand(text: string): boolean {
  let given = false;
  const give = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    // Chromium asks first, and copies nothing where nothing is selected unless the answer is ours.
    if (event.type !== 'copy' || !event.clipboardData) return;
    event.clipboardData.clearData();
    event.clipboardData.setData('text/plain', text);
    given = true;
  };
  const listening = new AbortController();
  for (const type of ['beforecopy', 'copy'])
    addEventListener(type, (event) => give(event as ClipboardEvent), { capture: true, signal: listening.signal });
  const done = document.execCommand('copy');
  listening.abort();
  return done && given;
}

/**
 * Puts a text into the clipboard; says whether it is there. To be called in the click that asks for it, for a browser
 * lets nobody else. Pages without a secure connection have no `navigator.clipboard`, and some sites forbid it.
 */
export async function copyText(text: string): Promise<boolean> {
  const { clipboard } = navigator as Partial<Pick<Navigator, 'clipboard'>>;
  if (!clipboard) return copyByCommand(text);
  return clipboard.writeText(text).then(
    () => true,
    () => copyByCommand(text),
  );
}
