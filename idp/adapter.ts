// Where oidc-provider keeps sessions, grants, codes and tokens: one table, a row each. A code is redeemed at most once.
import { and, eq, gt, isNull, or, sql, type SQL } from 'drizzle-orm';
import { errors, type Adapter, type AdapterFactory, type AdapterPayload } from 'oidc-provider';
import { database } from '@/lib/database';
import { removeExpired } from '@/lib/expired-rows';
import { prepared } from '@/lib/prepared';
import { unstorablePaths } from '@/lib/storable';
import { artifact } from './schema';

/** Models that a grant gave, and that go with it. An interaction names a grant too, but outlives it. */
const GIVEN_BY_GRANT = new Set(['AccessToken', 'AuthorizationCode']);

/** oidc-provider's adapters for one brand: no brand finds another's artifacts. */
export const adapterOf =
  (brand: string): AdapterFactory =>
  (model) =>
    new DatabaseAdapter(brand, model);

/** RFC 6749 appendix A allows printable characters only, in `state` too: it could not be given back as it was sent, so nobody is sent back with it. */
const unstorable = () => Object.assign(new errors.InvalidRequest('a parameter holds a character that is not allowed'), { allow_redirect: false });

const given = (name: string) => sql.placeholder(name);
/** Dates are given as text: what stands for one is not known to be one. */
const instant = (name: string): SQL<Date> => sql`${given(name)}::timestamptz`;

const isGiven = and(eq(artifact.brand, given('brand')), eq(artifact.model, given('model')), eq(artifact.id, given('id')));
const isAlive = or(isNull(artifact.expiresAt), gt(artifact.expiresAt, instant('now')));

// Every token that is given and every code that is redeemed goes through these.
const findArtifact = prepared((db) => db.select({ payload: artifact.payload, consumedAt: artifact.consumedAt }).from(artifact).where(and(isGiven, isAlive)).prepare('idp_find'));
const takeArtifact = prepared((db) => db.update(artifact).set({ consumedAt: instant('now') }).where(and(isGiven, isNull(artifact.consumedAt))).returning({ id: artifact.id }).prepare('idp_take'));
const keepArtifact = prepared((db) => {
  const content = { payload: given('payload'), grantId: given('grantId'), uid: given('uid'), userCode: given('userCode'), expiresAt: instant('expiresAt') };
  return db
    .insert(artifact)
    .values({ brand: given('brand'), model: given('model'), id: given('id'), ...content })
    .onConflictDoUpdate({ target: [artifact.brand, artifact.model, artifact.id], set: EXCLUDED })
    .prepare('idp_keep');
});
const EXCLUDED = { payload: sql`excluded.payload`, grantId: sql`excluded.grant_id`, uid: sql`excluded.uid`, userCode: sql`excluded.user_code`, expiresAt: sql`excluded.expires_at` };

class DatabaseAdapter implements Adapter {
  constructor(
    private readonly brand: string,
    private readonly model: string,
  ) {}

  /** @param expiresIn seconds. Throws `invalid_request` where the payload holds what the caller sent and no row can keep. */
  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    if (unstorablePaths(payload).length) throw unstorable();
    const content = {
      payload,
      grantId: GIVEN_BY_GRANT.has(this.model) ? payload.grantId : null,
      uid: payload.uid ?? null,
      userCode: payload.userCode ?? null,
      expiresAt: expiresIn === undefined ? null : new Date(Date.now() + expiresIn * 1000).toISOString(),
    };
    await (await keepArtifact()).execute({ ...this.named(id), ...content });
    await removeExpired(artifact);
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    // An id from outside may hold what PostgreSQL refuses as text; nothing was ever stored by such a one.
    if (id.includes('\0')) return undefined;
    const [row] = await (await findArtifact()).execute({ ...this.named(id), now: now() });
    return row && asFound(row);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.read(eq(artifact.uid, uid));
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.read(eq(artifact.userCode, userCode));
  }

  /**
   * Marks an artifact as used: one compare-and-set, for oidc-provider itself reads and then writes, and lets several
   * redemptions at once all pass. Whoever comes second gets `invalid_grant`, and what the code gave is revoked (RFC 6749 §4.1.2).
   */
  async consume(id: string): Promise<void> {
    const [won] = await (await takeArtifact()).execute({ ...this.named(id), now: now() });
    if (won) return;
    const db = await database();
    const [used] = await db.select({ grantId: artifact.grantId }).from(artifact).where(this.is(id));
    if (used?.grantId) await this.revoke(used.grantId);
    throw new errors.InvalidGrant('authorization code already consumed');
  }

  async destroy(id: string): Promise<void> {
    const db = await database();
    await db.delete(artifact).where(this.is(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    const db = await database();
    await db.delete(artifact).where(and(eq(artifact.brand, this.brand), eq(artifact.grantId, grantId)));
  }

  /** With the grant itself: a token that the winner of a race is about to store is then worth nothing either. */
  private async revoke(grantId: string): Promise<void> {
    const db = await database();
    const theGrant = and(eq(artifact.model, 'Grant'), eq(artifact.id, grantId));
    await db.delete(artifact).where(and(eq(artifact.brand, this.brand), or(theGrant, eq(artifact.grantId, grantId))));
  }

  private named(id: string) {
    return { brand: this.brand, model: this.model, id };
  }

  private is(id: string) {
    return and(eq(artifact.brand, this.brand), eq(artifact.model, this.model), eq(artifact.id, id));
  }

  private async read(key: ReturnType<typeof eq>): Promise<AdapterPayload | undefined> {
    const db = await database();
    const alive = or(isNull(artifact.expiresAt), gt(artifact.expiresAt, new Date()));
    const [row] = await db.select().from(artifact).where(and(eq(artifact.brand, this.brand), eq(artifact.model, this.model), key, alive));
    return row && asFound(row);
  }
}

const now = () => new Date().toISOString();

const asFound = ({ payload, consumedAt }: { payload: AdapterPayload; consumedAt: Date | null }): AdapterPayload => (consumedAt ? { ...payload, consumed: Math.floor(consumedAt.getTime() / 1000) } : payload);
