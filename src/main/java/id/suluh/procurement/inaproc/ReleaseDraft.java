package id.suluh.procurement.inaproc;

import id.suluh.procurement.ocds.JsonObject;
import id.suluh.procurement.ocds.JsonTree;
import id.suluh.procurement.ocds.Origin;
import id.suluh.procurement.ocds.RawRelease;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A release while records of one process are written into it. */
final class ReleaseDraft {
    private static final int ID_DIGITS = 16;

    private final String ocid;
    private final Origin origin;
    private final JsonObject content = new JsonObject();
    private final Set<String> tags = new LinkedHashSet<>();
    private final List<JsonObject> received = new ArrayList<>();
    private @Nullable String lastEvent;
    private @Nullable String firstDate;

    ReleaseDraft(String ocid, Origin origin) {
        this.ocid = ocid;
        this.origin = origin;
    }

    JsonObject content() {
        return content;
    }

    void tag(String tag) {
        tags.add(tag);
    }

    void received(JsonObject record) {
        received.add(record);
    }

    /** Notes dates: what has happened says when the release was made; what is planned only when there is nothing better. */
    void met(String how, Object read) {
        if (how.equals("event") && (lastEvent == null || lastEvent.compareTo(read.toString()) < 0)) {
            lastEvent = read.toString();
        } else if (Set.of("date", "earliest", "latest").contains(how)
                && (firstDate == null || firstDate.compareTo(read.toString()) > 0)) {
            firstDate = read.toString();
        }
    }

    /**
     * When the release was made.
     *
     * @param yearBegins for records that bear no date
     */
    String date(String yearBegins) {
        return lastEvent != null ? lastEvent : firstDate != null ? firstDate : yearBegins;
    }

    /**
     * The release, with an id made from what it says. The records as received go along for the private copy, under a name that is no public
     * field.
     */
    RawRelease finish(String kind, String date) {
        JsonObject release = new JsonObject();
        release.put("ocid", ocid);
        release.put("id", "");
        release.put("date", date);
        release.put("tag", new ArrayList<>(tags));
        release.put("initiationType", "tender");
        release.put("language", "id");
        for (int i = 0; i < content.size(); i++) {
            release.put(content.name(i), content.value(i));
        }
        release.put("id", kind + "-" + fingerprint(release));
        release.put("received", received);
        return RawRelease.made(ocid, release, origin);
    }

    private static String fingerprint(JsonObject release) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(JsonTree.bytes(release));
            return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
