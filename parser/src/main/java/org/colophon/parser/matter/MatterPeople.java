package org.colophon.parser.matter;

import java.util.Map;
import org.colophon.model.Datum;
import org.colophon.model.Person;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts about people beside their names: {@code {王伟: staff:0417}}, {@code {王伟: {id: …, family: 王}}} or a
 * list of {@code {name: 王伟, id: …}}.
 */
final class MatterPeople {

    private MatterPeople() {
    }

    /** Whether a datum tells of people, who are added then. */
    static boolean read(Datum datum, Map<String, Person> people) {
        if (datum instanceof Datum.Fields named) {
            return named.entries().entrySet().stream().allMatch(each -> each.getValue() instanceof Datum.Text id
                    ? put(Person.named(each.getKey()).withId(id.value()), people)
                    : each.getValue() instanceof Datum.Fields of && person(each.getKey(), of, people));
        }
        return DescriptionReader.items(datum).stream().allMatch(each -> each instanceof Datum.Fields of
                && person(null, of, people));
    }

    private static boolean person(@Nullable String name, Datum.Fields of, Map<String, Person> people) {
        String given = name;
        for (Map.Entry<String, Datum> entry : of.entries().entrySet()) {
            if (MatterField.of(entry.getKey()) == MatterField.NAME) {
                given = DescriptionReader.words(entry.getValue());
            }
        }
        if (given == null) {
            return false;
        }
        Person person = Person.named(given);
        for (Map.Entry<String, Datum> entry : of.entries().entrySet()) {
            MatterField field = MatterField.of(entry.getKey());
            String said = DescriptionReader.words(entry.getValue());
            Person more = said == null ? null : MatterSlot.filled(MatterSlot.PERSON, field, person, said);
            if (more == null && field != MatterField.NAME) {
                return false;
            }
            person = more == null ? person : more;
        }
        return put(person, people);
    }

    private static boolean put(Person person, Map<String, Person> people) {
        people.put(person.name(), person);
        return true;
    }
}
