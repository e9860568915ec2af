/** An error of the embedded engine: its own code, the GQL status it stands for, and its words without either. */
export interface GrafeoError {
  code: string;
  gqlStatus: string;
  message: string;
}

/** What the embedded engine complains of; the code is empty where the error is none of its own. */
export function readGrafeoError(cause: unknown): GrafeoError {
  const text = cause instanceof Error ? cause.message : String(cause);
  const { gqlStatus = '' } = cause as { gqlStatus?: string };
  const [before, code = ''] = /^[\w ]+: (GRAFEO-\w+): /.exec(text) ?? [''];
  return {
    code: code || (/GRAFEO-\w+/.exec(text)?.[0] ?? ''),
    gqlStatus,
    message: text.slice(before.length),
  };
}
