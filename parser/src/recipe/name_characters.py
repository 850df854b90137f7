#!/usr/bin/env python3
"""Makes the tables of Chinese names: characters.zh.tsv and words.zh.txt.

  name_characters.py DICT SURNAMES OUT_DIR

DICT is dict.txt of jieba 0.42.1 (MIT): word, count and part of speech on each line. The entries tagged nr are names of
people, those tagged nrt and nrfg names from other languages. SURNAMES is surnames.zh.txt of the parser. A weight is a logarithm to base 2: how much more often a character
is a surname, or part of a given name, than it opens, or is part of, another word. Nothing else goes into the tables.
"""
import collections
import math
import os
import sys

FEW_NAMES = 0.3
FEW_WORDS = 30
SHOWN_WORDS = 300
LOOKS_LIKE_A_NAME = 1
COMMON = 100
HEAD = "from the dictionary of jieba 0.42.1, made by src/recipe/name_characters.py. Copyright (c) 2012-2017 Sun Junyi. MIT licence: see NOTICE."


def read(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            word, count, tag = line.split()
            yield word, int(count), tag


def parted(name, singles, doubles):
    """Surname and given name; nothing where the word is no full name."""
    for length, surnames in ((2, doubles), (1, singles)):
        if name[:length] in surnames and 0 < len(name) - length <= 2:
            return name[:length], name[length:]
    return None


def main():
    dictionary, surnames, out = sys.argv[1:]
    with open(surnames, encoding="utf-8") as lines:
        singles, doubles = [set(line.split()) if " " in line else set(line.strip()) for line in lines if line[0] != "#"]
    openings, given, first, inside, foreign = (collections.Counter() for _ in range(5))
    words = []
    for word, count, tag in read(dictionary):
        name = parted(word, singles, doubles) if tag == "nr" else None
        if name:
            openings[name[0]] += 1
            given.update(name[1])
        elif tag in ("nrt", "nrfg"):
            foreign.update(word)
        elif tag != "nr":
            words.append((word, count, tag))
            first[word[0]] += count
            for character in word:
                inside[character] += count
    sums = [sum(counts.values()) for counts in (openings, given, first, inside, foreign)]

    def weight(names, among, others, of):
        return math.log2((names + FEW_NAMES) / among / ((others + FEW_WORDS) / of))

    def surname(character):
        return weight(openings[character], sums[0], first[character], sums[2])

    def part(character):
        return weight(given[character], sums[1], inside[character], sums[3])

    def transcribed(character):
        return weight(foreign[character], sums[4], inside[character], sums[3])

    with open(os.path.join(out, "characters.zh.tsv"), "w", encoding="utf-8") as table:
        table.write("# character, weight as a surname, weight in a given name, weight in a name of another language: " + HEAD + "\n")
        known = {c for c in set(given) | set(inside) | set(foreign) if given[c] or foreign[c] or inside[c] >= SHOWN_WORDS}
        for character in sorted(c for c in known | singles if "\u3400" <= c <= "\u9fff"):
            said = str(round(surname(character))) if character in singles else "-"
            table.write("%s\t%s\t%d\t%d\n" % (character, said, round(part(character)), round(transcribed(character))))
    with open(os.path.join(out, "words.zh.txt"), "w", encoding="utf-8") as table:
        table.write("# Common words that are written like names: " + HEAD + "\n")
        for word in sorted({word for word, count, tag in words if count >= COMMON
                            and len(word) in (2, 3) and word[0] in singles
                            and surname(word[0]) + sum(map(part, word[1:])) >= LOOKS_LIKE_A_NAME}):
            table.write(word + "\n")


if __name__ == "__main__":
    main()
