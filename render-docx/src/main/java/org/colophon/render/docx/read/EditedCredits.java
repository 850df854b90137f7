package org.colophon.render.docx.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.Edition;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderLog;
import org.colophon.render.copy.CreditRun;
import org.colophon.render.docx.word.CreditPieces;
import org.colophon.render.docx.word.CreditTexts;

/** Reads the credits of an edited document: names, roles and affiliations as their controls have them now. */
public final class EditedCredits {

    private final Map<String, String> texts;
    private final Map<String, StringBuilder> controls;
    private final Map<String, CreditTexts.Printed> printed = new HashMap<>();

    public EditedCredits(Edition edition, Map<String, String> texts, Map<String, StringBuilder> controls) {
        this.texts = texts;
        this.controls = controls;
        CreditTexts.of(edition)
                .forEach(each -> each.credits().forEach(credit -> printed.putIfAbsent(credit.id(), each)));
    }

    /** The credit as the document has it; nothing where it is gone. */
    public Optional<Credit> read(Credit credit) {
        CreditTexts.Printed line = printed.get(credit.id());
        if (line == null) {
            return Optional.of(credit);
        }
        String now = texts.get(line.blockId());
        if (now == null) {
            return Optional.empty();
        }
        List<CreditPieces.Piece> pieces = CreditPieces.of(line.text(), line.credits(), credit);
        String label = word(pieces, CreditRun.Part.ROLE, credit.role().label(), now).orElse("");
        List<Contributor> contributors = new ArrayList<>();
        for (Contributor contributor : credit.contributors()) {
            contributor(pieces, contributor, now).ifPresent(contributors::add);
        }
        if (contributors.isEmpty() && !credit.contributors().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(rebuilt(credit, label, contributors, line, now));
    }

    /** A credit that says the same is the same; in another its part of the line is the line as it is now. */
    private static Credit rebuilt(
            Credit credit, String label, List<Contributor> contributors, CreditTexts.Printed line, String now) {
        boolean sameRole = label.equals(credit.role().label());
        if (sameRole && contributors.equals(credit.contributors())) {
            return credit;
        }
        Role role = sameRole ? credit.role() : new Role(Role.Kind.OTHER, label);
        String text = line.text().contains(credit.text()) && now.contains(credit.text()) ? credit.text() : now;
        return new Credit(credit.id(), role, contributors, text, credit.span());
    }

    private Optional<Contributor> contributor(List<CreditPieces.Piece> pieces, Contributor contributor, String now) {
        Optional<String> name = word(pieces, CreditRun.Part.PERSON, contributor.person().name(), now);
        List<String> affiliations = new ArrayList<>();
        for (String affiliation : contributor.affiliations()) {
            word(pieces, CreditRun.Part.AFFILIATION, affiliation, now).ifPresent(affiliations::add);
        }
        return name.map(it -> new Contributor(person(contributor.person(), it), affiliations));
    }

    /** A person who kept the name keeps family name and id; another name is another person. */
    private static Person person(Person printed, String name) {
        return name.equals(printed.name()) ? printed : new Person(name, printed.kind());
    }

    /**
     * A word as its control has it now. Where the control is gone the word counts as long as the line still has it;
     * where it never had one, since another credit states it too, it is as it was.
     */
    private Optional<String> word(List<CreditPieces.Piece> pieces, CreditRun.Part part, String word, String now) {
        for (CreditPieces.Piece piece : pieces) {
            if (piece.run().part() == part && solid(piece.run().text()).equals(solid(word))) {
                StringBuilder control = controls.get(piece.tag());
                if (control == null) {
                    return solid(now).contains(solid(word)) ? Optional.of(word) : Optional.empty();
                }
                String written = solid(control.toString());
                return written.isEmpty() ? Optional.empty()
                        : written.equals(solid(word)) ? Optional.of(word) : Optional.of(cleaned(control.toString()));
            }
        }
        return Optional.of(word);
    }

    /** A word for comparing: as documents can carry it, without its blanks. */
    private static String solid(String text) {
        return new RenderLog()
                .clean(text, SourceSpan.NONE)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A name without the blanks that pad it: 王　翟 is 王翟, while Latin names keep theirs. */
    private static String cleaned(String text) {
        boolean han = text.codePoints().anyMatch(Character::isIdeographic);
        return han ? solid(text) : text.replaceAll("\\s+", " ").strip();
    }
}
