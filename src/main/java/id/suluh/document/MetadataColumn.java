package id.suluh.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;

/** What a file says of itself, as one JSON text: it is shown whole and never searched in the database. */
@Converter
class MetadataColumn implements AttributeConverter<Map<String, List<String>>, String> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, List<String>>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<String, List<String>> metadata) {
        try {
            return PageStore.storable(JSON.writeValueAsString(metadata));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Map<String, List<String>> convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, TYPE);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a document's metadata is no JSON", damaged);
        }
    }
}
