package care.tandem.web.settings;

import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.people.ChooseZone;
import care.tandem.people.Zones;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.Preferences;
import care.tandem.web.shell.Texts;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Part of {@code settings}: the zone in which one reads times. */
@Named("zone")
@RequestScoped
public class ZoneBacking {

    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    /** The zones that are places, one for each: no abbreviations, offsets or former names. */
    static final Map<String, List<String>> BY_AREA =
            TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                    .filter(ZoneId.getAvailableZoneIds()::contains)
                    .filter(PLACE.asMatchPredicate())
                    .collect(Collectors.groupingBy(
                            id -> id.substring(0, id.indexOf('/')), TreeMap::new, Collectors.toUnmodifiableList()));

    @Inject
    Zones zones;

    @Inject
    CurrentMember me;

    @Inject
    CurrentClinic clinic;

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    @Inject
    Attempt attempt;

    private String chosen = "";

    @PostConstruct
    void look() {
        chosen = me.getZone().equals(clinic.getZone())
                ? ""
                : TimeZone.getCanonicalID(me.getZone().getId());
    }

    public @Nullable String choose() {
        return attempt.to("settings.zone.done", () -> {
            zones.choose(new ChooseZone(chosen));
            return "/settings";
        });
    }

    /** By area, each place by its name in the person's language, in alphabetical order. */
    public List<SelectItem> getPlaces() {
        return BY_AREA.entrySet().stream()
                .<SelectItem>map(area -> new SelectItemGroup(
                        texts.get("settings.zone." + area.getKey()),
                        null,
                        false,
                        area.getValue().stream()
                                .map(id -> new SelectItem(id, place(id, preferences.getLocale())))
                                .sorted(Comparator.comparing(
                                        SelectItem::getLabel, Collator.getInstance(preferences.getLocale())))
                                .toArray(SelectItem[]::new)))
                .toList();
    }

    /** The place that gives the clinic's zone its name, such as New York. */
    public String getClinicPlace() {
        return place(TimeZone.getCanonicalID(clinic.getZone().getId()), preferences.getLocale());
    }

    /** The name of the place, in the language; of a zone that is no place, such as UTC, what it is called. */
    static String place(String id, Locale locale) {
        return Objects.requireNonNullElse(TimeZoneNames.getInstance(locale).getExemplarLocationName(id), id);
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
