// SPDX-License-Identifier: EUPL-1.2
#include "tabs/eventspage.h"

#include "editors/eventeditor.h"
#include "frame/calendarfiles.h"
#include "frame/printpaper.h"
#include "jobs/meetingpaperjob.h"
#include "model/meetingsteps.h"
#include "models/eventcolumns.h"
#include "papers/eventpaper.h"
#include "tabs/asklesson.h"
#include "tabs/copyaddresses.h"
#include "tabs/eventfilters.h"
#include "tabs/expertsdialog.h"
#include "tabs/gapdialogs.h"
#include "tabs/meetingoffers.h"

#include <QDragEnterEvent>
#include <QMimeData>

namespace kb {

namespace {

// The fields of model/event.h in which a step asks for more.
constexpr FieldId EventStart = 33;
constexpr FieldId EventStatusReason = 51;

struct EventsPageWording
{
    Q_DECLARE_TR_FUNCTIONS(EventsPage)
};

QString removeEvents(int count)
{
    return EventsPageWording::tr("Put %n event(s) in the trash?", nullptr, count);
}

/// The path of the first calendar file; empty when there is none.
QString calendarIn(const QMimeData &dragged)
{
    for (const QUrl &url : dragged.urls()) {
        if (url.isLocalFile() && url.fileName().endsWith(QLatin1StringView(".ics"), Qt::CaseInsensitive))
            return url.toLocalFile();
    }
    return {};
}

/// The paper that is needed next.
MeetingPaper paperFor(EventStatus status)
{
    switch (status) {
    case EventStatus::Uitgenodigd:
    case EventStatus::Bevestigd:
        return MeetingPaper::Agenda;
    case EventStatus::Gehouden:
    case EventStatus::Verslag:
    case EventStatus::Afgesloten:
        return MeetingPaper::Report;
    case EventStatus::Verplaatst:
    case EventStatus::Geannuleerd:
        return MeetingPaper::Notice;
    default:
        return MeetingPaper::Invitation;
    }
}

Values inStatus(EventStatus status)
{
    Event event;
    event.status = status;
    return valuesOf(event);
}

PageWords eventWords()
{
    return {.list = "events",
            .create = EventsPageWording::tr("&New event"),
            .empty = EventsPageWording::tr("No events yet. Choose a kind; its checklist is ready for you."),
            .emptyAction = EventsPageWording::tr("New event"),
            .searchHint = EventsPageWording::tr("Search in title, goal, report, place"),
            .removeQuestion = removeEvents};
}

} // namespace

EventsPage::EventsPage(Workspace &workspace, QWidget *parent)
    : RecordsPage(workspace, Kind::Event, eventColumns(listOf(workspace)), eventWords(), parent)
{
    addFilters(eventFilters(), ask, eventChoices, {Kind::Unit, Kind::PolicyDossier, Kind::Exploration});
    finish(makeActions());
}

QList<QAction *> EventsPage::makeActions()
{
    m_actions.print = addTabAction(EventsPageWording::tr("&Print…"), QKeySequence::Print, [this] {
        if (const auto event = this->workspace().bank().records<Event>().get(recordHere()))
            printCurrent(paperFor(event->status));
    });
    m_actions.import = addTabAction(EventsPageWording::tr("&Import a calendar…"), Qt::CTRL | Qt::Key_I,
                                    [this] { chooseCalendar(workspace(), this); });
    QAction *save = addTabAction(EventsPageWording::tr("Save for a calen&dar…"), Qt::CTRL | Qt::Key_E,
                                 [this] { saveCalendar(workspace(), m_feed.selected(), this); });
    limitActions({m_actions.import});
    const QList<QAction *> steps = stepActions();
    const QList<QAction *> papers = paperActions();
    return steps + QList<QAction *>{nullptr} + papers + QList<QAction *>{nullptr, m_actions.import, save};
}

QList<QAction *> EventsPage::stepActions()
{
    const QList<QAction *> steps{
        addTabAction(EventsPageWording::tr("&Move…"), {}, [this] { moveHere(); }),
        addTabAction(EventsPageWording::tr("Does not take pl&ace…"), {},
                     [this] { beginStep(inStatus(EventStatus::Geannuleerd), EventStatusReason); }),
        addTabAction(EventsPageWording::tr("&Write down a gap…"), {}, [this] { writeGapHere(); }),
        addTabAction(EventsPageWording::tr("Write down a less&on…"), {}, [this] { writeLessonHere(); })};
    limitActions(steps);
    return steps;
}

QList<QAction *> EventsPage::paperActions()
{
    const auto paper = [this](const QString &text, MeetingPaper which) {
        return addTabAction(text, {}, [this, which] { printCurrent(which); });
    };
    return {paper(EventsPageWording::tr("In&vitation…"), MeetingPaper::Invitation),
            paper(EventsPageWording::tr("Invitations by na&me…"), MeetingPaper::Invitations),
            paper(EventsPageWording::tr("A&genda…"), MeetingPaper::Agenda),
            paper(EventsPageWording::tr("Attendance &list…"), MeetingPaper::AttendanceList),
            paper(EventsPageWording::tr("Name &badges…"), MeetingPaper::Badges),
            paper(EventsPageWording::tr("&Report…"), MeetingPaper::Report),
            paper(EventsPageWording::tr("Message t&o the participants…"), MeetingPaper::Notice),
            addTabAction(EventsPageWording::tr("Copy the &e-mail addresses"), {},
                         [this] { copyAddressesHere(); })};
}

void EventsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (calendarIn(*event->mimeData()).isEmpty() || !m_actions.import->isEnabled())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void EventsPage::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    importCalendar(workspace(), calendarIn(*event->mimeData()), this);
}

