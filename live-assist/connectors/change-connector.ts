// Some fields of a connector, changed as the form would change them: the whole is checked before anything is.
import { HttpError } from '@/lib/http-error';
import { readConnectorForm } from './connector-form';
import { readConnector, saveConnector, type ConnectorView } from './connector-store';

/** Takes effect for the next chat. Throws 404 `account_unknown`, 400 `connector_invalid`, 412 `connector_changed` where somebody else was faster. */
export async function changeConnector(account: string, change: unknown): Promise<ConnectorView> {
  if (typeof change !== 'object' || change === null || Array.isArray(change)) throw new HttpError(400, 'invalid_body', 'The body must be an object with the fields to change.');
  const { connector, etag } = await readConnector(account);
  return (await saveConnector(account, readConnectorForm({ ...connector, ...change }), etag)).connector;
}
