/** `people.yaml`: who stands in the records of a batch. What the records say of people is gathered as they are written. */
import { join } from 'node:path';
import type { Cleaned, Unreadable } from '../cleaned.ts';
import type { Model } from '../model/model.ts';
import { writeFile } from '../node/write-file.ts';
import { type Appearance, appearancesIn, registerOf } from '../people/index.ts';
import { registerYaml } from '../write/index.ts';

/** The people of a batch, while it is gone through. */
export interface PeopleFile {
  /** Takes the people of a document; `post` is where its record is, below the folder. */
  readonly add: (post: string, result: Cleaned | Unreadable) => void;
  /** Writes the register; the path. */
  readonly write: () => Promise<string>;
}

/** A register to be of the batch that is cleaned into `folder`. */
export function peopleFile(folder: string, name: string, model: Model): PeopleFile {
  const appearances: Appearance[] = [];
  return {
    add: (post, result) => {
      if (result.kind === 'cleaned')
        for (const found of appearancesIn(post, result.minutes)) appearances.push(found);
    },
    write: async () => {
      const path = join(folder, name);
      await writeFile(path, registerYaml(registerOf(appearances, model)));
      return path;
    },
  };
}
