package id.suluh.procurement.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** What published data says of its publisher. Whoever runs the portal decides the licence; the default only proposes one. */
@ConfigMapping(prefix = "suluh.publishing")
public interface PublishingConfig {
    /** Name of whoever publishes the data of this portal. */
    @WithDefault("Suluh")
    String publisher();

    /** Address of the licence that the operator gives the data, {@code SULUH_PUBLISHING_LICENSE}. */
    @WithDefault("https://creativecommons.org/licenses/by/4.0/")
    URI license();

    /** Its name for people and for {@code datapackage.json}. */
    @WithDefault("CC-BY-4.0")
    String licenseName();
}
