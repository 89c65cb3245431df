/** How far a consumer is behind the log: events it has not come to, the age of the first, and those that stand beside. */
export type EventLag = { consumer: string; waiting: number; seconds: number; failing: number; dead: number }
