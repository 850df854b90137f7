#!/usr/bin/env python3
"""Tags labelled credit lines, character by character, for the training of the tagger.

  credit_lines.py LABELLED.jsonl... > tagged.tsv

A labelled line is a JSON object: id, source, lang, position, raw, and label.credits, each with role, role_text, names and
affiliation. A row of the result is source, group, id, language, spot, the letter of a tag for each character, the line.
The group is one of five by source: each is measured with weights that have seen none of its sources.
"""
import hashlib
import json
import re
import sys

SPOTS = {"after-title": "TITLE", "metadata-line": "TITLE", "page-furniture": "TOP", "section-start": "SECTION",
         "lead-dateline": "TEXT", "under-picture": "CAPTION", "article-end": "END", "paragraph-end": "TEXT",
         "body": "TEXT"}
GROUPS = 5
HOUSES = ("PHOTO_SOURCE", "SOURCE", "VIDEO_SOURCE")
# A dateline leads on to its paragraph.
GOES_ON = {"zh": "天刚亮，河边挤满了前来看热闹的人。", "en": "A crowd of visitors gathered in the square.",
           "ja": "夜明けの川辺に多くの人が集まった。", "ko": "새벽 강가에 많은 사람이 모였다."}


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


def rows(labelled):
    if labelled.get("uncertain"):
        return
    raw = labelled["raw"].rstrip("\n")
    language = labelled["lang"][:2]
    source = (labelled["source"] or "-").replace("\t", " ")
    group = labelled.get("group") or "g%d" % (int(hashlib.md5(source.encode()).hexdigest(), 16) % GROUPS + 1)
    tags = letters(labelled["label"], raw)
    at = 0
    for line in raw.split("\n"):
        own = tags[at:at + len(line)]
        at += len(line) + 1
        if line.strip():
            text = line + (GOES_ON[language] if leads_on(labelled, line) else "")
            own += ["O"] * (len(text) - len(own))
            yield "\t".join([source, group, labelled["id"], language, SPOTS[labelled["position"]], utf16(text, own),
                             text.replace("\t", " ")])


if __name__ == "__main__":
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as file:
            for record in file:
                for row in rows(json.loads(record)):
                    print(row)