void EventsPage::printCurrent(MeetingPaper paper)
{
    const Uid event = saveFirst() ? recordHere() : Uid();
    if (event.isNull())
        return;
    previewPaper(workspace(), this, [paper, uid = event](Bank &bank, Language language) -> Result<Document> {
        const auto content = meetingContent(bank, uid, language);
        return content ? Result<Document>(meetingPaper(paper, *content)) : content.error();
    });
}

void EventsPage::copyAddressesHere()
{
    const Uid event = saveFirst() ? recordHere() : Uid();
    if (!event.isNull())
        copyAddressesOfGuests(workspace(), event, this);
}

/// Where nobody was asked to come yet, it is only another day.
void EventsPage::moveHere()
{
    const auto event = workspace().bank().records<Event>().get(recordHere());
    if (event && isAnnounced(event->status))
        beginStep(inStatus(EventStatus::Verplaatst), EventStatusReason);
    else
        beginStep({}, EventStart);
}

/// Somebody at the table missed something that nobody knows.
void EventsPage::writeGapHere()
{
    const Uid event = saveFirst() ? recordHere() : Uid();
    if (!event.isNull())
        writeDownGap(workspace(), event, this);
}

/// Also later than at the end, or once more.
void EventsPage::writeLessonHere()
{
    const Uid event = saveFirst() ? recordHere() : Uid();
    if (!event.isNull())
        writeDownLesson(workspace(), event, this);
}

RecordEditor *EventsPage::makeEditor()
{
    return makeEventEditor(workspace(), this);
}

Paper EventsPage::paperOf(const EventLine &event)
{
    return eventPaper(workspace().bank(), event);
}

/// Participants and tasks change what a row counts.
void EventsPage::follow(const Changes &changes)
{
    RecordsPage::follow(changes);
    if (!changes.listChanged(Kind::Event) &&
        (changes.touches(Kind::Participant) || changes.touches(Kind::Task)))
        m_feed.model().retry();
    if (changes.touches(Kind::Setting)) // a gap that came up there
        showPreview();
}

} // namespace kb
