// For tests: one gateway for all tests of a file.
import { after } from 'node:test';
import { closeDatabase } from '@/lib/database';
import { startTestGateway, type TestGateway } from './test-gateway';

/** A gateway on a free port; it is closed after the file's tests, and the database with it. */
export async function gatewayOfTests(): Promise<TestGateway> {
  const gateway = await startTestGateway();
  after(async () => {
    await gateway.close();
    await closeDatabase();
  });
  return gateway;
}
