// A sign-in under way: oidc-provider calls it an interaction, and ties it to one browser by a signed cookie.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors, type Provider } from 'oidc-provider';
import type { Problem } from './decision';
import type { Vas } from './providers';

export type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** The interaction `uid`, where it is this browser's and still open. */
export async function findInteraction({ provider }: Vas, request: IncomingMessage, response: ServerResponse, uid: string): Promise<Interaction | undefined> {
  try {
    const interaction = await provider.interactionDetails(request, response);
    return interaction.uid === uid ? interaction : undefined;
  } catch (error) {
    if (error instanceof errors.SessionNotFound) return undefined;
    throw error;
  }
}

/** Keeps why the last try failed, for the page that is shown next. */
export async function keepProblem(interaction: Interaction, problem: Problem): Promise<void> {
  interaction.lastSubmission = { problem };
  await interaction.persist();
}
