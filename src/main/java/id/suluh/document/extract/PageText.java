package id.suluh.document.extract;

/**
 * The text of one page of a PDF, or of one section of a file without pages: a sheet, a slide, what stands under a heading.
 *
 * @param number from 1
 * @param heading name of the sheet or heading, blank for none
 * @param text lines separated by line feeds, cells by tabs; blank for a page without text
 */
public record PageText(int number, String heading, String text) {}
