import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { memoise } from '../base/memoise.ts';

/** Drops the title of a document and moves its other headings down one level, below a section of the page. */
function remarkNest() {
  return (tree: Root): void => {
    tree.children = tree.children.filter((node) => node.type !== 'heading' || node.depth > 1);
    for (const node of tree.children) {
      if (node.type === 'heading' && node.depth < 6) node.depth = (node.depth + 1) as 3 | 4 | 5 | 6;
    }
  };
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkNest)
  .use(remarkRehype)
  .use(rehypeStringify);

/** Renders one of the project's own Markdown documents as HTML for a section of a page, which every interface language has. */
export const renderMarkdown = memoise((markdown: string) => String(processor.processSync(markdown)));
