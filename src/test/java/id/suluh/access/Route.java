package id.suluh.access;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A route as the compiled classes have it.
 *
 * @param template its path; parameters by name, without the pattern they must fit
 */
record Route(String method, String template) implements Comparable<Route> {
    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*(\\w+)\\s*(?::(?:[^{}]|\\{[^{}]*})*)?}");

    /** Every route of the portal. */
    static Set<Route> all() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.suluh").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream())
                        .flatMap(code -> code.getAnnotations().stream()
                                .filter(each -> each.getRawType().isAnnotatedWith(HttpMethod.class))
                                .map(each -> of(each.getRawType().getSimpleName(), code)))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Route of(String method, JavaMethod code) {
        String path = ("/" + path(code.getOwner()) + "/" + path(code)).replaceAll("/+", "/");
        String plain = PARAMETER.matcher(path).replaceAll("{$1}");
        return new Route(
                method, plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain);
    }

    private static String path(HasAnnotations<?> code) {
        return code.isAnnotatedWith(Path.class)
                ? code.getAnnotationOfType(Path.class).value()
                : "";
    }

    @Override
    public int compareTo(Route other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return template + " " + method;
    }
}
