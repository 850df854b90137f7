/**
 * Prints archives on Apache Spark. Each source is a row, each row gets a row of a manifest.
 * <pre>{@code
 * BulkStore store = ColophonSpark.store(spark, "hdfs:///archive/out");
 * Dataset<Row> rows = ColophonSpark.print(spark.read().parquet("articles"), spec, "id", "text", store);
 * Dataset<Row> manifest = ColophonSpark.write(rows, "hdfs:///archive/manifest", SaveMode.ErrorIfExists);
 * }</pre>
 */
@NullMarked
package org.colophon.spark;

import org.jspecify.annotations.NullMarked;
