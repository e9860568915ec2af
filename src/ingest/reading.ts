import { z } from 'zod';
import { withoutContacts } from './contacts.ts';
import { type GraphRecord, graphRecord, type Issue, type Reading, sourceRecord } from './record.ts';

/** A record together with the line that it was read from, so that a fault can be found again. */
export interface Found {
  line: number;
  record: GraphRecord;
}

const MAX_EXCERPT = 120;

function excerpt(text: string): string {
  const safe = withoutContacts(text);
  return safe.length > MAX_EXCERPT ? `${safe.slice(0, MAX_EXCERPT - 1)}…` : safe;
}

/** Checks all that a reader found: a record that breaks the schema becomes an issue and the rest goes in. */
export function toReading(source: Reading['source'], found: Found[], issues: Issue[]): Reading {
  const records: GraphRecord[] = [];
  const faults: Issue[] = [];
  for (const { line, record } of found) {
    const checked = graphRecord.safeParse(record);
    if (checked.success) records.push(checked.data);
    else {
      const reason = `the ${record.type} is not valid: ${z.prettifyError(checked.error)}`;
      faults.push({ line, severity: 'rejected', reason, text: record.id });
    }
  }
  return {
    source: sourceRecord.parse(source),
    records,
    issues: [...issues, ...faults]
      .map((issue) => ({ ...issue, text: excerpt(issue.text) }))
      .sort((one, other) => one.line - other.line),
  };
}
