import { parentPort, workerData } from 'node:worker_threads';
import { readScenario, settleScenario, writeResult } from './domain';

/** Runs in a thread of its own: settles the scenario that it was given, or answers its faults. */
function answer(): unknown {
  const scenario = readScenario(workerData);
  if (!scenario.ok) return scenario;
  const settled = settleScenario(scenario.value);
  return settled.ok ? { ok: true, value: writeResult(settled.value) } : settled;
}

parentPort?.postMessage(answer());
