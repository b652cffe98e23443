package dateline.desk.actors;

import dateline.desk.actors.ActorsModel.Ask;
import dateline.desk.part.DecisionList.Shown;
import dateline.desk.part.WhoIsWho.Wish;

/// What the analyst can wish for in the register of actors.
interface Wishes {
    void ask(Ask next);

    void pick(String actorId);

    /// Opens the form of a ruling on the actor that is picked.
    void form(Wish wish);

    /// Whether one was open.
    boolean closeForm();

    void takeBack(Shown one);

    void undo();

    void redo();

    void showInGraph();

    /// Asks where the alias register is to lie, and writes it.
    void chooseCsv();

    void leave();
}
