"""What to do about each kind of fault of a brief: one sentence by its code."""

from __future__ import annotations

import msgspec

from writerdesk.briefs.shape import Fault

_NEXT = {
    "age-key": "Copy the recipient that endpoint init printed, or leave the field out.",
    "amount": "Write the amount with a point and in quotation marks.",
    "attachment": "List the file under attachments, or correct its name.",
    "attached-kind": "Write a media type as image/png, audio/*, an ending as .pdf, or say it in words.",
    "attached-none": "Say in attachments what may go along, or leave this out.",
    "cap": "Raise the cap, or lower the estimate.",
    "cast": "Leave limits.cast out, or choose the kind play or scene.",
    "choice": "Choose one of these words.",
    "client": "Make client_class and client agree.",
    "client-shown": "Choose words that do not name the client.",
    "control-character": "Write the text again without what was pasted.",
    "currency": "Write the currency's code of ISO 4217.",
    "duplicate": "Take one of them out.",
    "empty": "Fill it in.",
    "endpoint": "Write the whole address, or leave the list empty for the endpoint of the invite.",
    "example-forbidden": "Choose another good example, or allow these characters.",
    "examples": "Add one [[instructions.examples]] with verdict, text and why.",
    "file-name": "Rename the file.",
    "form-params": "Repeat keys of the form's file; until then the form is checked as it is.",
    "format": "Write the format as “1.0”.",
    "id": "Use only these signs.",
    "judged-text": "Give work.judged either attachment or text.",
    "language-tag": "Look the tag up with writerdesk languages list.",
    "limits-clash": "Change one of the two, or make one advisory.",
    "limits-form": "Change the limit, or leave it out: the form is checked anyway.",
    "media-type": "Write it as type/subtype.",
    "min-max": "Change min or max.",
    "missing": "Add the field; brief new writes every one with an explanation.",
    "newer": "Install the newest WriterDesk.",
    "no-base-rate": "Add one [[pay.rates]] with only an amount.",
    "no-form": "Name the form in work.form_id, or take the parameters out.",
    "no-limit": "Give min, max or both.",
    "no-pay": "Say an amount, or take the row out.",
    "not-counted": "Choose words, graphemes or lines instead.",
    "range": "Choose a number in that range.",
    "region": "Write two capital letters of ISO 3166, or three digits of UN M.49.",
    "rights-clash": "Choose one of the two.",
    "sha256": "Leave it out: signing fills it in.",
    "time": "Write date, time and zone.",
    "time-order": "Change one of the two times.",
    "too-long": "Shorten it, or put it into an attachment.",
    "type": "Change the value; in TOML text stands in quotation marks, numbers do not.",
    "unit": "Choose one of these units.",
    "unknown-field": "Correct its name, or take it out.",
    "unknown-form": "Attach the form file, or look at writerdesk forms list.",
    "unknown-rule": "Look at writerdesk rules list, or take the line out.",
    "unknown-tutorial": "Look at writerdesk tutorial list, or leave the field out.",
    "version-order": "Name the version that was published before this one.",
}


def with_next(fault: Fault) -> Fault:
    """The fault with its next step, where it has none of its own."""
    told = fault.next or _NEXT.get(fault.code.partition("/")[2], "Correct that place and check again.")
    return msgspec.structs.replace(fault, next=told)
