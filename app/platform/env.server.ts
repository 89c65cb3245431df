import { z } from 'zod'
import { LEASE_SECONDS } from '#search/indexer/backoff.ts'
import { passwordProfiles } from './password-profile.ts'

const flag = z.enum(['0', '1']).transform((value) => value === '1')

/** Every variable the product reads; `.env.example` is generated from this. */
export const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('监听端口 / port to listen on'),
  HOST: z.string().default('127.0.0.1').describe('监听地址；对外服务时为 0.0.0.0 / address to listen on'),
  PUBLIC_URL: z
    .url()
    .optional()
    .describe('对外网址，邮件与分享链接用；https 时启用 __Host- 会话 Cookie / public address'),
  PROXIES: z.coerce
    .number()
    .int()
    .min(0)
    .max(10)
    .default(0)
    .describe(
      '本站前面有几层反向代理；只信最靠近的这几层所写的来源地址 / proxies in front; only what these say of where a request comes from is believed',
    ),
  DATABASE_URL: z
    .string()
    .min(1)
    .optional()
    .describe('PostgreSQL 连接串；留空则用内嵌 PGlite / PostgreSQL; blank for the embedded PGlite'),
  DATA_DIR: z
    .string()
    .default('.data')
    .describe('内嵌数据库与邮件箱所在目录 / folder of the embedded database and the mailbox'),
  MEILI_URL: z
    .url()
    .optional()
    .describe('Meilisearch 地址；留空则用 PostgreSQL 检索 / Meilisearch; blank to search in PostgreSQL'),
  MEILI_KEY: z.string().optional().describe('Meilisearch 密钥 / its key'),
  MEILI_PREFIX: z
    .string()
    .regex(/^[a-z0-9_-]*$/)
    .default('yupei_')
    .describe('索引名前缀 / prefix of index names'),
  SEARCH_LEASE_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .default(LEASE_SECONDS)
    .describe(
      '索引任务占用时限（秒），后台进程中断后多久由别的进程接手 / after how long the work of a dead indexer is taken over',
    ),
  METRICS_TOKEN: z
    .string()
    .min(16)
    .optional()
    .describe('读取 /metrics 的令牌；留空则只有本机可读 / token for /metrics; blank for this machine only'),
  MATCH_KEPT_OFFERINGS: z.coerce
    .number()
    .int()
    .min(1)
    .default(20_000)
    .describe(
      '匹配时留在内存里的服务条数，每条约 8 kB；宜不少于在架条数 / offerings that matching keeps in memory, some 8 kB each',
    ),
  SEARCHES_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .default(600)
    .describe('同一地址每分钟最多检索次数 / searches of one address in a minute'),
  SESSION_SECRET: z
    .string()
    .min(16)
    .optional()
    .describe('签名密钥，生产环境必填 / signing key, required in production'),
  PASSWORD_PROFILE: z
    .enum(passwordProfiles)
    .default('asvs')
    .describe(
      '密码规则：asvs（够长、不常见），mlps3（等保三级：另要求字符种类、90 天更换、锁定、30 分钟无操作退出）/ rules for passwords',
    ),
  DEMO: flag
    .default(false)
    .describe(
      '1 时载入演示数据并显示一键登录；生产环境禁用 / demo data and sign-in buttons, never in production',
    ),
  SMTP_URL: z
    .string()
    .optional()
    .describe('发信服务器；留空则写入 DATA_DIR/mailbox / mail server; blank to write files'),
  MAIL_FROM: z.string().default('渝配 <no-reply@yupei.example>').describe('发件人 / sender'),
  MAIL_LEASE_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .default(900)
    .describe(
      '信件占用时限（秒），后台进程中断后多久由别的进程接手；须长于发信服务器的应答时间 / after how long a letter of a dead worker is taken over; longer than a mail server is waited for',
    ),
  SHUTDOWN_GRACE_SECONDS: z.coerce
    .number()
    .min(0)
    .max(15)
    .default(2)
    .describe(
      '收到 SIGTERM 后，/readyz 先转为未就绪，再照常应答这么多秒才停止接收；须长于负载均衡的检查间隔 / how long requests are still taken after /readyz has turned; longer than a load balancer takes to look',
    ),
  SMS_URL: z.url().optional().describe('短信网关地址；留空则短信未开通 / gateway for short messages'),
  SMS_KEY: z.string().optional().describe('短信网关密钥 / its key'),
  SMS_SIGNATURE: z.string().optional().describe('短信签名 / signature of short messages'),
  WECOM_CORP_ID: z.string().optional().describe('企业微信企业编号；留空则未开通 / WeCom corporation id'),
  WECOM_AGENT_ID: z.string().optional().describe('企业微信应用编号 / WeCom agent id'),
  WECOM_SECRET: z.string().optional().describe('企业微信应用密钥 / WeCom secret'),
  WORKER: z
    .enum(['inline', 'separate'])
    .default('inline')
    .describe('后台任务在网页进程内或独立进程运行 / where background work runs'),
  BRAND_NAME: z.string().default('渝配').describe('平台名称 / name of the marketplace'),
  BRAND_NAME_EN: z.string().default('Yupei').describe('平台英文名称 / its English name'),
  BRAND_CITY: z.string().default('重庆').describe('城市 / city'),
  BRAND_CITY_EN: z.string().default('Chongqing').describe('城市英文名 / city in English'),
  BRAND_LOGO: z.string().default('/favicon.svg').describe('标志图片地址 / path of the logo'),
  OPERATOR_NAME: z.string().optional().describe('主办单位，显示在页脚 / who runs the site, in the footer'),
  OPERATOR_CONTACT: z.string().optional().describe('联系方式，显示在页脚 / how to reach them'),
  LICENCE_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('营业执照公示页 / page that shows the business licence'),
  ICP_RECORD: z.string().optional().describe('ICP 备案号，如 渝ICP备00000000号-1 / ICP record'),
  POLICE_RECORD: z.string().optional().describe('公网安备号 / record with the public security bureau'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

export type Environment = z.infer<typeof environmentSchema>

/**
 * The checked environment. A blank variable counts as absent. Throws an Error that lists every wrong variable.
 * @param source defaults to the process's own environment
 */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const parsed = environmentSchema.safeParse(present)
  if (!parsed.success) throw new Error(`环境变量有误 / wrong environment:\n${z.prettifyError(parsed.error)}`)
  const environment = parsed.data
  if (environment.NODE_ENV === 'production' && !environment.DEMO && !environment.SESSION_SECRET) {
    throw new Error('生产环境必须设置 SESSION_SECRET / SESSION_SECRET is required in production')
  }
  return environment
}

let known: Environment | undefined

export function env(): Environment {
  known ??= readEnvironment()
  return known
}
