// SPDX-License-Identifier: EUPL-1.2
#include "tabs/calendarpage.h"

#include "model/meetingsteps.h"
#include "models/eventcolumns.h"
#include "tabs/calendarview.h"
#include "tabs/meetingoffers.h"
#include "tabs/signaldialogs.h"
#include "widgets/emptystate.h"
#include "wording/datetext.h"
#include "wording/daystext.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QTimer>
#include <QToolButton>

namespace kb {

CalendarPage::CalendarPage(Workspace &workspace, QWidget *parent)
    : EditingTab(workspace, parent)
    , m_sheet(new QWidget)
    , m_view(new CalendarView(m_model))
    , m_title(new TextLabel)
    , m_second(new QCheckBox(tr("Decision &moments and bulletins")))
    , m_dayTitle(new TextLabel)
    , m_dayList(new QListWidget)
    , m_nothing(new EmptyState)
{
    buildLayout();
    buildActions();
    connectView();
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, [this](const Changes &changes) {
        if (changes.touchesAny({Kind::Event, Kind::DossierMilestone, Kind::Bulletin}))
            reload();
    });
    m_model.setToday(today());
    goTo(today());
}

void CalendarPage::buildActions()
{
    m_actions.create =
        addTabAction(tr("&New event on this day"), QKeySequence::New, [this] { createRecord(); });
    m_actions.create->setEnabled(!workspace().isReadOnly());
    QAction *open = addTabAction(tr("&Open"), {}, [this] { openCurrent(); });
    QAction *now = addTabAction(tr("Go to &today"), {}, [this] { goTo(today()); });
    QAction *month = addTabAction(tr("Show the mont&h"), {}, [this] { setSpan(CalendarSpan::Month); });
    QAction *week = addTabAction(tr("Show the &week"), {}, [this] { setSpan(CalendarSpan::Week); });
    m_actions.record =
        QList<QAction *>{m_actions.create, open, nullptr, now, month, week, nullptr} + addOutputs();
    addSightActions();
}

void CalendarPage::connectView()
{
    connect(m_view, &CalendarView::dayAsked, this, &CalendarPage::goTo);
    connect(m_view, &CalendarView::todayAsked, this, [this] { goTo(today()); });
    connect(m_view, &CalendarView::dayChanged, this, [this](QDate day) {
        if (!day.isValid())
            return;
        m_day = day; // also one of the next month: the days stay as they are under the mouse
        showDay();
    });
    connect(m_view, &CalendarView::itemChosen, m_dayList,
            [this](int item) { m_dayList->setCurrentRow(item); });
    connect(m_view, &CalendarView::opened, this, &CalendarPage::openCurrent);
    connect(m_view, &CalendarView::itemOpened, this, &CalendarPage::openChosen);
    connect(m_view, &CalendarView::moveAsked, this, &CalendarPage::moveItem);
    connect(m_view, &CalendarView::menuAsked, this, &CalendarPage::showMenu);
    connect(m_dayList, &QListWidget::currentRowChanged, m_view, &CalendarView::chooseItem);
    connect(m_dayList, &QListWidget::itemActivated, this, &CalendarPage::openChosen);
    connect(m_nothing, &EmptyState::actionAsked, this, &CalendarPage::createRecord);
    connect(m_second, &QCheckBox::toggled, this, &CalendarPage::reload);
    m_dayList->installEventFilter(this);
}

QDate CalendarPage::today()
{
    return workspace().bank().now().toLocalTime().date();
}

void CalendarPage::goTo(QDate day)
{
    if (!day.isValid())
        return;
    m_day = day;
    const bool isOther = m_model.showDays(day, m_span);
    m_view->showDay(day);
    const bool isMonth = m_span == CalendarSpan::Month;
    m_title->setText(isMonth ? QLocale().toString(day, QStringLiteral("MMMM yyyy"))
                             : tr("Week %1, %2")
                                   .arg(day.weekNumber())
                                   .arg(daysText(m_model.firstShown(), m_model.lastShown())));
    m_month->setChecked(isMonth);
    m_week->setChecked(!isMonth);
    if (isOther)
        reload();
    showDay();
}

void CalendarPage::setSpan(CalendarSpan span)
{
    m_span = span;
    goTo(m_day);
}

