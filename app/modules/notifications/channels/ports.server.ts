import { env } from '#app/platform/env.server.ts'
import type { MessagePort } from './port.ts'

/** The ports there are. Neither has an adapter yet: its `adapter` says where that goes, `missing` what else it takes. */
export const ports: readonly MessagePort[] = [
  {
    channel: 'sms',
    adapter: 'app/modules/notifications/channels/sms.server.ts',
    missing: () => {
      const { SMS_URL, SMS_KEY, SMS_SIGNATURE } = env()
      return unset({ SMS_URL, SMS_KEY, SMS_SIGNATURE })
    },
  },
  {
    channel: 'wecom',
    adapter: 'app/modules/notifications/channels/wecom.server.ts',
    missing: () => {
      const { WECOM_CORP_ID, WECOM_AGENT_ID, WECOM_SECRET } = env()
      return unset({ WECOM_CORP_ID, WECOM_AGENT_ID, WECOM_SECRET })
    },
  },
]

function unset(variables: Record<string, string | undefined>): string[] {
  return Object.keys(variables).filter((name) => !variables[name])
}
