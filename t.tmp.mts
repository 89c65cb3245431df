import { normalise } from './search/text/normalise.ts'
console.log(normalise('數控機床  ＭＥＳ系統 電鍍 製造執行系統 臺灣 著作 乾燥 模組 螢幕 視覺檢測 乾坤 后台 干燥 里程 面粉 范围 ①'))
const base='面向高端装备制造的五轴联动数控加工中心关键功能部件及精度保持性技术研究'
let t=Date.now(); for(let i=0;i<5000;i++) normalise(base+i); console.log(Date.now()-t)
