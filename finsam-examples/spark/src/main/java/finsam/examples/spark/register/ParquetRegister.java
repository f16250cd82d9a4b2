package finsam.examples.spark.register;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import finsam.examples.spark.verdict.CheckedLine;
import finsam.examples.spark.verdict.Judge;
import finsam.examples.spark.verdict.Place;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A register of Parquet files with a document a row: in a column {@code document}, as JSON in text or bytes; or spread over
 * columns with the names of its properties, which Spark makes JSON of.
 */
public final class ParquetRegister {
    private static final String DOCUMENT = "document";
    private static final String ASSOCIATION = "association";

    private ParquetRegister() {}

    /** Returns the rows of a register, checked when they are asked for. */
    public static Dataset<Row> checked(SparkSession spark, String register, Judge judge) throws IOException {
        Path root = new Path(register);
        String qualified = root.getFileSystem(spark.sparkContext().hadoopConfiguration())
                .makeQualified(root)
                .toString();
        Dataset<Row> rows = spark.read().parquet(register);
        MapFunction<Row, Row> check = row -> judge.row(row.getAs(DOCUMENT), place(row, new Path(qualified)));
        return rows.select(
                        association(rows).as(ASSOCIATION),
                        document(rows).as(DOCUMENT),
                        col("_metadata.file_path"),
                        col("_metadata.row_index"))
                .map(check, Encoders.row(CheckedLine.SCHEMA));
    }

    private static Place place(Row row, Path register) {
        Path file = new Path(URI.create(row.getAs("file_path")));
        String name = RegisterFile.name(register, file);
        return new Place(row.getAs(ASSOCIATION), name, row.<Long>getAs("row_index") + 1, Optional.empty());
    }

    private static Column association(Dataset<Row> rows) {
        boolean told = List.of(rows.columns()).contains(ASSOCIATION);
        return told ? coalesce(col(ASSOCIATION).cast("string"), lit("")) : lit("");
    }

    private static Column document(Dataset<Row> rows) {
        if (List.of(rows.columns()).contains(DOCUMENT)) {
            return coalesce(col(DOCUMENT).cast("binary"), lit(new byte[0]));
        }
        Column[] properties = Arrays.stream(rows.columns())
                .filter(name -> !name.equals(ASSOCIATION))
                .map(name -> col("`" + name + "`"))
                .toArray(Column[]::new);
        return to_json(struct(properties)).cast("binary");
    }
}
