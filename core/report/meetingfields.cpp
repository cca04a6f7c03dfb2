// SPDX-License-Identifier: EUPL-1.2
#include "report/fieldwords.h"

#include <QCoreApplication>

namespace kb {

std::span<const FieldWords> meetingFields()
{
    static constexpr std::array words{
        FieldWords{Kind::Event, "title", QT_TRANSLATE_NOOP("Fields", "Title")},
        FieldWords{Kind::Event, "kind", QT_TRANSLATE_NOOP("Fields", "Kind")},
        FieldWords{Kind::Event, "goal", QT_TRANSLATE_NOOP("Fields", "Goal")},
        FieldWords{Kind::Event, "start", QT_TRANSLATE_NOOP("Fields", "Begins")},
        FieldWords{Kind::Event, "end", QT_TRANSLATE_NOOP("Fields", "Ends")},
        FieldWords{Kind::Event, "all_day", QT_TRANSLATE_NOOP("Fields", "All day")},
        FieldWords{Kind::Event, "timezone", QT_TRANSLATE_NOOP("Fields", "Time zone")},
        FieldWords{Kind::Event, "place_kind", QT_TRANSLATE_NOOP("Fields", "Form")},
        FieldWords{Kind::Event, "place", QT_TRANSLATE_NOOP("Fields", "Place")},
        FieldWords{Kind::Event, "room", QT_TRANSLATE_NOOP("Fields", "Room")},
        FieldWords{Kind::Event, "online_link", QT_TRANSLATE_NOOP("Fields", "Link")},
        FieldWords{Kind::Event, "accessibility", QT_TRANSLATE_NOOP("Fields", "Accessibility")},
        FieldWords{Kind::Event, "accessibility_note", QT_TRANSLATE_NOOP("Fields", "Note on accessibility")},
        FieldWords{Kind::Event, "organiser", QT_TRANSLATE_NOOP("Fields", "Organiser")},
        FieldWords{Kind::Event, "exploration", QT_TRANSLATE_NOOP("Fields", "Exploration")},
        FieldWords{Kind::Event, "project", QT_TRANSLATE_NOOP("Fields", "Project")},
        FieldWords{Kind::Event, "capacity", QT_TRANSLATE_NOOP("Fields", "Capacity")},
        FieldWords{Kind::Event, "status", QT_TRANSLATE_NOOP("Fields", "Status")},
        FieldWords{Kind::Event, "report", QT_TRANSLATE_NOOP("Fields", "Report")},
        FieldWords{Kind::Event, "evaluation", QT_TRANSLATE_NOOP("Fields", "Evaluation")},
        FieldWords{Kind::Event, "evaluation_remark", QT_TRANSLATE_NOOP("Fields", "Remark on the evaluation")},
        FieldWords{Kind::Event, "status_reason", QT_TRANSLATE_NOOP("Fields", "Why it is moved or cancelled")},
        FieldWords{Kind::Event, "no_outcome", QT_TRANSLATE_NOOP("Fields", "No outcome, because")},

        FieldWords{Kind::AgendaItem, "event", QT_TRANSLATE_NOOP("Fields", "Event")},
        FieldWords{Kind::AgendaItem, "sequence", QT_TRANSLATE_NOOP("Fields", "Order")},
        FieldWords{Kind::AgendaItem, "minutes", QT_TRANSLATE_NOOP("Fields", "Minutes")},
        FieldWords{Kind::AgendaItem, "title", QT_TRANSLATE_NOOP("Fields", "Item")},
        FieldWords{Kind::AgendaItem, "kind", QT_TRANSLATE_NOOP("Fields", "Kind")},
        FieldWords{Kind::AgendaItem, "speaker", QT_TRANSLATE_NOOP("Fields", "Speaker")},
        FieldWords{Kind::AgendaItem, "speaker_name", QT_TRANSLATE_NOOP("Fields", "Name of the speaker")},
        FieldWords{Kind::AgendaItem, "about", QT_TRANSLATE_NOOP("Fields", "Belongs to")},
        FieldWords{Kind::AgendaItem, "answered", QT_TRANSLATE_NOOP("Fields", "Answered")},
        FieldWords{Kind::AgendaItem, "documents", QT_TRANSLATE_NOOP("Fields", "Documents")},

        FieldWords{Kind::Participant, "event", QT_TRANSLATE_NOOP("Fields", "Event")},
        FieldWords{Kind::Participant, "person", QT_TRANSLATE_NOOP("Fields", "Person")},
        FieldWords{Kind::Participant, "name", QT_TRANSLATE_NOOP("Fields", "Name")},
        FieldWords{Kind::Participant, "organisation", QT_TRANSLATE_NOOP("Fields", "Organisation")},
        FieldWords{Kind::Participant, "role", QT_TRANSLATE_NOOP("Fields", "Role")},
        FieldWords{Kind::Participant, "side", QT_TRANSLATE_NOOP("Fields", "Side")},
        FieldWords{Kind::Participant, "rsvp", QT_TRANSLATE_NOOP("Fields", "Reply")},
        FieldWords{Kind::Participant, "attended", QT_TRANSLATE_NOOP("Fields", "Attended")},
        FieldWords{Kind::Participant, "needs", QT_TRANSLATE_NOOP("Fields", "Needs")},

        FieldWords{Kind::Insight, "event", QT_TRANSLATE_NOOP("Fields", "Event")},
        FieldWords{Kind::Insight, "sequence", QT_TRANSLATE_NOOP("Fields", "Order")},
        FieldWords{Kind::Insight, "text", QT_TRANSLATE_NOOP("Fields", "Insight")},
        FieldWords{Kind::Insight, "by_whom", QT_TRANSLATE_NOOP("Fields", "From whom")},

        FieldWords{Kind::Exploration, "title", QT_TRANSLATE_NOOP("Fields", "Title")},
        FieldWords{Kind::Exploration, "central_question", QT_TRANSLATE_NOOP("Fields", "Central question")},
        FieldWords{Kind::Exploration, "agenda_horizon", QT_TRANSLATE_NOOP("Fields", "Agenda")},
        FieldWords{Kind::Exploration, "lead", QT_TRANSLATE_NOOP("Fields", "Lead")},
        FieldWords{Kind::Exploration, "status", QT_TRANSLATE_NOOP("Fields", "Status")},
        FieldWords{Kind::Exploration, "from_date", QT_TRANSLATE_NOOP("Fields", "From")},
        FieldWords{Kind::Exploration, "to_date", QT_TRANSLATE_NOOP("Fields", "To")},
        FieldWords{Kind::Exploration, "scope", QT_TRANSLATE_NOOP("Fields", "In and out of scope")},
        FieldWords{Kind::Exploration, "result_summary", QT_TRANSLATE_NOOP("Fields", "Results in short")},
    };
    return words;
}

} // namespace kb
