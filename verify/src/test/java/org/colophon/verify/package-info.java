@NullMarked
package org.colophon.verify;

import org.jspecify.annotations.NullMarked;
