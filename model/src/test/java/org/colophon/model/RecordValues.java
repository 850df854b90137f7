package org.colophon.model;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes values of the public records of a module, of two variants that differ in every component. */
public final class RecordValues {

    private RecordValues() {
    }

    /**
     * The public records beside a class, in its package and those below.
     *
     * @param beside the class
     * @return the records, by name
     */
    public static List<Class<?>> records(Class<?> beside) throws IOException, URISyntaxException {
        Path root = Path.of(beside.getProtectionDomain().getCodeSource().getLocation().toURI());
        String top = beside.getPackageName();
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve(top.replace('.', '/')))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).sorted().toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replace('\\', '.');
                if (!name.endsWith("-info.class")) {
                    found.add(load(name.substring(0, name.length() - ".class".length())));
                }
            }
        }
        return found.stream().filter(each -> each.isRecord() && isPublic(each)).toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, RecordValues.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    /**
     * The methods of a record that change the one component they are named after.
     *
     * @param type the record
     * @return the methods
     */
    public static List<Method> withers(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getReturnType() == type && method.getParameterCount() == 1)
                .filter(method -> Arrays.stream(type.getRecordComponents()).anyMatch(each -> changes(method, each)))
                .toList();
    }

    /**
     * Whether a method changes a component.
     *
     * @param method the method
     * @param component the component
     * @return whether both have the name and type
     */
    public static boolean changes(Method method, RecordComponent component) {
        return method.getName().equalsIgnoreCase("with" + component.getName())
                && method.getGenericParameterTypes()[0].equals(component.getGenericType());
    }

    /**
     * A value of a record, from the first sample of texts and numbers that it does not refuse.
     *
     * @param type the record
     * @param variant 0 or 1
     * @return the value
     * @throws IllegalArgumentException if the record refuses all samples
     */
    public static Object of(Class<?> type, int variant) {
        return type == SourceSpan.class
                ? new SourceSpan(2, 9 + variant, 3, 4)
                : made(type, variant, sample(type));
    }

    /** The first sample that a record takes. */
    private static Sample sample(Class<?> type) {
        IllegalArgumentException refused = new IllegalArgumentException(type.getName());
        if (type == SourceSpan.class) {
            return Sample.PLAIN;
        }
        for (Sample sample : Sample.values()) {
            try {
                made(type, 0, sample);
                return sample;
            } catch (IllegalArgumentException e) {
                refused.addSuppressed(e);
            }
        }
        throw refused;
    }

    private static Object made(Class<?> type, int variant, Sample sample) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(each -> value(each.getGenericType(), variant, sample))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " refuses " + Arrays.toString(values), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    /** Texts and numbers that records take. */
    private enum Sample {
        PLAIN("abc0", "abc1", 2),
        LARGE("abc0", "abc1", 150),
        LENGTHS("abc0", "abc1", 9_000),
        NAMES("urn:example:0", "urn:example:1", 2),
        SERIALS("0378-5955", "2049-3630", 2);

        private final List<String> texts;
        private final int number;

        Sample(String first, String second, int number) {
            this.texts = List.of(first, second);
            this.number = number;
        }
    }

    private static Object value(Type type, int variant, Sample sample) {
        if (type instanceof ParameterizedType it) {
            Type[] of = it.getActualTypeArguments();
            return switch (((Class<?>) it.getRawType()).getSimpleName()) {
                case "List" -> List.of(value(of[0], variant, sample));
                case "Set" -> Set.of(value(of[0], variant, sample));
                case "Map" -> Map.of(value(of[0], variant, sample), value(of[1], variant, sample));
                case "Optional" -> Optional.of(value(of[0], variant, sample));
                default -> throw new IllegalArgumentException("no value of " + type);
            };
        }
        return switch (((Class<?>) type).getSimpleName()) {
            case "String" -> sample.texts.get(variant);
            case "int", "Integer" -> sample.number + variant;
            case "long", "Long" -> (long) sample.number + variant;
            case "double" -> (double) sample.number + variant;
            case "boolean" -> variant == 0;
            case "Locale" -> variant == 0 ? Locale.CHINESE : Locale.ENGLISH;
            case "LocalDate" -> LocalDate.of(2026, 11, 23 + variant);
            case "LocalTime" -> LocalTime.of(8, 30 + variant);
            case "ZoneOffset" -> ZoneOffset.ofHours(8 + variant);
            case "Edition" -> Edition.builder(sample.texts.get(variant)).language("en")
                    .article(article -> article.title("a").paragraph("b")).build();
            case "Inline" -> Inline.Text.of("字" + variant);
            case "Block" -> new Block.Paragraph("p" + variant, List.of(Inline.Text.of("字")), SourceSpan.NONE);
            default -> other((Class<?>) type, variant, sample);
        };
    }

    private static Object other(Class<?> type, int variant, Sample sample) {
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[Math.min(variant, constants.length - 1)];
        }
        if (type.isRecord()) {
            // A length or count is as large as the numbers beside it.
            return type.getRecordComponents().length == 1 && type.getRecordComponents()[0].getType().isPrimitive()
                    ? made(type, variant, sample)
                    : of(type, variant);
        }
        if (type.isSealed()) {
            return other(type.getPermittedSubclasses()[0], variant, sample);
        }
        throw new IllegalArgumentException("no value of " + type);
    }

    /**
     * Checks that the methods of a record that change one component change no other.
     *
     * @param type the record
     * @return the methods that change another component, or not the one of their name; none if all is well
     */
    public static List<String> faults(Class<?> type) throws ReflectiveOperationException {
        List<String> faults = new ArrayList<>();
        Object before = of(type, 0);
        Sample sample = sample(type);
        for (Method method : withers(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (changes(method, component)) {
                    Object other = value(component.getGenericType(), 1, sample);
                    Object after = method.invoke(before, other);
                    for (RecordComponent each : type.getRecordComponents()) {
                        boolean own = each.getName().equals(component.getName());
                        Object expected = own ? other : each.getAccessor().invoke(before);
                        if (!each.getAccessor().invoke(after).equals(expected)) {
                            faults.add(type.getSimpleName() + "." + method.getName() + " changes " + each.getName());
                        }
                    }
                }
            }
        }
        return faults;
    }
}
