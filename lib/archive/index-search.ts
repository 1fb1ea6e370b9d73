import type { Database } from '@sqlite.org/sqlite-wasm';
export class Index {
  constructor(readonly db: Database) {}
  forget(): void {}
}
