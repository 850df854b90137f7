package org.colophon.render.pdf.page.galley;

import org.colophon.model.SourceSpan;
import org.colophon.render.pdf.line.TypedText;

/**
 * The text of a block.
 *
 * @param id id of the block
 * @param span its place in the source
 * @param text its characters
 */
record TextPiece(String id, SourceSpan span, TypedText text) { }
