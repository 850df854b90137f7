#!/usr/bin/env python3
"""Tags labelled credit lines, character by character, for the training of the tagger.

  credit_lines.py LABELLED.jsonl... > tagged.tsv

A labelled line is a JSON object: id, source, lang, position, raw, hard_negative, uncertain, and label.credits, each
with role, role_text, names and affiliation. A row of the result is source, group, id, language, spot, the letter of a tag for each character, the line.
The group is one of five by source: each is measured with weights that have seen none of its sources. Lines of other
languages are left out. A line cut from running text gets invented prose before or behind it, from credit_prose.json,
as it had in print; the prose itself is learned from too.
"""
import hashlib
import json
import os
import re
import sys

SPOTS = {"after-title": "TITLE", "metadata-line": "TITLE", "page-furniture": "TOP", "section-start": "SECTION",
         "lead-dateline": "TEXT", "under-picture": "CAPTION", "article-end": "END", "paragraph-end": "TEXT",
         "body": "TEXT"}
GROUPS = 5
BLANKS = {"en": " ", "ja": "", "ko": " "}
ENDINGS = "。！？.!?…”’」』）)】]〕》>"
HOUSES = ("PHOTO_SOURCE", "SOURCE", "VIDEO_SOURCE")
LANGUAGES = ("en", "ja", "ko")
LONGEST_TAIL = 90
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "credit_prose.json"), encoding="utf-8") as prose:
    PROSE = json.load(prose)


def number(words):
    """Always the same for the same words."""
    return int(hashlib.md5(words.encode()).hexdigest(), 16)


def invented(kind, language, key):
    some = PROSE[language][kind]
    return some[number(key + kind) % len(some)]


def pattern(words):
    """The words as they may be printed: ideographs may be padded with blanks."""
    out = ""
    for i, c in enumerate(words):
        out += r"\s+" if c.isspace() else (r"\s*" if i and ord(c) > 0x2E80 else "") + re.escape(c)
    return out


def places(words, line):
    return [m.span() for m in re.finditer(pattern(words), line)] if words else []


def anchor(credit, roles, line):
    """The role and the first name that are nearest to each other."""
    if not credit["names"]:
        return (roles[0], None) if roles else (None, None)
    best = None
    for name in places(credit["names"][0], line):
        if not roles and best is None:
            best = (0, None, name)
        for role in roles:
            if role[0] < name[1] and name[0] < role[1]:
                continue
            last = name
            if role[0] >= name[1]:
                later = [p for p in places(credit["names"][-1], line) if name[0] <= p[0] and p[1] <= role[0]]
                last = later[-1] if later else name
            gap = name[0] - role[1] if role[1] <= name[0] else (role[0] - last[1]) * 1.01 + 0.5
            if best is None or gap < best[0]:
                best = (gap, role, name)
    return (best[1], best[2]) if best else (None, None)


def spans(credit, line):
    """Stretches of a line with the letter of their tag; names beat roles, and roles affiliations."""
    parts = [p for p in re.split(r"\s*…\s*", credit["role_text"] or "") if p]
    role, name = anchor(credit, places(parts[0], line) if parts else [], line)
    found = []
    letter = "H" if credit["role"] in HOUSES else "N"
    at = name[0] if name else 0
    for each in credit["names"] if name else []:
        where = [p for p in places(each, line) if p[0] >= at] or places(each, line)
        if where:
            found.append((3, *where[0], letter))
            at = where[0][1]
    if role:
        found.append((2, *role, "T" if name and role[0] >= name[1] else "R"))
    for part in parts[1:] if role else []:
        behind = [p for p in places(part, line) if p[0] >= (name or role)[1]]
        found += [(2, *p, "T") for p in behind[:1]]
    for held in re.split(r"\s*/\s*|、|,\s*(?=Staff)", credit["affiliation"] or "") if name else []:
        where = places(held, line)
        before = [p for p in where if p[1] <= name[0]]
        behind = [p for p in where if p[0] >= name[1]]
        if before and (not behind or name[0] - before[-1][1] <= behind[0][0] - name[1] + 3):
            found.append((1, *before[-1], "A"))
        elif behind:
            found.append((1, *behind[0], "F"))
    return found


