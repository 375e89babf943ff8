/*
 * What the sandbox knows: two made-up customers. Ids and keys are chosen so that nobody takes them for real ones.
 */

export type Dataset = {
  id: string;
  name: string;
  /** One that begins with a slash is an address of the sandbox itself. */
  url: string | null;
  reimportKey: string | null;
  /** Whether a run of the past exists: without one the status is a 404. */
  importedBefore: boolean;
  hasQuota: boolean;
};

/** Woosmap: private keys by what they may do. An unknown key is any other text. */
export const PRIVATE_KEYS = {
  write: 'sandbox-private-key-write',
  readOnly: 'sandbox-private-key-read-only',
  otherProject: 'sandbox-private-key-other-project',
} as const;

/** Woosmap: datasets. `unknown` is a valid UUID that no dataset has. */
export const DATASET_IDS = {
  works: '11111111-1111-4111-8111-111111111111',
  neverImported: '22222222-2222-4222-8222-222222222222',
  withoutQuota: '33333333-3333-4333-8333-333333333333',
  published: '44444444-4444-4444-8444-444444444444',
  unknown: '99999999-9999-4999-8999-999999999999',
} as const;

/** Woosmap: reimport hooks by what they answer. `unknown` is a valid UUID that no hook has. */
export const REIMPORT_KEYS = {
  works: 'aaaaaaaa-1111-4aaa-8aaa-aaaaaaaaaaaa',
  neverImported: 'aaaaaaaa-2222-4aaa-8aaa-aaaaaaaaaaaa',
  withoutQuota: 'aaaaaaaa-3333-4aaa-8aaa-aaaaaaaaaaaa',
  revoked: 'aaaaaaaa-4444-4aaa-8aaa-aaaaaaaaaaaa',
  suspended: 'aaaaaaaa-5555-4aaa-8aaa-aaaaaaaaaaaa',
  unknown: 'aaaaaaaa-9999-4aaa-8aaa-aaaaaaaaaaaa',
} as const;

export const DATASETS: readonly Dataset[] = [
  {
    id: DATASET_IDS.works,
    name: 'Sandbox stores',
    url: 'https://files.example.com/stores.zip',
    reimportKey: REIMPORT_KEYS.works,
    importedBefore: true,
    hasQuota: true,
  },
  {
    id: DATASET_IDS.neverImported,
    name: 'Sandbox new stores',
    url: 'https://files.example.com/new-stores.zip',
    reimportKey: REIMPORT_KEYS.neverImported,
    importedBefore: false,
    hasQuota: true,
  },
  {
    id: DATASET_IDS.withoutQuota,
    name: 'Sandbox stores out of quota',
    url: null,
    reimportKey: REIMPORT_KEYS.withoutQuota,
    importedBefore: true,
    hasQuota: false,
  },
  {
    id: DATASET_IDS.published,
    name: 'Sandbox stores of this sandbox',
    url: '/cdn/late/stores.zip',
    reimportKey: null,
    importedBefore: true,
    hasQuota: true,
  },
];

export type ApiKey = {
  id: string;
  secret: string;
  /** The project or workspace that the key belongs to. */
  owner: string;
  mayTriggerImports: boolean;
  /** A key that the API cannot check: answered with a 400 in the place of a 401. */
  broken?: true;
};

export type ImportKind =
  | 'url'
  | 'file_storage'
  | 'copy_paste'
  | 'upload'
  | 'item_collection'
  | 'snowflake'
  | 'databricks';

export type ImportDefinition = {
  id: string;
  /** The project or workspace that the import belongs to. */
  owner: string;
  kind: ImportKind;
  /** Made through the Imports Management API: `run` starts it, `start` refuses it. */
  apiManaged?: true;
  /** The source does not answer: a run that tests the connection first is refused. */
  unreachable?: true;
  /** Answered with status 200 and `success: false`. */
  paused?: true;
};

export const PROJECT_TOKEN = 'sandbox-project-token';
export const WORKSPACE_ID = 'sandbox-workspace-id';

/** Bloomreach: private API keys by what they may do. */
export const API_KEYS = {
  project: {
    id: 'sandbox-key-id-project',
    secret: 'sandbox-secret-project',
    owner: PROJECT_TOKEN,
    mayTriggerImports: true,
  },
  workspace: {
    id: 'sandbox-key-id-workspace',
    secret: 'sandbox-secret-workspace',
    owner: WORKSPACE_ID,
    mayTriggerImports: true,
  },
  withoutPermission: {
    id: 'sandbox-key-id-no-permission',
    secret: 'sandbox-secret-no-permission',
    owner: PROJECT_TOKEN,
    mayTriggerImports: false,
  },
  broken: {
    id: 'sandbox-key-id-broken',
    secret: 'sandbox-secret-broken',
    owner: PROJECT_TOKEN,
    mayTriggerImports: true,
    broken: true,
  },
} as const satisfies Record<string, ApiKey>;

/** Bloomreach: imports by what becomes of starting them. An unknown import is any other text. */
export const IMPORTS = {
  url: { id: 'sandbox-import-url', owner: PROJECT_TOKEN, kind: 'url' },
  fileStorage: { id: 'sandbox-import-file-storage', owner: PROJECT_TOKEN, kind: 'file_storage' },
  apiManaged: { id: 'sandbox-import-api-managed', owner: PROJECT_TOKEN, kind: 'url', apiManaged: true },
  copyPaste: { id: 'sandbox-import-copy-paste', owner: PROJECT_TOKEN, kind: 'copy_paste' },
  upload: { id: 'sandbox-import-upload', owner: PROJECT_TOKEN, kind: 'upload' },
  itemCollection: { id: 'sandbox-import-item-collection', owner: PROJECT_TOKEN, kind: 'item_collection' },
  snowflake: { id: 'sandbox-import-snowflake', owner: PROJECT_TOKEN, kind: 'snowflake' },
  databricks: { id: 'sandbox-import-databricks', owner: PROJECT_TOKEN, kind: 'databricks' },
  unreachable: { id: 'sandbox-import-unreachable', owner: PROJECT_TOKEN, kind: 'url', unreachable: true },
  paused: { id: 'sandbox-import-paused', owner: PROJECT_TOKEN, kind: 'url', paused: true },
  workspaceUrl: { id: 'sandbox-import-workspace-url', owner: WORKSPACE_ID, kind: 'url' },
  workspaceCopyPaste: { id: 'sandbox-import-workspace-copy-paste', owner: WORKSPACE_ID, kind: 'copy_paste' },
} as const satisfies Record<string, ImportDefinition>;
