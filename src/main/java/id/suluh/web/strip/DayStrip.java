package id.suluh.web.strip;

import java.util.ArrayList;
import java.util.List;

/**
 * Days in a row, drawn by the {@code strip} tag.
 *
 * @param label says in words what the cells say in shapes
 */
public record DayStrip(String label, List<Cell> cells) {
    /** Width of a cell and the gap after it, in units of the drawing. */
    private static final int STEP = 10;

    /** What a day is. */
    public enum Day {
        /** A working day gone. */
        PASSED,
        /** A working day to come. */
        TO_COME,
        WEEKEND,
        HOLIDAY,
        /** The day it was answered. */
        ANSWERED,
        /** The due day, while it is to come. */
        DUE,
        /** The due day after it passed or after an answer. */
        DUE_OFF
    }

    /** One day at its place. */
    public record Cell(int x, Day day) {}

    /** The days in order, from the first one counted. */
    public static DayStrip of(String label, List<Day> days) {
        List<Cell> cells = new ArrayList<>();
        for (Day day : days) {
            cells.add(new Cell(cells.size() * STEP, day));
        }
        return new DayStrip(label, List.copyOf(cells));
    }

    /** Width of the drawing; at least 44 cells, so that short and long clocks share one scale. */
    public int width() {
        return Math.max(44, cells.size()) * STEP;
    }
}
