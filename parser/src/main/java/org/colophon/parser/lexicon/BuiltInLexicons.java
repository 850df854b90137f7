package org.colophon.parser.lexicon;

/** The lexicons that are built in. Each language is read once, when it is asked for. */
final class BuiltInLexicons {

    static final HanVariants VARIANTS = new HanVariants(WordTable.resource("variants.zh.txt"));

    private BuiltInLexicons() {
    }

    static final class Chinese {

        static final CreditLexicon WORDS = new CreditLexicon(withSurnames("zh"));

        private Chinese() {
        }
    }

    static final class English {

        static final CreditLexicon WORDS = new CreditLexicon(table("en"));

        private English() {
        }
    }

    static final class Japanese {

        static final CreditLexicon WORDS = new CreditLexicon(withSurnames("ja"));

        private Japanese() {
        }
    }

    static final class Korean {

        static final CreditLexicon WORDS = new CreditLexicon(table("ko"));

        private Korean() {
        }
    }

    private static LexiconTable table(String language) {
        return LexiconTable.parse(WordTable.resource("credits." + language + ".json"));
    }

    private static LexiconTable withSurnames(String language) {
        return table(language).withSurnames(WordTable.resource("surnames.zh.txt"));
    }
}
