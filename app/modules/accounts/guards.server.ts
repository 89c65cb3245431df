/**
 * The guards. Every loader and every action calls one of them itself: with single fetch a child's loader can
 * be asked for alone, so a parent's guard protects nothing.
 */

import { redirect } from '@remix-run/node'
import { forbidden } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'
import { type Actor, type Member, type MembershipRole, roleIncludes } from './actor.ts'
import { mayKeepRules } from './may-keep-rules.ts'
import { holds, oversees } from './powers.ts'
import { findActor } from './session.server.ts'

/** For pages that are open to all: says so, and tells who looks, if anybody signed in. */
export function anyone(request: Request): Promise<Actor | null> {
  return findActor(request)
}

/** Somebody signed in; others are sent to sign in and come back. */
export async function requireActor(request: Request): Promise<Actor> {
  const actor = await findActor(request)
  if (actor) return actor
  const { pathname, search } = new URL(request.url)
  const wanted = request.method === 'GET' ? pathname.replace(/\.data$/, '') + search : undefined
  throw redirect(paths.signIn(wanted))
}

/** Somebody who acts for an organization in at least this role; who has none yet is sent to found or join one. */
export async function requireMember(request: Request, role: MembershipRole = 'viewer'): Promise<Member> {
  const actor = await requireActor(request)
  if (!actor.organization) throw redirect(paths.newOrganization())
  if (!roleIncludes(actor.organization.role, role)) forbidden()
  return actor as Member
}

/** An official or an operator. */
export async function requireOfficial(request: Request): Promise<Actor> {
  const actor = await requireActor(request)
  if (!oversees(actor)) forbidden()
  return actor
}

/** Who runs the platform: its search index and its deliveries. Officials decide what counts in it, and do not. */
export async function requireOperator(request: Request): Promise<Actor> {
  const actor = await requireActor(request)
  if (!holds(actor, 'system')) forbidden()
  return actor
}

/** Who checks organizations and their papers: officials, each in their own region; operators are no party to it. */
export async function requireVerifier(request: Request): Promise<Actor> {
  const actor = await requireActor(request)
  if (actor.platformRole !== 'official') forbidden()
  return actor
}

/** Who may draft changes of the rules of matching; operators read them. */
export async function requireRuleKeeper(request: Request): Promise<Actor> {
  const actor = await requireActor(request)
  if (!mayKeepRules(actor)) forbidden()
  return actor
}

/** Who alone reads the audit log; neither officials nor operators do. */
export async function requireAuditor(request: Request): Promise<Actor> {
  const actor = await requireActor(request)
  if (!holds(actor, 'audit')) forbidden()
  return actor
}
