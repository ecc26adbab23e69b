// What the presenter reads: what this is, what to click first, and everybody who is in it.
'use client';
import { FirstSteps } from './first-steps';
import { People } from './people';
import { Places } from './places';

export function Guide() {
  return (
    <>
      <p className="text-sm text-pretty text-muted">
        A customer who is signed in at a brand asks for a chat, the brand vouches for them with a signed ID token, and the agent who answers sees who it is, verified.
      </p>
      <FirstSteps />
      <People />
      <Places />
    </>
  );
}
