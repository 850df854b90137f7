#!/usr/bin/env python3
"""Makes tagged lines of credits from templates and tables of names, for the training of the tagger.

  made_lines.py COUNT > made.tsv

Makes COUNT lines of each template in credit_templates.LANGUAGE.txt, with the rows of credit_lines.py. The seed is fixed.
In a template {N} is somebody who is credited and {N+} are several, {R} a role before its names, {T} and {T2} one behind
them, {H} an organisation that is credited, {A} a status before a name, {F}, {F2} and {H2} affiliations. Small letters
are words of the same kinds that are no credits, {s} a sentence, {t} a title, {d} a day, {c} a clock, {x} a code,
{S} a separator. Words between the braces are printed as they are; those of roles.ROLES beside a credited slot are roles.
"""
import json
import os
import random
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
LEXICON = os.path.join(HERE, "../main/resources/org/colophon/parser/lexicon/")
LANGUAGES = ("zh", "en", "ja", "ko")
random_ = random.Random(11)


def lines(name):
    with open(os.path.join(LEXICON, name), encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file if line.strip() and not line.startswith("#")]


def data(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return json.load(file)


WORDS = data("credit_words.json")
GIVEN_EN = [name for name in lines("given-names.en.txt") if name.isalpha() and len(name) > 2]
SURNAMES_JA = lines("surnames.ja.txt")
GIVEN_KO = lines("given-syllables.ko.txt")
CREDITS_ZH = json.load(open(LEXICON + "credits.zh.json", encoding="utf-8"))
SOURCES_ZH = set(CREDITS_ZH["roles"]["SOURCE"]) | set(CREDITS_ZH["roles"]["PHOTO_SOURCE"])
TRADITIONAL = {}
for pair in (line.split() for line in lines("variants.zh.txt")):
    if len(pair) == 2 and len(pair[0]) == len(pair[1]) == 1:
        TRADITIONAL.setdefault(pair[1], pair[0])
NARROW = str.maketrans("，：；！？（）", ",:;!?()")


def pick(items):
    return random_.choice(items)


def chance(share):
    return random_.random() < share


def weighted(column, least, most=9):
    """Characters of the table of Chinese names, with how often to take them."""
    found = []
    for line in lines("characters.zh.tsv"):
        cells = line.split("\t")
        if cells[column] != "-" and int(cells[column]) >= least:
            found.append((cells[0], 2 ** min(int(cells[column]), most)))
    return [c for c, _ in found], [w for _, w in found]


SURNAMES_ZH, GIVEN_ZH, FOREIGN_ZH = weighted(1, 0), weighted(2, 0, 3), weighted(3, 2)


def han(table):
    return random_.choices(*table)[0]


def syllables():
    return "".join(pick("bcdfghjklmnprstvwz") + pick(["a", "e", "i", "o", "u", "aa", "ee", "ou", "ai"])
                   + pick(["", "", "n", "r", "l", "sh"]) for _ in range(random_.randint(2, 3))).capitalize()


def name_zh():
    kind = random_.random()
    words = WORDS["zh"]
    if kind < .05:
        return pick(words["doubleSurnames"]) + han(GIVEN_ZH) + (han(GIVEN_ZH) if chance(.5) else "")
    if kind < .12:
        parts = ["".join(han(FOREIGN_ZH) for _ in range(random_.randint(2, 4))) for _ in range(2 if kind < .09 else 1)]
        return "·".join(parts)
    if kind < .18:
        return pick(words["pens"]) if kind < .16 else name_en()
    surname = pick(words["surnames"]) if chance(.82) else han(SURNAMES_ZH)
    middle = pick(words["given"]) if chance(.4) else han(GIVEN_ZH)
    if chance(.04):
        return surname + (middle if chance(.6) else "") + pick("文图译编绘")
    return surname + (middle if chance(.65) else "") + (pick(words["given"]) if chance(.4) else han(GIVEN_ZH))


def surname_en():
    words = WORDS["en"]
    kind = random_.random()
    if kind < .25:
        return pick(GIVEN_EN)
    if kind < .32:
        return pick(["O'", "Mc", "Mac", "de ", "van ", "Al-"]) + pick(words["stems"]) + pick(words["endings"])
    if kind < .55:
        return pick(words["short"]) if kind < .40 else syllables()
    return pick(words["stems"]) + pick(words["endings"])


def name_en():
    kind = random_.random()
    if kind < .05:
        return pick(WORDS["en"]["handles"])
    name = pick(GIVEN_EN) if chance(.75) else syllables()
    name += " " + pick("ABCDEFGHJKLMRST") + "." if kind < .15 else "-" + pick(GIVEN_EN) if kind > .93 else ""
    return name + " " + surname_en() + (" Jr." if kind > .985 else "")


def name_ja():
    words = WORDS["ja"]
    kind = random_.random()
    if kind < .06:
        return pick(words["pens"])
    if kind < .12:
        return "・".join("".join(pick(words["kana"]) for _ in range(random_.randint(2, 5))) for _ in range(2))
    return name_en() if kind < .16 else pick(SURNAMES_JA) + (" " if chance(.1) else "") + pick(words["given"])


def name_ko():
    words = WORDS["ko"]
    kind = random_.random()
    if kind < .08:
        return pick(words["doubleSurnames"] if kind < .04 else words["surnames"]) + pick(GIVEN_KO)
    return pick(words["surnames"][:30] if chance(.6) else words["surnames"]) + pick(GIVEN_KO) + pick(GIVEN_KO)


NAMES = {"zh": name_zh, "en": name_en, "ja": name_ja, "ko": name_ko}


def house(language, slot="H"):
    words = WORDS[language]
    if language != "zh":
        return pick(words.get(slot, words["H"]))
    return pick(CREDITS_ZH["agencies"]) if chance(.4) else pick(words["p"]) + pick(words["houses"])


def status(language):
    if language != "zh":
        return pick(WORDS[language]["A"])
    kind = random_.random()
    if kind < .7:
        return pick(WORDS["zh"]["press"]) if kind < .5 else house("zh") + pick(WORDS["zh"]["housePress"])
    return pick([word for words in CREDITS_ZH["press"].values() for word in words])


def role(language, bearer):
    """A role of a kind that its bearer can have."""
    if bearer == "H":
        return pick(WORDS[language]["sources"])
    if language == "zh":
        if chance(.45):
            return pick(WORDS["zh"]["frequent"])
        return pick([word for word in pick(list(CREDITS_ZH["roles"].values())) if word not in SOURCES_ZH] or ["文"])
    return pick([word for word in WORDS[language]["R"] if word not in ("写真提供", "사진제공")])


def day(language):
    y, m, d = random_.randint(2005, 2026), random_.randint(1, 12), random_.randint(1, 28)
    months = "January February March April May June July August September October November December".split()
    return pick({
        "zh": ["%d-%02d-%02d" % (y, m, d), "%d年%d月%d日" % (y, m, d), "%d月%d日" % (m, d), "%d/%d/%d" % (y, m, d)],
        "en": ["%s %d, %d" % (months[m - 1], d, y), "%s. %d" % (months[m - 1][:3], d), "%d-%02d-%02d" % (y, m, d),
               "%d %s %d" % (d, months[m - 1], y), "%d/%d/%d" % (m, d, y), "%s %d" % (months[m - 1].upper(), d)],
        "ja": ["%d年%d月%d日" % (y, m, d), "%d月%d日" % (m, d), "%d/%d/%d" % (y, m, d), "%d日" % d],
        "ko": ["%d.%02d.%02d" % (y, m, d), "%d-%02d-%02d" % (y, m, d), "%d년 %d월 %d일" % (y, m, d), "%d일" % d]}[language])


def code(language):
    letters = "".join(pick("abcdefghijklmnoprstuvy") for _ in range(random_.randint(4, 8)))
    if language == "ko" or language == "en" and chance(.6):
        return letters + "@" + pick(["post.com", "times.org", "abc.co.kr"])
    return pick([str(random_.randint(1, 30)), str(random_.randint(100, 9999)), letters])


def sentence(language):
    words = WORDS[language]
    subject = re.sub(r"\{(\w)\}", lambda slot: said(slot.group(1), language), pick(words["subj"]))
    return subject + (" " if language in ("en", "ko") else "") + pick(words["pred"]) + ("。" if language == "zh" else "")


def said(slot, language):
    """Words that are no credits."""
    words = WORDS[language]
    if slot == "t":
        return pick(words["t"]) if chance(.6) else sentence(language).rstrip("。.")
    plain = {"n": NAMES[language], "h": lambda: house(language), "s": lambda: sentence(language),
             "d": lambda: day(language), "x": lambda: code(language), "r": lambda: role(language, "N"),
             "c": lambda: "%d:%02d" % (random_.randint(0, 23), random_.randint(0, 59))}
    return plain[slot]() if slot in plain else pick(words.get(slot, words.get("F", words["w"])))


def padded(name, language):
    if language == "zh" and len(name) == 2 and chance(.06):
        return name[0] + pick([" ", "　", "  "]) + name[1]
    return " ".join(name) if language == "zh" and len(name) == 3 and chance(.015) else name


def credited(slot, language, bearer):
    """Words and the letter of their tag, for a slot in capitals."""
    words = WORDS[language]
    if slot == "N+":
        return [part for i in range(random_.choices([1, 2, 3, 4, 6, 8], [8, 8, 4, 2, 1, 1])[0])
                for part in ([(pick(words["lists"][:2]), "O")] if i else [])
                + [(padded(NAMES[language](), language), "N")]]
    if slot == "N":
        return [(padded(NAMES[language](), language), "N")]
    if slot == "H2":
        return [(house(language, slot), "F" if language == "en" else "A")]
    made = {"R": lambda: role(language, bearer), "H": lambda: house(language), "A": lambda: status(language),
            "F2": lambda: house(language, "F2"), "S": lambda: pick(words["separators"]),
            "P": lambda: pick(words["p"]).upper()}
    text = made[slot]() if slot in made else pick(words[slot])
    return [(text, "O" if slot in "SP" else slot[0])]


def printed(text, before, behind, language):
    """Words of a template itself: a role among them is one where it touches a credited slot."""
    roles = sorted(WORDS[language]["printedRoles"], key=len, reverse=True)
    edge = r"(?<![A-Za-z])(?:%s)(?![A-Za-z])" if language == "en" else "(?:%s)"
    tags = ["O"] * len(text)
    for found in re.finditer(edge % "|".join(map(re.escape, roles)), text):
        rest, start = text[found.end():], text[:found.start()]
        leads = behind[:2] in ("{N", "{H", "{A") and re.fullmatch(r"[\s：:／/＝=・.ㅣ|｜,，“《(◎_]*", rest)
        closes = before[:2] in ("{N", "{H", "{F") and re.fullmatch(r"[\s／/（(]*| in ", start)
        if leads or closes:
            letter = "R" if leads else "T"
            tags[found.start():found.end()] = [letter] + [letter.lower()] * (found.end() - found.start() - 1)
    return "".join(tags)


def made(template, language):
    """A line of a template, and the letters of its tags."""
    parts = [part for part in re.split(r"(\{\w\d?\+?\})", template) if part]
    line, tags = "", ""
    for i, part in enumerate(parts):
        if not part.startswith("{"):
            tags += printed(part, parts[i - 1] if i else "", parts[i + 1] if i + 1 < len(parts) else "", language)
            line += part
            continue
        slot = part[1:-1]
        bearers = [p[1] for p in parts[i + 1:] if p[:2] in ("{N", "{H", "{A")]
        pieces = ([(said(slot, language), "O")] if slot.islower()
                  else credited(slot, language, bearers[0] if bearers else "N"))
        for text, letter in pieces:
            line += text
            tags += letter if len(text) == 1 else letter + (letter if letter == "O" else letter.lower()) * (len(text) - 1)
    return line, tags


def main(count):
    for language in LANGUAGES:
        with open(os.path.join(HERE, "credit_templates.%s.txt" % language), encoding="utf-8") as file:
            templates = [line.rstrip("\n").split("\t", 1) for line in file]
        for spots, template in templates:
            for _ in range(count * (2 if language in ("ja", "ko") else 1)):
                line, tags = made(template, language)
                if language == "zh" and chance(.22):
                    line = "".join(TRADITIONAL.get(c, c) for c in line)
                if language in ("zh", "ja") and chance(.25):
                    line = line.translate(NARROW)
                print("\t".join(["made", "", "made", language, pick(spots.split(",")), tags, line]))


if __name__ == "__main__":
    main(int(sys.argv[1]))
