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
    private static final String AGENCY = "(?:,?\\s?[(\\[/](?<agency>[\\p{Lu}][\\p{L}&.\\- /]{1,30})[)\\]/])?";
    private static final String MARK = "\\s?(?<mark>:|[—–―]+|--+|(?<=\\s)-|-(?=\\s))\\s*";
    private static final Pattern AGENCY_ONLY =
            Pattern.compile("^(?:(?<date>\\p{L}{3,9}\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{L}{3,9})\\s)?\\((?<agency>[\\p{Lu}][\\p{L}&.\\- /]{1,30})\\)" + MARK);
    /// "October 8, 2025 (PORT SUDAN) –".
    private static final int LONGEST = 110;
    private static final int SHORTEST_BODY = 4;

    private final Set<String> places;
    private final Set<String> labels;
    private final Set<String> agencies;
    private final Pattern opening;
    private final Pattern dateFirst;

    private Datelines(Set<String> places, Set<String> labels, Set<String> agencies, WordLists words) {
        this.places = places;
        this.labels = labels;
        this.agencies = agencies;
        String town = "\\p{Lu}[\\p{L}'’.]*(?:[ -](?:\\p{Lu}[\\p{L}'’.]*|" + words.oneOf("town particle") + ")){0,4}";
        String place = "(?<place>" + town + "(?:\\s?(?:/|–|-| and )\\s?" + town + "){0,2})(?![\\p{L}.])";
        String region = "(?:,\\s?(?<region>" + town + "(?:,\\s?" + town + ")?)(?!\\p{L}))?";
        String date = "(?:,?\\s?\\(?(?<date>(?:" + words.oneOf("dateline weekday") + "(?:day)?,?\\s)?(?:\\p{L}{3,9}\\.?\\s\\d{1,2}" + words.oneOf("ordinal ending") + "?|\\d{1,2}" + words.oneOf("ordinal ending") + "?\\s\\p{L}{3,9}\\.?)(?:,?\\s(?:19|20)\\d\\d)?)\\)?)?";
        opening = Pattern.compile("^" + place + region + date + AGENCY + date.replace("date", "late") + MARK);
        dateFirst = Pattern.compile(
                "^(?<date>(?:\\p{L}{3,9}\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{L}{3,9}\\.?),?\\s(?:19|20)\\d\\d)\\s\\(" + place + region + "\\)" + MARK);
    }

    /// A dateline and where the article's own words begin after it.
    record Opening(Dateline dateline, int bodyStart) {}

    static Datelines load(WordLists words) {
        Set<String> agencies = TsvReader.rows("reading/agencies").stream()
                .flatMap(row -> Stream.concat(Stream.of(row.get("name")), row.list("also", ",").stream()))
                .map(Datelines::fold)
                .collect(Collectors.toUnmodifiableSet());
        return new Datelines(words("reading/places", "name"), words("reading/labels", "word"), agencies, words);
    }

    /// The dateline that the paragraph opens with, if it does.
    Optional<Opening> of(String paragraph) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
        return placeFirst(head, paragraph).or(() -> dateFirst(head, paragraph)).or(() -> agencyOnly(head, paragraph));
    }

    private Optional<Opening> placeFirst(String head, String paragraph) {
        Matcher m = opening.matcher(head);
        if (!m.find() || !isDateline(m)) return Optional.empty();
        return opening(new Dateline(group(m, "place"), group(m, "date").or(() -> group(m, "late")), group(m, "agency")), m, paragraph);
    }

    private Optional<Opening> dateFirst(String head, String paragraph) {
        Matcher m = dateFirst.matcher(head);
        if (!m.find() || !isKnown(m.group("place")) && !Sentences.isAllCapitals(m.group("place"))) return Optional.empty();
        return opening(new Dateline(group(m, "place"), group(m, "date"), Optional.empty()), m, paragraph);
    }

    private Optional<Opening> agencyOnly(String head, String paragraph) {
        Matcher m = AGENCY_ONLY.matcher(head);
        if (!m.find() || !isAgency(m.group("agency"))) return Optional.empty();
        return opening(new Dateline(Optional.empty(), group(m, "date"), group(m, "agency")), m, paragraph);
    }

    /// The agency that a part of a line such as "PTI / Updated: 3 March 2024" names in capitals.
    Optional<String> agencyAlone(String part) {
        return Optional.of(part.strip()).filter(name -> Sentences.isAllCapitals(name) && isAgency(name));
    }

    private static Optional<Opening> opening(Dateline dateline, Matcher m, String paragraph) {
        return isBody(paragraph.substring(m.end())) ? Optional.of(new Opening(dateline, m.end())) : Optional.empty();
    }

    /// Whether the paragraph opens with a dateline that names a known town, a date or an agency: one that can
    /// be trusted also in the middle of a file.
    boolean isSure(String paragraph) {
        return of(paragraph)
                .map(Opening::dateline)
                .filter(line -> line.agency().isPresent()
                        || line.date().isPresent()
                        || line.place().filter(this::isKnown).isPresent())
                .isPresent();
    }

    private boolean isDateline(Matcher m) {
        boolean dated = group(m, "date").isPresent() || group(m, "late").isPresent();
        Optional<String> agency = group(m, "agency");
        return agency.isPresent() ? dated || isAgency(agency.get()) : isPlace(m.group("place"), dated, !m.group("mark").isEmpty());
    }

    /// A known town needs a date or a mark after it; another place must stand in capitals, and be no label such as "EXCLUSIVE".
    private boolean isPlace(String place, boolean dated, boolean marked) {
        if (isKnown(place)) return dated || marked;
        return Sentences.isAllCapitals(place) && (dated || place.length() >= 4 && !isLabel(place));
    }

    private boolean isLabel(String place) {
        return Arrays.stream(place.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(labels::contains);
    }

    private boolean isKnown(String place) {
        return places.contains(fold(place))
                || Arrays.stream(place.split("\\s?(?:/| and )\\s?")).allMatch(one -> places.contains(fold(one)));
    }

    private boolean isAgency(String name) {
        return Arrays.stream(name.split("/")).anyMatch(one -> agencies.contains(fold(one)));
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
