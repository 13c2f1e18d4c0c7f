package id.suluh.procurement.supplier;

import java.util.List;

/**
 * The queue of suppliers that may be one.
 *
 * @param waiting how many questions there are; the first ones are in {@code questions}
 * @param decided the last decisions in force
 */
public record PairView(long waiting, List<PairRow> questions, List<PairRow> decided) {}
