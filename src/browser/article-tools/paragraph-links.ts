/**
 * Adds to each paragraph of an article a link to its address, in the margin, visible while a pointer is over the paragraph. It has no text that would be
 * copied or read aloud.
 */
export function linkParagraphs(article: HTMLElement): void {
  for (const paragraph of article.querySelectorAll('.prose > p[id]')) {
    const link = document.createElement('a');
    link.href = `#${paragraph.id}`;
    link.ariaHidden = 'true';
    link.tabIndex = -1;
    paragraph.prepend(link);
  }
}
