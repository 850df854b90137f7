/**
 * Pages: galleys of set lines cut into columns on the baseline grid, with heads, figures, tables, notes and folios.
 * Lengths are thousandths of a point, from the top left corner of the trimmed page.
 */
@NullMarked
package org.colophon.render.pdf.page;

import org.jspecify.annotations.NullMarked;
