package id.suluh.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoutesTest {
    /** The framework leaves out what is not public, with a line in the build log that nobody reads. */
    @Test
    void everyRouteIsPublicAndSoIsServed() {
        List<String> leftOut = new ClassFileImporter()
                .importPackages("id.suluh").stream()
                        .flatMap(each -> each.getMethods().stream())
                        .filter(RoutesTest::isRoute)
                        .filter(each -> !each.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaMethod::getFullName)
                        .toList();
        assertThat(leftOut).isEmpty();
    }

    private static boolean isRoute(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class);
    }
}
