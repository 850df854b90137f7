/**
 * The figures that a pay desk reads off editions: who had which part in which article, section and picture, and how
 * much of it is whose.
 * <pre>{@code
 * LedgerShares shares = Ledger.of(edition).shares(ShareRule.equal());
 * shares.byPerson().forEach((person, tally) ->
 *         System.out.println(person.name() + " " + tally.characters() + " " + tally.pictures()));
 * }</pre>
 */
@NullMarked
package org.colophon.model.ledger;

import org.jspecify.annotations.NullMarked;
