package id.suluh.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version written into the jar by the build. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "development")
        };
    }
}
