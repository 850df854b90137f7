package org.colophon.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.colophon.bulk.BulkSpec;
import org.colophon.bulk.BulkStore;
import org.colophon.bulk.Packing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Archives on a cluster of two worker processes, of which one is killed. */
class SparkClusterTest {

    private static final BulkSpec SPEC =
            BulkSpec.of("reading").withFormats(List.of("pdf", "docx", "html")).withCharacters(100_000);
    private static final int DAYS = 4;
    private static final int A_DAY = 3;

    @TempDir
    private Path folder;

    private SparkSession cluster(ClusterHome home) {
        return LocalSpark.builder("local-cluster[2,1,1024]", folder)
                .config("spark.jars", home.jars())
                .config("spark.executorEnv.SPARK_SCALA_VERSION", "2.13")
                .config("spark.executorEnv.JAVA_HOME", System.getProperty("java.home"))
                .getOrCreate();
    }

    private List<String> processes() throws IOException {
        try (Stream<Path> notes = Files.list(folder.resolve("notes"))) {
            return notes.map(note -> note.getFileName().toString()).filter(note -> note.endsWith(".pid")).toList();
        }
    }

    @Test
    @Timeout(900)
    void aKilledWorkerLosesNothing() throws IOException {
        SparkArchive archive = SparkArchive.write(folder, DAYS, A_DAY);
        Path bulk = archive.printed(SPEC, Packing.NONE);
        Path out = folder.resolve("out");
        Path notes = Files.createDirectories(folder.resolve("notes"));
        try (SparkSession spark = cluster(ClusterHome.make(folder))) {
            // Spark leaves out empty files: the list has them.
            Dataset<Row> all = archive.listed(spark).select("id")
                    .join(archive.sources(spark), "id", "left")
                    .withColumn("text", coalesce(col("text"), lit(new byte[0])))
                    .repartition(6);
            BulkStore deadly = new DeadlyStore(
                    ColophonSpark.store(spark, out.toUri().toString()), notes.toString(), 7);
            Dataset<Row> manifest = ColophonSpark.write(ColophonSpark.print(all, SPEC, "id", "text", deadly),
                    folder.resolve("about").toString(), SaveMode.ErrorIfExists);
            assertThat(notes.resolve(DeadlyStore.KILLED)).hasContent("MutableURLClassLoader");
            assertThat(processes()).hasSizeGreaterThan(1);
            assertThat(SparkArchive.lines(manifest)).isEqualTo(SparkArchive.lines(bulk))
                    .hasSize(SparkArchive.size(DAYS, A_DAY));
            deadly.sweep();
            assertThat(SparkArchive.outputs(out)).isEqualTo(SparkArchive.outputs(bulk));
            var times = SparkArchive.times(out);
            assertThat(SparkArchive.lines(ColophonSpark.print(all, SPEC, "id", "text", deadly)))
                    .isEqualTo(SparkArchive.lines(bulk));
            assertThat(SparkArchive.times(out)).isEqualTo(times);
        }
    }
}
