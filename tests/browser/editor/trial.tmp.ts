import { openBench, compose, type, undo } from './bench';
const which = (process.argv[2] ?? 'chromium') as any;
const ids = (process.argv[3] ?? 'li-g2,li-g3,li-comment,x-home,x-inline').split(',') as any[];
const bench = await openBench(which);
const sleep = (ms:number)=>new Promise(r=>setTimeout(r,ms));
try {
 for (const id of ids) {
  try {
  console.log('=====', id);
  const c = await compose(bench, id);
  const t0 = 'Hello world, nous sommes ravis d’annoncer 🎉 cela.\n\nSecond line with #growth and @anna there.\nThird is the last #Leadership';
  await type(c.page, t0);
  await sleep(300);
  console.log('attached', JSON.stringify(await c.ask('attached')));
  const r = await c.ask('read'), m = await c.model();
  console.log('read==model', r === m, 'read==typed', r === t0, JSON.stringify(r), r===m?'':JSON.stringify(m));
  console.log('map', JSON.stringify((await c.ask('map')).slice(0, 6)), 'sel', JSON.stringify(await c.ask('selection')), r.length, 'time', await c.ask('time'));
  console.log('paint', JSON.stringify(await c.ask('paint', {marks:[{word:'ravis d’annoncer',line:'solid',active:false},{word:'with #growth and',line:'wavy',active:true}]})));
  const cases: [string,string,string][] = [['middle','ravis d’annoncer','contents de partager'],['start','Hello world','Bonjour à toutes'],['lineStart','Second','Next'],['across','with #growth and @anna','near #big or @bob'],['partHashtag','wth','x'],['absence','','Et vous, qu’en pensez-vous ?'],['delete',' is the last',''],['end','#Leadership','Fin'],['blocks','there.\nThird','x']];
  for (const [name, words, rep] of cases) {
    const before = await c.model();
    if (!before.includes(words)) { console.log(name, 'n/a'); continue; }
    // 50ms after the last key
    await c.page.keyboard.press('End'); 
    const res = await c.ask('apply', { words, replacement: rep });
    const after = await c.model(), readAfter = await c.ask('read');
    const expected = words === '' ? before + ' ' + rep : before.replace(words, () => rep);
    const sel = await c.ask('selection');
    await c.page.keyboard.type('zz');
    await sleep(120);
    const typed = await c.model(); const typedRead = await c.ask('read');
    let undos = 0; let undone = typed;
    for (; undos < 5 && undone !== before; undos++) { await undo(c.page); await sleep(120); undone = await c.model(); }
    const undoneRead = await c.ask('read');
    console.log(name.padEnd(10), res.done ? 'done' : JSON.stringify(res), 'model', after === expected, 'dom', readAfter === after, 'typed', typed === typedRead && typed.includes('zz') && typed.replace('zz','') === after, 'undos', undos, 'undone', undone === before, undoneRead === undone, JSON.stringify(sel), name==='across'||after!==expected? JSON.stringify(after)+JSON.stringify(typed):'' );
    // pure: apply then one undo
    await sleep(1200);
    const res2 = await c.ask('apply', { words, replacement: rep });
    await undo(c.page); await sleep(150);
    console.log('    one undo', res2.done, (await c.model()) === before, (await c.ask('read')) === before);
    await sleep(200);
  }
  // 50 ms after last key
  await c.page.keyboard.press('End');
  await c.page.keyboard.type('tail'); const b4 = await c.model(); await sleep(50);
  for (const [words, rep] of [['Second','Next'],['tail','mot'],['','Et vous ?']]) {
    const r3 = await c.ask('apply', { words, replacement: rep }); const a3 = await c.model();
    await undo(c.page); await sleep(150);
    console.log('after key', JSON.stringify(words), JSON.stringify(r3.done), a3 !== b4, 'one undo restores', (await c.model()) === b4, JSON.stringify(await c.model()).slice(-60));
  }
  console.log('errors', JSON.stringify(await c.errors()), JSON.stringify(await c.ask('log')));
  await c.page.close();
  } catch (e) { console.log('FAILED', id, e); }
 }
} finally { await bench.close(); }
