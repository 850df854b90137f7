package org.colophon.parser.credit.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.english.EnglishNames.Listed;
import org.colophon.parser.credit.reading.CreditDraft.Form;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.lexicon.PatternTable;

/** Reads credits that are sentences: … contributed to this report, … is a staff writer at …, Contact … at …. */
final class EnglishSentences {

    private static final PatternTable PATTERNS = PatternTable.of("en");
    private static final Pattern STOP = Pattern.compile("(?<=[\\p{Ll}\\p{Lu}\\d)]{2})\\.\\s+(?=\\p{Lu})");
    private static final Pattern CONTRIBUTED = PATTERNS.pattern("contributed");
    private static final Pattern REPORTED = PATTERNS.pattern("reported");
    private static final Pattern PASSIVE = PATTERNS.pattern("passive");
    private static final Pattern LIFE = PATTERNS.pattern("life");
    private static final Pattern COVERS = PATTERNS.pattern("covers");
    private static final Pattern CONTACT = PATTERNS.pattern("contact");
    private static final Pattern REACHED = PATTERNS.pattern("reached");
    private static final int LONGEST_NOTE = 200;

    private final EnglishPhrases phrases;
    private final EnglishNames names;
    private final EnglishWords vocabulary;

    EnglishSentences(EnglishPhrases phrases, EnglishNames names, EnglishWords vocabulary) {
        this.phrases = phrases;
        this.names = names;
        this.vocabulary = vocabulary;
    }

    /**
     * The credits of a note of one sentence or several, given with its days and addresses and with blanks for them;
     * nothing where any of them says something else.
     */
    CreditReading read(String raw, String line, Place place, EnglishClauses clauses) {
        if (line.length() > LONGEST_NOTE || !mayBe(line)) {
            return CreditReading.NONE;
        }
        boolean ends = place == Place.END && !line.contains("ontributed");
        CreditReading about = ends ? about(raw, line) : CreditReading.NONE;
        if (about.found()) {
            return about;
        }
        List<CreditDraft> all = new ArrayList<>();
        Matcher stops = STOP.matcher(line);
        int start = 0;
        while (start < line.length()) {
            boolean more = stops.find();
            int end = more ? stops.start() : EnglishNames.trimmed(line, start, line.length());
            CreditReading told = sentence(line, start, end, place, clauses);
            if (!told.found()) {
                return CreditReading.NONE;
            }
            all.addAll(told.credits());
            start = more ? stops.end() : line.length();
        }
        return new CreditReading(all, List.of());
    }

    /** Notes have one of few verbs. */
    private static boolean mayBe(String line) {
        return line.contains("contribut")
                || line.contains("report")
                || line.contains(" by ")
                || line.contains(" is ")
                || line.contains(" a")
                || line.contains("ontact")
                || line.contains("each")
                || line.contains("mail")
                || line.contains("ollow")
                || line.contains("assisted")
                || line.contains("writes")
                || line.contains("covers")
                || line.contains("wrote")
                || line.contains("teaches");
    }

    private CreditReading sentence(String line, int from, int end, Place place, EnglishClauses clauses) {
        String text = line.substring(from, end);
        Matcher contributed = CONTRIBUTED.matcher(text);
        if (contributed.matches()) {
            String house = contributed.group("house");
            CreditReading told =
                    named(Role.Kind.CONTRIBUTOR, contributed.group("label"), contributed.group("names"), from, end);
            return house == null || !told.found() ? told : housed(told, house);
        }
        Matcher reported = REPORTED.matcher(text);
        boolean signed = place == Place.END || place == Place.AFTER_TITLE && text.contains(" reports for ");
        if (reported.matches() && signed) {
            return reported(reported, from, end);
        }
        Matcher passive = PASSIVE.matcher(text);
        if (passive.matches()) {
            return passive(passive, from, end);
        }
        return from == 0 ? CreditReading.NONE : clauses.read(line.substring(0, end), from, place);
    }

    /** This story was translated by …, and its like. */
    private CreditReading passive(Matcher passive, int from, int end) {
        if (passive.group("guest") != null) {
            return named(Role.Kind.WRITER, passive.group("guest"), passive.group("author"), from, end);
        }
        if (passive.group("where") != null) {
            return named(Role.Kind.SOURCE, passive.group("where"), passive.group("publisher"), from, end);
        }
        return passive.group("help") != null
                ? named(Role.Kind.CONTRIBUTOR, passive.group("help"), passive.group("helpers"), from, end)
                : named(verb(passive.group("verb")), passive.group("label"), passive.group("names"), from, end);
    }

    private Role.Kind verb(String verb) {
        List<Role.Kind> kinds = phrases.meaning(verb.replace("originally ", ""));
        return kinds.isEmpty() || kinds.getFirst() == Role.Kind.PHOTO_SOURCE ? Role.Kind.WRITER : kinds.getFirst();
    }

