/** The three kinds of things that people are told: 待办, 对接, 系统. */
export const topics = ['todo', 'matching', 'system'] as const
export type Topic = (typeof topics)[number]

/** The ways on which they are told. The notification centre is always one of them. */
export const channels = ['site', 'email', 'sms', 'wecom'] as const
export type Channel = (typeof channels)[number]

export const deliveryStates = ['waiting', 'held', 'failed', 'dead', 'suppressed', 'sent'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/**
 * How soon a letter goes out: at once even at night, as soon as the night is over, with the next digest, or never since the notification
 * centre will do.
 */
export type Urgency = 'now' | 'soon' | 'digest' | 'site'
