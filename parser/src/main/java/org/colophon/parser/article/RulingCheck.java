package org.colophon.parser.article;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colophon.model.Credit;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.EditionWalker;
import org.colophon.model.Inline;
import org.colophon.model.LedgerEntry;
import org.colophon.model.LineRole;
import org.colophon.model.SourceSpan;
import org.colophon.model.correction.Ruling;
import org.colophon.parser.source.Findings;
import org.colophon.parser.source.Rulings;
import org.colophon.parser.source.Seam;

/** Looks in an edition for what corrections say, and reports those that it does not show. */
public final class RulingCheck extends EditionWalker {

    private static final Set<LineRole> HEADS =
            EnumSet.of(LineRole.KICKER, LineRole.TITLE, LineRole.HEADING, LineRole.SUBHEADING);

    private final Rulings.Placed placed;
    private final Set<LineRole> roles = EnumSet.noneOf(LineRole.class);
    private final Set<Credit> credits = new HashSet<>();

    private RulingCheck(Rulings.Placed placed) {
        this.placed = placed;
    }

    /** Reports the corrections that an edition does not show. */
    public static void report(Edition edition, List<PlacedSeam> seams, Rulings rulings, Findings findings) {
        for (Rulings.Placed placed : rulings.all()) {
            RulingCheck check = new RulingCheck(placed);
            check.walk(edition);
            edition.info().staff().forEach(check::credit);
            if (!check.holds(seams.stream().map(PlacedSeam::seam).toList())) {
                findings.add(DiagnosticCode.CORRECTION_NOT_APPLIED,
                        "a correction says that this is " + words(placed.ruling()) + ", which it cannot be here",
                        placed.span());
            }
        }
    }

    private static String words(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Credited credited -> "a credit of " + credited.people().getFirst().person().name();
            case Ruling.Kind kind -> switch (kind) {
                case NOT_CREDIT -> "no credit";
                case JOIN -> "the rest of the paragraph before it";
                case NO_JOIN -> "a paragraph of its own";
                case HEADING -> "a heading";
                case NO_HEADING -> "no heading";
                case TITLE -> "a title";
                case DECK -> "a deck";
                case CAPTION -> "a caption";
                case TEXT -> "text";
            };
        };
    }

    private boolean holds(List<Seam> seams) {
        return switch (placed.ruling()) {
            case Ruling.Credited credited -> credits.stream().anyMatch(credit ->
                    credit.role().equals(credited.role()) && credit.contributors().equals(credited.people()));
            case Ruling.Kind kind -> switch (kind) {
                case NOT_CREDIT -> credits.isEmpty();
                case JOIN -> isJoined(seams);
                case NO_JOIN -> !isJoined(seams);
                case HEADING -> roles.contains(LineRole.HEADING) || roles.contains(LineRole.SUBHEADING);
                case NO_HEADING -> roles.stream().noneMatch(HEADS::contains);
                case TITLE -> roles.contains(LineRole.TITLE);
                case DECK -> roles.contains(LineRole.DECK);
                case CAPTION -> roles.contains(LineRole.CAPTION);
                case TEXT -> credits.isEmpty() && roles.stream().noneMatch(HEADS::contains)
                        && !roles.contains(LineRole.DECK) && !roles.contains(LineRole.CAPTION);
            };
        };
    }

    private boolean isJoined(List<Seam> seams) {
        return seams.stream().anyMatch(seam -> seam.outcome() == Seam.Outcome.JOINED
                && placed.meets(seam.second().start(), seam.second().start() + 1));
    }

    @Override
    protected void beginLine(LineRole role, List<Inline> content, String holderId) {
        if (content.stream().anyMatch(this::isMet)) {
            roles.add(role);
        }
    }

    private boolean isMet(Inline inline) {
        SourceSpan span = SourceSpan.of(List.of(inline));
        return placed.meets(span.start(), span.end());
    }

    @Override
    protected void credit(Credit credit, LedgerEntry.Place place, String holderId) {
        credit(credit);
    }

    private void credit(Credit credit) {
        if (placed.meets(credit.span().start(), credit.span().end())) {
            credits.add(credit);
        }
    }
}
