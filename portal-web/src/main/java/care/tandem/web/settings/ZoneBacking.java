package care.tandem.web.settings;

import care.tandem.clinics.ChooseZone;
import care.tandem.clinics.Zones;
import care.tandem.door.CurrentClinic;
import care.tandem.door.CurrentMember;
import care.tandem.web.shell.Attempt;
import care.tandem.web.shell.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Part of {@code settings}: the zone in which one reads times. */
@Named("zone")
@RequestScoped
public class ZoneBacking {

    /** Places, and no abbreviations or offsets. */
    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    private static final Map<String, List<String>> BY_AREA = ZoneId.getAvailableZoneIds().stream()
            .filter(PLACE.asMatchPredicate())
            .sorted()
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
    Attempt attempt;

    private String chosen = "";

    @PostConstruct
    void look() {
        chosen = me.getZone().equals(clinic.getZone()) ? "" : me.getZone().getId();
    }

    public @Nullable String choose() {
        return attempt.to("settings.zone.done", () -> {
            zones.choose(new ChooseZone(chosen));
            return "/settings";
        });
    }

    /** By area, each place by its name. */
    public List<SelectItem> getPlaces() {
        return BY_AREA.entrySet().stream()
                .<SelectItem>map(area -> new SelectItemGroup(
                        texts.get("settings.zone." + area.getKey()),
                        null,
                        false,
                        area.getValue().stream().map(ZoneBacking::place).toArray(SelectItem[]::new)))
                .toList();
    }

    private static SelectItem place(String id) {
        String name = id.substring(id.indexOf('/') + 1);
        return new SelectItem(id, name.replace("/", ": ").replace('_', ' '));
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
