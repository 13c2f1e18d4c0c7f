package id.suluh.search.find;

import id.suluh.search.Facet;
import id.suluh.search.Kind;
import id.suluh.search.Sort;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the search page. */
@MessageBundle("search")
public interface SearchMessages {
    @Message
    String navigation();

    @Message
    String contracts();

    @Message
    String label();

    @Message
    String submit();

    /** {@code 214 hasil untuk “jembatan”}; without words, the number alone. */
    @Message
    String heading(String count, String text);

    @Message
    String title(String text, int page);

    @Message
    String download(String text);

    @Message
    String bulk();

    @Message
    String none();

    @Message
    String apply();

    @Message
    String clear();

    @Message
    String chosen();

    @Message
    String order();

    @Message
    String sort(Sort sort);

    @Message
    String facet(Facet facet);

    @Message
    String kind(Kind kind);

    @Message
    String pageOf(int page, int pages);

    @Message
    String openPage(int page);

    @Message
    String amount();

    @Message
    String least();

    @Message
    String most();

    @Message
    String noLimit();

    @Message
    String dates();

    @Message
    String from();

    @Message
    String to();

    @Message
    String dateExample();

    @Message
    String chipLeast(String amount);

    @Message
    String chipMost(String amount);

    /** The chip of one contract, by its title. */
    @Message
    String chipProcess(String title);

    @Message
    String chipFrom(String date);

    @Message
    String chipTo(String date);

    @Message
    String unread(String name);

    @Message
    String similar(String text);

    @Message
    String withoutIndex();

    @Message
    String noneLead();

    @Message
    String noneDrop();

    @Message
    String noneWords();

    @Message
    String noneNumber();

    @Message
    String notFound();

    @Message
    String ask();

    @Message
    String bounded(String most);

    @Message
    String moreChoices(int count);
}
