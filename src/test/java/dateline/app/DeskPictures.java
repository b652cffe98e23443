package dateline.app;

import dateline.chart.Picture;
import dateline.cli.Dateline;
import dateline.desk.exporting.PreviewPicture;
import dateline.desk.work.Workspace;
import dateline.model.Actor;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/// Makes the README's pictures: the desk with the example, light and dark, and the example's figure, also as it is
/// seen without colour and without green cones.
final class DeskPictures {
    private static final String PICKED = "Tehreek-e-Taliban Pakistan";

    /// How many pixels wide the figure is as it is seen.
    private static final int SEEN = 1920;

    private DeskPictures() {}

    public static void main(String[] args) throws Exception {
        Path out = Files.createDirectories(Path.of(args.length == 0 ? "docs" : args[0]));
        Path data = Files.createTempDirectory("dateline-pictures");
        Path place;
        try (DeskRobot desk = new DeskRobot(data, Optional.empty())) {
            desk.clickOn("#open-example");
            Workspace work = desk.work();
            desk.until(() -> work.open().get().file().articles().size() == 8);
            Actor actor = work.open().get().actors().stream().filter(one -> one.name().equals(PICKED)).findFirst().orElseThrow();
            desk.interact(() -> work.select(s -> s.pickActors(List.of(actor.id()))));
            settle(desk);
            shoot(out.resolve("desk-light.png"));
            desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            settle(desk);
            shoot(out.resolve("desk-dark.png"));
            place = work.folder();
        }
        Picture page = ExampleFigure.pageOf(place);
        ImageIO.write(PreviewPicture.grey(page, SEEN), "png", out.resolve("figure-grey.png").toFile());
        ImageIO.write(PreviewPicture.colourBlind(page, SEEN), "png", out.resolve("figure-colour-blind.png").toFile());
        System.exit(Dateline.run("graph", "--case", place.toString(), "--out", out.resolve("figure.png").toString(), "--size", "1920x1080", "--dpi", "144"));
    }

    /// Saved, laid out, hover cards gone.
    private static void settle(DeskRobot desk) throws Exception {
        Workspace work = desk.work();
        desk.moveTo(new Point2D(2, 2));
        desk.until("all is saved", () -> work.saving().get().saved().isPresent());
        desk.until("no card hovers", () -> desk.lookup(".dl-hover-card").queryAll().stream().noneMatch(Node::isVisible));
    }

    private static void shoot(Path file) throws Exception {
        WritableImage image = WaitForAsyncUtils.asyncFx(() -> Window.getWindows().getFirst().getScene().snapshot(null)).get();
        write(image, file);
        System.out.println(file + " written");
    }

    private static void write(WritableImage image, Path file) throws IOException {
        int w = (int) image.getWidth();
        int h = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < h; y++) for (int x = 0; x < w; x++) copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
        ImageIO.write(copy, "png", file.toFile());
    }
}
