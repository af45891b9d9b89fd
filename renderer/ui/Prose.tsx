import { Fragment, type ReactNode } from 'react';
import { proseBlocks, type Block, type Words } from '../../shared/prose.ts';
import { cx } from './class-names.ts';
import { ExternalLink } from './Link.tsx';
import styles from './Prose.module.css';

/** What somebody wrote at length, with its paragraphs, lists, emphasis and links. */
export function Prose({ text, className }: { text: string; className?: string | undefined }) {
  return (
    <div className={cx(styles.prose, className)}>
      {proseBlocks(text).map((block, i) => (
        <Told key={i} block={block} />
      ))}
    </div>
  );
}

function Told({ block }: { block: Block }) {
  if (block.kind === 'paragraph') {
    return (
      <p>
        {block.lines.map((words, i) => (
          <Fragment key={i}>
            {i > 0 && '\n'}
            {words.map(toldWords)}
          </Fragment>
        ))}
      </p>
    );
  }
  const items = block.items.map((words, i) => <li key={i}>{words.map(toldWords)}</li>);
  return block.kind === 'bullets' ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
}

function toldWords({ text, isBold, isEmphasis, url }: Words, key: number): ReactNode {
  let told: ReactNode = text;
  if (isEmphasis === true) told = <em>{told}</em>;
  if (isBold === true) told = <strong>{told}</strong>;
  if (url !== undefined && /^https?:/i.test(url)) told = <ExternalLink href={url}>{told}</ExternalLink>;
  // A mail is begun by the system, which asks for it as for a page.
  else if (url !== undefined) told = <a href={url}>{told}</a>;
  return <Fragment key={key}>{told}</Fragment>;
}
