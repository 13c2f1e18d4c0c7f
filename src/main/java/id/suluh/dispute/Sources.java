package id.suluh.dispute;

import java.util.Arrays;
import java.util.List;

/** Numbers of cited reports, as the database keeps them. */
final class Sources {
    private Sources() {}

    static List<Integer> list(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
