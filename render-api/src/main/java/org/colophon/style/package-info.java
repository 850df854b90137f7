/**
 * How an edition looks: one typed description that all renderers share, with four built-in styles, and the house file
 * that holds what belongs to a publication and not to an article.
 */
@NullMarked
package org.colophon.style;

import org.jspecify.annotations.NullMarked;
