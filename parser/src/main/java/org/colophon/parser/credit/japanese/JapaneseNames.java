package org.colophon.parser.credit.japanese;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.model.Person;
import org.colophon.parser.lexicon.CreditLexicon.Entry;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.lexicon.CreditLexicon.Word;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.PatternTable;
import org.colophon.parser.lexicon.TermFile;
import org.colophon.parser.lexicon.WordLists;
import org.colophon.parser.text.Glyphs;

/** Tells Japanese names from other words: by how they are written, by the surname they begin with, by how they end. */
final class JapaneseNames {

    private static final Pattern HONOUR = PatternTable.of("ja").pattern("honour");
    private static final Pattern CALENDAR = PatternTable.of("ja").pattern("calendar");
    private static final Pattern ANYBODY = PatternTable.of("ja").pattern("anybody");
    private static final Pattern FOREIGN = PatternTable.of("ja").pattern("foreign");
    /** Marks of sentences, which no supplier's name holds. */
    private static final String SENTENCE = "、。，「」！？";
    private static final int LONGEST_SUPPLIER = 30;
    private static final int LONGEST = 7;
    /** 蓬莱谷: no surname that no table has is longer. */
    private static final int LONGEST_RARE = 3;
    private static final int LONGEST_SURNAME = 5;
    private static final int LONGEST_WIRE = 4;

    private final CreditLexicon lexicon;
    private final TermFile surnames = TermFile.of("surnames.ja.txt");
    private final Set<String> marked;
    private final Set<String> never;
    private final Set<String> places;
    private final Set<String> parts;
    private final Set<String> statuses;
    private final Set<String> topics;
    private final Set<String> dateLabels;
    private final Set<String> newsHouses;
    private final Set<String> lastParts;
    private final Set<String> regions;
    private final Set<String> departments;
    private final List<String> alsos;

    JapaneseNames(CreditLexicon lexicon, WordLists lists) {
        this.lexicon = lexicon;
        this.marked = lists.list("marked");
        this.never = lists.list("never");
        this.places = lists.list("places");
        this.parts = lists.list("parts");
        this.statuses = lists.list("statuses");
        this.dateLabels = lists.list("dateLabels");
        this.topics = lists.list("topics");
        this.newsHouses = lists.list("newsHouses");
        this.lastParts = lists.list("lastParts");
        this.regions = lists.list("regions");
        this.departments = lists.list("departments");
        this.alsos = lists.list("alsos").stream().sorted(Comparator.comparing(String::length).reversed()).toList();
    }

    /** Whether a word is written as a name is, and is no other word that is known. */
    boolean mayBe(String word) {
        return word.length() >= 2
                && JapaneseShape.isName(word)
                && !never.contains(word)
                && !CALENDAR.matcher(word).matches()
                && !isRole(word)
                && !isStatus(word)
                && (word.length() <= LONGEST || word.charAt(0) < 0x80 || Glyphs.isKana(word.charAt(0)));
    }

    /**
     * Whether a word in brackets is a name in any place: a surname and more, or three to six ideographs without a
     * part that no name has.
     */
    boolean isSure(String word) {
        if (mayBe(word) && FOREIGN.matcher(word).matches()) {
            return true;
        }
        if (!mayBe(word) || word.length() < 3 || !Glyphs.isHan(word.charAt(0)) || isHouse(word)
                || endsAsHouse(word)) {
            return false;
        }
        return isSurnamed(word) && !hasPart(word) || word.length() <= 6 && word.chars().allMatch(Glyphs::isHan)
                && !hasPart(word);
    }

    /** Whether a word ends as places and houses do: 北陽市. */
    boolean endsAsHouse(String word) {
        return lastParts.contains(word.substring(word.length() - 1));
    }

    /** Whether words may name somebody or some house because a role with a mark leads to them: ほくよう編集室. */
    boolean isAnybody(String words) {
        return ANYBODY.matcher(words).matches() && !never.contains(words) && !isRole(words);
    }

    /** （佐藤）: whether a word is a surname alone, and no place that is named as often. */
    boolean isSurname(String word) {
        return word.length() >= 2 && surnames.has(word) && !regions.contains(word) && !places.contains(word)
                && !never.contains(word) && !isRole(word) && !parts.contains(word);
    }

