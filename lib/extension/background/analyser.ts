import type { Article } from '../../article/article.ts';
import { makeCard } from '../../card/make-card.ts';
import { findDates } from '../../entities/dates/find-dates.ts';
import { findEntities } from '../../entities/find-entities.ts';
import { findParties } from '../../entities/parties/find-parties.ts';
import { loadModel, type PeopleModel } from '../../entities/people/tagger/model-file.ts';
import type { Analysis } from '../messages.ts';

/** A sentence of each kind: the first run of a pattern compiles it, and this is done while the page is still loading. */
const WARM_UP: Article = {
  title: 'Đoàn đại biểu thăm nhà máy nước',
  authors: [],
  language: 'vi',
  publishedAt: '2023-03-02',
  blocks: [
    { kind: 'title', text: 'Đoàn đại biểu thăm nhà máy nước' },
    {
      kind: 'paragraph',
      text: 'Sáng 2/3, đồng chí Trịnh Hoài Lam, Phó Chủ tịch thành phố, tiếp đoàn Đảng Cộng sản Nhật Bản. Ông Lam cho biết: “Nhà máy chạy từ tháng 5/2021”. Hôm qua, ngày 1 tháng 3, đoàn đã xem bể lọc; Đảng ta gửi thư mừng.',
    },
  ],
};

/**
 * Finds everything named in an article, in the background: the tables and the model are there once for all tabs, and no page's main
 * thread does this work. The background may be put to sleep between two articles; the next question wakes it and loads them again.
 */
export class Analyser {
  readonly #inlined: string;
  #model: PeopleModel | undefined;
  /** Whether an article has come. */
  #asked = false;

  /** @param inlined the text of the people model */
  constructor(inlined: string) {
    this.#inlined = inlined;
  }

  /**
   * Loads the model and runs every rule once, so that the first article does not wait for it. Piece by piece, each a task of its own: an article
   * that comes in between has to do only what is left.
   */
  warmUp(): void {
    if (this.#model) return;
    const next = (pieces: readonly (() => unknown)[]): void => {
      const [piece, ...rest] = pieces;
      if (!piece || this.#asked) return;
      setTimeout(() => {
        if (this.#asked) return;
        piece();
        next(rest);
      });
    };
    next([
      () => this.#load(),
      () => findParties(WARM_UP),
      () => findDates(WARM_UP),
      () => findEntities(WARM_UP, { model: this.#load() }),
      () => makeCard(WARM_UP, findEntities(WARM_UP, { model: this.#load() })),
    ]);
  }

  async analyse(article: Article): Promise<Analysis> {
    this.#asked = true;
    const entities = findEntities(article, { model: this.#load() });
    return { card: makeCard(article, entities), mentions: entities.mentions };
  }

  #load(): PeopleModel {
    this.#model ??= loadModel(this.#inlined);
    return this.#model;
  }
}
