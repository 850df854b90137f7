package org.colophon.parser.lexicon;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language that credit lines are made of. Immutable and thread-safe.
 *
 * <p>A publication adds its own, in the shape of the lexicons that are built in:
 * <pre>{@code
 * {"language": "zh", "roles": {"DESIGNER": ["版面统筹"]}, "press": {"WRITER": ["城事观察员"]}, "agencies": ["南岭图片社"]}
 * }</pre>
 */
public final class CreditLexicon {

    /** The senses of a word in a credit line. */
    public enum Sense {
        /** A role word. */
        ROLE,
        /** A status of the press: 记者. Its function is implied. */
        PRESS,
        /** The end of an office: 人大代表. The words before it belong to it. */
        OFFICE,
        /** A news agency or picture agency. */
        AGENCY,
        /** The end of an organisation's name. */
        ORGANISATION,
        /** A word in the place of a name that names nobody: 网络. */
        UNNAMED,
        /** A city: reports come from it, and nobody is named after it. */
        CITY,
        /** The name of a printed section: 要闻. */
        SECTION,
        /** A word of page furniture that says nothing of credits: 字数. */
        NOISE
    }

    /**
     * A word with its senses.
     *
     * @param senses its senses
     * @param kinds its meanings as a role; two for a word that names two at once (图文)
     * @param implied the role of its bearer, if it is a status
     * @param after whether it may follow the names it belongs to
     */
    public record Word(List<Sense> senses, List<Role.Kind> kinds, Role.@Nullable Kind implied, boolean after) {

        public boolean is(Sense sense) {
            return senses.contains(sense);
        }
    }

    /**
     * A word as it is written.
     *
     * @param text the word
     * @param word its senses
     */
    public record Entry(String text, Word word) { }

    private final LexiconTable table;
    private final HanVariants variants;
    private final WordIndex index = new WordIndex();
    private final BitSet surnames = new BitSet();
    private final BitSet doubleStarts = new BitSet();
    private final BitSet prefixStarts = new BitSet();
    private final BitSet particles = new BitSet();
    private final BitSet transliteration = new BitSet();
    private final BitSet functionWords = new BitSet();
    private final BitSet joints = new BitSet();
    private final BitSet beings = new BitSet();
    private final String[] ownPress;
    private final Set<String> doubleSurnames;
    private final Map<Character, List<String>> prefixes;

    CreditLexicon(LexiconTable table) {
        this.table = table;
        this.variants = table.language().equals("zh") ? BuiltInLexicons.VARIANTS : HanVariants.NONE;
        Map<String, List<Role.Kind>> roles = new HashMap<>();
        table.roles().forEach((text, kinds) -> roles.put(variants.fold(text), kinds));
        Map<String, Role.Kind> press = new HashMap<>();
        table.press().forEach((text, kind) -> press.put(variants.fold(text), kind));
        Set<String> after = new HashSet<>();
        table.list("after").forEach(text -> after.add(variants.fold(text)));
        Map<String, Set<Sense>> senses = new HashMap<>();
        table.senses(senses, variants);
        senses.forEach((text, meanings) -> index.add(text, new Word(
                meanings.stream().sorted().toList(),
                roles.getOrDefault(text, List.of()),
                press.get(text),
                after.contains(text))));
        index.fold(variants);
        table.surnames().chars().forEach(surnames::set);
        table.characters("particles").chars().forEach(particles::set);
        table.characters("functionWords").chars().forEach(functionWords::set);
        table.characters("transliteration").chars().forEach(transliteration::set);
        table.characters("joints").chars().forEach(joints::set);
        table.characters("beings").chars().forEach(c -> beings.set(variants.fold((char) c)));
        prefixes = table.list("prefixes").stream()
                .map(variants::fold)
                .distinct()
                .sorted()
                .collect(Collectors.groupingBy(prefix -> prefix.charAt(0)));
        prefixes.keySet().forEach(prefixStarts::set);
        ownPress = table.list("ownPress").stream().map(variants::fold).distinct().toArray(String[]::new);
        doubleSurnames = new HashSet<>(table.doubleSurnames());
        doubleSurnames.forEach(name -> doubleStarts.set(name.charAt(0)));
    }

