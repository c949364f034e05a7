/** Highlights on the page: the CSS Custom Highlight API, which leaves the document as it is, or `<mark>` elements in older browsers. */
export interface PaintedHighlights {
  /** The current range of each highlight. */
  readonly ranges: readonly Range[];
  /** Makes one of the highlights stand out. */
  readonly point: (index: number) => void;
  readonly clear: () => void;
}

/** Names of the highlights in CSS, and classes of `<mark>`. */
const HIGHLIGHT_NAME = 'found';
const CURRENT_NAME = 'found-here';

export function paintHighlights(ranges: readonly Range[]): PaintedHighlights {
  return 'highlights' in CSS ? highlight(ranges) : wrap(ranges);
}

function highlight(ranges: readonly Range[]): PaintedHighlights {
  CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(...ranges));
  return {
    ranges,
    point(index) {
      const range = ranges[index];
      const here = new Highlight(...(range ? [range] : []));
      here.priority = 1;
      CSS.highlights.set(CURRENT_NAME, here);
    },
    clear() {
      CSS.highlights.delete(HIGHLIGHT_NAME);
      CSS.highlights.delete(CURRENT_NAME);
    },
  };
}

function wrap(ranges: readonly Range[]): PaintedHighlights {
  // From the last to the first, because wrapping a range splits the text nodes after it.
  const wrapped = ranges.toReversed().map(wrapRange).toReversed();
  return {
    ranges: wrapped.map(([first, ...rest]) => {
      const range = new Range();
      if (first) range.setStartBefore(first);
      const last = rest.at(-1) ?? first;
      if (last) range.setEndAfter(last);
      return range;
    }),
    point(index) {
      for (const [other, marks] of wrapped.entries())
        for (const mark of marks) mark.classList.toggle(CURRENT_NAME, other === index);
    },
    clear() {
      for (const mark of wrapped.flat()) {
        const parent = mark.parentNode;
        mark.replaceWith(...mark.childNodes);
        parent?.normalize();
      }
    },
  };
}

function wrapRange(range: Range): HTMLElement[] {
  return textsIn(range)
    .toReversed()
    .map((text) => {
      const to = text === range.endContainer ? range.endOffset : text.length;
      const from = text === range.startContainer ? range.startOffset : 0;
      text.splitText(to);
      const words = text.splitText(from);
      const mark = document.createElement('mark');
      mark.className = HIGHLIGHT_NAME;
      words.replaceWith(mark);
      mark.append(words);
      return mark;
    })
    .toReversed();
}

function textsIn(range: Range): Text[] {
  const root = range.commonAncestorContainer;
  if (root instanceof Text) return [root];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (currentNode instanceof Text && range.intersectsNode(currentNode)) texts.push(currentNode);
  }
  return texts;
}
