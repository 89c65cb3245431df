/**
 * Words that say little about what is sought or offered, in four degrees. The weight multiplies a word's rarity in
 * the ranker: 0 is not counted at all, 1 is an ordinary word. Words that are not listed weigh 1.
 */

/** Grammar. Left out of the index too. */
export const functionWords: ReadonlySet<string> = new Set(
  `的 了 和 与 及 在 等 是 为 对 于 之 其 或 并 且 而 以 把 被 将 由 从 到 向 让 使 给 比 个 些 该 此 这 那 这些 那些 我 我们 你 您 他 它 们 本 各 每 某
  有 无 不 也 都 又 还 就 才 很 更 最 较 可 能 会 要 想 请 所 者 着 过 地 得 上 下 中 内 外 前 后 里 间 时 来 去 用 做 作 按 经 至 及其 以及 并且 而且 或者
  一个 一种 一类 一套 一系列 一些 多种 各种 各类 种 类 套 项 款 如 例如 如何 什么 怎么 怎样 是否 由于 因此 因为 所以 但 但是 然而 同时 其中 其他 其它 相关 有关 关于
  the of and for in on to a an with by or is are be at from as`.split(/\s+/),
)

/** Asking and offering: true of every need or of every offering. */
const asking = `需求 需要 急需 急求 寻求 寻找 求购 征集 希望 拟 拟解决 求 期望 欲 想要 打算 计划 准备 公司 企业 我司 我公司 本公司 本企业 单位 厂家 厂 团队 专家 高校 院校 科研院所 有限公司 集团
  技术需求 难题 技术难题 难点 痛点 瓶颈 问题 解决 攻克 突破 合作 联合 产学研 对接 引进 转让 成果 成果转化 转化 推广 推广应用 示范 示范应用 项目 课题 一期 二期 三期
  预算 万元 万 亿元 元 费用 资金 投入 投资 经费 报价 价格 单价 上线 交付 交货期 工期 周期 个月 月 年 天 日 周 小时 以内 左右 以上 以下 之内 不超过 不低于 不少于 大于 小于
  目前 现有 现在 当前 近年来 年来 随着 进行 开展 实现 达到 满足 具有 具备 拥有 提供 提高 提升 降低 减少 改善 改进 优化 增强 增加 完善 加强 促进 推动 保证 确保 支持 符合 采用 利用 使用 通过 针对 面向 适用 适用于 用于
  要求 指标 技术指标 主要 重要 关键 核心 先进 国内 国外 国际 国内外 领先 一流 水平 性能 高性能 质量 高质量 效率 高效 成本 低成本 效果 能力 优势 特点 方面 方式 情况 过程 条件 范围 领域 行业 市场 产业 产业化 规模 规模化
  背景 现状 介绍 简介 概述 描述 内容 说明 目标 意义 联系人 电话 邮箱 地址 网址 附件 年度 名称 编号 类型`

/** Words of every title: what kind of thing, not which thing. */
const kind = `研发 系统 技术 平台 服务 应用 研究 开发 方案 解决方案 方法 装置 设备 产品 工艺 制备 制备方法 生产 制造 设计 工程 关键技术 核心技术 新技术 技术研究 技术开发 技术服务 技术咨询 科技 高新技术
  新型 新 创新 研制 建设 改造 升级 优化设计 综合 集成 管理 系列 整体 一体化 成套 装备 机 器 材料 结构 模式 体系 机制 理论 模型 软件 信息 数据 智能 智能化 自动 自动化 数字 数字化 信息化 绿色 环保 节能
  加工 处理 控制 检测 测试 分析 评估 评价 试验 实验 验证 制作 使用方法 工作 运行 操作 产业链 全流程 全过程 专用 通用 多功能 功能 大型 小型 微型 高端 先进制造 工业 工厂 车间 业务 实用新型 发明 发明专利 专利`

const weak = `安全 高 低 大 小 多 超 强 快速 精密 高精度 高速 高温 低温 高压 高强 高强度 环境 资源 综合利用 利用率 质量控制 品质 实时 在线 远程 动态 复合 复杂 有效 稳定 稳定性 可靠 可靠性 寿命 精度 参数 部件 零件 零部件 组件 模块 单元 原料 工业化 自主 国产 国产化 进口 替代 标准 标准化 规范`

const listed = (text: string) => text.split(/\s+/).filter(Boolean)

/** The share of its rarity that a listed word keeps. */
export const boilerplate: ReadonlyMap<string, number> = new Map([
  ...listed(weak).map((word) => [word, 0.6] as const),
  ...listed(kind).map((word) => [word, 0.3] as const),
  ...listed(asking).map((word) => [word, 0.1] as const),
  ...[...functionWords].map((word) => [word, 0] as const),
])
