/** Breaks galleys into columns: the search for the best breaks, and pieces that cross columns. */
@NullMarked
package org.colophon.render.pdf.page.columns;

import org.jspecify.annotations.NullMarked;
