package id.suluh.web.twin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One object: what the list is, whether it is whole, and a record by column names for each row. */
final class JsonTable implements TableWriter {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public void write(Table table, TwinPlace place, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField("title", table.title());
            json.writeStringField("url", place.page());
            json.writeNumberField("total", table.total());
            json.writeBooleanField("whole", !place.cuts(table));
            json.writeStringField("note", place.note(table));
            json.writeArrayFieldStart("items");
            while (table.rows().hasNext()) {
                item(table.columns(), table.rows().next().cells(), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void item(List<String> columns, List<@Nullable Object> cells, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        for (int column = 0; column < columns.size(); column++) {
            json.writeFieldName(columns.get(column));
            value(cells.get(column), json);
        }
        json.writeEndObject();
    }

    private static void value(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else if (value instanceof Number number) {
            json.writeNumber(new BigDecimal(number.toString()));
        } else {
            json.writeString(value.toString());
        }
    }
}
