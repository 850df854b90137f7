/** Words that all renderers add alike: note marks, list numbers, folio and jump phrases, dates. */
@NullMarked
package org.colophon.render.copy;

import org.jspecify.annotations.NullMarked;
