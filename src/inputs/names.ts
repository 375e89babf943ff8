import { providers } from '../providers/providers.ts';

/** The inputs that a step has whatever its provider is. */
const COMMON_NAMES = [
  ...['provider', 'imports', 'only', 'resume'],
  ...['published_file', 'published_sha256', 'min_records', 'max_loss_percent', 'source_url', 'source_timeout_minutes'],
  ...['base_url', 'wait', 'wait_timeout_minutes', 'timeout_seconds', 'max_attempts', 'dry_run', 'check'],
];

/** The names of all inputs, as action.yml has them. */
export const INPUT_NAMES: readonly string[] = [
  ...COMMON_NAMES,
  ...providers.flatMap(({ inputs }) => Object.keys(inputs)),
];
