package id.suluh.web;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.Results;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.qute.runtime.MessageBundleRecorder.BundleContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words of constants, as in {@code {document:kind(each.kind)}}, looked up instead of rendered. A message that has a constant alone is a
 * template that compares it with one constant after another; a page with a long list of them spent most of its time so.
 */
@ApplicationScoped
class ConstantWords {
    /** Asked before the bundles themselves, whose priority is 1. */
    private static final int BEFORE_BUNDLES = 2;

    private final BundleContext bundles;
    private final Map<Word, String> words = new ConcurrentHashMap<>();

    ConstantWords(BundleContext bundles) {
        this.bundles = bundles;
    }

    private record Word(Language language, Method message, Enum<?> constant) {}

    void configure(@Observes EngineBuilder engine) {
        bundles.getBundleInterfaces().forEach((name, languages) -> {
            Class<?> bundle = Objects.requireNonNull(languages.get(MessageBundles.DEFAULT_LOCALE));
            Map<String, Method> messages = ofOneConstant(bundle);
            engine.addNamespaceResolver(NamespaceResolver.builder(name)
                    .priority(BEFORE_BUNDLES)
                    .resolveAsync(context -> resolve(context, bundle, messages.get(context.getName())))
                    .build());
        });
    }

    private static Map<String, Method> ofOneConstant(Class<?> bundle) {
        return Arrays.stream(bundle.getMethods())
                .filter(method -> method.getParameterCount() == 1 && method.getParameterTypes()[0].isEnum())
                .collect(Collectors.toMap(Method::getName, method -> method));
    }

    private CompletionStage<Object> resolve(EvalContext context, Class<?> bundle, @Nullable Method message) {
        if (message == null || context.getParams().size() != 1) {
            return Results.notFound(context);
        }
        Language language = Language.of(context.getAttribute(MessageBundles.ATTRIBUTE_LOCALE));
        return context.evaluate(context.getParams().get(0))
                .thenApply(constant -> constant instanceof Enum<?> one
                        ? words(new Word(language, message, one), bundle)
                        : Results.NotFound.from(context));
    }

    private String words(Word word, Class<?> bundle) {
        String known = words.get(word);
        return known == null ? read(word, bundle) : known;
    }

    private String read(Word word, Class<?> bundle) {
        try {
            Object read = word.message().invoke(Messages.of(bundle, word.language()), word.constant());
            words.put(word, read.toString());
            return read.toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no words for " + word, e);
        }
    }
}
