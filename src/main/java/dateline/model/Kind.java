package dateline.model;

/// What sort of actor somebody is, and the shape it is drawn in.
public enum Kind {
    COUNTRY(Shape.COUNTRY),
    GOVERNMENT(Shape.GOVERNMENT),
    MINISTRY(Shape.GOVERNMENT),
    MILITARY(Shape.MILITARY),
    SECURITY_FORCES(Shape.MILITARY),
    ARMED_GROUP(Shape.ARMED_GROUP),
    PARTY(Shape.ORGANISATION),
    IGO(Shape.ORGANISATION),
    NGO(Shape.ORGANISATION),
    COMPANY(Shape.ORGANISATION),
    MEDIA(Shape.ORGANISATION),
    PERSON(Shape.PERSON),
    GROUP(Shape.UNKNOWN),
    CIVILIANS(Shape.UNKNOWN),
    UNKNOWN(Shape.UNKNOWN);

    /// The seven shapes of the actor graph.
    public enum Shape {
        COUNTRY,
        GOVERNMENT,
        MILITARY,
        ARMED_GROUP,
        ORGANISATION,
        PERSON,
        UNKNOWN
    }

    private final Shape shape;

    Kind(Shape shape) {
        this.shape = shape;
    }

    public Shape shape() {
        return shape;
    }

    /// As it is written in files: `armed_group`.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Kind ofCode(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
