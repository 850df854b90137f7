/**
 * The look of editions: one typed description that all renderers share, with four built-in styles, and the house file
 * of a publication.
 */
@NullMarked
package org.colophon.style;

import org.jspecify.annotations.NullMarked;
