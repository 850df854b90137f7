package org.colophon.parser.paragraph;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.colophon.parser.credit.CreditReader;
import org.colophon.parser.credit.european.EuropeanCredits;
import org.colophon.parser.lexicon.CreditLexicon;

/** The readers of credits for each language; their lexicons are made when first asked for. Thread-safe. */
public final class CreditReaders {

    /** The languages that have lexicons of their own; lines of Han in any other are read as Chinese. */
    private static final Set<String> LEXICONS = Set.of("en", "ja", "ko", "zh");

    private final Map<String, CreditLexicon> added;
    private final Map<String, CreditReader.Maker> makers = new ConcurrentHashMap<>();

    public CreditReaders(Map<String, CreditLexicon> added) {
        this.added = Map.copyOf(added);
    }

    /** The same with more words for a language. */
    public CreditReaders with(CreditLexicon more) {
        Map<String, CreditLexicon> all = new HashMap<>(added);
        all.merge(more.language(), more, CreditLexicon::with);
        return new CreditReaders(all);
    }

    public CreditReader of(Locale language) {
        String own = language.getLanguage();
        String code = LEXICONS.contains(own) || EuropeanCredits.has(language) ? own : "zh";
        return makers.computeIfAbsent(code, key -> new CreditReader.Maker(
                lexicon(LEXICONS.contains(key) ? key : "zh"), lexicon("en"), Locale.of(key), this::of)).reader();
    }

    private CreditLexicon lexicon(String code) {
        CreditLexicon builtIn = CreditLexicon.builtIn(Locale.of(code));
        CreditLexicon more = added.get(code);
        return more == null ? builtIn : builtIn.with(more);
    }
}
