import { type Subject, subject } from '../subject.ts'

/** 电子与半导体。 */
export const electronicsSubjects: readonly Subject[] = [
  subject(
    '功率半导体',
    'igbt 碳化硅 氮化镓 功率模块 功率器件 mosfet 封装 银烧结 dbc 陶瓷基板 功率半导体 sic 结温 焊料 互连 衬底 外延',
  ),
  subject(
    '芯片',
    '芯片 集成电路 晶圆 封装 流片 ic设计 fpga soc asic 光刻 刻蚀 薄膜沉积 封测 引线键合 车规级 aec-q100 soi 硅片 单晶硅 切割 半导体',
  ),
  subject(
    '显示照明',
    '显示 led oled miniled microled 背光 液晶 面板 照明 灯具 车灯 光学模组 倒装 荧光粉 显示屏',
  ),
  subject(
    '光电',
    '激光 激光器 光纤 光通信 光模块 光学 镜头 透镜 红外 光谱 太赫兹 光栅 成像 探测器 光电 激光雷达',
  ),
  subject(
    '传感器',
    '传感器 传感 mems 压力传感 温度传感 振动传感 力传感器 六维力 气体传感 位移传感 光纤传感 流量计 液位 压电 应变 仪表 霍尔 多维力 力控',
  ),
  subject(
    '电路板',
    'pcb 电路板 线路板 smt 贴片 焊锡 焊膏 焊点 覆铜板 电子元器件 电容 电阻 电感 连接器 端子 线束 接插件 电控板 打样 控制器',
  ),
  subject(
    '电机',
    '电机 电动机 永磁同步 定子 转子 绕组 扁线 驱动器 伺服 foc 矢量控制 无刷 无感 无位置传感 磁阻电机 变频 电驱动 硅钢片 铁芯 转速 启动',
  ),
  subject('电源', '电源 逆变 整流 dc-dc 充电 充电桩 无线充电 开关电源 ups 变换器 充电模块'),
  subject(
    '通信',
    '通信 5g 天线 射频 卫星 微波 基站 物联网 nb-iot lora wifi 蓝牙 组网 无线 专网 北斗 导航 定位',
  ),
  subject('雷达', '雷达 毫米波 激光雷达 超声波 声呐 目标识别 探测 相控阵'),
  subject('emc', '电磁兼容 emc 电磁干扰 屏蔽 吸波 静电 防雷 ce认证 整改'),
]
