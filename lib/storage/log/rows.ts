import { weekOf } from '@/lib/habits/calendar';
import type { Entry } from '@/lib/habits/entry';
import { toKept } from '@/lib/habits/record';
import type { Row } from '../store';

export const toRow = (entry: Entry): Row => ({ ...toKept(entry), week: weekOf(entry) });
export const toEntry = ({ week: _, ...entry }: Row): Entry => entry;
