package id.suluh.web.security;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A route that changes something, read from the compiled classes.
 *
 * @param path with every parameter replaced by a letter
 * @param multipart whether it takes files
 */
record UnsafeRoute(String method, String path, boolean takesForm, boolean multipart) {
    private static final Map<Class<? extends Annotation>, String> METHODS =
            Map.of(POST.class, "POST", PUT.class, "PUT", PATCH.class, "PATCH", DELETE.class, "DELETE");

    static List<UnsafeRoute> all() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.suluh").stream()
                        .flatMap(each -> each.getMethods().stream())
                        .flatMap(each -> METHODS.entrySet().stream()
                                .filter(method -> each.isAnnotatedWith(method.getKey()))
                                .map(method -> of(method.getValue(), each)))
                        .toList();
    }

    /** Whether programs call it, with a personal token instead of a visitor's log-in. */
    boolean forPrograms() {
        return path.startsWith("/api/");
    }

    private static UnsafeRoute of(String method, JavaMethod code) {
        String path = ("/" + path(code.getOwner()) + "/" + path(code))
                .replaceAll("\\{[^}]*}", "x")
                .replaceAll("/+", "/")
                .replaceAll("/$", "");
        List<String> taken = taken(code).isEmpty() ? taken(code.getOwner()) : taken(code);
        boolean multipart = taken.contains("multipart/form-data");
        return new UnsafeRoute(
                method, path, multipart || taken.contains("application/x-www-form-urlencoded"), multipart);
    }

    private static String path(HasAnnotations<?> code) {
        return code.isAnnotatedWith(Path.class)
                ? code.getAnnotationOfType(Path.class).value()
                : "";
    }

    private static List<String> taken(HasAnnotations<?> code) {
        return code.isAnnotatedWith(Consumes.class)
                ? Arrays.asList(code.getAnnotationOfType(Consumes.class).value())
                : List.of();
    }
}
