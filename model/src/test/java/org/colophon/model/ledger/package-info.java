@NullMarked
package org.colophon.model.ledger;

import org.jspecify.annotations.NullMarked;
