/**
 * What people in factories write instead of the names in the taxonomy: words that speak for a domain, and where they
 * are certain enough, for a leaf or an option of the domain's own fields. Words are normalised (lower case).
 */
import type { DomainCode } from '#app/modules/taxonomy/domain.ts'

export type Cue = {
  words: readonly string[]
  leaf?: string
  /** Key and option code of the domain's extension. */
  option?: readonly [key: string, code: string]
  /** 3 names the service itself, 2 is usual, 1 only leans that way. */
  weight?: 1 | 2 | 3
}

type Row = readonly [words: string, weight?: 1 | 2 | 3, option?: readonly [string, string], leaf?: string]

const cues = (rows: readonly Row[]): readonly Cue[] =>
  rows.map(([words, weight, option, leaf]) => ({ words: words.split(' '), weight, option, leaf }))

export const domainCues: Record<DomainCode, readonly Cue[]> = {
  D1: cues([
    ['软件 信息系统 app 小程序 上位机 二次开发', 2],
    ['制造执行 生产管理系统 车间管理系统', 3, ['classes', 'mes'], 'D1.mes'],
    ['数据采集 数采 设备联网 采集系统', 2, ['classes', 'scada']],
    ['排产 排程 自动排产', 3, ['classes', 'aps']],
    ['仓库管理系统 wms系统 仓储系统', 3, ['classes', 'wms']],
    ['质量追溯系统 质量管理系统', 3, ['classes', 'qms']],
    ['图纸管理 bom管理 pdm', 3, ['classes', 'plm']],
    ['仿真 有限元 模流分析', 2, ['classes', 'cae']],
    ['工控防护 工控网络安全 工业防火墙', 3, ['classes', 'ics-security'], 'D1.ics-security'],
    ['等保整改 渗透测试 安全加固', 3, undefined, 'D1.network-security'],
    ['ai质检 视觉算法 大模型 机器学习', 2, ['classes', 'ai'], 'D1.ai'],
    ['saas 公有云', 1, ['deployments', 'saas']],
    ['私有化 本地部署 本地化部署 内网部署', 1, ['deployments', 'private']],
    ['混合云', 1, ['deployments', 'hybrid']],
    ['麒麟', 1, ['localStack', 'kylin']],
    ['统信', 1, ['localStack', 'uos']],
    ['达梦', 1, ['localStack', 'dameng']],
    ['鲲鹏', 1, ['localStack', 'kunpeng']],
    ['发那科', 1, ['protocols', 'fanuc-focas']],
  ]),
  D2: cues([
    ['数字化转型 智改数转 数字化改造 智能化改造 智能化升级 数字化升级 数转', 3],
    ['数字化规划 转型规划 蓝图规划', 3, ['stages', 'strategy'], 'D2.strategy'],
    ['数字化诊断 转型诊断', 3, ['stages', 'assessment']],
    ['成熟度评估 成熟度诊断 cmmm', 3, ['stages', 'assessment'], 'D2.maturity-diagnosis'],
    ['数字化车间', 3, ['targetLabel', 'digital-workshop'], 'D2.smart-factory'],
    ['智能工厂', 3, undefined, 'D2.smart-factory'],
    ['造价评估 造价咨询', 2, ['stages', 'cost-assessment'], 'D2.cost-assessment'],
    ['工业互联网平台', 3, undefined, 'D2.industrial-internet'],
    ['诊断报告', 1, ['deliverables', 'diagnosis-report']],
  ]),
  R1: cues([
    ['研发 联合研发 合作开发 委托开发 技术开发 产学研', 2],
    ['技术攻关 攻关 揭榜 技术难题 卡脖子 关键技术', 3],
    ['配方 新材料开发', 1, ['fields', 'materials']],
    ['专利 知识产权', 2],
    ['专利导航', 3, undefined, 'R1.patent-navigation'],
    ['专利申请 专利代理', 3, undefined, 'R1.ip-agency'],
    ['成果转化', 2],
    ['样机 原型机', 2, undefined, 'R1.prototyping'],
  ]),
  R2: cues([
    ['中试 中试线 中试平台 中试基地 试生产 放大试验 工艺放大', 3],
    ['小批量试制 小批量试产 小试放大 试制', 2, undefined, 'R2.small-batch'],
    ['工艺验证', 3, ['verificationKinds', 'process']],
    ['性能验证 功能验证 可靠性试验 可靠性验证', 2, ['verificationKinds', 'function']],
    ['镁合金 铝合金 轻合金', 1, ['materials', 'light-alloy']],
    ['树脂 高分子 塑料', 1, ['materials', 'polymer']],
    ['复合材料 碳纤维 玻纤', 1, ['materials', 'fibre-composite']],
    ['正极材料 负极材料 电解液 电池材料', 1, ['materials', 'battery-material']],
    ['晶圆 芯片', 1, ['materials', 'wafer']],
    ['陶瓷 玻璃', 1, ['materials', 'ceramic-glass']],
    ['易燃 易爆 溶剂', 1, ['safetyClass', 'flammable']],
    ['gmp', 1, ['safetyClass', 'gmp']],
    ['自己操作 自主操作 自带人员', 1, ['operatorMode', 'self']],
  ]),
  R3: cues([
    ['工业设计 产品设计 造型设计 设计公司 设计方案', 2],
    ['外观 造型 外观设计', 3, ['kinds', 'appearance'], 'R3.appearance'],
    ['结构设计', 3, ['kinds', 'structure'], 'R3.structure'],
    ['包装设计', 3, ['kinds', 'packaging']],
    ['概念设计', 3, ['kinds', 'concept'], 'R3.concept'],
    ['手板 手板样机', 1, ['deliverables', 'prototype']],
    ['摩托车外观 整车造型', 3, ['productKinds', 'vehicle']],
    ['效果图', 1, ['deliverables', 'rendering']],
  ]),
  S1: cues([
    ['运维 维保 设备维护 设备保养 大修 维修 点检', 2],
    ['预测性维护', 3, ['activities', 'predictive-maintenance']],
    ['故障诊断', 2, undefined, 'S1.fault-diagnosis'],
    ['设备租赁', 3, ['activities', 'leasing'], 'S1.equipment-leasing'],
    ['备件', 1, ['activities', 'spare-parts']],
    ['振动监测', 2, ['dataSources', 'vibration']],
    ['空压机', 1, ['assetClasses', 'compressor-pump']],
  ]),
  S2: cues([
    ['总包 总承包 交钥匙 整线集成 产线集成 自动化产线 自动线 非标自动化 自动化改造 生产线改造', 3],
    ['epc', 3, ['contracts', 'epc'], 'S2.epc'],
    ['焊接线 焊装线 焊接产线', 2, ['systems', 'welding']],
    ['冲压线 冲压自动化', 2, ['systems', 'stamping']],
    ['涂装线 喷涂线', 2, ['systems', 'painting']],
    ['装配线 总装线', 2, ['systems', 'assembly']],
    ['共享工厂 共享产能', 3, undefined, 'S2.shared-platform'],
  ]),
  S3: cues([
    ['供应链 物流 仓储 配送 运输 集采', 2],
    ['集中采购 联合采购 集采', 3, ['modes', 'joint-procurement']],
    ['vmi', 3, ['modes', 'vmi']],
    ['jit 准时配送 循环取货', 3, ['modes', 'jit'], 'S3.just-in-time'],
    ['线边 线边超市', 3, ['modes', 'line-side'], 'S3.line-side-supermarket'],
    ['外租仓 第三方仓', 2, undefined, 'S3.entrusted-warehousing'],
    ['冷链', 2, ['goodsClasses', 'cold-chain']],
    ['中欧班列', 2, ['lanes', 'china-europe-rail']],
    ['保税', 1],
  ]),
  F1: cues([
    ['贷款 融资 授信 借款 资金周转 贴息', 3],
    ['技改贷 技改贷款 技改专项贷', 3, ['productTypes', 'renovation'], 'F1.renovation-loan'],
    ['信用贷 无抵押', 3, ['productTypes', 'credit']],
    ['抵押贷', 3, ['productTypes', 'mortgage']],
    ['融资租赁', 3, ['productTypes', 'lease']],
    ['保理 应收账款融资 供应链金融', 3, ['productTypes', 'supply-chain']],
    ['流动资金 周转资金', 2, ['purposes', 'working-capital']],
    ['买设备 购置设备 设备采购 购买设备', 1, ['purposes', 'equipment']],
    ['建厂房 新建厂房', 1, ['purposes', 'building']],
    ['无需抵押 不需要抵押 没有抵押物', 1, ['collateral', 'none']],
    ['房产抵押 土地抵押 厂房抵押', 1, ['collateral', 'property']],
    ['设备抵押', 1, ['collateral', 'equipment']],
    ['应收账款', 1, ['collateral', 'receivable']],
    ['上市辅导 上市培育', 3, undefined, 'F1.listing-preparation'],
  ]),
  F2: cues([
    ['培训 招聘 招工 用工 人才 职称 技能等级', 2],
    ['招聘 招工 招人', 3, ['kinds', 'recruitment'], 'F2.recruitment'],
    ['技能培训 员工培训 上岗培训', 3, ['kinds', 'training']],
    ['猎头 高端人才', 3, undefined, 'F2.high-end-talent'],
    ['职称', 3, undefined, 'F2.professional-titles'],
    ['技能大赛 技能竞赛', 3, undefined, 'F2.skills-contest'],
    ['焊工', 1, ['occupations', 'welder']],
    ['电工', 1, ['occupations', 'electrician']],
    ['入企授课 到厂授课 上门培训', 1, ['deliveryModes', 'in-company']],
  ]),
  F3: cues([
    ['节能 环保 减排 降碳 碳排放 能耗 双碳', 2],
    ['合同能源管理 emc', 3, undefined, 'F3.energy-performance-contract'],
    ['节能改造', 3, ['services', 'renovation']],
    ['余热 余压', 3, ['services', 'waste-heat']],
    ['光伏 储能', 3, ['services', 'photovoltaic']],
    ['废水 污水', 3, ['services', 'waste-water'], 'F3.pollution-treatment'],
    ['废气 vocs', 3, ['services', 'waste-gas'], 'F3.pollution-treatment'],
    ['固废', 3, ['services', 'solid-waste'], 'F3.solid-waste'],
    ['碳足迹', 3, ['services', 'carbon-footprint'], 'F3.carbon-footprint'],
    ['绿色工厂', 3, ['services', 'green-factory']],
    ['压缩空气 空压站', 1, ['media', 'compressed-air']],
    ['用电 电费', 1, ['media', 'electricity']],
    ['效益分享 节能分享', 1, ['contractTypes', 'shared-savings']],
  ]),
  F4: cues([
    ['工业文化 工业旅游 工业遗产 厂史 研学', 3],
    ['展厅 企业展厅', 3, ['venueKinds', 'exhibition-hall'], 'F4.exhibition'],
    ['博物馆', 3, undefined, 'F4.museum'],
    ['文创', 3, undefined, 'F4.creative-products'],
    ['老厂房改造 厂房活化', 3, undefined, 'F4.heritage-reuse'],
  ]),
}

