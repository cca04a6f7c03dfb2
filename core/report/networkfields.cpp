// SPDX-License-Identifier: EUPL-1.2
#include "report/fieldwords.h"

#include <QCoreApplication>

namespace kb {

std::span<const FieldWords> networkFields()
{
    static constexpr std::array words{
        FieldWords{Kind::ContactMoment, "date", QT_TRANSLATE_NOOP("Fields", "Date")},
        FieldWords{Kind::ContactMoment, "kind", QT_TRANSLATE_NOOP("Fields", "Kind of contact")},
        FieldWords{Kind::ContactMoment, "institute", QT_TRANSLATE_NOOP("Fields", "Institute")},
        FieldWords{Kind::ContactMoment, "subject", QT_TRANSLATE_NOOP("Fields", "Subject")},
        FieldWords{Kind::ContactMoment, "notes", QT_TRANSLATE_NOOP("Fields", "Notes")},
        FieldWords{Kind::ContactMoment, "follow_up_on", QT_TRANSLATE_NOOP("Fields", "Follow up on")},
        FieldWords{Kind::ContactMoment, "follow_up_what", QT_TRANSLATE_NOOP("Fields", "What to do")},
        FieldWords{Kind::ContactMoment, "done", QT_TRANSLATE_NOOP("Fields", "Done")},

        FieldWords{Kind::Task, "what", QT_TRANSLATE_NOOP("Fields", "What")},
        FieldWords{Kind::Task, "about", QT_TRANSLATE_NOOP("Fields", "Belongs to")},
        FieldWords{Kind::Task, "due", QT_TRANSLATE_NOOP("Fields", "Due")},
        FieldWords{Kind::Task, "who", QT_TRANSLATE_NOOP("Fields", "Who")},
        FieldWords{Kind::Task, "status", QT_TRANSLATE_NOOP("Fields", "Status")},
        FieldWords{Kind::Task, "origin", QT_TRANSLATE_NOOP("Fields", "Comes from")},
        FieldWords{Kind::Task, "weeks_before", QT_TRANSLATE_NOOP("Fields", "Weeks before the event")},
        FieldWords{Kind::Task, "unit", QT_TRANSLATE_NOOP("Fields", "Unit")},
    };
    return words;
}

} // namespace kb
