package id.suluh.procurement.flag;

/** The settings cannot be used. The message names the line and what is expected there. */
public final class SettingsRefused extends RuntimeException {
    SettingsRefused(int line, String reason) {
        super("line " + line + ": " + reason);
    }
}