    /**
     * The built-in lexicon for a language.
     *
     * @param language the language; for one that has no lexicon, the Chinese
     * @return the lexicon
     */
    public static CreditLexicon builtIn(Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> BuiltInLexicons.English.WORDS;
            case "ja" -> BuiltInLexicons.Japanese.WORDS;
            case "ko" -> BuiltInLexicons.Korean.WORDS;
            default -> BuiltInLexicons.Chinese.WORDS;
        };
    }

    /**
     * Reads words of a publication's own.
     *
     * @param json the words
     * @return the lexicon
     * @throws IllegalArgumentException if it is no lexicon; the message names the place and the allowed values
     */
    public static CreditLexicon parse(String json) {
        return new CreditLexicon(LexiconTable.parse(json));
    }

    /**
     * Takes words of a publication's own.
     *
     * @param table the words
     * @return the lexicon
     * @throws IllegalArgumentException if it is no lexicon; the message names the place and the allowed values
     */
    public static CreditLexicon of(WordTable table) {
        return new CreditLexicon(LexiconTable.of(table));
    }

    /**
     * This lexicon and more words. Where both know a role word, the other's meaning holds.
     *
     * @param more words of the same language
     * @return the words of both
     * @throws IllegalArgumentException if the languages differ
     */
    public CreditLexicon with(CreditLexicon more) {
        return new CreditLexicon(table.with(more.table));
    }

    /** The language the words belong to, by its two-letter code. */
    public String language() {
        return table.language();
    }

    /** A line with its traditional characters simplified, to look words up in. */
    public String folded(String line) {
        return variants.fold(line);
    }

    /** A character with its traditional form simplified. */
    public char folded(char c) {
        return variants.fold(c);
    }

    /** Whether a character, folded or not, begins a word for a role, status, office or house. */
    public boolean beginsCall(char c) {
        return index.beginsCall(c);
    }

    /** Words of one character that may be this one, and others. */
    public Entry[] only(char only) {
        return index.only(only);
    }

    /** Words of two characters and more that may begin with these, and others. */
    public Entry[] startingWith(char first, char second) {
        return index.startingWith(first, second);
    }

    /** Entries that may end as a text does, and others; none for an empty text. */
    public Entry[] endingAs(String text) {
        return index.endingAs(text);
    }

    @Nullable public Word word(String text) {
        return index.word(variants.fold(text));
    }

    /** All words of a sense. */
    public Set<String> words(Sense sense) {
        return index.words(sense);
    }

    /** Words with a first character that may come before a role word and change nothing of its meaning: 本期, 新媒体. */
    public List<String> prefixes(char first) {
        return prefixStarts.get(first) ? prefixes.getOrDefault(first, List.of()) : List.of();
    }

    /** Whether a status that begins so takes no organisation before it: 本报记者. */
    public boolean standsAlone(String press) {
        for (String own : ownPress) {
            if (press.startsWith(own)) {
                return true;
            }
        }
        return false;
    }

    /** The places in a line where one of those beginnings of more than a character is. */
    public BitSet ownPressIn(String line) {
        BitSet places = new BitSet();
        for (String own : ownPress) {
            for (int at = own.length() > 1 ? line.indexOf(own) : -1; at >= 0; at = line.indexOf(own, at + 1)) {
                places.set(at);
            }
        }
        return places;
    }

    /** Whether a word is the key of a data card or something else that only looks like a role: 姓名. */
    public boolean isNever(String word) {
        return table.list("never").contains(word) || table.list("never").contains(variants.fold(word));
    }

    /** Whether words say who somebody is: they end in an office, a status or a house. */
    public boolean isOffice(String words) {
        String text = variants.fold(words);
        for (Entry entry : endingAs(text)) {
            Word word = entry.word();
            if ((word.is(Sense.OFFICE) || word.is(Sense.PRESS) || word.is(Sense.ORGANISATION))
                    && text.endsWith(entry.text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether words end in an office that is no status of the press: 专家. */
    public boolean isTitle(String words) {
        String text = variants.fold(words);
        boolean office = false;
        for (Entry entry : endingAs(text)) {
            if (text.endsWith(entry.text())) {
                office |= entry.word().is(Sense.OFFICE);
                if (entry.word().is(Sense.PRESS)) {
                    return false;
                }
            }
        }
        return office;
    }

    /** Whether a word in brackets after a name gives the place of its bearer in a picture: 左二. */
    public boolean isPlace(String word) {
        return table.list("places").contains(word);
    }

    /**
     * Whether a role word closes over a name that it touches: 唐海强摄. Others of one character are as often the name's
     * last.
     */
    public boolean isGlued(String role) {
        return role.length() > 1 || table.list("glued").contains(variants.fold(role));
    }

    /** Whether a status says no more than that somebody reported: 记者. With others (主笔) it says who the bearer is. */
    public boolean isBare(String press) {
        return table.list("bare").isEmpty() ? press.length() <= 3 : table.list("bare").contains(variants.fold(press));
    }

    /** Whether a role word of one character leads, glued to the house it names: 据新华社. */
    public boolean leads(String role) {
        return table.list("leading").contains(variants.fold(role));
    }

    /** Whether an ending makes a house even of a text that begins with a surname: 华龙网. */
    public boolean isHouse(String ending) {
        return ending.length() > 1 || table.list("houses").contains(ending);
    }

    /** Whether a role word also names a kind of text, as a headline does: 视频. */
    public boolean isTopic(String role) {
        return table.list("topics").contains(variants.fold(role));
    }

    /** Whether a role word names the one who did something, as 编辑 does and 审核 does not. */
    public boolean isBearer(String role) {
        String text = variants.fold(role);
        for (String ending : table.list("bearers")) {
            if (text.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is part of a sentence and of no name: 的. */
    public boolean isParticle(char c) {
        return particles.get(c);
    }

    /** Whether a character is inside a word that makes it no particle: 高等. */
    public boolean isWhole(String text, int at) {
        Set<String> wholes = table.list("wholes");
        return at > 0 && wholes.contains(text.substring(at - 1, at + 1))
                || at + 2 <= text.length() && wholes.contains(text.substring(at, at + 2));
    }

    /** Whether a character is often part of a sentence, and sometimes of a name: 为. */
    public boolean isFunctionWord(char c) {
        return functionWords.get(c);
    }

    /** Whether a name is written with the characters that names of other languages are written with: 努尔兰别克. */
    public boolean isTransliterated(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!transliteration.get(variants.fold(name.charAt(i)))) {
                return false;
            }
        }
        return name.length() > 2;
    }

    /** Whether a word of one character or a dash joins names and roles: 与. */
    public boolean isJoint(char c) {
        return joints.get(variants.fold(c));
    }

    /** Whether a word of one character says who somebody is: 系. */
    public boolean isBeing(char c) {
        return beings.get(variants.fold(c));
    }

    /** Whether a character says that more follow who are not named: 等. */
    public boolean isMore(char c) {
        return table.characters("more").indexOf(c) >= 0;
    }

    /** Whether an office signs with a character behind its own two: 宣. */
    public boolean isSigning(char c) {
        return table.characters("signing").indexOf(c) >= 0;
    }

    /** Whether a character is a size of letters that readers of a page choose from. */
    public boolean isSize(char c) {
        return table.characters("sizes").indexOf(c) >= 0;
    }

    /** The words that say that a report comes from the place before them: 报道. */
    public Set<String> reports() {
        return table.list("reports");
    }

    /** Whether a name ends as those of papers and agencies do. */
    public boolean endsInHouse(String name) {
        return table.list("houses").stream().anyMatch(name::endsWith);
    }

    /** The likelihood that words are names, by their characters. */
    public NameCharacters names() {
        return NameCharacters.builtIn();
    }

    public boolean isSurname(char first) {
        return surnames.get(first) || surnames.get(variants.fold(first));
    }

    /** Whether a double surname begins at a place in a text. */
    public boolean isDoubleSurname(String text, int at) {
        return at + 2 <= text.length()
                && doubleStarts.get(text.charAt(at))
                && doubleSurnames.contains(text.substring(at, at + 2));
    }
}
