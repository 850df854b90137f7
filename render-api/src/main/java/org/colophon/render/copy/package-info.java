/**
 * What all renderers say in the same words: note marks, list numbers, folio and jump phrases, dates.
 */
@NullMarked
package org.colophon.render.copy;

import org.jspecify.annotations.NullMarked;
