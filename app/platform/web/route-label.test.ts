import { expect, test } from 'vitest'
import { routeLabels } from './route-label.ts'

const labelOf = routeLabels({
  root: { id: 'root', path: '' },
  'routes/_index': { id: 'routes/_index', parentId: 'root', index: true },
  'routes/_app': { id: 'routes/_app', parentId: 'root' },
  'routes/needs': { id: 'routes/needs', parentId: 'routes/_app', path: 'needs' },
  'routes/need': { id: 'routes/need', parentId: 'routes/_app', path: 'needs/:id' },
  'routes/new': { id: 'routes/new', parentId: 'routes/_app', path: 'needs/new' },
  'routes/$': { id: 'routes/$', parentId: 'root', path: '*' },
  'routes/matches': { id: 'routes/matches', parentId: 'routes/need', path: 'matches' },
})

test.each([
  ['/', '/'],
  ['/_root.data', '/'],
  ['/needs', '/needs'],
  ['/needs.data', '/needs'],
  ['/needs/', '/needs'],
  ['/needs/new', '/needs/new'],
  ['/needs/5c0f', '/needs/:id'],
  ['/needs/5c0f/matches', '/needs/:id/matches'],
  ['/assets/entry-abc.js', '/assets'],
  ['/needs/5c0f/matches/more', 'other'],
  ['/wp-login.php', 'other'],
])('%s belongs to %s', (path, label) => expect(labelOf(path)).toBe(label))