void CalendarPage::goByPages(int pages)
{
    constexpr int week = 7;
    goTo(m_span == CalendarSpan::Month ? m_day.addMonths(pages) : m_day.addDays(week * pages));
}

/// Beside the window; an answer about other days than are shown now is dropped.
void CalendarPage::reload()
{
    const int asked = ++m_asked;
    m_isReading = true;
    const SecondLayer second = m_second->isChecked() ? SecondLayer::Shown : SecondLayer::Hidden;
    workspace().reads().run(
        this,
        [first = m_model.firstShown(), last = m_model.lastShown(), second](JobContext &context) {
            return calendarItems(context.bank, first, last, second);
        },
        [this, asked](const Result<QList<CalendarItem>> &items) {
            if (asked != m_asked)
                return;
            m_isReading = false;
            if (!items)
                return workspace().sayError(items.error());
            m_model.showItems(*items);
            showDay();
        });
}

/// What the chosen day holds, beside the calendar.
void CalendarPage::showDay()
{
    m_dayTitle->setText(exactDateText(m_day));
    m_dayList->setAccessibleName(tr("Events on %1").arg(exactDateText(m_day)));
    const int row = m_view->chosenItem();
    m_dayList->clear();
    for (const CalendarItem &item : m_model.itemsOn(m_day)) {
        auto *line = new QListWidgetItem(itemLine(item), m_dayList);
        line->setToolTip(plainToolTip(itemSentence(item)));
        line->setData(Qt::AccessibleTextRole, itemSentence(item));
    }
    if (m_dayList->count() > 0)
        m_dayList->setCurrentRow(std::clamp(row, 0, m_dayList->count() - 1));
    sayNothing();
}

/// Only what was read is nothing: the list may have the keyboard while its day is on its way.
void CalendarPage::sayNothing()
{
    const bool isEmpty = m_dayList->count() == 0 && !m_isReading;
    const QString action = workspace().isReadOnly() ? QString() : tr("New event");
    m_nothing->say(tr("Nothing on this day."), action);
    m_dayList->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
}

std::optional<CalendarItem> CalendarPage::chosen() const
{
    const QList<CalendarItem> items = m_model.itemsOn(m_day);
    const int row = m_dayList->currentRow();
    return row >= 0 && row < items.size() ? std::optional(items[row]) : std::nullopt;
}

/// Ctrl with an arrow moves an event from the list of the day as well.
bool CalendarPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_dayList || event->type() != QEvent::KeyPress)
        return Tab::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if ((key.modifiers() & ~Qt::KeypadModifier) != Qt::ControlModifier)
        return false;
    QKeyEvent passed(QEvent::KeyPress, key.key(), key.modifiers());
    passed.ignore();
    QCoreApplication::sendEvent(m_view, &passed);
    return passed.isAccepted();
}

/// A question while something is being dropped would hold up whoever is dragging.
void CalendarPage::moveItem(const CalendarItem &item, const EventMove &move)
{
    const auto event = workspace().bank().records<Event>().get(item.record);
    if (event && isAnnounced(event->status))
        QTimer::singleShot(0, this, [this, item, move] { moveAnnounced(item, move); });
    else
        moveBy(item, move);
}

/// Who was asked to come hears why.
void CalendarPage::moveAnnounced(const CalendarItem &item, EventMove move)
{
    ReasonDialog dialog({.title = tr("Move a meeting that was announced"),
                         .label = tr("&Why is it moved?"),
                         .missing = tr("Write why: it is in the message to the participants."),
                         .accept = tr("&Move")},
                        item.title, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    move.reason = dialog.reason();
    moveBy(item, move);
}

void CalendarPage::moveBy(const CalendarItem &item, const EventMove &move)
{
    Bank &bank = workspace().bank();
    const StepLabel label{.act = QStringLiteral("edit"), .kind = Kind::Event, .subject = item.code};
    const auto moved =
        workspace().write(label, [&](Write &write) { return shiftEvent(bank, write, item.record, move); });
    if (!moved)
        return workspace().sayError(moved.error());
    goTo(m_day.addDays(move.days));
    const auto event = bank.records<Event>().get(item.record);
    if (!event)
        return;
    const QString done = tr("“%1” is now on %2.").arg(item.title, exactEventTimeText(*event));
    if (move.reason.isEmpty())
        workspace().sayDone(done);
    else
        offerNotice(workspace(), item.record, done, this);
}

} // namespace kb
