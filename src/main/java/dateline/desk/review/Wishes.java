package dateline.desk.review;

import dateline.desk.part.DecisionList.Shown;
import java.time.LocalDate;

/// What the analyst can wish for in the sheet of the review.
interface Wishes {
    void answer(Answers.Word word, String reason);

    void date(LocalDate day);

    void skip();

    void back();

    void takeBack(Shown one);

    void leave();
}
