package id.suluh.request.clock;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The steps of the way to information that have a time limit. */
public enum Step {
    /** The body answers the request. */
    ANSWER("jawaban badan publik", "answer of the body"),
    /** The requester objects to the superior of the PPID. */
    OBJECTION("keberatan pemohon", "objection of the requester"),
    /** The superior of the PPID replies to the objection. */
    OBJECTION_REPLY("tanggapan atasan PPID", "reply of the PPID's superior"),
    /** The requester brings the dispute before the commission. */
    DISPUTE("sengketa ke komisi informasi", "dispute before the commission"),
    /** The commission begins to settle it. */
    COMMISSION_START("komisi mulai memeriksa", "start at the commission"),
    /** The commission ends the case. */
    COMMISSION_RULING("putusan komisi", "ruling of the commission"),
    /** A side goes to court. */
    COURT("keberatan ke pengadilan", "objection at the court"),
    /** A side asks for cassation. */
    CASSATION("kasasi", "cassation");

    private final String indonesian;
    private final String english;

    Step(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** What the step is called within a sentence. */
    public Text words() {
        return new Text(indonesian, english);
    }

    /** The code used in files, commands and the database, such as {@code objection-reply}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The step of that code; empty for a word that is none. */
    public static Optional<Step> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
