/**
 * Proves that every loader and every action of every route calls a guard itself, before anything else is awaited. It does
 * not prove that it is the right guard: the journeys and the modules' own tests do that.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const GUARDS = new Set([
  'anyone',
  'requireActor',
  'requireAuditor',
  'requireMember',
  'requireOfficial',
  'requireOperator',
  'requireRuleKeeper',
  'requireVerifier',
])
const folder = path.resolve('app/routes')
const files = [...readdirSync(folder).map((name) => path.join(folder, name)), path.resolve('app/root.tsx')]

describe('every loader and action calls a guard first', () => {
  for (const file of files) {
    const entries = entriesOf(file, readFileSync(file, 'utf8'))
    for (const { name, first } of entries) {
      test(`${path.basename(file)}: ${name}`, () => {
        expect(
          GUARDS.has(first ?? ''),
          `the first await of ${name} is ${first ?? 'nothing'}, not a guard`,
        ).toBe(true)
      })
    }
  }
})

test('a loader without a guard is found', () => {
  const source =
    'export async function loader({ request }) { const x = await readThings(request); await anyone(request) }'
  expect(entriesOf('x.tsx', source)).toEqual([{ name: 'loader', first: 'readThings' }])
})

/** Loaders and actions of a file with the name of the function that each awaits first. */
function entriesOf(file: string, text: string) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: { name: string; first: string | undefined }[] = []
  const visit = (name: string, body: ts.Node | undefined) => {
    if (name === 'loader' || name === 'action') found.push({ name, first: body && firstAwaited(body) })
  }
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) visit(statement.name.text, statement.body)
    if (ts.isVariableStatement(statement)) {
      for (const declaration of statement.declarationList.declarations) {
        if (ts.isIdentifier(declaration.name)) visit(declaration.name.text, declaration.initializer)
      }
    }
  }
  return found
}

function firstAwaited(node: ts.Node): string | undefined {
  if (ts.isAwaitExpression(node) && ts.isCallExpression(node.expression)) {
    const { expression } = node.expression
    return ts.isIdentifier(expression) ? expression.text : expression.getText()
  }
  return ts.forEachChild(node, firstAwaited)
}
