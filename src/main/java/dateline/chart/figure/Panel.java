package dateline.chart.figure;

import dateline.chart.Mark;
import dateline.chart.Picture.Target;
import dateline.chart.Ref;
import java.util.List;

/// One of several graphs on a page: the same actor or line in another panel is another thing of the picture.
///
/// @param name tells it from the others
record Panel(String name) {
    List<Mark> marks(List<Mark> drawn) {
        return drawn.stream().map(this::mark).toList();
    }

    private Mark mark(Mark drawn) {
        return drawn instanceof Mark.Group group ? new Mark.Group(group.ref().map(this::ref), group.title(), marks(group.marks())) : drawn;
    }

    List<Target> targets(List<Target> drawn) {
        return drawn.stream().map(t -> new Target(ref(t.ref()), t.shape(), t.points(), t.reach(), t.reachY())).toList();
    }

    private Ref ref(Ref ref) {
        return switch (ref) {
            case Ref.ActorRef actor -> new Ref.ActorRef(own(actor.id()));
            case Ref.LineRef line -> new Ref.LineRef(own(line.id()), own(line.a()), own(line.b()));
            case Ref.EventRef event -> new Ref.EventRef(own(event.id()));
        };
    }

    private String own(String id) {
        return name + " " + id;
    }
}
