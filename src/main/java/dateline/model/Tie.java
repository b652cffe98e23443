package dateline.model;

import java.util.List;
import java.util.Optional;

/// A standing relation between two actors that a text states.
@Named
public record Tie(
        String id,
        String articleId,
        Kind kind,
        String a,
        String b,
        Status status,
        List<String> attributedTo,
        Optional<When> date,
        List<Evidence> evidence,
        String rule,
        Origin origin) {
    public Tie {
        attributedTo = List.copyOf(attributedTo);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) throw new IllegalArgumentException("a tie without evidence: " + id);
    }

    public boolean joins(String one, String other) {
        return a.equals(one) && b.equals(other) || a.equals(other) && b.equals(one);
    }

    /// The kinds of ties, how they are drawn and the word on their line.
    public enum Kind {
        ALLIED_WITH(Sign.COOPERATION, "allied", true),
        SEPARATE_FROM(Sign.NEUTRAL, "separate", true),
        PART_OF(Sign.NEUTRAL, "part of", false),
        AGENCY_OF(Sign.NEUTRAL, "agency of", false),
        ARMY_OF(Sign.NEUTRAL, "army of", false),
        SPOKESPERSON_OF(Sign.NEUTRAL, "speaks for", false),
        LEADER_OF(Sign.NEUTRAL, "leads", false),
        MEMBER_OF(Sign.NEUTRAL, "member of", false),
        BASED_IN(Sign.NEUTRAL, "based in", false),
        SANCTUARY_IN(Sign.NEUTRAL, "sanctuary", false),
        GOVERNS(Sign.NEUTRAL, "governs", false),
        AT_WAR_WITH(Sign.CONFLICT, "at war", true),
        PARTNER_OF(Sign.COOPERATION, "partner", true),
        ALIAS_OF(Sign.NEUTRAL, "also called", false);

        private final Sign sign;
        private final String label;
        private final boolean mutual;

        Kind(Sign sign, String label, boolean mutual) {
            this.sign = sign;
            this.label = label;
            this.mutual = mutual;
        }

        public Sign sign() {
            return sign;
        }

        public String label() {
            return label;
        }

        public boolean mutual() {
            return mutual;
        }

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
