package org.colophon.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;

import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.colophon.bulk.BulkFunction;
import org.colophon.bulk.BulkSpec;
import org.colophon.bulk.BulkStore;

/**
 * Prints the rows of a dataset. The result is a dataset of the rows of a manifest, one for each source, printed or not;
 * no content stops a job. Outputs are named after their content, so that a task that Spark does twice writes the same
 * files. Printing is lazy as all work of Spark: each use of the result would print again, so that it is
 * {@linkplain #write(Dataset, String, SaveMode) written} first and read from there.
 */
public final class ColophonSpark {

    /** The column of the ids of sources. */
    public static final String ID = "id";
    /** The column of the texts of sources: strings, or bytes in the encoding of the specification. */
    public static final String TEXT = "text";
    /** The column of the pictures of sources, which a dataset may have: bytes by references. */
    public static final String PICTURES = "pictures";

    private static final String LINE = "row";
    private static final String KEY = "key";
    private static final String CREDITS = "credits";
    private static final String PARSED = "parsed";
    private static final StructType RESULTS = StructType.fromDDL("row STRING, micros BIGINT");
    /** The fields of a row of a manifest; docs/archives.md describes them. */
    private static final StructType MANIFEST = StructType.fromDDL("""
            id STRING, state STRING, source STRING, key STRING, title STRING, publication STRING, date DATE,
            page STRING, pack STRING, errors BIGINT, warnings BIGINT, failure STRING, diagnostics ARRAY<STRING>,
            pictures MAP<STRING, STRING>,
            outputs ARRAY<STRUCT<name: STRING, sha256: STRING, bytes: BIGINT, pages: INT>>,
            credits ARRAY<STRUCT<source: STRING, line: INT, article: STRING, title: STRING, section: STRING,
                place: STRING, holder: STRING, kind: STRING, role: STRING, name: STRING, type: STRING, id: STRING,
                affiliations: STRING, characters: BIGINT, pictures: DECIMAL(18, 3)>>
            """);

    private ColophonSpark() {
    }

    /**
     * A store in a file system of Hadoop: HDFS, the store of objects of a cloud, or a folder that all machines share.
     *
     * @param spark the session whose settings of Hadoop are used, on all machines
     * @param folder the folder, such as {@code hdfs:///archive/out}
     * @return the store
     */
    public static BulkStore store(SparkSession spark, String folder) {
        return HadoopStore.of(spark.sessionState().newHadoopConf(), folder);
    }

    /**
     * Prints each source.
     *
     * @param in a row for each source; a column {@value #PICTURES} may have its pictures
     * @param spec how sources are printed
     * @param id the column of their ids, which should differ
     * @param text the column of their texts: strings, or bytes in the encoding of the specification
     * @param store where outputs go
     * @return the rows of the manifest, and in {@code row} each as one line of JSON, and the time that it took
     * @throws IllegalArgumentException if the texts are neither strings nor bytes
     */
    public static Dataset<Row> print(Dataset<Row> in, BulkSpec spec, String id, String text, BulkStore store) {
        PrintRows print = new PrintRows(function(spec, store));
        return manifest(SourceRow.select(in, col(id), col(text)).mapPartitions(print, Encoders.row(RESULTS)));
    }

    /**
     * Binds the sources of each group into one edition and prints it. A source that cannot be printed fails alone.
     * The texts of one group are held at once.
     *
     * @param in a row for each source, with columns {@value #ID} and {@value #TEXT}
     * @param spec how sources are printed
     * @param groupBy the name of the edition that a source belongs to, such as publication and day
     * @param store where outputs go
     * @return the rows of the manifest, as {@link #print} gives them
     * @throws IllegalArgumentException if the texts are neither strings nor bytes
     */
    public static Dataset<Row> bind(Dataset<Row> in, BulkSpec spec, Column groupBy, BulkStore store) {
        BindRows bind = new BindRows(function(spec, store));
        MapFunction<Row, String> group = SourceRow::group;
        return manifest(SourceRow.select(in.withColumn(SourceRow.GROUP, groupBy), col(ID), col(TEXT))
                .groupByKey(group, Encoders.STRING())
                .flatMapGroups(bind, Encoders.row(RESULTS)));
    }

    private static BulkFunction function(BulkSpec spec, BulkStore store) {
        return BulkFunction.of(spec, store).withNaming(BulkFunction.Naming.CONTENT);
    }

    private static Dataset<Row> manifest(Dataset<Row> results) {
        Column parsed = from_json(col(LINE), MANIFEST, Map.of("mode", "FAILFAST"));
        return results.withColumn(PARSED, parsed).select(PARSED + ".*", LINE, "micros");
    }

    /**
     * The sources without a row: readers of Spark leave some out, such as empty files. With no row missing, nothing of
     * an archive is lost.
     *
     * @param in a row for each source, with a column {@value #ID}, such as a list of all files
     * @param rows the rows of the manifest
     * @return the rows of sources that no row of the manifest is of
     */
    public static Dataset<Row> missing(Dataset<Row> in, Dataset<Row> rows) {
        Dataset<Row> ids = rows.select(col(ID).as(PARSED)).distinct();
        return in.join(ids, coalesce(in.col(ID).cast("string"), lit("")).equalTo(ids.col(PARSED)), "left_anti");
    }

    /**
     * Prints, and writes the manifest and the credits as Parquet. Spark commits each of the two as a whole.
     *
     * @param rows the rows of the manifest
     * @param folder the folder in which {@code manifest} and {@code credits} are
     * @param mode what becomes of rows of an earlier job; with {@link SaveMode#Append} they are kept
     * @return the rows of the manifest as they are written; to use them prints nothing
     */
    public static Dataset<Row> write(Dataset<Row> rows, String folder, SaveMode mode) {
        rows.write().mode(mode).parquet(folder + "/manifest");
        Dataset<Row> manifest = rows.sparkSession().read().parquet(folder + "/manifest");
        credits(manifest).write().mode(SaveMode.Overwrite).parquet(folder + "/credits");
        return manifest;
    }

    /**
     * The credits of an archive: a row for each person of each credit, then one for each text that nobody signed. A
     * source that has two equal rows, because it was printed twice, counts once.
     *
     * @param rows the rows of the manifest, as they are written
     * @return the credits, in the columns of {@code credits.jsonl}
     */
    public static Dataset<Row> credits(Dataset<Row> rows) {
        return rows.dropDuplicates(new String[] {ID, KEY})
                .select(explode(col(CREDITS)).as(PARSED))
                .select(PARSED + ".*");
    }
}
