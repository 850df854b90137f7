/**
 * The typed document model of a print edition: articles, sections, authors and credits.
 *
 * <p>Everything here is immutable, refuses null and refuses impossible values in its constructors, so that an
 * {@link org.colophon.model.Edition} that exists is a sound one, wherever it came from. The model knows nothing of
 * how it looks ({@code org.colophon.style}) or is printed ({@code org.colophon.render}).
 *
 * <p>Records may get more components and {@link org.colophon.model.Block} and {@link org.colophon.model.Inline} more
 * kinds. Canonical constructors are therefore not part of the promise: {@link org.colophon.model.Edition#builder},
 * {@code of} and {@code with} methods are, and {@link org.colophon.model.BlockVisitor} hands kinds that it does not
 * know to one method.
 */
@NullMarked
package org.colophon.model;

import org.jspecify.annotations.NullMarked;
