import { expect, test } from 'vitest'
import { fieldOf } from './extension-of-cell.ts'

test.each(['服务商出资', '服务方出资', '希望服务方出资', 'ext.providerFunded', 'Funded by the provider'])(
  'a column headed %s is the same field, also in a sheet written with the former word',
  (column) => {
    expect(fieldOf(column, 'F3', 'need')?.key).toBe('providerFunded')
  },
)
