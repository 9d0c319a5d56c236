"""What to do about each kind of fault of a brief: one sentence by its code."""

from __future__ import annotations

import msgspec

from writerdesk.briefs.shape import Fault
from writerdesk.said import Said

_NEXT = {
    "age-key": Said("Copy the recipient that endpoint init printed, or leave the field out."),
    "amount": Said("Write the amount with a point and in quotation marks."),
    "attachment": Said("List the file under attachments, or correct its name."),
    "attached-kind": Said("Write a media type as image/png, audio/*, an ending as .pdf, or say it in words."),
    "attached-none": Said("Say in attachments what may go along, or leave this out."),
    "cap": Said("Raise the cap, or lower the estimate."),
    "cast": Said("Leave limits.cast out, or choose the kind play or scene."),
    "choice": Said("Choose one of these words."),
    "client": Said("Make client_class and client agree."),
    "client-shown": Said("Choose words that do not name the client."),
    "control-character": Said("Write the text again without what was pasted."),
    "currency": Said("Write the currency's code of ISO 4217."),
    "duplicate": Said("Take one of them out."),
    "empty": Said("Fill it in."),
    "endpoint": Said("Write the whole address, or leave the list empty for the endpoint of the invite."),
    "example-forbidden": Said("Choose another good example, or allow these characters."),
    "examples": Said("Add one [[instructions.examples]] with verdict, text and why."),
    "file-name": Said("Rename the file."),
    "form-params": Said("Repeat keys of the form's file; until then the form is checked as it is."),
    "format": Said("Write the format as “1.0”."),
    "id": Said("Use only these signs."),
    "judged-text": Said("Give work.judged either attachment or text."),
    "language-tag": Said("Look the tag up with writerdesk languages list."),
    "limits-clash": Said("Change one of the two, or make one advisory."),
    "limits-form": Said("Change the limit, or leave it out: the form is checked anyway."),
    "media-type": Said("Write it as type/subtype."),
    "min-max": Said("Change min or max."),
    "missing": Said("Add the field; brief new writes every one with an explanation."),
    "newer": Said("Install the newest WriterDesk."),
    "no-base-rate": Said("Add one [[pay.rates]] with only an amount."),
    "no-form": Said("Name the form in work.form_id, or take the parameters out."),
    "no-limit": Said("Give min, max or both."),
    "no-pay": Said("Say an amount, or take the row out."),
    "not-counted": Said("Choose words, graphemes or lines instead."),
    "range": Said("Choose a number in that range."),
    "region": Said("Write two capital letters of ISO 3166, or three digits of UN M.49."),
    "rights-clash": Said("Choose one of the two."),
    "sha256": Said("Leave it out: signing fills it in."),
    "time": Said("Write date, time and zone."),
    "time-order": Said("Change one of the two times."),
    "too-long": Said("Shorten it, or put it into an attachment."),
    "type": Said("Change the value; in TOML text stands in quotation marks, numbers do not."),
    "unit": Said("Choose one of these units."),
    "unknown-field": Said("Correct its name, or take it out."),
    "unknown-form": Said("Attach the form file, or look at writerdesk forms list."),
    "unknown-rule": Said("Look at writerdesk rules list, or take the line out."),
    "unknown-tutorial": Said("Look at writerdesk tutorial list, or leave the field out."),
    "version-order": Said("Name the version that was published before this one."),
}
_OTHERWISE = Said("Correct that place and check again.")


def with_next(fault: Fault) -> Fault:
    """The fault with its next step, where it has none of its own."""
    told = fault.next or _NEXT.get(fault.code.partition("/")[2], _OTHERWISE)
    return msgspec.structs.replace(fault, next=told)
