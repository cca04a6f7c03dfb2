// SPDX-License-Identifier: EUPL-1.2
#include "tabs/calendarview.h"

#include "delegates/daydelegate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHeaderView>
#include <QMimeData>

namespace kb {

namespace {

const QString HeldEvent = QStringLiteral("application/x-kennisbank-event");
constexpr int DaysInWeek = 7;
constexpr int HalfAnHour = 30;
constexpr int LeastRow = 3; ///< lines of a cell

/// Days that an arrow goes; 0 for another key.
int daysOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return -1;
    case Qt::Key_Right:
        return 1;
    case Qt::Key_Up:
        return -DaysInWeek;
    case Qt::Key_Down:
        return DaysInWeek;
    default:
        return 0;
    }
}

} // namespace

CalendarView::CalendarView(CalendarModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new DayDelegate(this))
{
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Calendar"));
    setAcceptDrops(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionsClickable(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        chooseItem(0);
        Q_EMIT dayChanged(day());
    });
}

QDate CalendarView::day() const
{
    return m_model.dayAt(currentIndex());
}

void CalendarView::showDay(QDate day)
{
    setCurrentIndex(m_model.indexOf(day));
}

void CalendarView::chooseItem(int item)
{
    m_item = item;
    m_delegate->setChosenItem(item);
    viewport()->update();
}

std::optional<CalendarItem> CalendarView::chosen() const
{
    const QList<CalendarItem> items = m_model.itemsOn(day());
    return m_item >= 0 && m_item < items.size() ? std::optional(items[m_item]) : std::nullopt;
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (modifiers == Qt::NoModifier && isEnter)
        return Q_EMIT opened();
    if (modifiers == Qt::NoModifier && goBy(event->key()))
        return;
    if (modifiers == Qt::ControlModifier && moveBy(event->key()))
        return;
    event->ignore();
}

bool CalendarView::goBy(int key)
{
    const int days = daysOf(key);
    const int pages = key == Qt::Key_PageDown ? 1 : key == Qt::Key_PageUp ? -1 : 0;
    const bool isMonth = m_model.span() == CalendarSpan::Month;
    if (key == Qt::Key_Home)
        Q_EMIT todayAsked();
    else if (days != 0)
        Q_EMIT dayAsked(day().addDays(days));
    else if (pages != 0)
        Q_EMIT dayAsked(isMonth ? day().addMonths(pages) : day().addDays(pages * DaysInWeek));
    else
        return false;
    return true;
}

/// In a week up and down change the time, as its days stand beside each other.
bool CalendarView::moveBy(int key)
{
    const int days = daysOf(key);
    const auto item = chosen();
    if (days == 0)
        return false;
    if (!item || item->kind != Kind::Event)
        return true;
    const bool isTime = m_model.span() == CalendarSpan::Week && std::abs(days) == DaysInWeek;
    if (!isTime)
        Q_EMIT moveAsked(*item, {.days = days});
    else if (item->begins.isValid())
        Q_EMIT moveAsked(*item, {.minutes = days > 0 ? HalfAnHour : -HalfAnHour});
    return true;
}

bool CalendarView::pick(const QPoint &place)
{
    const QModelIndex index = indexAt(place);
    const int item = index.isValid() ? DayDelegate::itemAt(visualRect(index), place, font(), index) : -1;
    m_held.reset();
    if (item < 0)
        return false;
    chooseItem(item);
    Q_EMIT itemChosen(item);
    if (chosen() && chosen()->kind == Kind::Event && chosen()->isOurs)
        m_held = chosen();
    m_heldFrom = m_model.dayAt(index);
    return true;
}

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    m_pressed = event->position().toPoint();
    pick(m_pressed);
}

void CalendarView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint way = event->position().toPoint() - m_pressed;
    const bool isDrag = event->buttons().testFlag(Qt::LeftButton) && m_held &&
                        way.manhattanLength() >= QApplication::startDragDistance();
    if (!isDrag)
        return; // a day is chosen by pressing, not by passing
    auto *mime = new QMimeData;
    mime->setData(HeldEvent, bytesOf(m_held->record));
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->exec(Qt::MoveAction);
    m_held.reset();
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const bool isOnItem = pick(event->position().toPoint());
    m_held.reset();
    if (isOnItem)
        Q_EMIT itemOpened();
}

void CalendarView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isFromKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place = isFromKeyboard ? visualRect(currentIndex()).center() : event->pos();
    Q_EMIT menuAsked(viewport()->mapToGlobal(place));
}

void CalendarView::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(m_held && event->mimeData()->data(HeldEvent) == bytesOf(m_held->record));
}

void CalendarView::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(m_held && indexAt(event->position().toPoint()).isValid());
}

void CalendarView::dropEvent(QDropEvent *event)
{
    const QDate to = m_model.dayAt(indexAt(event->position().toPoint()));
    if (!m_held || !to.isValid())
        return;
    event->acceptProposedAction();
    const CalendarItem item = *std::exchange(m_held, std::nullopt);
    const int days = int(m_heldFrom.daysTo(to));
    if (days != 0)
        Q_EMIT moveAsked(item, {.days = days});
}

void CalendarView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitCells();
}

/// The weeks divide the height; with large text they keep room for a line, and the month scrolls.
void CalendarView::fitCells()
{
    verticalHeader()->setMinimumSectionSize(LeastRow * (fontMetrics().height() + 4));
}

} // namespace kb
