// SPDX-License-Identifier: EUPL-1.2
#include "editors/agendapage.h"
#include "editors/childparts.h"
#include "editors/eventeditor.h"
#include "editors/insightspage.h"
#include "editors/participantspage.h"
#include "editors/recordform.h"
#include "editors/taskspage.h"
#include "jobs/eventparts.h"

namespace kb {

namespace {

// Where the parts are kept in a text that is not saved yet; fields of the event itself have lower numbers.
constexpr FieldId AgendaDraft = 1001;
constexpr FieldId ParticipantsDraft = 1002;
constexpr FieldId InsightsDraft = 1003;
constexpr FieldId TasksDraft = 1004;

} // namespace

// What hangs on the event: read, kept while it is not saved, and written.

Result<> EventEditor::showParts(const Uid &uid)
{
    const auto parts = partsOf(workspace().bank(), uid);
    const auto tasks = tasksOf(workspace().bank(), uid);
    if (!parts || !tasks)
        return parts ? tasks.error() : parts.error();
    m_agenda->show(parts->agenda);
    m_participants->show(parts->participants);
    m_participants->offer({});
    m_insights->show(parts->insights);
    m_insights->readLinks();
    m_tasks->show(*tasks);
    return {};
}

Values EventEditor::draft() const
{
    Values values;
    for (const RecordForm *form : forms())
        values.insert(form->values());
    values.insert(AgendaDraft, partRowsOf(m_agenda->records()));
    values.insert(ParticipantsDraft, partRowsOf(m_participants->records()));
    values.insert(InsightsDraft, m_insights->draft());
    values.insert(TasksDraft, partRowsOf(m_tasks->records()));
    return values;
}

void EventEditor::showDraft(const Values &values)
{
    showForms(values);
    m_agenda->showEdited(partsOfRows<AgendaItem>(values.value(AgendaDraft).toArray()));
    m_participants->showEdited(partsOfRows<Participant>(values.value(ParticipantsDraft).toArray()));
    m_insights->showDraft(values.value(InsightsDraft).toArray());
    m_tasks->showEdited(partsOfRows<Task>(values.value(TasksDraft).toArray()));
}

/// The parts before the event itself: its next status may ask for them.
Result<Uid> EventEditor::keep(Write &write, const Event &event)
{
    Bank &bank = workspace().bank();
    const bool isNew = event.uid.isNull();
    const auto uid = isNew ? bank.records<Event>().insert(write, event) : Result<Uid>(event.uid);
    if (!uid)
        return uid;
    const auto first = [](std::initializer_list<std::function<Result<>()>> steps) -> Result<> {
        for (const auto &step : steps) {
            if (auto done = step(); !done)
                return done;
        }
        return {};
    };
    const auto kept =
        first({[&] { return m_agenda->write(bank, write, *uid, &AgendaItem::event); },
               [&] { return m_participants->write(bank, write, *uid, &Participant::event); },
               [&] { return m_insights->write(bank, write, *uid); },
               [&] { return m_tasks->write(bank, write, *uid, &Task::about); },
               [&] { return isNew ? Result<>() : bank.records<Event>().update(write, event, m_shown); },
               [&] { return m_links.write(bank, write, *uid); }});
    return kept ? uid : Result<Uid>(kept.error());
}

} // namespace kb
