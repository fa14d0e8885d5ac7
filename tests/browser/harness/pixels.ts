import { inflateSync } from 'node:zlib';
import type { Page, ScreenshotClip } from 'puppeteer-core';

/** Pixels of a screenshot, `channels` bytes each (RGB or RGBA), rows from the top. */
export type Pixels = { width: number; height: number; channels: number; data: Uint8Array };

const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
};

// PNG, second edition, 9.2: what each of the five filters predicts from the pixel's neighbours.
const predict = [
  () => 0,
  (left: number) => left,
  (_: number, up: number) => up,
  (left: number, up: number) => (left + up) >> 1,
  paeth,
];

function unfilter(raw: Uint8Array, width: number, height: number, channels: number): Uint8Array {
  const stride = width * channels;
  const data = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const guess = predict[raw[y * (stride + 1)]!]!;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < channels ? 0 : data[at - channels]!;
      const up = y === 0 ? 0 : data[at - stride]!;
      const corner = x < channels || y === 0 ? 0 : data[at - stride - channels]!;
      data[at] = raw[y * (stride + 1) + 1 + x]! + guess(left, up, corner);
    }
  }
  return data;
}

/** Decodes a PNG of 8 bits a channel without interlace, which is what browsers make of a screenshot. */
export function decodePng(file: Uint8Array): Pixels {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = 8; at < file.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    if (type === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [width, height, depth, colour] = [view.getUint32(16), view.getUint32(20), file[24], file[25]];
  if (depth !== 8 || (colour !== 2 && colour !== 6)) throw new Error(`Unexpected PNG: depth ${depth}, type ${colour}.`);
  const channels = colour === 6 ? 4 : 3;
  return { width, height, channels, data: unfilter(inflateSync(Buffer.concat(parts)), width, height, channels) };
}

/** A screenshot as pixels; the visible part, or a clip in CSS pixels. */
export async function takePixels(page: Page, clip?: ScreenshotClip): Promise<Pixels> {
  return decodePng(await page.screenshot({ type: 'png', ...(clip && { clip }) }));
}

/** How many pixels are of this colour, each channel within `tolerance`. */
export function countColour(pixels: Pixels, [r, g, b]: [number, number, number], tolerance = 24): number {
  const { data, channels } = pixels;
  let count = 0;
  for (let at = 0; at < data.length; at += channels) {
    const distance = Math.max(Math.abs(data[at]! - r), Math.abs(data[at + 1]! - g), Math.abs(data[at + 2]! - b));
    if (distance <= tolerance) count++;
  }
  return count;
}

/** How many pixels differ between two screenshots of the same size. */
export function countChanged(before: Pixels, after: Pixels, tolerance = 8): number {
  if (before.data.length !== after.data.length) throw new Error('The two screenshots differ in size.');
  let count = 0;
  for (let at = 0; at < before.data.length; at += before.channels) {
    const differs = [0, 1, 2].some((c) => Math.abs(before.data[at + c]! - after.data[at + c]!) > tolerance);
    if (differs) count++;
  }
  return count;
}
