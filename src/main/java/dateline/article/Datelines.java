package dateline.article;

import dateline.model.Dateline;
import dateline.table.TsvReader;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the opening of an article: "ISLAMABAD:", "CAIRO, March 3 (Reuters) –", "PARIS/BERLIN (AP) —".
final class Datelines {
    private static final Set<String> PLACES = words("reading/places", "name");
    private static final Set<String> LABELS = words("reading/labels", "word");
    private static final Set<String> AGENCIES = TsvReader.rows("reading/agencies").stream()
            .flatMap(row -> Stream.concat(
                    Stream.of(row.get("name")), Arrays.stream(row.get("also").split(","))))
            .filter(name -> !name.isBlank())
            .map(Datelines::fold)
            .collect(Collectors.toUnmodifiableSet());

    private static final String TOWN = "\\p{Lu}[\\p{L}'’.]*(?:[ -](?:\\p{Lu}[\\p{L}'’.]*|" + WordLists.oneOf("town particle") + ")){0,4}";
    private static final String PLACE = "(?<place>" + TOWN + "(?:\\s?(?:/|–|-| and )\\s?" + TOWN + "){0,2})(?![\\p{L}.])";
    private static final String REGION = "(?:,\\s?(?<region>" + TOWN + "(?:,\\s?" + TOWN + ")?)(?!\\p{L}))?";
    private static final String DATE =
            "(?:,?\\s?\\(?(?<date>(?:" + WordLists.oneOf("dateline weekday") + "(?:day)?,?\\s)?(?:\\p{L}{3,9}\\.?\\s\\d{1,2}" + WordLists.oneOf("ordinal ending") + "?|\\d{1,2}" + WordLists.oneOf("ordinal ending") + "?\\s\\p{L}{3,9}\\.?)(?:,?\\s(?:19|20)\\d\\d)?)\\)?)?";
    private static final String AGENCY = "(?:,?\\s?[(\\[/](?<agency>[\\p{Lu}][\\p{L}&.\\- /]{1,30})[)\\]/])?";
    private static final String MARK = "\\s?(?<mark>:|[—–―]+|--+|(?<=\\s)-|-(?=\\s))\\s*";
    private static final Pattern OPENING = Pattern.compile("^" + PLACE + REGION + DATE + AGENCY + DATE.replace("date", "late") + MARK);
    private static final Pattern AGENCY_ONLY =
            Pattern.compile("^(?:(?<date>\\p{L}{3,9}\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{L}{3,9})\\s)?\\((?<agency>[\\p{Lu}][\\p{L}&.\\- /]{1,30})\\)" + MARK);
    /// "October 8, 2025 (PORT SUDAN) –".
    private static final Pattern DATE_FIRST = Pattern.compile(
            "^(?<date>(?:\\p{L}{3,9}\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{L}{3,9}\\.?),?\\s(?:19|20)\\d\\d)\\s\\(" + PLACE + REGION + "\\)" + MARK);
    private static final int LONGEST = 110;
    private static final int SHORTEST_BODY = 4;

    private Datelines() {}

    /// A dateline and where the article's own words begin after it.
    record Opening(Dateline dateline, int bodyStart) {}

    /// The dateline that the paragraph opens with, if it does.
    static Optional<Opening> of(String paragraph) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
        return placeFirst(head, paragraph).or(() -> dateFirst(head, paragraph)).or(() -> agencyOnly(head, paragraph));
    }

    private static Optional<Opening> placeFirst(String head, String paragraph) {
        Matcher m = OPENING.matcher(head);
        if (!m.find() || !isDateline(m)) return Optional.empty();
        return opening(new Dateline(group(m, "place"), group(m, "date").or(() -> group(m, "late")), group(m, "agency")), m, paragraph);
    }

    private static Optional<Opening> dateFirst(String head, String paragraph) {
        Matcher m = DATE_FIRST.matcher(head);
        if (!m.find() || !isKnown(m.group("place")) && !Sentences.isAllCapitals(m.group("place"))) return Optional.empty();
        return opening(new Dateline(group(m, "place"), group(m, "date"), Optional.empty()), m, paragraph);
    }

    private static Optional<Opening> agencyOnly(String head, String paragraph) {
        Matcher m = AGENCY_ONLY.matcher(head);
        if (!m.find() || !isAgency(m.group("agency"))) return Optional.empty();
        return opening(new Dateline(Optional.empty(), group(m, "date"), group(m, "agency")), m, paragraph);
    }

    private static Optional<Opening> opening(Dateline dateline, Matcher m, String paragraph) {
        return isBody(paragraph.substring(m.end())) ? Optional.of(new Opening(dateline, m.end())) : Optional.empty();
    }

    /// Whether the paragraph opens with a dateline that names a known town, a date or an agency: one that can
    /// be trusted also in the middle of a file.
    static boolean isSure(String paragraph) {
        return of(paragraph)
                .map(Opening::dateline)
                .filter(line -> line.agency().isPresent()
                        || line.date().isPresent()
                        || line.place().filter(Datelines::isKnown).isPresent())
                .isPresent();
    }

    private static boolean isDateline(Matcher m) {
        boolean dated = group(m, "date").isPresent() || group(m, "late").isPresent();
        Optional<String> agency = group(m, "agency");
        return agency.isPresent() ? dated || isAgency(agency.get()) : isPlace(m.group("place"), dated, !m.group("mark").isEmpty());
    }

    /// A known town needs a date or a mark after it; another place must stand in capitals, and be no label such as "EXCLUSIVE".
    private static boolean isPlace(String place, boolean dated, boolean marked) {
        if (isKnown(place)) return dated || marked;
        return Sentences.isAllCapitals(place) && (dated || place.length() >= 4 && !isLabel(place));
    }

    private static boolean isLabel(String place) {
        return Arrays.stream(place.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(LABELS::contains);
    }

    private static boolean isKnown(String place) {
        return PLACES.contains(fold(place))
                || Arrays.stream(place.split("\\s?(?:/| and )\\s?")).allMatch(one -> PLACES.contains(fold(one)));
    }

    private static boolean isAgency(String name) {
        return Arrays.stream(name.split("/")).anyMatch(one -> AGENCIES.contains(fold(one)));
    }

    private static boolean isBody(String rest) {
        if (rest.isEmpty() || Sentences.words(rest) < SHORTEST_BODY) return false;
        return rest.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .allMatch(c -> !Character.isLowerCase(c) || rest.charAt(0) == '“' || rest.charAt(0) == '"');
    }

    private static Optional<String> group(Matcher m, String name) {
        return Optional.ofNullable(m.group(name)).map(String::strip);
    }

    private static Set<String> words(String table, String column) {
        return TsvReader.rows(table).stream()
                .map(row -> fold(row.get(column)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String fold(String name) {
        return dateline.model.Id.fold(name);
    }
}
