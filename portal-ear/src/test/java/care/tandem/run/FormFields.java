package care.tandem.run;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** What a browser sends of a form. */
final class FormFields {

    private FormFields() {}

    /** What a browser sends of a form: each name with its values, white space as it was typed. */
    static Map<String, List<String>> of(Element form) {
        Map<String, List<String>> data = new LinkedHashMap<>();
        for (KeyVal field : ((FormElement) form).formData()) {
            data.computeIfAbsent(field.key(), name -> new ArrayList<>()).add(field.value());
        }
        form.select("textarea[name]:not([disabled])")
                .forEach(area -> Collections.replaceAll(
                        data.getOrDefault(area.attr("name"), List.of()), area.val(), area.wholeText()));
        return data;
    }

    /**
     * As {@link #of}, filled in, and with a button pressed.
     *
     * @param button the last part of the button's id; empty where there is just one
     * @param fields by the last part of their names
     */
    static Map<String, List<String>> filledIn(Element form, String button, Map<String, String> fields) {
        Map<String, List<String>> data = of(form);
        form.select("[type=submit]").forEach(other -> data.remove(other.attr("name")));
        fields.forEach((field, value) -> data.put(nameIn(form, field), List.of(value)));
        if (!button.isEmpty()) {
            Element pressed = named(form, button);
            data.put(pressed.attr("name"), List.of(pressed.attr("value")));
        }
        return data;
    }

    /** As the body of a request, or as the query of an address. */
    static String encoded(Map<String, List<String>> data) {
        return data.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String nameIn(Element form, String field) {
        return named(form, field).attr("name");
    }

    private static Element named(Element form, String last) {
        return form.select("[name]").stream()
                .filter(element -> ("$" + element.attr("name").replace(':', '$')).endsWith("$" + last))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No field " + last + " in the form of " + form.baseUri()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
