/** Windows of time, half-open; days and clock times are those of Asia/Shanghai (UTC+8, no summer time). */
import { addDays, dateOfDay, dayOf } from '#app/platform/dates.ts'

export type Window = { from: Date; until: Date }

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
const MINUTES_PER_DAY = 1_440

/** Windows begin on the half hour, as calendars on the wall do. */
export const GRID_MINUTES = 30

/** One may start at the instant another ends. */
export function overlaps(a: Window, b: Window): boolean {
  return a.from < b.until && b.from < a.until
}

export function minutesOf({ from, until }: Window): number {
  return Math.max(0, Math.round((until.getTime() - from.getTime()) / MINUTE))
}

/** What two windows have in common, in minutes. */
export function minutesInCommon(a: Window, b: Window): number {
  const from = Math.max(a.from.getTime(), b.from.getTime())
  const until = Math.min(a.until.getTime(), b.until.getTime())
  return Math.max(0, Math.round((until - from) / MINUTE))
}

/** The instant of a minute of a day; minute 1440 is the next day's beginning. */
export function instantAt(day: string, minute: number): Date {
  return new Date(new Date(`${day}T00:00:00+08:00`).getTime() + minute * MINUTE)
}

/** Minutes since the day began. */
export function minuteOfDay(instant: Date): number {
  return Math.floor((instant.getTime() - instantAt(dayOf(instant), 0).getTime()) / MINUTE)
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return ((dateOfDay(day).getUTCDay() + 6) % 7) + 1
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day))
}

/** The week that begins on a Monday. */
export function weekFrom(monday: string): Window {
  return { from: instantAt(monday, 0), until: instantAt(monday, 7 * MINUTES_PER_DAY) }
}

/** The days that a window touches, in order. */
export function daysOf({ from, until }: Window): string[] {
  const last = dayOf(new Date(until.getTime() - 1))
  const days: string[] = []
  for (let day = dayOf(from); day <= last; day = addDays(day, 1)) days.push(day)
  return days
}

/** 'HH:MM' as minutes; null where it is no time. 24:00 is the end of the day. */
export function minutesOfClock(text: string): number | null {
  const found = /^([01]?\d|2[0-4]):([0-5]\d)$/.exec(text.normalize('NFKC').trim())
  if (!found) return null
  const minutes = Number(found[1]) * 60 + Number(found[2])
  return minutes <= MINUTES_PER_DAY ? minutes : null
}

/** '2026-12-08T09:30', as a native control writes it, as an instant; null where it is none. */
export function instantOfInput(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return null
  const instant = new Date(`${text}:00+08:00`)
  return Number.isNaN(instant.getTime()) || inputOf(instant) !== text ? null : instant
}

/** An instant as a native control shows it. */
export function inputOf(instant: Date): string {
  return new Date(instant.getTime() + 8 * HOUR).toISOString().slice(0, 16)
}
