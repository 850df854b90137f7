#!/usr/bin/env python3
"""Makes tagged lines of credits from templates and tables of names, for the training of the tagger.

  made_lines.py COUNT > made.tsv

Makes COUNT lines of each template in credit_templates.LANGUAGE.txt, twice as many in Japanese and Korean, whose tables
are shorter, with the rows of credit_lines.py. The seed is fixed.
In a template {N} is somebody who is credited and {N+} are several, {R} a role before its names, {T} and {T2} one behind
them, {H} an organisation that is credited, {A} a status before a name, {F}, {F2} and {H2} affiliations. Small letters
are words of the same kinds that are no credits, {s} a sentence, {t} a title, {d} a day, {c} a clock, {x} a code,
{S} a separator. Words between the braces are printed as they are; printedRoles beside a credited
slot are roles.
"""
import json
import os
import random
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
LEXICON = os.path.join(HERE, "../main/resources/org/colophon/parser/lexicon/")
LANGUAGES = ("en", "ja", "ko")
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
NARROW = str.maketrans("，：；！？（）", ",:;!?()")


def pick(items):
    return random_.choice(items)


def chance(share):
    return random_.random() < share


def syllables():
    return "".join(pick("bcdfghjklmnprstvwz") + pick(["a", "e", "i", "o", "u", "aa", "ee", "ou", "ai"])
                   + pick(["", "", "n", "r", "l", "sh"]) for _ in range(random_.randint(2, 3))).capitalize()


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


NAMES = {"en": name_en, "ja": name_ja, "ko": name_ko}


def house(language, slot="H"):
    return pick(WORDS[language].get(slot, WORDS[language]["H"]))


def role(language, bearer):
    """A role of a kind that its bearer can have."""
    if bearer == "H":
        return pick(WORDS[language]["sources"])
    return pick([word for word in WORDS[language]["R"] if word not in WORDS[language]["sources"]])


def day(language):
    y, m, d = random_.randint(2005, 2026), random_.randint(1, 12), random_.randint(1, 28)
    months = "January February March April May June July August September October November December".split()
    month = months[m - 1]
    return pick({
        "en": ["%s %d, %d" % (month, d, y), "%s %d, %d" % (month[:3], d, y), "%s. %d" % (month[:3], d),
               "%d-%02d-%02d" % (y, m, d), "%d %s %d" % (d, month, y), "%d/%d/%d" % (m, d, y),
               "%s %d, %d" % (month.upper(), d, y)],
        "ja": ["%d年%d月%d日" % (y, m, d), "%d月%d日" % (m, d), "%d/%d/%d" % (y, m, d), "%d.%02d.%02d" % (y, m, d),
               "%d月%d日午後%d時%d分" % (m, d, d % 12, m), "%d日" % d],
        "ko": ["%d.%02d.%02d" % (y, m, d), "%d-%02d-%02d" % (y, m, d), "%d년 %d월 %d일" % (y, m, d),
               "%d월 %d일" % (m, d), "%d일 오후" % d]}[language])


def code(language):
    letters = "".join(pick("abcdefghijklmnoprstuvy") for _ in range(random_.randint(4, 8)))
    if language == "ko" or language == "en" and chance(.6):
        return letters + "@" + pick(["post.com", "times.org", "abc.co.kr"])
    return pick([str(random_.randint(1, 30)), str(random_.randint(100, 9999)), letters])


def sentence(language):
    words = WORDS[language]
    subject = re.sub(r"\{(\w)\}", lambda slot: said(slot.group(1), language), pick(words["subj"]))
    return subject + ("" if language == "ja" else " ") + pick(words["pred"])


def said(slot, language):
    """Words that are no credits."""
    words = WORDS[language]
    if slot == "t":
        return pick(words["t"]) if chance(.6) else sentence(language).rstrip("。.")
    plain = {"n": NAMES[language], "h": lambda: house(language), "s": lambda: sentence(language),
             "d": lambda: day(language), "x": lambda: code(language), "r": lambda: role(language, "N"),
             "c": lambda: "%d:%02d" % (random_.randint(0, 23), random_.randint(0, 59))}
    return plain[slot]() if slot in plain else pick(words.get(slot, words.get("F", words["w"])))


def listed(language):
    """Several names with one mark between them."""
    count = random_.choices([1, 2, 3, 4, 6, 8], [8, 8, 4, 2, 1, 1])[0]
    mark = pick(WORDS[language]["lists"])
    pieces = [(NAMES[language](), "N")]
    for i in range(1, count):
        last = language == "en" and i == count - 1
        pieces += [(" and " if last else mark, "O"), (NAMES[language](), "N")]
    return pieces


def credited(slot, language, bearer):
    """Words and the letter of their tag, for a slot in capitals."""
    words = WORDS[language]
    if slot == "N+":
        return listed(language)
    if slot == "N":
        return [(NAMES[language](), "N")]
    if slot == "H2":
        return [(house(language, slot), "F" if language == "en" else "A")]
    made = {"R": lambda: role(language, bearer), "H": lambda: house(language),
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
        another = r"[：／/・·、＝](?:%s)[\s：:]*" % "|".join(map(re.escape, roles))
        leads = behind[:2] in ("{N", "{H", "{A") and (
            re.fullmatch(r"[\s：:／/＝=・.ㅣ|｜,，“《(◎_]*", rest) or re.fullmatch(another, rest))
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
            inside = letter if letter == "O" else letter.lower()
            tags += letter + inside * (len(text) - 1)
    return line, tags


def main(count):
    for language in LANGUAGES:
        with open(os.path.join(HERE, "credit_templates.%s.txt" % language), encoding="utf-8") as file:
            templates = [line.rstrip("\n").split("\t", 1) for line in file]
        for spots, template in templates:
            for _ in range(count * (2 if language in ("ja", "ko") else 1)):
                line, tags = made(template, language)
                if language == "ja" and chance(.25):
                    line = line.translate(NARROW)
                print("\t".join(["made", "", "made", language, pick(spots.split(",")), tags, line]))


if __name__ == "__main__":
    main(int(sys.argv[1]))
