package dateline.actor;

import dateline.model.Annotation;
import dateline.model.Annotation.Sentence;
import dateline.model.Cast;
import dateline.model.Codebook;
import dateline.model.Codebook.PlaceRow;
import dateline.model.Cues;
import dateline.model.Origin;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Finds who takes part in an article. One object serves all threads.
public final class ActorFinder {
    private final Codebook codebook;
    private final ActorRules rules;
    private final Cues cues;
    private final Gazetteer gazetteer;
    private final OfficeHolders holders;
    private final ShortNames shortNames;
    private final KnownNames knownNames;
    private final UnnamedRoles unnamedRoles;
    private final RoleWords roles;
    private final Set<String> placeNames = new HashSet<>();

    public ActorFinder(Codebook codebook) {
        this(codebook, ActorRules.ALL);
    }

    /// @param rules asked in their order; all of them but in tests
    public ActorFinder(Codebook codebook, ActorRules rules) {
        this.codebook = codebook;
        this.rules = rules;
        cues = new Cues(codebook);
        gazetteer = new Gazetteer(codebook, row -> !ShortName.needsMore(row));
        holders = new OfficeHolders(codebook);
        shortNames = new ShortNames(codebook, holders, rules.shortNames());
        roles = new RoleWords(codebook);
        CountryRoles countryRoles = new CountryRoles(codebook, gazetteer, roles, rules.compositions());
        knownNames = new KnownNames(codebook, gazetteer, holders, countryRoles, rules.rejections());
        unnamedRoles = new UnnamedRoles(roles, countryRoles, gazetteer, cues, rules.roles());
        for (PlaceRow row : codebook.places()) if (!row.cue()) placeNames.add(row.name());
        for (PlaceRow row : codebook.places()) if (!row.cue()) placeNames.addAll(row.aliases());
    }

    /// The cast of an article.
    ///
    /// @param articleId goes into the ids of those who have no name
    /// @param published the day as of which names and offices hold
    public Cast cast(Annotation annotation, String articleId, Optional<LocalDate> published) {
        CastDraft draft = new CastDraft(annotation.text(), articleId, Origin.machine("actor@" + codebook.version()));
        Gazetteer.Setting setting = gazetteer.setting(annotation, published);
        knownNames.read(annotation, draft, setting);
        Set<String> places = new HashSet<>(placeNames);
        places.addAll(PlaceNames.in(annotation, cues, rules.places()));
        Organisations organisations = new Organisations(draft, annotation.text(), codebook.names(), cues, roles);
        Names names = new Names(draft, places, organisations, cues, roles::afterTitle, name -> holders.fullName(name).map(row -> draft.known(holders.asOf(row, published))));
        names.read(annotation, () -> shortNames.read(annotation, draft, setting));
        for (Sentence sentence : annotation.sentences()) unnamedRoles.read(sentence, draft);
        organisations.joinShorter();
        new PersonRoles(draft, cues, roles, holders, setting, rules.personRoles()).read(annotation);
        new LearntAliases(draft, gazetteer::names, rules.introductions()).learn(annotation);
        new Descriptions(draft, cues, rules.descriptions(), rules.recalls()).resolve(annotation);
        new Pronouns(draft, cues, rules.pronouns()).resolve(annotation);
        return draft.done();
    }
}
