package dateline.store;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.RowDataType;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.MetaType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.TypeInfo;
import org.h2.value.Typed;
import org.h2.value.VersionedValue;

/// Looks into the file of a case before any SQL does: a database runs what its file brings along (triggers, functions,
/// linked tables, defaults that call something) as soon as it is connected to. The file is opened for reading, as the bare
/// store that lies below SQL, and what it declares is held against the little that Dateline itself declares.
final class PlainData {
    /// The map in which H2 keeps what is declared: number, order, kind and statement.
    private static final String DECLARED = "table.0";

    /// No statement of ours is nearly as long, in characters.
    private static final int LONG = 20_000;

    private static final int KIND = 2;
    private static final int STATEMENT = 3;

    private static final String NAME = "\"[A-Z][A-Z0-9_]*\"";
    private static final String OURS = "\"PUBLIC\"\\." + NAME;
    private static final String KEY = NAME + "( NULLS FIRST)?";
    private static final String TYPE = "(CHARACTER VARYING(\\(\\d+\\))?|CHARACTER LARGE OBJECT|DOUBLE PRECISION|BIGINT|INTEGER|BOOLEAN|DATE)";

    /// H2 itself notes how many different values a column has, once a table has grown.
    private static final String COLUMN = "\\s*" + NAME + " " + TYPE + "( DEFAULT (\\d+|TRUE|FALSE|''))?( SELECTIVITY \\d+)?( NOT NULL)?";

    /// Also the copy of a table that H2 makes while a column is added to it: it stays where the program was stopped then.
    private static final Pattern TABLE = Pattern.compile("CREATE CACHED TABLE \"PUBLIC\"\\.\"([A-Z_]+?)(_COPY_\\d+_\\d+)?\"\\(" + COLUMN + "(," + COLUMN + ")*\\s*\\)");

    /// The other statements that Dateline's cases hold, by H2's number of their kind: none has room for anything that could be run.
    private static final Map<Integer, Pattern> OTHERS = Map.of(
            1, Pattern.compile("CREATE (PRIMARY KEY|INDEX) " + OURS + " ON " + OURS + "\\(" + KEY + "(, " + KEY + ")*\\)"),
            2, Pattern.compile("CREATE USER IF NOT EXISTS \"DATELINE\" SALT '[0-9a-f]*' HASH '[0-9a-f]*' ADMIN"),
            5, Pattern.compile("ALTER TABLE " + OURS + " ADD CONSTRAINT " + OURS + " PRIMARY KEY\\(" + NAME + "\\) INDEX " + OURS),
            6, Pattern.compile("SET (CREATE_BUILD|WRITE_DELAY) \\d+"));

    /// What a statement is, by H2's number of its kind.
    private static final List<String> KINDS = List.of(
            "a table that Dateline does not make", "an index that Dateline does not make", "a user of its own", "a counter", "a trigger", "a rule for its rows", "a setting",
            "a role", "rights", "a function", "a schema", "a constant", "a type of its own", "a remark", "a function", "another name for a table");

    private PlainData() {}

    /// @param folder of the case, for what is said
    /// @throws StoreException where the file declares anything that is not Dateline's, or cannot be read
    static void require(Path file, Path folder) {
        Set<String> foreign;
        try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            foreign = foreign(store);
        } catch (RuntimeException e) {
            throw new StoreException(StoreNotices.damaged(folder, "its file cannot be read"), e);
        }
        if (!foreign.isEmpty())
            throw new StoreException(StoreNotices.notice(folder, "foreign-content",
                    StoreNotices.name(folder) + " was not opened. It holds what does not belong in a case and could run a program or reach out of it: "
                            + String.join(", ", foreign) + ". It was only looked at; nothing of it was run and nothing was changed.",
                    "Ask whoever sent it for the articles themselves, and import them into a case of your own."));
    }

    private static Set<String> foreign(MVStore store) {
        Set<String> found = new TreeSet<>();
        MVMap<Long, VersionedValue<SearchRow>> declared = store.openMap(DECLARED, new MVMap.Builder<Long, VersionedValue<SearchRow>>().keyType(LongDataType.INSTANCE).valueType(rows()));
        for (Cursor<Long, VersionedValue<SearchRow>> at = declared.cursor(null); at.hasNext(); ) {
            at.next();
            VersionedValue<SearchRow> row = at.getValue();
            Stream.of(Optional.ofNullable(row.getCurrentValue()), Optional.ofNullable(row.getCommittedValue())).flatMap(Optional::stream).flatMap(one -> foreign(one).stream()).forEach(found::add);
        }
        if (takesBack(store)) found.add("a declaration that it would take back");
        return found;
    }

    /// @return what the declaration is, where it is not one of ours
    private static Optional<String> foreign(SearchRow row) {
        int kind = row.getValue(KIND).getInt();
        String statement = String.valueOf(row.getValue(STATEMENT).getString());
        if (kind == 0 && statement.length() < LONG) {
            var table = TABLE.matcher(statement);
            if (table.matches() && Schema.tables().contains(table.group(1))) return Optional.empty();
            return Optional.of(statement.contains(" LINKED TABLE ") ? "a linked table" : statement.contains(" VIEW ") ? "a view" : KINDS.getFirst());
        }
        if (statement.length() >= LONG) return Optional.of("a statement without end");
        Pattern ours = OTHERS.get(kind);
        if (ours != null && ours.matcher(statement).matches()) return Optional.empty();
        return Optional.of(kind > 0 && kind < KINDS.size() ? KINDS.get(kind) : "something unknown");
    }

    /// Whether a change that was never finished, which opening takes back, would put another declaration in the place of one.
    private static boolean takesBack(MVStore store) {
        TransactionStore changes = new TransactionStore(store, new MetaType<>(null, null), new ValueDataType(), 0);
        changes.init();
        for (Transaction one : changes.getOpenTransactions())
            for (Iterator<TransactionStore.Change> change = one.getChanges(0); change.hasNext(); ) {
                TransactionStore.Change next = change.next();
                if (next != null && DECLARED.equals(next.mapName)) return true;
            }
        return false;
    }

    private static VersionedValueType<SearchRow, ?> rows() {
        CompareMode order = CompareMode.getInstance(null, 0);
        Typed[] columns = {TypeInfo.TYPE_INTEGER, TypeInfo.TYPE_INTEGER, TypeInfo.TYPE_INTEGER, TypeInfo.TYPE_VARCHAR};
        RowDataType type = new RowDataType(null, order, null, null, null, columns.length, false);
        type.setRowFactory(RowFactory.DefaultRowFactory.INSTANCE.createRowFactory(null, order, null, columns, null, false));
        return new VersionedValueType<>(type);
    }
}
