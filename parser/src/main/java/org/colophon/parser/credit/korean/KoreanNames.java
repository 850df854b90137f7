package org.colophon.parser.credit.korean;

import java.util.Set;
import org.colophon.model.Person;
import org.colophon.parser.lexicon.CreditLexicon.Entry;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.lexicon.CreditLexicon.Word;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.TermFile;
import org.colophon.parser.lexicon.WordLists;
import org.colophon.parser.text.Glyphs;

/** Tells Korean names from other words: by their length and the surname they begin with. */
final class KoreanNames {

    private static final int LONGEST = 4;

    private final CreditLexicon lexicon;
    private final Set<String> surnames;
    private final Set<String> doubles;
    private final Set<String> marked;
    private final Set<String> never;
    private final Set<String> places;
    private final Set<String> joints;
    private final Set<String> desks;
    private final Set<String> reporters;
    private final Set<String> supplies;
    private final Set<String> particles;
    private final Set<String> endings;
    private final Set<String> statuses;
    private final Set<String> sections;
    private final Set<String> brief;
    private final TermFile syllables = TermFile.of("given-syllables.ko.txt");

    KoreanNames(CreditLexicon lexicon, WordLists lists) {
        this.lexicon = lexicon;
        this.surnames = lists.list("surnames");
        this.doubles = lists.list("doubleSurnames");
        this.marked = lists.list("marked");
        this.never = lists.list("never");
        this.places = lists.list("places");
        this.joints = lists.list("joints");
        this.desks = lists.list("desks");
        this.reporters = lists.list("reporters");
        this.supplies = lists.list("supplies");
        this.particles = lists.list("particles");
        this.endings = lists.list("endings");
        this.statuses = lists.list("statuses");
        this.sections = lists.list("sections");
        this.brief = lists.list("briefNames");
    }

    /** Whether a word has the length and letters of a name, and is no other word that is known. */
    boolean mayBe(String word) {
        return word.length() >= 2
                && word.length() <= LONGEST
                && endings.stream().noneMatch(word::endsWith)
                && word.chars().allMatch(Glyphs::isHangul)
                && !never.contains(word)
                && lexicon.word(word) == null;
    }

    /** Whether a word begins with a surname and goes on. */
    boolean isSurnamed(String word) {
        return mayBe(word) && (surnames.contains(word.substring(0, 1)) || isDouble(word));
    }

    private boolean isDouble(String word) {
        return word.length() > 2 && doubles.contains(word.substring(0, 2));
    }

    /** Whether a word is a name by itself: a surname and two syllables. */
    boolean isSure(String word) {
        return isSurnamed(word) && (word.length() == 3 || word.length() == 4 && isDouble(word)) && !isHouse(word);
    }

    /** Whether a word is a surname and syllables that given names are made of. */
    boolean isLikely(String word) {
        if (!isSurnamed(word)) {
            return false;
        }
        for (int i = isDouble(word) ? 2 : 1; i < word.length(); i++) {
            if (!syllables.has(word.substring(i, i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** 김솔: whether a word is a surname and a syllable that is a given name by itself. */
    boolean isBrief(String word) {
        return word.length() == 2 && isLikely(word) && brief.contains(word.substring(1));
    }

    boolean is(String word, Sense sense) {
        Word known = lexicon.word(word);
        return known != null && known.is(sense);
    }

    /** Whether a role is one only with a mark behind it: 감독 and a blank is who leads a team. */
    boolean needsMark(String role) {
        return marked.contains(role);
    }

    /** Whether a word joins two roles, as "and" does. */
    boolean isJoint(String word) {
        return joints.contains(word);
    }

    boolean isPlace(String word) {
        return places.contains(word);
    }

    /** Whether a word is a desk before a status: 정치부 기자. */
    boolean isDesk(String word) {
        return desks.stream().anyMatch(word::endsWith);
    }

    /** Whether a status says that its bearer reported. */
    boolean isReporter(String status) {
        return reporters.stream().anyMatch(status::endsWith);
    }

    /** Whether a label says that somebody supplied something. */
    boolean isSupply(String label) {
        return supplies.stream().anyMatch(label::endsWith);
    }

    /** Whether words lead on to what follows them, as …의 does. */
    boolean leadsOn(String words) {
        return particles.stream().anyMatch(words::endsWith);
    }

    /** 기자, 선임기자, 정치부기자, 사회부장. */
    boolean isPress(String word) {
        if (is(word, Sense.PRESS)) {
            return true;
        }
        boolean desk = statuses.stream().anyMatch(word::endsWith) && word.length() > 3;
        return desk && word.length() <= 9 && (sections.stream().anyMatch(word::startsWith)
                || !isSurnamed(word.substring(0, Math.min(3, word.length() - 2))));
    }

    /** 교수, 한빛대교수: an office, or a word that ends in one. */
    boolean isOffice(String word) {
        if (is(word, Sense.OFFICE) || is(word, Sense.PRESS)) {
            return true;
        }
        for (Entry entry : lexicon.endingAs(word)) {
            if (entry.word().is(Sense.OFFICE)
                    && entry.text().length() > 1
                    && word.length() > entry.text().length() + 1
                    && word.endsWith(entry.text())) {
                return true;
            }
        }
        return false;
    }

    boolean isHouse(String word) {
        if (is(word, Sense.AGENCY)) {
            return true;
        }
        for (Entry entry : lexicon.endingAs(word)) {
            if (entry.word().is(Sense.ORGANISATION) && word.endsWith(entry.text())) {
                return true;
            }
        }
        return false;
    }

    Person.Kind kind(String name) {
        return isHouse(name) || !mayBe(name) ? Person.Kind.ORGANISATION : Person.Kind.PERSON;
    }
}
