package id.suluh.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a browser calls itself, in the few words by which its owner knows it again. */
final class Device {
    /** The first mark that is found counts: many browsers also name those they resemble. */
    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg/", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser/", "Samsung Internet"),
            new Mark("Firefox/", "Firefox"),
            new Mark("Chrome/", "Chrome"),
            new Mark("Safari/", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("Android", "Android"),
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Windows", "Windows"),
            new Mark("Mac OS X", "macOS"),
            new Mark("Linux", "Linux"));

    private Device() {}

    private record Mark(String found, String name) {}

    /** Such as {@code Firefox, Linux}; empty for what is not known. */
    static String of(@Nullable String userAgent) {
        String agent = userAgent == null ? "" : userAgent;
        String browser = first(BROWSERS, agent);
        String system = first(SYSTEMS, agent);
        return browser + (browser.isEmpty() || system.isEmpty() ? "" : ", ") + system;
    }

    private static String first(List<Mark> marks, String agent) {
        return marks.stream()
                .filter(mark -> agent.contains(mark.found()))
                .map(Mark::name)
                .findFirst()
                .orElse("");
    }
}
