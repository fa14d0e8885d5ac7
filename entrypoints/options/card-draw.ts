/** CSS pixels; the image holds twice as many each way, for screens that show them. */
const width = 640;
const scale = 2;
const margin = 44;

// A card goes to somebody else's screen, hence looks the same whatever the theme here.
const colours = { paper: '#fffdf9', ink: '#1b2330', soft: '#4b5666', line: '#e3ddd0', talk: '#0b6e5f' } as const;
const serif = 'ui-serif, "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", serif';
const sans = 'system-ui, -apple-system, "Segoe UI", Inter, "Noto Sans", sans-serif';
const fonts = { title: `14px ${sans}`, line: `22px ${serif}`, foot: `13px ${sans}` } as const;

const lineHeight = 30;
const between = 22;

/** Breaks a text into rows no wider than `room`, in the font that is set. */
function wrap(pen: CanvasRenderingContext2D, text: string, room: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    const longer = row ? `${row} ${word}` : word;
    if (row && pen.measureText(longer).width > room) {
      rows.push(row);
      row = word;
    } else row = longer;
  }
  return row ? [...rows, row] : rows;
}

/** What is written on a card. */
export interface CardText {
  title: string;
  lines: readonly string[];
  foot: string;
}

/** Draws a card; the canvas takes the size that its lines need. */
export function drawCard(canvas: HTMLCanvasElement, { title, lines, foot }: CardText): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.font = fonts.line;
  const wrapped = lines.map((line) => wrap(pen, line, width - 2 * margin - 20));
  const rows = wrapped.reduce((sum, { length }) => sum + length, 0);
  const height = margin + 40 + rows * lineHeight + lines.length * between + 30 + margin;
  Object.assign(canvas, { width: width * scale, height: height * scale });
  pen.scale(scale, scale);
  pen.textBaseline = 'top';
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, width, height);
  const write = (text: string, x: number, y: number, font: string, colour: string) =>
    Object.assign(pen, { font, fillStyle: colour }) && pen.fillText(text, x, y);
  write(title, margin, margin, fonts.title, colours.soft);
  let y = margin + 40;
  for (const one of wrapped) {
    pen.fillStyle = colours.talk;
    pen.fillRect(margin, y + 1, 3, one.length * lineHeight - 6);
    for (const row of one) {
      write(row, margin + 20, y, fonts.line, colours.ink);
      y += lineHeight;
    }
    y += between;
  }
  pen.fillStyle = colours.line;
  pen.fillRect(margin, y, width - 2 * margin, 1);
  write(foot, margin, y + 14, fonts.foot, colours.soft);
}
