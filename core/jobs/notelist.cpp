// SPDX-License-Identifier: EUPL-1.2
#include "jobs/notelist.h"

#include "bank/children.h"
#include "bank/owners.h"
#include "bank/username.h"

namespace kb {

Result<QList<NoteLine>> notesAbout(Bank &bank, const Uid &record)
{
    const auto notes = childrenOf<Note>(bank, "note/of_record", record);
    if (!notes)
        return notes.error();
    Owners owners(bank);
    QList<NoteLine> lines;
    for (const Note &note : *notes) {
        NoteLine line{note, userName(bank.context(), note.facts.createdBy)};
        line.isOurs = note.unit.isNull() || note.unit == bank.identity().unit;
        if (line.writer.isEmpty())
            line.writer = owners.codeOfUnit(note.unit);
        lines.append(line);
    }
    return lines;
}

} // namespace kb
