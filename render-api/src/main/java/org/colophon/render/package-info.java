/**
 * The contract between the model and everything that prints it: renderers, and what they are given to work with.
 */
@NullMarked
package org.colophon.render;

import org.jspecify.annotations.NullMarked;
