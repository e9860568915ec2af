import { examine } from '../doctor/examine.ts';
import type { Finding } from '../doctor/finding.ts';

/**
 * Says of each thing that Coterie needs whether it is well, in a line each, or as one list in JSON. Exit code 1 where
 * anything has failed.
 */
export async function doctor({ json = false }: { json?: boolean }): Promise<void> {
  const findings: Finding[] = [];
  for await (const finding of examine(process.env)) {
    findings.push(finding);
    if (!json) process.stdout.write(inLine(finding));
  }
  if (json) process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
  if (findings.some(({ state }) => state === 'failure')) process.exitCode = 1;
}

function inLine({ check, state, found, advice }: Finding): string {
  const rest = advice ? `: ${advice}` : '';
  return `${state.padEnd(8)} ${check}: ${found}${rest}\n`;
}
