package org.colophon.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.colophon.bulk.BulkFunction;
import org.colophon.bulk.BulkInputs;
import org.colophon.bulk.BulkMeter;
import org.colophon.bulk.BulkRun;
import org.colophon.bulk.BulkSpec;
import org.colophon.bulk.Packing;

/**
 * An archive of invented articles, with files among them that no article is in, or hardly.
 *
 * @param folder holds the folder {@code in} of the sources
 */
record SparkArchive(Path folder) {

    private static final int POISON = 8;

    static SparkArchive write(Path folder, int days, int articles) throws IOException {
        for (int day = 1; day <= days; day++) {
            Path of = Files.createDirectories(folder.resolve("in/2004-01-%02d".formatted(day)));
            for (int number = 1; number <= articles; number++) {
                Files.writeString(of.resolve("A%02d.md".formatted(number)), article(day, number));
            }
        }
        Path poison = Files.createDirectories(folder.resolve("in/poison"));
        byte[] rubbish = new byte[2_001];
        for (int i = 0; i < rubbish.length; i++) {
            rubbish[i] = (byte) (i * 37 + i / 7);
        }
        Files.write(poison.resolve("empty.md"), new byte[0]);
        Files.write(poison.resolve("none.md"), new byte[0]);
        Files.writeString(poison.resolve("blank.md"), " \n\n\t\n");
        Files.write(poison.resolve("rubbish.md"), rubbish);
        Files.writeString(poison.resolve("gbk.md"), "# 题\n\n" + "正文".repeat(50), Charset.forName("GB18030"));
        Files.writeString(poison.resolve("deep.md"), ">".repeat(20_000) + " x\n");
        Files.writeString(poison.resolve("longer.md"), "字".repeat(250_000));
        Files.writeString(poison.resolve("zero.md"), "# \0 t\n\nabc\0def\n");
        return new SparkArchive(folder);
    }

    static String article(int day, int number) {
        return "---\npublication: 河畔晚报\ndate: 2004-01-%02d\n---\n# 菜市之%d\n\n文/林晚舟 摄影/沈未迟\n\n第%d段，在桥南。\n"
                .formatted(day, number, number);
    }

    static int size(int days, int articles) {
        return days * articles + POISON;
    }

    Path in() {
        return folder.resolve("in");
    }

    /** Prints it on this machine, without an engine. */
    Path printed(BulkSpec spec, Packing packing) throws IOException {
        Path out = folder.resolve("bulk");
        BulkRun.of(spec, BulkInputs.of(List.of(in().toString())))
                .withNaming(BulkFunction.Naming.CONTENT).withPacking(packing).into(out, BulkMeter.none());
        return out;
    }

    /** The sources as Spark reads them: without empty ones. */
    Dataset<Row> sources(SparkSession spark) {
        return spark.read().format("binaryFile").option("recursiveFileLookup", "true").load(in().toString())
                .select(regexp_replace(col("path"), "^.*/in/", "").as("id"), col("content").as("text"));
    }

    /** All sources, as a list of files has them, with empty texts. */
    Dataset<Row> listed(SparkSession spark) throws IOException {
        try (Stream<Path> files = Files.walk(in())) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> in().relativize(file).toString().replace('\\', '/')).toList();
            return spark.createDataset(names, Encoders.STRING()).toDF("id").withColumn("text", lit(new byte[0]));
        }
    }

    /** The lines of a manifest, in the order in which a run without an engine has them. */
    static List<String> lines(Dataset<Row> manifest) {
        return manifest.collectAsList().stream()
                .sorted(Comparator.comparing(row -> row.<String>getAs("id")))
                .map(row -> row.<String>getAs("row"))
                .toList();
    }

    static List<String> lines(Path out) throws IOException {
        return Files.readAllLines(out.resolve("manifest.jsonl"), StandardCharsets.UTF_8);
    }

    /** The outputs below a folder by their bytes. */
    static Map<String, String> outputs(Path out) throws IOException {
        Map<String, String> outputs = new TreeMap<>();
        for (Path file : files(out)) {
            outputs.put(out.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
        return outputs;
    }

    /** The times at which outputs were written. */
    static Map<String, String> times(Path out) throws IOException {
        Map<String, String> times = new TreeMap<>();
        for (Path file : files(out)) {
            times.put(out.relativize(file).toString(), Files.getLastModifiedTime(file).toString());
        }
        return times;
    }

    private static List<Path> files(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !out.relativize(file).toString().matches("dead/.*|manifest.*|credits.*|metrics.*"))
                    .collect(Collectors.toList());
        }
    }
}
