package id.suluh.request;

import org.jspecify.annotations.Nullable;

/**
 * What the form proposes to write about one of the 39 documents; the requester changes it as they like. A number that looks like
 * something private is left out: the net that guards the public texts would refuse it, and the request names its contract anyway.
 */
record Proposal(String subject, String text) {
    private static final Proposal NOTHING = new Proposal("", "");
    private static final int LONGEST = 200;

    static Proposal of(@Nullable Topic topic, FilingMessages words) {
        if (topic == null || topic.paper() == null) {
            return NOTHING;
        }
        Topic.Paper paper = topic.paper();
        String title = named(topic.title(), topic.process());
        return new Proposal(
                brief(PrivateFacts.in(title) ? paper.name() : words.proposedSubject(paper.name(), topic.title())),
                PrivateFacts.in(title)
                        ? words.proposedText(paper.name(), "", paper.number())
                        : words.proposedText(paper.name(), title, paper.number()));
    }

    private static String named(String title, String process) {
        return PrivateFacts.in(process) || title.equals(process) ? title : title + " (" + process + ")";
    }

    private static String brief(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
