/**
 * Proofs of editions: {@link org.colophon.proof.DeskProof} makes one, {@link org.colophon.proof.Preview}
 * shows one that follows the edits of its sources.
 */
@NullMarked
package org.colophon.proof;

import org.jspecify.annotations.NullMarked;
