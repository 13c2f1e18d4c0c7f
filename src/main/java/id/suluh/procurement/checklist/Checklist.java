package id.suluh.procurement.checklist;

import java.util.Arrays;
import java.util.List;

/** The 39 documents of one contract. */
public record Checklist(List<Line> lines) {
    /** The documents of one stage. */
    public record Part(Group group, List<Line> lines) {
        public long published() {
            return count(lines, true);
        }

        public long due() {
            return count(lines, false);
        }

        /** Whether it is short enough to stand open. */
        public boolean brief() {
            return lines.size() < 5;
        }
    }

    /** By stage, in their order. */
    public List<Part> parts() {
        return Arrays.stream(Group.values())
                .map(group -> new Part(
                        group,
                        lines.stream()
                                .filter(line -> line.item().group() == group)
                                .toList()))
                .toList();
    }

    /** How many of those that must be there by now can be read. */
    public long published() {
        return count(lines, true);
    }

    /** How many must be there by now. */
    public long due() {
        return count(lines, false);
    }

    public Share share() {
        return Share.of(published(), due());
    }

    private static long count(List<Line> lines, boolean published) {
        return lines.stream()
                .filter(line -> published ? line.published() : line.due())
                .count();
    }
}
