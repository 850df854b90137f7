package org.colophon.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** An issue of two pages with stories of any length and rank, some with pictures, and boxes of any size, of a seed. */
final class RandomIssue {

    static final int STORIES = 10;
    private static final String[] SENTENCES = {
        "清晨的雾还没有散，码头上的人已经站满了。", "据了解，这项工程计划在明年春天完工。", "村里的老人说，这样的年景多少年没有见过。",
        "记者在现场看到，工人正在检查最后一段管道。", "The bridge opened at seven in the morning.", "有关部门表示，结果将在本月底公布。"
    };

    private RandomIssue() {
    }

    static void write(Path folder, Random random) throws IOException {
        List<String> stories = new ArrayList<>();
        for (int i = 0; i < STORIES; i++) {
            String page = i < STORIES / 2 ? "\"page\": \"A1\"" : "\"page\": \"A2\"";
            String floating = random.nextInt(5) == 0 ? "\"pages\": [\"A1\", \"A2\"]" : page;
            String as = random.nextInt(6) == 0 ? ", \"as\": \"box\""
                    : random.nextInt(5) == 0 ? ", \"as\": \"brief\"" : "";
            stories.add("{\"id\": \"s" + i + "\", \"file\": \"s" + i + ".md\", " + floating + ", \"rank\": "
                    + (1 + random.nextInt(9)) + as + ", \"must\": " + random.nextBoolean() + "}");
            String article = article(random);
            Files.writeString(folder.resolve("s" + i + ".md"),
                    random.nextInt(3) == 0 ? pictured(article, folder, "s" + i, random) : article);
        }
        String box = random.nextBoolean()
                ? "{\"kind\": \"ad\", \"at\": \"foot\", \"columns\": \"4-5\", \"lines\": "
                        + (8 + random.nextInt(20)) + "}"
                : "{\"kind\": \"ad\", \"at\": \"foot\", \"lines\": " + (6 + random.nextInt(14)) + "}";
        Files.writeString(folder.resolve("edition.json"), "{\"publication\": \"潮报\", \"pages\": ["
                + "{\"page\": \"A1\", \"boxes\": [{\"kind\": \"masthead\", \"at\": \"head\"}]}, {\"page\": \"A2\", "
                + "\"boxes\": [" + box + "]}], \"stories\": [" + String.join(",\n", stories) + "]}");
    }

    /** An article with a picture of any depth at its end. */
    private static String pictured(String article, Path folder, String name, Random random) throws IOException {
        BufferedImage picture = new BufferedImage(1500, 700 + random.nextInt(900), BufferedImage.TYPE_BYTE_GRAY);
        ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
        return article + "![潮水退去的码头](" + name + ".png)\n\n图为清晨的码头。\n";
    }

    private static String article(Random random) {
        StringBuilder text = new StringBuilder("# ");
        text.append("春天的消息从海上来到山里".repeat(2), 0, 4 + random.nextInt(16)).append("\n\n");
        for (int paragraphs = 1 + random.nextInt(9); paragraphs > 0; paragraphs--) {
            for (int sentences = 1 + random.nextInt(6); sentences > 0; sentences--) {
                text.append(SENTENCES[random.nextInt(SENTENCES.length)]);
            }
            text.append("\n\n");
        }
        return text.toString();
    }
}
