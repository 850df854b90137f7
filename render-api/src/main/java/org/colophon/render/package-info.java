/** The contract between the model and everything that prints it: renderers and their context. */
@NullMarked
package org.colophon.render;

import org.jspecify.annotations.NullMarked;
