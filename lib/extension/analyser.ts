import type { Article } from '../article/article.ts';
import { makeCard } from '../card/make-card.ts';
import { findEntities } from '../entities/find-entities.ts';
import { decodeModel, type PeopleModel } from '../entities/people/tagger/model-file.ts';
import type { Analysis } from './messages.ts';

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

  /** @param inlined the model of people as base64 */
  constructor(inlined: string) {
    this.#inlined = inlined;
  }

  /** Loads the model and runs every rule once, so that the first article does not wait for it. */
  warmUp(): void {
    // As a task of its own: what asked for it goes on first.
    if (!this.#model) setTimeout(() => void this.analyse(WARM_UP).catch(() => undefined));
  }

  async analyse(article: Article): Promise<Analysis> {
    this.#model ??= decodeModel(this.#inlined);
    const entities = findEntities(article, { model: this.#model });
    return { card: makeCard(article, entities), mentions: entities.mentions };
  }
}