    /** Ann Lee reported from Cairo, and Ben Roe from Rome. */
    private CreditReading reported(Matcher matcher, int from, int end) {
        List<Contributor> all = new ArrayList<>();
        Listed first = names.read(matcher.group("names"));
        if (first == null || !arePeople(first.contributors())) {
            return CreditReading.NONE;
        }
        all.addAll(first.contributors());
        for (String more : matcher.group("rest").split(",? and |, ")) {
            int at = more.indexOf(" from ") > 0 ? more.indexOf(" from ") : more.indexOf(" in ");
            Listed next = at > 0 ? names.read(more.substring(0, at)) : null;
            if (next != null && arePeople(next.contributors())) {
                all.addAll(next.contributors());
            }
        }
        return one(new Role(Role.Kind.WRITER, matcher.group("label")), all, from, end);
    }

    private boolean arePeople(List<Contributor> contributors) {
        return !contributors.isEmpty()
                && contributors.stream()
                        .allMatch(each -> each.person().kind() == Person.Kind.PERSON
                                && each.person().name().indexOf(' ') > 0);
    }

    private CreditReading named(Role.Kind kind, String label, String text, int from, int end) {
        Listed listed = names.read(text);
        boolean single = listed != null
                && listed.contributors().size() == 1
                && listed.contributors().getFirst().person().kind() == Person.Kind.PERSON
                && listed.contributors().getFirst().person().name().indexOf(' ') < 0;
        return listed == null || single || listed.contributors().isEmpty()
                ? CreditReading.NONE
                : one(new Role(kind, label), listed.contributors(), from, end);
    }

    private static CreditReading housed(CreditReading reading, String house) {
        return new CreditReading(
                reading.credits().stream()
                        .map(draft -> new CreditDraft(
                                draft.role(),
                                draft.contributors().stream()
                                        .map(each -> new Contributor(
                                                each.person(),
                                                each.affiliations().isEmpty() ? List.of(house) : each.affiliations()))
                                        .toList(),
                                draft.from(),
                                draft.to(),
                                draft.form(),
                                draft.sure()))
                        .toList(),
                reading.doubts());
    }

    /** At an article's end a line tells about its author, or how to reach them. */
    private CreditReading about(String raw, String line) {
        Matcher contact = CONTACT.matcher(line);
        if (contact.matches() && isOfPress(raw, contact)) {
            return author(contact.group("name"), List.of(), contact.group("label"), 0, contact.end("name"));
        }
        Matcher reached = REACHED.matcher(line);
        if (reached.matches()) {
            return author(reached.group("name"), List.of(), "", 0, reached.end("name"));
        }
        Matcher life = LIFE.matcher(line);
        if (life.matches() && line.stripTrailing().endsWith(".")) {
            String status = life.group("status").strip();
            boolean told = life.group("comma") == null;
            if (vocabulary.isPressStatus(status)
                    || told && vocabulary.isStatus(status.split(" (?:at|for|with|of|in) ")[0])) {
                return author(life.group("name"), List.of(status.replaceAll("[.,]+$", "")), "", 0, life.end("status"));
            }
        }
        Matcher covers = COVERS.matcher(line);
        boolean press = covers.matches()
                && (line.startsWith("covers", covers.end("name") + 1) && line.contains(" for ")
                        || line.contains("@")
                        || line.contains(" for The ")
                        || line.contains(" for the "));
        return press ? author(covers.group("name"), List.of(), "", 0, covers.end("name")) : CreditReading.NONE;
    }

    /** Contact reporter Ann Lee …, Contact Ann Lee at lee@post.example: another address may be that of anybody. */
    private boolean isOfPress(String line, Matcher contact) {
        String before = line.substring(contact.end("label"), contact.start("name"));
        String name = contact.group("name").toLowerCase(Locale.ROOT);
        String behind = line.substring(contact.end("name")).toLowerCase(Locale.ROOT);
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        String given = name.split(" ")[0];
        int at = behind.indexOf('@');
        String mailbox = at > 0 ? behind.substring(behind.lastIndexOf(' ', at) + 1, at) : "";
        boolean own = mailbox.contains(surname) || mailbox.contains(given);
        return own || at >= 0 && mailbox.isEmpty() || vocabulary.isPressStatus(before.strip())
                || contact.group("label").equalsIgnoreCase("follow");
    }

    private CreditReading author(String text, List<String> status, String label, int from, int to) {
        Listed listed = names.read(text);
        if (listed == null || listed.contributors().size() != 1 || !arePeople(listed.contributors())) {
            return CreditReading.NONE;
        }
        Contributor only = listed.contributors().getFirst();
        Contributor bearer = status.isEmpty() ? only : new Contributor(only.person(), status);
        return one(new Role(Role.Kind.WRITER, label), List.of(bearer), from, to);
    }

    static CreditReading one(Role role, List<Contributor> contributors, int from, int to) {
        return new CreditReading(
                List.of(new CreditDraft(role, contributors, from, to, Form.CLOSED, Token.LIKELY)), List.of());
    }
}
