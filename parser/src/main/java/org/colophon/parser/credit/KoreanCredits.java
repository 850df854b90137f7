package org.colophon.parser.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.CreditDraft.Form;
import org.colophon.parser.credit.Lexicon.Sense;
import org.colophon.parser.credit.Lexicon.Word;

/** Reads Korean credit lines: the status follows the name (홍길동 기자), the role stands before a mark (사진=홍길동). */
final class KoreanCredits {

    private static final String NAME = "[가-힣]{2,4}";
    private static final Pattern NOISE = Pattern.compile("[\\w.+-]+@[\\w.-]+|재판매.*|무단.*|[ⓒ©]");
    private static final Pattern LIST = Pattern.compile("\\s*[,·、]\\s*");

    private final Lexicon lexicon;
    private final Pattern bearer;
    private final Pattern led;
    private final Pattern closed;
    private final Pattern housed;

    KoreanCredits(Lexicon lexicon) {
        this.lexicon = lexicon;
        String statuses = words(lexicon, Sense.PRESS);
        String roles = words(lexicon, Sense.ROLE);
        // (house /)? name status; several names before one status.
        this.bearer = Pattern.compile("(?:(?<role>" + roles + ")[\\s=.:/]+)?(?:(?<house>[가-힣A-Za-z0-9]{2,12})\\s*[/=]?\\s+)??(?<names>" + NAME + "(?:\\s*[,·]\\s*" + NAME + ")*)\\s*(?<status>" + statuses + ")(?:\\s*(?<after>" + roles + "))?(?:\\s*=)?");
        this.led = Pattern.compile("(?<role>" + roles + ")\\s*[.=:/|]\\s*(?<names>[가-힣A-Za-z0-9 ]{2,20}?(?:\\s*[,·]\\s*[가-힣A-Za-z0-9]{2,12})*?)(?=\\s*(?:[,/|]|\\s(?:" + roles + ")\\s*[.=:/|]|$))");
        this.closed = Pattern.compile("(?<names>[가-힣A-Za-z0-9]{2,12}?)\\s*(?<role>" + roles + ")\\.?");
        this.housed = Pattern.compile("(?<name>" + NAME + ")\\s*\\((?<house>[^)]{2,12})\\)");
    }

    /** The words of a sense, longest first, as alternatives of a pattern. */
    private static String words(Lexicon lexicon, Sense sense) {
        return lexicon.words(sense).stream().filter(word -> word.length() > 0)
                .sorted((a, b) -> b.length() - a.length()).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    CreditReading read(String line, Place place) {
        if (!lexicon.language().equals("ko") || line.length() > 90) {
            return CreditReading.NONE;
        }
        String text = blanked(line);
        List<CreditDraft> found = new ArrayList<>();
        Matcher whole = bearer.matcher(text.strip());
        int start = text.length() - text.stripLeading().length();
        if (whole.matches()) {
            found.add(bearer(whole, start));
            return new CreditReading(found, List.of());
        }
        Matcher close = closed.matcher(text.strip());
        if (close.matches() && place != Place.BODY && isAfter(close.group("role"))) {
            draft(close.group("role"), close.group("names"), start, start + close.end(), Form.CLOSED, found);
            return new CreditReading(found, List.of());
        }
        Matcher house = housed.matcher(text.strip());
        if (house.matches() && place != Place.BODY && place != Place.HEAD) {
            Contributor contributor = new Contributor(new Person(house.group("name"), Person.Kind.PERSON), List.of(house.group("house")));
            Role role = new Role(place == Place.CAPTION || place == Place.TAIL ? Role.Kind.PHOTOGRAPHER : Role.Kind.AUTHOR, "");
            found.add(new CreditDraft(role, List.of(contributor), start, start + house.end(), Form.HOUSE, Token.LIKELY));
            return new CreditReading(found, List.of());
        }
        return all(text);
    }

    /** Addresses and notices say nothing of credits; blanks of their length keep the offsets. */
    private static String blanked(String line) {
        Matcher noise = NOISE.matcher(line);
        return noise.replaceAll(match -> " ".repeat(match.group().length())).replace('\u00A0', ' ');
    }

    private CreditReading all(String text) {
        List<CreditDraft> found = new ArrayList<>();
        Matcher matcher = led.matcher(text);
        int at = 0;
        while (matcher.find()) {
            if (!text.substring(at, matcher.start()).matches("[\\s,/|·]*")) {
                return CreditReading.NONE;
            }
            draft(matcher.group("role"), matcher.group("names"), matcher.start(), matcher.end(), Form.SEPARATED, found);
            at = matcher.end();
        }
        return text.substring(at).isBlank() ? new CreditReading(found, List.of()) : CreditReading.NONE;
    }

    private boolean isAfter(String role) {
        Word word = lexicon.word(role);
        return word != null && word.after();
    }

    private CreditDraft bearer(Matcher matcher, int offset) {
        String house = matcher.group("house");
        String status = matcher.group("status");
        List<String> affiliations = house == null ? List.of(status) : List.of(house, status);
        String label = matcher.group("role") != null ? matcher.group("role") : matcher.group("after") != null ? matcher.group("after") : "";
        Word word = lexicon.word(label);
        Role.Kind kind = word == null || word.kinds().isEmpty() ? Role.Kind.WRITER : word.kinds().getFirst();
        List<Contributor> contributors = LIST.splitAsStream(matcher.group("names"))
                .map(name -> new Contributor(new Person(name.strip(), Person.Kind.PERSON), affiliations)).toList();
        return new CreditDraft(new Role(kind, label), contributors, offset, offset + matcher.end(), Form.STATUS, Token.LIKELY);
    }

    private void draft(String label, String names, int from, int to, Form form, List<CreditDraft> found) {
        Word word = java.util.Objects.requireNonNull(lexicon.word(label));
        List<Contributor> contributors = LIST.splitAsStream(names.strip()).map(String::strip).filter(name -> !name.isEmpty())
                .map(name -> new Contributor(new Person(name, kind(name)), List.of())).toList();
        boolean houses = contributors.stream().allMatch(each -> each.person().kind() == Person.Kind.ORGANISATION);
        for (Role.Kind kind : word.kinds()) {
            Role.Kind meaning = kind == Role.Kind.PHOTOGRAPHER && houses ? Role.Kind.PHOTO_SOURCE : kind;
            found.add(new CreditDraft(new Role(meaning, label), contributors, from, to, form, Token.LIKELY));
        }
    }

    private Person.Kind kind(String name) {
        Word whole = lexicon.word(name);
        if (whole != null && whole.is(Sense.AGENCY)) {
            return Person.Kind.ORGANISATION;
        }
        boolean latin = name.chars().allMatch(c -> c < 0x80);
        for (Lexicon.Entry entry : lexicon.endingWith(name.charAt(name.length() - 1))) {
            if (entry.word().is(Sense.ORGANISATION) && name.endsWith(entry.text())) {
                return Person.Kind.ORGANISATION;
            }
        }
        return latin || !name.matches(NAME) ? Person.Kind.ORGANISATION : Person.Kind.PERSON;
    }
}
