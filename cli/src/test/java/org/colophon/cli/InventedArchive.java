package org.colophon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Invented articles in folders of years and days, always the same.
 *
 * @param articles how many there are
 * @param paragraphs how many each has, of about a hundred characters
 */
record InventedArchive(int articles, int paragraphs) {

    private static final int A_DAY = 10;
    private static final List<String> SENTENCES = List.of(
            "菜市在河边开了三十年，今年搬到了桥南。", "船工们早晨还来卖鱼，天亮以前就散了。",
            "新的菜市有顶棚，下雨天也能摆摊。", "老街的灯在七点以后才亮。", "渡口的石阶已经修好，水位比去年低了半尺。");

    Path write(Path folder) throws IOException {
        Random random = new Random(21);
        for (int i = 0; i < articles; i++) {
            int day = i / A_DAY;
            Path of = Files.createDirectories(
                    folder.resolve("%04d/%02d-%02d".formatted(1990 + day / 336, 1 + day / 28 % 12, 1 + day % 28)));
            Files.writeString(of.resolve("A%02d.md".formatted(i % A_DAY)), article(i, day, random));
        }
        return folder;
    }

    private String article(int number, int day, Random random) {
        StringBuilder text = new StringBuilder("---\npublication: 河畔晚报\ndate: %04d-%02d-%02d\n---\n# 菜市之%d\n\n"
                .formatted(1990 + day / 336, 1 + day / 28 % 12, 1 + day % 28, number) + "文/林晚舟 摄影/沈未迟\n\n");
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            for (int sentence = 0; sentence < 4 + random.nextInt(5); sentence++) {
                text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
            }
            text.append("\n\n");
        }
        return text.toString();
    }
}
