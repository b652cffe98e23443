package dateline.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The rooms of reading below `event`: the way of a sentence calls them, never they it, and none calls another in a circle.
class ReadingRoomsTest {
    private static final String EVENT = "dateline.event";

    @Test
    void noRoomOfReadingUsesThePackageAboveIt() {
        assertThat(rooms(Planted.program())).as("classes looked at").hasSizeGreaterThan(40);
        assertThat(upward(Planted.program())).isEmpty();
    }

    @Test
    void noRoomsOfReadingUseEachOtherInACircle() {
        assertThat(rooms(Planted.program()).stream().map(JavaClass::getPackageName).distinct()).as("rooms looked at").hasSizeGreaterThan(6);
        slices().matching("dateline.event.(*)..").should().beFreeOfCycles().check(Planted.program());
    }

    @Test
    void aRoomThatUsesThePackageAboveItIsFound() {
        JavaClasses planted = Planted.only(Map.of(EVENT + ".tie.Wrong", "package dateline.event.tie; class Wrong { dateline.event.Coder there; }"));
        assertThat(upward(planted)).containsExactly("dateline.event.tie.Wrong uses dateline.event.Coder");
    }

    private static List<JavaClass> rooms(JavaClasses classes) {
        return classes.stream().filter(one -> one.getPackageName().startsWith(EVENT + ".")).toList();
    }

    private static List<String> upward(JavaClasses classes) {
        return rooms(classes).stream()
                .flatMap(from -> from.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().getBaseComponentType().getPackageName().equals(EVENT))
                .map(use -> use.getOriginClass().getName() + " uses " + use.getTargetClass().getBaseComponentType().getName())
                .distinct()
                .sorted()
                .toList();
    }
}
