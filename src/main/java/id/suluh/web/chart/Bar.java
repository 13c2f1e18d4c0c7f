package id.suluh.web.chart;

import java.math.BigDecimal;

/**
 * A bar of a chart.
 *
 * @param label what it stands for
 * @param figure its size in words for people
 * @param size what its length tells; negative sizes are drawn as none
 */
public record Bar(String label, String figure, BigDecimal size, Look look) {
    /** How a bar is drawn. The page takes the colours of its theme, the picture those given here. */
    public enum Look {
        /** Settled. */
        INK("x-ink", "#17202c", "none"),
        /** Offered. */
        GREY("x-ink2", "#5f666e", "none"),
        /** Only planned: an outline. */
        OUTLINE("x-line", "none", "#80796b"),
        /** Done. */
        TEAL("x-ok", "#0b5f57", "none");

        private final String style;
        private final String fill;
        private final String stroke;

        Look(String style, String fill, String stroke) {
            this.style = style;
            this.fill = fill;
            this.stroke = stroke;
        }

        /** Its class in the style sheet. */
        public String style() {
            return style;
        }

        String fill() {
            return fill;
        }

        String stroke() {
            return stroke;
        }
    }
}
