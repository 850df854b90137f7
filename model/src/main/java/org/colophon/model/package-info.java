/**
 * The typed document model of a print edition: articles, sections, authors and credits.
 *
 * <p>Everything here is immutable, refuses null and refuses impossible values in its constructors, so that an
 * {@link org.colophon.model.Edition} that exists is a sound one, wherever it came from. The model knows nothing of
 * how it looks ({@code org.colophon.style}) or is printed ({@code org.colophon.render}).
 */
@NullMarked
package org.colophon.model;

import org.jspecify.annotations.NullMarked;
