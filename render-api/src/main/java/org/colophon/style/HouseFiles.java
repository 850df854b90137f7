package org.colophon.style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.colophon.model.Article;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.CreditPattern;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.model.SourcePage;
import org.colophon.model.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Reads house files, and adds their values to an edition. */
public final class HouseFiles {

    private static final Set<String> HOUSE = Set.of(
            "publication", "sections", "staff", "protectedWords", "faces", "profile", "lexicons", "fileNames",
            "credits", "masthead", "style", "codes");

    private HouseFiles() {
    }

    /**
     * Reads a house file.
     *
     * @param file the file, in UTF-8
     * @return the house
     * @throws IOException if it cannot be read
     * @throws StyleFormatException if a value is wrong or missing; the message names the place
     */
    public static House read(Path file) throws IOException {
        String json = Files.readString(Objects.requireNonNull(file, "file"));
        return StyleFormatException.in(file, () -> parse(json));
    }

    /**
     * Reads a house file's text.
     *
     * @param json the text
     * @return the house
     * @throws StyleFormatException if a value is wrong or missing; the message names the place
     */
    public static House parse(String json) {
        Cursor house = Cursor.of(JsonText.read(Objects.requireNonNull(json, "json"))).only(HOUSE);
        return house.checked(() -> new House(
                house.optionalText("publication"),
                house.list("sections", Cursor::text),
                house.list("staff", HouseFiles::staff),
                house.list("protectedWords", Cursor::text),
                house.texts("faces"),
                house.has("profile") ? profile(house.object("profile")) : null,
                house.list("lexicons", Cursor::text),
                house.optionalText("fileNames"),
                house.has("credits") ? credits(house.object("credits")) : null,
                house.has("masthead") ? masthead(house.object("masthead")) : House.Masthead.NONE,
                house.optionalObject("style").json(),
                house.choiceOr("codes", House.Codes.class, House.Codes.NONE)));
    }

    private static House.Staff staff(Cursor at) {
        at.only(Set.of("page", "role", "kind", "names"));
        return new House.Staff(
                at.text("page"), at.text("role"), at.constant("kind", Role.Kind.class), at.list("names", Cursor::text));
    }

    private static House.Profile profile(Cursor at) {
        at.only(Set.of("file", "condition", "inkLimit"));
        return at.checked(() -> new House.Profile(at.text("file"), at.text("condition"), at.number("inkLimit")));
    }

    private static House.Masthead masthead(Cursor at) {
        at.only(Set.of("logo", "left", "right"));
        return new House.Masthead(at.optionalText("logo"), at.textOr("left", ""), at.textOr("right", ""));
    }

    private static CreditPattern credits(Cursor at) {
        at.only(Set.of("opening", "afterRole", "betweenPeople", "betweenCredits", "affiliations"));
        CreditPattern usual = CreditPattern.SLASH;
        return new CreditPattern(
                at.textOr("opening", usual.opening()),
                at.textOr("afterRole", usual.afterRole()),
                at.textOr("betweenPeople", usual.betweenPeople()),
                at.textOr("betweenCredits", usual.betweenCredits()),
                at.choiceOr("affiliations", CreditPattern.Affiliations.class, usual.affiliations()));
    }

    /**
     * Returns an edition with the values of its house file: the publication, if the edition names none, and the staff
     * of its pages.
     *
     * @param edition the edition
     * @param house its house
     * @return the edition; the same object if the house file adds nothing
     */
    public static Edition dress(Edition edition, House house) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(house, "house");
        EditionInfo info = edition.info();
        List<Credit> staff = new ArrayList<>(info.staff());
        Set<String> pages = printPages(edition);
        for (House.Staff member : house.staff()) {
            if (member.page().equals("*") || pages.contains(member.page())) {
                staff.add(credit(member, "e-c" + (staff.size() + 1)));
            }
        }
        String publication = info.publication() == null ? house.publication() : info.publication();
        return new Edition(info.withPublication(publication).withStaff(staff), edition.articles());
    }

    private static Credit credit(House.Staff member, String id) {
        List<Contributor> contributors = member.names().stream()
                .map(name -> new Contributor(Person.named(name), List.of()))
                .toList();
        return new Credit(id, new Role(member.kind(), member.role()), contributors, member.text(), SourceSpan.NONE);
    }

    /** The names of the pages that articles are printed on, in their order. */
    private static Set<String> printPages(Edition edition) {
        Set<String> pages = new LinkedHashSet<>();
        for (Article article : edition.articles()) {
            SourcePage page = article.page();
            if (page != null && page.printPage() != null) {
                pages.add(page.printPage());
            }
        }
        return pages;
    }

    /**
     * The name for an edition's output files, by the pattern of its house.
     *
     * @param house the house
     * @param edition the edition
     * @param source name of the source without folder and extension, which names the file if there is no pattern
     * @return a name without extension that every file system takes, by a pattern at most 200 bytes long
     */
    public static String fileName(House house, Edition edition, String source) {
        String pattern = house.fileNames();
        if (pattern == null) {
            return FileName.ofSource(source);
        }
        EditionInfo info = edition.info();
        String name = pattern.replace("{publication}", orEmpty(info.publication()))
                .replace("{date}", orEmpty(info.date()))
                .replace("{page}", printPages(edition).stream().findFirst().orElse(""))
                .replace("{title}", info.title())
                .replace("{source}", source);
        String safe = FileName.safe(name);
        return safe.isEmpty() ? FileName.ofSource(source) : safe;
    }

    /**
     * The name for the output files of a source, without a house.
     *
     * @param source name of the source without folder and extension
     * @return the same, cut if an extension would make it too long
     */
    public static String fileName(String source) {
        return FileName.ofSource(Objects.requireNonNull(source, "source"));
    }

    /**
     * A name that every file system takes, made of any text.
     *
     * @param text the text, such as a title
     * @return the name, at most 200 bytes long; empty if nothing is left of the text
     */
    public static String safeName(String text) {
        return FileName.safe(Objects.requireNonNull(text, "text"));
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : Objects.toString(value);
    }
}