    /** Whether a word holds another that no name holds: 特別企画. */
    boolean hasPart(String word) {
        for (int i = 0; i + 2 <= word.length(); i++) {
            if (parts.contains(word.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word begins with a known surname and goes on. */
    boolean isSurnamed(String word) {
        for (int length = Math.min(LONGEST_SURNAME, word.length() - 1); length > 0; length--) {
            if (word.length() - length <= 4 && surnames.has(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a person's name and no house's: a surname and more, or Latin words. */
    boolean isPerson(String word) {
        return !isHouse(word) && (isSurnamed(word) || word.charAt(0) < 0x250 && word.indexOf(' ') > 0 || isSure(word));
    }

    /** 山田 太郎: whether two words with a blank between are one name. */
    boolean isOne(String surname, String given) {
        boolean han = Glyphs.isHan(surname.codePointAt(0)) && !isRole(surname) && !isStatus(surname)
                && !never.contains(surname);
        boolean whole =
                surname.length() <= 2 && given.length() <= 4 || surnames.has(surname) && given.length() <= 4
                        || surname.length() <= LONGEST_RARE && given.length() <= 2 && !isHouse(surname)
                                && !isSurnamed(surname) && !isSurnamed(given);
        return han
                && whole
                && !isRole(given)
                && !isStatus(given)
                && JapaneseShape.isName(surname + given)
                && given.charAt(0) >= 0x80;
    }

    /** Whether a role is one only with a mark behind it: 監督 and a blank is who leads a team. */
    boolean needsMark(String role) {
        return marked.contains(role);
    }

    boolean isRole(String word) {
        Word known = lexicon.word(word);
        return known != null && known.is(Sense.ROLE);
    }

    /** The positions of people: 編集委員, 朝日新聞記者, ワシントン支局, 東京大教授. */
    boolean isStatus(String word) {
        if (word.length() < 2 || Glyphs.isBlank(word.charAt(0))) {
            return false;
        }
        for (Entry entry : lexicon.endingAs(word)) {
            boolean ends = word.endsWith(entry.text());
            boolean said = entry.word().is(Sense.PRESS) || entry.word().is(Sense.OFFICE) && entry.text().length() > 1;
            if (ends && said && !isBearer(word.substring(0, word.length() - entry.text().length()))) {
                return true;
            }
        }
        for (String status : statuses) {
            if (word.length() > status.length()
                    && word.length() <= 14
                    && word.endsWith(status)
                    && word.length() >= 3
                    && !(status.length() == 1
                            && surnames.has(word.substring(0, 2))
                            && word.length() > 3
                            && !isDepartment(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a position is one of the press, so that it may be a role with a mark: 会長： heads a list. */
    boolean isPressStatus(String word) {
        for (Entry entry : lexicon.endingAs(word)) {
            if (entry.word().is(Sense.PRESS) && word.endsWith(entry.text())) {
                return true;
            }
        }
        return statuses.stream().anyMatch(word::endsWith);
    }

    /** A person, not a house, is before the office: 山田太郎教授. */
    private boolean isBearer(String word) {
        return word.length() >= 3 && isSurnamed(word) && !isHouse(word) && !word.endsWith("大");
    }

    private boolean isDepartment(String word) {
        return word.length() <= 8 && departments.stream().anyMatch(word::endsWith);
    }

    boolean isAgency(String word) {
        Word known = lexicon.word(word);
        return known != null && known.is(Sense.AGENCY);
    }

    /** AFP: whether a house is a wire by its letters. */
    boolean isWire(String name) {
        return isAgency(name) && name.length() <= LONGEST_WIRE && name.chars().allMatch(Character::isUpperCase);
    }

    /** カイロ時事: an agency without the place before it; the word itself where it is none. */
    String withoutPlace(String word) {
        for (int i = 2; !isAgency(word) && i < word.length() - 1; i++) {
            if (isAgency(word.substring(i)) && isPlace(word.substring(0, i))) {
                return word.substring(i);
            }
        }
        return word;
    }

    /** Whether a word is an agency or ends as the names of papers and stations do. */
    boolean isNewsHouse(String word) {
        return isAgency(word)
                || newsHouses.stream().anyMatch(end -> word.endsWith(end) && word.length() > end.length());
    }

    /** Whether a word in brackets tells when or where a text appeared. */
    boolean isDateLabel(String word) {
        return dateLabels.contains(word);
    }

    /** The words behind those that name the subject: 写真は…. */
    String withoutTopic(String words) {
        for (String topic : topics) {
            if (words.startsWith(topic) && words.length() > topic.length() + 1) {
                return words.substring(topic.length());
            }
        }
        return words;
    }

    /** 写真も, 写真とも: the role that somebody had as well; nothing where a word says no such thing. */
    String withoutAlso(String word) {
        for (String also : alsos) {
            if (word.endsWith(also) && word.length() > also.length()) {
                return word.substring(0, word.length() - also.length());
            }
        }
        return "";
    }

    boolean isUnnamed(String word) {
        Word known = lexicon.word(word);
        return known != null && known.is(Sense.UNNAMED) || word.startsWith("同") && word.length() <= 3;
    }

    /** ロンドン, 北京: where reports come from. */
    boolean isPlace(String word) {
        return places.contains(word)
                || word.length() >= 2
                        && word.length() <= 10
                        && word.chars().allMatch(c -> Glyphs.isKana(c) && c > 0x30A0);
    }

    boolean isHouse(String word) {
        if (isAgency(word)) {
            return true;
        }
        for (Entry entry : lexicon.endingAs(word)) {
            boolean ends = entry.word().is(Sense.ORGANISATION)
                    && word.endsWith(entry.text())
                    && word.length() > entry.text().length();
            boolean named = entry.text().length() == 1 && word.length() <= 5 && isSurnamed(word);
            if (ends && !named) {
                return true;
            }
        }
        return false;
    }

    Person.Kind kind(String name) {
        boolean capitals = name.chars().allMatch(c -> c < 0x80 || c >= 0xFF21 && c <= 0xFF3A)
                && name.equals(name.toUpperCase(Locale.ROOT));
        return isHouse(name) || capitals ? Person.Kind.ORGANISATION : Person.Kind.PERSON;
    }

    /** Whether words name one who supplied something. */
    boolean isSupplier(String words) {
        return !words.isEmpty() && words.length() <= LONGEST_SUPPLIER && !never.contains(words)
                && words.chars().noneMatch(c -> SENTENCE.indexOf(c) >= 0);
    }

    /** 山田太郎さん: the name without the honour. */
    static String plain(String name) {
        return HONOUR.matcher(name).replaceFirst("");
    }
}
