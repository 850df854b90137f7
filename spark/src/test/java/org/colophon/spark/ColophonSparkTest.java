package org.colophon.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.colophon.bulk.BulkSpec;
import org.colophon.bulk.BulkStore;
import org.colophon.bulk.Packing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives on Spark in one JVM: the outputs and rows are those of a run without an engine. */
class ColophonSparkTest {

    private static final BulkSpec SPEC =
            BulkSpec.of("reading").withFormats(List.of("html", "docx")).withCharacters(100_000);

    @TempDir
    private static Path scratch;

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = LocalSpark.builder("local[2]", scratch).getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private BulkStore store() {
        return BulkStore.folder(folder.resolve("out"));
    }

    private Dataset<Row> written(Dataset<Row> rows) {
        return ColophonSpark.write(rows, folder.resolve("about").toString(), SaveMode.Append);
    }

    private Dataset<Row> pairs(List<String> ids, Column text) {
        return spark.createDataset(ids, Encoders.STRING()).toDF("key").withColumn("body", text);
    }

    @Test
    void printsAsARunWithoutAnEngine() throws IOException {
        SparkArchive archive = SparkArchive.write(folder, 2, 3);
        Path bulk = archive.printed(SPEC, Packing.NONE);
        Dataset<Row> first = written(ColophonSpark.print(archive.sources(spark), SPEC, "id", "text", store()));
        Dataset<Row> missing = ColophonSpark.missing(archive.listed(spark), first);
        assertThat(missing.select("id").as(Encoders.STRING()).collectAsList())
                .containsExactlyInAnyOrder("poison/empty.md", "poison/none.md");
        Dataset<Row> all = written(ColophonSpark.print(missing, SPEC, "id", "text", store()));
        assertThat(SparkArchive.lines(all)).isEqualTo(SparkArchive.lines(bulk)).hasSize(SparkArchive.size(2, 3));
        assertThat(SparkArchive.outputs(folder.resolve("out"))).isEqualTo(SparkArchive.outputs(bulk)).isNotEmpty();
        Dataset<Row> credits = spark.read().parquet(folder.resolve("about/credits").toString());
        Dataset<Row> same =
                spark.read().schema(credits.schema()).json(bulk.resolve("credits.jsonl").toString());
        assertThat(credits.exceptAll(same).count() + same.exceptAll(credits).count()).isZero();
        assertThat(credits.where(col("name").equalTo("林晚舟")).count()).isEqualTo(6);
        assertThat(all.where(col("state").equalTo("OK")).agg(sum("micros")).first().getLong(0)).isPositive();
        assertThat(ColophonSpark.missing(archive.listed(spark), all).count()).isZero();
    }

    @Test
    void aRerunWritesNothing() throws IOException {
        SparkArchive archive = SparkArchive.write(folder, 1, 2);
        List<String> first =
                SparkArchive.lines(ColophonSpark.print(archive.sources(spark), SPEC, "id", "text", store()));
        var times = SparkArchive.times(folder.resolve("out"));
        BulkStore hadoop = ColophonSpark.store(spark, folder.resolve("out").toUri().toString());
        assertThat(SparkArchive.lines(ColophonSpark.print(archive.sources(spark), SPEC, "id", "text", hadoop)))
                .isEqualTo(first);
        assertThat(SparkArchive.times(folder.resolve("out"))).isEqualTo(times);
    }

    @Test
    void bindsIssuesAsARunWithoutAnEngine() throws IOException {
        SparkArchive archive = SparkArchive.write(folder, 3, 3);
        Path bulk = archive.printed(SPEC, Packing.BY_ISSUE);
        Dataset<Row> articles = archive.sources(spark).where(col("id").startsWith("2004")).orderBy(col("id").desc());
        Column issue = concat_ws(" ", lit("河畔晚报"), col("id").substr(1, 10));
        Dataset<Row> rows = written(ColophonSpark.bind(articles, SPEC, issue, store()));
        assertThat(SparkArchive.lines(rows)).hasSize(9).isEqualTo(
                SparkArchive.lines(bulk).stream().filter(line -> line.contains("\"id\":\"2004")).toList());
        assertThat(SparkArchive.outputs(bulk)).containsAllEntriesOf(SparkArchive.outputs(folder.resolve("out")));
        assertThat(rows.select("pack").distinct().count()).isEqualTo(3);
    }

    @Test
    void aSourceFailsAloneInItsIssue() {
        Column text = when(col("key").equalTo("b"), lit(null)).otherwise(lit("# 题\n\n正文。\n"));
        Dataset<Row> in = pairs(List.of("c", "b", "a"), text).toDF("id", "text");
        Dataset<Row> rows = written(ColophonSpark.bind(in, SPEC, lit(null).cast("string"), store()));
        assertThat(rows.orderBy("id").select("id", "state", "pack", "failure").collectAsList())
                .extracting(Row::mkString)
                .containsExactly("aOKunknown issuenull", "bFAILEDnullits row has no text", "cOKunknown issuenull");
    }

    @Test
    void readsStringsAndKeysOfAnyType() throws IOException {
        Column text = when(col("key").equalTo("3"), lit(null)).otherwise(lit("# 题\n\n正文。\n"));
        Dataset<Row> in = pairs(List.of("1", "2", "3", ""), text)
                .withColumn("key", col("key").try_cast("int"));
        // The encoding of files does not count for strings.
        BulkSpec files = SPEC.withEncoding("GB18030");
        Dataset<Row> rows = written(ColophonSpark.print(in, files, "key", "body", store()));
        assertThat(rows.orderBy("id").select("id", "state", "title", "failure").collectAsList())
                .extracting(Row::mkString)
                .containsExactly("FAILEDnullits row has no id", "1OK题null", "2OK题null",
                        "3FAILEDnullits row has no text");
        // Equal texts share a page; a manuscript names its source.
        assertThat(SparkArchive.outputs(folder.resolve("out")).keySet())
                .extracting(name -> name.substring(name.indexOf('.')))
                .containsExactlyInAnyOrder(".html", ".docx", ".docx");
        assertThat(ColophonSpark.missing(in.withColumnRenamed("key", "id"), rows).count()).isZero();
    }

    @Test
    void takesPicturesFromTheRow() {
        Column text = lit("# 图\n\n![港口](port.png)\n\n正文。\n");
        byte[] picture = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42"
                + "mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        Dataset<Row> in = pairs(List.of("1"), text).withColumn("pictures", map(lit("port.png"), lit(picture)));
        Row row = written(ColophonSpark.print(in, SPEC, "key", "body", store())).first();
        assertThat(row.getJavaMap(row.fieldIndex("pictures")).get("port.png")).asString().hasSize(64);
        assertThat(row.<String>getAs("state")).isEqualTo("OK");
    }

    @Test
    void refusesTextsThatAreNone() {
        assertThatThrownBy(() -> ColophonSpark.print(pairs(List.of("1"), lit(1.5)), SPEC, "key", "body", store()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("strings or bytes");
    }
}
