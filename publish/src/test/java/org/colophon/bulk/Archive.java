package org.colophon.bulk;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An archive of invented articles in a folder, and folders as maps of their files. */
final class Archive {

    private Archive() {
    }

    static String article(int day, int number) {
        return "---\npublication: 河畔晚报\ndate: 2004-01-%02d\n---\n# 菜市之%d\n\n文/林晚舟 摄影/沈未迟\n\n第%d段。\n"
                .formatted(day, number, number);
    }

    /** Days of so many articles, each with the same names of files. */
    static Path write(Path folder, int days, int articles) throws IOException {
        for (int day = 1; day <= days; day++) {
            Path of = Files.createDirectories(folder.resolve("2004/01-%02d".formatted(day)));
            for (int number = 1; number <= articles; number++) {
                Files.writeString(of.resolve("A%02d.md".formatted(number)), article(day, number));
            }
        }
        return folder;
    }

    /** Ten kinds of files that no article is in, or hardly. */
    static Map<String, byte[]> poison() {
        byte[] rubbish = new byte[2_001];
        for (int i = 0; i < rubbish.length; i++) {
            rubbish[i] = (byte) (i * 37 + i / 7);
        }
        rubbish[0] = (byte) 0xFF;
        rubbish[1] = (byte) 0xFE;
        Map<String, byte[]> poison = new LinkedHashMap<>();
        poison.put("empty.md", new byte[0]);
        poison.put("blank.md", utf8(" \n\n\t\n"));
        poison.put("rubbish.md", rubbish);
        poison.put("gbk.md", ("# 题\n\n" + "正文".repeat(50)).getBytes(Charset.forName("GB18030")));
        poison.put("deep.md", utf8(">".repeat(20_000) + " x\n"));
        poison.put("long.md", utf8("# a\n\n" + "字".repeat(60_000)));
        poison.put("longer.md", utf8("字".repeat(250_000)));
        poison.put("pdf.md", utf8("%PDF-1.4\n%âãÏÓ\n"));
        poison.put("marks.md", utf8("# m\n\n" + "*".repeat(20_000) + "a\n"));
        poison.put("zero.md", utf8("# \0 t\n\nabc\0def\n"));
        return poison;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The files below a folder and their bytes, but for times. */
    static Map<String, List<Byte>> files(Path folder) throws IOException {
        Map<String, List<Byte>> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals("metrics.jsonl")) {
                    files.put(name, bytes(file));
                }
            }
        }
        return files;
    }

    private static List<Byte> bytes(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        Byte[] boxed = new Byte[content.length];
        for (int i = 0; i < content.length; i++) {
            boxed[i] = content[i];
        }
        return List.of(boxed);
    }
}
