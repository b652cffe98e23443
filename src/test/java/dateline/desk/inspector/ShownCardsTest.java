package dateline.desk.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class ShownCardsTest {
    private final Node a = new Region();
    private final Node b = new Region();
    private final Node c = new Region();

    @Test
    void aPageHoldsTheNewPartsInTheirOrder() {
        for (List<Node> next : List.of(List.of(a, c), List.of(b, a), List.of(c, b), List.of(a), List.of(a, b, c), List.<Node>of())) {
            VBox page = new VBox(a, b);
            ShownCards.put(next, page.getChildren());
            assertThat(page.getChildren()).isEqualTo(next);
            page.getChildren().clear();
        }
    }
}
