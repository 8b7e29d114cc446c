import type { Block } from '../../lib/article/article.ts';
import type { MentionKind } from '../../lib/entities/entities.ts';
import { HIGHLIGHT_KINDS } from '../../lib/extension/settings/settings.ts';
import { markedRuns, type mentionsByBlock } from '../../lib/formats/letters/marked-text.ts';
import { kept } from '../state/kept.ts';
import { t } from '../state/words.ts';

/** The article's text and what is to be marked in it. */
export interface Marks {
  blocks: readonly Block[];
  mentions: ReturnType<typeof mentionsByBlock>;
  kinds: Partial<Record<MentionKind, boolean>>;
}

/** One block of the article, its mentions marked. */
export function MarkedBlock({ index, blocks, mentions, kinds }: { index: number } & Marks) {
  return (
    <>
      {markedRuns(blocks[index]?.text ?? '', mentions.get(index) ?? [], kinds).map(({ text, kind }) =>
        kind ? <mark data-kind={kind}>{kept(text)}</mark> : kept(text),
      )}
    </>
  );
}

/** The story without headline and lead, block by block; list items that follow each other make one list. */
export function PrintStory(marks: Marks) {
  const groups: { kind: Block['kind']; indices: number[] }[] = [];
  for (const [index, { kind }] of marks.blocks.entries()) {
    if (kind === 'title' || kind === 'lead') continue;
    const last = groups.at(-1);
    if (kind === 'list-item' && last?.kind === kind) last.indices.push(index);
    else groups.push({ kind, indices: [index] });
  }
  return (
    <article class="story" lang="vi">
      {groups.map(({ kind, indices }) => {
        const [index = 0] = indices;
        const text = <MarkedBlock index={index} {...marks} />;
        if (kind === 'heading') return <h2 key={index}>{text}</h2>;
        if (kind === 'quote') return <blockquote key={index}>{text}</blockquote>;
        if (kind === 'list-item')
          return (
            <ul key={index}>
              {indices.map((item) => (
                <li key={item}>
                  <MarkedBlock index={item} {...marks} />
                </li>
              ))}
            </ul>
          );
        return (
          <p key={index} class={kind === 'paragraph' ? undefined : kind}>
            {text}
          </p>
        );
      })}
    </article>
  );
}

/** Which line under a word means what; only kinds that are on the sheet. */
export function PrintLegend({ mentions, kinds }: Marks) {
  const found = new Set([...mentions.values()].flat().map(({ kind }) => kind));
  const shown = HIGHLIGHT_KINDS.filter((kind) => kinds[kind] && found.has(kind));
  if (shown.length === 0) return null;
  return (
    <p class="legend quiet">
      {t('print_legend')}:{' '}
      {shown.map((kind) => (
        <span key={kind}>
          <mark data-kind={kind}>{t(`popup_kind_${kind}`)}</mark>{' '}
        </span>
      ))}
    </p>
  );
}