/** Words of a process, a product or a trade → division of GB/T 4754. `named` says the trade, the rest only hints at it. */
export const industryCues: readonly { words: readonly string[]; code: string; named?: true }[] = [
  { words: ['汽车', '汽配', '整车', '车企', '主机厂', '汽车零部件'], code: '36', named: true },
  { words: ['摩托车', '摩托', '轨道交通', '航空', '船舶'], code: '37', named: true },
  { words: ['制药', '医药', '药厂', '药企', '中药'], code: '27', named: true },
  { words: ['电子厂', '笔电', '半导体', '集成电路', '显示面板', '线路板', 'pcb', 'smt'], code: '39', named: true },
  { words: ['化工', '日化', '涂料'], code: '26', named: true },
  { words: ['食品', '火锅底料', '榨菜', '乳制品'], code: '14', named: true },
  { words: ['白酒', '啤酒', '饮料', '茶叶'], code: '15', named: true },
  { words: ['纺织', '印染'], code: '17', named: true },
  { words: ['服装'], code: '18', named: true },
  { words: ['家具'], code: '21', named: true },
  { words: ['造纸', '纸箱'], code: '22', named: true },
  { words: ['印刷'], code: '23', named: true },
  { words: ['水泥', '玻璃厂', '陶瓷厂', '建材'], code: '30', named: true },
  { words: ['钢铁', '炼钢', '轧钢'], code: '31', named: true },
  { words: ['电解铝', '铝加工', '铜加工'], code: '32', named: true },
  { words: ['齿轮', '通机', '机床厂', '减速机厂'], code: '34' },
  { words: ['医疗器械', '农机', '模具厂'], code: '35', named: true },
  { words: ['锂电', '电池厂', '家电', '变压器'], code: '38', named: true },
  { words: ['仪器仪表', '仪表厂'], code: '40', named: true },
  { words: ['再生资源', '废钢', '电池回收'], code: '42' },
  { words: ['压铸', '铸造', '锻造', '冲压', '钣金', '热处理', '紧固件'], code: '33' },
  { words: ['注塑', '橡胶', '吹塑', '挤出'], code: '29' },
]

/** Option names that people use in another sense far too often to be a choice. */
export const tooCommonOptions = new Set([
  '数据', '集成', '装备', '网络', '采购', '销售', '物流', '企业', '工厂', '工艺', '温度', '图像', '定位', '订单', '股权',
  '水', '电', '煤', '质量管理', '工程师', '中文', '英文', '监控', '存货', '数控机床', '工业机器人', '工业设计',
  '供应链', '一般物料', '原材料', '租赁', '回收', '航空', '周末', '工作日', '夜间', '高级', '国家级', '市级', '人工智能',
])
