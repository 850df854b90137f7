/**
 * The model to and from JSON, by the published schema {@code edition.schema.json}.
 */
@NullMarked
package org.colophon.model.json;

import org.jspecify.annotations.NullMarked;
