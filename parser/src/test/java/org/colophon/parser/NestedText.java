package org.colophon.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A source in which constructs are inside each other, as a tree: what is around the children of a node, and words that
 * are nowhere else in the source.
 */
record NestedText(String before, String between, String after, List<NestedText> children, String word) {

    /** The words of the source, in its order. */
    List<String> words() {
        List<String> words = new ArrayList<>(word.isEmpty() ? List.of() : List.of(word));
        children.forEach(child -> words.addAll(child.words()));
        return words;
    }

    String source() {
        return before + word + children.stream().map(NestedText::source).collect(Collectors.joining(between)) + after;
    }

    /** The smallest tree that can be reached by leaving out nodes, or what is around them, and that still fails. */
    NestedText smallest(Predicate<NestedText> fails) {
        NestedText smallest = this;
        for (NestedText next = smallest.smaller(fails); next != smallest; next = smallest.smaller(fails)) {
            smallest = next;
        }
        return smallest;
    }

    private NestedText smaller(Predicate<NestedText> fails) {
        return simpler().stream().filter(fails).findFirst().orElse(this);
    }

    /** All trees with one node less. */
    private List<NestedText> simpler() {
        List<NestedText> simpler = new ArrayList<>(children);
        for (int i = 0; i < children.size(); i++) {
            List<NestedText> without = new ArrayList<>(children);
            NestedText child = without.remove(i);
            simpler.add(with(without));
            without.addAll(i, child.children());
            simpler.add(with(without));
            for (NestedText less : child.simpler()) {
                List<NestedText> changed = new ArrayList<>(children);
                changed.set(i, less);
                simpler.add(with(changed));
            }
        }
        simpler.removeIf(each -> each.size() >= size());
        return simpler;
    }

    private NestedText with(List<NestedText> others) {
        return new NestedText(before, between, after, others, word);
    }

    private int size() {
        return 1 + children.stream().mapToInt(NestedText::size).sum();
    }

    /** Makes trees of the constructs of a table. */
    static final class Maker {

        private static final String HAN = "湖灯山水风雨花鸟鱼桥船舟塔庙街巷城墙门窗书画琴棋笔墨纸砚茶酒米麦";

        private final List<Nesting> nestings;
        private final Random random;
        private int count;

        Maker(List<Nesting> nestings, Random random) {
            this.nestings = nestings;
            this.random = random;
        }

        NestedText document() {
            count = 0;
            List<NestedText> blocks = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                blocks.add(node(Nesting.Kind.BLOCK, 4));
            }
            return new NestedText("", "\n\n", "\n", blocks, "");
        }

        private NestedText node(Nesting.Kind kind, int depth) {
            List<Nesting> those = nestings.stream().filter(each -> each.kind() == kind).toList();
            Nesting nesting = those.get(random.nextInt(those.size()));
            return nesting.hole() == Nesting.Kind.WORD ? leaf(nesting) : around(nesting, depth);
        }

        private NestedText around(Nesting nesting, int depth) {
            List<NestedText> children = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                boolean inner = depth > 0 && random.nextInt(3) > 0;
                boolean needsBlock = nesting.hole() == Nesting.Kind.BLOCK;
                children.add(inner ? node(nesting.hole(), depth - 1) : needsBlock ? plain() : word());
            }
            String between = nesting.hole() == Nesting.Kind.BLOCK ? "\n\n" : random.nextInt(4) == 0 ? " " : "";
            return new NestedText(nesting.before(), between, nesting.after(), children, "");
        }

        private NestedText plain() {
            return new NestedText("", "", "", List.of(word()), "");
        }

        private NestedText leaf(Nesting nesting) {
            return new NestedText(nesting.before(), "", nesting.after(), List.of(), fresh());
        }

        private NestedText word() {
            return new NestedText("", "", "", List.of(), fresh());
        }

        /** A word that is nowhere else: letters, or Han. */
        private String fresh() {
            int number = count++;
            int width = HAN.length();
            return random.nextBoolean()
                    ? "q" + (char) ('a' + number % 26) + (char) ('a' + number / 26 % 26) + "x"
                    : "" + HAN.charAt(number % width) + HAN.charAt(number / width % width) + "堃";
        }
    }
}