def letters(label, line):
    tags = ["O"] * len(line)
    for _, start, end, letter in sorted((s for c in label["credits"] for s in spans(c, line)), key=lambda s: s[0]):
        tags[start:end] = [letter] + [letter.lower()] * (end - start - 1)
    for i, tag in enumerate(tags):
        if tag.islower() and (i == 0 or tags[i - 1].upper() != tag.upper()):
            tags[i] = tag.upper()
    return tags


def utf16(line, tags):
    """Java counts characters beyond the first plane twice."""
    return "".join(t if ord(c) < 0x10000 else t + t.lower().replace("o", "O") for c, t in zip(line, tags))


def leads_on(labelled, line):
    """Whether a paragraph goes on behind a line: behind a dateline, and behind what is cut from running text."""
    last = labelled["label"]["credits"][-1] if labelled["label"]["credits"] else None
    ends = last and any(t and line.rstrip().endswith(t) for t in last["names"][-1:] + [last["role_text"]])
    return (labelled["position"] == "lead-dateline" and not ends
            or labelled["position"] == "body" and labelled["hard_negative"] and line.rstrip()[-1] not in "。.!?！？”」")


def is_alone(labelled):
    """Whether what opens an article is a line of credits, and no paragraph goes on behind it."""
    raw = labelled["raw"].strip()
    if re.search("(報導|报道|記者|记者)[】)]?$", raw) and "\n" not in raw:
        return raw[-1] not in "】)"
    if not labelled["label"]["credits"]:
        return False
    last = labelled["label"]["credits"][-1]
    return any(end and raw.endswith(end) for end in last["names"][-1:] + [last["role_text"]])


def goes_on(labelled):
    raw, position = labelled["raw"], labelled["position"]
    if position == "lead-dateline":
        return not is_alone(labelled)
    whole = "\n" in raw or "——" in raw or raw.strip()[-1:] in ENDINGS
    return position == "body" and labelled["hard_negative"] and not whole


def before(labelled, language):
    """The prose before the credits that end a paragraph, where they are printed with a sentence of it."""
    raw = labelled["raw"]
    tail = re.search(r"[。！？!?.；;”…].*\S", raw) and not re.match(r"\s*[（(]", raw) and len(raw) < LONGEST_TAIL
    if labelled["position"] != "paragraph-end" or not tail:
        return ""
    return invented("paragraphs", language, labelled["id"]) + BLANKS[language]


def behind(labelled, language):
    """The prose behind credits that open a paragraph, and behind words that are none."""
    if not goes_on(labelled):
        return ""
    last = labelled["raw"].strip()[-1:]
    kind = "paragraphs" if last in ENDINGS else "afterComma" if last in ",，、:：；;" else "afterWords"
    return BLANKS[language] + invented(kind, language, labelled["id"])


def rows(labelled):
    language = labelled["lang"][:2]
    if labelled.get("uncertain") or language not in LANGUAGES:
        return
    raw = labelled["raw"].rstrip("\n")
    source = (labelled["source"] or "-").replace("\t", " ")
    group = labelled.get("group") or "g%d" % (number(source) % GROUPS + 1)
    opening, ending = before(labelled, language), behind(labelled, language)
    tags = ["O"] * len(opening) + letters(labelled["label"], raw) + ["O"] * len(ending)
    at = 0
    for line in (opening + raw + ending).split("\n"):
        own = tags[at:at + len(line)]
        at += len(line) + 1
        if line.strip():
            yield row(source, group, labelled["id"], language, SPOTS[labelled["position"]], own, line)


def row(source, group, name, language, spot, tags, line):
    return "\t".join([source, group, name, language, spot, utf16(line, tags), line.replace("\t", " ")])


if __name__ == "__main__":
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as file:
            for record in file:
                for each in rows(json.loads(record)):
                    print(each)
    for spoken in LANGUAGES:
        for paragraph in PROSE[spoken]["paragraphs"]:
            print(row("prose", "", "prose", spoken, "TEXT", ["O"] * len(paragraph), paragraph))
