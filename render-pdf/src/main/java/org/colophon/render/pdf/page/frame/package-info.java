/** The fixed parts of a page: grid, slots, passages and the items that are printed. */
@NullMarked
package org.colophon.render.pdf.page.frame;

import org.jspecify.annotations.NullMarked;
