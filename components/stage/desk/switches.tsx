// The switches of the brand, each effective at once; and what the audience is shown.
'use client';
import { Checkbox } from '@/components/ui/checkbox';
import { Choices } from '@/components/ui/choices';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import { LEVELS } from '@/lib/wire/kind';
import { FAULT_WORDS, FLOW_WORDS, lifetimeWords } from '@/stage/desk/setting-words';
import { FLOWS } from '@/stage/desk/link';
import { CopyLink } from './copy-link';
import { GuideSection } from './guide-section';
import { useStage } from './stage-context';

/** Seconds. */
const LIFETIMES = [15, 60, 300, 900, 3600];

export function Switches() {
  const { controls, settings } = useStage();
  const closed = controls.state !== 'open';
  return (
    <>
      <FlowSwitch disabled={closed} />
      <LifetimeSwitch disabled={closed} />
      <GuideSection title="A click by somebody not signed in">
        <Switch label="Ask to sign in" on={settings.settings.anonymousClick === 'ask'} words={{ on: 'Asked to sign in', off: 'Declined' }} disabled={closed} onChange={(on) => settings.change({ anonymousClick: on ? 'ask' : 'decline' })} />
      </GuideSection>
      <GuideSection title="Agents">
        <Switch label="Agents available" on={settings.settings.agentsAvailable} words={{ on: 'Available', off: 'Away' }} disabled={closed} onChange={(agentsAvailable) => settings.change({ agentsAvailable })} />
      </GuideSection>
      <FaultSwitches disabled={closed} />
      <LevelSwitch />
      <CopyLink />
    </>
  );
}

function FlowSwitch({ disabled }: { disabled: boolean }) {
  const { settings } = useStage().settings;
  const { change } = useStage().settings;
  return (
    <GuideSection title="How visitors are verified">
      <Choices label="Flow" size="small" value={settings.flow} disabled={disabled} choices={FLOWS.map((flow) => ({ value: flow, title: FLOW_WORDS[flow].name, text: FLOW_WORDS[flow].note }))} onChange={(flow) => change({ flow })} />
    </GuideSection>
  );
}

function LifetimeSwitch({ disabled }: { disabled: boolean }) {
  const { settings, change } = useStage().settings;
  const now = settings.tokenLifetime ?? 3600;
  const offered = LIFETIMES.includes(now) ? LIFETIMES : [...LIFETIMES, now].sort((one, other) => one - other);
  return (
    <GuideSection title="How long an ID token holds">
      <Select aria-label="Token lifetime" value={now} disabled={disabled} onChange={(event) => change({ tokenLifetime: Number(event.target.value) })}>
        {offered.map((seconds) => (
          <option key={seconds} value={seconds}>
            {lifetimeWords(seconds)}
          </option>
        ))}
      </Select>
    </GuideSection>
  );
}

function FaultSwitches({ disabled }: { disabled: boolean }) {
  const { settings, change } = useStage().settings;
  const toggle = (fault: string, on: boolean) => change({ faults: (Object.keys(FAULT_WORDS) as typeof settings.faults[number][]).filter((one) => (one === fault ? on : settings.faults.includes(one))) });
  return (
    <GuideSection title="Broken on purpose">
      {Object.entries(FAULT_WORDS).map(([fault, words]) => (
        <Checkbox key={fault} checked={(settings.faults as readonly string[]).includes(fault)} disabled={disabled} onChange={(on) => toggle(fault, on)}>
          {words}
        </Checkbox>
      ))}
    </GuideSection>
  );
}

const LEVEL_WORDS = { business: 'Business', architect: 'Architect', security: 'Security' } as const;

function LevelSwitch() {
  const { level, setLevel } = useStage();
  return (
    <GuideSection title="Audience">
      <Choices label="Audience level" size="small" value={level} choices={LEVELS.map((one) => ({ value: one, title: LEVEL_WORDS[one] }))} onChange={setLevel} />
    </GuideSection>
  );
}
