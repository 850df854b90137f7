package org.colophon.parser.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Credit;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.NoteMarks;
import org.colophon.model.SourcePage;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.paragraph.PageHead;
import org.colophon.parser.source.Line;
import org.jspecify.annotations.Nullable;

/** Collects the furniture of the printed page that is lifted out of an article: its words and its data. */
public final class Furnishings {

    private final List<String> words = new ArrayList<>();
    private final List<Credit> staff = new ArrayList<>();
    private @Nullable String publication;
    private @Nullable LocalDate date;
    private @Nullable String page;
    private @Nullable String section;
    private boolean paged;

    /** Whether the article was taken from a printed page: its staff may be beside the text. */
    void paged() {
        paged = true;
    }

    /** Takes a line of the text if it is the head of a page: a day alone is the author's. */
    boolean takeFromText(Line line, ArticleReading context) {
        PageHead head = PageHead.mayBe(line.text()) ? PageHead.read(line.text()) : null;
        return (paged || head != null) && (head == null || head.page() != null) && take(line, context);
    }

    /** Takes a line if it is furniture. */
    boolean take(Line line, ArticleReading context) {
        String text = line.text();
        if (!PageHead.mayBe(text) || !NoteMarks.of(line.content()).isEmpty()) {
            return false;
        }
        PageHead head = PageHead.read(text);
        CreditReading credits = context.reader.credits(line, Place.FURNITURE);
        if (head == null && !(credits.found() && PageHead.read(withoutCredits(text, credits)) != null)) {
            return false;
        }
        PageHead told = head == null ? PageHead.read(withoutCredits(text, credits)) : head;
        if (!paged && credits.found() && (told == null || told.page() == null)) {
            return false;
        }
        if (credits.found() && head == null) {
            staff.addAll(context.credits(line, credits));
        }
        if (told == null || isKept(told)) {
            keep(line, context);
        } else {
            lift(line, context);
        }
        return true;
    }

    /**
     * Takes the data of a page head. Returns whether that is all data now: of a second head another page is no data.
     */
    private boolean isKept(PageHead told) {
        publication = publication == null ? told.publication() : publication;
        date = date == null ? told.date() : date;
        page = page == null ? told.page() : page;
        section = section == null ? told.section() : section;
        return (told.publication() == null || told.publication().equals(publication))
                && (told.date() == null || told.date().equals(date))
                && (told.page() == null || told.page().equals(page))
                && (told.section() == null || told.section().equals(section));
    }

    /** Takes a line above the title that names the page's staff. */
    boolean takeStaff(Line line, ArticleReading context) {
        CreditReading credits = paged ? context.reader.credits(line, Place.FURNITURE) : CreditReading.NONE;
        if (credits.found()) {
            staff.addAll(context.credits(line, credits));
            keep(line, context);
        }
        return credits.found();
    }

    /** Takes a line whose words are data: page, section, day, staff. */
    private void keep(Line line, ArticleReading context) {
        String text = line.printed().strip();
        words.add(text);
        context.findings.add(DiagnosticCode.FURNITURE_LIFTED,
                "furniture of the printed page was taken out of the text: " + text, line.start(), line.end());
    }

    /** Takes the words of a line of any kind: no output prints them. */
    void lift(Line line, ArticleReading context) {
        String text = line.printed().strip();
        words.add(text);
        context.findings.add(
                DiagnosticCode.WORDS_LIFTED,
                "these words look like furniture of the page and are printed nowhere: " + text,
                line.start(),
                line.end());
    }

    private static String withoutCredits(String text, CreditReading credits) {
        StringBuilder rest = new StringBuilder(text);
        for (int i = credits.credits().size() - 1; i >= 0; i--) {
            int from = credits.credits().get(i).from();
            int to = credits.credits().get(i).to();
            if (to <= rest.length()) {
                rest.replace(from, to, " ".repeat(to - from));
            }
        }
        return rest.toString();
    }

    public List<Credit> staff() {
        return staff;
    }

    @Nullable public LocalDate date() {
        return date;
    }

    @Nullable public String publication() {
        return publication;
    }

    /** The page of an article: by its front matter, and for the rest by the lifted lines. */
    @Nullable SourcePage page(@Nullable SourcePage given) {
        if (words.isEmpty()) {
            return given;
        }
        String text = String.join("\n", words);
        return given == null
                ? new SourcePage(publication, date, page, section, text)
                : new SourcePage(
                        given.publication() == null ? publication : given.publication(),
                        given.date() == null ? date : given.date(),
                        given.printPage() == null ? page : given.printPage(),
                        given.printSection() == null ? section : given.printSection(),
                        text);
    }
}
