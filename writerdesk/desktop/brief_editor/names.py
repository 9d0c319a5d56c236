"""What the groups and fields of a brief are called in the form."""

from __future__ import annotations

from PySide6.QtCore import QObject


class FieldNames(QObject):
    """Names in the words of the window; a field that has none here is called by its own name."""

    def group(self, name: str) -> str:
        """A group of a brief."""
        return {
            "identity": self.tr("Which brief this is"), "language": self.tr("Language"), "work": self.tr("The work"),
            "instructions": self.tr("Instructions"), "limits": self.tr("Limits"), "tools": self.tr("Aids"),
            "rubric": self.tr("How it is judged"), "pay": self.tr("Pay"), "time": self.tr("Time"),
            "review": self.tr("Review"), "qualification": self.tr("Who may take it"), "rights": self.tr("Rights"),
            "privacy": self.tr("Privacy"), "confidentiality": self.tr("Confidentiality"),
            "delivery": self.tr("Delivery"), "checks": self.tr("Weights of the checks"),
            "attachments": self.tr("Files that travel along"),
        }.get(name, name)  # fmt: skip

    def field(self, path: str) -> str:
        """A field by its path without numbers of rows."""
        known = self._first() | self._second()
        name = path.rsplit(".", 1)[-1]
        return known.get(path) or known.get(name) or name.replace("_", " ").capitalize()

    def clause(self, words: str) -> str:
        """The clause of a brief that a reader named: a group or field by its path, or words of their own."""
        group, _, path = words.partition(".")
        name = self.group(group)
        if name == group:
            return words
        known = self._first() | self._second()
        field = known.get(words) or known.get(path)
        return f"{name}: {field}" if field else name

    def _first(self) -> dict[str, str]:
        return {
            "brief_id": self.tr("Id, shared by all versions"), "version": self.tr("Version"),
            "title": self.tr("Title"), "change_note": self.tr("What changed, and why"),
            "issued_at": self.tr("Issued at"), "vendor_id": self.tr("Vendor's id"),
            "client_class": self.tr("Is the client named?"), "previous_version": self.tr("Version before"),
            "client": self.tr("Client"), "campaign": self.tr("Campaign"),
            "tag": self.tr("Language tag, best with its script"), "code_mixing": self.tr("Mixing languages"),
            "region": self.tr("Region"), "direction": self.tr("Direction"), "dialects": self.tr("Dialects, one a line"),
            "orthography": self.tr("Spelling"), "register": self.tr("Register"), "work.kind": self.tr("Kind of work"),
            "work.theme": self.tr("Theme or prompt"), "originality": self.tr("What “own work” means"),
            "pieces": self.tr("Pieces by one writer"), "form_id": self.tr("Verse form"),
            "seed_text": self.tr("Text to answer"), "seed_source": self.tr("Whose text it is"),
            "judged": self.tr("Machine's text to judge"), "work.judged.language": self.tr("Its language, if another"),
            "work.judged.least": self.tr("Remarks at least"), "categories": self.tr("Categories of remarks"),
            "means": self.tr("What it means"), "least": self.tr("At least"), "rule": self.tr("Rule"),
            "severity": self.tr("Weight"),
            "work.judged.criteria": self.tr("What the writer rates it by"),
            "model": self.tr("Model"), "prompt": self.tr("Prompt"),
            "attachment": self.tr("Attachment"), "banned_themes": self.tr("Themes to stay away from"),
            "definition": self.tr("What exactly is meant"), "overview": self.tr("What, why, and who reads it"),
            "steps": self.tr("Steps, one a line"), "do": self.tr("Do, one a line"),
            "careful": self.tr("Be careful, one a line"), "never": self.tr("Never, one a line"),
            "examples": self.tr("Examples, good and bad"), "verdict": self.tr("Good or bad"), "why": self.tr("Why"),
            "source": self.tr("Source"), "tutorial_id": self.tr("Tutorial"), "length": self.tr("Lengths"),
            "unit": self.tr("Unit"), "strength": self.tr("Hard or advisory"), "min": self.tr("At least"),
            "max": self.tr("At most"), "cast": self.tr("Number of roles"),
            "forbidden": self.tr("Characters that may not occur"), "characters": self.tr("Characters"),
        }  # fmt: skip

    def _second(self) -> dict[str, str]:
        return {
            "dictionary": self.tr("Dictionary"), "languagetool": self.tr("Grammar check"),
            "rhyme_tool": self.tr("Rhyme tool"), "translation": self.tr("Translation"), "ai": self.tr("Machines"),
            "own_notes": self.tr("Pasting own notes"), "note": self.tr("Note"), "pass_rule": self.tr("When it passes"),
            "criteria": self.tr("Criteria"), "label": self.tr("Name"), "measures": self.tr("What it measures"),
            "type": self.tr("To be checked, or taste"), "weight": self.tr("Weight"),
            "evidence": self.tr("Evidence needed"), "scale": self.tr("Points of the scale"),
            "gold": self.tr("Gold examples"), "currency": self.tr("Currency"), "rates": self.tr("Rates: who gets what"),
            "amount": self.tr("Amount"), "expertise": self.tr("Expertise"), "rates.language": self.tr("Language"),
            "estimate_minutes": self.tr("Estimated minutes"), "estimate_how": self.tr("How it was estimated"),
            "cap_minutes": self.tr("Most minutes that are paid"),
            "revision_round": self.tr("For each round of changes"),
            "not_accepted": self.tr("If it is not accepted"), "payday": self.tr("When it is paid"),
            "tax_note": self.tr("Tax"), "bonus": self.tr("Bonus"), "royalty_percent": self.tr("Percent of royalty"),
            "offer_expires": self.tr("Offer ends"), "accept_by": self.tr("To be taken by"), "due": self.tr("Due"),
            "grace_hours": self.tr("Hours of grace"), "auto_accept_days": self.tr("Days of silence that accept"),
            "revision_hours": self.tr("Hours for a round of changes"), "levels": self.tr("Readers one after the other"),
            "blind": self.tr("The reader does not see the name"), "second_reader": self.tr("When a second one reads"),
            "max_rounds": self.tr("Rounds of changes at most"), "appeal_days": self.tr("Days for an appeal"),
            "answer_days": self.tr("Days for an answer"), "reason_set": self.tr("Set of reasons"),
            "any_of": self.tr("Any of these qualifies"), "retry": self.tr("How to try again"),
            "licence": self.tr("Licence"), "credit": self.tr("Credit"), "resale_royalty": self.tr("Resale"),
            "withdrawal": self.tr("Taking it back"), "term": self.tr("From when to when"),
            "scopes": self.tr("Uses that consent is asked for"), "exclusive": self.tr("For the vendor alone"),
            "assignment": self.tr("Rights pass to the vendor"), "collects": self.tr("What goes along, one a line"),
            "purpose": self.tr("What for"), "seen_by": self.tr("Who sees it"), "kept": self.tr("How long"),
            "deletion": self.tr("How it is deleted"), "journal": self.tr("Times of typing go along"),
            "encryption_key": self.tr("Key it is encrypted for"), "class": self.tr("Open, restricted or secret"),
            "may_show": self.tr("Who may see it"), "purge_at": self.tr("Local copies are deleted at"),
            "client_wall": self.tr("Client's wall"), "package_version": self.tr("Version of packages"),
            "contact": self.tr("Whom to ask"), "contact_language": self.tr("In which language"),
            "endpoints": self.tr("Addresses, one a line"), "attachments": self.tr("What may be attached, one a line"),
            "attachments_most": self.tr("How many files may be attached"),
            "attachment_bytes": self.tr("Bytes of one attached file at most"),
            "detail": self.tr("In words"), "kind": self.tr("Kind"), "theme": self.tr("Theme"),
            "media_type": self.tr("Media type"), "description": self.tr("Description"),
        }  # fmt: skip
