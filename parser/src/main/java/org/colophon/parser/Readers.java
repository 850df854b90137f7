package org.colophon.parser;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.colophon.parser.credit.CreditReader;
import org.colophon.parser.credit.Lexicon;

/** The readers of credits for each language; their lexicons are made when first asked for. Thread-safe. */
final class Readers {

    private final Map<String, Lexicon> added;
    private final Map<String, CreditReader.Maker> makers = new ConcurrentHashMap<>();

    Readers(Map<String, Lexicon> added) {
        this.added = Map.copyOf(added);
    }

    /** The same with more words for a language. */
    Readers with(Lexicon more) {
        Map<String, Lexicon> all = new HashMap<>(added);
        all.merge(more.language(), more, Lexicon::with);
        return new Readers(all);
    }

    CreditReader of(Locale language) {
        String code = switch (language.getLanguage()) {
            case "en", "ja", "ko" -> language.getLanguage();
            default -> "zh";
        };
        return makers.computeIfAbsent(code, key -> new CreditReader.Maker(lexicon(key), lexicon("en"))).reader();
    }

    private Lexicon lexicon(String code) {
        Lexicon builtIn = Lexicon.builtIn(Locale.of(code));
        Lexicon more = added.get(code);
        return more == null ? builtIn : builtIn.with(more);
    }
}
