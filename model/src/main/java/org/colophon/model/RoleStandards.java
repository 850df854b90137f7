package org.colophon.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The table of the names that standards give the kinds of roles, one line a kind; a new kind does not compile without
 * one.
 *
 * <p>Sources: schema.org (NewsArticle, ImageObject, VideoObject), IPTC NewsML-G2 and ninjs 3.3, JATS 1.3 (its
 * contrib-type and person-group-type), ANSI/NISO Z39.104-2022 (CRediT), the Dublin Core elements, the MARC Code List
 * for Relators of the Library of Congress (2024).
 *
 * <p>Choices that are not obvious:
 * <ul>
 * <li>CRediT has nothing for photography, drawing, proofreading, layout and putting together, and an unnamed function
 *     states none: all left empty. It counts substantive translation as writing the draft.
 * <li>MARC's {@code rev} is the critic of a book, {@code pre} whoever "presents" a film, {@code cwt} an annotator: a
 *     REVIEWER is a plain {@code ctb}, a PRESENTER {@code osp} (on screen), a COMMENTATOR {@code aut}.
 * <li>MARC's {@code pbd} is defined as including editors-in-chief, {@code ccp} as having the idea, {@code ill} as
 * adding drawings and diagrams; {@code bkd} is for books, so who designs a page is {@code dsr}.
 * <li>Who makes a picture is its creator, but a contributor to the article.
 * </ul>
 */
final class RoleStandards {

    /** Made once: renderers ask for every credit of every page. */
    private static final Map<Role.Kind, RoleIdentifiers> TABLE = Collections.unmodifiableMap(new EnumMap<>(
            Arrays.stream(Role.Kind.values()).collect(Collectors.toMap(Function.identity(), RoleStandards::line))));

    private RoleStandards() {
    }

    static RoleIdentifiers of(Role.Kind kind) {
        return Objects.requireNonNull(TABLE.get(kind));
    }

    /** The columns: NewsArticle, media, NewsML-G2, JATS, CRediT, Dublin Core, MARC. */
    private static RoleIdentifiers line(Role.Kind kind) {
        return switch (kind) {
            case WRITER -> row("author|-|creator|contrib author|writing-original-draft|creator|aut");
            case AUTHOR -> row("author|-|creator|contrib author|writing-original-draft|creator|aut");
            case CONTRIBUTOR -> row("contributor|-|contributor|contrib other|-|contributor|ctb");
            case COORDINATOR -> row("contributor|-|contributor|contrib other|project-administration|contributor|pmn");
            case PLANNER -> row("contributor|-|contributor|contrib other|conceptualization|contributor|ccp");
            case PRODUCER -> row("producer|-|contributor|contrib other|supervision|contributor|pro");
            case EDITOR_IN_CHIEF -> row("editor|-|contributor|contrib editor|supervision|contributor|pbd");
            case EDITOR -> row("editor|-|contributor|contrib editor|writing-review-editing|contributor|edt");
            case RESPONSIBLE_EDITOR -> row("editor|-|contributor|contrib editor|-|contributor|edt");
            case DUTY_EDITOR -> row("editor|-|contributor|contrib editor|-|contributor|edt");
            case PHOTO_EDITOR -> row("editor|editor|contributor|contrib editor|-|contributor|edt");
            case PROOFREADER -> row("contributor|-|contributor|contrib other|-|contributor|pfr");
            case REVIEWER -> row("contributor|-|contributor|contrib other|validation|contributor|ctb");
            case COMPILER -> row("contributor|-|contributor|contrib compiler|-|contributor|com");
            case INTERVIEWER -> row("contributor|-|contributor|contrib other|investigation|contributor|ivr");
            case SPEAKER -> row("author|-|creator|contrib author|-|creator|ive");
            case NARRATOR -> row("author|-|creator|contrib author|-|creator|nrt");
            case MODERATOR -> row("contributor|-|contributor|contrib other|-|contributor|mod");
            case PRESENTER -> row("contributor|contributor|contributor|contrib other|-|contributor|osp");
            case TRANSLATOR ->
                    row("translator|-|contributor|contrib translator|writing-original-draft|contributor|trl");
            case COMMENTATOR -> row("author|-|creator|contrib author|writing-original-draft|creator|aut");
            case PHOTOGRAPHER -> row("contributor|creator|creator|attrib|-|contributor|pht");
            case PHOTO_SOURCE -> row("contributor|creditText|infoSource|attrib|-|source|-");
            case ILLUSTRATOR -> row("contributor|creator|creator|contrib illustrator|-|contributor|ill");
            case GRAPHICS -> row("contributor|creator|creator|contrib other|visualization|contributor|ill");
            case DESIGNER -> row("contributor|-|contributor|contrib other|-|contributor|dsr");
            case VIDEOGRAPHER -> row("contributor|creator|creator|contrib other|-|contributor|vdg");
            case VIDEO_SOURCE -> row("contributor|creditText|infoSource|attrib|-|source|-");
            case VOICE -> row("contributor|contributor|contributor|contrib other|-|contributor|vac");
            case DIRECTOR -> row("contributor|director|contributor|contrib director|-|contributor|drt");
            case SOURCE -> row("contributor|-|infoSource|-|-|source|-");
            case OTHER -> row("contributor|-|contributor|contrib other|-|contributor|ctb");
        };
    }

    private static RoleIdentifiers row(String line) {
        String[] terms = line.split("\\|");
        return new RoleIdentifiers(
                terms[0],
                some(terms[1]),
                terms[2],
                some(terms[3]).map(RoleStandards::jats),
                some(terms[4]),
                terms[5],
                some(terms[6]));
    }

    private static RoleIdentifiers.Jats jats(String place) {
        int space = place.indexOf(' ');
        return space < 0
                ? new RoleIdentifiers.Jats(place, Optional.empty())
                : new RoleIdentifiers.Jats(place.substring(0, space), Optional.of(place.substring(space + 1)));
    }

    private static Optional<String> some(String value) {
        return value.equals("-") ? Optional.empty() : Optional.of(value);
    }
}
