package id.suluh.web.twin;

import java.util.Iterator;
import java.util.List;

/**
 * A list as rows and columns.
 *
 * @param name of the file, such as {@code bodies}
 * @param title in the visitor's language
 * @param columns names of the columns, the same in every language, so that a program that reads them goes on working
 * @param total how many rows there are, those that are left out included
 * @param rows read as they are written; at most as many as were asked for
 */
public record Table(String name, String title, List<String> columns, long total, Iterator<TableRow> rows) {}
