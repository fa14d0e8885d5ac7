import type { Page } from 'puppeteer-core';
import { takePixels } from './pixels';

/** Where something of one colour is seen in the window, in CSS pixels; not a number where there is none of it. */
export interface Painted {
  top: number;
  bottom: number;
  /** Its left and right end between two heights. */
  ends(top: number, bottom: number): { left: number; right: number };
}

/** Finds what the browser paints in a colour. */
export async function findColour(page: Page, colour: readonly number[], tolerance = 60): Promise<Painted> {
  const { data, channels, width, height } = await takePixels(page);
  const scale = width / (await page.evaluate(() => innerWidth));
  const isOf = (x: number, y: number): boolean =>
    colour.every((wanted, channel) => Math.abs(data[(y * width + x) * channels + channel]! - wanted) <= tolerance);
  const columns = Array.from({ length: width }, (_, x) => x);
  const rows = Array.from({ length: height }, (_, y) => columns.filter((x) => isOf(x, y)));
  const first = rows.findIndex((row) => row.length > 0);
  return {
    top: first < 0 ? Number.NaN : first / scale,
    bottom: first < 0 ? Number.NaN : (rows.findLastIndex((row) => row.length > 0) + 1) / scale,
    ends(top, bottom) {
      const seen = rows.slice(Math.round(top * scale), Math.round(bottom * scale)).filter((row) => row.length > 0);
      if (seen.length === 0) return { left: Number.NaN, right: Number.NaN };
      return {
        left: Math.min(...seen.map((row) => row[0]!)) / scale,
        right: (Math.max(...seen.map((row) => row.at(-1)!)) + 1) / scale,
      };
    },
  };
}
