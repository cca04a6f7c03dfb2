// SPDX-License-Identifier: EUPL-1.2
#include "editors/eventeditor.h"

#include "bank/owners.h"
#include "editors/agendapage.h"
#include "editors/insightspage.h"
#include "editors/keptrecord.h"
#include "editors/participantspage.h"
#include "editors/recordform.h"
#include "editors/recordvalues.h"
#include "editors/taskspage.h"
#include "jobs/eventcopy.h"
#include "jobs/meetingfollowup.h"
#include "model/eventtimes.h"
#include "model/freshcopy.h"
#include "model/meetingsteps.h"
#include "models/ownermark.h"
#include "report/codewords.h"
#include "widgets/scrolled.h"
#include "wording/guardtext.h"

namespace kb {

namespace {

constexpr FieldId EventTitle = 30;
constexpr FieldId EventStart = 33;
constexpr FieldId EventEnd = 34;
constexpr FieldId EventAllDay = 35;
constexpr FieldId EventZone = 36;
constexpr FieldId EventOrganiser = 43;
constexpr FieldId EventStatusField = 47;

/// In the morning, which everybody changes; a day is right more often than none.
Event proposedOn(QDate day)
{
    Event event;
    event.start = day.isValid() ? momentAt(day, QTime(10, 0), event.timezone) : QDateTime();
    event.end = day.isValid() ? momentAt(day, QTime(12, 0), event.timezone) : QDateTime();
    return event;
}

} // namespace

EventEditor::EventEditor(Workspace &workspace, QWidget *parent)
    : RecordEditor(workspace, parent)
    , m_data(new RecordForm(recordTypeOf<Event>))
    , m_outcome(new RecordForm(recordTypeOf<Event>))
    , m_evaluation(new RecordForm(recordTypeOf<Event>))
    , m_agenda(new AgendaPage(workspace))
    , m_participants(new ParticipantsPage(workspace))
    , m_tasks(new TasksPage(workspace))
    , m_insights(new InsightsPage(workspace))
{
    buildData();
    buildWhere();
    addPage(*m_data, tr("Facts"));
    addPage(scrolled(m_agenda, tr("Programme")), tr("Programme"));
    addPage(scrolled(m_participants, tr("Participants")), tr("Participants"));
    addPage(scrolled(m_tasks, tr("Event checklist")), tr("Event checklist"));
    buildOutcome();
    buildEvaluation();
    addHistoryPage();
    connectPages();
}

void EventEditor::connectPages()
{
    for (ChildPage *page : childPages())
        connect(page, &ChildPage::edited, this, [this] { setChanged(true); });
    connect(m_data, &RecordForm::edited, this, &EventEditor::followTimes);
    connect(m_participants, &ParticipantsPage::expertsAsked, this, &EventEditor::expertsAsked);
    connect(m_insights, &InsightsPage::makeAsked, this, &EventEditor::makeFrom);
}

QList<ChildPage *> EventEditor::childPages() const
{
    return {m_agenda, m_participants, m_tasks, m_insights};
}

QList<RecordForm *> EventEditor::forms() const
{
    return {m_data, m_outcome, m_evaluation};
}

Result<> EventEditor::load(const Uid &uid)
{
    if (uid.isNull()) {
        begin(proposedOn(std::exchange(m_firstDay, {})), {});
        return {};
    }
    const auto event = workspace().bank().records<Event>().get(uid);
    if (!event)
        return event.error();
    const bool isOther = uid != m_shown.uid;
    show(*event);
    const auto linked = m_links.load(workspace().bank(), uid);
    const auto shown = linked ? showParts(uid) : linked;
    if (shown && isOther)
        lookWhetherOver();
    return shown;
}

/// From the day after (spec 02, 2.8).
void EventEditor::lookWhetherOver()
{
    Bank &bank = workspace().bank();
    const bool isOver = firstDay(m_shown).isValid() && lastDay(m_shown) < bank.now().toLocalTime().date();
    if (isOver && isToBeHeld(m_shown.status) && Owners(bank).of(m_shown).isOurs && !workspace().isReadOnly())
        Q_EMIT foundOver(m_shown.uid);
}

/// The programme comes along, as it is often the same; people come when that is asked, and outcomes do not.
Result<> EventEditor::loadCopy(const Uid &uid)
{
    Bank &bank = workspace().bank();
    const auto original = bank.records<Event>().get(uid);
    const auto parts = partsOf(bank, uid);
    if (!original || !parts)
        return original ? parts.error() : original.error();
    const auto invitees = inviteesAnew(bank, uid, parts->participants);
    if (!invitees)
        return invitees.error();
    begin(freshCopy(*original), uid);
    m_agenda->showEdited(programmeAnew(parts->agenda));
    m_participants->offer(*invitees);
    return {};
}

/// A new event is of the bank's own unit, and begins with the checklist of its kind.
void EventEditor::begin(Event event, const Uid &linkedAs)
{
    event.ownerUnit = workspace().bank().identity().unit;
    if (event.organiser.isNull())
        event.organiser = event.ownerUnit;
    show(event);
    (void)m_links.load(workspace().bank(), linkedAs);
    m_agenda->show({});
    m_participants->show({});
    m_participants->offer({});
    m_insights->show({});
    m_tasks->begin(event);
}

void EventEditor::show(const Event &event)
{
    m_shown = event;
    showForms(allValues(event));
    const Owner owner = Owners(workspace().bank()).of(event);
    const Access access = owner.isOurs ? Access::ReadWrite : Access::ReadOnly;
    setAccess(workspace().isReadOnly() ? Access::ReadOnly : access);
    const bool isNew = event.uid.isNull();
    showHead({.place = isNew ? tr("New event")
                             : QStringLiteral("%1 · %2").arg(event.refcode, eventKindLabel(event.kind)),
              .title = event.title.isEmpty() ? tr("What is it about?") : event.title,
              .owner = ownerSentence(owner.code),
              .access = access,
              .origin = event.origin});
    showHistory(event.uid, Kind::Event);
}

void EventEditor::setAccess(Access access)
{
    for (RecordForm *form : forms())
        form->setAccess(access);
    for (ChildPage *page : childPages())
        page->setAccess(access);
    m_links.setAccess(access);
}

/// The clock first: it decides how begin and end are read.
void EventEditor::showForms(const Values &values)
{
    m_clock = {.timezone = values.value(EventZone).toString(),
               .allDay = Codec<bool>::from(values.value(EventAllDay))};
    for (RecordForm *form : forms())
        form->show(values);
    followTimes();
}

/// What the parts say follows from when the event is, and what it is.
void EventEditor::followTimes()
{
    const Values values = m_data->values();
    m_clock = {.timezone = values.value(EventZone).toString(),
               .allDay = Codec<bool>::from(values.value(EventAllDay))};
    const Event event = edited();
    m_agenda->setEvent(event);
    m_participants->setEvent(event);
    m_tasks->setEvent(event);
}

Event EventEditor::edited() const
{
    Event event = m_shown;
    for (const RecordForm *form : forms())
        event = withValues(event, form->values());
    return event;
}

QMap<FieldId, QString> EventEditor::problemsOf(const Event &event) const
{
    QMap<FieldId, QString> problems;
    if (event.title.isEmpty())
        problems.insert(EventTitle, tr("Give the event a title."));
    if (event.organiser.isNull())
        problems.insert(EventOrganiser, tr("Choose who organises it."));
    if (timesProblem(event) == TimesProblem::EndNotAfterStart)
        problems.insert(EventEnd, tr("The end must be later than the beginning."));
    if (timesProblem(event) == TimesProblem::EndWithoutStart)
        problems.insert(EventStart, tr("Fill in the beginning too."));
    const EventSurroundings around{.participants = int(m_participants->records().size()),
                                   .insights = int(m_insights->records().size()),
                                   .agreements = m_tasks->agreements()};
    if (const QStringList missing = missingForStep(m_shown, event, around); !missing.isEmpty())
        problems.insert(
            EventStatusField,
            tr("For this status first fill in: %1.").arg(missingText(Kind::Event, missing.join(u','))));
    return problems;
}

bool EventEditor::showProblems(const Event &event)
{
    const auto problems = problemsOf(event);
    for (RecordForm *form : forms()) {
        if (form->showProblems(problems))
            continue;
        showPageOf(*form);
        return true;
    }
    for (ChildPage *page : childPages()) {
        if (page->showProblems())
            continue;
        showPageOf(page->form());
        return true;
    }
    return false;
}

Result<Uid> EventEditor::write()
{
    const Event event = edited();
    if (showProblems(event))
        return Error{Error::Code::InvalidInput, {}};
    const StepLabel label = stepOfKeeping(event, event.title);
    const bool ends = hasEnded(event.status) && !hasEnded(m_shown.status);
    const bool isOff = isCalledOff(event.status) && event.status != m_shown.status;
    const auto kept = workspace().write(label, [&](Write &write) { return keep(write, event); });
    if (kept && isOff)
        Q_EMIT calledOff(*kept);
    if (kept && ends)
        Q_EMIT ended(*kept);
    return kept;
}

/// What is not saved yet is saved first, as a step of its own.
void EventEditor::makeFrom(Kind kind, int row)
{
    if (isChanged() && !save())
        return;
    Bank &bank = workspace().bank();
    const Insight insight = m_insights->insightAt(row);
    const StepLabel label{.act = QStringLiteral("make"), .kind = kind, .subject = insight.text};
    const auto made = workspace().write(label, [&](Write &write) {
        return kind == Kind::Signal ? signalFrom(bank, write, insight, m_shown)
                                    : questionFrom(bank, write, insight, m_shown);
    });
    if (!made)
        return workspace().sayError(made.error());
    m_insights->readLinks();
    workspace().say({.sentence = kind == Kind::Signal ? tr("A signal was made of the insight.")
                                                      : tr("A knowledge question was made of the insight."),
                     .action = tr("Open"),
                     .follow = [workspace = &workspace(), record = *made] { workspace->open(record); }});
}

} // namespace kb
