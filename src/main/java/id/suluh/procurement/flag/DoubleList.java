package id.suluh.procurement.flag;

import java.util.Arrays;

/** Numbers one after the other, eight bytes each: of a million processes each may have one. */
final class DoubleList {
    private static final int FIRST = 4;

    private double[] values = new double[FIRST];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    Quartiles quartiles() {
        return new Quartiles(Arrays.copyOf(values, size));
    }
}
