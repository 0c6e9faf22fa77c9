import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

const FOLDER = '.cache/people-training';

/** What a training leaves after each round, so that one that was ended goes on where it was. */
export class Checkpoints {
  private readonly folder: string;

  /** `ground`: all that the training depends on; another ground has other checkpoints. */
  constructor(ground: unknown) {
    this.folder = `${FOLDER}/${createHash('sha256').update(serialize(ground)).digest('hex').slice(0, 16)}`;
    mkdirSync(this.folder, { recursive: true });
  }

  load(stage: string): unknown {
    const file = `${this.folder}/${stage}`;
    return existsSync(file) ? deserialize(readFileSync(file)) : undefined;
  }

  save(stage: string, state: unknown): void {
    const file = `${this.folder}/${stage}`;
    writeFileSync(`${file}.new`, serialize(state));
    renameSync(`${file}.new`, file);
  }

  /** The training is done. */
  clear(): void {
    rmSync(this.folder, { recursive: true });
  }
}
